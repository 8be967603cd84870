// SPDX-License-Identifier: MIT
// The rules of sentence boundaries: which one decides at the first terminator of a text, how, and where the
// sentence would end. One row a rule at least; `head` is what stands before that place.
#include <incise/detail/sentence_rules.hpp>
#include <incise/sentences.hpp>
#include <incise/utf8proc.hpp>

#include <doctest/doctest.h>

#include <cstddef>
#include <string>
#include <string_view>

#include "rows/generated.hpp"
#include "rows/rendering.hpp"
#include "rows/rows.hpp"

using incise::boundary;
using incise::french;
using incise::sentence_rule;
using namespace incise_tests;
using namespace incise::detail;
using french_utf8proc = incise::basic_french<incise::utf8proc>;

namespace {

struct rule_row {
    const char* name;
    std::string_view text;
    unsigned rule;
    bool ends;
    std::string_view head;
};

constexpr rule_row end_rows[] = {
    {"1: nothing follows", "Il dort.", 1, true, "Il dort."},
    {"1: only white space follows", "Il dort ! \u00A0", 1, true, "Il dort !"},
    {"1: no terminator at all", "Il dort", 1, true, "Il dort"},
    {"1: also behind an abbreviation", "Du vin, etc.", 1, true, "Du vin, etc."},
    {"4: a lost space", "Elle lit les classiques.Enfin il partit.", 4, true, "Elle lit les classiques."},
    {"4: behind another sign a capital is enough", "Elle rit !Il part.", 4, true, "Elle rit !"},
    {"4: an opening mark", "Elle rit !« Oui. »", 4, true, "Elle rit !"},
    {"8: an initial and a word that begins sentences", "Voici le plan B. Il partit.", 8, true,
     "Voici le plan B."},
    {"12: a full stop", "Il dort. Elle veille.", 12, true, "Il dort."},
    {"12: a question", "Dort-il ? Elle veille.", 12, true, "Dort-il ?"},
    {"12: an ellipsis before a capital", "Il dort... Elle veille.", 12, true, "Il dort..."},
    {"12: closing marks belong to the sentence", "« Viens. » Il vint.", 12, true, "« Viens. »"},
    {"12: brackets too", "(Il dort.) Elle veille.", 12, true, "(Il dort.)"},
    {"12: and both", "« (Il dort.) » Elle veille.", 12, true, "« (Il dort.) »"},
    {"12: a straight quote that touches closes", "\"Viens.\" Il vint.", 12, true, "\"Viens.\""},
    {"12: one that does not touch opens", "Il vint. \"Oui.\"", 12, true, "Il vint."},
    {"12: a small letter behind a full stop", "Il dort. elle veille.", 12, true, "Il dort."},
    {"12: a digit", "Il dort. 3 chats veillent.", 12, true, "Il dort."},
    {"12: a dash", "Il dort. — Vraiment ?", 12, true, "Il dort."},
};

constexpr rule_row goes_on_rows[] = {
    {"2: a comma", "Du pain, du vin, etc., mais", 2, false, "Du pain, du vin, etc."},
    {"2: another sign behind a space", "Quoi ? !", 2, false, "Quoi ?"},
    {"2: a comma behind the mark", "« Non ! », dit-il.", 2, false, "« Non ! »"},
    {"2: a semicolon", "Il dort !; elle", 2, false, "Il dort !"},
    {"3: a number", "Il pèse 3.5 kilos.", 3, false, "Il pèse 3."},
    {"3: a file", "Ouvre plan.txt ici.", 3, false, "Ouvre plan."},
    {"3: an address", "Lis www.exemple.ch ici.", 3, false, "Lis www."},
    {"5: a list", "1. Ouvrir la porte.", 5, false, "1."},
    {"5: with a letter", "a. Ouvrir la porte.", 5, false, "a."},
    {"6: a title", "M. Roux dort.", 6, false, "M."},
    {"6: in capitals", "MM. Roux et Petit", 6, false, "MM."},
    {"6: before a word that begins sentences", "Voir p. Les pages", 6, false, "Voir p."},
    {"7: an initial", "J. Roux dort.", 7, false, "J."},
    {"3: the first of two with a hyphen", "J.-P. Roux dort.", 3, false, "J."},
    {"9: an abbreviation that may end", "Du fromage, etc. et du vin.", 9, false, "Du fromage, etc."},
    {"9: one that is also a word", "Le vol. 3 manque.", 9, false, "Le vol."},
    {"10: the reporting clause", "« Viens ! » dit-il.", 10, false, "« Viens ! »"},
    {"10: in brackets", "Il dort (vraiment ?) et rêve.", 10, false, "Il dort (vraiment ?)"},
    {"6: with dots and a hyphen", "Le bac, c.-à-d. le bateau, part.", 3, false, "Le bac, c."},
    {"6: with hyphens only", "Le bac, c-à-d. le bateau, part.", 6, false, "Le bac, c-à-d."},
    {"6: a capital touches", "La Foire de St.Gall ouvre.", 3, false, "La Foire de St."},
    {"7: a small initial", "Voir le n. 4 du plan.", 7, false, "Voir le n."},
    {"7: a particle", "Ludwig v. Salis arrive.", 7, false, "Ludwig v."},
    {"9: a unit", "Il court 100 m. en montant.", 9, false, "Il court 100 m."},
    {"9: hours and minutes", "Elle part à 8 h. 30 demain.", 9, false, "Elle part à 8 h."},
    {"9: a Roman number", "Le vol. IV manque.", 9, false, "Le vol."},
    {"13: something was left out", "(…) Les rues sont vides.", 13, false, "(…)"},
    {"13: in square brackets", "[...] Les rues sont vides.", 13, false, "[...]"},
    {"14: a section", "Lire le point 1.8. du plan.", 3, false, "Lire le point 1."},
    {"11: an interjection", "Ah ! quelle joie.", 11, false, "Ah !"},
    {"11: an ellipsis", "Il... dort.", 11, false, "Il..."},
    {"11: one sign of three dots", "Il… dort.", 11, false, "Il…"},
};

// The same words with what follows changed: the next word decides.
// What stands before decides, and that is behind the first terminator: the rule at the second one.
constexpr rule_row second_rows[] = {
    {"5: an item in a run", "Elle ferma. 2. Ouvrir la cave.", 5, false, "Elle ferma. 2."},
    {"5: the first behind a colon", "Deux temps : 1. Ouvrir, 2. Fermer. Voilà.", 12, true,
     "Deux temps : 1. Ouvrir, 2."},
    {"5: in a sentence", "Deux temps : 1. ouvrir, 2. fermer.", 5, false, "Deux temps : 1. ouvrir, 2."},
    {"12: the number of a page", "Lire la p. 12. Le reste suit.", 12, true, "Lire la p. 12."},
    {"6: the dots inside", "Le bac, c.-à-d. le bateau, part.", 6, false, "Le bac, c.-à-d."},
    {"14: a section", "Lire le point 1.8. du plan.", 14, false, "Lire le point 1.8."},
};

constexpr rule_row other_way_rows[] = {
    {"etc. before a word that begins sentences ends", "Du vin, etc. Les autres", 12, true, "Du vin, etc."},
    {"vol. before a capital is a word", "Il prit son vol. Elle", 12, true, "Il prit son vol."},
    {"a list number only at the head", "Il en a 1. Ouvrir", 12, true, "Il en a 1."},
    {"a list number of three digits at most", "2030. Une année", 12, true, "2030."},
    {"a number behind a closing mark is no list", "1.) Ouvrir", 12, true, "1.)"},
    {"a small letter before a capital is no lost space if alone", "x.Enfin", 3, false, "x."},
    {"a unit before a capital ends", "Elle nage 100 m. Paul la suit.", 12, true, "Elle nage 100 m."},
    {"a unit of minutes too", "Laisser cuire 5 min. Servir.", 12, true, "Laisser cuire 5 min."},
    {"a degree is no initial", "Chauffer à 25 °C. Couvrir.", 12, true, "Chauffer à 25 °C."},
    {"millimetres are no gentlemen", "Une vis de 25 mm. Paul cherche.", 12, true, "Une vis de 25 mm."},
    {"an acronym is no road", "Un projet de la RTE. Mais non.", 12, true, "Un projet de la RTE."},
    {"but it is one before a number", "Voir CHAP. 3 du plan.", 6, false, "Voir CHAP."},
    {"a word of one letter", "Voilà ce qu'il y a. Paul rit.", 12, true, "Voilà ce qu'il y a."},
    {"letters are no number before an apostrophe", "Il prit son vol. L'oiseau plana.", 12, true,
     "Il prit son vol."},
    {"a straight quote between blanks closes what is open", "\" Viens ! \" Il vint.", 12, true,
     "\" Viens ! \""},
    {"and opens otherwise", "Il vint ! \" Oui. \"", 12, true, "Il vint !"},
    {"an abbreviation in a bracket ends", "(Voir M.) Le soir", 12, true, "(Voir M.)"},
    {"an initial before a small letter", "La lettre B. est là.", 7, false, "La lettre B."},
};

template <class Language>
constexpr boundary first_boundary(std::string_view text) {
    return next_boundary<Language>({text, 0, 0, {}}, 0);
}

template <class Language>
constexpr boundary second_boundary(std::string_view text) {
    return next_boundary<Language>({text, 0, 0, {}}, first_boundary<Language>(text).at);
}

template <class Language>
constexpr bool is_decided_next(const rule_row& row) {
    const boundary found = second_boundary<Language>(row.text);
    return static_cast<unsigned>(found.rule) == row.rule && found.ends == row.ends &&
           incise::slice(row.text, 0, found.at) == row.head;
}

template <class Language>
constexpr bool is_decided(const rule_row& row) {
    const boundary found = first_boundary<Language>(row.text);
    return static_cast<unsigned>(found.rule) == row.rule && found.ends == row.ends &&
           incise::slice(row.text, 0, found.at) == row.head;
}

static_assert(each_passes<end_rows, is_decided<french>>());
static_assert(each_passes<goes_on_rows, is_decided<french>>());
static_assert(each_passes<other_way_rows, is_decided<french>>());
static_assert(each_passes<second_rows, is_decided_next<french>>());
static_assert(static_cast<unsigned>(sentence_rule::full_stop) == 12, "the numbers are stable");

template <class Language, std::size_t Size>
void check_rules(const rule_row (&rows)[Size]) {
    for (const rule_row& row : rows) {
        const boundary found = first_boundary<Language>(row.text);
        INFO(std::string_view(row.name));
        CHECK(static_cast<unsigned>(found.rule) == row.rule);
        CHECK(found.ends == row.ends);
        CHECK(incise::slice(row.text, 0, found.at) == row.head);
    }
}

template <std::size_t Size>
void check_rules_of(const rule_row (&rows)[Size], std::string (*vary)(std::string_view)) {
    for (const rule_row& row : rows) {
        const std::string text = vary(row.text);
        const boundary found = first_boundary<french>(text);
        INFO(text);
        CHECK(static_cast<unsigned>(found.rule) == row.rule);
        CHECK(incise::slice(text, 0, found.at) == vary(row.head));
    }
}

}  // namespace

