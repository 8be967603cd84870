#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Programs of tests/must_not_compile are refused, each for the reason that it gives.

Protects users from mistakes that incise promises to catch, such as views into a string that is dead at
the end of the line. The first line of a program, `// expect: regex`, must match the compilers' error;
with -DINCISE_CONTROL the same program must compile, so that one that is wrong in another way is noticed.
Seen to fail: borrowed_text without its deleted constructor; an expectation that no compiler meets; a program that
is wrong in its control as well.
"""
import re

from lib.guard import CLANG, GCC, LEAN, NEW_CLANG, ROOT, TREE, first_error, in_parallel, run, run_guard

PROGRAMS = ROOT / "tests" / "must_not_compile"


def compile_program(compiler, program, *flags):
    command = [compiler, "-std=c++17", "-fsyntax-only", *LEAN, *flags, f"-I{TREE}", program]
    status, _, err = run(command)
    return status, err


def check(compiler, program):
    name = program.relative_to(ROOT)
    expected = re.match(r"// expect: (\S.*)\n", program.read_text())
    if not expected:
        return f"{name}:1 does not say '// expect: regex'"
    status, err = compile_program(compiler, program, "-DINCISE_CONTROL")
    if status != 0:
        return f"{name} does not compile with {compiler} -DINCISE_CONTROL: {first_error(err, 1)}"
    status, err = compile_program(compiler, program)
    if status == 0:
        return f"{name} compiles with {compiler}, and must not"
    errors = "\n".join(line for line in err.splitlines() if "error:" in line)
    if not re.search(expected.group(1), errors):
        return f"{name} fails with {compiler} for another reason than '{expected.group(1)}': {first_error(err, 1)}"
    return ""


def findings():
    programs = sorted(PROGRAMS.glob("*.cpp"))
    if not programs:
        yield "tests/must_not_compile holds no program: the guard looked at nothing"
    rows = [(compiler, program) for program in programs for compiler in (GCC, CLANG, NEW_CLANG)]
    yield from filter(None, in_parallel(check, rows))


run_guard(findings)
