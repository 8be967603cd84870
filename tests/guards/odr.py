#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Two translation units, one through the tree, one through the single header, make one sound program.

The same code (uses_everything.cpp, in two namespaces) is compiled once as C++17 through include/ and once
as C++20 through single_include/, linked with -flto and -Wodr as an error, and run: both must answer the
same. It fails when a type or an inline function depends on the standard, on a macro, or on the way in.
Seen to fail: utf8_check with one member more in C++20; count() that begins at 1 in the single header.
"""
import tempfile
from pathlib import Path

from lib.guard import CLANG, GCC, LEAN, SINGLE, TREE, USES_EVERYTHING, first_error, in_parallel, run, run_guard

LTO = {GCC: ["-flto", "-Wodr", "-Werror"], CLANG: ["-flto", "-Werror"]}
LINKER = {GCC: [], CLANG: ["-fuse-ld=lld"]}
TEXT = "\u00ab Viens\u00a0! \u00bb dit M. Hulot. L'EI (EI) n'y \u00e9tait pas.\n\n\u2014 Non, r\u00e9pond Marie."
MAIN = """
#include <cstdio>
#include <string_view>
namespace one { std::size_t everything(std::string_view); }
namespace two { std::size_t everything(std::string_view); }
int main() {
    const std::string_view text = R"(%s)";
    const std::size_t a = one::everything(text), b = two::everything(text);
    std::printf("%%zu %%zu", a, b);
    return a == b ? 0 : 1;
}
"""


def units(scratch):
    """(flags, source, object) of each translation unit."""
    main = scratch / "main.cpp"
    main.write_text(MAIN % TEXT, encoding="utf-8")
    tree = ["-std=c++17", "-DINCISE_USES=one", f"-I{TREE}"]
    single = ["-std=c++20", "-DINCISE_USES=two", f"-I{SINGLE}"]
    return [(tree, USES_EVERYTHING, scratch / "one.o"), (single, USES_EVERYTHING, scratch / "two.o"),
            (["-std=c++17"], main, scratch / "main.o")]


def check(compiler):
    with tempfile.TemporaryDirectory() as folder:
        scratch, program = Path(folder), Path(folder) / "program"
        rows = units(scratch)
        for flags, source, obj in rows:
            status, _, err = run([compiler, *flags, *LEAN, "-O1", *LTO[compiler], "-c", source, "-o", obj])
            if status != 0:
                return f"{source.name} does not compile with {compiler} {flags[0]}: {first_error(err)}"
        objects = [obj for _, _, obj in rows]
        status, _, err = run([compiler, "-O1", *LTO[compiler], *LINKER[compiler], *objects, "-o", program])
        if status != 0:
            return f"tree and single header do not link with {compiler} -flto -Wodr: {first_error(err)}"
        status, out, _ = run([program])
        return "" if status == 0 else f"tree and single header answer differently with {compiler}: {out or status}"


def findings():
    run(["ld.lld", "--version"])  # says what to install if it is missing
    yield from filter(None, in_parallel(check, [(compiler,) for compiler in LTO]))


run_guard(findings)
