// SPDX-License-Identifier: MIT
// Noun phrases: the first mention of somebody in a text, as whole/name/title/traits, where the traits are m,
// f (gender), i (pronoun), p (plural).
#include <incise/detail/noun_phrase.hpp>
#include <incise/utf8proc.hpp>

#include <doctest/doctest.h>

#include <cstddef>
#include <string>
#include <string_view>

#include "rows/generated.hpp"
#include "rows/rendering.hpp"

using namespace incise::detail;
using namespace incise_tests;
using incise::french;
using french_utf8proc = incise::basic_french<incise::utf8proc>;

namespace {

template <class Language>
struct render_phrase {
    template <class Sink>
    constexpr void operator()(std::string_view text, Sink& out) const {
        token_list<24> list;
        read_tokens<Language>(list, text, 0, text.size());
        for (std::size_t i = 0; i < list.size; ++i) {
            const noun_phrase phrase = read_phrase<Language>(list, i);
            if (!phrase) continue;
            out(list.text_of(phrase.first, phrase.last));
            out("/");
            if (phrase.has_name()) out(list.text_of(phrase.name_first, phrase.name_last));
            out("/");
            if (phrase.has_title()) out(list.text_of(phrase.title_first, phrase.title_last));
            out("/");
            if (phrase.sex == gender::masculine) out("m");
            if (phrase.sex == gender::feminine) out("f");
            if (phrase.pronoun) out("i");
            if (phrase.plural) out("p");
            return;
        }
    }
};

constexpr text_row name_rows[] = {
    {"one word", "Roux dort", "Roux/Roux//"},
    {"two", "Paul Roux dort", "Paul Roux/Paul Roux//m"},
    {"a woman's first name", "Léa Roux dort", "Léa Roux/Léa Roux//f"},
    {"a title with a dot", "M. Roux dort", "M. Roux/Roux//m"},
    {"a lady's", "Mme Roux dort", "Mme Roux/Roux//f"},
    {"two initials", "J.-P. Roux dort", "J.-P. Roux/J.-P. Roux//"},
    {"a particle", "Paul de Roux dort", "Paul de Roux/Paul de Roux//m"},
    {"a hyphen", "Paul Roux-Petit dort", "Paul Roux-Petit/Paul Roux-Petit//m"},
    {"a small particle with a capital", "Karim el-Roux dort", "Karim el-Roux/Karim el-Roux//m"},
    {"a comma ends it", "Paul Roux, Léa Petit", "Paul Roux/Paul Roux//m"},
    {"a capital particle", "répond Mme Le Goff", "Mme Le Goff/Le Goff//f"},
    {"a double first name", "Marie-Paule Roux dort", "Marie-Paule Roux/Marie-Paule Roux//f"},
    {"accents", "Élodie Évrard dort", "Élodie Évrard/Élodie Évrard//f"},
};
constexpr text_row initial_rows[] = {
    {"an initial", "P. Roux dort", "P. Roux/P. Roux//"},
    {"J is not je", "J. Roux dort", "J. Roux/J. Roux//"},
    {"a no-break space behind it", "P.\u202FRoux dort", "P.\u202FRoux/P.\u202FRoux//"},
    {"an initial behind a name", "Paul P. Roux dort", "Paul P. Roux/Paul P. Roux//m"},
    {"a sentence that ends with a name", "Paul. Roux dort", "Paul/Paul//m"},
};
constexpr text_row title_rows[] = {
    {"a function", "le maire répond", "le maire//maire/m"},
    {"a woman's", "la ministre répond", "la ministre//ministre/f"},
    {"an elided article", "l'agent répond", "l'agent//agent/m"},
    {"with its complement", "le maire de Morges répond", "le maire de Morges//maire de Morges/m"},
    {"with two", "le chef de la diplomatie russe répond",
     "le chef de la diplomatie russe//chef de la diplomatie russe/m"},
    {"with a name", "le maire Paul Roux répond", "le maire Paul Roux/Paul Roux/maire/m"},
    {"with an adjective and a name", "le secrétaire d'Etat américain Paul Roux répond",
     "le secrétaire d'Etat américain Paul Roux/Paul Roux/secrétaire d'Etat américain/m"},
    {"a name between commas", "le maire, Paul Roux, répond", "le maire, Paul Roux/Paul Roux/maire/m"},
    {"the name tells the gender", "l'interprète Léa Roux répond",
     "l'interprète Léa Roux/Léa Roux/interprète/f"},
    {"a counterpart", "son homologue russe Ivan Petit répond",
     "son homologue russe Ivan Petit/Ivan Petit/homologue russe/m"},
    {"plural", "les ministres répondent", "les ministres//ministres/p"},
    {"a verb ends it", "le maire déclare", "le maire//maire/m"},
    {"another noun is a mention too", "la ville répond", "la ville//ville/f"},
};
constexpr text_row end_rows[] = {
    {"an unknown verb before et", "le maire tousse et déclare", "le maire//maire/m"},
    {"before its object", "le maire ferme sa porte", "le maire//maire/m"},
    {"by its ending", "le maire trébucha hier", "le maire//maire/m"},
    {"an adjective is none", "le maire sortant et réélu", "le maire sortant//maire sortant/m"},
    {"a body and a name", "la ministre de la Justice Ynès Obo Ruta dort",
     "la ministre de la Justice Ynès Obo Ruta/Ynès Obo Ruta/ministre de la Justice/f"},
    {"an adverb behind a link", "le complice de toujours, Paul Roux, dort",
     "le complice de toujours, Paul Roux/Paul Roux/complice de toujours/m"},
    {"an adverb before", "le très jeune maire répond", "le très jeune maire//très jeune maire/m"},
    {"a proper noun of two words", "les Nations unies répondent", "les Nations unies//Nations unies/p"},
    {"an acronym is over before a name", "l'AFP Zoé Roux répond", "l'AFP//AFP/"},
    {"a name behind a body in commas", "la fédération des ports, Portfed, répond",
     "la fédération des ports, Portfed/Portfed/fédération des ports/f"},
    {"a particle behind a title", "Mme de Roux dort", "Mme de Roux/de Roux//f"},
    {"an article is no part of a long name", "Paul Roux de l'Observatoire dort", "Paul Roux/Paul Roux//m"},
    {"a doctor", "le Dr Roux dort", "le Dr Roux/Roux//"},
    {"the latter", "ce dernier répond", "ce dernier//dernier/mi"},
};
constexpr text_row pronoun_rows[] = {
    {"he", "il dort", "il///mi"},         {"she", "elle dort", "elle///fi"},
    {"they", "ils dorment", "ils///mip"}, {"inverted", "dort-il", "-il///mi"},
    {"I", "je dors", "je///i"},           {"lui", "selon lui", "lui///mi"},
};
constexpr text_row none_rows[] = {
    {"no mention", "dort bien", ""},
    {"an object pronoun", "l'écoutait dormir", ""},
    {"another one", "la regardant dormir", ""},
    {"behind a preposition", "au boulanger", ""},
    {"this", "cela dort", ""},
    {"a word that only begins its sentence", "Hier matin", ""},
    {"a month", "Avril passe", ""},
    {"nothing", "", ""},
};

static_assert(all_render<name_rows, render_phrase<french>>());
static_assert(all_render<initial_rows, render_phrase<french>>());
static_assert(all_render<title_rows, render_phrase<french>>());
static_assert(all_render<end_rows, render_phrase<french>>());
static_assert(all_render<pronoun_rows, render_phrase<french>>());
static_assert(all_render<none_rows, render_phrase<french>>());

}  // namespace

