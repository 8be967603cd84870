// SPDX-License-Identifier: MIT
// The quotation marks of a text, found many bytes at a time: the same as among all its marks.
#include <incise/detail/quote_marks.hpp>

#include <doctest/doctest.h>

#include <cstddef>
#include <string>
#include <string_view>

using incise::detail::is_quoting;
using incise::detail::mark;
using incise::detail::mark_kind;
using incise::detail::next_mark;
using incise::detail::next_quote;

namespace {

constexpr bool begin_together(const mark& a, const mark& b) {
    return a.begin == b.begin && a.end == b.end && a.kind == b.kind && a.style == b.style;
}

/// The next quotation mark, by reading every mark.
constexpr mark next_quote_slowly(std::string_view text, std::size_t from, bool apostrophes) {
    mark found = next_mark(text, from);
    while (!found.is(mark_kind::none) &&
           (!is_quoting(found) || (!apostrophes && found.is(mark_kind::apostrophe)))) {
        found = next_mark(text, found.end);
    }
    return found;
}

constexpr bool agrees(std::string_view text) {
    for (std::size_t from = 0; from <= text.size(); ++from) {
        for (const bool apostrophes : {false, true}) {
            if (!begin_together(next_quote(text, from, apostrophes),
                                next_quote_slowly(text, from, apostrophes)))
                return false;
        }
    }
    return true;
}

static_assert(agrees("Il dit, l'air sombre : \"Non...\" -- 'a' << b >>, ,,c'' "));
static_assert(agrees(
    "\u00ABa\u00A0\u00BB \u2018b\u2019 \u201Cc\u201D \u201Ed\u2026 \u2039\u202Fe\u203A \u2014 \u2013"));

}  // namespace

TEST_CASE("fast and slow find the same marks in any bytes, wherever they begin") {
    constexpr std::string_view bytes =
        "\xC2\xAB\xBB\xE2\x80\x99\x9C\x93\xB9\xBA\xA6\xAF\"\",,''--<<>>a b.\n\xC2\xA0\xE2\x80";
    std::uint32_t random = 5;
    for (int round = 0; round < 4000; ++round) {
        std::string text;
        for (unsigned size = 0; size < static_cast<unsigned>(round % 90); ++size) {
            random = random * 1664525u + 1013904223u;
            const bool plain = random >> 30 != 0 && round % 2 == 0;
            text += plain ? 'e' : bytes[(random >> 16) % bytes.size()];
        }
        if (!agrees(text)) FAIL("round " << round);
    }
}
