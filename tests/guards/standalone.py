#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Each header compiles alone, first in a program, twice in a row, with gcc and clang.

Protects the promise of the table of contents: whoever needs one header includes one header. It fails
when a header uses what it does not include, or has no include guard.
Seen to fail: span.hpp without its includes; utf8.hpp without its include guard.
"""
from lib.guard import CLANG, GCC, LEAN, compile_text, first_error, headers, in_parallel, run_guard

FLAGS = ["-std=c++17", "-fsyntax-only", *LEAN]


def check(compiler, name):
    include = f"#include <incise/{name}>\n"
    ok, output = compile_text(compiler, FLAGS, include * 2)
    return "" if ok else f"include/incise/{name} does not compile alone with {compiler}: {first_error(output, 1)}"


def findings():
    rows = [(compiler, name) for name in headers() for compiler in (GCC, CLANG)]
    yield from filter(None, in_parallel(check, rows))


run_guard(findings)
