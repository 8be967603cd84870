// SPDX-License-Identifier: MIT
// L3: the words that name a source: `selon`, `aux yeux de`, a verb with its subject or agent behind it.
#ifndef INCISE_DETAIL_CUE_WORDS_HPP
#define INCISE_DETAIL_CUE_WORDS_HPP

#include <cstddef>
#include <cstdint>
#include <string_view>

#include "clause.hpp"
#include "incises.hpp"
#include "inverted_group.hpp"
#include "noun_phrase.hpp"

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
    bool passive = false;  // whoever says it is the agent: `a ete dit par Paul`

    constexpr explicit operator bool() const noexcept { return !same(how, evidence::none); }
};

constexpr void set_cue(cue_site& site, evidence how, std::size_t begin, std::size_t end,
                       std::string_view lemma) noexcept {
    site.how = how;
    site.begin = begin;
    site.end = end;
    site.lemma = lemma;
}

/// `selon`, `d'apres`: is word `index` (the last of the phrase) a preposition that names a source?
template <class Language>
constexpr bool is_source_preposition(const token_words& list, std::size_t index, bool at_head) noexcept {
    if (!list[index].roles.has(role::source_preposition) || index + 1 >= list.size) return false;
    if (!read_phrase<Language>(list, index + 1).can_speak()) return false;
    const bool head = index == 0 || !same(list.gap_before(index), mark_kind::none);
    if (is_word_of<typename Language::unicode>(list, index, " pour "_sv)) return at_head && head;
    if (is_word_of<typename Language::unicode>(list, index, " apre`s "_sv))
        return index > 0 && same(list.shape_of(index - 1), word_shape::elision);
    return true;
}

/// The lemma of a source preposition, by its key.
constexpr std::string_view source_lemma(std::string_view key) noexcept {
    if (key[0] == 'a') return "d'apr\303\250s"_sv;
    if (key[0] == 'p') return "pour"_sv;
    return key[1] == 'u' ? "suivant"_sv : "selon"_sv;
}

/// `aux yeux de`, `de l'avis de`, `a en croire`: the first word of such a phrase of which word `index` is the
/// noun or verb; `index` itself if it is none.
template <class Language>
constexpr std::size_t source_idiom(const token_words& list, std::size_t index) noexcept {
    if (index == 0 || index + 1 >= list.size || !same(list.gap_before(index), mark_kind::none)) return index;
    const role_set before = list[index - 1].roles;
    if (index > 1 && before.has(role::object_pronoun) && list[index - 2].roles.has(role::preposition)) {
        if (is_word_of<typename Language::unicode>(list, index, " croire "_sv)) return index - 2;
    }
    const bool noun = list[index].roles.has(role::source_phrase_noun) &&
                      is_complement_link<Language>(list, index + 1) && before.has(role::determiner);
    if (!noun) return index;
    if (before.has(role::preposition)) return index - 1;                                   // aux yeux de
    return index > 1 && list[index - 2].roles.has(role::preposition) ? index - 2 : index;  // de l'avis de
}

/// The last phrase of the list that names a source.
template <class Language>
constexpr void find_source_phrase(const token_words& list, bool at_head, cue_site& site) noexcept {
    for (std::size_t i = 0; i < list.size; ++i) {
        const std::size_t idiom = source_idiom<Language>(list, i);
        if (idiom != i) {
            set_cue(site, evidence::source_phrase, list.begin_of(idiom), list.end_of(i),
                    slice(list.text, list.begin_of(idiom), list.end_of(i)));
            continue;
        }
        if (!is_source_preposition<Language>(list, i, at_head)) continue;
        const bool two_words = i > 0 && same(list.shape_of(i - 1), word_shape::elision) &&
                               same(list.gap_before(i), mark_kind::none);
        const std::size_t first = two_words ? i - 1 : i;
        const lexicon_key key = make_key<typename Language::unicode>(list.text_of(i));
        set_cue(site, evidence::source_phrase, list.begin_of(first), list.end_of(i), source_lemma(key));
    }
}

/// The agent behind a verb: `a ete dit par Paul`, `decrit hier par le maire`.
template <class Language>
constexpr noun_phrase read_agent(const token_words& list, std::size_t at) noexcept {
    const std::size_t link = agent_link<typename Language::unicode>(list, at);
    if (link == list.size) return {};
    const noun_phrase agent = read_phrase<Language>(list, link + 1);
    return agent.person || agent.body || agent.has_name() ? agent : noun_phrase{};
}

/// `est accuse de <<...>>`: nobody says it.
template <class Language>
constexpr bool is_bare_passive(const token_words& list, const verb_group& group) noexcept {
    return group.passive && !read_agent<Language>(list, group.last + 1);
}

