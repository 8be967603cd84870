// SPDX-License-Identifier: MIT
// Folding to no case and no accents: incise, with offsets, and utf8proc_map.
#ifndef INCISE_TESTS_BENCH_FOLD_ENGINES_HPP
#define INCISE_TESTS_BENCH_FOLD_ENGINES_HPP

#include <utf8proc.h>

#include <cstddef>
#include <cstdlib>
#include <incise/folding.hpp>
#include <string_view>

#include "yardsticks.hpp"

namespace bench {

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

}  // namespace bench

#endif
