// SPDX-License-Identifier: MIT
// The version is three numbers and a string: written side by side, they must agree.
#include <incise/version.hpp>

#include <doctest/doctest.h>

#include <string>

#define INCISE_TEST_QUOTE(tokens) #tokens
#define INCISE_TEST_EXPAND(tokens) INCISE_TEST_QUOTE(tokens)

TEST_CASE("the version string is made of the three numbers") {
    const std::string numbers = std::to_string(INCISE_VERSION_MAJOR) + '.' +
                                std::to_string(INCISE_VERSION_MINOR) + '.' +
                                std::to_string(INCISE_VERSION_PATCH);
    CHECK(numbers == INCISE_VERSION);
}

TEST_CASE("the inline namespace names the major and the minor version") {
    const std::string abi =
        "v" + std::to_string(INCISE_VERSION_MAJOR) + "_" + std::to_string(INCISE_VERSION_MINOR);
    CHECK(abi == INCISE_TEST_EXPAND(INCISE_ABI));
}
