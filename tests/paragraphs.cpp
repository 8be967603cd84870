// SPDX-License-Identifier: MIT
// Paragraphs: each row is a text and its paragraphs, each with a letter for its kind before it and a bar
// behind: b body, t title, h heading, m metadata, s signature.
#include <incise/paragraphs.hpp>
#include <incise/utf8proc.hpp>

#include <doctest/doctest.h>

#include <cstddef>
#include <string>
#include <string_view>

#include "rows/generated.hpp"
#include "rows/rendering.hpp"

using namespace incise_tests;
using incise::french;
using incise::paragraph;
using incise::paragraphs;
using french_utf8proc = incise::basic_french<incise::utf8proc>;

namespace {

constexpr std::string_view kind_letters = "bthms";

template <class Language>
struct render_paragraphs {
    template <class Sink>
    constexpr void operator()(std::string_view text, Sink& out) const {
        for (const paragraph one : paragraphs(text, Language{})) {
            out(kind_letters.substr(static_cast<std::size_t>(one.kind), 1));
            out(":");
            out(one.text);
            out("|");
        }
    }
};

constexpr text_row line_rows[] = {
    {"nothing", "", ""},
    {"only white space", " \n\n\t\u00A0\n", ""},
    {"only a byte-order mark", "\uFEFF", ""},
    {"one line", "Il pleut.", "b:Il pleut.|"},
    {"no line end, no full stop", "Il pleut", "b:Il pleut|"},
    {"white space around", " \n  Il pleut. \t\n\n", "b:Il pleut.|"},
    {"a byte-order mark before", "\uFEFFIl pleut.\n", "b:Il pleut.|"},
    {"one line a paragraph", "Il pleut.\nElle sort.\n", "b:Il pleut.|b:Elle sort.|"},
    {"blank lines between", "Il pleut.\n\n \nElle sort.", "b:Il pleut.|b:Elle sort.|"},
    {"line ends of old Macs", "Il pleut.\rElle sort.\r", "b:Il pleut.|b:Elle sort.|"},
    {"line ends of all kinds", "Un.\r\nDeux.\nTrois.\rQuatre.", "b:Un.|b:Deux.|b:Trois.|b:Quatre.|"},
    {"a no-break space alone is a blank line", "Un.\n\u00A0\nDeux.", "b:Un.|b:Deux.|"},
    {"NUL is text", {"a\0b.\nc.", 7}, {"b:a\0b.|b:c.|", 12}},
};
static_assert(all_render<line_rows, render_paragraphs<french>>());

// Lines between 40 and 110 bytes that do not end a sentence go on in the next line.
constexpr text_row wrap_rows[] = {
    {"a hard-wrapped paragraph",
     "La vieille barque du passeur glissait sans bruit entre\nles roseaux, et personne ne la vit.\n",
     "b:La vieille barque du passeur glissait sans bruit entre\nles roseaux, et personne ne la vit.|"},
    {"two of them",
     "La vieille barque du passeur glissait sans bruit entre\nles roseaux.\n\nPersonne ne la vit.\n",
     "b:La vieille barque du passeur glissait sans bruit entre\nles roseaux.|b:Personne ne la vit.|"},
    {"a full line that ends a sentence, between full lines",
     "La vieille barque du passeur glissait sans bruit entre les\n"
     "roseaux jaunes du lac. Personne ne la vit sinon un enfant.\nIl se tut.",
     "b:La vieille barque du passeur glissait sans bruit entre les\n"
     "roseaux jaunes du lac. Personne ne la vit sinon un enfant.\nIl se tut.|"},
    {"a long line that ends a sentence is a paragraph",
     "La vieille barque du passeur glissait entre les roseaux.\nPersonne ne la vit.",
     "b:La vieille barque du passeur glissait entre les roseaux.|b:Personne ne la vit.|"},
    {"a turn opens a paragraph",
     "La vieille barque du passeur glissait et il dit :\n\u2014 Qui va l\u00E0 ?\n",
     "b:La vieille barque du passeur glissait et il dit :|b:\u2014 Qui va l\u00E0 ?|"},
    {"a list item opens a paragraph",
     "Le passeur demanda au marchand trois choses, la premi\u00E8re,\n1. une corde,\n2. une rame.",
     "b:Le passeur demanda au marchand trois choses, la premi\u00E8re,|b:1. une corde,|b:2. une rame.|"},
};
static_assert(all_render<wrap_rows, render_paragraphs<french>>());

constexpr text_row kind_rows[] = {
    {"a title and its story", "Le pont ferme\nIl pleut.\nElle sort.",
     "t:Le pont ferme|b:Il pleut.|b:Elle sort.|"},
    {"a later heading", "Un soir\nIl pleut.\nLe lendemain\nIl neige.",
     "t:Un soir|b:Il pleut.|h:Le lendemain|b:Il neige.|"},
    {"a heading that asks", "O\u00F9 va la rivi\u00E8re ?\nElle va au lac.",
     "t:O\u00F9 va la rivi\u00E8re ?|b:Elle va au lac.|"},
    {"two lines before the story", "R\u00E9gion\nLe pont ferme\nIl pleut.\nFin.",
     "t:R\u00E9gion|h:Le pont ferme|b:Il pleut.|b:Fin.|"},
    {"a line with a colon is no heading", "Il chante :\nLe pont.\nFin.", "b:Il chante :|b:Le pont.|b:Fin.|"},
    {"the only line is body", "Le pont ferme", "b:Le pont ferme|"},
    {"the last line is no heading", "Il pleut.\nLe pont", "b:Il pleut.|b:Le pont|"},
    {"a date line", "Le pont ferme\n3 mai 2012\nIl pleut.\nFin.",
     "t:Le pont ferme|m:3 mai 2012|b:Il pleut.|b:Fin.|"},
    {"a date line first", "3 mai 2012\nLe pont ferme\nIl pleut.\nFin.",
     "m:3 mai 2012|t:Le pont ferme|b:Il pleut.|b:Fin.|"},
    {"a date in the story is no metadata", "Il pleut.\n3 mai 2012\nIl neige.",
     "b:Il pleut.|h:3 mai 2012|b:Il neige.|"},
    {"a sign-off in brackets", "Il pleut.\nIl neige.\n(afp/nxp)", "b:Il pleut.|b:Il neige.|s:(afp/nxp)|"},
    {"a name", "Il pleut.\nIl neige.\nJeanne ROUX\n", "b:Il pleut.|b:Il neige.|s:Jeanne ROUX|"},
    {"an initial and a name", "Il pleut.\nJ. Roux", "b:Il pleut.|s:J. Roux|"},
    {"brackets in the middle sign nothing", "Il pleut.\n(afp)\nIl neige.",
     "b:Il pleut.|h:(afp)|b:Il neige.|"},
    {"a quotation that goes on below is no title", "\u00AB Tu viens ?\n\u2014 Si. \u00BB",
     "b:\u00AB Tu viens ?|b:\u2014 Si. \u00BB|"},
    {"a turn is no heading", "\u2014 Qui va l\u00E0\nIl dort.", "b:\u2014 Qui va l\u00E0|b:Il dort.|"},
};
static_assert(all_render<kind_rows, render_paragraphs<french>>());

constexpr text_row byline_rows[] = {
    {"a byline", "Le pont ferme\nPar Jeanne Roux\nIl pleut.\nFin.",
     "t:Le pont ferme|m:Par Jeanne Roux|b:Il pleut.|b:Fin.|"},
    {"with a no-break space", "Le pont ferme\nPar\u00A0Jeanne Roux\nIl pleut.\nFin.",
     "t:Le pont ferme|m:Par\u00A0Jeanne Roux|b:Il pleut.|b:Fin.|"},
    {"no name behind it", "Le pont ferme\nPar ici\nIl pleut.\nFin.",
     "t:Le pont ferme|h:Par ici|b:Il pleut.|b:Fin.|"},
    {"a call", "Le pont ferme\nPar Jupiter !\nIl pleut.\nFin.",
     "t:Le pont ferme|h:Par Jupiter !|b:Il pleut.|b:Fin.|"},
    {"a sentence", "Le pont ferme\nPar Luc il passe.\nIl pleut.\nFin.",
     "t:Le pont ferme|b:Par Luc il passe.|b:Il pleut.|b:Fin.|"},
};
static_assert(all_render<byline_rows, render_paragraphs<french>>());

bool is_blank(std::string_view text) {
    return incise::detail::skip_space(text, 0) == text.size();
}

bool is_trimmed(std::string_view text) {
    return incise::detail::skip_space(text, 0) == 0 &&
           incise::detail::skip_space_back(text, 0, text.size()) == text.size();
}

/// In order, apart from each other, trimmed, and nothing but white space (and a mark at the start) between.
template <class Language>
bool well_placed(std::string_view text) {
    std::size_t last = text.size() - incise::without_byte_order_mark(text).size();
    for (const paragraph one : paragraphs(text, Language{})) {
        const std::size_t begin = incise::offset(text, one.text);
        if (one.text.empty() || begin < last || begin + one.text.size() > text.size()) return false;
        if (!is_trimmed(one.text) || !is_blank(incise::slice(text, last, begin))) return false;
        last = begin + one.text.size();
    }
    return is_blank(incise::slice(text, last, text.size()));
}

std::size_t count(std::string_view text) {
    std::size_t result = 0;
    for (const paragraph one : paragraphs(text)) result += one.text.empty() ? 0U : 1U;
    return result;
}

}  // namespace

