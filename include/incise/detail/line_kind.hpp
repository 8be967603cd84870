// SPDX-License-Identifier: MIT
// L3: what a short line can be for: a heading, a date, a byline, a signature.
#ifndef INCISE_DETAIL_LINE_KIND_HPP
#define INCISE_DETAIL_LINE_KIND_HPP

#include <cstddef>
#include <string_view>

#include "../french.hpp"
#include "dateline.hpp"
#include "lines.hpp"
#include "marks.hpp"
#include "scan.hpp"

namespace incise {
inline namespace INCISE_ABI {
namespace detail {

/// The longest title or heading, in bytes; a longer line is a paragraph that lost its full stop.
inline constexpr std::size_t longest_heading = 120;

/// `<< Tu viens ?`: a quotation that goes on below is no heading.
constexpr bool opens_without_end(std::string_view line) noexcept {
    if (!mark_at(line, 0).is(mark_kind::quote_open)) return false;
    for (const mark found : marks(line)) {
        if (found.is(mark_kind::quote_close)) return false;
    }
    return true;
}

/// Does the line end with an initial: `A. R.`, `la S.N.C.F.`?
template <class Unicode>
constexpr bool ends_with_initial(std::string_view line) noexcept {
    if (line.size() < 2 || line[line.size() - 1] != '.') return false;
    const std::size_t letter = step_back(line, line.size() - 1);
    const char32_t before = code_point_before(line, letter);
    return Unicode::is_upper(code_point_at(line, letter)) &&
           (is_space(before) || before == '.' || is_hyphen(before));
}

/// The last code point of the line that is no closing mark.
constexpr char32_t final_sign(std::string_view line) noexcept {
    std::size_t end = line.size();
    while (end > 0) {
        const std::size_t last = step_back(line, end);
        const mark found = mark_at(line, last);
        if (!found.is(mark_kind::quote_close) && !found.is(mark_kind::quote_either) &&
            !is_space(code_point_at(line, last)))
            return code_point_at(line, last);
        end = last;
    }
    return 0;
}

/// Is this a short line that could be a heading: no final sign but a question or an exclamation mark?
template <class Unicode>
constexpr bool looks_like_heading(std::string_view line, bool first) noexcept {
    if (line.size() > longest_heading || opens_without_end(line)) return false;
    const mark last = mark_at(line, step_back(line, line.size()));
    if (last.is(mark_kind::colon) || last.is(mark_kind::comma) || last.is(mark_kind::semicolon)) return false;
    if (!ends_sentence(line, 0, line.size()) || ends_with_initial<Unicode>(line)) return true;
    if (first) return final_sign(line) != '.' || has_at(line, line.size() - 3, "..."_sv);
    return last.is(mark_kind::terminator) && (last.value == '?' || last.value == '!');
}

/// `Par Jeanne Roux`, `PAR JEANNE ROUX`, `Propos recueillis par Anne Roux`: a byline.
template <class Language>
constexpr bool is_byline(std::string_view line) noexcept {
    using unicode = typename Language::unicode;
    if (line.size() > longest_heading) return false;
    if (ends_sentence(line, 0, line.size()) && !ends_with_initial<unicode>(line)) return false;
    dateline_reader<Language> reader(line, 0);
    if (reader.accept_word("propos"_sv)) reader.accept_word("recueillis"_sv);
    if (!reader.accept_word("par"_sv)) return false;
    if (unicode::is_upper(code_point_at(line, skip_space(line, reader.at())))) return true;
    if (reader.accept_word("notre"_sv)) return true;
    return reader.accept_word("la"_sv) && reader.accept_word("re/daction"_sv);
}

/// `8h05`, `8 h`, `14:30`.
template <class Language>
constexpr bool accept_time(dateline_reader<Language>& reader) noexcept {
    if (!reader.accept_number(2)) return false;
    if (!reader.accept(':') && !reader.accept_word("h"_sv) && !reader.accept_word("heures"_sv)) return false;
    reader.accept_number(2);
    return true;
}

/// What may stand before a date: `Publie le`, `Mis a jour le`; written as lexicon keys, accents apart.
inline constexpr std::string_view date_labels[] = {
    "publie/"_sv,  "publie/e"_sv,  "paru"_sv,       "parue"_sv,  "mis"_sv, "mise"_sv,
    "modifie/"_sv, "modifie/e"_sv, "actualise/"_sv, "cre/e/"_sv, "date"_sv};

template <class Language>
constexpr void skip_date_label(dateline_reader<Language>& reader) noexcept {
    for (const std::string_view label : date_labels) {
        if (reader.accept_word(label)) break;
    }
    if (reader.accept_word("a`"_sv)) reader.accept_word("jour"_sv);
    reader.accept_word("en"_sv);
    reader.accept_word("ligne"_sv);
    reader.accept(':');
    reader.accept_word("le"_sv);
}

template <class Language>
constexpr void accept_separator(dateline_reader<Language>& reader) noexcept {
    if (reader.accept(',') || reader.accept('|') || reader.accept(0xB7) || reader.accept('/')) return;
    reader.accept_dash();
}

/// One date with what belongs to it: `Publie le 3 mai 2012 a 8h05`, `Morges (VD), le 3 mai (ats)`.
template <class Language>
constexpr bool accept_dated_part(dateline_reader<Language>& reader) noexcept {
    skip_date_label(reader);
    for (int places = 0; places < 3; ++places) {
        const dateline_reader<Language> before = reader;
        if (accept_date(reader)) break;
        reader = before;
        if (places == 2 || !reader.accept_place()) return false;
        if (reader.accept('(')) {
            reader.accept_place();
            if (!reader.accept(')')) return false;
        }
        accept_separator(reader);
        reader.accept_word("le"_sv);
    }
    accept_separator(reader);
    reader.accept_word("a`"_sv);
    accept_time(reader);
    if (reader.accept('(')) return reader.accept_role(role::news_agency) && reader.accept(')');
    return true;
}

/// Is the line nothing but a date, or a place and a date, or a place and an agency?
template <class Language>
constexpr bool is_dated_line(std::string_view line) noexcept {
    if (line.size() > longest_heading) return false;
    if (dateline_end<Language>(line, 0, line.size()) == line.size()) return true;
    dateline_reader<Language> reader(line, 0);
    for (int parts = 0; parts < 3; ++parts) {
        if (!accept_dated_part(reader)) return false;
        accept_separator(reader);
        reader.accept('.');
        if (skip_space(line, reader.at()) == line.size()) return true;
    }
    return false;
}

/// How the words of a name line begin.
struct name_words {
    int capitals = 0;     // words with a capital: `Jeanne`, `R.`
    int shouted = 0;      // of these, words of capitals only
    bool agency = false;  // `avec ats`
};

/// A word that begins no name: `UN VOTE`, `ET MAINTENANT`.
template <class Language>
constexpr bool is_function_word(std::string_view one) noexcept {
    constexpr role plain[] = {role::determiner,       role::preposition,     role::coordinating_conjunction,
                              role::sentence_starter, role::subject_pronoun, role::subordinating_conjunction,
                              role::relative_pronoun, role::place_noun,      role::month,
                              role::negation};
    const role_set found = Language::roles(one);
    for (const role each : plain) {
        if (found.has(each)) return true;
    }
    return false;
}

/// Reads one word of a name at `at`, of the kind of `Roux`, `R.`, `de`, `et`, `avec ats`. False if it is
/// none.
template <class Language>
constexpr bool read_name_word(std::string_view one, name_words& words) noexcept {
    using unicode = typename Language::unicode;
    const std::string_view head = slice(one, 0, letters_end<unicode>(one, 0));
    const role_set found = Language::roles(head);
    if (found.has(role::news_agency)) {
        words.agency = true;
        return true;
    }
    const char32_t first = code_point_at(one, 0);
    if (!unicode::is_upper(first)) {
        return words.capitals > 0 && (first == '&' || found.has(role::name_particle) ||
                                      found.has(role::coordinating_conjunction) || head == "avec"_sv);
    }
    const std::size_t second = step(one, 0);
    const bool initial = code_point_at(one, second) == '.' || is_hyphen(code_point_at(one, second));
    if (!initial && is_function_word<Language>(head)) return false;
    ++words.capitals;
    if (!unicode::is_lower(code_point_at(one, second))) ++words.shouted;
    return true;
}

/// Where the name at the head of the line ends: at its end, a comma or a bracket.
constexpr std::size_t name_end(std::string_view line) noexcept {
    for (const mark found : marks(line)) {
        if (found.is(mark_kind::comma) || found.is(mark_kind::bracket_open)) return found.begin;
    }
    return line.size();
}

/// `Jeanne ROUX`, `J. Roux`, `Anne Roux et Paul Noir`, `Jeanne Roux, a Morges`, `A. R.`.
template <class Language>
constexpr bool is_name_line(std::string_view line) noexcept {
    using unicode = typename Language::unicode;
    if (line.size() > 60 || (ends_sentence(line, 0, line.size()) && !ends_with_initial<unicode>(line)))
        return false;
    const std::size_t end = name_end(line);
    name_words words;
    for (std::size_t at = 0; at < end;) {
        std::size_t next = at;
        while (next < end && !is_space(code_point_at(line, next))) next = step(line, next);
        if (!read_name_word<Language>(slice(line, at, next), words)) return false;
        at = skip_space(line, next);
    }
    const bool initials = words.capitals == 1 && end == line.size() && ends_with_initial<unicode>(line) &&
                          code_point_at(line, step(line, 0)) == '.';
    const bool agencies = words.agency && words.capitals == 0;
    return initials || agencies || (words.capitals >= 2 && words.capitals <= 5);
}

/// The author or the agency at the end: `(afp/nxp)`, `Reuters/FR`, `Jeanne ROUX`, `(A. R.)`, `Par Anne Roux`.
template <class Language>
constexpr bool is_signature(std::string_view line) noexcept {
    if (is_sign_off<Language>(line) || is_byline<Language>(line) || is_name_line<Language>(line)) return true;
    if (line.size() < 3 || !mark_at(line, 0).is(mark_kind::bracket_open)) return false;
    if (!mark_at(line, line.size() - 1).is(mark_kind::bracket_close)) return false;
    return is_name_line<Language>(slice(line, 1, line.size() - 1));
}

}  // namespace detail
}  // namespace INCISE_ABI
}  // namespace incise

#endif
