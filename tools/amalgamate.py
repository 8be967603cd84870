#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Writes single_include/incise/incise.hpp: the umbrella and all that it includes, as one file.

    tools/amalgamate.py            write it
    tools/amalgamate.py --check    compare with the file; status 1 and a hint if they differ

Every header becomes a section under its own include guard, after the sections that it needs, so that
the tree and the single header may meet in one translation unit. The result audits itself: ASCII only,
and no macro survives but include guards and the names of PUBLIC_MACROS.
"""
import argparse
import re
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
HEADERS = ROOT / "include" / "incise"
# What the umbrella leaves to those who ask for it, so that all others compile faster, but needs no package.
BESIDE = ("sanitize.hpp", "text_position.hpp", "graphemes.hpp", "to_ascii.hpp", "sentence_decisions.hpp", "sentence_at.hpp",
          "sentence_feed.hpp", "soft_split.hpp", "gazetteer.hpp", "gazetteer_builder.hpp", "attribution.hpp", "reports.hpp", "events.hpp",
          "document.hpp", "json.hpp")
OUTPUT = ROOT / "single_include" / "incise" / "incise.hpp"
PUBLIC_MACROS = re.compile(r"INCISE_VERSION\w*|INCISE_ABI|INCISE_ASSERT|INCISE_VECTOR_BYTES|INCISE_HAS_BYTE_SHUFFLE")

OWN_INCLUDE = re.compile(r'#\s*include\s*(?:"([^"]+)"|<(incise/[^>]+)>)')
SYSTEM_INCLUDE = re.compile(r"#\s*include\s*<([^>]+)>")
GUARD = re.compile(r"#ifndef (INCISE_\w+_HPP|INCISE_HPP)\n#define \1\n")
LICENCE = re.compile(r"// SPDX-License-Identifier: .*\n")


def resolve(header, name):
    """The file that `#include "name"` in `header` means, or None."""
    places = (header.parent / name, HEADERS / name, HEADERS.parent / name)
    return next((place.resolve() for place in places if place.is_file()), None)


class Amalgamation:
    def __init__(self):
        self.sections = {}  # header -> text, in the order of need
        self.open = []      # the headers whose includes are being followed
        self.guards = {}    # guard -> header
        self.system = set()
        self.problems = []

    def add(self, header):
        """Puts `header` after everything that it includes, once."""
        if header in self.open:
            self.problem(header, "includes itself, by way of " + ", ".join(p.name for p in self.open))
        if header in self.sections or header in self.open:
            return
        self.open.append(header)
        text = self.strip(header, header.read_text(encoding="utf-8", errors="surrogateescape"))
        self.open.pop()
        self.sections[header] = text

    def strip(self, header, text):
        """The text of `header` without its licence line and without the includes that move."""
        guard = GUARD.search(text)
        if not guard or self.guards.setdefault(guard.group(1), header) != header:
            self.problem(header, "has no include guard INCISE_..._HPP of its own")
        if not text.isascii():
            self.problem(header, "is not 7-bit ASCII")
        depth, kept = 0, []
        for line in LICENCE.sub("", text, count=1).splitlines():
            if not self.moves(header, line, depth):
                kept.append(line.rstrip())
            depth += bool(re.match(r"\s*#\s*if", line)) - bool(re.match(r"\s*#\s*endif", line))
        return re.sub(r"\n{3,}", "\n\n", "\n".join(kept)).strip() + "\n"

    def moves(self, header, line, depth):
        """Is `line` an include that the single header does not keep in its place?"""
        own = OWN_INCLUDE.match(line.strip())
        if own:
            name = own.group(1) or own.group(2)
            found = resolve(header, name)
            if depth > 1 or not found:
                self.problem(header, f"includes {name}, which is " + ("under an #if" if found else "missing"))
            elif found:
                self.add(found)
            return True
        system = SYSTEM_INCLUDE.match(line.strip())
        if system and depth <= 1:  # under a further #if it stays where it is
            self.system.add(system.group(1))
        return bool(system) and depth <= 1

    def problem(self, header, text):
        self.problems.append(f"{header.relative_to(ROOT)} {text}")

    def text(self):
        out = ["// SPDX-License-Identifier: MIT\n", banner()]
        out += [f"#include <{name}>\n" for name in sorted(self.system)]
        for header, text in self.sections.items():
            name = header.relative_to(HEADERS.parent).as_posix()
            out.append(f"\n// ---- {name} {'-' * (100 - len(name))}\n\n{text}")
        return "".join(out)

    def audit(self, text):
        """All that is wrong, with the macros that survive the file."""
        undefined = set(re.findall(r"^\s*#\s*undef\s+(\w+)", text, re.M))
        for name in sorted(set(re.findall(r"^\s*#\s*define\s+(\w+)", text, re.M)) - undefined):
            if name not in self.guards and not PUBLIC_MACROS.fullmatch(name):
                self.problems.append(f"the macro {name} is defined and never undefined")
        return self.problems


def banner():
    version = re.search(r'#define INCISE_VERSION "([^"]+)"', (HEADERS / "version.hpp").read_text())
    return (f"// incise {version.group(1)} in one file: made by tools/amalgamate.py, do not edit.\n"
            "// Copyright (c) 2026 the incise authors; the MIT licence is in the file LICENSE.\n\n")


def main():
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--check", action="store_true", help="compare only")
    check = arguments.parse_args().check
    umbrella = HEADERS / "incise.hpp"
    if not umbrella.is_file():
        sys.exit(f"{umbrella} is missing: there is nothing to amalgamate")
    whole = Amalgamation()
    whole.add(umbrella)
    for name in BESIDE:
        whole.add(HEADERS / name)
    text = whole.text()
    if whole.audit(text):
        sys.exit("\n".join(whole.problems))
    if not check:
        OUTPUT.parent.mkdir(parents=True, exist_ok=True)
        OUTPUT.write_bytes(text.encode("ascii"))
    elif not OUTPUT.is_file() or OUTPUT.read_bytes() != text.encode("ascii"):
        sys.exit(f"{OUTPUT.relative_to(ROOT)} is out of date: run tools/amalgamate.py and commit the result")


if __name__ == "__main__":
    main()
