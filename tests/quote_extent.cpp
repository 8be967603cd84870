// SPDX-License-Identifier: MIT
// Extents: from where to where one quotation reaches. tests/quotations.cpp has whole texts; here are the
// steps that they are made of.
#include <incise/detail/quote_extent.hpp>
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
using incise::closing;
using incise::french;
using incise::latin;
using incise::quote_style;
using incise::slice;

namespace {

constexpr std::string_view closing_names[] = {"closed", "continued", "unclosed"};

template <class Sink>
constexpr void write_extent(std::string_view text, const quote_extent& q, Sink& out) {
    out(slice(text, q.begin, q.end));
    out("/");
    out(slice(text, q.speech_begin, q.speech_end));
    out("/");
    out(closing_names[static_cast<std::size_t>(q.closing)]);
}

/// `quotation/speech/closing` of the first mark of the text, as an outermost quotation.
struct render_outer {
    template <class Sink>
    constexpr void operator()(std::string_view text, Sink& out) const {
        const mark opening = next_mark(text, 0);
        write_extent(text, outer_extent<french>(text, find_paragraph<latin>(text, 0), opening), out);
    }
};
constexpr text_row outer_rows[] = {
    {"closed", "Il dit « oui » hier.", "« oui »/ oui /closed"},
    {"two marks of one kind", "« A « b » c » d", "« A « b » c »/ A « b » c /closed"},
    {"a mark that both share", "« A « b » d.", "« A « b »/ A « b /closed"},
    {"another style does not close it", "« A “b” c.", "« A “b” c./ A “b” c./unclosed"},
    {"not closed", "Il dit « oui.\nIl part.", "« oui./ oui./unclosed"},
    {"the mark repeated", "« Oui.\n« Non. » Fin.", "« Oui.\n« Non. »/ Oui.\n« Non. /closed"},
    {"the closing mark repeated", "« Oui.\n» Non. » Fin.", "« Oui.\n» Non. »/ Oui.\n» Non. /closed"},
    {"a straight quote repeated", "\"Oui.\n\"Non.\" Fin.", "\"Oui.\n\"Non.\"/Oui.\n\"Non./closed"},
    {"closed later, nothing repeated", "« Oui.\nNon. »", "« Oui.\nNon. »/ Oui.\nNon. /closed"},
    {"what opens later is another one", "« Oui.\nIl dit « non ».", "« Oui./ Oui./unclosed"},
    {"turns carry it on", "« Oui ?\n— Non.", "« Oui ?/ Oui ?/continued"},
    {"nothing behind the mark", "«", "«//unclosed"},
};
static_assert(all_render<outer_rows, render_outer>());

/// The same for the second mark, inside the first quotation.
struct render_inner {
    template <class Sink>
    constexpr void operator()(std::string_view text, Sink& out) const {
        const paragraph_extent paragraph = find_paragraph<latin>(text, 0);
        const mark first = next_mark(text, 0);
        const quote_extent outer = outer_extent<french>(text, paragraph, first);
        const enclosing_quotation around{outer.speech_end, outer.end, outer.style, outer.closing};
        write_extent(text, inner_extent<french>(text, paragraph, next_mark(text, first.end), around), out);
    }
};
constexpr text_row inner_rows[] = {
    {"closed", "« A “b” c »", "“b”/b/closed"},
    {"of the same style", "« A « b » c »", "« b »/ b /closed"},
    {"not closed: it ends with the outer one", "« A “b » c", "“b /b /unclosed"},
    {"one closing mark for both", "« A « b » c", "« b »/ b /closed"},
    {"neither is closed", "« A “b c", "“b c/b c/unclosed"},
};
static_assert(all_render<inner_rows, render_inner>());

/// The turn at the head of the text.
struct render_turn {
    template <class Sink>
    constexpr void operator()(std::string_view text, Sink& out) const {
        write_extent(text, turn_extent<french>(text, find_paragraph<latin>(text, 0), 0), out);
    }
};
constexpr text_row turn_rows[] = {
    {"a turn", "— Oui.", "— Oui./Oui./closed"},
    {"guillemets around it", "— « Oui. »", "— « Oui. »/ Oui./closed"},
    {"one that is not closed", "— « Oui.", "— « Oui./ Oui./closed"},
    {"guillemets around a part", "— « Oui » et non.", "— « Oui » et non./« Oui » et non./closed"},
    {"the mark that closes the dialogue", "— Oui. »", "— Oui. »/Oui./closed"},
    {"a quotation at the end keeps its mark", "— Il dit « oui »", "— Il dit « oui »/Il dit « oui »/closed"},
    {"the next turn", "— Oui. — Non.", "— Oui./Oui./closed"},
};
static_assert(all_render<turn_rows, render_turn>());

struct repeated_row {
    const char* name;
    std::string_view text;
    quote_style style;
    std::size_t expected;
};
constexpr repeated_row repeated_rows[] = {
    {"the opening mark", "« a", quote_style::guillemets, 2},
    {"the closing mark", "» a", quote_style::guillemets, 2},
    {"another style", "“ a", quote_style::guillemets, 0},
    {"no mark", "a", quote_style::guillemets, 0},
    {"a dash is none", "— a", quote_style::dash, 0},
    {"a straight quote before a word", "\"a", quote_style::straight, 1},
    {"a straight quote before a blank is none", "\" a", quote_style::straight, 0},
    {"nothing", "", quote_style::guillemets, 0},
};
constexpr bool is_repeated(const repeated_row& row) {
    return behind_repeated_mark(row.text, 0, row.style) == row.expected;
}
static_assert(each_passes<repeated_rows, is_repeated>());

static_assert(closes_later("a » b", 0, quote_style::guillemets));
static_assert(!closes_later("a « b » c", 0, quote_style::guillemets), "the first one opens");
static_assert(!closes_later("a ” b", 0, quote_style::guillemets) &&
              !closes_later("", 0, quote_style::guillemets));

}  // namespace

TEST_CASE("outermost quotations") {
    check_rendered<render_outer>(outer_rows);
    check_variants<render_outer>(outer_rows);
}

TEST_CASE("quotations in quotations") {
    check_rendered<render_inner>(inner_rows);
    check_variants<render_inner>(inner_rows);
}

TEST_CASE("turns with guillemets") {
    check_rendered<render_turn>(turn_rows);
    check_variants<render_turn>(turn_rows);
}

TEST_CASE("marks that a paragraph repeats") {
    check_rows(repeated_rows, is_repeated);
}

TEST_CASE("a closing mark is looked for in the next 4,000 bytes only") {
    const std::string near = std::string(3900, 'a') + "»";
    const std::string far = std::string(4100, 'a') + "»";
    CHECK(closes_later(near, 0, quote_style::guillemets));
    CHECK_FALSE(closes_later(far, 0, quote_style::guillemets));
}

TEST_CASE("any bytes: the places of an extent are in order") {
    check_all_short_texts([](std::string_view text) {
        const paragraph_extent paragraph = find_paragraph<latin>(text, 0);
        if (paragraph.empty()) return true;
        for (const mark sign : marks(slice(text, 0, paragraph.end), paragraph.begin)) {
            open_mark opened;
            if (!opens<latin>(text, sign, opened)) continue;
            const quote_extent q = outer_extent<french>(text, paragraph, sign);
            const bool good = q.begin == sign.begin && q.begin < q.speech_begin &&
                              q.speech_begin <= q.speech_end && q.speech_end <= q.end && q.end <= text.size();
            if (!good) return false;
        }
        return true;
    });
}
