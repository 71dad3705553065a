"""Which shape plain data or a grid has, and the records that it therefore holds: one row for each shape.

Any shape may come in any syntax; what reads one is loaded when data may have it. Not for: what is wrong with
the records (see `checking`).
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from msgspec import Struct
from msgspec.structs import replace

from orgviewer.engines import load
from orgviewer.errors import Severity
from orgviewer.model.findings import quoted
from orgviewer.model.recognition import TableSpec
from orgviewer.readers import native
from orgviewer.readers.shaped import Shaped
from orgviewer.readers.syntax.grid import Grid
from orgviewer.readers.syntax.parsed import Parsed

IsIt = Callable[[object], bool]
Make = Callable[[Any, Parsed, TableSpec], Parsed | Shaped]
POSITIONS = "orgviewer.readers.positions"
NOTHING_FOUND = "orgviewer.readers.nothing:nothing_found"
IS_UNITS = "orgviewer.readers.records.units:is_units"
IS_POPOLO = "orgviewer.readers.popolo.to_native:is_popolo"
POPOLO = "orgviewer.readers.popolo.to_native:shape"
RECORD_TABLE = "orgviewer.readers.tables.table:RecordTable"
TABLE = "orgviewer.readers.tables.table:table"
RELATED = "orgviewer.readers.tables.posts.related:joined"
RECORDS = "orgviewer.readers.records.flattening:table_of_records"
OF_DIRECTORY = "orgviewer.readers.directories.tables:people_of_directory"
ARRANGED = "orgviewer.readers.tables.hierarchies.arranged:arranged"
IS_DIAGRAM = "orgviewer.readers.drawings.drawn:is_diagram"
DRAWN = "orgviewer.readers.drawings.drawn:shape"
PEOPLE = "orgviewer.readers.tables.flat:shape"
WITHOUT_LEFT_OUT = "orgviewer.readers.tables.columns.left_out:without_left_out"
WITH_LEFT_OUT = "orgviewer.readers.tables.columns.left_out:with_left_out"


class Shape(Struct, frozen=True):
    """A shape that data may have: how to tell, and what becomes of data that `is_it` says yes to.

    `make` takes the data, which is what was parsed, and gives records, or data of a shape further down.
    What only wraps another shape has no `name`.
    """

    name: str
    is_it: IsIt
    make: Make


def shape(parsed: Parsed, spec: TableSpec) -> Shaped:
    """Return the records of what was parsed; one way down the table, taking every row that fits."""
    made: Parsed | Shaped = parsed
    last, name = parsed, ""
    for row in SHAPES:
        if isinstance(made, Parsed) and row.is_it(made.data):
            last, name = made, name or row.name
            made = row.make(made.data, made, spec)
    assert isinstance(made, Shaped)  # the last row takes whatever is left
    nothing = load(NOTHING_FOUND)(parsed.data) if _is_nothing(made) else None
    sheets = (f"sheet {quoted(sheet)}" for sheet in last.sheets if sheet != last.sheet)
    unread = (*last.unread, *sheets, *made.provenance.unread)
    provenance = replace(made.provenance, syntax=parsed.syntax, shape=name, unread=unread)
    return replace(made, provenance=provenance, nothing=nothing)


def _is_nothing(made: Shaped) -> bool:
    """Return whether there is nothing to draw."""
    document = made.document
    return not (document.persons or document.organizations or document.posts or made.roster)


class Asks(Struct, frozen=True):
    """Asks an engine whether data has a shape, which data of none of its kinds has for sure."""

    engine: str
    kinds: tuple[type, ...]

    def __call__(self, data: object) -> bool:
        """Return whether data has the shape."""
        return isinstance(data, self.kinds) and bool(load(self.engine)(data))


def _makes(name: str) -> Make:
    """Return what has an engine make something of data of a shape."""

    def make(data: object, parsed: Parsed, _: TableSpec) -> Parsed | Shaped:
        made: Parsed | Shaped = load(name)(data, parsed)
        return made

    return make


def _is_units(data: object) -> bool:
    """Return whether data is organizations with their people, in a format of neither Popolo nor our own."""
    if not isinstance(data, dict) or not load(IS_UNITS)(data):
        return False
    return "persons" not in data and not load(IS_POPOLO)(data)


def _table(grid: Grid, parsed: Parsed, spec: TableSpec) -> Parsed:
    """Return a grid, with those beside it, as a table."""
    table = load(TABLE)
    names = [name for name, _ in spec.columns]
    return replace(parsed, data=load(RELATED)(table(grid, names), [*map(table, parsed.beside)]))


def _records(data: list[object], parsed: Parsed, _: TableSpec) -> Parsed:
    """Return a list of records as a table."""
    return replace(parsed, data=load(RECORDS)(data, parsed.locate))


def _people(records: object, parsed: Parsed, spec: TableSpec) -> Shaped:
    """Return the people of a table; what was found before leads into the file."""
    without_left_out, with_left_out = load(WITHOUT_LEFT_OUT), load(WITH_LEFT_OUT)
    arranged = load(ARRANGED)(load(OF_DIRECTORY)(without_left_out(records, spec), spec), spec)
    made: Shaped = load(PEOPLE)(without_left_out(arranged, spec), spec)
    positions = load(POSITIONS)
    assert made.recognition is not None
    recognition = with_left_out(made.recognition, _names_of(records, arranged), spec)
    return replace(
        made,
        findings=[*(finding.moved(positions.in_file) for finding in parsed.findings), *made.findings],
        locate=positions.beside_file(made.locate, parsed.locate),
        recognition=replace(recognition, sheet=parsed.sheet, sheets=parsed.sheets, encoding=parsed.encoding),
    )


def _names_of(*tables: Any) -> list[str]:
    """Return the names of the columns of several tables, each once."""
    return list(dict.fromkeys(name for table in tables for name in table.columns))


def _popolo(data: dict[str, object], parsed: Parsed, spec: TableSpec) -> Shaped:
    """Return the records of Popolo's lists; what the syntax and the rewriting found leads into the file."""
    rewritten, odd, original = load(POPOLO)(data)
    document, misshapen = native.shape(rewritten)
    positions = load(POSITIONS)
    return Shaped(
        document,
        None,
        [*(finding.moved(positions.in_file) for finding in parsed.findings), *misshapen],
        positions.with_file(parsed.locate, original),
        left_out=[finding.moved(positions.in_file) for finding in odd],
    )


