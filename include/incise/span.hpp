// SPDX-License-Identifier: MIT
// L0: a pointer and a size, since std::span is C++20 and one type must serve all standards.
#ifndef INCISE_SPAN_HPP
#define INCISE_SPAN_HPP

#include <cstddef>

#include "detail/config.hpp"

namespace incise {
inline namespace INCISE_ABI {

/// A view of the caller's memory: `count` elements from `first`. Copies are views of the same memory.
template <class Element>
struct span {
    Element* first = nullptr;
    std::size_t count = 0;

    constexpr span() noexcept = default;
    constexpr span(Element* data, std::size_t size) noexcept : first(data), count(size) {}
    template <std::size_t Size>
    constexpr span(Element (&array)[Size]) noexcept : first(array), count(Size) {}

    constexpr Element* data() const noexcept { return first; }
    constexpr std::size_t size() const noexcept { return count; }
    constexpr bool empty() const noexcept { return count == 0; }
    constexpr Element* begin() const noexcept { return first; }
    constexpr Element* end() const noexcept { return first + count; }
    constexpr Element& operator[](std::size_t index) const noexcept { return first[index]; }
};

}  // namespace INCISE_ABI
}  // namespace incise

#endif
