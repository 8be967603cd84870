// SPDX-License-Identifier: MIT
// L3: French words. What is no word (white space, punctuation, symbols) lies between the tokens.
#ifndef INCISE_WORDS_HPP
#define INCISE_WORDS_HPP

#include <cstddef>
#include <cstdint>
#include <string_view>

#include "detail/cursor_range.hpp"
#include "detail/scan.hpp"
#include "detail/slice.hpp"
#include "detail/word_rules.hpp"
#include "folding.hpp"
#include "unicode.hpp"
#include "utf8.hpp"

namespace incise {
inline namespace INCISE_ABI {

/// What a token is made of.
enum class word_shape : std::uint8_t {
    letters,  ///< "maison", "arc-en-ciel", "aujourd'hui", "14h30", "S.N.C.F."
    number,   ///< no letter: "3,5", "12 000" (with a no-break space), "26/08/2016"
    elision,  ///< with its apostrophe: "l'", "jusqu'"
    clitic,   ///< with its hyphen: "-il", "-t-elle", "-ci"
    link      ///< a URL, an e-mail address, "@name" or "#tag"
};

/// One word of a text. Not called `word`: Arduino defines that as a macro.
struct word_token {
    std::string_view text;
    word_shape shape = word_shape::letters;
};

namespace detail {

/// Rules for the head of a word, tried in this order; each says where its token ends, or `at`.
struct head_rule {
    std::size_t (*end)(std::string_view text, std::size_t at) noexcept;
    word_shape shape;
};

template <class Unicode>
inline constexpr head_rule head_rules[] = {
    {url_end<Unicode>, word_shape::link},                  // https://exemple.org
    {tag_end<Unicode>, word_shape::link},                  // @anne, #JO
    {whole_apostrophe_end<Unicode>, word_shape::letters},  // c'est-a-dire
    {elision_end<Unicode>, word_shape::elision},           // l'eau
    {email_end<Unicode>, word_shape::link},                // anne@exemple.org
    {number_sign_end<Unicode>, word_shape::letters},       // n(degree sign) 5
    {initials_end<Unicode>, word_shape::letters},          // S.N.C.F.
};

/// No token crosses one of these.
constexpr bool is_ascii_space(char byte) noexcept {
    return byte == ' ' || (byte >= '\t' && byte <= '\r');
}

/// Does no word hold this byte, whatever stands beside it?
constexpr bool parts_words(char byte) noexcept {
    return is_ascii_space(byte) || byte == ';' || byte == '!' || byte == '?' || byte == ')' || byte == '"';
}

/// Can no word go on behind byte `end`: a blank, a guillemet, an ellipsis, a sign before a blank?
constexpr bool is_word_border(std::string_view text, std::size_t end) noexcept {
    if (end == text.size()) return true;
    const char byte = text[end];
    if (byte == '\xC2') {
        return has_at(text, end + 1, "\xA0"_sv) || has_at(text, end + 1, "\xAB"_sv) ||
               has_at(text, end + 1, "\xBB"_sv);
    }
    if (byte == '\xE2') return has_at(text, end + 1, "\x80\xA6"_sv) || has_at(text, end + 1, "\x80\xAF"_sv);
    if (byte != ',' && byte != '.') return parts_words(byte);
    return end + 1 == text.size() || is_ascii_space(text[end + 1]);
}

constexpr std::size_t plain_letters_end(std::string_view text, std::size_t at) noexcept {
    for (; at < text.size(); ++at) {
        if (is_ascii_letter(text[at])) continue;
        if (text[at] != '\xC3' || text.size() - at < 2) break;
        const unsigned tail = tail_bits(text[at + 1]);  // U+00D7 and U+00F7 are signs
        if (tail >= 0x40 || tail == 0x17 || tail == 0x37) break;
        ++at;
    }
    return at;
}

/// Where a word ends that is nothing but letters of Latin-1, as most are, up to white space or a sign before
/// it; `at` if a rule has to look. Cost: one pass over the word, no property of a letter is asked for.
constexpr std::size_t plain_word_end(std::string_view text, std::size_t at) noexcept {
    const std::size_t end = plain_letters_end(text, at);
    return is_word_border(text, end) ? end : at;
}

/// The same for a run with hyphens between its words: `dit-il`. No e-mail address goes on behind it.
constexpr std::size_t plain_compound_end(std::string_view text, std::size_t at) noexcept {
    for (std::size_t begin = at;;) {
        const std::size_t end = plain_letters_end(text, begin);
        if (end == begin) return at;
        if (end == text.size() || text[end] != '-') return plain_word_end(text, begin) == begin ? at : end;
        begin = end + 1;
    }
}

/// The end of `l'`, `qu'` and their like before a small letter; else `at`. Not of what may begin
/// `c'est-a-dire`, `m'as-tu-vu`, `qu'en-dira-t-on`.
constexpr std::size_t plain_elision_end(std::string_view text, std::size_t at) noexcept {
    const bool qu = has_at(text, at, "qu"_sv);
    const std::size_t letters = qu ? at + 2 : at + 1;
    const bool straight = has_at(text, letters, "'"_sv);
    const std::size_t end = straight ? letters + 1 : letters + 3;
    if ((!straight && !has_at(text, letters, "\xE2\x80\x99"_sv)) || end >= text.size() ||
        !is_ascii_lower(byte_at(text, end)))
        return at;
    if (qu) return text[end] == 'e' ? at : end;
    bool elided = false;
    for (const char letter : "ldjtsn"_sv) elided = elided || text[at] == letter;
    return elided ? end : at;
}

template <class Unicode>
class word_cursor {
  public:
    using value_type = word_token;

    constexpr word_cursor() noexcept = default;
    constexpr word_cursor(std::string_view text, std::size_t from) noexcept : text_(text), end_(from) {
        next();
    }

    constexpr word_token value() const noexcept { return {slice(text_, begin_, end_), shape_}; }
    constexpr bool done() const noexcept { return begin_ == end_; }
    constexpr const char* position() const noexcept { return text_.data() + begin_; }

    constexpr void next() noexcept {
        begin_ = end_;
        if (begin_ < run_end_) return next_clitic();
        while (begin_ < text_.size() && (parts_words(text_[begin_]) || !starts_at(begin_)))
            begin_ += decode(text_, begin_).size;
        end_ = begin_;
        if (begin_ < text_.size()) read();
    }

  private:
    std::string_view text_;
    std::size_t begin_ = 0;
    std::size_t end_ = 0;      // of the current token; begin_ == end_ only at the end of the text
    std::size_t run_end_ = 0;  // clitics lie between end_ and here
    word_shape shape_ = word_shape::letters;

    constexpr bool starts_at(std::size_t at) const noexcept {
        if (is_ascii(text_[at]) && text_[at] != '@' && text_[at] != '#')
            return is_ascii_letter(text_[at]) || is_ascii_digit(text_[at]);
        return glyph_at<Unicode>(text_, at).is_core() || tag_end<Unicode>(text_, at) != at;
    }

    constexpr void next_clitic() noexcept {
        shape_ = word_shape::clitic;
        const bool hyphen = is_hyphen(decode(text_, begin_).value);
        end_ = hyphen ? clitic_end<Unicode>(text_, begin_, run_end_) : run_end_;  // the "en" of "va-t'en"
    }

    /// The words that need no rule. The rules would give the same answers, more slowly.
    constexpr bool read_plainly() noexcept {
        shape_ = word_shape::letters;
        end_ = run_end_ = plain_word_end(text_, begin_);
        if (end_ != begin_) return true;
        run_end_ = plain_compound_end(text_, begin_);
        if (run_end_ != begin_) {
            end_ = stem_end<Unicode>(text_, begin_, run_end_);
            return true;
        }
        shape_ = word_shape::elision;
        end_ = plain_elision_end(text_, begin_);
        return end_ != begin_;
    }

    constexpr void read() noexcept {
        if (pays_for_tables && read_plainly()) return;
        for (const head_rule& rule : head_rules<Unicode>) {
            end_ = rule.end(text_, begin_);
            shape_ = rule.shape;
            if (end_ != begin_) return;
        }
        const word_run run = scan_run<Unicode>(text_, begin_);
        shape_ = run.has_letter ? word_shape::letters : word_shape::number;
        run_end_ = run.end;
        end_ = stem_end<Unicode>(text_, begin_, run.end);
    }
};

}  // namespace detail

/// The words of `text`, lazily, in order: no white space, no punctuation, no symbols.
///
/// An elided word keeps its apostrophe ("l'" "eau"), a clitic its hyphen ("dit" "-il"), compounds and numbers
/// stay whole ("arc-en-ciel", "3,5"). Letters that the Unicode policy does not know are no words: pass
/// `utf8proc` for Greek or Cyrillic in a French text.
///
///     for (incise::word_token w : incise::words("Qu'a-t-il dit ?")) show(w.text);  // Qu' a -t-il dit
///
/// Cost: linear whatever the text holds; 48 bytes of state.
template <class Unicode = latin>
constexpr auto words(borrowed_text text, Unicode = {}) noexcept {
    return cursor_range<detail::word_cursor<Unicode>>(detail::word_cursor<Unicode>(text, 0));
}

/// The word that covers byte `at` of `text`, or an empty token if none does.
///
/// No word but a number with no-break spaces crosses white space, and none a plain space or a line end, so
/// only what stands between two of these is read. Cost: the distance to the nearest plain space or line end
/// before.
template <class Unicode = latin>
constexpr word_token word_at(borrowed_text text, std::size_t at, Unicode = {}) noexcept {
    const std::string_view all = text;
    std::size_t from = at < all.size() ? at : all.size();
    while (from > 0 && !detail::is_ascii_space(all[from - 1])) --from;
    for (detail::word_cursor<Unicode> words(all, from); !words.done(); words.next()) {
        const word_token token = words.value();
        const std::size_t begin = offset(all, token.text);
        if (begin > at) break;
        if (at < begin + token.text.size()) return token;
    }
    return {};
}

}  // namespace INCISE_ABI
}  // namespace incise

#endif
