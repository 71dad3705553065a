"""A directory as a model of rows and columns for Qt's item views; words are made of what comes into view."""

from __future__ import annotations

import enum

import numpy as np
from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from orgviewer.arrays import Booleans, Integers
from orgviewer.directory.choices import DirectoryForm
from orgviewer.directory.directory import Directory, Heading
from orgviewer.directory.entries import Contact, ContactKind, DirectoryEntry
from orgviewer.directory.phones import phone_shapes
from orgviewer.paint.text_metrics import remembered
from orgviewer.views.directory.rows import NONE, DirectoryRows, rows_of
from orgviewer.views.elided import rich_text
from orgviewer.words.translation import tr

DirectoryIndex = QModelIndex | QPersistentModelIndex
NO_INDEX = QModelIndex()
REMEMBERED = 5_000  # entries
BETWEEN = " · "


class ListColumn(enum.IntEnum):
    """What stands beside each other in a phone list."""

    NAME = 0
    POSITION = 1
    PHONE = 2
    EMAIL = 3


CONTACTS = {ListColumn.PHONE: ContactKind.PHONE, ListColumn.EMAIL: ContactKind.EMAIL}


class DirectoryModel(QAbstractTableModel):
    """The rows of one directory, empty without one: headings, and entries beneath them."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.directory: Directory | None = None
        self._shown: Booleans | None = None
        self._across = 1
        self._rows: DirectoryRows | None = None
        self._phone_shapes: Integers | None = None  # of a list, once its columns are measured
        self.entry = remembered(self._entry, REMEMBERED)

    def show(self, directory: Directory | None, shown: Booleans | None) -> None:
        """Hold another directory; `shown` says by person who is shown of it, None for all."""
        self.directory, self._shown = directory, shown
        self._phone_shapes = None
        self.entry = remembered(self._entry, REMEMBERED)
        self._renew()

    def filter(self, shown: Booleans | None) -> None:
        """Show some people alone, or all again."""
        if shown is not self._shown:
            self._shown = shown
            self._renew()

    def lay(self, across: int) -> None:
        """Let so many entries of a board stand side by side."""
        if across != self._across:
            self._across = across
            self._renew()

    def _renew(self) -> None:
        self.beginResetModel()
        directory = self.directory
        self._rows = rows_of(directory, self._shown, self._entries_across) if directory else None
        self.endResetModel()

    @property
    def is_board(self) -> bool:
        """Whether entries stand side by side."""
        return self.directory is not None and self.directory.form is DirectoryForm.BOARD

    @property
    def finds_nobody(self) -> bool:
        """Whether somebody looks for people of whom none is here."""
        return self.directory is not None and self._shown is not None and self.rowCount() == 0

    @property
    def _entries_across(self) -> int:
        return self._across if self.is_board else 1

    def _entry(self, place: int) -> DirectoryEntry:
        assert self.directory is not None
        return self.directory.entry(place)

    # Cells and entries

    def place(self, index: DirectoryIndex) -> int:
        """Return which entry a cell belongs to, or NONE."""
        if self._rows is None or not index.isValid():
            return NONE
        return self._rows.place(index.row(), index.column() if self.is_board else 0)

    def cell(self, place: int) -> QModelIndex:
        """Return the first cell of an entry; none if it is not shown."""
        row, column = self._rows.cell(place) if self._rows is not None and place >= 0 else (NONE, NONE)
        return self.index(row, column) if row >= 0 else QModelIndex()

    def near(self, index: QModelIndex) -> QModelIndex:
        """Return a cell itself if it is that of an entry, else the next one: under a heading, in a row."""
        if self._rows is None or not index.isValid() or self.place(index) >= 0:
            return index
        row = index.row() + int(self._rows.headings[index.row()] >= 0)
        last = int(self._rows.counts[row]) - 1 if self.is_board else len(ListColumn) - 1
        return self.index(row, min(index.column(), last))

    def heading(self, row: int) -> Heading | None:
        """Return what a row is the heading of; None for one of entries."""
        section = int(self._rows.headings[row]) if self._rows is not None else NONE
        return self.directory.heading(section) if self.directory and section >= 0 else None

    def heading_rows(self) -> list[int]:
        """Return which rows are headings."""
        if self._rows is None:
            return []
        rows: list[int] = (self._rows.headings >= 0).nonzero()[0].tolist()
        return rows

    def contacts(self, index: DirectoryIndex) -> tuple[Contact, ...]:
        """Return the contacts that stand in a cell of a phone list."""
        place = self.place(index)
        kind = None if self.is_board or place < 0 else CONTACTS.get(ListColumn(index.column()))
        return self.entry(place).reached_by(kind) if kind else ()

    # What Qt asks

    def rowCount(self, parent: DirectoryIndex = NO_INDEX) -> int:
        """Return how many rows there are."""
        return 0 if parent.isValid() or self._rows is None else len(self._rows)

    def columnCount(self, parent: DirectoryIndex = NO_INDEX) -> int:
        """Return how many columns there are."""
        if parent.isValid() or self.directory is None:
            return 0
        return self._across if self.is_board else len(ListColumn)

    def flags(self, index: DirectoryIndex) -> Qt.ItemFlag:
        """Let entries be selected; headings are passed over by the keys."""
        return super().flags(index) if self.place(index) >= 0 else Qt.ItemFlag.NoItemFlags

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Return the names of the columns of a phone list."""
        if orientation == Qt.Orientation.Vertical or role != Qt.ItemDataRole.DisplayRole or self.is_board:
            return None
        return (tr("Name"), tr("Role and team"), tr("Phone"), tr("E-mail"))[section]

    def data(self, index: DirectoryIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what a cell says; to those who hear a board, all that is said of somebody."""
        if role not in (
            Qt.ItemDataRole.DisplayRole,
            Qt.ItemDataRole.ToolTipRole,
            Qt.ItemDataRole.AccessibleTextRole,
        ):
            return None
        place = self.place(index)
        if place < 0:
            heading = self.heading(index.row()) if index.isValid() and index.column() == 0 else None
            return (
                BETWEEN.join(filter(None, (heading.title, heading.within, heading.detail)))
                if heading
                else None
            )
        entry = self.entry(place)
        if role == Qt.ItemDataRole.ToolTipRole:
            return rich_text(*lines_of(entry))
        if self.is_board:
            return ", ".join(lines_of(entry)) if role == Qt.ItemDataRole.AccessibleTextRole else entry.name
        return list_text(entry, ListColumn(index.column()))

    def sample(self, most: int) -> list[DirectoryEntry]:
        """Return some of the entries that are shown, spread over all, and some more for their numbers.

        Of those whose numbers take the same room there is one each, of the longest ones at least.
        """
        if self._rows is None or self.directory is None:
            return []
        places, directory = self._rows.places, self.directory
        if self._phone_shapes is None:
            self._phone_shapes = phone_shapes(directory.dataset.persons)
        step = max(1, -(-len(places) // most))
        people = directory.members.people[directory.rows[places]]
        _, first = np.unique(self._phone_shapes[people], return_index=True)
        return [self.entry(int(place)) for place in (*places[::step], *places[first[-most:]])]


def list_text(entry: DirectoryEntry, column: ListColumn) -> str:
    """Return what stands of somebody in a column of a phone list, on one line."""
    match column:
        case ListColumn.NAME:
            return f"{entry.name} {entry.native}".rstrip()
        case ListColumn.POSITION:
            return "; ".join(position.whole for position in entry.positions)
        case _:
            return ", ".join(contact.whole for contact in entry.reached_by(CONTACTS[column]))


def lines_of(entry: DirectoryEntry) -> list[str]:
    """Return all that is said of somebody, line by line."""
    name = f"{entry.name} {entry.native}".rstrip()
    positions = (position.whole for position in entry.positions)
    contacts = (contact.whole for contact in entry.contacts)
    return [line for line in (name, *positions, entry.location, *contacts, *entry.remarks) if line]
