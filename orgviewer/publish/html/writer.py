"""Charts as web pages: one file that loads nothing, whose chart folds, is searched and printed.

The page itself is plain HTML, CSS and JavaScript in `resources/webpage`; here it is put together with
the data of a picture. Its policy lets no other script, style or address in, and its code takes texts of
the data for nothing but texts. Not for: what the page looks like or does, what it knows (see
`webpage_data`), or how its scripts become one (see `webpage_script`).
"""

from __future__ import annotations

import base64
import hashlib
import html
import re
from typing import BinaryIO

from orgviewer.controls import undirected
from orgviewer.paint.picture import Picture
from orgviewer.paint.theme import LIGHT
from orgviewer.progress import Progress
from orgviewer.publish.html.data import parts_of_data
from orgviewer.publish.html.script import joined_script
from orgviewer.publish.html.style import webpage_style
from orgviewer.publish.spoken import document_language, own_language
from orgviewer.resources import resource
from orgviewer.words.translation import tr

_STYLE = re.compile(r'<link rel="stylesheet" href="([\w.]+)">')
_SCRIPT = re.compile(r'<script type="module" src="([\w.]+)"></script>')
_DATA = "{{data}}"


def write_html(picture: Picture, file: BinaryIO, tell: Progress) -> None:
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

    style = webpage_style(picture.theme, LIGHT.of(picture.layout.chart))
    page = _read("page.html").replace("{{theme}}", inside("style", style))
    page = _STYLE.sub(lambda found: inside("style", _read(found[1])), page)
    page = _SCRIPT.sub(lambda found: inside("script", joined_script(found[1], _read)), page)
    rules = ["default-src 'none'", "img-src data:", "base-uri 'none'", "form-action 'none'"]
    rules += [f"{kind}-src {' '.join(hashes)}" for kind, hashes in allowed.items()]
    page = page.replace("{{policy}}", "; ".join(rules))
    page = page.replace("{{language}}", document_language(picture.dataset)).replace(
        "{{words}}", own_language()
    )
    page = page.replace("{{needs}}", html.escape(tr("This page needs JavaScript to draw its chart.")))
    head, tail = page.split(_DATA)
    # The title comes last and without braces, since it may hold the name of a gap.
    return head.replace("{{title}}", html.escape(picture.dataset.title).replace("{", "&#123;")) + _DATA + tail


def _read(name: str) -> str:
    return resource(f"webpage/{name}").read_text(encoding="utf-8")
