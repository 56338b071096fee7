#!/usr/bin/env python3
# SPDX-FileCopyrightText: Baton contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes pages to leaf through the pictures of `./dev screenshots` with: leaf.py FOLDER

index.html lists the variants and the screens; each variant has a page with all its screens, each screen one with all
its variants. Pictures are shown small and lead to themselves.
"""
import html
import pathlib
import sys

STYLE = """<!doctype html><meta charset="utf-8"><title>%s</title><style>
body { font: 14px sans-serif; margin: 24px; background: #8883; color-scheme: light dark; }
figure { display: inline-block; margin: 0 16px 20px 0; vertical-align: top; }
figure img { width: 380px; border: 1px solid #8888; display: block; }
figcaption { margin-top: 4px; }
ul { columns: 4; padding-left: 20px; }
</style>"""


def page(file: pathlib.Path, title: str, figures: list[tuple[str, str]], up: str) -> None:
    parts = [STYLE % html.escape(title), f'<p><a href="{up}">All</a><h1>{html.escape(title)}</h1>']
    for name, source in figures:
        shown = html.escape(source, quote=True)
        parts.append(f'<figure><a href="{shown}"><img loading="lazy" src="{shown}" alt=""></a>'
                     f'<figcaption>{html.escape(name)}</figcaption></figure>')
    file.write_text("\n".join(parts), encoding="utf-8")


def entries(title: str, names: list[str], link: str) -> str:
    rows = "".join(f'<li><a href="{html.escape(link % name, quote=True)}">{html.escape(name)}</a>' for name in names)
    return f"<h2>{title}</h2><ul>{rows}</ul>"


def main() -> int:
    folder = pathlib.Path(sys.argv[1])
    pictures = sorted(folder.glob("*/*.png"))
    variants = sorted({picture.parent.name for picture in pictures})
    screens = sorted({picture.stem for picture in pictures})
    (folder / "screens").mkdir(exist_ok=True)
    for variant in variants:
        own = [picture for picture in pictures if picture.parent.name == variant]
        page(folder / variant / "index.html", variant, [(one.stem, one.name) for one in own], "../index.html")
    for screen in screens:
        own = [picture for picture in pictures if picture.stem == screen]
        page(folder / "screens" / f"{screen}.html", screen,
             [(one.parent.name, f"../{one.parent.name}/{one.name}") for one in own], "../index.html")
    (folder / "index.html").write_text(
        STYLE % "Baton" + f"<h1>{len(pictures)} pictures</h1>"
        + entries("Variants", variants, "%s/index.html") + entries("Screens", screens, "screens/%s.html"),
        encoding="utf-8")
    print(f"Leaf through them: {(folder / 'index.html').resolve()}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
