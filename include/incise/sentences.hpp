// SPDX-License-Identifier: MIT
// L4: sentences, as a French editor counts them.
#ifndef INCISE_SENTENCES_HPP
#define INCISE_SENTENCES_HPP

#include <cstddef>
#include <cstdint>
#include <string_view>

#include "detail/byte_search.hpp"
#include "detail/cursor_range.hpp"
#include "detail/dateline.hpp"
#include "detail/lost_stop.hpp"
#include "detail/plain_stop.hpp"
#include "detail/sentence_rules.hpp"
#include "french.hpp"
#include "paragraphs.hpp"
#include "span.hpp"

namespace incise {
inline namespace INCISE_ABI {

/// One sentence: a heading and a sign-off are sentences too.
struct sentence {
    std::string_view text;  ///< with the white space behind it, so that sentences partition the text

    /// The sentence without the white space around it.
    constexpr std::string_view trimmed() const noexcept { return detail::trimmed(text); }
};

/// Where sentences end around a quotation.
enum class quote_policy : std::uint8_t {
    split,  ///< every sentence inside is one: `<< Entre.` and `Assieds-toi >>, dit-il.`
    keep    ///< a quotation and its attribution are one
};

/// What may be decided otherwise.
struct sentence_options {
    bool semicolons = false;     ///< does a semicolon end a sentence?
    bool recover_stops = false;  ///< does one end where only its full stop is missing: `le pont Les voisins`?
    quote_policy quotes = quote_policy::split;
    paragraph_breaks paragraphs = paragraph_breaks::automatic;
};

namespace detail {

/// What the end of a sentence is looked for in.
struct sentence_scope {
    std::string_view text;  // up to the end of the paragraph
    std::size_t paragraph;  // where that begins
    std::size_t sentence;   // where the sentence begins
    sentence_options options;
};

/// The first byte at or after `from` with which a terminator, or a semicolon if asked for, can begin.
constexpr std::size_t find_terminator_byte(std::string_view text, std::size_t from,
                                           bool semicolons) noexcept {
    return semicolons ? find_among<terminator_hits<';'>>(text, from)
                      : find_among<terminator_hits<'!'>>(text, from);
}

/// Is it one of the many curly apostrophes and dashes, which begin with the same byte as an ellipsis?
constexpr bool is_other_sign(std::string_view text, std::size_t at) noexcept {
    if (text.size() - at < 3 || text[at] != '\xE2' || text[at + 1] != '\x80') return false;
    return text[at + 2] != '\xA6' && text[at + 2] != '\xBC';  // an ellipsis, a double exclamation mark
}

/// The first terminator at or after byte `from`, and what the rules say of it. At the end of the paragraph
/// without one: ends, by rule `end_of_paragraph`.
template <class Language>
constexpr boundary next_terminator(const sentence_scope& scope, std::size_t from) noexcept {
    const std::string_view text = scope.text;
    for (std::size_t at = from;;) {
        at = find_terminator_byte(text, at, scope.options.semicolons);
        if (at >= text.size() || (text[at] == '.' && at + 1 == text.size())) break;
        if (plainly_ends<Language>(text, scope.paragraph, at))
            return {at + 1, true, sentence_rule::full_stop};
        if (is_other_sign(text, at)) {
            ++at;
            continue;
        }
        const mark found = mark_at(text, at);
        if (found.is(mark_kind::terminator)) return decide<Language>(survey(text, scope.paragraph, found));
        if (found.is(mark_kind::semicolon)) {
            return {closers_end(text, scope.paragraph, found.end), true, sentence_rule::semicolon};
        }
        at = found.end;
    }
    return {text.size(), true, sentence_rule::end_of_paragraph};
}

/// The same, and the full stops that are missing before it.
template <class Language>
constexpr boundary next_boundary(const sentence_scope& scope, std::size_t from) noexcept {
    boundary found = next_terminator<Language>(scope, from);
    if (!scope.options.recover_stops) return found;
    const std::size_t lost = find_lost_stop<Language>(scope.text, scope.sentence, from, found.at);
    if (lost < found.at) found = {lost, true, sentence_rule::lost_stop};
    return found;
}

/// The longest rest of a quotation, in bytes, that is kept in one sentence.
inline constexpr std::size_t longest_kept = 2000;

/// Is a quotation open at some place, and does it close in what follows?
enum class quotation_state : std::uint8_t { none, closes, stays_open };

/// Of a quotation that opened at or after `begin`: how it is at `at`. Looks on for its end, `longest_kept`
/// bytes.
constexpr quotation_state quotation_at(std::string_view text, std::size_t begin, std::size_t at) noexcept {
    if (at - begin > longest_kept) begin = at - longest_kept;
    const std::size_t limit = text.size() - at > longest_kept ? at + longest_kept : text.size();
    int depth = 0;
    int straight = 0;
    for (const mark found : marks(slice(text, 0, limit), begin)) {
        if (found.begin >= at && (depth <= 0 && straight == 0)) return quotation_state::none;
        if (found.is(mark_kind::quote_open)) ++depth;
        if (found.is(mark_kind::quote_close) && depth > 0) --depth;
        if (found.value == '"') straight = 1 - straight;
        if (found.begin >= at && depth == 0 && straight == 0) return quotation_state::closes;
    }
    return depth <= 0 && straight == 0 ? quotation_state::none : quotation_state::stays_open;
}

/// `Paragraphs` is what finds the paragraphs; a part, so that its padding is not lost.
template <class Language, class Paragraphs = paragraph_finder<Language>>
class sentence_cursor : protected Paragraphs {
    using paragraphs = Paragraphs;

  public:
    using value_type = sentence;

    constexpr sentence_cursor() noexcept = default;
    constexpr sentence_cursor(std::string_view text, const sentence_options& options) noexcept
        : paragraphs(text, options.paragraphs), flags_(flags_of(options)) {
        read();
    }

    constexpr sentence value() const noexcept { return {slice(paragraphs::text(), begin_, end_)}; }
    constexpr void next() noexcept {
        begin_ = end_;
        read();
    }
    constexpr bool done() const noexcept { return begin_ == end_; }
    constexpr std::size_t position() const noexcept { return begin_; }

    /// What is decided at the first place at or after byte `from` where the sentence could end.
    constexpr boundary decision(const sentence_scope& scope, std::size_t from) const noexcept {
        const boundary found = next_boundary<Language>(scope, from);
        if (found.ends && is_kept(scope, found)) return {found.at, false, sentence_rule::kept_quotation};
        return found;
    }
    /// Where this sentence is looked for; only if it is not all white space.
    constexpr sentence_scope scope() const noexcept {
        const paragraph_extent& here = paragraphs::extent();
        const std::size_t content = begin_ < here.begin ? here.begin : begin_;
        return {slice(paragraphs::text(), 0, here.end), here.begin, content, options()};
    }
    /// The end of the dateline at the head of the paragraph; the start of the sentence if there is none.
    constexpr std::size_t head_end(const sentence_scope& scope) const noexcept {
        if (scope.sentence != scope.paragraph) return scope.sentence;
        return dateline_end<Language>(scope.text, scope.paragraph, scope.text.size());
    }

  private:
    /// Finds `end_` of the sentence that begins at `begin_`.
    constexpr void read() noexcept {
        const std::string_view text = paragraphs::text();
        if (begin_ == text.size()) return;
        while (!paragraphs::done() && begin_ >= paragraphs::extent().end) paragraphs::next();
        if (paragraphs::done()) {  // a text of white space only
            end_ = text.size();
            return;
        }
        const sentence_scope here = scope();
        std::size_t stop = head_end(here);
        if (stop == here.sentence) stop = sentence_end(here);
        const bool plain = text.size() - stop > 1 && text[stop] == ' ' && is_ascii_letter(text[stop + 1]);
        end_ = plain ? stop + 1 : skip_space(text, stop);
    }

    /// Where the sentence ends in its paragraph, its closing marks included.
    constexpr std::size_t sentence_end(const sentence_scope& scope) const noexcept {
        boundary found = decision(scope, scope.sentence);
        while (!found.ends) found = decision(scope, found.at);
        return found.at;
    }

    constexpr bool is_kept(const sentence_scope& scope, const boundary& found) const noexcept {
        return (flags_ & keeps) != 0 && found.at < scope.text.size() &&
               same(quotation_at(scope.text, scope.sentence, found.at), quotation_state::closes);
    }

    constexpr sentence_options options() const noexcept {
        return {(flags_ & ends_at_semicolons) != 0, (flags_ & recovers) != 0, quote_policy::split,
                paragraph_breaks::automatic};
    }

    enum : std::uint8_t { ends_at_semicolons = 1, recovers = 2, keeps = 4 };

    static constexpr std::uint8_t flags_of(const sentence_options& options) noexcept {
        const int flags = (options.semicolons ? ends_at_semicolons : 0) |
                          (options.recover_stops ? recovers : 0) |
                          (same(options.quotes, quote_policy::keep) ? keeps : 0);
        return static_cast<std::uint8_t>(flags);
    }

    std::uint8_t flags_ = 0;  // in the padding of the base, so that all is 64 bytes
    std::size_t begin_ = 0;   // of the sentence
    std::size_t end_ = 0;
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
