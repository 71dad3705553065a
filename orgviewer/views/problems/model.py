"""Problems as a model of rows for Qt's item views: a row for each kind, and beneath it a line for each place.

Not for: finding what is wrong (see `readers`), or how a line is drawn (see `lines`).
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from typing import overload

from msgspec import Struct
from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from orgviewer.controls import visible
from orgviewer.errors import NamedRecord, Problem, ProblemKind, ProblemPlace, Severity
from orgviewer.model.findings import quoted
from orgviewer.model.naming import folded
from orgviewer.views.accessibility import one_line
from orgviewer.views.elided import rich_text
from orgviewer.words.translation import Phrase, counted, number_in_words, tr

CellIndex = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
GROUP = 0  # the id of an index of a kind; those of lines are that of their kind and one more
HEADINGS: Mapping[ProblemKind, Phrase] = {
    ProblemKind.UNREADABLE: "Why the file cannot be read",
    ProblemKind.FIELD: "Fields that are not as they should be",
    ProblemKind.SAME_ID: "Ids that are missing, or stand more than once",
    ProblemKind.REFERENCE: "Ids that lead nowhere",
    ProblemKind.ABSENT_MANAGER: "Managers who are not in the file",
    ProblemKind.MANAGER: "Managers who are in doubt",
    ProblemKind.CIRCLE: "Circles",
    ProblemKind.MEMBERSHIP: "Memberships that are missing or in doubt",
    ProblemKind.HEADCOUNT: "Headcounts that do not fit",
    ProblemKind.DATE: "Dates and periods",
    ProblemKind.CELL: "Cells of the table",
    ProblemKind.PHOTO: "Photos that cannot be shown",
    ProblemKind.LEFT_OUT: "What is left out",
    ProblemKind.READING: "How the file was read",
}
"""What stands over the problems of a kind; translated where it is shown."""


class ProblemLine(Struct, frozen=True):
    """A problem at one of its places; or, with `rest`, so many more of its kind that are not listed."""

    problem: Problem
    place: ProblemPlace
    rest: int = 0

    @property
    def record(self) -> NamedRecord | None:
        """What stands at the place, if that is known."""
        return None if self.rest else self.place.record

    @property
    def name(self) -> str:
        """What the text speaks of and does not name itself; nothing if it does."""
        if self.record is None:
            return ""
        token = quoted(self.record.id)
        is_within = token in self.place.message and not self.place.message.startswith(f"{token} ")
        return "" if is_within else visible(one_line(self.record.name))

    @property
    def text(self) -> str:
        """What is wrong, by names where an id was told: the rest of a sentence that begins with the name."""
        if self.rest:
            return counted(self.rest, "and %n more like these", "and %n more like these")
        message = self.place.message
        if self.record is not None:
            token = quoted(self.record.id)
            message = message.removeprefix(f"{token} ").replace(token, quoted(self.record.name))
        message = visible(message)
        return message if self.name else message[:1].upper() + message[1:]

    @property
    def sentence(self) -> str:
        """Who and what, on one line."""
        return f"{self.name} – {self.text}" if self.name else self.text

    @property
    def hint(self) -> str:
        """What to do about it, as a sentence or empty."""
        return "" if self.rest else visible(self.place.hint)

    @property
    def where(self) -> str:
        """Where in the file it stands, shortly; empty if nowhere in particular."""
        if self.rest or not str(self.place):
            return ""
        if self.place.sheet or not self.place.column:
            return visible(str(self.place))
        words = tr("line {line}, column {column}").replace("{line}", number_in_words(self.place.line))
        return words.replace("{column}", number_in_words(self.place.column))

    @property
    def address(self) -> str:
        """The file and the place in it, as editors take it: file:line:column."""
        return ":".join(filter(None, (str(self.problem.path), "" if self.rest else str(self.place))))


class ProblemGroup(Struct, frozen=True):
    """The lines of one kind; they stand for `count` problems, the gravest of which is a `severity`."""

    kind: ProblemKind
    count: int
    severity: Severity
    lines: Sequence[ProblemLine]

    @property
    def heading(self) -> str:
        """What kind this is, and how many there are."""
        return f"{tr(HEADINGS[self.kind])} ({number_in_words(self.count)})"


def grouped(problems: Sequence[Problem]) -> tuple[ProblemGroup, ...]:
    """Return problems by their kinds, those with errors first."""
    by_kind: defaultdict[ProblemKind, list[Problem]] = defaultdict(list)
    for problem in problems:
        by_kind[problem.kind].append(problem)
    groups = []
    for kind in ProblemKind:
        if some := by_kind[kind]:
            is_grave = any(problem.severity is Severity.ERROR for problem in some)
            severity = Severity.ERROR if is_grave else Severity.WARNING
            lines = [line for problem in some for line in _lines(problem)]
            groups.append(ProblemGroup(kind, sum(problem.alike for problem in some), severity, lines))
    return tuple(sorted(groups, key=lambda group: group.severity is not Severity.ERROR))


def _lines(problem: Problem) -> Iterator[ProblemLine]:
    if not problem.places:
        where = problem.line, problem.column, problem.sheet
        yield ProblemLine(problem, ProblemPlace(*where, problem.message, problem.hint, problem.record))
        return
    for place in problem.places:
        yield ProblemLine(problem, place)
    if rest := problem.alike - len(problem.places):
        yield ProblemLine(problem, problem.places[-1], rest)


class FoundProblems:
    """Problems by their kinds, and those of them that somebody looks for."""

    def __init__(self, problems: Sequence[Problem]) -> None:
        self.groups = grouped(problems)
        self._texts: dict[ProblemKind, list[str]] = {}  # made when somebody first searches

    def found(self, search: str) -> tuple[ProblemGroup, ...]:
        """Return the lines in which all words of a search stand, be it with accents or without."""
        words = folded(search).split()
        if not words:
            return self.groups
        found = []
        for group in self.groups:
            texts = self._folded(group)
            lines = [
                line
                for line, text in zip(group.lines, texts, strict=True)
                if all(word in text for word in words)
            ]
            if lines:
                found.append(ProblemGroup(group.kind, len(lines), group.severity, lines))
        return tuple(found)

    def _folded(self, group: ProblemGroup) -> list[str]:
        if group.kind not in self._texts:
            head = group.heading
            self._texts[group.kind] = [
                folded(f"{head} {line.sentence} {line.hint} {line.where} {line.address}")
                for line in group.lines
            ]
        return self._texts[group.kind]


class ProblemsModel(QAbstractItemModel):
    """The lines of kinds; a kind's index has the id 0, a line's that of its kind and one more."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.groups: tuple[ProblemGroup, ...] = ()

    def show(self, groups: tuple[ProblemGroup, ...]) -> None:
        """Hand out other rows."""
        self.beginResetModel()
        self.groups = groups
        self.endResetModel()

    def line(self, index: CellIndex) -> ProblemLine | None:
        """Return the line at an index; None for a heading."""
        if not index.isValid() or index.internalId() == GROUP:
            return None
        return self.groups[index.internalId() - 1].lines[index.row()]

    def severity(self, index: CellIndex) -> Severity:
        """Return how grave the problem at an index is, or the gravest beneath it."""
        line = self.line(index)
        return line.problem.severity if line else self.groups[index.row()].severity

    def indexes(self) -> Iterator[QModelIndex]:
        """Yield the indexes of all lines, in their order."""
        for number, group in enumerate(self.groups):
            heading = self.index(number, 0)
            yield from (self.index(row, 0, heading) for row in range(len(group.lines)))

    # What Qt asks

    def index(self, row: int, column: int, parent: CellIndex = _NOWHERE) -> QModelIndex:
        """Return the index of a row; none where there is no such row."""
        if column != 0 or not 0 <= row < self.rowCount(parent):
            return QModelIndex()
        return self.createIndex(row, column, parent.row() + 1 if parent.isValid() else GROUP)

    @overload
    def parent(self) -> QObject | None: ...
    @overload
    def parent(self, child: CellIndex) -> QModelIndex: ...
    def parent(self, child: CellIndex | None = None) -> QObject | QModelIndex | None:
        """Return the index of a line's heading."""
        if child is None:
            return super().parent()
        group = child.internalId() if child.isValid() else GROUP
        return self.createIndex(group - 1, 0, GROUP) if group != GROUP else QModelIndex()

    def rowCount(self, parent: CellIndex = _NOWHERE) -> int:
        """Return how many kinds there are, or lines of one."""
        if not parent.isValid():
            return len(self.groups)
        return len(self.groups[parent.row()].lines) if parent.internalId() == GROUP else 0

    def columnCount(self, parent: CellIndex = _NOWHERE) -> int:
        """Return the one column that there is everywhere."""
        del parent
        return 1

    def data(self, index: CellIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what a row shows, what its tip says, and what a screen reader reads of it."""
        if not index.isValid():
            return None
        line = self.line(index)
        if role == Qt.ItemDataRole.DisplayRole:
            return line.sentence if line else self.groups[index.row()].heading
        if line and role == Qt.ItemDataRole.ToolTipRole:
            return "".join(map(rich_text, filter(None, (line.sentence, line.hint, line.where))))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(index, line)
        return None

    def _spoken(self, index: CellIndex, line: ProblemLine | None) -> str:
        words = {Severity.ERROR: tr("error"), Severity.WARNING: tr("warning")}
        if line is None:
            return self.groups[index.row()].heading
        said = f"{words[self.severity(index)]}: {line.sentence}"
        return ". ".join(part.rstrip(".") for part in (said, line.hint, line.where) if part)
