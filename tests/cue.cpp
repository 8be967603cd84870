// SPDX-License-Identifier: MIT
// Cues: what announces the first quotation of a text, as pattern/words/lemma.
#include <incise/detail/cue.hpp>
#include <incise/quotations.hpp>
#include <incise/utf8proc.hpp>

#include <doctest/doctest.h>

#include <cstddef>
#include <string_view>

#include "rows/generated.hpp"
#include "rows/rendering.hpp"

using namespace incise::detail;
using namespace incise_tests;
using incise::basic_quotation;
using incise::evidence;
using incise::french;
using incise::slice;
using french_utf8proc = incise::basic_french<incise::utf8proc>;

namespace {

constexpr std::string_view evidence_names[] = {"none",          "incise",   "inversion",
                                               "preposed",      "relative", "participle",
                                               "source_phrase", "colon",    "continued"};

template <class Language>
struct render_cue {
    template <class Sink>
    constexpr void operator()(std::string_view text, Sink& out) const {
        for (const basic_quotation<Language> one : incise::quotations(text, Language{})) {
            const cue_site site = find_cue<Language>(one.span());
            out(evidence_names[static_cast<std::size_t>(site.how)]);
            out("/");
            out(slice(text, site.begin, site.end));
            out("/");
            out(site.lemma);
            if (site.plural) out("/plural");
            return;
        }
    }
};

constexpr text_row inside_rows[] = {
    {"an incise", "« Oui, dit-il, je viens. »", "incise/dit-il/dire"},
    {"an incise of a turn", "— Oui, a répondu Léa.", "incise/a répondu/répondre"},
    {"before one behind it", "« Oui, dit-il, non », a ajouté Léa.", "incise/dit-il/dire"},
};
constexpr text_row behind_rows[] = {
    {"a verb and a name", "« La mer monte », a déclaré Paul Roux.", "inversion/a déclaré/déclarer"},
    {"without a comma", "« Viens ! » cria-t-elle.", "inversion/cria-t-elle/crier"},
    {"a pronoun in a compound", "« La mer monte », a-t-il ajouté.", "inversion/a-t-il ajouté/ajouter"},
    {"plural", "« La mer monte », ont affirmé les pêcheurs.", "inversion/ont affirmé/affirmer/plural"},
    {"selon", "« La mer monte », selon Paul Roux.", "source_phrase/selon/selon"},
    {"d'après", "« La mer monte », d'après le maire.", "source_phrase/d'après/d'après"},
    {"a clause of its own", "« La mer monte », et Paul dort.", "none//"},
    {"further on", "« La mer monte » au port, a indiqué la mairie.", "inversion/a indiqué/indiquer"},
    {"no third person", "« La mer monte », y compris Morges.", "none//"},
    {"a verb behind its subject", "« La mer monte ». Paul déclare la guerre.", "none//"},
};
constexpr text_row before_rows[] = {
    {"a subject and its verb", "Paul Roux a déclaré que « la mer monte ».", "preposed/a déclaré/déclarer"},
    {"a colon", "Paul Roux a répondu : « La mer monte. »", "preposed/a répondu/répondre"},
    {"a relative clause", "Paul Roux, qui a parlé de « marée », part.", "relative/a parlé/parler"},
    {"a gerund", "Paul Roux part, affirmant que « la mer monte ».", "participle/affirmant/affirmer"},
    {"selon", "Selon Paul Roux, « la mer monte ».", "source_phrase/Selon/selon"},
    {"pour", "Pour Paul Roux, « la mer monte ».", "source_phrase/Pour/pour"},
    {"nor before a name", "Il prie pour Paul, son « ami ».", "none//"},
    {"pour in the middle names no source", "Il prie pour « la mer ».", "none//"},
    {"d'après", "D'après Paul Roux, « la mer monte ».", "source_phrase/D'après/d'après"},
    {"only a colon", "Paul Roux : « La mer monte. »", "colon/:/:"},
    {"the sentence before says nothing", "Paul Roux a déclaré. La « mer » monte.", "none//"},
    {"nothing", "Cette « mer » monte.", "none//"},
    {"the last of two verbs", "Paul dit oui et ajoute que « la mer monte ».", "preposed/ajoute/ajouter"},
    {"selon que names no source", "Selon que la « mer » monte ou non.", "none//"},
    {"a relative clause that is over", "Paul, qui a parlé hier, répond : « Oui. »",
     "preposed/répond/répondre"},
    {"two commas around a source close nothing",
     "Paul, qui dit que, selon lui, c'est « un grand lac », part.", "relative/dit/dire"},
    {"an article is no object pronoun", "L'annonce de « la mer qui monte » arrive.", "none//"},
    {"a determiner makes a noun", "Avec sa demande de « paix », il part.", "none//"},
    {"nor is a participle behind one", "Il n'a eu aucune garantie de « paix ».", "none//"},
    {"a weak verb next to it", "Paul qualifie de « honteux » ce marché.", "preposed/qualifie/qualifier"},
    {"a faint one", "Paul prend « le grand bateau de midi ».", "none//"},
    {"a passive says nothing", "Il est accusé de « vol ».", "none//"},
    {"but its agent does", "Il est accusé par Paul de « vol à la tire ».", "preposed/est accusé/accuser"},
    {"in the opinion of", "De l'avis de Paul, « la mer monte ».", "source_phrase/De l'avis/De l'avis"},
    {"the season says nothing", "Selon la saison, « la mer » monte.", "none//"},
    {"a sentence before a colon", "Paul leva la main : « Oui. »", "colon//"},
    {"the line before", "Paul murmura :\n« Oui. »", "preposed/murmura/murmurer"},
    {"only if it ends with a colon", "Paul murmura.\n« Oui. »", "none//"},
    {"a dateline is no clause", "Morges (ats) - Paul a dit : « Oui. »", "preposed/a dit/dire"},
};
static_assert(all_render<inside_rows, render_cue<french>>());
static_assert(all_render<behind_rows, render_cue<french>>());
static_assert(all_render<before_rows, render_cue<french>>());

/// The sentence before the first quotation, as far as its mark; the one behind it.
struct render_before {
    template <class Sink>
    constexpr void operator()(std::string_view text, Sink& out) const {
        const quoted_span q = (*incise::quotations(text).begin()).span();
        out(slice(text, clause_before<french>(q), q.begin));
    }
};
struct render_after {
    template <class Sink>
    constexpr void operator()(std::string_view text, Sink& out) const {
        const quoted_span q = (*incise::quotations(text).begin()).span();
        out(slice(text, q.end, clause_after<french>(q)));
    }
};
constexpr text_row clause_before_rows[] = {
    {"the head of the paragraph", "Il dit « oui ».", "Il dit "},
    {"the sentence before is left out", "Il part. Elle dit « oui ».", " Elle dit "},
    {"an abbreviation ends nothing", "M. Roux dit « oui ».", "M. Roux dit "},
    {"the paragraph before is left out", "Il part\nElle dit « oui ».", "Elle dit "},
    {"unless it ends with a colon", "Il part.\nElle dit :\n« Oui. »", "Elle dit :\n"},
    {"wrapped", "Il part.\nElle dit,\nlasse :\n« Oui. »", "Elle dit,\nlasse :\n"},
    {"a dateline is left out", "Morges (ats) - Il dit « oui ».", "Il dit "},
    {"nothing", "« Oui. »", ""},
};
constexpr text_row clause_after_rows[] = {
    {"to the full stop", "« Oui », dit Paul. Il part.", ", dit Paul"},
    {"an abbreviation ends nothing", "« Oui », dit M. Roux. Il part.", ", dit M. Roux"},
    {"a sentence that ends in the mark", "« Oui. » Il part.", ""},
    {"one that goes on behind it", "« Oui ! » dit Paul", " dit Paul"},
    {"nothing", "« Oui »", ""},
};
static_assert(all_render<clause_before_rows, render_before>());
static_assert(all_render<clause_after_rows, render_after>());

}  // namespace

