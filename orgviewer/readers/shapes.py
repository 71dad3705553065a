"""Which shape plain data or a grid has, and the records that it therefore holds: one row for each shape.

Any shape may come in any syntax. Not for: what is wrong with the records (see `checking`).
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

from orgviewer.errors import Severity
from orgviewer.model.recognition import TableSpec
from orgviewer.readers import cards, flattening, native, nested, unwrapping
from orgviewer.readers.popolo import to_native
from orgviewer.readers.positions import beside_file, in_file, with_file
from orgviewer.readers.shaped import Shaped
from orgviewer.readers.syntax.grid import Grid
from orgviewer.readers.syntax.parsed import Parsed
from orgviewer.readers.tables import flat
from orgviewer.readers.tables.posts.related import joined
from orgviewer.readers.tables.table import RecordTable, table


@dataclass(frozen=True)
class Shape:
    """A shape that data may have: how to tell, and what becomes of data that `is_it` says yes to.

    `make` takes the data, which is what was parsed, and gives records, or data of a shape further down.
    """

    is_it: Callable[[object], bool]
    make: Callable[[Any, Parsed, TableSpec], Parsed | Shaped]


def shape(parsed: Parsed, spec: TableSpec) -> Shaped:
    """Return the records of what was parsed; one way down the table, taking every row that fits."""
    made: Parsed | Shaped = parsed
    for row in SHAPES:
        if isinstance(made, Parsed) and row.is_it(made.data):
            made = row.make(made.data, made, spec)
    assert isinstance(made, Shaped)  # the last row takes whatever is left
    return made


def _people(records: RecordTable, parsed: Parsed, spec: TableSpec) -> Shaped:
    """Return the people of a table; what was found before leads into the file."""
    made = flat.shape(records, spec)
    assert made.recognition is not None
    return replace(
        made,
        findings=[*(finding.moved(in_file) for finding in parsed.findings), *made.findings],
        locate=beside_file(made.locate, parsed.locate),
        recognition=replace(made.recognition, sheet=parsed.sheet, sheets=parsed.sheets),
    )


def _popolo(data: dict[str, object], parsed: Parsed, spec: TableSpec) -> Shaped:
    """Return the records of Popolo's lists; what the syntax and the rewriting found leads into the file."""
    rewritten, odd, original = to_native.shape(data)
    document, misshapen = native.shape(rewritten)
    return Shaped(
        document,
        None,
        [*(finding.moved(in_file) for finding in parsed.findings), *misshapen],
        with_file(parsed.locate, original),
        left_out=[finding.moved(in_file) for finding in odd],
    )


def _native(data: object, parsed: Parsed, spec: TableSpec) -> Shaped:
    """Return the records of the project's own format, without what only follows from a mistake in syntax."""
    document, misshapen = native.shape({} if data is None else data)
    told = {finding.place for finding in parsed.findings if finding.severity is Severity.ERROR}
    findings = [*parsed.findings, *(finding for finding in misshapen if finding.place not in told)]
    return Shaped(document, None, findings, parsed.locate)


SHAPES = (
    Shape(cards.is_cards, lambda data, parsed, spec: cards.native(data, parsed)),
    Shape(unwrapping.is_bare_persons, lambda data, parsed, spec: unwrapping.with_name(data, parsed)),
    Shape(
        lambda data: unwrapping.list_within(data) is not None,
        lambda data, parsed, spec: unwrapping.unwrapped(data, parsed),
    ),
    Shape(unwrapping.is_cells, lambda data, parsed, spec: unwrapping.grid(data, parsed)),
    Shape(
        lambda data: isinstance(data, Grid),
        lambda data, parsed, spec: replace(parsed, data=joined(table(data), [*map(table, parsed.beside)])),
    ),
    Shape(
        nested.is_nested,
        lambda data, parsed, spec: replace(parsed, data=nested.table(data, parsed.locate)),
    ),
    Shape(
        lambda data: isinstance(data, list),
        lambda data, parsed, spec: replace(parsed, data=flattening.table_of_records(data, parsed.locate)),
    ),
    Shape(lambda data: isinstance(data, RecordTable), _people),
    Shape(to_native.is_popolo, _popolo),
    Shape(lambda data: True, _native),
)
"""All shapes; of two that fit the same data the upper one is taken first."""
