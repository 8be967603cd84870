// SPDX-License-Identifier: MIT
// L3: paragraphs and what they are for. One line a paragraph, blank lines between, or hard-wrapped
// lines: decided from the lines around, so that a part of a text is read like the whole.
#ifndef INCISE_PARAGRAPHS_HPP
#define INCISE_PARAGRAPHS_HPP

#include <cstddef>
#include <cstdint>
#include <string_view>

#include "detail/cursor_range.hpp"
#include "detail/line_kind.hpp"
#include "detail/lines.hpp"
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

/// What stands before a paragraph.
struct paragraph_past {
    bool first = true;        // no paragraph but metadata
    bool after_body = false;  // the story has begun
    bool in_list = false;     // an item with a number, or the colon that announces it

    constexpr void move_past(std::string_view line, text_kind kind) noexcept {
        const bool body = same(kind, text_kind::body);
        if (!same(kind, text_kind::metadata)) first = false;
        after_body = after_body || body;
        in_list = body && (label_end(line, 0) != 0 || final_sign(line) == ':');
    }
};

/// Where a paragraph stands: what the kind of a line cannot be told without.
struct paragraph_place : paragraph_past {
    bool last = false;         // none follows, or only a signature
    bool only = false;         // none follows
    bool before_item = false;  // an item with a number follows
};

/// The place before `rest`, all that follows; `signed_off`: that is a signature and nothing else.
template <class Language>
constexpr paragraph_place place_before(const paragraph_past& past, std::string_view rest,
                                       bool signed_off) noexcept {
    paragraph_place place;
    static_cast<paragraph_past&>(place) = past;
    place.only = rest.empty();
    place.last = place.only || signed_off;
    place.before_item = label_end(rest, 0) != 0;
    return place;
}

/// `1. Le chantier`, but not an item of a list; `2) une rame` is one.
template <class Language>
constexpr bool is_numbered_heading(std::string_view line, const paragraph_place& place) noexcept {
    const std::size_t begin = label_end(line, 0);
    return begin != 0 && !place.in_list && !place.before_item &&
           Language::unicode::is_upper(code_point_at(line, begin));
}

/// What a paragraph is for, from its shape and its place.
template <class Language>
constexpr text_kind classify(std::string_view line, const paragraph_place& place) noexcept {
    using unicode = typename Language::unicode;
    if (place.first && place.only) return text_kind::body;
    if (place.last && !place.first && is_signature<Language>(line)) return text_kind::signature;
    if (place.only) return text_kind::body;
    if (!place.after_body && (is_dated_line<Language>(line) || is_byline<Language>(line)))
        return text_kind::metadata;
    if (!looks_like_heading<unicode>(line, place.first)) return text_kind::body;
    if (opens_paragraph(line, 0) && !is_numbered_heading<Language>(line, place)) return text_kind::body;
    return place.first ? text_kind::title : text_kind::heading;
}

/// Finds the paragraphs, whatever they are for.
template <class Language>
class paragraph_finder {
  public:
    constexpr paragraph_finder() noexcept = default;
    constexpr explicit paragraph_finder(std::string_view text, paragraph_breaks breaks = {}) noexcept
        : text_(text), breaks_(breaks) {
        read(0);
    }

    constexpr void next() noexcept { read(extent_.next); }
    constexpr bool done() const noexcept { return extent_.empty(); }
    constexpr std::size_t position() const noexcept { return extent_.begin; }
    constexpr std::string_view text() const noexcept { return text_; }
    constexpr const paragraph_extent& extent() const noexcept { return extent_; }

  protected:
    constexpr paragraph_extent find(std::size_t from) const noexcept {
        return find_paragraph<typename Language::unicode>(text_, from, breaks_);
    }

  private:
    constexpr void read(std::size_t from) noexcept { extent_ = find(from); }

    std::string_view text_;
    paragraph_extent extent_;
    paragraph_breaks breaks_ = paragraph_breaks::automatic;
};

/// Finds the paragraphs and tells what each is for.
template <class Language>
class paragraph_cursor : public paragraph_finder<Language> {
    using finder = paragraph_finder<Language>;

  public:
    using value_type = paragraph;

    constexpr paragraph_cursor() noexcept = default;
    constexpr explicit paragraph_cursor(std::string_view text, paragraph_breaks breaks = {}) noexcept
        : finder(text, breaks) {
        tell();
    }

    constexpr paragraph value() const noexcept { return {content(), kind_}; }
    constexpr void next() noexcept {
        past_.move_past(content(), kind_);
        finder::next();
        tell();
    }
    constexpr text_kind kind() const noexcept { return kind_; }

  private:
    constexpr std::string_view content() const noexcept {
        return slice(finder::text(), finder::extent().begin, finder::extent().end);
    }
    constexpr void tell() noexcept {
        if (!finder::done()) kind_ = classify<Language>(content(), place());
    }

    /// Where the paragraph stands. What follows is only read if it is short enough to be a signature.
    constexpr paragraph_place place() const noexcept {
        const std::string_view text = finder::text();
        const std::size_t begin = skip_space(text, finder::extent().next);
        const bool ends = text.size() - begin <= 4 * longest_heading;
        return place_before<Language>(past_, slice(text, begin, text.size()), ends && is_last(begin));
    }
    /// Is the paragraph that begins at byte `begin` the last one, and a signature?
    constexpr bool is_last(std::size_t begin) const noexcept {
        const std::string_view text = finder::text();
        const paragraph_extent after = finder::find(begin);
        return skip_space(text, after.next) == text.size() &&
               is_signature<Language>(slice(text, after.begin, after.end));
    }

    paragraph_past past_;
    text_kind kind_ = text_kind::body;
};

}  // namespace detail

/// The paragraphs of `text`, lazily, in order, each with its kind.
///
/// Blank lines separate; a single line break does too unless the lines look hard-wrapped, or as `breaks`
/// says. Between two paragraphs there is only white space. Cost: one pass over the lines.
///
///     for (incise::paragraph p : incise::paragraphs(text))
///         if (p.kind == incise::text_kind::heading) show(p.text);
template <class Language = french>
constexpr auto paragraphs(borrowed_text text, Language = {}, paragraph_breaks breaks = {}) noexcept {
    return cursor_range<detail::paragraph_cursor<Language>>(detail::paragraph_cursor<Language>(text, breaks));
}

}  // namespace INCISE_ABI
}  // namespace incise

#endif
