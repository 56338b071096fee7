#!/usr/bin/env python3
# SPDX-FileCopyrightText: Baton contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""tones.py [--check] [FOLDER]: makes the five alert tones, mono, 16 bit, 22,050 Hz, each under 1.2 s.

They differ by rhythm first, so that they are told apart at any volume and by those who do not hear every pitch; `deep`
has nothing above 400 Hz, for those who do not hear high notes. --check compares what is there and writes nothing.
"""
import argparse
import math
import struct
import sys
import wave
from pathlib import Path
from typing import NamedTuple

RATE = 22_050
LOUDEST = 0.72  # of full scale: nothing clips where another sound plays


class Note(NamedTuple):
    at: float  # seconds
    pitch: float  # Hz
    lasts: float  # seconds until it has faded to a thousandth
    loud: float = 1.0
    overtones: tuple = ((1, 1.0), (2, 0.28), (3, 0.09))


TONES = {
    # Two notes, rising: somebody at the door.
    "bell": [Note(0.0, 659.26, 0.55), Note(0.22, 880.0, 0.85)],
    # Three short knocks on wood.
    "knock": [Note(at, 392.0, 0.12, 1.0, ((1, 1.0), (2.7, 0.5), (4.1, 0.25))) for at in (0.0, 0.16, 0.32)],
    # Four notes down a chord, even.
    "chime": [Note(0.14 * i, pitch, 0.6, 0.8) for i, pitch in enumerate((1046.5, 880.0, 698.46, 523.25))],
    # Twice two, quick: what a telephone does.
    "pulse": [Note(at, pitch, 0.1, 0.9) for at, pitch in
              ((0.0, 740.0), (0.09, 932.33), (0.18, 740.0), (0.27, 932.33), (0.62, 740.0), (0.71, 932.33),
               (0.8, 740.0), (0.89, 932.33))],
    # Long and short, low.
    "deep": [Note(0.0, 196.0, 0.5, 1.0, ((1, 1.0), (2, 0.4))), Note(0.5, 261.63, 0.5, 1.0, ((1, 1.0),)),
             Note(0.66, 261.63, 0.4, 1.0, ((1, 1.0),))],
}


def samples(notes: list) -> list:
    """16 bit samples; each note sets in over 4 ms, so that nothing clicks, and fades."""
    length = max(note.at + note.lasts for note in notes)
    line = [0.0] * math.ceil(length * RATE)
    for note in notes:
        start = round(note.at * RATE)
        fade = math.log(1000) / note.lasts
        for i in range(round(note.lasts * RATE)):
            t = i / RATE
            level = note.loud * min(1.0, t / 0.004) * math.exp(-fade * t)
            line[start + i] += level * sum(part * math.sin(2 * math.pi * note.pitch * n * t)
                                           for n, part in note.overtones)
    loudest = max(abs(value) for value in line)
    return [round(value / loudest * LOUDEST * 32767) for value in line]


def read(path: Path) -> list:
    with wave.open(str(path)) as file:
        if (file.getnchannels(), file.getsampwidth(), file.getframerate()) != (1, 2, RATE):
            return []
        return list(struct.unpack(f"<{file.getnframes()}h", file.readframes(file.getnframes())))


def write(path: Path, line: list) -> None:
    with wave.open(str(path), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(RATE)
        file.writeframes(struct.pack(f"<{len(line)}h", *line))


def is_same(path: Path, line: list) -> bool:
    # Sines of another machine may differ in the last place.
    there = read(path) if path.is_file() else []
    return len(there) == len(line) and all(abs(a - b) <= 1 for a, b in zip(there, line))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder", nargs="?", type=Path, default=Path(__file__).parent)
    parser.add_argument("--check", action="store_true")
    arguments = parser.parse_args()
    for name, notes in TONES.items():
        line = samples(notes)
        path = arguments.folder / f"{name}.wav"
        if len(line) >= 1.2 * RATE:
            sys.exit(f"{name} lasts {len(line) / RATE:.2f} s")
        if arguments.check and not is_same(path, line):
            sys.exit(f"{path.name} is not what tones.py makes")
        if not arguments.check:
            write(path, line)
    print(f"tones: {', '.join(TONES)}")


if __name__ == "__main__":
    main()
