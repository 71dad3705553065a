"""The bar with a tab for each saved view, under the chart as the sheets of a spreadsheet are.

Not for: what choosing one does (see `controller`).
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QTabBar, QToolButton, QWidget

from orgviewer.views.elided import ElidedLabel, laid, short
from orgviewer.words.translation import tr

MARK = "•"  # behind the name of a view whose chart was changed
LONGEST = 40  # characters of a name on a tab
PLAIN = 0  # the tab of the chart without a view


class ViewBar(QFrame):
    """The tabs, a button to save one more, and a line on what does not fit.

    Signals: `chosen` with the name of a view, empty for the chart without one; `save_asked`; `rename_asked`
    by a double click; `menu_asked` with a point of the screen.
    """

    chosen = Signal(str)
    save_asked = Signal()
    rename_asked = Signal()
    menu_asked = Signal(QPoint)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._names: tuple[str, ...] = ()
        self.tabs = QTabBar()
        self.tabs.setShape(QTabBar.Shape.RoundedSouth)
        self.tabs.setExpanding(False)
        self.tabs.setUsesScrollButtons(True)
        self.tabs.setDrawBase(False)
        self.tabs.setAccessibleName(tr("Saved views"))
        self.tabs.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.save = QToolButton()
        self.save.setText("+")
        self.save.setAutoRaise(True)
        self.save.setToolTip(tr("Save the chart as it is now as one more view"))
        self.save.setAccessibleName(tr("Save the view"))
        self.line = ElidedLabel()
        layout = QHBoxLayout(self)
        layout.setContentsMargins(6, 0, 8, 2)
        layout.setSpacing(4)
        for part in (self.tabs, self.save):
            layout.addWidget(part)
        layout.addWidget(self.line, 1)
        self.tabs.currentChanged.connect(self._choose)
        self.tabs.tabBarClicked.connect(self._choose_again)
        self.tabs.tabBarDoubleClicked.connect(self._ask_name)
        self.tabs.customContextMenuRequested.connect(self._ask_menu)
        self.save.clicked.connect(self.save_asked)
        self.hide()

    def show_views(self, names: Sequence[str], current: str, *, is_changed: bool) -> None:
        """Show a tab for each view; the chart of the current one may have been changed since."""
        with QSignalBlocker(self.tabs):
            if self._names != tuple(names):
                self._names = tuple(names)
                while self.tabs.count():
                    self.tabs.removeTab(0)
                for name in ("", *names):
                    self.tabs.addTab(_on_tab(name))
            for place, name in enumerate(("", *names)):
                is_marked = is_changed and name == current and bool(name)
                self.tabs.setTabText(place, f"{_on_tab(name)} {MARK}" if is_marked else _on_tab(name))
                self.tabs.setTabToolTip(place, _tip(name, is_changed=is_marked))
                self.tabs.setAccessibleTabName(place, _spoken(name, is_changed=is_marked))
            self.tabs.setCurrentIndex(self._names.index(current) + 1 if current in self._names else PLAIN)

    def say(self, sentences: Sequence[str]) -> None:
        """Say beside the tabs what does not fit; nothing for no sentences."""
        self.line.say(" ".join(sentences))

    def _name(self, place: int) -> str:
        return self._names[place - 1] if place > PLAIN else ""

    def _choose(self, place: int) -> None:
        if place >= 0:
            self.chosen.emit(self._name(place))

    def _choose_again(self, place: int) -> None:
        if place == self.tabs.currentIndex() and place > PLAIN:
            self.chosen.emit(self._name(place))

    def _ask_name(self, place: int) -> None:
        if place > PLAIN:
            self.rename_asked.emit()

    def _ask_menu(self, point: QPoint) -> None:
        place = self.tabs.tabAt(point)
        if place > PLAIN and place != self.tabs.currentIndex():
            self.tabs.setCurrentIndex(place)
        self.menu_asked.emit(self.tabs.mapToGlobal(point))


def _on_tab(name: str) -> str:
    """Return what stands on a tab: a name by its own direction, of which a mark behind it is no part."""
    return laid(short(name, LONGEST)).replace("&", "&&") if name else tr("Chart")


def _tip(name: str, *, is_changed: bool) -> str:
    if not name:
        return tr("The chart as it was before a view was chosen")
    if is_changed:
        return tr("{name}: changed since it was saved. A click shows it as it was.").replace("{name}", name)
    return name


def _spoken(name: str, *, is_changed: bool) -> str:
    return tr("{name}, changed").replace("{name}", name) if is_changed else name or tr("Chart")
