#!/usr/bin/env python3
# SPDX-FileCopyrightText: Baton contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""mutants.py PROGRAM [FILE:LINE...]: breaks every rule of src/domain once; the tests must notice.

Each BATON_GUARD line gives two mutants: `negated`, and `dropped`, which always lets pass. PROGRAM are the tests of this
folder, linked with a domain that reads the mutant from the environment. Prints `N killed of M` and every survivor;
a survivor fails the run unless survivors.txt gives the reason: `FILE | CODE OF THE LINE | dropped or negated | reason`.
"""
import os
import re
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

HERE = Path(__file__).resolve().parent
DOMAIN = HERE.parents[2] / "src" / "domain"
TIME_LIMIT = 60  # seconds; a mutant that never ends is noticed too


def find_guards() -> list:
    """(file, line, code) of every guard."""
    found = []
    for path in sorted(DOMAIN.glob("*.cpp")):
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
            if line.count("BATON_GUARD(") > 1:
                sys.exit(f"{path.name}:{number}: two guards on one line cannot be told apart")
            if "BATON_GUARD(" in line:
                found.append((path.name, number, " ".join(line.split())))
    return found


def read_reasons() -> dict:
    reasons = {}
    for line in (HERE / "survivors.txt").read_text(encoding="utf-8").splitlines():
        if line.strip() and not line.startswith("#"):
            file, code, way, reason = (part.strip() for part in re.split(r" \| ", line, maxsplit=3))
            reasons[(file, code, way)] = reason
    return reasons


def is_killed(program: str, mutant: str) -> bool:
    env = dict(os.environ, BATON_MUTANT=mutant, RC_PARAMS="seed=1 max_success=20 noshrink=1",
               QT_QPA_PLATFORM="offscreen", QTEST_FUNCTION_TIMEOUT="50000")
    try:
        run = subprocess.run([program, "-maxwarnings", "1"], env=env, timeout=TIME_LIMIT, check=False,
                             stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        return run.returncode != 0
    except subprocess.TimeoutExpired:
        return True


def main() -> int:
    program, only = sys.argv[1], set(sys.argv[2:])
    if is_killed(program, ""):
        print("The tests fail without any mutant: nothing can be learnt.")
        return 1
    guards = [g for g in find_guards() if not only or f"{g[0]}:{g[1]}" in only]
    mutants = [(file, line, code, way) for file, line, code in guards for way in ("negated", "dropped")]
    with ThreadPoolExecutor(max_workers=2) as pool:
        killed = list(pool.map(lambda m: is_killed(program, f"{m[0]}:{m[1]}:{m[3]}"), mutants))
    reasons = read_reasons()
    unexplained = 0
    for (file, line, code, way), dead in zip(mutants, killed):
        reason = reasons.pop((file, code, way), None)
        if dead and reason is not None:
            print(f"killed, although survivors.txt explains it: {file}:{line} {way}: {code}")
            unexplained += 1
        elif not dead:
            unexplained += reason is None
            print(f"survivor: {file}:{line} {way}: {code}\n    {reason or 'NO REASON GIVEN'}")
    if not only:
        for file, code, way in reasons:
            print(f"survivors.txt explains what is not there: {file} | {code} | {way}")
            unexplained += 1
    print(f"{sum(killed)} killed of {len(mutants)}")
    return 1 if unexplained or not mutants else 0


if __name__ == "__main__":
    sys.exit(main())
