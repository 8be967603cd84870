#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Headers are plain: 7-bit ASCII, no tabs, short lines, short files, short functions.

Protects users whose compiler reads sources in another code page, and readers. Bounds: 120 columns; a
header warns over 250 lines and fails over 500 (generated tables and the single header apart); a
function fails over 60 lines. tests/ and tools/ may hold UTF-8.
Seen to fail: an e acute, a tab, 121 columns, a header of 505 lines, a function of 65 lines.
"""
import re

from lib.guard import ROOT, SINGLE, TREE, run_guard
from lib.layer_table import BY_NAME

MAX_COLUMNS, WARN_LINES, MAX_LINES, MAX_FUNCTION = 120, 250, 500, 60

NO_CODE = re.compile(r"""//[^\n]*|/\*.*?\*/|"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])+'|^[ \t]*\#[^\n]*""", re.S | re.M)
SCOPE = re.compile(r"\b(namespace|class|struct|union|enum)\b[^()=;]*$")


def line_findings(path, data):
    for number, line in enumerate(data.split(b"\n"), 1):
        where = f"{path.relative_to(ROOT)}:{number}"
        if not line.isascii():
            yield f"{where} is not 7-bit ASCII: write escapes"
        if b"\t" in line or b"\r" in line:
            yield f"{where} holds a tab or a carriage return"
        if len(line) > MAX_COLUMNS:
            yield f"{where} has {len(line)} columns; the bound is {MAX_COLUMNS}"


def blank(match):
    """Spaces and line ends instead of a comment, a literal or a directive."""
    return re.sub(r"[^\n]", " ", match.group())


def functions(text):
    """(first line, lines) of each function: a brace after a ')' in namespaces and classes only."""
    code = NO_CODE.sub(blank, text)
    scopes, head = [], 0  # per open brace: is it a namespace or class, or where its function begins
    for match in re.finditer(r"[{};]", code):
        if match.group() == "{":
            text_before = code[head:match.start()]
            if SCOPE.search(text_before):
                scopes.append("scope")
            elif ")" in text_before and "=" not in text_before.split(")")[-1] and "inside" not in scopes:
                scopes += ["inside"]
                begin = code.count("\n", 0, head + len(text_before) - len(text_before.lstrip())) + 1
            else:
                scopes.append("other")
        elif match.group() == "}" and scopes and scopes.pop() == "inside":
            yield begin, code.count("\n", 0, match.end()) + 2 - begin
        head = match.end()


def size_findings(path, text):
    name = path.relative_to(TREE / "incise").as_posix()
    if name in BY_NAME and BY_NAME[name].generated:
        return
    lines = text.count("\n")
    if lines > MAX_LINES:
        yield f"include/incise/{name} has {lines} lines; the bound is {MAX_LINES}"
    elif lines > WARN_LINES:
        print(f"ascii: warning: include/incise/{name} has {lines} lines; aim for {WARN_LINES}")
    for begin, length in functions(text):
        if length > MAX_FUNCTION:
            yield f"include/incise/{name}:{begin} begins a function of {length} lines; the bound is {MAX_FUNCTION}"


def findings():
    tree = sorted(path for path in TREE.rglob("*") if path.is_file())
    for path in tree + sorted(path for path in SINGLE.rglob("*") if path.is_file()):
        data = path.read_bytes()
        yield from line_findings(path, data)
        if path in tree:
            yield from size_findings(path, data.decode("ascii", "replace"))


run_guard(findings)
