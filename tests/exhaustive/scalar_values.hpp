// SPDX-License-Identifier: MIT
// All numbers up to U+10FFFF, and many above, through encode() and back in every way.
#ifndef INCISE_TESTS_SCALAR_VALUES_HPP
#define INCISE_TESTS_SCALAR_VALUES_HPP

#include <cstddef>
#include <cstdint>
#include <string_view>

#include "comparison.hpp"

namespace exhaustive {

/// The reference reads no more than one code point from what encode() writes, and it is `expected`.
inline void encodes(char32_t value, char32_t expected) {
    const incise::encoded bytes = incise::encode(value);
    const std::string_view text = bytes;
    if (text.empty()) differs(text, "the size of an encoded number", 0, 1);
    const reference::decoded back = reference::decode(text);
    expect(text, "the error of an encoded number", number(back.error), 0);
    expect(text, "the size of an encoded number", text.size(), back.size);
    expect(text, "an encoded number, decoded", back.value, expected);
    compare_all(text);
}

inline void all_scalar_values() {
    std::size_t scalars = 0;
    for (char32_t value = 0; value <= 0x10FFFF; ++value) {
        const bool scalar = value < 0xD800 || value > 0xDFFF;
        scalars += scalar;
        encodes(value, scalar ? value : 0xFFFD);
    }
    expect("", "the number of scalar values", scalars, 1112064);
}

/// The next million, and one number in 997 of all the others.
inline void too_large_numbers() {
    for (std::uint64_t value = 0x110000; value < 0x210000; ++value)
        encodes(static_cast<char32_t>(value), 0xFFFD);
    for (std::uint64_t value = 0x210000; value <= 0xFFFFFFFF; value += 997) {
        encodes(static_cast<char32_t>(value), 0xFFFD);
    }
    encodes(0xFFFFFFFF, 0xFFFD);
}

}  // namespace exhaustive

#endif
