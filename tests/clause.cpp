// SPDX-License-Identifier: MIT
// Clauses: the words of a stretch of text with the marks between them, and the verb groups in it.
#include <incise/detail/clause.hpp>
#include <incise/utf8proc.hpp>

#include <doctest/doctest.h>

#include <cstddef>
#include <string>
#include <string_view>

#include "rows/generated.hpp"
#include "rows/rendering.hpp"
#include "rows/rows.hpp"

using namespace incise::detail;
using namespace incise_tests;
using incise::french;
using incise::latin;
using incise::verb_strength;
using french_utf8proc = incise::basic_french<incise::utf8proc>;

namespace {

struct render_bare {
    template <class Sink>
    constexpr void operator()(std::string_view text, Sink& out) const {
        out(bare_word<latin>(text));
    }
};
constexpr text_row bare_rows[] = {
    {"a word", "dit", "dit"},
    {"a clitic", "-il", "il"},
    {"a t that only sounds", "-t-il", "il"},
    {"an elision", "s'", "s"},
    {"a curly one", "jusqu’", "jusqu"},
    {"a hyphen that does not break", "\u2011elle", "elle"},
    {"an elided clitic", "-m'", "m"},
    {"a word that begins with t", "-toi", "toi"},
    {"nothing", "", ""},
    {"only a hyphen", "-", ""},
    {"only an apostrophe", "'", ""},
    {"a capital", "-T-ON", "ON"},
};
static_assert(all_render<bare_rows, render_bare>());

/// Words, a bar behind each; before a word the kind of the first mark between it and the word before.
template <class Language>
struct render_tokens {
    template <class Sink>
    constexpr void operator()(std::string_view text, Sink& out) const {
        token_list<8> list;
        read_tokens<Language>(list, text, 0, text.size());
        constexpr std::string_view kinds = "-ocet,:;d()al";
        for (std::size_t i = 0; i < list.size; ++i) {
            if (list[i].gap != mark_kind::none) out(kinds.substr(static_cast<std::size_t>(list[i].gap), 1));
            if (list[i].capital) out("^");
            out(list.text_of(i));
            out("|");
        }
        if (list.last_gap != mark_kind::none) out(kinds.substr(static_cast<std::size_t>(list.last_gap), 1));
    }
};
constexpr text_row token_rows[] = {
    {"nothing", "", ""},
    {"words and marks", "Oui, dit-il : non.", "^Oui|,dit|-il|:non|t"},
    {"the first of several marks counts", "oui !, non", "oui|tnon|"},
    {"a mark before the first word", ", a dit", ",a|dit|"},
    {"elisions are words", "Elle s'écria", "^Elle|s'|écria|"},
    {"a small word has no capital", "été À", "été|^À|"},
    {"what others say is left out", "Il dit que « la mer monte », mais que", "^Il|dit|que|,mais|que|"},
    {"only its own mark closes it", "Il dit « non “oui” non » encore", "^Il|dit|encore|"},
    {"a quotation at the head", "« Oui » dit-il", "dit|-il|"},
    {"one that is not closed stays", "Il dit « oui", "^Il|dit|ooui|"},
    {"eight words and no more", "un deux trois quatre cinq six sept huit neuf",
     "un|deux|trois|quatre|cinq|six|sept|huit|"},
    {"line ends are marks", "un\ndeux", "un|ldeux|"},
    {"ill-formed bytes separate", "un \xFF deux", "un|deux|"},
};
static_assert(all_render<token_rows, render_tokens<french>>());

/// The first verb group: `words/lemma` and the letters (i)nverted, (p)lural, parti(c)iple, (w)eak.
template <class Language>
struct render_group {
    template <class Sink>
    constexpr void operator()(std::string_view text, Sink& out) const {
        token_list<16> list;
        read_tokens<Language>(list, text, 0, text.size());
        for (std::size_t i = 0; i < list.size; ++i) {
            const verb_group group = read_verb_group<Language>(list, i);
            if (!group) continue;
            out(list.text_of(group.first, group.last));
            out("/");
            out(group.lemma);
            out("/");
            if (group.clitic != verb_group::no_word) out("i");
            if (group.plural) out("p");
            if (group.participle) out("c");
            if (group.strength == verb_strength::weak) out("w");
            return;
        }
    }
};
constexpr text_row simple_rows[] = {
    {"a simple form", "le maire répond vite", "répond/répondre/"},
    {"with its clitic", "dit-il", "dit-il/dire/i"},
    {"with a t that only sounds", "affirme-t-elle", "affirme-t-elle/affirmer/i"},
    {"a pronoun before it", "elle s'écria", "s'écria/écrier/"},
    {"two", "il me l'expliqua", "me l'expliqua/expliquer/"},
    {"third person plural", "les élus répondent", "répondent/répondre/p"},
    {"a gerund", "la foule, affirmant que", "affirmant/affirmer/c"},
    {"the past in -ait", "elle demandait", "demandait/demander/"},
    {"no verb", "la rue du port", ""},
    {"an infinitive alone reports nothing", "de répondre", ""},
    {"a participle alone reports nothing", "déclaré la veille", ""},
    {"another verb", "il dormait", ""},
};
constexpr text_row compound_rows[] = {
    {"a compound form", "le maire a déclaré", "a déclaré/déclarer/"},
    {"inverted", "a-t-il ajouté", "a-t-il ajouté/ajouter/i"},
    {"an adverb between", "a ensuite précisé", "a ensuite précisé/préciser/"},
    {"several words between", "a de son côté précisé", "a de son côté précisé/préciser/"},
    {"reflexive and inverted", "s'est-elle exclamée", "s'est-elle exclamée/exclamer/i"},
    {"plural", "ont affirmé", "ont affirmé/affirmer/p"},
    {"pluperfect", "avait répondu", "avait répondu/répondre/"},
    {"near future", "va préciser", "va préciser/préciser/"},
    {"negated", "n'a pas déclaré", "n'a pas déclaré/déclarer/"},
    {"an auxiliary without a participle of saying", "a dormi", ""},
    {"a full stop ends the search", "il a un chat. Hier déclaré", ""},
    {"and so it does right behind the auxiliary", "il a. Déclaré", ""},
    {"a relative pronoun ends it", "il a ce qui déclaré", ""},
    {"too far away", "il a un deux trois quatre cinq six déclaré", ""},
};
static_assert(all_render<simple_rows, render_group<french>>());
static_assert(all_render<compound_rows, render_group<french>>());

static_assert(skip_quoted("a « b » c", 1, 5) == 9, "behind the closing mark");
static_assert(skip_quoted("a « b » c", 1, 2) == 1, "nothing opens before `at`");
static_assert(skip_quoted("a « b c", 1, 5) == 1, "it is never closed");

}  // namespace

