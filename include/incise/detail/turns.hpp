// SPDX-License-Identifier: MIT
// L4: turns of a dialogue that a dash opens: where they begin, and where the narrator goes on.
#ifndef INCISE_DETAIL_TURNS_HPP
#define INCISE_DETAIL_TURNS_HPP

#include <cstddef>
#include <string_view>

#include "../paragraphs.hpp"
#include "incises.hpp"
#include "marks.hpp"
#include "scan.hpp"

namespace incise {
inline namespace INCISE_ABI {
namespace detail {

/// A turn; bytes. `speech_begin` is behind the dash.
struct turn_site {
    std::size_t begin = 0;
    std::size_t speech_begin = 0;
    std::size_t speech_end = 0;
    std::size_t end = 0;

    constexpr explicit operator bool() const noexcept { return begin != end; }
};

/// Is the sign at byte `at` a dash or a hyphen that stands alone? Its end, or `at`.
constexpr std::size_t dash_end(std::string_view text, std::size_t at) noexcept {
    if (at >= text.size()) return at;
    const mark found = mark_at(text, at);
    if (found.is(mark_kind::dash)) return found.end;
    const bool hyphen = is_hyphen(found.value) || text[at] == '-';
    return hyphen && is_space(code_point_at(text, at + 1)) ? at + 1 : at;
}

/// Is there a sign of speech in the line: a question, an exclamation, an incise?
template <class Language>
constexpr bool sounds_spoken(std::string_view line, std::size_t from) noexcept {
    for (const mark found : marks(line, from)) {
        if (found.is(mark_kind::terminator) && found.value != '.') return true;
    }
    return static_cast<bool>(find_incise<Language>(line, from));
}

/// Does a turn begin with the paragraph? The long dash says so by itself; the shorter ones are also
/// signs of lists: an en dash needs a sentence behind it (`- Oui.`), a hyphen one that sounds spoken.
template <class Language>
constexpr bool opens_turn(std::string_view paragraph, std::size_t at) noexcept {
    const std::size_t behind = dash_end(paragraph, at);
    const std::size_t head = skip_space(paragraph, behind);
    if (behind == at || head == paragraph.size()) return false;
    if (is_digit(Language::unicode::category(code_point_at(paragraph, head)))) return false;
    const char32_t sign = code_point_at(paragraph, at);
    const bool hyphen = sign == '-' && behind == at + 1;
    if (!hyphen && sign != 0x2013) return true;
    if (!ends_sentence(paragraph, at, paragraph.size())) return false;
    return !hyphen || sounds_spoken<Language>(paragraph, head);
}

/// Does a turn begin at this dash inside a paragraph? `- Oui. - Non.`: behind the end of a sentence or a
/// colon, with a capital after it.
template <class Language>
constexpr bool opens_inline_turn(std::string_view paragraph, std::size_t begin, const mark& dash) noexcept {
    using unicode = typename Language::unicode;
    const std::size_t before = skip_space_back(paragraph, begin, dash.begin);
    const std::size_t head = skip_space(paragraph, dash.end);
    if (before == begin || head == paragraph.size()) return false;
    const bool spoken_before = ends_sentence(paragraph, begin, before) || paragraph[before - 1] == ':';
    const bool opening = mark_at(paragraph, head).is(mark_kind::quote_open);
    return spoken_before && (opening || unicode::is_upper(code_point_at(paragraph, head)));
}

/// Is the sentence at byte `at`, behind the full stop of an incise, the narrator's? Whoever says I or
/// you, asks or exclaims is still speaking; a sentence that begins with `Il` or `Elle` is told.
template <class Language>
constexpr bool is_narration(std::string_view text, std::size_t at) noexcept {
    std::size_t end = text.size() - at > 200 ? at + 200 : text.size();
    for (const mark found : marks(slice(text, 0, end), at)) {
        if (!found.is(mark_kind::terminator)) continue;
        if (found.value != '.') return false;
        end = found.end;
        break;
    }
    token_list<24> list;
    read_tokens<Language>(list, text, at, end);
    for (std::size_t i = 0; i < list.size; ++i) {
        if (list[i].roles.has(role::pronoun_first_second)) return false;
    }
    const std::size_t subject = list.size > 1 && list[0].roles.has(role::coordinating_conjunction) ? 1 : 0;
    return list.size > subject && list[subject].roles.has(role::subject_pronoun) &&
           list[subject].roles.has_any(role::pronoun_masculine, role::pronoun_feminine, role::pronoun_plural);
}

/// The first dash at or after `from` that opens the next turn, or the end of the paragraph.
template <class Language>
constexpr std::size_t next_turn(std::string_view paragraph, std::size_t begin, std::size_t from) noexcept {
    for (const mark found : marks(paragraph, from)) {
        if (found.is(mark_kind::dash) && opens_inline_turn<Language>(paragraph, begin, found))
            return found.begin;
    }
    return paragraph.size();
}

/// The turn that begins with the dash at byte `at` of a paragraph.
template <class Language>
constexpr turn_site read_turn(std::string_view paragraph, std::size_t at) noexcept {
    const std::size_t speech = skip_space(paragraph, dash_end(paragraph, at));
    const std::size_t limit = next_turn<Language>(paragraph, speech, speech);
    const std::string_view turn = slice(paragraph, 0, limit);
    std::size_t end = skip_space_back(turn, speech, limit);
    std::size_t from = speech;
    while (const incise_site found = find_incise<Language>(turn, from)) {
        from = found.resume;
        const bool stops =
            same(found.closed_by, mark_kind::terminator) || same(found.closed_by, mark_kind::semicolon);
        const std::size_t after = skip_space(turn, found.resume);
        if (!stops || after == turn.size() || !is_narration<Language>(turn, after)) continue;
        end = same(found.closed_by, mark_kind::semicolon) ? found.end : found.resume;
        break;
    }
    return {at, speech, end, end};
}

}  // namespace detail
}  // namespace INCISE_ABI
}  // namespace incise

#endif
