// SPDX-License-Identifier: MIT
// What must hold for the sentences of every text, whichever way they are asked for: all short texts, texts
// that tempt a reader to look ahead again and again, and texts that are written in another way.
#include <incise/labelled_sentences.hpp>
#include <incise/sentence_at.hpp>
#include <incise/sentence_feed.hpp>
#include <incise/soft_split.hpp>

#include <doctest/doctest.h>

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "rows/generated.hpp"
#include "rows/metamorphic.hpp"
#include "rows/rendering.hpp"
#include "rows/sentence_invariants.hpp"
#include "rows/sentence_texts.hpp"

using namespace incise_tests;

namespace {

/// A hostile text: `prefix`, then `unit` again and again, then `ending`.
struct hostile_row {
    const char* name;
    std::string_view prefix;
    std::string_view unit;
    std::string_view ending;
};

constexpr hostile_row hostile_rows[] = {
    {"opening marks", "", "«", ""},
    {"opening marks, spaced", "", "« ", ""},
    {"closing marks", "A.", " »", ""},
    {"brackets", "", "(", ""},
    {"closing brackets", "A.", ")", "a"},
    {"abbreviations", "", "M.", ""},
    {"abbreviations, spaced", "", "M. ", "Roux"},
    {"full stops", "", ".", ""},
    {"full stops, spaced", "", ". ", "A"},
    {"one huge line", "", "Il dort et elle veille. ", ""},
    {"no terminator at all", "", "il dort et elle veille ", "."},
    {"no space at all", "", "a", "."},
    {"digits", "Le n°", "1", ". Fin"},
    {"numbers with dots", "", "1.2.", " A"},
    {"straight quotes", "A", ". \"", " a"},
    {"spaces behind a full stop", "A.", " ", "a"},
    {"blank lines", "A.", "\n", "a"},
    {"short lines", "", "A.\n", ""},
    {"lines that may be wrapped", "", "La vieille barque du passeur glissait sans bruit le soir.\n", "Fin"},
    {"lines that are", "", "La vieille barque du passeur glissait sans bruit entre les\nroseaux et ", "."},
    {"turns", "", "— A. ", ""},
    {"one quotation that never closes", "« ", "A. ", "a"},
    {"one that closes at the end", "« ", "A. ", "»"},
    {"an ending that looks back", "Morges, ", "a. ", "3 mai"},
    {"capitals", "", "Les ", "le"},
    {"accents", "e", "\u0301", "."},
    {"ill-formed bytes", "A.", "\xC3", " A"},
};

/// 2.2 for twice the text instead of 2, three times over.
constexpr double most_growth = 1.1 * 1.1 * 1.1;

template <class Read>
double seconds_of(const std::string& text, int rounds, Read read) {
    return seconds([&] {
        for (int round = 0; round < rounds; ++round) read(std::string_view(text));
    });
}

/// How much longer `read` takes for eight times the text than eight times for the text: the least of some
/// tries of both, which take as long as each other, so that other work on the machine falls on both. A square
/// would make it 8.
template <class Read>
double growth(const hostile_row& row, Read read) {
    const std::size_t times = 8000 / row.unit.size();
    const std::string once = std::string(row.prefix) + repeated(row.unit, times) + std::string(row.ending);
    const std::string longer =
        std::string(row.prefix) + repeated(row.unit, 8 * times) + std::string(row.ending);
    const int rounds = 1 + static_cast<int>(0.001 / (seconds_of(longer, 1, read) + 0.00002));
    double least_once = 1e9;
    double least_longer = 1e9;
    for (int tries = 0; tries < 150; ++tries) {
        least_once = std::min(least_once, seconds_of(once, 8 * rounds, read));
        least_longer = std::min(least_longer, seconds_of(longer, rounds, read));
        if (tries >= 2 && least_longer <= most_growth * least_once) break;
    }
    return least_longer / least_once;
}

template <class Read>
void check_growth(Read read) {
    for (const hostile_row& row : hostile_rows) {
        INFO(std::string(row.name));
        CHECK(growth(row, read) <= most_growth);
    }
}

template <class Range>
std::size_t length(const Range& range) {
    std::size_t pieces = 0;
    for (const auto piece : range) pieces += sizeof piece != 0 ? 1U : 0U;
    return pieces;
}

/// The sizes of the pieces of a stream, added up; no memory is asked for, which would take time of its own.
std::size_t fed_bytes(std::string_view text) {
    char memory[2048];
    incise::sentence_feed<> feed(memory);
    std::size_t bytes = 0;
    bool taken = true;
    const auto fetch = [&] {
        while (feed.next()) bytes += feed.value().text.size();
    };
    for (std::size_t at = 0; at < text.size(); at += 64) {
        taken = taken && feed.push(text.substr(at, 64)) == incise::errc::ok;
        fetch();
    }
    feed.finish();
    fetch();
    return taken ? bytes : 0;
}

incise::sentence_options all_options() {
    return {true, true, incise::quote_policy::keep, incise::paragraph_breaks::automatic};
}

/// The sentences without the white space around them: what another spelling must not change.
std::vector<std::pair<std::string_view, int>> sentences_of(std::string_view text) {
    std::vector<std::pair<std::string_view, int>> found;
    for (const incise::labelled_sentence one : incise::labelled_sentences(text)) {
        found.emplace_back(one.trimmed(), static_cast<int>(one.kind));
    }
    return found;
}

std::string without_line_ends(std::string_view text) {
    return replaced(replaced(text, "\r\n", "\n"), "\r", "\n");
}

}  // namespace

