// SPDX-License-Identifier: MIT
// Folded text: what compares equal at which level, and where each unit lies in the original.
#include <incise/folding.hpp>
#include <incise/utf8proc.hpp>

#include <doctest/doctest.h>

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "rows/metamorphic.hpp"
#include "rows/rows.hpp"

using incise::fold_level;
using incise::latin;
using namespace std::string_view_literals;

namespace {

constexpr fold_level levels[] = {fold_level::exact, fold_level::fold_case, fold_level::fold_accents};

/// `from`: the first of the three levels at which the texts are equal; 3 if they never are.
struct equal_row {
    const char* name;
    std::string_view a;
    std::string_view b;
    int from;
};

constexpr equal_row equal_rows[] = {
    {"the same", "Mons", "Mons", 0},
    {"empty", "", "", 0},
    {"a prefix", "Mons", "Monsieur", 3},
    {"NFC and NFD", "\xC3\x8Ele", "I\xCC\x82le", 0},
    {"apostrophes", "l'\xC3\xAEle", "l\xE2\x80\x99\xC3\xAEle", 0},
    {"modifier apostrophe", "l'a",
     "l\xCA\xBC"
     "a",
     0},
    {"hyphens", "Aix-les-Bains",
     "Aix\xE2\x80\x90les\xE2\x80\x91"
     "Bains",
     0},
    {"runs of white space", "Le Puy", "Le \t\n\xC2\xA0Puy", 0},
    {"white space is not optional", "LePuy", "Le Puy", 3},
    {"soft hyphen", "Montpellier", "Mont\xC2\xADpellier", 0},
    {"soft hyphen in white space", "Le Puy", "Le \xC2\xAD Puy", 0},
    {"case", "Lyon", "LYON", 1},
    {"sharp s", "Gro\xC3\x9F", "GROSS", 1},
    {"ligature", "\xEF\xAC\x81n", "FIN", 1},
    {"Kelvin", "K", "\xE2\x84\xAA", 0},
    {"accents", "\xC3\x89vreux", "Evreux", 2},
    {"accents and case", "\xC3\x89VREUX", "evreux", 2},
    {"oe", "C\xC5\x93ur", "coeur", 2},
    {"ae, o and l with strokes",
     "\xC3\x86r\xC3\xB8, \xC5\x81\xC3\xB3"
     "d\xC5\xBA",
     "aero, lodz", 2},
    {"hyphen and space", "Saint-Malo", "saint malo", 2},
    {"a spaced hyphen is more than a space", "Saint - Malo", "Saint Malo", 3},
    {"a long dash is no hyphen", "Saint\xE2\x80\x93Malo", "Saint-Malo", 3},
    {"ill-formed bytes equal nothing", "\xFF", "\xFF", 3},
    {"not even U+FFFD", "\xFF", "\xEF\xBF\xBD", 3},
    {"U+FFFD equals itself", "\xEF\xBF\xBD", "\xEF\xBF\xBD", 0},
    {"the same ill-formed bytes behind text", "ab\xC3", "ab\xC3", 3},
};

template <class Unicode>
constexpr bool equal_from(const equal_row& row) {
    for (int i = 0; i < 3; ++i) {
        const bool expected = i >= row.from;
        if (incise::equal_folded(row.a, row.b, levels[i], Unicode{}) != expected) return false;
        if (incise::equal_folded(row.b, row.a, levels[i], Unicode{}) != expected) return false;
        if (expected && incise::compare_folded(row.a, row.b, levels[i], Unicode{}) != 0) return false;
    }
    return true;
}

/// `smaller` comes before `larger` at fold_case.
struct order_row {
    const char* name;
    std::string_view smaller;
    std::string_view larger;
};

constexpr order_row order_rows[] = {
    {"letters", "abc", "ABD"},
    {"a prefix", "ab", "abc"},
    {"empty", "", "a"},
    {"ill-formed bytes come last", "\xF4\x8F\xBF\xBF", "\xFF"},
    {"also after U+FFFD", "\xEF\xBF\xBD", "\xFF"},
};

constexpr bool ordered(const order_row& row) {
    return incise::compare_folded(row.smaller, row.larger, fold_level::fold_case) < 0 &&
           incise::compare_folded(row.larger, row.smaller, fold_level::fold_case) > 0;
}

/// The sources of the units, each followed by a bar.
struct source_row {
    const char* name;
    std::string_view text;
    fold_level level;
    std::string_view sources;
};

constexpr source_row source_rows[] = {
    {"one unit a letter", "ab", fold_level::exact, "a|b|"},
    {"a decomposed letter has one place", "\xC3\xA9", fold_level::exact, "\xC3\xA9|\xC3\xA9|"},
    {"two units of oe", "\xC5\x93x", fold_level::fold_accents, "\xC5\x93|\xC5\x93|x|"},
    {"an accent that vanishes belongs to its letter", "e\xCC\x81t", fold_level::fold_accents, "e\xCC\x81|t|"},
    {"an accent that stays is a unit", "e\xCC\x81t", fold_level::exact, "e|\xCC\x81|t|"},
    {"a run of white space", "a \n b", fold_level::exact, "a| \n |b|"},
    {"a hyphen beside a space", "a -b", fold_level::fold_accents, "a| |-|b|"},
    {"soft hyphen",
     "a\xC2\xAD"
     "b",
     fold_level::exact, "a\xC2\xAD|b|"},
    {"at the start it belongs to nothing",
     "\xC2\xAD"
     "b",
     fold_level::exact, "b|"},
    {"only soft hyphens", "\xC2\xAD\xC2\xAD", fold_level::exact, ""},
    {"ill-formed",
     "\xE2\x82"
     "b",
     fold_level::exact, "\xE2\x82|b|"},
};

constexpr bool has_sources(const source_row& row) {
    std::size_t at = 0;
    for (const incise::folded_unit unit : incise::folded(row.text, row.level)) {
        if (!incise::detail::has_at(row.sources, at, unit.source)) return false;
        at += unit.source.size();
        if (!incise::detail::has_at(row.sources, at, "|")) return false;
        ++at;
    }
    return at == row.sources.size();
}

using incise_tests::all_pass;
using incise_tests::check_rows;

static_assert(all_pass(equal_rows, equal_from<latin>));
static_assert(all_pass(order_rows, ordered));
static_assert(all_pass(source_rows, has_sources));
static_assert(sizeof(incise::detail::fold_cursor<latin>) <= 64);

// What rewriting may break: several marks, ligatures, letters with a stroke, runs of spaces, soft hyphens. A
// soft hyphen after an accent belongs to the accent alone in NFD, to all units of the letter in NFC: not
// here.
constexpr std::string_view rewritten_texts[] = {
    "L'\u00E9t\u00E9 d'Ana\u00EFs \u00AB\u00A0o\u00F9 \u00E7a\u00A0?\u00A0\u00BB",
    "L\u2019e\u0301te\u0301 d\u2019Anai\u0308s, la\u0300-bas",
    "Le  fl\u00E2\u202F \u00A0neur\n \u2009a tout vu",
    "\u1EA4 \u1EA5 a\u0302\u0301 \u00E2\u0301 \u01FE\u00D8",
    "\u0152uvre \u00C6r\u00F8 \u0141\u00F3d\u017A stra\u00DFe \uFB01n \u1E9E",
    "fac\u00ADile \u00C9me\u0301t\u00ADtait \u00AD' \u00AD\u2019\u00AD",
    "12\u202F000 \u00C9L\u00C8VES ET 1 000 BO\u00CETES \u212A\u212B",
};

bool same_units(std::string_view text, const incise_tests::rewritten_text& rewritten, fold_level level) {
    const auto units_of = [level](std::string_view read) {
        std::vector<std::pair<std::string_view, char32_t>> units;
        for (const incise::folded_unit unit : incise::folded(read, level)) {
            units.emplace_back(unit.source, unit.value);
        }
        return units;
    };
    const bool no_accents = level == fold_level::fold_accents;  // else an accent is a unit of its own
    return incise_tests::same_answer(
        text, rewritten, units_of,
        no_accents ? incise_tests::splits::forbidden : incise_tests::splits::allowed);
}

}  // namespace

