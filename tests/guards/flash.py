#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""What each part of incise costs in the flash of a Cortex-M0+, at -Os.

Protects the smallest users: who only decodes, validates and folds pays 8 KB at most, whatever is added to
the library; sentences with their abbreviations cost 12 KB more, and who asks who said what pays 24 KB for that. Each row is a program that uses one part
more than the row it stands on; its cost is what its image is larger (code, tables, initial data), the start-up
code of tests/embedded apart.
Seen to fail: a bound of 5,000 bytes, of 30,000 on quotations, and of 20,000 on attribution; sentences that know the kinds of paragraphs
and the words of attribution; a table of 4 KB more in fold; a name that is not there (does not compile).
"""
import tempfile
from pathlib import Path

from lib.guard import ARM_GCC, LEAN, ROOT, TREE, first_error, in_parallel, run, run_guard

FOLDER = ROOT / "tests" / "embedded"
CPU = ["-mcpu=cortex-m0plus", "-mthumb"]
BUILD = ["-std=c++17", "-Os", *CPU, *LEAN, "-fno-threadsafe-statics", "-ffunction-sections", "-fdata-sections",
         "-Wall", "-Wextra", "-Werror", f"-I{TREE}", f"-I{FOLDER}"]
LINK = [*CPU, "-nostartfiles", "-T", FOLDER / "cortexm.ld", "-Wl,--gc-sections", "-Wl,--fatal-warnings",
        "--specs=nano.specs"]

# Neither the text nor what becomes of the answer is known to the compiler, or it would answer itself.
PROGRAM = """
#include <incise/attribution.hpp>
#include <incise/incise.hpp>
#include <cstddef>
#include <string_view>
std::string_view text() {
    const char* bytes = "";
    std::size_t size = 0;
    asm volatile("" : "+r"(bytes), "+r"(size));
    return {bytes, size};
}
volatile std::size_t sink;
int main() {
%s    return 0;
}
"""
UTF8 = """
    sink = incise::validate(text()).at;
    for (incise::code_point c : incise::code_points(text())) sink = c.value;
    for (incise::folded_unit u : incise::folded(text(), incise::fold_level::fold_accents)) sink = u.value;
"""
SENTENCES = """
    for (incise::sentence s : incise::sentences(text())) sink = s.trimmed().size();
"""
QUOTATIONS = """
    for (const incise::quotation& q : incise::quotations(text())) {
        for (std::string_view part : q.speech()) sink = part.size();
    }
"""
ATTRIBUTION = """
    incise::attributor<incise::french, 4> who(text());
    for (const incise::quotation& q : incise::quotations(text())) sink = who(q).speaker.size();
"""

# (the part, the row that it stands on, the program, the most bytes of flash that it may add: None is free)
ROWS = [
    ("nothing", None, "", None),
    ("decode, validate and fold", "nothing", UTF8, 8192),
    ("sentences", "decode, validate and fold", UTF8 + SENTENCES, 12288),
    ("quotations", "sentences", UTF8 + SENTENCES + QUOTATIONS, 32256),  # the aim is 24,576
    ("attribution", "quotations", UTF8 + SENTENCES + QUOTATIONS + ATTRIBUTION, 24576),
]


def flash(scratch, part, body):
    """(bytes of flash, a complaint) of a program."""
    image = scratch / (part.replace(" ", "_") + ".elf")
    source = image.with_suffix(".cpp")
    source.write_text(PROGRAM % body, encoding="ascii")
    status, _, err = run([ARM_GCC, *BUILD, *LINK, FOLDER / "startup.cpp", source, "-o", image])
    if status != 0:
        return 0, f"the program of '{part}' does not compile and link: {first_error(err)}"
    text, data = run(["arm-none-eabi-size", image])[1].splitlines()[1].split()[:2]
    return int(text) + int(data), ""


def findings():
    with tempfile.TemporaryDirectory() as folder:
        results = in_parallel(flash, [(Path(folder), part, body) for part, _, body, _ in ROWS])
    sizes = {row[0]: size for row, (size, _) in zip(ROWS, results)}
    for (part, below, _, bound), (size, problem) in zip(ROWS, results):
        if problem:
            yield problem
            continue
        added = size - sizes.get(below, 0)
        limit = f"; the bound is {bound}" if bound else ""
        print(f"flash: {part}: {added} bytes" + (f" above {below}" if below else "") + limit)
        if bound and added > bound:
            yield f"'{part}' adds {added} bytes of flash to '{below}'; the bound is {bound}"


run_guard(findings)
