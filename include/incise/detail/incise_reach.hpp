// SPDX-License-Identifier: MIT
// L3: how far an incise reaches behind its first comma: `dit-elle, les mains jointes, en tremblant`.
#ifndef INCISE_DETAIL_INCISE_REACH_HPP
#define INCISE_DETAIL_INCISE_REACH_HPP

#include <cstddef>
#include <cstdint>
#include <string_view>

#include "voice.hpp"

namespace incise {
inline namespace INCISE_ABI {
namespace detail {

/// What a word of a stretch between two commas behind an incise is, and what that means where the stretch
/// begins with it (tools/lexicon/signs/reach_words.txt, in this order).
enum class reach_word : std::uint8_t {
    none,
    relative,  ///< lequel, auquel: goes on up to its verb
    linked,    ///< qui, dont: the same; and a noun with its clause: un vieux qui tremblait
    manner,    ///< d'une voix, avec, sans: belongs to the verb of saying
    gerund,    ///< en se levant, sans bouger: only before a participle or infinitive
    degree,    ///< si effraye, a demi couche: only before a past participle
    clause,    ///< qu'il trouvait laid: only before a pronoun of the third person
    body,      ///< les mains jointes: only before a part of the body
    part,      ///< a part of the body
    joins      ///< et, mais: what matters stands behind it
};

constexpr bool is_relative(reach_word one) noexcept {
    return same(one, reach_word::relative) || same(one, reach_word::linked);
}

/// One stretch between two commas, read once.
struct reach_stretch {
    reach_word head = reach_word::none;
    bool fits = false;      // the head is followed by what it wants
    bool speaks = false;    // I, you, here: nobody but the speaker says so
    bool has_verb = false;  // told or imperfect
    std::size_t size = 0;   // words
};

/// `effraye/e`: a past participle in -e, by its ending.
constexpr bool is_past_participle(std::string_view key) noexcept {
    return key.size() > 4 && (ends_with(key, "e/"_sv) || ends_with(key, "e/e"_sv) ||
                              ends_with(key, "e/s"_sv) || ends_with(key, "e/es"_sv));
}

/// `retourner`, of `sans se retourner`: an infinitive, by its ending.
constexpr bool is_infinitive(std::string_view key) noexcept {
    return key.size() > 3 && (ends_with(key, "er"_sv) || ends_with(key, "ir"_sv) || ends_with(key, "re"_sv));
}

constexpr reach_word reach_word_of(std::string_view key) noexcept {
    const int found = value_in(french_tables::reach_words, key);
    return found < 0 ? reach_word::none : static_cast<reach_word>(found);
}

/// What a stretch is that begins with such a word.
constexpr reach_word head_of(std::string_view key, reach_word one) noexcept {
    if (is_gerund(key)) return reach_word::gerund;
    return is_past_participle(key) ? reach_word::manner : one;
}

/// Is the word what `head` wants behind it? `size`: how many words there are, with this one.
constexpr bool fits_head(reach_word head, std::size_t size, std::string_view key, reach_word one,
                         voice_sign sign) noexcept {
    if (size > 4) return false;
    if (same(head, reach_word::gerund)) return is_gerund(key) || is_infinitive(key);
    if (same(head, reach_word::degree)) return is_past_participle(key);
    if (same(head, reach_word::body)) return same(one, reach_word::part);
    return same(head, reach_word::clause) && size == 2 && same(sign, voice_sign::third);
}

template <class Unicode>
constexpr reach_stretch read_stretch(std::string_view text) noexcept {
    reach_stretch result;
    bool linked = false;  // a noun with its clause: `un vieux qui tremblait`
    bool has_main_verb = false;
    for (const word_token found : words(text, Unicode{})) {
        const std::string_view bare = bare_word<Unicode>(found.text);
        const bool capital = Unicode::is_upper(code_point_at(bare, 0));
        const lexicon_key key = make_key<Unicode>(bare);
        const reach_word one = reach_word_of(key);
        if (result.size == 0) {
            if (same(one, reach_word::joins)) continue;
            result.head = head_of(key, one);
            result.speaks = capital;
        }
        ++result.size;
        const voice_sign sign = sign_of(found.shape, key);
        linked =
            linked || (!has_main_verb && (same(one, reach_word::linked) || same(one, reach_word::clause)));
        result.fits = result.fits || fits_head(result.head, result.size, key, one, sign);
        if (result.size > 1 && capital) continue;
        result.speaks = result.speaks || same(sign, voice_sign::person) || same(sign, voice_sign::deixis);
        const bool past = same(sign, voice_sign::told) || same(sign, voice_sign::imperfect);
        has_main_verb = has_main_verb || past || same(sign, voice_sign::present);
        result.has_verb = result.has_verb || past;
        result.fits = result.fits || (past && linked);
    }
    result.fits = result.fits || is_relative(result.head) || same(result.head, reach_word::manner);
    return result;
}

/// Does this stretch belong to the incise before it? `last`: the sentence ends with it.
constexpr bool continues_incise(const reach_stretch& one, bool last) noexcept {
    if (one.speaks) return false;
    return one.fits || (!last && one.size == 1);
}

}  // namespace detail
}  // namespace INCISE_ABI
}  // namespace incise

#endif
