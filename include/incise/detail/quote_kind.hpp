// SPDX-License-Identifier: MIT
// L4: what a quotation does in its sentence: speech, words inside the writer's clause, a name.
#ifndef INCISE_DETAIL_QUOTE_KIND_HPP
#define INCISE_DETAIL_QUOTE_KIND_HPP

#include <cstddef>
#include <cstdint>
#include <string_view>

#include "cue.hpp"
#include "lines.hpp"
#include "marks.hpp"
#include "scan.hpp"
#include "voice.hpp"

namespace incise {
inline namespace INCISE_ABI {

/// What a quotation does in its sentence.
enum class quote_kind : std::uint8_t {
    direct,  ///< speech that stands by itself: after a colon, with an incise, alone
    mixed,   ///< words of somebody inside the writer's own clause
    term     ///< a title, a name, a word as a word, words kept at arm's length
};

namespace detail {

template <class Language>
constexpr std::size_t count_words(std::string_view text, std::size_t most) noexcept {
    std::size_t result = 0;
    for (const word_token one : words(text, typename Language::unicode{})) {
        if (!same(one.shape, word_shape::elision) && ++result == most) break;
    }
    return result;
}

/// Does the writer's clause run into the quotation: `il dit que <<...>>`?
template <class Language>
constexpr bool follows_que(const quoted_span& q, std::size_t clause) noexcept {
    using unicode = typename Language::unicode;
    std::size_t end = skip_space_back(q.text, clause, q.begin);
    if (is_apostrophe(code_point_before(q.text, end))) end = step_back(q.text, end);
    const std::string_view last = slice(q.text, letters_begin<unicode>(q.text, clause, end), end);
    return Language::roles(last).has(role::subordinating_conjunction);
}

/// Words right before a quotation that make it a name, in the spelling of `lexicon_key`: who names, and what
/// has a title or is a word.
inline constexpr std::string_view naming_words =
    " surnomme/ surnomme/e surnomme/s intitule/ intitule/e intitule/s intitule/es baptise/ baptise/e nomme/ "
    "nomme/e "
    "appele/ appele/e appele/s appele/es de/nomme/ de/nomme/e alias appelle appellent "
    "album livre film roman chanson poe`me pie`ce revue journal magazine ope/ra titre e/mission spectacle "
    "exposition ope/ration mot mots terme expression formule nom label collection "_sv;
/// ... and behind which comes `de` or `du`: `le theme du <<changement>>`.
inline constexpr std::string_view named_words =
    " the`me nom titre surnom sobriquet label slogan mot terme "_sv;

/// Is the quotation the name of what stands before it: `le film <<...>>`, `le mot de <<...>>`,
/// `Paul Roux, dit <<...>>`?
template <class Language>
constexpr bool is_named(const quoted_span& q, std::size_t clause) noexcept {
    using unicode = typename Language::unicode;
    std::size_t end = skip_space_back(q.text, clause, q.begin);
    std::size_t begin = letters_begin<unicode>(q.text, clause, end);
    lexicon_key noun = make_key<unicode>(slice(q.text, begin, end));
    if (noun.size == 0) return false;
    if (has_word(naming_words, noun)) return true;
    end = skip_space_back(q.text, clause, begin);
    if (has_word(" dit dite dits dites "_sv, noun)) return end > clause && q.text[end - 1] == ',';
    if (!has_word(" de du des "_sv, noun)) return false;
    begin = letters_begin<unicode>(q.text, clause, end);
    noun = make_key<unicode>(slice(q.text, begin, end));
    return noun.size != 0 && has_word(named_words, noun);
}

/// Does the sentence end with the quotation, or with a sign behind its mark: `... fini >>.`?
template <class Language>
constexpr bool stands_at_end(const quoted_span& q) noexcept {
    if (ends_with_quotation<Language>(q)) return true;
    const std::string_view paragraph = slice(q.text, 0, q.paragraph_end);
    const std::size_t next = skip_space(paragraph, q.end);
    const mark sign = next < paragraph.size() ? mark_at(paragraph, next) : mark{};
    return sign.is(mark_kind::terminator) || sign.is(mark_kind::semicolon);
}

/// What the quotation does in its sentence, from its shape and from what announces it. Rules in order.
template <class Language>
constexpr quote_kind classify(const quoted_span& q, quote_style style, const cue_site& cue) noexcept {
    using unicode = typename Language::unicode;
    if (same(style, quote_style::dash) || same(cue.how, evidence::incise)) return quote_kind::direct;
    const std::size_t clause = cue.sentence_begin;
    const std::size_t before = skip_space_back(q.text, clause, q.begin);
    if (before > clause && q.text[before - 1] == ':') return quote_kind::direct;
    if (before > clause && follows_que<Language>(q, clause)) return quote_kind::mixed;
    if (before > clause && is_named<Language>(q, clause)) return quote_kind::term;

    const std::string_view speech = slice(q.text, q.speech_begin, q.speech_end);
    const bool capital = unicode::is_upper(code_point_at(speech, skip_space(speech, 0)));
    const bool finished = ends_sentence(speech, 0, speech.size());
    const bool at_head = before <= clause;
    const bool at_end = stands_at_end<Language>(q);
    const std::size_t size = count_words<Language>(speech, 6);
    if (capital && same(cue.how, evidence::inversion)) return quote_kind::direct;
    if (capital && at_head && same(cue.how, evidence::source_phrase) && size > 2) return quote_kind::direct;
    if (capital && finished && (at_head || size > 3)) return quote_kind::direct;
    const bool after_source = same(cue.how, evidence::source_phrase) && cue.begin < q.begin;
    const bool governed = after_source && !at_head && q.text[before - 1] == ',' && size > 3;
    if (at_end && (governed || (at_head && size > 2))) return quote_kind::direct;
    if (!cue) return size < 6 ? quote_kind::term : quote_kind::mixed;
    return capital && size < 5 ? quote_kind::term : quote_kind::mixed;
}

}  // namespace detail
}  // namespace INCISE_ABI
}  // namespace incise

#endif
