// SPDX-License-Identifier: MIT
// The builds include this first in every file of the tests: there, incise checks its promises to itself.
#ifndef INCISE_TESTS_CHECKED_HPP
#define INCISE_TESTS_CHECKED_HPP

#include <cstdio>
#include <cstdlib>

[[noreturn]] inline void promise_broken(const char* condition, const char* file, int line) {
    std::fprintf(stderr, "%s:%d: incise breaks its promise that %s\n", file, line, condition);
    std::abort();
}

#define INCISE_ASSERT(condition) \
    ((condition) ? static_cast<void>(0) : promise_broken(#condition, __FILE__, __LINE__))

#endif
