// SPDX-License-Identifier: MIT
// Errors: each value of errc has a sentence of its own, and a result is a value or one of them.
#include <incise/status.hpp>

#include <doctest/doctest.h>

#include <cstddef>
#include <string_view>

using incise::errc;
using incise::message;
using incise::result;

namespace {

constexpr errc last = errc::file_unreadable;
constexpr std::size_t count = static_cast<std::size_t>(last) + 1;

constexpr std::string_view sentence(std::size_t code) {
    return message(static_cast<errc>(code));
}

constexpr bool every_error_has_a_sentence() {
    for (std::size_t code = 0; code < count; ++code) {
        const std::string_view text = sentence(code);
        if (text.size() < 8 || text == message(static_cast<errc>(255))) return false;
        if (text.back() == '.' || text.back() == '\n') return false;  // printed behind `file: `
        for (const char byte : text) {
            if (byte < ' ' || byte > '~') return false;
        }
    }
    return true;
}

constexpr bool no_two_are_alike() {
    for (std::size_t a = 0; a < count; ++a) {
        for (std::size_t b = 0; b < a; ++b) {
            if (sentence(a) == sentence(b)) return false;
        }
    }
    return true;
}

static_assert(every_error_has_a_sentence());
static_assert(no_two_are_alike());
static_assert(message(errc::ok) == "no error");
static_assert(message(static_cast<errc>(count)) == "unknown error");

constexpr result<int> nothing;
constexpr result<int> seven{7, errc::ok};
constexpr result<int> failed{7, errc::buffer_full};
constexpr result<std::string_view> word{"rue", errc::ok};
static_assert(nothing && *nothing == 0 && nothing.error == errc::ok);
static_assert(seven && *seven == 7);
static_assert(!failed && failed.error == errc::buffer_full);
static_assert(word->size() == 3);
static_assert(sizeof(errc) == 1);

}  // namespace

TEST_CASE("every error has a sentence of its own") {
    CHECK(every_error_has_a_sentence());
    CHECK(no_two_are_alike());
}

TEST_CASE("a value that is no error still has a message") {
    CHECK(message(static_cast<errc>(200)) == "unknown error");
}

TEST_CASE("a result is true if it has a value") {
    CHECK(static_cast<bool>(seven));
    CHECK_FALSE(static_cast<bool>(failed));
    CHECK(*seven == 7);
    CHECK(word->front() == 'r');
}
