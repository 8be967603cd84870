// SPDX-License-Identifier: MIT
// UTF-8: decoding, validation, encoding, and stepping backward.
#include <incise/utf8.hpp>

#include <doctest/doctest.h>

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "rows/rows.hpp"

using incise::utf8_error;
using namespace std::string_view_literals;

namespace {

constexpr char32_t bad = 0x110000;  // stands for one ill-formed sequence

struct decoding_row {
    const char* name;
    std::string_view text;
    std::u32string_view expected;
    std::size_t error_at;
    utf8_error error;
};

constexpr char32_t one_bad[] = {bad, 0};
constexpr char32_t two_bad[] = {bad, bad, 0};
constexpr char32_t three_bad[] = {bad, bad, bad, 0};
constexpr char32_t four_bad[] = {bad, bad, bad, bad, 0};
constexpr char32_t bad_a[] = {bad, 'A', 0};
constexpr char32_t table_3_8[] = {'a', bad, bad, bad, 'b', bad, 'c', bad, bad, 'd', 0};
constexpr char32_t table_3_9[] = {bad, bad, bad, bad, bad, bad, bad, bad, 'A', 0};
constexpr char32_t table_3_11[] = {bad, bad, bad, bad, 'A', 0};

constexpr decoding_row decoding_rows[] = {
    {"empty", ""sv, U""sv, 0, utf8_error::none},
    {"one to four bytes", "A\xC3\xA9\xE2\x82\xAC\xF0\x9F\x98\x80"sv, U"A\u00E9\u20AC\U0001F600"sv, 10,
     utf8_error::none},
    {"NUL is a character", "a\0b"sv, U"a\0b"sv, 3, utf8_error::none},
    {"first and last of each length",
     "\x7F\xC2\x80\xDF\xBF\xE0\xA0\x80\xEF\xBF\xBF\xF0\x90\x80\x80\xF4\x8F\xBF\xBF"sv,
     U"\x7F\x80\u07FF\u0800\uFFFF\U00010000\U0010FFFF"sv, 19, utf8_error::none},
    {"around the surrogates", "\xED\x9F\xBF\xEE\x80\x80"sv, U"\uD7FF\uE000"sv, 6, utf8_error::none},
    {"U+FFFD itself is well-formed", "\xEF\xBF\xBD"sv, U"\uFFFD"sv, 3, utf8_error::none},
    {"a byte-order mark is a character", "\xEF\xBB\xBF"sv, U"\uFEFF"sv, 3, utf8_error::none},
    {"two bytes cut", "\xC3"sv, one_bad, 0, utf8_error::too_short},
    {"three bytes cut after two are one subpart", "\xE2\x82"sv, one_bad, 0, utf8_error::too_short},
    {"four bytes cut after three are one subpart", "\xF0\x9F\x98"sv, one_bad, 0, utf8_error::too_short},
    {"a letter instead of a continuation",
     "\xC3"
     "A"sv,
     bad_a, 0, utf8_error::too_short},
    {"a letter after two of three bytes",
     "\xE2\x82"
     "A"sv,
     bad_a, 0, utf8_error::too_short},
    {"Latin-1",
     "\xE9"
     "A"sv,
     bad_a, 0, utf8_error::too_short},
    {"stray continuation", "\x80"sv, one_bad, 0, utf8_error::stray_continuation},
    {"overlong slash, two bytes", "\xC0\xAF"sv, two_bad, 0, utf8_error::overlong},
    {"overlong slash, three bytes", "\xE0\x80\xAF"sv, three_bad, 0, utf8_error::overlong},
    {"overlong, four bytes", "\xF0\x8F\xBF\xBF"sv, four_bad, 0, utf8_error::overlong},
    {"surrogate", "\xED\xA0\x80"sv, three_bad, 0, utf8_error::surrogate},
    {"above U+10FFFF", "\xF4\x90\x80\x80"sv, four_bad, 0, utf8_error::too_large},
    {"F5 leads nothing", "\xF5"sv, one_bad, 0, utf8_error::too_large},
    {"five bytes", "\xF8"sv, one_bad, 0, utf8_error::too_long},
    {"FF", "\xFF"sv, one_bad, 0, utf8_error::too_long},
    // The Unicode Standard, section 3.9: U+FFFD for maximal subparts, tables 3-8, 3-9 and 3-11.
    {"table 3-8",
     "a\xF1\x80\x80\xE1\x80\xC2"
     "b\x80"
     "c\x80\xBF"
     "d"sv,
     table_3_8, 1, utf8_error::too_short},
    {"table 3-9",
     "\xC0\xAF\xE0\x80\xBF\xF0\x81\x82"
     "A"sv,
     table_3_9, 0, utf8_error::overlong},
    {"table 3-11",
     "\xE1\x80\xE2\xF0\x91\x92\xF1\xBF"
     "A"sv,
     table_3_11, 0, utf8_error::too_short},
};

constexpr bool decodes(const decoding_row& row) {
    std::size_t i = 0;
    std::size_t bytes = 0;
    for (const incise::code_point c : incise::code_points(row.text)) {
        if (i == row.expected.size()) return false;
        const bool expected_bad = row.expected[i] == bad;
        if (c.well_formed == expected_bad) return false;
        if (c.value != (expected_bad ? incise::replacement_character : row.expected[i])) return false;
        if (c.bytes.data() != row.text.data() + bytes) return false;
        bytes += c.bytes.size();
        ++i;
    }
    return i == row.expected.size() && bytes == row.text.size() && incise::count(row.text) == i;
}

constexpr bool validates(const decoding_row& row) {
    const incise::utf8_check check = incise::validate(row.text);
    return check.error == row.error && check.at == row.error_at &&
           bool(check) == (row.error == utf8_error::none);
}

constexpr bool round_trips(char32_t value) {
    const incise::encoded bytes = incise::encode(value);
    const incise::detail::decoded back = incise::detail::decode(bytes, 0);
    return back.value == value && back.size == bytes.size && back.error == utf8_error::none;
}

using incise_tests::all_pass;
using incise_tests::check_rows;

static_assert(all_pass(decoding_rows, decodes));
static_assert(all_pass(decoding_rows, validates));
static_assert(round_trips(0) && round_trips(0xE9) && round_trips(0x20AC) && round_trips(0x10FFFF));
static_assert(incise::encode(0xD800).size == 3 &&
              incise::detail::decode(incise::encode(0xD800), 0).value == 0xFFFD);
static_assert(incise::without_byte_order_mark("\xEF\xBB\xBF"
                                              "a") == "a");
static_assert(incise::without_byte_order_mark("\xEF\xBB") == "\xEF\xBB");

/// The places where code points begin, found by going forward.
std::vector<std::size_t> forward(std::string_view text) {
    std::vector<std::size_t> begins;
    for (const incise::code_point c : incise::code_points(text))
        begins.push_back(incise::offset(text, c.bytes));
    return begins;
}

std::vector<std::size_t> backward(std::string_view text) {
    std::vector<std::size_t> begins;
    for (std::size_t at = text.size(); at > 0;) {
        at = incise::detail::step_back(text, at);
        begins.insert(begins.begin(), at);
    }
    return begins;
}

}  // namespace

