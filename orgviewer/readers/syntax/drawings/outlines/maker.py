"""Shapes and connectors put together one by one, with ids of their own and within a limit.

Not for: what any format calls them.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any

from orgviewer.readers.syntax.drawings.diagram import Connector, ConnectorKind, Diagram, DrawnShape, TextLine
from orgviewer.readers.syntax.mistakes import Mistake, SyntaxMistakeError
from orgviewer.words.language import Phrase, number_in_words, tr

MOST_SHAPES = 200_000
"""Shapes of one drawing; more of them are a table."""
SPLIT_HINT: Phrase = "Split it, or export its people as a table (.csv, .xlsx)."
_UNSEEN = re.compile(r"[\x00-\x08\x0b-\x1f\x7f\u200b\u2060\ufeff]")


class DiagramMaker:
    """Gathers the shapes and connectors of a file."""

    def __init__(self) -> None:
        self.shapes: list[DrawnShape] = []
        self.connectors: list[Connector] = []
        self.pages: list[str] = []
        self.unread: dict[str, None] = {}
        self._ids: set[str] = set()

    def id_of(self, wanted: str) -> str:
        """Return an id that no shape has as yet: the one that is wanted, if it is free."""
        found, number = wanted or f"shape {len(self.shapes) + 1}", 1
        while found in self._ids:
            number += 1
            found = f"{wanted} ({number})"
        return found

    def add(self, shape: DrawnShape) -> None:
        """Add a shape; raises SyntaxMistakeError if there are too many."""
        if len(self.shapes) >= MOST_SHAPES:
            message = tr("this drawing has more than {number} shapes", number=number_in_words(MOST_SHAPES))
            raise SyntaxMistakeError(Mistake(0, 0, message, SPLIT_HINT))
        self._ids.add(shape.id)
        self.shapes.append(shape)

    def connect(self, first: str | None, second: str | None, **fields: Any) -> None:
        """Add a connector between two shapes."""
        self.connectors.append(Connector(f"line {len(self.connectors) + 1}", first, second, **fields))

    def put_under(self, above: str | None, shape: DrawnShape) -> None:
        """Add a shape that the file says stands under another, or at the top."""
        self.add(shape)
        if above is not None:
            self.connect(above, shape.id, kind=ConnectorKind.STATED, position=shape.position, page=shape.page)

    def diagram(self) -> Diagram:
        """Return what was gathered."""
        pages = tuple(self.pages) or ("",)
        return Diagram(tuple(self.shapes), tuple(self.connectors), pages, unread=tuple(self.unread))


def text_lines(text: str, size: float = 0.0, is_bold: bool = False) -> tuple[TextLine, ...]:
    """Return the lines of a text, each without needless blanks, none of them empty."""
    lines = (" ".join(line.split()) for line in _UNSEEN.sub("", text).splitlines())
    return tuple(TextLine(line, size, is_bold) for line in lines if line)


def named(lines: Iterable[TextLine]) -> str:
    """Return lines as the name by which a person looks for a shape."""
    return " / ".join(line.text for line in lines)