TEST_CASE("names") {
    check_rendered<render_phrase<french>>(name_rows);
    check_rendered<render_phrase<french>>(initial_rows);
    check_rendered<render_phrase<french_utf8proc>>(name_rows);
    check_variants<render_phrase<french>>(name_rows);
}

TEST_CASE("functions, with and without names") {
    check_rendered<render_phrase<french>>(title_rows);
    check_rendered<render_phrase<french>>(end_rows);
    check_rendered<render_phrase<french_utf8proc>>(title_rows);
    check_variants<render_phrase<french>>(title_rows);
}

TEST_CASE("pronouns") {
    check_rendered<render_phrase<french>>(pronoun_rows);
    check_rendered<render_phrase<french>>(none_rows);
    check_variants<render_phrase<french>>(pronoun_rows);
    check_variants<render_phrase<french>>(none_rows);
}

TEST_CASE("any bytes: a mention is a stretch of words, its parts lie in it") {
    for_each_text(many_signs, 3, [](std::string_view middle) {
        const std::string text = "le maire " + std::string(middle) + " Paul";
        token_list<8> list;
        read_tokens<french>(list, text, 0, text.size());
        for (std::size_t i = 0; i < list.size; ++i) {
            const noun_phrase phrase = read_phrase<french>(list, i);
            if (!phrase) continue;
            bool good = phrase.first <= phrase.last && phrase.last < list.size && phrase.first == i;
            if (phrase.has_name())
                good = good && phrase.first <= phrase.name_first && phrase.name_first <= phrase.name_last &&
                       phrase.name_last <= phrase.last;
            if (phrase.has_title())
                good = good && phrase.first <= phrase.title_first &&
                       phrase.title_first <= phrase.title_last && phrase.title_last <= phrase.last;
            if (!good) FAIL("the text is: " << visible(text));
        }
    });
}
