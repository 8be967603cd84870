// SPDX-License-Identifier: MIT
// Tables of cases that run twice: in a static_assert, where undefined behaviour cannot hide, and at run time,
// where each failing row is shown by its name.
//
//     constexpr row rows[] = {{"what it shows", ...}, ...};
//     constexpr bool passes(const row& r) { return ...; }
//     static_assert(all_pass(rows, passes));
//     TEST_CASE("...") { check_rows(rows, passes); }
#ifndef INCISE_TESTS_ROWS_HPP
#define INCISE_TESTS_ROWS_HPP

#include <doctest/doctest.h>

#include <cstddef>
#include <string>

namespace incise_tests {

template <class Row, std::size_t Size, class Test>
constexpr bool all_pass(const Row (&rows)[Size], Test test) {
    for (const Row& row : rows) {
        if (!test(row)) return false;
    }
    return true;
}

template <class Row, std::size_t Size, class Test>
void check_rows(const Row (&rows)[Size], Test test) {
    for (const Row& row : rows) {
        INFO(std::string(row.name));  // doctest 2.4.9 prints the address of a `const char*`
        CHECK(test(row));
    }
}

}  // namespace incise_tests

#endif
