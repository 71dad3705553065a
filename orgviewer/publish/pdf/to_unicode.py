"""What the letters of a PDF say: its fonts get tables that turn every glyph back into text.

Qt's own tables know a glyph by one character that has it, the first of all there are: they miss digits
and ligatures, and name radicals in place of Chinese characters. So all words are shaped here once more;
their glyphs are drawn, in an order that is known, on a last page that is taken out again.
"""

from __future__ import annotations

import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from itertools import groupby, pairwise

from pypdf import PageObject
from pypdf.generic import DictionaryObject, StreamObject
from PySide6.QtCore import QPointF
from PySide6.QtGui import QFont, QGlyphRun, QPainter, QRawFont, QTextLayout

RIGHT_TO_LEFT = ("R", "AL")
MOST_LETTERS = 8  # of a ligature
ALONE = "a 0123456789.,:;-–—+()[]/&'’\"“”·…a"  # what looks different beside letters, in some fonts
MOST_ENTRIES = 100  # of one block of a table, as the format wants it
WANTED = QTextLayout.GlyphRunRetrievalFlag.RetrieveGlyphIndexes | (
    QTextLayout.GlyphRunRetrievalFlag.RetrieveStringIndexes
)
_DRAWN = re.compile(rb"/(F\d+) [\d.]+ Tf|<([0-9A-Fa-f]{4})> ?Tj")
_TABLE = """/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000> <FFFF>
endcodespacerange
{blocks}endcmap
CMapName currentdict /CMap defineresource pop
end
end
"""


class Specimen:
    """Collects the glyphs of all texts that are written, and what each of them says."""

    def __init__(self) -> None:
        self._known: set[tuple[str, str]] = set()
        self._fonts: list[tuple[QRawFont, dict[int, str]]] = []

    def add(self, font: QFont, texts: Iterable[str]) -> None:
        """Collect the glyphs of texts in a font."""
        key = font.key()
        if (key, ALONE) not in self._known:
            self._shape(font, key, ALONE)
        for text in texts:
            for part in _one_way(text):
                if (key, part) not in self._known:
                    self._shape(font, key, part)

    def _shape(self, font: QFont, key: str, part: str) -> None:
        """Collect the glyphs of a text, or of its parts: of one in several fonts Qt miscounts the letters."""
        self._known.add((key, part))
        layout = QTextLayout(part, font)
        layout.beginLayout()
        layout.createLine()
        layout.endLayout()
        runs = layout.glyphRuns(-1, -1, WANTED)
        smaller = _smaller(part) if len(runs) > 1 else [part]
        if len(smaller) > 1:
            for piece in smaller:
                if (key, piece) not in self._known:
                    self._shape(font, key, piece)
            return
        for run in runs:
            glyphs = self._glyphs_of(run.rawFont())
            for glyph, said in _said(run, part):
                glyphs.setdefault(glyph, said)

    def _glyphs_of(self, font: QRawFont) -> dict[int, str]:
        """Return what is known of the glyphs of a font; nothing is kept for the boxes of what has none."""
        for known, glyphs in self._fonts:
            if known == font:
                return glyphs
        found: dict[int, str] = {}
        if not font.fontTable(QFont.Tag("head")).isEmpty():
            self._fonts.append((font, found))
        return found

    def paint(self, painter: QPainter) -> None:
        """Paint every glyph once, font by font."""
        for font, glyphs in self._fonts:
            run = QGlyphRun()
            run.setRawFont(font)
            run.setGlyphIndexes(list(glyphs))
            run.setPositions([QPointF(0.0, font.pixelSize())] * len(glyphs))
            painter.drawGlyphRun(QPointF(0.0, 0.0), run)

    def teach(self, page: PageObject) -> None:
        """Write the tables of the fonts on a page that was painted by `paint`.

        A font keeps the table that it has if the page is not as it was painted.
        """
        contents = page.get_contents()
        fonts = page["/Resources"].get_object()
        if contents is None or not isinstance(fonts, DictionaryObject) or "/Font" not in fonts:
            return
        drawn = _codes(contents.get_data())
        said = [text for _, glyphs in self._fonts for text in glyphs.values()]
        if len(drawn) != len(said):
            return
        tables: dict[str, dict[int, str]] = defaultdict(dict)
        for (name, code), text in zip(drawn, said, strict=True):
            tables[name].setdefault(code, text)
        of_page = fonts["/Font"].get_object()
        assert isinstance(of_page, DictionaryObject)
        for name, table in tables.items():
            font = of_page[f"/{name}"].get_object()
            assert isinstance(font, DictionaryObject)
            old = font["/ToUnicode"].get_object()
            assert isinstance(old, StreamObject)
            old.set_data(_table({**_understood(old.get_data()), **table}).encode("ascii"))