TEST_CASE("decoding yields code points and maximal subparts") {
    check_rows(decoding_rows, decodes);
}

TEST_CASE("validation says where and why") {
    check_rows(decoding_rows, validates);
}

TEST_CASE("every reason has its own sentence") {
    std::vector<std::string_view> seen;
    for (int i = 0; i <= static_cast<int>(utf8_error::stray_continuation); ++i) {
        const std::string_view text = incise::message(static_cast<utf8_error>(i));
        CHECK(!text.empty());
        for (const std::string_view other : seen) CHECK(text != other);
        seen.push_back(text);
    }
}

TEST_CASE("every scalar value survives encoding and decoding") {
    int failures = 0;
    for (char32_t c = 0; c <= 0x10FFFF; ++c) {
        const bool surrogate = c >= 0xD800 && c <= 0xDFFF;
        if (round_trips(c) == surrogate) ++failures;
        if (!surrogate && !incise::validate(incise::encode(c))) ++failures;
    }
    CHECK(failures == 0);
}

TEST_CASE("numbers that are no scalar values become U+FFFD") {
    for (const char32_t c : std::vector<char32_t>{0xD800, 0xDFFF, 0x110000, 0xFFFFFFFF}) {
        CHECK(incise::detail::decode(incise::encode(c), 0).value == incise::replacement_character);
    }
}

TEST_CASE("going backward finds the code points of going forward, for all short strings of hard bytes") {
    const std::string alphabet = "A\x80\x8F\x90\x9F\xA0\xBF\xC0\xC3\xE0\xE2\xED\xF0\xF1\xF4\xF5\xFF";
    int failures = 0;
    for (std::size_t length = 1; length <= 5; ++length) {
        std::vector<std::size_t> digits(length, 0);
        for (bool more = true; more;) {
            std::string text;
            for (const std::size_t digit : digits) text.push_back(alphabet[digit]);
            if (forward(text) != backward(text)) {
                if (++failures <= 3) {
                    INFO(text);
                    CHECK(forward(text) == backward(text));
                }
            }
            std::size_t i = 0;
            while (i < length && ++digits[i] == alphabet.size()) digits[i++] = 0;
            more = i < length;
        }
    }
    CHECK(failures == 0);
}

