// SPDX-License-Identifier: MIT
// Events: what a voice hears, in order; balanced, nested, and nothing lost of what the plain views show.
#include <incise/events.hpp>
#include <incise/utf8proc.hpp>

#include <doctest/doctest.h>

#include <algorithm>
#include <cstddef>
#include <string_view>
#include <utility>
#include <vector>

#include "rows/generated.hpp"
#include "rows/quotation_checks.hpp"
#include "rows/rendering.hpp"
#include "rows/sentence_texts.hpp"

using namespace incise_tests;
using incise::event_kind;
using incise::events;
using incise::french;
using incise::slice;
using incise::speech_event;
using french_utf8proc = incise::basic_french<incise::utf8proc>;

namespace {

/// The text with a sign at every event: (sentence) <quotation> [turn] {incise}; marks of quotations left out.
template <class Language>
struct render_events {
    template <class Sink>
    constexpr void operator()(std::string_view text, Sink& out) const {
        std::size_t at = 0;
        for (const speech_event one : events(text, Language{})) {
            const bool ends = static_cast<int>(one.kind) % 2 == 1;
            const std::size_t until = ends && !one.mark.empty() ? incise::offset(text, one.mark) : one.at;
            if (until > at) out(slice(text, at, until));
            out(slice("()<>[]{}", static_cast<std::size_t>(one.kind),
                      static_cast<std::size_t>(one.kind) + 1));
            const std::size_t next = ends ? one.at : one.at + one.mark.size();
            if (next > at) at = next;
        }
        out(slice(text, at, text.size()));
    }
};

constexpr text_row event_rows[] = {
    {"nothing", "", ""},
    {"blanks", "  ", "  "},
    {"a sentence", " Il dort. ", " (Il dort.) "},
    {"two", "Il dort. Elle lit.", "(Il dort.) (Elle lit.)"},
    {"a quotation at the end", "Il dit : « Viens ! »", "(Il dit : < Viens ! >)"},
    {"at the head", "« Viens ! » dit-il.", "(< Viens ! > dit-il.)"},
    {"alone", "« Viens. »", "(< Viens. >)"},
    {"an incise", "« Oui, dit-il, demain. »", "(< Oui, {dit-il}, demain. >)"},
    {"several sentences, from mid-sentence on", "Il dit : « Viens. Vite ! » Bien.",
     "(Il dit : < Viens.) (Vite ! >) (Bien.)"},
    {"an incise that a sentence ends", "« Oui, dit-il. Viens. »", "(< Oui, {dit-il}.) (Viens. >)"},
    {"in each other", "« Il a dit “non”. »", "(< Il a dit <non>. >)"},
    {"a mark that both share", "« Il a dit : « Viens ! »", "(< Il a dit : < Viens ! >>)"},
    {"turns", "— Oui.\n— Non, dit-elle.", "([ Oui.])\n([ Non, {dit-elle}.])"},
    {"turns in a line", "— Oui. — Non.", "([ Oui.]) ([ Non.])"},
    {"a dialogue that guillemets open", "« Tu viens ?\n— Oui. »", "(< Tu viens ?>)\n([ Oui. ])"},
    {"a turn, then the narrator", "— Oui, dit-il. Il sortit.", "([ Oui, {dit-il}.]) (Il sortit.)"},
    {"an incise inside what is quoted", "« Il a dit : “Oui, fit-elle, demain.” »",
     "(< Il a dit : <Oui, {fit-elle}, demain.> >)"},
    {"an incise on both sides of it", "« Oui, dit-il, “demain” va, fit-il, bien. »",
     "(< Oui, {dit-il}, <demain> va, {fit-il}, bien. >)"},
    {"not closed", "Il dit « oui.", "(Il dit < oui.>)"},
    {"not opened", "Il vient », dit Paul.", "(<Il vient >, dit Paul.)"},
    {"a mark cuts an incise short", "« Oui, dit-il avec “joie, ou non” fit-il. »",
     "(< Oui, {dit-il avec }<joie, ou non> fit-il. >)"},
};

static_assert(all_render<event_rows, render_events<french>>());

using ends = std::pair<std::size_t, std::size_t>;

bool is_begin(const speech_event& one) {
    return static_cast<int>(one.kind) % 2 == 0;
}

/// The spans that the events of one layer make, in the order of their beginnings; empty if they do not nest.
std::vector<ends> spans_of(std::string_view text, event_kind first, event_kind second, bool& good) {
    std::vector<ends> all;
    std::vector<std::size_t> open;
    std::size_t last = 0;
    for (const speech_event one : events(text)) {
        good = good && one.at >= last && one.at <= text.size();
        last = one.at;
        if (one.is(first) || one.is(second)) {
            open.push_back(all.size());
            all.push_back({one.at, 0});
        }
        const auto end = [](event_kind kind) { return static_cast<event_kind>(static_cast<int>(kind) + 1); };
        if (!one.is(end(first)) && !one.is(end(second))) continue;
        good = good && !open.empty();
        if (open.empty()) return all;
        all[open.back()].second = one.at;
        open.pop_back();
    }
    good = good && open.empty();
    return all;
}

/// Do quotations, turns and incises nest in each other, each incise in its own quotation?
bool nests_in_events(std::string_view text) {
    std::vector<speech_event> open;
    for (const speech_event one : events(text)) {
        if (one.is(event_kind::sentence_begin) || one.is(event_kind::sentence_end)) continue;
        if (is_begin(one)) {
            open.push_back(one);
            continue;
        }
        if (open.empty() || static_cast<int>(open.back().kind) + 1 != static_cast<int>(one.kind))
            return false;
        if (open.back().depth != one.depth || open.back().at >= one.at) return false;
        if (open.back().style != one.style) return false;
        open.pop_back();
    }
    return open.empty();
}

/// At one byte: an end, a beginning; the sentence ends last and begins first.
bool is_in_order(std::string_view text) {
    const auto rank = [](const speech_event& one) {
        if (one.is(event_kind::sentence_end)) return 1;
        if (one.is(event_kind::sentence_begin)) return 2;
        return is_begin(one) ? 3 : 0;
    };
    const speech_event* none = nullptr;
    speech_event before;
    for (const speech_event one : events(text)) {
        if (none != nullptr && before.at == one.at && rank(before) > rank(one)) return false;
        before = one;
        none = &before;
    }
    return true;
}

std::vector<ends> sentences_of(std::string_view text) {
    std::vector<ends> all;
    for (const incise::sentence one : incise::sentences(text)) {
        const std::size_t at = incise::offset(text, one.text);
        const std::size_t begin = incise::detail::skip_space(text, at);
        const std::size_t end = incise::detail::skip_space_back(text, at, at + one.text.size());
        if (begin < end) all.push_back({begin, end});
    }
    return all;
}

std::vector<ends> quotations_of(std::string_view text) {
    std::vector<ends> all;
    for (const incise::quotation one : incise::quotations(text))
        all.push_back({one.extent.begin, one.extent.end});
    return all;
}

/// The incises of all quotations: those that begin in a quotation inside are its own, those that run into
/// one are cut short.
std::vector<ends> incises_of(std::string_view text) {
    std::vector<ends> all;
    for (const incise::quotation one : incise::quotations(text)) {
        for (const std::string_view clause : one.incises()) {
            ends span{incise::offset(text, clause), incise::offset(text, clause) + clause.size()};
            bool own = true;
            for (const incise::quotation inner : one.nested()) {
                const auto& q = inner.extent;
                own = own && !(q.begin <= span.first && span.first < q.end);
                if (span.first < q.begin && q.begin < span.second && span.second < q.end)
                    span.second = q.begin;
            }
            if (own) all.push_back(span);
        }
    }
    std::sort(all.begin(), all.end());
    return all;
}

bool holds(std::string_view text) {
    bool good = true;
    const auto k = [](int kind) { return static_cast<event_kind>(kind); };
    if (spans_of(text, k(0), k(0), good) != sentences_of(text) || !good) return false;
    if (spans_of(text, k(2), k(4), good) != quotations_of(text) || !good) return false;
    if (spans_of(text, k(6), k(6), good) != incises_of(text) || !good) return false;
    return nests_in_events(text) && is_in_order(text);
}

void check(std::string_view text) {
    if (!holds(text)) FAIL("the text is: " << visible(text));
}

constexpr std::string_view incise_signs[] = {"« ",       " »",        " “", "” ",  "\"", "— ",
                                             ", dit-il", ", fit-il,", ". ", "Oui", "\n"};

}  // namespace

