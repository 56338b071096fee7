#!/usr/bin/env python3
# SPDX-FileCopyrightText: Baton contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""sabotage.py [--list] [--only ID]... [--jobs N]: breaks the sources on purpose; the tests must notice.

Reads the tables of docs/requirements.md, `| id | what | test | sabotage |`, where a sabotage is one change of one line
written as `file` : `old` -> `new` (a | inside is written \\|). Each is made on a copy of the tree in build/sabotage, the
test named first in the third column is built and run by ctest, and must fail. A row without a sabotage is only listed.
There are as many copies as jobs, so that one row is compiled while the test of another runs.
"""
import argparse
import concurrent.futures
import os
import queue
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import NamedTuple, Optional

ROOT = Path(__file__).resolve().parent.parent
SKIPPED = re.compile(r"\*\*\*Skipped")
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


class Place:
    """A copy of the tree with a build folder beside it: in each of them one row is broken at a time."""

    def __init__(self, number: int):
        self.root = ROOT / "build" / "sabotage" / str(number)
        self.tree = self.root / "tree"
        self.build = self.root / "build"
        self.targets = {}
        self.alone = set()

    def copy_tree(self) -> None:
        """Brings the copy up to date; what did not change keeps its time, so that little is built again."""
        listed = subprocess.run(["git", "-C", ROOT, "ls-files", "-co", "--exclude-standard", "-z"], check=True,
                                capture_output=True).stdout.decode().split("\0")
        wanted = {name for name in listed if name and (ROOT / name).is_file()}
        self.tree.mkdir(parents=True, exist_ok=True)
        for path in [p for p in self.tree.rglob("*") if p.is_file() or p.is_symlink()]:
            if str(path.relative_to(self.tree)) not in wanted:
                path.unlink()
        for name in wanted:
            source, target = ROOT / name, self.tree / name
            if target.is_file() and target.read_bytes() == source.read_bytes():
                continue
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(source, target)

    def lend_packages(self) -> None:
        """What npm installed is not in the list of sources, and without it a test of a page would be skipped."""
        for packages in (ROOT / "tests").glob("*/node_modules"):
            lent = self.tree / packages.relative_to(ROOT)
            if not lent.is_symlink():
                lent.symlink_to(packages)

    def quiet(self, *command: str) -> subprocess.CompletedProcess:
        environment = dict(os.environ, CCACHE_BASEDIR=str(self.root), CCACHE_NOHASHDIR="1",
                           CCACHE_SLOPPINESS="pch_defines,time_macros,include_file_mtime,include_file_ctime")
        return subprocess.run(command, env=environment, check=False, text=True, stdout=subprocess.PIPE,
                              stderr=subprocess.STDOUT)

    def must(self, *command: str) -> None:
        done = self.quiet(*command)
        if done.returncode != 0:
            sys.exit(f"{' '.join(command)[:400]}\n{done.stdout[-4000:]}")

    def configure(self, apart: list) -> None:
        """A file that is broken is compiled by itself, or each row would compile its neighbours as well."""
        self.must("cmake", "-S", str(self.tree), "-B", str(self.build), "-G", "Ninja", "-DCMAKE_BUILD_TYPE=None",
                  "-DBUILD_TESTING=ON", "-DBATON_WERROR=OFF", f"-DBATON_APART={';'.join(apart)}")
        self.read_tests()

    def read_tests(self) -> None:
        """For each test the files of its programs, relative to the build folder, as ninja calls them; and which tests run alone.

        Read from CMake's own lists: ctest itself tells no command of a program that is not built yet.
        """
        name = r"(?:\[=*\[)?(.*?)(?:\]=*\])?"
        for path in self.build.rglob("CTestTestfile.cmake"):
            text = path.read_text()
            for test, words in re.findall(rf"^add_test\({name} (\".*)\)$", text, re.MULTILINE):
                inside = [word for word in re.findall(r'"([^"]*)"', words) if word.startswith(f"{self.build}/")]
                self.targets[test] = [os.path.relpath(program, self.build) for program in inside]
            for test, words in re.findall(rf"^set_tests_properties\({name} PROPERTIES (.*)\)$", text, re.MULTILINE):
                # A script is told of the program it tries by a variable.
                told = re.findall(rf'[";]\w+={re.escape(str(self.build))}/([^";]+)', words)
                self.targets[test] += [program for program in told if program not in self.targets[test]]
                if re.search(r'RUN_SERIAL "(TRUE|ON|1)"', words):
                    self.alone.add(test)

    def make(self, tests: list, jobs: int) -> subprocess.CompletedProcess:
        wanted = sorted({target for test in tests for target in self.targets[test]})
        if not wanted:
            return subprocess.CompletedProcess([], 0, "")
        return self.quiet("ninja", "-C", str(self.build), f"-j{jobs}", *wanted)

    def run(self, test: str) -> subprocess.CompletedProcess:
        return self.quiet("ctest", "--test-dir", str(self.build), "-R", f"^{re.escape(test)}$",
                          "--timeout", "600", "--no-tests=error", "--output-on-failure")

    def is_killed(self, row: Row, jobs: int) -> tuple:
        """Whether the row's test fails on the broken tree; and, where that cannot be said, why."""
        path = self.tree / row.file
        text = path.read_text(encoding="utf-8")
        try:
            path.write_text(broken(row, text), encoding="utf-8")
            made = self.make([row.test], jobs)
            if made.returncode != 0:
                return False, f": does not compile, which proves nothing:\n{made.stdout[-1500:]}"
            return self.run(row.test).returncode != 0, ""
        finally:
            path.write_text(text, encoding="utf-8")


