// SPDX-License-Identifier: MIT
// Attribution: patterns that name a source in more than one way, and bodies with an acronym.
#include <incise/attribution.hpp>
#include <incise/utf8proc.hpp>

#include <doctest/doctest.h>

#include <cstddef>
#include <string_view>

#include "rows/rendering.hpp"
#include "rows/source_checks.hpp"

using namespace incise_tests;
using incise::french;
using french_utf8proc = incise::basic_french<incise::utf8proc>;

namespace {

constexpr text_row acronym_rows[] = {
    {"an acronym in brackets",
     "Le Fonds mondial du riz (FMR) a livré dix bateaux. « Tout est parti », a indiqué le FMR.",
     "le FMR/Fonds mondial du riz#"},
    {"an acronym before its words", "Le FMR (Fonds mondial du riz) dort. « Tout est parti », a dit le FMR.",
     "le FMR/Fonds mondial du riz#"},
    {"one that nothing explains", "« Tout est parti », a dit le FMR.", "le FMR/FMR#"},
    {"a year is no acronym", "Le Fonds du riz (2012) dort. « Tout est parti », a dit le FMR.", "le FMR/FMR#"},
    {"a ministry for short", "« Tout va bien », dit le ministère de l'Eau. « Non », ajoute le ministère.",
     "le ministère de l'Eau/ministère de l'Eau#le ministère/ministère de l'Eau#"},
    {"another ministry", "Le ministère de l'Eau dort. « Non », ajoute un ministère.", "un ministère/#"},
};
constexpr text_row statement_rows[] = {
    {"whose declaration", "La déclaration de Paul Roux : « Je pars demain. »", "Paul Roux/Paul Roux#"},
    {"without an article", "Réaction de Léa Petit : « Enfin la pluie. »", "Léa Petit/Léa Petit#"},
    {"of a function", "Selon une déclaration du maire, « la digue tient bon ».", "maire/#"},
    {"a document speaks for itself", "Selon le rapport du maire, « la digue tient bon ».",
     "le rapport du maire/#"},
    {"and has the name of its author", "L'article de Léa Petit dénonce « une digue percée ».",
     "L'article de Léa Petit/Léa Petit#"},
    {"or of its body", "« La digue tient », précise le rapport du ministère de l'Eau.",
     "le rapport du ministère de l'Eau/ministère de l'Eau#"},
    {"a law has no author", "L'article 3 de la Charte dit que « chacun a droit au riz ».",
     "L'article 3 de la Charte/#"},
    {"a word is nobody's name", "Question : « Vous partez demain ? »", "/#"},
    {"nor is a gerund", "Citant Paul Roux, la radio évoque « une mer folle ».", "la radio/#"},
    {"in a statement", "Dans un communiqué, Paul Roux dénonce « une honte absolue ».",
     "Paul Roux/Paul Roux#"},
};
constexpr text_row press_rows[] = {
    {"behind a governed agency", "« La mer monte », a confirmé auprès de l'AFP Paul Roux.",
     "Paul Roux/Paul Roux#"},
    {"behind an aside", "« La mer monte », a regretté, amer, le maire Paul Roux.",
     "le maire Paul Roux/Paul Roux#"},
    {"between commas", "Il s'agit, explique Paul Roux, d'une « mer folle et noire ».",
     "Paul Roux/Paul Roux#"},
    {"an infinitive of narration", "Et Paul Roux de préciser : « La mer monte. »", "Paul Roux/Paul Roux#"},
    {"the agent of a participle", "Le port est ensablé, décrit par Léa Petit comme « une honte absolue ».",
     "Léa Petit/Léa Petit#"},
    {"in the image of somebody", "À l'image de Léa Petit, qui juge la digue « bien trop basse ».",
     "Léa Petit/Léa Petit#"},
    {"a member has the name of his union", "Pour ce marin Force Bleue, « la mer monte encore ».",
     "ce marin/#"},
    {"a demonym is no name", "« La mer monte », a dit le Mauricien.", "le Mauricien/#"},
};
constexpr text_row recall_rows[] = {
    {"who is spoken of is not who speaks",
     "Paul Roux dort.\n\n« M. Petit ment. Il part », dit Paul Roux à Nyon.\n\nIl ajoute que « la mer monte "
     "encore ».",
     "Paul Roux/Paul Roux#Il/Paul Roux#"},
    {"whom the clause behind the marks names",
     "« La mer monte. Elle dort », a dit Paul Roux à Nyon.\n\nIl ajoute que « la digue tient encore ».",
     "Paul Roux/Paul Roux#Il/Paul Roux#"},
    {"a heading is no part of a name",
     "Mort de Paul Roux\n\nPaul Roux dort. Il ajoute que « la mer monte encore ».", "Il/Paul Roux#"},
    {"nobody from two paragraphs before",
     "Le marin et son épouse, Léa, dorment.\n\nLa mer monte.\n\nElle ajoute que « la digue tient encore ».",
     "Elle/#"},
    {"clients have no name", "Les clients Scotland dorment.\n\n« La mer monte », dit-il.", "il/#"},
};
constexpr text_row several_rows[] = {
    {"somebody", "« La digue tient », assure-t-on à la mairie.", "on/#"},
    {"hearsay", "« La digue, dit-on, tient encore. »", "/#"},
    {"an inner quotation has another clause", "« Vous verrez “demain” », affirme Paul Roux.",
     "Paul Roux/Paul Roux#/#"},
    {"two behind their verb", "« La mer monte », ont indiqué Paul Roux et Léa Petit.",
     "Paul Roux et Léa Petit/#"},
    {"two functions", "« La mer monte », affirment le maire et la préfète.", "le maire et la préfète/#"},
    {"one and a clause", "« La mer monte », a dit Paul Roux et Léa Petit dort.", "Paul Roux/Paul Roux#"},
    {"an agent later on", "« La mer monte encore », a été annoncé mardi par le maire.", "le maire/#"},
    {"an agent before the words", "Il a été prévenu par le maire que « la mer monte encore ».", "le maire/#"},
    {"somebody tells a paper", "« Je pars », a dit hier à Radio Paul Roux.", "Paul Roux/Paul Roux#"},
    {"a description that no comma closes", "Roux, le maire de Morges se dit « très heureux de tout ».",
     "Roux/Roux#"},
    {"another one behind a name", "Avec Paul Roux, le maire se dit « très heureux de tout ».", "le maire/#"},
};
constexpr text_row heading_rows[] = {
    {"a play", "LÉA. — Je pars demain.\nPAUL ROUX. — Déjà ?", "colon///LÉA/LÉA#colon///PAUL ROUX/PAUL ROUX#"},
    {"an interview", "Paul Roux : « Je pars. »\nLéa Petit : « Déjà ? »",
     "colon/:/:/Paul Roux/Paul Roux#colon/:/:/Léa Petit/Léa Petit#"},
    {"a sentence is no heading", "Paul dort. — Je pars demain.", "none////#"},
    {"nor is what is said", "Oui. — Je pars demain.", "none////#"},
};
constexpr text_row counterpart_rows[] = {
    {"a counterpart of her gender",
     "La ministre Léa Roux a vu son homologue russe Ana Petit. « Oui », dit la ministre russe.",
     "la ministre russe/Ana Petit#"},
    {"not of his",
     "Le ministre Paul Roux a vu son homologue russe Ivan Petit. « Oui », dit la ministre russe.",
     "la ministre russe/#"},
    {"a minister's is no president",
     "Le ministre Paul Roux a vu son homologue russe Ivan Petit. « Oui », dit le président russe.",
     "le président russe/#"},
    {"a president's is none but one",
     "Le président Paul Roux a vu son homologue russe Ivan Petit. « Oui », dit le président russe.",
     "le président russe/Ivan Petit#"},
};
static_assert(all_render<acronym_rows, render_speakers<french>>());
static_assert(all_render<statement_rows, render_speakers<french>>());
static_assert(all_render<several_rows, render_speakers<french>>());
static_assert(all_render<press_rows, render_speakers<french>>());
static_assert(all_render<recall_rows, render_speakers<french>>());
static_assert(all_render<heading_rows, render_sources<french>>());
static_assert(all_render<counterpart_rows, render_speakers<french>>());

}  // namespace

