#!/usr/bin/env python3
# SPDX-FileCopyrightText: Baton contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""compiledb.py BUILD OUT: a compile_commands.json for clang-tidy that knows the sources behind unity files.

CMake lists the unity file alone; each source in it gets that file's command here. What only GCC understands is left out:
its memory, and the headers it has read before.
"""
import json
import re
import sys
from pathlib import Path

FOR_GCC = re.compile(r" --param \S+| -Winvalid-pch| -include \S+/cmake_pch\.hxx")
INCLUDED = re.compile(r'^#include "(.+\.cpp)"$', re.MULTILINE)


def expanded(entry: dict) -> list:
    unity = entry["file"]
    path = Path(unity)
    if "/Unity/unity_" not in unity or not path.exists():
        return [entry]
    return [
        {**entry, "file": source, "command": entry["command"].replace(unity, source)}
        for source in INCLUDED.findall(path.read_text(encoding="utf-8"))
    ]


def main(build: str, out: str) -> None:
    entries = json.loads(FOR_GCC.sub("", Path(build, "compile_commands.json").read_text(encoding="utf-8")))
    Path(out).mkdir(parents=True, exist_ok=True)
    result = [each for entry in entries for each in expanded(entry)]
    Path(out, "compile_commands.json").write_text(json.dumps(result, indent=1), encoding="utf-8")


if __name__ == "__main__":
    main(*sys.argv[1:3])
