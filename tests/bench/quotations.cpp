// SPDX-License-Identifier: MIT
// What it costs to find quotations in news and in a novel full of dialogue, as ratios to a byte-wise
// FNV-1a-64 loop, beside a plain loop that pairs marks and knows nothing of French.
//
//   bench_quotations [--bytes=N] [--rounds=N] [--check] [--benchmark_filter=REGEX] [FILE]
//
// Without FILE the texts are of its own making. --check compares with the bars below and exits with 1 if one
// is missed.
#include <benchmark/benchmark.h>

#include <cstddef>
#include <cstdio>
#include <incise/quotations.hpp>
#include <string>
#include <string_view>
#include <vector>

#include "news_text.hpp"
#include "novel_text.hpp"
#include "options.hpp"
#include "quotation_engines.hpp"
#include "ratio.hpp"

namespace {

using bench::find_quotations;
using bench::key_of;
using bench::outcome;

/// With what is said, the incises cut out.
outcome read_speech(std::string_view text) {
    outcome result;
    for (const incise::quotation one : incise::quotations(text)) {
        ++result.number;
        for (const std::string_view part : one.speech()) result.sum += part.size();
    }
    return result;
}

/// What many programs do: an opening guillemet up to the next closing one, a dash at the head of a line up to
/// the end of the line. No nesting, no incises, no narrator behind a turn.
outcome pair_marks(std::string_view text) {
    outcome result;
    std::size_t opened = 0;
    bool in_quotation = false;
    bool line_start = true;
    for (std::size_t at = 0; at + 2 < text.size(); ++at) {
        const bool guillemet = text[at] == '\xC2' && (text[at + 1] == '\xAB' || text[at + 1] == '\xBB');
        if (guillemet && text[at + 1] == '\xAB' && !in_quotation) {
            in_quotation = true;
            opened = at;
        } else if (guillemet && text[at + 1] == '\xBB' && in_quotation) {
            in_quotation = false;
            ++result.number;
            result.sum += at + 2 - opened;
        } else if (line_start && !in_quotation && text[at] == '\xE2' && text[at + 1] == '\x80' &&
                   text[at + 2] == '\x94') {
            const std::size_t end = text.find('\n', at);
            ++result.number;
            result.sum += (end == std::string_view::npos ? text.size() : end) - at;
        }
        line_start = text[at] == '\n';
    }
    return result;
}

struct reader {
    const char* name;
    bench::engine_function run;
};

constexpr reader readers[] = {{"FNV-1a-64", bench::fnv_1a_64},
                              {"pairs of marks", pair_marks},
                              {"quotations", find_quotations},
                              {"with their speech", read_speech}};

/// At least so many times as fast as FNV-1a-64.
struct bar {
    const char* text;
    const char* reader;
    double at_least;
};

constexpr bar bars[] = {
    {"news", "quotations", 0.8},
    {"novel", "quotations", 0.14},  // the aim is 0.5: the words behind each comma of a turn are looked up
};

struct workload {
    const char* name;
    std::string text;
};

std::vector<workload> make_workloads(const bench::options& wanted) {
    if (!wanted.file.empty()) return {{"file", bench::read_file(wanted.file)}};
    return {{"news", bench::news_text(wanted.bytes)}, {"novel", bench::novel_text(wanted.bytes)}};
}

void print_table(const bench::timings& times, const workload& w) {
    const double bytes = static_cast<double>(w.text.size());
    std::printf("%s: %.1f MB, a quotation every %.0f bytes\n\n%-20s%10s%10s\n", w.name, bytes / 1e6,
                bytes / static_cast<double>(find_quotations(w.text).number), "", "MB/s", "x FNV");
    for (const reader& one : readers) {
        const std::string key = key_of(w.name, "read", one.name);
        std::printf("%-20s%10.1f%10.3f\n", one.name, bytes / times.seconds(key) / 1e6,
                    times.ratio(key, key_of(w.name, "read", "FNV-1a-64")));
    }
    std::puts("");
}

bool check_bar(const bench::timings& times, const bar& b) {
    const std::string ours = key_of(b.text, "read", b.reader);
    const double ratio = times.ratio(ours, key_of(b.text, "read", "FNV-1a-64"));
    const bool reached = ratio >= b.at_least;
    std::printf("%s %s is %.3f x FNV-1a-64; the bar is %.3f.\n",
                reached ? "Reached:" : "MISSED: ", ours.c_str(), ratio, b.at_least);
    return reached;
}

}  // namespace

int main(int argc, char** argv) {
    benchmark::Initialize(&argc, argv);
    const bench::options wanted = bench::read_options(argc, argv, {4'000'000, 9, false, {}, 0});
    const std::vector<workload> workloads = make_workloads(wanted);
    for (const workload& w : workloads) {
        if (find_quotations(w.text).number == 0) bench::fail("the text has no quotation");
        for (const reader& one : readers) {
            bench::add_measurement(key_of(w.name, "read", one.name), one.run, w.text);
        }
    }
    bench::timings times;
    if (!bench::run_rounds(times, wanted.rounds)) bench::fail("--benchmark_filter leaves nothing to measure");
    for (const workload& w : workloads) print_table(times, w);
    bool good = true;
    for (const bar& b : bars) {
        if (wanted.check && wanted.file.empty()) good = check_bar(times, b) && good;
    }
    return good ? 0 : 1;
}
