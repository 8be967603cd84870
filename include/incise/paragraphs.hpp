// SPDX-License-Identifier: MIT
// L3: paragraphs and what they are for. One line a paragraph, blank lines between, or hard-wrapped
// lines: decided from the lines around, so that a part of a text is read like the whole.
#ifndef INCISE_PARAGRAPHS_HPP
#define INCISE_PARAGRAPHS_HPP

#include <cstddef>
#include <cstdint>
#include <string_view>

#include "detail/cursor_range.hpp"
#include "detail/dateline.hpp"
#include "detail/marks.hpp"
#include "detail/scan.hpp"
#include "french.hpp"

namespace incise {
inline namespace INCISE_ABI {

/// What a paragraph, or a unit of one, is for.
enum class text_kind : std::uint8_t {
    body,      ///< the story
    title,     ///< the first line, when it is short and names the whole
    heading,   ///< a later short line that introduces what follows
    metadata,  ///< a date, a place and a date, a byline
    signature  ///< the author or the agency at the end
};

struct paragraph {
    std::string_view text;  ///< without white space, line ends and byte-order mark at its edges
    text_kind kind = text_kind::body;
};

namespace detail {

/// One line of the text: `begin`..`end` without its line end; `next` is where the following one begins.
struct text_line {
    std::size_t begin = 0;
    std::size_t end = 0;
    std::size_t next = 0;
};

constexpr text_line line_at(std::string_view text, std::size_t begin) noexcept {
    std::size_t end = begin;
    while (end < text.size() && text[end] != '\n' && text[end] != '\r') ++end;
    std::size_t next = end;
    if (next < text.size()) next += has_at(text, next, "\r\n"_sv) ? 2u : 1u;
    return {begin, end, next};
}

constexpr bool is_blank(std::string_view text, const text_line& line) noexcept {
    return skip_space(slice(text, 0, line.end), line.begin) == line.end;
}

/// The widths, in bytes, between which lines look hard-wrapped (72 columns, with accents and slack).
inline constexpr std::size_t narrowest_wrap = 40;
inline constexpr std::size_t widest_wrap = 110;

/// Does a line that begins so open a paragraph whatever stands before it? A list item or a turn.
template <class Unicode>
constexpr bool opens_paragraph(std::string_view text, std::size_t at) noexcept {
    const mark first = at < text.size() ? mark_at(text, at) : mark{};
    if (first.is(mark_kind::dash)) return true;
    const char32_t sign = code_point_at(text, at);
    if ((sign == '-' || sign == '*' || sign == 0x2022) && is_space(code_point_at(text, step(text, at))))
        return true;
    const std::size_t digits = digits_end(text, at);
    const char32_t after = code_point_at(text, digits);
    return digits > at && digits - at <= 3 && (after == '.' || after == ')') &&
           is_space(code_point_at(text, digits + 1));
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

/// Is the line break between two lines only there because the line was full?
///
/// `wrapped`: the break before `line` was of that kind. The line that ends a sentence says least about
/// it: `... la gare.` may end a paragraph, unless the lines before it were full too.
template <class Unicode>
constexpr bool is_wrap(std::string_view text, const text_line& line, const text_line& after,
                       bool wrapped) noexcept {
    const std::size_t head = skip_space(slice(text, 0, after.end), after.begin);
    if (head == after.end || opens_paragraph<Unicode>(text, head)) return false;
    const std::size_t width = line.end - line.begin;
    const std::size_t next_width = after.end - after.begin;
    if (width < narrowest_wrap || width > widest_wrap || next_width > widest_wrap) return false;
    if (!ends_sentence(text, line.begin, line.end)) return true;
    return wrapped && width > 55;
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
constexpr paragraph_extent find_paragraph(std::string_view text, std::size_t from) noexcept {
    if (from == 0) from = text.size() - without_byte_order_mark(text).size();
    text_line line = line_at(text, from);
    while (line.next > line.begin && is_blank(text, line)) line = line_at(text, line.next);
    const std::size_t begin = skip_space(slice(text, 0, line.end), line.begin);
    bool wrapped = false;
    while (line.next < text.size()) {
        const text_line after = line_at(text, line.next);
        wrapped = is_wrap<Unicode>(text, line, after, wrapped);
        if (!wrapped) break;
        line = after;
    }
    return {begin, skip_space_back(text, begin, line.end), line.next};
}

/// The longest title or heading, in bytes; a longer line is a paragraph that lost its full stop.
inline constexpr std::size_t longest_heading = 120;

/// `<< Tu viens ?`: a quotation that goes on below is no heading.
constexpr bool opens_without_end(std::string_view line) noexcept {
    if (!mark_at(line, 0).is(mark_kind::quote_open)) return false;
    for (const mark found : marks(line)) {
        if (found.is(mark_kind::quote_close)) return false;
    }
    return true;
}

/// Is this a short line that could be a heading: no final sign of a sentence but a question mark?
template <class Unicode>
constexpr bool looks_like_heading(std::string_view line) noexcept {
    if (line.size() > longest_heading || opens_paragraph<Unicode>(line, 0)) return false;
    if (opens_without_end(line)) return false;
    const mark last = mark_at(line, step_back(line, line.size()));
    const bool question = last.is(mark_kind::terminator) && last.value == '?';
    if (last.is(mark_kind::terminator) && !question) return false;
    if (last.is(mark_kind::colon) || last.is(mark_kind::comma) || last.is(mark_kind::semicolon)) {
        return false;
    }
    return !ends_sentence(line, 0, line.size()) || question;
}

/// `Par Jeanne Roux`: a byline.
template <class Language>
constexpr bool is_byline(std::string_view line) noexcept {
    using unicode = typename Language::unicode;
    if (line.size() > longest_heading || !has_at(line, 0, "Par"_sv) || !is_space(code_point_at(line, 3)))
        return false;
    return unicode::is_upper(code_point_at(line, skip_space(line, 3))) &&
           !ends_sentence(line, 0, line.size());
}

/// `Jeanne ROUX`, `J. Roux`: up to four words, all with a capital.
template <class Language>
constexpr bool is_name_line(std::string_view line) noexcept {
    using unicode = typename Language::unicode;
    if (line.size() > 60) return false;
    int groups = 0;
    for (std::size_t at = 0; at < line.size(); ++groups) {
        if (!unicode::is_upper(code_point_at(line, at))) return false;
        while (at < line.size() && !is_space(code_point_at(line, at))) at = step(line, at);
        at = skip_space(line, at);
    }
    return groups >= 2 && groups <= 4 && !ends_sentence(line, 0, line.size());
}

struct paragraph_place {
    bool first = false;       // no paragraph but metadata stands before it
    bool last = false;        // none follows
    bool after_body = false;  // the story has begun
};

/// What a paragraph is for, from its shape and its place.
template <class Language>
constexpr text_kind classify(std::string_view line, const paragraph_place& place) noexcept {
    using unicode = typename Language::unicode;
    if (place.first && place.last) return text_kind::body;
    if (place.last && (is_sign_off<Language>(line) || is_name_line<Language>(line)))
        return text_kind::signature;
    if (place.last) return text_kind::body;
    const bool dated = dateline_end<Language>(line, 0, line.size()) == line.size();
    if (!place.after_body && (dated || is_byline<Language>(line))) return text_kind::metadata;
    if (!looks_like_heading<unicode>(line)) return text_kind::body;
    return place.first ? text_kind::title : text_kind::heading;
}

template <class Language>
class paragraph_cursor {
    using unicode = typename Language::unicode;

  public:
    using value_type = paragraph;

    constexpr paragraph_cursor() noexcept = default;
    constexpr explicit paragraph_cursor(std::string_view text) noexcept : text_(text) { read(0); }

    constexpr paragraph value() const noexcept { return {slice(text_, extent_.begin, extent_.end), kind_}; }
    constexpr void next() noexcept {
        if (!same(kind_, text_kind::metadata)) place_.first = false;
        if (same(kind_, text_kind::body)) place_.after_body = true;
        read(extent_.next);
    }
    constexpr bool done() const noexcept { return extent_.empty(); }
    constexpr std::size_t position() const noexcept { return extent_.begin; }
    constexpr const paragraph_extent& extent() const noexcept { return extent_; }

  private:
    constexpr void read(std::size_t from) noexcept {
        extent_ = find_paragraph<unicode>(text_, from);
        place_.last = skip_space(text_, extent_.next) == text_.size();
        if (!done()) kind_ = classify<Language>(value().text, place_);
    }

    std::string_view text_;
    paragraph_extent extent_;
    paragraph_place place_{true, false, false};
    text_kind kind_ = text_kind::body;
};

}  // namespace detail

/// The paragraphs of `text`, lazily, in order, each with its kind.
///
/// Blank lines separate; a single line break does too unless the lines look hard-wrapped. Between two
/// paragraphs there is only white space. Cost: one pass over the lines.
///
///     for (incise::paragraph p : incise::paragraphs(text))
///         if (p.kind == incise::text_kind::heading) show(p.text);
template <class Language = french>
constexpr auto paragraphs(borrowed_text text, Language = {}) noexcept {
    return cursor_range<detail::paragraph_cursor<Language>>(detail::paragraph_cursor<Language>(text));
}

}  // namespace INCISE_ABI
}  // namespace incise

#endif
