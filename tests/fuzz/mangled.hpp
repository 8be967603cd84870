// SPDX-License-Identifier: MIT
// What the drivers without libFuzzer share.
#ifndef INCISE_TESTS_FUZZ_MANGLED_HPP
#define INCISE_TESTS_FUZZ_MANGLED_HPP

#include <cstddef>
#include <cstdint>
#include <random>
#include <string>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

namespace incise_tests {

/// `bytes` with up to five of them changed, or cut short.
inline std::string mangled(std::string bytes, std::mt19937& random) {
    for (std::size_t left = random() % 6; left > 0 && !bytes.empty(); --left) {
        const std::size_t at = random() % bytes.size();
        if (random() % 8 == 0) {
            bytes.resize(at);
        } else {
            bytes[at] = static_cast<char>(random() % 4 == 0 ? 0xFF : random() & 0xFF);
        }
    }
    return bytes;
}

inline void try_input(const std::string& input) {
    LLVMFuzzerTestOneInput(reinterpret_cast<const std::uint8_t*>(input.data()), input.size());
}

}  // namespace incise_tests

#endif
