// SPDX-License-Identifier: MIT
// L3: who is meant: names, functions with their names (`le maire Paul Roux`), pronouns, read from the
// words of a clause without a parser.
#ifndef INCISE_DETAIL_NOUN_PHRASE_HPP
#define INCISE_DETAIL_NOUN_PHRASE_HPP

#include <cstddef>
#include <cstdint>
#include <string_view>

#include "clause.hpp"
#include "proper_name.hpp"

namespace incise {
inline namespace INCISE_ABI {
namespace detail {

/// The longest word that links a complement, in bytes: `d` with a curly apostrophe.
inline constexpr std::size_t longest_link = 4;

/// Does a complement go on at word `index`: `de`, `du`, `des`, `d'`?
template <class Language>
constexpr bool is_complement_link(const token_words& list, std::size_t index) noexcept {
    return list.size_of(index) <= longest_link &&
           is_word_of<typename Language::unicode>(list, index, " de du des d "_sv);
}

/// Does a word that no table has look like a verb with a person: `quitta`, `disaient`, `finirent`?
template <class Language>
constexpr bool looks_finite(const token_words& list, std::size_t index) noexcept {
    if (index >= list.size || list.is_capital(index) || !list[index].roles.empty()) return false;
    const std::string_view whole = list.text_of(index);
    const char last = whole[whole.size() - 1];
    if (is_ascii(last) && last != 'a' && last != 't' && last != 'A' && last != 'T') return false;
    const lexicon_key key = make_key<typename Language::unicode>(whole);
    for (const std::string_view ending :
         {"a"_sv, "ait"_sv, "aient"_sv, "rent"_sv, "it"_sv, "ut"_sv, "int"_sv}) {
        if (key.size > ending.size() + 1 && ends_with(key, ending)) return true;
    }
    return false;
}

/// Does a noun phrase stop before word `index`: at a verb, a conjunction, another preposition?
template <class Language>
constexpr bool stops_phrase(const token_words& list, std::size_t index) noexcept {
    if (!is_joined(list, index) || same(list.shape_of(index), word_shape::clitic)) return true;
    const role_set roles = list[index].roles;
    if (roles.has_any(role::function_masculine, role::function_feminine, role::function_any,
                      role::organisation_noun)) {
        return false;
    }
    if (roles.has_any(role::preposition, role::coordinating_conjunction, role::subordinating_conjunction,
                      role::relative_pronoun, role::subject_pronoun, role::negation, role::object_pronoun,
                      role::adverb_common, role::weekday)) {
        return true;
    }
    const verb_reading verb = verb_of<Language>(list, index);
    return verb.finite() || (verb && verb.has(verb_feature::present_participle)) ||
           looks_finite<Language>(list, index);
}

/// `AFP`: two capitals at least and nothing else.
template <class Unicode>
constexpr bool is_acronym(std::string_view one) noexcept {
    const std::size_t second = step(one, 0);
    return Unicode::is_upper(code_point_at(one, 0)) && Unicode::is_upper(code_point_at(one, second)) &&
           Unicode::is_upper(code_point_before(one, one.size()));
}

/// Is word `index` still the name of a place or body: `ministre de Haute Savoie Lea Roux`, but not `Lea`?
template <class Language>
constexpr bool goes_on_name(const token_words& list, std::size_t index) noexcept {
    if (index >= list.size || !list.is_capital(index)) return false;
    return same(given_gender<Language>(list.text_of(index)), gender::unknown) &&
           !is_acronym<typename Language::unicode>(list.text_of(index - 1));
}

/// Does a verb that no table has end the phrase before word `next`: `le maire dort et declare`, `le maire
/// quitte sa mairie`? Then its last word, `last`, is that verb.
template <class Language>
constexpr bool ends_with_verb(const token_words& list, std::size_t last, std::size_t next) noexcept {
    if (next >= list.size || !is_joined(list, next) || list.is_capital(last) || !list[last].roles.empty())
        return false;
    if (list[next].roles.has(role::coordinating_conjunction))
        return next + 1 < list.size && verb_of<Language>(list, next + 1).finite();
    return list[next].roles.has(role::determiner) && !list[next].roles.has(role::preposition);
}

/// Is the name of a body over at word `index`: `ministre de la Justice Ana Roux`? Behind an article, one
/// capital is its name, and two more are somebody's.
constexpr bool ends_body(const token_words& list, std::size_t index) noexcept {
    const bool article =
        index > 1 && list[index - 1].roles.has(role::determiner) && !list.is_capital(index - 1);
    return article && index + 2 < list.size && is_joined(list, index + 1) && list.is_capital(index + 1) &&
           is_joined(list, index + 2) && list.is_capital(index + 2);
}

/// Behind the determiner, its noun with adjectives and complements: the last word of it, or `before`.
///
/// `chef de la diplomatie russe`, `secretaire d'Etat americain`; a capital that no `de` introduces is the
/// name in apposition and not part of it. `behind_comma`: the noun stands behind a comma instead, as in
/// `Paul Roux, maire de Morges`.
template <class Language>
constexpr std::size_t title_end(const token_words& list, std::size_t before,
                                bool behind_comma = false) noexcept {
    std::size_t last = before;
    bool linked = false;
    bool complement = false;
    if (behind_comma) last = ++before;
    std::size_t i = before + 1;
    for (; i < list.size && i <= before + 14; ++i) {
        const bool link = is_complement_link<Language>(list, i) && is_joined(list, i) && last > before;
        const bool determiner = list[i].roles.has(role::determiner);
        if (link || (linked && determiner && is_joined(list, i))) {
            linked = complement = true;
            continue;
        }
        const bool noun = i == before + 1 && list[i].roles.has(role::reporting_noun);
        if (determiner && last > before) break;
        if (i == before + 1 && list[i].roles.has(role::adverb_common)) continue;  // `le tres jeune maire`
        const bool adverb = linked && list[i].roles.has(role::adverb_common);     // `le complice de toujours`
        if (!noun && !adverb && stops_phrase<Language>(list, i)) break;
        const bool proper = !complement && list.is_capital(last) && !names_person(list, last) &&
                            goes_on_name<Language>(list, i);
        if (list.is_capital(i) && !linked && !proper && last > before) break;
        last = i;
        linked = linked && list.is_capital(i) && goes_on_name<Language>(list, i + 1) && !ends_body(list, i);
    }
    return last > before + 1 && ends_with_verb<Language>(list, last, last + 1) ? last - 1 : last;
}

/// `ce`, `cette`; as a subject `c'`, `cela` too.
template <class Language>
constexpr bool is_demonstrative(const token_words& list, std::size_t at) noexcept {
    const lexicon_key key = make_key<typename Language::unicode>(list.text_of(at));
    return key.bytes[0] == 'c';
}

/// The name in apposition behind a function: `le maire Paul Roux`, `le maire, Paul Roux,`.
template <class Language>
constexpr void read_apposition(const token_words& list, noun_phrase& phrase, bool person) noexcept {
    const std::size_t next = phrase.last + 1;
    if (next >= list.size) return;
    const bool comma = same(list.gap_before(next), mark_kind::comma);
    if (!comma && (!person || !same(list.gap_before(next), mark_kind::none))) return;
    const noun_phrase name = read_name<Language>(list, next);
    const bool member = !comma && is_demonstrative<Language>(list, phrase.first) &&
                        same(name.sex, gender::unknown);  // `ce militant Force Paysanne`
    if (!name || member ||
        (comma && same(list.gap_after(name.last), mark_kind::none) && name.last + 1 < list.size))
        return;
    phrase.name_first = name.name_first;
    phrase.name_last = name.name_last;
    phrase.last = name.last;
    if (same(phrase.sex, gender::unknown)) phrase.sex = name.sex;
}

/// Is word `at`, an article by its form, the object of the verb behind it: `l'ecoutait`, `la tenant`?
template <class Language>
constexpr bool is_object_pronoun(const token_words& list, std::size_t at) noexcept {
    if (!list[at].roles.has(role::object_pronoun) || at + 1 >= list.size || !is_joined(list, at + 1))
        return false;
    if (list.is_capital(at + 1) || !list[at + 1].roles.empty()) return false;
    const lexicon_key key = make_key<typename Language::unicode>(list.text_of(at + 1));
    return key.size >= 5 &&
           (ends_with(key, "ait"_sv) || ends_with(key, "ant"_sv) || ends_with(key, "aient"_sv));
}

/// `ce dernier`, `cette derniere`: as good as a pronoun.
template <class Language>
constexpr bool is_latter(const token_words& list, std::size_t noun) noexcept {
    return is_word_of<typename Language::unicode>(list, noun, " dernier dernie`re "_sv) &&
           is_demonstrative<Language>(list, noun - 1);
}

/// `le maire`, `le secretaire d'Etat americain John Kerry`, `l'agence`: at a determiner, word `at`.
template <class Language>
constexpr noun_phrase read_described(const token_words& list, std::size_t at) noexcept {
    noun_phrase phrase;
    if (is_object_pronoun<Language>(list, at)) return phrase;
    if (at + 1 < list.size && is_joined(list, at + 1) && is_civility(list, at + 1) &&
        list.is_capital(at + 1)) {
        phrase = read_name<Language>(list, at + 1);  // `le Dr Roux`
        if (phrase) phrase.first = at;
        return phrase;
    }
    const std::size_t last = title_end<Language>(list, at);
    if (last == at) return phrase;
    phrase.first = at;
    phrase.last = last;
    phrase.title_first = at + 1;
    phrase.title_last = last;
    bool person = false;
    bool body = false;
    for (std::size_t i = at + 1; i <= last && !person; ++i) {
        person = names_person(list, i);
        body = body ||
               list[i].roles.has_any(role::organisation_noun, role::reporting_noun, role::source_phrase_noun);
        if (person) learn_gender(phrase, list[i].roles);
    }
    phrase.plural = list[at].roles.has(role::determiner_plural);
    phrase.body = !person &&
                  (body || (list.is_capital(at + 1) && !list[at + 1].roles.has(role::nationality_adjective)));
    phrase.person = person =
        person || (list.is_capital(at + 1) && list[at + 1].roles.has(role::nationality_adjective));
    if (person || body) read_apposition<Language>(list, phrase, person);
    learn_gender(phrase, list[at].roles);  // last: `son homologue Ana Petit`
    phrase.pronoun = is_latter<Language>(list, at + 1);
    return phrase;
}

constexpr noun_phrase read_pronoun(const token_words& list, std::size_t at) noexcept {
    noun_phrase phrase;
    phrase.first = phrase.last = at;
    phrase.pronoun = true;
    phrase.sex = gender_of(list[at].roles);
    phrase.plural = list[at].roles.has(role::pronoun_plural);
    return phrase;
}

/// The mention that begins at word `at`; false if none does.
template <class Language>
constexpr noun_phrase read_phrase(const token_words& list, std::size_t at) noexcept {
    if (at >= list.size) return {};
    const role_set roles = list[at].roles;
    if (const noun_phrase name = read_name<Language>(list, at)) return name;
    if (roles.has(role::determiner)) {
        const bool governs = roles.has(role::preposition);  // `au maire`, `de chasse`; but `des gens`
        const bool plural = roles.has(role::determiner_plural) && is_complement_link<Language>(list, at);
        const noun_phrase described = governs && !plural ? noun_phrase{} : read_described<Language>(list, at);
        if (described || !roles.has(role::subject_pronoun)) return described;
    }
    const bool third = roles.has_any(role::pronoun_masculine, role::pronoun_feminine, role::pronoun_plural);
    if (third || (roles.has(role::subject_pronoun) && !is_demonstrative<Language>(list, at)))
        return read_pronoun(list, at);
    return {};
}

}  // namespace detail
}  // namespace INCISE_ABI
}  // namespace incise

#endif