TEST_CASE("cues inside the speech") {
    check_rendered<render_cue<french>>(inside_rows);
    check_rendered<render_cue<french_utf8proc>>(inside_rows);
}

TEST_CASE("cues behind it") {
    check_rendered<render_cue<french>>(behind_rows);
    check_rendered<render_cue<french_utf8proc>>(behind_rows);
}

TEST_CASE("cues before it") {
    check_rendered<render_cue<french>>(before_rows);
    check_rendered<render_cue<french_utf8proc>>(before_rows);
}

TEST_CASE("cues in other spellings") {
    check_variants<render_cue<french>>(inside_rows);
    check_variants<render_cue<french>>(behind_rows);
    check_variants<render_cue<french>>(before_rows);
}

TEST_CASE("the sentence around a quotation") {
    check_rendered<render_before>(clause_before_rows);
    check_rendered<render_after>(clause_after_rows);
}

TEST_CASE("any bytes: a cue lies in the text, inside its clause") {
    check_all_short_texts([](std::string_view text) {
        for (const incise::quotation one : incise::quotations(text)) {
            const cue_site site = find_cue<french>(one.span());
            if (site.end < site.begin || site.end > text.size() || site.clause_end > text.size())
                return false;
            if (site && (site.begin < site.clause_begin || site.clause_begin > site.clause_end)) return false;
        }
        return true;
    });
}
