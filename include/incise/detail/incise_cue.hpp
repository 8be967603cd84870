// SPDX-License-Identifier: MIT
// L3: does an incise begin here? The verb and subject at the head of a clause, found without a list of its
// words where they are plain, as most are.
#ifndef INCISE_DETAIL_INCISE_CUE_HPP
#define INCISE_DETAIL_INCISE_CUE_HPP

#include <cstddef>
#include <cstdint>
#include <string_view>

#include "clause.hpp"
#include "inverted_group.hpp"
#include "lexicon.hpp"

namespace incise {
inline namespace INCISE_ABI {
namespace detail {

/// What stands at the head of a clause, for those who look for an incise: closed classes of French words,
/// which stand behind most commas (tools/lexicon/signs/clause_heads.txt, in this order).
enum class clause_head : std::uint8_t {
    other,    ///< a verb, or nothing that is known
    pronoun,  ///< an object or a negation, behind which the verb may come
    opener    ///< what no incise begins with
};

template <class Unicode>
constexpr clause_head clause_head_of(std::string_view one) noexcept {
    if (is_ascii_upper(byte_at(one, 0))) return clause_head::other;
    graph_walk walk{french_tables::clause_heads};
    spell_key<Unicode>(one, walk);
    const int found = value_at(walk.graph, walk.node);
    return found < 0 ? clause_head::other : static_cast<clause_head>(found);
}

/// A verb that may begin an incise, perhaps with pronouns before it.
struct incise_head {
    std::size_t verb_begin = 0;
    std::size_t verb_end = 0;  // 0: no incise begins here
    verb_reading verb;         // nothing: not looked up yet
};

/// Could a reporting verb or a pronoun before it begin at byte `at`? Says no to most of what follows a comma,
/// at the price of a look-up or two. A verb without a hyphen is in the third person, and that ends so.
template <class Language>
constexpr incise_head read_incise_head(std::string_view text, std::size_t at) noexcept {
    for (int pronouns = 0; pronouns < 3; ++pronouns) {
        const std::size_t end = letters_end<typename Language::unicode>(text, at);
        const char32_t sign = code_point_at(text, end);
        const bool apostrophe = is_apostrophe(sign);
        if (end == at || sign == '-' || (sign > 0x7F && !apostrophe && !is_space(sign)))
            return {at, end + 1, {}};
        const std::string_view one = slice(text, at, end);
        const clause_head head = clause_head_of<typename Language::unicode>(one);
        if (!same(head, clause_head::pronoun)) {
            const int last = one[one.size() - 1] | 0x20;
            const bool third = last == 'a' || last == 'e' || last == 't' || last == 'd' || last == 'c';
            if (!same(head, clause_head::other) || !third || apostrophe) return {};
            const verb_reading verb = Language::verb(one);
            return {at, verb ? end : 0, verb};
        }
        at = skip_space(text, apostrophe ? step(text, end) : end);
    }
    return {};
}

/// The cue of an incise: where its words end, and its verb. Nothing if `end` is 0.
struct incise_cue {
    std::size_t end = 0;
    std::string_view lemma;
};

/// The byte behind the apostrophe at byte `at`, or `at`.
constexpr std::size_t apostrophe_end(std::string_view text, std::size_t at) noexcept {
    if (has_at(text, at, "'"_sv)) return at + 1;
    return has_at(text, at, "\xE2\x80\x99"_sv) ? at + 3 : at;
}

/// Does a subject surely begin at byte `at`: a name, `le`, `l'`, `Mme`?
template <class Language>
constexpr bool begins_plain_subject(std::string_view text, std::size_t at) noexcept {
    if (Language::unicode::is_upper(code_point_at(text, at))) return true;
    const std::size_t end = plain_letters_end(text, at);
    const std::size_t elided = apostrophe_end(text, end);
    if (elided > end)
        return end == at + 1 && text[at] == 'l' && elided < text.size() &&
               is_ascii_lower(byte_at(text, elided));
    return Language::roles(slice(text, at, plain_word_end(text, at)))
        .has_any(role::determiner, role::civility_any, role::civility_masculine, role::civility_feminine);
}

/// Does the verb whose last byte is before `end` have a pronoun behind it, `dit-il`, `a-t-elle`? The end of
/// that, or 0. `ended`: only if a mark follows, so that nothing completes the verb: `fit-elle,`.
constexpr std::size_t plain_clitic_end(std::string_view text, std::size_t verb, std::size_t end,
                                       bool ended) noexcept {
    const std::size_t clitic = has_at(text, end, "-t-"_sv) ? end + 3 : end + 1;
    const std::size_t run = plain_compound_end(text, verb);
    const bool speaks = run > clitic && has_word(" il elle ils elles je "_sv, slice(text, clitic, run));
    const bool closed = run < text.size() && is_one_of(byte_at(text, run), ",.;:!?");
    return speaks && (closed || !ended) ? run : 0;
}

/// Does the verb at byte `verb` begin the text from `at` on, or stand behind `s'`, `lui` or their like?
constexpr bool has_plain_head(std::string_view text, std::size_t at, std::size_t verb) noexcept {
    if (verb == at) return true;
    const std::size_t end = plain_letters_end(text, at);
    const std::size_t elided = apostrophe_end(text, end);
    const bool apostrophe = elided > end;
    const std::string_view plain = apostrophe ? " s m "_sv : " se me lui "_sv;
    return end > at && (apostrophe || has_at(text, end, " "_sv)) && verb == (apostrophe ? elided : end + 1) &&
           has_word(plain, slice(text, at, end));
}

/// `dit-il`, `s'ecria Paul`, `lui demanda le maire` at byte `at`: most incises, found without a list of
/// words. Else nothing; what it finds, `read_cue` would find.
template <class Language>
constexpr incise_cue read_plain_cue(std::string_view text, std::size_t at, const incise_head& head) noexcept {
    const std::size_t begin = head.verb_begin;
    if (!has_plain_head(text, at, begin)) return {};
    const std::size_t end = plain_letters_end(text, begin);
    if (end == begin || end == text.size() || (text[end] != ' ' && text[end] != '-')) return {};
    const verb_reading verb = head.verb ? head.verb : Language::verb(slice(text, begin, end));
    const bool simple = is_reporting(verb) && verb.finite() && !verb.has(verb_feature::present_participle);
    const bool open = takes_infinitive(verb);
    if (!simple || (open && text[end] == ' ')) return {};
    if (text[end] == '-') return {plain_clitic_end(text, begin, end, open), verb.lemma};
    const bool third = verb.has_any(verb_feature::third_singular, verb_feature::third_plural);
    return {third && begins_plain_subject<Language>(text, end + 1) ? end : 0, verb.lemma};
}

template <class Language>
constexpr incise_cue read_cue(std::string_view text, std::size_t at) noexcept {
    incise_words list;
    read_words<Language>(list, text, at, up_to(text, at, 160).size());
    const verb_group group = read_inverted_group<Language>(list);
    return group ? incise_cue{list.end_of(group.last), group.lemma} : incise_cue{};
}

}  // namespace detail
}  // namespace INCISE_ABI
}  // namespace incise

#endif
