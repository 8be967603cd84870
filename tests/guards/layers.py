#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Arrows point down: a header includes only lower layers, or what stands above it in its own layer.

Protects the shape of the library: what can be read, tested and used one layer at a time. Also: every
file is in the table of lib/layer_table.py and says the same layer on its second line, nothing includes in
a circle, and the umbrella includes every public header, in layer order, and nothing opt-in.
Seen to fail: utf8.hpp including unicode.hpp; a file extra.hpp; the umbrella without span.hpp, with span.hpp last;
slice.hpp including utf8.hpp (a circle); quotations.hpp including sentences.hpp; a wrong layer on line 2.
"""
import re

from lib.guard import TREE, headers, run_guard
from lib.layer_table import BY_NAME, ORDER, is_detail, public

INCLUDE = re.compile(r'^\s*#\s*include\s*(?:"([^"]+)"|<(incise/[^>]+)>)', re.M)
BASE = (TREE / "incise").resolve()


def included_by(name):
    """The headers of incise that `name` includes, by their names in the table."""
    for quoted, angled in INCLUDE.findall((BASE / name).read_text()):
        places = [(BASE / name).parent / quoted] if quoted else [TREE / angled]
        target = places[0].resolve()
        yield target.relative_to(BASE).as_posix() if target.is_relative_to(BASE) else str(quoted or angled)


def wrong_arrow(name, target):
    """Why `name` may not include `target`; empty if it may."""
    if target not in BY_NAME:
        return "which is not in the layer table"
    mine, its = BY_NAME[name], BY_NAME[target]
    if its.layer > mine.layer:
        return f"which is above it (L{mine.layer} includes L{its.layer})"
    if its.layer == mine.layer and ORDER[target] >= ORDER[name]:
        return f"which does not stand above it in layer {mine.layer} of the table"
    if its.layer == mine.layer and its.sibling != mine.sibling:
        return "its sibling: what they share belongs to a lower layer"
    if its.opt_in and not mine.opt_in:
        return "which is opt-in"
    return ""


def circle(name, graph, path=()):
    """A path of includes that comes back to where it began, or None."""
    if name in path:
        return path[path.index(name):] + (name,)
    found = (circle(target, graph, path + (name,)) for target in graph.get(name, ()))
    return next((way for way in found if way), None)


def umbrella_findings(names, graph):
    if "incise.hpp" not in graph:
        yield "include/incise/incise.hpp is missing"
        return
    listed = graph["incise.hpp"]
    for name in public(names):
        if name not in listed:
            yield f"the umbrella does not include {name}"
    for name in listed:
        if is_detail(name):
            yield f"the umbrella includes {name}, which is nobody's business"
    layers = [BY_NAME[name].layer for name in listed if name in BY_NAME]
    if layers != sorted(layers):
        yield "the umbrella's includes are not in layer order: " + " ".join(map(str, layers))


def layer_line(name):
    second = (BASE / name).read_text().splitlines()[1:2]
    said = re.match(r"// L(\d): \S", second[0]) if second else None
    return int(said.group(1)) if said else None


def findings():
    names = headers()
    graph = {name: list(included_by(name)) for name in names}
    for name in names:
        if name not in BY_NAME:
            yield f"include/incise/{name} is not in the layer table (tests/guards/lib/layer_table.py)"
            continue
        if name != "incise.hpp" and layer_line(name) != BY_NAME[name].layer:
            yield f"include/incise/{name}:2 does not say '// L{BY_NAME[name].layer}: ...', its layer"
        for target in graph[name]:
            if wrong_arrow(name, target):
                yield f"include/incise/{name} includes {target}, {wrong_arrow(name, target)}"
    for way in {frozenset(way): way for way in (circle(name, graph) for name in names) if way}.values():
        yield "headers include each other in a circle: " + " -> ".join(way)
    yield from umbrella_findings(names, graph)


run_guard(findings)
