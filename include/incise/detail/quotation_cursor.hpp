// SPDX-License-Identifier: MIT
// L4: the marks of a text, read once, become quotations inside each other.
#ifndef INCISE_DETAIL_QUOTATION_CURSOR_HPP
#define INCISE_DETAIL_QUOTATION_CURSOR_HPP

#include <cstddef>
#include <cstdint>
#include <string_view>

#include "quote_extent.hpp"
#include "quote_marks.hpp"
#include "tale.hpp"
#include "turns.hpp"

namespace incise {
inline namespace INCISE_ABI {

template <class Language>
struct basic_quotation;

namespace detail {

/// A quotation that is open: where its speech ends, and how far behind that its mark does. Packed into eight
/// bytes; the 56 bits of the place are enough for every memory.
class open_quotation {
  public:
    constexpr open_quotation() noexcept = default;
    constexpr explicit open_quotation(const quote_extent& q) noexcept
        : bits_(static_cast<std::uint64_t>(q.speech_end) << 8 | static_cast<unsigned>(q.style) << 5 |
                static_cast<unsigned>(q.closing) << 3 | ((q.end - q.speech_end) & 7u)) {}

    constexpr std::size_t speech_end() const noexcept { return static_cast<std::size_t>(bits_ >> 8); }
    /// Of a mark of at most seven bytes, right behind the speech.
    constexpr std::size_t end() const noexcept { return speech_end() + static_cast<std::size_t>(bits_ & 7u); }
    constexpr quote_style style() const noexcept { return static_cast<quote_style>(bits_ >> 5 & 7u); }
    constexpr closing how() const noexcept { return static_cast<closing>(bits_ >> 3 & 3u); }

  private:
    std::uint64_t bits_ = 0;
};

/// Yields the quotations in the order in which they open. `stray`: instead of a quotation, the cursor
/// stands at a closing mark that closes nothing.
///
/// 128 bytes: what follows from the text is found again instead of being kept. While a quotation is the
/// value, `at_` is where its speech begins and the innermost of `open_` is the quotation itself.
template <class Language>
class quotation_cursor {
    using unicode = typename Language::unicode;

  public:
    using value_type = basic_quotation<Language>;

    constexpr quotation_cursor() noexcept = default;
    constexpr explicit quotation_cursor(std::string_view text, bool with_strays = false) noexcept
        : text_(text), with_strays_(with_strays) {
        enter(0);
        const quote_extent head = headless_extent<Language>(text_, paragraph());
        if (head.end == 0) {
            read();
        } else {
            at_head_ = false;
            found(head);
        }
    }
    /// The quotations inside `outer`.
    constexpr explicit quotation_cursor(const basic_quotation<Language>& outer) noexcept
        : text_(outer.document),
          paragraph_begin_(outer.extent.first_paragraph.begin),
          paragraph_end_(outer.extent.first_paragraph.end),
          depth_(outer.depth),
          outer_(outer.depth) {
        found(outer.extent);
        read();
    }

    constexpr value_type value() const noexcept {
        return {text_, stray() ? quote_extent_of_mark(mark_at(text_, begin_), paragraph()) : current(),
                static_cast<std::uint8_t>(depth_ - 1)};
    }
    constexpr void next() noexcept { read(); }
    constexpr bool done() const noexcept { return same(place_, standing::end); }
    constexpr std::size_t position() const noexcept { return at_; }
    constexpr bool stray() const noexcept { return same(place_, standing::stray); }

  private:
    enum class standing : std::uint8_t { inside, silent, stray, end };
    static constexpr std::uint8_t none = 0xFF;

    /// The paragraph in which `at_` is. The next one is found as well from its end as from the next line.
    constexpr paragraph_extent paragraph() const noexcept {
        return {paragraph_begin_, paragraph_end_, paragraph_end_};
    }

    /// The innermost open quotation. Most end in the paragraph in which they begin.
    constexpr quote_extent current() const noexcept {
        const open_quotation& inner = open_[depth_ - 1];
        quote_extent q = start_extent(paragraph(), begin_, at_, inner.style());
        end_extent(q, inner.speech_end(), end_of(depth_ - 1u), inner.how());
        for (paragraph_extent last = paragraph(); last.end < q.speech_end;) {
            last = find_paragraph<unicode>(text_, last.end);
            q.paragraph_end = last.end;
        }
        return q;
    }

    constexpr std::size_t end_of(unsigned level) const noexcept {
        // The second question is for gcc, which does not see that there is no level 1 in a depth of 1.
        return level == 0 || level >= Language::depth ? outermost_end_ : open_[level].end();
    }

    /// Where this cursor stops: at the end of the text or of the quotation that it was made for.
    constexpr std::size_t limit() const noexcept {
        return outer_ == none ? text_.size() : open_[outer_].speech_end();
    }

    constexpr void enter(std::size_t from) noexcept {
        const paragraph_extent found = find_paragraph<unicode>(text_, from);
        paragraph_begin_ = at_ = found.begin;
        paragraph_end_ = found.end;
        at_head_ = true;
        after_turn_ = dialogue_;
        dialogue_ = false;
        const bool empty = paragraph_begin_ == paragraph_end_;
        if (in_tale_ && !empty && !mark_at(text_, at_).is(mark_kind::quote_open)) in_tale_ = false;
    }

    /// Forgets the quotations that end before byte `at`; moves `at_` behind their marks.
    constexpr void leave(std::size_t at) noexcept {
        while (depth_ > 0 && open_[depth_ - 1].speech_end() <= at) {
            --depth_;
            if (at_ < end_of(depth_)) at_ = end_of(depth_);
        }
    }

    constexpr void found(const quote_extent& q) noexcept {
        begin_ = q.begin;
        at_ = q.speech_begin;
        if (q.alone) place_ = standing::silent;
        if (depth_ < Language::depth) {
            open_[depth_] = open_quotation(q);
            if (depth_ == 0) outermost_end_ = q.end;  // a mark with blanks before it, perhaps
        }
        ++depth_;
    }

    /// Goes on to the next quotation, or to the end.
    constexpr void read() noexcept {
        bool silent = same(place_, standing::silent);  // nothing else is in the paragraph
        place_ = standing::inside;
        while (true) {
            if (at_head_ && read_head()) return;
            const std::string_view part = slice(text_, 0, paragraph_end_);
            const mark sign = next_quote(part, silent ? part.size() : at_);
            silent = false;
            if (sign.is(mark_kind::none)) {
                if (paragraph_end_ >= limit() || paragraph_begin_ == paragraph_end_) break;
                enter(paragraph_end_);
                if (paragraph_begin_ >= limit()) break;
                continue;
            }
            if (sign.begin >= limit()) break;
            at_ = sign.begin;
            leave(sign.begin);
            if (at_ > sign.begin) continue;
            at_ = sign.end;
            if (read_mark(part, sign)) return;
        }
        place_ = standing::end;
        at_ = limit();
    }

    /// At the head of a paragraph: a turn, or the mark that an open quotation repeats there.
    constexpr bool read_head() noexcept {
        at_head_ = false;
        leave(at_);
        if (paragraph_begin_ == paragraph_end_) return false;
        if (depth_ > 0) {
            at_ = behind_repeated_mark(text_, at_, open_[depth_ - 1].style());
            return false;
        }
        if (begins_tale<Language>(text_, paragraph(), in_tale_)) {
            in_tale_ = true;
            at_ = mark_at(text_, at_).end;
            return false;
        }
        const std::string_view part = slice(text_, paragraph_begin_, paragraph_end_);
        if (!opens_turn<Language>(part, 0) && !(after_turn_ && answers<Language>(part))) return false;
        dialogue_ = true;
        found(turn_extent<Language>(text_, paragraph(), at_));
        return true;
    }

    constexpr bool read_mark(std::string_view part, const mark& sign) noexcept {
        if (sign.is(mark_kind::dash)) return read_inline_turn(part, sign);
        if (repeats(part, sign)) return false;
        if (depth_ >= Language::depth) {
            return with_strays_ && sign.is(mark_kind::quote_open) && stand_at(sign);
        }
        open_mark opened;
        if (opens<unicode>(part, sign, opened)) {
            found(depth_ == 0 ? outer_extent<Language>(text_, paragraph(), join_doubled(part, sign))
                              : inner_extent<Language>(text_, paragraph(), sign, enclosing()));
            return true;
        }
        const bool is_stray = with_strays_ && !in_tale_ && sign.is(mark_kind::quote_close) &&
                              !is_ornament(part, paragraph_begin_, sign);
        return is_stray && stand_at(sign);
    }

    /// The cursor stands at a mark that pairs with nothing.
    constexpr bool stand_at(const mark& sign) noexcept {
        place_ = standing::stray;
        begin_ = sign.begin;
        return true;
    }

    constexpr bool read_inline_turn(std::string_view part, const mark& sign) noexcept {
        const std::size_t before = skip_space_back(part, paragraph_begin_, sign.begin);
        const bool announced = before > paragraph_begin_ && part[before - 1] == ':';
        const bool may_open = dialogue_ || announced || sign.value == 0x2014 || sign.value == '-';
        if (depth_ > 0 || !may_open || !opens_inline_turn<Language>(part, paragraph_begin_, sign))
            return false;
        dialogue_ = true;
        found(turn_extent<Language>(text_, paragraph(), sign.begin));
        return true;
    }

    /// Does the mark only repeat that of the quotation around it?
    constexpr bool repeats(std::string_view part, const mark& sign) const noexcept {
        return depth_ > 0 && sign.has(open_[depth_ - 1].style()) &&
               repeats_inside<unicode>(part, paragraph_begin_, sign);
    }

    constexpr enclosing_quotation enclosing() const noexcept {
        const open_quotation& outer = open_[depth_ - 1];
        return {outer.speech_end(), end_of(depth_ - 1u), outer.style(), outer.how()};
    }

    std::string_view text_;
    std::size_t paragraph_begin_ = 0;
    std::size_t paragraph_end_ = 0;
    std::size_t begin_ = 0;  // of the quotation, or the stray mark
    std::size_t at_ = 0;
    std::size_t outermost_end_ = 0;
    open_quotation open_[Language::depth] = {};
    std::uint8_t depth_ = 0;
    std::uint8_t outer_ = none;
    bool at_head_ = false;
    bool dialogue_ = false;
    bool after_turn_ = false;  // there was a turn in the paragraph before
    bool in_tale_ = false;     // a tale is told in paragraphs that repeat the mark
    bool with_strays_ = false;
    standing place_ = standing::inside;
};

}  // namespace detail

}  // namespace INCISE_ABI
}  // namespace incise

#endif
