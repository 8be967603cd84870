// SPDX-License-Identifier: MIT
// The search of many bytes at a time finds what a plain loop finds, wherever the byte stands.
#include <incise/detail/byte_search.hpp>
#include <incise/detail/marks.hpp>

#include <doctest/doctest.h>

#include <cstddef>
#include <random>
#include <string>
#include <string_view>

#include "rows/generated.hpp"

using namespace incise::detail;
using incise_tests::visible;

namespace {

using stops = terminator_hits<'!'>;
using semicolons = terminator_hits<';'>;

/// `size` bytes and `wanted` among them, if there is room for it.
std::string filled(std::size_t size, char filler, std::size_t at, std::string_view wanted) {
    std::string text(size, filler);
    if (at + wanted.size() <= size) text.replace(at, wanted.size(), wanted);
    return text;
}

/// Tries all fillers but those that `Hits` wants, and all places of `wanted`.
template <class Hits>
void check_places(std::string_view wanted) {
    for (unsigned filler = 0; filler < 256; ++filler) {
        if (Hits::wants(static_cast<char>(filler))) continue;
        for (std::size_t size = 0; size < 150; size += 7) {
            for (std::size_t at = 0; at <= size; at += 3) {
                const std::string text = filled(size, static_cast<char>(filler), at, wanted);
                const std::size_t expected = at + wanted.size() <= size ? at : size;
                if (find_among<Hits>(text, 0) != expected) FAIL(filler << " " << size << " " << at);
            }
        }
    }
}

static_assert(find_among<stops>("ab!c.", 0) == 2 && find_among<stops>("abc.", 1) == 3);
static_assert(find_among<semicolons>("ab;c.", 0) == 2 && find_among<stops>("ab;c.", 0) == 4);
static_assert(find_among<line_end_hits>("ab\tc\r", 0) == 4);

}  // namespace

TEST_CASE("the first wanted byte, between all kinds of bytes") {
    for (const std::string_view wanted : {"\n", "\r"}) check_places<line_end_hits>(wanted);
    for (const std::string_view wanted : {".", "!", "?", "…", "‼", "⁇", "⁈", "⁉"})
        check_places<stops>(wanted);
    for (const std::string_view wanted : {";", "?", "…"}) check_places<semicolons>(wanted);
}

TEST_CASE("no terminator is passed over, and what is found can begin one") {
    constexpr std::string_view signs[] = {"a",  "é",    " ", "’",        "—",    "“", "”",    "/", ">", "€",
                                          "日", "\xE2", "😀", "\xE2\x80", "\x80", "1", "\xFF", ",", "œ"};
    constexpr std::string_view ends[] = {".", "!", "?", "…", "‼", "⁇", "⁈", "⁉"};
    std::mt19937 random(3);
    std::size_t passed = 0;
    for (int round = 0; round < 20000; ++round) {
        std::string text;
        for (std::size_t left = random() % 60; left > 0; --left) text += signs[random() % 19];
        const std::size_t begin = text.size();
        if (round % 2 == 0) text += ends[random() % 8];
        for (std::size_t left = random() % 40; left > 0; --left) text += signs[random() % 19];
        std::size_t expected = begin;
        while (expected < text.size() && !mark_at(text, expected).is(mark_kind::terminator)) ++expected;
        std::size_t found = find_among<stops>(text, 0);
        while (found < expected && stops::wants(text[found])) found = find_among<stops>(text, found + 1);
        if (found != expected) FAIL(visible(text));
        passed += text.find("\u2019") < find_among<stops>(text, 0) ? 1U : 0U;
    }
    CHECK(passed > 1000);
}

TEST_CASE("the search begins where it is told") {
    const std::string text = filled(100, 'x', 10, ".") + "." + std::string(40, '/');
    for (std::size_t from = 0; from <= text.size(); ++from) {
        const std::size_t expected = from <= 10 ? 10 : from <= 100 ? 100 : text.size();
        CHECK(find_among<stops>(text, from) == expected);
    }
}

TEST_CASE("a search that begins beyond the end reads nothing") {
    const std::string text = std::string(40, '.');
    for (std::size_t size = 0; size < 40; ++size) {
        CHECK(find_among<stops>(std::string_view(text.data(), size), size) == size);
        CHECK(find_among<stops>(std::string_view(text.data(), size), size + 1) == size + 1);
    }
}

TEST_CASE("the heads of bytes, eight at a time") {
    const std::string_view text =
        "\x80\xBF\xC0\xFF"
        "a\x7F\x80\xC3";
    CHECK(heads_in_eights(text.data(), 0) == 0);
    CHECK(heads_in_eights(text.data(), 1) == 5);
    CHECK(heads_in_eights("aaaaaaaa", 1) == 8);
    CHECK(heads_in_eights("\x80\x80\x80\x80\x80\x80\x80\x80", 1) == 0);
    CHECK(heads_in_eights(std::string(248, 'a').data(), 31) == 248);
    CHECK(heads_in_eights((std::string(text) + std::string(text) + "aaaaaaaa").data(), 3) == 18);
}
