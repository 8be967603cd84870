// SPDX-License-Identifier: MIT
// L4: quotations, whatever marks them: guillemets of every country, curly and straight quotes, dashes.
#ifndef INCISE_QUOTATIONS_HPP
#define INCISE_QUOTATIONS_HPP

#include <cstddef>
#include <cstdint>
#include <string_view>

#include "detail/cue.hpp"
#include "detail/cursor_range.hpp"
#include "detail/quote_extent.hpp"
#include "detail/quote_kind.hpp"
#include "detail/speech.hpp"
#include "detail/turns.hpp"
#include "french.hpp"
#include "paragraphs.hpp"

namespace incise {
inline namespace INCISE_ABI {

namespace detail {

template <class Language>
class quotation_cursor;

}  // namespace detail

/// One quotation: a span of the text with its marks, and what is said between them.
///
/// A value of offsets; it stays valid as long as the text does. `depth` 0 is outermost.
template <class Language = french>
struct basic_quotation {
    std::string_view document;    ///< the whole text, to which all offsets refer
    detail::quote_extent extent;  ///< where the marks and the speech are, in bytes of it
    std::uint8_t depth = 0;

    /// The quotation with its marks.
    constexpr std::string_view text() const noexcept { return slice(document, extent.begin, extent.end); }
    constexpr quote_style style() const noexcept { return extent.style; }
    constexpr incise::closing closing() const noexcept { return extent.closing; }

    /// What is said, piece by piece: without marks, incises and the commas beside them.
    constexpr auto speech() const noexcept {
        using range = detail::fragments_of<Language>;
        return range({document, extent});
    }
    /// The reporting clauses inside the speech.
    constexpr auto incises() const noexcept {
        using range = detail::incises_of<Language>;
        return range({document, extent});
    }
    /// The quotations inside this one, of every depth.
    constexpr auto nested() const noexcept {
        return cursor_range<detail::quotation_cursor<Language>>(detail::quotation_cursor<Language>(*this));
    }
    /// The quotation and its paragraph, as the readers of cues want it.
    constexpr detail::quoted_span span() const noexcept {
        return {document,   extent.paragraph_begin, extent.begin, extent.speech_begin, extent.speech_end,
                extent.end, extent.paragraph_end};
    }
};

using quotation = basic_quotation<french>;

namespace detail {

/// Yields the quotations in the order in which they open. `stray`: instead of a quotation, the cursor
/// stands at a closing mark that closes nothing.
template <class Language>
class quotation_cursor {
    using unicode = typename Language::unicode;

  public:
    using value_type = basic_quotation<Language>;

    constexpr quotation_cursor() noexcept = default;
    constexpr explicit quotation_cursor(std::string_view text, bool with_strays = false) noexcept
        : text_(text), with_strays_(with_strays), limit_(text.size()) {
        enter(find_paragraph<unicode>(text_, 0));
        const quote_extent head = headless_extent<Language>(text_, extent_);
        if (head.end == 0) {
            read();
        } else {
            at_head_ = false;
            found(head);
        }
    }
    /// The quotations inside `outer`.
    constexpr explicit quotation_cursor(const basic_quotation<Language>& outer) noexcept
        : text_(outer.document), extent_(outer.extent.first_paragraph), limit_(outer.extent.speech_end) {
        at_ = outer.extent.speech_begin;
        depth_ = outer.depth;
        push(outer.extent);
        read();
    }

    constexpr value_type value() const noexcept {
        return {text_, current_, static_cast<std::uint8_t>(depth_ - 1)};
    }
    constexpr void next() noexcept { read(); }
    constexpr bool done() const noexcept { return done_; }
    constexpr std::size_t position() const noexcept { return at_; }
    constexpr bool stray() const noexcept { return stray_; }

  private:
    /// A quotation that is open at `at_`: its speech ends at one byte, its mark at another.
    struct open_quotation {
        std::size_t speech_end = 0;
        std::size_t end = 0;
        quote_style style = quote_style::none;
        closing how = closing::unclosed;
    };

    constexpr void enter(const paragraph_extent& extent) noexcept {
        extent_ = extent;
        at_ = extent.begin;
        at_head_ = true;
        after_turn_ = dialogue_;
        dialogue_ = false;
        if (in_tale_ && !extent_.empty() && !mark_at(text_, at_).is(mark_kind::quote_open)) in_tale_ = false;
    }

    constexpr void push(const quote_extent& q) noexcept {
        if (depth_ < Language::depth) open_[depth_] = {q.speech_end, q.end, q.style, q.closing};
        ++depth_;
    }

    /// Forgets the quotations that end before byte `at`; moves `at_` behind their marks.
    constexpr void leave(std::size_t at) noexcept {
        while (depth_ > 0 && open_[depth_ - 1].speech_end <= at) {
            --depth_;
            if (at_ < open_[depth_].end) at_ = open_[depth_].end;
        }
    }

    constexpr void found(const quote_extent& q) noexcept {
        current_ = q;
        at_ = q.speech_begin;
        push(q);
    }

    /// Goes on to the next quotation, or to the end.
    constexpr void read() noexcept {
        stray_ = false;
        while (true) {
            if (at_head_ && read_head()) return;
            const std::string_view part = slice(text_, 0, extent_.end);
            const mark sign = next_mark(part, at_);
            if (sign.is(mark_kind::none)) {
                if (extent_.next >= limit_ || extent_.empty()) break;
                enter(find_paragraph<unicode>(text_, extent_.next));
                continue;
            }
            if (sign.begin >= limit_) break;
            at_ = sign.begin;
            leave(sign.begin);
            if (at_ > sign.begin) continue;
            at_ = sign.end;
            if (read_mark(part, sign)) return;
        }
        done_ = true;
        at_ = limit_;
    }

    /// At the head of a paragraph: a turn, or the mark that an open quotation repeats there.
    constexpr bool read_head() noexcept {
        at_head_ = false;
        leave(at_);
        if (extent_.empty()) return false;
        const std::string_view part = slice(text_, extent_.begin, extent_.end);
        if (depth_ > 0) {
            at_ = behind_repeated_mark(text_, at_, open_[depth_ - 1].style);
            return false;
        }
        if (begins_tale<Language>(text_, extent_, in_tale_)) {
            in_tale_ = true;
            at_ = mark_at(text_, at_).end;
            return false;
        }
        if (!opens_turn<Language>(part, 0) && !(after_turn_ && answers<Language>(part))) return false;
        dialogue_ = true;
        found(turn_extent<Language>(text_, extent_, at_));
        return true;
    }

    constexpr bool read_mark(std::string_view part, const mark& sign) noexcept {
        if (sign.is(mark_kind::dash)) return read_inline_turn(part, sign);
        if (repeats(part, sign)) return false;
        if (depth_ >= Language::depth) {
            stray_ = with_strays_ && sign.is(mark_kind::quote_open);
            if (stray_) current_ = quote_extent_of_mark(sign, extent_);
            return stray_;
        }
        open_mark opened;
        if (opens<unicode>(part, sign, opened)) {
            found(depth_ == 0 ? outer_extent<Language>(text_, extent_, join_doubled(part, sign))
                              : inner_extent<Language>(text_, extent_, sign, enclosing()));
            return true;
        }
        stray_ = with_strays_ && !in_tale_ && sign.is(mark_kind::quote_close) &&
                 !is_ornament(part, extent_.begin, sign);
        if (stray_) current_ = quote_extent_of_mark(sign, extent_);
        return stray_;
    }

    constexpr bool read_inline_turn(std::string_view part, const mark& sign) noexcept {
        const std::size_t before = skip_space_back(part, extent_.begin, sign.begin);
        const bool announced = before > extent_.begin && part[before - 1] == ':';
        const bool may_open = dialogue_ || announced || sign.value == 0x2014 || sign.value == '-';
        if (depth_ > 0 || !may_open || !opens_inline_turn<Language>(part, extent_.begin, sign)) return false;
        dialogue_ = true;
        found(turn_extent<Language>(text_, extent_, sign.begin));
        return true;
    }

    /// Does the mark only repeat that of the quotation around it?
    constexpr bool repeats(std::string_view part, const mark& sign) const noexcept {
        return depth_ > 0 && sign.has(open_[depth_ - 1].style) &&
               repeats_inside<unicode>(part, extent_.begin, sign);
    }

    constexpr enclosing_quotation enclosing() const noexcept {
        const open_quotation& outer = open_[depth_ - 1];
        return {outer.speech_end, outer.end, outer.style, outer.how};
    }

    std::string_view text_;
    paragraph_extent extent_;
    quote_extent current_;
    open_quotation open_[Language::depth] = {};
    unsigned depth_ = 0;
    std::size_t at_ = 0;
    bool at_head_ = false;
    bool dialogue_ = false;
    bool after_turn_ = false;  // there was a turn in the paragraph before
    bool in_tale_ = false;     // a tale is told in paragraphs that repeat the mark
    bool with_strays_ = false;
    bool stray_ = false;
    bool done_ = false;
    std::size_t limit_ = 0;
};

template <class Language>
constexpr quote_kind classify_quotation(const basic_quotation<Language>& one, const cue_site& cue) noexcept {
    return classify<Language>(one.span(), one.style(), cue);
}

}  // namespace detail

/// What `one` does in its sentence. Cost: reads the sentence around it, 320 bytes on each side at most.
template <class Language>
constexpr quote_kind kind_of(const basic_quotation<Language>& one) noexcept {
    return detail::classify_quotation(one, detail::find_cue<Language>(one.span()));
}

/// The quotations of `text`, lazily, in the order in which they open: the outer one first, then those in it.
///
/// Never fails: a mark that pairs with nothing is text, and a quotation that is never closed ends with its
/// paragraph. Spans nest or are disjoint. Marks deeper than `Language::depth` are text.
///
///     for (incise::quotation q : incise::quotations(text))
///         for (std::string_view part : q.speech()) show(part);  // `Oui` and `je viens.`
///
/// Cost: one pass, and a look at each paragraph for each quotation that is open in it.
template <class Language = french>
constexpr auto quotations(borrowed_text text, Language = {}) noexcept {
    return cursor_range<detail::quotation_cursor<Language>>(detail::quotation_cursor<Language>(text));
}

/// What is doubtful about a mark.
enum class doubt_code : std::uint8_t {
    unclosed_quotation,  ///< the closing mark is missing
    stray_closing_mark,  ///< a closing mark closes nothing
    unopened_quotation,  ///< the opening mark is missing: the text begins inside the quotation
    doubled_mark,        ///< the opening mark stands twice, and only one closes it
    too_deep             ///< an opening mark inside as many quotations as are read: it is text
};

namespace detail {

inline constexpr std::string_view doubt_names[] = {"unclosed-quotation"_sv, "stray-closing-mark"_sv,
                                                   "unopened-quotation"_sv, "doubled-mark"_sv, "too-deep"_sv};
inline constexpr std::string_view doubt_messages[] = {
    "this quotation has no closing mark; it ends with its paragraph"_sv,
    "this closing mark closes no quotation"_sv,
    "this quotation has no opening mark; it begins with the text"_sv,
    "this opening mark stands twice; one closing mark ends both"_sv,
    "this mark is inside too many quotations; it opens nothing"_sv};

}  // namespace detail

/// The name of a doubt in JSON and lint output.
constexpr std::string_view name_of(doubt_code code) noexcept {
    return detail::doubt_names[static_cast<std::size_t>(code)];
}

constexpr std::string_view message(doubt_code code) noexcept {
    return detail::doubt_messages[static_cast<std::size_t>(code)];
}

/// A mark that pairs with nothing.
struct mark_doubt {
    std::string_view mark;  ///< the quotation that lacks a mark, or the stray mark
    doubt_code code = doubt_code::unclosed_quotation;
};

namespace detail {

template <class Language>
class doubt_cursor {
  public:
    using value_type = mark_doubt;

    constexpr doubt_cursor() noexcept = default;
    constexpr explicit doubt_cursor(std::string_view text) noexcept : marks_(text, true) { settle(); }

    constexpr mark_doubt value() const noexcept {
        const basic_quotation<Language> one = marks_.value();
        if (marks_.stray()) {
            const bool opens = mark_at(one.text(), 0).is(mark_kind::quote_open);
            return {one.text(), opens ? doubt_code::too_deep : doubt_code::stray_closing_mark};
        }
        if (!one.extent.opened()) return {one.text(), doubt_code::unopened_quotation};
        if (same(one.closing(), closing::unclosed)) return {one.text(), doubt_code::unclosed_quotation};
        return {one.text(), doubt_code::doubled_mark};
    }
    constexpr void next() noexcept {
        marks_.next();
        settle();
    }
    constexpr bool done() const noexcept { return marks_.done(); }
    constexpr std::size_t position() const noexcept { return marks_.position(); }

  private:
    constexpr void settle() noexcept {
        while (!marks_.done() && !marks_.stray() && is_sound(marks_.value())) marks_.next();
    }

    static constexpr bool is_sound(const basic_quotation<Language>& one) noexcept {
        const quote_extent& q = one.extent;
        return q.opened() && !same(q.closing, closing::unclosed) &&
               !is_doubled(slice(one.document, q.begin, q.speech_begin));
    }

    quotation_cursor<Language> marks_;
};

}  // namespace detail

/// The marks of `text` that pair with nothing, lazily, in order. Cost: that of `quotations`.
template <class Language = french>
constexpr auto mark_doubts(borrowed_text text, Language = {}) noexcept {
    return cursor_range<detail::doubt_cursor<Language>>(detail::doubt_cursor<Language>(text));
}

}  // namespace INCISE_ABI
}  // namespace incise

#endif
