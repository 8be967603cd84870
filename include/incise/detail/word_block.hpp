// SPDX-License-Identifier: MIT
// L4: which of 64 bytes of a text are words, as bits.
#ifndef INCISE_DETAIL_WORD_BLOCK_HPP
#define INCISE_DETAIL_WORD_BLOCK_HPP

#include <cstddef>
#include <cstdint>

#include "name_hash.hpp"

namespace incise {
inline namespace INCISE_ABI {
namespace detail {

/// 64 bytes of a text; bit i concerns byte i. A template, which costs nothing until names are searched.
template <class Unicode>
struct word_block {
    static constexpr std::size_t size = 64;
    static constexpr std::size_t reach = size + 8;  // bytes that can be read from its start

    std::uint64_t words = 0;  // ASCII letters and digits, and all that is not ASCII
    std::uint64_t high = 0;   // not ASCII
    std::uint64_t odd = 0;    // of these, other than the letters U+00C0 to U+00FF by themselves

    static constexpr std::uint64_t every = 0x0101010101010101u;
    static constexpr std::uint64_t tops = 0x80 * every;

    /// Bit 7 of each byte as one of eight bits; `bytes` has no others.
    [[gnu::always_inline]] static constexpr std::uint64_t gathered(std::uint64_t bytes) noexcept {
        return bytes * 0x0002040810204081u >> 56;
    }
    /// Bit 7: a letter or digit, if the byte is ASCII. What reaches the end of a range has reached its
    /// beginning, so between them is what one of the two sums tells.
    [[gnu::always_inline]] static constexpr std::uint64_t alphanumeric(std::uint64_t ascii) noexcept {
        const std::uint64_t lower = ascii | 0x20 * every;
        return (lower + 0x1F * every) ^ (lower + 0x05 * every) ^ (ascii + 0x50 * every) ^
               (ascii + 0x46 * every);
    }

    [[gnu::always_inline]] static constexpr word_block at(const char* text) noexcept {
        word_block block;
        for (unsigned i = 0; i < 64; i += 8) {
            const std::uint64_t bytes = load_64(text + i);
            block.words |= gathered((alphanumeric(bytes & ~tops) | bytes) & tops) << i;
            block.high |= gathered(bytes & tops) << i;
        }
        for (std::uint64_t left = block.high; left != 0; left &= left - 1) {
            const unsigned first = first_bit(left);
            if (is_plain_letter(text + first)) {
                left &= ~(std::uint64_t{2} << first);
            } else {
                block.odd |= std::uint64_t{1} << first;
                block.remove_sign(text, first);
            }
        }
        block.odd &= block.words;
        return block;
    }

    /// U+00C0 to U+00FF but the two signs among them.
    [[gnu::always_inline]] static constexpr bool is_plain_letter(const char* at) noexcept {
        return byte(at[0]) == 0xC3 && (byte(at[1]) & 0xC0) == 0x80 && (byte(at[1]) & 0xDF) != 0x97;
    }
    /// U+2000 to U+203F, a no-break space and guillemets are no part of a word; what else is, the reader
    /// says.
    [[gnu::always_inline]] constexpr void remove_sign(const char* text, unsigned at) noexcept {
        const unsigned char second = byte(text[at + 1]);
        if (byte(text[at]) == 0xE2) {
            const bool punctuation = second == 0x80 && (byte(text[at + 2]) & 0xC0) == 0x80;
            if (punctuation && at < 62) words &= ~(std::uint64_t{7} << at);
        } else if (byte(text[at]) == 0xC2 && (second == 0xA0 || is_guillemet(0xC2, second)) && at < 63) {
            words &= ~(std::uint64_t{3} << at);
        }
    }
};

}  // namespace detail
}  // namespace INCISE_ABI
}  // namespace incise

#endif
