// SPDX-License-Identifier: MIT
// L2: looking one code point ahead or back, and over white space. Every reader of French starts here.
#ifndef INCISE_DETAIL_SCAN_HPP
#define INCISE_DETAIL_SCAN_HPP

#include <cstddef>
#include <string_view>

#include "../unicode.hpp"
#include "../utf8.hpp"
#include "slice.hpp"

namespace incise {
inline namespace INCISE_ABI {
namespace detail {

/// The code point at byte `at`, or 0 at or after the end.
constexpr char32_t code_point_at(std::string_view text, std::size_t at) noexcept {
    return at < text.size() ? decode(text, at).value : U'\0';
}

/// The code point that ends at byte `end`, or 0 at the start.
constexpr char32_t code_point_before(std::string_view text, std::size_t end) noexcept {
    return end == 0 ? U'\0' : decode(text, step_back(text, end)).value;
}

/// The byte after the code point at byte `at` < text.size().
constexpr std::size_t step(std::string_view text, std::size_t at) noexcept {
    return at + decode(text, at).size;
}

/// The first byte at or after `at` that begins no white space.
constexpr std::size_t skip_space(std::string_view text, std::size_t at) noexcept {
    while (at < text.size()) {
        const unsigned char first = byte_at(text, at);
        if (first > 0x20 && first < 0x80) break;  // most of what is asked for
        const decoded d = decode(text, at);
        if (!is_space(d.value)) break;
        at += d.size;
    }
    return at;
}

/// The end of what is left of `begin`..`end` without the white space at its end.
constexpr std::size_t skip_space_back(std::string_view text, std::size_t begin, std::size_t end) noexcept {
    while (end > begin && is_space(code_point_before(text, end))) end = step_back(text, end);
    return end;
}

constexpr bool is_ascii_letter(char byte) noexcept {
    return static_cast<unsigned char>((static_cast<unsigned char>(byte) | 0x20u) - 'a') < 26;
}

template <class Unicode>
constexpr bool is_letter_or_mark(char32_t value) noexcept {
    return Unicode::is_alphabetic(value) || is_mark(Unicode::category(value));
}

template <class Unicode>
constexpr std::size_t letters_end(std::string_view text, std::size_t at) noexcept {
    while (at < text.size()) {
        if (is_ascii(text[at])) {
            if (!is_ascii_letter(text[at])) break;
            ++at;
            continue;
        }
        const decoded d = decode(text, at);
        if (!is_letter_or_mark<Unicode>(d.value)) break;
        at += d.size;
    }
    return at;
}

/// The start of the run of letters that ends at byte `end`. Looks back 64 bytes at most: no French
/// word is longer, and a text without blanks must not cost the square of its length.
template <class Unicode>
constexpr std::size_t letters_begin(std::string_view text, std::size_t begin, std::size_t end) noexcept {
    const std::size_t nearest = end - begin > 64 ? end - 64 : begin;
    while (end > nearest) {
        if (is_ascii(text[end - 1])) {
            if (!is_ascii_letter(text[end - 1])) break;
            --end;
            continue;
        }
        if (!is_letter_or_mark<Unicode>(code_point_before(text, end))) break;
        end = step_back(text, end);
    }
    return end;
}

constexpr std::size_t digits_end(std::string_view text, std::size_t at) noexcept {
    while (at < text.size() && is_ascii_digit(text[at])) ++at;
    return at;
}

/// `text` without white space and byte-order mark at both ends.
constexpr std::string_view trimmed(std::string_view text) noexcept {
    const std::size_t begin = skip_space(text, text.size() - without_byte_order_mark(text).size());
    return slice(text, begin, skip_space_back(text, begin, text.size()));
}

/// So far is looked for a mark that another one asks for.
inline constexpr std::size_t longest_search = 4000;

/// `text` up to `most` bytes behind byte `at`.
constexpr std::string_view up_to(std::string_view text, std::size_t at, std::size_t most) noexcept {
    return text.size() - at > most ? slice(text, 0, at + most) : text;
}

}  // namespace detail
}  // namespace INCISE_ABI
}  // namespace incise

#endif
