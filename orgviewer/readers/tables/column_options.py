"""What is told of columns: `manager=Boss` takes the column "Boss" for whom people report to."""

from __future__ import annotations

from collections.abc import Sequence

from orgviewer.errors import UsageError
from orgviewer.model.findings import quoted
from orgviewer.model.recognition import BACKGROUNDS, LEFT_OUT, TOLD_FIELDS, TableSpec
from orgviewer.readers.tables.posts.post_columns import post_field
from orgviewer.readers.tables.vocabulary.column_meanings import field_of
from orgviewer.words.language import tr

OTHER = "other"


def table_spec(columns: Sequence[str], sheet: str | None, encoding: str | None = None) -> TableSpec:
    """Return how to read a table, from words such as `manager=Boss`; raises UsageError.

    A field may be called as columns are: `manager`, `boss` and `reports_to` are the same, and so are
    `post_id` and `position number`. `other` keeps a column under its own name, and `leave_out` nothing of it.
    """
    pairs: list[tuple[str, str]] = []
    for text in columns:
        word, equals, column = text.partition("=")
        field = "" if word == OTHER else _field(word)
        if not (equals and column) or (not field and word != OTHER):
            known = tr(
                "The fields are {list}, {left_out} and {other}.",
                list=", ".join(TOLD_FIELDS),
                left_out=LEFT_OUT,
                other=OTHER,
            )
            raise UsageError(
                tr("{word} is not of the form FIELD=COLUMN. {known}", word=quoted(text), known=known)
            )
        if field not in ("", LEFT_OUT) and field in {known for _, known in pairs}:
            raise UsageError(
                tr(
                    "{word} names a second column for {field}: only one can be that.",
                    word=quoted(text),
                    field=field,
                )
            )
        pairs.append((column, field))
    return TableSpec(tuple(pairs), sheet, encoding)


def _field(word: str) -> str:
    """Return the field that a word names, or LEFT_OUT; empty text for no field."""
    plain = word.replace("-", "_").replace(" ", "_").casefold()
    return plain if plain in (*BACKGROUNDS, LEFT_OUT) else post_field(word) or field_of(word)
