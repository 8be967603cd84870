// SPDX-License-Identifier: MIT
// Attribution: who says each quotation of a text, as pattern/cue/lemma/speaker/name#.
#include <incise/attribution.hpp>
#include <incise/gazetteer_builder.hpp>
#include <incise/utf8proc.hpp>

#include <doctest/doctest.h>

#include <cstddef>
#include <string>
#include <string_view>

#include "rows/generated.hpp"
#include "rows/rendering.hpp"
#include "rows/source_checks.hpp"

using namespace incise_tests;
using incise::attribution;
using incise::basic_quotation;
using incise::french;
using incise::quotation;
using french_utf8proc = incise::basic_french<incise::utf8proc>;

namespace {

constexpr text_row pattern_rows[] = {
    {"an incise", "« Oui, dit Paul Roux, demain. »", "incise/dit/dire/Paul Roux/Paul Roux#"},
    {"an inversion", "« La mer monte », a déclaré Paul Roux.",
     "inversion/a déclaré/déclarer/Paul Roux/Paul Roux#"},
    {"a verb before", "Paul Roux a dit que « la mer monte encore ».",
     "preposed/a dit/dire/Paul Roux/Paul Roux#"},
    {"a relative clause", "Paul Roux, qui a parlé de « la mer qui monte », part.",
     "relative/a parlé/parler/Paul Roux/Paul Roux#"},
    {"a gerund", "Paul Roux part, affirmant que « la mer monte ».",
     "participle/affirmant/affirmer/Paul Roux/Paul Roux#"},
    {"selon", "Selon Paul Roux, « la mer monte ».", "source_phrase/Selon/selon/Paul Roux/Paul Roux#"},
    {"behind it", "« La mer monte encore », selon Paul Roux.",
     "source_phrase/selon/selon/Paul Roux/Paul Roux#"},
    {"d'après", "D'après Paul Roux, « la mer monte ».", "source_phrase/D'après/d'après/Paul Roux/Paul Roux#"},
    {"a colon", "Paul Roux : « La mer monte. »", "colon/:/:/Paul Roux/Paul Roux#"},
    {"a term has no source", "Paul Roux lit « Le Quai » au lit.", "none////#"},
    {"nobody", "« La mer monte. »", "none////#"},
    {"a pronoun without anybody before", "« La mer monte », dit-il.", "inversion/dit-il/dire/il/#"},
};
static_assert(all_render<pattern_rows, render_sources<french>>());

constexpr text_row speaker_rows[] = {
    {"a short name has the full one", "Paul Roux dort. « Oui », dit M. Roux.", "M. Roux/Paul Roux#"},
    {"a pronoun behind a name", "« Oui », a dit Paul Roux. « Non », a-t-il ajouté.",
     "Paul Roux/Paul Roux#il/Paul Roux#"},
    {"her", "« Oui », a dit Léa Roux. « Non », a-t-elle ajouté.", "Léa Roux/Léa Roux#elle/Léa Roux#"},
    {"the pronoun of another gender", "Paul Roux voit Léa Petit. « Oui », dit-il. « Non », dit-elle.",
     "il/Paul Roux#elle/Léa Petit#"},
    {"a function and later without the name", "Le maire Paul Roux dort. « Oui », a dit le maire.",
     "le maire/Paul Roux#"},
    {"a function with its complement", "Le maire de Morges Paul Roux dort. « Oui », a dit le maire.",
     "le maire/Paul Roux#"},
    {"a function that nobody has", "Le maire Paul Roux dort. « Oui », a dit la ministre.", "la ministre/#"},
    {"a function with its name", "« Oui », a dit le maire Paul Roux.", "le maire Paul Roux/Paul Roux#"},
    {"a name in apposition", "Le maire, Paul Roux, a dit : « Oui. »", "Le maire, Paul Roux/Paul Roux#"},
};
constexpr text_row longer_rows[] = {
    {"a counterpart",
     "Le ministre Paul Roux a vu son homologue russe Ivan Petit. « Oui », a dit le chef de la diplomatie "
     "russe.",
     "le chef de la diplomatie russe/Ivan Petit#"},
    {"the subject, not the object", "Le maire Paul Roux a vu Luc Petit et a dit : « Oui. »",
     "Le maire Paul Roux/Paul Roux#"},
    {"the subject of its own clause", "Paul Roux part et Luc Petit a dit : « Oui. »", "Luc Petit/Luc Petit#"},
    {"no complement", "L'ami de Paul Roux a dit : « Oui. »", "L'ami de Paul Roux/#"},
    {"turns", "Paul Roux entra.\n— Oui, dit-il.\n— Non, dit Léa Petit.", "il/Paul Roux#Léa Petit/Léa Petit#"},
    {"a plural pronoun has no name", "Paul Roux et Luc Petit dorment. « Oui », disent-ils.", "ils/#"},
    {"who spoke last goes on, not who was named last",
     "« Oui », a dit Paul Roux. Luc Petit dort. « Non », a-t-il ajouté.",
     "Paul Roux/Paul Roux#il/Paul Roux#"},
    {"a function behind the name", "Paul Roux, maire de Morges, part. « Oui », a dit le maire.",
     "le maire/Paul Roux#"},
    {"an object pronoun behind the marks", "« Oui », lui répondit Paul Roux.", "Paul Roux/Paul Roux#"},
    {"an object pronoun before them", "Paul Roux lui répondit : « Oui. »", "Paul Roux/Paul Roux#"},
    {"an initial is no pronoun", "« Oui », a dit J. Roux.", "J. Roux/J. Roux#"},
    {"a name without its accents", "La députée Zoé Éroux part. « Oui », a dit Mme Eroux.",
     "Mme Eroux/Zoé Éroux#"},
    {"a particle has no gender", "« Oui », répondit La Fontaine. « Non », ajouta-t-il.",
     "La Fontaine/La Fontaine#il/La Fontaine#"},
    {"a double first name has one", "Marie-Paule Roux est là. « Oui », a-t-elle dit.",
     "elle/Marie-Paule Roux#"},
    {"who is introduced before a colon",
     "« Oui », a dit Luc Petit. M. Roux, le maire, sourit : « Non, dit-il, jamais. »",
     "Luc Petit/Luc Petit#il/Roux#"},
    {"he is not Marie", "« Oui », dit Marie. « Non », fit-il.", "Marie/Marie#il/#"},
    {"a weekday before the subject", "« Oui », a dit mardi Paul Roux.", "Paul Roux/Paul Roux#"},
    {"an object before the subject", "« Oui », a expliqué à l'AFP Paul Roux.", "Paul Roux/Paul Roux#"},
    {"a date before the subject", "« Oui », a dit le 12 mars Paul Roux.", "Paul Roux/Paul Roux#"},
    {"the words go on behind the incise", "« Bien », dit Paul Roux, « à demain. »",
     "Paul Roux/Paul Roux#Paul Roux/Paul Roux#"},
    {"two paragraphs", "Le maire Paul Roux dort.\nElle part. « Oui », dit M. Roux.", "M. Roux/Paul Roux#"},
};
constexpr text_row subject_rows[] = {
    {"a verb that no table has is no part of the subject", "Le boulanger tousse et déclare : « Oui. »",
     "Le boulanger/#"},
    {"nor one with an object", "La meunière referma sa porte et cria : « Non ! »", "La meunière/#"},
    {"a relative clause is passed over", "Léa Petit, qui réparait le toit, a répondu : « Oui. »",
     "Léa Petit/Léa Petit#"},
    {"and who is its subject too", "Léa Petit, que son frère attendait, a répondu : « Oui. »",
     "Léa Petit/Léa Petit#"},
    {"a subordinate clause too", "Quand il arriva, Paul Roux dit : « Oui. »", "Paul Roux/Paul Roux#"},
    {"what is listed is no subject", "Il posa la lampe, le seau à côté, et murmura : « Bien. »", "Il/#"},
    {"nor is a name that is listed", "Il plaça Paul Roux à droite, Léa Petit à gauche, et déclara : « Oui. »",
     "Il/#"},
    {"who can speak", "Le facteur secoua la tête : « Rien. »", "Le facteur/#"},
    {"behind its verb after comme", "Comme le répète Paul Roux, « la mer monte toujours ».",
     "Paul Roux/Paul Roux#"},
    {"two together", "Le maire et la préfète ont répondu : « Oui. »", "Le maire et la préfète/#"},
    {"a particle behind a title", "Mme de Roux répondit : « Oui. »", "Mme de Roux/de Roux#"},
    {"a title behind an article", "« Oui », précise le Dr Roux.", "le Dr Roux/Roux#"},
    {"the latter", "Paul Roux a vu Luc Petit. « Oui », répondit ce dernier.", "ce dernier/Luc Petit#"},
    {"what is in brackets is passed over", "Les Nations unies (ONU) ont déclaré : « Oui. »",
     "Les Nations unies/Nations unies#"},
    {"nobody", "C'est un slogan : « La mer monte encore. »", "un slogan/#"},
    {"of an agent", "« La mer monte encore », a été répété par Paul Roux.", "Paul Roux/Paul Roux#"},
    {"a passive without an agent", "Il est accusé de « semer la peur partout ».", "/#"},
};
constexpr text_row pattern_more_rows[] = {
    {"the paragraph before ends with a colon", "Paul Roux reprit :\n— Il est tard.",
     "preposed/reprit/reprendre/Paul Roux/Paul Roux#"},
    {"with a colon that is no word of saying", "Paul Roux leva la main :\n« Il est tard. »",
     "colon///Paul Roux/Paul Roux#"},
    {"several under one verb", "Le critique salue « une voix », « un ton » et « un style ».",
     "preposed/salue/saluer/Le critique/#preposed/salue/saluer/Le critique/#"
     "preposed/salue/saluer/Le critique/#"},
    {"the words go on", "« Il est tard », dit Paul Roux. « Il faut rentrer maintenant. »",
     "inversion/dit/dire/Paul Roux/Paul Roux#continued///Paul Roux/Paul Roux#"},
    {"but not in a new line", "« Il est tard », dit Paul Roux.\n« Il faut rentrer maintenant. »",
     "inversion/dit/dire/Paul Roux/Paul Roux#none////#"},
    {"nor in a sentence of its own words", "« Il est tard », dit Paul Roux. On joue « La Mer ».",
     "inversion/dit/dire/Paul Roux/Paul Roux#none////#"},
    {"an auxiliary of another clause", "Dès qu'il est arrivé, Paul Roux dit : « Il est tard. »",
     "preposed/dit/dire/Paul Roux/Paul Roux#"},
    {"later in the clause", "« La mer monte » depuis des mois, a indiqué la mairie.",
     "inversion/a indiqué/indiquer/la mairie/#"},
    {"in the eyes of", "Aux yeux de Paul Roux, « la mer monte toujours ».",
     "source_phrase/Aux yeux/Aux yeux/Paul Roux/Paul Roux#"},
    {"to believe", "À en croire le maire, « la mer monte toujours ».",
     "source_phrase/À en croire/À en croire/le maire/#"},
    {"the nearest of two", "Pour le maire, c'est « trop » ; pour Paul Roux, « c'est trop peu ».",
     "source_phrase/Pour/pour/le maire/#source_phrase/pour/pour/Paul Roux/Paul Roux#"},
    {"selon what cannot speak", "Selon la marée, « la digue du vieux port » disparaît.", "none////#"},
    {"y compris says nothing", "« La mer monte partout », y compris le lac.", "none////#"},
};
constexpr text_row reference_rows[] = {
    {"whom the text is about, not whom he met", "Paul Roux croise Luc Petit au port.\n« Oui », répond-il.",
     "il/Paul Roux#"},
    {"a body is not a person", "« Oui », dit Paul Roux. Le gouvernement hésite. Il a déclaré : « Non. »",
     "Paul Roux/Paul Roux#Il/#"},
    {"too long ago", "Paul Roux dort.\nLe lac gèle.\nLa neige tombe.\nLe vent souffle.\n« Oui », dit-il.",
     "il/#"},
    {"who spoke two paragraphs before", "« Oui », dit Paul Roux.\nLe lac gèle.\n« Non », a-t-il ajouté.",
     "Paul Roux/Paul Roux#il/Paul Roux#"},
    {"but not three", "« Oui », dit Paul Roux.\nLe lac gèle.\nIl neige.\nIl vente.\n« Non », dit-il.",
     "Paul Roux/Paul Roux#il/#"},
    {"the subject of the same sentence",
     "« Oui », dit Luc Petit. Paul Roux hésite, puis il répond : « Non. »",
     "Luc Petit/Luc Petit#il/Paul Roux#"},
    {"the name of a ministry", "« Oui », dit le ministère de l'Intérieur.",
     "le ministère de l'Intérieur/ministère de l'Intérieur#"},
    {"but not of a town hall", "« Oui », dit la mairie de Morges.", "la mairie de Morges/#"},
    {"an acronym", "« Oui », dit l'ONU.", "l'ONU/ONU#"},
    {"the only person there is", "Paul Roux ouvre la séance. « Oui », répond l'avocat.",
     "l'avocat/Paul Roux#"},
    {"who has another function", "Le maire Paul Roux ouvre la séance. « Oui », répond l'avocat.",
     "l'avocat/#"},
    {"an opponent has no counterpart",
     "Le ministre Paul Roux a vu son homologue russe Ivan Petit. « Non », a dit l'opposant russe.",
     "l'opposant russe/#"},
    {"a capital at the head of a sentence is no name", "Natif de Morges, Paul Roux dort. « Oui », dit-il.",
     "il/Paul Roux#"},
};
static_assert(all_render<speaker_rows, render_speakers<french>>());
static_assert(all_render<longer_rows, render_speakers<french>>());
static_assert(all_render<subject_rows, render_speakers<french>>());
static_assert(all_render<pattern_more_rows, render_sources<french>>());
static_assert(all_render<reference_rows, render_speakers<french>>());
static_assert(sizeof(incise::attributor<>) <= 2048);  // the state of a reader on a small device

constexpr text_row lean_rows[] = {
    {"a title tells a gender", "Mme Roux dort. « Oui », dit-elle.", "elle/Roux#"},
    {"a given name does not", "Léa Roux dort. « Oui », dit-elle.", "elle/#"},
};
static_assert(all_render<lean_rows, render_speakers<incise::lean_french>>());

constexpr incise::gazetteer_entry listed[] = {{"Paul-Henri Roux", 0, "p:roux", "person"}, {"Paul Roux", 0}};
constexpr incise::gazetteer_view people = incise::make_gazetteer<listed>();

/// With a gazetteer: the canonical names.
struct render_canonical {
    template <class Sink>
    constexpr void operator()(std::string_view text, Sink& out) const {
        incise::attributor who(text, people);
        for (const quotation one : incise::quotations(text)) {
            out(who(one).name);
            out("#");
        }
    }
};
constexpr text_row canonical_rows[] = {
    {"an alias", "« Oui », a dit Paul Roux.", "Paul-Henri Roux#"},
    {"and who is meant by it later", "« Oui », a dit Paul Roux. « Non », a-t-il ajouté.",
     "Paul-Henri Roux#Paul-Henri Roux#"},
    {"somebody else", "« Oui », a dit Luc Roux.", "Luc Roux#"},
    {"a part of a listed name", "« Oui », a dit M. Roux.", "Roux#"},
};
static_assert(all_render<canonical_rows, render_canonical>());

/// `attribute`: one quotation alone, no memory.
struct render_alone {
    template <class Sink>
    constexpr void operator()(std::string_view text, Sink& out) const {
        for (const quotation one : incise::quotations(text)) {
            const attribution source = incise::attribute(one);
            out(source.speaker);
            out("/");
            out(source.name);
            out("#");
        }
    }
};
constexpr text_row alone_rows[] = {
    {"a name", "« Oui », a dit Paul Roux.", "Paul Roux/Paul Roux#"},
    {"a short name stays short", "Paul Roux dort. « Oui », dit M. Roux.", "M. Roux/Roux#"},
    {"a pronoun has none", "Paul Roux dort. « Oui », dit-il.", "il/#"},
};
static_assert(all_render<alone_rows, render_alone>());

}  // namespace

