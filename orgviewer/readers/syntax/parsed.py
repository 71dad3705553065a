"""What a syntax makes of a file: plain data or a grid, apart from what that may mean."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import replace

from orgviewer.model.findings import Finding

if TYPE_CHECKING:
    from orgviewer.readers.positions import Locate
    from orgviewer.readers.syntax.grid import Grid


class Parsed(Struct, frozen=True):
    """What a file holds, what is wrong with its syntax, and how to find the places of both.

    The data is a grid, or dicts, lists and text. `sheet` is the one of a workbook's `sheets` that was read,
    `beside` are the grids of others that are about the same things, `encoding` is that of a text, for people;
    `unread` names in words what else the file holds and nobody reads.
    """

    data: object
    findings: list[Finding]
    locate: Locate
    sheet: str | None = None
    sheets: tuple[str, ...] = ()
    encoding: str | None = None
    syntax: str = ""
    unread: tuple[str, ...] = ()
    beside: tuple[Grid, ...] = ()

    def after(self, findings: list[Finding]) -> Parsed:
        """Return the same with findings before its own."""
        return replace(self, findings=findings + self.findings)
