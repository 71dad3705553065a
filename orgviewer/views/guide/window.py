"""The window of the guide: contents and search at the left, the page at the right.

Not for: the list of keys (see `views.actions.help`).
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSignalBlocker, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QSplitter,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from orgviewer.errors import OrgviewerError
from orgviewer.model.naming import folded
from orgviewer.views.dialogs.messages import warn
from orgviewer.views.guide.opening import GuidePage
from orgviewer.views.guide.page_view import PageView
from orgviewer.views.guide.pages import GuideLine, GuidePages
from orgviewer.views.placing import Placing
from orgviewer.views.system_theme import system_theme
from orgviewer.words.translation import counted, tr

SIZE = (1060, 720)
LEFT_WIDTH = 260
SPACING = 3  # pixels around each entry of a list
LONGEST_QUERY = 200  # characters
MOST_SHOWN = 200  # lines that are found
BEFORE, LONGEST_LINE = 30, 110  # characters of a line that was found: ahead of the word, and in all


def show_page(page: GuidePage, parent: QWidget) -> None:
    """Show a page in a window that belongs to `parent` (see `opening.show_guide`)."""
    here = Qt.FindChildOption.FindDirectChildrenOnly
    guide = next((shown for shown in parent.findChildren(Guide, options=here) if shown.isVisible()), None)
    if guide is None:
        try:
            guide = Guide(GuidePages(), parent)
        except OrgviewerError as error:
            warn(parent, tr("Guide"), str(error))
            return
    guide.view.show_page(page)
    guide.show()
    guide.raise_()
    guide.activateWindow()


class Guide(QDialog):
    """All pages of the guide, one of them shown; nothing else waits for it."""

    def __init__(self, pages: GuidePages, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowFlags(Qt.WindowType.Window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Guide"))
        Placing(self, SIZE)
        self._pages = pages
        self._found: list[GuideLine] = []
        self.view = PageView(pages, system_theme())
        self.contents = _list(tr("Contents"))
        self.contents.addItems([pages.title(page) for page in GuidePage])
        self.hits = _list(tr("What was found"))
        self.hits.setWordWrap(True)
        self.hits.setAlternatingRowColors(True)
        self.field = QLineEdit()
        self.field.setMaxLength(LONGEST_QUERY)
        self.field.setClearButtonEnabled(True)
        self.field.setPlaceholderText(tr("Search the guide"))
        self.field.setAccessibleName(tr("Search the guide"))
        self.count = QLabel()
        self.back = _button("←", tr("Back"))
        self.forward = _button("→", tr("Forward"))
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        self.lists = QStackedWidget()
        self.lists.addWidget(self.contents)
        self.lists.addWidget(self.hits)
        bar = QHBoxLayout()
        for widget in (self.back, self.forward, self.field):
            bar.addWidget(widget)
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(8, 8, 8, 8)
        column.addLayout(bar)
        column.addWidget(self.count)
        column.addWidget(self.lists, 1)
        self.count.hide()
        splitter = QSplitter()
        splitter.addWidget(left)
        splitter.addWidget(self.view)
        splitter.setStretchFactor(1, 1)
        splitter.setSizes([LEFT_WIDTH, SIZE[0] - LEFT_WIDTH])
        splitter.setChildrenCollapsible(False)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(splitter)
        self.view.setFocus()

    def _connect(self) -> None:
        self.contents.currentRowChanged.connect(lambda row: self.view.show_page(list(GuidePage)[row]))
        self.hits.currentRowChanged.connect(self._show_hit)
        self.hits.clicked.connect(lambda index: self._show_hit(index.row()))
        self.field.textChanged.connect(self._search)
        self.field.returnPressed.connect(self._show_next)
        self.back.clicked.connect(self.view.backward)
        self.forward.clicked.connect(self.view.forward)
        self.view.backwardAvailable.connect(self.back.setEnabled)
        self.view.forwardAvailable.connect(self.forward.setEnabled)
        self.back.setEnabled(False)
        self.forward.setEnabled(False)
        self.view.page_changed.connect(self._follow_page)
        for key, slot in (
            (QKeySequence.StandardKey.Find, self._go_to_field),
            (QKeySequence.StandardKey.Back, self.view.backward),
            (QKeySequence.StandardKey.Forward, self.view.forward),
        ):
            QShortcut(QKeySequence(key), self, slot)

    def _go_to_field(self) -> None:
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def _follow_page(self, page: GuidePage) -> None:
        with QSignalBlocker(self.contents):
            self.contents.setCurrentRow(list(GuidePage).index(page))
        self.setWindowTitle(f"{self._pages.title(page)} — {tr('Guide')}")

    def _search(self, query: str) -> None:
        """List the lines that hold the words; the contents if there are none to look for."""
        found = self._pages.find(query)
        self._found = found[:MOST_SHOWN]
        with QSignalBlocker(self.hits):
            self.hits.clear()
            for line in self._found:
                self.hits.addItem(f"{self._pages.title(line.page)}\n{_excerpt(line, query)}")
        self.lists.setCurrentWidget(self.hits if query.strip() else self.contents)
        self.count.setText(counted(len(found), "%n line", "%n lines") if found else tr("Nothing found"))
        self.count.setVisible(bool(query.strip()))

    def _show_hit(self, row: int) -> None:
        if 0 <= row < len(self._found):
            self.view.show_line(self._found[row], folded(self.field.text()).split())

    def _show_next(self) -> None:
        """Show the first line that was found; with every further Enter the next one."""
        if self._found:
            self.hits.setCurrentRow((self.hits.currentRow() + 1) % len(self._found))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the system from its light palette to its dark one, and back."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self.view.set_theme(system_theme())


def _excerpt(line: GuideLine, query: str) -> str:
    """Return as much of a line as there is room for, the first of the words in it."""
    text = line.text
    word = folded(query).split()[0]
    start = max(folded(text).find(word) - BEFORE, 0) if len(text) > LONGEST_LINE else 0
    cut = text[start : start + LONGEST_LINE]
    return f"{'…' if start else ''}{cut}{'…' if start + LONGEST_LINE < len(text) else ''}"


def _list(name: str) -> QListWidget:
    listed = QListWidget()
    listed.setAccessibleName(name)
    listed.setFrameShape(QFrame.Shape.NoFrame)
    listed.setSpacing(SPACING)
    listed.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    return listed


def _button(sign: str, name: str) -> QToolButton:
    button = QToolButton()
    button.setText(sign)
    button.setAutoRaise(True)
    button.setAccessibleName(name)
    button.setToolTip(name)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return button
