// SPDX-License-Identifier: MIT
// The search of many bytes at a time finds what a plain loop finds, wherever the byte stands.
#include <incise/detail/byte_search.hpp>

#include <doctest/doctest.h>

#include <cstddef>
#include <string>
#include <string_view>

using incise::detail::find_bytes;

namespace {

/// Every byte value, and neighbours that a carry could touch, around one wanted byte or none.
std::string filled(std::size_t size, char filler, std::size_t at, char wanted) {
    std::string text(size, filler);
    if (at < size) text[at] = wanted;
    return text;
}

static_assert(find_bytes<'.', '!'>("ab!c.", 0) == 2 && find_bytes<'.'>("abc", 1) == 3);

}  // namespace

TEST_CASE("the first wanted byte, between all kinds of bytes") {
    for (unsigned filler = 0; filler < 256; ++filler) {
        if (filler == '.' || filler == 0xE2) continue;
        for (std::size_t size = 0; size < 150; size += 7) {
            for (std::size_t at = 0; at <= size; at += 3) {
                for (const char wanted : {'.', '\xE2'}) {
                    const std::string text = filled(size, static_cast<char>(filler), at, wanted);
                    const std::size_t found = find_bytes<'.', '\xE2'>(text, 0);
                    if (found != (at < size ? at : size)) FAIL(filler << " " << size << " " << at);
                }
            }
        }
    }
}

TEST_CASE("the search begins where it is told") {
    const std::string text = filled(100, 'x', 10, '.') + "." + std::string(40, '/');
    for (std::size_t from = 0; from <= text.size(); ++from) {
        const std::size_t expected = from <= 10 ? 10 : from <= 100 ? 100 : text.size();
        CHECK(find_bytes<'.'>(text, from) == expected);
    }
}

TEST_CASE("a search that begins beyond the end reads nothing") {
    const std::string text = std::string(40, '.');
    for (std::size_t size = 0; size < 40; ++size) {
        CHECK(find_bytes<'.'>(std::string_view(text.data(), size), size) == size);
        CHECK(find_bytes<'.'>(std::string_view(text.data(), size), size + 1) == size + 1);
    }
}

TEST_CASE("the heads of eight bytes") {
    const std::string_view text =
        "\x80\xBF\xC0\xFF"
        "a\x7F\x80\xC3";
    CHECK(incise::detail::heads_in_eight(text.data()) == 5);
    CHECK(incise::detail::heads_in_eight("aaaaaaaa") == 8);
    CHECK(incise::detail::heads_in_eight("\x80\x80\x80\x80\x80\x80\x80\x80") == 0);
}
