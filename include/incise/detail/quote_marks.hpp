// SPDX-License-Identifier: MIT
// L3: the marks that open and close quotations and turns, found many bytes at a time. Most of a text is
// between them.
#ifndef INCISE_DETAIL_QUOTE_MARKS_HPP
#define INCISE_DETAIL_QUOTE_MARKS_HPP

#include <cstddef>
#include <cstdint>
#include <string_view>

#include "byte_search.hpp"
#include "marks.hpp"

namespace incise {
inline namespace INCISE_ABI {
namespace detail {

/// What U+2019 ends with: skipped unless a quotation is open that it may close. U+2018 has no such reader.
inline constexpr char apostrophe_tail = '\x99';

/// Does the sign at byte `at` look like a quotation mark or a dash, up to three bytes of it looked at?
/// Ellipses and blanks, which begin with the same byte, do not.
constexpr bool may_quote(std::string_view text, std::size_t at, bool apostrophes) noexcept {
    const char first = text[at];
    const char second = at + 1 < text.size() ? text[at + 1] : '\0';
    const char third = at + 2 < text.size() ? text[at + 2] : '\0';
    if (first == '\xE2') {
        return second == '\x80' && (apostrophes || third != apostrophe_tail) &&
               ((third > '\x92' && third < '\x9F') || third == '\xB9' || third == '\xBA');
    }
    if (first == '\xC2') return second == '\xAB' || second == '\xBB';
    if (first == '"') return true;
    return first == second && (first == ',' || first == '-' || first == '\'' || first == '<' || first == '>');
}

#if INCISE_VECTOR_BYTES
/// How many lanes stand before the first of `bits`, of which there is one, or fewer.
inline std::size_t lanes_before(vector_block::lanes bits) noexcept {
    const vector_block::words parts = reinterpret_cast<vector_block::words>(bits);
    std::size_t i = 0;
    while (parts[i] == 0) ++i;
    return 8 * i + bytes_before(parts[i]);
}

/// The lanes whose sign `may_quote`, of a block and the two bytes behind it.
inline vector_block::lanes quoting_lanes(const char* from, bool apostrophes) noexcept {
    using block = vector_block;
    const auto is = [](block::lanes bytes, int byte) { return bytes == block::lane(byte); };
    const signed char left_out = block::lane(apostrophes ? 0 : 0x99);
    const block::lanes one = block::load(from);
    const block::lanes two = block::load(from + 1);
    const block::lanes three = block::load(from + 2);
    const block::lanes pair = is(one | 1, '-') | is(one, '\'') | is(one | 2, '>');
    const block::lanes guillemet = is(one, 0xC2) & is(two | 0x10, 0xBB);
    const block::lanes curly =
        ((three > block::lane(0x92)) & (three < block::lane(0x9F)) & (three != left_out)) | is(three, 0xB9) |
        is(three, 0xBA);
    return is(one, '"') | ((one == two) & pair) | guillemet | (is(one, 0xE2) & is(two, 0x80) & curly);
}

/// No sign between `at` and the answer `may_quote`. The last block overlaps the one before it.
inline std::size_t skip_unquoted(std::string_view text, std::size_t at, bool apostrophes) noexcept {
    constexpr std::size_t needed = vector_block::width + 2;
    while (text.size() - at >= needed) {
        const vector_block::lanes hits = quoting_lanes(text.data() + at, apostrophes);
        if (vector_block::any(hits)) return at + lanes_before(hits);
        at += vector_block::width;
    }
    const std::size_t last = text.size() - needed;
    if (text.size() < needed || vector_block::any(quoting_lanes(text.data() + last, apostrophes))) return at;
    return at < text.size() - 2 ? text.size() - 2 : at;
}
#else
/// No sign between `at` and the answer `may_quote`.
inline std::size_t skip_unquoted(std::string_view text, std::size_t at, bool) noexcept {
    for (; text.size() - at >= 9; at += 8) {
        const std::uint64_t one = integer_block::load(text.data() + at);
        const std::uint64_t two = integer_block::load(text.data() + at + 1);
        const std::uint64_t pair = equal_bytes<'-'>(one | integer_block::every) | equal_bytes<'\''>(one) |
                                   equal_bytes<'>'>(one | 2 * integer_block::every);
        const std::uint64_t hits = equal_bytes<'"'>(one) | equal_bytes<'\xC2'>(one) |
                                   equal_bytes<'\xE2'>(one) | (equal_bytes<'\0'>(one ^ two) & pair);
        if ((hits & integer_block::high) != 0) return at + bytes_before(hits & integer_block::high);
    }
    return at;
}
#endif

/// The first sign at or after `at` that `may_quote`, or the end of the text.
constexpr std::size_t find_quote(std::string_view text, std::size_t at, bool apostrophes) noexcept {
    while (at < text.size()) {
        if (!prefers_plain_code()) at = skip_unquoted(text, at, apostrophes);
        for (int left = 8; at < text.size() && left > 0; --left, ++at) {
            if (may_quote(text, at, apostrophes)) return at;
        }
    }
    return text.size();
}

/// Does a quotation or a turn open or close with such a mark, or may it?
constexpr bool is_quoting(const mark& sign) noexcept {
    return sign.is(mark_kind::quote_open) || sign.is(mark_kind::quote_close) ||
           sign.is(mark_kind::quote_either) || sign.is(mark_kind::dash) || sign.is(mark_kind::apostrophe);
}

/// The first quotation mark or dash at or after byte `from`; `apostrophes`: or U+2019. Of kind `none` and at
/// the end of the text if there is no more.
constexpr mark next_quote(std::string_view text, std::size_t from, bool apostrophes = false) noexcept {
    std::size_t at = find_quote(text, from, apostrophes);
    while (at < text.size()) {
        const mark found = mark_at(text, at);
        if (is_quoting(found)) return found;
        at = find_quote(text, found.end, apostrophes);
    }
    return {text.size(), text.size(), 0, mark_kind::none, quote_style::none};
}

class quote_cursor {
  public:
    using value_type = mark;

    constexpr quote_cursor() noexcept = default;
    constexpr quote_cursor(std::string_view text, std::size_t from) noexcept
        : text_(text), current_(next_quote(text, from)) {}

    constexpr mark value() const noexcept { return current_; }
    constexpr void next() noexcept { current_ = next_quote(text_, current_.end); }
    constexpr bool done() const noexcept { return current_.is(mark_kind::none); }
    constexpr std::size_t position() const noexcept { return current_.begin; }

  private:
    std::string_view text_;
    mark current_;
};

/// The quotation marks and dashes of `text` from byte `from` on, without apostrophes.
constexpr auto quote_marks(std::string_view text, std::size_t from) noexcept {
    return cursor_range<quote_cursor>(quote_cursor(text, from));
}

}  // namespace detail
}  // namespace INCISE_ABI
}  // namespace incise

#endif
