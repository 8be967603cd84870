// SPDX-License-Identifier: MIT
// Quotations: each row is a text and its quotations in the order of their opening marks, each as
//     kind/style/closing/depth/fragment;fragment/incise;incise#
#include <incise/quotations.hpp>
#include <incise/utf8proc.hpp>

#include <doctest/doctest.h>

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "rows/generated.hpp"
#include "rows/quotation_checks.hpp"
#include "rows/rendering.hpp"

using namespace incise_tests;
using incise::basic_quotation;
using incise::french;
using incise::quotation;
using incise::quotations;
using incise::slice;
using french_utf8proc = incise::basic_french<incise::utf8proc>;

namespace {

constexpr std::string_view kind_names[] = {"direct", "mixed", "term"};
constexpr std::string_view style_names[] = {
    "single-curly", "guillemets", "single-guillemets", "double", "low-high", "straight", "ascii", "dash"};
constexpr std::string_view closing_names[] = {"closed", "continued", "unclosed"};

template <class Range, class Sink>
constexpr void write_pieces(const Range& pieces, Sink& out) {
    bool first = true;
    for (const std::string_view piece : pieces) {
        if (!first) out(";");
        out(piece);
        first = false;
    }
}

template <class Language>
struct render_quotations {
    template <class Sink>
    constexpr void operator()(std::string_view text, Sink& out) const {
        for (const basic_quotation<Language> one : quotations(text, Language{})) {
            out(kind_names[static_cast<std::size_t>(incise::kind_of(one))]);
            out("/");
            out(style_names[static_cast<std::size_t>(one.style())]);
            out("/");
            out(closing_names[static_cast<std::size_t>(one.closing())]);
            out("/");
            out(std::string_view("0123456789").substr(one.depth, 1));
            out("/");
            write_pieces(one.speech(), out);
            out("/");
            write_pieces(one.incises(), out);
            out("#");
        }
    }
};

/// Only where they are: the quotations with their marks, a bar behind each.
template <class Language>
struct render_spans {
    template <class Sink>
    constexpr void operator()(std::string_view text, Sink& out) const {
        for (const basic_quotation<Language> one : quotations(text, Language{})) {
            out(one.text());
            out("|");
        }
    }
};

/// Only what they do.
template <class Language>
struct render_kinds {
    template <class Sink>
    constexpr void operator()(std::string_view text, Sink& out) const {
        for (const basic_quotation<Language> one : quotations(text, Language{})) {
            out(kind_names[static_cast<std::size_t>(incise::kind_of(one))]);
            out("|");
        }
    }
};

template <class Language>
struct render_doubts {
    template <class Sink>
    constexpr void operator()(std::string_view text, Sink& out) const {
        for (const incise::mark_doubt one : incise::mark_doubts(text, Language{})) {
            out(name_of(one.code));
            out("/");
            out(one.mark);
            out("|");
        }
    }
};

constexpr text_row whole_rows[] = {
    {"nothing", "", ""},
    {"no mark", "Il dort.", ""},
    {"a colon", "Il dit : « Je viens. »", "direct/guillemets/closed/0/Je viens./#"},
    {"behind it", "« Viens ! » dit-il.", "direct/guillemets/closed/0/Viens !/#"},
    {"an incise", "« Oui, dit-il, je viens. »", "direct/guillemets/closed/0/Oui;je viens./dit-il#"},
    {"an incise and a full stop", "« Oui, dit-il. Je viens. »",
     "direct/guillemets/closed/0/Oui;Je viens./dit-il#"},
    {"an incise behind an exclamation", "« Non ! s'écria-t-elle. Jamais ! »",
     "direct/guillemets/closed/0/Non !;Jamais !/s'écria-t-elle#"},
    {"two incises", "« Oui, dit-il, demain, ajouta-t-il, à midi. »",
     "direct/guillemets/closed/0/Oui;demain;à midi./dit-il;ajouta-t-il#"},
    {"the narrator gives the floor back", "« Bien. Mais, se levant, il cria : Viens ! »",
     "direct/guillemets/closed/0/Bien.;Viens !/Mais, se levant, il cria#"},
    {"who speaks may announce too", "« Bien. Mais personne n'allait crier : viens ! »",
     "direct/guillemets/closed/0/Bien. Mais personne n'allait crier : viens !/#"},
    {"an incise at the end", "« Je viens, dit Paul. »", "direct/guillemets/closed/0/Je viens/dit Paul#"},
    {"no spaces in the marks", "«Oui, dit-il, je viens.»",
     "direct/guillemets/closed/0/Oui;je viens./dit-il#"},
    {"a comma in the marks", "« Je viens, » dit-il.", "direct/guillemets/closed/0/Je viens/#"},
    {"nothing in the marks", "« »", "term/guillemets/closed/0//#"},
    {"curly", "Il dit : “Je viens.”", "direct/double/closed/0/Je viens./#"},
    {"straight", "Il dit : \"Je viens.\"", "direct/straight/closed/0/Je viens./#"},
    {"low and high", "Il dit : „Je viens.“", "direct/low-high/closed/0/Je viens./#"},
    {"single guillemets", "Il dit : ‹Je viens.›", "direct/single-guillemets/closed/0/Je viens./#"},
    {"angles", "Il dit : <<Je viens.>>", "direct/ascii/closed/0/Je viens./#"},
    {"single curly quotes", "Il dit : ‘Je viens.’", "direct/single-curly/closed/0/Je viens./#"},
};
static_assert(all_render<whole_rows, render_quotations<french>>());

constexpr text_row nested_rows[] = {
    {"two levels", "« Il a dit : “Je viens.” »",
     "direct/guillemets/closed/0/Il a dit : “Je viens.”/#direct/double/closed/1/Je viens./#"},
    {"the same style", "« Il a dit : « Je viens. » Bien. »",
     "direct/guillemets/closed/0/Il a dit : « Je viens. » Bien./#direct/guillemets/closed/1/Je viens./#"},
    {"two inside one", "« Ces “vieux” ponts “neufs”. »",
     "direct/guillemets/closed/0/Ces “vieux” ponts "
     "“neufs”./#term/double/closed/1/vieux/#term/double/closed/1/neufs/#"},
    {"the outer one is not closed", "« Il a dit “oui”.",
     "direct/guillemets/unclosed/0/Il a dit “oui”./#mixed/double/closed/1/oui/#"},
};
static_assert(all_render<nested_rows, render_quotations<french>>());

constexpr text_row span_rows[] = {
    {"two beside each other", "« A » et « b ».", "« A »|« b »|"},
    {"one closing mark for two", "« Il a dit : « Je viens. »", "« Il a dit : « Je viens. »|« Je viens. »|"},
    {"an opening mark alone reaches the end of the paragraph", "Il dit « oui. Il part.\nElle reste.",
     "« oui. Il part.|"},
    {"a closing mark alone is text", "Il dit oui ». Elle « reste ».", "« reste »|"},
    {"the inner one is not closed", "« Il a dit “oui. »", "« Il a dit “oui. »|“oui. |"},
    {"German guillemets", "Il dit »oui« hier.", "»oui«|"},
    {"Swedish guillemets", "»Viens», dit-il, »demain».", "»Viens»|»demain»|"},
    {"a mark that is doubled by a slip", "Il dit : ««Oui.» Bien.", "««Oui.»|"},
    {"... is none where both close", "Il dit : ««Oui.» fit-il.»", "««Oui.» fit-il.»|«Oui.»|"},
    {"two of them in a line", "««Oui» et «non».", "««Oui»|«non»|"},
    {"minutes and feet", "Un train de 18' et un mur de 6' 2\" ici.", ""},
    {"inches before a quotation", "Un disque de 12\" dit \"rare\" ici.", "\"rare\"|"},
    {"an elision before the mark", "L'« art » de d'“or”.", "« art »|“or”|"},
    {"an apostrophe inside single quotes", "Il dit ‘l’or’ hier.", "‘l’or’|"},
    {"inches are no quotation", "Un écran de 5\" et de 7\".", ""},
    {"what stands in brackets", "Il dit (« oui »).", "« oui »|"},
    {"a mark behind a sentence repeats the one that is open", "« Il vint. « Il vit. « Il partit. » Bien.",
     "« Il vint. « Il vit. « Il partit. »|"},
    {"a second closing mark makes it a quotation", "« Il dit. « Non. » Bien. » Oui.",
     "« Il dit. « Non. » Bien. »|« Non. »|"},
    {"another speaker ends what is not closed", "« Je viens. — Non, reste. « Bien. »",
     "« Je viens.|— Non, reste. « Bien. »|« Bien. »|"},
    {"a spaced straight quote behind a colon", "Il dit : \" Je viens. \" Bien.", "\" Je viens. \"|"},
    {"a straight quote before a full stop opens nothing", "Il vient \".", "Il vient \"|"},
    {"a text that begins inside a quotation", "Il vient », dit Paul.", "Il vient »|"},
    {"a closing mark in mid-sentence is text", "Le lundi » et le jeudi.", ""},
    {"two straight ones in a row", "\"Oui.\" \"Non.\"", "\"Oui.\"|\"Non.\"|"},
};
static_assert(all_render<span_rows, render_spans<french>>());

constexpr text_row paragraph_rows[] = {
    {"the opening mark repeated", "« Il pleut.\n« Il neige. »",
     "direct/guillemets/closed/0/Il pleut.;Il neige./#"},
    {"the closing mark repeated", "« Il pleut.\n» Il neige. »",
     "direct/guillemets/closed/0/Il pleut.;Il neige./#"},
    {"over three paragraphs", "« Un.\n« Deux.\n« Trois. »", "direct/guillemets/closed/0/Un.;Deux.;Trois./#"},
    {"with nothing repeated", "« Il pleut.\nIl neige. »", "direct/guillemets/closed/0/Il pleut.;Il neige./#"},
    {"a new quotation in the next paragraph", "« Il pleut.\nElle dit « oui ».",
     "direct/guillemets/unclosed/0/Il pleut./#mixed/guillemets/closed/0/oui/#"},
    {"curly quotes repeated", "“Il pleut.\n“Il neige.”", "direct/double/closed/0/Il pleut.;Il neige./#"},
    {"an incise in the second", "« Il pleut.\n« Oui, dit-il, il neige. »",
     "direct/guillemets/closed/0/Il pleut.;Oui;il neige./dit-il#"},
};

/// A tale in a tale: what a narrator tells is no speech, what is said in it is.
constexpr text_row tale_rows[] = {
    {"paragraphs that tell",
     "« Le vieux gardien du phare posa sa lanterne sur le muret, ouvrit la grille rouillée et descendit au "
     "bord du canal, où les barques attendaient depuis la veille sous la pluie et où personne ne passait "
     "plus.",
     ""},
    {"what is said in them",
     "« Le vieux gardien du phare posa sa lanterne sur le muret, ouvrit la grille rouillée et descendit au "
     "bord du canal, où les barques attendaient depuis la veille sous la pluie et où personne ne passait "
     "plus ; il cria : « Viens ! » Puis il attendit.",
     "« Viens ! »|"},
    {"they go on with less",
     "« Le vieux gardien du phare posa sa lanterne sur le muret, ouvrit la grille rouillée et descendit au "
     "bord du canal, où les barques attendaient depuis la veille sous la pluie et où personne ne passait "
     "plus.\n« La nuit tombait.",
     ""},
    {"a short one is what a witness says", "« Le fleuve monta, passa le quai et emporta le pont.",
     "« Le fleuve monta, passa le quai et emporta le pont.|"},
    {"which is not enough at first", "« La nuit tombait.", "« La nuit tombait.|"},
    {"what a mark closes is speech",
     "« Le vieux gardien du phare posa sa lanterne sur le muret, ouvrit la grille rouillée et descendit au "
     "bord du canal, où les barques attendaient depuis la veille sous la pluie et où personne ne passait "
     "plus. »",
     "« Le vieux gardien du phare posa sa lanterne sur le muret, ouvrit la grille rouillée et descendit au "
     "bord du canal, où les barques attendaient depuis la veille sous la pluie et où personne ne passait "
     "plus. »|"},
    {"who says you speaks",
     "« Le vieux gardien du phare posa sa lanterne sur le muret, ouvrit la grille rouillée et descendit au "
     "bord du canal, où les barques attendaient depuis la veille sous la pluie et où personne ne passait "
     "plus, vous le savez, je vous l'ai dit, vous étiez ici.",
     "« Le vieux gardien du phare posa sa lanterne sur le muret, ouvrit la grille rouillée et descendit au "
     "bord du canal, où les barques attendaient depuis la veille sous la pluie et où personne ne passait "
     "plus, vous le savez, je vous l'ai dit, vous étiez ici.|"},
    {"not at the head of a paragraph",
     "Il dit : « Le vieux gardien du phare posa sa lanterne sur le muret, ouvrit la grille rouillée et "
     "descendit au bord du canal, où les barques attendaient depuis la veille sous la pluie et où personne "
     "ne passait plus.",
     "« Le vieux gardien du phare posa sa lanterne sur le muret, ouvrit la grille rouillée et descendit au "
     "bord du canal, où les barques attendaient depuis la veille sous la pluie et où personne ne passait "
     "plus.|"},
    {"one that announces it goes on",
     "« Écoutez.\n« Le vieux gardien du phare posa sa lanterne sur le muret, ouvrit la grille rouillée et "
     "descendit au bord du canal, où les barques attendaient depuis la veille sous la pluie et où personne "
     "ne passait plus.",
     "« Écoutez.|"},
};
static_assert(all_render<tale_rows, render_spans<french>>());

constexpr text_row dialogue_rows[] = {
    {"turns", "— Oui.\n— Non.", "direct/dash/closed/0/Oui./#direct/dash/closed/0/Non./#"},
    {"an incise", "— Oui, dit-il, je viens.", "direct/dash/closed/0/Oui;je viens./dit-il#"},
    {"turns in one line", "— Oui. — Non.", "direct/dash/closed/0/Oui./#direct/dash/closed/0/Non./#"},
    {"the narrator", "— Oui, dit-il. Il partit.", "direct/dash/closed/0/Oui/dit-il#"},
    {"opened by a guillemet, carried on by dashes", "« Tu viens ?\n— Oui.\n— Bien. »",
     "direct/guillemets/continued/0/Tu viens ?/#direct/dash/closed/0/Oui./#direct/dash/closed/0/Bien./#"},
    {"a guillemet around the whole turn", "— « Oui. »", "direct/dash/closed/0/Oui./#"},
    {"a quotation in a turn", "— Il a dit « oui » hier.",
     "direct/dash/closed/0/Il a dit « oui » hier./#mixed/guillemets/closed/1/oui/#"},
    {"two hyphens", "-- Oui.\n-- Non.", "direct/dash/closed/0/Oui./#direct/dash/closed/0/Non./#"},
    {"hyphens, once one asks", "- Tu viens ?\n- Non.\n- Il pleut.",
     "direct/dash/closed/0/Tu viens ?/#direct/dash/closed/0/Non./#direct/dash/closed/0/Il pleut./#"},
    {"... which no list does", "- Le pain.\n- Le vin.", ""},
    {"... nor an item behind a question", "- Tu viens ?\n- du pain", "direct/dash/closed/0/Tu viens ?/#"},
    {"a list is no dialogue", "- du pain\n- du vin\n", ""},
    {"a dash in a sentence is no turn", "Le pont — il est vieux — tombe.", ""},
};
static_assert(all_render<paragraph_rows, render_quotations<french>>());
static_assert(all_render<dialogue_rows, render_quotations<french>>());

constexpr text_row kind_rows[] = {
    {"behind a colon", "Il a dit : « oui »", "direct|"},
    {"behind que", "Il a dit que « la mer monte encore ».", "mixed|"},
    {"behind que, though it could stand alone", "Il a dit que « La mer monte encore. »", "mixed|"},
    {"behind qu'", "Il a dit qu'« elle monte encore ».", "mixed|"},
    {"a small part of a clause", "Il a parlé d'une « mer sans rivage ».", "mixed|"},
    {"a title", "Elle lit « Le Vieux Pont » au lit.", "term|"},
    {"a title behind a verb of saying", "Il a répondu dans « Le Matin ».", "term|"},
    {"a word as a word", "Le mot « quai » est court.", "term|"},
    {"scare quotes", "Cette « victoire » coûte cher.", "term|"},
    {"an inversion behind it", "« La mer monte », a déclaré Paul Roux.", "direct|"},
    {"a sentence alone", "« La mer monte encore. »", "direct|"},
    {"a source that governs it", "Selon lui, « la mer monte encore ».", "direct|"},
    {"... up to a semicolon", "Selon lui, « la mer monte encore » ; il part.", "direct|"},
    {"a source and a part of the clause", "Selon lui, « la mer monte encore » chez nous.", "mixed|"},
    {"alone, the full stop behind the mark", "Il pleut. « La mer monte encore ». Il part.", "direct|"},
    {"a nickname", "Paul Roux, dit « le Vieux », est mort.", "term|"},
    {"who said it, not what he is called", "Paul Roux dit « le vieux » sans rire.", "mixed|"},
    {"named", "Ce pont, surnommé « le vieux lion de pierre », tombe.", "term|"},
    {"the title of a work", "Elle chante dans l'album « Le pont neuf et le vieux quai » ce soir.", "term|"},
    {"a theme", "Il parle sur le thème de « la mer qui monte encore un peu ».", "term|"},
    {"a source behind it", "« La mer monte encore », selon Paul Roux.", "direct|"},
    {"an incise", "« oui, dit-il, demain »", "direct|"},
    {"a turn", "— oui", "direct|"},
    {"a whole sentence inside another", "Il ajoute « La mer monte encore. » sans rire.", "direct|"},
};
static_assert(all_render<kind_rows, render_kinds<french>>());

constexpr text_row doubt_rows[] = {
    {"all is well", "« Oui. » — « Non. »", ""},
    {"unclosed", "Il dit « oui.\nElle part.", "unclosed-quotation/« oui.|"},
    {"stray", "Il dit oui » hier.", "stray-closing-mark/»|"},
    {"the text begins inside", "Il dit oui ».", "unopened-quotation/Il dit oui »|"},
    {"both", "Oui » non.\nIl dit « oui.\nElle part.", "stray-closing-mark/»|unclosed-quotation/« oui.|"},
    {"a dialogue that goes on is no doubt", "« Tu viens ?\n— Oui. »", ""},
    {"a straight quote that opens nothing is none", "5\" et 7\"", ""},
    {"a bullet is none", "» du pain\n\n» du vin", ""},
    {"a ditto mark is none", "Roux   12\nNoir   »   »\n", ""},
    {"a mark that stands twice", "Il dit : ««Oui.» Bien.", "doubled-mark/««Oui.»|"},
    {"two that both close do not", "Il dit : ««Oui.» dit-il.»", ""},
    {"nested too deep", "«a «b «c «d «e «f «g «h «i» j» k» l» m» n» o» p» q»",
     "too-deep/«|stray-closing-mark/»|"},
    {"nor are the marks of a tale",
     "« Écoutez.\n« Le vieux gardien du phare posa sa lanterne sur le muret, ouvrit la grille rouillée et "
     "descendit au bord du canal, où les barques attendaient depuis la veille sous la pluie et où personne "
     "ne passait plus. Il dit : « Viens. » La nuit vint. "
     "»",
     ""},
};
static_assert(all_render<doubt_rows, render_doubts<french>>());

static_assert(sizeof(incise::detail::quotation_cursor<french>) <= 128);  // the state of a reader

// ---- What holds for every text

std::size_t count(std::string_view text) {
    std::size_t result = 0;
    for (const quotation one : quotations(text)) result += one.text().empty() ? 0U : 1U;
    return result;
}

std::size_t read_everything(std::string_view text) {
    std::size_t result = 0;
    for (const quotation one : quotations(text)) {
        for (const std::string_view part : one.speech()) result += part.size();
        result += static_cast<std::size_t>(incise::kind_of(one));
    }
    for (const incise::mark_doubt one : incise::mark_doubts(text)) result += one.mark.size();
    return result;
}

template <class Language>
void check_all() {
    check_rendered<render_quotations<Language>>(whole_rows);
    check_rendered<render_quotations<Language>>(nested_rows);
    check_rendered<render_quotations<Language>>(paragraph_rows);
    check_rendered<render_quotations<Language>>(dialogue_rows);
    check_rendered<render_spans<Language>>(span_rows);
    check_rendered<render_spans<Language>>(tale_rows);
    check_rendered<render_kinds<Language>>(kind_rows);
    check_rendered<render_doubts<Language>>(doubt_rows);
}

}  // namespace

