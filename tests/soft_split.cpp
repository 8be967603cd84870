// SPDX-License-Identifier: MIT
// soft_split: each row is a sentence and its pieces, with a bar behind each; the name says how long they may
// be.
#include <incise/soft_split.hpp>
#include <incise/utf8proc.hpp>

#include <doctest/doctest.h>

#include <cstddef>
#include <string>
#include <string_view>

#include "rows/generated.hpp"
#include "rows/rendering.hpp"
#include "rows/sentence_texts.hpp"

using namespace incise_tests;
using incise::soft_split;

namespace {

template <std::size_t Most, class Language = incise::french>
struct render_pieces {
    template <class Sink>
    constexpr void operator()(std::string_view text, Sink& out) const {
        for (const std::string_view piece : soft_split(text, Most, Language{})) {
            out(piece);
            out("|");
        }
    }
};

constexpr text_row rows_of_30[] = {
    {"what fits stays whole", "Il dort depuis midi.", "Il dort depuis midi.|"},
    {"nothing", "", ""},
    {"a semicolon before a comma", "Il dort, dit-on ; elle veille, seule, au jardin.",
     "Il dort, dit-on ; |elle veille, seule, au jardin.|"},
    {"a comma", "Quand vient la nuit, le chat sort du jardin.",
     "Quand vient la nuit, |le chat sort du jardin.|"},
    {"a conjunction", "Le chat dort toujours quand la nuit tombe.",
     "Le chat dort toujours |quand la nuit tombe.|"},
    {"both words of it", "Elle reste chez elle parce que la pluie tombe.",
     "Elle reste chez elle |parce que la pluie tombe.|"},
    {"a preposition stays with its relative", "Voici enfin la voisine avec laquelle il part.",
     "Voici enfin la voisine |avec laquelle il part.|"},
    {"a dash", "Le vieux chat gris — on le sait — dort encore.",
     "Le vieux chat gris |— on le sait — dort encore.|"},
    {"a bracket", "Le vieux chat gris (on le sait) dort encore.",
     "Le vieux chat gris |(on le sait) dort encore.|"},
    {"an article stays with its noun", "Le marchand ambulant vendait le bonnet.",
     "Le marchand ambulant |vendait le bonnet.|"},
    {"balanced pieces", "un deux trois quatre cinq six sept huit neuf",
     "un deux trois quatre |cinq six sept huit neuf|"},
    {"a number", "Voilà ce que coûte un pont : 12 000 000 francs",
     "Voilà ce que coûte un pont : |12 000 000 francs|"},
    {"an abbreviation", "Tout le village connaissait M. Roux de vue.",
     "Tout le village connaissait |M. Roux de vue.|"},
    {"a number in the middle", "Désintéressement 12 000 désintéressements",
     "Désintéressement 12 000 |désintéressements|"},
    {"a good place is not worth another piece",
     "Le chat noir dort bien ; Anne veut partir demain pour Berne.",
     "Le chat noir dort bien ; Anne |veut partir demain pour Berne.|"},
    {"an abbreviation in the middle", "Hier le marchand et M. Roux ont dit oui encore",
     "Hier le marchand |et M. Roux ont dit oui encore|"},
    {"an abbreviation that may end", "Hier on a mangé du pain, etc. au bord du lac",
     "Hier on a mangé du pain, |etc. au bord du lac|"},
    {"a closing mark behind a space", "Elle demanda seulement : « Où vas-tu donc ? » sans bouger.",
     "Elle demanda seulement : |« Où vas-tu donc ? » |sans bouger.|"},
};
static_assert(all_render<rows_of_30, render_pieces<30>>());

constexpr text_row rows_of_8[] = {
    {"a word that is too long", "anticonstitutionnellement", "anticon|stitut|ionnel|lement|"},
    {"an accent stays on its letter", "e\u0301e\u0301e\u0301e\u0301e\u0301e\u0301",
     "e\u0301e\u0301e\u0301|e\u0301e\u0301e\u0301|"},
    {"nothing ends with an opening mark", "« Bonjour »", "« Bonj|our »|"},
    {"a number with a comma", "Il a 3,5 km", "Il a |3,5 km|"},
    {"groups of digits", "J'ai 12 000 bulles", "J'ai |12 000 |bulles|"},
    {"an elision", "C'est l'entourloupe", "C'est |l'entou|rloupe|"},
    {"not behind an apostrophe", "presqu'ilienne", "presqu'i|lienne|"},
    {"not before it", "lorsqu'elles", "lorsq|u'elles|"},
    {"a no-break space is not for cutting", "Il va\u00A0à Rome", "Il va\u00A0à |Rome|"},
    {"white space is no more than characters", "a         b", "a     |    b|"},
};

/// Pieces that concatenate to the text, none empty, none longer than `most` unless it is one character; and
/// if there is another place in reach, none begins with a closing mark or ends with an opening one.
template <class Language>
bool holds(std::string_view text, std::size_t most) {
    std::size_t at = 0;
    for (const std::string_view piece : soft_split(text, most, Language{})) {
        if (piece.empty() || piece.data() != text.data() + at) return false;
        const auto characters = incise::graphemes(piece);
        if (incise::count(piece) > most && (*characters.begin()).size() != piece.size()) return false;
        at += piece.size();
    }
    return at == text.size();
}

std::size_t pieces_of(std::string_view text, std::size_t most) {
    std::size_t pieces = 0;
    for (const std::string_view piece : soft_split(text, most)) pieces += piece.empty() ? 0U : 1U;
    return pieces;
}

}  // namespace

TEST_CASE("soft_split: 30 code points") {
    check_rendered<render_pieces<30>>(rows_of_30);
    check_rendered<render_pieces<30, incise::basic_french<incise::utf8proc>>>(rows_of_30);
}

TEST_CASE("soft_split: 8 code points") {
    check_rendered<render_pieces<8>>(rows_of_8);
}

TEST_CASE("the other apostrophe changes nothing") {
    check_variant<render_pieces<30>>(rows_of_30, with_curly_apostrophes);
    check_variant<render_pieces<8>>(rows_of_8, with_curly_apostrophes);
}

TEST_CASE("any bytes: the pieces partition the text and are short") {
    for (const std::size_t most : {std::size_t{0}, std::size_t{1}, std::size_t{2}, std::size_t{5}}) {
        for_each_text(many_signs, 2, [&](std::string_view text) {
            if (!holds<incise::french>(text, most == 0 ? 1 : most)) FAIL(most << ": " << visible(text));
        });
        for_each_text(few_signs, 4, [&](std::string_view text) {
            if (!holds<incise::french>(text, most == 0 ? 1 : most)) FAIL(most << ": " << visible(text));
        });
    }
    for (std::size_t most = 1; most < 60; ++most) {
        for (const std::string_view text : sentence_texts) {
            if (!holds<incise::french>(text, most)) FAIL(most << ": " << visible(text));
        }
        for (const std::string_view text : unkind_texts) {
            if (!holds<incise::french>(text, most)) FAIL(most << ": " << visible(text));
        }
    }
}

TEST_CASE("no more pieces than the words need") {
    CHECK(pieces_of(repeated("mot ", 100), 40) == 10);
    CHECK(pieces_of(repeated("mots, ", 100), 42) <= 16);
    CHECK(pieces_of("Oui", 0) == 3);
}

TEST_CASE("hostile text costs no more than long text") {
    check_linear([](std::string_view text) { CHECK(pieces_of(text, 40) != 0); }, 100000);
    check_linear([](std::string_view text) { CHECK(pieces_of(text, 100000) != 0); }, 100000);
}
