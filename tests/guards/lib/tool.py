# SPDX-License-Identifier: MIT
"""The built command-line tool, for the guards that use it as a person would."""
import atexit
import os
import shutil
import sys
import tempfile

from lib.guard import GCC, ROOT, TREE, first_error, run


def built_tool():
    """The path of the tool: INCISE_TOOL, which the builds set, or one built here for the occasion."""
    if os.environ.get("INCISE_TOOL"):
        return os.environ["INCISE_TOOL"]
    folder = tempfile.mkdtemp()
    atexit.register(shutil.rmtree, folder)
    sources = sorted((ROOT / "tools" / "incise").glob("*.cpp"))
    status, _, errors = run([GCC, "-std=c++17", "-O1", f"-I{TREE}", *sources, "-o", f"{folder}/incise"])
    if status != 0:
        print(f"tools/incise does not compile: {first_error(errors)}")
        sys.exit(1)
    return f"{folder}/incise"