TEST_CASE("quotations") {
    check_all<french>();
}

TEST_CASE("the same quotations under utf8proc") {
    check_all<french_utf8proc>();
    for_each_text(many_signs, 2, [](std::string_view text) {
        using here = render_quotations<french>;
        if (rendered<here>(text) != rendered<render_quotations<french_utf8proc>>(text))
            FAIL("the text is: " << visible(text));
    });
}

TEST_CASE("other line ends, apostrophes, spaces and accents change nothing") {
    check_variants<render_quotations<french>>(whole_rows);
    check_variants<render_quotations<french>>(nested_rows);
    check_variants<render_quotations<french>>(paragraph_rows);
    check_variants<render_quotations<french>>(dialogue_rows);
    check_variants<render_kinds<french>>(kind_rows);
    check_variants<render_doubts<french>>(doubt_rows);
    for (const auto vary : {with_crlf, with_no_break_spaces, with_narrow_no_break_spaces, decomposed})
        check_variant<render_spans<french>>(span_rows, vary);
}

TEST_CASE("any bytes: quotations nest or are disjoint, their speech lies in them") {
    for (const std::string_view text : unkind_texts) {
        INFO(visible(text));
        CHECK(nests(text));
    }
    check_all_short_texts(nests);
}

TEST_CASE("every text of up to five signs that matter") {
    for_each_text(quotation_signs, 5, [](std::string_view text) {
        if (!nests(text)) FAIL("the text is: " << visible(text));
    });
}

