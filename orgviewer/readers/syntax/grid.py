"""The cells of a table, before anybody says what they mean: what the syntaxes of tables give."""

from __future__ import annotations

from dataclasses import dataclass, field

from orgviewer.model.findings import Finding
from orgviewer.readers.positions import Locate


@dataclass(frozen=True)
class Grid:
    """The cells of a table as its syntax gives them, row by row, the first rows and empty ones too.

    Places are (row, cell), both from 0. `findings` tells what was odd about the syntax.
    """

    rows: list[list[str]]
    locate: Locate
    findings: list[Finding] = field(default_factory=list)
