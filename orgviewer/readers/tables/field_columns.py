"""Fields taken from a table one after the other, and whatever no field takes kept beside them."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from msgspec import Struct, field

from orgviewer.errors import ProblemKind, Severity
from orgviewer.model.findings import MOST_ALONE, Finding, alike, of_kind
from orgviewer.model.recognition import other_name
from orgviewer.model.records import Link
from orgviewer.model.walk import FieldPath
from orgviewer.readers.syntax.columns import Column
from orgviewer.readers.tables.cleaning import clean_column
from orgviewer.readers.tables.linked_cells import without_links
from orgviewer.readers.tables.numbering import Numbering
from orgviewer.readers.tables.table import RecordTable
from orgviewer.readers.tables.vocabulary.column_meanings import is_field
from orgviewer.words.language import tr

OF_LINKS = frozenset(("name", "role", "organization", "location", "reports_to", "also_reports_to"))
"""Fields whose cells may be links to pages about what they name."""
KINDS = {
    "id": ProblemKind.SAME_ID,
    "reports_to": ProblemKind.MANAGER,
    "also_reports_to": ProblemKind.MANAGER,
    "start_date": ProblemKind.DATE,
    "end_date": ProblemKind.DATE,
}
"""What is told of where cells of a field are odd, for those of which more can be said than that."""
Cells = Sequence[str]
InWords = Callable[[int], str]
"""Says something about a row."""


class Taking(Struct):
    """A table from which fields are taken; `names` are the columns by the fields that they stand for.

    `notes` and `links` are kept by row, `others` by the column's own name; `shortened` are the cells (row
    and column's name) from which text was taken away.
    """

    table: RecordTable
    names: Mapping[str, str]
    findings: list[Finding] = field(default_factory=list)
    guesses: list[str] = field(default_factory=list)
    notes: dict[int, str] = field(default_factory=dict)
    links: dict[int, tuple[Link, ...]] = field(default_factory=dict)
    others: dict[str, Cells] = field(default_factory=dict)
    shortened: dict[tuple[int, str], None] = field(default_factory=dict)
    _taken: dict[str, Cells] = field(default_factory=dict)

    @property
    def count(self) -> int:
        """How many rows there are."""
        return len(next(iter(self.table.columns.values()), ()))

    def has(self, name: str) -> bool:
        """Say whether there is a column for a field."""
        return name in self.names

    def column(self, name: str) -> Cells:
        """Return the column of a field, cleaned; empty texts if there is none."""
        taken = name if name in self.names else ""
        if taken not in self._taken:
            self._taken[taken] = self._column(name) if taken else Column([""] * self.count)
        return self._taken[taken]

    def _column(self, name: str) -> Cells:
        """Return the column of a field, and keep the links that stood in it."""
        cells = self._cleaned(self.names[name], keep_lines=name in ("summary", "note"))
        if name not in OF_LINKS:
            return cells
        linked = without_links(cells)
        for row, found in linked.links.items():
            self.links[row] = tuple(dict.fromkeys((*self.links.get(row, ()), *found)))
        return linked.texts

    def keep_others(self) -> None:
        """Keep the columns that stand for no field."""
        taken = set(self.names.values())
        numbering = Numbering()
        for name in self.table.columns:
            if name not in taken:
                kept = numbering.name(other_name(name, is_field))
                self.others[kept] = self._cleaned(name, keep_lines=True)

    def keep(self, name: str, cells: Cells, rows: Sequence[int]) -> None:
        """Keep what some rows say in a field that cannot take it, under the column's own name."""
        if rows:
            kept = list(self.others.get(self.names[name], [""] * self.count))
            for row in rows:
                kept[row] = "; ".join(dict.fromkeys(filter(None, (kept[row], cells[row]))))
            self.others[self.names[name]] = kept

    def warn(
        self,
        rows: Sequence[int],
        name: str,
        message: InWords,
        hint: InWords = lambda row: "",
        kind: ProblemKind | None = None,
    ) -> None:
        """Tell what is odd about a field in some rows, and what may have been meant."""
        kind = kind or KINDS.get(name, ProblemKind.CELL)
        self.warn_of(rows, self.names.get(name, ""), message, hint, kind)

    def warn_of(
        self,
        rows: Sequence[int],
        name: str,
        message: InWords,
        hint: InWords = lambda row: "",
        kind: ProblemKind = ProblemKind.CELL,
    ) -> None:
        """Tell what is odd about a column of some name in some rows; about whole rows without one."""
        column = (name,) if name else ()
        hinted = set(
            rows[:MOST_ALONE]
        )  # of many rows the hint for one of the first is told, and takes a search

        def finding(row: int) -> Finding:
            said = hint(row) if row in hinted else ""
            return Finding((row, *column), message(row), said, Severity.WARNING, kind=kind)

        self.findings += alike(rows, finding)

    def _cleaned(self, name: str, keep_lines: bool) -> Cells:
        """Return a column without what no person sees, and keep the links that stood in it."""
        cleaned = clean_column(self.table.columns[name], keep_lines)
        for row, found in cleaned.links.items():
            self.links[row] = (*self.links.get(row, ()), *found)
        self.shortened |= dict.fromkeys((row, name) for row in cleaned.shortened)
        return cleaned.texts

    def told_shortened(self) -> list[Finding]:
        """Return what there is to say of cells from which text was taken away."""
        return told_shortened(list(self.shortened))


def told_shortened(places: Sequence[FieldPath]) -> list[Finding]:
    """Return what there is to say of the cells at some places, from which text was taken away."""
    message = tr("this cell holds a comment, a script or a style sheet of HTML: left out")
    hint = tr('Write "&lt;" for a "<" that is text.')
    told = alike(range(len(places)), lambda turn: Finding(places[turn], message, hint, Severity.WARNING))
    return list(of_kind(ProblemKind.CELL, told))
