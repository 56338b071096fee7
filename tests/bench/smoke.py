#!/usr/bin/env python3
# SPDX-FileCopyrightText: Baton contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs the benchmarks with next to no samples and holds every line against its form. No figure is judged."""

import json
import subprocess
import sys

KINDS = ("event_to_paint_p50_ms", "event_to_paint_p99_ms", "cold_start_30_ms", "memory_30_mb", "commands_per_s",
         "durable_commands_ratio", "durable_ack_p99_ms",
         *(f"{span}_{share}_ms" for span in ("claim_to_visitor", "bad_link_event", "bad_link_claim")
           for share in ("p50", "p95", "p99")))
CONSOLE_ONLY = ("queue10k_frame_p50_ms", "queue10k_frame_p99_ms", "queue10k_memory_mb", "board_frame_p50_ms", "board_frame_p99_ms", "board_memory_mb",
                "idle_wakeups_per_s",
                "idle_cpu_percent", "idle_wakeups_per_s_visible", "idle_cpu_percent_visible")
# Measured on the window alone.
WITHOUT_SERVER = ("yardstick_", "queue10k_", "board_", "idle_", "transcript50k_", "composer_key", "work_", "hostile_",
                  "field_", "facts_", "wants_next_", "wait_estimate_", "claim_to_visitor_echo_", "bad_link_echo_")


def problems_of(line):
    try:
        figure = json.loads(line)
    except ValueError:
        return [f"not JSON: {line}"]
    if not isinstance(figure, dict) or set(figure) != {"name", "value", "unit", "n"}:
        return [f"not name, value, unit and n: {line}"]
    found = []
    alone = str(figure["name"]).startswith(WITHOUT_SERVER)
    if not isinstance(figure["name"], str) or not (alone or figure["name"].endswith(("_embedded", "_remote"))):
        found.append(f"no kind of server in the name: {line}")
    if not isinstance(figure["unit"], str) or not figure["unit"]:
        found.append(f"no unit: {line}")
    for key in ("value", "n"):
        if isinstance(figure[key], bool) or not isinstance(figure[key], (int, float)) or figure[key] < 0 \
                or (figure[key] == 0 and not figure["name"].startswith("idle_")):
            found.append(f"{key} is not above zero: {line}")
    return found


def main():
    run = subprocess.run([sys.argv[1], "--smoke"], stdout=subprocess.PIPE, text=True, check=False)
    lines = run.stdout.splitlines()
    problems = [problem for line in lines for problem in problems_of(line)]
    if not problems:
        names = {json.loads(line)["name"] for line in lines}
        wanted = {f"{kind}_{server}" for kind in KINDS for server in ("embedded", "remote")}
        wanted |= {"transcript50k_open_ms", "transcript50k_scroll_p99_ms", "transcript50k_memory_mb"}
        wanted |= set(CONSOLE_ONLY)
        wanted |= {f"{span}_echo_p50_ms" for span in ("claim_to_visitor", "bad_link")}
        problems += [f"no line for {name}" for name in sorted(wanted - names)]
    if run.returncode != 0:
        problems.append(f"the program ended with {run.returncode}")
    for problem in problems:
        print(problem)
    print(f"{len(lines)} figures, {len(problems)} problems")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
