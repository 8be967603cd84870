// SPDX-License-Identifier: MIT
// Offsets in bytes, code points and UTF-16 units.
#include <incise/text_position.hpp>

#include <doctest/doctest.h>

#include <cstddef>
#include <string_view>

using namespace std::string_view_literals;

namespace {

// 1, 2, 3 and 4 bytes, then a sequence cut after two bytes, then a letter.
constexpr std::string_view text = "a\xC3\xA9\xE2\x82\xAC\xF0\x9F\x98\x80\xE2\x82z"sv;

struct place {
    std::size_t byte, code_point, utf16;
};

constexpr place places[] = {{0, 0, 0}, {1, 1, 1}, {3, 2, 2}, {6, 3, 3}, {10, 4, 5}, {12, 5, 6}, {13, 6, 7}};

constexpr bool is(const incise::text_position& found, const place& wanted) {
    return found.byte == wanted.byte && found.code_point == wanted.code_point && found.utf16 == wanted.utf16;
}

constexpr bool forward_and_back() {
    incise::position_counter counter(text);
    for (const place& each : places) {
        if (!is(counter.at_byte(each.byte), each) || !is(counter.at_code_point(each.code_point), each) ||
            !is(counter.at_utf16(each.utf16), each)) {
            return false;
        }
    }
    return is(counter.at_byte(1), places[1]) && is(counter.at_utf16(0), places[0]);
}

static_assert(forward_and_back());

}  // namespace

TEST_CASE("text_position: three ways to count, forward and back") {
    CHECK(forward_and_back());
}

TEST_CASE("text_position: an offset inside a code point means its beginning, one behind the text its end") {
    incise::position_counter counter(text);
    CHECK(is(counter.at_byte(8), places[3]));
    CHECK(is(counter.at_utf16(4), places[3]));  // between the surrogates
    CHECK(is(counter.at_byte(11), places[4]));
    CHECK(is(counter.at_byte(99), places[6]));
    CHECK(is(counter.at_code_point(99), places[6]));
    CHECK(is(incise::position_counter("").at_utf16(1), places[0]));
}

TEST_CASE("text_position: a byte-order mark counts") {
    incise::position_counter counter("\xEF\xBB\xBFx");
    CHECK(is(counter.at_byte(3), {3, 1, 1}));
}

TEST_CASE("text_position: state") {
    CHECK(sizeof(incise::position_counter) <= 5 * sizeof(void*));
}
