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

/// What a stretch between two commas behind an incise begins with, and what that means.
enum class reach_head : std::uint8_t {
    none,
    relative,  ///< qui, dont: goes on up to its verb
    manner,    ///< d'une voix, avec, sans: belongs to the verb of saying
    gerund,    ///< en se levant, sans bouger: only before a participle or infinitive
    degree,    ///< si effraye, a demi couche: only before a past participle
    clause,    ///< qu'il trouvait laid: only before a pronoun of the third person
    body       ///< les mains jointes: only before a part of the body
};

struct reach_row {
    reach_head head;
    std::string_view words;  // each between two blanks, in the spelling of `lexicon_key`
};
inline constexpr reach_row reach_heads[] = {
    {reach_head::relative, " qui dont lequel laquelle lesquels auquel "_sv},
    {reach_head::clause, " que qu "_sv},
    {reach_head::manner, " d avec tandis pendant car comme apre`s puis afin de`s par parce non "_sv},
    {reach_head::degree, " si tellement a` presque encore de/ja` toujours "_sv},
    {reach_head::gerund, " en tout se s n ne y lui sans "_sv},
    {reach_head::body, " les la le l "_sv},
};
inline constexpr std::string_view body_words =
    " yeux oeil main mains te^te voix air regard regards visage front bras coeur le`vre le`vres bouche dents "
    "sourire "
    "doigt doigts poing poings e/paule e/paules joue joues genou genoux sourcil sourcils gorge "_sv;

/// One stretch between two commas, read once.
struct reach_stretch {
    reach_head head = reach_head::none;
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

constexpr reach_head head_of(std::string_view key) noexcept {
    if (is_gerund(key)) return reach_head::gerund;
    if (is_past_participle(key)) return reach_head::manner;
    for (const reach_row& row : reach_heads) {
        if (has_word(row.words, key)) return row.head;
    }
    return reach_head::none;
}

template <class Unicode>
constexpr reach_stretch read_stretch(std::string_view text) noexcept {
    reach_stretch result;
    bool relative = false;  // a noun with its clause: `un vieux qui tremblait`
    bool has_main_verb = false;
    for (const word_token found : words(text, Unicode{})) {
        const std::string_view bare = bare_word<Unicode>(found.text);
        const lexicon_key key = make_key<Unicode>(bare);
        if (result.size == 0 && has_word(" et mais "_sv, key)) continue;
        if (result.size == 0) {
            result.head = head_of(key);
            result.speaks = Unicode::is_upper(code_point_at(bare, 0));
        }
        const bool at_start = ++result.size <= 4;
        const bool gerund =
            at_start && same(result.head, reach_head::gerund) && (is_gerund(key) || is_infinitive(key));
        const bool degree = at_start && same(result.head, reach_head::degree) && is_past_participle(key);
        const bool body = at_start && same(result.head, reach_head::body) && has_word(body_words, key);
        const voice_sign sign = sign_of(found.shape, key);
        const bool clause =
            result.size == 2 && same(result.head, reach_head::clause) && same(sign, voice_sign::third);
        relative = relative || (!has_main_verb && has_word(" qui que qu dont "_sv, key));
        result.fits = result.fits || gerund || degree || body || clause;
        if (result.size > 1 && Unicode::is_upper(code_point_at(bare, 0))) continue;
        result.speaks = result.speaks || same(sign, voice_sign::person) || same(sign, voice_sign::deixis);
        const bool past = same(sign, voice_sign::told) || same(sign, voice_sign::imperfect);
        has_main_verb = has_main_verb || past || same(sign, voice_sign::present);
        result.has_verb = result.has_verb || past;
        result.fits = result.fits || (past && relative);
    }
    result.fits =
        result.fits || same(result.head, reach_head::relative) || same(result.head, reach_head::manner);
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
