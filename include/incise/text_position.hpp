// SPDX-License-Identifier: MIT
// L1: places in a text as others count them: code points (Python), UTF-16 units (JavaScript, Java).
#ifndef INCISE_TEXT_POSITION_HPP
#define INCISE_TEXT_POSITION_HPP

#include <cstddef>
#include <string_view>

#include "detail/slice.hpp"
#include "utf8.hpp"

namespace incise {
inline namespace INCISE_ABI {

/// One place between two code points, counted in three ways from the start of the text.
struct text_position {
    std::size_t byte = 0;
    std::size_t code_point = 0;
    std::size_t utf16 = 0;  ///< code units of UTF-16: two above U+FFFF
};

/// Converts offsets in bytes, code points and UTF-16 units into each other.
///
/// In: an offset in one unit. Out: the place in all three. An offset inside a code point means its beginning,
/// one behind the text its end. An ill-formed sequence counts as the U+FFFD that it becomes; a byte-order
/// mark counts.
///
///     incise::position_counter places(text);
///     highlight(places.at_byte(s.begin).utf16, places.at_byte(s.end).utf16);
///
/// Cost: it goes on from the last place that it gave, so offsets in rising order cost one pass together; an
/// earlier one starts over. 40 bytes of state.
class position_counter {
  public:
    constexpr explicit position_counter(borrowed_text text) noexcept : text_(text) {}

    constexpr text_position at_byte(std::size_t offset) noexcept { return go(&text_position::byte, offset); }
    constexpr text_position at_code_point(std::size_t offset) noexcept {
        return go(&text_position::code_point, offset);
    }
    constexpr text_position at_utf16(std::size_t offset) noexcept {
        return go(&text_position::utf16, offset);
    }

  private:
    std::string_view text_;
    text_position now_;

    constexpr text_position go(std::size_t text_position::*unit, std::size_t offset) noexcept {
        if (now_.*unit > offset) now_ = {};
        while (now_.byte < text_.size()) {
            const detail::decoded d = detail::decode(text_, now_.byte);
            const text_position next{now_.byte + d.size, now_.code_point + 1,
                                     now_.utf16 + (d.value > 0xFFFF ? 2 : 1)};
            if (next.*unit > offset) break;
            now_ = next;
        }
        return now_;
    }
};

}  // namespace INCISE_ABI
}  // namespace incise

#endif
