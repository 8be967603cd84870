// SPDX-License-Identifier: MIT
// The UTF-8 layer against a decoder written from its definition, for every input that can be tried.
//
//     incise_exhaustive            all of it
//     incise_exhaustive --short    without the 2^32 texts of four bytes
//
// It says how many seconds of a processor each part took. Status 0: no difference; 1: the first one is on stderr; 2: misused.
#include <cstdio>
#include <ctime>
#include <string_view>

#include "long_inputs.hpp"
#include "scalar_values.hpp"
#include "short_inputs.hpp"

namespace {

struct part {
    const char* name;
    void (*run)();
    bool in_short;
};

constexpr part parts[] = {
    {"all texts of 0 to 3 bytes", exhaustive::all_up_to_three_bytes, true},
    {"some texts of 4 bytes, also backward", exhaustive::some_four_bytes, true},
    {"all scalar values", exhaustive::all_scalar_values, true},
    {"numbers above U+10FFFF", exhaustive::too_large_numbers, true},
    {"an error at every place of a long text", exhaustive::errors_everywhere, true},
    {"every length and alignment", exhaustive::lengths_and_alignments, true},
    {"a million random texts", exhaustive::random_texts, true},
    {"all texts of 4 bytes", exhaustive::all_four_bytes, false},
};

}  // namespace

int main(int argc, char** argv) {
    const bool all = argc == 1;
    if (!all && (argc != 2 || std::string_view(argv[1]) != "--short")) {
        std::fprintf(stderr, "usage: incise_exhaustive [--short]\n");
        return 2;
    }
    for (const part& p : parts) {
        if (!all && !p.in_short) continue;
        const std::clock_t before = std::clock();
        p.run();
        std::printf("%-40s %5.1f s\n", p.name, static_cast<double>(std::clock() - before) / CLOCKS_PER_SEC);
        std::fflush(stdout);
    }
    return 0;
}
