// SPDX-License-Identifier: MIT
// L4: where a name may begin and what may stand inside it: hyphens, blank lines, neighbours.
#ifndef INCISE_DETAIL_NAME_EDGES_HPP
#define INCISE_DETAIL_NAME_EDGES_HPP

#include <cstddef>
#include <string_view>

#include "../unicode.hpp"
#include "../utf8.hpp"
#include "scan.hpp"
#include "slice.hpp"

namespace incise {
inline namespace INCISE_ABI {
namespace detail {

/// How many lines end in this white space; CR LF is one line end. Two or more: a blank line.
constexpr std::size_t line_ends(std::string_view space) noexcept {
    std::size_t found = 0;
    for (std::size_t at = 0; at < space.size(); at = step(space, at)) {
        const char32_t c = code_point_at(space, at);
        found += c == '\n' || (c == '\r' && code_point_at(space, at + 1) != '\n') || c == 0x85 || c == 0x2028;
        found += c == 0x2029 ? 2u : 0u;  // the paragraph separator
    }
    return found;
}

/// A letter, digit, mark or underscore: where one touches a name, the name is not the whole word.
template <class Unicode>
constexpr bool touches_word(char32_t c) noexcept {
    if (is_apostrophe(c)) return false;  // U+02BC is a letter for Unicode, but l'EI is also written with it
    const general_category found = Unicode::category(c);
    return is_letter(found) || is_mark(found) || is_number(found) || c == '_';
}

/// Does a hyphen that ends at byte `end` join what follows to the word before it? It does in Rio-Paris, not
/// in `--` typed for a dash, and not at the head of a line, where it is the sign of a list.
constexpr bool joins_leftwards(std::string_view text, std::size_t end) noexcept {
    if (!is_hyphen(code_point_before(text, end))) return false;
    const std::size_t begin = step_back(text, end);
    const char32_t before = code_point_before(text, begin);
    return begin != 0 && before != '\n' && before != '\r' && !is_hyphen(before);
}

/// May a name begin at byte `at`, where a word or a sign begins?
template <class Unicode>
constexpr bool is_left_edge(std::string_view text, std::size_t at) noexcept {
    if (joins_leftwards(text, at)) return false;
    const char32_t before = code_point_before(text, at);
    if (!is_space(before)) return !touches_word<Unicode>(before);
    // "le vol Rio-" at the end of a line: Paris at the head of the next one is a part of Rio-Paris.
    const std::size_t hyphen = skip_space_back(text, 0, at);
    return !joins_leftwards(text, hyphen) || line_ends(slice(text, hyphen, at)) != 1 ||
           is_space(code_point_before(text, step_back(text, hyphen)));
}

}  // namespace detail
}  // namespace INCISE_ABI
}  // namespace incise

#endif
