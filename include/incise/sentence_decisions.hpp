// SPDX-License-Identifier: MIT
// L4: why sentences end where they do: every decision of `sentences`, kept or refused, with its rule.
#ifndef INCISE_SENTENCE_DECISIONS_HPP
#define INCISE_SENTENCE_DECISIONS_HPP

#include <cstddef>
#include <string_view>

#include "detail/cursor_range.hpp"
#include "detail/slice.hpp"
#include "sentences.hpp"

namespace incise {
inline namespace INCISE_ABI {

namespace detail {

/// One name for each number, in their order.
inline constexpr std::string_view sentence_rule_names[] = {
    "none"_sv,
    "end-of-paragraph"_sv,
    "more-punctuation"_sv,
    "glued"_sv,
    "lost-space"_sv,
    "list-number"_sv,
    "abbreviation"_sv,
    "initial"_sv,
    "initial-then-word"_sv,
    "open-abbreviation"_sv,
    "closing-then-small"_sv,
    "small-after-sign"_sv,
    "full-stop"_sv,
    "omission"_sv,
    "section-number"_sv,
    "semicolon"_sv,
    "lost-stop"_sv,
    "kept-quotation"_sv,
    "dateline"_sv,
};

/// Walks the sentences, and within each the places where it could end.
template <class Language>
class decision_cursor {
  public:
    using value_type = boundary;

    constexpr decision_cursor() noexcept = default;
    constexpr decision_cursor(std::string_view text, const sentence_options& options) noexcept
        : sentences_(text, options) {
        enter();
    }

    constexpr boundary value() const noexcept { return found_; }
    constexpr void next() noexcept {
        if (found_.ends) {
            sentences_.next();
            enter();
        } else {
            found_ = sentences_.decision(sentences_.scope(), found_.at);
        }
    }
    constexpr bool done() const noexcept { return sentences_.done(); }
    constexpr std::size_t position() const noexcept { return found_.at; }

  private:
    constexpr void enter() noexcept {
        if (sentences_.done()) return;
        const sentence one = sentences_.value();
        if (one.trimmed().empty()) {
            found_ = {sentences_.position() + one.text.size(), true, sentence_rule::end_of_paragraph};
            return;
        }
        const sentence_scope scope = sentences_.scope();
        const std::size_t head = sentences_.head_end(scope);
        found_ = head > scope.sentence ? boundary{head, true, sentence_rule::dateline}
                                       : sentences_.decision(scope, scope.sentence);
    }

    sentence_cursor<Language> sentences_;
    boundary found_;
};

}  // namespace detail

/// The name of a rule, as `incise sentences --explain` prints it: `abbreviation`.
constexpr std::string_view rule_name(sentence_rule rule) noexcept {
    const auto number = static_cast<std::size_t>(rule);
    constexpr std::size_t count = sizeof(detail::sentence_rule_names) / sizeof(std::string_view);
    return detail::sentence_rule_names[number < count ? number : 0];
}

/// All decisions of `sentences` with the same options, in the order of the text: byte `at` behind the
/// terminator and its closing marks, whether a sentence ends there, and the rule that says so.
///
///     for (incise::boundary b : incise::sentence_decisions(text))
///         if (!b.ends) show(b.at, incise::rule_name(b.rule));
///
/// Those that end are the ends of the sentences, white space behind them apart. Cost: twice that of
/// `sentences`.
template <class Language = french>
constexpr auto sentence_decisions(borrowed_text text, Language = {}, sentence_options options = {}) noexcept {
    return cursor_range<detail::decision_cursor<Language>>(detail::decision_cursor<Language>(text, options));
}

}  // namespace INCISE_ABI
}  // namespace incise

#endif
