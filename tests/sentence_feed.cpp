// SPDX-License-Identifier: MIT
// sentence_feed: for every way of cutting a text, the sentences of the whole, as soon as they are certain.
#include <incise/sentence_feed.hpp>

#include <doctest/doctest.h>

#include <algorithm>
#include <cstddef>
#include <random>
#include <string>
#include <string_view>

#include "rows/feeding.hpp"
#include "rows/generated.hpp"
#include "rows/sentence_texts.hpp"

using namespace incise_tests;
using incise::errc;
using incise::fed_sentence;
using incise::sentence_feed;

namespace {

constexpr std::size_t roomy = 4096;

void check_bytewise(std::string_view text) {
    if (feed_in(text, roomy, [](std::size_t) { return 1; }) != split_whole(text))
        FAIL("byte by byte: " << visible(text));
}

void check_halves(std::string_view text) {
    const fed_pieces whole = split_whole(text);
    for (std::size_t cut = 1; cut < text.size(); ++cut) {
        if (feed_in(text, roomy, [&](std::size_t number) { return number == 0 ? cut : text.size(); }) !=
            whole)
            FAIL("cut at " << cut << ": " << visible(text));
    }
}

/// The sentences that are there when `text` has come and more may come.
std::size_t ready_after(std::string_view text) {
    feeder feed(roomy);
    feed.push(text);
    return feed.pieces().size();
}

struct ready_row {
    const char* name;
    std::string_view text;
    std::size_t sentences;
};

constexpr ready_row ready_rows[] = {
    {"a full stop alone may be an ellipsis, or 3.5", "Il dort.", 0},
    {"a closing mark may follow", "Il dort. ", 0},
    {"a capital shows that it ended", "Il dort. E", 1},
    {"an opening mark is none yet", "Il dort. «", 0},
    {"the capital behind it is", "Il dort. « E", 1},
    {"an abbreviation may end: the whole word tells", "Du vin, etc. L", 0},
    {"and when it is whole", "Du vin, etc. Les ", 1},
    {"half of a letter is nothing", "Il dort. \xC3", 0},
    {"the letter", "Il dort. \xC3\x89", 1},
    {"white space behind it belongs to it", "Il dort.\n\n", 0},
    {"a short line ends its paragraph", "Il dort.\n\nE", 1},
    {"a title too", "Titre\nE", 1},
    {"a place may begin a dateline", "Oui. Berne, ", 1},
    {"but not if a small letter follows", "Elle dort. Il", 1},
    {"a dateline is certain when it is closed", "Berne (ats) - Le pont", 1},
    {"a full line may be wrapped", "La vieille barque du passeur glissait sans bruit le soir.\nE", 0},
    {"unless the next is blank", "La vieille barque du passeur glissait sans bruit le soir.\n\nE", 1},
    {"or a turn", "La vieille barque du passeur glissait sans bruit le soir.\n— E", 1},
    {"or longer",
     "Une vieille barque glissait sans bruit le soir.\nElle revint avec la lune, bien plus tard, et toujours "
     "vide",
     1},
};

}  // namespace

TEST_CASE("byte by byte: the sentences of the whole") {
    for (const std::string_view text : sentence_texts) check_bytewise(text);
    for (const std::string_view text : unkind_texts) check_bytewise(text);
}

TEST_CASE("cut in two anywhere: the sentences of the whole") {
    for (const std::string_view text : sentence_texts) check_halves(text);
    for (const std::string_view text : unkind_texts) check_halves(text);
}

TEST_CASE("all short texts, byte by byte") {
    for_each_text(few_signs, 4, check_bytewise);
    for_each_text(many_signs, 2, check_bytewise);
}

TEST_CASE("lines in any order, byte by byte: what wraps depends on the lines around") {
    for_each_text(wrapped_lines, 3, check_bytewise);
}

