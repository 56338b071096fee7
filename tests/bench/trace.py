#!/usr/bin/env python3
# SPDX-FileCopyrightText: Baton contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Shows the corpus of bad inputs in the real widgets under strace: no file, host or program that they name is touched."""
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

BAIT = "hostile-bait"


def faults_of(trace):
    """Lines of a trace that touch what a stranger named, or anything beyond this machine."""
    found = []
    for line in trace.splitlines():
        if BAIT in line:
            found.append("names what a stranger named: " + line)
        if "connect(" in line and re.search(r"AF_INET6?\b", line):
            found.append("connects: " + line)
        if "execve(" in line and "= 0" in line and not line.split("execve(")[1].startswith('"' + sys.argv[1]):
            found.append("starts a program: " + line)
    return found


def trace_of(command, folder):
    output = Path(folder) / "trace"
    done = subprocess.run(["strace", "-f", "-qq", "-s", "400", "-e", "trace=openat,open,stat,connect,execve", "-o",
                           str(output), *command], capture_output=True, text=True, timeout=280, check=False)
    return done, output.read_text(errors="replace") if output.exists() else ""


def main():
    if not shutil.which("strace"):
        print("strace is not installed")
        return 77
    with tempfile.TemporaryDirectory() as folder:
        # That it would be seen is shown first.
        _, seen = trace_of(["cat", f"/tmp/{BAIT}"], folder)
        if not seen:
            print("strace may not trace here")
            return 77
        if not any(BAIT in fault for fault in faults_of(seen)):
            print("the trace does not show what is opened:\n" + seen)
            return 1
        done, trace = trace_of([sys.argv[1], "--smoke", "hostile"], folder)
    if done.returncode != 0 or "hostile_worst_stall_ms" not in done.stdout:
        print(done.stdout + done.stderr)
        return 1
    faults = faults_of(trace)
    print(f"{len(trace.splitlines())} calls looked at, {len(faults)} faults")
    print("\n".join(faults[:20]))
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
