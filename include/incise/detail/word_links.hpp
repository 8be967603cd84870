// SPDX-License-Identifier: MIT
// L3: code points as word boundaries see them, and where links end: URLs, e-mail addresses, names, tags.
#ifndef INCISE_DETAIL_WORD_LINKS_HPP
#define INCISE_DETAIL_WORD_LINKS_HPP

#include <cstddef>
#include <cstdint>
#include <string_view>

#include "../folding.hpp"
#include "../unicode.hpp"
#include "../utf8.hpp"
#include "slice.hpp"
#include "word_tables.hpp"

namespace incise {
inline namespace INCISE_ABI {
namespace detail {

// Strings are named or arrays: a literal that becomes a string_view at run time would call strlen.
inline constexpr std::string_view scheme_end = "://"_sv;

template <std::size_t Size>
constexpr bool is_one_of(char32_t c, const char (&ascii)[Size]) noexcept {
    for (std::size_t i = 0; i + 1 < Size; ++i) {
        if (c == static_cast<unsigned char>(ascii[i])) return true;
    }
    return false;
}

constexpr bool has_byte(std::string_view text, std::size_t at, char byte) noexcept {
    return at < text.size() && text[at] == byte;
}

/// One code point as word boundaries see it.
struct glyph {
    enum kind_type : std::uint8_t { other, letter, digit, number, extend };

    char32_t value = 0;
    std::uint8_t size = 0;  // 0: the end of the text
    kind_type kind = other;

    constexpr bool is_core() const noexcept { return kind != other && kind != extend; }
    constexpr bool is_word() const noexcept { return kind != other; }
};

/// Raised letters (the end of "1er", small and high), which a table of Latin letters need not have.
constexpr bool is_raised_letter(char32_t c) noexcept {
    return (c >= 0x1D2C && c <= 0x1D6A) || (c >= 0x02B0 && c <= 0x02B8) || (c >= 0x02E0 && c <= 0x02E4);
}

template <class Unicode>
constexpr glyph::kind_type kind_of(char32_t c) noexcept {
    if (c < 0x80) {
        if (c >= '0' && c <= '9') return glyph::digit;
        return is_ascii_upper(c) || is_ascii_lower(c) ? glyph::letter : glyph::other;
    }
    if (is_apostrophe(c)) return glyph::other;  // U+02BC is a letter for Unicode
    if (c == soft_hyphen) return glyph::extend;
    if (is_raised_letter(c)) return glyph::letter;
    const general_category found = Unicode::category(c);
    if (is_letter(found)) return glyph::letter;
    if (is_mark(found)) return glyph::extend;
    if (is_digit(found)) return glyph::digit;
    return is_number(found) ? glyph::number : glyph::other;
}

/// The code point at byte `at`; any `at` will do. Ill-formed bytes are U+FFFD: no part of a word.
template <class Unicode>
constexpr glyph glyph_at(std::string_view text, std::size_t at) noexcept {
    if (at >= text.size()) return {};
    const decoded d = decode(text, at);
    return {d.value, d.size, kind_of<Unicode>(d.value)};
}

/// The code point that ends at byte `end`.
template <class Unicode>
constexpr glyph glyph_before(std::string_view text, std::size_t end) noexcept {
    return end == 0 ? glyph{} : glyph_at<Unicode>(slice(text, 0, end), step_back(text, end));
}

/// Past the marks and soft hyphens at `at`.
template <class Unicode>
constexpr std::size_t skip_extend(std::string_view text, std::size_t at) noexcept {
    for (glyph g = glyph_at<Unicode>(text, at); same(g.kind, glyph::extend);
         g = glyph_at<Unicode>(text, at)) {
        at += g.size;
    }
    return at;
}

// ---- Links: "https://exemple.org/a?b", "anne@exemple.org", "@anne", "#JO"
// -----------------------------------

// Nothing is looked for further than this, so that hostile text costs no more than long text.
inline constexpr std::size_t longest_local_part = 64;  // of an e-mail address (RFC 5321)
inline constexpr std::size_t longest_domain = 255;
inline constexpr std::size_t longest_scheme = 12;

/// Where the scheme of a URL, or "www.", ends that begins at `at`; else `at`.
template <class Unicode>
constexpr std::size_t url_prefix(std::string_view text, std::size_t at) noexcept {
    std::size_t end = at;
    while (end < text.size() && end - at < longest_scheme && byte_at(text, end) < 0x80 &&
           glyph_at<Unicode>(text, end).is_core()) {
        ++end;
    }
    if (end - at >= 2 && has_at(text, end, scheme_end)) return end + 3;
    const bool www =
        end - at == 3 && has_byte(text, end, '.') && is_listed<Unicode>(slice(text, at, end), word_part::www);
    return www ? end + 1 : at;
}

constexpr bool ends_url(char32_t c) noexcept {
    return is_space(c) || is_one_of(c, "<>\"") || c == 0xAB || c == 0xBB || c == 0x2026 ||
           (c >= 0x2018 && c <= 0x201F) || c == 0x2039 || c == 0x203A;
}

/// A URL up to white space or a quotation mark, without the punctuation that closes the sentence, and without
/// a closing bracket that it did not open: "(voir https://exemple.org/Orange_(ville))."
template <class Unicode>
constexpr std::size_t url_end(std::string_view text, std::size_t at) noexcept {
    const std::size_t prefix = url_prefix<Unicode>(text, at);
    if (prefix == at || !glyph_at<Unicode>(text, prefix).is_core()) return at;
    std::size_t end = prefix;
    std::size_t opened = 0;
    std::size_t closed = 0;
    while (end < text.size()) {
        const decoded d = decode(text, end);
        if (!same(d.error, utf8_error::none) || ends_url(d.value)) break;
        if (d.value == '(') ++opened;
        if (d.value == ')') ++closed;
        end += d.size;
    }
    while (end > prefix) {
        const std::size_t begin = step_back(text, end);
        const char32_t last = decode(text, begin).value;
        const bool dash = last == 0x2013 || last == 0x2014;
        if (!(last == ')' && closed > opened) && !dash && !is_one_of(last, ".,;:!?']}*")) break;
        if (last == ')') --closed;
        end = begin;
    }
    return end;
}

/// The domain at `at`, with at least one dot in it: "exemple.co.uk"; else `at`.
template <class Unicode>
constexpr std::size_t domain_end(std::string_view text, std::size_t at) noexcept {
    bool dotted = false;
    std::size_t end = at;
    while (end - at < longest_domain) {
        const glyph g = glyph_at<Unicode>(text, end);
        if (g.is_word()) {
            end += g.size;
            continue;
        }
        const bool joins = end > at && is_one_of(g.value, ".-") && glyph_at<Unicode>(text, end + 1).is_core();
        if (!joins) break;
        dotted = dotted || g.value == '.';
        ++end;
    }
    return dotted ? end : at;
}

/// "jean-paul.o'neil@exemple.co.uk"; else `at`.
template <class Unicode>
constexpr std::size_t email_end(std::string_view text, std::size_t at) noexcept {
    std::size_t end = at;
    while (end - at <= longest_local_part) {
        const glyph g = glyph_at<Unicode>(text, end);
        if (g.value == '@') {
            const std::size_t domain = domain_end<Unicode>(text, end + 1);
            return domain == end + 1 ? at : domain;
        }
        if (!g.is_word() && !is_one_of(g.value, "._-+'%")) break;
        end += g.size;
    }
    return at;
}

/// "@anne_roux", "#JO2024", not glued to a word before it ("C#4") and not "#4"; else `at`.
template <class Unicode>
constexpr std::size_t tag_end(std::string_view text, std::size_t at) noexcept {
    if (text[at] != '@' && text[at] != '#') return at;
    if (glyph_before<Unicode>(text, at).is_word()) return at;
    bool has_letter = text[at] == '@';
    std::size_t end = at + 1;
    for (glyph g = glyph_at<Unicode>(text, end); g.is_word() || g.value == '_';
         g = glyph_at<Unicode>(text, end)) {
        has_letter = has_letter || same(g.kind, glyph::letter);
        end += g.size;
    }
    return end > at + 1 && has_letter ? end : at;
}

}  // namespace detail
}  // namespace INCISE_ABI
}  // namespace incise

#endif