TEST_CASE("all texts of up to five of the nine signs (of seven: tests/exhaustive/sentences.cpp)") {
    for_each_text(sentence_signs, 5, [](std::string_view text) {
        const char* broken = broken_invariant(text, true);
        if (broken != nullptr) FAIL("not: " << std::string(broken) << ": " << visible(text));
    });
}

TEST_CASE("split refines keep: every sentence that is kept together ends where one ends") {
    incise::sentence_options keep;
    keep.quotes = incise::quote_policy::keep;
    const auto check = [&](std::string_view text) {
        auto small = incise::sentences(text).begin();
        for (const incise::sentence whole : incise::sentences(text, incise::french{}, keep)) {
            const std::size_t end = incise::offset(text, whole.text) + whole.text.size();
            std::size_t reached = 0;
            while (reached < end) {
                reached = incise::offset(text, (*small).text) + (*small).text.size();
                ++small;
            }
            if (reached != end) FAIL(visible(text));
        }
    };
    for_each_text(sentence_signs, 5, check);
    for (const std::string_view text : sentence_texts) check(text);
}

TEST_CASE("the time grows with the text") {
    check_growth([](std::string_view text) { CHECK(length(incise::sentences(text)) != 0); });
}

TEST_CASE("also with every option") {
    check_growth([](std::string_view text) {
        CHECK(length(incise::sentences(text, incise::french{}, all_options())) != 0);
    });
}

TEST_CASE("also for one sentence, a stream, and soft pieces") {
    check_growth([](std::string_view text) { CHECK(!incise::sentence_at(text, text.size()).empty()); });
    check_growth([](std::string_view text) { CHECK(fed_bytes(text) == text.size()); });
    check_growth([](std::string_view text) { CHECK(length(incise::soft_split(text, 40)) != 0); });
}

TEST_CASE("another apostrophe, space or normal form: the same sentences in the same places") {
    for (const rewriting& way : rewritings) {
        int changed = 0;
        for (const std::string_view text : sentence_texts) {
            if (incise::validate(text).error != incise::utf8_error::none) continue;
            const rewritten_text rewritten(text, way.rewrite);
            changed += rewritten.changed();
            INFO(std::string(way.name) << ": " << visible(text));
            CHECK(same_answer(text, rewritten, sentences_of));
        }
        CHECK(changed > 0);
    }
}

TEST_CASE("LF or CR LF: the same sentences") {
    const auto check = [](std::string_view given) {
        const std::string text = without_line_ends(given);
        const std::string other = with_crlf(text);
        const auto before = sentences_of(text);
        const auto after = sentences_of(other);
        const auto same = [](const auto& a, const auto& b) {
            return with_crlf(a.first) == b.first && a.second == b.second;
        };
        if (!std::equal(before.begin(), before.end(), after.begin(), after.end(), same)) FAIL(visible(text));
    };
    for (const std::string_view text : sentence_texts) check(text);
    for_each_text(wrapped_lines, 3, check);
}
