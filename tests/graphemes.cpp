// SPDX-License-Identifier: MIT
// User-perceived characters: each row is a text and its characters, with a bar after each.
#include <incise/graphemes.hpp>
#include <incise/utf8proc.hpp>

#include <doctest/doctest.h>

#include <cstddef>
#include <cstdint>
#include <fstream>
#include <sstream>
#include <string>
#include <string_view>

#include "rows/generated.hpp"
#include "rows/rows.hpp"

using incise::grapheme_class;
using incise::latin;
using incise::utf8proc;

namespace {

struct grapheme_row {
    const char* name;
    std::string_view text;
    std::string_view characters;
};

// clang-format off
/// What both policies speak of.
constexpr grapheme_row grapheme_rows[] = {
    {"nothing", "", ""},
    {"letters, composed", "fée", "f|é|e|"},
    {"an accent stays with its letter", "fe\u0301e", "f|e\u0301|e|"},
    {"several accents", "o\u0302\u0323\u0336k", "o\u0302\u0323\u0336|k|"},
    {"accents of further blocks", "a\u1AB0b\u1DC4c\u20D7d\uFE20", "a\u1AB0|b\u1DC4|c\u20D7|d\uFE20|"},
    {"an accent that follows nothing", "\u0301x", "\u0301|x|"},
    {"an accent after a line end", "x\n\u0301", "x|\n|\u0301|"},
    {"line ends", "u\r\n\r\nv\n\rw\r", "u|\r\n|\r\n|v|\n|\r|w|\r|"},
    {"controls", "a\tb\u0085\u200B\u2028\uFEFFc\u00AD", "a|\t|b|\u0085|\u200B|\u2028|\uFEFF|c|\u00AD|"},
    {"NUL and DEL", {"a\0\u0301\x7F", 5}, {"a|\0|\u0301|\x7F|", 9}},
    {"spaces and quotation marks", "« Oh\u202F!\u00A0»", "«| |O|h|\u202F|!|\u00A0|»|"},
    {"flags in sequence", "\U0001F1EB\U0001F1F7\U0001F1E8\U0001F1ED",
     "\U0001F1EB\U0001F1F7|\U0001F1E8\U0001F1ED|"},
    {"half a flag is left over", "\U0001F1E7\U0001F1EA\U0001F1E8z", "\U0001F1E7\U0001F1EA|\U0001F1E8|z|"},
    {"an accent on half a flag", "\U0001F1E7\u0301\U0001F1EA\U0001F1E8",
     "\U0001F1E7\u0301|\U0001F1EA\U0001F1E8|"},
    {"a selector on a flag", "\U0001F1E7\U0001F1EA\uFE0F\U0001F1E8", "\U0001F1E7\U0001F1EA\uFE0F|\U0001F1E8|"},
    {"a flag of tags", "\U0001F3F4\U000E0067\U000E0062\U000E0065\U000E006E\U000E0067\U000E007F!",
     "\U0001F3F4\U000E0067\U000E0062\U000E0065\U000E006E\U000E0067\U000E007F|!|"},
    {"a family", "\U0001F468\u200D\U0001F469\u200D\U0001F467\u200D\U0001F466\U0001F436",
     "\U0001F468\u200D\U0001F469\u200D\U0001F467\u200D\U0001F466|\U0001F436|"},
    {"skin tones", "\U0001F44B\U0001F3FD\U0001F469\U0001F3FF\u200D\U0001F692.",
     "\U0001F44B\U0001F3FD|\U0001F469\U0001F3FF\u200D\U0001F692|.|"},
    {"selector and joiner", "\u2764\uFE0F\u200D\U0001F525", "\u2764\uFE0F\u200D\U0001F525|"},
    {"a joiner to an arrow", "\U0001F642\u200D\u2194\uFE0F", "\U0001F642\u200D\u2194\uFE0F|"},
    {"emoji without a joiner", "\U0001F600\U0001F600\u00A9\u2122", "\U0001F600|\U0001F600|\u00A9|\u2122|"},
    {"selectors", "\u2600\uFE0F\u2601\uFE0E\u6F22\U000E0100", "\u2600\uFE0F|\u2601\uFE0E|\u6F22\U000E0100|"},
    {"keycaps", "7\uFE0F\u20E3#\uFE0F\u20E39", "7\uFE0F\u20E3|#\uFE0F\u20E3|9|"},
    {"a lone joiner", "\u200D", "\u200D|"},
    {"a joiner that follows nothing joins nothing", "\u200D\U0001F525", "\u200D|\U0001F525|"},
    {"a joiner after a letter", "a\u200D\U0001F525\u200D", "a\u200D|\U0001F525\u200D|"},
    {"a joiner before a letter", "\U0001F525\u200Da", "\U0001F525\u200D|a|"},
    {"a joiner before line ends", "\u2764\u200D\r\n\u2764\u200D\n", "\u2764\u200D|\r\n|\u2764\u200D|\n|"},
    {"two joiners are none", "\U0001F525\u200D\u200D\U0001F525", "\U0001F525\u200D\u200D|\U0001F525|"},
    {"an accent after the joiner", "\U0001F525\u200D\u0301\U0001F525", "\U0001F525\u200D\u0301|\U0001F525|"},
    {"a joiner before a flag", "\U0001F3F3\u200D\U0001F1EB\U0001F1F7",
     "\U0001F3F3\u200D|\U0001F1EB\U0001F1F7|"},
    {"U+200C is like an accent", "a\u200Cb", "a\u200C|b|"},
    {"ill-formed bytes are alone", "a\xFF\xFE\u0301" "b", "a|\xFF|\xFE|\u0301|b|"},
    {"a sequence cut short", "\xF0\x9F\x98\u200D\xE2\x82", "\xF0\x9F\x98|\u200D|\xE2\x82|"},
    {"U+FFFD itself is a character", "\uFFFD\u0301", "\uFFFD\u0301|"},
    {"a surrogate is three", "\xED\xA0\x80\u0301", "\xED|\xA0|\x80|\u0301|"},
};

/// What only utf8proc speaks of.
constexpr grapheme_row script_rows[] = {
    {"Hangul", "\u1112\u1161\u11AB\u1100\uD558\u11AB\uD55C\u1161",
     "\u1112\u1161\u11AB|\u1100\uD558\u11AB|\uD55C|\u1161|"},
    {"Devanagari", "\u0928\u093F\u0915", "\u0928\u093F|\u0915|"},
    {"an Arabic number sign", "\u06001\u0600\n", "\u06001|\u0600|\n|"},
    {"a joiner, then Hangul", "\u2764\u200D\u1112\n\u2764\u200D\u1161\n\u2764\u200D\u11AB\u11AB",
     "\u2764\u200D|\u1112|\n|\u2764\u200D|\u1161|\n|\u2764\u200D|\u11AB\u11AB|"},
    {"a joiner, then syllables", "\u2764\u200D\uD558\u11AB\u2764\u200D\uD55C",
     "\u2764\u200D|\uD558\u11AB|\u2764\u200D|\uD55C|"},
    {"a joiner, then signs", "\u2764\u200D\u093F\u2764\u200D\u06009", "\u2764\u200D\u093F|\u2764\u200D|\u06009|"},
    {"a sign and two flags", "\u0600\U0001F1EB\U0001F1F7\U0001F1E8", "\u0600\U0001F1EB\U0001F1F7|\U0001F1E8|"},
};
// clang-format on

template <class Unicode>
constexpr bool has_characters(const grapheme_row& row) {
    std::size_t at = 0;
    for (const std::string_view character : incise::graphemes(row.text, Unicode{})) {
        if (!incise::detail::has_at(row.characters, at, character)) return false;
        at += character.size();
        if (!incise::detail::has_at(row.characters, at, "|")) return false;
        ++at;
    }
    return at == row.characters.size();
}

using incise_tests::all_pass;
using incise_tests::check_rows;

static_assert(all_pass(grapheme_rows, has_characters<latin>));
static_assert(sizeof(incise::detail::grapheme_cursor<latin>) <= 24);

/// The pieces follow each other from the first byte to the last, and none is empty.
template <class Unicode>
bool is_partition(std::string_view text) {
    std::size_t at = 0;
    for (const std::string_view character : incise::graphemes(text, Unicode{})) {
        if (character.empty() || character.data() != text.data() + at) return false;
        at += character.size();
    }
    return at == text.size();
}

/// A piece with ill-formed bytes is one maximal subpart.
bool ill_formed_are_alone(std::string_view text) {
    for (const std::string_view character : incise::graphemes(text)) {
        if (incise::count(character) != 1 && !incise::validate(character)) return false;
    }
    return true;
}

void check_pieces(std::string_view text) {
    const bool good = is_partition<latin>(text) && is_partition<utf8proc>(text) && ill_formed_are_alone(text);
    if (!good) FAIL_CHECK(incise_tests::visible(text));
}

// ---- GraphemeBreakTest.txt: code points in hexadecimal, a sign between them where a character ends ----

constexpr const char* break_test_path = "/usr/share/unicode/auxiliary/GraphemeBreakTest.txt";

struct break_test {
    std::string text;
    std::string characters;   ///< with a bar after each
    bool latin_knows = true;  ///< all its code points have the class that they have under utf8proc
};

void add_code_point(break_test& test, const std::string& hexadecimal) {
    const auto value = static_cast<char32_t>(std::stoul(hexadecimal, nullptr, 16));
    const incise::encoded bytes = incise::encode(value);
    test.text.append(bytes.bytes, bytes.size);
    test.characters.append(bytes.bytes, bytes.size);
    if (latin::grapheme_break(value) != utf8proc::grapheme_break(value)) test.latin_knows = false;
}

/// A line without its comment; the sign at its start ends nothing.
break_test read_break_test(const std::string& line) {
    break_test test;
    std::istringstream fields(line.substr(0, line.find('#')));
    for (std::string field; fields >> field;) {
        const bool sign = field == "\u00F7" || field == "\u00D7";
        if (!sign) add_code_point(test, field);
        if (field == "\u00F7" && !test.text.empty()) test.characters += '|';
    }
    return test;
}

/// The blocks of which latin knows every code point, and those of which it knows the pictographs.
constexpr bool in_known_blocks(char32_t c) {
    return c < 0x370 || (c >= 0x1AB0 && c < 0x1AD0) || (c >= 0x1DC0 && c < 0x1F00) || c >= 0x1F000 ||
           (c >= 0x2000 && c < 0x2C00) || (c >= 0xFE00 && c < 0xFF00) || (c >= 0xFFF0 && c < 0x10000);
}
constexpr bool in_symbol_blocks(char32_t c) {
    return (c >= 0x2190 && c < 0x2C00) || (c >= 0x3200 && c < 0x3300) || c >= 0x1F000;
}

/// Where latin says something else than utf8proc: it takes more symbols for pictographs, knows what Unicode
/// reserves for controls and utf8proc does not, and does not know other scripts.
bool may_differ(char32_t c, grapheme_class by_latin, grapheme_class by_utf8proc) {
    const bool plain = by_utf8proc == grapheme_class::other;
    if (by_latin == grapheme_class::extended_pictographic) return plain && in_symbol_blocks(c);
    const bool reserved = plain && utf8proc::category(c) == incise::general_category::unassigned;
    if (by_latin == grapheme_class::control) return reserved;
    return by_latin == grapheme_class::other && !in_known_blocks(c) &&
           by_utf8proc != grapheme_class::extended_pictographic;
}

}  // namespace

