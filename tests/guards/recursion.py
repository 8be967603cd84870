#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""No function of incise reaches itself, so the stack that a call needs is known before it runs.

Reads gcc's own call graph (-fcallgraph-info) of uses_everything.cpp, not optimised, so that no call is
inlined away, and fails with each circle of calls. A call through a pointer (a table of rules) may enter
every function whose address its caller takes, itself or in a table that it names: the relocations of the
object say which. A caller that names none got the pointer from elsewhere: then any function will do.
Seen to fail: count() calling itself; by way of another function; by way of a table of functions; by way of a
pointer to a lambda.
"""
import re
import tempfile
from pathlib import Path

from lib.guard import GCC, LEAN, TREE, USES_EVERYTHING, first_error, run, run_guard

NODE = re.compile(r'^node: \{ title: "([^"]+)" label: "(.*?)\\n([^"\\]*)', re.M)
EDGE = re.compile(r'^edge: \{ sourcename: "([^"]+)" targetname: "([^"]+)"', re.M)
SECTION = re.compile(r"RELOCATION RECORDS FOR \[\.(text|rodata|data(?:\.rel\.ro)?(?:\.local)?)\.?(.*)\]")
RELOCATION = re.compile(r"[0-9a-f]+ (R_\w+)\s+(?:\.(?:text|rodata|data)\.?)?(\w*)")
POINTER = "__indirect_call"  # gcc's name for whatever a pointer calls


def compile_graph():
    """(gcc's call graph, what each symbol names, a complaint)"""
    with tempfile.TemporaryDirectory() as scratch:
        obj = Path(scratch) / "uses.o"
        status, _, err = run([GCC, "-std=c++17", "-O0", "-fno-pie", "-ffunction-sections", "-fdata-sections",
                              "-fcallgraph-info", *LEAN, f"-I{TREE}", "-c", USES_EVERYTHING, "-o", obj])
        if status != 0:
            return "", {}, f"uses_everything.cpp does not compile: {first_error(err)}"
        return obj.with_suffix(".ci").read_text(), symbols_named(obj), ""


def symbols_named(obj):
    """For each function and table of the object, the symbols that it names otherwise than to call them."""
    named, owner = {}, None
    for line in run(["objdump", "-r", "-w", obj])[1].splitlines():
        if line.startswith("RELOCATION RECORDS"):
            section = SECTION.match(line)
            owner = section and section.group(2)
        found = RELOCATION.match(line)
        if found and owner is not None and found.group(1) != "R_X86_64_PLT32":
            named.setdefault(owner, set()).add(found.group(2))
    return named


def pointer_targets(caller, named, functions):
    """The functions that a call through a pointer in `caller` may enter."""
    seen, todo = set(), [caller]
    while todo:
        fresh = named.get(todo.pop(), set()) - seen
        seen |= fresh
        todo += [name for name in fresh if name not in functions]
    return seen & functions or {name for names in named.values() for name in names} & functions


def reachable(graph, start):
    """Every function that a call of `start` can enter, `start` itself only if it comes back."""
    seen, todo = set(), list(graph.get(start, ()))
    while todo:
        name = todo.pop()
        if name not in seen:
            seen.add(name)
            todo += graph.get(name, ())
    return seen


def circles(graph):
    """The sets of functions that can all reach each other."""
    reach = {name: reachable(graph, name) for name in graph}
    back = {name for name in graph if name in reach[name]}
    return {frozenset(other for other in back if other in reach[name] and name in reach[other]) for name in back}


def call_graph(text, named):
    """Who calls whom, by the titles of gcc's graph; pointers replaced by what they may point to."""
    titles = {title.rpartition(":")[2]: title for title, _, _ in NODE.findall(text) if title != POINTER}
    graph = {}
    for source, target in EDGE.findall(text):
        entered = {target}
        if target == POINTER:
            symbols = pointer_targets(source.rpartition(":")[2], named, titles.keys())
            entered = {titles[symbol] for symbol in symbols}
        graph.setdefault(source, set()).update(entered)
    return graph


def findings():
    text, named, problem = compile_graph()
    if problem:
        yield problem
        return
    label = {title: f"{what} ({Path(where).name})" for title, what, where in NODE.findall(text)}
    graph = call_graph(text, named)
    if len(graph) < 10:
        yield f"the call graph has {len(graph)} callers only: the guard looked at nothing"
    print(f"recursion: {len(graph)} callers, {text.count(POINTER) - 1} calls through pointers")
    for circle in circles(graph):
        yield "recursion: " + ", ".join(sorted(label.get(name, name) for name in circle))


run_guard(findings)
