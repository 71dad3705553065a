"""The states of a file, as values: of which day each is, what is said of it, and which it follows."""

from __future__ import annotations

import enum
from collections.abc import Sequence
from pathlib import Path
from typing import Protocol

from msgspec import Struct, field

from orgviewer.errors import UsageError
from orgviewer.readers.tables.dates.dated_names import DaySpan

SHORT = 10
"""Letters of a commit's name that are shown."""


class HistoryError(UsageError):
    """A history, or a state of one, that is not to be had: one sentence on why."""


class HistoryKind(enum.StrEnum):
    """Where the states of a file come from."""

    FOLDER = "folder"
    GIT = "git"


class StateKind(enum.StrEnum):
    """What a state is: a dated file, what a commit holds, or the file as it lies there, in no commit yet."""

    DATED_FILE = "dated file"
    COMMIT = "commit"
    UNCOMMITTED = "uncommitted"


class FileState(Struct, frozen=True):
    """A file as it was at a time: a dated file of a folder, or a commit.

    `key` names the state among the others: the name of a file or of a commit. `days` are those of which its
    day is one: for a commit the day on which it was committed; `authored` is the author's day. `before` are
    the places of the states that it follows, of which a merge has several. `content` is where what the file
    held is found again, nothing for what is in no commit yet. `changed_lines` is how many lines differ from
    the first state that it follows, None if nobody has counted; `size` is in bytes.
    """

    kind: StateKind
    key: str
    days: DaySpan
    title: str
    content: str
    name: str
    author: str = ""
    authored: str = ""
    before: tuple[int, ...] = ()
    changed_lines: int | None = None
    size: int = 0

    @property
    def short_name(self) -> str:
        """The name of the commit, as short as git shows it, or of the file."""
        return self.name if self.key == self.name else self.key[:SHORT]

    @property
    def label(self) -> str:
        """What problems of the state are told under: what git calls it, or the name of the file."""
        return f"{self.key[:SHORT]}:{self.name}" if self.kind is StateKind.COMMIT else self.name


class StateSource(Protocol):
    """Where the states of a file are kept."""

    def content(self, state: FileState) -> bytes:
        """Return what the file held; raises HistoryError."""

    def path(self, state: FileState) -> Path:
        """Return where a state is read from, or what its problems are told under."""

    def close(self) -> None:
        """Give back what reading took."""


class FileHistory(Struct, frozen=True, eq=False):
    """The states of a file, none before those that it follows; `notes` says in sentences what is missing."""

    path: Path
    kind: HistoryKind
    states: Sequence[FileState]
    source: StateSource
    notes: tuple[str, ...] = field(default=())

    def close(self) -> None:
        """Give back what reading took."""
        self.source.close()
