// SPDX-License-Identifier: MIT
// The language policy: roles and verbs under both Unicode policies, words of one's own, the depth.
#include <incise/french.hpp>
#include <incise/quotations.hpp>
#include <incise/sentences.hpp>
#include <incise/utf8proc.hpp>

#include <doctest/doctest.h>

#include <cstddef>
#include <string_view>
#include <type_traits>

#include "rows/rendering.hpp"
#include "rows/rows.hpp"

using incise::basic_french;
using incise::french;
using incise::latin;
using incise::role;
using incise::role_set;
using namespace incise_tests;

namespace {

using french_utf8proc = basic_french<incise::utf8proc>;

static_assert(std::is_empty<french>::value && std::is_same<french::unicode, latin>::value);
static_assert(french::depth == 8 && basic_french<latin, 3>::depth == 3);

struct role_row {
    const char* name;
    std::string_view word;
    role wanted;
    bool expected;
};
constexpr role_row role_rows[] = {
    {"an abbreviation", "Mme", role::abbreviation_never_final, true},
    {"in capitals", "MME", role::abbreviation_never_final, true},
    {"a determiner", "la", role::determiner, true},
    {"and a pronoun", "la", role::object_pronoun, true},
    {"a function with an accent", "député", role::function_masculine, true},
    {"decomposed", "de\u0301pute\u0301", role::function_masculine, true},
    {"without the accent it is another word", "depute", role::function_masculine, false},
    {"a month", "août", role::month, true},
    {"a nationality", "vaudoise", role::nationality_adjective, true},
    {"a word that is none", "brouillard", role::determiner, false},
    {"nothing", "", role::determiner, false},
    {"ill-formed", "l\xFF", role::determiner, false},
};
template <class Language>
constexpr bool has_role(const role_row& row) {
    return incise::detail::all_roles<Language>(row.word).has(row.wanted) == row.expected;
}
static_assert(each_passes<role_rows, has_role<french>>());

static_assert(french::verb("répondit").lemma == "répondre");
static_assert(french::verb("RÉPONDIT").has(incise::verb_feature::third_singular));
static_assert(french::verb("déclarer").strength == incise::verb_strength::strong);
static_assert(!french::verb("brouillard") && !french::verb(""));

// What the comment in french.hpp tells the reader to write.
struct french_with_corporals : french {
    static constexpr role_set roles(std::string_view one) noexcept {
        role_set found = french::roles(one);
        if (one == "Cpl" || one == "Adj-chef") found.add(role::abbreviation_never_final);
        return found;
    }
};

template <class Language>
struct render_sentences {
    template <class Sink>
    constexpr void operator()(std::string_view text, Sink& out) const {
        for (const incise::sentence one : incise::sentences(text, Language{})) {
            out(one.trimmed());
            out("|");
        }
    }
};
constexpr text_row without_own_word[] = {{"unknown", "Le Cpl. Roux dort.", "Le Cpl.|Roux dort.|"}};
constexpr text_row with_own_word[] = {
    {"the word of one's own", "Le Cpl. Roux dort.", "Le Cpl. Roux dort.|"},
    {"the others are still there", "M. Roux et le Cpl. Petit dorment. Il pleut.",
     "M. Roux et le Cpl. Petit dorment.|Il pleut.|"},
};
static_assert(all_render<without_own_word, render_sentences<french>>());
static_assert(all_render<with_own_word, render_sentences<french_with_corporals>>());

/// The quotations with their depth, in the order of their marks.
template <class Language>
struct render_depths {
    template <class Sink>
    constexpr void operator()(std::string_view text, Sink& out) const {
        for (const incise::basic_quotation<Language> one : incise::quotations(text, Language{})) {
            out(std::string_view("0123456789").substr(one.depth, 1));
            out(one.text());
        }
    }
};
constexpr std::string_view nested_text = "« A “b ‹c› d” e »";
constexpr text_row depth_1[] = {{"one level", nested_text, "0« A “b ‹c› d” e »"}};
constexpr text_row depth_2[] = {{"two levels", nested_text, "0« A “b ‹c› d” e »1“b ‹c› d”"}};
constexpr text_row depth_3[] = {{"three levels", nested_text, "0« A “b ‹c› d” e »1“b ‹c› d”2‹c›"}};
constexpr text_row depth_again[] = {
    {"behind what was too deep there is room again", "« A “b ‹c› d” e » “f ‹g›”",
     "0« A “b ‹c› d” e »1“b ‹c› d”0“f ‹g›”1‹g›"},
};
static_assert(all_render<depth_1, render_depths<basic_french<latin, 1>>>());
static_assert(all_render<depth_2, render_depths<basic_french<latin, 2>>>());
static_assert(all_render<depth_3, render_depths<basic_french<latin, 3>>>());
static_assert(all_render<depth_3, render_depths<french>>());
static_assert(all_render<depth_again, render_depths<basic_french<latin, 2>>>());

}  // namespace

TEST_CASE("the parts that words play") {
    check_rows(role_rows, has_role<french>);
    check_rows(role_rows, has_role<french_utf8proc>);
    check_rows(role_rows, has_role<french_with_corporals>);
}

TEST_CASE("verbs under both policies") {
    CHECK(french::verb("s'écria").lemma.empty());  // one word, without what is elided before it
    CHECK(french::verb("écria").lemma == "écrier");
    CHECK(french_utf8proc::verb("e\u0301cria").lemma == "écrier");
}

TEST_CASE("a word of one's own changes the sentences") {
    check_rendered<render_sentences<french>>(without_own_word);
    check_rendered<render_sentences<french_with_corporals>>(with_own_word);
}

TEST_CASE("marks deeper than the depth are text") {
    check_rendered<render_depths<basic_french<latin, 1>>>(depth_1);
    check_rendered<render_depths<basic_french<latin, 2>>>(depth_2);
    check_rendered<render_depths<basic_french<latin, 3>>>(depth_3);
    check_rendered<render_depths<french>>(depth_3);
    check_rendered<render_depths<basic_french<latin, 2>>>(depth_again);
    check_rendered<render_depths<basic_french<incise::utf8proc, 2>>>(depth_2);
}

TEST_CASE("nine levels are one too many for the default") {
    std::string text;
    for (int level = 0; level < 5; ++level) text += "« “";
    std::size_t deepest = 0;
    std::size_t count = 0;
    for (const incise::quotation one : incise::quotations(text)) {
        deepest = one.depth > deepest ? one.depth : deepest;
        ++count;
    }
    CHECK(deepest == 7);
    CHECK(count == 8);
}
