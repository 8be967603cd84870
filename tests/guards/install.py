#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""CMake and Meson install the same thing: every header as it is in the tree, and nothing of ours besides.

Protects packagers. The lists of installed files are compared with what is written here, so that neither
a header can get lost nor a test slip in. INCISE_BUILD_DIR, if set (ctest sets it), is a finished CMake
build with the tool, which is then installed too.
Seen to fail: a header dropped from Meson's install and from CMake's; tests/main.cpp installed; a wrong version
and a wrong folder in the pkg-config file; the tool not installed.
"""
import json
import os
import re
import tempfile
from pathlib import Path

from lib.guard import ROOT, TREE, headers, run, run_guard

CXX = os.environ.get("CXX", "c++")
VERSION = re.search(r'INCISE_VERSION "(.*)"', (ROOT / "include/incise/version.hpp").read_text())[1]

HEADERS = {f"include/incise/{name}" for name in headers()}
PKG_CONFIG = {"share/pkgconfig/incise.pc"}
CMAKE_PACKAGE = {f"share/cmake/incise/incise-{part}.cmake"
                 for part in ("config", "config-version", "targets", "utf8proc")}


class Failed(Exception):
    """A command went wrong; the text says which."""


def step(*command):
    """Runs a command that must succeed; returns what it printed."""
    status, out, err = run(command)
    if status != 0:
        raise Failed(f"{' '.join(map(str, command))}\n{out}{err}")
    return out


def compare(how, prefix, expected):
    """What differs between the files under `prefix` and the expected ones."""
    found = {path.relative_to(prefix).as_posix() for path in prefix.rglob("*") if path.is_file()}
    yield from (f"{how} does not install {name}" for name in sorted(expected - found))
    yield from (f"{how} installs {name}, which is not for users" for name in sorted(found - expected))
    for name in sorted(found & HEADERS):
        if (prefix / name).read_bytes() != (TREE.parent / name).read_bytes():
            yield f"{how} installs another {name} than the tree has"
    if PKG_CONFIG <= found:
        yield from pkg_config_findings(how, prefix)


def pkg_config_findings(how, prefix):
    os.environ["PKG_CONFIG_PATH"] = str(prefix / "share/pkgconfig")
    _, version, _ = run(["pkg-config", "--modversion", "incise"])
    if version.strip() != VERSION:
        yield f"{how}: pkg-config says version {version.strip()!r}, version.hpp says {VERSION!r}"
    _, flags, _ = run(["pkg-config", "--cflags", "incise"])
    include = Path(flags.strip().removeprefix("-I"))
    if not (include / "incise" / "version.hpp").is_file():
        yield f"{how}: pkg-config gives {flags.strip()!r}, where no header is"


def cmake(folder):
    build, prefix = folder / "build", folder / "prefix"
    step("cmake", "-G", "Ninja", "-S", ROOT, "-B", build, f"-DCMAKE_CXX_COMPILER={CXX}", "-DINCISE_BUILD_TOOL=OFF")
    step("cmake", "--install", build, "--prefix", prefix)
    yield from compare("CMake", prefix, HEADERS | PKG_CONFIG | CMAKE_PACKAGE)


def meson(folder):
    build, prefix = folder / "build", folder / "prefix"
    step("meson", "setup", build, ROOT, "-Dtool=false", f"--prefix={prefix}")
    step("meson", "install", "-C", build, "--no-rebuild")
    yield from compare("Meson", prefix, HEADERS | PKG_CONFIG)


def meson_with_tool(folder):
    """Looks at the plan only: the tool is built by the finished CMake build, which is enough."""
    step("meson", "setup", folder, ROOT, "--prefix=/")
    plan = json.loads(step("meson", "introspect", "--installed", folder))
    expected = {"/include/incise", "/share/pkgconfig/incise.pc", "/bin/incise"}
    yield from (f"Meson with the tool: {name}" for name in sorted(expected ^ set(plan.values())))


def cmake_with_tool(folder):
    build = Path(os.environ.get("INCISE_BUILD_DIR", ""))
    if not (build / "incise").is_file():
        print("install: no finished build in INCISE_BUILD_DIR, the tool is left out")
        return
    step("cmake", "--install", build, "--prefix", folder)
    yield from compare("CMake with the tool", folder, HEADERS | PKG_CONFIG | CMAKE_PACKAGE | {"bin/incise"})
    tool = folder / "bin" / "incise"
    if tool.is_file() and VERSION not in step(tool, "--version"):
        yield f"the installed tool does not say version {VERSION}"


def findings():
    for way in (cmake, meson, meson_with_tool, cmake_with_tool):
        with tempfile.TemporaryDirectory(prefix="incise-") as folder:
            try:
                yield from way(Path(folder))
            except Failed as failure:
                yield f"{way.__name__}: {failure}"


run_guard(findings)
