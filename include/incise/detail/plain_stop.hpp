// SPDX-License-Identifier: MIT
// L3: the commonest end of a sentence, one full stop behind a word, decided by a few bytes. The answers are
// those of `decide`, which need not be asked all that it asks.
#ifndef INCISE_DETAIL_PLAIN_STOP_HPP
#define INCISE_DETAIL_PLAIN_STOP_HPP

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <type_traits>

#include "../french.hpp"
#include "scan.hpp"
#include "sentence_rules.hpp"
#include "terminator_site.hpp"
#include "utf8_blocks.hpp"

namespace incise {
inline namespace INCISE_ABI {
namespace detail {

/// The high bits of the bytes of `eight` that are `wanted`, a byte in all places.
inline std::uint64_t exactly(std::uint64_t eight, unsigned char wanted) noexcept {
    const std::uint64_t other = eight ^ wanted * integer_block::every;
    return ~(((other & ~integer_block::high) + ~integer_block::high) | other) & integer_block::high;
}

/// The high bits of the bytes that belong to letters of ASCII, or of U+00C0 to U+00FF. The first byte in
/// memory is the lowest; a letter that began before it is none.
inline std::uint64_t letters_of(std::uint64_t eight) noexcept {
    constexpr std::uint64_t every = integer_block::every;
    const std::uint64_t lower = (eight | 0x20 * every) & ~integer_block::high;
    const std::uint64_t ascii = (lower + (0x80 - 'a') * every) & ~(lower + (0x7F - 'z') * every) & ~eight;
    const std::uint64_t sign = exactly(eight | 0x20 * every, 0xB7);  // the signs of times and division
    const std::uint64_t tail = exactly(eight, 0xC3) << 8 & eight & ~(eight << 1) & ~sign;
    return (ascii | tail | tail >> 8) & integer_block::high;
}

/// Does U+2019 stand right before `at`?
inline bool ends_apostrophe(const char* at) noexcept {
    return at[-1] == '\x99' && at[-2] == '\x80' && at[-3] == '\xE2';
}

/// Is it certain that the lexicon holds no abbreviation that ends at byte `at` >= 10, nor an initial, nor a
/// word that a dot joins to another, since a longer word ends there, or one that the filter does not know?
/// (No abbreviation has two letters behind a hyphen; the script sees to that.)
///
/// The word and the byte before it are read as one number. Cost: some forty operations without a branch that
/// is hard to foresee.
inline bool never_abbreviates(const char* at) noexcept {
    const std::uint64_t eight = integer_block::load(at - 8);
    const std::uint64_t others = ~letters_of(eight) & integer_block::high;
    if (others == 0) return true;              // longer than any
    const unsigned before = last_bit(others);  // bit 7 of the byte before the word
    const std::uint64_t joint = eight >> (before - 7) & 0xFF;
    const bool short_word = before >= (is_ascii(at[-1]) ? 55 : 47);  // less than two letters
    if (short_word || joint == '.' || (joint >= 0x80 && !ends_apostrophe(at - (63 - before) / 8)))
        return false;
    const std::uint64_t lower = (eight | 0x20 * integer_block::every) >> (before + 1);
    const auto place = static_cast<std::size_t>(lower * 0x9E3779B97F4A7C15u >> 52);
    return (graph_byte(french_tables::abbreviation_bits, place >> 3) >> (place & 7) & 1u) == 0;
}

/// ` Il`, ` <<`: one blank, then what is no punctuation and closes nothing?
inline bool word_follows(std::string_view text, std::size_t at) noexcept {
    if (text.size() - at < 3 || (text[at] != ' ' && text[at] != '\n')) return false;
    const char next = text[at + 1];
    return is_ascii_letter(next) || next == '\xC3' || (next == '\xC2' && text[at + 2] == '\xAB');
}

/// Are the roles of a word those of the lexicon? Not in a policy that has words of its own.
template <auto Roles>
struct roles_are;
template <class Language>
constexpr bool has_plain_roles(
    std::is_same<roles_are<&Language::roles>,
                 roles_are<&basic_french<typename Language::unicode, Language::depth>::roles>>
        same_function) noexcept {
    return same_function.value;
}
template <class Language>
constexpr bool has_plain_roles(...) noexcept {
    return false;
}

/// Is the byte at `at` one full stop that ends a sentence by the rule `full_stop`, whatever else stands
/// there? Only for a processor on which `never_abbreviates` is fast; else no, and the rules are asked.
template <class Language>
constexpr bool plainly_ends(std::string_view text, std::size_t paragraph, std::size_t at) noexcept {
    if (prefers_plain_code() || !is_little_endian || !has_plain_roles<Language>({})) return false;
    return text[at] == '.' && at - paragraph >= 10 && word_follows(text, at + 1) &&
           never_abbreviates(text.data() + at);
}

}  // namespace detail
}  // namespace INCISE_ABI
}  // namespace incise

#endif
