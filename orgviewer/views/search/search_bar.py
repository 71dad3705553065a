"""The field to find people and whatever else, with the list of what is found beneath it.

Not for: finding (see `finding`). The list lies over the chart, in the right corner of what holds both.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPalette
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QListView, QToolButton, QWidget

from orgviewer.model.dataset import Dataset
from orgviewer.search.found import Elsewhere, Found, Hit
from orgviewer.views.search.hits import Hits, TwoLines
from orgviewer.words.translation import counted, tr

LONGEST = 500  # characters that anybody types or pastes
MOST_ROWS = 9  # hits that are visible at once
WIDTH = 380
WALKING = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)
ENTERING = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class SearchBar(QFrame):
    """A field and a list.

    Signals: `asked` with the text, whenever it changes; `walked` with the hit that somebody looks at;
    `chosen` with the hit that somebody wants; `closed` by Escape or the cross.
    """

    asked = Signal(str)
    walked = Signal(object)
    chosen = Signal(object)
    closed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._over = parent
        self.setAutoFillBackground(True)
        self.setBackgroundRole(QPalette.ColorRole.Button)
        self.prompt = QLabel()
        self.field = QLineEdit()
        self.field.setMaxLength(LONGEST)
        self.field.setClearButtonEnabled(True)
        self.field.setMaximumWidth(WIDTH)
        self.count = QLabel()
        self.count.setTextFormat(Qt.TextFormat.PlainText)
        self.cross = QToolButton()
        self.cross.setText("×")
        self.cross.setAutoRaise(True)
        self.cross.setAccessibleName(tr("Close the search"))
        self.cross.setToolTip(tr("Close the search (Esc)"))
        self.hits = Hits(self)
        self._has_looked = False  # at any of the hits
        self._waits = False  # for what is typed now to be looked for
        self._pressed: Qt.Key | None = None  # meanwhile
        self.list = QListView(parent)
        self._set_up_list()
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 3, 6, 3)
        layout.addStretch(1)
        layout.addWidget(self.count)
        layout.addWidget(self.prompt)
        layout.addWidget(self.field, 2)
        layout.addWidget(self.cross)
        self.field.textChanged.connect(self.asked)
        self.field.installEventFilter(self)
        parent.installEventFilter(self)
        self.cross.clicked.connect(self.closed)
        self.hide()

    def _set_up_list(self) -> None:
        self.list.setModel(self.hits)
        self.list.setItemDelegate(TwoLines(self))
        self.list.setUniformItemSizes(True)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the field keeps the keyboard
        self.list.setAccessibleName(tr("What was found"))
        self.list.setFrameShape(QFrame.Shape.StyledPanel)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.clicked.connect(lambda index: self.chosen.emit(self.hits.hits[index.row()]))
        self.list.hide()

    def open(self, prompt: str, hint: str, text: str = "") -> None:
        """Show the field, ready to be typed into."""
        self.prompt.setText(prompt)
        self.field.setPlaceholderText(hint)
        self.field.setAccessibleName(prompt or hint)
        self.count.clear()
        self.show()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        if text:
            self.field.setText(text)
        else:
            self.field.selectAll()

    def close_quietly(self) -> None:
        """Hide field and list, and forget what was typed."""
        self._waits, self._pressed = False, None
        self.hide()
        self.list.hide()
        self.hits.clear()
        self.field.clear()

    def wait(self, sentence: str) -> None:
        """Let keys wait for what is typed now to be looked for, and say a sentence if there is one."""
        self._waits = True
        if sentence:
            self.count.setText(sentence)

    def show_found(self, dataset: Dataset, found: Found, elsewhere: Elsewhere | None = None) -> None:
        """List what was found; the best is chosen by Enter."""
        self._has_looked = self._waits = False
        self.hits.show_hits(dataset, found.hits, elsewhere)
        people = counted(found.people, "%n person", "%n people")
        groups = counted(found.groups, "%n other", "%n others") if found.groups else ""
        gone = len(elsewhere.hits) if elsewhere else 0
        past = counted(gone, "%n in earlier or later states", "%n in earlier or later states") if gone else ""
        here = (people, groups) if found.hits else ()
        self.count.setText(" · ".join(filter(None, (*here, past))) or self._nothing())
        if self.hits.hits:
            self.list.setCurrentIndex(self.hits.index(0))
        self._place()
        pressed, self._pressed = self._pressed, None
        if pressed is not None:
            self._obey(pressed)

    def _nothing(self) -> str:
        """Return what to say of a text that finds nothing."""
        text = self.field.text().strip()
        if ":" in text:
            return tr("Nothing found; Ctrl+F1 lists what can stand before a colon")
        return tr("Nothing found") if text else ""

    def hit(self) -> Hit | None:
        """Return the hit that is looked at, or None."""
        row = self.list.currentIndex().row()
        return self.hits.hits[row] if 0 <= row < len(self.hits.hits) else None

    def _place(self) -> None:
        """Lay the list under the field, as high as its hits need and as there is room.

        It lies at the right, since the root of most charts is at the left or in the middle.
        """
        rows = min(len(self.hits.hits), MOST_ROWS)
        self.list.setVisible(bool(rows) and self.isVisible())
        if not rows:
            return
        room = self._over.height() - self.geometry().bottom() - 12
        height = rows * self.list.sizeHintForRow(0) + 2 * self.list.frameWidth()
        width = min(WIDTH, self._over.width() - 24)
        left = self._over.width() - width - 12
        self.list.setGeometry(left, self.geometry().bottom() + 2, width, max(min(height, room), 0))
        self.list.raise_()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Walk the list with the keys of the field, and follow the size of what holds both."""
        if watched is self._over:
            if event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutRequest):
                self._place()
            return False
        return isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and self._take(event)

    def _take(self, event: QKeyEvent) -> bool:
        key = Qt.Key(event.key())
        if key == Qt.Key.Key_Escape:
            self.closed.emit()
        elif key not in (*WALKING, *ENTERING):
            self._pressed = None
            return False
        elif self._waits:
            self._pressed = key
        else:
            self._obey(key)
        return True

    def _obey(self, key: Qt.Key) -> None:
        """Walk what was found, or choose what is looked at."""
        hit = self.hit()
        if key in WALKING:
            self._walk(key)
        elif hit:
            self.chosen.emit(hit)

    def _walk(self, key: Qt.Key) -> None:
        """Look at another hit; the first key looks at the first one."""
        count, here = len(self.hits.hits), self.list.currentIndex().row()
        if not count:
            return
        by = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_PageUp: 1 - MOST_ROWS}.get(key, MOST_ROWS - 1)
        row = min(max(here + by, 0), count - 1) if self._has_looked else here
        self._has_looked = True
        self.list.setCurrentIndex(self.hits.index(row))
        self.walked.emit(self.hits.hits[row])
