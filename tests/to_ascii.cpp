// SPDX-License-Identifier: MIT
// Text for devices that know ASCII only: what each sign becomes, and what a small buffer gets.
#include <incise/to_ascii.hpp>

#include <doctest/doctest.h>

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include "rows/rows.hpp"

using incise::errc;
using incise_tests::all_pass;
using incise_tests::check_rows;
using namespace std::string_view_literals;

namespace {

struct ascii_row {
    const char* name;
    std::string_view text;
    std::string_view expected;
};

constexpr ascii_row ascii_rows[] = {
    {"empty", "", ""},
    {"ASCII stays, line ends and zeros too", "Un-deux\r\n\t\"3\"\0 ~"sv, "Un-deux\r\n\t\"3\"\0 ~"sv},
    {"letters keep their case", "\u00C9lo\u00EFse go\u00FBte \u00E0 \u00C7a", "Eloise goute a Ca"},
    {"NFD", "E\u0301te\u0301", "Ete"},
    {"ligatures", "\u0152uvre, c\u0153ur, \u00C6thra", "OEuvre, coeur, AEthra"},
    {"strokes and others", "\u0141\u00F3d\u017A \u00D8 \u00DE \u00DF \u1E9E \uFB03", "Lodz O TH ss SS ffi"},
    {"guillemets keep their spaces", "\u00AB\u00A0Oui\u202F\u00BB", "\" Oui \""},
    {"other quotation marks", "\u201Ca\u201D \u201Eb\u201F \u2039c\u203A \u2018d\u2019 \u201Ae",
     "\"a\" \"b\" 'c' 'd' 'e"},
    {"apostrophe", "l\u2019\u00E2ne, l\u02BCa", "l'ane, l'a"},
    {"dashes and hyphens", "a\u2013b \u2014 \u2015 c\u2011d\u2010e \u22121", "a-b - - c-d-e -1"},
    {"soft hyphen and widths of zero", "mar\u00ADmot\u200Bte\uFEFF", "marmotte"},
    {"every space is one", "a\u2009\u2003b\u3000c", "a  b c"},
    {"ellipsis", "Bon\u2026", "Bon..."},
    {"money", "7\u00A0\u20AC, 3\u00A0\u00A3", "7 EUR, 3 GBP"},
    {"numero", "n\u00B0 4, N\u00B0 5, n\u00BA 6, \u2116 7", "no 4, No 5, no 6, No 7"},
    {"degrees", "9 \u00B0C, 9\u00B0", "9 degC, 9deg"},
    {"a degree first", "\u00B0n", "degn"},
    {"raised and broken numbers", "m\u00B2, CO\u2082, 2\u00BD", "m2, CO2, 21/2"},
    {"l with a dot", "co\u0140lega", "col.lega"},
    {"the last row", "\u2248\u223C", "~~"},
    {"unknown", "\u0416\U0001F600.", "??."},
    {"ill-formed", "a\xFF\xE2\x82z", "a??z"},
};

/// The rows of the table are walked at compile time too, so a text longer than four would not compile.
constexpr bool becomes(const ascii_row& row) {
    char out[64] = {};
    const incise::written result = incise::to_ascii(row.text, out);
    return result && result.stored == result.size && std::string_view(out, result.size) == row.expected;
}

static_assert(all_pass(ascii_rows, becomes));
static_assert(!incise::detail::ascii_sign(0xFFFF).applies);

std::string in_ascii(std::string_view text) {
    std::string out(incise::to_ascii(text, {}).size, '#');
    const incise::written result = incise::to_ascii(text, {&out[0], out.size()});
    CHECK(result);
    CHECK(result.size == out.size());
    return out;
}

bool is_ascii(std::string_view text) {
    for (const char c : text) {
        if (static_cast<unsigned char>(c) >= 0x80) return false;
    }
    return true;
}

}  // namespace

TEST_CASE("each sign has its replacement") {
    check_rows(ascii_rows, becomes);
}

TEST_CASE("every code point gives ASCII, and every letter of French more than a question mark") {
    int failures = 0;
    for (char32_t c = 0; c <= 0x10FFFF; ++c) {
        const incise::folding all = incise::detail::ascii_for(c);
        if (all.size > 4 || !incise::detail::is_all_ascii(all)) ++failures;
        if (c >= 0xC0 && c < 0x180 && (all.size == 0 || all.units[0] == U'?')) ++failures;
    }
    CHECK(failures == 0);
}

TEST_CASE("a buffer of any size gets whole replacements, and the size is exact") {
    constexpr std::string_view text = "\u0152dipe\u2026 5\u20AC \u00BD e\u0301\u00AD";
    const std::string whole = in_ascii(text);
    CHECK(whole == "OEdipe... 5EUR 1/2 e");
    for (std::size_t capacity = 0; capacity <= whole.size(); ++capacity) {
        std::string out(whole.size() + 1, '#');
        const incise::written result = incise::to_ascii(text, {&out[0], capacity});
        CHECK(result.size == whole.size());
        CHECK(incise::detail::same(result.error, capacity < whole.size() ? errc::buffer_full : errc::ok));
        CHECK(result.stored <= capacity);
        CHECK(out.substr(0, result.stored) == whole.substr(0, result.stored));
        CHECK(out.find_first_not_of('#', result.stored) == std::string::npos);
        for (const std::size_t inside : {1u, 7u, 8u, 12u, 13u, 16u, 17u}) CHECK(result.stored != inside);
    }
}

TEST_CASE("hostile bytes: ASCII comes out, and stays as it is a second time") {
    std::uint64_t state = 2463534242u;
    for (int round = 0; round < 3000; ++round) {
        std::string text;
        for (int i = 0; i < 40; ++i) {
            state = state * 6364136223846793005u + 1442695040888963407u;
            text.push_back(static_cast<char>(state >> 56));
        }
        const std::string once = in_ascii(text);
        if (!is_ascii(once) || in_ascii(once) != once) FAIL_CHECK(round);
    }
}
