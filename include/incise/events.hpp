// SPDX-License-Identifier: MIT
// L5: a text as a stream of events for a voice: sentences, quotations, turns and incises begin and end.
// Opt-in.
#ifndef INCISE_EVENTS_HPP
#define INCISE_EVENTS_HPP

#include <cstddef>
#include <cstdint>
#include <string_view>

#include "detail/cursor_range.hpp"
#include "detail/speech.hpp"
#include "french.hpp"
#include "quotations.hpp"
#include "sentences.hpp"

namespace incise {
inline namespace INCISE_ABI {

/// What happens at a byte of the text. The end of a kind is the number behind its beginning.
enum class event_kind : std::uint8_t {
    sentence_begin,
    sentence_end,
    quote_open,
    quote_close,
    turn_begin,  ///< a quotation that a dash opens
    turn_end,
    incise_begin,
    incise_end
};

/// One event. `depth` is that of the quotation, or of the quotation around an incise; 0 for a sentence.
struct speech_event {
    std::size_t at = 0;     ///< byte of the text; a beginning is before it, an end behind the byte before it
    std::string_view mark;  ///< the mark of a quotation, to be passed over in silence; often empty
    event_kind kind = event_kind::sentence_begin;
    quote_style style = quote_style::none;
    std::uint8_t depth = 0;

    constexpr bool is(event_kind wanted) const noexcept { return kind == wanted; }
};

namespace detail {

inline constexpr std::string_view event_names[] = {"sentence-begin"_sv, "sentence-end"_sv, "quote-open"_sv,
                                                   "quote-close"_sv,    "turn-begin"_sv,   "turn-end"_sv,
                                                   "incise-begin"_sv,   "incise-end"_sv};
}  // namespace detail

constexpr std::string_view name_of(event_kind kind) noexcept {
    return detail::event_names[static_cast<std::size_t>(kind)];
}

namespace detail {

/// A quotation that is open, and its next incise or the one that is open in it.
template <class Language>
struct open_speech {
    std::size_t speech_end = 0;
    std::size_t end = 0;
    speech_walker<Language> walker;
    std::size_t incise_end = 0;  // 0: none is open
    quote_style style = quote_style::none;

    /// Goes on to the first incise that begins at or after byte `at`.
    constexpr void seek(std::size_t at) noexcept {
        while (!walker.done() && (!walker.incise() || walker.incise().begin < at)) walker.next();
    }
};

/// Merges the cursors of sentences and of quotations, and the incises of each open quotation.
template <class Language>
class event_cursor {
  public:
    using value_type = speech_event;

    constexpr event_cursor() noexcept = default;
    constexpr event_cursor(std::string_view text, const sentence_options& options) noexcept
        : text_(text), sentences_(text, options), quotes_(text) {
        next();
    }

    constexpr speech_event value() const noexcept { return current_; }
    constexpr bool done() const noexcept { return done_; }
    /// The number of the event, as many stand at one byte.
    constexpr std::size_t position() const noexcept { return count_; }
    constexpr void next() noexcept {
        ++count_;
        const std::size_t end = next_end();
        const std::size_t begin = next_begin();
        done_ = end == nowhere && begin == nowhere;
        if (done_) return;
        if (end <= begin) {
            pass_end(end);
        } else {
            pass_begin(begin);
        }
    }

  private:
    static constexpr std::size_t nowhere = static_cast<std::size_t>(-1);

    constexpr open_speech<Language>& inner() noexcept { return open_[depth_ - 1]; }
    constexpr const open_speech<Language>& inner() const noexcept { return open_[depth_ - 1]; }

    /// Where the innermost incise or quotation ends, else where the sentence does.
    constexpr std::size_t next_end() const noexcept {
        const std::size_t sentence = in_sentence_ ? sentence_end() : nowhere;
        if (depth_ == 0) return sentence;
        const std::size_t speech = inner().incise_end != 0 ? inner().incise_end : inner().end;
        return speech < sentence ? speech : sentence;
    }
    constexpr std::size_t next_begin() const noexcept {
        const std::size_t sentence = in_sentence_ ? nowhere : sentence_begin();
        const std::size_t speech = quote_begin() < incise_begin() ? quote_begin() : incise_begin();
        return sentence < speech ? sentence : speech;
    }
    constexpr std::size_t sentence_begin() const noexcept {
        if (sentences_.done()) return nowhere;
        const std::size_t at = skip_space(text_, sentences_.position());
        return at == text_.size() ? nowhere : at;  // a text of blanks says nothing
    }
    constexpr std::size_t sentence_end() const noexcept {
        const std::size_t begin = sentences_.position();
        return skip_space_back(text_, begin, begin + sentences_.value().text.size());
    }
    constexpr std::size_t quote_begin() const noexcept {
        return quotes_.done() ? nowhere : quotes_.value().extent.begin;
    }
    constexpr std::size_t incise_begin() const noexcept {
        if (depth_ == 0 || inner().incise_end != 0 || inner().walker.done()) return nowhere;
        return inner().walker.incise().begin;
    }

    /// At one byte the innermost ends first, and the sentence last.
    constexpr void pass_end(std::size_t at) noexcept {
        if (depth_ > 0 && inner().incise_end == at) {
            set(event_kind::incise_end, at, at, at);
            inner().incise_end = 0;
            inner().seek(at);
        } else if (depth_ > 0 && inner().incise_end == 0 && inner().end == at) {
            set(ends(inner().style), at, inner().speech_end, at);
            if (--depth_ > 0) inner().seek(at);
        } else {
            in_sentence_ = false;
            sentences_.next();
            current_ = {at, {}, event_kind::sentence_end, quote_style::none, 0};
        }
    }

    /// At one byte the sentence begins first, and the incise last.
    constexpr void pass_begin(std::size_t at) noexcept {
        if (!in_sentence_ && sentence_begin() == at) {
            in_sentence_ = true;
            current_ = {at, {}, event_kind::sentence_begin, quote_style::none, 0};
        } else if (quote_begin() == at) {
            open(quotes_.value());
        } else {
            inner().incise_end = inner().walker.incise().end;
            set(event_kind::incise_begin, at, at, at);
        }
    }

    constexpr void open(const basic_quotation<Language>& one) noexcept {
        const quote_extent& q = one.extent;
        if (depth_ > 0 && inner().incise_end != 0 && inner().incise_end < q.end) {
            inner().incise_end = q.begin;  // it crosses the quotation: the mark cuts it short, and is next
            pass_end(q.begin);
            return;
        }
        open_speech<Language>& level = open_[depth_++];
        level = {q.speech_end, q.end, speech_walker<Language>(text_, q), 0, q.style};
        level.seek(q.begin);
        set(same(q.style, quote_style::dash) ? event_kind::turn_begin : event_kind::quote_open, q.begin,
            q.begin, q.speech_begin);
        quotes_.next();
    }

    static constexpr event_kind ends(quote_style style) noexcept {
        return same(style, quote_style::dash) ? event_kind::turn_end : event_kind::quote_close;
    }

    /// An event of the innermost quotation, with the mark between two bytes.
    constexpr void set(event_kind kind, std::size_t at, std::size_t mark, std::size_t mark_end) noexcept {
        mark = skip_space(slice(text_, 0, mark_end), mark);
        current_ = {at, slice(text_, mark, skip_space_back(text_, mark, mark_end)), kind, inner().style,
                    static_cast<std::uint8_t>(depth_ - 1)};
    }

    std::string_view text_;
    sentence_cursor<Language> sentences_;
    quotation_cursor<Language> quotes_;
    open_speech<Language> open_[Language::depth] = {};
    unsigned depth_ = 0;
    speech_event current_;
    std::size_t count_ = 0;
    bool in_sentence_ = false;
    bool done_ = true;
};

}  // namespace detail

/// The events of `text`, lazily, in the order of the text: what a voice must know to read it aloud.
///
///     for (incise::speech_event e : incise::events(text)) {
///         if (e.is(incise::event_kind::turn_begin)) use_voice_of_character();
///         if (e.is(incise::event_kind::incise_begin)) use_voice_of_narrator();
///     }
///
/// Each sentence with words, each quotation and each incise of the plain views begins once and ends once, at
/// the ends of its span, white space apart. Offsets never decrease. At one byte ends come before beginnings;
/// what is inside ends first and begins last, where a sentence counts as what is outside. Quotations, turns
/// and incises nest. A quotation may hold several sentences and begin in mid-sentence, so sentences follow
/// each other, but may cross quotations. An incise that would cross a quotation in it ends before its mark;
/// one that begins in a quotation inside the quotation belongs to that one alone.
///
/// Cost: one pass of each view. State: about 300 bytes for each level of `Language::depth`, and no heap.
template <class Language = french>
constexpr auto events(borrowed_text text, Language = {}, sentence_options options = {}) noexcept {
    return cursor_range<detail::event_cursor<Language>>(detail::event_cursor<Language>(text, options));
}

}  // namespace INCISE_ABI
}  // namespace incise

#endif
