#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""The single header is what the tree says, compiles as shipped, and mixes with the tree.

Protects users of single_include/: the file is in step with the tree (tools/amalgamate.py --check), a
program that uses everything compiles with it alone, and a translation unit may include the tree and the
single header in either order (a library may bring one, its user the other).
Seen to fail: utf8.hpp changed after the amalgamation; a macro INCISE_LEAK left defined in it; #pragma once in
place of its guard; another name for a guard in the single header.
"""
import sys

from lib.guard import (CLANG, GCC, LEAN, ROOT, SINGLE, TREE, USES_EVERYTHING, compile_text, first_error, headers,
                       in_parallel, run, run_guard)
from lib.layer_table import public

FLAGS = ["-std=c++17", "-fsyntax-only", "-Wall", "-Wextra", "-Werror", *LEAN]
TREE_HEADERS = "".join(f'#include "{TREE}/incise/{name}"\n' for name in public(headers()))
ONE_FILE = f'#include "{SINGLE}/incise/incise.hpp"\n'


def check(compiler, what, source, include):
    ok, output = compile_text(compiler, FLAGS, source, include)
    return "" if ok else f"{what} does not compile with {compiler}: {first_error(output)}"


def findings():
    status, out, err = run([sys.executable, ROOT / "tools" / "amalgamate.py", "--check"])
    if status != 0:
        yield from (out + err).splitlines()
    uses = USES_EVERYTHING.read_text()
    programs = [
        ("a program that uses everything through the single header", uses, [SINGLE]),
        ("the tree, then the single header", TREE_HEADERS + ONE_FILE + uses, [SINGLE]),
        ("the single header, then the tree", ONE_FILE + TREE_HEADERS + uses, [TREE]),
    ]
    rows = [(compiler, *program) for compiler in (GCC, CLANG) for program in programs]
    yield from filter(None, in_parallel(check, rows))


run_guard(findings)
