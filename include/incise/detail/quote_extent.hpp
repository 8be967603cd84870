// SPDX-License-Identifier: MIT
// L4: from where to where a quotation reaches, over paragraphs if need be, and how it ends.
#ifndef INCISE_DETAIL_QUOTE_EXTENT_HPP
#define INCISE_DETAIL_QUOTE_EXTENT_HPP

#include <cstddef>
#include <cstdint>
#include <string_view>

#include "../paragraphs.hpp"
#include "pairing.hpp"
#include "repeated_marks.hpp"
#include "tale.hpp"
#include "turns.hpp"

namespace incise {
inline namespace INCISE_ABI {

/// How a quotation ends.
enum class closing : std::uint8_t {
    closed,     ///< by its mark, or a turn by the end of the turn
    continued,  ///< it opens a dialogue whose turns have dashes; the mark comes with a later turn
    unclosed    ///< by the end of its paragraph: the mark is missing
};

namespace detail {

/// The places of one quotation, in bytes of the text.
struct quote_extent {
    std::size_t begin = 0;
    std::size_t speech_begin = 0;
    std::size_t speech_end = 0;
    std::size_t end = 0;
    paragraph_extent first_paragraph;
    std::size_t paragraph_begin = 0;  // of the first paragraph
    std::size_t paragraph_end = 0;    // of the last one
    quote_style style = quote_style::none;
    incise::closing closing = incise::closing::unclosed;
    bool alone = false;  // a turn, and no mark is behind its dash in the paragraph

    /// Is there an opening mark? A text may begin inside a quotation.
    constexpr bool opened() const noexcept { return begin != speech_begin; }
};

/// The quotation around an inner one.
struct enclosing_quotation {
    std::size_t speech_end = 0;
    std::size_t end = 0;
    quote_style style = quote_style::none;
    closing how = closing::unclosed;
};

constexpr quote_extent start_extent(const paragraph_extent& paragraph, std::size_t begin, std::size_t speech,
                                    quote_style style) noexcept {
    return {
        begin, speech, speech, speech, paragraph, paragraph.begin, paragraph.end, style, closing::unclosed,
        false};
}

constexpr void end_extent(quote_extent& q, std::size_t speech_end, std::size_t end, closing how) noexcept {
    q.speech_end = speech_end < q.speech_begin ? q.speech_begin : speech_end;
    q.end = end;
    q.closing = how;
}

/// A mark that is no quotation, as an extent of its own, for those who list doubtful marks.
constexpr quote_extent quote_extent_of_mark(const mark& sign, const paragraph_extent& paragraph) noexcept {
    quote_extent q = start_extent(paragraph, sign.begin, sign.end, sign.style);
    end_extent(q, sign.end, sign.end, closing::unclosed);
    return q;
}

/// What one paragraph says of a quotation that is open in it.
template <class Language>
struct paragraph_scan {
    bool outermost = false;  // watch for turns; those inside an inner quotation are part of it
    mark closing_mark;       // closes the quotation, or closes the last one inside it and the quotation too
    std::size_t turn = 0;    // the dash of the first turn inside it, if there is one
    bool opens_behind = false;  // the mark behind that dash opens: the closing one is missing

    /// Reads the marks from `from` to the end of `part`, with `opening` open.
    constexpr void read(std::string_view part, std::size_t from, const mark& opening) noexcept {
        using unicode = typename Language::unicode;
        open_marks<unicode, Language::depth> open;
        open.read(part, opening);
        mark shared;
        for (mark sign = open.next(part, from); !sign.is(mark_kind::none); sign = open.next(part, sign.end)) {
            if (outermost && turn == 0 && sign.is(mark_kind::dash) &&
                opens_inline_turn<Language>(part, from, sign)) {
                turn = sign.begin;
                opens_behind = lacks_closing(part, sign.end, opening.style);
                if (opens_behind) return;
            }
            if (sign.has(opening.style) && repeats_inside<unicode>(part, from, sign)) continue;
            const mark_effect effect = open.read(part, sign);
            if (same(effect, mark_effect::opens)) shared = {};
            if (!same(effect, mark_effect::closes)) continue;
            if (open.size() == 0) {
                closing_mark = sign;
                return;
            }
            shared = sign;
        }
        if (shared.has(opening.style)) closing_mark = shared;
    }
};

/// Does a mark that opens stand at the head of the paragraph, and does a tale begin behind it?
template <class Language>
constexpr bool begins_tale(std::string_view text, const paragraph_extent& paragraph, bool going_on) noexcept {
    const mark head = mark_at(text, paragraph.begin);
    return head.is(mark_kind::quote_open) && tells_tale<Language>(text, paragraph.end, head, going_on);
}

/// The extent of the outermost quotation that `opening` opens in `paragraph`.
template <class Language>
constexpr quote_extent outer_extent(std::string_view text, paragraph_extent paragraph,
                                    const mark& opening) noexcept {
    using unicode = typename Language::unicode;
    quote_extent q = start_extent(paragraph, opening.begin, opening.end, opening.style);
    std::size_t from = opening.end;
    while (true) {
        paragraph_scan<Language> scan;
        scan.outermost = true;
        scan.read(slice(text, 0, paragraph.end), from, opening);
        q.paragraph_end = paragraph.end;
        const mark last = scan.closing_mark;
        if (!last.is(mark_kind::none)) {
            end_extent(q, last.begin, last.end, closing::closed);
            return q;
        }
        if (scan.turn != 0) {
            const std::size_t end = skip_space_back(text, from, scan.turn);
            end_extent(q, end, end, scan.opens_behind ? closing::unclosed : closing::continued);
            return q;
        }
        end_extent(q, paragraph.end, paragraph.end, closing::unclosed);
        const paragraph_extent next = find_paragraph<unicode>(text, paragraph.next);
        if (next.empty()) return q;
        if (opens_turn<Language>(slice(text, next.begin, next.end), 0)) {
            q.closing = closing::continued;
            return q;
        }
        from = behind_repeated_mark(text, next.begin, opening.style);
        if (from != next.begin && begins_tale<Language>(text, next, false)) {
            q.closing = closing::continued;
            return q;
        }
        if (from == next.begin && !closes_later(text, next.begin, opening.style)) return q;
        paragraph = next;
    }
}

/// Does the closing mark `sign` end a sentence, or does a reporting verb follow it: `... jours >>, dit Paul`?
template <class Language>
constexpr bool ends_speech(std::string_view text, const mark& sign) noexcept {
    std::size_t at = skip_space(text, sign.end);
    if (at == text.size()) return true;
    const mark next = mark_at(text, at);
    if (next.is(mark_kind::terminator)) return skip_space(text, next.end) == text.size();
    if (next.is(mark_kind::comma)) at = skip_space(text, next.end);
    return static_cast<bool>(read_incise<Language>(text, at));
}

/// An extract that begins inside a quotation, `Il me l'a dit hier >>.`: from the head of the text to its
/// first mark, if that one closes and nothing is open. Empty if it is none.
template <class Language>
constexpr quote_extent headless_extent(std::string_view text, const paragraph_extent& first) noexcept {
    using unicode = typename Language::unicode;
    const std::string_view part = slice(text, 0, first.end);
    for (mark sign = next_quote(part, first.begin); !sign.is(mark_kind::none);
         sign = next_quote(part, sign.end)) {
        const bool opening = sign.is(mark_kind::quote_open);
        if (!opening && !sign.is(mark_kind::quote_close) && !sign.is(mark_kind::quote_either)) continue;
        open_mark opened;
        const bool guillemets = sign.is(mark_kind::quote_close) && sign.has(quote_style::guillemets);
        const bool closes = guillemets || sign.has(quote_style::straight);
        const mark_context<unicode> around(part, sign);
        if (!closes || around.digit_before() || sign.begin == first.begin ||
            opens<unicode>(part, sign, opened) || !ends_speech<Language>(part, sign))
            break;
        quote_extent q = start_extent(first, first.begin, first.begin, sign.style);
        end_extent(q, sign.begin, sign.end, closing::closed);
        return q;
    }
    return {};
}

/// The extent of a quotation inside another: it ends with that one or with its paragraph at the latest.
/// A closing mark that both share closes both.
template <class Language>
constexpr quote_extent inner_extent(std::string_view text, const paragraph_extent& paragraph,
                                    const mark& opening, const enclosing_quotation& outer) noexcept {
    quote_extent q = start_extent(paragraph, opening.begin, opening.end, opening.style);
    const std::size_t limit = outer.speech_end < paragraph.end ? outer.speech_end : paragraph.end;
    paragraph_scan<Language> scan;
    scan.read(slice(text, 0, limit), opening.end, opening);
    if (!scan.closing_mark.is(mark_kind::none)) {
        end_extent(q, scan.closing_mark.begin, scan.closing_mark.end, closing::closed);
        return q;
    }
    const bool shared =
        same(outer.how, closing::closed) && opening.has(outer.style) && limit == outer.speech_end;
    end_extent(q, limit, shared ? outer.end : limit, shared ? closing::closed : closing::unclosed);
    return q;
}

/// The closing mark that ends `speech` and closes nothing that opened in it from byte `from` on.
template <class Language>
constexpr mark unpaired_at_end(std::string_view speech, std::size_t from) noexcept {
    open_marks<typename Language::unicode, Language::depth> open;
    mark last;
    for (mark sign = open.next(speech, from); !sign.is(mark_kind::none); sign = open.next(speech, sign.end)) {
        last = same(open.read(speech, sign), mark_effect::none) && sign.end == speech.size() ? sign : mark{};
    }
    return last;
}

/// The extent of the turn that the dash at byte `at` opens. Guillemets around the whole turn are part of
/// its marks, and so is the one that closes the dialogue.
template <class Language>
constexpr quote_extent turn_extent(std::string_view text, const paragraph_extent& paragraph,
                                   std::size_t at) noexcept {
    const turn_site turn = read_turn<Language>(slice(text, 0, paragraph.end), at, at > paragraph.begin);
    quote_extent q = start_extent(paragraph, turn.begin, turn.speech_begin, quote_style::dash);
    end_extent(q, turn.speech_end, turn.end, closing::closed);
    q.alone = !turn.has_marks;
    if (q.alone) return q;
    const std::string_view speech = slice(text, 0, q.speech_end);
    const mark head = q.speech_begin < q.speech_end ? mark_at(text, q.speech_begin) : mark{};
    std::size_t from = q.speech_begin;
    if (head.is(mark_kind::quote_open)) {
        paragraph_scan<Language> scan;
        scan.read(speech, head.end, head);
        const bool whole = scan.closing_mark.is(mark_kind::none) || scan.closing_mark.end == q.speech_end;
        if (!whole) return q;
        q.speech_begin = from = head.end;
    }
    if (const mark last = unpaired_at_end<Language>(speech, from); last.is(mark_kind::quote_close)) {
        q.speech_end = skip_space_back(text, from, last.begin);
    }
    return q;
}

}  // namespace detail
}  // namespace INCISE_ABI
}  // namespace incise

#endif
