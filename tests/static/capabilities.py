#!/usr/bin/env python3
# SPDX-FileCopyrightText: Baton contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every capability has its line in docs/requirements.md, each of its cells names rows that are there, and no row's id is given twice.

capabilities.py [--file FILE]   exit 1 where something is amiss
capabilities.py --self-test     spoils a sample in each way and must notice
"""
import argparse
import re
import sys
from collections import Counter
from pathlib import Path

FILE = Path(__file__).resolve().parents[2] / "docs" / "requirements.md"
WANTED = [f"{letter}{no}" for letter, last in (("K", 17), ("O", 35), ("D", 10)) for no in range(1, last + 1)]
HEAD = ["capability", "what it is", "console", "server", "visitor"]
ROW_CELLS = 4
NOT_ASKED, NOT_HELD = "–", "none"


def cells_of(line: str) -> list:
    return [cell.strip() for cell in re.split(r"(?<!\\)\|", line)[1:-1]]


def read(text: str) -> tuple:
    """Ids of rows as often as they are given, the lines of capabilities, and those that the list of what is missing names."""
    ids, capabilities, is_index = Counter(), [], False
    for line in text.splitlines():
        if not line.startswith("|"):
            is_index = False
        elif not set(line) <= set("|- "):
            cells = cells_of(line)
            if cells == HEAD:
                is_index = True
            elif is_index:
                capabilities.append(cells)
            elif len(cells) == ROW_CELLS and cells[0] != "id":
                ids[cells[0]] += 1
    listed = set(re.findall(r"^- ([KOD]\d+): \S", text, re.MULTILINE))
    return ids, capabilities, listed


def named(cell: str) -> list:
    """The ids a cell names; of "A-P1 to A-P28" both ends."""
    return [name.strip() for part in cell.split(",") for name in part.split(" to ")]


def faults_of(text: str) -> list:
    ids, capabilities, listed = read(text)
    faults = [f"the id {name} is given {times} times" for name, times in ids.items() if times > 1]
    lines = Counter(cells[0] for cells in capabilities)
    faults += [f"{name} has {lines[name]} lines and should have one" for name in WANTED if lines[name] != 1]
    faults += [f"{name} is no capability" for name in lines if name not in WANTED]
    faults += [f"{name} is listed as missing and no capability" for name in sorted(listed - set(WANTED))]
    for name, *cells in capabilities:
        if len(cells) != len(HEAD) - 1:
            faults.append(f"{name} has {len(cells) + 1} cells and should have {len(HEAD)}")
            continue
        if not cells[0] or set(cells[1:]) == {NOT_ASKED}:
            faults.append(f"{name} says nothing")
        for place, cell in zip(HEAD[2:], cells[1:]):
            if cell == NOT_HELD and name not in listed:
                faults.append(f"{name}: what is missing in the {place} is not said below the table")
            elif cell not in (NOT_ASKED, NOT_HELD):
                faults += [f"{name}, {place}: there is no row {one or '(empty)'}" for one in named(cell) if one not in ids]
    return faults


def self_test() -> int:
    lines = [f"| {name} | x | R1, R2 to R3 | {NOT_ASKED} | R4 |" for name in WANTED]
    lines[0] = f"| {WANTED[0]} | x | {NOT_HELD} | R1 | {NOT_ASKED} |"
    rows = "\n".join(f"| R{no} | x | `t` | - |" for no in range(1, 5))
    good = "\n".join(["| " + " | ".join(HEAD) + " |", "| --- | --- | --- | --- | --- |", *lines, "", f"- {WANTED[0]}: it is not there.",
                      "", "| id | what | test | sabotage |", "| --- | --- | --- | --- |", rows, ""])
    last = lines[-1]
    spoilt = {
        "a row's id twice": good + "| R4 | y | `t` | `f` : `a \\| b` -> `c` |\n",
        "a capability without a line": good.replace(last + "\n", ""),
        "a capability with two lines": good.replace(last, f"{last}\n{last}"),
        "a line of nothing that is asked for": good.replace(last, f"{last}\n| K18 | x | R1 | R1 | R1 |"),
        "an empty cell": good.replace(last, last.replace("R4", "")),
        "a row that is not there": good.replace(last, last.replace("R4", "R5")),
        "an end of a span that is not there": good.replace(last, last.replace("R3", "R9")),
        "no cell that says anything": good.replace(last, f"| {WANTED[-1]} | x | {NOT_ASKED} | {NOT_ASKED} | {NOT_ASKED} |"),
        "a cell too few": good.replace(last, last.replace(" R4 |", "")),
        "something missing that is not said": good.replace(f"- {WANTED[0]}:", "-"),
    }
    wrong = [f"misjudged: {words}" for words, text in spoilt.items() if not faults_of(text)]
    wrong += [f"misjudged: a good file: {fault}" for fault in faults_of(good)]
    print("\n".join(wrong) or "capabilities: the samples were judged as they should be")
    return 1 if wrong else 0


def main() -> int:
    parser = argparse.ArgumentParser(description="Checks the table of capabilities.")
    parser.add_argument("--file", type=Path, default=FILE)
    parser.add_argument("--self-test", action="store_true")
    arguments = parser.parse_args()
    if arguments.self_test:
        return self_test()
    faults = faults_of(arguments.file.read_text(encoding="utf-8"))
    print("\n".join(f"{arguments.file.name}: {fault}" for fault in faults) or "capabilities: clean")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
