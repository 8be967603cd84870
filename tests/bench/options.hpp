// SPDX-License-Identifier: MIT
// The command line of a benchmark.
#ifndef INCISE_TESTS_BENCH_OPTIONS_HPP
#define INCISE_TESTS_BENCH_OPTIONS_HPP

#include <charconv>
#include <cstddef>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <iterator>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace bench {

struct options {
    std::size_t bytes = 20'000'000;
    std::size_t rounds = 9;
    bool check = false;
    std::string file;
    std::size_t names = 0;  ///< of the longest list; 0: the program has none, and no --names
};

[[noreturn]] inline void fail(const std::string& sentence) {
    std::fprintf(stderr, "bench: %s\n", sentence.c_str());
    std::exit(1);
}

/// The number after `name` in `argument`, if it is one of those.
inline std::optional<std::size_t> number_after(std::string_view name, std::string_view argument) {
    if (argument.substr(0, name.size()) != name) return std::nullopt;
    std::size_t number = 0;
    const char* const end = argument.data() + argument.size();
    const auto [rest, error] = std::from_chars(argument.data() + name.size(), end, number);
    if (error != std::errc() || rest != end || number == 0) {
        fail(std::string(name) + " wants a number above 0");
    }
    return number;
}

inline options read_options(int count, char** arguments, options result = {}) {
    for (const std::string_view argument : std::vector<std::string_view>(arguments + 1, arguments + count)) {
        if (const auto bytes = number_after("--bytes=", argument)) {
            result.bytes = *bytes;
        } else if (const auto rounds = number_after("--rounds=", argument)) {
            result.rounds = *rounds;
        } else if (const auto names = result.names == 0 ? std::nullopt : number_after("--names=", argument)) {
            result.names = *names;
        } else if (argument == "--check") {
            result.check = true;
        } else if (argument.substr(0, 1) == "-" || !result.file.empty()) {
            const std::string more = result.names == 0 ? "" : " [--names=N]";
            fail("unknown argument " + std::string(argument) + "; usage: [--bytes=N] [--rounds=N]" + more +
                 " [--check] [--benchmark_filter=REGEX] [FILE]");
        } else {
            result.file = argument;
        }
    }
    return result;
}

inline std::string read_file(const std::string& name) {
    std::ifstream file(name, std::ios::binary);
    if (!file) fail("cannot read " + name);
    return {std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
}

}  // namespace bench

#endif
