// SPDX-License-Identifier: MIT
// Every answer of the UTF-8 layer about one text against the reference. The first difference is printed and
// ends the program: after it, millions would follow.
#ifndef INCISE_TESTS_COMPARISON_HPP
#define INCISE_TESTS_COMPARISON_HPP

#include <incise/utf8.hpp>

#include <cstddef>
#include <cstdio>
#include <cstdlib>
#include <string_view>

#include "reference_utf8.hpp"

namespace exhaustive {

using incise::utf8_error;

inline void print_bytes(std::string_view text) {
    for (const char byte : text) std::fprintf(stderr, " %02X", static_cast<unsigned>(byte) & 0xFFu);
}

/// `what` of `text` is `found`, and the reference says `expected`.
[[noreturn]] inline void differs(std::string_view text, const char* what, std::size_t found,
                                 std::size_t expected) {
    std::fprintf(stderr, "incise_exhaustive: %s is %zu (0x%zX), expected %zu (0x%zX), for the %zu bytes",
                 what, found, found, expected, expected, text.size());
    print_bytes(text);
    std::fprintf(stderr, "\n");
    std::exit(1);
}

inline void expect(std::string_view text, const char* what, std::size_t found, std::size_t expected) {
    if (found != expected) differs(text, what, found, expected);
}

inline std::size_t number(utf8_error error) {
    return static_cast<std::size_t>(error);
}

inline void compare_first(std::string_view text, const reference::decoded& expected) {
    const incise::detail::decoded found = incise::detail::decode(text, 0);
    if (found.value == expected.value && found.size == expected.size && found.error == expected.error) return;
    expect(text, "the first code point", found.value, expected.value);
    expect(text, "the size of the first code point", found.size, expected.size);
    expect(text, "the error of the first code point", number(found.error), number(expected.error));
}

inline void compare_check(std::string_view text, incise::utf8_check expected) {
    const incise::utf8_check found = incise::validate(text);
    if (found.at == expected.at && found.error == expected.error) return;
    expect(text, "validate().at", found.at, expected.at);
    expect(text, "validate().error", number(found.error), number(expected.error));
}

/// Where code points begin, the last one first: `step_back` from the end.
inline void compare_backward(std::string_view text, const std::size_t* begins, std::size_t count) {
    std::size_t at = text.size();
    while (count > 0) {
        if (at == 0) differs(text, "the number of steps back that are missing", count, 0);
        const std::size_t before = incise::detail::step_back(text, at);
        expect(text, "a step back", before, begins[--count]);
        at = before;
    }
    expect(text, "the end of all steps back", at, 0);
}

/// Pieces, count, validate and the way back, of a text of at most 400 bytes.
inline void compare_all(std::string_view text) {
    std::size_t begins[400];
    std::size_t count = 0;
    std::size_t at = 0;
    incise::utf8_check check{text.size(), utf8_error::none};
    auto piece = incise::code_points(text).begin();
    for (; at < text.size(); ++count, ++piece) {
        const reference::decoded expected = reference::decode(text.substr(at));
        const incise::code_point found = *piece;
        expect(text, "a piece's place", static_cast<std::size_t>(found.bytes.data() - text.data()), at);
        expect(text, "a piece's size", found.bytes.size(), expected.size);
        expect(text, "a piece's value", found.value, expected.value);
        expect(text, "a piece's well_formed", found.well_formed, expected.error == utf8_error::none);
        if (expected.error != utf8_error::none && check.error == utf8_error::none)
            check = {at, expected.error};
        begins[count] = at;
        at += expected.size;
    }
    if (piece != incise::code_points(text).end()) differs(text, "the number of pieces too many", 1, 0);
    expect(text, "count()", incise::count(text), count);
    compare_check(text, check);
    compare_backward(text, begins, count);
}

}  // namespace exhaustive

#endif
