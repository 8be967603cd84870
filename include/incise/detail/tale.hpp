// SPDX-License-Identifier: MIT
// L4: a tale in a tale: paragraphs that each repeat the opening mark, in which a narrator tells what others
// did.
#ifndef INCISE_DETAIL_TALE_HPP
#define INCISE_DETAIL_TALE_HPP

#include <cstddef>
#include <string_view>

#include "quote_marks.hpp"
#include "scan.hpp"
#include "voice.hpp"

namespace incise {
inline namespace INCISE_ABI {
namespace detail {

/// So many bytes show whether a paragraph tells. What is shorter may be the answer of a witness.
inline constexpr std::size_t shortest_telling = 200;
inline constexpr std::size_t longest_telling = 1200;

/// Does the paragraph, whose head `opening` marks, tell in the voice of a narrator? Nothing closes the mark
/// before the next one opens, and the passe simple, which nobody says, and the imperfect outweigh by far the
/// I, the you, the here and now of who speaks. `going_on`: the paragraph before it told; one verb is enough.
template <class Language>
constexpr bool tells_tale(std::string_view text, std::size_t paragraph_end, const mark& opening,
                          bool going_on) noexcept {
    const std::string_view part = up_to(slice(text, 0, paragraph_end), opening.end, longest_telling);
    std::size_t end = part.size();
    for (mark next = next_quote(part, opening.end); !next.is(mark_kind::none);
         next = next_quote(part, next.end)) {
        if (next.is(mark_kind::quote_close) && next.has(opening.style)) return false;
        if (!next.is(mark_kind::quote_open)) continue;
        end = next.begin;
        break;
    }
    voice_sum<Language> voice;
    voice.read(part, opening.end, end);
    const int told = voice.count(voice_sign::told) + voice.count(voice_sign::told_by_me);
    const int past = voice_strong * told + voice_medium * voice.count(voice_sign::imperfect);
    const int spoken = voice_strong * (voice.count(voice_sign::person) + voice.count(voice_sign::deixis));
    if (going_on) return past > 2 * spoken;
    return end - opening.end >= shortest_telling && told > 1 && past >= 2 * (spoken + voice_strong);
}

}  // namespace detail
}  // namespace INCISE_ABI
}  // namespace incise

#endif
