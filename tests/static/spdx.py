#!/usr/bin/env python3
# SPDX-FileCopyrightText: Baton contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every source and script says whose it is and under which licence, in two lines at its top.

spdx.py [--root DIR]   checks the tracked files, or all files where there is no git; exit 1 when one lacks its lines
spdx.py --self-test    takes a line out of a sample and must notice
"""
import argparse
import os
import re
import subprocess
import sys
from pathlib import Path

SOURCE_ROOT = Path(__file__).resolve().parents[2]
LINES = ("SPDX-FileCopyrightText: Baton contributors", "SPDX-License-Identifier: GPL-3.0-or-later")
CHECKED = re.compile(r".*\.(cpp|h|mm|py|js|mjs|sh|cmake)|(.*/)?CMakeLists\.txt|dev|\.ci/run")
NOT_OURS = {".git", "build", "node_modules", "__pycache__"}
TOP = 6  # a first line for the interpreter and a doctype may come before


def tracked(root: Path) -> list:
    try:
        answer = subprocess.run(["git", "-C", str(root), "ls-files", "-z"], capture_output=True, text=True, check=False)
        names = [name for name in answer.stdout.split("\0") if name] if answer.returncode == 0 else []
    except FileNotFoundError:
        names = []
    if names:
        return names
    found = []
    for folder, folders, files in os.walk(root):
        folders[:] = sorted(set(folders) - NOT_OURS)
        found += [Path(folder, name).relative_to(root).as_posix() for name in sorted(files)]
    return found


def missing(text: str) -> list:
    top = text.split("\n")[:TOP]
    return [line for line in LINES if not any(each.strip("/*#<!-> \t").endswith(line) for each in top)]


def check(root: Path) -> int:
    bad = 0
    for name in tracked(root):
        file = root / name
        if CHECKED.fullmatch(name) and file.is_file():
            for line in missing(file.read_text(encoding="utf-8", errors="replace")):
                print(f"{name}:1: lacks {line}")
                bad += 1
    print(f"spdx: {bad} lines missing" if bad else "spdx: clean")
    return 1 if bad else 0


def self_test() -> int:
    good = "".join(f"// {line}\n" for line in LINES) + "int main() {}\n"
    wrong = [
        words for words, text, expected in (
            ("a good file", good, 0),
            ("a file without its licence", good.replace(LINES[1], "nothing"), 1),
            ("another licence", good.replace("GPL-3.0-or-later", "MIT"), 1),
            ("lines too far down", "\n" * TOP + good, 2),
            ("an empty file", "", 2),
        ) if len(missing(text)) != expected
    ]
    print("\n".join(f"misjudged: {words}" for words in wrong) or "spdx: the samples were judged as they should be")
    return 1 if wrong else 0


def main() -> int:
    parser = argparse.ArgumentParser(description="Checks the licence lines.")
    parser.add_argument("--root", type=Path, default=SOURCE_ROOT)
    parser.add_argument("--self-test", action="store_true")
    arguments = parser.parse_args()
    return self_test() if arguments.self_test else check(arguments.root)


if __name__ == "__main__":
    sys.exit(main())
