"""The cells of a table, before anybody says what they mean: what the syntaxes of tables give."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from orgviewer.model.findings import Finding
from orgviewer.readers.positions import Locate

AreRelated = Callable[[Sequence[Sequence[str]], Sequence[Sequence[str]]], bool]
"""Says whether two tables, by their first rows, are to be read together."""
RateTable = Callable[[Sequence[Sequence[str]]], float]
"""Says how much the first rows of a table look like what is wanted: the more, the higher."""


@dataclass(frozen=True)
class Grid:
    """The cells of a table as its syntax gives them, row by row, the first rows and empty ones too.

    Places are (row, cell), both from 0. `findings` tells what was odd about the syntax.
    """

    rows: list[list[str]]
    locate: Locate
    findings: list[Finding] = field(default_factory=list)
