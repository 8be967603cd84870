// SPDX-License-Identifier: MIT
// L3: the words that announce a quotation, and on which side of it they stand.
#ifndef INCISE_DETAIL_CUE_HPP
#define INCISE_DETAIL_CUE_HPP

#include <cstddef>
#include <cstdint>
#include <string_view>

#include "clause.hpp"
#include "dateline.hpp"
#include "incises.hpp"
#include "noun_phrase.hpp"
#include "sentence_rules.hpp"

namespace incise {
inline namespace INCISE_ABI {

/// By which pattern a source was found.
enum class evidence : std::uint8_t {
    none,           ///< nothing in the text says who speaks
    incise,         ///< `Oui, dit Paul, je viens.` inside the marks
    inversion,      ///< `... a declare Paul` behind them
    preposed,       ///< `Paul a dit que ...`
    relative,       ///< `Paul, qui a parle de ...`
    participle,     ///< `Paul part, affirmant que ...`
    source_phrase,  ///< `selon Paul`, `pour Paul`, `d'apres Paul`
    colon,          ///< `Paul : ...`
    continued       ///< nothing new: the quotation before it goes on
};

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

/// What announces a quotation; offsets in bytes of the text. `clause_begin`..`clause_end` is the stretch
/// beside the quotation in which its words and its source stand.
struct cue_site {
    evidence how = evidence::none;
    std::size_t sentence_begin = 0;  // of the sentence in which the quotation opens
    std::size_t begin = 0;
    std::size_t end = 0;
    std::string_view lemma;
    std::size_t clause_begin = 0;
    std::size_t clause_end = 0;
    bool plural = false;

    constexpr explicit operator bool() const noexcept { return !same(how, evidence::none); }
};

/// How far beside a quotation its source is looked for, in bytes: the longest sentences of agencies.
inline constexpr std::size_t clause_reach = 320;
using clause_words = token_list<64>;

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

constexpr void set_cue(cue_site& site, evidence how, std::size_t begin, std::size_t end,
                       std::string_view lemma) noexcept {
    site.how = how;
    site.begin = begin;
    site.end = end;
    site.lemma = lemma;
}

/// `selon`, `d'apres`: is word `index` (the last of the phrase) a preposition that names a source?
template <class Language, class List>
constexpr bool is_source_preposition(const List& list, std::size_t index, bool at_head) noexcept {
    if (!list[index].roles.has(role::source_preposition) || index + 1 >= list.size) return false;
    if (!read_phrase<Language>(list, index + 1).can_speak()) return false;
    const lexicon_key key = make_key<typename Language::unicode>(list.text_of(index));
    const bool head = index == 0 || list[index].gap != mark_kind::none;
    if (std::string_view(key) == "pour"_sv) return at_head && head;
    if (std::string_view(key) == "apre`s"_sv)
        return index > 0 && list[index - 1].shape == word_shape::elision;
    return true;
}

/// The lemma of a source preposition, by its key.
constexpr std::string_view source_lemma(std::string_view key) noexcept {
    if (key == "apre`s"_sv) return "d'apr\303\250s"_sv;
    if (key == "pour"_sv) return "pour"_sv;
    return key == "suivant"_sv ? "suivant"_sv : "selon"_sv;
}

/// `aux yeux de`, `de l'avis de`, `a en croire`: the first word of such a phrase of which word `index` is the
/// noun or verb; `index` itself if it is none.
template <class Language, class List>
constexpr std::size_t source_idiom(const List& list, std::size_t index) noexcept {
    if (index == 0 || index + 1 >= list.size || list[index].gap != mark_kind::none) return index;
    const role_set before = list[index - 1].roles;
    const lexicon_key key = make_key<typename Language::unicode>(list.text_of(index));
    if (std::string_view(key) == "croire"_sv)
        return index > 1 && before.has(role::object_pronoun) && list[index - 2].roles.has(role::preposition)
                   ? index - 2
                   : index;
    const bool noun = list[index].roles.has(role::source_phrase_noun) &&
                      is_complement_link<Language>(list, index + 1) && before.has(role::determiner);
    if (!noun) return index;
    if (before.has(role::preposition)) return index - 1;                                   // aux yeux de
    return index > 1 && list[index - 2].roles.has(role::preposition) ? index - 2 : index;  // de l'avis de
}

/// The last phrase of the list that names a source.
template <class Language, class List>
constexpr void find_source_phrase(const List& list, bool at_head, cue_site& site) noexcept {
    for (std::size_t i = 0; i < list.size; ++i) {
        const std::size_t idiom = source_idiom<Language>(list, i);
        if (idiom != i) {
            set_cue(site, evidence::source_phrase, list[idiom].begin, list[i].end,
                    slice(list.text, list[idiom].begin, list[i].end));
            continue;
        }
        if (!is_source_preposition<Language>(list, i, at_head)) continue;
        const bool two_words =
            i > 0 && list[i - 1].shape == word_shape::elision && list[i].gap == mark_kind::none;
        const std::size_t first = two_words ? i - 1 : i;
        const lexicon_key key = make_key<typename Language::unicode>(list.text_of(i));
        set_cue(site, evidence::source_phrase, list[first].begin, list[i].end, source_lemma(key));
    }
}

/// The agent behind a verb: `a ete dit par Paul`, `decrit par le maire`.
template <class Language, class List>
constexpr noun_phrase read_agent(const List& list, std::size_t at) noexcept {
    if (at + 1 >= list.size || !list[at].roles.has(role::preposition)) return {};
    if (std::string_view(make_key<typename Language::unicode>(list.text_of(at))) != "par"_sv) return {};
    const noun_phrase agent = read_phrase<Language>(list, at + 1);
    return agent.person || agent.body || agent.has_name() ? agent : noun_phrase{};
}

/// `est accuse de <<...>>`: nobody says it.
template <class Language, class List>
constexpr bool is_bare_passive(const List& list, const verb_group& group) noexcept {
    return group.passive && !read_agent<Language>(list, group.last + 1);
}

/// A reporting verb with its subject behind it, further on in the clause: `<<...>>, qui dort, a dit Paul`.
template <class Language, class List>
constexpr verb_group later_inverted_group(const List& list) noexcept {
    for (std::size_t i = 1; i < list.size; ++i) {
        const verb_group group = read_verb_group<Language>(list, i);
        if (!group) continue;
        const bool strong = same(group.strength, verb_strength::strong) && !group.participle && group.third;
        if (strong && group.clitic != verb_group::no_word &&
            is_speaking_clitic<typename Language::unicode>(list, group.clitic))
            return group;
        const bool behind = list[i].gap == mark_kind::comma && group.last + 1 < list.size &&
                            list[group.last + 1].gap == mark_kind::none;
        if (strong && behind && !group.passive) {
            const noun_phrase subject = read_phrase<Language>(list, group.last + 1);
            if (subject && subject.can_speak() && !subject.pronoun) return group;
        }
        i = group.last;
    }
    return {};
}

/// The group at the head of the list, if it can report: `y compris` has no third person, `s'est invite en
/// Suede` no subject.
template <class Language, class List>
constexpr verb_group first_inverted_group(const List& list) noexcept {
    const mark_kind gap = list[0].gap;
    if (!same(gap, mark_kind::none) && !same(gap, mark_kind::comma) && !same(gap, mark_kind::dash)) return {};
    const verb_group group = read_inverted_group<Language>(list);
    if (!group || group.clitic != verb_group::no_word) return group;
    return group.third && !is_bare_passive<Language>(list, group) ? group : verb_group{};
}

/// Behind the quotation: `, a declare Paul`, `, selon Paul`, `, a ete dit par Paul`.
template <class Language>
constexpr cue_site find_cue_after(const quoted_span& q) noexcept {
    cue_site site;
    site.clause_begin = q.end;
    site.clause_end = clause_after<Language>(q);
    clause_words list;
    read_tokens<Language>(list, q.text, site.clause_begin, site.clause_end);
    if (list.size == 0) return site;
    verb_group group = first_inverted_group<Language>(list);
    if (!group) group = later_inverted_group<Language>(list);
    if (group) {
        set_cue(site, evidence::inversion, list[group.first].begin, list[group.last].end, group.lemma);
        site.plural = group.plural;
        return site;
    }
    find_source_phrase<Language>(list, false, site);
    return site;
}

/// Is the verb group that of a relative clause: `qui a parle de`?
template <class List>
constexpr bool is_relative(const List& list, const verb_group& group) noexcept {
    return group.first > 0 && list[group.first - 1].roles.has(role::relative_pronoun);
}

/// Does a relative clause that began before word `from` reach the quotation? A comma closes it, but for that
/// of `qui precise que, selon lui, <<...>>`.
template <class List>
constexpr bool reaches_end(const List& list, std::size_t from) noexcept {
    bool aside = false;
    for (std::size_t i = from + 1; i < list.size; ++i) {
        if (list[i].gap != mark_kind::comma) continue;
        if (!aside && !list[i].roles.has(role::source_preposition)) return false;
        aside = !aside;
    }
    return aside == (list.last_gap == mark_kind::comma);
}

/// Does a verb group stand right before the quotation: `salue <<...>>`, `qualifie de <<...>>`?
template <class List>
constexpr bool touches_quotation(const List& list, const verb_group& group) noexcept {
    const bool next = list.last_gap == mark_kind::none || list.last_gap == mark_kind::quote_open;
    if (!next || group.participle)
        return false;  // another quotation may stand between: `salue <<...>>, <<...>>`
    if (group.last + 1 == list.size) return true;
    const role_set behind = list[group.last + 1].roles;
    return group.last + 3 >= list.size && list[group.last + 1].gap == mark_kind::none &&
           !behind.has(role::source_preposition) &&
           behind.has_any(role::preposition, role::subordinating_conjunction, role::coordinating_conjunction);
}

/// Can the verb group announce what follows the list? A weak verb only near a colon or next to the
/// quotation.
template <class List>
constexpr bool announces(const List& list, const verb_group& group) noexcept {
    if (same(group.strength, verb_strength::strong)) return true;
    if (!same(group.strength, verb_strength::weak)) return false;
    return touches_quotation(list, group) ||
           (list.last_gap == mark_kind::colon && !group.participle && list.size - group.last <= 8);
}

/// The last reporting verb of the clause before the quotation that can announce it.
template <class Language, class List>
constexpr verb_group last_announcing_group(const List& list) noexcept {
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
template <class Language, class List>
constexpr bool narrates(const List& list) noexcept {
    for (std::size_t i = 1; i < list.size; ++i) {
        const verb_reading verb = verb_of<Language>(list, i);
        if (looks_finite<Language>(list, i) || (verb.finite() && verb.has(verb_feature::past))) return true;
    }
    return false;
}

/// Before the quotation: `Paul a dit que`, `qui a parle de`, `Selon Paul,`, `Paul :`.
template <class Language>
constexpr cue_site find_cue_before(const quoted_span& q, std::size_t sentence_begin) noexcept {
    cue_site site;
    site.clause_begin = sentence_begin;
    site.clause_end = q.begin;
    clause_words list;
    read_tokens<Language>(list, q.text, site.clause_begin, site.clause_end);
    if (list.size == 0) return site;
    if (const verb_group group = last_announcing_group<Language>(list)) {
        const evidence how = group.participle           ? evidence::participle
                             : is_relative(list, group) ? evidence::relative
                                                        : evidence::preposed;
        set_cue(site, how, list[group.first].begin, list[group.last].end, group.lemma);
        site.plural = group.plural;
        return site;
    }
    find_source_phrase<Language>(list, true, site);
    if (!site && list.last_gap == mark_kind::colon) {
        const mark sign = next_mark(q.text, list[list.size - 1].end);
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

/// What announces a quotation: first what stands inside it, then behind it, then before it.
template <class Language>
constexpr cue_site find_cue(const quoted_span& q) noexcept {
    const std::size_t sentence_begin = clause_before<Language>(q);
    cue_site site = find_cue_inside<Language>(q);
    if (!site) site = find_cue_after<Language>(q);
    if (!site) site = find_cue_before<Language>(q, sentence_begin);
    site.sentence_begin = sentence_begin;
    return site;
}

}  // namespace detail
}  // namespace INCISE_ABI
}  // namespace incise

#endif
