// SPDX-License-Identifier: MIT
// L6: a whole text: paragraphs, sentences, quotations with their sources, names. Lazily, or into memory
// of the caller's.
#ifndef INCISE_DOCUMENT_HPP
#define INCISE_DOCUMENT_HPP

#include <cstddef>
#include <string_view>

#include "attribution.hpp"
#include "detail/cursor_range.hpp"
#include "gazetteer.hpp"
#include "labelled_sentences.hpp"
#include "paragraphs.hpp"
#include "quotations.hpp"
#include "span.hpp"
#include "status.hpp"

namespace incise {
inline namespace INCISE_ABI {

/// A quotation with what it does and who says it.
template <class Language = french>
struct basic_attributed_quotation {
    basic_quotation<Language> quote;
    quote_kind kind = quote_kind::term;
    attribution source;
};

using attributed_quotation = basic_attributed_quotation<french>;

namespace detail {

template <class Language>
class attributed_cursor {
  public:
    using value_type = basic_attributed_quotation<Language>;

    constexpr attributed_cursor() noexcept = default;
    constexpr attributed_cursor(std::string_view text, const gazetteer_view& people) noexcept
        : quotes_(text), who_(text, people) {
        read();
    }

    constexpr value_type value() const noexcept { return current_; }
    constexpr void next() noexcept {
        quotes_.next();
        read();
    }
    constexpr bool done() const noexcept { return quotes_.done(); }
    constexpr std::size_t position() const noexcept { return quotes_.position(); }

  private:
    constexpr void read() noexcept {
        if (quotes_.done()) return;
        const basic_quotation<Language> quote = quotes_.value();
        const attribution source = who_(quote);
        current_ = {quote, source.kind, source};
    }

    quotation_cursor<Language> quotes_;
    attributor<Language, default_memory, gazetteer_view> who_;
    value_type current_;
};

}  // namespace detail

/// Everything that incise reads in a text, as lazy ranges: nothing is stored, any size of text will do.
///
///     const incise::document<> story(text, people);
///     for (auto q : story.quotations()) show(q.quote.text(), q.source.name);
template <class Language = french>
class document {
  public:
    constexpr explicit document(borrowed_text text, const gazetteer_view& people = {}) noexcept
        : text_(text), people_(people) {}

    constexpr std::string_view text() const noexcept { return text_; }
    constexpr const gazetteer_view& people() const noexcept { return people_; }

    constexpr auto paragraphs() const noexcept { return incise::paragraphs(text_, Language{}); }
    constexpr auto sentences() const noexcept { return labelled_sentences(text_, Language{}); }
    constexpr auto quotations() const noexcept {
        using cursor = detail::attributed_cursor<Language>;
        return cursor_range<cursor>(cursor(text_, people_));
    }
    constexpr auto mentions() const noexcept { return people_.mentions(text_, typename Language::unicode{}); }
    constexpr auto doubts() const noexcept { return mark_doubts(text_, Language{}); }

  private:
    std::string_view text_;
    gazetteer_view people_;
};

/// How many of each there are.
struct document_counts {
    std::size_t paragraphs = 0;
    std::size_t sentences = 0;
    std::size_t quotations = 0;
    std::size_t mentions = 0;
};

/// Memory of the caller's for the results of `analyze`. An empty span only counts.
template <class Language = french>
struct basic_document_buffers {
    span<paragraph> paragraphs;
    span<labelled_sentence> sentences;
    span<basic_attributed_quotation<Language>> quotations;
    span<mention> mentions;
};

/// What `analyze` found. The spans are parts of the buffers; `needed` has the exact sizes.
template <class Language = french>
struct [[nodiscard]] basic_analysis {
    span<paragraph> paragraphs;
    span<labelled_sentence> sentences;
    span<basic_attributed_quotation<Language>> quotations;
    span<mention> mentions;
    document_counts needed;
    errc status = errc::ok;
};

using document_buffers = basic_document_buffers<french>;
using analysis = basic_analysis<french>;

namespace detail {

/// Stores what fits and goes on counting. Returns the count.
template <class Range, class Element>
constexpr std::size_t store(const Range& range, span<Element>& buffer) noexcept {
    std::size_t count = 0;
    for (const Element& one : range) {
        if (count < buffer.count) buffer[count] = one;
        ++count;
    }
    if (count < buffer.count) buffer.count = count;
    return count;
}

}  // namespace detail

/// Reads a whole text into memory of the caller's.
///
/// Never fails half-way: what does not fit is counted, `status` is then `buffer_full`, and one more call
/// with buffers of the sizes `needed` succeeds. Cost: that of the four ranges of `document`.
template <class Language = french>
constexpr basic_analysis<Language> analyze(borrowed_text text, const gazetteer_view& people,
                                           const basic_document_buffers<Language>& buffers) noexcept {
    const document<Language> story(text, people);
    basic_analysis<Language> result{
        buffers.paragraphs, buffers.sentences, buffers.quotations, buffers.mentions, {}, errc::ok};
    document_counts& needed = result.needed;
    needed.paragraphs = detail::store(story.paragraphs(), result.paragraphs);
    needed.sentences = detail::store(story.sentences(), result.sentences);
    needed.quotations = detail::store(story.quotations(), result.quotations);
    needed.mentions = detail::store(story.mentions(), result.mentions);
    const bool fits =
        needed.paragraphs <= buffers.paragraphs.count && needed.sentences <= buffers.sentences.count &&
        needed.quotations <= buffers.quotations.count && needed.mentions <= buffers.mentions.count;
    result.status = fits ? errc::ok : errc::buffer_full;
    return result;
}

}  // namespace INCISE_ABI
}  // namespace incise

#endif