TEST_CASE("nested() gives what is inside, of every depth") {
    const auto check = [](std::string_view text) {
        std::vector<quotation> all;
        for (const quotation one : quotations(text)) all.push_back(one);
        for (std::size_t i = 0; i < all.size(); ++i) {
            std::size_t next = i + 1;
            bool good = true;
            for (const quotation inner : all[i].nested()) {
                good = good && next < all.size() && inner.text().data() == all[next].text().data() &&
                       inner.text().size() == all[next].text().size() && inner.depth == all[next].depth;
                ++next;
            }
            if (!good || (next < all.size() && all[next].depth > all[i].depth)) FAIL(visible(text));
        }
    };
    for (const text_row& row : nested_rows) check(row.text);
    for (const text_row& row : span_rows) check(row.text);
    for (const text_row& row : tale_rows) check(row.text);
    for_each_text(few_signs, 4, check);
}

TEST_CASE("every unclosed quotation and stray mark is a doubt, and nothing else") {
    for_each_text(few_signs, 4, [](std::string_view text) {
        std::size_t unclosed = 0;
        std::size_t doubts = 0;
        for (const quotation one : quotations(text)) unclosed += one.closing() == incise::closing::unclosed;
        for (const incise::mark_doubt one : incise::mark_doubts(text))
            doubts += one.code == incise::doubt_code::unclosed_quotation;
        if (unclosed != doubts) FAIL(visible(text));
    });
}