TEST_CASE("random chunks of random texts") {
    std::mt19937 random(20);
    for (unsigned times = 0; times < 2000; ++times) {
        std::string text;
        for (int part = 0; part < 12; ++part) {
            text += sentence_texts[random() % (sizeof sentence_texts / sizeof sentence_texts[0])];
            text += wrapped_lines[random() % (sizeof wrapped_lines / sizeof wrapped_lines[0])];
        }
        const auto size_of = [&](std::size_t) { return 1 + random() % (times % 40 + 1); };
        const fed_pieces whole = split_whole(text);
        std::size_t longest = 0;
        for (const fed_piece& one : whole) longest = std::max(longest, one.text.size());
        if (feed_in(text, longest + 1000, size_of) != whole) FAIL(visible(text));
    }
}

TEST_CASE("with every option, byte by byte") {
    for (const incise::sentence_options& options : sentence_option_rows) {
        const auto check = [&](std::string_view text) {
            if (feed_in(
                    text, roomy, [](std::size_t) { return 1; }, options) != split_whole(text, options))
                FAIL(visible(text));
        };
        for (const std::string_view text : sentence_texts) check(text);
        for_each_text(wrapped_lines, 2, check);
        for_each_text(few_signs, 3, check);
    }
}

TEST_CASE("a sentence is there as soon as it is certain") {
    for (const ready_row& row : ready_rows) {
        INFO(std::string(row.name));
        CHECK(ready_after(row.text) == row.sentences);
    }
}

TEST_CASE("memory that is too small: pieces with a status, and no byte is lost") {
    for (std::size_t memory = 1; memory < 70; ++memory) {
        for (const std::string_view text : sentence_texts) {
            for (const std::size_t size : {std::size_t{1}, std::size_t{3}, text.size() + 1}) {
                std::string all;
                bool right = true;
                for (const fed_piece& one : feed_in(text, memory, [&](std::size_t) { return size; })) {
                    right = right && one.begin == all.size() && !one.text.empty();
                    right = right && (!one.cut || one.text.size() + memory / 2 + 4 >= memory);
                    all += one.text;
                }
                if (!right || all != text) FAIL("memory " << memory << ": " << visible(text));
            }
        }
    }
}

TEST_CASE("only the sentence that is too long is cut") {
    const std::string text = "Oui. " + repeated("bla ", 100) + "fin. Non. Si";
    const fed_pieces pieces = feed_in(text, 200, [](std::size_t) { return 7; });
    REQUIRE(pieces.size() >= 5);
    CHECK(pieces[0] == fed_piece{"Oui. ", 0, false});
    CHECK(pieces[1].cut);
    CHECK(pieces[pieces.size() - 3].text.substr(pieces[pieces.size() - 3].text.size() - 5) == "fin. ");
    CHECK(pieces[pieces.size() - 2] == fed_piece{"Non. ", 410, false});
    CHECK(pieces.back() == fed_piece{"Si", 415, false});
}

TEST_CASE("what is not fetched is not lost, and a feed can begin again") {
    char memory[64];
    sentence_feed<> feed(memory);
    const std::string chunk = repeated("Il dort. ", 20);
    CHECK(feed.push(chunk) == errc::ok);
    CHECK(feed.push(chunk) == errc::buffer_full);
    std::size_t count = 0;
    while (feed.next()) ++count;
    feed.finish();
    CHECK(feed.push(chunk) == errc::buffer_full);
    while (feed.next()) ++count;
    CHECK(count == 20);
    CHECK(feed.push(chunk) == errc::ok);
    CHECK(feed.next());
    CHECK(feed.value().begin == 0);
    sentence_feed<> without{incise::span<char>()};
    CHECK(without.push(chunk) == errc::buffer_full);
    CHECK(!without.next());
}

TEST_CASE("it costs no more than the bytes, in any chunks") {
    check_linear(
        [](std::string_view text) {
            CHECK(feed_in(text, roomy, [](std::size_t) { return 100; }).size() <= text.size());
        },
        50000);
    CHECK(sizeof(sentence_feed<>) <= 200);
}
