// SPDX-License-Identifier: MIT
// Text of a stranger's, made fit for a line of a terminal.
#ifndef INCISE_TOOL_PRINTABLE_HPP
#define INCISE_TOOL_PRINTABLE_HPP

#include <cstddef>
#include <string>
#include <string_view>

#include <incise/utf8.hpp>

namespace tool {

/// Does this code point end a line, or move to another?
constexpr bool breaks_line(char32_t c) noexcept {
    return (c >= '\n' && c <= '\r') || c == 0x85 || c == 0x2028 || c == 0x2029;
}

/// What is shown instead of `c`: itself, the picture of a control character, U+FFFD for signs that turn
/// the direction of all that follows. A tab is a space.
constexpr char32_t shown(char32_t c) noexcept {
    if (c == '\t') return ' ';
    if (c < 0x20) return 0x2400 + c;
    if (c == 0x7F) return 0x2421;
    const bool control = c >= 0x80 && c < 0xA0;
    const bool turns = (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
    return control || turns ? incise::replacement_character : c;
}

/// How many columns of a terminal `c` takes.
std::size_t columns(char32_t c) noexcept;

/// Gives `put` the pieces of `text` as one line: a line break with the spaces around it is one space.
template <class Put>
void print_line(std::string_view text, Put&& put) {
    bool space = true;  // the piece before was one, or there is none
    for (const incise::code_point c : incise::code_points(text)) {
        const bool breaks = breaks_line(c.value);
        if (breaks && space) continue;
        const char32_t sign = breaks ? U' ' : shown(c.value);
        put(std::string_view(incise::encode(sign)), sign);
        space = sign == ' ' && (breaks || space);
    }
}

/// The same as a string: for the names of files and short quotations.
std::string printable(std::string_view text);

/// The first and the last columns of a line that is longer than `width`.
std::string shortened(std::string_view text, std::size_t width);

}  // namespace tool

#endif
