// SPDX-License-Identifier: MIT
// L4: the speech of a quotation, piece by piece: fragments and the incises between them.
#ifndef INCISE_DETAIL_SPEECH_HPP
#define INCISE_DETAIL_SPEECH_HPP

#include <cstddef>
#include <cstdint>
#include <string_view>

#include "cursor_range.hpp"
#include "incises.hpp"
#include "quote_extent.hpp"

namespace incise {
inline namespace INCISE_ABI {
namespace detail {

/// Where the sign is that a fragment does not want at its end: the comma before an incise or a mark.
constexpr std::size_t without_comma(std::string_view text, std::size_t begin, std::size_t end) noexcept {
    end = skip_space_back(text, begin, end);
    if (end > begin && text[end - 1] == ',') end = skip_space_back(text, begin, end - 1);
    return end;
}

/// Walks the speech of a quotation: a fragment, the incise behind it, the next fragment ... A new
/// paragraph begins a new fragment, behind the mark that it repeats.
template <class Language>
class speech_walker {
  public:
    constexpr speech_walker() noexcept = default;
    constexpr speech_walker(std::string_view text, const quote_extent& q) noexcept
        : text_(slice(text, 0, q.speech_end)),
          end_(q.first_paragraph),
          style_(q.style),
          next_(q.speech_begin) {
        read();
    }

    constexpr std::string_view fragment() const noexcept { return slice(text_, begin_, fragment_end_); }
    constexpr const incise_site& incise() const noexcept { return incise_; }
    constexpr bool done() const noexcept { return done_; }
    constexpr std::size_t position() const noexcept { return begin_; }
    constexpr void next() noexcept { read(); }

  private:
    constexpr std::size_t limit() const noexcept { return end_.end < text_.size() ? end_.end : text_.size(); }

    constexpr void read() noexcept {
        const bool behind_aside = same(incise_.closed_by, mark_kind::bracket_close);
        incise_ = {};
        begin_ = skip_space(text_, next_);
        while (begin_ >= limit() && limit() < text_.size()) {
            end_ = find_paragraph<typename Language::unicode>(text_, end_.next);
            begin_ = skip_space(text_, behind_repeated_mark(text_, end_.begin, style_));
        }
        done_ = begin_ >= text_.size();
        if (done_) {
            begin_ = fragment_end_ = text_.size();
            return;
        }
        const std::string_view part = slice(text_, 0, limit());
        if (behind_aside) incise_ = read_incise<Language>(part, begin_);
        if (!incise_) incise_ = find_break(part);
        fragment_end_ = without_comma(part, begin_, incise_ ? incise_.begin : part.size());
        next_ = incise_ ? incise_.resume : part.size();
    }

    /// The first incise or remark in brackets behind `begin_`. The incise is kept until it is passed, lest
    /// every bracket before it look for it again.
    constexpr incise_site find_break(std::string_view part) noexcept {
        if (searched_ < part.size() && (!ahead_ || ahead_.begin < begin_)) {
            ahead_ = find_incise<Language>(part, begin_);
            searched_ = ahead_ ? ahead_.begin : part.size();
        }
        const bool is_ahead = ahead_ && ahead_.begin >= begin_;
        const std::size_t reach = is_ahead ? ahead_.begin : part.size();
        if (const incise_site aside = find_aside<Language>(part, begin_, reach)) return aside;
        return is_ahead ? ahead_ : incise_site{};
    }

    std::string_view text_;
    paragraph_extent end_;
    incise_site ahead_;         // the next incise
    std::size_t searched_ = 0;  // up to where incises were looked for
    quote_style style_ = quote_style::none;
    std::size_t begin_ = 0;
    std::size_t fragment_end_ = 0;
    std::size_t next_ = 0;
    incise_site incise_;
    bool done_ = true;
};

enum class speech_part : std::uint8_t { fragment, incise };

/// The fragments of a speech, or its incises.
template <class Language, speech_part Part>
class speech_cursor {
  public:
    using value_type = std::string_view;

    constexpr speech_cursor() noexcept = default;
    constexpr speech_cursor(std::string_view text, const quote_extent& q) noexcept
        : text_(text), walker_(text, q) {
        settle();
    }

    constexpr std::string_view value() const noexcept {
        if (same(Part, speech_part::fragment)) return walker_.fragment();
        return slice(text_, walker_.incise().begin, walker_.incise().end);
    }
    constexpr void next() noexcept {
        walker_.next();
        settle();
    }
    constexpr bool done() const noexcept { return walker_.done(); }
    constexpr std::size_t position() const noexcept { return walker_.position(); }

  private:
    /// Passes over what is empty: no words before an incise, no incise behind the last words.
    constexpr void settle() noexcept {
        while (!walker_.done() && value().empty()) walker_.next();
    }

    std::string_view text_;
    speech_walker<Language> walker_;
};

template <class Language>
using fragments_of = cursor_range<speech_cursor<Language, speech_part::fragment>>;
template <class Language>
using incises_of = cursor_range<speech_cursor<Language, speech_part::incise>>;

}  // namespace detail
}  // namespace INCISE_ABI
}  // namespace incise

#endif