def _native(data: object, parsed: Parsed, spec: TableSpec) -> Shaped:
    """Return the records of the project's own format, without what only follows from a mistake in syntax."""
    document, misshapen = native.shape({} if data is None else data)
    told = {finding.place for finding in parsed.findings if finding.severity is Severity.ERROR}
    findings = [*parsed.findings, *(finding for finding in misshapen if finding.place not in told)]
    return Shaped(document, None, findings, parsed.locate)


def _drawing(diagram: object, parsed: Parsed, spec: TableSpec) -> Shaped:
    """Return the records of a drawing."""
    made: Shaped = load(DRAWN)(diagram, parsed, spec)
    return made


def _is_drawing(data: object) -> bool:
    """Return whether data is neither plain nor a grid, but shapes and connectors."""
    return not (data is None or isinstance(data, Grid | dict | list | str)) and load(IS_DIAGRAM)(data)


SHAPES = (
    Shape("drawing", _is_drawing, _drawing),
    Shape("orgviewer", native.is_told, _native),
    Shape(
        "list of cards",
        Asks("orgviewer.readers.cards:is_cards", (dict, Grid)),
        _makes("orgviewer.readers.cards:native"),
    ),
    Shape(
        "", Asks("orgviewer.readers.nothing:is_foreign", (dict,)), _makes("orgviewer.readers.nothing:foreign")
    ),
    Shape(
        "",
        Asks("orgviewer.readers.registers.statements:are_statements", (list, Grid)),
        _makes("orgviewer.readers.registers.statements:entities_said"),
    ),
    Shape(
        "FollowTheMoney",
        Asks("orgviewer.readers.registers.entities:is_entities", (dict, list)),
        _makes("orgviewer.readers.registers.follow_the_money:parsed"),
    ),
    Shape(
        "Open States",
        Asks("orgviewer.readers.registers.open_states:is_register", (dict, list)),
        _makes("orgviewer.readers.registers.open_states:parsed"),
    ),
    Shape(
        "JSON-LD",
        Asks("orgviewer.readers.json_ld.to_popolo:is_json_ld", (dict, list)),
        _makes("orgviewer.readers.json_ld.to_popolo:parsed"),
    ),
    Shape(
        "",
        Asks("orgviewer.readers.drawings.shape_tables:is_drawing", (Grid,)),
        _makes("orgviewer.readers.drawings.shape_tables:graph"),
    ),
    Shape(
        "",
        Asks("orgviewer.readers.records.packed:is_packed", (dict, list)),
        _makes("orgviewer.readers.records.packed:unpacked"),
    ),
    Shape("units", _is_units, _makes("orgviewer.readers.records.units:parsed")),
    Shape(
        "graph",
        Asks("orgviewer.readers.records.graphs:is_graph", (dict, list)),
        _makes("orgviewer.readers.records.graphs:parsed"),
    ),
    Shape(
        "",
        Asks("orgviewer.readers.records.unwrapping:is_bare_persons", (list,)),
        _makes("orgviewer.readers.records.unwrapping:with_name"),
    ),
    Shape(
        "",
        Asks("orgviewer.readers.records.cell_rows:is_columns", (dict,)),
        _makes("orgviewer.readers.records.cell_rows:of_columns"),
    ),
    Shape(
        "",
        Asks("orgviewer.readers.records.cell_rows:is_headed", (dict,)),
        _makes("orgviewer.readers.records.cell_rows:headed"),
    ),
    Shape(
        "",
        Asks("orgviewer.readers.records.superiors:is_one", (dict,)),
        _makes("orgviewer.readers.records.superiors:as_list"),
    ),
    Shape(
        "",
        Asks("orgviewer.readers.records.single:is_one_person", (dict,)),
        _makes("orgviewer.readers.records.single:alone"),
    ),
    Shape(
        "",
        Asks("orgviewer.readers.records.pages:are_pages", (list,)),
        _makes("orgviewer.readers.records.pages:joined"),
    ),
    Shape(
        "",
        Asks("orgviewer.readers.records.unwrapping:is_wrapped", (dict,)),
        _makes("orgviewer.readers.records.unwrapping:unwrapped"),
    ),
    Shape(
        "",
        Asks("orgviewer.readers.directories.kinds:are_mixed", (list,)),
        _makes("orgviewer.readers.directories.kinds:people_of"),
    ),
    Shape(
        "",
        Asks("orgviewer.readers.directories.entries:are_entries", (list,)),
        _makes("orgviewer.readers.directories.entries:of_texts"),
    ),
    Shape(
        "",
        Asks("orgviewer.readers.records.superiors:are_expanded", (list,)),
        _makes("orgviewer.readers.records.superiors:in_one_list"),
    ),
    Shape(
        "",
        Asks("orgviewer.readers.records.unwrapping:is_bare_values", (list,)),
        _makes("orgviewer.readers.nothing:nobody"),
    ),
    Shape(
        "",
        Asks("orgviewer.readers.records.cell_rows:is_cells", (list,)),
        _makes("orgviewer.readers.records.cell_rows:grid"),
    ),
    Shape("table", lambda data: isinstance(data, Grid), _table),
    Shape(
        "tree",
        Asks("orgviewer.readers.records.nested:is_nested", (dict, list)),
        _makes("orgviewer.readers.records.nested:parsed"),
    ),
    Shape("records", lambda data: isinstance(data, list), _records),
    Shape("", lambda data: isinstance(data, load(RECORD_TABLE)), _people),
    Shape("Popolo", Asks(IS_POPOLO, (dict,)), _popolo),
    Shape("orgviewer", lambda data: True, _native),
)
"""All shapes; of two that fit the same data the upper one is taken first."""
