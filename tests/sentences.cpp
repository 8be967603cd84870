// SPDX-License-Identifier: MIT
// Sentences: each row is a text and its sentences, with a bar behind each, white space left as it is.
#include <incise/labelled_sentences.hpp>
#include <incise/sentences.hpp>
#include <incise/utf8proc.hpp>

#include <doctest/doctest.h>

#include <cstddef>
#include <string>
#include <string_view>

#include "rows/generated.hpp"
#include "rows/rendering.hpp"

using namespace incise_tests;
using incise::french;
using incise::sentence;
using incise::sentences;
using french_utf8proc = incise::basic_french<incise::utf8proc>;

namespace {

template <class Language>
struct render_sentences {
    template <class Sink>
    constexpr void operator()(std::string_view text, Sink& out) const {
        for (const sentence one : sentences(text, Language{})) {
            out(one.text);
            out("|");
        }
    }
};

/// With a letter for the kind before each: b body, t title, h heading, m metadata, s signature.
template <class Language>
struct render_kinds {
    template <class Sink>
    constexpr void operator()(std::string_view text, Sink& out) const {
        for (const incise::labelled_sentence one : incise::labelled_sentences(text, Language{})) {
            out(std::string_view("bthms").substr(static_cast<std::size_t>(one.kind), 1));
            out(":");
            out(one.trimmed());
            out("|");
        }
    }
};

template <class Options>
struct render_with {
    template <class Sink>
    constexpr void operator()(std::string_view text, Sink& out) const {
        for (const sentence one : sentences(text, french{}, Options::value)) {
            out(one.text);
            out("|");
        }
    }
};

struct with_semicolons {
    static constexpr incise::sentence_options value{true};
};
struct with_recovery {
    static constexpr incise::sentence_options value{false, true};
};
struct with_quotations_kept {
    static constexpr incise::sentence_options value{false, false, incise::quote_policy::keep};
};
template <incise::paragraph_breaks Breaks>
struct with_breaks {
    static constexpr incise::sentence_options value{false, false, incise::quote_policy::split, Breaks};
};
using at_lines = with_breaks<incise::paragraph_breaks::lines>;
using at_blank_lines = with_breaks<incise::paragraph_breaks::blank_lines>;

constexpr text_row plain_rows[] = {
    {"nothing", "", ""},
    {"white space is a sentence of nothing", " \n ", " \n |"},
    {"one", "Il dort.", "Il dort.|"},
    {"two", "Il dort. Elle veille.", "Il dort. |Elle veille.|"},
    {"white space belongs to the sentence before", "Il dort.  \nElle veille.\n",
     "Il dort.  \n|Elle veille.\n|"},
    {"white space at the start", "\n Il dort. Elle", "\n Il dort. |Elle|"},
    {"a byte-order mark", "\uFEFFIl dort. Elle", "\uFEFFIl dort. |Elle|"},
    {"no full stop", "Il dort", "Il dort|"},
    {"no line end", "Il dort. Elle veille. Ils rient", "Il dort. |Elle veille. |Ils rient|"},
    {"a question, an exclamation", "Qui dort ? Toi ! Moi.", "Qui dort ? |Toi ! |Moi.|"},
    {"no space before the sign", "Qui dort? Toi! Moi.", "Qui dort? |Toi! |Moi.|"},
    {"two signs are one end", "Quoi ?! Rien.", "Quoi ?! |Rien.|"},
    {"also with a space between", "Quoi ? ! Rien.", "Quoi ? ! |Rien.|"},
    {"an ellipsis that ends", "Il dort... Elle veille… Fin.", "Il dort... |Elle veille… |Fin.|"},
    {"one that does not", "Il... dort… un peu.", "Il... dort… un peu.|"},
    {"a lost space", "Il lit les classiques.Elle veille.", "Il lit les classiques.|Elle veille.|"},
    {"small letters behind a full stop", "il dort. elle veille.", "il dort. |elle veille.|"},
    {"a semicolon ends nothing", "Il dort ; elle veille.", "Il dort ; elle veille.|"},
    {"brackets", "Il dort (si ! si !). Elle veille.", "Il dort (si ! si !). |Elle veille.|"},
    {"a sentence in brackets", "Il dort. (Elle veille.) Fin.", "Il dort. |(Elle veille.) |Fin.|"},
};
static_assert(all_render<plain_rows, render_sentences<french>>());

constexpr text_row abbreviation_rows[] = {
    {"M.", "M. Roux dort. Mme Roux veille.", "M. Roux dort. |Mme Roux veille.|"},
    {"initials", "J.-P. Roux dort. J. Petit veille.", "J.-P. Roux dort. |J. Petit veille.|"},
    {"letters with dots", "L'U.R.S.S. et la R.D.A. ont disparu.", "L'U.R.S.S. et la R.D.A. ont disparu.|"},
    {"etc. that ends", "Du pain, du vin, etc. Les autres ont faim.",
     "Du pain, du vin, etc. |Les autres ont faim.|"},
    {"etc. that does not", "Du pain, etc. et du vin. Fin.", "Du pain, etc. et du vin. |Fin.|"},
    {"etc. with a comma", "Du pain, etc., puis du vin.", "Du pain, etc., puis du vin.|"},
    {"an article of law", "Voir l'art. 5 du code. Fin.", "Voir l'art. 5 du code. |Fin.|"},
    {"a volume and a flight", "Le vol. 3 manque. Il prit son vol. Elle resta.",
     "Le vol. 3 manque. |Il prit son vol. |Elle resta.|"},
    {"before Christ", "En 52 av. J.-C. Les Gaulois luttent.", "En 52 av. J.-C. |Les Gaulois luttent.|"},
    {"numbers", "Il pèse 3.5 kilos. Il a 12.500 francs.", "Il pèse 3.5 kilos. |Il a 12.500 francs.|"},
    {"addresses", "Lis www.exemple.ch ou node.js ici. Fin.", "Lis www.exemple.ch ou node.js ici. |Fin.|"},
    {"a list", "1. Ouvrir la porte.\n2. Entrer.\n", "1. Ouvrir la porte.\n|2. Entrer.\n|"},
    {"a plan", "Il choisit le plan B. Il partit.", "Il choisit le plan B. |Il partit.|"},
};
static_assert(all_render<abbreviation_rows, render_sentences<french>>());

constexpr text_row speech_rows[] = {
    {"a small letter behind the mark", "« Viens ! » dit-il. Elle vint.", "« Viens ! » dit-il. |Elle vint.|"},
    {"a capital behind the mark", "« Viens. » Il vint.", "« Viens. » |Il vint.|"},
    {"a comma behind the mark", "« Viens ! », dit-il. Elle vint.", "« Viens ! », dit-il. |Elle vint.|"},
    {"no full stop in the mark", "« Viens », dit-il. Elle vint.", "« Viens », dit-il. |Elle vint.|"},
    {"a full stop behind the mark", "Il dit « viens ». Elle vint.", "Il dit « viens ». |Elle vint.|"},
    {"two sentences in the mark", "« Viens. Assieds-toi. » Elle vint.",
     "« Viens. |Assieds-toi. » |Elle vint.|"},
    {"the last keeps what announces it", "« Viens. Assieds-toi ! » dit-il.",
     "« Viens. |Assieds-toi ! » dit-il.|"},
    {"no space in the marks", "«Viens.» Elle vint. «Reste!» dit-il.",
     "«Viens.» |Elle vint. |«Reste!» dit-il.|"},
    {"curly quotes", "“Viens.” Elle vint. “Reste ! ” dit-il.", "“Viens.” |Elle vint. |“Reste ! ” dit-il.|"},
    {"straight quotes", "\"Viens.\" \"Non.\" Elle vint.", "\"Viens.\" |\"Non.\" |Elle vint.|"},
    {"an incise between commas", "« Oui, dit-il, je viens. » Elle rit.",
     "« Oui, dit-il, je viens. » |Elle rit.|"},
    {"an incise behind an exclamation", "« Oui ! dit-il. Je viens. »", "« Oui ! dit-il. |Je viens. »|"},
    {"a turn", "— Oui ! dit-il. — Non.", "— Oui ! dit-il. |— Non.|"},
    {"turns in lines", "— Oui.\n— Non.\n", "— Oui.\n|— Non.\n|"},
    {"a colon ends nothing", "Il dit : « Viens. » Elle vint.", "Il dit : « Viens. » |Elle vint.|"},
    {"marks in marks", "« Il a dit “viens.” » Elle vint.", "« Il a dit “viens.” » |Elle vint.|"},
    {"an ellipsis in the mark", "« Je... » Il se tut.", "« Je... » |Il se tut.|"},
    {"a question in the mark goes on", "« Qui ? » demanda-t-elle. Moi.", "« Qui ? » demanda-t-elle. |Moi.|"},
};
static_assert(all_render<speech_rows, render_sentences<french>>());

constexpr text_row kind_rows[] = {
    {"a title ends with its line", "Le pont ferme\nIl pleut. Elle sort.\nFin.",
     "t:Le pont ferme|b:Il pleut.|b:Elle sort.|b:Fin.|"},
    {"a dateline is a unit", "Morges, 3 mai 2012. - Le pont ferme. Il pleut.",
     "m:Morges, 3 mai 2012. -|b:Le pont ferme.|b:Il pleut.|"},
    {"a database's date", "date 2016-08 Le pont ferme. Il pleut.",
     "m:date 2016-08|b:Le pont ferme.|b:Il pleut.|"},
    {"a date line", "Le pont\n3 mai 2012\nIl pleut.\nFin.", "t:Le pont|m:3 mai 2012|b:Il pleut.|b:Fin.|"},
    {"a sign-off on the last line", "Le pont ferme. (afp/nxp)", "b:Le pont ferme.|s:(afp/nxp)|"},
    {"a sign-off as a paragraph", "Le pont ferme.\nIl pleut.\n(afp/nxp)\n",
     "b:Le pont ferme.|b:Il pleut.|s:(afp/nxp)|"},
    {"a heading that asks", "Où va-t-on ?\nOn va au lac. Fin.\n", "t:Où va-t-on ?|b:On va au lac.|b:Fin.|"},
    {"a heading without a stop ends with its line", "Un\nIl pleut.\nDeux\nIl neige.\n",
     "t:Un|b:Il pleut.|h:Deux|b:Il neige.|"},
    {"an agency inside the story signs nothing", "Le pont ferme. (afp) Il pleut ce soir.",
     "b:Le pont ferme.|b:(afp) Il pleut ce soir.|"},
    {"a date in the middle", "Il pleut. 3 mai 2012 fut un jeudi.", "b:Il pleut.|b:3 mai 2012 fut un jeudi.|"},
};
static_assert(all_render<kind_rows, render_kinds<french>>());

constexpr text_row wrapped_rows[] = {
    {"a line end inside a sentence",
     "La vieille barque du passeur glissait sans bruit entre\nles roseaux. Personne ne la vit.\n",
     "La vieille barque du passeur glissait sans bruit entre\nles roseaux. |Personne ne la vit.\n|"},
    {"a blank line ends one without a full stop", "Il dort\n\nElle veille", "Il dort\n\n|Elle veille|"},
};
static_assert(all_render<wrapped_rows, render_sentences<french>>());

constexpr text_row semicolon_rows[] = {
    {"semicolons end sentences", "Il dort ; elle veille. Fin.", "Il dort ; |elle veille. |Fin.|"},
    {"the closing mark stays", "« Il dort ; » Elle veille.", "« Il dort ; » |Elle veille.|"},
};
static_assert(all_render<semicolon_rows, render_with<with_semicolons>>());

constexpr text_row recovery_rows[] = {
    {"a lost full stop", "Le pont est vieux Les voisins le savent.",
     "Le pont est vieux |Les voisins le savent.|"},
    {"before a pronoun", "Il pleut sur le lac Elle sort.", "Il pleut sur le lac |Elle sort.|"},
    {"before an elided word", "Il pleut sur le lac L'eau monte.", "Il pleut sur le lac |L'eau monte.|"},
    {"behind a remark", "Il pleut (depuis peu) Les rues sont vides.",
     "Il pleut (depuis peu) |Les rues sont vides.|"},
    {"a newspaper", "Elle lit Le Courrier du lac.", "Elle lit Le Courrier du lac.|"},
    {"a name", "Jean Le bras droit.", "Jean Le bras droit.|"},
    {"behind a preposition", "Elle va à La pêche.", "Elle va à La pêche.|"},
    {"the number of an item", "Voici (2) Les rues.", "Voici (2) Les rues.|"},
    {"a vitamin", "Un peu de vitamine D par jour.", "Un peu de vitamine D par jour.|"},
    {"capitals shout", "Le lac MONTE ENCORE.", "Le lac MONTE ENCORE.|"},
};
static_assert(all_render<recovery_rows, render_with<with_recovery>>());

constexpr text_row kept_rows[] = {
    {"a quotation and its attribution", "« Viens. Assieds-toi », dit-il. Elle vint.",
     "« Viens. Assieds-toi », dit-il. |Elle vint.|"},
    {"with what announces it", "Il dit : « Viens. Entre. » Elle vint.",
     "Il dit : « Viens. Entre. » |Elle vint.|"},
    {"marks in marks", "« Il a dit “Viens. Entre.” Et moi ? » Elle rit.",
     "« Il a dit “Viens. Entre.” Et moi ? » |Elle rit.|"},
    {"straight quotes", "\"Viens. Entre.\" Elle vint.", "\"Viens. Entre.\" |Elle vint.|"},
    {"an unclosed one keeps nothing", "« Viens. Entre. Elle vint.", "« Viens. |Entre. |Elle vint.|"},
    {"only to the end of its paragraph", "« Viens. Entre.\n\nIl vint. »", "« Viens. |Entre.\n\n|Il vint. »|"},
};
static_assert(all_render<kept_rows, render_with<with_quotations_kept>>());

constexpr text_row line_rows[] = {
    {"each line ends one", "La vieille barque du passeur glissait sans bruit entre\nles roseaux. Fin.\n",
     "La vieille barque du passeur glissait sans bruit entre\n|les roseaux. |Fin.\n|"},
};
static_assert(all_render<line_rows, render_with<at_lines>>());

constexpr text_row blank_line_rows[] = {
    {"only blank lines do", "Un pont\nLe lac\n\nLe soir", "Un pont\nLe lac\n\n|Le soir|"},
};
static_assert(all_render<blank_line_rows, render_with<at_blank_lines>>());

static_assert(sizeof(incise::detail::sentence_cursor<french>) <= 64 || sizeof(void*) < 8);
static_assert(sizeof(incise::detail::labelled_sentence_cursor<french>) <= 64 || sizeof(void*) < 8);

/// The text in pieces: none is empty, and only the first one of a paragraph may begin with a closing mark.
template <class Language>
constexpr bool partitions(std::string_view text) {
    std::size_t at = 0;
    bool at_head = true;
    for (const sentence one : sentences(text, Language{})) {
        if (one.text.empty() || one.text.data() != text.data() + at) return false;
        const std::size_t head = incise::detail::skip_space(one.text, 0);
        const bool closes = head < one.text.size() && incise::detail::mark_at(one.text, head).kind ==
                                                          incise::detail::mark_kind::quote_close;
        if (closes && !at_head) return false;
        at += one.text.size();
        at_head = false;
        for (const char byte : one.text) at_head = at_head || byte == '\n' || byte == '\r';
    }
    return at == text.size();
}
static_assert(partitions<french>("« Viens. » Il vint.\n» Non.") && partitions<french>("\xC3.\xFF"));

std::size_t count(std::string_view text) {
    std::size_t result = 0;
    for (const sentence one : sentences(text)) result += one.text.empty() ? 0U : 1U;
    return result;
}

template <class Language>
void check_all() {
    check_rendered<render_sentences<Language>>(plain_rows);
    check_rendered<render_sentences<Language>>(abbreviation_rows);
    check_rendered<render_sentences<Language>>(speech_rows);
    check_rendered<render_sentences<Language>>(wrapped_rows);
    check_rendered<render_kinds<Language>>(kind_rows);
}

}  // namespace

