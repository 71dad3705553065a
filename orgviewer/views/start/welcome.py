"""The page that a window shows while no file is open: what can be opened, and what was opened last."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QFont, QKeySequence, QPalette
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from orgviewer.views.start.recent_list import RecentList
from orgviewer.words.translation import tr

TITLE = 1.8  # times as large as other texts
MARGIN, SPACING = 32, 10
LEAST_ACTION = 220  # pixels of a button


class WelcomePage(QFrame):
    """Offers actions as buttons, and recent files as pictures.

    Signals: `file_chosen` with a recent file; `file_removed` with one that is to be forgotten.
    """

    file_chosen = Signal(object)
    file_removed = Signal(object)

    def __init__(self, actions: Sequence[QAction], recent: Sequence[Path], parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Welcome"))
        self.setAutoFillBackground(True)
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self.line = QLabel()
        self.line.setTextFormat(Qt.TextFormat.PlainText)
        self.line.setWordWrap(True)
        self.line.hide()
        self.buttons = [self._button(action) for action in actions]
        self.files = RecentList(recent, self)
        self.files.setFrameShape(QFrame.Shape.NoFrame)
        self.files.chosen.connect(self.file_chosen)
        self.files.removed.connect(self._remove)
        self.nothing = QLabel(tr("Files that you open are shown here."))
        self._lay_out(actions)
        self._show_files()

    def say(self, line: str) -> None:
        """Say why no file is open, if there is something to say."""
        self.line.setText(line)
        self.line.setVisible(bool(line))

    def take_focus(self) -> None:
        """Give the keyboard to the files, or to the first button if there are none."""
        first = self.files if self.files.count() else self.buttons[0]
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _lay_out(self, actions: Sequence[QAction]) -> None:
        title, heading = QLabel(tr("Welcome to orgviewer")), QLabel(tr("Recent files"))
        for label, times in ((title, TITLE), (heading, 1.0)):
            font = QFont(label.font())
            font.setPointSizeF(font.pointSizeF() * times)
            font.setWeight(QFont.Weight.DemiBold)
            label.setFont(font)
        heading.setBuddy(self.files)
        begin = QGridLayout()
        begin.setSpacing(SPACING)
        begin.setColumnMinimumWidth(0, LEAST_ACTION)
        for row, (button, action) in enumerate(zip(self.buttons, actions, strict=True)):
            keys = QLabel(action.shortcut().toString(QKeySequence.SequenceFormat.NativeText))
            keys.setForegroundRole(QPalette.ColorRole.PlaceholderText)
            begin.addWidget(button, row, 0)
            begin.addWidget(keys, row, 1)
        begin.setRowStretch(len(actions), 1)
        right = QVBoxLayout()
        right.setSpacing(SPACING)
        for widget, stretch in ((heading, 0), (self.nothing, 0), (self.files, 1)):
            right.addWidget(widget, stretch)
        columns = QHBoxLayout()
        columns.setSpacing(MARGIN)
        columns.addLayout(begin)
        columns.addLayout(right, 1)
        page = QVBoxLayout(self)
        page.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        page.setSpacing(MARGIN // 2)
        page.addWidget(title)
        page.addWidget(self.line)
        page.addLayout(columns, 1)

    def _button(self, action: QAction) -> QPushButton:
        button = QPushButton(action.text(), self)
        button.setToolTip(action.toolTip())
        button.setAutoDefault(True)  # so that Enter presses the one that has the keyboard
        button.clicked.connect(action.trigger)
        return button

    def _remove(self, path: Path) -> None:
        self.file_removed.emit(path)
        self._show_files()

    def _show_files(self) -> None:
        """Show the files, or that there are none."""
        has_any = self.files.count() > 0
        self.files.setVisible(has_any)
        self.nothing.setVisible(not has_any)
