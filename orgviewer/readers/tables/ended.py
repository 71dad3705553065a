"""Rows of those who are there no more: an end that has passed, a status that says so, an account put off."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence, Set
from datetime import date
from functools import cache
from itertools import chain

from orgviewer.model.findings import quoted
from orgviewer.readers.syntax.columns import rows_where
from orgviewer.readers.table_words import keys_of, word_key
from orgviewer.readers.tables.column_names import flag_of
from orgviewer.readers.tables.field_columns import Cells, Taking
from orgviewer.words.language import tr

KINDS = ("status", "account_off", "account_on")
"""Kinds of columns that may say it, besides that of bits."""
CONTROL, DISABLED = "useraccountcontrol", 2
"""The column of Active Directory whose bits say how an account is, and the bit of one that is off."""
LONGEST = 12
"""Digits of such bits."""
_FLAGS, _OFF = frozenset("tfTF"), frozenset("fF")
"""What a status says that is but one letter for on and one for off."""
_GROUPS = re.compile(r"\.|\s[-–>/→]\s")
_BRACKETS = re.compile(r"\s*[\[(][^\])]*[\])]")


def tell_ended(taking: Taking, called: Cells, ends: Cells, same: Mapping[int, int]) -> None:
    """Tell of those who have left by what their rows say; they are shown all the same, with a note.

    Only a day that somebody chooses leaves them out, by their dates (see `model.days`).

    `called` is what people are known by, `ends` are the dates on which they leave, `same` says of rows that
    repeat the person of another one which is the first: nobody has left who has a row that goes on.
    """
    known = [called[same.get(row, row)] for row in range(len(called))] if same else called
    past = ended(ends)
    gone = {
        name: _rows_in(cells, texts) for name, cells in taking.others.items() if (texts := _gone(name, cells))
    }
    staying = _staying({*past, *chain.from_iterable(gone.values())}, same)
    last = {same.get(row, row): row for row in sorted(past, key=lambda row: ends[row])}
    past = [row for row in past if row not in staying and last[same.get(row, row)] == row]

    def message(row: int) -> str:
        return tr(
            "{known} ended on {ends}: shown all the same unless a day is chosen",
            known=quoted(known[row]),
            ends=ends[row],
        )

    taking.warn(past, "end_date", message)
    for row in past:
        _note(taking, row, tr("Ended on {ends}.", ends=ends[row]))
    told = {same.get(row, row) for row in past}
    for name, rows in gone.items():
        left = [row for row in rows if row not in staying and same.get(row, row) not in told]
        _tell_status(taking, known, name, left)
        told.update(same.get(row, row) for row in left)


def tell_reversed(taking: Taking, known: Cells, starts: Cells, ends: Cells) -> None:
    """Tell of those whose rows end before they start: on no day are they there.

    `known` is what people are known by, the dates are of any precision, or empty.
    """
    if not (any(starts) and any(ends)):
        return
    rows = [
        row
        for row, (start, end) in enumerate(zip(starts, ends, strict=True))
        if start and end and end[: len(start)] < start[: len(end)]
    ]

    def message(row: int) -> str:
        return tr(
            "{known} ends ({ends}) before it starts ({starts}): there on no day",
            known=quoted(known[row]),
            ends=ends[row],
            starts=starts[row],
        )

    taking.warn(rows, "end_date", message)


def _rows_in(cells: Cells, texts: Set[str]) -> list[int]:
    return [row for row, cell in enumerate(cells) if cell in texts]


def _staying(gone: Set[int], same: Mapping[int, int]) -> Set[int]:
    """Return the rows that say of somebody to have left, of whom another row does not."""
    firsts = {first for row, first in same.items() if row not in gone}
    firsts |= {first for first in same.values() if first not in gone}
    return {row for row in gone if same.get(row, row) in firsts} if firsts else frozenset()


def ended(ends: Sequence[str]) -> list[int]:
    """Return the rows whose end, a date of any precision or empty text, is over before today."""
    today = date.today().isoformat()
    return rows_where(ends, lambda end: end and end < today[: len(end)])


def _gone(name: str, cells: Cells) -> set[str]:
    """Return which cells of a column say that somebody is there no more, or that the account is off."""
    key = _key(name)
    texts = {*cells} - {""} if key in _keys() else set[str]()
    if key in keys_of("status"):
        on_or_off = texts <= _FLAGS
        letters = keys_of("status_letters") if "A" in texts and max(map(len, texts)) == 1 else frozenset()
        return {
            cell
            for cell in texts
            if word_key(cell) in keys_of("gone") | letters or (on_or_off and cell in _OFF)
        }
    if key in keys_of("account_off"):
        return {cell for cell in texts if flag_of(cell)}
    if key in keys_of("account_on"):
        return {cell for cell in texts if flag_of(cell) is False}
    return {cell for cell in texts if cell.isdecimal() and len(cell) < LONGEST and int(cell) & DISABLED}


def _key(name: str) -> str:
    """Return what counts of a column's name; groups it lies in, and remarks in brackets, do not."""
    return word_key(_GROUPS.split(_BRACKETS.sub("", name))[-1])


@cache
def _keys() -> frozenset[str]:
    return frozenset((CONTROL, *(key for kind in KINDS for key in keys_of(kind))))


def _tell_status(taking: Taking, called: Cells, name: str, rows: Sequence[int]) -> None:
    cells = taking.others[name]
    is_state = _key(name) in keys_of("status")

    def message(row: int) -> str:
        state = f"{quoted(called[row])} is {quoted(cells[row])}"
        off = tr(
            "the account of {called} is off ({name} is {cells})",
            called=quoted(called[row]),
            name=quoted(name),
            cells=quoted(cells[row]),
        )
        return tr("{state}: shown all the same", state=state if is_state else off)

    taking.warn_of(rows, name, message)
    for row in rows:
        _note(taking, row, f"{name}: {cells[row]}.")


def _note(taking: Taking, row: int, note: str) -> None:
    taking.notes[row] = " ".join(filter(None, (taking.notes.get(row), note)))