TEST_CASE("characters, under both policies") {
    check_rows(grapheme_rows, has_characters<latin>);
    check_rows(grapheme_rows, has_characters<utf8proc>);
}

TEST_CASE("utf8proc knows the scripts that latin does not") {
    check_rows(script_rows, has_characters<utf8proc>);
    for (const grapheme_row& row : script_rows) {
        INFO(std::string(row.name));
        CHECK_FALSE(has_characters<latin>(row));
    }
}

TEST_CASE("GraphemeBreakTest.txt of Unicode, all of it under utf8proc, what it knows under latin") {
    std::ifstream file(break_test_path);
    if (!file) FAIL(std::string(break_test_path) << " is missing: apt-get install unicode-data");
    int rows = 0;
    int known = 0;
    for (std::string line; std::getline(file, line);) {
        const break_test test = read_break_test(line);
        if (test.text.empty()) continue;
        const grapheme_row row{"", test.text, test.characters};
        INFO(line);
        ++rows;
        CHECK(has_characters<utf8proc>(row));
        if (!test.latin_knows) continue;
        ++known;
        CHECK(has_characters<latin>(row));
    }
    CHECK(rows >= 600);
    CHECK(known >= 200);
}

TEST_CASE("latin says what utf8proc says, apart from scripts that it does not know and a few symbols") {
    int different = 0;
    for (char32_t c = 0; c <= 0x10FFFF; ++c) {
        if (c >= 0xD800 && c <= 0xDFFF) continue;  // no text has one
        const grapheme_class found = latin::grapheme_break(c);
        const grapheme_class expected = utf8proc::grapheme_break(c);
        if (found == expected) continue;
        ++different;
        if (!may_differ(c, found, expected)) FAIL_CHECK(static_cast<unsigned>(c));
    }
    CHECK(different > 11172);  // all Hangul syllables: the comparison does compare
    CHECK(utf8proc::grapheme_break(0x110000) == grapheme_class::other);
    CHECK(latin::grapheme_break(0x110000) == grapheme_class::other);
}

TEST_CASE("any bytes: the pieces are the text, ill-formed bytes pieces of their own") {
    constexpr std::string_view signs[] = {"e",          "\u0301",     "\u200D",     "\uFE0F", "\U0001F468",
                                          "\U0001F3FD", "\U0001F1EB", "\U0001F1F7", "\r",     "\n",
                                          "\xFF",       "\xE2\x82",   "\xF0",       "\xBF",   "\uAC00"};
    incise_tests::for_each_text(signs, 4, check_pieces);
    std::uint32_t random = 12345;
    for (int number = 0; number < 3000; ++number) {
        std::string text;
        for (int i = 0; i < 60; ++i) {
            random = random * 1664525u + 1013904223u;
            text += static_cast<char>(random >> 24);
        }
        check_pieces(text);
    }
}
