// SPDX-License-Identifier: MIT
// L3: where French words end: elision, abbreviations, runs of letters and digits, clitics. Small
// functions over the rows of word_tables.hpp, each with the word that made it necessary.
#ifndef INCISE_DETAIL_WORD_RULES_HPP
#define INCISE_DETAIL_WORD_RULES_HPP

#include <cstddef>
#include <cstdint>
#include <string_view>

#include "../folding.hpp"
#include "../unicode.hpp"
#include "../utf8.hpp"
#include "slice.hpp"
#include "word_links.hpp"
#include "word_tables.hpp"

namespace incise {
inline namespace INCISE_ABI {
namespace detail {

// Named: a literal that becomes a string_view at run time would call strlen.
inline constexpr std::string_view ellipsis_dots = "..."_sv;

// ---- Elision
// -----------------------------------------------------------------------------------------------

/// A capital consonant other than H keeps the word whole: N'Djamena, M'Bappe; not L'HOMME, D'Artagnan,
/// d'Yves.
template <class Unicode>
constexpr bool is_capital_consonant(char32_t c) noexcept {
    if (!Unicode::is_upper(c)) return false;
    const folding plain = Unicode::fold(c, fold_level::fold_accents);
    return plain.size > 0 && is_ascii_lower(plain.units[0]) && !is_one_of(plain.units[0], "aeiouyh");
}

/// Does what follows the apostrophe belong to an elided word? `quoted`: a quotation mark stands before it.
template <class Unicode>
constexpr bool follows_elision(const glyph& next, bool quoted) noexcept {
    if (next.is_core()) return !is_capital_consonant<Unicode>(next.value);
    if (is_space(next.value)) return next.size > 0 && !quoted;  // "l' equipe", but not the letter 'l'
    if (!quoted && (is_one_of(next.value, "*_") || next.value == 0x2026)) return true;  // "qu'...", "l'*ete*"
    const general_category found = Unicode::category(next.value);
    return is_one_of(next.value, "\"@#") || same(found, general_category::initial_quote) ||
           same(found, general_category::open_punctuation);  // d'"hiver"
}

/// Words that begin like an elision and are none: "c'est-a-dire" (with its accent); else `at`.
template <class Unicode>
constexpr std::size_t whole_apostrophe_end(std::string_view text, std::size_t at) noexcept {
    std::size_t end = at;
    bool apostrophe = false;
    bool hyphen = false;  // each of these words has one
    for (int read = 0; read < 24; ++read) {
        const glyph g = glyph_at<Unicode>(text, end);
        apostrophe = apostrophe || is_apostrophe(g.value);
        if (read == 3 && !apostrophe) return at;  // most words: nothing to look up
        hyphen = hyphen || is_hyphen(g.value);
        if (!g.is_word() && !is_apostrophe(g.value) && !is_hyphen(g.value)) break;
        end += g.size;
    }
    return hyphen && is_listed<Unicode>(slice(text, at, end), word_part::whole_with_apostrophe) ? end : at;
}

/// "l'", "jusqu'" at the head of a word; else `at`. Looks at no more than a dozen code points.
template <class Unicode>
constexpr std::size_t elision_end(std::string_view text, std::size_t at) noexcept {
    std::size_t end = at;
    for (int left = 12; left > 0; --left) {
        const glyph g = glyph_at<Unicode>(text, end);
        if (is_apostrophe(g.value)) {
            if (!is_listed<Unicode>(slice(text, at, end), word_part::elided)) return at;
            const char32_t before = glyph_before<Unicode>(text, at).value;
            const bool quoted = is_apostrophe(before) || before == 0x2018;
            end += g.size;
            const bool breaks_off = !quoted && has_at(text, end, ellipsis_dots);
            return breaks_off || follows_elision<Unicode>(glyph_at<Unicode>(text, end), quoted) ? end : at;
        }
        if (!same(g.kind, glyph::letter) && !same(g.kind, glyph::extend)) return at;
        end += g.size;
    }
    return at;
}

// ---- Abbreviations that keep their signs
// -------------------------------------------------------------------

/// "n(degree sign)", also in the plural with an s; else `at`.
template <class Unicode>
constexpr std::size_t number_sign_end(std::string_view text, std::size_t at) noexcept {
    if (text[at] != 'n' && text[at] != 'N') return at;
    const glyph sign = glyph_at<Unicode>(text, at + 1);
    if (sign.value != 0xB0) return at;
    const std::size_t end = at + 1 + sign.size;
    const bool plural = has_byte(text, end, 's') && !glyph_at<Unicode>(text, end + 1).is_word();
    return plural ? end + 1 : end;
}

/// One initial at `at`: a letter, or a capital and a small letter next to a hyphen (J.-Ch., Ch.-H.); else
/// `at`.
template <class Unicode>
constexpr std::size_t initial_end(std::string_view text, std::size_t at, bool after_hyphen) noexcept {
    const glyph first = glyph_at<Unicode>(text, at);
    if (!same(first.kind, glyph::letter)) return at;
    const std::size_t end = skip_extend<Unicode>(text, at + first.size);
    const glyph second = glyph_at<Unicode>(text, end);
    if (!same(second.kind, glyph::letter) || !Unicode::is_upper(first.value) ||
        !Unicode::is_lower(second.value)) {
        return end;
    }
    const std::size_t both = skip_extend<Unicode>(text, end + second.size);
    const bool before_hyphen = has_byte(text, both, '.') && has_byte(text, both + 1, '-');
    return has_byte(text, both, '.') && (after_hyphen || before_hyphen) ? both : end;
}

/// Dotted initials with every dot: "S.N.C.F.", "J.-P.", "c.-a-d."; at least two dots, else `at`. Bounded.
template <class Unicode>
constexpr std::size_t initials_end(std::string_view text, std::size_t at) noexcept {
    std::size_t end = at;
    int dots = 0;
    bool after_hyphen = false;
    for (int left = 24; left > 0; --left) {
        const std::size_t initial = initial_end<Unicode>(text, end, after_hyphen);
        if (initial == end) return at;
        end = initial;
        const bool dot = has_byte(text, end, '.');
        if (dot) {
            ++dots;
            ++end;
        }
        const glyph sign = glyph_at<Unicode>(text, end);
        after_hyphen =
            is_hyphen(sign.value) && glyph_at<Unicode>(text, end + sign.size).kind == glyph::letter;
        if (after_hyphen && dots > 0) {
            end += sign.size;
        } else if (!dot) {
            return at;
        } else if (!same(sign.kind, glyph::letter)) {
            return dots >= 2 ? end : at;
        }
    }
    return at;
}

// ---- Runs: letters and digits with the signs that join them
// ---------------------------------------------------

/// Signs that join if both neighbours are of one of the kinds. The apostrophe and the hyphen have their
/// variants.
struct joiner {
    char32_t sign;
    bool between_letters;
    bool between_digits;
    bool between_mixed;  // a letter and a digit
};

inline constexpr joiner joiners[] = {
    {'\'', true, true, false},  // chef-d'oeuvre, 290'000; not 6'A
    {'-', true, true, true},    // arc-en-ciel, 3-2, F-16
    {'.', true, true, false},   // node.js, 3.5; not p.5
    {',', false, true, false},  // 3,5
    {':', false, true, false},  // 14:30
    {'/', false, true, false},  // 26/08/2016; not et/ou
    {'_', true, true, true},    // nom_2
    {'&', true, false, false},  // R&D
    {0xB7, true, false, false}  // etudiant.e.s with middle dots
};

constexpr bool joins(char32_t sign, const glyph& left, const glyph& right) noexcept {
    if (is_apostrophe(sign)) sign = '\'';
    if (is_hyphen(sign)) sign = '-';
    for (const joiner& each : joiners) {
        if (each.sign != sign) continue;
        if (same(left.kind, glyph::letter) && same(right.kind, glyph::letter)) return each.between_letters;
        if (same(left.kind, glyph::digit) && same(right.kind, glyph::digit)) return each.between_digits;
        return each.between_mixed;
    }
    return false;
}

/// The spaces inside a number: no-break, narrow no-break and thin.
constexpr bool is_group_space(char32_t c) noexcept {
    return c == 0xA0 || c == 0x202F || c == 0x2009;
}

/// Exactly three digits at `at`: "12 000", but not "le 12 2016".
template <class Unicode>
constexpr bool is_digit_group(std::string_view text, std::size_t at) noexcept {
    for (int i = 0; i < 3; ++i) {
        const glyph g = glyph_at<Unicode>(text, at);
        if (!same(g.kind, glyph::digit)) return false;
        at += g.size;
    }
    return glyph_at<Unicode>(text, at).kind != glyph::digit;
}

struct word_run {
    std::size_t end;
    bool has_letter;
};

/// The run that begins at `at`, and whether there is a letter in it.
template <class Unicode>
constexpr word_run scan_run(std::string_view text, std::size_t at) noexcept {
    word_run run{at, false};
    glyph left;      // the last letter or digit
    int digits = 0;  // at the end of what was read
    for (;;) {
        const glyph g = glyph_at<Unicode>(text, run.end);
        if (g.is_word()) {
            if (g.is_core()) left = g;
            run.has_letter = run.has_letter || same(g.kind, glyph::letter);
            digits = same(g.kind, glyph::digit) ? digits + 1 : 0;
            run.end += g.size;
            continue;
        }
        const std::size_t after = run.end + g.size;
        const glyph right = glyph_at<Unicode>(text, after);
        const bool grouped =
            digits >= 1 && digits <= 3 && is_group_space(g.value) && is_digit_group<Unicode>(text, after);
        if (!grouped && !(right.is_core() && joins(g.value, left, right))) return run;
        digits = 0;
        run.end = after;
    }
}

// ---- Clitics
// -----------------------------------------------------------------------------------------------

/// The last hyphen of text[begin, end), no further back than a clitic is long; else `end`.
template <class Unicode>
constexpr std::size_t last_hyphen(std::string_view text, std::size_t begin, std::size_t end) noexcept {
    std::size_t at = end;
    for (int left = 16; left > 0 && at > begin; --left) {
        at = step_back(text, at);
        if (at > begin && is_hyphen(decode(text, at).value)) return at;
    }
    return end;
}

/// What stands behind the hyphen at `hyphen`, up to `end`.
constexpr std::string_view after_hyphen(std::string_view text, std::size_t hyphen, std::size_t end) noexcept {
    return slice(text, hyphen + decode(text, hyphen).size, end);
}

/// The part of a run that ends at `end`: what stands behind its last hyphen, or all of it.
template <class Unicode>
constexpr std::string_view last_part(std::string_view text, std::size_t begin, std::size_t end) noexcept {
    const std::size_t hyphen = last_hyphen<Unicode>(text, begin, end);
    return hyphen == end ? slice(text, begin, end) : after_hyphen(text, hyphen, end);
}

/// A capitalised word right before `at`: "Kim Jong-il" is a name, "Jong" is no verb.
template <class Unicode>
constexpr bool follows_name(std::string_view text, std::size_t at) noexcept {
    if (at == 0 || !is_space(glyph_before<Unicode>(text, at).value)) return false;
    at = step_back(text, at);
    glyph first;
    for (int left = 32; left > 0; --left) {
        const glyph g = glyph_before<Unicode>(text, at);
        if (!g.is_word() && !is_hyphen(g.value)) break;
        if (same(g.kind, glyph::letter)) first = g;
        at -= g.size;
    }
    return Unicode::is_upper(first.value);
}

/// Small after small, or capital after capital: "dit-il", "DIT-IL", not "Anh-Le".
template <class Unicode>
constexpr bool case_continues(std::string_view text, std::size_t hyphen) noexcept {
    const glyph next = glyph_at<Unicode>(text, hyphen + decode(text, hyphen).size);
    std::size_t end = hyphen;
    while (glyph_before<Unicode>(text, end).kind == glyph::extend) end = step_back(text, end);
    const glyph before = glyph_before<Unicode>(text, end);
    return same(before.kind, glyph::letter) &&
           (!Unicode::is_upper(next.value) || Unicode::is_upper(before.value));
}

/// The run text[begin, end): where its last clitic begins, or `end` if it has none.
template <class Unicode>
constexpr std::size_t clitic_begin(std::string_view text, std::size_t begin, std::size_t end) noexcept {
    const std::size_t hyphen = last_hyphen<Unicode>(text, begin, end);
    if (hyphen == end || !case_continues<Unicode>(text, hyphen)) return end;
    const std::string_view part = after_hyphen(text, hyphen, end);
    const std::string_view before = last_part<Unicode>(text, begin, hyphen);
    if (is_listed<Unicode>(part, word_part::particle)) {
        return is_listed<Unicode>(before, word_part::before_particle) ? end : hyphen;
    }
    if (is_listed<Unicode>(part, word_part::elided_clitic)) return hyphen;
    if (!is_listed<Unicode>(part, word_part::clitic)) return end;
    if (is_listed<Unicode>(before, word_part::before_pronoun)) return end;
    const std::size_t second = last_hyphen<Unicode>(text, begin, hyphen);
    const bool with_t = second != hyphen && is_listed<Unicode>(before, word_part::sounding_t) &&
                        is_listed<Unicode>(part, word_part::after_t);
    return with_t ? second : hyphen;
}

/// The run text[begin, end): where its one or two final clitics begin ("Donnez|-le|-moi"), or `end`.
template <class Unicode>
constexpr std::size_t stem_end(std::string_view text, std::size_t begin, std::size_t end) noexcept {
    const std::size_t last = clitic_begin<Unicode>(text, begin, end);
    if (last == end || is_listed<Unicode>(slice(text, begin, end), word_part::whole)) return end;
    const bool particle = is_listed<Unicode>(after_hyphen(text, last, end), word_part::particle);
    const glyph first = glyph_at<Unicode>(text, begin);
    if (!particle && Unicode::is_upper(first.value) &&
        !Unicode::is_upper(glyph_before<Unicode>(text, last).value) && follows_name<Unicode>(text, begin)) {
        return end;
    }
    return clitic_begin<Unicode>(text, begin, last);
}

/// Where the clitic ends that begins with the hyphen at `at`: "-t-il" and "-le" whole, "-t'" before "en".
template <class Unicode>
constexpr std::size_t clitic_end(std::string_view text, std::size_t at, std::size_t run_end) noexcept {
    const std::string_view rest = after_hyphen(text, at, run_end);
    const glyph t = glyph_at<Unicode>(rest, 0);
    const glyph sign = glyph_at<Unicode>(rest, t.size);
    const std::size_t after_t = offset(text, rest) + t.size + sign.size;
    if (is_apostrophe(sign.value)) return after_t;
    std::size_t end = offset(text, rest);
    if ((t.value == 't' || t.value == 'T') && is_hyphen(sign.value)) end = after_t;
    while (end < run_end && !is_hyphen(decode(text, end).value)) end += decode(text, end).size;
    return end;
}

}  // namespace detail
}  // namespace INCISE_ABI
}  // namespace incise

#endif
