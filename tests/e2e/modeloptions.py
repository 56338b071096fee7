#!/usr/bin/env python3
# SPDX-FileCopyrightText: Baton contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""modeloptions.py BATOND: what `batond serve` refuses of the options for a model, by name, before anything listens; the key
is said nowhere."""
import os
import subprocess
import sys
import tempfile
from pathlib import Path

KEY = "sk-a-key-nobody-reads"


def serve(program: str, options: list, **environment: str) -> subprocess.CompletedProcess:
    return subprocess.run(
        [program, "serve", "--data", "/nonexistent", *options],
        capture_output=True, text=True, timeout=60, check=False, env={**os.environ, **environment},
    )


def main(program: str) -> int:
    with tempfile.TemporaryDirectory(prefix="baton-model-") as place:
        key = Path(place, "key")
        key.write_text(KEY + "\n", encoding="utf-8")
        key.chmod(0o600)
        open_key = Path(place, "open")
        open_key.write_text(KEY + "\n", encoding="utf-8")
        open_key.chmod(0o644)
        fine = ["--ai-url", "https://model.example/v1", "--ai-model", "m"]
        cases = (
            (["--ai-url", "https://model.example/v1"], 2, "--ai-model"),
            (["--ai-model", "m"], 2, "--ai-url"),
            (["--ai-url", "http://model.example/v1", "--ai-model", "m"], 2, "https"),
            (["--ai-url", "https://model.example/v1/", "--ai-model", "m"], 2, "slash"),
            ([*fine, "--no-ai"], 2, "--no-ai"),
            ([*fine, "--ai-key", KEY], 2, "unknown option"),
            ([*fine, "--ai-key-file", str(Path(place, "nowhere"))], 2, "nowhere"),
            ([*fine, "--ai-key-file", str(open_key)], 2, "everybody"),
            ([*fine, "--ai-within", "0"], 2, "--ai-within"),
            ([*fine, "--ai-ca-file", str(Path(place, "nowhere"))], 2, "nowhere"),
            (["--ai-key-file", str(key)], 2, "--ai-url"),
            # Understood; there is no workspace, and that is another failure.
            ([*fine, "--ai-key-file", str(key), "--ai-within", "20", "--set", "ai_attempts=2"], 1, ""),
            (fine, 1, ""),
        )
        wrong = 0
        for options, code, words in cases:
            ended = serve(program, options, BATON_AI_KEY=KEY)
            said = ended.stdout + ended.stderr
            # What is typed as an option is the person's own, and is named as unknown.
            tells_key = KEY in said and KEY not in options
            if ended.returncode != code or words not in said or tells_key:
                print(f"{options}: exit {ended.returncode}, wanted {code} and {words!r}: {said.strip()}")
                wrong += 1
    forged = serve(program, fine, BATON_AI_KEY=KEY + "\nX-Forged: 1")
    said = forged.stdout + forged.stderr
    if forged.returncode != 2 or "BATON_AI_KEY" not in said or KEY in said or "Forged" in said:
        print(f"a key of two lines: exit {forged.returncode}: {said.strip()}")
        wrong += 1
    print(f"modeloptions: {len(cases) + 1 - wrong} of {len(cases) + 1} as they should be")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
