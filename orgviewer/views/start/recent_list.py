"""The files that were opened last, as pictures with their names: opened and removed by mouse and by keys."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QIcon, QKeyEvent, QPalette, QPixmap
from PySide6.QtWidgets import QListView, QListWidget, QListWidgetItem, QMenu, QWidget

from orgviewer.controls import visible
from orgviewer.views.background import run
from orgviewer.views.start.recent_pictures import ROOM, picture_of
from orgviewer.words.translation import tr

if TYPE_CHECKING:
    from orgviewer.views.background import IsWanted, Report, Task

PATH = Qt.ItemDataRole.UserRole
ENTERING = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)
AROUND = 24  # pixels around a picture, those of its neighbour included
LINES = 3  # of a name


class RecentList(QListWidget):
    """Lists files; those that are not there are grey, once that is known.

    Signals: `chosen` with the file to open; `removed` with the one to forget.
    """

    chosen = Signal(object)
    removed = Signal(object)

    def __init__(self, paths: Sequence[Path], parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Recent files"))
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setMovement(QListView.Movement.Static)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setUniformItemSizes(True)
        self.setWordWrap(True)
        self.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.setIconSize(ROOM)
        high = ROOM.height() + LINES * self.fontMetrics().lineSpacing() + AROUND
        self.setGridSize(QSize(ROOM.width() + AROUND, high))
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._offer)
        self.itemClicked.connect(self._choose)
        for path in paths:
            self._add(path)
        if paths:
            self.setCurrentRow(0)
        self._task: Task[frozenset[Path]] | None = None
        if paths:  # looking may take long where a file lies on another machine
            self._task = run(partial(_missing, tuple(paths)), self._show_missing, _raise, self)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the current file by Enter or Space; take it off the list by Delete."""
        item = self.currentItem()
        if item and event.key() in ENTERING:
            self._choose(item)
        elif item and event.key() == Qt.Key.Key_Delete:
            self._remove(item)
        else:
            super().keyPressEvent(event)

    def _add(self, path: Path) -> None:
        item = QListWidgetItem(visible(path.name), self)
        item.setIcon(self._picture(path))
        item.setData(PATH, path)
        item.setSizeHint(self.gridSize())  # the text has as many lines as there is room for
        item.setToolTip(visible(str(path)))
        spoken = tr("{name}, in {folder}").replace("{folder}", visible(str(path.parent)))
        item.setData(Qt.ItemDataRole.AccessibleTextRole, spoken.replace("{name}", visible(path.name)))

    def _picture(self, path: Path) -> QIcon:
        """Return the picture of a file, or a plain one."""
        picture = QPixmap(str(picture_of(path)))
        if picture.isNull():
            picture = QPixmap(ROOM)
            picture.fill(self.palette().color(QPalette.ColorRole.AlternateBase))
        return QIcon(picture)

    def renew_picture(self, path: Path) -> None:
        """Show the picture that a file has now, or none."""
        for item in (self.item(row) for row in range(self.count())):
            if item.data(PATH) == path:
                item.setIcon(self._picture(path))

    def _show_missing(self, missing: frozenset[Path]) -> None:
        """Show which files are not there."""
        grey = self.palette().brush(QPalette.ColorGroup.Disabled, QPalette.ColorRole.Text)
        for item in (self.item(row) for row in range(self.count())):
            path = item.data(PATH)
            if path in missing:
                item.setForeground(grey)
                item.setIcon(QIcon(item.icon().pixmap(ROOM, QIcon.Mode.Disabled)))
                tip = tr("“{name}” is not there any more, or out of reach. Delete takes it off this list.")
                item.setToolTip(tip.replace("{name}", visible(str(path))))
                item.setData(Qt.ItemDataRole.AccessibleTextRole, item.toolTip())

    def _choose(self, item: QListWidgetItem) -> None:
        self.chosen.emit(item.data(PATH))

    def _remove(self, item: QListWidgetItem) -> None:
        path = item.data(PATH)
        self.takeItem(self.row(item))
        self.removed.emit(path)

    def _offer(self, point: QPoint) -> None:
        """Offer what can be done with the file under a point; a key asks for it at the current one."""
        item = self.itemAt(point)
        if item:
            menu = QMenu(self)
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            menu.addAction(tr("&Open")).triggered.connect(partial(self._choose, item))
            menu.addAction(tr("&Remove from this list")).triggered.connect(partial(self._remove, item))
            menu.popup(self.viewport().mapToGlobal(point))


def _missing(paths: Sequence[Path], report: Report, is_wanted: IsWanted) -> frozenset[Path]:
    del report
    return frozenset(path for path in paths if is_wanted() and not _is_there(path))


def _is_there(path: Path) -> bool:
    try:
        return path.exists()
    except OSError:  # of a name that cannot be
        return False


def _raise(error: Exception) -> None:
    raise error
