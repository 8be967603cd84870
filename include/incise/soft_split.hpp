// SPDX-License-Identifier: MIT
// L4: a long sentence in pieces that a voice can breathe between, or that fit a line of subtitles.
#ifndef INCISE_SOFT_SPLIT_HPP
#define INCISE_SOFT_SPLIT_HPP

#include <cstddef>
#include <string_view>

#include "detail/cursor_range.hpp"
#include "detail/cut_place.hpp"
#include "french.hpp"
#include "graphemes.hpp"
#include "utf8.hpp"

namespace incise {
inline namespace INCISE_ABI {
namespace detail {

template <class Language>
class soft_split_cursor {
  public:
    using value_type = std::string_view;

    constexpr soft_split_cursor() noexcept = default;
    constexpr soft_split_cursor(std::string_view text, std::size_t most) noexcept
        : text_(text), most_(most == 0 ? 1 : most), left_(count(text)) {
        read();
    }

    constexpr std::string_view value() const noexcept { return slice(text_, begin_, end_); }
    constexpr void next() noexcept {
        begin_ = end_;
        read();
    }
    constexpr bool done() const noexcept { return begin_ == end_; }
    constexpr std::size_t position() const noexcept { return begin_; }

  private:
    /// Finds `end_`, and what is left behind it. As few pieces as will do, of one size if the places allow.
    constexpr void read() noexcept {
        if (left_ <= most_) {
            end_ = text_.size();
            return;
        }
        const std::size_t pieces = left_ / most_ + (left_ % most_ != 0 ? 1 : 0);
        const std::size_t wanted = left_ / pieces + (left_ % pieces != 0 ? 1 : 0);
        const std::size_t least = left_ - (pieces - 1) * most_;  // a shorter one costs another piece
        std::size_t size = 0;
        std::size_t at = begin_;
        std::size_t best = 0;
        std::size_t best_cost = ~std::size_t{0};
        for (const std::string_view character : graphemes(slice(text_, begin_, text_.size()))) {
            size += count(character);
            if (size > most_ && at > begin_) break;
            at += character.size();
            if (at == text_.size()) break;
            const auto place = static_cast<std::size_t>(place_at<Language>(text_, begin_, at));
            const std::size_t distance = size < wanted ? wanted - size : size - wanted;
            const std::size_t cost = 24 * distance + most_ * (cut_costs[place] + (size < least ? 6u : 0u));
            if (cost <= best_cost) {
                best_cost = cost;
                best = size;
                end_ = at;
            }
        }
        if (end_ == begin_) end_ = text_.size();  // one character, longer than a piece
        left_ -= best;
    }

    std::string_view text_;
    std::size_t begin_ = 0;
    std::size_t end_ = 0;
    std::size_t most_ = 1;  // code points of a piece
    std::size_t left_ = 0;  // code points behind `end_`
};

}  // namespace detail

/// Cuts `text` into pieces of at most `most` code points, lazily: for voices that must breathe and for
/// subtitles.
///
/// In: a sentence, or any text. Out: pieces that concatenate to it, each with the white space behind it, as
/// few as will do and rather of one size: behind ; : and , before dashes and conjunctions, else at a space.
/// Never in a number, an elision or an abbreviation, before a closing mark or behind an opening one, unless
/// there is nothing else in reach. A word that is too long is cut between two characters; a single character
/// of more code points stays whole.
///
///     for (std::string_view line : incise::soft_split(s.trimmed(), 42)) show(line);
///
/// Cost: linear, each character is looked at a few times; 48 bytes of state.
template <class Language = french>
constexpr auto soft_split(borrowed_text text, std::size_t most, Language = {}) noexcept {
    return cursor_range<detail::soft_split_cursor<Language>>(detail::soft_split_cursor<Language>(text, most));
}

}  // namespace INCISE_ABI
}  // namespace incise

#endif
