// SPDX-License-Identifier: MIT
// L3: full stops that a text has lost: `le pont est vieux Les voisins le savent`.
#ifndef INCISE_DETAIL_LOST_STOP_HPP
#define INCISE_DETAIL_LOST_STOP_HPP

#include <cstddef>
#include <string_view>

#include "../french.hpp"
#include "scan.hpp"
#include "terminator_site.hpp"

namespace incise {
inline namespace INCISE_ABI {
namespace detail {

/// Can a sentence stop behind this word? Not behind `de`, `le`, `et`, `qui`, nor behind a name, whose next
/// word may have a capital too: `Jean Le Goff`.
template <class Language>
constexpr bool may_be_last(std::string_view one) noexcept {
    const std::size_t letters = one.size();
    if (letters < 2 || !Language::unicode::is_lower(code_point_at(one, 0))) return false;
    constexpr role never_last[] = {
        role::determiner,       role::preposition,     role::coordinating_conjunction,
        role::relative_pronoun, role::subject_pronoun, role::subordinating_conjunction,
        role::negation,         role::name_particle,   role::sentence_starter};
    const role_set found = Language::roles(one);
    for (const role each : never_last) {
        if (found.has(each)) return false;
    }
    return true;
}

/// `(depuis peu)` and not `(2)`, `(fr)`: words in brackets, which end with one of three letters at least.
template <class Unicode>
constexpr bool ends_remark(std::string_view text, std::size_t begin, std::size_t end) noexcept {
    if (end - begin < 4 || text[end - 1] != ')') return false;
    return end - 1 - letters_begin<Unicode>(text, begin, end - 1) > 2;
}

/// A word that begins sentences, then a word without a capital: `Les voisins`, but not `Le Monde`, nor the D
/// of `vitamine D par jour`.
template <class Language>
constexpr bool opens_sentence(std::string_view text, std::size_t at) noexcept {
    using unicode = typename Language::unicode;
    if (!is_starter<Language>(text, at)) return false;
    std::size_t end = letters_end<unicode>(text, at);
    if (is_apostrophe(code_point_at(text, end))) end = step(text, end);
    const std::size_t second = skip_space(text, end);
    const std::size_t after_first = step(text, at);
    const bool letter = after_first == end && byte_at(text, at) != 'A' && byte_at(text, at) < 0x80;
    const bool shouted = after_first < end && unicode::is_upper(code_point_at(text, after_first));
    return !letter && !shouted && unicode::is_lower(code_point_at(text, second));
}

/// Where the full stop is missing that was lost first between bytes `from` and `end`; `end` if none was.
/// `begin`: where the sentence begins. Cost: a look at each word with a capital.
template <class Language>
constexpr std::size_t find_lost_stop(std::string_view text, std::size_t begin, std::size_t from,
                                     std::size_t end) noexcept {
    using unicode = typename Language::unicode;
    for (std::size_t at = from; at < end; at = step(text, at)) {
        if (!is_space(code_point_at(text, at))) continue;
        const std::size_t next = skip_space(text, at);
        if (next >= end) return end;
        if (opens_sentence<Language>(text, next)) {
            const std::size_t last = letters_begin<unicode>(text, begin, at);
            if (may_be_last<Language>(slice(text, last, at)) || ends_remark<unicode>(text, begin, at))
                return at;
        }
        at = step_back(text, next);
    }
    return end;
}

}  // namespace detail
}  // namespace INCISE_ABI
}  // namespace incise

#endif
