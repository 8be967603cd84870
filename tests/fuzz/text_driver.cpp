// SPDX-License-Identifier: MIT
// Runs the target text.cpp without libFuzzer: words and signs on which decisions turn, in random order,
// mangled.
//
//   incise_fuzz_text [COUNT [SEED]]
#include <cstddef>
#include <cstdio>
#include <cstdlib>
#include <random>
#include <string>
#include <string_view>

#include "mangled.hpp"

namespace {

constexpr std::string_view pieces[] = {"« ",
                                       " »",
                                       "«",
                                       "»",
                                       "“",
                                       "”",
                                       "\"",
                                       "'",
                                       "’",
                                       "— ",
                                       "– ",
                                       "- ",
                                       ", ",
                                       ". ",
                                       "… ",
                                       "! ",
                                       "? ",
                                       " : ",
                                       "; ",
                                       "(",
                                       ")",
                                       "\n",
                                       "\n\n",
                                       "\r\n",
                                       "\xC2\xA0",
                                       " ",
                                       " ",
                                       "dit",
                                       "dit-il",
                                       "a déclaré",
                                       "répond",
                                       "qui",
                                       "que",
                                       "selon",
                                       "s'écria",
                                       "a-t-elle ajouté",
                                       "le",
                                       "la",
                                       "maire",
                                       "ministre",
                                       "russe",
                                       "M. ",
                                       "Mme ",
                                       "Paul Roux",
                                       "Léa Petit",
                                       "il",
                                       "elle",
                                       "je",
                                       "vous",
                                       "et",
                                       "de",
                                       "par",
                                       "J.-C. ",
                                       "etc. ",
                                       "12",
                                       "3,5",
                                       "n° ",
                                       "1. ",
                                       "(PAM)",
                                       "ONU",
                                       "Morges",
                                       "hier",
                                       "viens",
                                       "\xC3",
                                       "\xE2\x80",
                                       "e\xCC\x81",
                                       "\xF0\x9F\x98\x80",
                                       ",,",
                                       "<<",
                                       ">>",
                                       "http://a.b/c?d",
                                       "x@y.fr"};

std::string random_text(std::mt19937& random) {
    std::string text;
    for (std::size_t left = random() % 60; left > 0; --left) {
        const std::string_view piece = pieces[random() % (sizeof pieces / sizeof pieces[0])];
        text.append(piece.data(), piece.size());
        if (random() % 2 == 0) text += ' ';
    }
    return text;
}

}  // namespace

int main(int count, char** arguments) {
    const long rounds = count > 1 ? std::strtol(arguments[1], nullptr, 10) : 100'000;
    const long seed = count > 2 ? std::strtol(arguments[2], nullptr, 10) : 1;
    std::mt19937 random(static_cast<std::mt19937::result_type>(seed));
    for (long round = 0; round < rounds; ++round) {
        incise_tests::try_input(incise_tests::mangled(random_text(random), random));
    }
    std::printf("%ld inputs\n", rounds);
}
