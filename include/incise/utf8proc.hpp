// SPDX-License-Identifier: MIT
// L2: all of Unicode, on request: a policy over utf8proc (https://juliastrings.github.io/utf8proc/), which
// the program must link. Not in the umbrella; the only file that names utf8proc.
#ifndef INCISE_UTF8PROC_HPP
#define INCISE_UTF8PROC_HPP

#include <utf8proc.h>

#include <cstddef>
#include <cstdint>

#include "unicode.hpp"

namespace incise {
inline namespace INCISE_ABI {

/// A Unicode policy like `latin`, for every code point: `words(text, incise::utf8proc{})`.
///
/// Only look-ups that do not allocate (never utf8proc_map). The signs that one text writes in several ways
/// and the letters with a stroke are those of `latin`, so both policies agree on all that `latin` knows.
struct utf8proc {
    static general_category category(char32_t c) noexcept {
        if (c > 0x10FFFF) return general_category::unassigned;
        return static_cast<general_category>(utf8proc_category(static_cast<utf8proc_int32_t>(c)));
    }

    static folding fold(char32_t c, fold_level level) noexcept {
        if (c < 0x80) return detail::fold_ascii(c, level);
        return detail::fold_by_steps<utf8proc>(decomposed(c, level), fold_level::fold_accents, level);
    }

    static bool is_upper(char32_t c) noexcept {
        const general_category found = category(c);
        return found == general_category::uppercase_letter || found == general_category::titlecase_letter;
    }
    static bool is_lower(char32_t c) noexcept { return category(c) == general_category::lowercase_letter; }
    static bool is_alphabetic(char32_t c) noexcept { return is_letter(category(c)); }

    /// The boundary class of utf8proc, which numbers from 1 and sets the pictographs apart.
    static grapheme_class grapheme_break(char32_t c) noexcept {
        if (c > 0x10FFFF) return grapheme_class::other;
        const unsigned found = utf8proc_get_property(static_cast<utf8proc_int32_t>(c))->boundclass;
        if (found == UTF8PROC_BOUNDCLASS_EXTENDED_PICTOGRAPHIC) return grapheme_class::extended_pictographic;
        const bool known = found >= UTF8PROC_BOUNDCLASS_OTHER && found <= UTF8PROC_BOUNDCLASS_ZWJ;
        return known ? static_cast<grapheme_class>(found - UTF8PROC_BOUNDCLASS_OTHER) : grapheme_class::other;
    }

  private:
    /// The canonical decomposition, of the case folding from fold_case on: at most four code points.
    static folding decomposed(char32_t c, fold_level level) noexcept {
        if (c > 0x10FFFF) return {{c}, 1};
        const int options =
            level == fold_level::exact ? UTF8PROC_DECOMPOSE : UTF8PROC_DECOMPOSE | UTF8PROC_CASEFOLD;
        utf8proc_int32_t units[4] = {};
        int boundary_class = 0;
        const utf8proc_ssize_t size =
            utf8proc_decompose_char(static_cast<utf8proc_int32_t>(c), units, 4,
                                    static_cast<utf8proc_option_t>(options), &boundary_class);
        if (size < 1 || size > 4) return {{c}, 1};
        folding result{{}, static_cast<std::uint8_t>(size)};
        for (std::size_t i = 0; i < result.size; ++i) result.units[i] = static_cast<char32_t>(units[i]);
        return result;
    }
};

static_assert(static_cast<int>(general_category::uppercase_letter) == UTF8PROC_CATEGORY_LU &&
                  static_cast<int>(general_category::letter_number) == UTF8PROC_CATEGORY_NL &&
                  static_cast<int>(general_category::final_quote) == UTF8PROC_CATEGORY_PF &&
                  static_cast<int>(general_category::private_use) == UTF8PROC_CATEGORY_CO,
              "incise and utf8proc must number the general categories alike");
static_assert(static_cast<int>(grapheme_class::extend) == UTF8PROC_BOUNDCLASS_EXTEND - 1 &&
                  static_cast<int>(grapheme_class::hangul_lvt) == UTF8PROC_BOUNDCLASS_LVT - 1 &&
                  static_cast<int>(grapheme_class::spacing_mark) == UTF8PROC_BOUNDCLASS_SPACINGMARK - 1 &&
                  static_cast<int>(grapheme_class::zwj) == UTF8PROC_BOUNDCLASS_ZWJ - 1,
              "incise and utf8proc must number the grapheme classes alike, from 0 and from 1");

}  // namespace INCISE_ABI
}  // namespace incise

#endif
