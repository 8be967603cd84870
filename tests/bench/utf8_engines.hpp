// SPDX-License-Identifier: MIT
// Validation, iteration and counting: incise and its peers.
#ifndef INCISE_TESTS_BENCH_UTF8_ENGINES_HPP
#define INCISE_TESTS_BENCH_UTF8_ENGINES_HPP

#include <glib.h>
#include <simdjson.h>
#include <unicode/utf8.h>
#include <utf8cpp/utf8.h>
#include <utf8proc.h>

#include <cstddef>
#include <cstdint>
#include <incise/utf8.hpp>
#include <string_view>

#include "yardsticks.hpp"

namespace bench {

// ---- Validation: well-formed or not ---------------------------------------------------------------------

inline outcome validate_incise(std::string_view text) {
    return {incise::validate(text) ? 1u : 0u, 0};
}

inline outcome validate_simdjson(std::string_view text) {
    return {simdjson::validate_utf8(text.data(), text.size()) ? 1u : 0u, 0};
}

inline outcome validate_utf8cpp(std::string_view text) {
    return {utf8::is_valid(text.begin(), text.end()) ? 1u : 0u, 0};
}

inline outcome validate_glib(std::string_view text) {
    return {g_utf8_validate(text.data(), static_cast<gssize>(text.size()), nullptr) != 0 ? 1u : 0u, 0};
}

// ---- Iteration: each code point, checked, and its value summed --------------------------------------------

/// Sums well-formed code points without a branch, whatever else an engine calls what is ill-formed.
struct code_point_sum {
    std::uint64_t number = 0;
    std::uint64_t sum = 0;

    void add(char32_t value, bool well_formed) {
        number += well_formed ? 1 : 0;
        sum += well_formed ? value : 0;
    }
    outcome result() const { return {number, sum}; }
};

inline outcome iterate_incise(std::string_view text) {
    code_point_sum sum;
    for (const incise::code_point c : incise::code_points(text)) sum.add(c.value, c.well_formed);
    return sum.result();
}

#if defined(__GNUC__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wconversion"  // inside the macros of ICU
#pragma GCC diagnostic ignored "-Wsign-conversion"
#endif
inline outcome iterate_icu(std::string_view text) {
    code_point_sum sum;
    const char* const bytes = text.data();
    const auto size = static_cast<std::int32_t>(text.size());
    for (std::int32_t at = 0; at < size;) {
        UChar32 c = 0;
        U8_NEXT(bytes, at, size, c);
        sum.add(static_cast<char32_t>(c), c >= 0);
    }
    return sum.result();
}
#if defined(__GNUC__)
#pragma GCC diagnostic pop
#endif

inline outcome iterate_utf8proc(std::string_view text) {
    code_point_sum sum;
    for (std::size_t at = 0; at < text.size();) {
        utf8proc_int32_t c = 0;
        const auto* const bytes = reinterpret_cast<const utf8proc_uint8_t*>(text.data() + at);
        const auto size = utf8proc_iterate(bytes, static_cast<utf8proc_ssize_t>(text.size() - at), &c);
        sum.add(static_cast<char32_t>(c), size > 0);
        at += size > 0 ? static_cast<std::size_t>(size) : 1;
    }
    return sum.result();
}

inline outcome iterate_glib(std::string_view text) {
    code_point_sum sum;
    const char* at = text.data();
    for (const char* const end = at + text.size(); at < end;) {
        const gunichar c = g_utf8_get_char_validated(at, end - at);
        const bool well_formed = c < 0x110000;
        sum.add(c, well_formed);
        at = well_formed ? g_utf8_next_char(at) : at + 1;
    }
    return sum.result();
}

/// Only of well-formed text, since it throws otherwise.
inline outcome iterate_utf8cpp(std::string_view text) {
    code_point_sum sum;
    for (auto at = text.begin(); at != text.end();) sum.add(utf8::next(at, text.end()), true);
    return sum.result();
}

// ---- Counting: the number of code points; those marked * do not check them --------------------------------

inline outcome count_incise(std::string_view text) {
    return {incise::count(text), 0};
}

inline outcome count_utf8cpp(std::string_view text) {
    return {static_cast<std::uint64_t>(utf8::distance(text.begin(), text.end())), 0};
}

inline outcome count_glib(std::string_view text) {
    return {static_cast<std::uint64_t>(g_utf8_strlen(text.data(), static_cast<gssize>(text.size()))), 0};
}

}  // namespace bench

#endif
