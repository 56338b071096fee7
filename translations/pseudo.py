#!/usr/bin/env python3
# SPDX-FileCopyrightText: Baton contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""pseudo.py IN.ts OUT.ts: a made-up translation that shows what a real one would run into.

Each text is bracketed, its letters have accents, and it is a third longer: what shows without brackets never went
through tr(), what is cut has no room for German, what has no accents was put together from parts.
"""
import re
import sys
import xml.etree.ElementTree as ElementTree

ACCENTS = str.maketrans(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz",
    "ÅƁÇÐÉƑĜĤÎĴĶĻṀÑÖÞǪŔŠŢÛṼŴẊÝŽåƀçðéƒĝĥîĵķļṁñöþǫŕšţûṽŵẋýž",
)
KEPT = re.compile(r"(%L?\d+|%L?n|&(?=\w)|https?://\S+|\{\w+\})")
PADDING = "one two three four five six seven eight nine ten eleven twelve"


def longer(text: str) -> str:
    wanted = max(1, round(len(text) * 0.35))
    words = PADDING
    while len(words) < wanted:
        words += " " + PADDING
    return words[:wanted].rstrip()


def pseudo(text: str) -> str:
    """Bracketed, accented, longer; blanks at the ends, placeholders and line ends stay as they are."""
    core = text.strip()
    if not any(c.isalpha() for c in KEPT.sub("", core)):
        return text
    begin = text[: len(text) - len(text.lstrip())]
    end = text[len(text.rstrip()):]
    parts = KEPT.split(core)
    accented = "".join(p if i % 2 else p.translate(ACCENTS) for i, p in enumerate(parts))
    return f"{begin}[{accented} {longer(core).translate(ACCENTS)}]{end}"


def main(source: str, target: str) -> int:
    tree = ElementTree.parse(source)
    root = tree.getroot()
    root.set("language", "en_GB")
    for message in root.iter("message"):
        text = message.findtext("source")
        translation = message.find("translation")
        translation.attrib.pop("type", None)
        translation.text = None
        for form in list(translation):
            translation.remove(form)
        if message.get("numerus") == "yes":
            for _ in range(2):
                ElementTree.SubElement(translation, "numerusform").text = pseudo(text)
        else:
            translation.text = pseudo(text)
    tree.write(target, encoding="utf-8", xml_declaration=True)
    return 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:3]))
