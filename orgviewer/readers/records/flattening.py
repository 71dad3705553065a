"""Records with lists and groups of fields in them, made flat: columns of text, of which nothing is lost.

Not for: what the columns mean, or which records stand under which (see `nested`).
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import lru_cache
from itertools import chain

from msgspec import Struct, field

from orgviewer.errors import Severity
from orgviewer.model.findings import Finding, alike
from orgviewer.model.recognition import MOST_COLUMNS
from orgviewer.model.walk import FieldPath
from orgviewer.readers.path_names import JOBS, NAME_PARTS, OF_SCHEMAS, folded, is_holder, is_schema
from orgviewer.readers.positions import Locate, Position
from orgviewer.readers.readable import CUT, Ink, text_of
from orgviewer.readers.records.group_lists import lead_of, unlisted
from orgviewer.readers.tables.numbering import Numbering
from orgviewer.readers.tables.table import RecordTable
from orgviewer.words.language import number_in_words, tr

DEEPEST = 4
"""Groups within groups that become columns; what lies deeper is kept as JSON."""
MOST_CELLS = 50_000_000
FULLEST, FEWEST_CELLS = 20, 2_000_000
"""Cells that there may be for each value, so that a short file does not become a large empty table; but so
many in any case."""
FEWEST_COLUMNS = 50
REST = "more fields"
"""The column that takes the fields of a table with too many different ones."""


def table_of_records(rows: Sequence[object], locate: Locate) -> RecordTable:
    """Return the columns of a list of records, for a function that locates places in that list."""
    flat = Flattened.of(rows)
    return flat.table(locate, lambda row: (row,))


class Flattened(Struct):
    """Records as columns; `origins` tells of columns that lay in a group where that was, the first time."""

    columns: dict[str, Sequence[str]] = field(default_factory=dict)
    origins: dict[str, FieldPath] = field(default_factory=dict)
    findings: list[Finding] = field(default_factory=list)
    _ink: Ink = field(default_factory=Ink)
    _odd: list[int] = field(default_factory=list)
    _cut: list[int] = field(default_factory=list)

    @classmethod
    def of(cls, rows: Sequence[object]) -> Flattened:
        """Return records made flat; takes one pass in C where they are flat already."""
        self = cls()
        records = [
            row if isinstance(row, dict) else self._mended(number, row) for number, row in enumerate(rows)
        ]
        kinds = set(map(type, chain.from_iterable(map(dict.values, records))))
        if dict in kinds or list in kinds:
            records = [self._record(number, record) for number, record in enumerate(records)]
        names = list(dict.fromkeys(chain.from_iterable(records)))
        cells = min(MOST_CELLS, max(FEWEST_CELLS, FULLEST * sum(map(len, records))))
        most = max(FEWEST_COLUMNS, min(MOST_COLUMNS, cells // (len(records) or 1)))
        for name in names[:most]:
            self.columns[str(name)] = [
                value if isinstance(value := record.get(name), str) else text_of(value) for record in records
            ]
        if len(names) > most:
            self._add_rest(records, names[most:])
        self._tell(tr("this entry is no record but a value: taken for a name"), self._odd)
        self._tell(tr("the lists repeat too much text: some of it is shortened to …"), self._cut)
        return self

    def table(
        self, locate: Locate, path: Callable[[int], FieldPath], above: Sequence[int] | None = None
    ) -> RecordTable:
        """Return the table, for functions that locate places of the file and know where each row lies."""

        def located(places: set[FieldPath]) -> Mapping[FieldPath, Position]:
            paths = {place: self._path(place, path) for place in places}
            positions = locate(set(paths.values()))
            return {place: positions[there] for place, there in paths.items()}

        return RecordTable(self.columns, located, self.findings, above)

    def _path(self, place: FieldPath, path: Callable[[int], FieldPath]) -> FieldPath:
        match place:
            case (int() as row, str() as column, *_):
                return (*path(row), *self.origins.get(column, (column,)))
            case (int() as row,):
                return path(row)
        return ()

    def _mended(self, number: int, row: object) -> dict[str, object]:
        """Return a record of what is none, such as a bare name; an empty entry keeps its row."""
        if row is None or row == "":
            return {}
        self._odd.append(number)
        return {"name": row}

    def _record(self, number: int, record: dict[str, object]) -> dict[str, object]:
        """Return a record of scalars only."""
        flat: dict[str, object] = {}
        numbering = Numbering(flat)
        groups: list[tuple[FieldPath, dict[str, object], FieldPath]] = []
        for name, value, place in unlisted(record):
            if isinstance(value, dict):
                groups.append(((name,), value, place))
            else:
                flat[name] = self._cell(number, value) if isinstance(value, list) else value
                if place != (name,):
                    self.origins.setdefault(name, place)
        for names, group, place in groups:  # which grows meanwhile
            lead = lead_of(group)
            for name, value, inside in sorted(unlisted(group), key=lambda part: part[0] != lead):
                inner = (*names, name)
                if isinstance(value, dict) and len(inner) < DEEPEST:
                    groups.append((inner, value, (*place, *inside)))
                    continue
                *better, last = _names(inner, name == lead)
                column = next((name for name in better if name not in flat), None)
                column = numbering.name(last) if column is None else column
                flat[column] = self._cell(number, value)
                self.origins.setdefault(column, (*place, *inside))
        return flat

    def _cell(self, number: int, value: object) -> object:
        """Return what a list or a group says as one text, and a scalar as it is."""
        if not isinstance(value, list | dict):
            return value
        text = self._ink.flat(value)
        if text is None:
            self._cut.append(number)
        return CUT if text is None else text

    def _add_rest(self, records: Sequence[Mapping[str, object]], names: Sequence[str]) -> None:
        """Put the fields that get no column of their own into one."""
        rest = frozenset(names)
        column = Numbering(self.columns).name(REST)
        self.columns[column] = [
            text_of(self._cell(number, {name: value for name, value in record.items() if name in rest}))
            for number, record in enumerate(records)
        ]
        shown = len(self.columns) - 1
        message = tr(
            "the records have {count} different fields: all but the first {shown} are kept "
            'together in "{column}"',
            count=number_in_words(len(names) + shown),
            shown=number_in_words(shown),
            column=column,
        )
        self.findings.append(Finding((), message, severity=Severity.WARNING))

    def _tell(self, message: str, rows: Sequence[int]) -> None:
        self.findings += alike(rows, lambda row: Finding((row,), message, severity=Severity.WARNING))


@lru_cache(maxsize=10_000)
def _names(place: FieldPath, is_lead: bool) -> tuple[str, ...]:
    """Return names for the column of a field in groups, the best first; the last may be given a number.

    A field of a group such as `attributes` keeps its name. What `manager: {id: 7, name: Ada}` says is
    `manager` and `manager.id`: a bare `id` would be taken for the record's own. Which field leads the group
    and so has its name is for `lead_of` to say.
    """
    *groups, name = map(str, place)
    name = OF_SCHEMAS.get(folded(name), name) if is_schema(groups[-1]) else name
    outer = [group for group in groups if not is_holder(group)]
    own = [group for group in outer if folded(group) not in JOBS]
    rest = ".".join([*outer, name]), ".".join([*groups, name])
    if folded(groups[-1]) == "name":
        return (
            "name" if is_lead and folded(name) != "formatted" else NAME_PARTS.get(folded(name), name),
            *rest,
        )
    if not outer:
        return name, *rest
    if is_lead:
        return ".".join(own or outer), *rest
    return (".".join([*own, name]), *rest) if own or folded(name) != "id" else rest
