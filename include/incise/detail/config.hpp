// SPDX-License-Identifier: MIT
// L0: what must be true of the compiler; the only file that looks at it.
#ifndef INCISE_DETAIL_CONFIG_HPP
#define INCISE_DETAIL_CONFIG_HPP

#include "../version.hpp"

#if defined(_MSVC_LANG)
static_assert(_MSVC_LANG >= 201703L, "incise needs C++17 or later: compile with /std:c++17");
#else
static_assert(__cplusplus >= 201703L, "incise needs C++17 or later: compile with -std=c++17");
#endif
static_assert(static_cast<unsigned char>(-1) == 255, "incise needs bytes of eight bits");

// INCISE_ASSERT(condition): checks a promise that incise makes to itself. Nothing by default: text
// cannot fail, and a device has nowhere to print. Define it before including to check (our tests do).
#ifndef INCISE_ASSERT
#define INCISE_ASSERT(condition) static_cast<void>(0)
#endif

// INCISE_VECTOR_BYTES: how many bytes validation reads at a time, by what the compiler targets; 0: no
// vectors, 64-bit integers. The answers are the same. Define INCISE_NO_SIMD before including to have none.
#if defined(INCISE_NO_SIMD) || !defined(__GNUC__)
#define INCISE_VECTOR_BYTES 0
#elif defined(__AVX512BW__)
#define INCISE_VECTOR_BYTES 64
#elif defined(__AVX2__)
#define INCISE_VECTOR_BYTES 32
#elif defined(__SSE2__) || defined(__ARM_NEON)
#define INCISE_VECTOR_BYTES 16
#else
#define INCISE_VECTOR_BYTES 0
#endif
// INCISE_HAS_BYTE_SHUFFLE: can a vector of indices look up bytes (SSSE3 and later)?
#if INCISE_VECTOR_BYTES && defined(__SSSE3__)
#define INCISE_HAS_BYTE_SHUFFLE 1
#else
#define INCISE_HAS_BYTE_SHUFFLE 0
#endif

namespace incise {
inline namespace INCISE_ABI {
namespace detail {

/// Are two values of an enumeration the same? A call, since clang weighs two hundred built-in operators for
/// every == of enumerations that it reads, and everybody who includes incise would wait for that.
template <class Enumeration>
constexpr bool same(Enumeration a, Enumeration b) noexcept {
    return a == b;
}

/// Should the plain code run: in a constant expression, on a processor of less than 64 bits, or where the
/// compiler cannot tell? The fast code gives the same answers.
constexpr bool prefers_plain_code() noexcept {
#if defined(__GNUC__)
    return sizeof(void*) < 8 || __builtin_is_constant_evaluated();
#else
    return true;
#endif
}

/// Is the first byte of a number in memory its lowest? If the compiler does not tell: no.
#if defined(__BYTE_ORDER__) && defined(__ORDER_LITTLE_ENDIAN__)
inline constexpr bool is_little_endian = __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__;
#else
inline constexpr bool is_little_endian = false;
#endif

/// The number of the lowest bit of `bits` != 0.
constexpr unsigned first_bit(unsigned long long bits) noexcept {
#if defined(__GNUC__)
    return static_cast<unsigned>(__builtin_ctzll(bits));
#else
    unsigned number = 0;
    while ((bits >> number & 1) == 0) ++number;
    return number;
#endif
}
/// The number of the highest bit of `bits` != 0.
constexpr unsigned last_bit(unsigned long long bits) noexcept {
    unsigned number = 63;
#if defined(__GNUC__)
    number -= static_cast<unsigned>(__builtin_clzll(bits));
#else
    while ((bits >> number & 1) == 0) --number;
#endif
    return number;
}

}  // namespace detail
}  // namespace INCISE_ABI
}  // namespace incise

#endif
