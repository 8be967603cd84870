// SPDX-License-Identifier: MIT
// L1: UTF-8, any bytes in, a defined answer out.
#ifndef INCISE_UTF8_HPP
#define INCISE_UTF8_HPP

#include <cstddef>
#include <cstdint>
#include <string_view>

#include "detail/cursor_range.hpp"
#include "detail/decode.hpp"
#include "detail/slice.hpp"
#include "detail/utf8_blocks.hpp"
#include "utf8_error.hpp"

namespace incise {
inline namespace INCISE_ABI {

/// One code point of a text, or one ill-formed sequence of it.
struct code_point {
    char32_t value = 0;        ///< U+FFFD if ill-formed
    std::string_view bytes;    ///< the 1 to 4 bytes of the text that it stands for
    bool well_formed = false;  ///< false: the bytes are no UTF-8 and become one U+FFFD
};

namespace detail {

constexpr code_point code_point_of(const char* from, const decoded& d) noexcept {
    return {d.value, std::string_view(from, d.size), same(d.error, utf8_error::none)};
}

/// Asks for ASCII first, by itself: that branch, not a size that must be computed, decides where to go on.
class code_point_cursor {
  public:
    using value_type = code_point;

    constexpr code_point_cursor() noexcept = default;
    constexpr explicit code_point_cursor(std::string_view text) noexcept
        : at_(text.data()), left_(text.size()) {}

    constexpr code_point value() const noexcept {
        if (is_ascii(*at_)) return {static_cast<unsigned char>(*at_), std::string_view(at_, 1), true};
        return code_point_of(at_, decode_short(at_, left_));
    }
    constexpr void next() noexcept {
        const std::size_t size = is_ascii(*at_) ? 1 : decode_short(at_, left_).size;
        at_ += size;
        left_ -= size;
    }
    constexpr bool done() const noexcept { return left_ == 0; }
    constexpr const char* position() const noexcept { return at_; }

  private:
    const char* at_ = nullptr;
    std::size_t left_ =
        0;  // not an end: gcc 12 knows no difference of pointers at the end of a row of an array
};

class backward_cursor {
  public:
    using value_type = code_point;

    constexpr backward_cursor() noexcept = default;
    constexpr explicit backward_cursor(std::string_view text) noexcept : rest_(text) {}

    constexpr code_point value() const noexcept {
        const std::size_t begin = step_back(rest_, rest_.size());
        return code_point_of(rest_.data() + begin, decode(rest_, begin));
    }
    constexpr void next() noexcept { rest_ = slice(rest_, 0, step_back(rest_, rest_.size())); }
    constexpr bool done() const noexcept { return rest_.empty(); }
    constexpr const char* position() const noexcept { return rest_.data() + rest_.size(); }

  private:
    std::string_view rest_;
};

}  // namespace detail

/// The code points of `text`, lazily, in order.
///
/// The `bytes` of the pieces concatenate to `text`, whatever it holds. Each maximal subpart of an
/// ill-formed sequence is one U+FFFD, as the Unicode Standard (3.9) recommends and the web does.
///
///     for (incise::code_point c : incise::code_points(text)) show(c.value);
///
/// Cost: one pass; 16 bytes of state.
constexpr auto code_points(borrowed_text text) noexcept {
    return cursor_range<detail::code_point_cursor>(detail::code_point_cursor(text));
}

/// The same code points as `code_points`, from the last to the first, ill-formed sequences cut alike.
///
/// Cost: one pass; no step looks back further than 4 bytes; 16 bytes of state.
constexpr auto code_points_backward(borrowed_text text) noexcept {
    return cursor_range<detail::backward_cursor>(detail::backward_cursor(text));
}

/// What `validate` found: the first error and where it is, or `none` and the size of the text.
struct [[nodiscard]] utf8_check {
    std::size_t at = 0;  ///< byte offset of the first ill-formed sequence, or the size of the text
    utf8_error error = utf8_error::none;

    constexpr explicit operator bool() const noexcept { return detail::same(error, utf8_error::none); }
};

namespace detail {

/// Decodes from byte `at` until an error, or the first code point that ends at or after `stop` <=
/// text.size().
constexpr utf8_check check_up_to(std::string_view text, std::size_t at, std::size_t stop) noexcept {
    while (at < stop) {
        const decoded d = decode(text, at);
        if (!same(d.error, utf8_error::none)) return {at, d.error};
        at += d.size;
    }
    return {at, utf8_error::none};
}

constexpr std::size_t lesser(std::size_t a, std::size_t b) noexcept {
    return a < b ? a : b;
}

/// `validate` from byte `begin`, where a code point begins.
constexpr utf8_check validate_from(std::string_view text, std::size_t begin) noexcept {
    if (prefers_plain_code()) return check_up_to(text, begin, text.size());
    utf8_check found = check_up_to(text, begin, lesser(begin + look_back, text.size()));
    while (found && found.at < text.size()) {
        const std::size_t certain = certain_end(text.data(), found.at, text.size());
        const std::size_t from = certain - begun_before(text.data() + certain);
        found = check_up_to(text, from, lesser(certain + utf8_block::size, text.size()));
    }
    return found;
}

/// The bytes of text[begin, end) that are no continuation bytes.
constexpr std::size_t count_well_formed(std::string_view text, std::size_t begin, std::size_t end) noexcept {
    std::size_t result = 0;
    for (; begin < end; ++begin) result += static_cast<signed char>(text[begin]) >= -0x40;
    return result;
}

}  // namespace detail

/// Is `text` well-formed UTF-8? Says where it first is not, and why.
/// Cost: one pass; several bytes at a time on processors of 64 bits.
constexpr utf8_check validate(std::string_view text) noexcept {
    return detail::validate_from(text, 0);
}

/// The number of code points of `text`, ill-formed sequences counted as `code_points` yields them.
constexpr std::size_t count(std::string_view text) noexcept {
    std::size_t result = 0;
    for (std::size_t at = 0; at < text.size();) {
        const utf8_check good = detail::validate_from(text, at);
        result += detail::count_well_formed(text, at, good.at);
        at = good.at;
        if (good) break;
        at += detail::decode(text, at).size;
        ++result;
    }
    return result;
}

#if defined(__cpp_char8_t)
inline utf8_check validate(std::u8string_view text) noexcept {
    return validate(as_chars(text));
}
inline std::size_t count(std::u8string_view text) noexcept {
    return count(as_chars(text));
}
#endif

/// A code point as UTF-8: 1 to 4 bytes by value.
struct encoded {
    char bytes[4] = {};
    std::uint8_t size = 0;

    constexpr operator std::string_view() const& noexcept { return {bytes, size}; }
};

/// `value` in UTF-8; a surrogate or a number above U+10FFFF becomes U+FFFD.
constexpr encoded encode(char32_t value) noexcept {
    const auto tail = [](char32_t bits) { return static_cast<char>(0x80u | (bits & 0x3Fu)); };
    const auto head = [](char32_t bits) { return static_cast<char>(bits); };
    if (value > 0x10FFFF || (value >= 0xD800 && value <= 0xDFFF)) value = replacement_character;
    if (value < 0x80) return {{head(value)}, 1};
    if (value < 0x800) return {{head(0xC0 | value >> 6), tail(value)}, 2};
    if (value < 0x10000) return {{head(0xE0 | value >> 12), tail(value >> 6), tail(value)}, 3};
    return {{head(0xF0 | value >> 18), tail(value >> 12), tail(value >> 6), tail(value)}, 4};
}

inline constexpr std::string_view byte_order_mark{"\xEF\xBB\xBF", 3};

/// `text` without a byte-order mark at its start. Offsets of incise always count the mark.
constexpr std::string_view without_byte_order_mark(std::string_view text) noexcept {
    return detail::has_at(text, 0, byte_order_mark) ? slice(text, 3, text.size()) : text;
}

}  // namespace INCISE_ABI
}  // namespace incise

#endif
