#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""A Cortex-M0+ reads a story from its flash, under qemu, and gives the right answer.

Protects the smallest users. tests/embedded is built at -Os without exceptions, RTTI and stdio, runs on a
board with 16 K of RAM, must end with status 0 and print story.expected; the image must not hold malloc,
operator new or the unwinder, nor start-up code. Prints code size and stack, and bounds the stack.
Seen to fail: one letter more in the story; an unaligned load (status 70); main returning 3; a static that is
initialised at run time (does not link); malloc; 6,000 bytes of stack; an endless loop.
"""
import re
import subprocess
import tempfile
from pathlib import Path

from lib.guard import ARM_GCC, LEAN, ROOT, TREE, first_error, run, run_guard

FOLDER = ROOT / "tests" / "embedded"
BUILD = ["-std=c++17", "-Os", "-mcpu=cortex-m0plus", "-mthumb", *LEAN, "-fno-threadsafe-statics", "-ffunction-sections",
         "-fdata-sections", "-fstack-usage", "-Wall", "-Wextra", "-Werror"]
LINK = ["-mcpu=cortex-m0plus", "-mthumb", "-nostartfiles", "-T", FOLDER / "cortexm.ld", "-Wl,--gc-sections",
        "-Wl,--fatal-warnings", "--specs=nano.specs"]
QEMU = ["qemu-system-arm", "-M", "microbit", "-nographic", "-monitor", "none", "-serial", "none",
        "-chardev", "stdio,id=out", "-semihosting-config", "enable=on,target=native,chardev=out", "-kernel"]
FORBIDDEN = re.compile(r"_?(malloc|free|realloc|calloc|sbrk|printf)(_r)?|_Z[nd][wal]\w*|_Unwind_\w+|__cxa_\w+")
STACK_BOUND = 6144  # of the 16 K, for what the story keeps and for all that it calls


def build(scratch):
    """(the image, a complaint)"""
    objects = []
    for source in sorted(FOLDER.glob("*.cpp")):
        objects.append(scratch / f"{source.stem}.o")
        status, _, err = run([ARM_GCC, *BUILD, f"-I{TREE}", "-c", source, "-o", objects[-1]])
        if status != 0:
            return None, f"tests/embedded/{source.name} does not compile: {first_error(err)}"
    image = scratch / "story.elf"
    status, _, err = run([ARM_GCC, *LINK, *objects, "-o", image])
    return image, f"tests/embedded does not link: {first_error(err)}" if status != 0 else ""


def image_findings(image):
    for line in run(["arm-none-eabi-nm", image])[1].splitlines():
        if FORBIDDEN.fullmatch(line.split()[-1]):
            yield f"the image holds {line.split()[-1]}"


def deepest_frame(scratch):
    rows = (line.split("\t") for su in scratch.glob("*.su") for line in su.read_text().splitlines())
    size, where = max((int(size), where) for where, size, _ in rows)
    return f"{size} bytes, {where.rpartition('/')[2]}"


def run_findings(image):
    """Runs the image; the line `stack: n` is a measurement, the rest is the answer."""
    try:
        status, out, err = run([*QEMU, image], timeout=20)
    except subprocess.TimeoutExpired:
        yield "the story does not end within 20 seconds under qemu"
        return
    if status != 0:
        yield f"the story ends with status {status}" + (", a fault of the processor" if status == 70 else f": {err}")
    stack = re.search(r"^stack: (\d+)\n", out, re.M)
    print(f"embedded: {stack.group().strip() if stack else 'stack unknown'} bytes in use at most")
    if stack and int(stack.group(1)) > STACK_BOUND:
        yield f"the story needs {stack.group(1)} bytes of stack; the bound is {STACK_BOUND}"
    answer = out.replace(stack.group(), "") if stack else out
    expected = (FOLDER / "story.expected").read_text(encoding="utf-8")
    if answer != expected:
        yield f"the story's answer is not story.expected:\n--- expected\n{expected}--- got\n{answer}---"


def findings():
    with tempfile.TemporaryDirectory() as folder:
        image, problem = build(Path(folder))
        if problem:
            yield problem
            return
        size = run(["arm-none-eabi-size", image])[1].splitlines()[1].split()
        print(f"embedded: {size[0]} bytes of flash, {size[1]} of data, {size[2]} of bss")
        print(f"embedded: largest frame {deepest_frame(Path(folder))}")
        yield from image_findings(image)
        yield from run_findings(image)


run_guard(findings)
