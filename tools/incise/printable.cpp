// SPDX-License-Identifier: MIT
#include "printable.hpp"

namespace tool {

namespace {

struct code_point_range {
    char32_t first;
    char32_t last;
};

// Marks on the letter before, and signs without a shape.
constexpr code_point_range no_column[] = {{0xAD, 0xAD},     {0x300, 0x36F},   {0x1AB0, 0x1AFF},
                                          {0x200B, 0x200F}, {0x2060, 0x2064}, {0xFE00, 0xFE0F},
                                          {0xFEFF, 0xFEFF}};
// The scripts of East Asia and the emoji.
constexpr code_point_range two_columns[] = {{0x1100, 0x115F},   {0x2E80, 0x303E},  {0x3041, 0xA4CF},
                                            {0xAC00, 0xD7A3},   {0xF900, 0xFAFF},  {0xFE30, 0xFE6F},
                                            {0xFF00, 0xFF60},   {0xFFE0, 0xFFE6},  {0x1F300, 0x1F64F},
                                            {0x1F900, 0x1F9FF}, {0x20000, 0x3FFFD}};

template <std::size_t Size>
bool is_in(const code_point_range (&ranges)[Size], char32_t c) noexcept {
    for (const code_point_range range : ranges) {
        if (c >= range.first && c <= range.last) return true;
    }
    return false;
}

}  // namespace

std::size_t columns(char32_t c) noexcept {
    if (c < 0xAD) return 1;
    if (is_in(no_column, c)) return 0;
    return is_in(two_columns, c) ? 2 : 1;
}

std::string printable(std::string_view text) {
    std::string line;
    print_line(text, [&](std::string_view piece, char32_t) { line += piece; });
    return line;
}

namespace {

/// How many bytes of `line` fill `width` columns, whole words if there are any.
std::size_t head_size(std::string_view line, std::size_t width) {
    std::size_t used = 0;
    std::size_t whole_words = 0;
    for (const incise::code_point c : incise::code_points(line)) {
        const std::size_t at = incise::offset(line, c.bytes);
        used += columns(c.value);
        if (c.value == ' ') whole_words = at;
        if (used > width) return whole_words != 0 ? whole_words : at;
    }
    return line.size();
}

/// Where the last `width` columns of `line` begin, at the head of a word if there is one.
std::size_t tail_begin(std::string_view line, std::size_t width) {
    std::size_t total = 0;
    for (const incise::code_point c : incise::code_points(line)) total += columns(c.value);
    bool fits = false;
    std::size_t first = line.size();
    for (const incise::code_point c : incise::code_points(line)) {
        const std::size_t at = incise::offset(line, c.bytes);
        if (!fits && total <= width) {
            fits = true;
            first = at;
        }
        if (fits && c.value == ' ') return at + 1;
        total -= columns(c.value);
    }
    return first;
}

}  // namespace

std::string shortened(std::string_view text, std::size_t width) {
    // What is shown lies within these bytes of the ends: few signs have more than 8 bytes with their marks.
    const std::size_t reach = width * 8;
    const bool cut = text.size() > 2 * reach;
    const std::string head = printable(cut ? incise::slice(text, 0, reach) : text);
    if (!cut && head_size(head, width) == head.size()) return head;
    const std::string tail = cut ? printable(incise::slice(text, text.size() - reach, text.size())) : head;
    const std::size_t left = width * 2 / 3;
    return head.substr(0, head_size(head, left)) + " \xE2\x80\xA6 " +
           tail.substr(tail_begin(tail, width - left - 3));
}

}  // namespace tool
