// SPDX-License-Identifier: MIT
// Helpers for views, and borrowed_text, which refuses what would dangle.
#include <incise/detail/slice.hpp>

#include <doctest/doctest.h>

#include <cstddef>
#include <string>
#include <string_view>
#include <type_traits>

#include "rows/rows.hpp"

using incise::borrowed_text;
using incise::offset;
using incise::slice;
using namespace std::string_view_literals;

namespace {

constexpr std::string_view text = "une clef"sv;

static_assert(slice(text, 0, 0).empty() && slice(text, 8, 8).empty());
static_assert(slice(text, 0, 3) == "une"sv);
static_assert(slice(text, 4, 8) == "clef"sv);
static_assert(slice(text, 0, 8).data() == text.data());
static_assert(slice({}, 0, 0).empty());
static_assert(offset(text, text) == 0);
static_assert(offset(text, slice(text, 4, 6)) == 4);
static_assert(offset(text, slice(text, 8, 8)) == 8);

struct prefix_row {
    const char* name;
    std::string_view text;
    std::size_t at;
    std::string_view prefix;
    bool expected;
};

constexpr prefix_row prefix_rows[] = {
    {"at the start", "bateau", 0, "bat", true},
    {"inside", "bateau", 3, "eau", true},
    {"the whole", "bateau", 0, "bateau", true},
    {"another", "bateau", 0, "eau", false},
    {"longer than the rest", "bateau", 3, "eaux", false},
    {"nothing is everywhere", "bateau", 6, "", true},
    {"but not behind the end", "bateau", 7, "", false},
    {"far behind the end", "bateau", static_cast<std::size_t>(-1), "b", false},
    {"in nothing", "", 0, "b", false},
    {"nothing in nothing", "", 0, "", true},
    {"a NUL is a byte", "a\0b"sv, 1, "\0b"sv, true},
};

constexpr bool has_prefix(const prefix_row& row) {
    return incise::detail::has_at(row.text, row.at, row.prefix) == row.expected;
}
static_assert(incise_tests::all_pass(prefix_rows, has_prefix));

constexpr bool digits_are_digits() {
    for (int byte = 0; byte < 256; ++byte) {
        const bool expected = byte >= 0x30 && byte <= 0x39;
        if (incise::detail::is_ascii_digit(static_cast<char>(byte)) != expected) return false;
    }
    return true;
}
static_assert(digits_are_digits());

/// Something of a user's that owns text and converts to a view of it.
struct note {
    std::string owned = "cahier";
    operator std::string_view() const { return owned; }
};

template <class Source>
constexpr bool accepts = std::is_constructible<borrowed_text, Source>::value;

static_assert(accepts<std::string_view> && accepts<std::string_view&> && accepts<const std::string_view>);
static_assert(accepts<const char*> && accepts<const char (&)[5]> && accepts<char*>);
static_assert(accepts<std::string&> && accepts<const std::string&>);
static_assert(!accepts<std::string> && !accepts<const std::string>);
static_assert(accepts<note&> && accepts<const note&> && !accepts<note>);
static_assert(!accepts<int> && !accepts<std::u16string&> && !accepts<const char16_t*>);
static_assert(accepts<borrowed_text> && accepts<borrowed_text&> && accepts<const borrowed_text&>);
static_assert(std::is_convertible<const char*, borrowed_text>::value);
static_assert(std::is_trivially_copyable<borrowed_text>::value);

constexpr std::size_t size_of(borrowed_text given) {
    return std::string_view(given).size();
}
static_assert(size_of("quai") == 4 && size_of("quai"sv) == 4 && size_of("") == 0);
static_assert(size_of(borrowed_text("quai")) == 4);

}  // namespace

TEST_CASE("has_at looks at any place") {
    incise_tests::check_rows(prefix_rows, has_prefix);
}

TEST_CASE("borrowed text is a view of the caller's bytes") {
    const std::string owner = "un pont";
    const borrowed_text given = owner;
    CHECK(std::string_view(given).data() == owner.data());
    CHECK(size_of(owner) == 7);
    const note named;
    CHECK(std::string_view(borrowed_text(named)).data() == named.owned.data());
}

TEST_CASE("a NUL does not end borrowed text that knows its size") {
    const std::string with_nul("a\0b", 3);
    CHECK(size_of(with_nul) == 3);
    CHECK(size_of("a\0b"sv) == 3);
}

TEST_CASE("slice and offset are each other's inverse") {
    for (std::size_t begin = 0; begin <= text.size(); ++begin) {
        for (std::size_t end = begin; end <= text.size(); ++end) {
            const std::string_view part = slice(text, begin, end);
            CHECK(offset(text, part) == begin);
            CHECK(part.size() == end - begin);
        }
    }
}
