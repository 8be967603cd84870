// SPDX-License-Identifier: MIT
// What is measured: incise, its peers, and the two yardsticks. One row per engine; each returns what it
// found, so that nothing is optimised away and all can be seen to have done the same work.
#ifndef INCISE_TESTS_BENCH_ENGINES_HPP
#define INCISE_TESTS_BENCH_ENGINES_HPP

#include <glib.h>
#include <simdjson.h>
#include <unicode/utf8.h>
#include <utf8cpp/utf8.h>
#include <utf8proc.h>

#include <cstdint>
#include <cstdlib>
#include <cstring>
#include <incise/folding.hpp>
#include <incise/utf8.hpp>
#include <string>
#include <string_view>

namespace bench {

/// What an engine found in a text. What does not concern a measure stays 0.
struct outcome {
    std::uint64_t number = 0;  ///< well-formed code points or letters; of a validation: 1 if well-formed
    std::uint64_t sum = 0;     ///< of their values

    friend bool operator==(const outcome& a, const outcome& b) {
        return a.number == b.number && a.sum == b.sum;
    }
};

// ---- The yardsticks -------------------------------------------------------------------------------------

inline outcome fnv_1a_64(std::string_view text) {
    std::uint64_t hash = 0xCBF29CE484222325u;
    for (const char c : text) hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001B3u;
    return {0, hash};
}

inline outcome copy_memory(std::string_view text) {
    static std::string target;
    target.resize(text.size());
    std::memcpy(target.data(), text.data(), text.size());
    asm volatile("" : : "r"(target.data()) : "memory");  // or only the byte that is read would be copied
    return {0, static_cast<unsigned char>(target.back())};
}

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

// ---- Folding: no case, no accents -------------------------------------------------------------------------

/// Calls `visit(value, offset in the text)` for each unit.
template <class Visit>
void fold_incise_each(std::string_view text, Visit visit) {
    for (const incise::folded_unit u : incise::folded(text, incise::fold_level::fold_accents)) {
        visit(u.value, static_cast<std::size_t>(u.source.data() - text.data()));
    }
}

/// The same, without offsets, since utf8proc keeps none.
template <class Visit>
void fold_utf8proc_each(std::string_view text, Visit visit) {
    constexpr auto options = static_cast<utf8proc_option_t>(UTF8PROC_STABLE | UTF8PROC_DECOMPOSE |
                                                            UTF8PROC_CASEFOLD | UTF8PROC_STRIPMARK);
    utf8proc_uint8_t* mapped = nullptr;
    const auto* const bytes = reinterpret_cast<const utf8proc_uint8_t*>(text.data());
    const auto size = utf8proc_map(bytes, static_cast<utf8proc_ssize_t>(text.size()), &mapped, options);
    for (utf8proc_ssize_t at = 0; at < size; ++at) visit(mapped[at]);
    std::free(mapped);
}

inline outcome fold_incise(std::string_view text) {
    outcome result;
    fold_incise_each(text, [&](char32_t value, std::size_t offset) {
        result.number += offset;
        result.sum += value;
    });
    return result;
}

inline outcome fold_utf8proc(std::string_view text) {
    outcome result;
    fold_utf8proc_each(text, [&](unsigned char byte) { result.sum += byte; });
    return result;
}

/// Folding differs outside the alphabet (dashes, spaces, ligatures), so engines are compared by letters.
struct letter_sum {
    outcome result;

    void add(char32_t value) {
        if (value < 'a' || value > 'z') return;
        ++result.number;
        result.sum += value;
    }
};

inline outcome letters_incise(std::string_view text) {
    letter_sum letters;
    fold_incise_each(text, [&](char32_t value, std::size_t) { letters.add(value); });
    return letters.result;
}

inline outcome letters_utf8proc(std::string_view text) {
    letter_sum letters;
    std::string_view ligatures;
    unsigned char before = 0;
    fold_utf8proc_each(text, [&](unsigned char byte) {
        if (before == 0xC5 && byte == 0x93) ligatures = "oe";
        if (before == 0xC3 && byte == 0xA6) ligatures = "ae";
        for (const char letter : ligatures) letters.add(static_cast<unsigned char>(letter));
        ligatures = {};
        letters.add(byte);
        before = byte;
    });
    return letters.result;
}

// ---- The rows
// -----------------------------------------------------------------------------------------------

using engine_function = outcome (*)(std::string_view);

struct engine {
    const char* measure;
    const char* name;
    engine_function run;
    engine_function
        witness;     ///< what must be the same for all engines of the measure; null: nothing to compare
    bool any_bytes;  ///< also takes part in the text with errors
};

/// The first engine of a measure is ours, and the others are compared with it. Validation stops at the first
/// error, so it is no measure of the text with errors.
inline constexpr engine engines[] = {
    {"yardstick", "FNV-1a-64", fnv_1a_64, nullptr, true},
    {"yardstick", "memcpy", copy_memory, nullptr, true},
    {"validate", "incise", validate_incise, validate_incise, false},
    {"validate", "simdjson", validate_simdjson, validate_simdjson, false},
    {"validate", "utf8cpp", validate_utf8cpp, validate_utf8cpp, false},
    {"validate", "GLib", validate_glib, validate_glib, false},
    {"iterate", "incise", iterate_incise, iterate_incise, true},
    {"iterate", "ICU U8_NEXT", iterate_icu, iterate_icu, true},
    {"iterate", "utf8proc", iterate_utf8proc, iterate_utf8proc, true},
    {"iterate", "GLib", iterate_glib, iterate_glib, true},
    {"iterate", "utf8cpp", iterate_utf8cpp, iterate_utf8cpp, false},
    {"count", "incise", count_incise, count_incise, false},
    {"count", "utf8cpp", count_utf8cpp, count_utf8cpp, false},
    {"count", "GLib *", count_glib, count_glib, false},
    {"fold", "incise", fold_incise, letters_incise, false},
    {"fold", "utf8proc_map *", fold_utf8proc, letters_utf8proc, false},
};

}  // namespace bench

#endif
