// SPDX-License-Identifier: MIT
// L1: the next of a few bytes, many bytes at a time: on vectors where the compiler targets them, else on
// 64-bit integers. Constant expressions and small devices take the plain loop; the answer is the same.
#ifndef INCISE_DETAIL_BYTE_SEARCH_HPP
#define INCISE_DETAIL_BYTE_SEARCH_HPP

#include <cstddef>
#include <cstdint>
#include <string_view>

#include "config.hpp"
#include "utf8_blocks.hpp"

namespace incise {
inline namespace INCISE_ABI {
namespace detail {

/// The high bit of the first byte of `eight` that is `Wanted`, counted from the lowest, and perhaps more high
/// bits above it; the other bits mean nothing.
template <char Wanted>
inline std::uint64_t equal_bytes(std::uint64_t eight) noexcept {
    constexpr auto wanted = static_cast<unsigned char>(Wanted);
    const std::uint64_t other = eight ^ wanted * integer_block::every;
    return (other - integer_block::every) & (wanted < 0x80 ? ~eight : eight);  // of the high bits ~other
}

/// How many bytes of memory stand before the first hit in eight of them; 0 if nobody knows their order, and
/// then a plain loop finds it.
inline std::size_t bytes_before(std::uint64_t hits) noexcept {
#if defined(__GNUC__) && __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__
    return static_cast<std::size_t>(__builtin_ctzll(hits)) / 8;
#else
    return hits == 0 ? 8 : 0;
#endif
}

#if INCISE_VECTOR_BYTES
/// The first wanted byte from `at` on, or the first block that holds it, or the last block that fits.
template <char... Wanted>
inline std::size_t skip_blocks(std::string_view text, std::size_t at) noexcept {
    while (text.size() - at >= vector_block::width) {
        const vector_block::lanes bytes = vector_block::load(text.data() + at);
        const std::size_t before = vector_block::lanes_before(
            (... | (bytes == vector_block::lane(static_cast<unsigned char>(Wanted)))));
        at += before;
        if (before < vector_block::width) break;
    }
    return at;
}
#endif

/// No wanted byte stands between `at` and the answer.
template <char... Wanted>
inline std::size_t find_bytes_fast(std::string_view text, std::size_t at) noexcept {
#if INCISE_VECTOR_BYTES
    at = skip_blocks<Wanted...>(text, at);
#endif
    if (text.size() < 8) return at;
    for (const std::size_t last = text.size() - 8; at <= last; at += 8) {
        const std::uint64_t eight = integer_block::load(text.data() + at);
        const std::uint64_t hits = (... | equal_bytes<Wanted>(eight)) & integer_block::high;
        if (hits != 0) return at + bytes_before(hits);
    }
    return at;
}

/// How many of the eight bytes from `at` are no continuation bytes.
constexpr std::size_t heads_in_eight(const char* at) noexcept {
    if (!prefers_plain_code()) {
        const std::uint64_t eight = integer_block::load(at);
        const std::uint64_t heads = (~eight | eight << 1) & integer_block::high;
        return static_cast<std::size_t>((heads >> 7) * integer_block::every >> 56);
    }
    std::size_t result = 0;
    for (std::size_t i = 0; i < 8; ++i) result += static_cast<signed char>(at[i]) >= -0x40;
    return result;
}

/// The first byte at or after `at` that is one of `Wanted`, or the end of the text; `at` if that is beyond
/// it. Cost: one pass, at about a byte a cycle or better on a processor of 64 bits.
template <char... Wanted>
constexpr std::size_t find_bytes(std::string_view text, std::size_t at) noexcept {
    if (!prefers_plain_code() && at < text.size()) at = find_bytes_fast<Wanted...>(text, at);
    while (at < text.size() && (... && (text[at] != Wanted))) ++at;
    return at;
}

}  // namespace detail
}  // namespace INCISE_ABI
}  // namespace incise

#endif
