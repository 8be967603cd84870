// SPDX-License-Identifier: MIT
// L3: datelines and sign-offs, the two things that an agency writes on the line of the story itself.
#ifndef INCISE_DETAIL_DATELINE_HPP
#define INCISE_DETAIL_DATELINE_HPP

#include <cstddef>
#include <string_view>

#include "../french.hpp"
#include "marks.hpp"
#include "scan.hpp"

namespace incise {
inline namespace INCISE_ABI {
namespace detail {

/// Reads the parts of a dateline one after the other. Every `accept_` moves on if it finds its part.
template <class Language>
class dateline_reader {
    using unicode = typename Language::unicode;

  public:
    constexpr dateline_reader(std::string_view text, std::size_t at) noexcept : text_(text), at_(at) {}

    constexpr std::size_t at() const noexcept { return at_; }
    /// The byte behind which nothing was looked at: what follows it cannot change what was accepted.
    constexpr std::size_t reach() const noexcept { return reach_; }

    constexpr bool accept(char32_t sign) noexcept {
        const std::size_t begin = looked(skip_space(text_, at_));
        if (code_point_at(text_, begin) != sign) return false;
        at_ = step(text_, begin);
        return true;
    }

    constexpr bool accept_dash() noexcept {
        return accept('-') || accept(0x2013) || accept(0x2014) || accept(0x2015);
    }

    /// `le`, `mardi`, `juillet`: a word that plays the part.
    constexpr bool accept_role(role part) noexcept {
        const std::size_t begin = skip_space(text_, at_);
        const std::size_t end = looked(letters_end<unicode>(text_, begin));
        if (end == begin || !Language::roles(slice(text_, begin, end)).has(part)) return false;
        at_ = end;
        return true;
    }

    constexpr bool accept_word(std::string_view lower_case) noexcept {
        const std::size_t begin = skip_space(text_, at_);
        const std::size_t end = looked(letters_end<unicode>(text_, begin));
        if (std::string_view(make_key<unicode>(slice(text_, begin, end))) != lower_case) return false;
        at_ = end;
        return true;
    }

    /// `3`, `1er`, `2016`: up to `most` digits, alone.
    constexpr bool accept_number(std::size_t most) noexcept {
        const std::size_t begin = skip_space(text_, at_);
        std::size_t end = digits_end(text_, begin);
        looked(end + 1);
        if (end == begin || end - begin > most) return false;
        if (end - begin == 1 && text_[begin] == '1' && has_at(text_, end, "er"_sv)) end += 2;
        at_ = end;
        return true;
    }

    /// `2016-08`, `2016-08-26`, `26/08/2016`, `26.08.2016`: numbers joined by one sign.
    constexpr bool accept_numeric_date(int parts_needed) noexcept {
        std::size_t at = skip_space(text_, at_);
        int parts = 0;
        while (true) {
            const std::size_t end = digits_end(text_, at);
            looked(end + 1);
            if (end == at || end - at > 4) return false;
            ++parts;
            at = end;
            if (at + 1 >= text_.size() || !is_date_joint(text_[at]) || !is_ascii_digit(text_[at + 1])) break;
            ++at;
        }
        if (parts < parts_needed || parts > 3) return false;
        at_ = at;
        return true;
    }

    /// `Lausanne`, `La Chaux-de-Fonds`: up to four words, each with a capital or a particle between two.
    constexpr bool accept_place() noexcept {
        std::size_t at = skip_space(text_, at_);
        bool found = false;
        for (int count = 0; count < 4; ++count) {
            if (!unicode::is_upper(code_point_at(text_, looked(at)))) break;
            at = place_word_end(at);
            found = true;
            at_ = at;
            at = skip_space(text_, at);
        }
        return found;
    }

  private:
    static constexpr bool is_date_joint(char byte) noexcept {
        return byte == '-' || byte == '/' || byte == '.';
    }

    constexpr std::size_t looked(std::size_t at) noexcept {
        if (reach_ < at) reach_ = at;
        return at;
    }

    constexpr std::size_t place_word_end(std::size_t at) noexcept {
        std::size_t end = looked(letters_end<unicode>(text_, at));
        while (end < text_.size() &&
               (is_hyphen(code_point_at(text_, end)) || is_apostrophe(code_point_at(text_, end)))) {
            const std::size_t after = looked(letters_end<unicode>(text_, step(text_, end)));
            if (after == step(text_, end)) break;
            end = after;
        }
        return end;
    }

    std::string_view text_;
    std::size_t at_;
    std::size_t reach_ = 0;
};

/// `3 mai 2012`, `mardi 3 mai`, `mai 2012`, `2016-08-26`.
template <class Language>
constexpr bool accept_date(dateline_reader<Language>& reader) noexcept {
    if (reader.accept_numeric_date(3)) return true;
    reader.accept_role(role::weekday);
    const bool day = reader.accept_number(2);
    if (!reader.accept_role(role::month)) return false;
    return reader.accept_number(4) || day;
}

/// What stands before the dash: `Berne, 3 mai 2012`, `Berne (ats)`, `3 mai 2012`, `date 2016-08`.
template <class Language>
constexpr bool accept_dateline_body(dateline_reader<Language>& reader) noexcept {
    if (reader.accept_word("date"_sv)) return reader.accept_numeric_date(2);
    if (accept_date(reader)) return true;
    if (!reader.accept_place()) return false;
    if (reader.accept(',')) {
        reader.accept_word("le"_sv);
        return accept_date(reader);
    }
    return reader.accept('(') && reader.accept_role(role::news_agency) && reader.accept(')');
}

/// The sign behind the first words of a dateline, `Berne`, `mardi` or `date`: a number, a comma or a bracket.
/// Behind those of most paragraphs stands another word.
template <class Language>
constexpr std::size_t sign_behind_place(std::string_view head, std::size_t begin) noexcept {
    dateline_reader<Language> reader(head, begin);
    const bool place = reader.accept_place();
    return skip_space(
        head, place ? reader.at() : letters_end<typename Language::unicode>(head, skip_space(head, begin)));
}

/// Where a dateline ends, and the byte behind which nothing was looked at for that.
struct dateline_extent {
    std::size_t end = 0;
    std::size_t reach = 0;
};

/// A dateline at the head of a paragraph: from `begin` to the end returned; `begin` if there is none.
///
/// `Berne, 3 mai 2012. - Le Conseil...` ends after its dash, `date 2016-08 Le secretaire...` (a database
/// export) before the capital that begins the story, and a date that is alone takes the whole line.
template <class Language>
constexpr dateline_extent read_dateline(std::string_view text, std::size_t begin, std::size_t end) noexcept {
    using unicode = typename Language::unicode;
    const std::string_view head = slice(text, 0, end);
    const std::size_t sign = sign_behind_place<Language>(head, begin);
    if (sign < end && !is_ascii_digit(head[sign]) && head[sign] != ',' && head[sign] != '(') {
        return {begin, step(head, sign)};
    }
    dateline_reader<Language> reader(head, begin);
    const bool labelled = reader.accept_word("date"_sv);
    reader = dateline_reader<Language>(head, begin);
    if (!accept_dateline_body(reader)) return {begin, reader.reach()};
    reader.accept('.');
    const std::size_t body_end = reader.at();
    if (skip_space(head, body_end) == end) return {end, end};
    if (reader.accept_dash()) return {reader.at(), reader.reach()};
    const bool story_begins = unicode::is_upper(code_point_at(head, skip_space(head, body_end)));
    return {labelled && story_begins ? body_end : begin, reader.reach()};
}

/// `Le conseil`, `hier le`: one word, a space and a small letter, as no dateline begins?
constexpr bool begins_plainly(std::string_view text, std::size_t begin, std::size_t end) noexcept {
    std::size_t at = begin;
    while (at < end && is_ascii_letter(text[at])) ++at;
    return at > begin && end - at > 1 && text[at] == ' ' && is_ascii_lower(byte_at(text, at + 1));
}

template <class Language>
constexpr std::size_t dateline_end(std::string_view text, std::size_t begin, std::size_t end) noexcept {
    if (begins_plainly(text, begin, end)) return begin;
    return read_dateline<Language>(text, begin, end).end;
}

constexpr bool has_terminator(std::string_view text) noexcept {
    for (const mark found : marks(text)) {
        if (found.is(mark_kind::terminator)) return true;
    }
    return false;
}

/// Is this unit, trimmed, a sign-off: `(afp/nxp)`, `(jpr)`, `Reuters/FR`, `ATS`?
///
/// In brackets one group without a space is enough, since newsrooms abbreviate their authors; without
/// brackets all groups begin with a capital, one of at most three is an agency, and no full stop ends it:
/// `Reuters confirme.` is a sentence.
template <class Language>
constexpr bool is_sign_off(std::string_view unit) noexcept {
    using unicode = typename Language::unicode;
    if (unit.size() < 3 || unit.size() > 60) return false;
    const bool bracketed = unit[0] == '(' && unit[unit.size() - 1] == ')';
    std::size_t groups = 0;
    bool agency = false;
    bool spaced = false;
    bool capitals = true;
    for (std::size_t at = 0; at < unit.size();) {
        const std::size_t end = letters_end<unicode>(unit, at);
        spaced = spaced || is_space(code_point_at(unit, at));
        if (end == at) {
            at = step(unit, at);
            continue;
        }
        agency = agency || Language::roles(slice(unit, at, end)).has(role::news_agency);
        capitals = capitals && unicode::is_upper(code_point_at(unit, at));
        ++groups;
        at = end;
    }
    if (bracketed) return groups >= 1 && groups <= 6 && (agency || !spaced);
    return agency && capitals && groups <= 3 && !has_terminator(unit);
}

}  // namespace detail
}  // namespace INCISE_ABI
}  // namespace incise

#endif
