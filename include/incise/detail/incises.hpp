// SPDX-License-Identifier: MIT
// L3: incises, the reporting clauses inside speech: `Oui, dit-il, je viens.`
#ifndef INCISE_DETAIL_INCISES_HPP
#define INCISE_DETAIL_INCISES_HPP

#include <cstddef>
#include <cstdint>
#include <string_view>

#include "clause.hpp"
#include "incise_reach.hpp"
#include "sentence_rules.hpp"
#include "word_buckets.hpp"

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

/// The words of an incise that are read: enough for the verb and the head of its subject.
using incise_words = token_list<10>;

/// `-il`, `-elle`, `-ils`, `-je`: who speaks. Not `-on` (`dit-on` is no incise), not `-vous`.
template <class Unicode, class List>
constexpr bool is_speaking_clitic(const List& list, std::size_t index) noexcept {
    const role_set roles = list[index].roles;
    if (roles.has_any(role::pronoun_masculine, role::pronoun_feminine, role::pronoun_plural)) return true;
    return std::string_view(make_key<Unicode>(bare_word<Unicode>(list.text_of(index)))) == "je"_sv;
}

/// `cria-t-on`: somebody of a crowd. Not `dit-on`, which means hearsay.
template <class Unicode, class List>
constexpr bool is_speaking_crowd(const List& list, std::size_t index) noexcept {
    const lexicon_key subject = make_key<Unicode>(bare_word<Unicode>(list.text_of(index)));
    return std::string_view(subject) == "on"_sv &&
           ends_with(make_key<Unicode>(list.text_of(index - 1)), "a"_sv);
}

/// Can a noun phrase begin here: a name, `le`, `Mme`?
template <class List>
constexpr bool begins_noun_phrase(const List& list, std::size_t index) noexcept {
    const role_set roles = list[index].roles;
    return list[index].capital || roles.has_any(role::determiner, role::civility_any,
                                                role::civility_masculine, role::civility_feminine);
}

/// `celui-ci`, `celle-ci`: a pronoun that is no clitic.
template <class List>
constexpr bool is_strong_pronoun(const List& list, std::size_t index) noexcept {
    return list[index].shape == word_shape::letters && !list[index].roles.has(role::object_pronoun) &&
           list[index].roles.has_any(role::pronoun_masculine, role::pronoun_feminine);
}

/// `alors`, `amerement`, `tout a coup`: what may stand between a verb and its subject.
template <class Unicode, class List>
constexpr bool stands_before_subject(const List& list, std::size_t index) noexcept {
    if (list[index].roles.has_any(role::adverb_common, role::preposition, role::number_word, role::weekday))
        return true;
    const lexicon_key key = make_key<Unicode>(list.text_of(index));
    return ends_with(key, "ment"_sv) || is_gerund(key);
}

/// `avec douceur le maire`: a preposition and a bare noun, before a subject that is no object: not `un
/// livre`.
template <class Unicode, class List>
constexpr bool begins_manner(const List& list, std::size_t index) noexcept {
    if (index + 2 >= list.size || list[index + 2].roles.has(role::number_word)) return false;
    return has_word(" avec sans "_sv, make_key<Unicode>(list.text_of(index)));
}

/// `d'un ton`, `d'une voix sourde` before a subject: a preposition, a noun with its determiner, an adjective.
/// The number of these words, or 0. `parla d'un ton ferme des voisins` has no subject.
template <class List>
constexpr std::size_t complement_size(const List& list, std::size_t index) noexcept {
    if (!list[index].roles.has(role::preposition) || index + 2 >= list.size) return 0;
    if (list[index + 1].capital || !list[index + 1].roles.has(role::determiner)) return 0;
    const std::size_t subject = index + 4;
    const bool adjective = subject < list.size && list[index + 3].gap == mark_kind::none &&
                           !list[index + 3].roles.has_any(role::determiner, role::preposition) &&
                           !list[index + 3].capital && begins_noun_phrase(list, subject) &&
                           !list[subject].roles.has(role::preposition);
    return adjective ? 4 : 3;
}

