"""Labels of draw.io into lines: HTML or plain text, with placeholders filled.

Not for: which label a shape has (see `cells`).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from html.entities import html5
from typing import TYPE_CHECKING, NamedTuple, cast

from lxml import etree

from orgviewer.readers.syntax.drawings.diagram import TextLine

if TYPE_CHECKING:
    from lxml.etree._saxparser import ParserTarget  # which its stubs alone know

BOLD_BIT = 1
"""In the number that says how the font of a whole label is set."""
USUAL_SIZE = 12.0
LONGEST = 200_000
"""Characters of a label that are read, without the pictures in it."""
BREAKING = frozenset(
    (
        *("address", "article", "blockquote", "br", "caption", "center", "dd", "div", "dl", "dt", "figure"),
        *("footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "li", "ol", "p", "pre"),
        *("section", "table", "tbody", "td", "tfoot", "th", "thead", "tr", "ul"),
    )
)
"""Elements that begin and end a line; the cells of a table are lines of their own."""
BOLD = frozenset(("b", "strong", "th", "h1", "h2", "h3", "h4", "h5", "h6"))
UNSEEN = frozenset(("script", "style", "title", "template", "noscript"))
VOID = frozenset(("br", "hr", "img", "input", "wbr", "col", "meta", "link", "area", "base"))
FONT_SIZES = (10.0, 13.0, 16.0, 18.0, 24.0, 32.0, 48.0)
"""What the sizes 1 to 7 of HTML are in pixels."""

_MARKUP = re.compile(r"<br\s*/?>|</[a-z][a-z0-9]*\s*>", re.IGNORECASE)
_SIZE = re.compile(r"font-size\s*:\s*([\d.]+)\s*(px|pt)", re.IGNORECASE)
_WEIGHT = re.compile(r"font-weight\s*:\s*(bold|bolder|normal|[1-9]00)", re.IGNORECASE)
_HIDDEN = re.compile(r"display\s*:\s*none", re.IGNORECASE)
_PICTURE = re.compile(r"""(?<=["'])data:image/[a-z]+;base64,[^"']*(?=["'])""")
_BLANKS = re.compile(r"[ \t\r\n\f\v]+")
_PLACEHOLDER = re.compile(r"%(date\{.*?\}|[^%{}\s\"'=;]+)%")
_ENTITY = re.compile(r"&([A-Za-z][A-Za-z0-9]*;)")
_MARKUP_SIGNS = frozenset(("lt;", "gt;", "amp;", "quot;", "LT;", "GT;", "AMP;", "QUOT;"))
_OWN = frozenset(("%label%", "%tooltip%"))


class ShownLabel(NamedTuple):
    """What a label shows: its lines, where its links lead, and the first picture in it (a data URL)."""

    lines: tuple[TextLine, ...] = ()
    links: tuple[str, ...] = ()
    picture: str = ""


class LabelReader:
    """Reads one label after the other: what reads HTML is made once for all of them."""

    def __init__(self) -> None:
        self._markup = _Markup()
        target = cast("ParserTarget[None]", self._markup)
        self._parser = etree.HTMLParser(target=target, no_network=True, huge_tree=True, remove_comments=True)

    def label(self, text: str, style: Mapping[str, str]) -> ShownLabel:
        """Return what a label shows in a style; text that is plainly HTML is read so, whatever that says."""
        if not text.strip():
            return ShownLabel()
        size = _number(style.get("fontSize", ""), USUAL_SIZE)
        usual = BOLD_BIT if "swimlane" in style else 0
        is_bold = bool(int(_number(style.get("fontStyle", ""), usual)) & BOLD_BIT)
        if style.get("html", "0") == "1" or _MARKUP.search(text[:LONGEST]):
            return self._rich(text, size, is_bold)
        return ShownLabel(_plain(text, size, is_bold))

    def _rich(self, text: str, size: float, is_bold: bool) -> ShownLabel:
        pictures = _PICTURE.findall(text)
        self._markup.begin(size, is_bold)
        self._parser.feed(_ENTITY.sub(_character, _PICTURE.sub("", text)[:LONGEST]))
        self._parser.close()
        lines, links = tuple(self._markup.lines), tuple(self._markup.links)
        return ShownLabel(lines, links, pictures[0] if pictures else "")


def label_of(text: str, style: Mapping[str, str]) -> ShownLabel:
    """Return what a single label shows in a style."""
    return LabelReader().label(text, style)


def filled(text: str, value: Callable[[str], str | None]) -> str:
    """Return a text with its placeholders %name% replaced; unknown ones stay, %%name% means %name%."""
    if "%" not in text:
        return text

    def replaced(found: re.Match[str]) -> str:
        if found[0] in _OWN:
            return found[0]
        if text[found.start() - 1 : found.start()] == "%":
            return found[0][1:]
        known = value(found[1])
        return found[0] if known is None else known

    return _PLACEHOLDER.sub(replaced, text)


def _plain(text: str, size: float, is_bold: bool) -> tuple[TextLine, ...]:
    lines = (" ".join(line.split()) for line in text[:LONGEST].splitlines())
    return tuple(TextLine(line, size, is_bold) for line in lines if line)


class _LabelFont(NamedTuple):
    """How text is set from a tag on."""

    tag: str
    size: float
    is_bold: bool
    is_seen: bool = True


class _Markup:
    """Collects the lines of HTML while it is read: no tree is made, so depth costs nothing."""

    def __init__(self) -> None:
        self.begin(USUAL_SIZE, is_bold=False)

    def begin(self, size: float, is_bold: bool) -> None:
        """Begin a label that is set so."""
        self.lines: list[TextLine] = []
        self.links: list[str] = []
        self._fonts = [_LabelFont("", size, is_bold)]
        self._runs: list[tuple[str, _LabelFont]] = []

    def start(self, tag: str, said: Mapping[str, str]) -> None:
        """Begin a line, or set what follows otherwise."""
        if tag in BREAKING:
            self.end_line()
        if tag == "a" and said.get("href"):
            self.links.append(said["href"])
        if tag not in VOID:
            self._fonts.append(_font(tag, said, self._fonts[-1]))

    def end(self, tag: str) -> None:
        """End a line, or set what follows as before; a tag that was never begun ends nothing."""
        if tag in BREAKING:
            self.end_line()
        for place in range(len(self._fonts) - 1, max(0, len(self._fonts) - DEEPEST_MISMATCH), -1):
            if self._fonts[place].tag == tag:
                del self._fonts[place:]
                break

    def data(self, text: str) -> None:
        """Add text to the line; line breaks within preformatted text end it."""
        font = self._fonts[-1]
        if not font.is_seen:
            return
        if font.tag == "pre":
            for line in text.splitlines():
                self._runs.append((line, font))
                self.end_line()
        else:
            self._runs.append((text, font))

    def close(self) -> None:
        """End the last line."""
        self.end_line()

    def end_line(self) -> None:
        """Keep what was collected as a line, unless it is blank."""
        text = _BLANKS.sub(" ", "".join(run for run, _ in self._runs).replace("\xa0", " ")).strip()
        text = text.replace("\u200b", "")
        if text:
            seen = [(len(run.strip()), font) for run, font in self._runs if run.strip()]
            _, widest = max(seen, key=lambda run: run[0])
            self.lines.append(TextLine(text, widest.size, all(font.is_bold for _, font in seen)))
        self._runs.clear()


DEEPEST_MISMATCH = 100
"""Open tags that are looked through for the one that an end tag closes."""


def _font(tag: str, said: Mapping[str, str], around: _LabelFont) -> _LabelFont:
    style = said.get("style", "")
    size, is_bold = around.size, around.is_bold or tag in BOLD
    if tag == "font" and said.get("size", "").isdecimal():
        size = FONT_SIZES[min(max(int(said["size"][:2]), 1), len(FONT_SIZES)) - 1]
    if found := _SIZE.search(style):
        size = _number(found[1], size) * (4 / 3 if found[2].lower() == "pt" else 1)
    if found := _WEIGHT.search(style):
        is_bold = found[1].lower() in ("bold", "bolder", "600", "700", "800", "900")
    is_seen = around.is_seen and tag not in UNSEEN and not _HIDDEN.search(style)
    return _LabelFont(tag, size, is_bold, is_seen)


def _character(entity: re.Match[str]) -> str:
    """Return what an entity stands for, as libxml2 knows only those of old; signs of markup stay written."""
    return entity[0] if entity[1] in _MARKUP_SIGNS else html5.get(entity[1], entity[0])


def _number(text: str, otherwise: float) -> float:
    try:
        number = float(text)
    except ValueError:
        return otherwise
    return number if 0 <= number < 10_000 else otherwise
