// SPDX-License-Identifier: MIT
// What an engine returns, and the two that all others are measured by.
#ifndef INCISE_TESTS_BENCH_YARDSTICKS_HPP
#define INCISE_TESTS_BENCH_YARDSTICKS_HPP

#include <cstdint>
#include <cstring>
#include <string>
#include <string_view>

namespace bench {

/// What an engine found in a text. What does not concern a measure stays 0.
struct outcome {
    std::uint64_t number = 0;  ///< well-formed code points or letters; of a validation: 1 if well-formed
    std::uint64_t sum = 0;     ///< of their values

    friend bool operator==(const outcome& a, const outcome& b) {
        return a.number == b.number && a.sum == b.sum;
    }
};

inline outcome fnv_1a_64(std::string_view text) {
    std::uint64_t hash = 0xCBF29CE484222325u;
    for (const char c : text) hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001B3u;
    return {0, hash};
}

inline outcome copy_memory(std::string_view text) {
    static std::string target;
    target.resize(text.size());
    std::memcpy(target.data(), text.data(), text.size());
    asm volatile("" : : "r"(target.data()) : "memory");  // or only the byte that is read would be copied
    return {0, static_cast<unsigned char>(target.back())};
}

}  // namespace bench

#endif