def _one_way(text: str) -> Iterator[str]:
    """Part a text where the direction of writing changes: Qt counts the letters of the whole wrongly."""
    start, before = 0, None
    for place, letter in enumerate(text):
        direction = unicodedata.bidirectional(letter)
        if direction == "NSM":  # a mark on the letter before
            continue
        now = direction in RIGHT_TO_LEFT
        if before is not None and now is not before:
            yield text[start:place]
            start = place
        before = now
    yield text[start:]


def _smaller(text: str) -> list[str]:
    """Part a text into words, and a word into letters with their marks."""
    words = text.split()
    if len(words) > 1 or words != [text]:
        return [*words, " "]
    starts = [place for place, letter in enumerate(text) if not place or not unicodedata.combining(letter)]
    return [text[start:end] for start, end in pairwise((*starts, len(text)))]


def _said(run: QGlyphRun, text: str) -> Iterator[tuple[int, str]]:
    """Yield the glyphs of a run, each with what it says of a text."""
    units = text.encode("utf-16-le", "surrogatepass")  # Qt counts in these
    glyphs, indexes = run.glyphIndexes(), run.stringIndexes()
    starts = sorted(set(indexes))
    ends = dict(zip(starts, [*starts[1:], len(units) // 2], strict=True))
    for start, entries in groupby(zip(indexes, glyphs, strict=True), lambda entry: entry[0]):
        cluster = units[2 * start : 2 * ends[start]].decode("utf-16-le", "replace")
        together = [glyph for _, glyph in entries]
        if len(together) == 1 and len(cluster) <= MOST_LETTERS:
            yield together[0], cluster
        elif len(together) == len(cluster):
            yield from zip(together, cluster, strict=True)


def _codes(contents: bytes) -> list[tuple[str, int]]:
    """Return the letters of a page, each as the name of its font and its code, in the order of drawing."""
    codes, name = [], ""
    for match in _DRAWN.finditer(contents):
        if match[1]:
            name = match[1].decode("ascii")
        else:
            codes.append((name, int(match[2], 16)))
    return codes


def _understood(table: bytes) -> Mapping[int, str]:
    """Return the entries of a table as Qt writes it: ranges of codes, with a character for each."""
    known = {}
    for start, _, texts in re.findall(rb"<(\w{4})> <(\w{4})> \[([^\]]*)\]", table):
        for turn, text in enumerate(re.findall(rb"<(\w+)>", texts)):
            known[int(start, 16) + turn] = bytes.fromhex(text.decode("ascii")).decode("utf-16-be", "replace")
    return known


def _table(entries: Mapping[int, str]) -> str:
    lines = [
        f"<{code:04X}> <{text.encode('utf-16-be', 'replace').hex().upper()}>\n"
        for code, text in sorted(entries.items())
    ]
    blocks = [lines[start : start + MOST_ENTRIES] for start in range(0, len(lines), MOST_ENTRIES)]
    return _TABLE.replace(
        "{blocks}", "".join(f"{len(block)} beginbfchar\n{''.join(block)}endbfchar\n" for block in blocks)
    )
