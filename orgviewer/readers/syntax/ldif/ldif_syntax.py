"""LDIF into a list of records, one for each entry: an attribute is a text, or a list of several."""

from __future__ import annotations

from array import array
from collections.abc import Iterator
from functools import partial

from orgviewer.model.walk import FieldPath
from orgviewer.progress import Progress, unheard
from orgviewer.readers.positions import Position
from orgviewer.readers.syntax.ldif.entries import LINE, LdifEntries
from orgviewer.readers.syntax.ldif.lines import LdifLine, blocks
from orgviewer.readers.syntax.mistakes import Mistake, SyntaxMistakeError
from orgviewer.readers.syntax.parsed import Parsed
from orgviewer.words.language import counted, number_in_words, tr

MOST_LINES = 5_000_000
STRETCH = 1_000
"""Blocks between two reports of how far reading has come."""


def parsed(text: str, progress: Progress = unheard) -> Parsed:
    """Return the entries of a text; raises SyntaxMistakeError, with the line, if it is no LDIF or empty."""
    count = text.count("\n") + 1
    if count > MOST_LINES:
        raise SyntaxMistakeError(
            Mistake(
                0,
                0,
                tr("the file has more than {most_lines} lines", most_lines=number_in_words(MOST_LINES)),
                tr("Split it."),
            )
        )
    found = LdifEntries.of(_told(blocks(text), count, progress))
    entries = [
        (start, {name: values[0] if len(values) == 1 else values for name, values in entry.items()})
        for start, entry in zip(found.starts, found.kept, strict=True)
        if entry is not None
    ]
    if not entries:
        raise SyntaxMistakeError(
            Mistake(0, 0, tr("there are no entries in this LDIF"), tr("Look at the search."))
        )
    unread = (
        counted(found.referrals, "%n referral to other directories", "%n referrals to other directories"),
    )
    starts = array("q", (start for start, _ in entries))
    locate = partial(_located, text, starts)
    records = [entry for _, entry in entries]
    return Parsed(records, found.findings, locate, unread=unread if found.referrals else ())


def _told(found: Iterator[list[LdifLine]], count: int, progress: Progress) -> Iterator[list[LdifLine]]:
    """Yield blocks of lines, and tell how far they have come."""
    for turn, block in enumerate(found):
        if not turn % STRETCH:
            progress(block[0].number / count)
        yield block


def _located(text: str, starts: array[int], places: set[FieldPath]) -> dict[FieldPath, Position]:
    """Return the line of each place: of an entry, or of the first value of one of its attributes."""
    lines = text.split("\n") if places else []
    found: dict[FieldPath, Position] = {}
    for place in places:
        match place:
            case (str() as word, int() as number) if word == LINE:
                found[place] = Position(number, 1)
            case (int() as record, *names):
                name = str(names[0]) if names else ""
                found[place] = Position(_line_of(lines, starts[record], name), 1)
            case _:
                found[place] = Position(1, 1)
    return found


def _line_of(lines: list[str], start: int, name: str) -> int:
    """Return the line of an attribute in the entry that starts at a line; that line, if it has none there."""
    wanted = f"{name.casefold()}:", f"{name.partition(';')[0].casefold()};"
    for number in range(start, len(lines) + 1):
        line = lines[number - 1]
        if not line.strip() or (number > start and line[:3].casefold() == "dn:"):
            break
        if name and line.casefold().startswith(wanted):
            return number
    return start
