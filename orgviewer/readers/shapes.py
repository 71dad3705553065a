"""Which shape plain data or a grid has, and the records that it therefore holds: one row for each shape.

Any shape may come in any syntax. Not for: what is wrong with the records (see `checking`).
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

from orgviewer.errors import Severity
from orgviewer.model.findings import quoted
from orgviewer.model.recognition import Provenance, TableSpec
from orgviewer.readers import cards, native
from orgviewer.readers.nothing import foreign, is_foreign, is_nothing, nobody, nothing_found
from orgviewer.readers.popolo import to_native
from orgviewer.readers.positions import beside_file, in_file, with_file
from orgviewer.readers.records import cell_rows, flattening, graphs, nested, single, units, unwrapping
from orgviewer.readers.shaped import Shaped
from orgviewer.readers.syntax.grid import Grid
from orgviewer.readers.syntax.parsed import Parsed
from orgviewer.readers.tables import flat
from orgviewer.readers.tables.hierarchies.arranged import arranged
from orgviewer.readers.tables.posts.related import joined
from orgviewer.readers.tables.table import RecordTable, table


@dataclass(frozen=True)
class Shape:
    """A shape that data may have: how to tell, and what becomes of data that `is_it` says yes to.

    `make` takes the data, which is what was parsed, and gives records, or data of a shape further down.
    What only wraps another shape has no `name`.
    """

    name: str
    is_it: Callable[[object], bool]
    make: Callable[[Any, Parsed, TableSpec], Parsed | Shaped]


def shape(parsed: Parsed, spec: TableSpec) -> Shaped:
    """Return the records of what was parsed; one way down the table, taking every row that fits."""
    made: Parsed | Shaped = parsed
    last, name = parsed, ""
    for row in SHAPES:
        if isinstance(made, Parsed) and row.is_it(made.data):
            last, name = made, name or row.name
            made = row.make(made.data, made, spec)
    assert isinstance(made, Shaped)  # the last row takes whatever is left
    nothing = nothing_found(parsed.data) if is_nothing(made) else None
    sheets = (f"sheet {quoted(sheet)}" for sheet in last.sheets if sheet != last.sheet)
    provenance = Provenance(parsed.syntax, name, (*last.unread, *sheets))
    return replace(made, provenance=provenance, nothing=nothing)


def _is_units(data: object) -> bool:
    """Return whether data is organizations with their people, in a format of neither Popolo nor our own."""
    is_ours = isinstance(data, dict) and "persons" in data
    return units.is_units(data) and not (is_ours or to_native.is_popolo(data))


def _people(records: RecordTable, parsed: Parsed, spec: TableSpec) -> Shaped:
    """Return the people of a table; what was found before leads into the file."""
    made = flat.shape(arranged(records, spec), spec)
    assert made.recognition is not None
    return replace(
        made,
        findings=[*(finding.moved(in_file) for finding in parsed.findings), *made.findings],
        locate=beside_file(made.locate, parsed.locate),
        recognition=replace(
            made.recognition, sheet=parsed.sheet, sheets=parsed.sheets, encoding=parsed.encoding
        ),
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
    Shape("list of cards", cards.is_cards, lambda data, parsed, spec: cards.native(data, parsed)),
    Shape("", is_foreign, lambda data, parsed, spec: foreign(data, parsed)),
    Shape("units", _is_units, lambda data, parsed, spec: units.parsed(data, parsed)),
    Shape("graph", graphs.is_graph, lambda data, parsed, spec: graphs.parsed(data, parsed)),
    Shape("", single.is_one_person, lambda data, parsed, spec: single.alone(data, parsed)),
    Shape(
        "",
        unwrapping.is_bare_persons,
        lambda data, parsed, spec: unwrapping.with_name(data, parsed),
    ),
    Shape("", cell_rows.is_columns, lambda data, parsed, spec: cell_rows.of_columns(data, parsed)),
    Shape("", cell_rows.is_headed, lambda data, parsed, spec: cell_rows.headed(data, parsed)),
    Shape("", unwrapping.is_wrapped, lambda data, parsed, spec: unwrapping.unwrapped(data, parsed)),
    Shape("", unwrapping.is_bare_values, lambda data, parsed, spec: nobody(parsed)),
    Shape("", cell_rows.is_cells, lambda data, parsed, spec: cell_rows.grid(data, parsed)),
    Shape(
        "table",
        lambda data: isinstance(data, Grid),
        lambda data, parsed, spec: replace(
            parsed,
            data=joined(table(data, [name for name, _ in spec.columns]), [*map(table, parsed.beside)]),
        ),
    ),
    Shape(
        "tree",
        nested.is_nested,
        lambda data, parsed, spec: nested.parsed(data, parsed),
    ),
    Shape(
        "records",
        lambda data: isinstance(data, list),
        lambda data, parsed, spec: replace(parsed, data=flattening.table_of_records(data, parsed.locate)),
    ),
    Shape("", lambda data: isinstance(data, RecordTable), _people),
    Shape("Popolo", to_native.is_popolo, _popolo),
    Shape("orgviewer", lambda data: True, _native),
)
"""All shapes; of two that fit the same data the upper one is taken first."""
