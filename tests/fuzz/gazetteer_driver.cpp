// SPDX-License-Identifier: MIT
// Runs a fuzz target without libFuzzer: real images and texts, mangled at random.
//
//   incise_fuzz_gazetteer [COUNT [SEED]]
#include <incise/gazetteer_builder.hpp>

#include <cstdio>
#include <cstdlib>
#include <random>
#include <string>

#include "mangled.hpp"

namespace {

constexpr incise::gazetteer_entry names[] = {{"Évreux", 0, "a", "place"},
                                             {"New York", 1, "b", "place"},
                                             {"New York Times", 2},
                                             {"EI", 3},
                                             {".NET", 4},
                                             {"de Sèze", 5}};

}  // namespace

int main(int count, char** arguments) {
    const long rounds = count > 1 ? std::strtol(arguments[1], nullptr, 10) : 100'000;
    const long seed = count > 2 ? std::strtol(arguments[2], nullptr, 10) : 1;
    std::mt19937 random(static_cast<std::mt19937::result_type>(seed));
    std::string image(incise::build_gazetteer(names, {}).size, '\0');
    if (!incise::build_gazetteer(names, {image.data(), image.size()})) return 1;
    const std::string text =
        "Le .NET d'Évreux, New York Times, l'EI et M. de Sèze.\n\nNew\nYork, « Evreux » : É.-U., de Seze";
    for (long round = 0; round < rounds; ++round) {
        const std::string first = incise_tests::mangled(image, random);
        std::string input = "..";
        input += first + incise_tests::mangled(text + text, random);
        const std::size_t split = first.size();
        input[0] = static_cast<char>(split & 0xFF);
        input[1] = static_cast<char>(split >> 8);
        incise_tests::try_input(input);
    }
    std::printf("%ld inputs\n", rounds);
}
