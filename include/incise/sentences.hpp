// SPDX-License-Identifier: MIT
// L4: sentences, as a French editor counts them.
#ifndef INCISE_SENTENCES_HPP
#define INCISE_SENTENCES_HPP

#include <cstddef>
#include <string_view>

#include "detail/cursor_range.hpp"
#include "detail/dateline.hpp"
#include "detail/sentence_rules.hpp"
#include "french.hpp"
#include "paragraphs.hpp"
#include "span.hpp"

namespace incise {
inline namespace INCISE_ABI {

/// One sentence: a heading and a sign-off are sentences too.
struct sentence {
    std::string_view text;  ///< with the white space behind it, so that sentences partition the text
    text_kind kind = text_kind::body;  ///< heading, metadata (`date 2016-08`), signature (`(afp)`), else body

    /// The sentence without the white space around it.
    constexpr std::string_view trimmed() const noexcept { return detail::trimmed(text); }
};

/// What may be decided otherwise.
struct sentence_options {
    bool semicolons = false;  ///< does a semicolon end a sentence?
};

namespace detail {

/// The first terminator at or after byte `from` of a paragraph, and what the rules say of it. At the end
/// of the paragraph without one: ends, by rule `end_of_paragraph`.
template <class Language>
constexpr boundary next_boundary(std::string_view text, std::size_t paragraph, std::size_t from,
                                 const sentence_options& options) noexcept {
    for (const mark found : marks(text, from)) {
        if (found.is(mark_kind::terminator)) return decide<Language>(survey(text, paragraph, found));
        if (options.semicolons && found.is(mark_kind::semicolon)) {
            return {closers_end(text, found.end), true, sentence_rule::full_stop};
        }
    }
    return {text.size(), true, sentence_rule::end_of_paragraph};
}

template <class Language>
class sentence_cursor {
  public:
    using value_type = sentence;

    constexpr sentence_cursor() noexcept = default;
    constexpr sentence_cursor(std::string_view text, const sentence_options& options) noexcept
        : text_(text), paragraphs_(text), options_(options) {
        read();
    }

    constexpr sentence value() const noexcept { return {slice(text_, begin_, end_), kind_}; }
    constexpr void next() noexcept {
        begin_ = end_;
        content_ = end_;
        read();
    }
    constexpr bool done() const noexcept { return begin_ == end_; }
    constexpr std::size_t position() const noexcept { return begin_; }

  private:
    /// Finds `end_` of the sentence that begins at `begin_`.
    constexpr void read() noexcept {
        if (begin_ == text_.size()) return;
        while (!paragraphs_.done() && content_ >= paragraphs_.extent().end) paragraphs_.next();
        if (paragraphs_.done()) {  // a text of white space only
            end_ = text_.size();
            kind_ = text_kind::body;
            return;
        }
        const paragraph_extent here = paragraphs_.extent();
        const bool at_head = content_ <= here.begin;
        const std::string_view part = slice(text_, 0, here.end);
        if (at_head) content_ = here.begin;
        kind_ = paragraphs_.value().kind;
        std::size_t stop = at_head ? dateline_end<Language>(part, here.begin, here.end) : content_;
        if (stop > content_ && same(kind_, text_kind::body)) kind_ = text_kind::metadata;
        if (stop == content_) stop = sentence_end(part, here.begin);
        end_ = skip_space(text_, stop);
        if (same(kind_, text_kind::body) && end_ == text_.size() &&
            is_sign_off<Language>(slice(text_, content_, stop))) {
            kind_ = text_kind::signature;
        }
    }

    /// Where the sentence that begins at `content_` ends in its paragraph, its closing marks included.
    constexpr std::size_t sentence_end(std::string_view part, std::size_t paragraph) const noexcept {
        std::size_t from = content_;
        while (true) {
            const boundary found = next_boundary<Language>(part, paragraph, from, options_);
            if (found.ends) return found.at;
            from = found.at;
        }
    }

    std::string_view text_;
    paragraph_cursor<Language> paragraphs_;
    std::size_t begin_ = 0;    // of the sentence
    std::size_t content_ = 0;  // the same without the white space before the first paragraph
    std::size_t end_ = 0;
    sentence_options options_;
    text_kind kind_ = text_kind::body;
};

}  // namespace detail

/// Splits French text into sentences, lazily and without allocating.
///
/// Every byte of `text` belongs to exactly one sentence, so the pieces concatenate back to it. No
/// sentence begins with a closing mark: `<< Viens. >> Il vint.` is two, `<< Viens ! >> dit-il.` is one.
///
///     for (incise::sentence s : incise::sentences(text)) speak(s.trimmed());
///
/// Cost: one pass over the text, with a second look at each line of it for the paragraphs.
template <class Language = french>
constexpr auto sentences(borrowed_text text, Language = {}, sentence_options options = {}) noexcept {
    return cursor_range<detail::sentence_cursor<Language>>(detail::sentence_cursor<Language>(text, options));
}

}  // namespace INCISE_ABI
}  // namespace incise

#endif
