"""HTML for the side panel and for print: escaped text, Markdown that can load nothing, and a few shapes."""

from __future__ import annotations

import html
import re
from collections.abc import Iterable

from PySide6.QtGui import QTextDocument

from orgviewer.controls import as_label, undirected
from orgviewer.links import uri
from orgviewer.words.translation import tr

LONGEST = 10_000  # characters of one text; a panel with a cell of 10 MB would stand still
_BODY = re.compile(r"<body[^>]*>(.*)</body>", re.DOTALL)
_IMAGE = re.compile(r"<img\b[^>]*>", re.IGNORECASE)
_ANCHOR = re.compile(r"<a\b([^>]*)>(.*?)</a>", re.DOTALL)
_HREF = re.compile(r'\bhref="([^"]*)"')
_LIKE_ADDRESS = re.compile(r"https?:|mailto:|tel:|www\.", re.IGNORECASE)
_STYLE = re.compile(r'\s(style|align|class)="[^"]*"')
_TAG = re.compile(r"(<[^>]+>)")


def bounded(text: str) -> str:
    """Return a text, cut and with its length at the end if it is longer than anybody reads."""
    if len(text) <= LONGEST:
        return text
    length = tr("{number} characters").replace("{number}", f"{len(text):,}")
    return f"{text[:LONGEST]}… ({length})"


def escape(text: str) -> str:
    """Return a text as HTML that shows it letter by letter, as far as anybody reads."""
    return html.escape(undirected(bounded(text)))


def link(target: str, text: str) -> str:
    """Return a link whose text is shown as it is; text alone if it leads nowhere for sheer length."""
    shown = escape(as_label(text))
    return f'<a href="{html.escape(target)}">{shown}</a>' if len(target) <= LONGEST else shown


def linked(target: str | None, text: str) -> str:
    """Return a text as a link to a URI, or as it is if there is none."""
    return link(target, text) if target else escape(text)


def address(url: str) -> str:
    """Return an address as a link if it is one that may be opened, else as text."""
    return linked(uri(url), url)


def markdown(text: str) -> str:
    """Return Markdown as HTML. HTML inside it is shown as text, and pictures are left out.

    Links are those of `links`. One whose text is another address than the one it leads to says that one.
    """
    document = QTextDocument()
    features = (
        QTextDocument.MarkdownFeature.MarkdownDialectGitHub | QTextDocument.MarkdownFeature.MarkdownNoHTML
    )
    document.setMarkdown(undirected(bounded(text)), features)
    body = _BODY.search(document.toHtml())
    # Qt writes fonts into every paragraph; the panel has its own.
    return _ANCHOR.sub(_checked, _STYLE.sub("", _IMAGE.sub("", body.group(1)))) if body else ""


def _checked(anchor: re.Match[str]) -> str:
    """Return a link as it may be, or what it said."""
    href, inner = _HREF.search(anchor[1]), as_label(anchor[2])
    target = uri(html.unescape(href[1])) if href else None
    if target is None:
        return inner
    said = html.unescape(_TAG.sub("", inner)).strip()
    like = _LIKE_ADDRESS.match(said)
    if like and target not in (uri(said), uri(f"http://{said}")):
        inner = escape(target)
    return f'<a href="{html.escape(target)}">{inner}</a>'


def text_parts(markup: str) -> list[tuple[bool, str]]:
    """Split HTML into parts, each with whether it is text outside of links."""
    parts, inside = [], 0
    for part in _TAG.split(markup):
        is_tag = part.startswith("<")
        parts.append((not is_tag and not inside, part))
        inside += part.startswith("<a ") - part.startswith("</a")
    return parts


def title(text: str, mark: str = "") -> str:
    """Return the title of a page, with the numbers of its sources."""
    return f'<p class="title">{escape(as_label(text))}{mark}</p>'


def section(heading: str, body: str) -> str:
    """Return a headed part of a page, or nothing if it has no body."""
    return f'<p class="heading">{escape(heading)}</p>{body}' if body else ""


def quiet(text: str) -> str:
    """Return HTML in the quieter tone."""
    return f'<span class="quiet">{text}</span>'


def note(text: str) -> str:
    """Return the note of a doubt or a conflict."""
    return f'<p class="note">{escape(text)}</p>'


def paragraph(text: str) -> str:
    """Return a text as a paragraph of its own."""
    return f"<p>{escape(text)}</p>"


def lines(parts: Iterable[str]) -> str:
    """Return HTML parts, a line each."""
    return "".join(f'<p class="line">{part}</p>' for part in parts)
