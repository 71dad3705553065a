"""Fields taken from a table one after the other, and whatever no field takes kept beside them."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

from orgviewer.errors import Severity
from orgviewer.model.findings import Finding, alike
from orgviewer.model.recognition import OTHER
from orgviewer.model.records import Link
from orgviewer.readers.tables.cleaning import clean_column
from orgviewer.readers.tables.table import Table

Cells = Sequence[str]
InWords = Callable[[int], str]
"""Says something about a row."""


@dataclass
class Taking:
    """A table from which fields are taken; `names` are the columns by the fields that they stand for.

    `notes` and `links` are kept by row, `others` by the column's own name.
    """

    table: Table
    names: Mapping[str, str]
    findings: list[Finding] = field(default_factory=list)
    guesses: list[str] = field(default_factory=list)
    notes: dict[int, str] = field(default_factory=dict)
    links: dict[int, tuple[Link, ...]] = field(default_factory=dict)
    others: dict[str, Cells] = field(default_factory=dict)

    @property
    def count(self) -> int:
        """How many rows there are."""
        return len(next(iter(self.table.columns.values()), ()))

    def has(self, name: str) -> bool:
        """Say whether there is a column for a field."""
        return name in self.names

    def column(self, name: str) -> Cells:
        """Return the column of a field, cleaned; empty texts if there is none."""
        if name not in self.names:
            return [""] * self.count
        return self._cleaned(self.names[name], keep_lines=name in ("summary", "note"))

    def keep_others(self) -> None:
        """Keep the columns that stand for no field."""
        taken = set(self.names.values())
        for name in self.table.columns:
            if name not in taken:
                bare = name.removeprefix(OTHER)
                kept = name if bare in self.table.columns else bare
                self.others[kept] = self._cleaned(name, keep_lines=True)

    def keep(self, name: str, cells: Cells, rows: Sequence[int]) -> None:
        """Keep what some rows say in a field that cannot take it, under the column's own name."""
        if rows:
            kept = list(self.others.get(self.names[name], [""] * self.count))
            for row in rows:
                kept[row] = cells[row]
            self.others[self.names[name]] = kept

    def warn(self, rows: Sequence[int], name: str, message: InWords, hint: InWords = lambda row: "") -> None:
        """Tell what is odd about a field in some rows, and what may have been meant."""
        column = (self.names[name],) if name in self.names else ()

        def finding(row: int) -> Finding:
            return Finding((row, *column), message(row), hint(row), Severity.WARNING)

        self.findings += alike(rows, finding)

    def _cleaned(self, name: str, keep_lines: bool) -> Cells:
        """Return a column without what no person sees, and keep the links that stood in it."""
        texts, links = clean_column(self.table.columns[name], keep_lines)
        for row, found in links.items():
            self.links[row] = (*self.links.get(row, ()), *found)
        return texts
