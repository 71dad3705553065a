"""Charts as web pages: one file that loads nothing, whose chart folds, is searched and printed.

The page itself is plain HTML, CSS and JavaScript in `resources/webpage`; here it is put together with
the data of a picture. Its policy lets no other script, style or address in, and its code takes texts of
the data for nothing but texts. Not for: what the page looks like or does, or what it knows (see
`webpage_data`).
"""

from __future__ import annotations

import base64
import hashlib
import html
import re
from typing import BinaryIO

from orgviewer.controls import undirected
from orgviewer.paint.picture import Picture
from orgviewer.paint.theme import FAMILIES, LIGHT, Lettering, Theme
from orgviewer.paint.words import tr
from orgviewer.publish.tell import Tell
from orgviewer.publish.webpage_data import parts_of_data
from orgviewer.resources import resource

GENERIC = ("sans-serif",)  # families that stand without quotation marks
APPLE = "-apple-system"  # what browsers call the system's own letters there
EASTERN = "Noto Sans CJK JP"  # browsers take letters apart that it lacks; page.css has others for them
_STYLE = re.compile(r'<link rel="stylesheet" href="([\w.]+)">')
_SCRIPT = re.compile(r'<script src="([\w.]+)"></script>')
_DATA = "{{data}}"


def write_html(picture: Picture, file: BinaryIO, tell: Tell) -> None:
    """Write a picture's chart as a web page, folded as the picture is.

    With the spec's `appendix` the page tells all that the file says of those in the chart, else only
    what stands on their cards. Raises whatever `tell` raises.
    """
    head, tail = _page(picture).split(_DATA)
    file.write(_encoded(head))
    for part in parts_of_data(picture, tell):
        # Inside of a script no "</script" and no "<!--" may stand, as they may in a text.
        file.write(_encoded(undirected(part).replace("<", "\\u003c")))
    file.write(_encoded(tail))
    tell(1.0)


def _encoded(text: str) -> bytes:
    return text.encode("utf-8", "replace")  # a file may hold half a character


def _page(picture: Picture) -> str:
    """Return the page with its styles and scripts inside, and a policy that names each by its hash."""
    allowed: dict[str, list[str]] = {"style": [], "script": []}

    def inside(kind: str, code: str) -> str:
        digest = base64.b64encode(hashlib.sha256(code.encode()).digest()).decode()
        allowed[kind].append(f"'sha256-{digest}'")
        return f"<{kind}>{code}</{kind}>"

    page = _read("page.html").replace("{{colours}}", inside("style", _colours(picture.theme)))
    page = _STYLE.sub(lambda found: inside("style", _read(found[1])), page)
    page = _SCRIPT.sub(lambda found: inside("script", _read(found[1])), page)
    rules = ["default-src 'none'", "img-src data:", "base-uri 'none'", "form-action 'none'"]
    rules += [f"{kind}-src {' '.join(hashes)}" for kind, hashes in allowed.items()]
    page = page.replace("{{policy}}", "; ".join(rules))
    page = page.replace("{{needs}}", html.escape(tr("This page needs JavaScript to draw its chart.")))
    head, tail = page.split(_DATA)
    # The title comes last and without braces, since it may hold the name of a gap.
    return head.replace("{{title}}", html.escape(picture.dataset.title).replace("{", "&#123;")) + _DATA + tail


def _read(name: str) -> str:
    return resource(f"webpage/{name}").read_text(encoding="utf-8")


def _colours(theme: Theme) -> str:
    """Return what the theme says as variables of CSS; paper has the colours of the light theme."""
    families = [name if name in GENERIC else f'"{name}"' for name in FAMILIES]
    families.insert(FAMILIES.index(EASTERN), '"accented"')
    lines = [f"--family:{APPLE},{','.join(families)}"]
    lines += [f"--{one.name.lower()}-font:{one.weight} {one.pixels}px var(--family)" for one in Lettering]
    screen, paper = ";".join(lines + _variables(theme)), ";".join(_variables(LIGHT))
    return f":root{{{screen}}}@media print{{:root{{{paper}}}}}"


def _variables(theme: Theme) -> list[str]:
    """Return the colours of a theme; those of branches end in their number, or in `none` outside of any."""
    names = ("page", "card", "border", "text", "quiet", "line", "trail", "focus", "on_accent", "neutral_tint")
    lines = [f"--{name.replace('_', '-')}:{getattr(theme, name)}" for name in names]
    for branch in range(-1, len(theme.accents)):
        number = branch if branch >= 0 else "none"
        for part in (theme.accent, theme.tint, theme.ink, theme.blend):
            lines.append(f"--{part.__name__}-{number}:{part(branch)}")
    return [*lines, f"color-scheme:{theme.name.value}"]
