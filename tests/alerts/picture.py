# SPDX-FileCopyrightText: Baton contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What is seen in a tray, and which of the pictures for it that is."""

import collections
import glob
import os
import shutil
import subprocess

import chain

NOISE = 40  # of three times 255: less is the background
FAR = 10 ** 9


def dots(data):
    """Red, green, blue and alpha of each pixel."""
    return [tuple(data[i:i + 4]) for i in range(0, len(data), 4)]


def apart(one, other):
    return sum(abs(a - b) for a, b in zip(one[:3], other[:3]))


def over(dot, background):
    return tuple((c * dot[3] + b * (255 - dot[3])) // 255 for c, b in zip(dot[:3], background))


class Area:
    """A picture cut to what is not its background."""

    def __init__(self, width, height, seen, background):
        places = [(i % width, i // width) for i, dot in enumerate(seen) if apart(dot, background) > NOISE]
        self.empty = not places
        if self.empty:
            return
        left, right = min(x for x, _ in places), max(x for x, _ in places)
        top, bottom = min(y for _, y in places), max(y for _, y in places)
        self.middle = (left + right) // 2, (top + bottom) // 2
        self.width, self.height = right - left + 1, bottom - top + 1
        self.rows = [[seen[y * width + x] for x in range(left, right + 1)] for y in range(top, bottom + 1)]
        self.background = background

    def at(self, x, y):
        inside = 0 <= x < self.width and 0 <= y < self.height
        return self.rows[y][x] if inside else self.background

    def distance(self, other):
        """How far two pictures are apart, each pixel on the average; the place where they fit best counts."""
        if abs(self.width - other.width) > 2 or abs(self.height - other.height) > 2:
            return FAR
        width, height = max(self.width, other.width) + 1, max(self.height, other.height) + 1
        return min(sum(apart(self.at(x, y), other.at(x + dx, y + dy)) for y in range(-1, height) for x in range(-1, width))
                   for dx in (-1, 0, 1) for dy in (-1, 0, 1)) / (width * height)


class Picture:
    """A picture of a window, as it is on the screen."""

    def __init__(self, window):
        self.file = chain.stage.path('picture.png')
        chain.stage.run(['import', '-window', window, self.file])

    def save(self, file):
        shutil.copy(self.file, file)

    def area(self):
        data = subprocess.run(['convert', self.file, '-depth', '8', '-format', '%w %h\n', '-write', 'info:', 'rgba:-'],
                              stdout=subprocess.PIPE, check=True).stdout
        size, data = data.split(b'\n', 1)
        seen = dots(data)
        return Area(*map(int, size.split()), seen, collections.Counter(seen).most_common(1)[0][0])


class Faces:
    """All pictures there are for the tray."""

    def __init__(self):
        folder = chain.stage.path('faces')
        os.makedirs(folder, exist_ok=True)
        chain.stage.run([chain.given.trayfaces, folder])
        self.drawn = {}  # name, side: as drawn for it and as made smaller by a host, without a background
        for file in sorted(glob.glob(os.path.join(folder, '*'))):
            state, count, side, _way = os.path.basename(file).split('-')
            with open(file, 'rb') as data:
                self.drawn.setdefault((f'{state}-{count}', int(side)), []).append((int(side), int(side), dots(data.read())))
        self.areas = {}

    def ways(self, name, side, background):
        key = name, side, background
        if key not in self.areas:
            self.areas[key] = [Area(width, height, [over(dot, background) for dot in drawn], background)
                               for width, height, drawn in self.drawn[name, side]]
        return self.areas[key]

    def nearest(self, side, picture):
        """The three pictures of that size most like it, the nearest first, with how far away they are."""
        seen = picture.area()
        if seen.empty:
            return []
        found = sorted((min(map(seen.distance, self.ways(name, side, seen.background))), name)
                       for name, s in self.drawn if s == side)
        return [(name, round(far, 1)) for far, name in found[:3] if far < FAR]
