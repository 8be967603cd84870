// SPDX-License-Identifier: MIT
// Pairing: what each mark of a paragraph does. A row has one letter a mark: (o)pens, (c)loses, - nothing;
// signs that are no quotation marks are left out.
#include <incise/detail/pairing.hpp>
#include <incise/utf8proc.hpp>

#include <doctest/doctest.h>

#include <cstddef>
#include <string_view>

#include "rows/generated.hpp"
#include "rows/rendering.hpp"

using namespace incise::detail;
using namespace incise_tests;
using incise::latin;

namespace {

constexpr bool is_quotation_mark(const mark& found) {
    return found.kind == mark_kind::quote_open || found.kind == mark_kind::quote_close ||
           found.kind == mark_kind::quote_either || found.kind == mark_kind::apostrophe;
}

template <class Unicode, unsigned Depth = 8>
struct render_effects {
    template <class Sink>
    constexpr void operator()(std::string_view text, Sink& out) const {
        open_marks<Unicode, Depth> open;
        for (const mark found : marks(text)) {
            const mark_effect effect = open.read(text, found);
            if (is_quotation_mark(found))
                out(std::string_view("-oc").substr(static_cast<std::size_t>(effect), 1));
        }
    }
};

constexpr text_row pair_rows[] = {
    {"guillemets", "« a »", "oc"},
    {"no spaces", "«a»", "oc"},
    {"two in a row", "«a» «b»", "ococ"},
    {"nested", "« a « b » c »", "oocc"},
    {"nested in another style", "« a “b” c »", "oocc"},
    {"an inner one is not closed", "« a “b »", "ooc"},
    {"single guillemets", "‹a›", "oc"},
    {"low and high", "„a“ „b”", "ococ"},
    {"curly", "“a”", "oc"},
    {"angles", "<<a>>", "oc"},
    {"commas and apostrophes", ",,a''", "oc"},
    {"a closing mark alone", "a » b", "-"},
    {"an opening mark alone", "« a", "o"},
    {"styles do not mix", "« a ”", "o-"},
};
constexpr text_row straight_rows[] = {
    {"a pair", "\"a\"", "oc"},
    {"two pairs", "\"a\" \"b\"", "ococ"},
    {"with spaces outside", "il dit \"a\" et", "oc"},
    {"inches behind a digit", "5\" et 7\"", "--"},
    {"inches before a digit", "5\"3 et", "-"},
    {"behind a letter it opens nothing", "a\" b", "-"},
    {"before a space it opens nothing", "\" a", "-"},
    {"behind a bracket it opens", "(\"a\")", "oc"},
    {"inside guillemets", "« \"a\" »", "oocc"},
    {"with blanks on both sides behind a colon", "il dit : \" a \" et", "oc"},
    {"before a full stop it opens nothing", "a \".", "-"},
    {"before a comma neither", "a \", b", "-"},
    {"behind an elision", "l'\"a\"", "oc"},
};
constexpr text_row single_rows[] = {
    {"single curly quotes", "‘a’", "oc"},
    {"an apostrophe closes nothing", "‘l’or’", "o-c"},
    {"apostrophes alone", "l’or d’hier", "--"},
    {"behind a letter it opens nothing", "a‘b’", "--"},
    {"before a space it opens nothing", "‘ a’", "--"},
};
constexpr text_row reversed_rows[] = {
    {"German guillemets", "»a«", "oc"},
    {"Swedish guillemets", "»a»", "oc"},
    {"two of them", "»a» et »b»", "ococ"},
    {"one of each", "»a« et »b»", "ococ"},
    {"Swedish ones behind a blank open nothing", "»a »b", "--"},
    {"a breadcrumb", "a » b » c", "--"},
    {"in a sentence", "il dit »a« hier", "oc"},
    {"behind a letter they close", "a»b«", "-o"},
    {"what follows closes: no pair", "il »a »", "--"},
};
static_assert(all_render<pair_rows, render_effects<latin>>());
static_assert(all_render<straight_rows, render_effects<latin>>());
static_assert(all_render<single_rows, render_effects<latin>>());
static_assert(all_render<reversed_rows, render_effects<latin>>());

constexpr text_row shallow_rows[] = {
    {"a third level does not open", "« “‹a›” »", "oo--cc"},
    {"a second one may close and open", "« “a” “b” »", "oococc"},
};

}  // namespace

TEST_CASE("marks that pair") {
    check_rendered<render_effects<latin>>(pair_rows);
    check_rendered<render_effects<incise::utf8proc>>(pair_rows);
}

TEST_CASE("straight quotes") {
    check_rendered<render_effects<latin>>(straight_rows);
    check_rendered<render_effects<incise::utf8proc>>(straight_rows);
}

TEST_CASE("single quotes and apostrophes") {
    check_rendered<render_effects<latin>>(single_rows);
    check_rendered<render_effects<incise::utf8proc>>(single_rows);
}

TEST_CASE("reversed guillemets") {
    check_rendered<render_effects<latin>>(reversed_rows);
    check_rendered<render_effects<incise::utf8proc>>(reversed_rows);
}

TEST_CASE("the depth is bounded") {
    check_rendered<render_effects<latin, 2>>(shallow_rows);
}

TEST_CASE("any bytes: as many marks are open as were opened and not closed") {
    check_all_short_texts([](std::string_view text) {
        open_marks<latin, 4> open;
        std::size_t size = 0;
        for (const mark found : marks(text)) {
            const mark_effect effect = open.read(text, found);
            if (effect == mark_effect::opens && open.size() != size + 1) return false;
            if (effect == mark_effect::closes && open.size() >= size) return false;
            if (effect == mark_effect::none && open.size() != size) return false;
            size = open.size();
            if (size > 4) return false;
        }
        return true;
    });
}
