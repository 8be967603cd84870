// SPDX-License-Identifier: MIT
// L0: the one iterator of incise. A cursor is a small value with value_type, value(), next(), done()
// and position(); cursor_range makes it a range for `for`, constexpr, re-iterable, without allocation.
#ifndef INCISE_DETAIL_CURSOR_RANGE_HPP
#define INCISE_DETAIL_CURSOR_RANGE_HPP

#include <cstddef>
#include <string_view>  // brings std::forward_iterator_tag; <iterator> costs three times as much

#include "config.hpp"

namespace incise {
inline namespace INCISE_ABI {

/// A lazy forward range over what a cursor yields.
///
/// The iterator holds the cursor by value and never points into the range, so both may be copied and
/// outlive each other. Cost: that of the cursor; no state of its own.
template <class Cursor>
class cursor_range {
  public:
    struct sentinel {};

    class iterator {
      public:
        using value_type = typename Cursor::value_type;
        using difference_type = std::ptrdiff_t;
        using reference = value_type;
        using pointer = void;
        using iterator_category = std::forward_iterator_tag;

        constexpr iterator() noexcept = default;
        constexpr explicit iterator(const Cursor& cursor) noexcept : cursor_(cursor) {}

        constexpr value_type operator*() const noexcept { return cursor_.value(); }
        [[gnu::always_inline]] constexpr iterator& operator++() noexcept {
            cursor_.next();
            return *this;
        }
        constexpr iterator operator++(int) noexcept {
            iterator before = *this;
            cursor_.next();
            return before;
        }
        friend constexpr bool operator==(const iterator& a, const iterator& b) noexcept {
            return a.cursor_.done() == b.cursor_.done() && a.cursor_.position() == b.cursor_.position();
        }
        friend constexpr bool operator!=(const iterator& a, const iterator& b) noexcept { return !(a == b); }
        friend constexpr bool operator==(const iterator& a, sentinel) noexcept { return a.cursor_.done(); }
        friend constexpr bool operator!=(const iterator& a, sentinel) noexcept { return !a.cursor_.done(); }

      private:
        Cursor cursor_;
    };

    constexpr explicit cursor_range(const Cursor& first) noexcept : first_(first) {}

    constexpr iterator begin() const noexcept { return iterator(first_); }
    constexpr sentinel end() const noexcept { return {}; }
    constexpr bool empty() const noexcept { return first_.done(); }

  private:
    Cursor first_;
};

}  // namespace INCISE_ABI
}  // namespace incise

#endif
