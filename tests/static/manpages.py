#!/usr/bin/env python3
# SPDX-FileCopyrightText: Baton contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""manpages.py FOLDER PROGRAM...: each program's --help and its page of the manual name the same options; help and
version are said where there is no display."""
import os
import re
import subprocess
import sys
from pathlib import Path


def said(program: str, option: str) -> str:
    displays = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    without = {name: value for name, value in os.environ.items() if name not in displays}
    return subprocess.run([program, option], capture_output=True, text=True, timeout=60, check=True, env=without).stdout


def options_of_help(program: str) -> set:
    return set(re.findall(r"(?<![\w-])--([a-z][a-z-]+)", said(program, "--help")))


def options_of_page(page: Path) -> set:
    return set(re.findall(r"(?:\bFl |, Fl )-([a-z][a-z-]+)", page.read_text(encoding="utf-8")))


def main(folder: str, programs: list) -> int:
    wrong = 0
    for program in programs:
        name = Path(program).name
        if not re.fullmatch(name + r" \d+\.\d+\.\d+\n", said(program, "--version")):
            print(f"{name}: --version does not say the program's name and version")
            wrong += 1
        page = Path(folder, name + ".1")
        helped, written = options_of_help(program) - {"help"}, options_of_page(page) - {"help"}
        for option in sorted(helped - written):
            print(f"{page}: lacks --{option}, which {name} --help names")
        for option in sorted(written - helped):
            print(f"{page}: names --{option}, which {name} --help does not")
        wrong += len(helped ^ written)
        print(f"{page.name}: {len(helped & written)} options agree")
    return 1 if wrong else 0


if __name__ == "__main__":
    if len(sys.argv) < 3:
        print(__doc__, file=sys.stderr)
        sys.exit(2)
    sys.exit(main(sys.argv[1], sys.argv[2:]))
