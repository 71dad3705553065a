"""Texts that programs hold as HTML, into lines: what is seen of it, and what of that is bold.

Not for: pages of the web.
"""

from __future__ import annotations

import re
from html.parser import HTMLParser

from orgviewer.readers.syntax.drawings.diagram import TextLine
from orgviewer.readers.syntax.drawings.outlines.maker import text_lines

UNSEEN = frozenset(("head", "style", "script", "title"))
BOLD = frozenset(("b", "strong", "th", "h1", "h2", "h3", "h4", "h5", "h6"))
APART = frozenset(
    (
        *("p", "div", "br", "li", "ul", "ol", "tr", "table", "hr", "dt", "dd", "h1", "h2", "h3", "h4"),
        *("h5", "h6", "blockquote", "pre", "body", "section"),
    )
)
"""Elements that stand on lines of their own."""
CELLS = frozenset(("td", "th"))
INLINE = frozenset(
    (
        *("html", "i", "em", "u", "s", "a", "font", "span", "small", "big", "sub", "sup", "img"),
        *("center", "tt", "code", "tbody", "thead", "strike", "del", "mark"),
    )
)
KNOWN = APART | CELLS | BOLD | UNSEEN | INLINE
_TAG = re.compile(r"<(?:/?[a-z][a-z0-9]*(?:\s[^<>]*)?/?)>", re.IGNORECASE)


def is_html(text: str) -> bool:
    """Return whether a text has a tag of HTML in it, and is not only about one like "<vacant>"."""
    return any(_name(found[0]) in KNOWN for found in _TAG.finditer(text))


def html_lines(text: str) -> tuple[TextLine, ...]:
    """Return the lines of a text in HTML."""
    parser = _LineParser()
    parser.feed(text)
    parser.close()
    parser.end_line()
    return tuple(parser.lines)


def _name(tag: str) -> str:
    return re.sub(r"[</>]|\s.*", "", tag, flags=re.DOTALL).casefold()


class _LineParser(HTMLParser):
    """Gathers lines of text; a line is bold if most of its letters are."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.lines: list[TextLine] = []
        self._parts: list[str] = []
        self._bold_letters = self._bold = self._hidden = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in UNSEEN:
            self._hidden += 1
        elif tag in APART:
            self.end_line()
        elif tag in CELLS and self._parts:
            self._parts.append(" ")
        if tag in BOLD:
            self._bold += 1

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in APART:
            self.end_line()

    def handle_endtag(self, tag: str) -> None:
        if tag in UNSEEN:
            self._hidden = max(0, self._hidden - 1)
        elif tag in APART:
            self.end_line()
        if tag in BOLD:
            self._bold = max(0, self._bold - 1)

    def handle_data(self, data: str) -> None:
        if not self._hidden:
            self._parts.append(data)
            self._bold_letters += len(data.strip()) if self._bold else 0

    def end_line(self) -> None:
        """Put what was read since the last line into one."""
        text = " ".join("".join(self._parts).split())
        is_bold = self._bold_letters * 2 > len(text)
        self.lines += text_lines(text, is_bold=is_bold)
        self._parts.clear()
        self._bold_letters = 0
