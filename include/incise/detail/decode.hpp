// SPDX-License-Identifier: MIT
// L1: one code point out of bytes, forward and backward.
#ifndef INCISE_DETAIL_DECODE_HPP
#define INCISE_DETAIL_DECODE_HPP

#include <cstddef>
#include <cstdint>
#include <string_view>

#include "../utf8_error.hpp"
#include "slice.hpp"

namespace incise {
inline namespace INCISE_ABI {

inline constexpr char32_t replacement_character = 0xFFFD;

namespace detail {

struct decoded {
    char32_t value = replacement_character;
    std::uint8_t size = 1;  // bytes, at least 1
    utf8_error error = utf8_error::none;
};

constexpr unsigned char byte_at(std::string_view text, std::size_t at) noexcept {
    return static_cast<unsigned char>(text[at]);
}

/// What a lead byte promises: the number of bytes and the range of the second (Unicode, table 3-7).
struct lead_byte {
    std::uint8_t size;
    unsigned char second_low;
    unsigned char second_high;
    utf8_error below;  // a continuation byte under second_low means this
    utf8_error above;  // ... over second_high
};

constexpr lead_byte classify_lead(unsigned char lead) noexcept {
    constexpr utf8_error short_of = utf8_error::too_short;
    if (lead < 0x80) return {1, 0, 0, short_of, short_of};
    if (lead < 0xC0) return {0, 0, 0, utf8_error::stray_continuation, short_of};
    if (lead < 0xC2) return {0, 0, 0, utf8_error::overlong, short_of};
    if (lead < 0xE0) return {2, 0x80, 0xBF, short_of, short_of};
    if (lead == 0xE0) return {3, 0xA0, 0xBF, utf8_error::overlong, short_of};
    if (lead == 0xED) return {3, 0x80, 0x9F, short_of, utf8_error::surrogate};
    if (lead < 0xF0) return {3, 0x80, 0xBF, short_of, short_of};
    if (lead == 0xF0) return {4, 0x90, 0xBF, utf8_error::overlong, short_of};
    if (lead < 0xF4) return {4, 0x80, 0xBF, short_of, short_of};
    if (lead == 0xF4) return {4, 0x80, 0x8F, short_of, utf8_error::too_large};
    return {0, 0, 0, lead < 0xF8 ? utf8_error::too_large : utf8_error::too_long, short_of};
}

constexpr decoded ill_formed(std::size_t size, utf8_error why) noexcept {
    return {replacement_character, static_cast<std::uint8_t>(size), why};
}

/// The second byte of a sequence: none if it is allowed, else why not.
constexpr utf8_error check_second(const lead_byte& lead, unsigned char second) noexcept {
    if (second < 0x80 || second > 0xBF) return utf8_error::too_short;
    if (second < lead.second_low) return lead.below;
    if (second > lead.second_high) return lead.above;
    return utf8_error::none;
}

/// Every sequence, and why it is none. Kept out of the loops, which then fit the registers: half as fast
/// again.
[[gnu::noinline, gnu::cold]] constexpr decoded decode_multibyte(std::string_view text,
                                                                std::size_t at) noexcept {
    const unsigned char first = byte_at(text, at);
    const lead_byte lead = classify_lead(first);
    if (lead.size == 0) return ill_formed(1, lead.below);
    if (text.size() - at < 2) return ill_formed(1, utf8_error::too_short);
    const utf8_error second = check_second(lead, byte_at(text, at + 1));
    if (!same(second, utf8_error::none)) return ill_formed(1, second);
    char32_t value = ((first & (0x7Fu >> lead.size)) << 6) | (byte_at(text, at + 1) & 0x3Fu);
    for (std::size_t i = 2; i < lead.size; ++i) {
        if (at + i >= text.size()) return ill_formed(i, utf8_error::too_short);
        const unsigned char next = byte_at(text, at + i);
        if ((next & 0xC0u) != 0x80u) return ill_formed(i, utf8_error::too_short);
        value = (value << 6) | (next & 0x3Fu);
    }
    return {value, lead.size, utf8_error::none};
}

/// The six bits of a continuation byte; 40 or more if it is none.
constexpr unsigned tail_bits(char byte) noexcept {
    return static_cast<unsigned char>(byte) ^ 0x80u;
}

/// Two or three of the `left` bytes from `from`, the fast way; what is not well-formed, or longer, is left to
/// `decode_multibyte`.
constexpr decoded decode_short(const char* from, std::size_t left) noexcept {
    const unsigned lead = static_cast<unsigned char>(*from);
    if (lead < 0xE0) {
        if (lead >= 0xC2 && left > 1) {
            const unsigned second = tail_bits(from[1]);
            if (second < 0x40) return {(lead & 0x1Fu) << 6 | second, 2, utf8_error::none};
        }
    } else if (lead < 0xF0 && left > 2) {
        const unsigned second = tail_bits(from[1]);
        const unsigned third = tail_bits(from[2]);
        const char32_t value = (lead & 0x0Fu) << 12 | second << 6 | third;
        const bool scalar = value >= 0x800 && (value < 0xD800 || value > 0xDFFF);
        if ((second | third) < 0x40 && scalar) return {value, 3, utf8_error::none};
    }
    return decode_multibyte(std::string_view(from, left), 0);
}

constexpr bool is_ascii(char byte) noexcept {
    return static_cast<unsigned char>(byte) < 0x80;
}

/// The code point that begins at byte `at` < text.size(); ill-formed bytes as their maximal subpart.
constexpr decoded decode(std::string_view text, std::size_t at) noexcept {
    if (is_ascii(text[at])) return {static_cast<unsigned char>(text[at]), 1, utf8_error::none};
    return decode_short(text.data() + at, text.size() - at);
}

/// Where the code point begins that ends at byte `end` > 0: the inverse step of `decode`.
constexpr std::size_t step_back(std::string_view text, std::size_t end) noexcept {
    const std::size_t nearest = end >= 4 ? end - 4 : 0;
    for (std::size_t begin = end - 1;; --begin) {
        if ((byte_at(text, begin) & 0xC0u) != 0x80u) {
            return begin + decode(slice(text, 0, end), begin).size == end ? begin : end - 1;
        }
        if (begin == nearest) return end - 1;
    }
}

}  // namespace detail
}  // namespace INCISE_ABI
}  // namespace incise

#endif
