// SPDX-License-Identifier: MIT
// L2: text for devices without accents: plain ASCII, into the caller's memory.
#ifndef INCISE_TO_ASCII_HPP
#define INCISE_TO_ASCII_HPP

#include <cstddef>
#include <string_view>

#include "detail/bounded_writer.hpp"
#include "span.hpp"
#include "status.hpp"
#include "unicode.hpp"
#include "utf8.hpp"

namespace incise {
inline namespace INCISE_ABI {
namespace detail {

/// Rows: an ASCII text, then the signs that it stands for; the signs before the first text vanish.
inline constexpr char16_t ascii_signs[] =
    u"\u200B\u200C\u200D\u2060\uFEFF\uFE0E\uFE0F"          // zero width, byte-order mark, variation
    u"\"\u00AB\u00BB\u201C\u201D\u201E\u201F\u2033\u301D"  // quotation marks, seconds
    u"'\u2018\u201A\u201B\u2039\u203A\u2032\u00B4\u02B9"   // single ones, minutes
    u"-\u2012\u2013\u2014\u2015\u2212\u2043\u00AC"         // dashes, minus
    u"...\u2026"
    u"..\u2025"
    u".\u00B7\u2027\u2024"
    u"*\u2022\u25CF"
    u"l.\u0140"
    u"L.\u013F"
    u"EUR\u20AC"
    u"GBP\u00A3"
    u"JPY\u00A5"
    u"c\u00A2"
    u"No\u2116"
    u"o\u00BA"
    u"a\u00AA"
    u"deg\u00B0"
    u"u\u00B5"
    u"par.\u00A7"
    u"o/oo\u2030"
    u"(C)\u00A9"
    u"(R)\u00AE"
    u"(TM)\u2122"
    u"1/2\u00BD"
    u"1/4\u00BC"
    u"3/4\u00BE"
    u"1/3\u2153"
    u"2/3\u2154"
    u"1/8\u215B"
    u"0\u2070\u2080"
    u"1\u00B9\u2081"
    u"2\u00B2\u2082"
    u"3\u00B3\u2083"
    u"4\u2074\u2084"
    u"5\u2075\u2085"
    u"6\u2076\u2086"
    u"7\u2077\u2087"
    u"8\u2078\u2088"
    u"9\u2079\u2089"
    u"x\u00D7"
    u"/\u00F7\u2044\u2215"
    u"+/-\u00B1"
    u"<=\u2264"
    u">=\u2265"
    u"!=\u2260"
    u"->\u2192"
    u"!\u00A1"
    u"?\u00BF"
    u"|\u00A6"
    u"~\u2248\u223C";

/// The row of `c`, if it has one.
constexpr fold_step ascii_sign(char32_t c) noexcept {
    fold_step row{true, {{}, 0}};
    bool in_text = false;
    for (const char16_t unit : ascii_signs) {
        if (unit == c) return row;
        if (unit < 0x80) {
            if (!in_text) row.to.size = 0;
            row.to.units[row.to.size++] = unit;
        }
        in_text = unit < 0x80;
    }
    return no_step;
}

constexpr bool is_all_ascii(const folding& all) noexcept {
    for (std::size_t i = 0; i < all.size; ++i) {
        if (all.units[i] >= 0x80) return false;
    }
    return true;
}

/// What stands for `c`: its letters without accents in its case, its row, or a question mark.
constexpr folding ascii_for(char32_t c) noexcept {
    if (c < 0x80) return {{c}, 1};
    if (is_hyphen(c)) return {{0x2D}, 1};
    folding all = latin::fold(c, fold_level::fold_accents);
    if (!is_all_ascii(all)) {
        const fold_step row = ascii_sign(c);
        return row.applies ? row.to : folding{{0x3F}, 1};
    }
    if (!latin::is_upper(c)) return all;
    for (std::size_t i = 0; i < all.size; ++i) {
        if (is_ascii_lower(all.units[i])) all.units[i] -= 0x20;
    }
    return all;
}

/// The degree sign after an n is written for the ordinal: n(o) 7.
constexpr bool is_ordinal_degree(char32_t c, std::string_view text, std::size_t at) noexcept {
    return c == 0xB0 && at > 0 && (text[at - 1] == 'n' || text[at - 1] == 'N');
}

}  // namespace detail

/// `text` in ASCII, for displays and printers that know nothing else.
///
/// In: any bytes, and memory that does not overlap them; `out` may be empty, to ask for the size. Out:
/// letters lose accents and strokes and keep their case (a capital ligature is OE, two capitals); guillemets
/// and all quotation marks are " or ', dashes -, an ellipsis ..., the euro EUR; a space of any width is one
/// space, so that guillemets keep theirs; combining marks and soft hyphens vanish. ASCII stays as it is, line
/// ends too. A code point without a row and an ill-formed sequence are one ? each. No terminating zero is
/// written, and no replacement in part.
///
/// Cost: one pass; a sign that is no letter costs a walk through 200 others.
constexpr written to_ascii(std::string_view text, span<char> out) noexcept {
    detail::bounded_writer writer(out);
    for (std::size_t at = 0; at < text.size();) {
        const detail::decoded d = detail::decode(text, at);
        const bool is_ordinal = detail::is_ordinal_degree(d.value, text, at);
        const bool is_good = detail::same(d.error, utf8_error::none);
        const folding all = detail::ascii_for(is_ordinal ? 0xBA : is_good ? d.value : 0x3F);
        char piece[4] = {};
        for (std::size_t i = 0; i < all.size; ++i) piece[i] = static_cast<char>(all.units[i]);
        writer.put({piece, all.size});
        at += d.size;
    }
    return writer.done();
}

#if defined(__cpp_char8_t)
inline written to_ascii(std::u8string_view text, span<char> out) noexcept {
    return to_ascii(as_chars(text), out);
}
#endif

}  // namespace INCISE_ABI
}  // namespace incise

#endif
