// SPDX-License-Identifier: MIT
// Looking around in a text: one code point on, one back, over white space, letters, digits.
#include <incise/detail/scan.hpp>
#include <incise/utf8proc.hpp>

#include <doctest/doctest.h>

#include <cstddef>
#include <string>
#include <string_view>

#include "rows/generated.hpp"
#include "rows/rows.hpp"

using namespace std::string_view_literals;
using namespace incise::detail;
using incise::latin;
using incise_tests::all_pass;
using incise_tests::check_rows;

namespace {

static_assert(code_point_at("élan", 0) == 0xE9 && code_point_at("élan", 2) == U'l');
static_assert(code_point_at("élan", 5) == 0 && code_point_at("élan", 99) == 0 && code_point_at("", 0) == 0);
static_assert(code_point_at("\xC3", 0) == 0xFFFD);
static_assert(code_point_before("blé", 4) == 0xE9 && code_point_before("blé", 2) == U'l');
static_assert(code_point_before("blé", 0) == 0);
static_assert(code_point_before("bl\xC3", 3) == 0xFFFD);
static_assert(step("é.", 0) == 2 && step("é.", 2) == 3 && step("\xE2\x80.", 0) == 2);

/// `expected`: what is left of the text from the byte found on, or up to it.
struct scan_row {
    const char* name;
    std::string_view text;
    std::string_view expected;
};

constexpr scan_row space_rows[] = {
    {"no space", "or", "or"},
    {"a space", " or", "or"},
    {"tab, line ends, no-break spaces", "\t\r\n\u00A0\u202F\u3000or ", "or "},
    {"only spaces", "  \n", ""},
    {"nothing", "", ""},
    {"ill-formed bytes are no space", " \xC2 or", "\xC2 or"},
    {"a zero-width space is none", "\u200Bor", "\u200Bor"},
};
constexpr bool skips_space(const scan_row& row) {
    return incise::slice(row.text, skip_space(row.text, 0), row.text.size()) == row.expected;
}

constexpr scan_row space_back_rows[] = {
    {"no space", "or", "or"},
    {"spaces of all kinds", "or\u00A0 \r\n\u2009", "or"},
    {"only spaces", " \u202F ", ""},
    {"a cut sequence stays", "or \xE2\x80", "or \xE2\x80"},
};
constexpr bool skips_space_back(const scan_row& row) {
    return incise::slice(row.text, 0, skip_space_back(row.text, 0, row.text.size())) == row.expected;
}

constexpr scan_row letter_rows[] = {
    {"letters with accents", "Œuvré.", "Œuvré"},
    {"decomposed", "e\u0301te\u0301 1", "e\u0301te\u0301"},
    {"an apostrophe ends them", "l'or", "l"},
    {"a hyphen ends them", "mi-clos", "mi"},
    {"no letter", "3 ans", ""},
    {"nothing", "", ""},
};
template <class Unicode>
constexpr bool reads_letters(const scan_row& row) {
    return incise::slice(row.text, 0, letters_end<Unicode>(row.text, 0)) == row.expected;
}

constexpr scan_row letter_back_rows[] = {
    {"the last letters", "un œuf", "œuf"},  {"decomposed", "un e\u0301te\u0301", "e\u0301te\u0301"},
    {"behind a hyphen", "mi-clos", "clos"}, {"no letter at the end", "un.", ""},
    {"all letters", "élan", "élan"},        {"nothing", "", ""},
};
template <class Unicode>
constexpr bool reads_letters_back(const scan_row& row) {
    const std::size_t size = row.text.size();
    return incise::slice(row.text, letters_begin<Unicode>(row.text, 0, size), size) == row.expected;
}

constexpr scan_row digit_rows[] = {
    {"digits", "2030 fois", "2030"}, {"no digit", "a1", ""}, {"other digits do not count", "1\u0663", "1"}};
constexpr bool reads_digits(const scan_row& row) {
    return incise::slice(row.text, 0, digits_end(row.text, 0)) == row.expected;
}

constexpr scan_row trim_rows[] = {
    {"nothing to trim", "Le quai", "Le quai"},
    {"both ends", " \nLe quai\u00A0\r\n", "Le quai"},
    {"a byte-order mark", "\uFEFF Le quai", "Le quai"},
    {"only a byte-order mark", "\uFEFF", ""},
    {"only white space", " \t ", ""},
    {"nothing", "", ""},
    {"NUL is no white space", "\0 a \0"sv, "\0 a \0"sv},
};
constexpr bool trims(const scan_row& row) {
    return trimmed(row.text) == row.expected;
}

static_assert(all_pass(space_rows, skips_space));
static_assert(all_pass(space_back_rows, skips_space_back));
static_assert(all_pass(letter_rows, reads_letters<latin>));
static_assert(all_pass(letter_back_rows, reads_letters_back<latin>));
static_assert(all_pass(digit_rows, reads_digits));
static_assert(all_pass(trim_rows, trims));

}  // namespace

TEST_CASE("white space is skipped") {
    check_rows(space_rows, skips_space);
    check_rows(space_back_rows, skips_space_back);
}

TEST_CASE("white space is not skipped back before the start") {
    CHECK(skip_space_back("a   ", 2, 4) == 2);
}

TEST_CASE("letters forwards and backwards") {
    check_rows(letter_rows, reads_letters<latin>);
    check_rows(letter_rows, reads_letters<incise::utf8proc>);
    check_rows(letter_back_rows, reads_letters_back<latin>);
    check_rows(letter_back_rows, reads_letters_back<incise::utf8proc>);
}

TEST_CASE("letters are not read back before the start, nor over more than 64 bytes") {
    CHECK(letters_begin<latin>("abcd", 2, 4) == 2);
    const std::string text(1000, 'a');
    CHECK(letters_begin<latin>(text, 0, 1000) == 936);
    const std::string accents = incise_tests::repeated("é", 500) + "a";
    const std::size_t begin = letters_begin<latin>(accents, 0, accents.size());
    CHECK(begin % 2 == 0);
    CHECK(begin >= accents.size() - 66);
}

TEST_CASE("digits") {
    check_rows(digit_rows, reads_digits);
}

TEST_CASE("trimmed text") {
    check_rows(trim_rows, trims);
}

TEST_CASE("any bytes: every step lies in the text and goes on") {
    incise_tests::for_each_text(incise_tests::many_signs, 3, [](std::string_view text) {
        bool good = trimmed(text).size() <= text.size() && skip_space(text, 0) <= text.size();
        for (std::size_t at = 0; at < text.size(); ++at) {
            good = good && step(text, at) > at && step(text, at) <= text.size();
            good = good && letters_end<latin>(text, at) >= at && letters_begin<latin>(text, 0, at) <= at;
        }
        if (!good) FAIL("the text is: " << incise_tests::visible(text));
    });
}
