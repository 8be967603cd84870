// SPDX-License-Identifier: MIT
// Datelines and sign-offs: what agencies write on the line of the story.
#include <incise/detail/dateline.hpp>
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

template <class Language>
struct render_dateline {
    template <class Sink>
    constexpr void operator()(std::string_view text, Sink& out) const {
        out(incise::slice(text, 0, dateline_end<Language>(text, 0, text.size())));
    }
};

constexpr text_row dateline_rows[] = {
    {"place, date, stop, dash", "Morges, 3 mai 2012. - Le conseil a vot\u00E9.", "Morges, 3 mai 2012. -"},
    {"place and agency", "Morges (ats) - Le conseil a vot\u00E9.", "Morges (ats) -"},
    {"an agency in capitals, a long dash", "Nantes (AFP) \u2014 La pluie tombe.", "Nantes (AFP) \u2014"},
    {"place, le, date", "Nyon, le 12 juin 2015 \u2013 Il pleut.", "Nyon, le 12 juin 2015 \u2013"},
    {"a weekday", "Nyon, mardi 12 juin - Il pleut.", "Nyon, mardi 12 juin -"},
    {"the first of the month", "Vevey, 1er mars 2017 - La f\u00EAte.", "Vevey, 1er mars 2017 -"},
    {"a place of several words", "La Tour-de-Peilz, 4 avril 2011 - Il", "La Tour-de-Peilz, 4 avril 2011 -"},
    {"a place with an apostrophe", "Villeneuve-d'Ascq (afp) - Il", "Villeneuve-d'Ascq (afp) -"},
    {"a date alone takes the line", "3 mai 2012", "3 mai 2012"},
    {"a place and a date alone", "Morges, 3 mai 2012", "Morges, 3 mai 2012"},
    {"a month and a year", "mai 2012", "mai 2012"},
    {"a numeric date", "2016-08-26", "2016-08-26"},
    {"another one", "26/08/2016", "26/08/2016"},
    {"with full stops", "26.08.2016", "26.08.2016"},
    {"a database's label", "date 2016-08 Le maire", "date 2016-08"},
    {"a label with a day", "date 2016-08-26 Le maire", "date 2016-08-26"},
    {"a label alone", "date 2016-08", "date 2016-08"},
    {"a label before a small letter is none", "date 2016-08 le maire", ""},
    {"a word that only begins like a label", "dates 2016-08 Le maire", ""},
    {"a label without a date", "date Le maire", ""},
    {"a sentence that begins with a place", "Morges a vot\u00E9.", ""},
    {"a sentence that begins with a date", "Le 3 mai 2012, il pleuvait.", ""},
    {"a date without a dash", "3 mai 2012 il pleuvait.", ""},
    {"a place in brackets", "Morges (Vaud) - Il pleut.", ""},
    {"an agency that is none", "Morges (roux) - Il pleut.", ""},
    {"an open bracket", "Morges (ats - Il pleut.", ""},
    {"a number that is no date", "12 - Il pleut.", ""},
    {"two numbers are no date", "2016-08", ""},
    {"four are none", "1-2-3-4", ""},
    {"digits in excess", "Morges, 123 mai 2012 - Il", ""},
    {"nothing", "", ""},
    {"a place and nothing", "Morges,", ""},
};
static_assert(all_render<dateline_rows, render_dateline<french>>());

struct sign_off_row {
    const char* name;
    std::string_view unit;
    bool expected;
};
constexpr sign_off_row sign_off_rows[] = {
    {"two agencies in brackets", "(afp/nxp)", true},
    {"an author's letters", "(jpr)", true},
    {"an author and an agency", "(lb avec ats)", true},
    {"an agency without brackets", "ATS", true},
    {"an agency and a country", "Reuters/FR", true},
    {"with no-break hyphen", "(ats\u2011afp)", true},
    {"a remark in brackets", "(il pleut encore)", false},
    {"a place", "Morges", false},
    {"a sentence about an agency", "Il a parl\u00E9 \u00E0 Reuters hier.", false},
    {"an agency that does something", "Reuters confirme.", false},
    {"a word that is an agency in capitals", "\u2014 Si. \u00BB", false},
    {"a remark that begins with an agency", "(afp) Il pleut.", false},
    {"only brackets", "()", false},
    {"a year in brackets", "(2016)", false},
    {"too long", "(afp afp afp afp afp afp afp afp afp afp afp afp afp afp afp afp)", false},
    {"nothing", "", false},
    {"ill-formed", "(\xFF\xFF\xFF)", false},
};
template <class Language>
constexpr bool is_signed(const sign_off_row& row) {
    return is_sign_off<Language>(row.unit) == row.expected;
}
static_assert(each_passes<sign_off_rows, is_signed<french>>());

static_assert(dateline_end<french>("Il. 3 mai 2012", 4, 14) == 14, "it may begin inside a text");
static_assert(dateline_end<french>("3 mai 2012 - Il", 0, 10) == 10, "and must end before its end");

}  // namespace

TEST_CASE("datelines") {
    check_rendered<render_dateline<french>>(dateline_rows);
    check_rendered<render_dateline<french_utf8proc>>(dateline_rows);
}

TEST_CASE("datelines in other spellings") {
    check_variants<render_dateline<french>>(dateline_rows);
}

TEST_CASE("sign-offs") {
    check_rows(sign_off_rows, is_signed<french>);
    check_rows(sign_off_rows, is_signed<french_utf8proc>);
}

TEST_CASE("any bytes: a dateline ends where it begins or later, and in the text") {
    for (const std::string_view text : unkind_texts) {
        CHECK(dateline_end<french>(text, 0, text.size()) <= text.size());
        static_cast<void>(is_sign_off<french>(text));
    }
    for_each_text(many_signs, 2, [](std::string_view text) {
        for (const std::string_view head : {"Morges, 3 mai", "Morges (ats", "date 2016", "3 mai 2012", "("}) {
            const std::string whole = std::string(head) + std::string(text);
            static_cast<void>(is_sign_off<french>(whole));
            if (dateline_end<french>(whole, 0, whole.size()) > whole.size()) FAIL(visible(whole));
        }
    });
}
