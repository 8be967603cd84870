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
#include "terminator_site.hpp"

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
    full_stop = 12,           ///< ends: `Il dort. Elle veille.`
    omission = 13,            ///< goes on: `[...] Les rues sont vides.`
    section_number = 14,      ///< goes on: `le point 1.8.2. du plan`
    semicolon = 15,           ///< ends, if asked for: `Il dort ; elle veille.`
    lost_stop = 16,           ///< ends, if asked for: `le pont Les voisins dorment`
    kept_quotation = 17,      ///< goes on, if asked for: `<< Viens. Entre. >>`
    dateline = 18             ///< ends: `Morges, le 3 mai (ats)`
};

/// One terminator that was looked at: where the sentence would end, and what was decided by which rule.
struct boundary {
    std::size_t at = 0;  ///< byte offset after the terminator and its closing marks
    bool ends = false;
    sentence_rule rule = sentence_rule::full_stop;
};

namespace detail {

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

/// `classiques.Enfin`: a small letter, the stop, a capital and a small letter; not `St.Gall`.
template <class Language>
constexpr bool is_lost_space(const terminator_site& site) noexcept {
    using Unicode = typename Language::unicode;
    const char32_t capital = code_point_at(site.text, site.next);
    if (!Unicode::is_upper(capital)) return !Unicode::is_alphabetic(capital) && !site.single_stop;
    if (!site.single_stop) return true;
    if (Language::roles(word_before<Unicode>(site)).has(role::abbreviation_never_final)) return false;
    const std::size_t after = step(site.text, site.next);
    const std::size_t size = word_before<Unicode>(site).size();
    return size > 1 && Unicode::is_lower(code_point_before(site.text, site.begin)) &&
           Unicode::is_lower(code_point_at(site.text, after));
}

/// `1.` or `a.` at the head of the paragraph.
template <class Unicode>
constexpr bool is_label_at_head(const terminator_site& site) noexcept {
    const std::size_t head = skip_space(site.text, site.paragraph);
    if (site.begin - head > 4) return false;
    const std::size_t digits = digits_end(site.text, head);
    if (digits > head) return digits == site.begin && digits - head <= 3;
    return Unicode::is_lower(code_point_at(site.text, head)) && step(site.text, head) == site.begin;
}

/// Where the number of one or two digits begins that ends at the terminator, or there.
constexpr std::size_t short_number_begin(const terminator_site& site) noexcept {
    std::size_t begin = site.begin;
    while (begin > site.paragraph && is_ascii_digit(site.text[begin - 1])) --begin;
    return site.begin - begin <= 2 ? begin : site.begin;
}

/// Does the full stop belong to the word before it: `p.`, `art.`, `J.`?
template <class Language>
constexpr bool abbreviates(const terminator_site& site, const mark& stop) noexcept {
    using unicode = typename Language::unicode;
    const std::string_view before =
        slice(site.text, letters_begin<unicode>(site.text, site.paragraph, stop.begin), stop.begin);
    return Language::roles(before).has_any(role::abbreviation_never_final, role::abbreviation_may_end,
                                           role::abbreviation_also_word) ||
           (before.size() == 1 && !is_space(code_point_before(site.text, stop.begin)));
}

/// `Il ferma. 2. Ouvrir la porte`, `trois temps : 1. ouvrir, 2. fermer`: a number where only that of an item
/// stands.
template <class Language>
constexpr bool is_label_in_run(const terminator_site& site) noexcept {
    const std::size_t begin = short_number_begin(site);
    const std::size_t before = skip_space_back(site.text, site.paragraph, begin);
    if (begin == site.begin || before == begin || before == site.paragraph) return false;
    const mark sign = mark_at(site.text, step_back(site.text, before));
    if (sign.value == '.' && abbreviates<Language>(site, sign)) return false;  // `la p. 12.`
    if (sign.is(mark_kind::terminator) || sign.is(mark_kind::semicolon)) return true;
    const bool first = begin + 1 == site.begin && site.text[begin] == '1';
    const bool lower = small_follows<typename Language::unicode>(site);
    return (sign.is(mark_kind::colon) && (first || lower)) || (sign.is(mark_kind::comma) && lower);
}

template <class Language>
constexpr bool is_list_number(const terminator_site& site) noexcept {
    if (!site.single_stop || site.closed) return false;
    return is_label_at_head<typename Language::unicode>(site) || is_label_in_run<Language>(site);
}

/// `(...)`, `[...]`: something was left out, usually before what follows.
constexpr bool is_omission(const terminator_site& site) noexcept {
    if (!site.closed || site.single_stop || site.begin == site.paragraph) return false;
    const mark before = mark_at(site.text, step_back(site.text, site.begin));
    return before.is(mark_kind::bracket_open) &&
           mark_at(site.text, site.end - 1).is(mark_kind::bracket_close);
}

/// `1.8.2. du plan`: a number with a dot inside, and a small letter behind.
template <class Unicode>
constexpr bool is_section_number(const terminator_site& site) noexcept {
    std::size_t begin = site.begin;
    bool dotted = false;
    while (begin > site.paragraph && site.begin - begin < longest_dotted &&
           (is_ascii_digit(site.text[begin - 1]) || site.text[begin - 1] == '.')) {
        --begin;
        dotted = dotted || site.text[begin] == '.';
    }
    return dotted && begin != site.begin && small_follows<Unicode>(site);
}

/// One letter that is no word: `J.`, `t. 3`, `L. v. Beck`; not `Il y a.`
template <class Unicode>
constexpr bool is_initial(std::string_view before) noexcept {
    if (before.empty() || (before.size() > 1 && is_ascii_letter(before[1]))) return false;
    const char32_t letter = code_point_at(before, 0);
    std::size_t end = step(before, 0);
    if (end == before.size() && letter > 'a' && letter < 'y') return true;
    while (is_mark(Unicode::category(code_point_at(before, end)))) end = step(before, end);  // of E/, in NFD
    return end == before.size() && Unicode::is_upper(letter);
}

/// Is the letter a unit: `25 (degree) C.`, `0,2 mg/h.`, `100 m.`?
template <class Unicode>
constexpr bool is_unit(const terminator_site& site, std::string_view before) noexcept {
    const std::size_t begin = site.begin - before.size();
    const char32_t sign = code_point_before(site.text, begin);
    if (sign == 0xB0 || sign == '/') return true;
    const std::size_t number = skip_space_back(site.text, site.paragraph, begin);
    return Unicode::is_lower(code_point_at(before, 0)) && number > site.paragraph &&
           is_ascii_digit(site.text[number - 1]);
}

template <class Unicode>
constexpr bool small_or_number_follows(const terminator_site& site) noexcept {
    return Unicode::is_lower(code_point_at(site.text, next_letter(site))) || number_follows<Unicode>(site);
}

/// `M.`, `art.`; but not `25 mm.`, and not the acronym in `les projets RTE. Mais`, where a road is `rte.`
template <class Language>
constexpr bool announces(const terminator_site& site, std::string_view before, role_set roles) noexcept {
    using unicode = typename Language::unicode;
    if (!roles.has(role::abbreviation_never_final)) return false;
    const bool civility =
        roles.has_any(role::civility_any, role::civility_feminine, role::civility_masculine);
    if (civility && !unicode::is_upper(code_point_at(before, 0))) {
        const std::size_t number = skip_space_back(site.text, site.paragraph, site.begin - before.size());
        const bool counted = number > site.paragraph && is_ascii_digit(site.text[number - 1]);
        return !counted && !starter_follows<Language>(site) && !small_follows<unicode>(site);
    }
    const bool shouted = before.size() > 2 && unicode::is_upper(code_point_before(before, before.size()));
    return !shouted || number_follows<unicode>(site);
}

/// `vol. 3` is an abbreviation, `Il prit son vol. Elle` is a sentence: the next word decides.
template <class Language>
constexpr bool stays_open(const terminator_site& site, role_set before) noexcept {
    if (before.has(role::abbreviation_may_end)) return !starter_follows<Language>(site);
    return before.has(role::abbreviation_also_word) &&
           small_or_number_follows<typename Language::unicode>(site);
}

/// The longest abbreviation without dots, in bytes; a longer word is not looked up.
inline constexpr std::size_t longest_abbreviation = 10;

/// What one full stop says behind a word, or `full_stop` if that word says nothing.
template <class Language>
constexpr sentence_rule rule_of_word(const terminator_site& site) noexcept {
    using unicode = typename Language::unicode;
    const std::string_view before = word_before<unicode>(site);
    if (before.size() > longest_abbreviation) return sentence_rule::full_stop;
    const char32_t joint = code_point_before(site.text, site.begin - before.size());
    const bool joined = joint == '.' || joint == 0xB0 || is_hyphen(joint);
    const std::string_view dotted = joined ? dotted_before<unicode>(site) : before;
    if (joined) {
        const role_set whole = Language::roles(dotted);
        if (whole.has(role::abbreviation_never_final)) return sentence_rule::abbreviation;
        if (stays_open<Language>(site, whole)) return sentence_rule::open_abbreviation;
    }
    if (is_initial<unicode>(before) && is_unit<unicode>(site, before)) {
        return small_or_number_follows<unicode>(site) ? sentence_rule::open_abbreviation
                                                      : sentence_rule::full_stop;
    }
    const role_set roles = Language::roles(before);
    if (announces<Language>(site, before, roles)) return sentence_rule::abbreviation;
    if (is_initial<unicode>(before)) {
        return starter_follows<Language>(site) ? sentence_rule::initial_then_word : sentence_rule::initial;
    }
    return stays_open<Language>(site, roles) ? sentence_rule::open_abbreviation : sentence_rule::full_stop;
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
        return is_lost_space<Language>(site) ? ends(sentence_rule::lost_space)
                                             : goes_on(sentence_rule::glued);
    }
    if (is_omission(site)) return goes_on(sentence_rule::omission);
    if (is_list_number<Language>(site)) return goes_on(sentence_rule::list_number);
    if (site.single_stop && !site.closed) {
        if (is_section_number<unicode>(site)) return goes_on(sentence_rule::section_number);
        const sentence_rule rule = rule_of_word<Language>(site);
        if (same(rule, sentence_rule::initial_then_word)) return ends(rule);
        if (!same(rule, sentence_rule::full_stop)) return goes_on(rule);
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
