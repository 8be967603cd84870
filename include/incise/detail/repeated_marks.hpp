// SPDX-License-Identifier: MIT
// L4: marks that say an open one again: at the head of a paragraph, in a line whose ends are lost, by a slip;
// whether the closing one is still to come; and the sign that only looks like one.
#ifndef INCISE_DETAIL_REPEATED_MARKS_HPP
#define INCISE_DETAIL_REPEATED_MARKS_HPP

#include <cstddef>
#include <string_view>

#include "lines.hpp"
#include "quote_marks.hpp"
#include "scan.hpp"

namespace incise {
inline namespace INCISE_ABI {
namespace detail {

/// Behind the mark that a paragraph repeats because a quotation goes on: the opening mark, or the
/// closing one (*guillemet de reprise*); `at` if there is none.
constexpr std::size_t behind_repeated_mark(std::string_view text, std::size_t at,
                                           quote_style style) noexcept {
    if (at >= text.size() || same(style, quote_style::dash)) return at;
    const mark first = mark_at(text, at);
    const bool straight = first.is(mark_kind::quote_either) && !is_space(code_point_at(text, first.end));
    const bool repeats =
        first.has(style) && (straight || first.is(mark_kind::quote_open) || first.is(mark_kind::quote_close));
    return repeats ? first.end : at;
}

/// Does this mark only repeat the one that is open, as at the head of a paragraph whose line end is lost?
/// `<< Je vins. << Je vis. << Je partis. >>`: behind a sentence, and no second closing mark follows.
template <class Unicode>
constexpr bool repeats_inside(std::string_view part, std::size_t from, const mark& sign) noexcept {
    if (!sign.is(mark_kind::quote_open) || !ends_sentence(part, from, sign.begin)) return false;
    if (!Unicode::is_upper(code_point_at(part, skip_space(part, sign.end)))) return false;
    bool closed = false;
    const std::string_view searched = up_to(part, sign.end, longest_search);
    for (mark next = next_quote(searched, sign.end); !next.is(mark_kind::none);
         next = next_quote(searched, next.end)) {
        if (!next.has(sign.style)) continue;
        if (next.is(mark_kind::quote_open)) return true;
        if (next.is(mark_kind::quote_close) && closed) return false;
        closed = true;
    }
    return closed;
}

/// Is the closing mark missing before a turn that ends at `from`? Yes if the next mark of this style opens,
/// or if it is further than 4,000 bytes.
constexpr bool lacks_closing(std::string_view part, std::size_t from, quote_style style) noexcept {
    const std::string_view searched = up_to(part, from, longest_search);
    for (mark sign = next_quote(searched, from); !sign.is(mark_kind::none);
         sign = next_quote(searched, sign.end)) {
        if (sign.has(style) && !sign.is(mark_kind::terminator)) return sign.is(mark_kind::quote_open);
    }
    return searched.size() < part.size();
}

/// Does the closing mark come in one of the next paragraphs: is the first mark of this style there a closing
/// one? Looks at 4,000 bytes and 64 marks at most, and never for straight quotes, which do not say which
/// they are.
constexpr bool closes_later(std::string_view text, std::size_t from, quote_style style) noexcept {
    if (same(style, quote_style::straight) || same(style, quote_style::none)) return false;
    const quote_style closing_style = same(style, quote_style::low_high) ? quote_style::double_quotes : style;
    int looked_at = 0;
    const std::string_view searched = up_to(text, from, longest_search);
    for (mark sign = next_mark(searched, from); !sign.is(mark_kind::none);
         sign = next_mark(searched, sign.end)) {
        const bool pairs = sign.is(mark_kind::quote_open) || sign.is(mark_kind::quote_close);
        if (pairs && (sign.has(style) || sign.has(closing_style))) {
            return sign.is(mark_kind::quote_close) || !sign.has(style);
        }
        if (++looked_at == 64) break;
    }
    return false;
}

/// So far is looked for the second closing mark of a doubled one.
inline constexpr std::size_t longest_doubled = 1000;

/// A mark that is written twice by a slip, `<<<<Oui.>>`, as one: not if two closing marks follow, nor three
/// in a row. Else `opening` as it is.
constexpr mark join_doubled(std::string_view part, const mark& opening) noexcept {
    const auto repeats = [&](const mark& one) {
        return one.value == opening.value && one.is(mark_kind::quote_open) &&
               opening.is(mark_kind::quote_open);
    };
    if (opening.end == part.size() || !repeats(mark_at(part, opening.end))) return opening;
    const mark second = mark_at(part, opening.end);
    int open = 2;
    const std::string_view searched = up_to(part, second.end, longest_doubled);
    for (mark next = next_mark(searched, second.end); !next.is(mark_kind::none);
         next = next_mark(searched, next.end)) {
        if (repeats(next) && next.begin == second.end) return opening;
        if (!next.has(opening.style)) continue;
        open += next.is(mark_kind::quote_open) ? 1 : next.is(mark_kind::quote_close) ? -1 : 0;
        if (open == 0) return opening;
    }
    mark both = opening;
    both.end = second.end;
    return both;
}

/// Is this what `join_doubled` joined?
constexpr bool is_doubled(std::string_view opening) noexcept {
    if (opening.empty()) return false;
    const mark first = mark_at(opening, 0);
    return first.is(mark_kind::quote_open) && first.end < opening.size() &&
           mark_at(opening, first.end).value == first.value;
}

constexpr bool breaks_line(std::string_view blanks) noexcept {
    for (const char one : blanks) {
        if (one == '\n') return true;
    }
    return false;
}

/// Is this closing mark that closes nothing a sign of another kind: a bullet at the head of a line, or a
/// ditto mark, alone in its column?
constexpr bool is_ornament(std::string_view part, std::size_t begin, const mark& sign) noexcept {
    const std::size_t before = skip_space_back(part, begin, sign.begin);
    const std::string_view gap = slice(part, before, sign.begin);
    if (before == begin || breaks_line(gap)) return true;
    const std::size_t after = skip_space(part, sign.end);
    const auto is_column = [](std::string_view blanks) {
        return !blanks.empty() && (blanks[0] == '\t' || step(blanks, 0) < blanks.size());
    };
    const std::string_view behind = slice(part, sign.end, after);
    return is_column(gap) && (after == part.size() || is_column(behind) || breaks_line(behind));
}

}  // namespace detail
}  // namespace INCISE_ABI
}  // namespace incise

#endif
