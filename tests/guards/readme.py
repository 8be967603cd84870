#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Every block of the README is true.

A ```cpp block is compiled against the single header and must print the ```text block behind it; a line
`$ command` of a ```console block must print what follows it; the first ```sh block is run as it stands, in a
copy of the tree that holds nothing but the single header and the examples; the second one must be what CI runs.
A ```cmake or ```meson block must stand, line by line, in a consumer project that the tests build.
Seen to fail: a word changed in an output block, a missing semicolon in the code, a misspelt target name.
"""
import re
import shutil
import subprocess
import tempfile
from pathlib import Path

from lib.guard import GCC, ROOT, SINGLE, compile_text, first_error, run, run_guard
from lib.tool import built_tool

README = (ROOT / "README.md").read_text()
BLOCK = re.compile(r"^```(\w+)\n(.*?)^```$", re.M | re.S)
CONSUMERS = "\n".join(path.read_text() for path in sorted((ROOT / "tests" / "consumers").rglob("*"))
                      if path.name in ("CMakeLists.txt", "meson.build"))
# The consumer asks for several versions in turn and for one component more than most people need.
CONSUMERS = CONSUMERS.replace(" ${INCISE_WANTED}", "").replace(" COMPONENTS utf8proc", "")


def shell(command, folder, path=""):
    environment = {"PATH": f"{path}:/usr/local/bin:/usr/bin:/bin", "LC_ALL": "C.UTF-8"}
    done = subprocess.run(["sh", "-c", command], cwd=folder, env=environment, capture_output=True, text=True)
    return done.returncode, done.stdout + done.stderr


def program_findings(code, expected):
    with tempfile.TemporaryDirectory() as folder:
        program = f"{folder}/program"
        ok, output = compile_text(GCC, ["-std=c++17", "-Wall", "-Wextra", "-Werror", "-o", program], code, [SINGLE])
        if not ok:
            yield f"a program of the README does not compile: {first_error(output)}"
            return
        if run([program])[1] != expected:
            yield f"a program of the README prints\n{run([program])[1]}where the README says\n{expected}"


def console_findings(block, tool_folder):
    parts = re.split(r"^\$ (.*)\n", block, flags=re.M)
    for command, expected in zip(parts[1::2], parts[2::2]):
        printed = shell(command, ROOT, tool_folder)[1]
        if printed != expected:
            yield f"`{command}` prints\n{printed}where the README says\n{expected}"


def first_command_findings(block):
    with tempfile.TemporaryDirectory() as folder:
        for name in ("single_include", "examples"):
            shutil.copytree(ROOT / name, Path(folder) / name)
        status, output = shell(block, folder)
        if status != 0 or output != (ROOT / "examples" / "dispatch.expected").read_text():
            yield f"the first command of the README fails or prints something else:\n{output[:500]}"


def snippet_findings(block):
    for line in filter(str.strip, block.splitlines()):
        if not line.lstrip().startswith("#") and line.strip() not in CONSUMERS:
            yield f"no consumer project of the tests has the line `{line.strip()}`"


def findings():
    blocks = BLOCK.findall(README)
    commands = [text for kind, text in blocks if kind == "sh"]
    if len(commands) != 2 or commands[1].strip() not in (ROOT / ".ci" / "run").read_text():
        yield "the README must have two ```sh blocks, the second one what .ci/run calls"
        return
    yield from first_command_findings(commands[0])
    tool = Path(built_tool()).parent
    for (kind, text), (_, following) in zip(blocks, blocks[1:] + [("", "")]):
        if kind == "cpp":
            yield from program_findings(text, following)
        elif kind == "console":
            yield from console_findings(text, tool)
        elif kind in ("cmake", "meson"):
            yield from snippet_findings(text)


run_guard(findings)
