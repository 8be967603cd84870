// SPDX-License-Identifier: MIT
// Decisions: those that end are the ends of the sentences; each has a rule with a name.
#include <incise/sentence_decisions.hpp>

#include <doctest/doctest.h>

#include <string_view>

#include "rows/generated.hpp"
#include "rows/rendering.hpp"

using namespace incise_tests;
using incise::boundary;
using incise::sentence;

namespace {

struct render_decisions {
    template <class Sink>
    constexpr void operator()(std::string_view text, Sink& out) const {
        std::size_t from = 0;
        for (const boundary one : incise::sentence_decisions(text)) {
            out(text.substr(from, one.at - from));
            out(one.ends ? "|" : "_");
            out(incise::rule_name(one.rule));
            out(one.ends ? "|" : "_");
            from = one.at;
        }
    }
};

constexpr text_row rows[] = {
    {"nothing", "", ""},
    {"white space", " \n", " \n|end-of-paragraph|"},
    {"kept and refused", "M. Roux dort. Fin.",
     "M._abbreviation_ Roux dort.|full-stop| Fin.|end-of-paragraph|"},
    {"a dateline", "Morges, 3 mai 2012. - Le pont.",
     "Morges, 3 mai 2012. -|dateline| Le pont.|end-of-paragraph|"},
};
static_assert(all_render<rows, render_decisions>());

/// Are the decisions that end the ends of the sentences?
bool agrees(std::string_view text, incise::sentence_options options) {
    auto decisions = incise::sentence_decisions(text, incise::french{}, options).begin();
    for (const sentence one : incise::sentences(text, incise::french{}, options)) {
        while (!(*decisions).ends) ++decisions;
        const std::size_t end = incise::offset(text, one.text) + one.text.size();
        const boundary found = *decisions;
        if (found.at > end || !incise::detail::trimmed(incise::slice(text, found.at, end)).empty())
            return false;
        ++decisions;
    }
    return decisions == incise::sentence_decisions(text).end();
}

}  // namespace

TEST_CASE("decisions and their rules") {
    check_rendered<render_decisions>(rows);
}

TEST_CASE("the decisions that end are the ends of the sentences") {
    const incise::sentence_options kept{true, true, incise::quote_policy::keep};
    for_each_text(many_signs, 3, [&](std::string_view text) {
        if (!agrees(text, {}) || !agrees(text, kept)) FAIL(visible(text));
    });
}

TEST_CASE("each rule has a name of its own") {
    using incise::rule_name;
    using incise::sentence_rule;
    CHECK(rule_name(sentence_rule::end_of_paragraph) == "end-of-paragraph");
    CHECK(rule_name(sentence_rule::dateline) == "dateline");
    CHECK(rule_name(static_cast<sentence_rule>(200)) == "none");
}
