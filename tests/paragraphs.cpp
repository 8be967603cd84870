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

constexpr text_row place_rows[] = {
    {"capitals as a title", "LA CRUE ARRIVE\nIl pleut.\nElle sort.",
     "t:LA CRUE ARRIVE|b:Il pleut.|b:Elle sort.|"},
    {"a title that cites and asks", "\u00AB Qui viendra ? \u00BB\nIl pleut.\nElle sort.",
     "t:\u00AB Qui viendra ? \u00BB|b:Il pleut.|b:Elle sort.|"},
    {"a title that calls", "Enfin la pluie !\nIl pleut.\nElle sort.",
     "t:Enfin la pluie !|b:Il pleut.|b:Elle sort.|"},
    {"a title that hangs", "Et puis\u2026\nIl pleut.\nElle sort.",
     "t:Et puis\u2026|b:Il pleut.|b:Elle sort.|"},
    {"a title with an acronym", "La fin de la S.N.C.F.\nIl pleut.\nElle sort.",
     "t:La fin de la S.N.C.F.|b:Il pleut.|b:Elle sort.|"},
    {"a sentence is no title", "\u00AB Il pleut. \u00BB\nIl pleut.\nElle sort.",
     "b:\u00AB Il pleut. \u00BB|b:Il pleut.|b:Elle sort.|"},
    {"headings with numbers", "Il pleut.\n1. La digue\nElle sort.\n2) Le pont\nIl pleut.",
     "b:Il pleut.|h:1. La digue|b:Elle sort.|h:2) Le pont|b:Il pleut.|"},
    {"a list with numbers", "Il pleut.\nIl faut :\n1. Une digue\n2. Un pont\nElle sort.",
     "b:Il pleut.|b:Il faut :|b:1. Une digue|b:2. Un pont|b:Elle sort.|"},
    {"an item with a small letter", "Il pleut.\n1. une digue\nElle sort.",
     "b:Il pleut.|b:1. une digue|b:Elle sort.|"},
    {"a letter before an item", "Il pleut.\na) une digue\nb) un pont\nElle sort.",
     "b:Il pleut.|b:a) une digue|b:b) un pont|b:Elle sort.|"},
    {"bullets", "Il pleut.\n\u2022 une digue\n* un pont\nElle sort.",
     "b:Il pleut.|b:\u2022 une digue|b:* un pont|b:Elle sort.|"},
    {"a heading in capitals that asks", "Il pleut.\nET APR\u00C8S ?\nElle sort.",
     "b:Il pleut.|h:ET APR\u00C8S ?|b:Elle sort.|"},
    {"a heading that calls", "La crue\nIl pleut.\nPas un franc !\nElle sort.",
     "t:La crue|b:Il pleut.|h:Pas un franc !|b:Elle sort.|"},
    {"a hanging line is no heading", "Il pleut.\nIl attendit\u2026\nElle sort.",
     "b:Il pleut.|b:Il attendit\u2026|b:Elle sort.|"},
    {"metadata 1", "La crue\nPar Luc Blanc, \u00E0 Nyon\nIl pleut.\nElle sort.",
     "t:La crue|m:Par Luc Blanc, \u00E0 Nyon|b:Il pleut.|b:Elle sort.|"},
    {"metadata 2", "La crue\nPAR LUC BLANC\nIl pleut.\nElle sort.",
     "t:La crue|m:PAR LUC BLANC|b:Il pleut.|b:Elle sort.|"},
    {"metadata 3", "La crue\nPar L. B.\nIl pleut.\nElle sort.",
     "t:La crue|m:Par L. B.|b:Il pleut.|b:Elle sort.|"},
    {"metadata 4", "La crue\nPropos recueillis par Luc Blanc\nIl pleut.\nElle sort.",
     "t:La crue|m:Propos recueillis par Luc Blanc|b:Il pleut.|b:Elle sort.|"},
    {"metadata 5", "La crue\nPar notre correspondant\nIl pleut.\nElle sort.",
     "t:La crue|m:Par notre correspondant|b:Il pleut.|b:Elle sort.|"},
    {"metadata 6", "La crue\nPar la r\u00E9daction\nIl pleut.\nElle sort.",
     "t:La crue|m:Par la r\u00E9daction|b:Il pleut.|b:Elle sort.|"},
    {"metadata 7", "La crue\nNyon, le 4 juin 2013\nIl pleut.\nElle sort.",
     "t:La crue|m:Nyon, le 4 juin 2013|b:Il pleut.|b:Elle sort.|"},
    {"metadata 8", "La crue\nLe mardi 4 juin 2013\nIl pleut.\nElle sort.",
     "t:La crue|m:Le mardi 4 juin 2013|b:Il pleut.|b:Elle sort.|"},
    {"metadata 9", "La crue\n\u00C0 Nyon, le 4 juin 2013\nIl pleut.\nElle sort.",
     "t:La crue|m:\u00C0 Nyon, le 4 juin 2013|b:Il pleut.|b:Elle sort.|"},
    {"metadata 10", "La crue\nNyon (VD), 4 juin 2013\nIl pleut.\nElle sort.",
     "t:La crue|m:Nyon (VD), 4 juin 2013|b:Il pleut.|b:Elle sort.|"},
    {"metadata 11", "La crue\n4 juin 2013, 7h30\nIl pleut.\nElle sort.",
     "t:La crue|m:4 juin 2013, 7h30|b:Il pleut.|b:Elle sort.|"},
    {"metadata 12", "La crue\n4 juin 2013 \u00E0 18 h\nIl pleut.\nElle sort.",
     "t:La crue|m:4 juin 2013 \u00E0 18 h|b:Il pleut.|b:Elle sort.|"},
    {"metadata 13", "La crue\n04.06.2013 | 07:30\nIl pleut.\nElle sort.",
     "t:La crue|m:04.06.2013 | 07:30|b:Il pleut.|b:Elle sort.|"},
    {"metadata 14", "La crue\nMis \u00E0 jour le 4 juin 2013 \u00E0 7h30\nIl pleut.\nElle sort.",
     "t:La crue|m:Mis \u00E0 jour le 4 juin 2013 \u00E0 7h30|b:Il pleut.|b:Elle sort.|"},
    {"metadata 15", "La crue\nPubli\u00E9 le 4 juin 2013, modifi\u00E9 le 5 juin 2013\nIl pleut.\nElle sort.",
     "t:La crue|m:Publi\u00E9 le 4 juin 2013, modifi\u00E9 le 5 juin 2013|b:Il pleut.|b:Elle sort.|"},
    {"metadata 16", "La crue\nNyon, 4 juin 2013 (ats)\nIl pleut.\nElle sort.",
     "t:La crue|m:Nyon, 4 juin 2013 (ats)|b:Il pleut.|b:Elle sort.|"},
    {"metadata 17", "La crue\nNyon (afp)\nIl pleut.\nElle sort.",
     "t:La crue|m:Nyon (afp)|b:Il pleut.|b:Elle sort.|"},
    {"a sentence with a date is none", "La crue\nLe 4 juin 2013, il pleut.\nIl pleut.\nElle sort.",
     "t:La crue|b:Le 4 juin 2013, il pleut.|b:Il pleut.|b:Elle sort.|"},
    {"signature 1", "Il pleut.\nElle sort.\nLuc Blanc, \u00E0 Nyon",
     "b:Il pleut.|b:Elle sort.|s:Luc Blanc, \u00E0 Nyon|"},
    {"signature 2", "Il pleut.\nElle sort.\nL. B.", "b:Il pleut.|b:Elle sort.|s:L. B.|"},
    {"signature 3", "Il pleut.\nElle sort.\nL.-P. B.", "b:Il pleut.|b:Elle sort.|s:L.-P. B.|"},
    {"signature 4", "Il pleut.\nElle sort.\nL.B.", "b:Il pleut.|b:Elle sort.|s:L.B.|"},
    {"signature 5", "Il pleut.\nElle sort.\n(L. B.)", "b:Il pleut.|b:Elle sort.|s:(L. B.)|"},
    {"signature 6", "Il pleut.\nElle sort.\n(Luc Blanc)", "b:Il pleut.|b:Elle sort.|s:(Luc Blanc)|"},
    {"signature 7", "Il pleut.\nElle sort.\nLuc Blanc et Anne Noir",
     "b:Il pleut.|b:Elle sort.|s:Luc Blanc et Anne Noir|"},
    {"signature 8", "Il pleut.\nElle sort.\nCharles de Blanc",
     "b:Il pleut.|b:Elle sort.|s:Charles de Blanc|"},
    {"signature 9", "Il pleut.\nElle sort.\nLuc Blanc (ats)", "b:Il pleut.|b:Elle sort.|s:Luc Blanc (ats)|"},
    {"signature 10", "Il pleut.\nElle sort.\nLuc Blanc avec AFP",
     "b:Il pleut.|b:Elle sort.|s:Luc Blanc avec AFP|"},
    {"signature 11", "Il pleut.\nElle sort.\nPar Luc Blanc", "b:Il pleut.|b:Elle sort.|s:Par Luc Blanc|"},
    {"signature 12", "Il pleut.\nElle sort.\nats/afp", "b:Il pleut.|b:Elle sort.|s:ats/afp|"},
    {"signature 13", "Il pleut.\nElle sort.\n[ats]", "b:Il pleut.|b:Elle sort.|s:[ats]|"},
    {"an author above an agency", "Il pleut.\nElle sort.\nLuc Blanc\n(ats)",
     "b:Il pleut.|b:Elle sort.|s:Luc Blanc|s:(ats)|"},
    {"a last line that is no name", "Il pleut.\n\u00C0 SUIVRE", "b:Il pleut.|b:\u00C0 SUIVRE|"},
    {"a turn at the end", "Il pleut.\n\u2014 Luc Blanc", "b:Il pleut.|b:\u2014 Luc Blanc|"},
    {"a letter", "Chers amis,\nIl pleut.\nLuc Blanc", "b:Chers amis,|b:Il pleut.|s:Luc Blanc|"},
};
static_assert(all_render<place_rows, render_paragraphs<french>>());

