"""What a shape makes of plain data or a table: the records of a file, before they are checked."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from msgspec import Struct

from orgviewer.model.findings import Finding
from orgviewer.model.recognition import UNSAID, Provenance, Recognition
from orgviewer.model.records import Document
from orgviewer.model.roster import Roster

if TYPE_CHECKING:
    from orgviewer.readers.positions import Locate


class Shaped(Struct, frozen=True):
    """The records of a file, what is wrong with them, and how to find the places of that.

    Places are those of the records. The people of a table stand in the roster, and what the columns were
    taken for in the recognition; `provenance` says how the file was read. `left_out` tells of what the
    records have no field for, `nothing` is what is wrong where there is nobody and nothing else is wrong.
    `rows` says of each person of a table in which of its rows that one stands first, and in which each of the
    memberships, if that is not the row of the same number.
    """

    document: Document
    roster: Roster | None
    findings: list[Finding]
    locate: Locate
    recognition: Recognition | None = None
    provenance: Provenance = UNSAID
    left_out: Sequence[Finding] = ()
    nothing: Finding | None = None
    rows: Sequence[Sequence[int]] | None = None
