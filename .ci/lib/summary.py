#!/usr/bin/env python3
# SPDX-FileCopyrightText: Baton contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""summary.py REPORT...: closes a test run with the counts of ctest's JUnit reports.

Passed and failed count ctest's tests. Skipped counts what did not run: tests that said so themselves, disabled ones,
and single functions that skipped inside a test that passed otherwise. A test that could not be started is a failure.
"""
import re
import sys
import xml.etree.ElementTree as ElementTree
from typing import NamedTuple

QTEST_SKIP = re.compile(r"^SKIP\s*: (\S+\(.*?\)) ?(.*)$", re.MULTILINE)


class Counts(NamedTuple):
    passed: list
    failed: list
    skipped: list


def reason_of(output: str) -> str:
    """The line that names the reason: the one that says skip, else the last one."""
    lines = [line.strip() for line in output.splitlines() if line.strip()]
    telling = [line for line in lines if "skip" in line.lower()]
    return (telling or lines or ["no reason given"])[-1]


def read(report: str) -> Counts:
    counts = Counts([], [], [])
    for case in ElementTree.parse(report).getroot().iter("testcase"):
        name, status = case.get("name"), case.get("status")
        output = case.findtext("system-out") or ""
        skip = case.find("skipped")
        if status == "disabled":
            counts.skipped.append((name, "disabled in CMake"))
        elif skip is not None and skip.get("message", "").startswith("SKIP_"):
            counts.skipped.append((name, reason_of(output)))
        elif status == "run" and skip is None and case.find("failure") is None:
            counts.passed.append(name)
            counts.skipped.extend((f"{name}: {where}", why or "no reason given") for where, why in QTEST_SKIP.findall(output))
        else:
            seconds = float(case.get("time") or 0)
            counts.failed.append((name, skip.get("message") if skip is not None else f"failed after {seconds:.1f} s"))
    return counts


def main(reports: list) -> int:
    total = Counts([], [], [])
    for report in reports:
        for whole, part in zip(total, read(report)):
            whole.extend(part)
    for title, rows in (("Skipped:", total.skipped), ("Failed:", total.failed)):
        if rows:
            print(title)
            print("\n".join(f"  {name}: {why}" for name, why in rows))
    print(f"{len(total.passed)} passed, {len(total.failed)} failed, {len(total.skipped)} skipped")
    return 1 if total.failed or not (total.passed or total.skipped) else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
