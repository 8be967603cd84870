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

/// Calls `visit(byte)` for each byte of the folded text; utf8proc keeps no offsets.
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

/// A loop of its own: a lambda that is not inlined keeps its sums in memory, which costs more than folding.
inline outcome fold_incise(std::string_view text) {
    std::uint64_t offsets = 0;
    std::uint64_t sum = 0;
    for (const incise::folded_unit u : incise::folded(text, incise::fold_level::fold_accents)) {
        offsets += static_cast<std::size_t>(u.source.data() - text.data());
        sum += u.value;
    }
    return {offsets, sum};
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
    for (const incise::folded_unit u : incise::folded(text, incise::fold_level::fold_accents)) {
        letters.add(u.value);
    }
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
