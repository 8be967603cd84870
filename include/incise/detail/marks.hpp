// SPDX-License-Identifier: MIT
// L3: every sign that a French editor looks at, as one lazy range: quotation marks, terminators,
// dashes, brackets, line breaks. A new sign is a row of `mark_rows`.
#ifndef INCISE_DETAIL_MARKS_HPP
#define INCISE_DETAIL_MARKS_HPP

#include <cstddef>
#include <cstdint>
#include <string_view>

#include "../utf8.hpp"
#include "cursor_range.hpp"
#include "slice.hpp"
#include "utf8_blocks.hpp"

namespace incise {
inline namespace INCISE_ABI {

/// How a quotation is marked. The names are those of the tool's JSON (docs: contract).
enum class quote_style : std::uint8_t {
    none,               ///< single curly quotes, which have no name of their own
    guillemets,         ///< U+00AB U+00BB
    single_guillemets,  ///< U+2039 U+203A
    double_quotes,      ///< U+201C U+201D
    low_high,           ///< U+201E U+201C
    straight,           ///< U+0022 twice
    ascii,              ///< << >> and ,, ''
    dash                ///< a turn of a dialogue, opened by a dash, closed by nothing
};

namespace detail {

enum class mark_kind : std::uint8_t {
    none,
    quote_open,
    quote_close,
    quote_either,  ///< " and two ' : which, only the context tells
    terminator,    ///< . ! ? ...
    comma,
    colon,
    semicolon,
    dash,
    bracket_open,
    bracket_close,
    apostrophe,  ///< U+2019, which closes U+2018 where no letter follows
    line_break
};

struct mark {
    std::size_t begin = 0;  // bytes
    std::size_t end = 0;
    char32_t value = 0;
    mark_kind kind = mark_kind::none;
    quote_style style = quote_style::none;

    // A call, since clang weighs two hundred built-in operators for every == of enumerations.
    constexpr bool is(mark_kind wanted) const noexcept { return kind == wanted; }
    constexpr bool has(quote_style wanted) const noexcept { return style == wanted; }
};

struct mark_row {
    char32_t value;
    std::uint8_t repeat;  // how many times the sign stands; of one sign, rows with more come first
    mark_kind kind;
    quote_style style;
};

/// Signs of ASCII first; the others as they are frequent.
inline constexpr mark_row mark_rows[] = {
    {'.', 1, mark_kind::terminator, quote_style::none},
    {',', 2, mark_kind::quote_open, quote_style::ascii},
    {',', 1, mark_kind::comma, quote_style::none},
    {'\n', 1, mark_kind::line_break, quote_style::none},
    {'!', 1, mark_kind::terminator, quote_style::none},
    {'?', 1, mark_kind::terminator, quote_style::none},
    {'"', 1, mark_kind::quote_either, quote_style::straight},
    {'<', 2, mark_kind::quote_open, quote_style::ascii},
    {'>', 2, mark_kind::quote_close, quote_style::ascii},
    {'\'', 2, mark_kind::quote_either, quote_style::ascii},
    {':', 1, mark_kind::colon, quote_style::none},
    {';', 1, mark_kind::semicolon, quote_style::none},
    {'-', 2, mark_kind::dash, quote_style::dash},  // typewriters and early e-books
    {'(', 1, mark_kind::bracket_open, quote_style::none},
    {'[', 1, mark_kind::bracket_open, quote_style::none},
    {')', 1, mark_kind::bracket_close, quote_style::none},
    {']', 1, mark_kind::bracket_close, quote_style::none},
    {0x2019, 1, mark_kind::apostrophe, quote_style::none},
    {0x00AB, 1, mark_kind::quote_open, quote_style::guillemets},
    {0x00BB, 1, mark_kind::quote_close, quote_style::guillemets},
    {0x2039, 1, mark_kind::quote_open, quote_style::single_guillemets},
    {0x203A, 1, mark_kind::quote_close, quote_style::single_guillemets},
    {0x201C, 1, mark_kind::quote_open, quote_style::double_quotes},
    {0x201D, 1, mark_kind::quote_close, quote_style::double_quotes},
    {0x201E, 1, mark_kind::quote_open, quote_style::low_high},
    {0x2018, 1, mark_kind::quote_open, quote_style::none},
    {0x2026, 1, mark_kind::terminator, quote_style::none},
    {0x203C, 1, mark_kind::terminator, quote_style::none},  // double exclamation mark
    {0x2047, 1, mark_kind::terminator, quote_style::none},  // double question mark
    {0x2048, 1, mark_kind::terminator, quote_style::none},  // question exclamation mark
    {0x2049, 1, mark_kind::terminator, quote_style::none},  // exclamation question mark
    {0x2014, 1, mark_kind::dash, quote_style::dash},        // em dash
    {0x2013, 1, mark_kind::dash, quote_style::dash},        // en dash
    {0x2015, 1, mark_kind::dash, quote_style::dash},        // horizontal bar
};
inline constexpr std::size_t mark_row_count = sizeof mark_rows / sizeof mark_rows[0];

/// Where the rows of each sign begin. The place of a sign beyond ASCII is its last six bits, mixed so that no
/// two signs share one.
struct mark_index {
    std::uint8_t first[0x80] = {};

    static constexpr std::size_t place(char32_t value) noexcept {
        return value < 0x80 ? value : 0x40u | ((value & 0x3Fu) ^ 0x10u);
    }
    constexpr mark_index() noexcept {
        for (std::size_t row = mark_row_count; row > 0; --row) {
            first[place(mark_rows[row - 1].value)] = static_cast<std::uint8_t>(row - 1);
        }
    }
    /// Is every sign where its place says?
    constexpr bool is_sound() const noexcept {
        for (const mark_row& row : mark_rows) {
            if (mark_rows[first[place(row.value)]].value != row.value) return false;
        }
        return true;
    }
};
inline constexpr mark_index mark_begins;
static_assert(mark_begins.is_sound(), "two signs share a place");

/// Can no mark begin with this byte? Letters, digits, blanks and the lead bytes of letters: most bytes.
constexpr bool is_plain_byte(char byte) noexcept {
    const auto value = static_cast<unsigned char>(byte);
    if (value >= 0x80) return value != 0xC2 && value != 0xE2;
    if (value > '?') return value != '[' && value != ']';
    return value == ' ' || (value >= '0' && value <= '9');
}

/// The mark that begins at byte `at` < text.size(), or one of kind `none` as long as the code point.
constexpr mark mark_at(std::string_view text, std::size_t at) noexcept {
    const bool ascii = is_ascii(text[at]);
    const decoded d = ascii ? decoded{byte_at(text, at), 1, utf8_error::none} : decode(text, at);
    const std::size_t end = at + d.size;
    if (is_plain_byte(text[at])) return {at, end, d.value, mark_kind::none, quote_style::none};
    for (std::size_t i = mark_begins.first[mark_index::place(d.value)]; i < mark_row_count; ++i) {
        const mark_row& row = mark_rows[i];
        if (row.value != d.value) break;
        if (row.repeat == 1) return {at, end, d.value, row.kind, row.style};
        if (end < text.size() && text[end] == text[at]) return {at, end + 1, d.value, row.kind, row.style};
    }
    return {at, end, d.value, mark_kind::none, quote_style::none};
}

#if INCISE_VECTOR_BYTES
/// The lanes that are no plain bytes, and some that are: digits, and a letter or two.
inline vector_block::lanes marking_lanes(const char* from) noexcept {
    using block = vector_block;
    const block::lanes one = block::load(from);
    const block::lanes sign = (one > block::lane(' ')) & (one < block::lane('@'));
    const block::lanes bracket = (one | 6) == block::lane('_');
    const block::lanes lead = (one | 0x20) == block::lane(0xE2);
    const block::lanes control = (one > -1) & (one < block::lane(' '));
    return sign | bracket | lead | control;
}

/// No mark begins between `at` and the answer.
inline std::size_t skip_plain(std::string_view text, std::size_t at) noexcept {
    while (text.size() - at >= vector_block::width) {
        const std::size_t plain = vector_block::lanes_before(marking_lanes(text.data() + at));
        at += plain;
        if (plain < vector_block::width) break;
    }
    return at;
}
#else
inline std::size_t skip_plain(std::string_view, std::size_t at) noexcept {
    return at;
}
#endif

/// The first mark at or after byte `from`; of kind `none` and at the end of the text if there is no more.
constexpr mark next_mark(std::string_view text, std::size_t from) noexcept {
    std::size_t at = from;
    while (at < text.size()) {
        if (!prefers_plain_code()) at = skip_plain(text, at);
        while (at < text.size() && is_plain_byte(text[at])) ++at;
        if (at == text.size()) break;
        const mark found = mark_at(text, at);
        if (!found.is(mark_kind::none)) return found;
        at = found.end;
    }
    return {text.size(), text.size(), 0, mark_kind::none, quote_style::none};
}

class mark_cursor {
  public:
    using value_type = mark;

    constexpr mark_cursor() noexcept = default;
    constexpr mark_cursor(std::string_view text, std::size_t from) noexcept
        : text_(text), current_(next_mark(text, from)) {}

    constexpr mark value() const noexcept { return current_; }
    constexpr void next() noexcept { current_ = next_mark(text_, current_.end); }
    constexpr bool done() const noexcept { return current_.is(mark_kind::none); }
    constexpr std::size_t position() const noexcept { return current_.begin; }

  private:
    std::string_view text_;
    mark current_;
};

/// All marks of `text` from byte `from` on. Cost: one pass, plain bytes are skipped by one comparison.
constexpr auto marks(std::string_view text, std::size_t from = 0) noexcept {
    return cursor_range<mark_cursor>(mark_cursor(text, from));
}

}  // namespace detail
}  // namespace INCISE_ABI
}  // namespace incise

#endif