TEST_CASE("sentences") {
    check_all<french>();
}

TEST_CASE("the same sentences under utf8proc") {
    check_all<french_utf8proc>();
    for_each_text(many_signs, 2, [](std::string_view text) {
        if (rendered<render_kinds<french>>(text) != rendered<render_kinds<french_utf8proc>>(text))
            FAIL("the text is: " << visible(text));
    });
}

TEST_CASE("semicolons on request") {
    check_rendered<render_with<with_semicolons>>(semicolon_rows);
}

TEST_CASE("lost full stops on request") {
    check_rendered<render_with<with_recovery>>(recovery_rows);
    check_rendered<render_with<with_recovery>>(plain_rows);
    check_variants<render_with<with_recovery>>(recovery_rows);
}

TEST_CASE("quotations kept whole on request") {
    check_rendered<render_with<with_quotations_kept>>(kept_rows);
    check_rendered<render_with<with_quotations_kept>>(plain_rows);
    check_variants<render_with<with_quotations_kept>>(kept_rows);
}

TEST_CASE("paragraphs by lines and by blank lines on request") {
    check_rendered<render_with<at_lines>>(line_rows);
    check_rendered<render_with<at_blank_lines>>(blank_line_rows);
}

TEST_CASE("split refines keep") {
    for_each_text(many_signs, 3, [](std::string_view text) {
        auto fine = sentences(text).begin();
        std::size_t end = 0;
        for (const sentence one : sentences(text, french{}, with_quotations_kept::value)) {
            const std::size_t kept = incise::offset(text, one.text) + one.text.size();
            while (end < kept) {
                end += (*fine).text.size();
                ++fine;
            }
            if (end != kept) FAIL(visible(text));
        }
    });
}