constexpr text_row width_rows[] = {
    {"a title above wrapped lines, with room for the next word",
     "Le lac de Bellerive monte encore et inqui\u00E8te\nLes pompiers ont pomp\u00E9 toute la nuit dans le "
     "vieux quartier du port,\n"
     "sans repos.",
     "t:Le lac de Bellerive monte encore et inqui\u00E8te|b:Les pompiers ont pomp\u00E9 toute la nuit dans "
     "le vieux quartier "
     "du port,\nsans repos.|"},
    {"a title as wide as the line below",
     "Le lac de Bellerive monte encore et nous inqui\u00E8te\nLe vent a souffl\u00E9 toute la nuit sur le "
     "port.\nFin.",
     "t:Le lac de Bellerive monte encore et nous inqui\u00E8te|b:Le vent a souffl\u00E9 toute la nuit sur le "
     "port.|b:Fin.|"},
    {"narrow columns", "Les pompiers ont travaill\u00E9 dans\nle vieux quartier du port.",
     "b:Les pompiers ont travaill\u00E9 dans\nle vieux quartier du port.|"},
    {"a first full line that ends a sentence",
     "Les pompiers ont travaill\u00E9 toute la nuit au port.\nPersonne ne dort encore dans le vieux "
     "quartier, et\nle lac monte.",
     "b:Les pompiers ont travaill\u00E9 toute la nuit au port.\nPersonne ne dort encore dans le vieux "
     "quartier, et\nle lac monte.|"},
    {"a last line with room behind it ends the paragraph",
     "Les pompiers ont travaill\u00E9 toute la nuit au port, sans\nse reposer un instant. Personne ne "
     "dormait.\nLe lac monte encore, et personne ne sait jusqu'o\u00F9 il\nira.",
     "b:Les pompiers ont travaill\u00E9 toute la nuit au port, sans\nse reposer un instant. Personne ne "
     "dormait.|b:Le lac monte encore, et personne ne sait jusqu'o\u00F9 il\nira.|"},
    {"a heading below a full last line",
     "Les pompiers ont travaill\u00E9 toute la nuit au port, sans\nse reposer. Personne ne dormait au bord "
     "du vieux port.\nUn lac en col\u00E8re\nIl monte.",
     "b:Les pompiers ont travaill\u00E9 toute la nuit au port, sans\nse reposer. Personne ne dormait au bord "
     "du vieux port.|h:Un lac en col\u00E8re|b:Il monte.|"},
};
static_assert(all_render<width_rows, render_paragraphs<french>>());

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
    check_rendered<render_paragraphs<french>>(width_rows);
}

TEST_CASE("what a paragraph is for") {
    check_rendered<render_paragraphs<french>>(kind_rows);
    check_rendered<render_paragraphs<french>>(byline_rows);
    check_rendered<render_paragraphs<french>>(place_rows);
    check_rendered<render_paragraphs<french_utf8proc>>(place_rows);
    check_rendered<render_paragraphs<french_utf8proc>>(kind_rows);
}

TEST_CASE("other line ends, apostrophes, spaces and accents change nothing") {
    check_variants<render_paragraphs<french>>(line_rows);
    check_variants<render_paragraphs<french>>(wrap_rows);
    check_variants<render_paragraphs<french>>(kind_rows);
    check_variants<render_paragraphs<french>>(place_rows);
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
