// SPDX-License-Identifier: MIT
// L4: where a name may begin and end and what may stand inside it: hyphens, blank lines, words, capitals.
#ifndef INCISE_DETAIL_NAME_EDGES_HPP
#define INCISE_DETAIL_NAME_EDGES_HPP

#include <cstddef>
#include <cstdint>
#include <string_view>

#include "../unicode.hpp"
#include "../utf8.hpp"
#include "../words.hpp"
#include "scan.hpp"
#include "slice.hpp"

namespace incise {
inline namespace INCISE_ABI {
namespace detail {

/// How many lines end in this white space; CR LF is one line end. Two or more: a blank line.
constexpr std::size_t line_ends(std::string_view space) noexcept {
    std::size_t found = 0;
    for (std::size_t at = 0; at < space.size(); at = step(space, at)) {
        const char32_t c = code_point_at(space, at);
        found += c == '\n' || (c == '\r' && code_point_at(space, at + 1) != '\n') || c == 0x85 || c == 0x2028;
        found += c == 0x2029 ? 2u : 0u;  // the paragraph separator
    }
    return found;
}

/// A letter, digit, mark or underscore: where one touches a name, the name is not the whole word.
template <class Unicode>
constexpr bool touches_word(char32_t c) noexcept {
    if (is_apostrophe(c)) return false;  // U+02BC is a letter for Unicode, but l'EI is also written with it
    const general_category found = Unicode::category(c);
    return is_letter(found) || is_mark(found) || is_number(found) || c == '_';
}

/// Does a hyphen that ends at byte `end` join what follows to the word before it? It does in Rio-Paris, not
/// in `--` typed for a dash, and not at the head of a line, where it is the sign of a list.
constexpr bool joins_leftwards(std::string_view text, std::size_t end) noexcept {
    if (!is_hyphen(code_point_before(text, end))) return false;
    const std::size_t begin = step_back(text, end);
    const char32_t before = code_point_before(text, begin);
    return begin != 0 && before != '\n' && before != '\r' && !is_hyphen(before);
}

/// May a name begin at byte `at`, where a word or a sign begins?
template <class Unicode>
constexpr bool is_left_edge(std::string_view text, std::size_t at) noexcept {
    const bool plain = at >= 2 && text[at - 1] == ' ' &&
                       is_ascii_lower(static_cast<unsigned char>(text[at - 2]));  // nearly always
    if (plain) return true;
    if (joins_leftwards(text, at)) return false;
    const char32_t before = code_point_before(text, at);
    if (!is_space(before)) return !touches_word<Unicode>(before);
    // "le vol Rio-" at the end of a line: Paris at the head of the next one is a part of Rio-Paris.
    const std::size_t hyphen = skip_space_back(text, 0, at);
    return !joins_leftwards(text, hyphen) || line_ends(slice(text, hyphen, at)) != 1 ||
           is_space(code_point_before(text, step_back(text, hyphen)));
}

/// The byte of `text` after its part `part`.
constexpr std::size_t end_of(std::string_view text, std::string_view part) noexcept {
    return offset(text, part) + part.size();
}

constexpr bool is_ascii_alphanumeric(char byte) noexcept {
    return is_ascii_digit(byte) || is_ascii_lower(static_cast<unsigned char>(byte) | 0x20u);
}
/// A space or the end at byte `at`?
constexpr bool ends_chunk(std::string_view text, std::size_t at) noexcept {
    return at >= text.size() || is_ascii_space(text[at]);
}
/// Is byte `at` surely an edge on the right: white space, also after one sign that ends a clause? No word
/// goes on there, and one that ends with that dot may be a sentence's last.
constexpr bool is_plain_end(std::string_view text, std::size_t at) noexcept {
    return ends_chunk(text, at) ||
           (is_one_of(static_cast<unsigned char>(text[at]), ".,;:!?)") && ends_chunk(text, at + 1));
}
/// Does a word surely begin at byte `at`, one that is no link? It does after white space, if nothing but
/// letters, digits, hyphens and apostrophes follows up to `end` or white space.
constexpr bool begins_plain_word(std::string_view text, std::size_t at, std::size_t end) noexcept {
    if ((at != 0 && !is_ascii_space(text[at - 1])) || !is_ascii_alphanumeric(text[at])) return false;
    while (at < end &&
           (is_ascii_alphanumeric(text[at]) || !is_ascii(text[at]) || text[at] == '-' || text[at] == '\'')) {
        ++at;
    }
    return at < end ? is_ascii_space(text[at]) : is_plain_end(text, end);
}

/// Which words have a capital initial? Fed with the folded units of a listed name or of a text, it counts
/// the same words in both: in Cote d'Ivoire three, in the dotted S.N.C.F. four.
template <class Unicode>
class capital_scan {
  public:
    /// `source` is what the text has for `unit`, at least one code point.
    constexpr void add(char32_t unit, std::string_view source) noexcept {
        if (unit >= 0x300 && unit <= 0x36F) return;  // a mark begins no word
        const bool between = is_between_words(unit);
        if (!between && between_) {
            if (next_ != 0 && Unicode::is_upper(decode(source, 0).value)) bits_ |= next_;
            next_ <<= 1;
        }
        between_ = between;
    }
    /// Bit i: the i-th word begins with a capital. Words after the 32nd have no bit.
    constexpr std::uint32_t bits() const noexcept { return bits_; }

  private:
    std::uint32_t bits_ = 0;
    std::uint32_t next_ = 1;
    bool between_ = true;

    static constexpr bool is_between_words(char32_t unit) noexcept {
        if (unit >= 0x80) return unit >= 0x2000 && unit <= 0x206F;
        const bool letter = is_ascii_upper(unit) || is_ascii_lower(unit);
        return !letter && !(unit >= '0' && unit <= '9');
    }
};

/// The word at a place, for places that only move forward. A word cannot cross an ASCII space, so nothing is
/// read but what stands between two of them, and nothing twice.
template <class Unicode>
class word_finder {
  public:
    constexpr word_finder() noexcept = default;
    constexpr explicit word_finder(std::string_view text) noexcept : text_(text), words_(text, 0) {}

    constexpr std::string_view text() const noexcept { return text_; }

    /// The first word that ends after byte `at`, or an empty one.
    constexpr word_token ending_after(std::size_t at) noexcept {
        if (words_.done()) return {};
        const std::size_t end = end_of(text_, words_.value().text);
        if (end <= at) {
            std::size_t chunk = at;
            while (chunk > end && !is_ascii_space(text_[chunk - 1])) --chunk;
            if (chunk > end) words_ = word_cursor<Unicode>(text_, chunk);
            while (!words_.done() && end_of(text_, words_.value().text) <= at) words_.next();
        }
        return words_.done() ? word_token() : words_.value();
    }

    /// May a name begin at byte `at`? In a word at its head, in an address or @name nowhere, in a #tag at and
    /// after its sign; between words at any sign but an accent on its own: a million of them would be read a
    /// million times.
    constexpr bool may_begin(std::size_t at, fold_level level) noexcept {
        const word_token here = ending_after(at);
        const std::size_t begin = here.text.empty() ? text_.size() : offset(text_, here.text);
        if (at < begin) return Unicode::fold(decode(text_, at).value, level).size != 0;
        if (same(here.shape, word_shape::link)) return here.text[0] == '#' && at - begin <= 1;
        return at == begin;
    }

  private:
    std::string_view text_;
    word_cursor<Unicode> words_;
};

}  // namespace detail
}  // namespace INCISE_ABI
}  // namespace incise

#endif
