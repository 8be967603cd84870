// SPDX-License-Identifier: MIT
// L3: how good a place within a sentence is to cut it, for a voice or a line of subtitles.
#ifndef INCISE_DETAIL_CUT_PLACE_HPP
#define INCISE_DETAIL_CUT_PLACE_HPP

#include <cstddef>
#include <cstdint>
#include <string_view>

#include "../french.hpp"
#include "marks.hpp"
#include "scan.hpp"

namespace incise {
inline namespace INCISE_ABI {
namespace detail {

/// How good a place is to cut, the best first.
enum class cut_place : std::uint8_t {
    pause,        ///< behind ; : ! ? . and before a dash
    comma,        ///< behind a comma, before a bracket
    conjunction,  ///< before `mais`, `que`, `qui`, `parce que`
    space,
    tight_space,  ///< behind `le`, `de`, `et`; beside a number
    fixed_space,  ///< a no-break space
    inside,       ///< between two characters of a word
    never         ///< in `3,5`, `l'eau`, `M. Roux`; before a closing mark, behind an opening one
};

/// What a place costs, in 24ths of the greatest size: so much nearer to the middle must a worse one be.
inline constexpr unsigned char cut_costs[] = {0, 3, 5, 8, 12, 48, 96, 192};

/// The words that a clause begins with.
inline constexpr role clause_openers[] = {role::coordinating_conjunction, role::subordinating_conjunction,
                                          role::relative_pronoun};

/// The words that lean on the next one: no voice stops behind them.
inline constexpr role leaning_words[] = {role::determiner,
                                         role::preposition,
                                         role::coordinating_conjunction,
                                         role::subordinating_conjunction,
                                         role::relative_pronoun,
                                         role::subject_pronoun,
                                         role::object_pronoun,
                                         role::negation,
                                         role::name_particle,
                                         role::civility_feminine,
                                         role::civility_masculine,
                                         role::civility_any};

template <std::size_t Size>
constexpr bool has_one(role_set found, const role (&wanted)[Size]) noexcept {
    for (const role each : wanted) {
        if (found.has(each)) return true;
    }
    return false;
}

/// Both sides of a place, and the white space there.
struct cut_site {
    std::string_view text;
    std::size_t end = 0;    // of what stands before it, without white space
    std::size_t begin = 0;  // of what follows
    mark before;            // the signs that end and begin there
    mark after;

    constexpr bool spaced() const noexcept { return end < begin; }
};

constexpr bool is_ascii_digit_sign(const mark& sign) noexcept {
    return sign.value >= '0' && sign.value <= '9';
}

constexpr mark mark_before(std::string_view text, std::size_t end) noexcept {
    const std::size_t last = step_back(text, end);
    if (last > 0 && text[last] == text[last - 1]) {  // `<<`, which is one sign
        const mark twice = mark_at(text, last - 1);
        if (twice.end == end) return twice;
    }
    return mark_at(text, last);
}

/// Marks that no piece ends with. A straight one opens if it touches what follows, not what stands before.
constexpr bool opens_here(const cut_site& site) noexcept {
    const mark& sign = site.before;
    if (sign.is(mark_kind::quote_open) || sign.is(mark_kind::bracket_open)) return true;
    const char32_t outside = code_point_before(site.text, sign.begin);
    const bool alone = sign.begin == 0 || is_space(outside) || outside == '(';
    return alone && (sign.is(mark_kind::quote_either) || sign.is(mark_kind::dash) || sign.value == '-');
}

/// Marks that no piece begins with.
constexpr bool closes_here(const cut_site& site) noexcept {
    const mark& sign = site.after;
    constexpr mark_kind closing[] = {mark_kind::quote_close, mark_kind::bracket_close, mark_kind::terminator,
                                     mark_kind::comma,       mark_kind::colon,         mark_kind::semicolon};
    for (const mark_kind kind : closing) {
        if (sign.is(kind)) return true;
    }
    const bool alone = sign.end == site.text.size() || is_space(code_point_at(site.text, sign.end));
    return sign.is(mark_kind::quote_either) && (alone || !site.spaced());
}

/// `M. `, `art. `, `J.-P. `; also `etc. ` and `vol. ` if no capital follows.
template <class Language>
constexpr bool is_abbreviated(const cut_site& site) noexcept {
    using unicode = typename Language::unicode;
    if (site.before.value != '.') return false;
    const std::size_t begin = letters_begin<unicode>(site.text, 0, site.before.begin);
    const std::string_view one = slice(site.text, begin, site.before.begin);
    if (one.empty()) return false;
    const bool initial = step(one, 0) == one.size() && unicode::is_upper(code_point_at(one, 0));
    const role_set found = Language::roles(one);
    return initial || found.has(role::abbreviation_never_final) ||
           (found.has_any(role::abbreviation_also_word, role::abbreviation_may_end) &&
            !unicode::is_upper(site.after.value));
}

/// May no piece end here, in a number, an elision, an abbreviation, or within the marks of a quotation?
template <class Language>
constexpr bool is_bound(const cut_site& site) noexcept {
    if (opens_here(site) || closes_here(site)) return true;
    if (is_apostrophe(site.before.value) && !is_space(code_point_before(site.text, site.before.begin)))
        return true;
    if (!site.spaced() && is_apostrophe(site.after.value)) return true;
    if (is_ascii_digit_sign(site.after)) {
        const bool joint = !site.spaced() && (site.before.value == ',' || site.before.value == '.');
        if (is_ascii_digit_sign(site.before) || joint) return true;
    }
    return site.spaced() && is_abbreviated<Language>(site);
}

/// The letters right before a place: `le` of `le chat`.
template <class Language>
constexpr role_set roles_before(const cut_site& site) noexcept {
    using unicode = typename Language::unicode;
    return Language::roles(slice(site.text, letters_begin<unicode>(site.text, 0, site.end), site.end));
}

template <class Language>
constexpr cut_place place_between_words(const cut_site& site) noexcept {
    std::size_t end = site.end;
    mark last = site.before;
    while (last.begin > 0 && (last.is(mark_kind::quote_close) || last.is(mark_kind::bracket_close) ||
                              last.is(mark_kind::quote_either))) {
        end = skip_space_back(site.text, 0, last.begin);
        if (end == 0) break;
        last = mark_before(site.text, end);
    }
    if (last.is(mark_kind::terminator) || last.is(mark_kind::semicolon) || last.is(mark_kind::colon))
        return cut_place::pause;
    if (site.after.is(mark_kind::dash) || site.after.value == '-') return cut_place::pause;
    if (last.is(mark_kind::comma) || site.after.is(mark_kind::bracket_open)) return cut_place::comma;
    const char32_t space = code_point_at(site.text, site.end);
    if (space == 0xA0 || space == 0x202F) return cut_place::fixed_space;
    const bool leans = has_one(roles_before<Language>(site), leaning_words);
    if (leans || is_ascii_digit_sign(site.before) || is_ascii_digit_sign(site.after))
        return cut_place::tight_space;
    const std::size_t word_end = letters_end<typename Language::unicode>(site.text, site.begin);
    const role_set next = Language::roles(slice(site.text, site.begin, word_end));
    return has_one(next, clause_openers) ? cut_place::conjunction : cut_place::space;
}

/// How good a place is byte `at` of `text`, in a piece that begins at `begin` < `at` < text.size()?
template <class Language>
constexpr cut_place place_at(std::string_view text, std::size_t begin, std::size_t at) noexcept {
    if (is_space(code_point_at(text, at))) return cut_place::never;
    const std::size_t end = skip_space_back(text, begin, at);
    if (end == begin) return cut_place::never;
    const cut_site site{text, end, at, mark_before(text, end), mark_at(text, at)};
    if (is_bound<Language>(site)) return cut_place::never;
    return site.spaced() ? place_between_words<Language>(site) : cut_place::inside;
}

}  // namespace detail
}  // namespace INCISE_ABI
}  // namespace incise

#endif
