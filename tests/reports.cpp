// SPDX-License-Identifier: MIT
// Indirect reports: pattern/cue/speaker/name/what is reported#.
#include <incise/reports.hpp>

#include <doctest/doctest.h>

#include <cstddef>
#include <string>
#include <string_view>

#include "rows/generated.hpp"
#include "rows/rendering.hpp"
#include "rows/source_checks.hpp"

using namespace incise_tests;
using incise::report;

namespace {

struct render_reports {
    template <class Sink>
    constexpr void operator()(std::string_view text, Sink& out) const {
        for (const report one : incise::reports(text)) {
            out(evidence_names[static_cast<std::size_t>(one.source.how)]);
            for (const std::string_view part :
                 {one.source.cue, one.source.speaker, one.source.name, one.text}) {
                out("/");
                out(part);
            }
            out("#");
        }
    }
};

constexpr text_row rows[] = {
    {"que", "Paul Roux a précisé que la digue tenait bon.",
     "preposed/a précisé/Paul Roux/Paul Roux/la digue tenait bon#"},
    {"qu'", "Léa Petit affirme qu'il neige.", "preposed/affirme/Léa Petit/Léa Petit/il neige#"},
    {"words between", "Le maire a déclaré lundi sur la place que le pont serait fermé.",
     "preposed/a déclaré/Le maire//le pont serait fermé#"},
    {"a gerund", "Paul Roux quitte la salle, assurant que tout va bien.",
     "participle/assurant/Paul Roux/Paul Roux/tout va bien#"},
    {"selon", "Selon Paul Roux, la digue tient bon.",
     "source_phrase/Selon/Paul Roux/Paul Roux/la digue tient bon#"},
    {"selon with a function behind", "Selon Paul Roux, maire de Morges, la digue tient bon.",
     "source_phrase/Selon/Paul Roux/Paul Roux/la digue tient bon#"},
    {"selon at the end", "La digue tient bon, selon la mairie.",
     "source_phrase/selon/la mairie//La digue tient bon#"},
    {"an inverted verb", "La digue tient bon, affirme Léa Petit.",
     "inversion/affirme/Léa Petit/Léa Petit/La digue tient bon#"},
    {"an inverted verb behind a semicolon", "Il neige ; la digue tient bon, affirme Léa Petit.",
     "inversion/affirme/Léa Petit/Léa Petit/la digue tient bon#"},
    {"a pronoun", "Paul Roux dort. Il a ajouté que la digue tenait.",
     "preposed/a ajouté/Il/Paul Roux/la digue tenait#"},
    {"two sentences", "Paul Roux dit qu'il neige. Léa Petit répond que non.",
     "preposed/dit/Paul Roux/Paul Roux/il neige#preposed/répond/Léa Petit/Léa Petit/non#"},
    {"marks make it a quotation", "Paul Roux a précisé que « la digue tenait bon ».", ""},
    {"nor in the speech of another", "« Paul Roux a dit que la digue tenait. Il ment », dit Léa Petit.", ""},
    {"only", "Les ventes ne rapportent que la moitié.", ""},
    {"nobody", "Il est admis que la digue tient.", ""},
    {"a weak verb needs its que", "Paul Roux lit le journal que Léa a posé.", ""},
    {"nothing", "La digue tient bon.", ""},
    {"empty", "", ""},
};
static_assert(all_render<rows, render_reports>());

bool holds(std::string_view text) {
    std::size_t before = 0;
    for (const report one : incise::reports(text)) {
        if (one.text.empty() || !is_part(text, one.text) || one.source.speaker.empty()) return false;
        if (!is_part(text, one.source.cue) || !is_part(text, one.source.name)) return false;
        if (incise::offset(text, one.text) < before) return false;
        before = incise::offset(text, one.text) + one.text.size();
    }
    return true;
}

}  // namespace

TEST_CASE("what is reported without marks") {
    check_rendered<render_reports>(rows);
    check_variants<render_reports>(rows);
}

TEST_CASE("any bytes: reports are parts of the text, in order") {
    check_unkind(holds);
    check_surrounded(few_signs, 4, "Selon Paul Roux, que", " dit Paul Roux que oui", holds);
}

TEST_CASE("hostile text costs no more than long text") {
    check_linear(
        [](std::string_view text) {
            std::size_t found = 0;
            for (const report one : incise::reports(text)) found += one.text.empty() ? 0U : 1U;
            CHECK(found <= text.size());
        },
        16000);
}
