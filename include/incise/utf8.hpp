// SPDX-License-Identifier: MIT
// L1: UTF-8, any bytes in, a defined answer out.
#ifndef INCISE_UTF8_HPP
#define INCISE_UTF8_HPP

#include <cstddef>
#include <cstdint>
#include <string_view>

#include "detail/cursor_range.hpp"
#include "detail/slice.hpp"

namespace incise {
inline namespace INCISE_ABI {

inline constexpr char32_t replacement_character = 0xFFFD;

/// One code point of a text, or one ill-formed sequence of it.
struct code_point {
    char32_t value = 0;        ///< U+FFFD if ill-formed
    std::string_view bytes;    ///< the 1 to 4 bytes of the text that it stands for
    bool well_formed = false;  ///< false: the bytes are no UTF-8 and become one U+FFFD
};

/// Why bytes are not UTF-8. Each value has one sentence, `message()`.
enum class utf8_error : std::uint8_t {
    none,
    too_short,          ///< the text or the sequence ends before its last byte
    too_long,           ///< a lead byte of five or more bytes (F8..FF)
    overlong,           ///< a shorter sequence encodes the same code point
    surrogate,          ///< U+D800..DFFF, which only UTF-16 uses
    too_large,          ///< above U+10FFFF
    stray_continuation  ///< a continuation byte (80..BF) without a lead byte
};

constexpr std::string_view message(utf8_error error) noexcept {
    switch (error) {
        case utf8_error::none:
            return "well-formed UTF-8"_sv;
        case utf8_error::too_short:
            return "the sequence ends before its last byte"_sv;
        case utf8_error::too_long:
            return "no UTF-8 sequence begins with this byte"_sv;
        case utf8_error::overlong:
            return "a shorter sequence encodes the same character"_sv;
        case utf8_error::surrogate:
            return "the sequence encodes a surrogate, which is for UTF-16 only"_sv;
        case utf8_error::too_large:
            return "the sequence encodes a number above U+10FFFF"_sv;
        case utf8_error::stray_continuation:
            return "a continuation byte has no lead byte before it"_sv;
    }
    return "unknown error"_sv;
}

namespace detail {

struct decoded {
    char32_t value = replacement_character;
    std::uint8_t size = 1;  // bytes, at least 1
    utf8_error error = utf8_error::none;
};

constexpr unsigned char byte_at(std::string_view text, std::size_t at) noexcept {
    return static_cast<unsigned char>(text[at]);
}

/// What a lead byte promises: the number of bytes and the range of the second (Unicode, table 3-7).
struct lead_byte {
    std::uint8_t size;
    unsigned char second_low;
    unsigned char second_high;
    utf8_error below;  // a continuation byte under second_low means this
    utf8_error above;  // ... over second_high
};

constexpr lead_byte classify_lead(unsigned char lead) noexcept {
    constexpr utf8_error short_of = utf8_error::too_short;
    if (lead < 0x80) return {1, 0, 0, short_of, short_of};
    if (lead < 0xC0) return {0, 0, 0, utf8_error::stray_continuation, short_of};
    if (lead < 0xC2) return {0, 0, 0, utf8_error::overlong, short_of};
    if (lead < 0xE0) return {2, 0x80, 0xBF, short_of, short_of};
    if (lead == 0xE0) return {3, 0xA0, 0xBF, utf8_error::overlong, short_of};
    if (lead == 0xED) return {3, 0x80, 0x9F, short_of, utf8_error::surrogate};
    if (lead < 0xF0) return {3, 0x80, 0xBF, short_of, short_of};
    if (lead == 0xF0) return {4, 0x90, 0xBF, utf8_error::overlong, short_of};
    if (lead < 0xF4) return {4, 0x80, 0xBF, short_of, short_of};
    if (lead == 0xF4) return {4, 0x80, 0x8F, short_of, utf8_error::too_large};
    return {0, 0, 0, lead < 0xF8 ? utf8_error::too_large : utf8_error::too_long, short_of};
}

constexpr decoded ill_formed(std::size_t size, utf8_error why) noexcept {
    return {replacement_character, static_cast<std::uint8_t>(size), why};
}

/// The second byte of a sequence: none if it is allowed, else why not.
constexpr utf8_error check_second(const lead_byte& lead, unsigned char second) noexcept {
    if (second < 0x80 || second > 0xBF) return utf8_error::too_short;
    if (second < lead.second_low) return lead.below;
    if (second > lead.second_high) return lead.above;
    return utf8_error::none;
}

constexpr decoded decode_multibyte(std::string_view text, std::size_t at) noexcept {
    const unsigned char first = byte_at(text, at);
    const lead_byte lead = classify_lead(first);
    if (lead.size == 0) return ill_formed(1, lead.below);
    if (text.size() - at < 2) return ill_formed(1, utf8_error::too_short);
    const utf8_error second = check_second(lead, byte_at(text, at + 1));
    if (!same(second, utf8_error::none)) return ill_formed(1, second);
    char32_t value = ((first & (0x7Fu >> lead.size)) << 6) | (byte_at(text, at + 1) & 0x3Fu);
    for (std::size_t i = 2; i < lead.size; ++i) {
        if (at + i >= text.size()) return ill_formed(i, utf8_error::too_short);
        const unsigned char next = byte_at(text, at + i);
        if ((next & 0xC0u) != 0x80u) return ill_formed(i, utf8_error::too_short);
        value = (value << 6) | (next & 0x3Fu);
    }
    return {value, lead.size, utf8_error::none};
}

/// The code point that begins at byte `at` < text.size(); ill-formed bytes as their maximal subpart.
constexpr decoded decode(std::string_view text, std::size_t at) noexcept {
    const unsigned char first = byte_at(text, at);
    if (first < 0x80) return {first, 1, utf8_error::none};
    return decode_multibyte(text, at);
}

/// Where the code point begins that ends at byte `end` > 0: the inverse step of `decode`.
constexpr std::size_t step_back(std::string_view text, std::size_t end) noexcept {
    const std::size_t nearest = end >= 4 ? end - 4 : 0;
    for (std::size_t begin = end - 1;; --begin) {
        if ((byte_at(text, begin) & 0xC0u) != 0x80u) {
            return begin + decode(slice(text, 0, end), begin).size == end ? begin : end - 1;
        }
        if (begin == nearest) return end - 1;
    }
}

class code_point_cursor {
  public:
    using value_type = code_point;

    constexpr code_point_cursor() noexcept = default;
    constexpr explicit code_point_cursor(std::string_view rest) noexcept : rest_(rest) {}

    constexpr code_point value() const noexcept {
        const decoded d = decode(rest_, 0);
        return {d.value, slice(rest_, 0, d.size), same(d.error, utf8_error::none)};
    }
    constexpr void next() noexcept { rest_.remove_prefix(decode(rest_, 0).size); }
    constexpr bool done() const noexcept { return rest_.empty(); }
    constexpr const char* position() const noexcept { return rest_.data(); }

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

/// What `validate` found: the first error and where it is, or `none` and the size of the text.
struct [[nodiscard]] utf8_check {
    std::size_t at = 0;  ///< byte offset of the first ill-formed sequence, or the size of the text
    utf8_error error = utf8_error::none;

    constexpr explicit operator bool() const noexcept { return detail::same(error, utf8_error::none); }
};

/// Is `text` well-formed UTF-8? Says where it first is not, and why. Cost: one pass.
constexpr utf8_check validate(std::string_view text) noexcept {
    std::size_t at = 0;
    while (at < text.size()) {
        const detail::decoded d = detail::decode(text, at);
        if (!detail::same(d.error, utf8_error::none)) return {at, d.error};
        at += d.size;
    }
    return {at, utf8_error::none};
}

/// The number of code points of `text`, ill-formed sequences counted as `code_points` yields them.
constexpr std::size_t count(std::string_view text) noexcept {
    std::size_t result = 0;
    for (std::size_t at = 0; at < text.size(); at += detail::decode(text, at).size) ++result;
    return result;
}

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
