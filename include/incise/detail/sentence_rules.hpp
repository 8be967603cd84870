// SPDX-License-Identifier: MIT
// L3: is this the end of a sentence? Numbered rules, tried in order; each says with which French
// sentence it came.
#ifndef INCISE_DETAIL_SENTENCE_RULES_HPP
#define INCISE_DETAIL_SENTENCE_RULES_HPP

#include <cstddef>
#include <cstdint>
#include <string_view>

#include "../french.hpp"
#include "marks.hpp"
#include "scan.hpp"

namespace incise {
inline namespace INCISE_ABI {

/// Why a sentence ends, or goes on, at a terminator. The numbers are stable.
enum class sentence_rule : std::uint8_t {
    end_of_paragraph = 1,     ///< ends: nothing follows in the paragraph
    more_punctuation = 2,     ///< goes on: `etc., mais`; `Quoi ? !`; `<< Non ! >>, dit-il`
    glued = 3,                ///< goes on: `3.5`, `node.js`, `www.exemple.ch`
    lost_space = 4,           ///< ends: `les classiques.Enfin il partit`
    list_number = 5,          ///< goes on: `1. Ouvrir la porte`
    abbreviation = 6,         ///< goes on: `M. Roux`, `art. 5`
    initial = 7,              ///< goes on: `J.-P. Roux`, `U.R.S.S. et`
    initial_then_word = 8,    ///< ends: `le plan B. Il partit`
    open_abbreviation = 9,    ///< goes on: `fromages, etc. et vins`, `vol. 3`
    closing_then_small = 10,  ///< goes on: `<< Viens ! >> dit-il`, `(vraiment ?) et`
    small_after_sign = 11,    ///< goes on: `Ah ! quelle joie`, `Il... dort`
    full_stop = 12            ///< ends: `Il dort. Elle veille.`
};

/// One terminator that was looked at: where the sentence would end, and what was decided by which rule.
struct boundary {
    std::size_t at = 0;  ///< byte offset after the terminator and its closing marks
    bool ends = false;
    sentence_rule rule = sentence_rule::full_stop;
};

namespace detail {

/// Everything that the rules look at, found once: ` word T C  next` with T the terminators `?!`, C the
/// closing marks and brackets behind them.
struct terminator_site {
    std::string_view text;  // up to the end of the paragraph
    std::size_t paragraph = 0;
    std::size_t begin = 0;     // of the terminators
    std::size_t end = 0;       // behind them and their closing marks
    std::size_t next = 0;      // the next sign that is no white space
    bool single_stop = false;  // one full stop, no ellipsis, no other sign
    bool closed = false;       // a closing mark or bracket follows the terminators
};

/// Closing marks that belong to the sentence: directly behind it, guillemets, curly quotes and brackets
/// also after a space (`Viens ! >>`). A straight quote closes only if it touches: `"Viens." "Non."`
constexpr std::size_t closers_end(std::string_view text, std::size_t end) noexcept {
    while (end < text.size()) {
        const std::size_t at = skip_space(text, end);
        if (at == text.size()) break;
        const mark found = mark_at(text, at);
        const bool touches = at == end;
        const bool closes = found.is(mark_kind::quote_close) || found.is(mark_kind::bracket_close) ||
                            (touches && (found.is(mark_kind::quote_either) || found.value == 0x2019));
        if (!closes) break;
        end = found.end;
    }
    return end;
}

constexpr terminator_site survey(std::string_view text, std::size_t paragraph, const mark& first) noexcept {
    std::size_t end = first.end;
    while (end < text.size() && mark_at(text, end).is(mark_kind::terminator)) end = step(text, end);
    terminator_site site{text, paragraph, first.begin, closers_end(text, end), 0, false, false};
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

/// Does a word follow that begins a sentence more often than a name: `Il`, `Les`, `Mais`?
template <class Language>
constexpr bool starter_follows(const terminator_site& site) noexcept {
    using unicode = typename Language::unicode;
    const std::size_t begin = next_letter(site);
    if (!unicode::is_upper(code_point_at(site.text, begin))) return false;
    std::size_t end = letters_end<unicode>(site.text, begin);
    if (is_apostrophe(code_point_at(site.text, end))) end = step(site.text, end);
    return Language::roles(slice(site.text, begin, end)).has(role::sentence_starter);
}

constexpr bool punctuation_follows(const terminator_site& site) noexcept {
    if (site.next == site.text.size()) return false;
    const mark found = mark_at(site.text, site.next);
    const bool touches = site.next == site.end;
    return found.is(mark_kind::comma) || found.is(mark_kind::semicolon) || found.is(mark_kind::colon) ||
           (found.is(mark_kind::terminator) && (touches || found.value != '.')) ||
           (touches && found.is(mark_kind::quote_close));
}

constexpr bool touches_next(const terminator_site& site) noexcept {
    return site.next == site.end;
}

/// `classiques.Enfin`: a small letter, the stop, a capital and a small letter.
template <class Unicode>
constexpr bool is_lost_space(const terminator_site& site) noexcept {
    const char32_t capital = code_point_at(site.text, site.next);
    if (!Unicode::is_upper(capital)) return !Unicode::is_alphabetic(capital) && !site.single_stop;
    if (!site.single_stop) return true;
    const std::size_t after = step(site.text, site.next);
    const std::size_t size = word_before<Unicode>(site).size();
    return size > 1 && Unicode::is_lower(code_point_before(site.text, site.begin)) &&
           Unicode::is_lower(code_point_at(site.text, after));
}

/// `1.` or `a.` at the head of the paragraph.
template <class Unicode>
constexpr bool is_list_number(const terminator_site& site) noexcept {
    if (!site.single_stop || site.closed) return false;
    const std::size_t head = skip_space(site.text, site.paragraph);
    if (site.begin - head > 4) return false;
    const std::size_t digits = digits_end(site.text, head);
    if (digits > head) return digits == site.begin && digits - head <= 3;
    return Unicode::is_lower(code_point_at(site.text, head)) && step(site.text, head) == site.begin;
}

template <class Unicode>
constexpr bool is_initial(const terminator_site& site) noexcept {
    const std::string_view before = word_before<Unicode>(site);
    return !before.empty() && step(before, 0) == before.size() && Unicode::is_upper(code_point_at(before, 0));
}

/// `vol. 3` is an abbreviation, `Il prit son vol. Elle` is a sentence: the next word decides.
template <class Language>
constexpr bool stays_open(const terminator_site& site, role_set before) noexcept {
    using unicode = typename Language::unicode;
    if (before.has(role::abbreviation_may_end)) return !starter_follows<Language>(site);
    const char32_t next = code_point_at(site.text, next_letter(site));
    return before.has(role::abbreviation_also_word) &&
           (unicode::is_lower(next) || is_digit(unicode::category(next)));
}

/// The rules, in order; the first that applies decides.
template <class Language>
constexpr boundary decide(const terminator_site& site) noexcept {
    using unicode = typename Language::unicode;
    const auto ends = [&](sentence_rule rule) { return boundary{site.end, true, rule}; };
    const auto goes_on = [&](sentence_rule rule) { return boundary{site.end, false, rule}; };

    if (site.next == site.text.size()) return ends(sentence_rule::end_of_paragraph);
    if (punctuation_follows(site)) return goes_on(sentence_rule::more_punctuation);
    if (touches_next(site) && !site.closed) {
        return is_lost_space<unicode>(site) ? ends(sentence_rule::lost_space) : goes_on(sentence_rule::glued);
    }
    if (is_list_number<unicode>(site)) return goes_on(sentence_rule::list_number);
    if (site.single_stop && !site.closed) {
        const role_set before = Language::roles(word_before<unicode>(site));
        if (before.has(role::abbreviation_never_final)) return goes_on(sentence_rule::abbreviation);
        if (is_initial<unicode>(site)) {
            return starter_follows<Language>(site) ? ends(sentence_rule::initial_then_word)
                                                   : goes_on(sentence_rule::initial);
        }
        if (stays_open<Language>(site, before)) return goes_on(sentence_rule::open_abbreviation);
    }
    if (small_follows<unicode>(site)) {
        if (site.closed) return goes_on(sentence_rule::closing_then_small);
        if (!site.single_stop) return goes_on(sentence_rule::small_after_sign);
    }
    return ends(sentence_rule::full_stop);
}

}  // namespace detail
}  // namespace INCISE_ABI
}  // namespace incise

#endif