TEST_CASE("events") {
    check_rendered<render_events<french>>(event_rows);
    check_rendered<render_events<french_utf8proc>>(event_rows);
    check_variants<render_events<french>>(event_rows);
}

TEST_CASE("each sentence, quotation and incise begins once and ends once, in order, nested") {
    for (const text_row& row : event_rows) check(row.text);
    for (const std::string_view text : sentence_texts) check(text);
    for (const std::string_view text : unkind_texts) check(text);
    for_each_text(quotation_signs, 4, check);
    for_each_text(incise_signs, 5, check);
}

TEST_CASE("an event knows its quotation") {
    constexpr std::string_view text = "« Il a dit “non”. »";
    std::vector<int> depths;
    for (const speech_event one : events(text)) {
        if (!one.is(event_kind::sentence_begin) && !one.is(event_kind::sentence_end)) {
            depths.push_back(one.depth);
            CHECK(one.style ==
                  (one.depth == 0 ? incise::quote_style::guillemets : incise::quote_style::double_quotes));
        }
    }
    CHECK(depths == std::vector<int>{0, 1, 1, 0});
}

TEST_CASE("every kind of event has a name") {
    CHECK(incise::name_of(event_kind::sentence_begin) == "sentence-begin");
    CHECK(incise::name_of(event_kind::turn_end) == "turn-end");
    CHECK(incise::name_of(event_kind::incise_end) == "incise-end");
}

TEST_CASE("options of sentences reach the events") {
    incise::sentence_options options;
    options.semicolons = true;
    std::size_t begun = 0;
    for (const speech_event one : events("Il dort ; elle lit.", french{}, options))
        begun += one.is(event_kind::sentence_begin) ? 1U : 0U;
    CHECK(begun == 2);
}