TEST_CASE("lines and blank lines") {
    check_rendered<render_paragraphs<french>>(line_rows);
    check_rendered<render_paragraphs<french_utf8proc>>(line_rows);
}

TEST_CASE("hard-wrapped lines") {
    check_rendered<render_paragraphs<french>>(wrap_rows);
    check_rendered<render_paragraphs<french_utf8proc>>(wrap_rows);
}

TEST_CASE("what a paragraph is for") {
    check_rendered<render_paragraphs<french>>(kind_rows);
    check_rendered<render_paragraphs<french>>(byline_rows);
    check_rendered<render_paragraphs<french_utf8proc>>(kind_rows);
}

TEST_CASE("other line ends, apostrophes, spaces and accents change nothing") {
    check_variants<render_paragraphs<french>>(line_rows);
    check_variants<render_paragraphs<french>>(wrap_rows);
    check_variants<render_paragraphs<french>>(kind_rows);
}

TEST_CASE("any bytes: paragraphs are in order and trimmed, only white space is left out") {
    for (const std::string_view text : unkind_texts) {
        INFO(visible(text));
        CHECK(well_placed<french>(text));
    }
    check_all_short_texts(well_placed<french>);
}

TEST_CASE("the same paragraphs under utf8proc") {
    for_each_text(many_signs, 2, [](std::string_view text) {
        if (rendered<render_paragraphs<french>>(text) != rendered<render_paragraphs<french_utf8proc>>(text))
            FAIL("the text is: " << visible(text));
    });
}

TEST_CASE("a range can be read twice, from a copy too") {
    const std::string text = "Un.\nDeux.\nTrois.";
    const auto once = paragraphs(text);
    const auto copy = once;
    auto second = copy.begin();
    ++second;
    CHECK((*second).text == "Deux.");
    CHECK((*once.begin()).text == "Un.");
    CHECK(second != once.begin());
}

TEST_CASE("hostile text costs no more than long text") {
    check_linear([](std::string_view text) { CHECK(count(text) <= text.size()); }, 200000);
}
