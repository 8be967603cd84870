#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""No warning from any header, opt-in ones too, in C++17, 20 and 23, with gcc 12, clang 14 and clang 19.

Protects users who build with -Werror. uses_everything.cpp instantiates the templates. One run each has
unsigned char (as on ARM) and the optimiser (whose warnings know the flow of data).
(Not called warnings.py: Python would take it for its own module of that name.)
Seen to fail: unsigned n = text.size(), an (int) cast, a shadowed variable, text[0] < 0 with -funsigned-char; for
real: std::size_t added to the int of a conditional in paragraphs.hpp.
"""
from lib.guard import (ARM_GCC, CLANG, GCC, LEAN, NEW_CLANG, TREE, USES_EVERYTHING, compile_text, first_error, headers,
                       in_parallel, run_guard)
from lib.layer_table import BY_NAME

WARNINGS = ["-Werror", "-Wall", "-Wextra", "-Wpedantic", "-Wconversion", "-Wsign-conversion", "-Wshadow",
            "-Wold-style-cast"]
SYNTAX = ["-fsyntax-only"]
OPTIMISED = ["-O2", "-c", "-o", "/dev/null"]
ROWS = [(GCC, std, SYNTAX) for std in ("c++20", "c++23")]
ROWS += [(CLANG, std, SYNTAX) for std in ("c++17", "c++20", "c++2b")]
ROWS += [(NEW_CLANG, std, SYNTAX) for std in ("c++17", "c++20", "c++23")]
ROWS += [(GCC, "c++17", OPTIMISED), (GCC, "c++17", [*SYNTAX, "-funsigned-char"])]
ROWS += [(ARM_GCC, "c++17", ["-mcpu=cortex-m0plus", "-mthumb", *OPTIMISED])]


def program(compiler):
    """All headers; a microcontroller has neither files nor utf8proc, so no opt-in ones there."""
    opt_in = [name for name in headers() if name in BY_NAME and BY_NAME[name].opt_in and compiler != ARM_GCC]
    return USES_EVERYTHING.read_text() + "".join(f"#include <incise/{name}>\n" for name in opt_in)


def check(compiler, std, flags):
    ok, output = compile_text(compiler, [f"-std={std}", *WARNINGS, *LEAN, *flags], program(compiler), [TREE])
    return "" if ok else f"{compiler} -std={std} {' '.join(flags)}: {first_error(output)}"


def findings():
    yield from filter(None, in_parallel(check, ROWS))


run_guard(findings)
