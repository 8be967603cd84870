#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""expect_output.py EXPECTED PROGRAM: runs PROGRAM in the folder of EXPECTED and compares its output.

Exit status 0 if the program succeeds and prints exactly the bytes of EXPECTED; else 1, with the difference.
"""

import difflib
import pathlib
import subprocess
import sys


def main(expected_file, program):
    expected_file = pathlib.Path(expected_file).resolve()
    run = subprocess.run([pathlib.Path(program).resolve()], cwd=expected_file.parent, stdout=subprocess.PIPE)
    expected = expected_file.read_bytes()
    if run.returncode != 0:
        print(f"{program}: exit status {run.returncode}")
    if run.stdout != expected:
        lines = [text.decode("utf-8", "replace").splitlines() for text in (expected, run.stdout)]
        print("\n".join(difflib.unified_diff(*lines, expected_file.name, "printed", lineterm="")))
    return run.returncode != 0 or run.stdout != expected


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
