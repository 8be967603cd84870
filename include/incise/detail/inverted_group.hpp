// SPDX-License-Identifier: MIT
// L3: a reporting verb with its subject behind it: `dit-il`, `demanda alors le vieux`, `a declare Paul`.
#ifndef INCISE_DETAIL_INVERTED_GROUP_HPP
#define INCISE_DETAIL_INVERTED_GROUP_HPP

#include <cstddef>
#include <string_view>

#include "clause.hpp"
#include "voice.hpp"

namespace incise {
inline namespace INCISE_ABI {
namespace detail {

/// The words of an incise that are read: enough for the verb and the head of its subject.
using incise_words = token_list<10>;

/// `-il`, `-elle`, `-ils`, `-je`: who speaks. Not `-on` (`dit-on` is no incise), not `-vous`.
template <class Unicode>
constexpr bool is_speaking_clitic(const token_words& list, std::size_t index) noexcept {
    const role_set roles = list.roles_of(index);
    if (roles.has_any(role::pronoun_masculine, role::pronoun_feminine, role::pronoun_plural)) return true;
    return is_word_of<Unicode>(list, index, " je "_sv);
}

/// `cria-t-on`: somebody of a crowd. Not `dit-on`, which means hearsay.
template <class Unicode>
constexpr bool is_speaking_crowd(const token_words& list, std::size_t index) noexcept {
    const std::string_view verb = list.text_of(index - 1);
    return (verb[verb.size() - 1] | 0x20) == 'a' && is_word_of<Unicode>(list, index, " on "_sv);
}

/// Can a noun phrase begin here: a name, `le`, `Mme`?
constexpr bool begins_noun_phrase(const token_words& list, std::size_t index) noexcept {
    const role_set roles = list.roles_of(index);
    return list.is_capital(index) || roles.has_any(role::determiner, role::civility_any,
                                                   role::civility_masculine, role::civility_feminine);
}

/// `celui-ci`, `celle-ci`: a pronoun that is no clitic.
constexpr bool is_strong_pronoun(const token_words& list, std::size_t index) noexcept {
    return same(list.shape_of(index), word_shape::letters) &&
           !list.roles_of(index).has(role::object_pronoun) &&
           list.roles_of(index).has_any(role::pronoun_masculine, role::pronoun_feminine);
}

/// `alors`, `amerement`, `tout a coup`: what may stand between a verb and its subject.
template <class Unicode>
constexpr bool stands_before_subject(const token_words& list, std::size_t index) noexcept {
    if (list.roles_of(index).has_any(role::adverb_common, role::preposition, role::number_word,
                                     role::weekday))
        return true;
    const lexicon_key key = make_key<Unicode>(list.text_of(index));
    return ends_with(key, "ment"_sv) || is_gerund(key);
}

/// `avec douceur le maire`: a preposition and a bare noun, before a subject that is no object: not `un
/// livre`.
template <class Unicode>
constexpr bool begins_manner(const token_words& list, std::size_t index) noexcept {
    if (index + 2 >= list.size || list.roles_of(index + 2).has(role::number_word)) return false;
    return is_word_of<Unicode>(list, index, " avec sans "_sv);
}

/// `d'un ton`, `d'une voix sourde` before a subject: a preposition, a noun with its determiner, an adjective.
/// The number of these words, or 0. `parla d'un ton ferme des voisins` has no subject.
constexpr std::size_t complement_size(const token_words& list, std::size_t index) noexcept {
    if (!list.roles_of(index).has(role::preposition) || index + 2 >= list.size) return 0;
    if (list.is_capital(index + 1) || !list.roles_of(index + 1).has(role::determiner)) return 0;
    const std::size_t subject = index + 4;
    const bool adjective = subject < list.size && same(list.gap_before(index + 3), mark_kind::none) &&
                           !list.roles_of(index + 3).has_any(role::determiner, role::preposition) &&
                           !list.is_capital(index + 3) && begins_noun_phrase(list, subject) &&
                           !list.roles_of(subject).has(role::preposition);
    return adjective ? 4 : 3;
}

/// Does the subject follow the verb: `dit Paul`, `demanda alors le vieux`, `dit tout a coup Lea`?
template <class Unicode>
constexpr bool noun_subject_follows(const token_words& list, std::size_t verb) noexcept {
    for (std::size_t i = verb + 1; i < list.size && i <= verb + 5; ++i) {
        if (!same(list.gap_before(i), mark_kind::none)) return false;
        if (same(list.shape_of(i), word_shape::clitic)) return false;
        if (const std::size_t size = complement_size(list, i); size > 0) {
            i += size - 1;
            continue;
        }
        if (begins_noun_phrase(list, i) || is_strong_pronoun(list, i)) return true;
        if (begins_manner<Unicode>(list, i)) {
            ++i;
            continue;
        }
        if (!stands_before_subject<Unicode>(list, i)) return false;
    }
    return false;
}

/// The `par` of an agent, behind a day or an adverb or none: `a ete dit hier par Paul`; `list.size` if there
/// is none from word `at` on.
template <class Unicode>
constexpr std::size_t agent_link(const token_words& list, std::size_t at) noexcept {
    while (at + 2 < list.size && same(list.gap_before(at), mark_kind::none) &&
           list.roles_of(at).has_any(role::adverb_common, role::weekday))
        ++at;
    if (at + 1 >= list.size || !list.roles_of(at).has(role::preposition)) return list.size;
    return is_word_of<Unicode>(list, at, " par "_sv) ? at : list.size;
}

/// `fit-elle, pale, de croire`: an infinitive behind a comma is no part of the verb.
template <class Language>
constexpr void drop_far_infinitive(const token_words& list, verb_group& group) noexcept {
    if (group.clitic == verb_group::no_word || same(list.gap_after(group.clitic), mark_kind::none)) return;
    const verb_reading verb = verb_of<Language>(list, group.clitic - 1);
    if (!is_reporting(verb)) return;
    group.last = group.clitic;
    group.lemma = verb.lemma;
    group.strength = verb.strength;
}

/// `te dis-je`, `vous dis-je`: who speaks insists.
template <class Language>
constexpr bool is_own_word(const token_words& list, const verb_group& group) noexcept {
    using unicode = typename Language::unicode;
    if (group.clitic == verb_group::no_word || group.clitic != group.first + 2) return false;
    return is_word_of<unicode>(list, group.first, " te t vous "_sv) &&
           is_word_of<unicode>(list, group.clitic, " je "_sv);
}

/// Has the finite verb of the group a third person? `demandez aux Roux` commands.
template <class Language>
constexpr bool has_third_person(const token_words& list, const verb_group& group) noexcept {
    for (std::size_t i = group.first; i <= group.last; ++i) {
        const verb_reading verb = verb_of<Language>(list, i);
        if (verb.finite()) return verb.has_any(verb_feature::third_singular, verb_feature::third_plural);
    }
    return false;
}

/// The reporting verb with its subject behind it, at the head of the list: `dit-il`, `a declare Paul`.
template <class Language>
constexpr verb_group read_inverted_group(const token_words& list) noexcept {
    if (list.size == 0) return {};
    verb_group group = read_verb_group<Language>(list, 0);
    if (!group || group.participle) return {};
    drop_far_infinitive<Language>(list, group);
    if (list.roles_of(0).has(role::negation) || is_own_word<Language>(list, group))
        return {};  // `ne dit-il pas`
    if (group.clitic != verb_group::no_word) {
        using unicode = typename Language::unicode;
        const bool speaks =
            is_speaking_clitic<unicode>(list, group.clitic) || is_speaking_crowd<unicode>(list, group.clitic);
        return speaks ? group : verb_group{};
    }
    if (!has_third_person<Language>(list, group)) return {};
    if (group.passive && agent_link<typename Language::unicode>(list, group.last + 1) < list.size)
        return group;
    // `fit le notaire` says, `me faisaient des offres` does not
    const bool bare = !same(group.strength, verb_strength::weak_auxiliary) || group.first == group.last;
    return bare && noun_subject_follows<typename Language::unicode>(list, group.last) ? group : verb_group{};
}

}  // namespace detail
}  // namespace INCISE_ABI
}  // namespace incise

#endif
