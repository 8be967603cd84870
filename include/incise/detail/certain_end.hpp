// SPDX-License-Identifier: MIT
// L3: is a decision certain while the text is still arriving?
#ifndef INCISE_DETAIL_CERTAIN_END_HPP
#define INCISE_DETAIL_CERTAIN_END_HPP

#include <cstddef>
#include <string_view>

#include "../french.hpp"
#include "scan.hpp"
#include "sentence_rules.hpp"
#include "terminator_site.hpp"

namespace incise {
inline namespace INCISE_ABI {
namespace detail {

/// How much of a text that is still arriving is there for good: all but an unfinished UTF-8 sequence.
constexpr std::size_t settled_size(std::string_view text) noexcept {
    const std::size_t size = text.size();
    for (std::size_t tail = 1; tail <= 3 && tail <= size; ++tail) {
        if (tail_bits(text[size - tail]) < 0x40) continue;
        const decoded last = decode(text, size - tail);
        if (same(last.error, utf8_error::too_short) && last.size == tail) return size - tail;
        break;
    }
    return size;
}

/// A full stop behind a word of small letters that is no abbreviation: what the next word is decides nothing.
template <class Language>
constexpr bool is_plain_end(std::string_view part, std::size_t at) noexcept {
    using unicode = typename Language::unicode;
    if (code_point_before(part, at) != '.') return true;
    const terminator_site site{part, 0, at - 1, at, at, true, false};
    const std::string_view before = word_before<unicode>(site);
    if (before.size() < 2 || !unicode::is_lower(code_point_before(part, at - 1))) return false;
    for (const std::string_view one : {before, dotted_before<unicode>(site)}) {
        if (Language::roles(one).has_any(role::abbreviation_never_final, role::abbreviation_may_end,
                                         role::abbreviation_also_word))
            return false;
    }
    return true;
}

/// Was all that the rules look at behind a boundary there: the closing marks before it, white space, opening
/// marks, and the next word with the sign behind it? Then no continuation of `part` decides otherwise. (A
/// full stop that is lost is found by the words that follow.)
template <class Language>
constexpr bool is_certain(std::string_view part, const boundary& found) noexcept {
    using unicode = typename Language::unicode;
    if (same(found.rule, sentence_rule::lost_stop)) return true;
    const std::size_t at = found.at;
    const std::size_t next = skip_space(part, at);
    const std::size_t head = next_letter({part, 0, at, at, next, false, false});
    if (head >= part.size()) return false;
    const std::size_t end = letters_end<unicode>(part, head);
    if (end == head) return step(part, head) < part.size();  // one more: `>` may become `>>`
    if (end < part.size()) return true;
    return next > at && unicode::is_upper(code_point_at(part, head)) && is_plain_end<Language>(part, at);
}

}  // namespace detail
}  // namespace INCISE_ABI
}  // namespace incise

#endif
