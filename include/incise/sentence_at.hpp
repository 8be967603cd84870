// SPDX-License-Identifier: MIT
// L4: the sentence at a place of a text, without reading the text before its paragraph.
#ifndef INCISE_SENTENCE_AT_HPP
#define INCISE_SENTENCE_AT_HPP

#include <cstddef>
#include <string_view>

#include "detail/lines.hpp"
#include "detail/open_paragraph.hpp"
#include "detail/scan.hpp"
#include "french.hpp"
#include "sentences.hpp"

namespace incise {
inline namespace INCISE_ABI {
namespace detail {

/// The code point that covers byte `at` of the text, or the last one before it that is no white space: the
/// sentence at `at` begins there or before. 0 if there is none.
constexpr std::size_t content_before(std::string_view text, std::size_t at) noexcept {
    if (at >= text.size()) at = text.size();
    std::size_t lead = at;
    while (lead > 0 && lead < text.size() && at - lead < 3 && tail_bits(text[lead]) < 0x40) --lead;
    if (lead < at && step(text, lead) > at) at = lead;
    if (at < text.size() && !is_space(code_point_at(text, at))) return at;
    const std::size_t end = skip_space_back(text, 0, at);
    return end == 0 ? 0 : end - 1;
}

/// Does a paragraph begin with the line at `begin`, whatever stands more than one line before it?
///
/// After a blank line it does. Otherwise the break before it must be none that the most willing state takes
/// for a wrap: `read_break` wraps rather if the paragraph wrapped before and is narrow. A byte-order mark
/// means something else at the head of a text, so none may stand here.
template <class Unicode>
constexpr bool surely_begins_paragraph(std::string_view text, std::size_t begin,
                                       paragraph_breaks breaks) noexcept {
    const std::size_t head = text.size() - without_byte_order_mark(text).size();
    if (begin <= head) return true;
    if (has_at(text, begin, byte_order_mark)) return false;
    const std::size_t previous = line_start(text, begin - 1);
    const text_line before = line_at(text, previous < head ? head : previous);
    if (is_blank(text, before)) return true;
    wrap_state willing{true, 0};
    willing.widen(columns(text, before));
    return !joins<Unicode>(text, before, line_at(text, begin), willing, breaks);
}

/// Where a paragraph begins from which splitting gives the sentence at byte `at`: the nearest one that
/// needs no more than the line before it to be known. White space at the head of the text belongs to the
/// first sentence.
template <class Unicode>
constexpr std::size_t paragraph_before(std::string_view text, std::size_t at,
                                       paragraph_breaks breaks) noexcept {
    std::size_t begin = line_start(text, content_before(text, at));
    while (!surely_begins_paragraph<Unicode>(text, begin, breaks)) begin = line_start(text, begin - 1);
    const std::size_t head = text.size() - without_byte_order_mark(text).size();
    return begin <= head || skip_space_back(text, head, begin) == head ? 0 : begin;
}

}  // namespace detail

/// The sentence of `text` that holds byte `at`: the piece that `sentences(text)` would yield there, for every
/// `at`. Behind the end of the text it is the last sentence; of an empty text, nothing.
///
///     std::string_view here = incise::sentence_at(text, cursor);  // what the reader points at
///
/// No kind: whether a line is a title depends on the whole text. Cost: it looks back to the start of the
/// paragraph, and further only where the lines do not show it (hard-wrapped, no blank line), and reads from
/// there to the sentence; the state of `sentences`.
template <class Language = french>
constexpr std::string_view sentence_at(borrowed_text text, std::size_t at, Language language = {},
                                       sentence_options options = {}) noexcept {
    const std::string_view all = text;
    const std::size_t from =
        detail::paragraph_before<typename Language::unicode>(all, at, options.paragraphs);
    std::string_view found;
    for (const sentence one : sentences(slice(all, from, all.size()), language, options)) {
        found = one.text;
        if (offset(all, found) + found.size() > at) break;
    }
    if (from == 0 || found.data() != all.data() + from) return found;
    return slice(found, detail::skip_space(found, 0), found.size());
}

}  // namespace INCISE_ABI
}  // namespace incise

#endif