TEST_CASE("other line ends, apostrophes, spaces and accents change nothing") {
    check_variants<render_sentences<french>>(plain_rows);
    check_variants<render_sentences<french>>(abbreviation_rows);
    check_variants<render_sentences<french>>(speech_rows);
    check_variants<render_sentences<french>>(wrapped_rows);
    check_variants<render_kinds<french>>(kind_rows);
}

TEST_CASE("any bytes: sentences partition the text") {
    for (const std::string_view text : unkind_texts) {
        INFO(visible(text));
        CHECK(partitions<french>(text));
    }
    check_all_short_texts(partitions<french>);
}

TEST_CASE("trimmed sentences are inside their pieces") {
    for_each_text(many_signs, 3, [](std::string_view text) {
        for (const sentence one : sentences(text)) {
            const std::string_view inside = one.trimmed();
            if (inside.data() < one.text.data() || inside.size() > one.text.size()) FAIL(visible(text));
        }
    });
}

TEST_CASE("a range can be read twice, and an iterator outlives it") {
    const std::string text = "Un. Deux. Trois.";
    const auto once = sentences(text);
    auto second = sentences(text).begin();
    ++second;
    CHECK((*second).trimmed() == "Deux.");
    CHECK((*once.begin()).trimmed() == "Un.");
    CHECK(second != once.begin());
    CHECK(count(text) == 3);
}

TEST_CASE("a hundred thousand marks in one line take a moment") {
    CHECK(seconds([] { CHECK(count(repeated("«", 100000)) == 1); }) < 2);
    CHECK(seconds([] { CHECK(count(repeated("A. ", 100000)) >= 1); }) < 2);
}

TEST_CASE("hostile text costs no more than long text") {
    check_linear([](std::string_view text) { CHECK(count(text) <= text.size()); }, 100000);
}
