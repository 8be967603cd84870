// SPDX-License-Identifier: MIT
// L3: whose words a cue announces: the subject of its verb, before or behind it, the antecedent, the agent.
#ifndef INCISE_DETAIL_FIND_SOURCE_HPP
#define INCISE_DETAIL_FIND_SOURCE_HPP

#include <cstddef>
#include <string_view>

#include "cue.hpp"
#include "noun_phrase.hpp"

namespace incise {
inline namespace INCISE_ABI {
namespace detail {

/// Does a clause begin at word `at`: the first word, or behind a mark, a conjunction or a relative?
constexpr bool begins_clause(const token_words& list, std::size_t at) noexcept {
    if (at == 0 || !same(list.gap_before(at), mark_kind::none)) return true;
    return list[at - 1].roles.has_any(role::coordinating_conjunction, role::subordinating_conjunction,
                                      role::relative_pronoun);
}

/// Is the mention `next` only said of the name before it: `M. Roux, le maire, a dit`? A mark closes it, or
/// the name can only be the subject: `M. Roux, le maire se dit`, not `Selon M. Roux, le maire se dit`.
constexpr bool is_described_again(const token_words& list, const noun_phrase& before,
                                  const noun_phrase& next) noexcept {
    const std::size_t at = next.first;
    if (!before.has_name()) return false;
    const bool closed = !same(list.gap_after(next.last), mark_kind::none) ||
                        (begins_clause(list, before.first) && !is_governed(list, before.first));
    return closed && before.last + 1 == at && same(list.gap_before(at), mark_kind::comma) &&
           !list.is_capital(at) && list[at].roles.has(role::determiner);
}

/// Behind the clause that depends on word `at`, up to the comma that closes it: `M. Roux, qui l'ecoutait,
/// a dit`. `at` itself if no clause does, or if it goes on up to word `end`.
constexpr std::size_t behind_dependent(const token_words& list, std::size_t at, std::size_t end) noexcept {
    if (!list[at].roles.has_any(role::relative_pronoun, role::subordinating_conjunction)) return at;
    for (std::size_t i = at + 2; i <= end && i < list.size; ++i) {
        if (same(list.gap_before(i), mark_kind::comma)) return i;
    }
    return same(list.last_gap, mark_kind::comma) && end == list.size ? end : at;
}

/// Does `phrase` make a better subject than the one found before it? The last one at the head of a clause,
/// unless it can not speak and the other can.
constexpr bool is_better_subject(const token_words& list, const noun_phrase& phrase,
                                 const noun_phrase& best) noexcept {
    if (!best) return true;
    if (best.can_speak() && !phrase.can_speak()) return false;
    const bool listed =
        best.pronoun && !phrase.pronoun && same(list.gap_before(phrase.first), mark_kind::comma);
    return !listed;  // `il prit Paul a sa droite, Lea a sa gauche, et declara`
}

/// `X et Y` as one mention, if `X` is right before `et Y` and both can speak.
template <class Language>
constexpr noun_phrase join_coordinated(const token_words& list, const noun_phrase& one) noexcept {
    const std::size_t link = one.last + 1;
    if (!one || one.pronoun || link + 1 >= list.size || !same(list.gap_before(link), mark_kind::none))
        return one;
    if (!list[link].roles.has(role::coordinating_conjunction)) return one;
    const noun_phrase other = read_phrase<Language>(list, link + 1);
    if (!other || other.pronoun || !one.can_speak() || !other.can_speak()) return one;
    noun_phrase both;
    both.first = one.first;
    both.last = other.last;
    both.plural = true;
    both.person = true;
    return both;
}

/// The subject of the verb group that begins at word `verb`: the last mention at the head of a clause
/// before it. `Le maire a recu les elus et a declare` has the mayor, not the councillors.
template <class Language>
constexpr noun_phrase find_subject(const token_words& list, std::size_t verb) noexcept {
    noun_phrase best;
    noun_phrase nearest;
    for (std::size_t i = 0; i < verb; ++i) {
        const std::size_t behind = behind_dependent(list, i, verb);
        if (behind > i) {
            i = behind - 1;
            continue;
        }
        const noun_phrase one = read_phrase<Language>(list, i);
        if (one && same(list.gap_before(i), mark_kind::bracket_open)) {  // `les Nations unies (ONU) ont dit`
            i = one.last;
            continue;
        }
        const noun_phrase pair = join_coordinated<Language>(list, one);
        const noun_phrase phrase = pair.last + 1 == verb ? pair : one;
        if (!phrase || phrase.last >= verb) continue;
        const bool object = phrase.pronoun && phrase.first == phrase.last &&
                            !list[i].roles.has(role::subject_pronoun);  // `lui a repondu`
        if (!object && !is_governed(list, i) && !is_described_again(list, nearest, phrase)) {
            nearest = phrase;
            if (begins_clause(list, i) && is_better_subject(list, phrase, best)) best = phrase;
        }
        i = phrase.last;
    }
    const bool touches = nearest && nearest.last + 1 == verb && verb < list.size &&
                         same(list.gap_before(verb), mark_kind::none) &&
                         !list[verb].roles.has(role::preposition);
    return touches || !best ? nearest : best;
}

/// Whose words or paper a phrase is: `Paul` of `les mots de Paul`, `maire` of `la lettre du maire`.
template <class Language>
constexpr noun_phrase owner_of(const token_words& list, const noun_phrase& phrase) noexcept {
    for (std::size_t i = phrase.title_first + 1; i < list.size && i <= phrase.last + 2; ++i) {
        if (!is_joined(list, i)) break;
        if (!is_complement_link<Language>(list, i)) continue;
        const bool article = list.size_of(i) > 2 || list[i].roles.has(role::determiner_masculine);
        noun_phrase whose = article ? read_described<Language>(list, i) : read_phrase<Language>(list, i + 1);
        if (article && whose.has_title()) whose.first = whose.title_first;  // `du maire`: without the `du`
        if (whose && whose.can_speak()) return whose;
    }
    return {};
}

/// The mention that ends right before the relative pronoun at word `relative`, or the last one before it;
/// of `M. Roux, le maire, qui` the name.
template <class Language>
constexpr noun_phrase find_antecedent(const token_words& list, std::size_t relative) noexcept {
    noun_phrase nearest;
    for (std::size_t i = 0; i < relative; ++i) {
        const noun_phrase phrase = read_phrase<Language>(list, i);
        if (!phrase || phrase.last >= relative) continue;
        if (!is_described_again(list, nearest, phrase)) nearest = phrase;
        i = phrase.last;
    }
    if (!nearest.can_speak() && nearest.has_title()) {  // `a l'image de Paul, qui`
        if (const noun_phrase whose = owner_of<Language>(list, nearest)) return whose;
    }
    return nearest;
}

/// The first word of the list at or behind byte `at`.
constexpr std::size_t word_from(const token_words& list, std::size_t at) noexcept {
    std::size_t i = 0;
    while (i < list.size && list.begin_of(i) < at) ++i;
    return i;
}

/// The inverted pronoun as a mention: `il` of `a-t-il ajoute`.
template <class Language>
constexpr noun_phrase inverted_pronoun(const token_words& list, std::size_t first,
                                       std::size_t behind) noexcept {
    for (std::size_t i = first; i < behind && i < list.size; ++i) {
        if (is_inverted_subject(list, i)) return read_pronoun(list, i);
    }
    return {};
}

/// The first mention at or behind word `from` of the same clause: the inverted subject, `selon` whom.
template <class Language>
constexpr noun_phrase first_phrase(const token_words& list, std::size_t from) noexcept {
    for (std::size_t i = from; i < list.size && i <= from + 4; ++i) {
        if (i > from && !same(list.gap_before(i), mark_kind::none)) break;
        if (const noun_phrase phrase = read_phrase<Language>(list, i)) return phrase;
    }
    return {};
}

/// Is it the noun of what is said or written? A document speaks for itself if `papers` are left out.
constexpr bool is_statement(const token_words& list, const noun_phrase& phrase, bool papers) noexcept {
    if (!phrase.has_title()) return false;
    const role_set noun = list[phrase.title_first].roles;
    return noun.has(role::reporting_noun) && (papers || !noun.has(role::organisation_noun));
}

/// `selon les mots de Paul`: behind a noun of saying, whose words they are. A document speaks for itself:
/// `selon le rapport de la mairie`.
template <class Language>
constexpr noun_phrase speaker_of(const token_words& list, const noun_phrase& phrase) noexcept {
    if (!is_statement(list, phrase, false)) return phrase;
    const noun_phrase whose = owner_of<Language>(list, phrase);
    return whose ? whose : phrase;
}

/// `Paul : ...`, `La reaction de Paul : ...`, `Reaction de Paul : ...`
template <class Language>
constexpr noun_phrase announced_speaker(const token_words& list, std::size_t end) noexcept {
    noun_phrase bare;
    bare.title_first = bare.last = 0;
    if (list.size > 1 && list.is_capital(0) && is_statement(list, bare, false) &&
        is_complement_link<Language>(list, 1))
        return owner_of<Language>(list, bare);
    return speaker_of<Language>(list, find_subject<Language>(list, end));
}

/// Is word `index` a relative pronoun that is the subject of its clause: `qui`, `lequel`?
template <class Language>
constexpr bool is_subject_relative(const token_words& list, std::size_t index) noexcept {
    return is_word_of<typename Language::unicode>(list, index,
                                                  " qui lequel laquelle lesquels lesquelles "_sv);
}

/// `Il s'agit, explique Paul Roux, d'un`: who says it between commas, behind a verb before word `behind`.
template <class Language>
constexpr noun_phrase told_aside(const token_words& list, std::size_t cue, std::size_t behind) noexcept {
    if (!same(list.gap_before(cue), mark_kind::comma) || behind >= list.size || !is_joined(list, behind))
        return {};
    const noun_phrase who = read_phrase<Language>(list, behind);
    const bool closed = who && same(list.gap_after(who.last), mark_kind::comma);
    return closed && (who.person || who.has_name()) ? who : noun_phrase{};
}

/// The source of what `site` announces, among the words of its clause.
template <class Language>
constexpr noun_phrase find_source(const token_words& list, const cue_site& site) noexcept {
    const std::size_t cue = word_from(list, site.begin);
    const std::size_t behind = word_from(list, site.end);
    switch (site.how) {
        case evidence::incise:
        case evidence::inversion:
            if (const noun_phrase pronoun = inverted_pronoun<Language>(list, cue, behind)) return pronoun;
            if (const noun_phrase agent = read_agent<Language>(list, behind)) return agent;
            if (site.plural)
                return join_coordinated<Language>(list, inverted_subject<Language>(list, behind));
            return inverted_subject<Language>(list, behind);
        case evidence::source_phrase:
            return speaker_of<Language>(list, first_phrase<Language>(list, behind));
        case evidence::relative:
            if (cue == 0) return {};
            if (!is_subject_relative<Language>(list, cue - 1)) {
                if (const noun_phrase subject = inverted_subject<Language>(list, behind)) return subject;
            }
            return find_antecedent<Language>(list, cue - 1);
        case evidence::preposed:
            if (const noun_phrase pronoun = inverted_pronoun<Language>(list, cue, behind)) return pronoun;
            if (site.passive || behind == cue + 1) {  // `decrit par Paul`; not `a dit par son avocat`
                if (const noun_phrase agent = read_agent<Language>(list, behind)) return agent;
            }
            if (cue > 0 &&
                list[cue - 1].roles.has(role::subordinating_conjunction)) {  // `comme l'a dit Paul`
                if (const noun_phrase subject = inverted_subject<Language>(list, behind)) return subject;
            }
            if (const noun_phrase subject = told_aside<Language>(list, cue, behind)) return subject;
            if (const noun_phrase subject = find_subject<Language>(list, cue)) return subject;
            return inverted_subject<Language>(list, behind);  // `<< Bien >>, dit Paul, << a demain. >>`
        case evidence::participle:
            return find_subject<Language>(list, cue);
        case evidence::colon:
            return announced_speaker<Language>(list, cue);
        default:
            return {};
    }
}

}  // namespace detail
}  // namespace INCISE_ABI
}  // namespace incise

#endif
