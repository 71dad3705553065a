"""What the columns of a table were taken for, and what somebody wants them to be taken for."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

FIELDS = (
    "id",
    "name",
    "given_name",
    "family_name",
    "reports_to",
    "also_reports_to",
    "role",
    "organization",
    "email",
    "phone",
    "image",
    "location",
    "start_date",
    "end_date",
    "assistant",
    "summary",
    "note",
)
"""What a column may be taken for; whatever is none of these is kept under its own name."""
OTHER = "Other: "
"""Stands in a table that we write before the name of a column that would be taken for a field but is none."""
ABOVE = " > "
"""Stands between the names of an organization's path in a table that we write."""
ARROWS = ">›»→"
"""Stand between the names of a path in tables."""
DEEPEST_PATH = 50
"""Steps of a path that are taken apart; ten megabytes of arrows would fill the memory with paths."""
MOST_COLUMNS = 1_000
"""Columns of one table, all of which are offered in menus; what stands beyond them is kept in one more."""
LINKS = "links"
"""The column of a table that we write that is text to whoever reads it."""


def other_header(name: str, is_field: Callable[[str], bool]) -> str:
    """Return the name of the column for what people have in `other` under a name."""
    return f"{OTHER}{name}" if is_field(name) or name == LINKS or name.startswith(OTHER) else name


def other_name(header: str, is_field: Callable[[str], bool]) -> str:
    """Return the name for which a column was called so; its own, if we never call one so."""
    name = header.removeprefix(OTHER)
    return name if other_header(name, is_field) == header else header


@dataclass(frozen=True, slots=True)
class TableSpec:
    """How to read a table: what to take columns for (name and field), and which sheet; the rest is guessed.

    A field of empty text keeps a column under its own name.
    """

    columns: tuple[tuple[str, str], ...] = ()
    sheet: str | None = None


GUESSED = TableSpec()
"""Nobody has said anything."""


@dataclass(frozen=True, slots=True)
class RecognizedColumn:
    """A column, the field that it was taken for (or empty text), and what its first full cell says."""

    name: str
    field: str
    sample: str


@dataclass(frozen=True, slots=True)
class Recognition:
    """What the columns of a table were taken for, in the file's order; which sheet of which it is.

    `guesses` says in sentences what else was assumed, such as the order of days and months.
    """

    columns: tuple[RecognizedColumn, ...]
    sheet: str | None = None
    sheets: tuple[str, ...] = ()
    guesses: tuple[str, ...] = ()
