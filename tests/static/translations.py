#!/usr/bin/env python3
# SPDX-FileCopyrightText: Baton contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The translations of the console are whole, and say what the source says.

translations.py               every text of every language is there, with the same placeholders, plural forms, blanks at
                              its ends, and one accelerator where the source has one
                              and no literal is shown without tr()
translations.py --sources     and none is missing that the sources have now (needs Qt's lupdate)
translations.py --self-test   plants one fault after the other and must find each
"""
import argparse
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree
from pathlib import Path
from typing import Iterator

ROOT = Path(__file__).resolve().parents[2]
FORMS = {"en": 2, "de": 2, "ar": 6, "zh_CN": 1}
ONE_NUMBER = {"en": 1, "de": 1, "ar": 3, "zh_CN": 0}  # forms, from the first, that stand for one number and may say it in words
WHOLE = ("de", "ar", "zh_CN")  # English has its plural forms only
PLACEHOLDER = re.compile(r"%L?(?:\d+|n)")
ACCELERATOR = re.compile(r"&(?=[^\s&])")
# A text given at once to what shows it. What goes through a variable, the made-up language finds.
SHOWN = re.compile(
    r'\b(?:set(?:Full|Plain)?Text|set(?:Window)?Title|set(?:ToolTip|PlaceholderText|AccessibleName|AccessibleDescription'
    r'|InformativeText|StatusTip)|add(?:Action|Menu|Tab))\(\s*u"((?:\\.|[^"\\])*)"'
)
NO_WORDS = re.compile(r"[\w.]*\.example\.com|<[^>]*>")
BLANKS = re.compile(r"^([ \n]*).*?([ \n]*)$", re.DOTALL)


def texts(message: ElementTree.Element) -> list:
    translation = message.find("translation")
    if message.get("numerus") == "yes":
        return [form.text or "" for form in translation.findall("numerusform")]
    return [translation.text or ""]


def faults_of_text(source: str, text: str, plural: bool, in_words: bool = False) -> Iterator[str]:
    if not text:
        yield "is empty"
        return
    wanted, there = (sorted(PLACEHOLDER.findall(each)) for each in (source, text))
    if wanted != there and not (in_words and [each for each in wanted if each != "%Ln"] == there):
        yield f"has other placeholders: {text!r}"
    if len(ACCELERATOR.findall(source)) != len(ACCELERATOR.findall(text)):
        yield f"has other accelerators: {text!r}"
    # A full-width comma has its blank in itself.
    if BLANKS.match(source).groups() != BLANKS.match(text).groups() and not plural and text[-1] not in "，。：":
        yield f"begins or ends with other blanks: {text!r}"
    if source.count("\n") != text.count("\n"):
        yield f"has other lines: {text!r}"
    if text.endswith("...") or "  " in text:
        yield f"is set badly: {text!r}"


def faults(language: str, content: str) -> Iterator[str]:
    seen = set()
    for context in ElementTree.fromstring(content.replace("<!DOCTYPE TS>", "")).findall("context"):
        for message in context.findall("message"):
            source = message.findtext("source")
            where = f"baton_{language}.ts: {context.findtext('name')}: {source!r}"
            key = (context.findtext("name"), source, message.findtext("comment"))
            if key in seen:
                yield f"{where} stands there twice"
            seen.add(key)
            kind = message.find("translation").get("type")
            if kind:
                yield f"{where} is {kind}"
                continue
            plural = message.get("numerus") == "yes"
            if plural and len(texts(message)) != FORMS[language]:
                yield f"{where} has {len(texts(message))} plural forms"
            for form, text in enumerate(texts(message)):
                for fault in faults_of_text(source, text, plural, plural and form < ONE_NUMBER[language]):
                    yield f"{where} {fault}"


def literals(text: str) -> Iterator[str]:
    for literal in SHOWN.findall(text):
        if re.search(r"[A-Za-z]{3}", NO_WORDS.sub("", literal)):
            yield literal


def untranslated(root: Path) -> Iterator[str]:
    for folder in ("ui", "app/baton"):
        for file in sorted((root / folder).rglob("*.cpp")):
            for literal in literals(file.read_text(encoding="utf-8")):
                yield f"{file.relative_to(root)}: {literal!r} is shown without tr()"


def sources_of(content: str) -> set:
    return {
        (context.findtext("name"), message.findtext("source"))
        for context in ElementTree.fromstring(content.replace("<!DOCTYPE TS>", "")).findall("context")
        for message in context.findall("message")
    }


def lupdate() -> str:
    for candidate in ("/usr/lib/qt6/bin/lupdate", "lupdate-qt6", "lupdate"):
        found = shutil.which(candidate)
        if found:
            return found
    print("skipped: lupdate is not here")
    sys.exit(77)


def missing(root: Path) -> Iterator[str]:
    tool = lupdate()
    with tempfile.TemporaryDirectory(prefix="baton-ts-") as place:
        fresh = Path(place, "fresh.ts")
        subprocess.run(
            [tool, "-silent", "-locations", "none", "-source-language", "en", "-target-language", "de", "-extensions",
             "cpp,h", "-I", str(root), "-I", str(root / "src"), str(root / "ui"), str(root / "src"), str(root / "app"),
             "-ts", str(fresh)], capture_output=True, check=True)
        wanted = sources_of(fresh.read_text(encoding="utf-8"))
    for language in WHOLE:
        there = sources_of((root / f"translations/baton_{language}.ts").read_text(encoding="utf-8"))
        for context, source in sorted(wanted - there):
            yield f"baton_{language}.ts: {context}: {source!r} is missing (cmake --build ... --target update_translations)"
        if there - wanted:
            print(f"baton_{language}.ts: {len(there - wanted)} texts are nowhere in the sources any more")


TEMPLATE = """<TS version="2.1" language="ar"><context><name>C</name>
<message><source>Open &amp;link %1 </source><translation>{0}</translation></message>
<message numerus="yes"><source>%Ln day(s)</source><translation>{1}</translation></message></context></TS>"""
GOOD = "افتح &amp;الرابط %1 "
SIX = "".join(f"<numerusform>%Ln {i}</numerusform>" for i in range(6))
PLANTED = (
    (GOOD, SIX, None),
    ("", SIX, "is empty"),
    ("افتح &amp;الرابط ", SIX, "placeholders"),
    ("افتح الرابط %1 ", SIX, "accelerators"),
    ("افتح &amp;الرابط %1", SIX, "blanks"),
    (GOOD, SIX.replace("<numerusform>%Ln 5</numerusform>", ""), "plural forms"),
    (GOOD, SIX.replace("%Ln 3", "3"), "placeholders"),
    (GOOD, SIX.replace("%Ln 2", "2"), None),
    (GOOD, SIX.replace("%Ln 2", ""), "is empty"),
)


def self_test() -> int:
    wrong = 0
    for first, second, expected in PLANTED:
        found = list(faults("ar", TEMPLATE.format(first, second)))
        if (expected is None and found) or (expected and not any(expected in each for each in found)):
            print(f"{first!r}, {second!r}: expected {expected}, found {found}")
            wrong += 1
    for code, expected in (('label->setText(u"Send now"_s);', 1), ('label->setText(tr("Send now"));', 0),
                           ('edit->setPlaceholderText(u"baton.example.com"_s);', 0), ('a->setText(u"%1"_s.arg(n));', 0)):
        if len(list(literals(code))) != expected:
            print(f"{code}: expected {expected}")
            wrong += 1
    print(f"translations: {len(PLANTED)} planted texts judged, {wrong} wrongly")
    return 1 if wrong else 0


def main() -> int:
    parser = argparse.ArgumentParser(description="Checks the translations.")
    parser.add_argument("--sources", action="store_true")
    parser.add_argument("--self-test", action="store_true")
    given = parser.parse_args()
    if given.self_test:
        return self_test()
    found, counts = [], []
    for language in FORMS:
        content = (ROOT / f"translations/baton_{language}.ts").read_text(encoding="utf-8")
        found += faults(language, content)
        counts.append(f"{language} {len(sources_of(content))}")
    found += untranslated(ROOT)
    if given.sources:
        found += missing(ROOT)
    print("\n".join(found) or "translations: whole (" + ", ".join(counts) + ")")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