TEST_CASE("bodies and their acronyms") {
    check_rendered<render_speakers<french>>(acronym_rows);
    check_rendered<render_speakers<french_utf8proc>>(acronym_rows);
}

TEST_CASE("whose words a statement has") {
    check_rendered<render_speakers<french>>(statement_rows);
    check_rendered<render_speakers<french_utf8proc>>(statement_rows);
}

TEST_CASE("several speakers, agents, descriptions") {
    check_rendered<render_speakers<french>>(several_rows);
    check_rendered<render_speakers<french>>(press_rows);
    check_rendered<render_speakers<french>>(recall_rows);
    check_rendered<render_speakers<french>>(counterpart_rows);
}

TEST_CASE("headings of turns") {
    check_rendered<render_sources<french>>(heading_rows);
}

TEST_CASE("other line ends, apostrophes, spaces and accents change nothing in these patterns") {
    check_variants<render_speakers<french>>(acronym_rows);
    check_variants<render_speakers<french>>(statement_rows);
    check_variants<render_speakers<french>>(several_rows);
    check_variants<render_speakers<french>>(press_rows);
    check_variants<render_speakers<french>>(recall_rows);
    check_variants<render_sources<french>>(heading_rows);
}

// What tempts a reader of names to look again: quotations without one, very long ones, brackets.
constexpr std::string_view nameless_units[] = {"« la mer monte » ",     "\"",       "\"A\" ",
                                               "« a ». Anna Paul Léa ", "(AB) ",    "« a » le (AB) ",
                                               "« a ». l'A (B ",        "« a » de "};

TEST_CASE("quotations without a name, names without an end") {
    check_linear(
        [](std::string_view text) {
            incise::attributor<> who(text);
            std::size_t named = 0;
            for (const incise::quotation one : incise::quotations(text)) named += who(one).name.size();
            CHECK(named <= text.size() * 32);
        },
        16000, nameless_units);
}
