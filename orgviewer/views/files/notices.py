"""The slim bars above the chart: what somebody should know of the open file, said until it has been seen."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPalette
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QToolButton, QWidget

from orgviewer.chart.chart import Chart
from orgviewer.engines import load
from orgviewer.views.elided import ElidedLabel, short
from orgviewer.views.files.session import Documents
from orgviewer.words.translation import tr

HOW_IT_WAS_READ = "orgviewer.views.files.columns:how_it_was_read"
HOW_IT_WAS_DRAWN = "orgviewer.views.files.columns:how_it_was_drawn"
LONGEST_TITLE = 200  # characters


class NoticeBar(QFrame):
    """A sentence with a button; it goes when it has nothing to say.

    Signals: `asked` by its button; `closed` by its cross, or Escape.
    """

    asked = Signal()
    closed = Signal()

    def __init__(self, offer: str, tip: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAutoFillBackground(True)
        self.setBackgroundRole(QPalette.ColorRole.Button)
        self.label = ElidedLabel()
        self.button = QPushButton(offer)
        self.button.setToolTip(tip)
        self.cross = QToolButton()
        self.cross.setText("×")
        self.cross.setAutoRaise(True)
        self.cross.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.cross.setAccessibleName(tr("Close this bar"))
        self.cross.setToolTip(tr("Close this bar"))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 3, 6, 3)
        layout.addWidget(self.label, 1)
        layout.addWidget(self.button)
        layout.addWidget(self.cross)
        self.button.clicked.connect(self.asked)
        self.cross.clicked.connect(self.closed)
        self.hide()

    def say(self, sentence: str) -> None:
        """Say another sentence; the bar goes for an empty one."""
        if sentence:
            self.label.say(sentence)
        self.setVisible(bool(sentence))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close at Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)


def column_bar(parent: QWidget) -> NoticeBar:
    """Return the bar that says how a table or a drawing was read, until somebody has seen it."""
    return NoticeBar(tr("&Change…"), tr("Look at how the file was read, and say what is right"), parent)


def example_bar(parent: QWidget) -> NoticeBar:
    """Return the bar that says that the open file is an example."""
    return NoticeBar(tr("&Open your own file…"), tr("Open a file in place of this example"), parent)


class Notices(QObject):
    """Says how a table or a drawing was read (`columns`), and that an `example` is one.

    Signal: `closed` by hand.
    """

    closed = Signal()

    def __init__(self, columns: NoticeBar, example: NoticeBar, documents: Documents, parent: QObject) -> None:
        super().__init__(parent)
        self._columns, self._example, self._documents = columns, example, documents
        for bar in (columns, example):
            bar.closed.connect(self._close)
            documents.closed.connect(bar.hide)
            documents.seen.connect(bar.hide)

    def speak_of_file(self, whole: Chart) -> None:
        """Say what is not yet known of the file that is open now, whose chart is given whole."""
        file, dataset = self._documents.file, self._documents.dataset
        if file is None or dataset is None:
            return
        is_new = not file.is_seen and not dataset.both
        self._columns.say(_how_read(whole) if is_new else "")
        sentence = tr("This is an example: {title}.") if self._documents.is_example and is_new else ""
        self._example.say(sentence.replace("{title}", short(dataset.title, LONGEST_TITLE)))

    def window_title(self, whole: Chart) -> str:
        """Return how a window is called that shows a whole chart: its file, and what is special of it."""
        file, name = self._documents.file, short(whole.dataset.title, LONGEST_TITLE)
        name = name if file is None or file.is_saved else f"{name} — {tr('not saved')}"
        day = file.shown.state.days.text if file is not None and file.shown is not None else ""
        name = name if day in name else f"{name} — {day}"
        return f"{name} — orgviewer"

    def _close(self) -> None:
        """Do not say again what a bar said."""
        self._documents.mark_seen()
        self.closed.emit()


def _how_read(whole: Chart) -> str:
    """Return how a table or a drawing was read; empty for other files."""
    dataset = whole.dataset
    if dataset.recognition:
        return str(load(HOW_IT_WAS_READ)(whole, dataset.recognition))
    drawing = dataset.provenance.drawing
    return str(load(HOW_IT_WAS_DRAWN)(whole, drawing)) if drawing else ""
