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

namespace incise {
inline namespace INCISE_ABI {
namespace detail {

/// Are two values of an enumeration the same? A call, since clang weighs two hundred built-in operators for
/// every == of enumerations that it reads, and everybody who includes incise would wait for that.
template <class Enumeration>
constexpr bool same(Enumeration a, Enumeration b) noexcept {
    return a == b;
}

}  // namespace detail
}  // namespace INCISE_ABI
}  // namespace incise

#endif
