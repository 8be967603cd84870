// SPDX-License-Identifier: MIT
// L3: French words. What is no word (white space, punctuation, symbols) lies between the tokens.
#ifndef INCISE_WORDS_HPP
#define INCISE_WORDS_HPP

#include <cstddef>
#include <cstdint>
#include <string_view>

#include "detail/cursor_range.hpp"
#include "detail/slice.hpp"
#include "detail/word_tables.hpp"
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

/// One code point as word boundaries see it.
struct glyph {
    enum kind_type : std::uint8_t { other, letter, digit, number, extend };

    char32_t value = 0;
    std::uint8_t size = 0;  // 0: the end of the text
    kind_type kind = other;

    constexpr bool is_core() const noexcept { return kind != other && kind != extend; }
    constexpr bool is_word() const noexcept { return kind != other; }
};

template <class Unicode>
constexpr glyph::kind_type kind_of(char32_t c) noexcept {
    if (c < 0x80) {
        if (c >= '0' && c <= '9') return glyph::digit;
        return is_ascii_upper(c) || is_ascii_lower(c) ? glyph::letter : glyph::other;
    }
    if (is_apostrophe(c)) return glyph::other;  // U+02BC is a letter for Unicode
    if (c == soft_hyphen) return glyph::extend;
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
    for (glyph g = glyph_at<Unicode>(text, at); g.kind == glyph::extend; g = glyph_at<Unicode>(text, at)) {
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

constexpr bool is_one_of(char32_t c, std::string_view ascii) noexcept {
    for (const char each : ascii) {
        if (c == static_cast<unsigned char>(each)) return true;
    }
    return false;
}

/// Where the scheme of a URL, or "www.", ends that begins at `at`; else `at`.
template <class Unicode>
constexpr std::size_t url_prefix(std::string_view text, std::size_t at) noexcept {
    std::size_t end = at;
    while (end < text.size() && end - at < longest_scheme && byte_at(text, end) < 0x80 &&
           glyph_at<Unicode>(text, end).is_core()) {
        ++end;
    }
    if (end - at >= 2 && has_at(text, end, "://")) return end + 3;
    const bool www = end - at == 3 && has_at(text, end, ".") &&
                     equal_folded(slice(text, at, end), "www", fold_level::fold_case, Unicode{});
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
        if (d.error != utf8_error::none || ends_url(d.value)) break;
        if (d.value == '(') ++opened;
        if (d.value == ')') ++closed;
        end += d.size;
    }
    while (end > prefix) {
        const char last = text[end - 1];
        if (!(last == ')' && closed > opened) && !is_one_of(byte_at(text, end - 1), ".,;:!?']}*")) break;
        if (last == ')') --closed;
        --end;
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
        if (g.size == 0) break;
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
        has_letter = has_letter || g.kind == glyph::letter;
        end += g.size;
    }
    return end > at + 1 && has_letter ? end : at;
}

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
    const general_category found = Unicode::category(next.value);
    return is_one_of(next.value, "\"@#") || found == general_category::initial_quote ||
           found == general_category::open_punctuation;  // d'"hiver"
}

/// Where a word such as "c'est-a-dire" ends that begins at `at` with an elided form; else `at`.
template <class Unicode>
constexpr std::size_t whole_apostrophe_word(std::string_view text, std::size_t at) noexcept {
    std::size_t end = at;
    for (int left = 24; left > 0; --left) {
        const glyph g = glyph_at<Unicode>(text, end);
        if (!g.is_word() && !is_apostrophe(g.value) && !is_hyphen(g.value)) break;
        end += g.size;
    }
    return is_listed<Unicode>(slice(text, at, end), whole_with_apostrophe) ? end : at;
}

