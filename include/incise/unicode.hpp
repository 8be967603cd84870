// SPDX-License-Identifier: MIT
// L2: what Unicode says about a code point. `latin` answers from tables of 5 KB; a policy of your own, or
// that of utf8proc.hpp, may take its place wherever a function has a `Unicode` parameter.
#ifndef INCISE_UNICODE_HPP
#define INCISE_UNICODE_HPP

#include <cstddef>
#include <cstdint>

#include "detail/config.hpp"
#include "detail/grapheme_class.hpp"
#include "detail/latin_table.hpp"

namespace incise {
inline namespace INCISE_ABI {

/// The 30 general categories of Unicode, in the order in which utf8proc numbers them too.
enum class general_category : std::uint8_t {
    unassigned,             ///< Cn, also what `latin` says outside its blocks
    uppercase_letter,       ///< Lu
    lowercase_letter,       ///< Ll
    titlecase_letter,       ///< Lt
    modifier_letter,        ///< Lm
    other_letter,           ///< Lo
    nonspacing_mark,        ///< Mn
    spacing_mark,           ///< Mc
    enclosing_mark,         ///< Me
    decimal_number,         ///< Nd
    letter_number,          ///< Nl
    other_number,           ///< No
    connector_punctuation,  ///< Pc
    dash_punctuation,       ///< Pd
    open_punctuation,       ///< Ps
    close_punctuation,      ///< Pe
    initial_quote,          ///< Pi
    final_quote,            ///< Pf
    other_punctuation,      ///< Po
    math_symbol,            ///< Sm
    currency_symbol,        ///< Sc
    modifier_symbol,        ///< Sk
    other_symbol,           ///< So
    space_separator,        ///< Zs
    line_separator,         ///< Zl
    paragraph_separator,    ///< Zp
    control,                ///< Cc
    format,                 ///< Cf
    surrogate,              ///< Cs
    private_use             ///< Co
};

/// How much may differ between texts that count as the same. Each level includes the one before.
enum class fold_level : std::uint8_t {
    exact,        ///< encodings of one text: NFC and NFD, ' and U+2019, all white space, all hyphens
    fold_case,    ///< ... and capitals: full case folding, so that GROSS finds what a sharp s spells
    fold_accents  ///< ... and accents, ligatures, strokes; a hyphen is a space (Saint-Denis, Saint Denis)
};

/// What one code point becomes. Size 0: it vanishes.
struct folding {
    char32_t units[4];
    std::uint8_t size;
};

namespace detail {

constexpr bool is_between(general_category c, general_category first, general_category last) noexcept {
    const auto number = static_cast<unsigned>(c);
    return number >= static_cast<unsigned>(first) && number <= static_cast<unsigned>(last);
}

}  // namespace detail

constexpr bool is_letter(general_category c) noexcept {
    return detail::is_between(c, general_category::uppercase_letter, general_category::other_letter);
}
constexpr bool is_mark(general_category c) noexcept {
    return detail::is_between(c, general_category::nonspacing_mark, general_category::enclosing_mark);
}
/// Nd, Nl and No: superscripts and fractions too.
constexpr bool is_number(general_category c) noexcept {
    return detail::is_between(c, general_category::decimal_number, general_category::other_number);
}
constexpr bool is_digit(general_category c) noexcept {
    return detail::same(c, general_category::decimal_number);
}
constexpr bool is_punctuation(general_category c) noexcept {
    return detail::is_between(c, general_category::connector_punctuation,
                              general_category::other_punctuation);
}
constexpr bool is_symbol(general_category c) noexcept {
    return detail::is_between(c, general_category::math_symbol, general_category::other_symbol);
}

/// The White_Space property of Unicode: no-break and thin spaces, tabs and line ends too. No table.
constexpr bool is_space(char32_t c) noexcept {
    if (c < 0x80) return c == 0x20 || (c >= 0x09 && c <= 0x0D);
    if (c < 0x2000) return c == 0xA0 || c == 0x85 || c == 0x1680;
    return c <= 0x200A || c == 0x2028 || c == 0x2029 || c == 0x202F || c == 0x205F || c == 0x3000;
}

namespace detail {

inline constexpr char32_t soft_hyphen = 0xAD;

/// The apostrophes that mean the same: ', U+2019 and the letter U+02BC.
constexpr bool is_apostrophe(char32_t c) noexcept {
    return c == 0x27 || c == 0x2019 || c == 0x2BC;
}

/// The hyphens that join words: U+002D, U+2010 and U+2011. Long dashes do not.
constexpr bool is_hyphen(char32_t c) noexcept {
    return c == 0x2D || c == 0x2010 || c == 0x2011;
}

constexpr bool is_ascii_upper(char32_t c) noexcept {
    return c >= 'A' && c <= 'Z';
}
constexpr bool is_ascii_lower(char32_t c) noexcept {
    return c >= 'a' && c <= 'z';
}

/// Part of the way of a folding: `applies` or not, and what replaces the code point.
struct fold_step {
    bool applies;
    folding to;
};

inline constexpr fold_step no_step{false, {{}, 0}};

constexpr fold_step step_to(char32_t c) noexcept {
    return {true, {{c}, 1}};
}

/// The signs that one text writes in several ways, at every level, under every policy.
constexpr fold_step sign_step(char32_t c, fold_level level) noexcept {
    if (c == 0x20) return no_step;
    if (is_space(c)) return step_to(0x20);
    if (c == soft_hyphen) return {true, {{}, 0}};
    if (c != 0x27 && is_apostrophe(c)) return step_to(0x27);
    if (!is_hyphen(c)) return no_step;
    if (same(level, fold_level::fold_accents)) return step_to(0x20);
    return c == 0x2D ? no_step : step_to(0x2D);
}

constexpr std::size_t no_record = static_cast<std::size_t>(-1);

/// Where the record of `c` begins in `latin_records`.
constexpr std::size_t latin_record(char32_t c) noexcept {
    for (const latin_block& block : latin_blocks) {
        if (c <= block.last) {
            return c < block.first ? no_record
                                   : 3 * (block.position + static_cast<std::size_t>(c) - block.first);
        }
    }
    return no_record;
}

constexpr unsigned table_byte(const char* table, std::size_t at) noexcept {
    return static_cast<unsigned char>(table[at]);
}

constexpr char32_t latin_letter(std::size_t number) noexcept {
    return table_byte(latin_letters, 2 * number) << 8 | table_byte(latin_letters, 2 * number + 1);
}

/// The step of the table for `c`, if it belongs to a level from `lowest` to `level`.
constexpr fold_step latin_step(char32_t c, fold_level lowest, fold_level level) noexcept {
    const std::size_t record = latin_record(c);
    if (record == no_record) return no_step;
    const std::size_t letter = table_byte(latin_records, record + 1);
    const unsigned kind = table_byte(latin_records, record + 2);
    const unsigned from = kind < 0x70 ? 0 : (kind >> 4) - 7;  // 0, 1, 2: the levels; 8: never
    if (from < static_cast<unsigned>(lowest) || from > static_cast<unsigned>(level)) return no_step;
    if (kind < 0x70) return {true, {{latin_letter(letter), 0x300 + kind}, 2}};
    fold_step step{true, {{}, static_cast<std::uint8_t>(kind & 0x0F)}};
    for (std::size_t i = 0; i < step.to.size; ++i) step.to.units[i] = latin_letter(letter + i);
    return step;
}

/// `all` with the unit at `at` replaced. Nothing is lost: tools/make_latin_table.py checks the lengths.
constexpr folding replaced(const folding& all, std::size_t at, const folding& by) noexcept {
    folding result{{}, 0};
    const auto add = [&result](char32_t unit) {
        if (result.size < 4) result.units[result.size++] = unit;
    };
    for (std::size_t i = 0; i < at; ++i) add(all.units[i]);
    for (std::size_t i = 0; i < by.size; ++i) add(by.units[i]);
    for (std::size_t i = at + 1; i < all.size; ++i) add(all.units[i]);
    return result;
}

/// Repeats steps until none applies: U+01FE is O with stroke and an acute, then small, then a plain o.
/// `lowest`: which steps of the table are still to do (utf8proc has done the decomposition and the case).
template <class Unicode>
constexpr folding fold_by_steps(folding units, fold_level lowest, fold_level level) noexcept {
    std::size_t at = 0;
    while (at < units.size) {
        const char32_t c = units.units[at];
        fold_step step = sign_step(c, level);
        if (!step.applies) step = latin_step(c, lowest, level);
        if (!step.applies && same(level, fold_level::fold_accents)) {
            step.applies = Unicode::category(c) == general_category::nonspacing_mark;
        }
        if (step.applies) {
            units = replaced(units, at, step.to);
        } else {
            ++at;
        }
    }
    return units;
}

constexpr folding fold_ascii(char32_t c, fold_level level) noexcept {
    if (same(level, fold_level::fold_accents)) return {{table_byte(folded_ascii, c)}, 1};
    if (is_space(c)) return {{0x20}, 1};
    return {{same(level, fold_level::fold_case) && is_ascii_upper(c) ? c + 0x20 : c}, 1};
}

/// What the steps lead to; for a sign the first is the last.
template <class Unicode>
constexpr folding fold_other(char32_t c, fold_level level) noexcept {
    if (c < 0x80) return fold_ascii(c, level);
    const fold_step sign = sign_step(c, level);
    return sign.applies ? sign.to : fold_by_steps<Unicode>({{c}, 1}, fold_level::exact, level);
}

/// U+00C0 to U+017F at fold_accents: what the steps lead to.
constexpr folding fold_latin(char32_t c) noexcept {
    const std::size_t at = 2 * static_cast<std::size_t>(c - 0xC0);
    const unsigned second = table_byte(folded_latin, at + 1);
    return {{table_byte(folded_latin, at), second}, static_cast<std::uint8_t>(second == 0 ? 1 : 2)};
}

}  // namespace detail

/// The built-in Unicode policy: the letters, marks and signs of the languages in Latin script.
///
/// It knows U+0000-024F, 0300-036F, 03A9, 1E00-1EFF, 2000-20CF, 2100-218F and FB00-FB06. All else is
/// `unassigned` and folds to itself, apart from white space and U+02BC. No allocation, constexpr.
///
/// A policy is an empty struct with these six static functions (constexpr if it can):
struct latin {
    /// Cost: one look-up.
    static constexpr general_category category(char32_t c) noexcept {
        const std::size_t record = detail::latin_record(c);
        if (record == detail::no_record) return general_category::unassigned;
        return static_cast<general_category>(detail::table_byte(detail::latin_records, record));
    }

    /// What `c` becomes at `level`.
    ///
    /// exact: the canonical decomposition (NFD), and ' for U+2019 and U+02BC, - for U+2010 and U+2011, a
    /// space for all white space, nothing for a soft hyphen. fold_case: also full case folding, decomposed.
    /// fold_accents: also nothing for nonspacing marks, oe ae o d l i h ... for the ligatures and the letters
    /// with a stroke, a space for a hyphen. Several marks on one letter stay in the order of the text: a
    /// letter with a dot above and a dot below compares equal only if both texts write the marks in one
    /// order.
    static constexpr folding fold(char32_t c, fold_level level) noexcept {
        if (!detail::same(level, fold_level::fold_accents)) return detail::fold_other<latin>(c, level);
        if (c < 0x80) return {{detail::table_byte(detail::folded_ascii, c)}, 1};
        return c - 0xC0 < 0xC0 ? detail::fold_latin(c) : detail::fold_other<latin>(c, level);
    }

    /// Lu, Lt.
    static constexpr bool is_upper(char32_t c) noexcept {
        if (c < 0x80) return detail::is_ascii_upper(c);
        const general_category found = category(c);
        return detail::same(found, general_category::uppercase_letter) ||
               detail::same(found, general_category::titlecase_letter);
    }
    /// Ll.
    static constexpr bool is_lower(char32_t c) noexcept {
        if (c < 0x80) return detail::is_ascii_lower(c);
        return category(c) == general_category::lowercase_letter;
    }
    /// L*: every letter.
    static constexpr bool is_alphabetic(char32_t c) noexcept {
        if (c < 0x80) return detail::is_ascii_upper(c) || detail::is_ascii_lower(c);
        return is_letter(category(c));
    }

    /// What `c` does inside a user-perceived character; only `graphemes` asks. This policy knows the accents
    /// of Latin script, controls, and all that emoji are made of; Hangul, Indic marks and the rest are
    /// `other`. Cost: a walk through at most 40 rows, two or four for a French letter.
    static constexpr grapheme_class grapheme_break(char32_t c) noexcept { return detail::latin_grapheme(c); }
};

}  // namespace INCISE_ABI
}  // namespace incise

#endif
