#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""An object that uses everything needs nothing: no heap, no throw, no start-up code, no memory of its own.

Compiles uses_everything.cpp without exceptions and RTTI for this machine (gcc, clang) and for Cortex-M0+
at -Os and -O2. Outside symbols: memcpy, memmove, memset, memcmp, and on ARM the compiler's own helpers.
No bytes in .data, .bss, thread storage or constructor tables, no guard variables. Also every public
header has its function use_<header> there, so that nothing escapes.
Seen to fail: a substr; new int[n]; an inline variable (.bss, .data); one initialised by a call (.init_array);
a static local (guard variable); use_span renamed; for real: strlen of string literals at -Os.
"""
import re
import tempfile
from pathlib import Path

from lib.guard import (ARM_GCC, CLANG, GCC, LEAN, TREE, USES_EVERYTHING, first_error, headers, in_parallel, run,
                       run_guard)
from lib.layer_table import public

HOST = ["-fno-stack-protector", "-fno-pie"]  # Debian's defaults would add symbols and sections
ARM = ["-mcpu=cortex-m0plus", "-mthumb", "-fno-threadsafe-statics"]
TARGETS = {  # compiler -> flags, prefix of its binutils, symbols it may need besides the four
    GCC: (HOST, "", r"$^"),
    CLANG: ([*HOST, "-fno-builtin-bcmp"], "", r"$^"),
    ARM_GCC: (ARM, "arm-none-eabi-", r"__aeabi_\w+|__gnu_thumb1_case_\w+"),
}
ALLOWED = "memcpy|memmove|memset|memcmp"
MEMORY = re.compile(r"\.(data(?!\.rel\.ro)|[ts]?bss|[ts]data|(pre)?init|fini|ctors|dtors)")


def users(code, symbol):
    """The functions of a disassembly that name `symbol`; for helpers of the standard library, their users."""
    function, found = "?", set()
    for line in code:
        label = re.match(r"[0-9a-f]+ <(.*)>:$", line)
        function = label.group(1) if label else function
        if not label and re.search(rf"\b{re.escape(symbol)}\b", line) and function != symbol:
            found.add(function)
    return {user for name in found for user in (users(code, name) if name.startswith(("_ZNSt", "_ZNKSt")) else {name})}


def short(symbol):
    """`detail::line_at` for the symbol of a function of incise."""
    name = run(["c++filt", symbol])[1].strip()
    while re.search(r"<[^<>]*>", name):
        name = re.sub(r"<[^<>]*>", "", name)
    return re.sub(r"incise::v\w+::", "", name.split("(")[0].split()[-1])


def who_needs(prefix, obj, symbol):
    code = run([f"{prefix}objdump", "-dr", obj])[1].splitlines()
    return ", ".join(sorted({short(user) for user in users(code, symbol)})) or "its data"


def symbol_findings(where, prefix, allowed, obj):
    for line in run([f"{prefix}nm", obj])[1].splitlines():
        kind, name = line.split()[-2:]
        if kind in "Uwv" and not re.fullmatch(f"{ALLOWED}|{allowed}", name):
            yield f"{where} needs the outside symbol {name}, used by {who_needs(prefix, obj, name)}"
        if name.startswith("_ZGV"):
            yield f"{where} has the guard variable {name}: a static that is initialised at run time"


def section_findings(where, prefix, obj):
    rows = re.findall(r"^\s*\d+ (\S+)\s+([0-9a-f]{8})", run([f"{prefix}objdump", "-h", "-w", obj])[1], re.M)
    if not any(name.startswith(".text") for name, _ in rows):
        yield f"{where} has no code: the guard looked at nothing"
    for name, size in rows:
        if MEMORY.match(name) and int(size, 16):
            yield f"{where} has {int(size, 16)} bytes in {name}: memory or start-up code of its own"


def check(compiler, level):
    flags, prefix, allowed = TARGETS[compiler]
    where = f"uses_everything.cpp with {compiler} {level}"
    with tempfile.TemporaryDirectory() as scratch:
        obj = Path(scratch) / "uses.o"
        command = [compiler, "-std=c++17", level, *LEAN, *flags, f"-I{TREE}", "-c", USES_EVERYTHING, "-o", obj]
        status, _, err = run(command)
        if status != 0:
            return [f"{where} does not compile: {first_error(err)}"]
        return [*symbol_findings(where, prefix, allowed, obj), *section_findings(where, prefix, obj)]


def unused_headers():
    source = USES_EVERYTHING.read_text()
    everything = source.rpartition("everything(std::string_view text) {")[2]
    for name in public(headers()):
        use = "use_" + Path(name).stem + "("
        if use not in source or use not in everything:
            yield f"uses_everything.cpp has no function {use[:-1]} for {name}, or does not call it"


def findings():
    yield from unused_headers()
    for found in in_parallel(check, [(compiler, level) for compiler in TARGETS for level in ("-Os", "-O2")]):
        yield from found


run_guard(findings)
