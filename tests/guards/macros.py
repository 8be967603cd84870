#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Macros of others do not break incise, and incise leaves none behind.

Windows, Arduino and terminal headers define min, max, small, near, interface, ERROR, B1, F, word, bit and
PI. All are defined here as garbage, so that any use fails, then every header is included, from the tree
and as a single file. Including incise defines INCISE_* macros only.
Seen to fail: a variable named near, a type B1, a variable named word, std::numeric_limits<int>::max(), a #define LEAK 1.
"""
import re

from lib.guard import (CLANG, GCC, LEAN, SINGLE, TREE, compile_text, first_error, headers, in_parallel, run, run_guard)
from lib.layer_table import BY_NAME

FLAGS = ["-std=c++17", *LEAN]
OBJECT_LIKE = ["min", "max", "small", "near", "far", "interface", "ERROR", "word", "B0", "B1", "F", "bit", "PI"]
FUNCTION_LIKE = ["abs", "round", "isupper", "islower", "isalpha", "isspace", "isdigit"]
HOSTILE = "".join(f"#define {name} @ garbage )(\n" for name in OBJECT_LIKE)
HOSTILE += "".join(f"#define {name}(...) @ garbage )(\n" for name in FUNCTION_LIKE)
SYSTEM = re.compile(r"^\s*#\s*include\s*<(?!incise/)([^>]+)>", re.M)


def system_includes():
    """What the headers include that is not theirs: it may use those names, and comes first here."""
    texts = [path.read_text() for path in TREE.rglob("*.hpp")]
    names = sorted({name for text in texts for name in SYSTEM.findall(text)})
    return "".join(f"#if __has_include(<{name}>)\n#include <{name}>\n#endif\n" for name in names)  # windows.h


def check(compiler, name, include):
    source = system_includes() + HOSTILE + f"#include <incise/{name}>\n"
    ok, output = compile_text(compiler, [*FLAGS, "-fsyntax-only"], source, [include])
    where = f"{include.name}/incise/{name}"
    return "" if ok else f"{where} does not survive hostile macros with {compiler}: {first_error(output, 2)}"


def macros_of(compiler, source, include):
    listing = run([compiler, *FLAGS, f"-I{include}", "-dM", "-E", "-x", "c++", "-"], stdin=source)[1]
    return set(re.findall(r"^#define (\w+)", listing, re.M))


def leaked(compiler, name, include):
    """Macros that `name` leaves, those of the system headers apart."""
    before = macros_of(compiler, system_includes(), include)
    after = macros_of(compiler, system_includes() + f"#include <incise/{name}>\n", include)
    return [f"{include.name}/incise/{name} leaves the macro {macro} defined"
            for macro in sorted(after - before) if not macro.startswith("INCISE_")]


def findings():
    names = [(name, TREE) for name in headers() if name in BY_NAME] + [("incise.hpp", SINGLE)]
    yield from filter(None, in_parallel(check, [(compiler, *row) for compiler in (GCC, CLANG) for row in names]))
    for found in in_parallel(leaked, [(GCC, *row) for row in names]):
        yield from found


run_guard(findings)
