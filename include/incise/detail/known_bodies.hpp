// SPDX-License-Identifier: MIT
// L5: the bodies that a text has named, and their acronyms: `le Programme alimentaire mondial (PAM)`.
#ifndef INCISE_DETAIL_KNOWN_BODIES_HPP
#define INCISE_DETAIL_KNOWN_BODIES_HPP

#include <cstddef>
#include <string_view>

#include "noun_phrase.hpp"
#include "same_name.hpp"

namespace incise {
inline namespace INCISE_ABI {
namespace detail {

/// A body as the text has named it. Views into the text; the acronym may be empty.
struct known_body {
    std::string_view name;
    std::string_view acronym;
};

/// The name of a body: `ONU`, `Commission europeenne`, `ministere de l'Interieur`; none for `la mairie`.
template <class Language>
constexpr std::string_view body_name(const token_words& list, const noun_phrase& phrase) noexcept {
    if (!phrase.body || !phrase.has_title()) return {};
    const std::string_view whole = list.text_of(phrase.title_first, phrase.title_last);
    if (list.is_capital(phrase.title_first)) return whole;
    if (!list[phrase.title_first].roles.has(role::organisation_noun)) return {};
    for (std::size_t i = phrase.title_first + 1; i <= phrase.title_last; ++i) {
        if (list.is_capital(i) && is_article(list, i - 1))  // `du Budget`, `de l'Interieur`; not `de Lyon`
            return whole;
    }
    return {};
}

/// The words in brackets from word `first` on: the last of them, or `first - 1` if the bracket does not close
/// soon.
constexpr std::size_t bracket_last(const token_words& list, std::size_t first) noexcept {
    for (std::size_t i = first; i < list.size && i < first + 10; ++i) {
        if (same(list.gap_after(i), mark_kind::bracket_close)) return i;
        if (!same(list.gap_after(i), mark_kind::none)) break;
    }
    return first - 1;
}

/// The body that a mention names: `le Programme alimentaire mondial (PAM)`, `le PAM (Programme ...)`, `le
/// ministere de l'Interieur`; its name is empty for `la mairie`.
template <class Language>
constexpr known_body read_body(const token_words& list, const noun_phrase& phrase) noexcept {
    using unicode = typename Language::unicode;
    known_body body{body_name<Language>(list, phrase), {}};
    const std::size_t next = phrase.last + 1;
    if (next >= list.size || !same(list.gap_before(next), mark_kind::bracket_open) || !phrase.has_title())
        return body;
    const std::size_t last = bracket_last(list, next);
    if (last < next || !list.is_capital(next)) return body;
    const std::string_view inside = list.text_of(next, last);
    const std::string_view whole = list.text_of(phrase.title_first, phrase.title_last);
    if (last == next && is_acronym<unicode>(inside)) return {whole, inside};
    if (last > next && is_acronym<unicode>(whole)) return {inside, whole};
    return body;
}

/// The last few bodies that have another name: an acronym, or `le ministere` for short.
template <class Unicode>
class known_bodies {
  public:
    constexpr void remember(const known_body& heard) noexcept {
        const bool common = !heard.name.empty() && Unicode::is_lower(code_point_at(heard.name, 0));
        if (heard.acronym.empty() && !common) return;
        for (const known_body& one : bodies_) {
            if (one.name == heard.name && one.acronym == heard.acronym) return;
        }
        for (std::size_t i = capacity - 1; i > 0; --i) bodies_[i] = bodies_[i - 1];
        bodies_[0] = heard;
    }

    /// The full name of an acronym; the acronym itself if the text has told none.
    constexpr std::string_view expansion(std::string_view acronym) const noexcept {
        for (const known_body& one : bodies_) {
            if (!acronym.empty() && one.acronym == acronym) return one.name;
        }
        return acronym;
    }

    /// The name that begins with a common noun: of `ministere`; empty if there is none.
    constexpr std::string_view named_by(std::string_view noun) const noexcept {
        for (const known_body& one : bodies_) {
            if (one.name.size() > noun.size() && is_first_part<Unicode>(one.name, noun)) return one.name;
        }
        return {};
    }

  private:
    static constexpr std::size_t capacity = 6;

    known_body bodies_[capacity] = {};
};

}  // namespace detail
}  // namespace INCISE_ABI
}  // namespace incise

#endif
