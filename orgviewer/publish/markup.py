"""HTML for the side panel and for print: escaped text, Markdown that can load nothing, and a few shapes."""

from __future__ import annotations

import html
import re
from collections.abc import Iterable, Iterator

from PySide6.QtGui import QTextDocument

from orgviewer.paint.words import tr

LONGEST = 10_000  # characters of one text; a panel with a cell of 10 MB would stand still
LONGEST_PAGE = 150_000
"""Letters of HTML on one page of the panel: making and setting so much takes a third of a second."""
TAG = 15
"""Letters that a tag counts for beside its own: short lines take as long as others."""
DEEPEST = 5
"""Lists within each other; Qt's time for setting them grows with the square of the depth."""
OPENABLE = ("http://", "https://", "mailto:")
_BODY = re.compile(r"<body[^>]*>(.*)</body>", re.DOTALL)
_IMAGE = re.compile(r"<img\b[^>]*>", re.IGNORECASE)
_STYLE = re.compile(r'\s(style|align|class)="[^"]*"')
_TAG = re.compile(r"(<[^>]+>)")
_LIST_TAG = re.compile(r"<(/?)(ul|ol|li)\b[^>]*>")
_TAG_NAME = re.compile(r"</?([a-z0-9]+)")
_UNCLOSED = frozenset(("br", "hr", "img"))


def bounded(text: str) -> str:
    """Return a text, cut and with its length at the end if it is longer than anybody reads."""
    if len(text) <= LONGEST:
        return text
    length = tr("{number} characters").replace("{number}", f"{len(text):,}")
    return f"{text[:LONGEST]}… ({length})"


def escape(text: str) -> str:
    """Return a text as HTML that shows it letter by letter, as far as anybody reads."""
    return html.escape(bounded(text))


def link(target: str, text: str) -> str:
    """Return a link whose text is shown as it is; text alone if it leads nowhere for sheer length."""
    if len(target) > LONGEST:
        return escape(text)
    return f'<a href="{html.escape(target)}">{escape(text)}</a>'


def address(url: str) -> str:
    """Return an address as a link if it is one that may be opened, else as text."""
    return link(url, url) if url[:10].lower().startswith(OPENABLE) else escape(url)


def markdown(text: str) -> str:
    """Return Markdown as HTML. HTML inside it is shown as text, and pictures are left out."""
    document = QTextDocument()
    features = (
        QTextDocument.MarkdownFeature.MarkdownDialectGitHub | QTextDocument.MarkdownFeature.MarkdownNoHTML
    )
    document.setMarkdown(bounded(text), features)
    body = _BODY.search(document.toHtml())
    # Qt writes fonts into every paragraph; the panel has its own.
    return _shallow(_STYLE.sub("", _IMAGE.sub("", body.group(1)))) if body else ""


def _shallow(markup: str) -> str:
    """Return HTML in which lists that lie deep within others are lines of those."""
    depth = 0

    def tag(found: re.Match[str]) -> str:
        nonlocal depth
        is_item, is_end = found[2] == "li", bool(found[1])
        depth += 0 if is_item or is_end else 1
        is_deep = depth > DEEPEST
        depth -= 1 if is_end and not is_item else 0
        if not is_deep:
            return found[0]
        return "<br />" if is_item and is_end else ""

    return _LIST_TAG.sub(tag, markup)


def shortened(markup: str, longest: int = LONGEST_PAGE) -> str:
    """Return HTML, cut behind the tag at which it becomes too long, with a note at its end if it was."""
    if _weight(markup) <= longest:
        return markup
    opened: list[str] = []
    end = 0
    for number, found in enumerate(_TAG.finditer(markup)):
        end = found.end()
        tag = _TAG_NAME.match(found[0])
        name = tag[1] if tag else ""
        if found[0].startswith("</"):
            while opened and opened.pop() != name:
                pass
        elif name not in _UNCLOSED:
            opened.append(name)
        if end + number * TAG > longest:
            break
    closed = "".join(f"</{name}>" for name in reversed(opened))
    return markup[:end] + closed + note(tr("The rest is left out here: there is too much of it."))


def text_parts(markup: str) -> list[tuple[bool, str]]:
    """Split HTML into parts, each with whether it is text outside of links."""
    parts, inside = [], 0
    for part in _TAG.split(markup):
        is_tag = part.startswith("<")
        parts.append((not is_tag and not inside, part))
        inside += part.startswith("<a ") - part.startswith("</a")
    return parts


def _weight(markup: str) -> int:
    return len(markup) + markup.count("<") * TAG


def until_full(pieces: Iterable[str]) -> Iterator[str]:
    """Yield pieces of HTML until there is more than a page shows; the others are not even made."""
    weight = 0
    for piece in pieces:
        yield piece
        weight += _weight(piece)
        if weight > LONGEST_PAGE:
            return


def title(text: str, mark: str = "") -> str:
    """Return the title of a page, with the numbers of its sources."""
    return f'<p class="title">{escape(text)}{mark}</p>'


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
