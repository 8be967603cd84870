// SPDX-License-Identifier: MIT
// Incises: the first reporting clause inside a speech, by what sign it is closed, its cue and lemma.
#include <incise/detail/incises.hpp>
#include <incise/utf8proc.hpp>

#include <doctest/doctest.h>

#include <cstddef>
#include <string_view>

#include "rows/generated.hpp"
#include "rows/rendering.hpp"

using namespace incise::detail;
using namespace incise_tests;
using incise::french;
using french_utf8proc = incise::basic_french<incise::utf8proc>;

namespace {

/// `incise/sign/cue/lemma`; nothing if there is none.
template <class Language>
struct render_incise {
    template <class Sink>
    constexpr void operator()(std::string_view text, Sink& out) const {
        const incise_site found = find_incise<Language>(text, 0);
        if (!found) return;
        out(incise::slice(text, found.begin, found.end));
        out("/");
        out(std::string_view("-ocet,:;d()al").substr(static_cast<std::size_t>(found.closed_by), 1));
        out("/");
        out(incise::slice(text, found.cue_begin, found.cue_end));
        out("/");
        out(found.lemma);
    }
};

constexpr text_row pronoun_rows[] = {
    {"between commas", "Oui, dit-il, je viens.", "dit-il/,/dit-il/dire"},
    {"at the end", "Je viens, dit-elle", "dit-elle/-/dit-elle/dire"},
    {"closed by a full stop", "Oui, dit-il. Je viens.", "dit-il/t/dit-il/dire"},
    {"behind an exclamation", "Non ! s'écria-t-elle. Jamais !", "s'écria-t-elle/t/s'écria-t-elle/écrier"},
    {"behind a question", "Qui ? demanda-t-il.", "demanda-t-il/t/demanda-t-il/demander"},
    {"behind an ellipsis", "Je... balbutia-t-il. Non.", "balbutia-t-il/t/balbutia-t-il/balbutier"},
    {"a compound tense", "Oui, a-t-il ajouté, demain.", "a-t-il ajouté/,/a-t-il ajouté/ajouter"},
    {"words behind the verb", "Oui, dit-il à son frère, demain.", "dit-il à son frère/,/dit-il/dire"},
    {"closed by a semicolon", "Oui, reprit-il ; demain.", "reprit-il/;/reprit-il/reprendre"},
    {"plural", "Oui, répondirent-ils, demain.", "répondirent-ils/,/répondirent-ils/répondre"},
    {"faire, which is an auxiliary too", "Ah ! fit-elle. Oui.", "fit-elle/t/fit-elle/faire"},
    {"first person", "Oui, dis-je, demain.", "dis-je/,/dis-je/dire"},
};
constexpr text_row noun_rows[] = {
    {"a name", "Oui, dit Paul, demain.", "dit Paul/,/dit/dire"},
    {"a title with a dot", "Oui, dit M. Roux, demain.", "dit M. Roux/,/dit/dire"},
    {"initials", "Oui, a dit J.-P. Roux. Demain.", "a dit J.-P. Roux/t/a dit/dire"},
    {"faire", "Oui, fit le maire, demain.", "fit le maire/,/fit/faire"},
    {"a function", "Oui, répondit le maire, demain.", "répondit le maire/,/répondit/répondre"},
    {"an adverb before the subject", "Oui, demanda alors le vieux, demain.",
     "demanda alors le vieux/,/demanda/demander"},
    {"a compound tense", "Oui, a déclaré la maire, demain.", "a déclaré la maire/,/a déclaré/déclarer"},
    {"a small letter behind a dash", "Oui, murmura Léa — demain.", "murmura Léa/d/murmura/murmurer"},
};
constexpr text_row reach_rows[] = {
    {"a participle behind the comma", "Oui, dit-il, tremblant de froid, je viens.",
     "dit-il, tremblant de froid/,/dit-il/dire"},
    {"a gerund", "Oui, dit-il, en se levant. Je viens.", "dit-il, en se levant/t/dit-il/dire"},
    {"a relative clause", "Oui, dit Léa, qui tremblait. Viens.", "dit Léa, qui tremblait/t/dit/dire"},
    {"... with a comma inside", "Oui, dit Léa, qui, ce jour, tremblait. Viens.",
     "dit Léa, qui, ce jour, tremblait/t/dit/dire"},
    {"a part of the body", "Oui, dit-elle, les yeux baissés, je viens.",
     "dit-elle, les yeux baissés/,/dit-elle/dire"},
    {"an adjective", "Oui, fit-elle, pâle, les mains jointes, de croire.",
     "fit-elle, pâle, les mains jointes/,/fit-elle/faire"},
    {"a clause with he", "Oui, dit Léa, qu'il trouvait laide, je viens.",
     "dit Léa, qu'il trouvait laide/,/dit/dire"},
    {"whom one speaks to ends it", "Oui, dit-il, monsieur, je viens.", "dit-il/,/dit-il/dire"},
    {"who says you speaks", "Oui, dit-il, avec vous, demain.", "dit-il/,/dit-il/dire"},
    {"the last words are speech", "Oui, dit-il, demain.", "dit-il/,/dit-il/dire"},
    {"the narrator gives the floor back", "Oui, dit Léa ; et elle ajouta : demain.",
     "dit Léa ; et elle ajouta/:/dit/dire"},
    {"the speaker's own colon does not", "Oui, dit Léa. Voici mon avis : demain.", "dit Léa/t/dit/dire"},
    {"an adverb before the subject", "Oui, dit doucement Léa, demain.", "dit doucement Léa/,/dit/dire"},
    {"a gerund before it", "Oui, dit en riant Léa, demain.", "dit en riant Léa/,/dit/dire"},
    {"manner before it", "Oui, dit avec douceur le maire, demain.", "dit avec douceur le maire/,/dit/dire"},
    {"a strong pronoun", "Oui, répondit celle-ci, demain.", "répondit celle-ci/,/répondit/répondre"},
    {"manner with an article is no subject", "Oui, parla d'un ton ferme, demain.", ""},
    {"... but may stand before it", "Oui, dit dans un souffle Léa, demain.",
     "dit dans un souffle Léa/,/dit/dire"},
    {"... with an adjective", "Oui, dit d'une voix sourde le vieux, demain.",
     "dit d'une voix sourde le vieux/,/dit/dire"},
    {"a clause of its own is speech", "Oui, dit Léa, la nuit est celle qui tombait. Viens.",
     "dit Léa/,/dit/dire"},
    {"an apposition with a verb in the past", "Oui, dit Léa, jeune femme qui aimait rire. Viens.",
     "dit Léa, jeune femme qui aimait rire/t/dit/dire"},
    {"a second relative clause behind and", "Oui, dit Léa, qui tremblait, et qui le savait. Viens.",
     "dit Léa, qui tremblait, et qui le savait/t/dit/dire"},
    {"a degree before a participle", "Oui, dit Léa, si troublée par la nuit. Viens.",
     "dit Léa, si troublée par la nuit/t/dit/dire"},
    {"but not before who speaks", "Oui, dit Léa, si vous voulez. Viens.", "dit Léa/,/dit/dire"},
    {"an apostrophe in what the narrator says", "Oui, dit Léa ; et d'un geste elle ajouta : demain.",
     "dit Léa ; et d'un geste elle ajouta/:/dit/dire"},
    {"a crowd", "Oui, cria-t-on, demain.", "cria-t-on/,/cria-t-on/crier"},
    {"behind a bracket", "Oui (vraiment) dit-il, demain.", "dit-il/,/dit-il/dire"},
};
constexpr text_row none_rows[] = {
    {"a command", "Oui, demandez aux voisins, demain.", ""},
    {"a question with ne", "Oui, ne dit-il pas que demain.", ""},
    {"who speaks insists", "Oui, te dis-je, demain.", ""},
    {"inside what is quoted", "Il cria « oui, dit-il, non » hier.", ""},
    {"behind what is quoted", "Il cria « oui », dit-il hier.", ""},
    {"faire with an object", "Oui, me faisaient des amis, demain.", ""},
    {"a question asks", "Mais, que dit-il ?", ""},
    {"an inverted question", "Alors, dit-il vrai ?", ""},
    {"a capital begins a sentence", "Oui. Dit-il vrai.", ""},
    {"dit-on is none", "Oui, dit-on, demain.", ""},
    {"no sign before it", "Oui dit-il", ""},
    {"another verb", "Oui, dormait-il, demain.", ""},
    {"a subject before its verb", "Oui, il dit que demain.", ""},
    {"no subject at all", "Oui, dit, demain.", ""},
    {"no space behind the comma", "Oui,dit-il", ""},
    {"a gerund", "Oui, disant cela, demain.", ""},
    {"nothing", "", ""},
    {"only the verb", "dit-il", ""},
    {"the comma is the end", "Oui, ", ""},
};
constexpr text_row later_rows[] = {
    {"the second comma", "Oui, demain, dit-il, sans faute.", "dit-il/,/dit-il/dire"},
    {"behind an abbreviation", "Avec M. Roux, dit-elle, demain.", "dit-elle/,/dit-elle/dire"},
    {"the first of two", "Oui, dit-il, non, dit-elle.", "dit-il/,/dit-il/dire"},
};
static_assert(all_render<pronoun_rows, render_incise<french>>());
static_assert(all_render<noun_rows, render_incise<french>>());
static_assert(all_render<none_rows, render_incise<french>>());
static_assert(all_render<reach_rows, render_incise<french>>());
static_assert(all_render<later_rows, render_incise<french>>());

template <class Language>
void check_all() {
    check_rendered<render_incise<Language>>(pronoun_rows);
    check_rendered<render_incise<Language>>(noun_rows);
    check_rendered<render_incise<Language>>(none_rows);
    check_rendered<render_incise<Language>>(reach_rows);
    check_rendered<render_incise<Language>>(later_rows);
}

}  // namespace

