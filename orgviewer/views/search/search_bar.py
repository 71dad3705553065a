"""The field to find people and whatever else, with the list of what is found beneath it.

Not for: finding (see `finding`). The field is the window's and always there (see `parts`); the list lies over
the chart, in its right upper corner.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QListView, QStyle, QToolButton, QWidget

from orgviewer.model.dataset import Dataset
from orgviewer.search.found import Elsewhere, Found, Hit
from orgviewer.views.elided import ElidedLabel
from orgviewer.views.search.hits import Hits, TwoLines
from orgviewer.words.translation import counted, tr

LONGEST = 500  # characters that anybody types or pastes
MOST_ROWS = 9  # hits that are visible at once
WIDTH = 380
WALKING = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)
PASSING = (  # reasons for which a field is left that is soon come back to
    *(Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason),
    Qt.FocusReason.MenuBarFocusReason,
)
ENTERING = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class SearchBar(QObject):
    """A field and a list.

    Signals: `begun` with what was typed into the field before it was opened; `asked` with the text, whenever
    it changes; `walked` with the hit that somebody looks at; `chosen` with the hit that somebody wants;
    `menu_asked` with a point of the screen when it is asked what can be done with a hit; `closed` by Escape
    or the cross; `abandoned` when the keyboard leaves the field with nothing in it.
    """

    begun = Signal(str)
    asked = Signal(str)
    walked = Signal(object)
    chosen = Signal(object)
    menu_asked = Signal(QPoint)
    closed = Signal()
    abandoned = Signal()

    def __init__(self, field: QLineEdit, row: QHBoxLayout, over: QWidget) -> None:
        super().__init__(field)
        self.field, self._over = field, over
        self._at_rest = field.placeholderText(), field.accessibleName()
        self.is_open = False
        self.prompt = QLabel()
        self.count = ElidedLabel()
        self.cross = QToolButton()
        self.cross.setText("×")
        self.cross.setAutoRaise(True)
        self.cross.setAccessibleName(tr("Close the search"))
        self.cross.setToolTip(tr("Close the search (Esc)"))
        self.hits = Hits(self)
        self._has_looked = False  # at any of the hits
        self._waits = False  # for what is typed now to be looked for
        self._pressed: Qt.Key | None = None  # meanwhile
        self.list = QListView(over.parentWidget())
        self._set_up_list()
        place = row.indexOf(field)
        row.insertWidget(place + 1, self.cross)
        row.insertWidget(place, self.prompt)
        row.insertWidget(place, self.count, 1)
        self._show_parts()
        field.setMaxLength(LONGEST)
        field.setClearButtonEnabled(True)
        field.textEdited.connect(self._begin)
        field.textChanged.connect(self.asked)
        field.installEventFilter(self)
        over.installEventFilter(self)
        self.cross.clicked.connect(self.closed)

    def _set_up_list(self) -> None:
        self.list.setModel(self.hits)
        self.list.setItemDelegate(TwoLines(self))
        self.list.setUniformItemSizes(True)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the field keeps the keyboard
        self.list.setAccessibleName(tr("What was found"))
        self.list.setFrameShape(QFrame.Shape.StyledPanel)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.clicked.connect(lambda index: self.chosen.emit(self.hits.hits[index.row()]))
        self.list.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.list.customContextMenuRequested.connect(self._ask_menu)
        self.list.hide()

    def open(self, prompt: str, hint: str, text: str = "") -> None:
        """Make the field ready to be typed into."""
        self.is_open = True
        self.prompt.setText(prompt)
        self.field.setPlaceholderText(hint)
        self.field.setAccessibleName(prompt or hint)
        self.count.say("")
        self._show_parts()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        if not text:
            self.field.selectAll()
        elif text != self.field.text():  # else it was typed here, and is asked next
            self.field.setText(text)

    def _begin(self, text: str) -> None:
        """Open by what is typed into the field."""
        if not self.is_open:
            self.begun.emit(text)

    def _show_parts(self) -> None:
        """Show what stands beside the field only while somebody searches."""
        self.prompt.setVisible(self.is_open and bool(self.prompt.text()))
        for part in (self.count, self.cross):
            part.setVisible(self.is_open)

    def close_quietly(self) -> None:
        """Hide the list, and forget what was typed."""
        self._waits, self._pressed, self.is_open = False, None, False
        hint, name = self._at_rest
        self.field.setPlaceholderText(hint)
        self.field.setAccessibleName(name)
        self._show_parts()
        self.list.hide()
        self.hits.clear()
        self.field.clear()

    def wait(self, sentence: str) -> None:
        """Let keys wait for what is typed now to be looked for, and say a sentence if there is one."""
        self._waits = True
        if sentence:
            self.count.say(sentence)

    def show_found(self, dataset: Dataset, found: Found, elsewhere: Elsewhere | None = None) -> None:
        """List what was found; the best is chosen by Enter."""
        self._has_looked = self._waits = False
        self.hits.show_hits(dataset, found.hits, elsewhere)
        people = counted(found.people, "%n person", "%n people")
        groups = counted(found.groups, "%n other", "%n others") if found.groups else ""
        gone = len(elsewhere.hits) if elsewhere else 0
        past = counted(gone, "%n in earlier or later states", "%n in earlier or later states") if gone else ""
        here = (people, groups) if found.hits else ()
        self.count.say(" · ".join(filter(None, (*here, past))) or self._nothing())
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

        It lies at the right, since the root of most charts is at the left or in the middle; mirrored else.
        """
        rows = min(len(self.hits.hits), MOST_ROWS)
        self.list.setVisible(bool(rows) and self.is_open)
        if not rows:
            return
        over = self._over.geometry()
        height = rows * self.list.sizeHintForRow(0) + 2 * self.list.frameWidth()
        width = min(WIDTH, over.width() - 24)
        left = over.x() + over.width() - width - 12
        place = QRect(left, over.y() + 2, width, max(min(height, over.height() - 14), 0))
        self.list.setGeometry(QStyle.visualRect(self._over.layoutDirection(), over, place))
        self.list.raise_()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Walk the list with the keys of the field, and follow the place of what lies beneath the list."""
        if watched is self._over:
            if event.type() in (QEvent.Type.Resize, QEvent.Type.Move):
                self._place()
            return False
        if isinstance(event, QContextMenuEvent):
            has_row = event.reason() == QContextMenuEvent.Reason.Keyboard and self._has_looked
            if has_row:
                self._ask_menu(self.list.visualRect(self.list.currentIndex()).center())
            return has_row
        if isinstance(event, QFocusEvent) and event.lostFocus():
            passing = event.reason() in PASSING
            if self.is_open and not passing and not self.field.text():
                self.abandoned.emit()
            return False
        return isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and self._take(event)

    def _ask_menu(self, point: QPoint) -> None:
        """Look at the hit at a point of the list, and ask what can be done with it."""
        index = self.list.indexAt(point)
        if index.isValid():
            self.list.setCurrentIndex(index)
            self._has_looked = True
            self.walked.emit(self.hits.hits[index.row()])
            self.menu_asked.emit(self.list.viewport().mapToGlobal(point))

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
