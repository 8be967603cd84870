// SPDX-License-Identifier: MIT
// What holds for the quotations of every text: they nest or are disjoint, and their pieces lie in them.
#ifndef INCISE_TESTS_QUOTATION_CHECKS_HPP
#define INCISE_TESTS_QUOTATION_CHECKS_HPP

#include <incise/quotations.hpp>

#include <cstddef>
#include <string_view>
#include <vector>

namespace incise_tests {

/// The signs on which all decisions about quotations turn.
inline constexpr std::string_view quotation_signs[] = {"«", "»",  "\"", "“", "”", "—", "'",
                                                       " ", "\n", "a",  "A", ".", "!"};

template <class Range>
bool in_order(const Range& pieces, std::string_view whole) {
    const char* last = whole.data();
    for (const std::string_view piece : pieces) {
        if (piece.empty() || piece.data() < last) return false;
        last = piece.data() + piece.size();
        if (last > whole.data() + whole.size()) return false;
    }
    return true;
}

inline bool is_well_made(std::string_view text, const incise::quotation& one) {
    const auto& at = one.extent;
    return at.begin < at.end && at.end <= text.size() && at.begin <= at.speech_begin &&
           at.speech_begin <= at.speech_end && at.speech_end <= at.end &&
           in_order(one.speech(), incise::slice(text, at.speech_begin, at.speech_end)) &&
           in_order(one.incises(), incise::slice(text, at.speech_begin, at.speech_end));
}

/// In the order of opening; each inside those that are open, or behind them; the depth is their number.
inline bool nests(std::string_view text) {
    std::vector<std::size_t> ends;
    std::size_t last = 0;
    std::size_t number = 0;
    for (const incise::quotation one : incise::quotations(text)) {
        if (!is_well_made(text, one) || ++number > text.size()) return false;
        if (number > 1 && one.extent.begin <= last) return false;
        last = one.extent.begin;
        while (!ends.empty() && ends.back() <= last) ends.pop_back();
        if (ends.size() != one.depth || (!ends.empty() && one.extent.end > ends.back())) return false;
        ends.push_back(one.extent.end);
    }
    return true;
}

}  // namespace incise_tests

#endif
