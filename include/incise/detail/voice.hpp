// SPDX-License-Identifier: MIT
// L3: whose voice a stretch of text is in. Who speaks says I and you, here and tomorrow, in the present; who
// narrates says he and she, in the past. Each sign has a weight by a rule of grammar; the sum decides.
#ifndef INCISE_DETAIL_VOICE_HPP
#define INCISE_DETAIL_VOICE_HPP

#include <cstddef>
#include <cstdint>
#include <string_view>

#include "clause.hpp"
#include "lexicon.hpp"

namespace incise {
inline namespace INCISE_ABI {
namespace detail {

/// What a word says of the voice (tools/lexicon/signs/voice_words.txt, voice_endings.txt, in this order).
/// Words that say nothing are `plain`.
enum class voice_sign : std::uint8_t {
    plain,
    person,      ///< first and second person: je, votre, venez
    deixis,      ///< the place and time of who speaks, and whom he addresses: ici, demain, voila, oui
    present,     ///< est, ont, peut
    future,      ///< viendra
    told,        ///< passe simple of the third person: tressaillit, s'ecrierent
    told_by_me,  ///< ... and of the first: j'allai
    imperfect,   ///< regardait
    maybe_told,  ///< dit, fit: present or passe simple
    third,       ///< il, elle, at the head of a sentence
    gerund,      ///< en se tournant
    possessed,   ///< son, leur
    count
};

/// How much a sign weighs, more than 0 for speech, less for narration. Three steps that follow from grammar,
/// nothing fitted to texts. Strong: French keeps the sign for one of the two voices. Medium: one voice
/// prefers it. Weak: it goes with the other signs of its voice.
inline constexpr int voice_strong = 4;
inline constexpr int voice_medium = 2;
inline constexpr int voice_weak = 1;

struct voice_weight {
    int weight;
    int most;  // how often it counts in one sentence
};
inline constexpr voice_weight voice_weights[] = {
    {0, 0},
    {voice_strong, 2},   // person: who narrates has nobody to call you
    {voice_strong, 2},   // deixis: here and now are those of who speaks
    {voice_medium, 2},   // present: the tense of speech, and of what is always true
    {voice_strong, 1},   // future: seen from the now of who speaks
    {-voice_strong, 2},  // told: the passe simple is written, not said
    {-voice_strong, 1},  // told_by_me: the same
    {-voice_medium, 2},  // imperfect: the scenery of a tale; who speaks remembers in it too
    {-voice_medium, 1},  // maybe_told: one of two tenses
    {-voice_weak, 1},    // third: a tale is about others; so is talk
    {-voice_weak, 1},    // gerund: two acts in one sentence, as who writes builds it
    {-voice_weak, 2},    // possessed: the possessive of the third person
};
static_assert(sizeof voice_weights / sizeof voice_weights[0] == static_cast<std::size_t>(voice_sign::count));

/// Each sentence (a text tells unless it shows that it speaks), ended by `?` or `!`, by a colon (the end of a
/// turn: `Elle reprit :`), broken off, of few words, of many.
inline constexpr int voice_bias = -voice_medium;
inline constexpr int voice_asks = voice_strong;
inline constexpr int voice_announces = -voice_strong;
inline constexpr int voice_breaks_off = voice_strong;
inline constexpr int voice_short = voice_medium;
inline constexpr int voice_long = -voice_medium;

constexpr bool ends_with(std::string_view one, std::string_view ending) noexcept {
    return one.size() >= ending.size() && slice(one, one.size() - ending.size(), one.size()) == ending;
}

constexpr bool has_word(std::string_view words, std::string_view one) noexcept {
    for (std::size_t at = 0; at + one.size() + 2 <= words.size(); ++at) {
        if (words[at] != ' ' || words[at + 1] != one[0]) continue;
        if (words[at + one.size() + 1] == ' ' && slice(words, at + 1, at + 1 + one.size()) == one)
            return true;
    }
    return false;
}

/// Is word `index`, without its hyphen or apostrophe, one of `words`, keys between spaces: ` de du des d `?
template <class Unicode>
constexpr bool is_word_of(const token_words& list, std::size_t index, std::string_view words) noexcept {
    const lexicon_key key = make_key<Unicode>(bare_word<Unicode>(list.text_of(index)));
    return key.size > 0 && has_word(words, key);
}

/// `tremblant`: a present participle, by its ending.
constexpr bool is_gerund(std::string_view key) noexcept {
    return key.size() > 4 && ends_with(key, "ant"_sv) &&
           !has_word(" avant autant devant enfant pendant cependant instant pourtant important "_sv, key);
}

/// What one word says of the voice. Cost: a look at some hundred bytes of tables.
constexpr voice_sign sign_of(std::string_view key) noexcept {
    if (key.empty()) return voice_sign::plain;
    const int listed = value_in(french_tables::voice_graph, key);
    if (listed >= 0) return static_cast<voice_sign>(listed);
    if (is_gerund(key)) return voice_sign::gerund;
    const int ending = key.size() < 3 ? -1 : ending_value_in(french_tables::voice_endings, key);
    return ending < 0 ? voice_sign::plain : static_cast<voice_sign>(ending);
}

/// The same for a word of a text: `m` and `t` are pronouns where they are elided, not in `M. Roux`.
constexpr voice_sign sign_of(word_shape shape, std::string_view key) noexcept {
    return key.size() == 1 && !same(shape, word_shape::elision) ? voice_sign::plain : sign_of(key);
}

/// A quotation in a sentence whose end is further than so many bytes is not left out: linear time.
inline constexpr std::size_t longest_quoted = 400;

/// Adds up the signs of one sentence.
template <class Language>
class voice_sum {
    using unicode = typename Language::unicode;

  public:
    /// Reads bytes `begin` to `end` of `text`, quotations in it left out.
    constexpr void read(std::string_view text, std::size_t begin, std::size_t end) noexcept {
        std::size_t before = begin;
        for (const word_token found : words(slice(text, begin, end), unicode{})) {
            const std::size_t at = offset(text, found.text);
            if (at >= before + 2)
                before = skip_quoted(up_to(slice(text, 0, end), at, longest_quoted), before, at);
            if (at < before) continue;
            before = at + found.text.size();
            add(found);
        }
    }

    /// What the sentence weighs that ends with `last`: more than 0 for speech.
    constexpr int total(char32_t last) const noexcept {
        const bool tells = has(voice_sign::told) || has(voice_sign::imperfect);
        int sum = voice_bias + (words_ <= 4 && !tells ? voice_short : words_ > 25 ? voice_long : 0);
        if (last == ':') sum += voice_announces;
        if (last == '!' || last == '?') sum += voice_asks;
        if (last == 0x2026) sum += voice_breaks_off;
        for (std::size_t i = 0; i < sizeof counts_; ++i) {
            const voice_weight& row = voice_weights[i];
            sum += row.weight * (counts_[i] < row.most ? counts_[i] : row.most);
        }
        return sum;
    }
    constexpr bool empty() const noexcept { return words_ == 0; }
    constexpr int count(voice_sign sign) const noexcept { return counts_[static_cast<std::size_t>(sign)]; }
    constexpr bool has(voice_sign sign) const noexcept { return count(sign) != 0; }
    /// Is there a verb of narration, and nothing that only a speaker says?
    constexpr bool narrates() const noexcept {
        const bool told = has(voice_sign::told) || has(voice_sign::imperfect) ||
                          has(voice_sign::maybe_told) || has(voice_sign::gerund);
        return told && total('.') < 0;
    }

  private:
    constexpr void add(const word_token& found) noexcept {
        ++words_;
        const std::string_view bare = bare_word<unicode>(found.text);
        const bool name = words_ > 1 && unicode::is_upper(code_point_at(bare, 0));
        if (name) return;
        const lexicon_key key = make_key<unicode>(bare);
        voice_sign sign = sign_of(found.shape, key);
        if (same(sign, voice_sign::third) && words_ > 2) sign = voice_sign::plain;
        if (same(sign, voice_sign::told_by_me) && !same(last_, voice_sign::person)) sign = voice_sign::plain;
        last_ = sign;
        std::uint8_t& count = counts_[static_cast<std::size_t>(sign)];
        if (count < 100) ++count;
    }

    std::uint8_t counts_[static_cast<std::size_t>(voice_sign::count)] = {};
    voice_sign last_ = voice_sign::plain;
    std::size_t words_ = 0;
};

/// Is what stands between two bytes of `text` narration, with a passe simple in it if `told`?
template <class Language>
constexpr bool narrates(std::string_view text, std::size_t begin, std::size_t end, bool told) noexcept {
    voice_sum<Language> voice;
    voice.read(text, begin, end);
    return voice.narrates() && (!told || voice.has(voice_sign::told));
}

}  // namespace detail
}  // namespace INCISE_ABI
}  // namespace incise

#endif
