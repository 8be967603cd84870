// SPDX-License-Identifier: MIT
// L2: what a code point does inside a user-perceived character, and what `latin` knows about it.
#ifndef INCISE_DETAIL_GRAPHEME_CLASS_HPP
#define INCISE_DETAIL_GRAPHEME_CLASS_HPP

#include <cstddef>
#include <cstdint>

#include "config.hpp"

namespace incise {
inline namespace INCISE_ABI {

/// The Grapheme_Cluster_Break property of Unicode (UAX #29), in the order in which utf8proc numbers it too.
enum class grapheme_class : std::uint8_t {
    other,
    cr,
    lf,
    control,
    extend,              ///< accents, variation selectors, skin tones, tags, U+20E3 of a keycap
    hangul_l,            ///< an initial consonant
    hangul_v,            ///< a vowel
    hangul_t,            ///< a final consonant
    hangul_lv,           ///< a syllable without a final consonant
    hangul_lvt,          ///< ... and with one
    regional_indicator,  ///< half a flag
    spacing_mark,
    prepend,               ///< what joins to the next, like the sign of an Arabic number
    zwj,                   ///< U+200D, which joins emoji to one
    extended_pictographic  ///< emoji, and what may become one
};

namespace detail {

// clang-format off
/// Rows: the first code point, the last, and the class as a letter: A other, B cr, C lf, D control, E extend,
/// ..., K half a flag, N joiner, O pictograph. In order.
///
/// Whole groups of symbols count as pictographs although a few of them are none: that shows only where
/// U+200D stands between two of them, which is how emoji are written and nothing else is.
inline constexpr char32_t latin_graphemes[] =
    U"\u00A9\u00A9" "O"  U"\u00AD\u00AD" "D"  U"\u00AE\u00AE" "O"  U"\u0300\u036F" "E"  // signs, accents
    U"\u1AB0\u1ACE" "E"  U"\u1DC0\u1DFF" "E"
    U"\u200B\u200B" "D"  U"\u200C\u200C" "E"  U"\u200D\u200D" "N"  U"\u200E\u200F" "D"  // punctuation
    U"\u2028\u202E" "D"  U"\u203C\u203C" "O"  U"\u2049\u2049" "O"  U"\u2060\u206F" "D"
    U"\u20D0\u20F0" "E"  U"\u2122\u2122" "O"  U"\u2139\u2139" "O"  U"\u2194\u21AA" "O"  // symbols
    U"\u231A\u23FA" "O"  U"\u24C2\u24C2" "O"  U"\u25AA\u27BF" "O"  U"\u2934\u2935" "O"
    U"\u2B05\u2B55" "O"  U"\u3030\u3030" "O"  U"\u303D\u303D" "O"  U"\u3297\u3299" "O"
    U"\uFE00\uFE0F" "E"  U"\uFE20\uFE2F" "E"  U"\uFEFF\uFEFF" "D"  U"\uFFF0\uFFFB" "D"  // selectors
    U"\U0001F000\U0001F1E5" "O"  U"\U0001F1E6\U0001F1FF" "K"  U"\U0001F200\U0001F3FA" "O"  // emoji, flags
    U"\U0001F3FB\U0001F3FF" "E"  U"\U0001F400\U0001FAFF" "O"
    U"\U000E0000\U000E001F" "D"  U"\U000E0020\U000E007F" "E"  U"\U000E0080\U000E00FF" "D"  // tags
    U"\U000E0100\U000E01EF" "E"  U"\U000E01F0\U000E0FFF" "D";
// clang-format on

/// Below U+00A0, where no row stands.
constexpr grapheme_class ascii_grapheme(char32_t c) noexcept {
    if (c == 0x0D) return grapheme_class::cr;
    if (c == 0x0A) return grapheme_class::lf;
    return c >= 0x20 && c < 0x7F ? grapheme_class::other : grapheme_class::control;
}

constexpr grapheme_class latin_grapheme(char32_t c) noexcept {
    if (c < 0xA0) return ascii_grapheme(c);
    for (const char32_t* row = latin_graphemes; *row != 0; row += 3) {
        if (c <= row[1])
            return c < row[0] ? grapheme_class::other : static_cast<grapheme_class>(row[2] - 'A');
    }
    return grapheme_class::other;
}

}  // namespace detail
}  // namespace INCISE_ABI
}  // namespace incise

#endif
