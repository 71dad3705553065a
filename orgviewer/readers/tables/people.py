"""The people of a table, as its rows hold them: before anybody is one person of several rows."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from orgviewer.model.records import Document
from orgviewer.model.roster import Roster


class TablePeople(NamedTuple):
    """A document without people, the people of a table as its rows, and which rows are the same person."""

    document: Document
    roster: Roster
    same: Mapping[int, int]