TEST_CASE("a range can be read twice") {
    const std::string text = "« Un » et « deux ».";
    const auto once = quotations(text);
    auto second = once.begin();
    ++second;
    CHECK((*second).text() == "« deux »");
    CHECK((*once.begin()).text() == "« Un »");
    CHECK(count(text) == 2);
}

TEST_CASE("a hundred thousand opening marks in one line take a moment") {
    const std::string open = repeated("«", 100000);
    CHECK(seconds([&] { CHECK(count(open) == french::depth); }) < 5);
    CHECK(seconds([] { CHECK(count(repeated("« ", 100000)) == french::depth); }) < 5);
}

TEST_CASE("hostile text costs no more than long text") {
    check_linear([](std::string_view text) { CHECK(read_everything(text) <= 20 * text.size()); }, 24000);
}

TEST_CASE("the quotations inside one are those that the text yields there, at every depth") {
    constexpr std::string_view text =
        "\u2014 Il a dit : \u00AB Je lis \u201C Le \u2039 beau \u203A livre \u201D. \u00BB Bien.\n\n"
        "\u00AB Un \u201C deux \u201D,\n\n\u00AB trois \u00AB quatre \u201C cinq \u00BB\n\nIl vint \u00BB.";
    std::size_t compared = 0;
    for (auto outer = quotations(text).begin(); outer != quotations(text).end(); ++outer) {
        auto after = outer;
        for (const quotation inner : (*outer).nested()) {
            ++after;
            CHECK((*after).text() == inner.text());
            CHECK((*after).extent.paragraph_end == inner.extent.paragraph_end);
            CHECK((*after).depth == inner.depth);
            ++compared;
        }
    }
    CHECK(compared >= 8);
}
