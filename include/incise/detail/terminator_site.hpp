// SPDX-License-Identifier: MIT
// L3: what stands around a terminator, found once: all that the rules of sentence boundaries look at.
#ifndef INCISE_DETAIL_TERMINATOR_SITE_HPP
#define INCISE_DETAIL_TERMINATOR_SITE_HPP

#include <cstddef>
#include <string_view>

#include "../french.hpp"
#include "marks.hpp"
#include "scan.hpp"

namespace incise {
inline namespace INCISE_ABI {
namespace detail {

/// ` word T C  next` with T the terminators `?!`, C the closing marks and brackets behind them.
struct terminator_site {
    std::string_view text;  // up to the end of the paragraph
    std::size_t paragraph = 0;
    std::size_t begin = 0;     // of the terminators
    std::size_t end = 0;       // behind them and their closing marks
    std::size_t next = 0;      // the next sign that is no white space
    bool single_stop = false;  // one full stop, no ellipsis, no other sign
    bool closed = false;       // a closing mark or bracket follows the terminators
};

/// No sentence of French is longer than what is looked back at to pair a straight quote.
inline constexpr std::size_t straight_quote_reach = 400;

/// Does the straight quote at byte `at`, between two blanks, close? `<<" Viens ! " Il vint.` Yes if those
/// before it in the paragraph leave one open.
constexpr bool spaced_quote_closes(std::string_view text, std::size_t paragraph, std::size_t at) noexcept {
    const std::size_t nearest = at - paragraph > straight_quote_reach ? at - straight_quote_reach : paragraph;
    bool open = false;
    for (std::size_t i = nearest; i < at; ++i) open = open != (text[i] == '"');
    const bool blank_behind = at + 1 < text.size() && is_space(code_point_at(text, at + 1));
    return open && nearest == paragraph && blank_behind;
}

/// Closing marks that belong to the sentence: directly behind it, guillemets, curly quotes and brackets
/// also after a space (`Viens ! >>`). A straight quote closes if it touches, `"Viens." "Non."`, or if one is
/// open.
constexpr std::size_t closers_end(std::string_view text, std::size_t paragraph, std::size_t end) noexcept {
    while (end < text.size()) {
        const std::size_t at = skip_space(text, end);
        if (at == text.size()) break;
        const mark found = mark_at(text, at);
        const bool touches = at == end;
        const bool closes = found.is(mark_kind::quote_close) || found.is(mark_kind::bracket_close) ||
                            (touches && (found.is(mark_kind::quote_either) || found.value == 0x2019)) ||
                            (found.value == '"' && spaced_quote_closes(text, paragraph, at));
        if (!closes) break;
        end = found.end;
    }
    return end;
}

constexpr terminator_site survey(std::string_view text, std::size_t paragraph, const mark& first) noexcept {
    std::size_t end = first.end;
    while (end < text.size() && mark_at(text, end).is(mark_kind::terminator)) end = step(text, end);
    terminator_site site{text, paragraph, first.begin, closers_end(text, paragraph, end), 0, false, false};
    site.next = skip_space(text, site.end);
    site.single_stop = first.value == '.' && end == first.end;
    site.closed = site.end != end;
    return site;
}

/// The letters right before the terminators: `Roux` of `M. Roux.`
template <class Unicode>
constexpr std::string_view word_before(const terminator_site& site) noexcept {
    return slice(site.text, letters_begin<Unicode>(site.text, site.paragraph, site.begin), site.begin);
}

/// The longest abbreviation with dots or hyphens inside, in bytes.
inline constexpr std::size_t longest_dotted = 24;

/// The same with dots, hyphens and signs of degrees inside: `c.-a-d` of `c.-a-d.`, the sign of `no.` too
template <class Unicode>
constexpr std::string_view dotted_before(const terminator_site& site) noexcept {
    std::size_t begin = site.begin;
    while (begin > site.paragraph && site.begin - begin < longest_dotted) {
        const char32_t value = code_point_before(site.text, begin);
        if (!is_letter_or_mark<Unicode>(value) && value != '.' && value != 0xB0 && !is_hyphen(value)) break;
        begin = step_back(site.text, begin);
    }
    return slice(site.text, begin, site.begin);
}

/// The first letter of what follows, opening marks and dashes skipped: `O` of `. - << Oui`.
constexpr std::size_t next_letter(const terminator_site& site) noexcept {
    std::size_t at = site.next;
    for (int signs = 0; signs < 8 && at < site.text.size(); ++signs) {
        const mark found = mark_at(site.text, at);
        const bool opens = found.is(mark_kind::quote_open) || found.is(mark_kind::quote_either) ||
                           found.is(mark_kind::bracket_open) || found.is(mark_kind::dash) ||
                           found.value == '-';
        if (!opens) break;
        at = skip_space(site.text, found.end);
    }
    return at;
}

template <class Unicode>
constexpr bool small_follows(const terminator_site& site) noexcept {
    return Unicode::is_lower(code_point_at(site.text, next_letter(site)));
}

/// Does the word at byte `begin`, with a capital, begin a sentence more often than a name: `Il`, `Les`,
/// `Mais`, `L'`?
template <class Language>
constexpr bool is_starter(std::string_view text, std::size_t begin) noexcept {
    using unicode = typename Language::unicode;
    if (!unicode::is_upper(code_point_at(text, begin))) return false;
    std::size_t end = letters_end<unicode>(text, begin);
    if (is_apostrophe(code_point_at(text, end))) end = step(text, end);
    return Language::roles(slice(text, begin, end)).has(role::sentence_starter);
}

template <class Language>
constexpr bool starter_follows(const terminator_site& site) noexcept {
    return is_starter<Language>(site.text, next_letter(site));
}

/// `XIV`: capitals that are Roman numbers only.
constexpr bool is_roman(std::string_view letters) noexcept {
    for (const char letter : letters) {
        bool found = false;
        for (const char digit : "IVXLC"_sv) found = found || letter == digit;
        if (!found) return false;
    }
    return !letters.empty();
}

/// `3`, `XIV`, but not the L of `L'an`.
template <class Unicode>
constexpr bool number_follows(const terminator_site& site) noexcept {
    const std::size_t end = letters_end<Unicode>(site.text, site.next);
    return is_digit(Unicode::category(code_point_at(site.text, site.next))) ||
           (is_roman(slice(site.text, site.next, end)) && !is_apostrophe(code_point_at(site.text, end)));
}

}  // namespace detail
}  // namespace INCISE_ABI
}  // namespace incise

#endif
