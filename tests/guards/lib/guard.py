# SPDX-License-Identifier: MIT
"""What the guards share: the headers, the compilers, running commands, and one way to report.

A guard is a function that yields its findings, one plain sentence each; `run_guard` prints them, the
time, and ends with status 0 (none) or 1.
"""
import os
import shutil
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

ROOT = Path(__file__).resolve().parents[3]
TREE = ROOT / "include"
SINGLE = ROOT / "single_include"
GUARDS = ROOT / "tests" / "guards"
USES_EVERYTHING = GUARDS / "uses_everything.cpp"
LEAN = ["-fno-exceptions", "-fno-rtti"]

PACKAGES = {  # what to install on Debian when a command is missing
    "g++-12": "g++-12",
    "clang++-14": "clang-14",
    "clang++-19": "clang-19",
    "ld.lld": "lld",
    "arm-none-eabi-g++": "gcc-arm-none-eabi libnewlib-arm-none-eabi libstdc++-arm-none-eabi-newlib",
    "arm-none-eabi-nm": "binutils-arm-none-eabi",
    "arm-none-eabi-objdump": "binutils-arm-none-eabi",
    "arm-none-eabi-size": "binutils-arm-none-eabi",
    "qemu-system-arm": "qemu-system-arm",
    "nm": "binutils",
    "objdump": "binutils",
    "c++filt": "binutils",
}
GCC, CLANG, NEW_CLANG, ARM_GCC = "g++-12", "clang++-14", "clang++-19", "arm-none-eabi-g++"


def headers():
    """Every header of the tree, by its name under include/incise."""
    base = TREE / "incise"
    return sorted(path.relative_to(base).as_posix() for path in base.rglob("*") if path.is_file())


def run(command, stdin="", timeout=300):
    """Runs a command from the root; returns (status, stdout, stderr). A missing one ends the guard."""
    command = [str(word) for word in command]
    if not shutil.which(command[0]):
        print(f"{command[0]} is missing: apt-get install {PACKAGES.get(command[0], command[0])}")
        sys.stdout.flush()
        os._exit(1)  # also from a worker thread
    done = subprocess.run(command, input=stdin, capture_output=True, text=True, timeout=timeout, cwd=ROOT,
                          errors="replace")
    return done.returncode, done.stdout, done.stderr


def first_error(text, lines=3):
    """The lines of a compiler's output that a person wants to see first."""
    wanted = [line for line in text.splitlines() if "error" in line or "undefined" in line or "/ld: " in line]
    return " | ".join((wanted or text.splitlines())[:lines])


def compile_text(compiler, flags, source, include=(TREE,)):
    """Feeds a program to a compiler; returns (ok, output)."""
    paths = [f"-I{path}" for path in include]
    status, out, err = run([compiler, *flags, *paths, "-x", "c++", "-"], stdin=source)
    return status == 0, out + err


def in_parallel(function, rows):
    """The results of function(*row), in order; as many at once as there are cores."""
    with ThreadPoolExecutor(os.cpu_count() or 2) as pool:
        return list(pool.map(lambda row: function(*row), rows))


def run_guard(guard):
    """Runs a guard, prints its findings and its time, and ends the program."""
    os.environ["LC_ALL"] = "C"  # compilers quote in ASCII
    name = Path(sys.argv[0]).stem
    start = time.monotonic()
    findings = list(guard())
    for finding in findings:
        print(f"{name}: {finding}")
    verdict = f"{len(findings)} finding(s)" if findings else "ok"
    print(f"{name}: {verdict} ({time.monotonic() - start:.1f} s)")
    sys.exit(1 if findings else 0)