TEST_CASE("the patterns that name a source") {
    check_rendered<render_sources<french>>(pattern_rows);
    check_rendered<render_sources<french_utf8proc>>(pattern_rows);
    check_rendered<render_sources<french>>(pattern_more_rows);
    check_rendered<render_speakers<french>>(subject_rows);
}

TEST_CASE("names that the text gave before") {
    check_rendered<render_speakers<french>>(speaker_rows);
    check_rendered<render_speakers<french>>(longer_rows);
    check_rendered<render_speakers<french_utf8proc>>(speaker_rows);
    check_rendered<render_speakers<french_utf8proc>>(longer_rows);
    check_rendered<render_speakers<french>>(reference_rows);
    check_rendered<render_speakers<french_utf8proc>>(reference_rows);
    check_rendered<render_speakers<incise::lean_french>>(lean_rows);
}

TEST_CASE("canonical names") {
    check_rendered<render_canonical>(canonical_rows);
}

TEST_CASE("one quotation alone") {
    check_rendered<render_alone>(alone_rows);
}

TEST_CASE("other line ends, apostrophes, spaces and accents change nothing") {
    check_variants<render_sources<french>>(pattern_rows);
    check_variants<render_speakers<french>>(speaker_rows);
    check_variants<render_speakers<french>>(longer_rows);
    check_variants<render_speakers<french>>(subject_rows);
}

TEST_CASE("any bytes: what is said of a source is a part of the text") {
    const auto holds = [](std::string_view text) {
        incise::attributor<> who(text);
        for (const quotation one : incise::quotations(text)) {
            const attribution source = who(one);
            if (!is_part(text, source.cue) || !is_part(text, source.speaker) || !is_part(text, source.name))
                return false;
            if (source.cue.empty() != source.lemma.empty()) return false;
            if (!source && !source.speaker.empty()) return false;
        }
        return true;
    };
    check_unkind(holds);
    check_surrounded(few_signs, 4, "", " dit Paul Roux", holds);
    check_surrounded(many_signs, 2, "Paul Roux a dit « oui", "» dit-il", holds);
}

TEST_CASE("hostile text costs no more than long text") {
    check_linear(
        [](std::string_view text) {
            incise::attributor<> who(text);
            std::size_t named = 0;
            for (const quotation one : incise::quotations(text)) named += who(one) ? 1U : 0U;
            CHECK(named <= text.size());
        },
        16000);
}