TEST_CASE("another apostrophe, space or normal form: the same units from the same places") {
    for (const incise_tests::rewriting& way : incise_tests::rewritings) {
        int changed = 0;
        for (const std::string_view text : rewritten_texts) {
            const incise_tests::rewritten_text rewritten(text, way.rewrite);
            changed += rewritten.changed();
            for (const fold_level level : levels) {
                INFO(std::string(way.name)
                     << ": " << std::string(text) << " at level " << static_cast<int>(level));
                CHECK(same_units(text, rewritten, level));
                CHECK(incise::equal_folded(text, rewritten.text(), level));
            }
        }
        CHECK(changed > 0);
    }
}

TEST_CASE("texts are equal from the right level on") {
    check_rows(equal_rows, equal_from<latin>);
}

TEST_CASE("and so under utf8proc") {
    check_rows(equal_rows, equal_from<incise::utf8proc>);
}

TEST_CASE("texts are ordered by code points") {
    check_rows(order_rows, ordered);
}

TEST_CASE("units know where they come from") {
    check_rows(source_rows, has_sources);
}

TEST_CASE("any bytes: sources lie in the text, in its order") {
    const std::string alphabet = "a -\n\xC3\xA9\xCC\x81\xC2\xAD\xFF";
    for (unsigned number = 0; number < 11 * 11 * 11 * 11 * 11; ++number) {
        std::string text;
        for (unsigned rest = number; rest != 0; rest /= 11) text.push_back(alphabet[rest % 11]);
        for (const fold_level level : levels) {
            std::size_t last = 0;
            bool good = true;
            for (const incise::folded_unit unit : incise::folded(text, level)) {
                const std::size_t begin = incise::offset(text, unit.source);
                good = good && begin >= last && !unit.source.empty() &&
                       begin + unit.source.size() <= text.size();
                last = begin;
            }
            if (!good) FAIL_CHECK(text);
        }
    }
}

TEST_CASE("iterators of two units from one place differ") {
    const std::string text = "\xC5\x93";
    const auto units = incise::folded(text, fold_level::fold_accents);
    auto second = units.begin();
    ++second;
    CHECK(second != units.begin());
    CHECK((*second).value == U'e');
    CHECK((*units.begin()).value == U'o');
}