/// Does the subject follow the verb: `dit Paul`, `demanda alors le vieux`, `dit tout a coup Lea`?
template <class Unicode, class List>
constexpr bool noun_subject_follows(const List& list, std::size_t verb) noexcept {
    for (std::size_t i = verb + 1; i < list.size && i <= verb + 5; ++i) {
        if (list[i].gap != mark_kind::none) return false;
        if (list[i].shape == word_shape::clitic) return false;
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

/// `fit-elle, pale, de croire`: an infinitive behind a comma is no part of the verb.
template <class Language, class List>
constexpr void drop_far_infinitive(const List& list, verb_group& group) noexcept {
    if (group.clitic == verb_group::no_word || list.gap_after(group.clitic) == mark_kind::none) return;
    const verb_reading verb = verb_of<Language>(list, group.clitic - 1);
    if (!is_reporting(verb)) return;
    group.last = group.clitic;
    group.lemma = verb.lemma;
    group.strength = verb.strength;
}

/// `te dis-je`, `vous dis-je`: who speaks insists.
template <class Language, class List>
constexpr bool is_own_word(const List& list, const verb_group& group) noexcept {
    using unicode = typename Language::unicode;
    if (group.clitic == verb_group::no_word || group.clitic != group.first + 2) return false;
    const lexicon_key object = make_key<unicode>(bare_word<unicode>(list.text_of(group.first)));
    const lexicon_key subject = make_key<unicode>(bare_word<unicode>(list.text_of(group.clitic)));
    return has_word(" te t vous "_sv, object) && std::string_view(subject) == "je"_sv;
}

/// Has the finite verb of the group a third person? `demandez aux Roux` commands.
template <class Language, class List>
constexpr bool has_third_person(const List& list, const verb_group& group) noexcept {
    for (std::size_t i = group.first; i <= group.last; ++i) {
        const verb_reading verb = verb_of<Language>(list, i);
        if (verb.finite()) return verb.has_any(verb_feature::third_singular, verb_feature::third_plural);
    }
    return false;
}

/// The reporting verb with its subject behind it, at the head of the list: `dit-il`, `a declare Paul`.
template <class Language, class List>
constexpr verb_group read_inverted_group(const List& list) noexcept {
    if (list.size == 0) return {};
    verb_group group = read_verb_group<Language>(list, 0);
    if (!group || group.participle) return {};
    drop_far_infinitive<Language>(list, group);
    if (list[0].roles.has(role::negation) || is_own_word<Language>(list, group))
        return {};  // `ne dit-il pas`
    if (group.clitic != verb_group::no_word) {
        using unicode = typename Language::unicode;
        const bool speaks =
            is_speaking_clitic<unicode>(list, group.clitic) || is_speaking_crowd<unicode>(list, group.clitic);
        return speaks ? group : verb_group{};
    }
    if (!has_third_person<Language>(list, group)) return {};
    // `fit le notaire` says, `me faisaient des offres` does not
    const bool bare = !same(group.strength, verb_strength::weak_auxiliary) || group.first == group.last;
    return bare && noun_subject_follows<typename Language::unicode>(list, group.last) ? group : verb_group{};
}

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
    for (const mark found : marks(text, from)) {
        if (ends_incise<Language>(text, begin, found)) return found;
    }
    return {text.size(), text.size(), 0, mark_kind::none, quote_style::none};
}

/// `dit Paul ; et il ajouta : Venez` - `dit Paul. Puis il cria : Venez`: the narrator's sentence behind an
/// incise belongs to it if a colon gives the floor back. Else `end`.
template <class Language>
constexpr mark behind_announcement(std::string_view text, const mark& end) noexcept {
    if (end.value != '.' && end.value != ';') return end;
    for (const mark next : marks(text, end.end)) {
        if (next.is(mark_kind::comma) || next.is(mark_kind::apostrophe)) continue;
        const std::size_t after = skip_space(text, next.end);
        if (!next.is(mark_kind::colon) || after == text.size()) break;
        const mark head = mark_at(text, after);
        if (head.is(mark_kind::dash) || head.is(mark_kind::quote_open)) break;
        voice_sum<Language> voice;
        voice.read(text, end.end, next.begin);
        if (voice.narrates()) return next;
        break;
    }
    return end;
}

/// A remark of the narrator in brackets: `(il leva la main)`, `[Note : un vieux mot.]`; with its brackets.
template <class Language>
constexpr incise_site read_aside(std::string_view text, const mark& opening) noexcept {
    const std::size_t reach =
        text.size() - opening.begin > longest_incise ? opening.begin + longest_incise : text.size();
    for (const mark closing : marks(slice(text, 0, reach), opening.end)) {
        if (!closing.is(mark_kind::bracket_close)) continue;
        voice_sum<Language> voice;
        voice.read(text, opening.end, closing.begin);
        const bool note = opening.value == '[' &&
                          begins_note<typename Language::unicode>(slice(text, opening.end, closing.begin));
        if (!note && !voice.narrates()) break;
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
    const std::size_t reach = text.size() - at > longest_incise ? at + longest_incise : text.size();
    for (const mark next : marks(slice(text, 0, reach), at)) {
        if (next.is(mark_kind::comma) || next.is(mark_kind::apostrophe)) continue;
        voice_sum<Language> voice;
        voice.read(text, at, next.begin);
        if (!next.is(mark_kind::colon) || !voice.narrates() || !voice.has(voice_sign::told)) break;
        return {at, skip_space_back(text, at, next.begin), next.end, next.kind, at, at, {}};
    }
    return {};
}

/// The first remark in brackets between `from` and `end`.
template <class Language>
constexpr incise_site find_aside(std::string_view text, std::size_t from, std::size_t end) noexcept {
    for (const mark found : marks(slice(text, 0, end), from)) {
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
        verb_missing = (verb_missing || same(one.head, reach_head::relative)) && !one.has_verb;
        end = next;
    }
    return behind_announcement<Language>(text, end);
}

/// What stands at the head of a clause, for those who look for an incise.
enum class clause_head : std::uint8_t {
    other,    ///< a verb, or nothing that is known
    pronoun,  ///< an object or a negation, behind which the verb may come
    opener    ///< what no incise begins with
};
struct clause_head_row {
    clause_head sign;
    std::string_view words;  // each between two blanks
};
/// Closed classes of French words: what stands behind most commas. The tests see that the lexicon agrees.
inline constexpr clause_head_row clause_head_rows[] = {
    {clause_head::pronoun,
     " en jamais l la le les leur lui m me n ne nous pas plus point rien s se t te vous y "_sv},
    {clause_head::opener,
     " et que qui qu mais ou je tu il elle on ils elles de d des du un une ce c cette ces mon ma mes ton ta "
     "tes son sa ses notre nos votre vos leurs comme quand si car puis pour dans avec sans par sur sous tout "
     "toute tous bien moins quelque quelques dont donc alors encore "_sv},
};
inline constexpr auto clause_heads = make_buckets<bucket_capacity(clause_head_rows)>(clause_head_rows);

/// Could a reporting verb or a pronoun before it begin at byte `at`? Says no to most of what follows a comma,
/// at the price of a look-up or two. A verb without a hyphen is in the third person, and that ends so.
template <class Language>
constexpr bool may_begin_incise(std::string_view text, std::size_t at) noexcept {
    for (int pronouns = 0; pronouns < 3; ++pronouns) {
        const std::size_t end = letters_end<typename Language::unicode>(text, at);
        const char32_t sign = code_point_at(text, end);
        const bool apostrophe = is_apostrophe(sign);
        if (end == at || sign == '-' || (sign > 0x7F && !apostrophe && !is_space(sign))) return true;
        const std::string_view one = slice(text, at, end);
        const unsigned head = clause_heads.find(one, 0);
        if (head != static_cast<unsigned>(clause_head::pronoun)) {
            const int last = one[one.size() - 1] | 0x20;
            const bool third = last == 'a' || last == 'e' || last == 't' || last == 'd' || last == 'c';
            return head == 0 && third && !apostrophe && Language::verb(one);
        }
        at = skip_space(text, apostrophe ? step(text, end) : end);
    }
    return false;
}

/// The cue of an incise: where its words end, and its verb. Nothing if `end` is 0.
struct incise_cue {
    std::size_t end = 0;
    std::string_view lemma;
};

/// Does a subject surely begin at byte `at`: a name, `le`, `Mme`?
template <class Language>
constexpr bool begins_plain_subject(std::string_view text, std::size_t at) noexcept {
    if (Language::unicode::is_upper(code_point_at(text, at))) return true;
    return Language::roles(slice(text, at, plain_word_end(text, at)))
        .has_any(role::determiner, role::civility_any, role::civility_masculine, role::civility_feminine);
}

/// Does the verb whose last byte is before `end` have a pronoun behind it, `dit-il`, `a-t-elle`? The end of
/// that, or 0.
constexpr std::size_t plain_clitic_end(std::string_view text, std::size_t verb, std::size_t end) noexcept {
    const std::size_t clitic = has_at(text, end, "-t-"_sv) ? end + 3 : end + 1;
    const std::size_t run = plain_compound_end(text, verb);
    const bool speaks = run > clitic && has_word(" il elle ils elles je "_sv, slice(text, clitic, run));
    return speaks ? run : 0;
}

/// `dit-il`, `s'ecria Paul`, `demanda le maire` at byte `at`: most incises, found without a list of words.
/// Else nothing; what it finds, `read_cue` would find.
template <class Language>
constexpr incise_cue read_plain_cue(std::string_view text, std::size_t at) noexcept {
    const std::size_t begin = text[at] == 's' ? plain_elision_end(text, at) : at;
    const std::size_t end = plain_letters_end(text, begin);
    if (end == text.size() || (text[end] != ' ' && text[end] != '-')) return {};
    const verb_reading verb = Language::verb(slice(text, begin, end));
    const bool simple = is_reporting(verb) && !takes_infinitive(verb) && verb.finite() &&
                        !verb.has(verb_feature::present_participle);
    if (!simple) return {};
    if (text[end] == '-') return {plain_clitic_end(text, begin, end), verb.lemma};
    const bool third = verb.has_any(verb_feature::third_singular, verb_feature::third_plural);
    return {third && begins_plain_subject<Language>(text, end + 1) ? end : 0, verb.lemma};
}

template <class Language>
constexpr incise_cue read_cue(std::string_view text, std::size_t at) noexcept {
    incise_words list;
    read_tokens<Language>(list, text, at, text.size() - at > 160 ? at + 160 : text.size());
    const verb_group group = read_inverted_group<Language>(list);
    return group ? incise_cue{list[group.last].end, group.lemma} : incise_cue{};
}

/// The incise that begins at byte `at`, if one does.
template <class Language>
constexpr incise_site read_incise(std::string_view text, std::size_t at) noexcept {
    using unicode = typename Language::unicode;
    if (!unicode::is_lower(code_point_at(text, at))) return {};
    incise_cue cue;
    if (pays_for_tables) {  // a small device takes the long way
        if (!may_begin_incise<Language>(text, at)) return {};
        cue = read_plain_cue<Language>(text, at);
    }
    if (cue.end == 0) cue = read_cue<Language>(text, at);
    if (cue.end == 0) return {};
    const bool near_end = text.size() - at <= longest_incise;
    const std::string_view reach = slice(text, 0, near_end ? text.size() : at + longest_incise);
    const mark end = find_incise_end<Language>(reach, at, cue.end);
    if (end.value == '?') return {};  // `Que dit-il ?` asks
    if (end.is(mark_kind::none) && !near_end) return {};
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
    for (const mark found : marks(text, from)) {
        if (found.begin < inner_end) continue;
        if (found.is(mark_kind::quote_open) && found.begin >= searched) {
            const bool near_end = text.size() - found.begin <= 4000;
            const std::string_view reach = slice(text, 0, near_end ? text.size() : found.begin + 4000);
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
