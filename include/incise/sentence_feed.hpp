// SPDX-License-Identifier: MIT
// L4: sentences of a text that arrives in pieces: a speech engine that reads what a model writes.
#ifndef INCISE_SENTENCE_FEED_HPP
#define INCISE_SENTENCE_FEED_HPP

#include <cstddef>
#include <string_view>

#include "detail/certain_end.hpp"
#include "detail/dateline.hpp"
#include "detail/open_paragraph.hpp"
#include "detail/sentence_rules.hpp"
#include "french.hpp"
#include "sentences.hpp"
#include "span.hpp"
#include "status.hpp"

namespace incise {
inline namespace INCISE_ABI {

/// One sentence of a stream.
struct fed_sentence {
    std::string_view text;   ///< as in `sentence`; in the feed's space, until its next call
    std::size_t begin = 0;   ///< its first byte, counted from the start of the stream
    errc status = errc::ok;  ///< buffer_full: cut here since the space was full, not because it ends

    constexpr std::string_view trimmed() const noexcept { return detail::trimmed(text); }
};

/// Splits a stream into sentences: for every way of cutting it into chunks, inside a UTF-8 sequence too, the
/// pieces that `sentences` gives of the whole.
///
///     char space[2048];
///     incise::sentence_feed feed(space);
///     while (read(chunk)) {
///         feed.push(chunk);
///         while (feed.next()) speak(feed.value().trimmed());
///     }
///     feed.finish();
///     while (feed.next()) speak(feed.value().trimmed());
///
/// A sentence is there as soon as no continuation can change it: when the next word shows that it ended, and
/// at the end of a line when the next one shows that it is no hard-wrapped one. It has no kind, since
/// whether a line is a title or a signature depends on the rest of the text.
///
/// In: space of the caller's, for the longest sentence, two lines behind it and 450 bytes before it: 2 KB do
/// for most prose, 4 KB for nearly all (with `quote_policy::keep`, 2 KB more). A sentence that it cannot hold
/// is delivered in pieces, each with the status `buffer_full`; no byte is lost. Out: views of that space.
/// Cost: linear, and a copy of each byte; 200 bytes of state. No heap.
template <class Language = french>
class sentence_feed {
  public:
    constexpr explicit sentence_feed(span<char> space, Language = {}, sentence_options options = {}) noexcept
        : memory_(space), options_(options) {}

    /// Takes the next chunk, of any size. It must live until `next` returned false. After `finish` a new
    /// stream begins. `buffer_full`: there are sentences to fetch first (or no space), nothing was taken.
    constexpr errc push(borrowed_text chunk) noexcept {
        if (!rest_.empty() || (finished_ && end_ != size_) || memory_.empty()) return errc::buffer_full;
        if (finished_) *this = sentence_feed(memory_, Language{}, options_);
        rest_ = chunk;
        if (rest_.size() <= memory_.size() - size_) take();
        return errc::ok;
    }

    /// There are no more chunks: what is left is certain.
    constexpr void finish() noexcept { finished_ = true; }

    /// Goes to the next sentence that is certain; false if there is none yet.
    constexpr bool next() noexcept {
        begin_ = end_;
        while (!find()) {
            if (rest_.empty()) return false;
            if (rest_.size() > memory_.size() - size_) forget();
            if (size_ == memory_.size()) return cut();
            take();
        }
        return true;
    }

    constexpr fed_sentence value() const noexcept {
        return {slice(text(), begin_, end_), gone_ + begin_, status_};
    }

  private:
    using unicode = typename Language::unicode;

    constexpr std::string_view text() const noexcept { return {memory_.data(), size_}; }
    constexpr bool complete() const noexcept { return finished_ && rest_.empty(); }

    /// Finds `end_` of the sentence at `begin_`, if it is certain.
    constexpr bool find() noexcept {
        const std::string_view seen = complete() ? text() : slice(text(), 0, detail::settled_size(text()));
        if (begin_ >= seen.size()) return false;
        if (!in_paragraph(seen)) return complete() && close(seen, seen.size());
        const std::string_view part = slice(seen, 0, paragraph_.limit());
        if (from_ > part.size()) return false;  // the space was full, and what is cut off ends beyond `part`
        if (at_head_) {
            const std::size_t begin = paragraph_.begin();
            const auto head = detail::read_dateline<Language>(part, begin, part.size());
            if (!paragraph_.ended() && head.reach >= part.size()) return false;
            if (head.end > begin) return close(seen, head.end);
            at_head_ = false;
        }
        return find_boundary(seen, part);
    }

    /// Is what is left in a paragraph? Opens it at its first sign; white space alone opens none.
    constexpr bool in_paragraph(std::string_view seen) noexcept {
        const std::size_t mark = seen.size() - without_byte_order_mark(seen).size();
        const std::size_t head = gone_ + begin_ == 0 ? mark : begin_;
        const std::size_t content = detail::skip_space(seen, head);
        paragraph_.read(seen, complete());
        if (content < paragraph_.limit() || !paragraph_.ended()) return true;
        if (content == seen.size()) return false;
        const std::size_t line = detail::line_start(seen, content);
        paragraph_.open(gone_ == 0 && line < mark ? mark : line, content, options_.paragraphs);
        paragraph_.read(seen, complete());
        at_head_ = true;
        from_ = content;
        return true;
    }

    constexpr bool find_boundary(std::string_view seen, std::string_view part) noexcept {
        const std::size_t head = paragraph_.begin() > begin_ ? paragraph_.begin() : begin_;
        const detail::sentence_scope scope{part, paragraph_.begin(), head, options_};
        while (true) {
            const boundary found = detail::next_boundary<Language>(scope, from_);
            if (!paragraph_.ended() && !detail::is_certain<Language>(part, found)) {
                if (found.at == part.size()) skip_words(part);
                return false;
            }
            if (found.ends) {
                const detail::quotation_state around = quotation_around(scope, found);
                if (detail::same(around, detail::quotation_state::stays_open)) return false;
                if (detail::same(around, detail::quotation_state::none)) return close(seen, found.at);
            }
            from_ = found.at;
        }
    }

    /// Does a quotation keep its sentences together here? `stays_open`: what follows will tell.
    constexpr detail::quotation_state quotation_around(const detail::sentence_scope& scope,
                                                       const boundary& found) const noexcept {
        using state = detail::quotation_state;
        if (!detail::same(options_.quotes, quote_policy::keep) || found.at == scope.text.size())
            return state::none;
        const state here = detail::quotation_at(scope.text, scope.sentence, found.at);
        const bool all = paragraph_.ended() || scope.text.size() - found.at > detail::longest_kept;
        return all && detail::same(here, state::stays_open) ? state::none : here;
    }

    /// No boundary was found up to the end of `part`. If that ends with a word, the white space before it is
    /// where to look on.
    constexpr void skip_words(std::string_view part) noexcept {
        std::size_t end = detail::skip_space_back(part, from_, part.size());
        if (detail::letters_begin<unicode>(part, from_, end < from_ ? from_ : end) >= end) return;
        const std::size_t nearest = end - from_ > 64 ? end - 64 : from_;
        while (end > nearest && !is_space(detail::code_point_before(part, end))) {
            end = detail::step_back(part, end);
        }
        if (end > nearest) from_ = detail::skip_space_back(part, from_, end);
    }

    /// The sentence ends at `stop`, and with the white space behind it, once something else is seen.
    constexpr bool close(std::string_view seen, std::size_t stop) noexcept {
        const std::size_t end = detail::skip_space(seen, stop);
        if (end == seen.size() && !complete()) return false;
        return end_at(end, errc::ok);
    }

    /// The space is full of one sentence.
    constexpr bool cut() noexcept {
        const std::size_t end = detail::settled_size(text());
        return end_at(end > begin_ ? end : size_, errc::buffer_full);
    }

    constexpr bool end_at(std::size_t end, errc status) noexcept {
        end_ = end;
        from_ = end;
        status_ = status;
        at_head_ = false;
        return true;
    }

    /// As much of the chunk as there is room for.
    constexpr void take() noexcept {
        const std::size_t room = memory_.size() - size_;
        const std::size_t taken = rest_.size() < room ? rest_.size() : room;
        for (std::size_t i = 0; i < taken; ++i) memory_[size_ + i] = rest_[i];
        size_ += taken;
        rest_.remove_prefix(taken);
    }

    /// Makes room. Of what was delivered it keeps the columns that show that a line is too wide to wrap, and
    /// the bytes that the rules look back, in half of the space at most.
    constexpr void forget() noexcept {
        std::size_t kept = detail::skip_space_back(text(), 0, begin_);
        for (std::size_t column = 0; column <= detail::widest_wrap && kept > 0; ++column) {
            kept = detail::step_back(text(), kept);
        }
        while (kept > 0 && begin_ - kept <= detail::straight_quote_reach) --kept;
        const std::size_t most = memory_.size() / 2;
        if (begin_ > most && kept < begin_ - most) kept = begin_ - most;
        if (kept == 0) return;
        for (std::size_t i = kept; i < size_; ++i) memory_[i - kept] = memory_[i];
        for (std::size_t* place : {&size_, &begin_, &end_, &from_}) *place -= *place < kept ? *place : kept;
        paragraph_.forget(kept);
        gone_ += kept;
    }

    span<char> memory_;
    std::string_view rest_;  // of the chunk
    std::size_t size_ = 0;   // of the text in space
    std::size_t gone_ = 0;   // bytes of the stream before it
    std::size_t begin_ = 0;  // of the sentence
    std::size_t end_ = 0;    // == begin_ while it is not found
    std::size_t from_ = 0;   // no boundary lies between begin_ and here
    detail::open_paragraph<unicode> paragraph_;
    sentence_options options_;
    errc status_ = errc::ok;
    bool at_head_ = false;  // a dateline may follow
    bool finished_ = false;
};

}  // namespace INCISE_ABI
}  // namespace incise

#endif
