#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Including the umbrella costs at most 2.5 times what <string_view> costs, with gcc and clang.

Protects everybody's builds: tables and templates grow unseen. Both are compiled in turn, and the median over
the rounds of the ratio within a round counts: a machine that is slow for a while is slow for both, and many
kernels count user time in ticks, so a minimum would be the luckiest sample of a short run. Over the bound, more
rounds join the median.
Seen to fail: <string>, <vector>, <iterator> and <algorithm> included in utf8.hpp (4.3); for real: an analyze() that
was no template and so instantiated everything (5.0).
"""
import os
import subprocess
from statistics import median

from lib.guard import CLANG, GCC, LEAN, TREE, run, run_guard

BOUND, ROUNDS, ATTEMPTS = 2.5, 15, 3
SOURCES = {"string_view": b"#include <string_view>\n", "umbrella": b"#include <incise/incise.hpp>\n"}


def user_time(compiler, source):
    """Seconds of processor time that the compiler and its children take, in user mode."""
    command = [compiler, "-std=c++17", "-fsyntax-only", *LEAN, f"-I{TREE}", "-x", "c++", "-"]
    process = subprocess.Popen(command, stdin=subprocess.PIPE, stderr=subprocess.DEVNULL)
    process.stdin.write(source)
    process.stdin.close()
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    return usage.ru_utime if process.returncode == 0 else None


def measure(compiler, times):
    """Adds one attempt to `times`; False if a source does not compile."""
    for _ in range(ROUNDS):
        for name, source in SOURCES.items():
            times[name].append(user_time(compiler, source))
    return None not in times["umbrella"] + times["string_view"]


def findings():
    for compiler in (GCC, CLANG):
        run([compiler, "--version"])  # says what to install if it is missing
        times = {name: [] for name in SOURCES}
        for _ in range(ATTEMPTS):
            if not measure(compiler, times):
                yield f"{compiler} does not compile the umbrella"
                return
            middle = {name: median(each) for name, each in times.items()}
            ratio = median(many / few for many, few in zip(times["umbrella"], times["string_view"]))
            if ratio <= BOUND:
                break
        milliseconds = " / ".join(f"{1000 * middle[name]:.0f} ms" for name in ("umbrella", "string_view"))
        print(f"include_cost: {compiler}: {ratio:.2f} x <string_view> ({milliseconds})")
        if ratio > BOUND:
            yield f"the umbrella costs {ratio:.2f} x <string_view> with {compiler}; the bound is {BOUND}"


run_guard(findings)
