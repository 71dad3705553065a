"""The pages of the guide: their order, their titles, their text, and the lines in which words are found.

Not for: showing them (see `page_view`).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from msgspec import Struct
from PySide6.QtGui import QTextBlock, QTextCursor, QTextDocument

from orgviewer.model.naming import folded
from orgviewer.resources import resource
from orgviewer.views.guide.opening import GuidePage
from orgviewer.words.language import spoken

TRANSLATED: Mapping[GuidePage, tuple[str, ...]] = {GuidePage.WINDOW: ("de", "zh_CN")}
"""The pages that there are in other languages than English."""
_COMMENT = re.compile(r"^<!--.*?-->\n", re.MULTILINE | re.DOTALL)  # marks of what is made from the program


class GuideLine(Struct, frozen=True):
    """What is read in one go: a paragraph, or the row of a table, as texts and where each begins.

    Places count in the page's document, in units of UTF-16, as Qt does.
    """

    page: GuidePage
    parts: tuple[tuple[int, str], ...]
    is_heading: bool

    @property
    def text(self) -> str:
        """The whole line."""
        return " · ".join(text for _, text in self.parts if text)

    def spans(self, words: Sequence[str]) -> list[tuple[int, int]]:
        """Return where words, folded already, stand in the document: from and up to which place."""
        return sorted(
            (start + _units(text[:first]), start + _units(text[:last]))
            for start, text in self.parts
            for word in words
            for first, last in _occurrences(word, text)
        )


def markdown(page: GuidePage) -> str:
    """Return the text of a page, in the language that is spoken if there is one.

    Raises OrgviewerError if the installation lacks it.
    """
    is_translated = spoken() in TRANSLATED.get(page, ())
    name = f"{page.value}.{spoken()}.md" if is_translated else page.address
    return _COMMENT.sub("", resource(f"guide/{name}").read_text(encoding="utf-8"))


def page_at(address: str) -> GuidePage | None:
    """Return the page that a link leads to, or None."""
    return next((page for page in GuidePage if page.address == address), None)


class GuidePages:
    """All pages, read once. Raises OrgviewerError if the installation lacks one."""

    def __init__(self) -> None:
        self.texts = {page: markdown(page) for page in GuidePage}
        self._lines = [line for page in GuidePage for line in _lines(page, self.texts[page])]

    def title(self, page: GuidePage) -> str:
        """Return the first heading of a page."""
        return self.texts[page].partition("\n")[0].removeprefix("# ")

    def find(self, query: str) -> list[GuideLine]:
        """Return the lines that hold every word of a query, whatever its case and accents; headings first."""
        words = folded(query).split()
        if not words:
            return []
        found = [line for line in self._lines if all(word in folded(line.text) for word in words)]
        return sorted(found, key=lambda line: not line.is_heading)


def _lines(page: GuidePage, text: str) -> Iterator[GuideLine]:
    document = QTextDocument()
    document.setMarkdown(text)
    row: list[QTextBlock] = []
    here = None
    block = document.begin()
    while block.isValid():
        cursor = QTextCursor(block)
        table = cursor.currentTable()
        place = (table.firstPosition(), table.cellAt(cursor).row()) if table else None
        if row and (place is None or place != here):
            yield _line(page, row)
            row = []
        row.append(block)
        here = place
        block = block.next()
    yield _line(page, row)


def _line(page: GuidePage, blocks: Sequence[QTextBlock]) -> GuideLine:
    parts = tuple((block.position(), block.text()) for block in blocks)
    return GuideLine(page, parts, blocks[0].blockFormat().headingLevel() > 0)


def _occurrences(word: str, text: str) -> Iterator[tuple[int, int]]:
    """Yield from and up to which character of a text a folded word stands in it."""
    letters = [
        (letter, place)
        for place, character in enumerate(text)
        for letter in (" " if character.isspace() else folded(character))
    ]
    bare = "".join(letter for letter, _ in letters)
    for match in re.finditer(re.escape(word), bare):
        yield letters[match.start()][1], letters[match.end() - 1][1] + 1


def _units(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2
