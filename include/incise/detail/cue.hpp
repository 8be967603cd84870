// SPDX-License-Identifier: MIT
// L3: the words that announce a quotation, and on which side of it they stand.
#ifndef INCISE_DETAIL_CUE_HPP
#define INCISE_DETAIL_CUE_HPP

#include <cstddef>
#include <cstdint>
#include <string_view>

#include "clause.hpp"
#include "cue_words.hpp"
#include "dateline.hpp"
#include "incises.hpp"
#include "noun_phrase.hpp"
#include "sentence_rules.hpp"

namespace incise {
inline namespace INCISE_ABI {

namespace detail {

/// A quotation and the paragraph around it; bytes of `text`.
struct quoted_span {
    std::string_view text;
    std::size_t paragraph_begin = 0;
    std::size_t begin = 0;
    std::size_t speech_begin = 0;
    std::size_t speech_end = 0;
    std::size_t end = 0;
    std::size_t paragraph_end = 0;
};

/// How far beside a quotation its source is looked for, in bytes: the longest sentences of agencies.
inline constexpr std::size_t clause_reach = 320;
using clause_words = token_list<64>;
/// The longest heading of a turn, in bytes.
inline constexpr std::size_t longest_turn_name = 48;

/// Where the line begins that ends at byte `end`; a line break inside a sentence, as wrapped text has, does
/// not begin one. No further back than a clause reaches.
constexpr std::size_t line_begin(std::string_view text, std::size_t end) noexcept {
    const std::size_t least = end > clause_reach ? end - clause_reach : 0;
    for (std::size_t at = end; at > least; --at) {
        if (text[at - 1] != '\n') continue;
        const std::size_t before = skip_space_back(text, least, at);
        if (before == least ||
            (text[before - 1] != ',' && !mark_at(text, step_back(text, before)).is(mark_kind::none)))
            return at;
    }
    return least;
}

/// Where the words begin that may announce a quotation: in its paragraph, or in the one before if that ends
/// with a colon and the quotation stands at the head of its own.
constexpr std::size_t stretch_before(const quoted_span& q) noexcept {
    std::size_t begin = q.paragraph_begin;
    if (skip_space(slice(q.text, 0, q.begin), begin) == q.begin) {
        const std::size_t end = skip_space_back(q.text, 0, begin);
        if (end > 0 && q.text[end - 1] == ':') begin = line_begin(q.text, end);
    }
    return begin;
}

/// The sentence before the quotation, up to its mark.
template <class Language>
constexpr std::size_t clause_before(const quoted_span& q) noexcept {
    const std::size_t stretch = stretch_before(q);
    const bool near_head = q.begin - stretch <= clause_reach;
    std::size_t begin = near_head ? stretch : q.begin - clause_reach;
    const std::string_view head = slice(q.text, 0, q.begin);
    begin = skip_space(head, begin);
    if (near_head) begin = skip_space(head, dateline_end<Language>(head, begin, q.begin));
    for (const mark found : marks(head, begin)) {
        if (!found.is(mark_kind::terminator) || found.begin < begin) continue;
        const boundary end = decide<Language>(survey(head, stretch, found));
        if (end.ends) begin = end.at;
    }
    return begin;
}

/// Does the sentence end with the quotation: `... fini. >> Il partit`?
template <class Language>
constexpr bool ends_with_quotation(const quoted_span& q) noexcept {
    using unicode = typename Language::unicode;
    const std::string_view paragraph = slice(q.text, 0, q.paragraph_end);
    const std::size_t next = skip_space(paragraph, q.end);
    if (next == paragraph.size()) return true;
    const std::size_t last = skip_space_back(q.text, q.speech_begin, q.speech_end);
    if (last == q.speech_begin) return false;
    const bool finished = mark_at(q.text, step_back(q.text, last)).is(mark_kind::terminator);
    return finished && !unicode::is_lower(code_point_at(paragraph, next)) &&
           !mark_at(paragraph, next).is(mark_kind::comma);
}

/// The end of the sentence behind the quotation.
template <class Language>
constexpr std::size_t clause_after(const quoted_span& q) noexcept {
    if (ends_with_quotation<Language>(q)) return q.end;
    const bool near_end = q.paragraph_end - q.end <= clause_reach;
    const std::size_t reach = near_end ? q.paragraph_end : q.end + clause_reach;
    const std::string_view tail = slice(q.text, 0, reach);
    for (const mark found : marks(tail, q.end)) {
        if (!found.is(mark_kind::terminator)) continue;
        const boundary end = decide<Language>(survey(tail, q.end, found));
        if (end.ends) return found.begin;
    }
    return reach;
}

/// Behind the quotation: `, a declare Paul`, `, selon Paul`, `, a ete dit par Paul`.
template <class Language>
constexpr cue_site find_cue_after(const quoted_span& q, token_words& list) noexcept {
    cue_site site;
    site.clause_begin = q.end;
    site.clause_end = clause_after<Language>(q);
    read_tokens<Language>(list, q.text, site.clause_begin, site.clause_end);
    if (list.size == 0) return site;
    verb_group group = first_inverted_group<Language>(list);
    if (!group) group = later_inverted_group<Language>(list);
    if (group) {
        set_cue(site, evidence::inversion, list.begin_of(group.first), list.end_of(group.last), group.lemma);
        site.plural = group.plural;
        site.passive = group.passive;
        return site;
    }
    find_source_phrase<Language>(list, false, site);
    return site;
}

/// Is the verb group that of a relative clause: `qui a parle de`?
constexpr bool is_relative(const token_words& list, const verb_group& group) noexcept {
    return group.first > 0 && list[group.first - 1].roles.has(role::relative_pronoun);
}

/// Does a relative clause that began before word `from` reach the quotation? A comma closes it, but for that
/// of `qui precise que, selon lui, <<...>>`.
constexpr bool reaches_end(const token_words& list, std::size_t from) noexcept {
    bool aside = false;
    for (std::size_t i = from + 1; i < list.size; ++i) {
        if (!same(list.gap_before(i), mark_kind::comma)) continue;
        if (!aside && !list[i].roles.has(role::source_preposition)) return false;
        aside = !aside;
    }
    return aside == (same(list.last_gap, mark_kind::comma));
}

/// Does a verb group stand right before the quotation: `salue <<...>>`, `qualifie de <<...>>`?
constexpr bool touches_quotation(const token_words& list, const verb_group& group) noexcept {
    const bool more = list.ends_quoted && same(list.last_gap, mark_kind::comma);  // `salue <<...>>, <<...>>`
    if ((!more && !same(list.last_gap, mark_kind::none)) || group.participle) return false;
    if (group.last + 1 == list.size) return true;
    const role_set behind = list[group.last + 1].roles;
    return group.last + 3 >= list.size && same(list.gap_before(group.last + 1), mark_kind::none) &&
           !behind.has(role::source_preposition) &&
           behind.has_any(role::preposition, role::subordinating_conjunction, role::coordinating_conjunction);
}

/// Can the verb group announce what follows the list? A weak verb only near a colon or next to the
/// quotation.
constexpr bool announces(const token_words& list, const verb_group& group) noexcept {
    if (same(group.strength, verb_strength::strong)) return true;
    if (!same(group.strength, verb_strength::weak)) return false;
    return touches_quotation(list, group) ||
           (same(list.last_gap, mark_kind::colon) && !group.participle && list.size - group.last <= 8);
}

/// The last reporting verb of the clause before the quotation that can announce it.
template <class Language>
constexpr verb_group last_announcing_group(const token_words& list) noexcept {
    verb_group best;
    for (std::size_t i = 0; i < list.size; ++i) {
        const verb_group group = read_verb_group<Language>(list, i);
        if (!group) continue;
        const bool closed = is_relative(list, group) && !reaches_end(list, group.last);
        if (announces(list, group) && !closed && !is_bare_passive<Language>(list, group)) best = group;
        i = group.last;
    }
    return best;
}

/// Does the list tell what somebody did: `Il leva la main :`? Then the colon behind it is no word of saying,
/// as that of `Le maire, hier :` is.
template <class Language>
constexpr bool narrates(const token_words& list) noexcept {
    for (std::size_t i = 1; i < list.size; ++i) {
        const verb_reading verb = verb_of<Language>(list, i);
        if (looks_finite<Language>(list, i) || (verb.finite() && verb.has(verb_feature::past))) return true;
    }
    return false;
}

/// `Et Paul de preciser :`, `avant d'ajouter :`: an infinitive behind a preposition, right before the colon.
template <class Language>
constexpr void find_infinitive(const token_words& list, cue_site& site) noexcept {
    if (list.size < 3) return;
    const std::size_t last = list.size - 1;
    const std::size_t link = last - (list[last - 1].roles.has(role::object_pronoun) ? 2 : 1);  // `de me dire`
    if (!list[link].roles.has(role::preposition) || !same(list.last_gap, mark_kind::colon)) return;
    const verb_reading verb = verb_of<Language>(list, last);
    if (is_reporting(verb) && verb.has(verb_feature::infinitive))
        set_cue(site, evidence::preposed, list.begin_of(link), list.end_of(last), verb.lemma);
}

/// Before the quotation: `Paul a dit que`, `qui a parle de`, `Selon Paul,`, `Paul :`.
template <class Language>
constexpr cue_site find_cue_before(const quoted_span& q, std::size_t sentence_begin,
                                   token_words& list) noexcept {
    cue_site site;
    site.clause_begin = sentence_begin;
    site.clause_end = q.begin;
    read_tokens<Language>(list, q.text, site.clause_begin, site.clause_end);
    if (list.size == 0) return site;
    if (const verb_group group = last_announcing_group<Language>(list)) {
        const evidence how = group.participle           ? evidence::participle
                             : is_relative(list, group) ? evidence::relative
                                                        : evidence::preposed;
        set_cue(site, how, list.begin_of(group.first), list.end_of(group.last), group.lemma);
        site.plural = group.plural;
        site.passive = group.passive;
        return site;
    }
    find_source_phrase<Language>(list, true, site);
    if (!site) find_infinitive<Language>(list, site);
    if (!site && same(list.last_gap, mark_kind::colon)) {
        const mark sign = next_mark(q.text, list.end_of(list.size - 1));
        const bool bare = !narrates<Language>(list);
        set_cue(site, evidence::colon, sign.begin, bare ? sign.end : sign.begin, bare ? ":"_sv : ""_sv);
    }
    return site;
}

/// Inside it: the first incise.
template <class Language>
constexpr cue_site find_cue_inside(const quoted_span& q) noexcept {
    cue_site site;
    const incise_site found = find_incise<Language>(slice(q.text, 0, q.speech_end), q.speech_begin);
    if (!found) return site;
    set_cue(site, evidence::incise, found.cue_begin, found.cue_end, found.lemma);
    site.clause_begin = found.begin;
    site.clause_end = found.end;
    return site;
}

/// A turn of a play or an interview behind the name of who has it, in the same line: `LEA. - Viens.`
template <class Language>
constexpr cue_site find_heading(const quoted_span& q, token_words& list) noexcept {
    cue_site site;
    const bool turn = mark_at(q.text, q.begin).is(mark_kind::dash);
    if (!turn || q.begin - q.paragraph_begin > longest_turn_name) return site;
    read_tokens<Language>(list, q.text, q.paragraph_begin, q.begin);
    const noun_phrase who = read_phrase<Language>(list, 0);
    if (!who.can_speak() || who.pronoun || who.last + 1 != list.size) return site;
    if (!list.is_capital(who.last) || same(list.last_gap, mark_kind::comma)) return site;
    const std::size_t end = list.end_of(who.last);
    set_cue(site, evidence::colon, end, end, {});
    site.clause_begin = q.paragraph_begin;
    site.clause_end = q.begin;
    return site;
}

/// What announces a quotation: first what stands inside it, then behind it, then before it. `list` then has
/// the words of its clause, unless that is an incise.
template <class Language>
constexpr cue_site find_cue(const quoted_span& q, token_words& list) noexcept {
    if (q.speech_begin == q.speech_end) {  // nobody said it: a megabyte of marks costs no clause each
        cue_site nothing;
        nothing.sentence_begin = q.begin;
        return nothing;
    }
    const std::size_t sentence_begin = clause_before<Language>(q);
    cue_site site = find_cue_inside<Language>(q);
    if (!site) site = find_cue_after<Language>(q, list);
    if (!site) site = find_cue_before<Language>(q, sentence_begin, list);
    if (!site) site = find_heading<Language>(q, list);
    site.sentence_begin = sentence_begin;
    return site;
}

template <class Language>
constexpr cue_site find_cue(const quoted_span& q) noexcept {
    clause_words list;
    return find_cue<Language>(q, list);
}

}  // namespace detail
}  // namespace INCISE_ABI
}  // namespace incise

#endif
