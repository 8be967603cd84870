// SPDX-License-Identifier: MIT
// L1: is a block of bytes well-formed UTF-8? Many bytes at a time without a branch, on vectors where the
// compiler targets them (SSE2, AVX2, AVX-512, NEON: its own vector types, no header), else on 64-bit
// integers.
//
// How to think about it: a byte must be a continuation exactly if a lead byte one, two or three places before
// it asks for one. So a block is compared, lane by lane, with the same bytes read one, two and three places
// earlier, and nothing is carried from block to block. Constant expressions and small devices never come
// here.
#ifndef INCISE_DETAIL_UTF8_BLOCKS_HPP
#define INCISE_DETAIL_UTF8_BLOCKS_HPP

#include <cstddef>
#include <cstdint>
#include <cstring>

#include "config.hpp"

namespace incise {
inline namespace INCISE_ABI {
namespace detail {

inline constexpr std::size_t look_back = 3;  // bytes before a block that it reads

/// Eight bytes in an integer, four times. It decides French; the bytes that only other scripts and emoji need
/// are left to `decode`, so "not certain" is not yet an error.
struct integer_block {
    static constexpr std::size_t size = 32;
    static constexpr std::uint64_t every = 0x0101010101010101u;
    static constexpr std::uint64_t high = 0x80 * every;

    static std::uint64_t load(const char* from) noexcept {
        std::uint64_t bytes;
        std::memcpy(&bytes, from, sizeof(bytes));
        return bytes;
    }

    /// Is no byte above 7F?
    static bool is_ascii(const char* from) noexcept {
        return ((load(from) | load(from + 8) | load(from + 16) | load(from + 24)) & high) == 0;
    }

    /// The high bits of the bytes that are not certainly right.
    static std::uint64_t doubts(const char* from) noexcept {
        const std::uint64_t b = load(from);
        const std::uint64_t one = load(from - 1);  // before b
        const std::uint64_t two = load(from - 2);
        const std::uint64_t lead2 = b & b << 1;  // bit 7 of a byte says: C0 or more
        const std::uint64_t lead3 = lead2 & b << 2;
        const std::uint64_t lead4 = lead3 & b << 3;
        const std::uint64_t continuation = b & ~(b << 1);
        const std::uint64_t expected = (one & one << 1) | (two & two << 1 & two << 2);
        const std::uint64_t not_short = (b & 0x1E * every) + 0x7E * every;  // not C0, C1 (overlong), E0, E1
        const std::uint64_t late = (b & 0x0F * every) + 0x73 * every;       // ED (surrogates), EE, EF
        const std::uint64_t rare = (lead2 & ~not_short) | (lead3 & late) | lead4;
        return ((continuation ^ expected) | rare) & high;
    }

    /// Are the bytes from `from` well-formed, as far as they go, after what stands before them?
    static bool is_certain(const char* from) noexcept {
        return (doubts(from) | doubts(from + 8) | doubts(from + 16) | doubts(from + 24)) == 0;
    }
};

#if INCISE_HAS_BYTE_SHUFFLE

/// What can be wrong with two bytes in a row, a bit each.
enum pair_fault : unsigned {
    fault_too_short = 1,   // a lead byte, then no continuation
    fault_too_long = 2,    // ASCII, then a continuation
    fault_overlong3 = 4,   // E0, then less than A0
    fault_too_large = 8,   // F4, then 90 or more; F5..FF
    fault_surrogate = 16,  // ED, then A0 or more
    fault_overlong2 = 32,  // C0, C1
    fault_fourth = 64,     // F0, then less than 90; F5..FF, then 80..8F
    fault_two_more = 128,  // two continuations: a fault only if no lead byte wants them
    fault_any_low = fault_too_short | fault_too_long | fault_two_more
};

/// A row for each value of a nibble, as often as the widest vector needs it.
struct nibble_table {
    char bytes[64];
};

constexpr nibble_table nibble_rows(const unsigned (&rows)[16]) noexcept {
    nibble_table table{};
    for (unsigned i = 0; i < 64; ++i) table.bytes[i] = static_cast<char>(rows[i % 16]);
    return table;
}

inline constexpr unsigned any_large = fault_any_low | fault_too_large | fault_fourth;
inline constexpr unsigned any_second = fault_too_long | fault_overlong2 | fault_two_more;

inline constexpr nibble_table faults_of_first_high = nibble_rows(
    {fault_too_long, fault_too_long, fault_too_long, fault_too_long, fault_too_long, fault_too_long,
     fault_too_long, fault_too_long, fault_two_more, fault_two_more, fault_two_more, fault_two_more,
     fault_too_short | fault_overlong2, fault_too_short, fault_too_short | fault_overlong3 | fault_surrogate,
     fault_too_short | fault_too_large | fault_fourth});
inline constexpr nibble_table faults_of_first_low =
    nibble_rows({fault_any_low | fault_overlong3 | fault_overlong2 | fault_fourth,
                 fault_any_low | fault_overlong2, fault_any_low, fault_any_low,
                 fault_any_low | fault_too_large, any_large, any_large, any_large, any_large, any_large,
                 any_large, any_large, any_large, any_large | fault_surrogate, any_large, any_large});
inline constexpr nibble_table faults_of_second_high = nibble_rows(
    {fault_too_short, fault_too_short, fault_too_short, fault_too_short, fault_too_short, fault_too_short,
     fault_too_short, fault_too_short, any_second | fault_overlong3 | fault_fourth,
     any_second | fault_overlong3 | fault_too_large, any_second | fault_surrogate | fault_too_large,
     any_second | fault_surrogate | fault_too_large, fault_too_short, fault_too_short, fault_too_short,
     fault_too_short});

#endif
#if INCISE_VECTOR_BYTES

/// As many bytes as a register of the processor holds, four times. What it doubts is an error.
struct vector_block {
    typedef signed char lanes __attribute__((vector_size(INCISE_VECTOR_BYTES)));
    typedef unsigned long long words __attribute__((vector_size(INCISE_VECTOR_BYTES)));
    typedef unsigned char unsigned_lanes __attribute__((vector_size(INCISE_VECTOR_BYTES)));
    typedef char chars __attribute__((vector_size(INCISE_VECTOR_BYTES)));
    static constexpr std::size_t width = INCISE_VECTOR_BYTES;
    static constexpr std::size_t size = 4 * width;

    static lanes load(const char* from) noexcept {
        lanes bytes;
        std::memcpy(&bytes, from, width);
        return bytes;
    }
    static chars as_chars(lanes bytes) noexcept { return reinterpret_cast<chars>(bytes); }
    /// A byte as the signed lane that holds it: every comparison of lanes is signed.
    static constexpr signed char lane(int byte) noexcept {
        return static_cast<signed char>(byte < 0x80 ? byte : byte - 0x100);
    }
    static bool any(lanes bits) noexcept {
        const words parts = reinterpret_cast<words>(bits);
        unsigned long long all = 0;
        for (std::size_t i = 0; i < width / sizeof(all); ++i) all |= parts[i];
        return all != 0;
    }

    /// How many lanes from number `from` < width on stand before the first one that is set, all of them if
    /// none is; or 0, where the processor does not tell which it is.
#if INCISE_VECTOR_BYTES == 16 && defined(__SSE2__)
    static constexpr bool tells_lane = true;
    static std::size_t lanes_before(lanes bits, std::size_t from = 0) noexcept {
        const unsigned mask = static_cast<unsigned>(__builtin_ia32_pmovmskb128(as_chars(bits))) >> from;
        return mask == 0 ? width - from : static_cast<std::size_t>(__builtin_ctz(mask));
    }
#elif INCISE_VECTOR_BYTES == 32 && defined(__AVX2__)
    static constexpr bool tells_lane = true;
    static std::size_t lanes_before(lanes bits, std::size_t from = 0) noexcept {
        const unsigned mask = static_cast<unsigned>(__builtin_ia32_pmovmskb256(as_chars(bits))) >> from;
        return mask == 0 ? width - from : static_cast<std::size_t>(__builtin_ctz(mask));
    }
#else
    static constexpr bool tells_lane = false;
    static std::size_t lanes_before(lanes bits, std::size_t from = 0) noexcept {
        return any(bits) ? 0 : width - from;
    }
#endif

    static bool is_ascii(const char* from) noexcept {
        const lanes all = load(from) | load(from + width) | load(from + 2 * width) | load(from + 3 * width);
        return !any(all < 0);
    }

#if INCISE_HAS_BYTE_SHUFFLE
    /// table[index & 15] in each lane; no lane of `index` is negative.
    static lanes look_up(const nibble_table& table, lanes index) noexcept {
        const lanes rows = load(table.bytes);
#if INCISE_VECTOR_BYTES == 64 && defined(__clang__)
        return reinterpret_cast<lanes>(__builtin_ia32_pshufb512(as_chars(rows), as_chars(index)));
#elif INCISE_VECTOR_BYTES == 64
        return reinterpret_cast<lanes>(
            __builtin_ia32_pshufb512_mask(as_chars(rows), as_chars(index), chars{}, ~0ull));
#elif INCISE_VECTOR_BYTES == 32
        return reinterpret_cast<lanes>(__builtin_ia32_pshufb256(as_chars(rows), as_chars(index)));
#else
        return reinterpret_cast<lanes>(__builtin_ia32_pshufb128(as_chars(rows), as_chars(index)));
#endif
    }
    static lanes high_nibble(lanes bytes) noexcept {
        return reinterpret_cast<lanes>(reinterpret_cast<words>(bytes) >> 4) & 0x0F;
    }
    /// Bit 7 where a byte is at least `low` + 80.
    static lanes reaches(lanes bytes, unsigned char low) noexcept {
        const auto numbers = reinterpret_cast<unsigned_lanes>(bytes);
        const unsigned_lanes floor = unsigned_lanes{} + low;
        return reinterpret_cast<lanes>((numbers > floor ? numbers : floor) - floor);
    }

    /// Lemire and Keiser, "Validating UTF-8 in less than one instruction per byte": each of three nibbles
    /// says which faults it allows; a fault that all three allow is one. A second continuation is right after
    /// a lead of three or more.
    static lanes errors(const char* from) noexcept {
        const lanes b = load(from);
        const lanes one = load(from - 1);  // before b
        const lanes faults = look_up(faults_of_first_high, high_nibble(one)) &
                             look_up(faults_of_first_low, one & 0x0F) &
                             look_up(faults_of_second_high, high_nibble(b));
        const lanes third = reaches(load(from - 2), 0x60) | reaches(load(from - 3), 0x70);
        return faults ^ (third & lane(0x80));
    }
#else
    static lanes errors(const char* from) noexcept {
        const lanes b = load(from);
        const lanes one = load(from - 1);  // before b
        const lanes two = load(from - 2);
        const lanes three = load(from - 3);
        // Unsigned "at least C0" is signed "at least 40" of the byte with its high bit turned.
        const lanes turn = lanes{} + lane(0x80);
        const lanes expected = ((one ^ turn) >= 0x40) | ((two ^ turn) >= 0x60) | ((three ^ turn) >= 0x70);
        const lanes continuation = b < lane(0xC0);
        const lanes below_a0 = b < lane(0xA0);
        const lanes below_90 = b < lane(0x90);
        const lanes second = ((one == lane(0xE0)) & below_a0) | ((one == lane(0xED)) & ~below_a0) |
                             ((one == lane(0xF0)) & below_90) | ((one == lane(0xF4)) & ~below_90);
        const lanes never = ((b & lane(0xFE)) == lane(0xC0)) | ((b ^ turn) >= 0x75);
        return (continuation ^ expected) | second | never;
    }
#endif

    static bool is_certain(const char* from) noexcept {
        return !any(errors(from) | errors(from + width) | errors(from + 2 * width) |
                    errors(from + 3 * width));
    }
};

using utf8_block = vector_block;
#else
using utf8_block = integer_block;
#endif

/// Does a sequence that began before `from` reach into it? How many bytes before `from` it began, else 0.
constexpr std::size_t begun_before(const char* from) noexcept {
    for (std::size_t back = 1; back <= look_back; ++back) {
        const auto byte = static_cast<unsigned char>(*(from - back));
        if (byte < 0x80) return 0;
        if (byte >= 0xC0) return (byte >= 0xF0 ? 4u : byte >= 0xE0 ? 3u : 2u) > back ? back : 0;
    }
    return 0;
}

/// The end of the blocks from text[at] on that are certainly well-formed; `at` >= look_back, at the end of a
/// code point. A sequence may have begun before that end.
/// Out of line, since gcc warns of the block where a literal of unknown length is shorter.
[[gnu::noinline]] inline std::size_t certain_end(const char* text, std::size_t at,
                                                 std::size_t text_size) noexcept {
    while (text_size >= utf8_block::size && at <= text_size - utf8_block::size) {
        const char* const from = text + at;
        const bool skip = utf8_block::is_ascii(from) && begun_before(from) == 0;
        if (!skip && !utf8_block::is_certain(from)) break;
        at += utf8_block::size;
    }
    return at;
}

}  // namespace detail
}  // namespace INCISE_ABI
}  // namespace incise

#endif
