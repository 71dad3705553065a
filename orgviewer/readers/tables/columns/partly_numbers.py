"""Columns that hold numbers or dates but for some cells: text, and one line says why."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from orgviewer.errors import Severity
from orgviewer.model.findings import Finding
from orgviewer.model.quantities.doubts import told_odd
from orgviewer.model.quantities.evidence import odd_among


def partly_numbers(columns: Mapping[str, Sequence[str]]) -> Iterator[Finding]:
    """Yield one finding for each such column, at the first of its cells that is no number."""
    for name, cells in columns.items():
        if odd := odd_among(name, cells):
            yield Finding((cells.index(odd.text), name), *told_odd(name, odd), severity=Severity.WARNING)
