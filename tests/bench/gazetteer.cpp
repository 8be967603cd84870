// SPDX-License-Identifier: MIT
// How fast names are found, as ratios to a byte-wise FNV-1a-64 loop, beside Hyperscan and a hash map.
//
//   bench_gazetteer [--bytes=N] [--rounds=N] [--names=N] [--check] [--benchmark_filter=REGEX] [FILE]
//
// Gazetteers of 1,000 names and of ten times as many, up to N (a million). Without FILE the text is French
// prose of its own making with names in it. --check compares with the bars below and exits with 1 if one is
// missed. Mentions that are not those of a slow reference, in the first part of the text, end the program.
#include <benchmark/benchmark.h>

#include <chrono>
#include <cstddef>
#include <cstdio>
#include <deque>
#include <filesystem>
#include <fstream>
#include <memory>
#include <random>
#include <string>
#include <string_view>
#include <vector>

#include <incise/mapped_file.hpp>

#include "../rows/slow_matcher.hpp"
#include "name_engines.hpp"
#include "name_lists.hpp"
#include "options.hpp"
#include "ratio.hpp"

namespace {

using bench::fail;
using bench::key_of;

/// What incise promises: with so many names, so many times as fast as FNV-1a-64.
struct bar {
    std::size_t names;
    double at_least;
};

constexpr bar bars[] = {{1'000, 0.50}, {10'000, 0.40}, {100'000, 0.30}, {1'000'000, 0.20}};

constexpr double most_bytes_a_name = 50;
constexpr double most_milliseconds_to_first_answer = 1;
constexpr double most_seconds_to_build = 10;
constexpr double most_megabytes_to_build = 1000;
constexpr std::size_t hyperscan_at_most = 100'000;  // a million takes it a minute and 2 GB to compile
constexpr std::size_t compared_bytes = 300'000;

double milliseconds_since(std::chrono::steady_clock::time_point before) {
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - before).count();
}

/// All that is searched with one list of names.
struct contest {
    std::size_t count;
    std::string label;
    std::vector<incise::gazetteer_entry> rows;
    std::unique_ptr<bench::built_names> built;
    std::unique_ptr<bench::built_names> free;  // capitals are free
    std::unique_ptr<bench::word_map> map;
    std::unique_ptr<bench::hyperscan> hyper;
    double build_milliseconds = 0;
    double first_milliseconds = 0;
    std::size_t found = 0;
    std::size_t found_free = 0;

    contest(const std::vector<std::string>& names, std::size_t names_count)
        : count(names_count), label(std::to_string(names_count)), rows(bench::rows_of(names, names_count)) {
        const auto before = std::chrono::steady_clock::now();
        built = std::make_unique<bench::built_names>(rows);
        build_milliseconds = milliseconds_since(before);
        free = std::make_unique<bench::built_names>(rows, incise::capitals::free);
        map = std::make_unique<bench::word_map>(rows);
        if (count <= hyperscan_at_most) hyper = std::make_unique<bench::hyperscan>(rows);
        if (!built->good() || !free->good() || (hyper && !hyper->good())) fail("a gazetteer cannot be built");
    }

    /// What a build needs: the names, their rows and the image; the library itself allocates nothing.
    double megabytes_to_build() const {
        std::size_t bytes = built->bytes().size();
        for (const incise::gazetteer_entry& row : rows) bytes += row.name.size() + sizeof row;
        return static_cast<double>(bytes) / 1e6;
    }
    double bytes_a_name() const {
        return static_cast<double>(built->bytes().size()) / static_cast<double>(count);
    }
};

/// The same mentions as the slow reference finds?
void compare_with_reference(contest& c, std::string_view text) {
    const std::string_view part = text.substr(0, compared_bytes);
    const std::string copy(part.substr(0, part.rfind(' ')));
    const rows::slow_matcher slow(c.rows, incise::fold_level::fold_accents);
    if (!(slow.all(copy) == rows::spans_of(c.built->view(), copy))) {
        fail("with " + c.label + " names incise finds something else than the slow reference");
    }
}

/// How long it takes to map a file with the image, to open it and to search a headline. The file is in the
/// cache of the system, no page of it in this process. The least of five: others use the machine.
void measure_first_answer(contest& c, std::string_view text) {
    const std::filesystem::path path = std::filesystem::temp_directory_path() /
                                       ("incise-bench-" + std::to_string(std::random_device()()) + ".gaz");
    std::ofstream(path, std::ios::binary) << c.built->bytes();
    for (int round = 0; round < 5; ++round) {
        const auto before = std::chrono::steady_clock::now();
        const incise::mapped_file file(path.string().c_str());
        if (!file) fail("cannot map " + path.string());
        const auto names = incise::open_gazetteer(file.bytes(), incise::image_check::structure);
        benchmark::DoNotOptimize(bench::find_incise(*names, text.substr(0, 1000)));
        const double taken = milliseconds_since(before);
        if (!names || names->name_count() != c.count)
            fail("the mapped image is not the one that was written");
        if (round == 0 || taken < c.first_milliseconds) c.first_milliseconds = taken;
    }
    std::filesystem::remove(path);
}

void announce(const contest& c, std::string_view text) {
    const auto add = [&](const char* engine, auto run) {
        bench::add_measurement(key_of("french", c.label, engine), run, text);
    };
    add("incise", [&c](std::string_view t) { return bench::find_incise(c.built->view(), t); });
    add("incise, free", [&c](std::string_view t) { return bench::find_incise(c.free->view(), t); });
    if (c.hyper) add("Hyperscan *", [&c](std::string_view t) { return c.hyper->find(t); });
    add("unordered_map *", [&c](std::string_view t) { return c.map->find(t); });
}

const std::string yardstick = "french/yardstick/FNV-1a-64";

void print_table(const bench::timings& times, const std::deque<contest>& contests, std::string_view text,
                 std::size_t rounds) {
    std::printf("%.1f MB of French prose. Medians of %zu rounds, processor time.\n\n",
                static_cast<double>(text.size()) / 1e6, rounds);
    std::printf("%-10s%-18s%10s%9s%12s\n", "names", "engine", "MB/s", "x FNV", "mentions");
    for (const contest& c : contests) {
        for (const char* engine : {"incise", "incise, free", "Hyperscan *", "unordered_map *"}) {
            const std::string key = key_of("french", c.label, engine);
            if (!times.has(key)) continue;
            const std::string name = engine;
            const bench::outcome found = name == "incise"         ? bench::find_incise(c.built->view(), text)
                                         : name == "incise, free" ? bench::find_incise(c.free->view(), text)
                                         : name == "Hyperscan *"  ? c.hyper->find(text)
                                                                  : c.map->find(text);
            std::printf("%-10s%-18s%10.0f%9.2f%12llu\n", c.label.c_str(), engine,
                        static_cast<double>(text.size()) / times.seconds(key) / 1e6,
                        times.ratio(key, yardstick), static_cast<unsigned long long>(found.number));
        }
    }
    std::puts(
        "\n* exact bytes: folds nothing. free: a small initial also names what is listed with a capital.\n");
    std::printf("%-10s%14s%14s%12s%31s\n", "names", "bytes a name", "build, ms", "with MB",
                "map, open, first answer, ms");
    for (const contest& c : contests) {
        std::printf("%-10s%14.1f%14.0f%12.1f%31.3f\n", c.label.c_str(), c.bytes_a_name(),
                    c.build_milliseconds, c.megabytes_to_build(), c.first_milliseconds);
    }
}

bool reached(const std::string& what, double value, double bound, bool good) {
    std::printf("%s %s is %.2f; the bar is %.2f.\n", good ? "Reached:" : "MISSED: ", what.c_str(), value,
                bound);
    return good;
}

bool check_bars(const bench::timings& times, const std::deque<contest>& contests) {
    bool good = true;
    for (const contest& c : contests) {
        for (const bar& b : bars) {
            if (b.names != c.count) continue;
            const double ratio = times.ratio(key_of("french", c.label, "incise"), yardstick);
            good = reached(c.label + " names, x FNV-1a-64,", ratio, b.at_least, ratio >= b.at_least) && good;
        }
        good = reached(c.label + " names, bytes a name,", c.bytes_a_name(), most_bytes_a_name,
                       c.bytes_a_name() <= most_bytes_a_name) &&
               good;
        good = reached(c.label + " names, ms to the first answer,", c.first_milliseconds,
                       most_milliseconds_to_first_answer,
                       c.first_milliseconds < most_milliseconds_to_first_answer) &&
               good;
        const double seconds = c.build_milliseconds / 1000;
        good = reached(c.label + " names, s to build,", seconds, most_seconds_to_build,
                       seconds < most_seconds_to_build) &&
               good;
        good = reached(c.label + " names, MB to build,", c.megabytes_to_build(), most_megabytes_to_build,
                       c.megabytes_to_build() < most_megabytes_to_build) &&
               good;
    }
    return good;
}

}  // namespace

int main(int argc, char** argv) {
    benchmark::Initialize(&argc, argv);
    const bench::options wanted = bench::read_options(argc, argv, {20'000'000, 9, false, {}, 1'000'000});
    const std::vector<std::string> names = bench::make_names(wanted.names);
    const std::string text =
        wanted.file.empty() ? bench::text_with_names(wanted.bytes, names) : bench::read_file(wanted.file);
    std::deque<contest> contests;
    bench::add_measurement(yardstick, bench::fnv_1a_64, text);
    for (std::size_t count = 1'000; count <= names.size(); count *= 10) {
        contest& c = contests.emplace_back(names, count);
        compare_with_reference(c, text);
        measure_first_answer(c, text);
        announce(c, text);
    }
    bench::timings times;
    if (!bench::run_rounds(times, wanted.rounds)) fail("--benchmark_filter leaves nothing to measure");
    print_table(times, contests, text, wanted.rounds);
    return !wanted.check || check_bars(times, contests) ? 0 : 1;
}
