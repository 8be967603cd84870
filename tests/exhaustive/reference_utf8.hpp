// SPDX-License-Identifier: MIT
// UTF-8 written down from its definition: table 3-7 of the Unicode Standard as a table, the maximal subpart
// as the longest beginning of a row, the reason for an error from the number that the bits would make. It
// shares nothing with incise/utf8.hpp but the names of the errors, and it is slow.
#ifndef INCISE_TESTS_REFERENCE_UTF8_HPP
#define INCISE_TESTS_REFERENCE_UTF8_HPP

#include <incise/utf8.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace reference {

using incise::utf8_error;

struct byte_range {
    unsigned low;
    unsigned high;
};

/// A row of table 3-7: the ranges of the bytes of a well-formed sequence.
struct well_formed_row {
    std::size_t size;
    byte_range bytes[4];
};

inline constexpr well_formed_row table_3_7[] = {
    {1, {{0x00, 0x7F}, {}, {}, {}}},
    {2, {{0xC2, 0xDF}, {0x80, 0xBF}, {}, {}}},
    {3, {{0xE0, 0xE0}, {0xA0, 0xBF}, {0x80, 0xBF}, {}}},
    {3, {{0xE1, 0xEC}, {0x80, 0xBF}, {0x80, 0xBF}, {}}},
    {3, {{0xED, 0xED}, {0x80, 0x9F}, {0x80, 0xBF}, {}}},
    {3, {{0xEE, 0xEF}, {0x80, 0xBF}, {0x80, 0xBF}, {}}},
    {4, {{0xF0, 0xF0}, {0x90, 0xBF}, {0x80, 0xBF}, {0x80, 0xBF}}},
    {4, {{0xF1, 0xF3}, {0x80, 0xBF}, {0x80, 0xBF}, {0x80, 0xBF}}},
    {4, {{0xF4, 0xF4}, {0x80, 0x8F}, {0x80, 0xBF}, {0x80, 0xBF}}},
};

/// The bytes of a text, and how many of them have been asked for: what has not been read cannot matter.
class reader {
  public:
    explicit reader(std::string_view text) : text_(text) {}

    std::size_t read() const { return read_; }
    bool is_in(std::size_t at, byte_range range) {
        if (read_ < at + 1) read_ = at + 1;
        return at < text_.size() && byte(at) >= range.low && byte(at) <= range.high;
    }
    unsigned byte(std::size_t at) const { return static_cast<unsigned char>(text_[at]); }

  private:
    std::string_view text_;
    std::size_t read_ = 0;
};

struct decoded {
    char32_t value;
    std::size_t size;
    utf8_error error;
    std::size_t read;  // the answer depends on so many bytes, also if the text has fewer
};

/// The numbers that a lead byte with `known` continuation bytes can become: those between.
struct numbers {
    char32_t least;
    char32_t most;
};

inline numbers completions(reader& text, std::size_t size) {
    numbers result{text.byte(0) & (0xFFu >> (size + 1)), text.byte(0) & (0xFFu >> (size + 1))};
    bool known = true;
    for (std::size_t i = 1; i < size; ++i) {
        known = known && text.is_in(i, {0x80, 0xBF});
        const unsigned bits = known ? text.byte(i) & 0x3Fu : 0u;
        result.least = result.least * 64 + bits;
        result.most = result.most * 64 + (known ? bits : 63u);
    }
    return result;
}

/// Why no sequence begins at the start of `text`: what is wrong with every number that it could become.
inline utf8_error reason(reader& text) {
    constexpr char32_t smallest[] = {0, 0, 0x80, 0x800, 0x10000};  // by the number of bytes
    const unsigned lead = text.byte(0);
    if (lead < 0xC0) return utf8_error::stray_continuation;
    if (lead >= 0xF8) return utf8_error::too_long;
    const std::size_t size = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
    const numbers could_be = completions(text, size);
    if (could_be.most < smallest[size]) return utf8_error::overlong;
    if (could_be.least > 0x10FFFF) return utf8_error::too_large;
    if (could_be.least >= 0xD800 && could_be.most <= 0xDFFF) return utf8_error::surrogate;
    return utf8_error::too_short;
}

/// The code point or the maximal subpart of an ill-formed sequence that `rest`, not empty, begins with.
inline decoded decode(std::string_view rest) {
    reader text(rest);
    std::size_t longest = 1;  // no byte is left out: what begins nothing is a subpart of its own
    for (const well_formed_row& row : table_3_7) {
        std::size_t matched = 0;
        while (matched < row.size && text.is_in(matched, row.bytes[matched])) ++matched;
        if (matched == row.size) {
            const char32_t value = row.size == 1 ? text.byte(0) : completions(text, row.size).least;
            return {value, row.size, utf8_error::none, text.read()};
        }
        if (matched > longest) longest = matched;
    }
    const utf8_error why = reason(text);
    return {0xFFFD, longest, why, text.read()};
}

/// What validate() must say of `text`.
inline incise::utf8_check validate(std::string_view text) {
    std::size_t at = 0;
    while (at < text.size()) {
        const decoded piece = decode(text.substr(at));
        if (piece.error != utf8_error::none) return {at, piece.error};
        at += piece.size;
    }
    return {at, utf8_error::none};
}

}  // namespace reference

#endif
