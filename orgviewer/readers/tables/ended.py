"""Rows of those who are there no more: an end that has passed, or a status that says so."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from orgviewer.model.findings import quoted
from orgviewer.readers.table_words import keys_of, word_key
from orgviewer.readers.tables.field_columns import Cells, Taking


def tell_ended(taking: Taking, called: Cells, ends: Cells) -> None:
    """Tell of those who have left by what their rows say; they are shown all the same, with a note.

    `called` is what people are known by, `ends` are the dates on which they leave.
    """
    past = ended(ends)
    taking.warn(
        past, "end_date", lambda row: f"{quoted(called[row])} ended on {ends[row]}: shown all the same"
    )
    for row in past:
        _note(taking, row, f"Ended on {ends[row]}.")
    told = set(past)
    for name, cells in taking.others.items():
        if word_key(name) in keys_of("status"):
            gone = {cell for cell in set(cells) if word_key(cell) in keys_of("gone")}
            rows = [row for row, cell in enumerate(cells) if cell in gone and row not in told] if gone else []
            _tell_status(taking, called, name, rows)
            told.update(rows)


def ended(ends: Sequence[str]) -> list[int]:
    """Return the rows whose end, a date of any precision or empty text, is over before today."""
    today = date.today().isoformat()
    return [row for row, end in enumerate(ends) if end and end < today[: len(end)]]


def _tell_status(taking: Taking, called: Cells, name: str, rows: Sequence[int]) -> None:
    cells = taking.others[name]
    taking.warn_of(
        rows, name, lambda row: f"{quoted(called[row])} is {quoted(cells[row])}: shown all the same"
    )
    for row in rows:
        _note(taking, row, f"{name}: {cells[row]}.")


def _note(taking: Taking, row: int, note: str) -> None:
    taking.notes[row] = " ".join(filter(None, (taking.notes.get(row), note)))
