#!/usr/bin/env python3
# SPDX-FileCopyrightText: Baton contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""sabotage.py [--list] [--only ID]... [--jobs N]: breaks the sources on purpose; the tests must notice.

Reads the tables of docs/requirements.md, `| id | what | test | sabotage |`, where a sabotage is one change of one line
written as `file` : `old` -> `new` (a | inside is written \\|). Each is made on a copy of the tree in build/sabotage, the
test named first in the third column is built and run by ctest, and must fail. A row without a sabotage is only listed.
"""
import argparse
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import NamedTuple, Optional

ROOT = Path(__file__).resolve().parent.parent
TREE = ROOT / "build" / "sabotage" / "tree"
BUILD = ROOT / "build" / "sabotage" / "build"
CHANGE = re.compile(r"^`([^`]+)` : `([^`]+)` -> `([^`]*)`$")


class Row(NamedTuple):
    id: str
    what: str
    test: str
    file: Optional[str]
    old: str
    new: str


def read_rows() -> list:
    rows = []
    for number, line in enumerate((ROOT / "docs" / "requirements.md").read_text(encoding="utf-8").splitlines(), 1):
        if not line.startswith("|") or set(line) <= set("|- "):
            continue
        cells = [cell.strip().replace("\\|", "|") for cell in re.split(r"(?<!\\)\|", line)[1:-1]]
        if len(cells) != 4 or cells[0] == "id":
            continue
        test = re.search(r"`([^`]+)`", cells[2])
        change = CHANGE.match(cells[3])
        if not test or (cells[3] not in ("", "-") and not change):
            sys.exit(f"docs/requirements.md:{number}: cannot be read: {line}")
        file, old, new = change.groups() if change else (None, "", "")
        rows.append(Row(cells[0], cells[1], test.group(1), file, old, new))
    ids = [row.id for row in rows]
    if len(set(ids)) != len(ids):
        sys.exit("docs/requirements.md: an id is given twice")
    return rows


def broken(row: Row, text: str) -> str:
    return text.replace(row.old, row.new)


def faults_of(changes: list) -> list:
    """Changes that would not find their line."""
    faults = []
    for row in changes:
        path = ROOT / row.file
        times = path.read_text(encoding="utf-8").count(row.old) if path.is_file() else 0
        if times != 1:
            faults.append(f"{row.id}: found {times} times in {row.file}, and should be once: {row.old}")
    return faults


def copy_tree() -> None:
    """Brings the copy up to date; what did not change keeps its time, so that little is built again."""
    listed = subprocess.run(["git", "-C", ROOT, "ls-files", "-co", "--exclude-standard", "-z"], check=True,
                            capture_output=True).stdout.decode().split("\0")
    wanted = {name for name in listed if name and (ROOT / name).is_file()}
    TREE.mkdir(parents=True, exist_ok=True)
    for path in [p for p in TREE.rglob("*") if p.is_file() or p.is_symlink()]:
        if str(path.relative_to(TREE)) not in wanted:
            path.unlink()
    for name in wanted:
        source, target = ROOT / name, TREE / name
        if target.is_file() and target.read_bytes() == source.read_bytes():
            continue
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(source, target)


def environment() -> dict:
    return dict(os.environ, CCACHE_BASEDIR=str(TREE), CCACHE_NOHASHDIR="1",
                CCACHE_SLOPPINESS="pch_defines,time_macros,include_file_mtime,include_file_ctime")


def quiet(*command: str) -> subprocess.CompletedProcess:
    return subprocess.run(command, env=environment(), check=False, text=True, stdout=subprocess.PIPE,
                          stderr=subprocess.STDOUT)


def must(*command: str) -> str:
    done = quiet(*command)
    if done.returncode != 0:
        sys.exit(f"{' '.join(command)}\n{done.stdout[-4000:]}")
    return done.stdout


def targets_of_tests() -> dict:
    """For each test the files of its programs, relative to the build folder, as ninja calls them.

    Read from CMake's own lists: ctest itself tells no command of a program that is not built yet.
    """
    targets = {}
    for path in BUILD.rglob("CTestTestfile.cmake"):
        for name, words in re.findall(r"^add_test\((?:\[=*\[)?(.*?)(?:\]=*\])? (\".*)\)$", path.read_text(), re.MULTILINE):
            inside = [word for word in re.findall(r'"([^"]*)"', words) if word.startswith(f"{BUILD}/")]
            targets[name] = [os.path.relpath(path, BUILD) for path in inside]
    return targets


def build(targets: list, jobs: int) -> subprocess.CompletedProcess:
    if not targets:
        return subprocess.CompletedProcess([], 0, "")
    return quiet("ninja", "-C", str(BUILD), f"-j{jobs}", *targets)


def run_test(test: str) -> subprocess.CompletedProcess:
    return quiet("ctest", "--test-dir", str(BUILD), "-R", f"^{re.escape(test)}$", "--timeout", "600",
                 "--no-tests=error", "--output-on-failure")


def check_green(rows: list, targets: dict, jobs: int) -> None:
    for test in sorted({row.test for row in rows}):
        if test not in targets:
            sys.exit(f"ctest knows no test {test}")
        for done in (build(targets[test], jobs), run_test(test)):
            if done.returncode != 0:
                sys.exit(f"{test} fails without any sabotage:\n{done.stdout[-4000:]}")


def is_killed(row: Row, targets: list, jobs: int) -> bool:
    path = TREE / row.file
    text = path.read_text(encoding="utf-8")
    try:
        path.write_text(broken(row, text), encoding="utf-8")
        built = build(targets, jobs)
        if built.returncode != 0:
            print(f"{row.id}: does not compile, which proves nothing:\n{built.stdout[-1500:]}")
            return False
        return run_test(row.test).returncode != 0
    finally:
        path.write_text(text, encoding="utf-8")


def main() -> int:
    parser = argparse.ArgumentParser(description="Breaks the sources on purpose; the tests must notice.")
    parser.add_argument("--list", action="store_true", help="only read the table and check that each change applies")
    parser.add_argument("--only", action="append", metavar="ID", help="these rows only")
    parser.add_argument("--jobs", type=int, default=os.cpu_count() or 1, help="compile N files at a time")
    arguments = parser.parse_args()
    rows = [row for row in read_rows() if not arguments.only or row.id in arguments.only]
    if not rows:
        sys.exit("no such row")
    changes = [row for row in rows if row.file]
    if faults := faults_of(changes):
        sys.exit("\n".join(faults))
    if arguments.list:
        for row in rows:
            print(f"{row.id:5} {row.test:26} {row.file or '(no sabotage)':36} {row.what}")
        print(f"{len(changes)} changes in {len(rows)} rows")
        return 0
    copy_tree()
    must("cmake", "-S", str(TREE), "-B", str(BUILD), "-G", "Ninja", "-DCMAKE_BUILD_TYPE=None", "-DBUILD_TESTING=ON",
         "-DBATON_WERROR=OFF")
    targets = targets_of_tests()
    check_green(changes, targets, arguments.jobs)
    killed = 0
    for row in changes:
        dead = is_killed(row, targets[row.test], arguments.jobs)
        killed += dead
        print(f"{'killed  ' if dead else 'SURVIVED'} {row.id:5} {row.test:26} {row.what}", flush=True)
    print(f"{killed} killed of {len(changes)}")
    return 0 if killed == len(changes) else 1


if __name__ == "__main__":
    sys.exit(main())
