// SPDX-License-Identifier: MIT
// Marks: each row is a text and its marks, each with a bar after it, and a letter for its kind.
#include <incise/detail/marks.hpp>

#include <doctest/doctest.h>

#include <cstddef>
#include <string>
#include <string_view>

#include "rows/generated.hpp"
#include "rows/rendering.hpp"

using namespace incise::detail;
using incise::quote_style;
using namespace incise_tests;

namespace {

/// In the order of mark_kind: (o)pen, (c)lose, (e)ither, (t)erminator, (,) (:) (;), (d)ash, brackets,
/// (a)postrophe, (l)ine break.
constexpr std::string_view kind_letters = "-ocet,:;d()al";

struct render_marks {
    template <class Sink>
    constexpr void operator()(std::string_view text, Sink& out) const {
        for (const mark found : marks(text)) {
            out(kind_letters.substr(static_cast<std::size_t>(found.kind), 1));
            out(incise::slice(text, found.begin, found.end));
            out("|");
        }
    }
};

constexpr text_row mark_rows_of_texts[] = {
    {"nothing", "", ""},
    {"no mark", "Une rue de Lyon 2030 \u00E9t\u00E9", ""},
    {"guillemets of two countries", "\u00ABa\u00BB \u2039b\u203A", "o\u00AB|c\u00BB|o\u2039|c\u203A|"},
    {"curly quotes", "\u201Ca\u201D \u201Eb\u201C", "o\u201C|c\u201D|o\u201E|o\u201C|"},
    {"single quotes and an apostrophe", "\u2018a\u2019 l\u2019or l'or", "o\u2018|a\u2019|a\u2019|"},
    {"straight quotes", "\"a\" ''b''", "e\"|e\"|e''|e''|"},
    {"what typewriters have", "<<a>> ,,b''", "o<<|c>>|o,,|e''|"},
    {"one of what must be two", "a < b > c, d'e", ",,|"},
    {"three of what must be two", "<<< >>> ,,,", "o<<|c>>|o,,|,,|"},
    {"terminators", ". ! ? \u2026 \u203C \u2047 \u2048 \u2049",
     "t.|t!|t?|t\u2026|t\u203C|t\u2047|t\u2048|t\u2049|"},
    {"three dots are three", "...", "t.|t.|t.|"},
    {"comma, colon, semicolon", "a, b: c;", ",,|::|;;|"},
    {"dashes", "\u2014 \u2013 \u2015 --", "d\u2014|d\u2013|d\u2015|d--|"},
    {"three hyphens are one dash and a hyphen", "---", "d--|"},
    {"hyphens are none", "a-b \u2010 \u2011 - \u2212", ""},
    {"brackets", "(a) [b] {c}", "((|))|([|)]|"},
    {"line ends", "a\nb\r\nc\r", "l\n|l\n|"},
    {"other signs", "50 % # @ * / \\ ^ _ ~ | & = + $ \u20AC \u2022 \u00A7", ""},
    {"ill-formed bytes are none", "\xC2 \xE2\x80 \xFF.", "t.|"},
    {"a mark behind half a sequence", "\xE2\x80\u00BB", "c\u00BB|"},
};
static_assert(all_render<mark_rows_of_texts, render_marks>());

/// The style that the sign gives to a quotation.
struct style_row {
    const char* name;
    std::string_view sign;
    quote_style style;
};
constexpr style_row style_rows[] = {
    {"guillemets", "\u00AB", quote_style::guillemets},
    {"closing guillemets", "\u00BB", quote_style::guillemets},
    {"single guillemets", "\u203A", quote_style::single_guillemets},
    {"double", "\u201C", quote_style::double_quotes},
    {"low", "\u201E", quote_style::low_high},
    {"single curly", "\u2018", quote_style::none},
    {"straight", "\"", quote_style::straight},
    {"angles", "<<", quote_style::ascii},
    {"commas", ",,", quote_style::ascii},
    {"dash", "\u2014", quote_style::dash},
    {"two hyphens", "--", quote_style::dash},
    {"full stop", ".", quote_style::none},
};
constexpr bool has_style(const style_row& row) {
    const mark found = mark_at(row.sign, 0);
    return found.style == row.style && found.kind != mark_kind::none && found.end == row.sign.size();
}
static_assert(each_passes<style_rows, has_style>());

static_assert(next_mark("ab", 0).begin == 2 && next_mark("ab", 0).kind == mark_kind::none);
static_assert(next_mark("a.b.", 2).begin == 3);
static_assert(next_mark("a.", 99).begin == 2, "from behind the end there is nothing");
static_assert(marks("a.b!", 2).begin() != marks("a.b!", 0).begin());

}  // namespace

TEST_CASE("the marks of a text") {
    check_rendered<render_marks>(mark_rows_of_texts);
}

TEST_CASE("the styles of marks") {
    for (const style_row& row : style_rows) {
        INFO(row.name);
        CHECK(has_style(row));
    }
}

TEST_CASE("reading may begin anywhere") {
    collector sink;
    for (const mark found : marks("a. b! c?", 3)) sink(incise::slice("a. b! c?", found.begin, found.end));
    CHECK(sink.text == "!?");
}

TEST_CASE("no code point that is a mark is skipped as a plain byte") {
    for (char32_t value = 1; value < 0x3000; ++value) {
        if (value >= 0xD800 && value < 0xE000) continue;
        const incise::encoded bytes = incise::encode(value);
        const std::string text = std::string("a") + std::string(std::string_view(bytes)) +
                                 std::string(std::string_view(bytes));  // twice: `--`
        const mark found = mark_at(text, 1);
        const mark next = next_mark(text, 0);
        INFO("code point " << static_cast<unsigned>(value));
        if (next.kind != found.kind) CHECK(static_cast<int>(next.kind) == static_cast<int>(found.kind));
        if (found.kind != mark_kind::none && next.begin != 1) CHECK(next.begin == 1);
    }
}

TEST_CASE("any bytes: marks lie in the text, in its order, apart from each other") {
    check_all_short_texts([](std::string_view text) {
        std::size_t last = 0;
        for (const mark found : marks(text)) {
            if (found.begin < last || found.end <= found.begin || found.end > text.size()) return false;
            last = found.end;
        }
        return true;
    });
}
