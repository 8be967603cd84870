// SPDX-License-Identifier: MIT
// L3: lines, and which of them make one paragraph. Hard-wrapped lines are told from one line a paragraph
// by their ends, their widths and what the next one begins with.
#ifndef INCISE_DETAIL_LINES_HPP
#define INCISE_DETAIL_LINES_HPP

#include <cstddef>
#include <cstdint>
#include <string_view>

#include "../french.hpp"
#include "byte_search.hpp"
#include "marks.hpp"
#include "scan.hpp"
#include "sentence_rules.hpp"
#include "terminator_site.hpp"

namespace incise {
inline namespace INCISE_ABI {

/// What a line break is.
enum class paragraph_breaks : std::uint8_t {
    automatic,    ///< the lines around it tell: hard-wrapped text or one line a paragraph
    blank_lines,  ///< a space; only blank lines separate
    lines         ///< always the end of a paragraph
};

namespace detail {

/// One line of the text: `begin`..`end` without its line end; `next` is where the following one begins.
struct text_line {
    std::size_t begin = 0;
    std::size_t end = 0;
    std::size_t next = 0;
};

constexpr text_line line_at(std::string_view text, std::size_t begin) noexcept {
    const std::size_t end = find_among<line_end_hits>(text, begin);
    std::size_t next = end;
    if (next < text.size()) next += has_at(text, next, "\r\n"_sv) ? 2u : 1u;
    return {begin, end, next};
}

constexpr bool is_blank(std::string_view text, const text_line& line) noexcept {
    return skip_space(slice(text, 0, line.end), line.begin) == line.end;
}

/// The line of the byte `head`, before which nothing but white space stands from the beginning of a line at
/// `from` on.
constexpr text_line line_of(std::string_view text, std::size_t from, std::size_t head) noexcept {
    text_line line = line_at(text, head);
    while (line.begin > from && text[line.begin - 1] != '\n' && text[line.begin - 1] != '\r') --line.begin;
    return line;
}

/// The columns between which lines look hard-wrapped. A line that goes on with a small letter may be narrow.
inline constexpr std::size_t narrowest_column = 25;
inline constexpr std::size_t narrowest_wrap = 40;
inline constexpr std::size_t widest_wrap = 110;

/// How many columns `begin`..`end` has, as far as it matters: one above `widest_wrap` stands for more.
constexpr std::size_t columns(std::string_view text, std::size_t begin, std::size_t end) noexcept {
    std::size_t found = 0;
    while (begin < end && found <= widest_wrap) {
        const std::size_t eights = lesser((end - begin) / 8, (widest_wrap - found) / 8 + 1);
        const std::size_t part = eights == 0 ? end : begin + 8 * eights;
        found +=
            eights == 0 ? count_well_formed(text, begin, part) : heads_in_eights(text.data() + begin, eights);
        begin = part;
    }
    return lesser(found, widest_wrap + 1);
}

constexpr std::size_t columns(std::string_view text, const text_line& line) noexcept {
    return columns(text, line.begin, line.end);
}

constexpr std::size_t wider(std::size_t a, std::size_t b) noexcept {
    return a < b ? b : a;
}

/// The signs of list items that are no dashes: hyphen, asterisk, bullets, squares, arrow.
inline constexpr std::string_view list_signs =
    "-*\xE2\x80\xA2\xE2\x80\xA3\xE2\x97\xA6\xE2\x96\xAA\xE2\x96\xA0\xE2\x97\x8F\xC2\xB7\xE2\x86\x92"_sv;

constexpr bool has_list_sign(std::string_view text, std::size_t at) noexcept {
    const char32_t sign = code_point_at(text, at);
    for (std::size_t i = 0; i < list_signs.size(); i = step(list_signs, i)) {
        if (code_point_at(list_signs, i) == sign) return is_space(code_point_at(text, step(text, at)));
    }
    return false;
}

/// `1. `, `12) `, `a) `: where the text behind it begins; `at` if there is no such label.
constexpr std::size_t label_end(std::string_view text, std::size_t at) noexcept {
    const std::size_t digits = digits_end(text, at);
    const bool letter = digits == at && at < text.size() && is_ascii_lower(byte_at(text, at));
    const std::size_t sign = letter ? at + 1 : digits;
    const char32_t after = code_point_at(text, sign);
    const bool closed = after == ')' || (after == '.' && !letter);
    if (sign == at || sign - at > 3 || !closed || !is_space(code_point_at(text, sign + 1))) return at;
    return skip_space(text, sign + 1);
}

/// Does a line that begins so open a paragraph whatever stands before it? A list item or a turn.
constexpr bool opens_paragraph(std::string_view text, std::size_t at) noexcept {
    if (at >= text.size()) return false;
    return mark_at(text, at).is(mark_kind::dash) || has_list_sign(text, at) || label_end(text, at) != at;
}

/// Does the line end like a sentence: with a terminator, closing marks behind it allowed?
constexpr bool ends_sentence(std::string_view text, std::size_t begin, std::size_t end) noexcept {
    while (end > begin) {
        const std::size_t last = step_back(text, end);
        const mark_kind kind = mark_at(text, last).kind;
        if (same(kind, mark_kind::terminator)) return true;
        const bool closes = same(kind, mark_kind::quote_close) || same(kind, mark_kind::bracket_close) ||
                            same(kind, mark_kind::quote_either);
        if (!closes && !is_space(code_point_at(text, last))) return false;
        end = last;
    }
    return false;
}

/// What is known of the lines of the paragraph so far.
struct wrap_state {
    bool wrapped = false;    // the break before this line was only there because the line was full
    std::size_t widest = 0;  // in columns, `widest_wrap` at most

    constexpr void widen(std::size_t width) noexcept {
        widest = wider(widest, width < widest_wrap ? width : widest_wrap);
    }
};

/// Would the first word of the next line have had room on this one? Then nobody broke it for its width.
constexpr bool had_room(std::string_view text, const text_line& line, const text_line& after,
                        std::size_t head, std::size_t widest) noexcept {
    std::size_t end = head;
    while (end < after.end && !is_space(code_point_at(text, end))) end = step(text, end);
    return columns(text, line) + 1 + columns(text, head, end) <= wider(widest, columns(text, after));
}

/// The next line begins with `head`. Does it begin a sentence: `Le`, `Elle`, with a capital?
template <class Unicode>
constexpr bool begins_anew(std::string_view text, std::size_t head) noexcept {
    if (!Unicode::is_upper(code_point_at(text, head))) return false;
    return basic_french<Unicode>::roles(slice(text, head, letters_end<Unicode>(text, head)))
        .has(role::sentence_starter);
}

/// Does this line go on in the middle of a sentence, with a small letter on the next line or because it is
/// full? Looks at the next line no further than the widest wrapped line would go.
template <class Unicode>
constexpr bool goes_on(std::string_view text, const text_line& line, bool if_full) noexcept {
    if (ends_sentence(text, line.begin, line.end)) return false;
    const text_line after = line_at(text, line.next);
    const std::size_t head = skip_space(slice(text, 0, after.end), after.begin);
    if (head == after.end) return false;
    if (Unicode::is_lower(code_point_at(text, head))) return true;
    return if_full && columns(text, after) <= widest_wrap && !had_room(text, line, after, head, 0);
}

/// `... le syndic, M.`: the line ends with an abbreviation that announces something.
template <class Unicode>
constexpr bool ends_announcing(std::string_view text, const text_line& line) noexcept {
    const std::size_t end = skip_space_back(text, line.begin, line.end);
    if (end == line.begin || text[end - 1] != '.') return false;
    const terminator_site site{text, line.begin, end - 1, end, skip_space(text, end), true, false};
    const std::string_view before = word_before<Unicode>(site);
    return announces<basic_french<Unicode>>(site, before, basic_french<Unicode>::roles(before));
}

/// What two lines say of the break between them.
enum class wrap_sign : unsigned char { ends, wraps, next_line_decides };

/// Is the line break between two lines only there because the line was full?
///
/// A small letter goes on with the sentence. Otherwise the line must have been full; one that ends a
/// sentence says least: `... la gare.` may end a paragraph, unless the lines around it were full too.
/// A paragraph that wrapped before, and the narrower it is, wraps rather (sentence_at relies on that).
template <class Unicode>
constexpr wrap_sign read_break(std::string_view text, const text_line& line, const text_line& after,
                               const wrap_state& state) noexcept {
    const std::string_view next = slice(text, 0, after.end);
    const std::size_t head = skip_space(next, after.begin);
    if (head == after.end || opens_paragraph(next, head)) return wrap_sign::ends;
    if (ends_announcing<Unicode>(next, line)) return wrap_sign::wraps;
    const std::size_t width = columns(text, line);
    const std::size_t next_width = columns(text, after);
    if (width > widest_wrap || next_width > widest_wrap || width < narrowest_column) return wrap_sign::ends;
    const bool sentence = ends_sentence(text, line.begin, line.end);
    if (!sentence && Unicode::is_lower(code_point_at(text, head))) return wrap_sign::wraps;
    if ((width < narrowest_wrap && !state.wrapped) || had_room(text, line, after, head, state.widest))
        return wrap_sign::ends;
    if (!sentence) {
        return state.wrapped || !begins_anew<Unicode>(text, head) ? wrap_sign::wraps : wrap_sign::ends;
    }
    const bool narrow = next_width < narrowest_wrap;
    const bool heading = narrow && !ends_sentence(text, after.begin, after.end);
    if (state.wrapped) return heading ? wrap_sign::next_line_decides : wrap_sign::wraps;
    return narrow ? wrap_sign::ends : wrap_sign::next_line_decides;
}

template <class Unicode>
constexpr bool is_wrap(std::string_view text, const text_line& line, const text_line& after,
                       const wrap_state& state) noexcept {
    const wrap_sign found = read_break<Unicode>(text, line, after, state);
    if (!same(found, wrap_sign::next_line_decides)) return same(found, wrap_sign::wraps);
    return goes_on<Unicode>(text, after, columns(text, after) >= narrowest_wrap);
}

/// Is the line break behind `line` within a paragraph?
template <class Unicode>
constexpr bool joins(std::string_view text, const text_line& line, const text_line& after,
                     const wrap_state& state, paragraph_breaks breaks) noexcept {
    if (same(breaks, paragraph_breaks::automatic)) return is_wrap<Unicode>(text, line, after, state);
    return same(breaks, paragraph_breaks::blank_lines) && !is_blank(text, after);
}

/// Can a line of `width` columns go on behind its break? One that is too wide cannot, whatever follows.
constexpr bool may_wrap(std::size_t width, paragraph_breaks breaks) noexcept {
    if (same(breaks, paragraph_breaks::lines)) return false;
    return same(breaks, paragraph_breaks::blank_lines) || width <= widest_wrap;
}

/// Where a paragraph begins and ends (trimmed), and where to look for the next one.
struct paragraph_extent {
    std::size_t begin = 0;
    std::size_t end = 0;
    std::size_t next = 0;

    constexpr bool empty() const noexcept { return begin == end; }
};

/// The first paragraph at or after byte `from`; empty, at the end of the text, if there is none.
template <class Unicode>
constexpr paragraph_extent find_paragraph(std::string_view text, std::size_t from,
                                          paragraph_breaks breaks = paragraph_breaks::automatic) noexcept {
    if (from == 0) from = text.size() - without_byte_order_mark(text).size();
    const std::size_t begin = skip_space(text, from);
    text_line line = line_of(text, begin == text.size() ? begin : from, begin);
    wrap_state state;
    while (line.next < text.size()) {
        const std::size_t width = columns(text, line);
        if (!may_wrap(width, breaks)) break;
        const text_line after = line_at(text, line.next);
        state.widen(width);
        state.wrapped = joins<Unicode>(text, line, after, state, breaks);
        if (!state.wrapped) break;
        line = after;
    }
    return {begin, skip_space_back(text, begin, line.end), line.next};
}

}  // namespace detail
}  // namespace INCISE_ABI
}  // namespace incise

#endif
