// SPDX-License-Identifier: MIT
// How fast UTF-8 and sentences are read, as ratios to a byte-wise FNV-1a-64 loop and to memcpy, beside its
// peers.
//
//   bench_utf8 [--bytes=N] [--rounds=N] [--check] [--benchmark_filter=REGEX] [FILE]
//
// Without FILE the text is French prose of its own making. --check compares with the bars below and exits
// with 1 if one is missed. Engines that do not find the same in a text end the program at once.
#include <benchmark/benchmark.h>

#include <cstddef>
#include <cstdio>
#include <string>
#include <string_view>
#include <vector>

#include "engines.hpp"
#include "french_text.hpp"
#include "options.hpp"
#include "ratio.hpp"

namespace {

using bench::engine;
using bench::fail;
using bench::key_of;
using bench::options;

#if defined(INCISE_NO_SIMD)
constexpr std::string_view this_build = "portable";
#elif defined(INCISE_BENCH_NATIVE)
constexpr std::string_view this_build = "native";
#else
constexpr std::string_view this_build = "default";
#endif

/// What incise promises: `measure` of `text` at least so many times as fast as `yardstick`.
struct bar {
    std::string_view build;  ///< the program that shows it; empty: each
    const char* text;
    const char* measure;
    const char* yardstick_measure;
    const char* yardstick;
    double at_least;
};

constexpr bar bars[] = {
    {"portable", "french", "validate", "yardstick", "FNV-1a-64", 1.6},
    {"native", "french", "validate", "validate", "simdjson", 0.9},
    {"", "french", "iterate", "yardstick", "FNV-1a-64", 1.35},
    {"", "errors", "iterate", "yardstick", "FNV-1a-64", 1.0},
    {"portable", "french", "fold", "yardstick", "FNV-1a-64", 0.9},
    {"", "ascii", "validate", "yardstick", "FNV-1a-64", 4.0},
    {"portable", "french", "sentences", "yardstick", "FNV-1a-64", 1.0},
    {"", "french", "sentences", "sentences", "ICU", 5.0},
    {"default", "french", "sentences", "yardstick", "FNV-1a-64", 2.0},
};

struct workload {
    const char* name;
    const char* what;
    std::string text;
    bool well_formed;
};

// ---- What to measure ------------------------------------------------------------------------------------

std::string read_utf8(const std::string& name) {
    const std::string text = bench::read_file(name);
    if (text.empty()) fail(name + " is empty");
    if (text.find('\0') != std::string::npos) fail(name + " holds a NUL, where GLib would stop");
    const incise::utf8_check check = incise::validate(text);
    if (!check) {
        fail(name + " is not UTF-8: byte " + std::to_string(check.at) + ", " +
             std::string(message(check.error)));
    }
    return text;
}

std::vector<workload> make_workloads(const std::string& text) {
    return {
        {"french", "the text", text, true},
        {"errors", "the text with 1 % of its bytes overwritten", bench::with_errors(text), false},
        {"ascii", "the text with an e for each character that is not ASCII", bench::as_ascii(text), true}};
}

bool takes_part(const engine& e, const workload& w) {
    return w.well_formed || e.any_bytes;
}

// ---- Did they do the same work? -------------------------------------------------------------------------

const engine& first_of(std::string_view measure) {
    const engine* e = bench::engines;
    while (e->measure != measure) ++e;
    return *e;
}

void compare_engines(const workload& w) {
    for (const engine& e : bench::engines) {
        if (!takes_part(e, w) || e.witness == nullptr) continue;
        const engine& ours = first_of(e.measure);
        if (!(e.witness(w.text) == ours.witness(w.text))) {
            fail(key_of(w.name, e.measure, e.name) + " finds something else in the text than " + ours.name);
        }
    }
}

// ---- What came out --------------------------------------------------------------------------------------

void print_engine(const bench::timings& times, const workload& w, const engine& e) {
    const std::string key = key_of(w.name, e.measure, e.name);
    if (!times.has(key)) return;
    std::printf("%-8s%-11s%-16s%10.0f%9.2f%11.3f\n", w.name, e.measure, e.name,
                static_cast<double>(w.text.size()) / times.seconds(key) / 1e6,
                times.ratio(key, key_of(w.name, "yardstick", "FNV-1a-64")),
                times.ratio(key, key_of(w.name, "yardstick", "memcpy")));
}

void print_table(const bench::timings& times, const std::vector<workload>& workloads, std::size_t rounds) {
    std::printf("Build: %s. Medians of %zu rounds, processor time.\n\n", this_build.data(), rounds);
    for (const workload& w : workloads) {
        std::printf("%-8s%s: %.1f MB, %.1f %% of the bytes not ASCII\n", w.name, w.what,
                    static_cast<double>(w.text.size()) / 1e6, bench::percent_not_ascii(w.text));
    }
    std::printf("\n%-8s%-11s%-16s%10s%9s%11s\n", "text", "measure", "engine", "MB/s", "x FNV", "x memcpy");
    for (const workload& w : workloads) {
        for (const engine& e : bench::engines) print_engine(times, w, e);
    }
    std::puts("\n* checks nothing (count), knows no offsets (fold)");
}

/// Prints how `b` came out; true if it is reached.
bool check_bar(const bench::timings& times, const bar& b) {
    const std::string ours = key_of(b.text, b.measure, "incise");
    const std::string yardstick = key_of(b.text, b.yardstick_measure, b.yardstick);
    if (!times.has(ours) || !times.has(yardstick)) {
        std::printf("MISSED:  %s or %s was not measured.\n", ours.c_str(), yardstick.c_str());
        return false;
    }
    const double ratio = times.ratio(ours, yardstick);
    const bool reached = ratio >= b.at_least;
    std::printf("%s %s is %.2f x %s; the bar is %.2f.\n", reached ? "Reached:" : "MISSED: ", ours.c_str(),
                ratio, b.yardstick, b.at_least);
    return reached;
}

/// All bars of this build.
bool check_bars(const bench::timings& times) {
    bool good = true;
    for (const bar& b : bars) {
        if (b.build.empty() || b.build == this_build) good = check_bar(times, b) && good;
    }
    return good;
}

}  // namespace

int main(int argc, char** argv) {
    benchmark::Initialize(&argc, argv);
    const options wanted = bench::read_options(argc, argv);
    const std::vector<workload> workloads =
        make_workloads(wanted.file.empty() ? bench::french_text(wanted.bytes) : read_utf8(wanted.file));
    for (const workload& w : workloads) {
        compare_engines(w);
        for (const engine& e : bench::engines) {
            if (takes_part(e, w)) bench::add_measurement(key_of(w.name, e.measure, e.name), e.run, w.text);
        }
    }
    bench::timings times;
    if (!bench::run_rounds(times, wanted.rounds)) fail("--benchmark_filter leaves nothing to measure");
    print_table(times, workloads, wanted.rounds);
    return !wanted.check || check_bars(times) ? 0 : 1;
}