TEST_CASE("words without the signs that tie them") {
    check_rendered<render_bare>(bare_rows);
}

TEST_CASE("the words of a clause") {
    check_rendered<render_tokens<french>>(token_rows);
    check_rendered<render_tokens<french_utf8proc>>(token_rows);
}

TEST_CASE("verb groups") {
    check_rendered<render_group<french>>(simple_rows);
    check_rendered<render_group<french>>(compound_rows);
    check_rendered<render_group<french_utf8proc>>(simple_rows);
    check_rendered<render_group<french_utf8proc>>(compound_rows);
}

TEST_CASE("verb groups in other spellings") {
    check_variants<render_tokens<french>>(token_rows);
    check_variants<render_group<french>>(simple_rows);
    check_variants<render_group<french>>(compound_rows);
}

TEST_CASE("a list of words that begins inside a text") {
    const std::string_view text = "Hier. Oui, dit-il, demain.";
    token_list<4> list;
    read_tokens<french>(list, text, 6, 17);
    REQUIRE(list.size == 3);
    CHECK(list.text_of(0) == "Oui");
    CHECK(list[0].begin == 6);
    CHECK(list.text_of(1, 2) == "dit-il");
    CHECK(list.gap_after(0) == mark_kind::comma);
    CHECK(list.gap_after(2) == mark_kind::none);
}

TEST_CASE("words more than 64 KB away are not read") {
    const std::string text = "un " + std::string(70000, ' ') + "deux";
    token_list<4> list;
    read_tokens<french>(list, text, 0, text.size());
    CHECK(list.size == 1);
}

TEST_CASE("any bytes: words and groups lie in the text") {
    check_all_short_texts([](std::string_view text) {
        token_list<4> list;
        read_tokens<french>(list, text, 0, text.size());
        std::size_t last = 0;
        for (std::size_t i = 0; i < list.size; ++i) {
            if (list[i].begin < last || list[i].end <= list[i].begin || list[i].end > text.size())
                return false;
            last = list[i].end;
            const verb_group group = read_verb_group<french>(list, i);
            if (group && (group.first > group.last || group.last >= list.size)) return false;
        }
        return true;
    });
}
