"""Texts that programs hold as HTML, into lines: what is seen of it, and what of that is bold.

Only tags that HTML knows are markup, so that "<vacant>" stays. Taken apart in one pass over the text: the
parser of the standard library takes the square of the length of some mistakes, and fails at others. Not for:
pages of the web.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterator

from orgviewer.readers.syntax.drawings.diagram import TextLine
from orgviewer.readers.syntax.drawings.outlines.maker import text_lines

UNSEEN = frozenset(("head", "style", "script", "title"))
BOLD = frozenset(("b", "strong", "th", "h1", "h2", "h3", "h4", "h5", "h6"))
APART = frozenset(
    (
        *("p", "div", "br", "li", "ul", "ol", "tr", "table", "hr", "dt", "dd", "blockquote", "pre", "body"),
        *("h1", "h2", "h3", "h4", "h5", "h6", "section"),
    )
)
"""Elements that stand on lines of their own."""
CELLS = frozenset(("td", "th"))
INLINE = frozenset(
    (
        *("html", "i", "em", "u", "s", "a", "font", "span", "small", "big", "sub", "sup", "img", "center"),
        *("tt", "code", "tbody", "thead", "strike", "del", "mark"),
    )
)
KNOWN = APART | CELLS | BOLD | UNSEEN | INLINE
_MARKUP = re.compile(
    r"(?P<open><!--)|(?P<close>-->)|<!doctype\b[^<>]*>|<(?P<end>/?)(?P<name>[a-z][a-z0-9]*)(?:\s[^<>]*)?/?>",
    re.IGNORECASE,
)


def is_html(text: str) -> bool:
    """Return whether a text has a tag of HTML in it, and not only something like "<vacant>"."""
    return any((found["name"] or "").casefold() in KNOWN for found in _MARKUP.finditer(text))


def html_lines(text: str) -> tuple[TextLine, ...]:
    """Return the lines of a text in HTML."""
    reader = _LineReader()
    place = 0
    for found in _marks(text):
        reader.take_text(text[place : found.start()])
        place = found.end()
        reader.take_mark(found)
    reader.take_text(text[place:])
    reader.end_line()
    return tuple(reader.lines)


def _marks(text: str) -> Iterator[re.Match[str]]:
    """Yield the marks of a text that are no words."""
    for found in _MARKUP.finditer(text):
        if found["name"] is None or found["name"].casefold() in KNOWN:
            yield found


class _LineReader:
    """Gathers lines of text; a line is bold if most of its letters are."""

    def __init__(self) -> None:
        self.lines: list[TextLine] = []
        self._parts: list[str] = []
        self._bold_letters = self._bold = self._hidden = 0
        self._is_remark = False

    def take_text(self, text: str) -> None:
        """Take text between marks."""
        if text and not (self._hidden or self._is_remark):
            seen = html.unescape(text)
            self._parts.append(seen)
            self._bold_letters += len(seen.strip()) if self._bold else 0

    def take_mark(self, found: re.Match[str]) -> None:
        """Take a tag, or where a remark begins or ends."""
        if found["open"] or found["close"]:
            if found["close"] and not self._is_remark:
                self.take_text(found[0])  # which is an arrow
            self._is_remark = bool(found["open"])
        elif found["name"] and not self._is_remark:
            self._take_tag(found["name"].casefold(), -1 if found["end"] else 1)

    def _take_tag(self, name: str, step: int) -> None:
        if name in UNSEEN:
            self._hidden = max(0, self._hidden + step)
        elif name in APART:
            self.end_line()
        elif name in CELLS and step > 0:
            self._parts.append(" ")
        if name in BOLD:
            self._bold = max(0, self._bold + step)

    def end_line(self) -> None:
        """Put what was read since the last line into one."""
        text = " ".join("".join(self._parts).split())
        self.lines += text_lines(text, is_bold=self._bold_letters * 2 > len(text))
        self._parts.clear()
        self._bold_letters = 0
