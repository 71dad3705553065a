"""What goes wrong, said for people: the place, what was found there, and a hint.

Not for: showing anything (see `views`) or finding what is wrong (see `model.checking.checks`, `readers`).
"""

from __future__ import annotations

import enum
import errno
from pathlib import Path
from typing import NamedTuple

from orgviewer.words.language import Phrase, tr


class Severity(enum.Enum):
    """How much a problem matters: an error makes a chart impossible, a warning does not."""

    _value_: Phrase
    ERROR = "error"
    WARNING = "warning"


class ProblemKind(enum.Enum):
    """What a problem is about, for lists in which those of one kind stand together, in this order."""

    UNREADABLE = "unreadable"
    FIELD = "field"
    SAME_ID = "same id"
    REFERENCE = "reference"
    ABSENT_MANAGER = "absent manager"
    MANAGER = "manager"
    CIRCLE = "circle"
    MEMBERSHIP = "membership"
    HEADCOUNT = "headcount"
    DATE = "date"
    CELL = "cell"
    PHOTO = "photo"
    LEFT_OUT = "left out"
    READING = "reading"


class NamedRecord(NamedTuple):
    """The record that a problem is about: in which list ("persons"), by its id, and its name."""

    kind: str
    id: str
    name: str


class ProblemPlace(NamedTuple):
    """One of several places at which the same is wrong: what is wrong there, as a clause, and what to do."""

    line: int = 0
    column: int = 0
    sheet: str = ""
    message: str = ""
    hint: str = ""
    record: NamedRecord | None = None

    def __str__(self) -> str:
        """Return the place as editors say it (12:3) or as spreadsheets do (Staff!C12)."""
        if not self.line:
            return self.sheet
        if self.sheet:
            return f"{self.sheet}!{column_letters(self.column)}{self.line}"
        return f"{self.line}:{self.column}"


class Problem(NamedTuple):
    """One thing that is wrong with a file.

    `line` and `column` count from 1, as editors do (in a table cells are counted, and in a workbook
    rows); 0 means that the place is not known. `sheet` is the part of a workbook.
    `hint` is a whole sentence ("Did you mean …?") or empty. `record` is what stands there, if that is known.
    A problem may stand for `alike` of its kind, `places` being the first of theirs.
    """

    path: Path
    severity: Severity
    message: str
    hint: str = ""
    line: int = 0
    column: int = 0
    sheet: str = ""
    kind: ProblemKind = ProblemKind.UNREADABLE
    record: NamedRecord | None = None
    alike: int = 1
    places: tuple[ProblemPlace, ...] = ()

    @property
    def place(self) -> str:
        """Return where in the file this is, as editors say it (12:3) or spreadsheets do (Staff!C12)."""
        return str(ProblemPlace(self.line, self.column, self.sheet))

    def __str__(self) -> str:
        """Return the line that compilers have made familiar: `file:line:column: error: what`."""
        where = ":".join(filter(None, (str(self.path), self.place)))
        sentence = f"{where}: {tr(self.severity.value)}: {self.message}"
        return f"{sentence}. {self.hint}" if self.hint else sentence


def column_letters(column: int) -> str:
    """Return the name that spreadsheets give to a column, counted from 1: A, B, … Z, AA; nothing for 0."""
    letters = ""
    while column > 0:
        column, letter = divmod(column - 1, 26)
        letters = chr(ord("A") + letter) + letters
    return letters


class OrgviewerError(Exception):
    """A failure that a person can understand and act upon: its text is one clear sentence."""


OUT_OF_MEMORY: Phrase = "There is not enough memory for this."
UNMAPPED = ("failed to map segment", "cannot allocate memory")  # what loaders of libraries say then


def is_out_of_memory(error: BaseException | None) -> bool:
    """Return whether an error, or one that led to it, says that there was not enough memory."""
    while error is not None:
        is_unmapped = isinstance(error, ImportError) and any(text in str(error).lower() for text in UNMAPPED)
        is_refused = isinstance(error, OSError) and error.errno == errno.ENOMEM
        if isinstance(error, MemoryError) or is_unmapped or is_refused:
            return True
        error = error.__cause__ or error.__context__
    return False


class StoppedError(Exception):
    """Work that ends early, since nobody wants it any more."""


class ReadError(OrgviewerError):
    """A file that cannot be made into a chart; carries every problem found, warnings too."""

    def __init__(self, problems: tuple[Problem, ...]) -> None:
        super().__init__("\n".join(str(problem) for problem in problems))
        self.problems = problems

    @property
    def reason(self) -> str:
        """Why it cannot: the first error, since warnings beside it did not stop anything."""
        errors = [problem for problem in self.problems if problem.severity is Severity.ERROR]
        return (errors or self.problems)[0].message


class UsageError(OrgviewerError):
    """A command that cannot be carried out as it was given; the command line ends with 2."""


class OutputError(UsageError):
    """A file that cannot be written where, how or as large as it was asked for."""
