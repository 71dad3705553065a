"""Texts that are outlines into shapes under each other: nested lists beneath headings, or indented lines.

Diagrams within a text come first (see `fences`). Not for: prose, and tables.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from orgviewer.readers.positions import Position
from orgviewer.readers.syntax.drawings.diagram import Diagram, DrawnShape
from orgviewer.readers.syntax.drawings.outlines import fences
from orgviewer.readers.syntax.drawings.outlines.entries import OutlineEntries
from orgviewer.readers.syntax.drawings.outlines.indents import (
    IndentedLine,
    indented_line,
    indented_lines,
    is_outline,
    is_tree,
    levels,
)
from orgviewer.readers.syntax.drawings.outlines.inline import MAILTO, seen_text
from orgviewer.readers.syntax.drawings.outlines.maker import DiagramMaker
from orgviewer.readers.syntax.foreign import require_known
from orgviewer.readers.syntax.mistakes import Mistake, SyntaxMistakeError
from orgviewer.words.language import Phrase, tr

NO_KIND: Phrase = "this is no kind of text that is read"
OUTLINE_HINT: Phrase = (
    "Of a text, nested lists, headings and indented lines are read, and diagrams within it."
)
AROUND: Phrase = "the text between its lists"
TABLES: Phrase = "tables of Markdown"
TREES = frozenset(("", "text", "txt", "tree", "plaintext"))
"""Languages of fences that hold indented lines."""
_FRONT = re.compile(r"\ufeff?---[ \t]*\n(?:.*\n)*?(?:---|\.\.\.)[ \t]*(?:\n|$)")
_REMARK = re.compile(r"<!--.*?(?:-->|\Z)", re.DOTALL)


def diagram(text: str) -> Diagram:
    """Return the outline, or the diagrams, of a text; raises SyntaxMistakeError for one that has neither."""
    if front := _FRONT.match(text):
        text = _breaks(front) + text[front.end() :]
    text = _REMARK.sub(_breaks, text)
    parcels = fences.parcelled(text)
    if (drawn := fences.drawn(parcels.fences)) is not None:
        return drawn
    require_known(text)
    entries = OutlineEntries()
    for number, line in parcels.lines:
        entries.take(number, line)
    entries.settle()
    plain = "\n".join(line for _, line in parcels.lines)
    if entries.is_outline and not is_tree(plain):
        return _of_entries(entries)
    if is_outline(plain):
        return _of_lines(indented_line(number, line) for number, line in parcels.lines)
    for fence in parcels.fences:
        if fence.language in TREES and is_outline(fence.text):
            return _of_lines(indented_lines(fence.text, fence.line))
    raise SyntaxMistakeError(Mistake(0, 0, tr(NO_KIND), OUTLINE_HINT))


def indented(text: str) -> Diagram:
    """Return the lines of a text that is clearly an outline (see `is_outline`)."""
    return _of_lines(indented_lines(text.removeprefix("\ufeff")))


def _breaks(found: re.Match[str]) -> str:
    """Return what stands for something left out, so that lines keep their numbers."""
    return "\n" * found[0].count("\n")


def _of_entries(entries: OutlineEntries) -> Diagram:
    made, title = _ShapeMaker(), entries.title()
    for turn, (entry, above) in enumerate(entries.placed()):
        if turn or not title:
            made.add(entry.number, entry.column, entry.lines, above)
        else:
            made.ids.append(None)
    made.made.pages.append(title)
    if entries.prose:
        made.made.unread[tr(AROUND)] = None
    if entries.tables:
        made.made.unread[tr(TABLES)] = None
    return made.made.diagram()


def _of_lines(lines: Iterable[IndentedLine | None]) -> Diagram:
    made, kept = _ShapeMaker(), [line for line in lines if line is not None]
    for line, above in zip(kept, levels(kept), strict=True):
        made.add(line.number, line.column, [line.text], above)
    return made.made.diagram()


class _ShapeMaker:
    """Makes shapes of entries; `ids` has for each the shape that stands for it, or for the one above it."""

    def __init__(self) -> None:
        self.made = DiagramMaker()
        self.ids: list[str | None] = []

    def add(self, number: int, column: int, lines: Sequence[str], above: int) -> None:
        """Add an entry beneath the one of a turn, -1 for none; without text it is none."""
        upper = self.ids[above] if above >= 0 else None
        seen = [seen_text(line) for line in lines]
        shown = tuple(line for part in seen for line in part.lines)
        if not shown:
            self.ids.append(upper)
            return
        link = next((part.link for part in seen if part.link), "")
        fields = {}
        if link.startswith(MAILTO):
            fields["email"] = link.removeprefix(MAILTO).partition("?")[0]
        elif "://" in link:
            fields["link"] = link
        name = f"line {number}"
        self.made.put_under(upper, DrawnShape(name, shown, Position(number, column + 1), fields=fields))
        self.ids.append(name)
