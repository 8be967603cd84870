// SPDX-License-Identifier: MIT
// L3: names of people in a clause, with title, particles and initials: `Mme de Roux`, `J.-P. Roux`.
#ifndef INCISE_DETAIL_PROPER_NAME_HPP
#define INCISE_DETAIL_PROPER_NAME_HPP

#include <cstddef>
#include <cstdint>
#include <string_view>

#include "clause.hpp"
#include "voice.hpp"

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
        if (is_ascii_letter(one[at - 1])) continue;
        if (is_hyphen(code_point_before(one, at)) && Unicode::is_upper(code_point_at(one, at))) return true;
    }
    return false;
}

/// `J.` of `J. Roux`: one capital with its full stop.
constexpr bool is_initial(const token_words& list, std::size_t index) noexcept {
    const std::string_view one = list.text_of(index);
    return list.is_capital(index) && step(one, 0) == one.size() &&
           same(list.gap_after(index), mark_kind::terminator);
}

/// Can word `index` be part of a name: a capital, and no word that only begins its sentence?
template <class Language>
constexpr bool is_name_part(const token_words& list, std::size_t index) noexcept {
    if (!same(list.shape_of(index), word_shape::letters)) return false;
    if (is_initial(list, index)) return true;
    if (!list.is_capital(index)) return has_inner_capital<typename Language::unicode>(list.text_of(index));
    const bool other = list[index].roles.has_any(
        role::determiner, role::preposition, role::subject_pronoun, role::coordinating_conjunction,
        role::subordinating_conjunction, role::relative_pronoun, role::weekday, role::month,
        role::adverb_common, role::sentence_starter, role::civility_masculine, role::civility_feminine,
        role::civility_any, role::negation, role::object_pronoun);
    return !other || !Language::given_name(list.text_of(index)).empty();
}

/// Do words `index - 1` and `index` touch: only white space between them, or the dot of an initial?
constexpr bool is_joined(const token_words& list, std::size_t index) noexcept {
    if (same(list.gap_before(index), mark_kind::none)) return true;
    const std::size_t before = list.end_of(index - 1) - list.begin_of(index - 1);
    return same(list.gap_before(index), mark_kind::terminator) && list.is_capital(index - 1) && before <= 2 &&
           list.begin_of(index) - list.end_of(index - 1) <= 4;  // the stop, a no-break space
}

/// Is word `index` an article, so that what follows is no part of a name of two words: `Paul Roux de
/// l'Observatoire`, `Paul Roux du Parti`?
constexpr bool is_article(const token_words& list, std::size_t index) noexcept {
    return !list.is_capital(index) && list[index].roles.has(role::determiner) &&
           list[index].roles.has_any(role::object_pronoun, role::determiner_masculine,
                                     role::determiner_plural);
}

/// Does somebody's full name follow the particle at word `index`, as in `Mort de Paul Roux`?
template <class Language>
constexpr bool is_owned(const token_words& list, std::size_t index) noexcept {
    return index > 0 && index + 2 < list.size && list.is_capital(index + 2) && is_joined(list, index + 2) &&
           !Language::given_name(list.text_of(index + 1)).empty() &&
           Language::given_name(list.text_of(index - 1)).empty();
}

/// How many words a name has at most: what goes on longer is a list in capitals.
inline constexpr std::size_t longest_name = 8;

/// The last word of the name that begins at word `first`; particles between names are part of it.
template <class Language>
constexpr std::size_t name_end(const token_words& list, std::size_t first) noexcept {
    std::size_t last = first;
    std::size_t i = first + 1;
    while (i < list.size && i - last <= 3 && i < first + longest_name && is_joined(list, i)) {
        if (is_name_part<Language>(list, i)) {
            last = i;
        } else if (!list[i].roles.has(role::name_particle) || (last > first && is_article(list, i)) ||
                   is_owned<Language>(list, i)) {
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
    const std::size_t half = letters_end<typename Language::unicode>(given, 0);
    if (roles.empty() && half < given.size()) roles = Language::given_name(slice(given, 0, half));
    const bool feminine = roles.has(role::first_name_feminine);
    if (feminine == roles.has(role::first_name_masculine)) return gender::unknown;
    return feminine ? gender::feminine : gender::masculine;
}

template <class Language>
constexpr void learn_given_name(noun_phrase& phrase, std::string_view given) noexcept {
    if (same(phrase.sex, gender::unknown)) phrase.sex = given_gender<Language>(given);
}

/// `repondit Le Goff`: a capital particle inside a sentence begins the name behind it.
template <class Language>
constexpr bool is_capital_particle(const token_words& list, std::size_t index) noexcept {
    const bool inside = index > 0 && same(list.gap_before(index), mark_kind::none);
    return inside && list.is_capital(index) && list[index].roles.has(role::name_particle) &&
           index + 1 < list.size && is_joined(list, index + 1) && is_name_part<Language>(list, index + 1);
}

/// `de Roux` of `Mme de Roux`: a particle, and the name behind it.
template <class Language>
constexpr bool begins_with_particle(const token_words& list, std::size_t index) noexcept {
    return list[index].roles.has(role::name_particle) && index + 1 < list.size &&
           is_joined(list, index + 1) && is_name_part<Language>(list, index + 1);
}

constexpr bool names_person(const token_words& list, std::size_t index) noexcept {
    return list[index].roles.has_any(role::function_masculine, role::function_feminine, role::function_any);
}

constexpr bool is_civility(const token_words& list, std::size_t index) noexcept {
    return list[index].roles.has_any(role::civility_masculine, role::civility_feminine, role::civility_any);
}

/// `Citant`: a gerund that begins its sentence.
template <class Language>
constexpr bool begins_with_gerund(const token_words& list) noexcept {
    const std::string_view first = list.text_of(0);
    const bool fits = first.size() > 3 && slice(first, first.size() - 3, first.size()) == "ant"_sv;
    return fits && verb_of<Language>(list, 0).has(verb_feature::present_participle);
}

/// Is the capital of the first word only that of its sentence: `Ancien maire de Morges`, `Natif de Nyon`,
/// `Citant Paul Roux`, `Question :`?
template <class Language>
constexpr bool begins_description(const token_words& list) noexcept {
    const bool statement = list[0].roles.has(role::reporting_noun);
    const bool alone = list.size == 1 || !is_joined(list, 1);
    bool describes = begins_with_gerund<Language>(list);
    if (alone) describes = describes || statement;
    if (!alone && !list.is_capital(1))
        describes = describes || statement || names_person(list, 0) ||
                    list[1].roles.has_all(role::preposition, role::name_particle);
    return describes && Language::given_name(list.text_of(0)).empty();
}

/// Most words are neither a title nor have a capital.
template <class Language>
constexpr bool may_begin_name(const token_words& list, std::size_t at) noexcept {
    return list.is_capital(at) || is_civility(list, at) ||
           has_inner_capital<typename Language::unicode>(list.text_of(at));
}

/// `M. Roux`, `Paul Roux`, `J. Roux`: a name with its title, at word `at`.
template <class Language>
constexpr noun_phrase read_name(const token_words& list, std::size_t at) noexcept {
    noun_phrase phrase;
    std::size_t first = at;
    if (!may_begin_name<Language>(list, at)) return phrase;
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

}  // namespace detail
}  // namespace INCISE_ABI
}  // namespace incise

#endif
