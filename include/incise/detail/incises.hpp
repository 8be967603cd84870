// SPDX-License-Identifier: MIT
// L3: incises, the reporting clauses inside speech: `Oui, dit-il, je viens.`
#ifndef INCISE_DETAIL_INCISES_HPP
#define INCISE_DETAIL_INCISES_HPP

#include <cstddef>
#include <string_view>

#include "clause.hpp"
#include "incise_cue.hpp"
#include "incise_reach.hpp"
#include "sentence_rules.hpp"

namespace incise {
inline namespace INCISE_ABI {
namespace detail {

/// A reporting clause inside speech; offsets in bytes of the text that was searched.
struct incise_site {
    std::size_t begin = 0;
    std::size_t end = 0;                    // without the sign that closes it
    std::size_t resume = 0;                 // behind that sign
    mark_kind closed_by = mark_kind::none;  // comma, terminator, semicolon, or none: the speech ends
    std::size_t cue_begin = 0;
    std::size_t cue_end = 0;
    std::string_view lemma;

    constexpr explicit operator bool() const noexcept { return begin != end; }
};

/// Does this mark end an incise? A full stop of `dit M. Roux` does not.
template <class Language>
constexpr bool ends_incise(std::string_view text, std::size_t begin, const mark& found) noexcept {
    if (!found.is(mark_kind::terminator)) {
        return found.is(mark_kind::comma) || found.is(mark_kind::semicolon) || found.is(mark_kind::colon) ||
               found.is(mark_kind::quote_close) || found.is(mark_kind::dash);
    }
    const sentence_rule rule = decide<Language>(survey(text, begin, found)).rule;
    return !same(rule, sentence_rule::abbreviation) && !same(rule, sentence_rule::initial) &&
           !same(rule, sentence_rule::glued);
}

/// An incise that has no end within so many bytes is none: the search must not cost the square of a text.
inline constexpr std::size_t longest_incise = 400;

/// `Note : un vieux mot`, `N.D.A.`: a note that the author or the editor put into the text.
template <class Unicode>
constexpr bool begins_note(std::string_view text) noexcept {
    const std::size_t at = skip_space(text, 0);
    const lexicon_key key = make_key<Unicode>(slice(text, at, letters_end<Unicode>(text, at)));
    return has_word(" note notes nda ndlr ndt nde "_sv, key);
}

/// The first mark from byte `from` on that ends an incise or a stretch of it; none at the end of `text`.
template <class Language>
constexpr mark next_incise_end(std::string_view text, std::size_t begin, std::size_t from) noexcept {
    for (mark found = next_mark(text, from); !found.is(mark_kind::none); found = next_mark(text, found.end)) {
        if (ends_incise<Language>(text, begin, found)) return found;
    }
    return {text.size(), text.size(), 0, mark_kind::none, quote_style::none};
}

/// `dit Paul ; et il ajouta : Venez` - `dit Paul. Puis il cria : Venez`: the narrator's sentence behind an
/// incise belongs to it if a colon gives the floor back. Else `end`.
template <class Language>
constexpr mark behind_announcement(std::string_view text, const mark& end) noexcept {
    if (end.value != '.' && end.value != ';') return end;
    for (mark next = next_mark(text, end.end); !next.is(mark_kind::none); next = next_mark(text, next.end)) {
        if (next.is(mark_kind::comma) || next.is(mark_kind::apostrophe)) continue;
        const std::size_t after = skip_space(text, next.end);
        if (!next.is(mark_kind::colon) || after == text.size()) break;
        const mark head = mark_at(text, after);
        if (head.is(mark_kind::dash) || head.is(mark_kind::quote_open)) break;
        return narrates<Language>(text, end.end, next.begin, false) ? next : end;
    }
    return end;
}

/// A remark of the narrator in brackets: `(il leva la main)`, `[Note : un vieux mot.]`; with its brackets.
template <class Language>
constexpr incise_site read_aside(std::string_view text, const mark& opening) noexcept {
    const std::string_view searched = up_to(text, opening.begin, longest_incise);
    for (mark closing = next_mark(searched, opening.end); !closing.is(mark_kind::none);
         closing = next_mark(searched, closing.end)) {
        if (!closing.is(mark_kind::bracket_close)) continue;
        const bool note = opening.value == '[' &&
                          begins_note<typename Language::unicode>(slice(text, opening.end, closing.begin));
        if (!note && !narrates<Language>(text, opening.end, closing.begin, false)) break;
        return {opening.begin, closing.end,   closing.end, mark_kind::bracket_close,
                opening.begin, opening.begin, {}};
    }
    return {};
}

/// `... tout. Puis, se tournant vers Lea : Et toi ?`: the narrator says whom the speaker turns to.
template <class Language>
constexpr incise_site read_turning(std::string_view text, std::size_t from) noexcept {
    using unicode = typename Language::unicode;
    const std::size_t at = skip_space(text, from);
    const lexicon_key head = make_key<unicode>(slice(text, at, letters_end<unicode>(text, at)));
    if (at == from || head.size == 0 || !has_word(" puis mais et alors "_sv, head)) return {};
    const std::string_view searched = up_to(text, at, longest_incise);
    for (mark next = next_mark(searched, at); !next.is(mark_kind::none);
         next = next_mark(searched, next.end)) {
        if (next.is(mark_kind::comma) || next.is(mark_kind::apostrophe)) continue;
        if (!next.is(mark_kind::colon) || !narrates<Language>(text, at, next.begin, true)) break;
        return {at, skip_space_back(text, at, next.begin), next.end, next.kind, at, at, {}};
    }
    return {};
}

/// The first remark in brackets between `from` and `end`.
template <class Language>
constexpr incise_site find_aside(std::string_view text, std::size_t from, std::size_t end) noexcept {
    const std::string_view searched = slice(text, 0, end);
    for (mark found = next_mark(searched, from); !found.is(mark_kind::none);
         found = next_mark(searched, found.end)) {
        incise_site site;
        if (found.is(mark_kind::bracket_open)) site = read_aside<Language>(text, found);
        if (found.is(mark_kind::terminator)) site = read_turning<Language>(text, found.end);
        if (site && site.begin < end) return site;
    }
    return {};
}

/// Where the incise that begins at `begin` ends, whose verb ends at `from`: behind its first comma, or
/// further where the words behind the comma are the narrator's.
template <class Language>
constexpr mark find_incise_end(std::string_view text, std::size_t begin, std::size_t from) noexcept {
    mark end = next_incise_end<Language>(text, begin, from);
    bool verb_missing = false;  // `qui, ce jour-la, tremblait`
    while (end.is(mark_kind::comma)) {
        const mark next = next_incise_end<Language>(text, begin, end.end);
        const reach_stretch one = read_stretch<typename Language::unicode>(slice(text, end.end, next.begin));
        if (!verb_missing && !continues_incise(one, !next.is(mark_kind::comma))) break;
        verb_missing = (verb_missing || is_relative(one.head)) && !one.has_verb;
        end = next;
    }
    return behind_announcement<Language>(text, end);
}

/// The incise that begins at byte `at`, if one does.
template <class Language>
constexpr incise_site read_incise(std::string_view text, std::size_t at) noexcept {
    using unicode = typename Language::unicode;
    if (!unicode::is_lower(code_point_at(text, at))) return {};
    incise_cue cue;
    if (pays_for_tables) {  // a small device takes the long way
        const incise_head head = read_incise_head<Language>(text, at);
        if (head.verb_end == 0) return {};
        cue = read_plain_cue<Language>(text, at, head);
    }
    if (cue.end == 0) cue = read_cue<Language>(text, at);
    if (cue.end == 0) return {};
    const std::string_view reach = up_to(text, at, longest_incise);
    const mark end = find_incise_end<Language>(reach, at, cue.end);
    if (end.value == '?') return {};  // `Que dit-il ?` asks
    if (end.is(mark_kind::none) && reach.size() < text.size()) return {};
    return {at, skip_space_back(text, at, end.begin), end.end, end.kind, at, cue.end, cue.lemma};
}

/// May an incise stand behind this sign? Not behind what is quoted in the speech: `il dit << non >>,
/// reprit-il`.
constexpr bool precedes_incise(std::string_view text, const mark& sign) noexcept {
    if (sign.is(mark_kind::terminator) || sign.is(mark_kind::bracket_close) || sign.is(mark_kind::semicolon))
        return true;
    if (!sign.is(mark_kind::comma)) return false;
    const std::size_t before = skip_space_back(text, 0, sign.begin);
    return before == 0 || !mark_at(text, step_back(text, before)).is(mark_kind::quote_close);
}

/// The first incise of the speech that reaches from byte `from` to the end of `text`.
///
/// It stands behind a comma, a terminator or a bracket and begins small: `Non ! s'ecria-t-elle. Jamais !`
/// What is quoted in the speech has incises of its own.
template <class Language>
constexpr incise_site find_incise(std::string_view text, std::size_t from) noexcept {
    std::size_t inner_end = from;  // of what is quoted
    std::size_t searched = from;   // up to here no closing mark was found
    for (mark found = next_mark(text, from); !found.is(mark_kind::none); found = next_mark(text, found.end)) {
        if (found.begin < inner_end) continue;
        if (found.is(mark_kind::quote_open) && found.begin >= searched) {
            const std::string_view reach = up_to(text, found.begin, longest_search);
            inner_end = behind_quoted(reach, found);
            if (inner_end == found.end) searched = reach.size();
        }
        if (!precedes_incise(text, found)) continue;
        const std::size_t at = skip_space(text, found.end);
        if (at == text.size() || at == found.end) continue;
        if (const incise_site site = read_incise<Language>(text, at)) return site;
    }
    return {};
}

}  // namespace detail
}  // namespace INCISE_ABI
}  // namespace incise

#endif
