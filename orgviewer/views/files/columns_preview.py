"""The first people of a table as they will read, for what its columns are about to be taken for."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from itertools import islice
from typing import Generic, TypeVar

from msgspec import Struct
from msgspec.structs import replace
from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QLabel,
    QStackedLayout,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from orgviewer.controls import visible
from orgviewer.errors import ReadError
from orgviewer.links import emails
from orgviewer.model.dataset import Dataset
from orgviewer.model.recognition import Recognition, TableSpec
from orgviewer.model.records import Person
from orgviewer.model.roster import UNKNOWN
from orgviewer.views.background import IsWanted, Report
from orgviewer.views.chart.scene_tasks import Opening
from orgviewer.views.elided import one_line, rich_text, short
from orgviewer.views.files.loading import ChartLoader
from orgviewer.views.files.open_file import OpenFile
from orgviewer.words.translation import Phrase, tr

Previewed = TypeVar("Previewed")
MOST_PEOPLE = 10
MOST_COLUMNS = 30  # of a preview; one of thousands is read by nobody
PATIENCE = 300  # milliseconds: who walks past a choice does not want the file read for it
WIDEST = 180  # pixels of a column
HEIGHT, LEAST_HEIGHT = 232, 110  # pixels, of the first people, or a few of them, and a bar to move them

PEOPLE_SAY: Mapping[Phrase, Callable[[Person], str]] = {
    "E-mail": lambda person: next(iter(emails(person.email, person.contact_details)), ""),
    "Place": lambda person: person.location or "",
    "School": lambda person: "; ".join(entry.institution for entry in person.education),
    "Work elsewhere": lambda person: "; ".join(entry.name for entry in person.work),
    "Project": lambda person: "; ".join(entry.name for entry in person.projects),
    "Summary": lambda person: person.summary or "",
    "Note": lambda person: person.note or "",
}
"""What is shown of people beside their jobs, if any of them says it."""


class FirstPeople(Struct, frozen=True):
    """The first people of a table: the names of columns, and a text for each in every row."""

    recognition: Recognition | None
    names: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


class PreviewLoader(Struct, Generic[Previewed], frozen=True):
    """Reads a file as a spec wants it, for what is shown of it; see `ChartLoader` for how it is called."""

    loader: ChartLoader
    of: Callable[[Dataset], Previewed]

    @property
    def is_quick(self) -> bool:
        """Whether nobody would notice how long it takes."""
        return self.loader.is_quick

    def now(self) -> Previewed:
        """Read the file here; raises ReadError."""
        return self.of(self.loader.now().dataset)

    def __call__(self, report: Report, is_wanted: IsWanted) -> Previewed:
        """Read the file beside the window; raises ReadError, and StoppedError if it is given up."""
        return self.of(self.loader(report, is_wanted).dataset)


def preview_of(dataset: Dataset) -> FirstPeople:
    """Return the first people of a dataset, with whatever any of them says."""
    places = [*islice(_known(dataset), MOST_PEOPLE)]
    columns = {name: texts for name, texts in _columns(dataset, places) if any(texts)}
    names = tuple(columns)[:MOST_COLUMNS]
    rows = tuple(zip(*(columns[name] for name in names), strict=True))
    return FirstPeople(dataset.recognition, names, rows)


def examples_of(dataset: Dataset) -> Mapping[str, str]:
    """Return what each column of a table says in one row, by the names of the columns."""
    columns = dataset.recognition.columns if dataset.recognition else ()
    return {column.name: column.sample for column in columns}


def _known(dataset: Dataset) -> Iterator[int]:
    absent = frozenset(dataset.absent)
    return (place for place in range(len(dataset.persons)) if place not in absent)


def _columns(dataset: Dataset, places: list[int]) -> Iterator[tuple[str, list[str]]]:
    """Yield the columns of a preview, those too in which nobody says anything."""
    people = [dataset.persons[place] for place in places]
    firsts = [
        person.memberships[dataset.primaries[place]] if dataset.primaries[place] != UNKNOWN else None
        for place, person in zip(places, people, strict=True)
    ]
    managers = [dataset.managers[place] for place in places]
    index, teams = dataset.organization_index, dataset.organizations
    yield tr("Name"), [person.name for person in people]
    yield tr("Role"), [(one.role if one else None) or "" for one in firsts]
    yield (
        tr("Reports to"),
        ["" if manager == UNKNOWN else dataset.persons[manager].name for manager in managers],
    )
    yield (
        tr("Organization"),
        [teams[index[one.organization_id]].name if one and one.organization_id else "" for one in firsts],
    )
    yield tr("Start"), [(one.start_date if one else None) or "" for one in firsts]
    yield tr("End"), [(one.end_date if one else None) or "" for one in firsts]
    for name, say in PEOPLE_SAY.items():
        yield tr(name), list(map(say, people))
    yield tr("Phone"), ["; ".join(way.value for way in person.contact_details) for person in people]
    own = [
        dict(person.other) | (dict(one.other) if one else {})
        for person, one in zip(people, firsts, strict=True)
    ]
    for name in dict.fromkeys(name for other in own for name in other):
        yield name, [other.get(name, "") for other in own]


def _item(text: str) -> QTableWidgetItem:
    """Return a cell that is cut where it is long, and whole in its tool tip."""
    item = QTableWidgetItem(short(text))
    item.setToolTip(rich_text(one_line(text)) if text else "")
    return item


class ColumnsPreview(QWidget):
    """Shows the first people of a file as it would be read.

    Signals: `read` with its Recognition; `exemplified` with what columns say that were left out, by their
    names, which is read for whoever asks about columns, and kept nowhere.
    """

    read = Signal(object)
    exemplified = Signal(object)

    def __init__(self, file: OpenFile, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._file = replace(file, earlier=None)
        self._opening, self._exemplifying = Opening(self), Opening(self)
        self._spec = file.spec
        self.table = QTableWidget()
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.table.setFrameShape(QFrame.Shape.NoFrame)
        self.table.verticalHeader().hide()
        self.table.setTabKeyNavigation(False)
        self.table.setAccessibleName(tr("The first people, as they will read"))
        self.words = QLabel(tr("Reading …"))
        self.words.setWordWrap(True)
        self._pages = QStackedLayout(self)
        self._pages.addWidget(self.words)
        self._pages.addWidget(self.table)
        self.setMinimumHeight(LEAST_HEIGHT)
        self.setMaximumHeight(HEIGHT)
        self.patience = QTimer(self, interval=PATIENCE, singleShot=True)
        self.patience.timeout.connect(self._load)

    def show_as(self, spec: TableSpec) -> None:
        """Show the people as a spec has the file read: at once, or once nobody chooses any further."""
        self._spec = spec
        if self._loader.is_quick:
            self._load()
        else:
            self.patience.start()

    def exemplify(self) -> None:
        """Find out what the columns say that are left out of the open file."""
        file = replace(self._file, spec=self._file.spec.with_all_columns)
        if file.spec != self._file.spec:
            loader = PreviewLoader(ChartLoader(file), examples_of)
            self._exemplifying.load(loader, self.exemplified.emit, lambda _: None)

    def close_reading(self) -> None:
        """Give up whatever is being read."""
        self.patience.stop()
        self._opening.cancel()
        self._exemplifying.cancel()

    @property
    def _loader(self) -> PreviewLoader[FirstPeople]:
        return PreviewLoader(ChartLoader(replace(self._file, spec=self._spec)), preview_of)

    def _load(self) -> None:
        self._opening.load(self._loader, self._show, self._complain)

    def _show(self, preview: FirstPeople) -> None:
        self.table.clear()
        self.table.setColumnCount(len(preview.names))
        self.table.setRowCount(len(preview.rows))
        for column, name in enumerate(preview.names):
            self.table.setHorizontalHeaderItem(column, _item(name))
        for row, texts in enumerate(preview.rows):
            for column, text in enumerate(texts):
                self.table.setItem(row, column, _item(text))
        self.table.resizeColumnsToContents()
        self.table.resizeRowsToContents()
        for column in range(len(preview.names)):
            self.table.setColumnWidth(column, min(self.table.columnWidth(column), WIDEST))
        self.words.setText(tr("Nobody is read from this table."))
        self._pages.setCurrentWidget(self.table if preview.rows else self.words)
        if preview.recognition is not None:
            self.read.emit(preview.recognition)

    def _complain(self, error: ReadError) -> None:
        self.words.setText(visible(error.reason))
        self._pages.setCurrentWidget(self.words)
