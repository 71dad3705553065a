"""Lines under each other by how far they are indented: lists with marks, trees drawn of strokes, bare lines.

Not for: what else Markdown has (see `outline`).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from msgspec import Struct

TAB = 4
"""Columns between the stops of tabs."""
FEWEST_LINES = 3
LONGEST_LINE = 100
"""Characters of a line of an outline; what is longer is a sentence."""
_STROKES = re.compile(
    r"(?P<lead>(?:[\s\u00a0│┃]|\|(?![-─]))*)(?P<branch>(?:[├└┣┗╰]|[+`|\\](?=[-─]))[─━-]*[ \u00a0>]*)?"
)
_MARK = re.compile(r"(?:[-+•◦▪‣·–]|\*{1,9}|\d{1,9}[.)])(?:\s+|$)")
_DELIMITED = re.compile(r"\S[ ]*[\t;|]")
_NO_OUTLINE = re.compile(
    r"\s*(?:[{}<>#@;]|//|[\w .-]+::? ?\S.*$|[\w.]+\s*=)|.*(?:[{}(;]|[^\s(]\([^()]*\)|^[^(]*\))\s*$"
)


class IndentedLine(Struct, frozen=True):
    """A line: its number, from 1, the column of its text, from 0, its text, whether a mark is before it."""

    number: int
    column: int
    text: str
    is_marked: bool


def indented_line(number: int, line: str) -> IndentedLine | None:
    """Return a line by where it begins, or None for an empty one, or one of strokes alone."""
    plain = line.expandtabs(TAB).rstrip()
    found = _STROKES.match(plain)
    lead, is_drawn = (found.end(), found["branch"] is not None) if found else (0, False)
    text = plain[lead:]
    if not is_drawn and "|" in plain[:lead]:
        lead = len(plain) - len(plain.lstrip())
        text = plain[lead:]
    mark = _MARK.match(text)
    if mark and mark[0].startswith("**"):  # as wikis write it: a star for each level
        lead += mark[0].count("*") - 1
    bare = text[mark.end() :] if mark else text
    return IndentedLine(number, lead, bare.strip(), bool(mark) or is_drawn) if bare.strip() else None


def indented_lines(text: str, first: int = 1) -> list[IndentedLine]:
    """Return all lines of a text that hold anything."""
    found = (indented_line(number, line) for number, line in enumerate(text.splitlines(), first))
    return [line for line in found if line is not None]


def levels(lines: Sequence[IndentedLine]) -> Iterator[int]:
    """Yield for each line the turn of the line that it stands under, -1 for none."""
    open_lines: list[tuple[int, int]] = []
    for turn, line in enumerate(lines):
        while open_lines and open_lines[-1][0] >= line.column:
            open_lines.pop()
        yield open_lines[-1][1] if open_lines else -1
        open_lines.append((line.column, turn))


def is_outline(start: str) -> bool:
    """Return whether a text that begins so is clearly an outline, and neither a table nor prose nor data."""
    raw = start.splitlines()
    lines = indented_lines(start)
    if len(lines) < FEWEST_LINES or lines[0].column or any(len(line.text) > LONGEST_LINE for line in lines):
        return False
    if not all(line.is_marked for line in lines[1:]):
        bare = [line for line in raw if line.strip()]
        if any(_DELIMITED.search(line) or _NO_OUTLINE.fullmatch(line) for line in bare):
            return False
        if sum("," in line for line in bare) * 2 > len(bare):
            return False
    return _is_consistent(lines)


def is_tree(text: str) -> bool:
    """Return whether all lines of a text but its first, which stands above them, are marked as beneath it."""
    first, *others = indented_lines(text) or [IndentedLine(0, 0, "", True)]
    is_head = not first.is_marked and not first.text.startswith("#")
    return is_head and is_outline(text) and all(line.is_marked for line in others)


def _is_consistent(lines: Sequence[IndentedLine]) -> bool:
    """Return whether there are two levels at least, and each line is deeper than the last or aligned."""
    columns = [0]
    deepest = 1
    for line in lines[1:]:
        if line.column > columns[-1]:
            columns.append(line.column)
        else:
            while columns and columns[-1] > line.column:
                columns.pop()
            if not columns or columns[-1] != line.column:
                return False
        deepest = max(deepest, len(columns))
    return deepest > 1
