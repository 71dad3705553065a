"""The list of a file's problems by kind: it is searched, leads to the cards, and says what to do."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from orgviewer.controls import visible
from orgviewer.errors import Problem
from orgviewer.views.dialogs.dialog import Dialog
from orgviewer.views.guide.opening import GuidePage, offer_guide
from orgviewer.views.problems.lines import ProblemLines
from orgviewer.views.problems.model import FoundProblems, ProblemLine, ProblemsModel
from orgviewer.words.translation import tr

SIZE, LEAST = QSize(760, 460), QSize(420, 300)  # of the list, where there is room and where there is little
MOST_OPENED = 500  # lines of a kind that is open at first


class ProblemRows(QTreeView):
    """The rows; Enter chooses a line, and the keys of copying copy the selected ones.

    Signals: `chosen` with the index of a line; `copied` when the selected lines are to be copied.
    """

    chosen = Signal(QModelIndex)
    copied = Signal()

    def __init__(self, rows: ProblemsModel, parent: QWidget) -> None:
        super().__init__(parent)
        self.setModel(rows)
        self.setItemDelegate(ProblemLines(rows, self))
        self.setHeaderHidden(True)
        self.setUniformRowHeights(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setIndentation(16)
        self.setIconSize(QSize(20, 20))
        self.setAccessibleName(tr("Problems"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose with Enter, copy; walk as ever."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.chosen.emit(self.currentIndex())
        elif event.matches(QKeySequence.StandardKey.Copy):
            self.copied.emit()
        else:
            super().keyPressEvent(event)


class ProblemsDialog(Dialog):
    """Shows the problems of a file by kind; it may stay open beside the window, and be told others.

    Which file that is stands in `windowFilePath`. Signal: `record_asked` with the NamedRecord of a line that
    was clicked, or chosen with Enter.
    """

    record_asked = Signal(object)

    def __init__(self, headline: str, problems: Sequence[Problem], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Problems"))
        self._problems: Sequence[Problem] = ()
        self._known = FoundProblems(())
        self.headline, self.nothing, self.detail = QLabel(), QLabel(tr("Nothing is found.")), QLabel()
        self.field = QLineEdit()
        self.field.setPlaceholderText(tr("Find in the problems"))
        self.field.setAccessibleName(tr("Find in the problems"))
        self.field.setClearButtonEnabled(True)
        self.model = ProblemsModel(self)
        self.rows = ProblemRows(self.model, self)
        self.place_button = QPushButton(tr("Copy the &place"))
        self.place_button.setToolTip(tr("Copy the file and the line, as editors open them"))
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.copy_button = self.buttons.addButton(tr("&Copy all"), QDialogButtonBox.ButtonRole.ActionRole)
        self.copy_button.setToolTip(tr("Copy all problems, a line each"))
        offer_guide(GuidePage.FILES, self.buttons, self)
        self._lay_out()
        self._connect()
        self.tell(headline, problems)
        self.rows.setFocus()

    def _lay_out(self) -> None:
        for label in (self.headline, self.detail):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)  # a file may be named like a tag
        self.detail.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.detail.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self.detail.setMinimumHeight(3 * self.fontMetrics().lineSpacing())
        self.detail.setAccessibleName(tr("The selected problem"))
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        layout, beneath = QVBoxLayout(), QHBoxLayout()
        beneath.addWidget(self.detail, 1)
        beneath.addWidget(self.place_button, 0, Qt.AlignmentFlag.AlignTop)
        for widget in (self.headline, self.field):
            layout.addWidget(widget)
        layout.addWidget(self.rows, 1)
        layout.addWidget(self.nothing, 1)
        layout.addLayout(beneath)
        window = self.parentWidget()
        self.fill(layout, self.buttons, SIZE.boundedTo(_room_in(window)) if window else SIZE)
        for button in (self.place_button, *self.buttons.buttons()):
            if isinstance(button, QPushButton):
                button.setAutoDefault(False)  # Enter leads to cards

    def _connect(self) -> None:
        self.field.textChanged.connect(self._search)
        self.field.returnPressed.connect(self._enter)
        self.rows.chosen.connect(self._choose)
        self.rows.clicked.connect(self._choose)
        self.rows.copied.connect(self._copy_selected)
        self.rows.selectionModel().currentChanged.connect(self._describe)
        self.place_button.clicked.connect(self._copy_place)
        self.copy_button.clicked.connect(self._copy_all)
        self.buttons.rejected.connect(self.reject)

    @property
    def text(self) -> str:
        """All problems, a line each, as the command line tells them."""
        return "\n".join(visible(str(problem)) for problem in self._problems)

    def tell(self, headline: str, problems: Sequence[Problem]) -> None:
        """Show problems in place of those that are shown."""
        self._problems, self._known = problems, FoundProblems(problems)
        self.headline.setText(headline)
        self.nothing.setText(tr("Nothing is found.") if problems else tr("No problems."))
        self._search(self.field.text())

    def _search(self, text: str) -> None:
        """Show the lines in which what is looked for stands, the first of them selected."""
        self.model.show(self._known.found(text))
        for number, group in enumerate(self.model.groups):
            is_open = len(group.lines) <= MOST_OPENED
            self.rows.setExpanded(self.model.index(number, 0), is_open)
        self.rows.setVisible(bool(self.model.groups))
        self.nothing.setVisible(not self.model.groups)
        self.rows.setCurrentIndex(self._first())
        self._describe()

    def _first(self) -> QModelIndex:
        """Return the first line, or its heading if that is closed."""
        heading = self.model.index(0, 0)
        return self.model.index(0, 0, heading) if self.rows.isExpanded(heading) else heading

    def _enter(self) -> None:
        """Go on to the list from the field."""
        self.rows.setFocus(Qt.FocusReason.OtherFocusReason)
        self._choose(self.rows.currentIndex())

    def _describe(self) -> None:
        """Tell the current line whole: who and what, and what to do."""
        line = self._current()
        self.detail.setText("\n".join(filter(None, (line.sentence, line.hint))) if line else "")
        self.place_button.setEnabled(line is not None)

    def _current(self) -> ProblemLine | None:
        return self.model.line(self.rows.currentIndex())

    def _choose(self, index: QModelIndex) -> None:
        line = self.model.line(index)
        if line is None:
            self.rows.setExpanded(index, not self.rows.isExpanded(index))
        elif line.record is not None:
            self.record_asked.emit(line.record)

    def _copy_place(self) -> None:
        if line := self._current():
            QGuiApplication.clipboard().setText(visible(line.address))

    def _copy_selected(self) -> None:
        lines = [line for index in self.rows.selectedIndexes() if (line := self.model.line(index))]
        told = dict.fromkeys(visible(str(line.problem)) for line in lines)
        QGuiApplication.clipboard().setText("\n".join(told))

    def _copy_all(self) -> None:
        QGuiApplication.clipboard().setText(self.text)


def _room_in(window: QWidget) -> QSize:
    """Return how much of a window a list may lie over: most of its chart is to be seen beside it."""
    return QSize(window.width(), window.height() * 3 // 5).expandedTo(LEAST)