/// "l'", "jusqu'" at the head of a word; else `at`. Looks at no more than a dozen code points.
template <class Unicode>
constexpr std::size_t elision_end(std::string_view text, std::size_t at) noexcept {
    std::size_t end = at;
    for (int left = 12; left > 0; --left) {
        const glyph g = glyph_at<Unicode>(text, end);
        if (is_apostrophe(g.value)) {
            if (!is_listed<Unicode>(slice(text, at, end), elided_forms)) return at;
            const char32_t before = glyph_before<Unicode>(text, at).value;
            const bool quoted = is_apostrophe(before) || before == 0x2018;
            end += g.size;
            if (!follows_elision<Unicode>(glyph_at<Unicode>(text, end), quoted)) return at;
            return whole_apostrophe_word<Unicode>(text, at) == at ? end : at;
        }
        if (g.kind != glyph::letter && g.kind != glyph::extend) return at;
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
    const bool plural = has_at(text, end, "s") && !glyph_at<Unicode>(text, end + 1).is_word();
    return plural ? end + 1 : end;
}

/// One initial at `at`: a letter, or a capital and a small letter next to a hyphen (J.-Ch., Ch.-H.); else
/// `at`.
template <class Unicode>
constexpr std::size_t initial_end(std::string_view text, std::size_t at, bool after_hyphen) noexcept {
    const glyph first = glyph_at<Unicode>(text, at);
    if (first.kind != glyph::letter) return at;
    const std::size_t end = skip_extend<Unicode>(text, at + first.size);
    const glyph second = glyph_at<Unicode>(text, end);
    if (second.kind != glyph::letter || !Unicode::is_upper(first.value) || !Unicode::is_lower(second.value)) {
        return end;
    }
    const std::size_t both = skip_extend<Unicode>(text, end + second.size);
    const bool before_hyphen = has_at(text, both, ".-");
    return has_at(text, both, ".") && (after_hyphen || before_hyphen) ? both : end;
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
        const bool dot = has_at(text, end, ".");
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
        } else if (sign.kind != glyph::letter) {
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
        if (left.kind == glyph::letter && right.kind == glyph::letter) return each.between_letters;
        if (left.kind == glyph::digit && right.kind == glyph::digit) return each.between_digits;
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
        if (g.kind != glyph::digit) return false;
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
            run.has_letter = run.has_letter || g.kind == glyph::letter;
            digits = g.kind == glyph::digit ? digits + 1 : 0;
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
        if (g.kind == glyph::letter) first = g;
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
    return before.kind == glyph::letter &&
           (!Unicode::is_upper(next.value) || Unicode::is_upper(before.value));
}

/// The run text[begin, end): where its last clitic begins, or `end` if it has none.
template <class Unicode>
constexpr std::size_t clitic_begin(std::string_view text, std::size_t begin, std::size_t end) noexcept {
    const std::size_t hyphen = last_hyphen<Unicode>(text, begin, end);
    if (hyphen == end || !case_continues<Unicode>(text, hyphen)) return end;
    const std::string_view part = after_hyphen(text, hyphen, end);
    const std::string_view before = last_part<Unicode>(text, begin, hyphen);
    if (is_listed<Unicode>(part, clitic_particles)) {
        return is_listed<Unicode>(before, whole_before_particle) ? end : hyphen;
    }
    if (is_listed<Unicode>(part, elided_clitics)) return hyphen;
    if (!is_listed<Unicode>(part, clitic_pronouns)) return end;
    if (is_listed<Unicode>(before, whole_before_pronoun)) return end;
    const std::size_t second = last_hyphen<Unicode>(text, begin, hyphen);
    const bool with_t =
        second != hyphen && is_listed<Unicode>(before, "t") && is_listed<Unicode>(part, clitics_after_t);
    return with_t ? second : hyphen;
}

/// The run text[begin, end): where its one or two final clitics begin ("Donnez|-le|-moi"), or `end`.
template <class Unicode>
constexpr std::size_t stem_end(std::string_view text, std::size_t begin, std::size_t end) noexcept {
    const std::size_t last = clitic_begin<Unicode>(text, begin, end);
    if (last == end || is_listed<Unicode>(slice(text, begin, end), whole_with_clitic)) return end;
    const bool particle = is_listed<Unicode>(after_hyphen(text, last, end), clitic_particles);
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

// ---- The cursor
// --------------------------------------------------------------------------------------------

/// Rules for the head of a word, tried in this order; each says where its token ends, or `at`.
template <class Unicode>
struct head_rule {
    std::size_t (*end)(std::string_view text, std::size_t at) noexcept;
    word_shape shape;
};

template <class Unicode>
inline constexpr head_rule<Unicode> head_rules[] = {
    {url_end<Unicode>, word_shape::link},             // https://exemple.org
    {tag_end<Unicode>, word_shape::link},             // @anne, #JO
    {elision_end<Unicode>, word_shape::elision},      // l'eau
    {email_end<Unicode>, word_shape::link},           // anne@exemple.org
    {number_sign_end<Unicode>, word_shape::letters},  // n(degree sign) 5
    {initials_end<Unicode>, word_shape::letters},     // S.N.C.F.
};

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
        while (begin_ < text_.size() && !starts_at(begin_)) begin_ += decode(text_, begin_).size;
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
        return glyph_at<Unicode>(text_, at).is_core() || tag_end<Unicode>(text_, at) != at;
    }

    constexpr void next_clitic() noexcept {
        shape_ = word_shape::clitic;
        const bool hyphen = is_hyphen(decode(text_, begin_).value);
        end_ = hyphen ? clitic_end<Unicode>(text_, begin_, run_end_) : run_end_;  // the "en" of "va-t'en"
    }

    constexpr void read() noexcept {
        for (const head_rule<Unicode>& rule : head_rules<Unicode>) {
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
    while (from > 0 && !is_space(static_cast<unsigned char>(all[from - 1]))) --from;
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