def break_all(rows: list, places: list, jobs: int) -> int:
    """The number of rows whose test noticed. Every place takes the rows of the next test when it is free."""
    free = queue.SimpleQueue()
    for place in places:
        free.put(place)

    def try_test(test: str) -> int:
        mine = [row for row in rows if row.test == test]
        place = free.get()
        try:
            for done in (place.make([test], jobs), place.run(test)):
                if done.returncode != 0:
                    print(f"NOT TRIED {' '.join(row.id for row in mine)}: {test} fails without any sabotage:\n"
                          f"{done.stdout[-4000:]}", flush=True)
                    return 0
            if SKIPPED.search(done.stdout):
                print(f"NOT TRIED {' '.join(row.id for row in mine)}: {test} is skipped here, which proves nothing",
                      flush=True)
                return 0
            killed = 0
            for row in mine:
                dead, why = place.is_killed(row, jobs)
                killed += dead
                print(f"{'killed  ' if dead else 'SURVIVED'} {row.id:5} {row.test:26} {row.what}{why}", flush=True)
            return killed
        finally:
            free.put(place)

    # Those with the most rows first, so that all are done at about the same time.
    tests = sorted({row.test for row in rows}, key=lambda test: -sum(row.test == test for row in rows))
    with concurrent.futures.ThreadPoolExecutor(len(places)) as pool:
        return sum(pool.map(try_test, tests))


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
    tests = sorted({row.test for row in changes})
    places = [Place(number) for number in range(max(1, min(arguments.jobs, len(changes))))]
    for place in places:
        place.copy_tree()
        place.lend_packages()
    for place in places:
        place.configure(sorted({row.file for row in read_rows() if row.file and row.file.endswith(".cpp")}))
        if unknown := [test for test in tests if test not in place.targets]:
            sys.exit(f"ctest knows no test {', '.join(unknown)}")
    # The first is built with all there is; the others find most of it in the compiler's cache.
    made = places[0].make(tests, arguments.jobs)
    if made.returncode != 0:
        sys.exit(f"does not compile without any sabotage:\n{made.stdout[-6000:]}")
    # Tests that want the machine for themselves come last, one at a time.
    alone = [row for row in changes if row.test in places[0].alone]
    together = [row for row in changes if row not in alone]
    killed = break_all(together, places, 1) + break_all(alone, places[:1], arguments.jobs)
    print(f"{killed} killed of {len(changes)}")
    return 0 if killed == len(changes) else 1


if __name__ == "__main__":
    sys.exit(main())
