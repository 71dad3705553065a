"""The headings and the entries of lists of a Markdown text, and whether they are what it is about.

Lists are nested by where their marks stand, as people mean it, and not by the columns that CommonMark counts.
Not for: fences (see `fences`), or the shapes that become of entries (see `outline`).
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from msgspec import Struct, field

from orgviewer.readers.syntax.drawings.outlines.indents import indented_line

WORDS = 12
"""Words of an entry; lists whose entries have more of them on the whole are prose."""
FEWEST = 2
"""Entries of an outline."""
WORDS_OF_ROLE = 8
"""Words of a line beneath a heading that says what somebody is."""
_HEADING = re.compile(r" {0,3}(#{1,6})(?:[ \t]+(.*))?$")
_UNDERLINE = re.compile(r" {0,3}(=+|-{2,})[ \t]*$")
_RULE = re.compile(r" {0,3}([*_-])(?:[ \t]*\1){2,}[ \t]*$")
_TABLE = re.compile(r"[\s|:-]+")
"""What the line beneath the head of a table is made of."""
_PARTED = re.compile(r"[,:(\[|]|\s[-–—]\s")


class OutlineEntry(Struct):
    """A heading, by its `level` from 1, or an entry of a list (0), by the column of its text; its lines.

    `beneath` are lines of text right after a heading.
    """

    number: int
    level: int
    column: int
    lines: list[str]
    beneath: list[str] = field(default_factory=list)

    @property
    def has_one_beneath(self) -> bool:
        """Whether a heading has a single line beneath it that is no sentence: a role beneath a name."""
        is_alone = self.level > 0 and len(self.beneath) == 1
        return (
            is_alone and len(self.beneath[0].split()) <= WORDS_OF_ROLE and self.beneath[0][-1] not in ".:!?"
        )


class OutlineEntries(Struct):
    """Gathers entries line by line; `prose` counts the lines between them, `tables` the tables."""

    found: list[OutlineEntry] = field(default_factory=list)
    prose: int = 0
    tables: int = 0
    _is_apart: bool = True
    _last: str = ""

    def take(self, number: int, line: str) -> None:
        """Take a line for what it is."""
        if not line.strip():
            self._is_apart, self._last = True, ""
            return
        if heading := _HEADING.match(line):
            text = _without_closing((heading[2] or "").strip())
            self._add(OutlineEntry(number, len(heading[1]), 0, [text] if text else []))
        elif self._last and (underline := _UNDERLINE.match(line)):
            self.prose -= 1
            if self.found and self.found[-1].beneath:
                self.found[-1].beneath.pop()
            self._add(OutlineEntry(number - 1, 1 if underline[1].startswith("=") else 2, 0, [self._last]))
        elif not _RULE.match(line):
            self._take_text(number, line)

    def _add(self, entry: OutlineEntry) -> None:
        self.found.append(entry)
        self._is_apart, self._last = False, ""

    def _take_text(self, number: int, line: str) -> None:
        if _TABLE.fullmatch(line) and "|" in line and "-" in line:
            self.tables += 1
            return
        if line.lstrip().startswith("|") and line.rstrip().endswith("|"):
            return
        found = indented_line(number, line)
        if found is None:
            return
        item = self.found[-1] if self.found and not self.found[-1].level else None
        if found.is_marked:
            self._add(OutlineEntry(number, 0, found.column, [found.text]))
        elif item is not None and (found.column > item.column or not self._is_apart):
            item.lines.append(found.text)
        else:
            self.prose += 1
            self._last = found.text
            if self.found and self.found[-1].level:
                self.found[-1].beneath.append(found.text)
        self._is_apart = False

    def settle(self) -> None:
        """Take the lines beneath headings as theirs, if most headings have one of these."""
        headings = [entry for entry in self.found if entry.level]
        said = [entry for entry in headings if entry.has_one_beneath]
        if len(said) >= FEWEST and len(said) * 2 > len(headings):
            for entry in said:
                entry.lines += entry.beneath
                self.prose -= 1

    @property
    def is_outline(self) -> bool:
        """Whether there are entries enough, and they are what the text is about."""
        items = [entry for entry in self.found if not entry.level]
        if len(self.found) < FEWEST:
            return False
        if not items:
            return not self.prose and len({entry.level for entry in self.found}) > 1
        words = sum(len(line.split()) for item in items for line in item.lines)
        return words <= WORDS * len(items) and self.prose * 2 <= len(self.found)

    def title(self) -> str:
        """Return the title of a text of lists: its only heading of the first level, if that comes first.

        One that says two things, as "Name, Role" does, is an entry like any other.
        """
        first = self.found[0]
        has_items = any(not entry.level for entry in self.found)
        is_only = sum(entry.level == 1 for entry in self.found) == 1
        text = " ".join(first.lines)
        says_one_thing = len(first.lines) == 1 and not _PARTED.search(text)
        return text if first.level == 1 and is_only and has_items and says_one_thing else ""

    def placed(self) -> Iterator[tuple[OutlineEntry, int]]:
        """Yield the entries, each with the turn of the one that it stands under, -1 for none."""
        headings: list[tuple[int, int]] = []
        items: list[tuple[int, int]] = []
        for turn, entry in enumerate(self.found):
            open_ones, place = (headings, entry.level) if entry.level else (items, entry.column)
            if entry.level:
                items.clear()
            while open_ones and open_ones[-1][0] >= place:
                open_ones.pop()
            above = [*headings[-1:], *([] if entry.level else items[-1:])]
            yield entry, above[-1][1] if above else -1
            open_ones.append((place, turn))


def _without_closing(text: str) -> str:
    """Return a heading without the number signs that may close it."""
    bare = text.rstrip("#")
    return bare.rstrip() if not bare or bare[-1].isspace() else text