/// Is a mention at word `at` the object of a preposition: `de Paul`, `a Paul`? Then it is no subject.
constexpr bool is_governed(const token_words& list, std::size_t at) noexcept {
    if (at == 0 || !same(list.gap_before(at), mark_kind::none)) return false;
    const role_set before = list[at - 1].roles;
    return before.has(role::preposition) && !before.has(role::subordinating_conjunction);
}

/// `a dit a Radio Lac Paul Roux`: of a name behind `a`, `au`, the person that begins with a given name.
template <class Language>
constexpr noun_phrase behind_governed(const token_words& list, const noun_phrase& governed) noexcept {
    if (!governed.has_name() || governed.first == 0 || list.is_capital(governed.first - 1)) return {};
    if (!is_word_of<typename Language::unicode>(list, governed.first - 1, " a` au "_sv)) return {};
    if (!Language::given_name(list.text_of(governed.name_first)).empty()) return {};
    for (std::size_t i = governed.name_first + 1; i < governed.name_last; ++i) {
        if (!Language::given_name(list.text_of(i)).empty()) return read_name<Language>(list, i);
    }
    return {};
}

/// Behind the aside that begins at word `from`: `a regrette, amer, le maire`; `from` itself without one.
constexpr std::size_t behind_aside(const token_words& list, std::size_t from) noexcept {
    if (from >= list.size || !same(list.gap_before(from), mark_kind::comma)) return from;
    for (std::size_t i = from + 1; i < list.size && i <= from + 8; ++i) {
        if (!same(list.gap_before(i), mark_kind::none))
            return same(list.gap_before(i), mark_kind::comma) ? i : from;
    }
    return from;
}

/// The subject behind its verb, from word `from` on. `a dit a l'AFP le 12 mars Paul Roux` has Paul Roux.
template <class Language>
constexpr noun_phrase inverted_subject(const token_words& list, std::size_t from) noexcept {
    from = behind_aside(list, from);
    for (std::size_t i = from; i < list.size && i <= from + 8; ++i) {
        if (i > from && !same(list.gap_before(i), mark_kind::none)) break;
        const noun_phrase phrase = read_phrase<Language>(list, i);
        if (!phrase) continue;
        const bool date = phrase.has_title() && same(list.shape_of(phrase.title_first), word_shape::number);
        if (!date && !is_governed(list, i)) return phrase;
        if (const noun_phrase person = behind_governed<Language>(list, phrase)) return person;
        i = phrase.last;
    }
    return {};
}

/// Do the words follow the quotation with nothing but a comma or a dash between? In `<<... "demain" >>,
/// dit-il` they do not follow the inner one.
constexpr bool follow_closely(const token_words& list) noexcept {
    const mark_kind gap = list.gap_before(0);
    return same(gap, mark_kind::none) || same(gap, mark_kind::comma) || same(gap, mark_kind::dash);
}

/// A reporting verb with its subject behind it, further on in the clause: `<<...>>, qui dort, a dit Paul`.
template <class Language>
constexpr verb_group later_inverted_group(const token_words& list) noexcept {
    for (std::size_t i = follow_closely(list) ? 0 : 1; i < list.size; ++i) {
        const verb_group group = read_verb_group<Language>(list, i);
        if (!group) continue;
        const bool strong = same(group.strength, verb_strength::strong) && !group.participle && group.third;
        if (strong && group.clitic != verb_group::no_word &&
            is_speaking_clitic<typename Language::unicode>(list, group.clitic))
            return group;
        const bool behind = same(list.gap_before(i), mark_kind::comma) || i == 0;
        if (strong && behind && !group.passive) {
            const noun_phrase subject = inverted_subject<Language>(list, group.last + 1);
            if (subject && subject.can_speak() && !subject.pronoun) return group;
        }
        i = group.last;
    }
    return {};
}

/// `<<...>>, assure-t-on a la mairie`: somebody says it. Inside the marks `dit-on` is hearsay, and no incise.
template <class Language>
constexpr verb_group anonymous_group(const token_words& list) noexcept {
    const verb_group group = read_verb_group<Language>(list, 0);
    const bool on = group.clitic != verb_group::no_word && same(group.strength, verb_strength::strong) &&
                    is_word_of<typename Language::unicode>(list, group.clitic, " on "_sv);
    return on ? group : verb_group{};
}

/// The group at the head of the list, if it can report: `y compris` has no third person, `s'est invite en
/// Suede` no subject.
template <class Language>
constexpr verb_group first_inverted_group(const token_words& list) noexcept {
    if (!follow_closely(list)) return {};
    const verb_group group = read_inverted_group<Language>(list);
    if (!group) return anonymous_group<Language>(list);
    if (group.clitic != verb_group::no_word) return group;
    return group.third && !is_bare_passive<Language>(list, group) ? group : verb_group{};
}

}  // namespace detail
}  // namespace INCISE_ABI
}  // namespace incise

#endif
