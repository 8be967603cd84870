// SPDX-License-Identifier: MIT
// Well-formed text out of any bytes, into memory of any size.
#include <incise/sanitize.hpp>

#include <doctest/doctest.h>

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "rows/rows.hpp"

using incise::errc;
using namespace std::string_view_literals;

namespace {

struct sanitize_row {
    const char* name;
    std::string_view text;
    std::string_view expected;
};

constexpr sanitize_row sanitize_rows[] = {
    {"empty", ""sv, ""sv},
    {"well-formed text stays", "d\xC3\xA9j\xC3\xA0 \xE2\x82\xAC \xF0\x9F\x98\x80"sv,
     "d\xC3\xA9j\xC3\xA0 \xE2\x82\xAC \xF0\x9F\x98\x80"sv},
    {"a lone lead byte", "\xC3"sv, "\xEF\xBF\xBD"sv},
    {"Latin-1", "caf\xE9!"sv, "caf\xEF\xBF\xBD!"sv},
    {"one U+FFFD a maximal subpart", "\xE2\x82\xE2"sv, "\xEF\xBF\xBD\xEF\xBF\xBD"sv},
    {"U+FFFD itself stays", "\xEF\xBF\xBD"sv, "\xEF\xBF\xBD"sv},
};

constexpr bool passes(const sanitize_row& row) {
    char memory[64] = {};
    const incise::written done = incise::sanitize(row.text, memory);
    return done && done.size == done.stored && std::string_view(memory, done.stored) == row.expected;
}

static_assert(incise_tests::all_pass(sanitize_rows, passes));

/// What is written if there is room for `room` bytes.
std::string written(std::string_view text, std::size_t room, std::size_t whole) {
    std::vector<char> memory(room + 1, '#');
    const incise::written done = incise::sanitize(text, {memory.data(), room});
    CHECK(done.size == whole);
    CHECK(done.error == (room < whole ? errc::buffer_full : errc::ok));
    CHECK(memory[done.stored] == '#');
    return std::string(memory.data(), done.stored);
}

}  // namespace

TEST_CASE("sanitize: rows") {
    incise_tests::check_rows(sanitize_rows, passes);
}

TEST_CASE("sanitize: any room gives whole code points and the exact size") {
    const std::string_view text = "\xC3\xA9\xFF\xF0\x9F\x98\x80z"sv;
    const std::size_t whole = 2 + 3 + 4 + 1;
    const std::string all = written(text, whole, whole);
    for (std::size_t room = 0; room <= whole; ++room) {
        const std::string part = written(text, room, whole);
        CHECK(all.compare(0, part.size(), part) == 0);
        CHECK(bool(incise::validate(part)));
        CHECK(part.size() + 4 > room);  // no more is missing than a code point
    }
}

TEST_CASE("sanitize: every byte after every byte") {
    for (int first = 0; first < 256; ++first) {
        for (int second = 0; second < 256; ++second) {
            const char text[] = {'a', static_cast<char>(first), static_cast<char>(second), 'z'};
            char memory[12];
            const incise::written done = incise::sanitize({text, 4}, memory);
            const std::string_view result(memory, done.stored);
            REQUIRE(bool(done));
            REQUIRE(bool(incise::validate(result)));
            REQUIRE(incise::count(result) == incise::count({text, 4}));
        }
    }
}

#if defined(__cpp_char8_t)
TEST_CASE("sanitize: char8_t") {
    char memory[8];
    CHECK(incise::sanitize(std::u8string_view(u8"\u00E9"), memory).size == 2);
}
#endif