TEST_CASE("the range can be copied, compared and gone through again") {
    const std::string text = "\xC3\xA9t\xC3\xA9";
    const auto points = incise::code_points(text);
    auto first = points.begin();
    const auto same = first++;
    CHECK(same == points.begin());
    CHECK(first != same);
    CHECK((*first).bytes == "t");
    CHECK(incise::count(text) == 3);
    CHECK(incise::code_points("").empty());
}

// ---- Backward
// ----------------------------------------------------------------------------------------------------

namespace {

bool same_code_point(const incise::code_point& a, const incise::code_point& b) {
    return a.value == b.value && a.bytes.data() == b.bytes.data() && a.bytes.size() == b.bytes.size() &&
           a.well_formed == b.well_formed;
}

/// The pieces of both directions, in the order of the text, are the same.
bool backward_is_forward(std::string_view text) {
    std::vector<incise::code_point> forward;
    for (const incise::code_point c : incise::code_points(text)) forward.push_back(c);
    for (const incise::code_point c : incise::code_points_backward(text)) {
        if (forward.empty() || !same_code_point(c, forward.back())) return false;
        forward.pop_back();
    }
    return forward.empty();
}

}  // namespace

TEST_CASE("utf8: code_points_backward yields the same pieces") {
    for (const decoding_row& row : decoding_rows) {
        INFO(std::string(row.name));
        CHECK(backward_is_forward(row.text));
    }
}

// ---- Many bytes at a time
// ----------------------------------------------------------------------------------------

TEST_CASE("utf8: the rows at every distance from the start and the end of a long text") {
    for (const decoding_row& row : decoding_rows) {
        INFO(std::string(row.name));
        for (std::size_t before = 0; before < 300; ++before) {
            const std::string pad = std::string(before % 2, ' ') + [&] {
                std::string accents;
                for (std::size_t i = 0; i < before / 2; ++i) accents += "\xC3\xA9";
                return accents;
            }();
            const std::string text = pad + std::string(row.text) + std::string(300 - before, 'a');
            const incise::utf8_check plain = incise::detail::check_up_to(text, 0, text.size());
            const incise::utf8_check found = incise::validate(text);
            REQUIRE(found.at == plain.at);
            REQUIRE(found.error == plain.error);
            std::size_t pieces = 0;
            for (const incise::code_point c : incise::code_points(text)) pieces += c.bytes.empty() ? 0u : 1u;
            REQUIRE(incise::count(text) == pieces);
        }
    }
}

TEST_CASE("utf8: integer blocks agree with decode on every pair of bytes in every place") {
    using block = incise::detail::integer_block;
    for (unsigned pair = 0; pair < 0x10000; ++pair) {
        for (std::size_t place : {0u, 1u, 7u, 8u, 30u}) {
            std::string text(3 + block::size + 3, 'a');
            text[3 + place] = static_cast<char>(pair >> 8);
            text[4 + place] = static_cast<char>(pair & 0xFF);
            // Certain means well-formed but for a sequence that goes on behind the block.
            if (!block::is_certain(text.data() + 3)) continue;
            const incise::utf8_check found = incise::validate(text);
            REQUIRE((found || found.at >= 3 + block::size - 2));
        }
    }
}

#if defined(__cpp_char8_t)
TEST_CASE("utf8: char8_t") {
    const std::u8string_view text = u8"d\u00E9j\u00E0";
    CHECK(incise::count(text) == 4);
    CHECK(incise::validate(text).at == 6);
    const std::u8string owned(text);
    std::size_t pieces = 0;
    for (const incise::code_point c : incise::code_points(owned)) pieces += c.well_formed;
    for (const incise::code_point c : incise::code_points(u8"\u00E9")) pieces += c.value;
    CHECK(pieces == 4 + 0xE9);
}
#endif

// gcc 12 cannot compare a difference of pointers with the end of a row of an array in a constant expression.
namespace {

struct rows_of_bytes {
    char row[2][4] = {{'a', '\xC3', '\xA9', 'b'}, {'b', '\xC3', '\xA9', 'a'}};
};
constexpr rows_of_bytes two_rows;

constexpr std::size_t well_formed_in(std::string_view text) {
    std::size_t result = 0;
    for (const incise::code_point c : incise::code_points(text)) result += c.well_formed ? 1u : 0u;
    for (const incise::code_point c : incise::code_points_backward(text)) result += c.well_formed ? 1u : 0u;
    return result;
}

static_assert(well_formed_in({two_rows.row[0], 4}) == 6 && well_formed_in({two_rows.row[1], 4}) == 6);

}  // namespace
