"""What Qt makes of the table of actions: an action for each row, the menus, and the menu of recent files."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu, QWidget

from orgviewer.controls import visible
from orgviewer.engines import load
from orgviewer.views.actions.action import DIRECTIONS, LAYOUTS, WITHIN_VIEW, ActionName, ActionRow, Menu
from orgviewer.views.actions.action_table import TABLE
from orgviewer.views.settings import Settings
from orgviewer.words.translation import tr

FORGET_OTHERS = "orgviewer.views.start.recent_pictures:forget_others"


def make_actions(
    table: Iterable[ActionRow], parent: QWidget, chart: QWidget, do: Callable[[ActionName], object]
) -> dict[ActionName, QAction]:
    """Return an action for every row of a table, each done by `do`; `parent` owns them."""
    actions = {}
    for row in table:
        action = QAction(tr(row.text), parent)
        action.setShortcuts([QKeySequence(key) for key in row.keys])
        action.setStatusTip(tr(row.tip))
        action.setCheckable(row.checkable)
        action.triggered.connect(_without_arguments(partial(do, row.name)))
        if row.of_chart:
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
            chart.addAction(action)
        actions[row.name] = action
    for names in (LAYOUTS, DIRECTIONS):
        choice = QActionGroup(parent)
        for name in names:
            choice.addAction(actions[name])
    return actions


def keys_in_words(row: ActionRow) -> str:
    """Return the first key of an action as the system writes it; empty for none."""
    native = QKeySequence.SequenceFormat.NativeText
    return QKeySequence(row.keys[0]).toString(native) if row.keys else ""


def tip(row: ActionRow, reason: str) -> str:
    """Return what to say of an action under the pointer: what it does, its key, and why it cannot be done."""
    keys = keys_in_words(row)
    text = tr("{tip} ({keys})").replace("{keys}", keys) if keys else "{tip}"
    return "\n".join(filter(None, (text.replace("{tip}", tr(row.tip)), reason)))


def _without_arguments(slot: Callable[[], object]) -> Callable[[], None]:
    """Return a slot that takes no notice of whether its action is checked."""

    def call() -> None:
        slot()

    return call


def fill_menus(
    window: QMainWindow, actions: Mapping[ActionName, QAction], recent: QMenu, own: Mapping[Menu, QMenu]
) -> dict[Menu, QMenu]:
    """Give a window the menus of the table, and return them.

    `recent` goes below Open; those that fill themselves are the window's `own`.
    """
    menus = {menu: own.get(menu) or QMenu(tr(menu.value), window) for menu in Menu}
    for row in TABLE:
        menu = menus[row.menu]
        if row.group:
            menu.addSeparator()
        menu.addAction(actions[row.name])
        if row.name is ActionName.OPEN:
            menu.addMenu(recent)
    menus[Menu.VIEW].addSeparator()
    for name, menu in menus.items():
        menu.setToolTipsVisible(True)
        if name in WITHIN_VIEW:
            menus[Menu.VIEW].addMenu(menu)
        else:
            window.menuBar().addMenu(menu)
    return menus


class RecentMenu(QMenu):
    """The files opened last; each is opened by `open_file`."""

    def __init__(self, settings: Settings, open_file: Callable[[Path], object], window: QWidget) -> None:
        super().__init__(tr("Open re&cent"), window)
        self._settings, self._open_file = settings, open_file
        self.aboutToShow.connect(self.fill)

    def fill(self) -> None:
        """List the files anew."""
        self.clear()
        files = self._settings.recent_files
        for number, path in enumerate(files, start=1):
            key = f"&{number} " if number < 10 else ""
            action = self.addAction(key + visible(str(path)).replace("&", "&&"))
            action.setData(path)
            action.triggered.connect(self._open_triggered)
        self.addSeparator()
        clear = self.addAction(tr("&Clear this list"))
        clear.setEnabled(bool(files))
        clear.triggered.connect(self._clear)

    def _clear(self) -> None:
        self._settings.clear_recent_files()
        load(FORGET_OTHERS)(())

    def _open_triggered(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            self._open_file(action.data())
