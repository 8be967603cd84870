// SPDX-License-Identifier: MIT
// L3: which names, titles and nationalities are the same, whatever their case and accents.
#ifndef INCISE_DETAIL_SAME_NAME_HPP
#define INCISE_DETAIL_SAME_NAME_HPP

#include <cstddef>
#include <cstdint>
#include <string_view>

#include "../folding.hpp"
#include "lexicon.hpp"
#include "scan.hpp"

namespace incise {
inline namespace INCISE_ABI {
namespace detail {

/// Do two names end with different letters of ASCII? Most pairs do, and need no folding.
constexpr bool ends_differ(std::string_view a, std::string_view b) noexcept {
    if (a.empty() || b.empty()) return a.empty() != b.empty();
    const auto last_a = static_cast<unsigned char>(a[a.size() - 1]);
    const auto last_b = static_cast<unsigned char>(b[b.size() - 1]);
    return last_a < 0x80 && last_b < 0x80 && (last_a | 0x20u) != (last_b | 0x20u);
}

template <class Unicode>
constexpr bool is_same_name(std::string_view a, std::string_view b) noexcept {
    return !ends_differ(a, b) && equal_folded(a, b, fold_level::fold_accents, Unicode{});
}

/// Is `part` the end of `whole`, at a word, and not all of it: `Kerry` of `John Kerry`, `Eroux` of `Zoe
/// Eroux` whatever their accents?
template <class Unicode>
constexpr bool is_last_part(std::string_view whole, std::string_view part) noexcept {
    if (ends_differ(whole, part)) return false;
    for (std::size_t at = 0; at < whole.size(); ++at) {
        const unsigned char byte = byte_at(whole, at);
        const bool begins_space = byte <= 0x20 || byte >= 0xC2;
        if (!begins_space || !is_space(code_point_at(whole, at))) continue;
        if (is_same_name<Unicode>(slice(whole, skip_space(whole, at), whole.size()), part)) return true;
    }
    return false;
}

/// How many bytes two words have in common at their start.
constexpr std::size_t common_size(std::string_view a, std::string_view b) noexcept {
    std::size_t size = 0;
    while (size < a.size() && size < b.size() && a[size] == b[size]) ++size;
    return size;
}

/// Are two adjectives forms of one: `russe` and `russes`, `italien` and `italienne`?
constexpr bool is_same_adjective(std::string_view a, std::string_view b) noexcept {
    const std::size_t same = common_size(a, b);
    if (same < 4) return false;
    for (const std::string_view ending : {slice(a, same, a.size()), slice(b, same, b.size())}) {
        if (ending.size() > 3) return false;
        for (const char byte : ending) {
            if (byte != 'n' && byte != 'e' && byte != 's') return false;
        }
    }
    return true;
}

constexpr std::string_view last_word(std::string_view text) noexcept {
    std::size_t begin = text.size();
    while (begin > 0 && !is_space(code_point_before(text, begin))) begin = step_back(text, begin);
    return slice(text, begin, text.size());
}

/// Does `whole` begin with `part`, at a word: `president du conseil` with `president`?
template <class Unicode>
constexpr bool is_first_part(std::string_view whole, std::string_view part) noexcept {
    for (std::size_t at = 0; at < whole.size(); at = step(whole, at)) {
        if (is_space(code_point_at(whole, at)) && is_same_name<Unicode>(slice(whole, 0, at), part))
            return true;
    }
    return is_same_name<Unicode>(whole, part);
}

/// The offices that have counterparts abroad, by rank: a minister's counterpart is no president.
enum class state_rank : std::uint8_t { none, minister, head };

/// The rank of the office that a title begins with: `chef de la diplomatie`, `president`; none of `opposant`.
template <class Unicode>
constexpr state_rank rank_of(std::string_view title) noexcept {
    const lexicon_key key = make_key<Unicode>(slice(title, 0, letters_end<Unicode>(title, 0)));
    for (const std::string_view office : {"chef"_sv, "minist"_sv, "secre/tair"_sv, "patron"_sv}) {
        if (has_at(key, 0, office)) return state_rank::minister;
    }
    for (const std::string_view office : {"pre/sid"_sv, "chancel"_sv, "premi"_sv}) {
        if (has_at(key, 0, office)) return state_rank::head;
    }
    return state_rank::none;
}

}  // namespace detail
}  // namespace INCISE_ABI
}  // namespace incise

#endif