TEST_CASE("incises") {
    check_all<french>();
    check_all<french_utf8proc>();
}

TEST_CASE("incises in other spellings") {
    check_variants<render_incise<french>>(pronoun_rows);
    check_variants<render_incise<french>>(noun_rows);
    check_variants<render_incise<french>>(none_rows);
    check_variants<render_incise<french>>(reach_rows);
    check_variants<render_incise<french>>(later_rows);
}

TEST_CASE("the speech goes on behind the sign that closes") {
    const std::string_view text = "Oui, dit-il, je viens.";
    const incise_site found = find_incise<french>(text, 0);
    CHECK(incise::slice(text, found.resume, text.size()) == " je viens.");
    CHECK(find_incise<french>(text, found.resume).begin == 0);
    CHECK_FALSE(find_incise<french>(text, found.resume));
}

TEST_CASE("any bytes: an incise lies in the text and goes forward") {
    for_each_text(many_signs, 3, [](std::string_view middle) {
        const std::string text = "A, dit-il" + std::string(middle);
        for (std::size_t from = 0; from < text.size();) {
            const incise_site found = find_incise<french>(text, from);
            if (!found) break;
            const bool good = found.begin >= from && found.begin < found.end && found.end <= found.resume &&
                              found.resume <= text.size() && found.begin <= found.cue_begin &&
                              found.cue_begin < found.cue_end && found.cue_end <= found.end;
            if (!good || found.resume <= from) FAIL("the text is: " << visible(text));
            from = found.resume;
        }
    });
}

