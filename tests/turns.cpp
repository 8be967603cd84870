// SPDX-License-Identifier: MIT
// Turns: whether a paragraph begins with one, and how far it reaches.
#include <incise/detail/turns.hpp>
#include <incise/utf8proc.hpp>

#include <doctest/doctest.h>

#include <cstddef>
#include <string_view>

#include "rows/generated.hpp"
#include "rows/rendering.hpp"
#include "rows/rows.hpp"

using namespace incise::detail;
using namespace incise_tests;
using incise::french;
using french_utf8proc = incise::basic_french<incise::utf8proc>;

namespace {

struct turn_row {
    const char* name;
    std::string_view paragraph;
    bool expected;
};

constexpr turn_row opening_rows[] = {
    {"a long dash", "— Oui.", true},
    {"without a space", "—Oui.", true},
    {"without a full stop", "— Oui", true},
    {"two hyphens", "-- Oui.", true},
    {"two hyphens without a space", "--Oui.", true},
    {"a horizontal bar", "― Oui.", true},
    {"a long dash and a small letter", "— oui.", true},
    {"an en dash before a sentence", "– Oui.", true},
    {"an en dash before an item of a list", "– du pain", false},
    {"the last item of a list", "– du pain.", false},
    {"an en dash before a colon", "– Oui, reprit Léa avec un geste qui voulait dire :", true},
    {"a hyphen before a question", "- Tu viens ?", true},
    {"a hyphen before an exclamation", "- Viens !", true},
    {"a hyphen before an incise", "- Je viens, dit-il.", true},
    {"a hyphen before a plain sentence", "- La porte est bleue.", false},
    {"a hyphen before an item of a list", "- du pain", false},
    {"a hyphen without a space", "-Viens !", false},
    {"a dash before a number", "— 12 francs.", false},
    {"a dash alone", "—", false},
    {"a dash and white space", "—  ", false},
    {"a guillemet behind the dash", "— « Oui. »", true},
    {"no dash", "Oui.", false},
    {"a dash in the middle", "Oui — non.", false},
    {"nothing", "", false},
};
template <class Language>
constexpr bool opens_a_turn(const turn_row& row) {
    return opens_turn<Language>(row.paragraph, 0) == row.expected;
}
static_assert(each_passes<opening_rows, opens_a_turn<french>>());

/// The turn with its dash that begins at byte 0.
template <class Language>
struct render_turn {
    template <class Sink>
    constexpr void operator()(std::string_view paragraph, Sink& out) const {
        const turn_site found = read_turn<Language>(paragraph, 0, false);
        out(incise::slice(paragraph, found.begin, found.end));
    }
};

constexpr text_row reach_rows[] = {
    {"to the end of the paragraph", "— Oui. Il pleut.", "— Oui. Il pleut."},
    {"without white space at the end", "— Oui. ", "— Oui."},
    {"to the next turn", "— Oui. — Non.", "— Oui."},
    {"to the next of two", "-- Oui. -- Non. -- Si.", "-- Oui."},
    {"a dash before a small letter opens nothing", "— Le pont — il est vieux — tombe.",
     "— Le pont — il est vieux — tombe."},
    {"a dash inside a sentence opens nothing", "— Le vieux pont — Paul y tient — tombe.",
     "— Le vieux pont — Paul y tient — tombe."},
    {"an incise is part of it", "— Oui, dit-il, je viens.", "— Oui, dit-il, je viens."},
    {"so is one at the end", "— Oui, dit-il.", "— Oui, dit-il."},
    {"the narrator goes on", "— Oui, dit-il. Il se leva.", "— Oui, dit-il."},
    {"she is told of too", "— Oui, dit Léa. Elle se leva. Il plut.", "— Oui, dit Léa."},
    {"behind a conjunction too", "— Oui, dit-il. Et il se leva.", "— Oui, dit-il."},
    {"the narrator behind a semicolon", "— Oui ! dit-il ; il se leva.", "— Oui ! dit-il"},
    {"who says I still speaks", "— Oui, dit-il. Je viens.", "— Oui, dit-il. Je viens."},
    {"who says you too", "— Oui, dit-il. Il vous attend.", "— Oui, dit-il. Il vous attend."},
    {"who asks too", "— Oui, dit-il. Il vient ?", "— Oui, dit-il. Il vient ?"},
    {"two incises, then the narrator", "— Oui, dit-il. Je viens, ajouta-t-il. Il se leva.",
     "— Oui, dit-il. Je viens, ajouta-t-il."},
    {"the narrator and the next turn", "— Oui, dit-il. Il se leva. — Bien.", "— Oui, dit-il."},
};
static_assert(all_render<reach_rows, render_turn<french>>());

/// The same for a turn in the middle of a line, where the narrator may go on without an incise.
struct render_inline_turn {
    template <class Sink>
    constexpr void operator()(std::string_view paragraph, Sink& out) const {
        const turn_site found = read_turn<french>(paragraph, 0, true);
        out(incise::slice(paragraph, found.begin, found.end));
    }
};
constexpr text_row inline_rows[] = {
    {"narration behind a question", "— Tu viens ? Le facteur posa sa besace et regarda la mer.",
     "— Tu viens ?"},
    {"and behind a plain sentence", "— Je viens demain. Les deux frères se levèrent.", "— Je viens demain."},
    {"who speaks goes on", "— Tu viens ? Je pars demain. Nous avons le temps.",
     "— Tu viens ? Je pars demain. Nous avons le temps."},
    {"a short sentence that a colon ends", "— Tu viens ? Elle répéta :", "— Tu viens ?"},
    {"narration at the end counts, not in between", "— Viens. Il tomba hier. Tu le sais ! Ton père te voit.",
     "— Viens. Il tomba hier. Tu le sais ! Ton père te voit."},
    {"no second sentence", "— Tu viens ?", "— Tu viens ?"},
};
static_assert(all_render<inline_rows, render_inline_turn>());

static_assert(dash_end("— a", 0) == 3 && dash_end("-- a", 0) == 2 && dash_end("- a", 0) == 1);
static_assert(dash_end("-a", 0) == 0 && dash_end("a", 0) == 0 && dash_end("a", 1) == 1 &&
              dash_end("", 0) == 0);

}  // namespace

TEST_CASE("paragraphs that begin with a turn") {
    check_rows(opening_rows, opens_a_turn<french>);
    check_rows(opening_rows, opens_a_turn<french_utf8proc>);
}

TEST_CASE("how far a turn reaches") {
    check_rendered<render_turn<french>>(reach_rows);
    check_rendered<render_turn<french_utf8proc>>(reach_rows);
    check_variants<render_turn<french>>(reach_rows);
}

TEST_CASE("how far a turn on a line of turns reaches") {
    check_rendered<render_inline_turn>(inline_rows);
    check_variants<render_inline_turn>(inline_rows);
}

TEST_CASE("any bytes: a turn lies in its paragraph") {
    check_all_short_texts([](std::string_view text) {
        if (!opens_turn<french>(text, 0)) return true;
        const turn_site found = read_turn<french>(text, 0, false);
        return found.begin == 0 && found.speech_begin > 0 && found.speech_begin <= found.speech_end &&
               found.speech_end <= found.end && found.end <= text.size();
    });
}
