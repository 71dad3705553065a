"""What the rows of a table say: whole columns, without a record for each row.

Not for: datasets whose people are records (see `sayings`).
"""

from __future__ import annotations

from array import array
from collections.abc import Iterator, Mapping

import numpy as np

from orgviewer.arrays import Integers
from orgviewer.model.roster import Roster
from orgviewer.search.columns import Column, dense_column
from orgviewer.search.fields import Field
from orgviewer.search.lexicon import GoOn, Lexicon, as_texts, distinct

DETAILS: Mapping[str, tuple[Field, str]] = {
    "location": (Field.PLACE, ""),
    "email": (Field.COLUMN, "email"),
    "phone": (Field.COLUMN, "phone"),
    "summary": (Field.BIOGRAPHY, ""),
    "note": (Field.BIOGRAPHY, ""),
}
"""The field of each detail that is looked through, and its column's name."""


def row_columns(roster: Roster, lexicon: Lexicon, go_on: GoOn) -> Iterator[Column]:
    """Yield what rows say, but for their teams."""
    yield dense_column(lexicon, Field.NAME, *distinct(roster.names, go_on))
    yield dense_column(lexicon, Field.ROLE, as_texts(roster.roles.texts), codes(roster.roles.codes))
    for detail, (field, name) in DETAILS.items():
        if detail in roster.details:
            yield dense_column(lexicon, field, *distinct(roster.details[detail], go_on), name)
    for name, texts in roster.others.items():
        yield dense_column(lexicon, Field.COLUMN, *distinct(texts, go_on), name)


def row_starts(roster: Roster, lexicon: Lexicon, go_on: GoOn) -> Iterator[Column]:
    """Yield since when rows are where they are, if the table says so of any."""
    if "start_date" in roster.details:
        yield dense_column(lexicon, Field.SINCE, *distinct(roster.details["start_date"], go_on))


def codes(numbers: array[int]) -> Integers:
    """Return an array of the model as one of numpy, without a copy."""
    return np.frombuffer(numbers, np.int32) if len(numbers) else np.zeros(0, np.int32)
