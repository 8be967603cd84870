#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Every way to use incise from another project works: each of tests/consumers is built and run.

Protects users of CMake (find_package, add_subdirectory, FetchContent), Meson, pkg-config and of nothing
but a compiler. Also: a project that contains incise gets none of its tests, tools and warnings, and the
installed package refuses a version that it is not.
Seen to fail: include path, override_dependency or the utf8proc component removed; a pkg-config prefix that
is not relative; AnyNewerVersion and ExactVersion; tests, tool or examples switched on inside a project;
another version in the single header.
"""
import os
import re
import shutil
import tempfile
from pathlib import Path

from lib.guard import ROOT, SINGLE, run, run_guard

CONSUMERS = ROOT / "tests" / "consumers"
MAIN = CONSUMERS / "main.cpp"
CXX = os.environ.get("CXX", "c++")
VERSION = re.search(r'INCISE_VERSION "(.*)"', (ROOT / "include/incise/version.hpp").read_text())[1]
EXPECTED = f"incise {VERSION} counts 3 code points\n"


class Failed(Exception):
    """A command went wrong; the text says which."""


def step(*command):
    """Runs a command that must succeed; returns what it printed."""
    status, out, err = run(command)
    if status != 0:
        raise Failed(f"{' '.join(map(str, command))}\n{out}{err}")
    return out


def expect_answer(program):
    printed = step(program)
    if printed != EXPECTED:
        raise Failed(f"{program.name} prints {printed!r}, not {EXPECTED!r}")


def cmake(folder, project, *options):
    """Configures and builds one of the CMake consumers; returns the build folder."""
    step("cmake", "-G", "Ninja", "-S", CONSUMERS / project, "-B", folder, f"-DCMAKE_CXX_COMPILER={CXX}", *options)
    step("cmake", "--build", folder)
    return folder


def installed(folder):
    """A prefix where incise is installed with CMake, without what is for its developers."""
    options = [f"-DINCISE_BUILD_{part}=OFF" for part in ("TESTS", "TOOL", "EXAMPLES")]
    step("cmake", "-G", "Ninja", "-S", ROOT, "-B", folder / "build", f"-DCMAKE_CXX_COMPILER={CXX}", *options)
    step("cmake", "--install", folder / "build", "--prefix", folder / "prefix")
    moved = folder / "moved"  # a package that works only where it was first put is no package
    (folder / "prefix").rename(moved)
    return moved


def find_package(folder):
    prefix = installed(folder)
    major, minor, _ = VERSION.split(".")
    build = cmake(folder / "consumer", "cmake_find_package",
                  f"-DCMAKE_PREFIX_PATH={prefix}", f"-DINCISE_WANTED={major}.{minor}")
    expect_answer(build / "consumer")
    expect_answer(build / "consumer_utf8proc")
    for other in (int(minor) - 1, int(minor) + 1):
        expect_refusal(folder / f"refused{other}", prefix, f"{major}.{other}")


def expect_refusal(build, prefix, version):
    """While the version is 0.x, another minor version is another library."""
    try:
        cmake(build, "cmake_find_package", f"-DCMAKE_PREFIX_PATH={prefix}", f"-DINCISE_WANTED={version}")
    except Failed:
        return
    raise Failed(f"the package accepts to be version {version}")


def expect_nothing_else(build):
    """A project that contains incise must not build more than its own program."""
    extra = re.findall(r"incise_tests|incise_tool|example_\w+", (build / "build.ninja").read_text())
    if extra:
        raise Failed(f"the project that contains incise also builds {extra[0]}")


def expect_nothing_installed(build):
    """Nor install anything: its user did not ask for the headers of incise."""
    step("cmake", "--install", build, "--prefix", build / "prefix")
    if (build / "prefix").exists():
        raise Failed("the project that contains incise also installs it")


def subdirectory(folder):
    build = cmake(folder, "cmake_subdirectory", f"-DINCISE_SOURCE={ROOT}")
    expect_answer(build / "consumer")
    expect_nothing_else(build)
    expect_nothing_installed(build)


def fetch_content(folder):
    build = cmake(folder, "cmake_fetch_content", f"-DFETCHCONTENT_SOURCE_DIR_INCISE={ROOT}")
    expect_answer(build / "consumer")
    expect_nothing_else(build)
    expect_nothing_installed(build)


def meson_subproject(folder):
    project = folder / "project"
    shutil.copytree(CONSUMERS / "meson_subproject", project)
    shutil.copy(MAIN, project)
    (project / "subprojects").mkdir()
    (project / "subprojects" / "incise").symlink_to(ROOT)
    build = folder / "build"
    step("meson", "setup", build, project)
    step("ninja", "-C", build)
    expect_answer(build / "consumer")
    expect_nothing_else(build)


def pkg_config(folder):
    prefix = installed(folder)
    os.environ["PKG_CONFIG_PATH"] = str(prefix / "share" / "pkgconfig")
    flags = step("pkg-config", "--cflags", "--libs", f"incise = {VERSION}").split()
    step(CXX, "-std=c++17", MAIN, *flags, "-o", folder / "consumer")
    expect_answer(folder / "consumer")


def single_header(folder):
    step(CXX, "-std=c++17", f"-I{SINGLE}", MAIN, "-o", folder / "consumer")
    expect_answer(folder / "consumer")


def findings():
    for consumer in (single_header, pkg_config, find_package, subdirectory, fetch_content, meson_subproject):
        with tempfile.TemporaryDirectory(prefix="incise-") as folder:
            try:
                consumer(Path(folder))
            except Failed as failure:
                yield f"{consumer.__name__}: {failure}"


run_guard(findings)
