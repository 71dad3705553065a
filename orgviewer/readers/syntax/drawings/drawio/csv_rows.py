"""Tables of draw.io under their directives: each row a shape, each connection a line between two rows."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from msgspec import Struct

from orgviewer.errors import Severity
from orgviewer.model.findings import Finding, alike, quoted
from orgviewer.readers.positions import Position
from orgviewer.readers.syntax.csv_syntax import read_grid
from orgviewer.readers.syntax.drawings.diagram import (
    Arrow,
    Connector,
    ConnectorKind,
    Diagram,
    DrawnShape,
    ShapeKind,
    Stroke,
)
from orgviewer.readers.syntax.drawings.drawio.cells import style_of
from orgviewer.readers.syntax.drawings.drawio.directives import Directives, RowConnection, directives_of
from orgviewer.readers.syntax.drawings.drawio.edges import arrow_of
from orgviewer.readers.syntax.drawings.drawio.images import picture_of
from orgviewer.readers.syntax.drawings.drawio.labels import LabelReader, filled, label_of
from orgviewer.readers.syntax.drawings.drawio.shapes import colour_of
from orgviewer.readers.syntax.mistakes import Mistake, SyntaxMistakeError
from orgviewer.readers.table_words import keys_of, word_key
from orgviewer.words.language import Phrase, tr

NO_TABLE: Phrase = "there is no table under these directives"
NO_TABLE_HINT: Phrase = "A row that names the columns should follow them, and a row for each shape."
BETWEEN = ","
"""What stands between several names in a cell."""
PICTURE_KEY = "image"
TURNED = {Arrow.FIRST: Arrow.SECOND, Arrow.SECOND: Arrow.FIRST}
_NO_NAME = re.compile(r"[^A-Za-z0-9]+")


class _DirectedTable(Struct, frozen=True):
    """The rows of a table by the names of its columns, and the line on which each stands."""

    columns: Sequence[str]
    rows: Sequence[Mapping[str, str]]
    lines: Sequence[int]


def diagram(text: str) -> Diagram:
    """Return the rows of a table as shapes; raises SyntaxMistakeError for directives without one."""
    lines = text.splitlines(keepends=True)
    directives = directives_of(lines)
    table, findings = _table("".join(lines[directives.length :]), directives.length)
    if not table.rows:
        raise SyntaxMistakeError(Mistake(0, 0, tr(NO_TABLE), tr(NO_TABLE_HINT)))
    shapes = _shapes(table, directives)
    connectors: list[Connector] = []
    for connection in directives.connections:
        made, told = _connectors(table, connection, len(connectors))
        connectors += made
        findings += told
    return Diagram(tuple(shapes), tuple(connectors), findings=tuple(findings))


def _table(text: str, above: int) -> tuple[_DirectedTable, list[Finding]]:
    """Return a table that stands so many lines from the top."""
    if not text.strip():
        return _DirectedTable((), (), ()), []
    grid = read_grid(text)
    columns = [cell.strip() for cell in grid.rows[0]]
    numbers = [number for number, row in enumerate(grid.rows) if number and any(cell.strip() for cell in row)]
    places = grid.locate({(number, 0) for number in numbers})
    rows = [dict(zip(columns, map(str.strip, grid.rows[number]), strict=False)) for number in numbers]
    for row in rows:
        row.pop("", None)
    lines = [places[number, 0].line + above for number in numbers]
    return _DirectedTable(columns, rows, lines), [
        finding.moved(lambda place: ()) for finding in grid.findings
    ]


def _shapes(table: _DirectedTable, directives: Directives) -> Iterator[DrawnShape]:
    by_identity = {row.get(directives.identity, ""): number for number, row in enumerate(table.rows)}
    by_identity.pop("", None)
    parents = [by_identity.get(row.get(directives.parent, "")) for row in table.rows]
    holders = frozenset(parents)
    only_looks = _only_looks(table, directives)
    labels = LabelReader()
    for number, row in enumerate(table.rows):
        style = style_of(_row_style(row, directives))
        label = labels.label(_row_label(table, row, directives), style)
        parent = parents[number]
        yield DrawnShape(
            _id(number),
            label.lines,
            Position(table.lines[number], 1),
            kind=ShapeKind.CONTAINER if number in holders else ShapeKind.BOX,
            container=None if parent is None or parent == number else _id(parent),
            fields={name: value for name, value in row.items() if value and name not in only_looks},
            image=picture_of(style.get(PICTURE_KEY, "")),
            colour=colour_of(style.get("fillColor", "")),
        )


def _id(number: int) -> str:
    return f"row {number + 1}"


def _row_label(table: _DirectedTable, row: Mapping[str, str], directives: Directives) -> str:
    """Return the label of a row with its placeholders filled: the first column where nothing is said."""
    label = directives.labels.get(row.get(directives.label_column, ""), directives.label)
    if label is None:
        return row.get(table.columns[0], "")
    return _filled(label, row)


def _row_style(row: Mapping[str, str], directives: Directives) -> str:
    return _filled(directives.styles.get(row.get(directives.style_column, ""), directives.style), row)


def _filled(text: str, row: Mapping[str, str]) -> str:
    """Return a text with the values of a row in the places of its columns, be they written as ids or not."""
    for column in row:
        if " " in column:
            text = text.replace(f"%{column}%", row[column])

    def value(name: str) -> str | None:
        if name in row:
            return row[name]
        return next((row[column] for column in row if _attribute(column) == name), None)

    return filled(text, value)


def _attribute(column: str) -> str:
    """Return the name that draw.io gives to the data of a column."""
    return _NO_NAME.sub("_", column).lstrip("0123456789").rstrip("_")


def _only_looks(table: _DirectedTable, directives: Directives) -> frozenset[str]:
    """Return the columns that say how shapes look: those in their style, other than pictures."""
    styles = [directives.style, *directives.styles.values()]
    looks = "".join(value for style in styles for key, value in style_of(style).items() if key != PICTURE_KEY)
    shown = "".join([directives.label or "", *directives.labels.values()])
    found = {name for name in table.columns if f"%{name}%" in looks and f"%{name}%" not in shown}
    return frozenset(found | {directives.style_column, directives.label_column} - {""})


def _connectors(
    table: _DirectedTable, connection: RowConnection, before: int
) -> tuple[list[Connector], list[Finding]]:
    """Return the lines of a connection, and what its cells name that no row has."""
    missing = [name for name in (connection.start, connection.end) if name not in table.columns]
    if missing:
        message = tr(
            "line {line} connects a column {name} that the table has not",
            line=connection.line,
            name=quoted(missing[0]),
        )
        return [], [Finding((), message, severity=Severity.WARNING)]
    rows_by_value: dict[str, list[int]] = {}
    for number, row in enumerate(table.rows):
        rows_by_value.setdefault(row.get(connection.end, ""), []).append(number)
    rows_by_value.pop("", None)
    made: list[Connector] = []
    unknown: list[tuple[int, str]] = []
    several: list[tuple[int, str]] = []
    for number, row in enumerate(table.rows):
        cell = row.get(connection.start, "")
        names = [cell] if cell in rows_by_value else [name.strip() for name in cell.split(BETWEEN)]
        for name in filter(None, names):
            others = rows_by_value.get(name, [])
            if not others:
                unknown.append((number, name))
                continue
            if len(others) > 1:
                several.append((number, name))
            made.append(_connector(table, connection, number, others[-1], before + len(made)))
    return made, _told(table, connection, unknown, several)


def _connector(
    table: _DirectedTable, connection: RowConnection, row: int, other: int, number: int
) -> Connector:
    """Return the line between a row and one that it names; what a column's name says of them counts most."""
    first, second = (other, row) if connection.is_inverted else (row, other)
    arrow = arrow_of(connection.style)
    kind = ConnectorKind.DIRECTED
    key = word_key(connection.start)
    if (upper := _upper(key, row, other)) is not None:
        kind = ConnectorKind.STATED
        if upper != first:
            first, second, arrow = second, first, TURNED.get(arrow, arrow)
    said = table.rows[row]
    labels = (said.get(connection.start_label, ""), connection.label, said.get(connection.end_label, ""))
    return Connector(
        f"line {number + 1}",
        _id(first),
        _id(second),
        kind=kind,
        stroke=Stroke.DASHED if connection.style.get("dashed") == "1" else Stroke.SOLID,
        arrow=arrow,
        text=" ".join(line.text for label in labels for line in label_of(label, connection.style).lines),
        position=Position(table.lines[row], table.columns.index(connection.start) + 1),
    )


def _upper(key: str, row: int, other: int) -> int | None:
    """Return which of two rows stands above, if the column that names one in the other says so."""
    if key in keys_of("reports_to") or key in keys_of("also_reports_to"):
        return other
    if key in keys_of("direct_reports") or key in keys_of("listed_subordinates"):
        return row
    return None


def _told(
    table: _DirectedTable,
    connection: RowConnection,
    unknown: list[tuple[int, str]],
    several: list[tuple[int, str]],
) -> list[Finding]:
    def finding_of(rows: list[tuple[int, str]], words: Phrase) -> list[Finding]:
        def finding(turn: int) -> Finding:
            number, name = rows[turn]
            message = tr(words, name=quoted(name), column=quoted(connection.end))
            return Finding(("shapes", number), message, severity=Severity.WARNING)

        return alike(range(len(rows)), finding)

    return [
        *finding_of(unknown, NO_ROW),
        *finding_of(several, SEVERAL_ROWS),
    ]


NO_ROW: Phrase = "no row has {name} in its column {column}: this line is left out"
SEVERAL_ROWS: Phrase = "several rows have {name} in their column {column}: the last of them is taken"
