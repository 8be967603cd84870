// SPDX-License-Identifier: MIT
// L3: the paragraph at the end of a text that is still arriving: how far it certainly goes.
#ifndef INCISE_DETAIL_OPEN_PARAGRAPH_HPP
#define INCISE_DETAIL_OPEN_PARAGRAPH_HPP

#include <cstddef>
#include <string_view>

#include "lines.hpp"
#include "scan.hpp"

namespace incise {
inline namespace INCISE_ABI {
namespace detail {

constexpr bool is_line_end(char byte) noexcept {
    return byte == '\n' || byte == '\r';
}

/// Where the line begins that holds byte `at`; its line end is part of it.
constexpr std::size_t line_start(std::string_view text, std::size_t at) noexcept {
    if (at > 0 && at < text.size() && text[at] == '\n' && text[at - 1] == '\r') --at;
    while (at > 0 && !is_line_end(text[at - 1])) --at;
    return at;
}

/// Does the text show enough of a line for all that `read_break` and `goes_on` ask?
constexpr bool shows(std::string_view text, const text_line& line) noexcept {
    if (line.next > line.end) return true;
    return columns(text, skip_space(text, line.begin), line.end) > widest_wrap;
}

/// `... le syndic, M.`: does the line end with an abbreviation that can announce what follows?
template <class Unicode>
constexpr bool may_announce(std::string_view text, const text_line& line) noexcept {
    const std::size_t end = skip_space_back(text, line.begin, line.end);
    if (end == line.begin || text[end - 1] != '.') return false;
    const std::size_t begin = letters_begin<Unicode>(text, line.begin, end - 1);
    return basic_french<Unicode>::roles(slice(text, begin, end - 1)).has(role::abbreviation_never_final);
}

/// `after` is still arriving. Is the break before it the end of a paragraph, however it goes on? A line only
/// becomes wider, and a word that had room still has it.
template <class Unicode>
constexpr bool surely_ends(std::string_view text, const text_line& line, const text_line& after,
                           const wrap_state& state) noexcept {
    if (may_announce<Unicode>(text, line)) return false;
    const std::size_t width = columns(text, line);
    if (width > widest_wrap || width < narrowest_column) return true;
    const std::size_t head = skip_space(text, after.begin);
    if (head == text.size()) return false;
    if (opens_paragraph(text, head)) return true;
    const bool lower = Unicode::is_lower(code_point_at(text, head));
    if (lower && !ends_sentence(text, line.begin, line.end)) return false;
    if (width < narrowest_wrap && !state.wrapped) return true;
    std::size_t word_end = head;
    while (word_end < text.size() && !is_space(code_point_at(text, word_end))) {
        word_end = step(text, word_end);
    }
    return word_end < text.size() && had_room(text, line, after, head, state.widest);
}

/// The paragraph that begins at `begin()`. In: the text so far, longer at each `read`. Between `begin()` and
/// `limit()` no break ends it, whatever follows; where it ends for certain, `ended()` says so. At first none
/// is open.
template <class Unicode>
class open_paragraph {
  public:
    constexpr void open(std::size_t line, std::size_t begin, paragraph_breaks breaks) noexcept {
        *this = open_paragraph();
        breaks_ = breaks;
        ended_ = false;
        line_ = line;
        begin_ = begin;
        limit_ = begin;
    }
    constexpr std::size_t begin() const noexcept { return begin_; }
    constexpr std::size_t limit() const noexcept { return limit_; }
    constexpr bool ended() const noexcept { return ended_; }

    /// `complete`: nothing will follow. Cost: what is new, and two lines of `widest_wrap` columns.
    constexpr void read(std::string_view text, bool complete) noexcept {
        while (!ended_) {
            if (limit_ < line_) limit_ = line_;
            while (limit_ < text.size() && !is_line_end(text[limit_])) ++limit_;
            if (limit_ == text.size() && !complete) return;
            const text_line line{line_, limit_, line_at(text, limit_).next};
            state_.widen(columns(text, line));
            const wrap_sign found = break_after(text, line, complete);
            if (same(found, wrap_sign::next_line_decides)) return;
            ended_ = same(found, wrap_sign::ends);
            if (ended_) limit_ = skip_space_back(text, begin_, limit_);
            state_.wrapped = true;
            line_ = line.next;
        }
    }

    /// The text lost its first `size` bytes. What is left of the current line is all of it, or wider than a
    /// line that wraps.
    constexpr void forget(std::size_t size) noexcept {
        for (std::size_t* place : {&line_, &begin_, &limit_}) *place = *place < size ? 0 : *place - size;
    }

  private:
    constexpr wrap_sign break_after(std::string_view text, const text_line& line,
                                    bool complete) const noexcept {
        constexpr wrap_sign unknown = wrap_sign::next_line_decides;
        const text_line after = line_at(text, line.next);
        if (same(breaks_, paragraph_breaks::lines)) return wrap_sign::ends;
        if (same(breaks_, paragraph_breaks::blank_lines)) {
            if (!is_blank(text, after)) return wrap_sign::wraps;
            return complete || after.next > after.end ? wrap_sign::ends : unknown;
        }
        if (!complete && !shows(text, after)) {
            return surely_ends<Unicode>(text, line, after, state_) ? wrap_sign::ends : unknown;
        }
        const wrap_sign found = read_break<Unicode>(text, line, after, state_);
        if (!same(found, unknown)) return found;
        if (!complete && !shows(text, line_at(text, after.next))) return unknown;
        return is_wrap<Unicode>(text, line, after, state_) ? wrap_sign::wraps : wrap_sign::ends;
    }

    std::size_t line_ = 0;   // the last line that certainly belongs to it
    std::size_t begin_ = 0;  // of the paragraph
    std::size_t limit_ = 0;
    wrap_state state_;
    paragraph_breaks breaks_ = paragraph_breaks::automatic;
    bool ended_ = true;
};

}  // namespace detail
}  // namespace INCISE_ABI
}  // namespace incise

#endif
