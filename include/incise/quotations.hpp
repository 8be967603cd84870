// SPDX-License-Identifier: MIT
// L4: quotations, whatever marks them: guillemets of every country, curly and straight quotes, dashes.
#ifndef INCISE_QUOTATIONS_HPP
#define INCISE_QUOTATIONS_HPP

#include <cstddef>
#include <cstdint>
#include <string_view>

#include "detail/cue.hpp"
#include "detail/cursor_range.hpp"
#include "detail/mark_doubts.hpp"
#include "detail/quotation_cursor.hpp"
#include "detail/quote_extent.hpp"
#include "detail/quote_kind.hpp"
#include "detail/speech.hpp"
#include "french.hpp"
#include "paragraphs.hpp"

namespace incise {
inline namespace INCISE_ABI {

/// One quotation: a span of the text with its marks, and what is said between them.
///
/// A value of offsets; it stays valid as long as the text does. `depth` 0 is outermost.
template <class Language = french>
struct basic_quotation {
    std::string_view document;    ///< the whole text, to which all offsets refer
    detail::quote_extent extent;  ///< where the marks and the speech are, in bytes of it
    std::uint8_t depth = 0;

    /// The quotation with its marks.
    constexpr std::string_view text() const noexcept { return slice(document, extent.begin, extent.end); }
    constexpr quote_style style() const noexcept { return extent.style; }
    constexpr incise::closing closing() const noexcept { return extent.closing; }

    /// What is said, piece by piece: without marks, incises and the commas beside them.
    constexpr auto speech() const noexcept {
        using range = detail::fragments_of<Language>;
        return range({document, extent});
    }
    /// The reporting clauses inside the speech.
    constexpr auto incises() const noexcept {
        using range = detail::incises_of<Language>;
        return range({document, extent});
    }
    /// The quotations inside this one, of every depth.
    constexpr auto nested() const noexcept {
        return cursor_range<detail::quotation_cursor<Language>>(detail::quotation_cursor<Language>(*this));
    }
    /// The quotation and its paragraph, as the readers of cues want it.
    constexpr detail::quoted_span span() const noexcept {
        return {document,   extent.paragraph_begin, extent.begin, extent.speech_begin, extent.speech_end,
                extent.end, extent.paragraph_end};
    }
};

using quotation = basic_quotation<french>;

namespace detail {

template <class Language>
constexpr quote_kind classify_quotation(const basic_quotation<Language>& one, const cue_site& cue) noexcept {
    return classify<Language>(one.span(), one.style(), cue);
}

}  // namespace detail

/// What `one` does in its sentence. Cost: reads the sentence around it, 320 bytes on each side at most.
template <class Language>
constexpr quote_kind kind_of(const basic_quotation<Language>& one) noexcept {
    return detail::classify_quotation(one, detail::find_cue<Language>(one.span()));
}

/// The quotations of `text`, lazily, in the order in which they open: the outer one first, then those in it.
///
/// Never fails: a mark that pairs with nothing is text, and a quotation that is never closed ends with its
/// paragraph. Spans nest or are disjoint. Marks deeper than `Language::depth` are text.
///
///     for (incise::quotation q : incise::quotations(text))
///         for (std::string_view part : q.speech()) show(part);  // `Oui` and `je viens.`
///
/// Cost: one pass, and a look at each paragraph for each quotation that is open in it.
template <class Language = french>
constexpr auto quotations(borrowed_text text, Language = {}) noexcept {
    return cursor_range<detail::quotation_cursor<Language>>(detail::quotation_cursor<Language>(text));
}

}  // namespace INCISE_ABI
}  // namespace incise

#endif
