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

using namespace incise_tests;
using incise::attribution;
using incise::basic_quotation;
using incise::french;
using incise::quotation;
using french_utf8proc = incise::basic_french<incise::utf8proc>;

namespace {

constexpr std::string_view evidence_names[] = {"none",     "incise",     "inversion",     "preposed",
                                               "relative", "participle", "source_phrase", "colon",
                                               "continued"};

template <class Sink>
constexpr void write_attribution(const attribution& one, Sink& out) {
    out(evidence_names[static_cast<std::size_t>(one.how)]);
    out("/");
    out(one.cue);
    out("/");
    out(one.lemma);
    out("/");
    out(one.speaker);
    out("/");
    out(one.name);
    out("#");
}

template <class Language>
struct render_sources {
    template <class Sink>
    constexpr void operator()(std::string_view text, Sink& out) const {
        incise::attributor<Language> who(text);
        for (const basic_quotation<Language> one : incise::quotations(text, Language{}))
            write_attribution(who(one), out);
    }
};

/// Only who: speaker/name#
template <class Language>
struct render_speakers {
    template <class Sink>
    constexpr void operator()(std::string_view text, Sink& out) const {
        incise::attributor<Language> who(text);
        for (const basic_quotation<Language> one : incise::quotations(text, Language{})) {
            const attribution source = who(one);
            out(source.speaker);
            out("/");
            out(source.name);
            out("#");
        }
    }
};

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
static_assert(all_render<speaker_rows, render_speakers<french>>());
static_assert(all_render<longer_rows, render_speakers<french>>());

constexpr incise::gazetteer_entry listed[] = {{"Paul-Henri Roux", 0, "p:roux", "person"}, {"Paul Roux", 0}};
constexpr incise::gazetteer_view people = incise::make_gazetteer<listed>();

/// With a gazetteer: the canonical names.
struct render_canonical {
    template <class Sink>
    constexpr void operator()(std::string_view text, Sink& out) const {
        incise::attributor<> who(text, people);
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

bool is_part(std::string_view text, std::string_view part) {
    return part.empty() ||
           (part.data() >= text.data() && part.data() + part.size() <= text.data() + text.size());
}

}  // namespace

TEST_CASE("the patterns that name a source") {
    check_rendered<render_sources<french>>(pattern_rows);
    check_rendered<render_sources<french_utf8proc>>(pattern_rows);
}

TEST_CASE("names that the text gave before") {
    check_rendered<render_speakers<french>>(speaker_rows);
    check_rendered<render_speakers<french>>(longer_rows);
    check_rendered<render_speakers<french_utf8proc>>(speaker_rows);
    check_rendered<render_speakers<french_utf8proc>>(longer_rows);
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
    for (const std::string_view text : unkind_texts) {
        INFO(visible(text));
        CHECK(holds(text));
    }
    for_each_text(few_signs, 4, [&](std::string_view text) {
        if (!holds(std::string(text) + " dit Paul Roux")) FAIL("the text is: " << visible(text));
    });
    for_each_text(many_signs, 2, [&](std::string_view text) {
        const std::string around = "Paul Roux a dit « oui" + std::string(text) + "» dit-il";
        if (!holds(around)) FAIL("the text is: " << visible(text));
    });
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
