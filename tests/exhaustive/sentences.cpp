// SPDX-License-Identifier: MIT
// Every text of up to seven of the signs that decide between sentences, 5.4 million: what must hold for all.
//
//     incise_exhaustive_sentences [LONGEST]    7 unless told
//
// Status 0: all holds; 1: the first text for which something does not is on stderr; 2: misused.
#include <cstddef>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <string>
#include <string_view>

#include "../rows/sentence_invariants.hpp"

namespace {

using incise_tests::sentence_signs;

constexpr unsigned sign_count = sizeof sentence_signs / sizeof sentence_signs[0];

/// The text number `number` of those of `size` signs.
void write_text(unsigned number, unsigned size, std::string& text) {
    text.clear();
    for (unsigned place = 0; place < size; ++place, number /= sign_count) {
        text += sentence_signs[number % sign_count];
    }
}

/// Thorough for one in seven of the texts of seven signs, and for all that are shorter.
void check(const std::string& text, bool thorough) {
    const char* broken = incise_tests::broken_invariant(text, thorough);
    if (broken == nullptr) return;
    std::fprintf(stderr, "it does not hold that %s. The text is:\n[%s]\n", broken, text.c_str());
    std::exit(1);
}

}  // namespace

int main(int argc, char** argv) {
    const int longest = argc == 1 ? 7 : std::atoi(argv[1]);
    if (argc > 2 || longest < 1 || longest > 9) {
        std::fprintf(stderr, "usage: incise_exhaustive_sentences [LONGEST]\n");
        return 2;
    }
    std::string text;
    unsigned count = 1;
    for (unsigned size = 1; size <= static_cast<unsigned>(longest); ++size) {
        const std::clock_t before = std::clock();
        count *= sign_count;
        for (unsigned number = 0; number < count; ++number) {
            write_text(number, size, text);
            check(text, size < 7 || number % 7 == 0);
        }
        std::printf("all %7u texts of %u signs %5.1f s\n", count, size,
                    static_cast<double>(std::clock() - before) / CLOCKS_PER_SEC);
        std::fflush(stdout);
    }
    return 0;
}