TEST_CASE("what a clause may begin with, the lexicon says too") {
    using namespace incise::detail;
    constexpr std::string_view pronouns =
        "en jamais l la le les leur lui m me n ne nous pas plus point rien s se t te vous y";
    constexpr std::string_view openers =
        "et que qui qu mais ou je tu il elle on ils elles de d des du un une ce c cette ces mon ma mes ton "
        "ta tes "
        "son sa ses notre nos votre vos leurs comme quand si car puis pour dans avec sans par sur sous tout "
        "toute "
        "tous bien moins quelque quelques dont donc alors encore";
    for (const clause_head wanted : {clause_head::pronoun, clause_head::opener}) {
        for (const incise::word_token one :
             incise::words(wanted == clause_head::pronoun ? pronouns : openers)) {
            INFO(one.text);
            CHECK(clause_head_of<incise::latin>(one.text) == wanted);
            CHECK_FALSE(french::verb(one.text));
            CHECK(all_roles<french>(one.text).has_any(role::object_pronoun, role::negation) ==
                  (wanted == clause_head::pronoun));
        }
    }
    for (const std::string_view verb : {"dit", "demanda", "Le", "pont"})
        CHECK(clause_head_of<incise::latin>(verb) == clause_head::other);
}

TEST_CASE("the short ways to a cue find what the list of words finds") {
    using namespace incise::detail;
    constexpr std::string_view text =
        "Non, dit-il ; s'\u00E9cria-t-elle, s\u2019exclama Lise, demanda le vieux, demanda-t-on. "
        "l\u2019a-t-il dit, "
        "r\u00E9pliqua un passant, dis-je, dit le maire, reprit la dame, fit-il savoir, dit celui-ci, "
        "pensez-vous, est-ce vrai, entre-t-il, pensait alors Marc, a r\u00E9pondu Marc, lui dit Marc, "
        "te dis-je, ne dit-il rien, affirmant Marc, dit-elles, crie M. Roux, criait, crie-t-elle-m\u00EAme, "
        "ajouta\u00A0Paul, ajouta Paul-Henri, ajouta l'homme, dit quelque chose, et dit Paul, "
        "fit-elle, p\u00E2le, de croire, fit-il. Croire, se dit l\u2019abb\u00E9, me dit-il, reprit "
        "l'Empereur, "
        "lui\u00A0dit Paul, lui\u2019dit Paul, t\u2019\u00E9cria-t-il, s\u2019\u00E9cria d\u2019abord Paul, "
        "vous dit Paul, fit l\u2019abb\u00E9";
    std::size_t plain = 0;
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (!incise::latin::is_lower(code_point_at(text, at))) continue;
        const incise_cue slow = read_cue<french>(text, at);
        const incise_head head = read_incise_head<french>(text, at);
        const incise_cue fast = read_plain_cue<french>(text, at, head);
        INFO(incise::slice(text, at, text.size()));
        if (head.verb_end == 0) CHECK(slow.end == 0);
        if (fast.end == 0) continue;
        ++plain;
        CHECK(fast.end == slow.end);
        CHECK(fast.lemma == slow.lemma);
    }
    CHECK(plain > 10);
}
