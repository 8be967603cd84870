// SPDX-License-Identifier: MIT
// L4: sentences, and what each of them is for: a title, a dateline, the story, a sign-off.
#ifndef INCISE_LABELLED_SENTENCES_HPP
#define INCISE_LABELLED_SENTENCES_HPP

#include <cstddef>
#include <string_view>

#include "detail/cursor_range.hpp"
#include "detail/dateline.hpp"
#include "french.hpp"
#include "paragraphs.hpp"
#include "sentences.hpp"
#include "span.hpp"

namespace incise {
inline namespace INCISE_ABI {

struct labelled_sentence : sentence {
    text_kind kind = text_kind::body;  ///< heading, metadata (`date 2016-08`), signature (`(afp)`), else body
};

namespace detail {

template <class Language>
class labelled_sentence_cursor : sentence_cursor<Language, paragraph_cursor<Language>> {
    using plain = sentence_cursor<Language, paragraph_cursor<Language>>;

  public:
    using value_type = labelled_sentence;
    using plain::done;
    using plain::next;
    using plain::plain;
    using plain::position;

    constexpr labelled_sentence value() const noexcept { return {plain::value(), kind()}; }

  private:
    /// That of its paragraph, but a dateline and a sign-off are sentences of their own.
    constexpr text_kind kind() const noexcept {
        const std::string_view trimmed = plain::value().trimmed();
        const text_kind around = this->paragraph_cursor<Language>::kind();
        if (!same(around, text_kind::body) || trimmed.empty())
            return trimmed.empty() ? text_kind::body : around;
        const sentence_scope here = plain::scope();
        if (plain::head_end(here) > here.sentence) return text_kind::metadata;
        const bool last = position() + plain::value().text.size() == this->text().size();
        return last && is_sign_off<Language>(trimmed) ? text_kind::signature : text_kind::body;
    }
};

}  // namespace detail

/// The sentences of `sentences(text)`, each with its kind. Who needs no kinds saves 2 KB of flash with
/// `sentences`.
///
///     for (incise::labelled_sentence s : incise::labelled_sentences(text))
///         if (s.kind == incise::text_kind::body) speak(s.trimmed());
///
/// Cost: that of `sentences`, and a look at the ends of each short line.
template <class Language = french>
constexpr auto labelled_sentences(borrowed_text text, Language = {}, sentence_options options = {}) noexcept {
    return cursor_range<detail::labelled_sentence_cursor<Language>>(
        detail::labelled_sentence_cursor<Language>(text, options));
}

}  // namespace INCISE_ABI
}  // namespace incise

#endif
