// SPDX-License-Identifier: MIT
// L3: who is meant: names, functions with their names (`le maire Paul Roux`), pronouns, read from the
// words of a clause without a parser.
#ifndef INCISE_DETAIL_NOUN_PHRASE_HPP
#define INCISE_DETAIL_NOUN_PHRASE_HPP

#include <cstddef>
#include <cstdint>
#include <string_view>

#include "clause.hpp"

namespace incise {
inline namespace INCISE_ABI {
namespace detail {

enum class gender : std::uint8_t { unknown, masculine, feminine };

/// A mention of somebody. Indices of words; `name_first`..`name_last` is the proper name in it, `title`
/// the first word of a function that stands before the name.
struct noun_phrase {
    static constexpr std::size_t no_word = static_cast<std::size_t>(-1);

    std::size_t first = no_word;
    std::size_t last = no_word;
    std::size_t name_first = no_word;
    std::size_t name_last = no_word;
    std::size_t title_first = no_word;  // without determiner: `maire` of `le maire Paul Roux`
    std::size_t title_last = no_word;
    gender sex = gender::unknown;
    bool pronoun = false;
    bool plural = false;
    bool person = false;  // its noun is a function or somebody: `le maire`
    bool body = false;    // its noun is an organisation, or begins with a capital: `la mairie`, `l'ONU`

    constexpr explicit operator bool() const noexcept { return first != no_word; }
    /// Can it speak, as far as the words tell?
    constexpr bool can_speak() const noexcept { return pronoun || person || body || has_name(); }
    constexpr bool has_name() const noexcept { return name_first != no_word; }
    constexpr bool has_title() const noexcept { return title_first != no_word; }
};

constexpr gender gender_of(role_set roles) noexcept {
    const bool feminine = roles.has_any(role::pronoun_feminine, role::civility_feminine,
                                        role::function_feminine, role::determiner_feminine);
    const bool masculine = roles.has_any(role::pronoun_masculine, role::civility_masculine,
                                         role::function_masculine, role::determiner_masculine);
    if (feminine == masculine) return gender::unknown;
    return feminine ? gender::feminine : gender::masculine;
}

constexpr void learn_gender(noun_phrase& phrase, role_set roles) noexcept {
    if (same(phrase.sex, gender::unknown)) phrase.sex = gender_of(roles);
}

/// `el-Assad`: a small letter, but a capital behind the hyphen.
template <class Unicode>
constexpr bool has_inner_capital(std::string_view one) noexcept {
    for (std::size_t at = step(one, 0); at < one.size(); at = step(one, at)) {
        if (is_hyphen(code_point_before(one, at)) && Unicode::is_upper(code_point_at(one, at))) return true;
    }
    return false;
}

/// `J.` of `J. Roux`: one capital with its full stop.
template <class List>
constexpr bool is_initial(const List& list, std::size_t index) noexcept {
    const std::string_view one = list.text_of(index);
    return list[index].capital && step(one, 0) == one.size() &&
           list.gap_after(index) == mark_kind::terminator;
}

/// Can word `index` be part of a name: a capital, and no word that only begins its sentence?
template <class Language, class List>
constexpr bool is_name_part(const List& list, std::size_t index) noexcept {
    const clause_token& one = list[index];
    if (!same(one.shape, word_shape::letters)) return false;
    if (is_initial(list, index)) return true;
    if (!one.capital) return has_inner_capital<typename Language::unicode>(list.text_of(index));
    const bool other = one.roles.has_any(
        role::determiner, role::preposition, role::subject_pronoun, role::coordinating_conjunction,
        role::subordinating_conjunction, role::relative_pronoun, role::weekday, role::month,
        role::adverb_common, role::sentence_starter, role::civility_masculine, role::civility_feminine,
        role::civility_any, role::negation, role::object_pronoun);
    return !other || !Language::given_name(list.text_of(index)).empty();
}

/// Do words `index - 1` and `index` touch: only white space between them, or the dot of an initial?
template <class List>
constexpr bool is_joined(const List& list, std::size_t index) noexcept {
    if (list[index].gap == mark_kind::none) return true;
    const std::size_t before = list[index - 1].end - list[index - 1].begin;
    return list[index].gap == mark_kind::terminator && list[index - 1].capital && before <= 2 &&
           list[index].begin - list[index - 1].end <= 4;  // the stop, a no-break space
}

/// Is word `index` an article, so that what follows is no part of a name of two words: `Paul Roux de
/// l'Observatoire`, `Paul Roux du Parti`?
template <class List>
constexpr bool is_article(const List& list, std::size_t index) noexcept {
    return !list[index].capital && list[index].roles.has(role::determiner) &&
           list[index].roles.has_any(role::object_pronoun, role::determiner_masculine,
                                     role::determiner_plural);
}

/// The last word of the name that begins at word `first`; particles between names are part of it.
template <class Language, class List>
constexpr std::size_t name_end(const List& list, std::size_t first) noexcept {
    std::size_t last = first;
    std::size_t i = first + 1;
    while (i < list.size && i - last <= 3 && is_joined(list, i)) {
        if (is_name_part<Language>(list, i)) {
            last = i;
        } else if (!list[i].roles.has(role::name_particle) || (last > first && is_article(list, i))) {
            break;
        }
        ++i;
    }
    return last;
}

/// The gender of a given name: of `Paul`, and of `Marie-Paule` by its first half. The particle of
/// `La Fontaine` has none.
template <class Language>
constexpr gender given_gender(std::string_view given) noexcept {
    role_set roles = Language::given_name(given);
    if (roles.empty()) {
        roles = Language::given_name(slice(given, 0, letters_end<typename Language::unicode>(given, 0)));
    }
    const bool feminine = roles.has(role::first_name_feminine);
    if (feminine == roles.has(role::first_name_masculine)) return gender::unknown;
    return feminine ? gender::feminine : gender::masculine;
}

template <class Language>
constexpr void learn_given_name(noun_phrase& phrase, std::string_view given) noexcept {
    if (same(phrase.sex, gender::unknown)) phrase.sex = given_gender<Language>(given);
}

/// `repondit Le Goff`: a capital particle inside a sentence begins the name behind it.
template <class Language, class List>
constexpr bool is_capital_particle(const List& list, std::size_t index) noexcept {
    const bool inside = index > 0 && list[index].gap == mark_kind::none;
    return inside && list[index].capital && list[index].roles.has(role::name_particle) &&
           index + 1 < list.size && is_joined(list, index + 1) && is_name_part<Language>(list, index + 1);
}

/// `de Roux` of `Mme de Roux`: a particle, and the name behind it.
template <class Language, class List>
constexpr bool begins_with_particle(const List& list, std::size_t index) noexcept {
    return list[index].roles.has(role::name_particle) && index + 1 < list.size &&
           is_joined(list, index + 1) && is_name_part<Language>(list, index + 1);
}

template <class List>
constexpr bool names_person(const List& list, std::size_t index) noexcept {
    return list[index].roles.has_any(role::function_masculine, role::function_feminine, role::function_any);
}

template <class List>
constexpr bool is_civility(const List& list, std::size_t index) noexcept {
    return list[index].roles.has_any(role::civility_masculine, role::civility_feminine, role::civility_any);
}

/// Is the capital of the first word only that of its sentence: `Ancien maire de Morges`, `Natif de Nyon`?
template <class Language, class List>
constexpr bool begins_description(const List& list) noexcept {
    if (list.size < 2 || !is_joined(list, 1) || list[1].capital) return false;
    if (!Language::given_name(list.text_of(0)).empty()) return false;
    return names_person(list, 0) || list[1].roles.has_all(role::preposition, role::name_particle);
}

/// `M. Roux`, `Paul Roux`, `J. Roux`: a name with its title, at word `at`.
template <class Language, class List>
constexpr noun_phrase read_name(const List& list, std::size_t at) noexcept {
    noun_phrase phrase;
    std::size_t first = at;
    while (first < list.size && first < at + 2 && is_civility(list, first)) {
        learn_gender(phrase, list[first].roles);
        ++first;
    }
    if (first >= list.size) return {};
    if (first == 0 && begins_description<Language>(list)) return {};
    const bool particle = first > at && begins_with_particle<Language>(list, first);
    if (!particle && !is_name_part<Language>(list, first) && !is_capital_particle<Language>(list, first))
        return {};
    phrase.first = at;
    phrase.name_first = first;
    phrase.last = phrase.name_last = name_end<Language>(list, particle ? first + 1 : first);
    learn_given_name<Language>(phrase, list.text_of(first));
    return phrase;
}

/// Does a complement go on at word `index`: `de`, `du`, `des`, `d'`?
template <class Language, class List>
constexpr bool is_complement_link(const List& list, std::size_t index) noexcept {
    const lexicon_key key =
        make_key<typename Language::unicode>(bare_word<typename Language::unicode>(list.text_of(index)));
    const std::string_view one = key;
    return one == "de"_sv || one == "du"_sv || one == "des"_sv || one == "d"_sv;
}

/// Does a word that no table has look like a verb with a person: `quitta`, `disaient`, `finirent`?
template <class Language, class List>
constexpr bool looks_finite(const List& list, std::size_t index) noexcept {
    if (index >= list.size || list[index].capital || !list[index].roles.empty()) return false;
    const lexicon_key key = make_key<typename Language::unicode>(list.text_of(index));
    const std::string_view one = key;
    for (const std::string_view ending :
         {"a"_sv, "ait"_sv, "aient"_sv, "rent"_sv, "it"_sv, "ut"_sv, "int"_sv}) {
        if (one.size() > ending.size() + 1 && slice(one, one.size() - ending.size(), one.size()) == ending)
            return true;
    }
    return false;
}

/// Does a noun phrase stop before word `index`: at a verb, a conjunction, another preposition?
template <class Language, class List>
constexpr bool stops_phrase(const List& list, std::size_t index) noexcept {
    const clause_token& one = list[index];
    if (!is_joined(list, index) || same(one.shape, word_shape::clitic)) return true;
    if (one.roles.has_any(role::function_masculine, role::function_feminine, role::function_any,
                          role::organisation_noun)) {
        return false;
    }
    if (one.roles.has_any(role::preposition, role::coordinating_conjunction, role::subordinating_conjunction,
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
template <class Language, class List>
constexpr bool goes_on_name(const List& list, std::size_t index) noexcept {
    if (index >= list.size || !list[index].capital) return false;
    return same(given_gender<Language>(list.text_of(index)), gender::unknown) &&
           !is_acronym<typename Language::unicode>(list.text_of(index - 1));
}

/// Does a verb that no table has end the phrase before word `next`: `le maire dort et declare`, `le maire
/// quitte sa mairie`? Then its last word, `last`, is that verb.
template <class Language, class List>
constexpr bool ends_with_verb(const List& list, std::size_t last, std::size_t next) noexcept {
    if (next >= list.size || !is_joined(list, next) || list[last].capital || !list[last].roles.empty())
        return false;
    if (list[next].roles.has(role::coordinating_conjunction))
        return next + 1 < list.size && verb_of<Language>(list, next + 1).finite();
    return list[next].roles.has(role::determiner) && !list[next].roles.has(role::preposition);
}

/// Is the name of a body over at word `index`: `ministre de la Justice Ana Roux`? Behind an article, one
/// capital is its name, and two more are somebody's.
template <class List>
constexpr bool ends_body(const List& list, std::size_t index) noexcept {
    const bool article = index > 1 && list[index - 1].roles.has(role::determiner) && !list[index - 1].capital;
    return article && index + 2 < list.size && is_joined(list, index + 1) && list[index + 1].capital &&
           is_joined(list, index + 2) && list[index + 2].capital;
}

/// Behind the determiner, its noun with adjectives and complements: the last word of it, or `before`.
///
/// `chef de la diplomatie russe`, `secretaire d'Etat americain`; a capital that no `de` introduces is the
/// name in apposition and not part of it. `behind_comma`: the noun stands behind a comma instead, as in
/// `Paul Roux, maire de Morges`.
template <class Language, class List>
constexpr std::size_t title_end(const List& list, std::size_t before, bool behind_comma = false) noexcept {
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
        const bool proper =
            !complement && list[last].capital && !names_person(list, last) && goes_on_name<Language>(list, i);
        if (list[i].capital && !linked && !proper && last > before) break;
        last = i;
        linked = linked && list[i].capital && goes_on_name<Language>(list, i + 1) && !ends_body(list, i);
    }
    return last > before + 1 && ends_with_verb<Language>(list, last, last + 1) ? last - 1 : last;
}

/// The name in apposition behind a function: `le maire Paul Roux`, `le maire, Paul Roux,`.
template <class Language, class List>
constexpr void read_apposition(const List& list, noun_phrase& phrase, bool person) noexcept {
    const std::size_t next = phrase.last + 1;
    if (next >= list.size) return;
    const bool comma = list[next].gap == mark_kind::comma;
    if (!comma && (!person || list[next].gap != mark_kind::none)) return;
    const noun_phrase name = read_name<Language>(list, next);
    if (!name || (comma && list.gap_after(name.last) == mark_kind::none && name.last + 1 < list.size)) return;
    phrase.name_first = name.name_first;
    phrase.name_last = name.name_last;
    phrase.last = name.last;
    if (same(phrase.sex, gender::unknown)) phrase.sex = name.sex;
}

/// Is word `at`, an article by its form, the object of the verb behind it: `l'ecoutait`, `la tenant`?
template <class Language, class List>
constexpr bool is_object_pronoun(const List& list, std::size_t at) noexcept {
    if (!list[at].roles.has(role::object_pronoun) || at + 1 >= list.size || !is_joined(list, at + 1))
        return false;
    const clause_token next = list[at + 1];
    if (next.capital || !next.roles.empty()) return false;
    const lexicon_key key = make_key<typename Language::unicode>(list.text_of(at + 1));
    const std::string_view one = key;
    if (one.size() < 5) return false;
    const std::string_view ending = slice(one, one.size() - 3, one.size());
    return ending == "ait"_sv || ending == "ant"_sv || slice(one, one.size() - 5, one.size()) == "aient"_sv;
}

/// `ce dernier`, `cette derniere`: as good as a pronoun.
template <class Language, class List>
constexpr bool is_latter(const List& list, std::size_t noun) noexcept {
    const lexicon_key key = make_key<typename Language::unicode>(list.text_of(noun));
    const std::string_view one = key;
    const bool fits = one == "dernier"_sv || one == "dernie`re"_sv;
    return fits && make_key<typename Language::unicode>(list.text_of(noun - 1)).bytes[0] == 'c';
}

/// `le maire`, `le secretaire d'Etat americain John Kerry`, `l'agence`: at a determiner, word `at`.
template <class Language, class List>
constexpr noun_phrase read_described(const List& list, std::size_t at) noexcept {
    noun_phrase phrase;
    if (is_object_pronoun<Language>(list, at)) return phrase;
    if (at + 1 < list.size && is_joined(list, at + 1) && is_civility(list, at + 1) && list[at + 1].capital) {
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
    learn_gender(phrase, list[at].roles);
    phrase.plural = list[at].roles.has(role::determiner_plural);
    phrase.body =
        !person && (body || (list[at + 1].capital && !list[at + 1].roles.has(role::nationality_adjective)));
    phrase.person = person =
        person || (list[at + 1].capital && list[at + 1].roles.has(role::nationality_adjective));
    if (person || body) read_apposition<Language>(list, phrase, person);
    phrase.pronoun = !person && !body && is_latter<Language>(list, at + 1);
    return phrase;
}

template <class List>
constexpr noun_phrase read_pronoun(const List& list, std::size_t at) noexcept {
    noun_phrase phrase;
    phrase.first = phrase.last = at;
    phrase.pronoun = true;
    phrase.sex = gender_of(list[at].roles);
    phrase.plural = list[at].roles.has(role::pronoun_plural);
    return phrase;
}

/// `c'`, `ce`, `cela`: subjects that nobody is.
template <class Language, class List>
constexpr bool is_neuter(const List& list, std::size_t at) noexcept {
    const lexicon_key key = make_key<typename Language::unicode>(list.text_of(at));
    return key.bytes[0] == 'c';
}

/// The mention that begins at word `at`; false if none does.
template <class Language, class List>
constexpr noun_phrase read_phrase(const List& list, std::size_t at) noexcept {
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
    if (third || (roles.has(role::subject_pronoun) && !is_neuter<Language>(list, at)))
        return read_pronoun(list, at);
    return {};
}

}  // namespace detail
}  // namespace INCISE_ABI
}  // namespace incise

#endif
