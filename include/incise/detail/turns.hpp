// SPDX-License-Identifier: MIT
// L4: turns of a dialogue that a dash opens: where they begin, and where the narrator goes on.
#ifndef INCISE_DETAIL_TURNS_HPP
#define INCISE_DETAIL_TURNS_HPP

#include <cstddef>
#include <string_view>

#include "../paragraphs.hpp"
#include "incises.hpp"
#include "quote_marks.hpp"
#include "scan.hpp"
#include "voice.hpp"

namespace incise {
inline namespace INCISE_ABI {
namespace detail {

/// A turn; bytes. `speech_begin` is behind the dash.
struct turn_site {
    std::size_t begin = 0;
    std::size_t speech_begin = 0;
    std::size_t speech_end = 0;
    std::size_t end = 0;
    bool has_marks =
        true;  // there is a quotation mark or a dash between `speech_begin` and the paragraph's end

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
    for (mark found = next_mark(line, from); !found.is(mark_kind::none); found = next_mark(line, found.end)) {
        if (found.is(mark_kind::terminator) && found.value != '.') return true;
    }
    return static_cast<bool>(find_incise<Language>(line, from));
}

/// Does a turn begin with the paragraph? The long dash says so by itself; the shorter ones are also
/// signs of lists: an en dash needs a sentence behind it (`- Oui.`), a hyphen one that sounds spoken.
template <class Language>
constexpr bool opens_turn(std::string_view paragraph, std::size_t at) noexcept {
    const std::size_t behind = dash_end(paragraph, at);
    if (behind == at) return false;
    const std::size_t head = skip_space(paragraph, behind);
    if (head == paragraph.size()) return false;
    if (is_digit(Language::unicode::category(code_point_at(paragraph, head)))) return false;
    const char32_t sign = code_point_at(paragraph, at);
    const bool hyphen = sign == '-' && behind == at + 1;
    if (!hyphen && sign != 0x2013) return true;
    const bool sentence = !hyphen && !Language::unicode::is_lower(code_point_at(paragraph, head));
    const bool ends = sentence && (ends_sentence(paragraph, at, paragraph.size()) ||
                                   paragraph[paragraph.size() - 1] == ':');
    return ends || sounds_spoken<Language>(paragraph, head);
}

/// Behind a turn: does the paragraph answer with a hyphen and a whole sentence? `- Tu viens ?` makes a
/// dialogue of
/// `- Il pleut.`, which alone could be an item of a list.
template <class Language>
constexpr bool answers(std::string_view paragraph) noexcept {
    const std::size_t head = skip_space(paragraph, dash_end(paragraph, 0));
    return head > 0 && head < paragraph.size() &&
           Language::unicode::is_upper(code_point_at(paragraph, head)) &&
           ends_sentence(paragraph, 0, paragraph.size());
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

/// How much narration must weigh before a turn ends where narration may begin: behind the full stop or
/// semicolon of an incise; behind a sentence where turns follow each other on one line. Behind another
/// sentence nothing is enough.
inline constexpr int narration_behind_incise = voice_strong;
inline constexpr int narration_behind_semicolon = voice_strong + voice_weak;
inline constexpr int narration_in_line = voice_strong;
inline constexpr int narration_is_certain = 8 * voice_strong;

/// Where the narrator goes on inside a turn, if he does: the place that parts speech from narration best.
///
/// Every sentence weighs as its words do; of all places where narration may begin, the one counts before
/// which most speech stands, if what follows outweighs its threshold. What stands before the first of these
/// places is not weighed, nor anything in a turn without one: most turns.
template <class Language>
class narration_search {
  public:
    constexpr narration_search(std::string_view turn, std::size_t speech, bool in_line) noexcept
        : turn_(turn), from_(speech), in_line_(in_line) {
        incise_ = find_incise<Language>(turn_, from_);
    }

    /// The end of the speech, at most `end`.
    constexpr std::size_t find(std::size_t end) noexcept {
        while (from_ < turn_.size() && sum_ > best_ - narration_is_certain) {
            if (!in_line_ && found_ == 0) {
                if (!incise_) break;
                pass_incise();
                continue;
            }
            if (sentence_.end <= from_) sentence_ = next_sentence_end();
            if (incise_ && incise_.begin < sentence_.end) {
                pass_incise();
            } else {
                pass_sentence(sentence_);
            }
        }
        return found_ != 0 && best_ > sum_ ? found_ : end;
    }

  private:
    /// The terminator that ends the sentence at `from_`, widened over what belongs to it.
    constexpr mark next_sentence_end() const noexcept {
        std::size_t seen = from_;  // a run of terminators is looked at once
        for (mark sign = next_mark(turn_, from_); !sign.is(mark_kind::none);
             sign = next_mark(turn_, sign.end)) {
            if (!sign.is(mark_kind::terminator) || sign.begin < seen) continue;
            const boundary end = decide<Language>(survey(turn_, from_, sign));
            seen = end.at;
            if (end.ends) return {sign.begin, end.at, sign.value, sign.kind, sign.style};
        }
        const std::size_t end = skip_space_back(turn_, from_, turn_.size());
        const char32_t last = end > from_ ? code_point_before(turn_, end) : U'\0';
        return {end, turn_.size(), last, mark_kind::none, quote_style::none};
    }

    constexpr void pass_incise() noexcept {
        if (found_ != 0) voice_.read(turn_, from_, incise_.begin);
        from_ = incise_.resume;
        const bool semicolon = same(incise_.closed_by, mark_kind::semicolon);
        if (semicolon || same(incise_.closed_by, mark_kind::terminator)) {
            weigh(code_point_at(turn_, incise_.end));
            if (semicolon) {
                offer(incise_.end, narration_behind_semicolon);
            } else {
                offer(incise_.resume, narration_behind_incise);
            }
        }
        incise_ = find_incise<Language>(turn_, from_);
    }

    constexpr void pass_sentence(const mark& sign) noexcept {
        if (found_ != 0) voice_.read(turn_, from_, sign.end);
        weigh(sign.value);
        from_ = sign.end;
        if (in_line_) offer(sign.end, narration_in_line);
    }

    constexpr void weigh(char32_t sign) noexcept {
        if (!voice_.empty()) sum_ += voice_.total(sign);
        voice_ = {};
    }

    constexpr void offer(std::size_t at, int threshold) noexcept {
        if (skip_space(turn_, at) == turn_.size() || sum_ - threshold <= best_) return;
        best_ = sum_ - threshold;
        found_ = at;
    }

    std::string_view turn_;
    std::size_t from_;
    bool in_line_;
    incise_site incise_;
    mark sentence_;  // the end of the sentence at `from_`
    voice_sum<Language> voice_;
    int sum_ = 0;
    int best_ = -1000000;
    std::size_t found_ = 0;
};

/// The first dash at or after `from` that opens the next turn, or the end of the paragraph.
template <class Language>
constexpr std::size_t next_turn(std::string_view paragraph, std::size_t begin, std::size_t from) noexcept {
    for (mark found = next_quote(paragraph, from); !found.is(mark_kind::none);
         found = next_quote(paragraph, found.end)) {
        if (found.is(mark_kind::dash) && opens_inline_turn<Language>(paragraph, begin, found))
            return found.begin;
    }
    return paragraph.size();
}

/// The turn that begins with the dash at byte `at` of a paragraph. `in_line`: not at its head.
template <class Language>
constexpr turn_site read_turn(std::string_view paragraph, std::size_t at, bool in_line) noexcept {
    const std::size_t speech = skip_space(paragraph, dash_end(paragraph, at));
    const bool has_marks = !next_quote(paragraph, speech).is(mark_kind::none);
    const std::size_t limit = has_marks ? next_turn<Language>(paragraph, speech, speech) : paragraph.size();
    const std::string_view turn = slice(paragraph, 0, limit);
    const std::size_t last = skip_space_back(turn, speech, limit);
    const std::size_t end =
        narration_search<Language>(turn, speech, in_line || limit < paragraph.size()).find(last);
    return {at, speech, end, end, has_marks};
}

}  // namespace detail
}  // namespace INCISE_ABI
}  // namespace incise

#endif
