"""Records in the order of an outline: by level numbers, numbers such as 1.2.3, or spaces before names."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from msgspec.structs import replace

from orgviewer.errors import Severity
from orgviewer.model.findings import Finding, quoted
from orgviewer.model.roster import UNKNOWN
from orgviewer.readers.table_words import keys_of, word_key
from orgviewer.readers.tables.hierarchies.known import KnownTable
from orgviewer.readers.tables.table import RecordTable
from orgviewer.words.language import tr

DEEPEST = 100
"""Levels; a greater number is none."""
FOUND = 0.9
"""The share of outline numbers whose upper one must be there."""
INDENTED = 0.2
"""The share of names with spaces before them from which on these are no slips."""
NARROWEST = 2
"""Spaces of an indent; a single one is a slip."""
_LEVEL = re.compile(r"(?:[^\W\d]+[ .-]?)?0*([0-9]{1,3})")
_OUTLINE = re.compile(r"[0-9]+(?:\.[0-9]+)*\.?")
_SPACES = " \t\xa0\u3000"


def by_levels(known: KnownTable) -> RecordTable | None:
    """Return a table whose records stand under each other as level numbers and their order say."""
    for name in known.free:
        if word_key(name) in keys_of("level") and (levels := _numbers(known.cells(name))):
            return _arranged(known, name, _above(levels), tr("the order of the rows and the levels of"))
    return None


def by_outline(known: KnownTable) -> RecordTable | None:
    """Return a table whose records stand under each other as numbers such as 1.2.3 say."""
    for name in known.free:
        words = keys_of("outline") | keys_of("level")
        is_number = word_key(name) in words or name == known.fields.get("id")
        if is_number and (above := _above_by_number(known.cells(name))):
            return _arranged(known, name, above, tr("the numbers of"))
    return None


def by_indents(known: KnownTable) -> RecordTable | None:
    """Return a table whose records stand under each other as the spaces before their names say."""
    name = known.fields.get("name", "")
    if name not in known.free or "reports_to" in known.fields:
        return None
    widths = [len(cell) - len(cell.lstrip(_SPACES)) for cell in known.table.columns[name]]
    unit = min(filter(None, widths), default=0)
    if unit < NARROWEST or sum(map(bool, widths)) < INDENTED * len(widths):
        return None
    levels = [width // unit for width in widths]
    if any(width % unit for width in widths) or not _is_outline(levels):
        return None
    return _arranged(known, name, _above(levels), tr("the spaces before the names of"))


def _numbers(cells: Sequence[str]) -> list[int]:
    """Return the level of every record, or nothing if cells are no levels of an outline."""
    found = [_LEVEL.fullmatch(cell) for cell in cells]
    levels = [int(match[1]) for match in found if match]
    return levels if len(levels) == len(cells) and _is_outline(levels) else []


def _is_outline(levels: Sequence[int]) -> bool:
    """Say whether levels are those of an outline: no step down leaves one out, and they rise again.

    A list that is only sorted by level is none, as its order says nothing, unless it is a chain.
    """
    steps = [lower - upper for upper, lower in pairwise(levels)]
    if not steps or levels[0] != min(levels) or max(levels) > DEEPEST or max(steps) != 1:
        return False
    return min(steps) < 0 or all(step == 1 for step in steps)


def _above(levels: Sequence[int]) -> list[int]:
    """Return by record the last one before it of the level above."""
    last: dict[int, int] = {}
    above = []
    for row, level in enumerate(levels):
        above.append(last.get(level - 1, UNKNOWN))
        last[level] = row
    return above


def _above_by_number(numbers: Sequence[str]) -> list[int]:
    """Return by record that whose number its own begins with; nothing if they are no such numbers."""
    if not any("." in number.rstrip(".") for number in numbers) or not all(map(_OUTLINE.fullmatch, numbers)):
        return []
    plain = [number.rstrip(".") for number in numbers]
    places = {number: row for row, number in enumerate(plain)}
    upper = [number.rpartition(".")[0] for number in plain]
    above = [places.get(number, UNKNOWN) for number in upper]
    found = sum(row != UNKNOWN for row in above)
    wanted = sum(map(bool, upper))
    return above if len(places) == len(plain) and found >= FOUND * wanted else []


def _arranged(known: KnownTable, name: str, above: Sequence[int], by: str) -> RecordTable:
    message = tr("who reports to whom is taken from {by} {name}", by=by, name=quoted(name))
    hint = tr("If they mean something else, say so with --map {value}.", value=quoted(f"other={name}"))
    told = Finding((name,), message, hint, Severity.WARNING)
    return replace(known.table, above=above, findings=[*known.table.findings, told])