TEST_CASE("rules that end a sentence") {
    check_rules<french>(end_rows);
    check_rules<french_utf8proc>(end_rows);
}

TEST_CASE("rules by which it goes on") {
    check_rules<french>(goes_on_rows);
    check_rules<french_utf8proc>(goes_on_rows);
}

TEST_CASE("what follows decides") {
    check_rules<french>(other_way_rows);
    check_rules<french_utf8proc>(other_way_rows);
}

TEST_CASE("rules that look behind the terminator before") {
    for (const rule_row& row : second_rows) {
        INFO(std::string_view(row.name));
        CHECK(is_decided_next<french>(row));
        CHECK(is_decided_next<french_utf8proc>(row));
    }
}

TEST_CASE("every rule has a row") {
    bool seen[15] = {};
    for (const rule_row& row : end_rows) seen[row.rule] = true;
    for (const rule_row& row : goes_on_rows) seen[row.rule] = true;
    for (const rule_row& row : second_rows) seen[row.rule] = true;
    for (unsigned rule = 1; rule <= 14; ++rule) {
        INFO("rule " << rule);
        CHECK(seen[rule]);
    }
}

TEST_CASE("the same rules for other apostrophes, spaces and accents") {
    for (const auto vary :
         {with_curly_apostrophes, with_no_break_spaces, with_narrow_no_break_spaces, decomposed}) {
        check_rules_of(end_rows, vary);
        check_rules_of(goes_on_rows, vary);
        check_rules_of(other_way_rows, vary);
    }
}

TEST_CASE("a semicolon ends a sentence on request") {
    incise::sentence_options semicolons;
    semicolons.semicolons = true;
    const auto find = [&](std::string_view text) {
        return next_boundary<french>({text, 0, 0, semicolons}, 0);
    };
    CHECK(find("Il dort ; elle veille.").ends);
    CHECK(find("Il dort ; elle veille.").at == 9);
    CHECK(find("Il dort ; elle veille.").rule == sentence_rule::semicolon);
    CHECK(first_boundary<french>("Il dort ; elle veille.").at == 22);
    CHECK(find("« Il dort ; » elle").at == 15);
}

TEST_CASE("any bytes: a boundary lies behind where the search began") {
    check_all_short_texts([](std::string_view text) {
        for (std::size_t from = 0; from < text.size();) {
            const boundary found = first_boundary<french>(text.substr(from));
            if (found.at == 0 || found.at > text.size() - from) return false;
            from += found.at;
        }
        return true;
    });
}
