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
    return hits == 0 ? 8 : static_cast<std::size_t>(__builtin_ctzll(hits)) / 8;
#else
    return hits == 0 ? 8 : 0;
#endif
}

/// What a search stops at: line ends; on integers all controls, which are as rare and cheaper to find.
struct line_end_hits {
    static constexpr std::size_t look_ahead = 0;  // how many bytes behind a byte tell

    static constexpr bool wants(char byte) noexcept { return byte == '\n' || byte == '\r'; }
    static std::uint64_t in_eight(const char* from) noexcept {
        const std::uint64_t eight = integer_block::load(from);
        return (eight - 0x20 * integer_block::every) & ~eight;
    }
#if INCISE_VECTOR_BYTES
    static vector_block::lanes in_block(const char* from) noexcept {
        const vector_block::lanes bytes = vector_block::load(from);
        return (bytes == '\n') | (bytes == '\r');
    }
#endif
};

/// `. ? !` and `More`, and the lead bytes of what may be an ellipsis (E2 80 A6) or a sign like it (E2 80 BC,
/// E2 81 87), but of no curly apostrophe or quote nor a dash (E2 80 93 to 9F), which are many; and `/ >`,
/// which are few.
template <char More>
struct terminator_hits {
    static constexpr std::size_t look_ahead = 2;

    static constexpr bool wants(char byte) noexcept {
        return byte == '.' || byte == '?' || byte == '!' || byte == '\xE2' || byte == More;
    }
    static std::uint64_t in_eight(const char* from) noexcept {
        const std::uint64_t eight = integer_block::load(from);
        const std::uint64_t tail = integer_block::load(from + 1) << 7 | integer_block::load(from + 2) << 2;
        const std::uint64_t signs = equal_bytes<'?'>(eight | 0x11 * integer_block::every);  // . / > ?
        return signs | equal_bytes<'!'>(eight) | equal_bytes<More>(eight) |
               (eight & eight << 1 & eight << 2 & tail);
    }
#if INCISE_VECTOR_BYTES
    static vector_block::lanes in_block(const char* from) noexcept {
        constexpr auto lane = vector_block::lane;
        const vector_block::lanes bytes = vector_block::load(from);
        const vector_block::lanes dash = (vector_block::load(from + 2) & lane(0xF0)) == lane(0x90);
        return ((bytes | 0x11) == '?') | (bytes == '!') | (bytes == More) | ((bytes == lane(0xE2)) & ~dash);
    }
#endif
};

/// Nothing that `Hits` asks for stands between `at` and the answer.
template <class Hits>
inline std::size_t find_fast(std::string_view text, std::size_t at) noexcept {
    constexpr std::size_t more = Hits::look_ahead;
#if INCISE_VECTOR_BYTES
    while (text.size() - at >= vector_block::width + more) {
        const std::size_t before = vector_block::lanes_before(Hits::in_block(text.data() + at));
        at += before;
        if (before == vector_block::width) continue;
        if (vector_block::tells_lane) return at;
        break;
    }
    const std::size_t last = text.size() - vector_block::width - more;  // begins before `at`
    if (vector_block::tells_lane && last < text.size() && at - last < vector_block::width)
        return at + vector_block::lanes_before(Hits::in_block(text.data() + last), at - last);
#endif
    for (; text.size() - at >= 16 + more; at += 16) {
        const std::uint64_t first = Hits::in_eight(text.data() + at) & integer_block::high;
        const std::uint64_t second = Hits::in_eight(text.data() + at + 8) & integer_block::high;
        if ((first | second) != 0)
            return at + (first == 0 ? 8 : 0) + bytes_before(first == 0 ? second : first);
    }
    if (text.size() - at < 8 + more) return at;
    return at + bytes_before(Hits::in_eight(text.data() + at) & integer_block::high);
}

/// How many of the bytes from `at`, `eights` < 32 times eight, are no continuation bytes.
constexpr std::size_t heads_in_eights(const char* at, std::size_t eights) noexcept {
    std::size_t result = 0;
    if (prefers_plain_code()) {
        for (std::size_t i = 0; i < 8 * eights; ++i) result += static_cast<signed char>(at[i]) >= -0x40;
        return result;
    }
    std::uint64_t sums = 0;  // one in each byte, 31 at most
    for (std::size_t i = 0; i < eights; ++i) {
        const std::uint64_t eight = integer_block::load(at + 8 * i);
        sums += ((~eight | eight << 1) & integer_block::high) >> 7;
    }
    return static_cast<std::size_t>(sums * integer_block::every >> 56);
}

/// The first byte at or after `at` that `Hits` wants, but for those that its signs behind it rule out; the
/// end of the text if there is none; `at` if that is beyond it. Cost: one pass, at about a byte a cycle or
/// better on a processor of 64 bits.
template <class Hits>
constexpr std::size_t find_among(std::string_view text, std::size_t at) noexcept {
    for (; at < text.size(); ++at) {
        if (!prefers_plain_code()) at = find_fast<Hits>(text, at);
        if (at == text.size() || Hits::wants(text[at])) break;
    }
    return at;
}

}  // namespace detail
}  // namespace INCISE_ABI
}  // namespace incise

#endif
