"""Menus and toolbar, filled from the table of actions, and the menu of recent files."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMainWindow, QMenu, QToolBar

from orgviewer.controls import visible
from orgviewer.views.actions.action import DIRECTIONS, LAYOUTS, WITHIN_VIEW, ActionName, Menu
from orgviewer.views.actions.action_table import TABLE
from orgviewer.views.settings import Settings
from orgviewer.words.translation import tr


def fill_menus(
    window: QMainWindow, actions: Mapping[ActionName, QAction], recent: QMenu, views: Iterable[QMenu]
) -> None:
    """Give a window the menus and the toolbar of the table.

    `recent` goes below Open, `views` to the end of the menu of views, before the menus within it.
    """
    bar = window.menuBar()
    tops = [menu for menu in Menu if menu not in WITHIN_VIEW]
    menus: dict[Menu, QMenu] = {menu: bar.addMenu(tr(menu.value)) for menu in tops}
    inner = iter(views)
    for row in TABLE:
        if row.menu not in menus:
            if row.menu is WITHIN_VIEW[0]:
                menus[Menu.VIEW].addSeparator()
                for menu in inner:
                    menus[Menu.VIEW].addMenu(menu)
            menus[row.menu] = menus[Menu.VIEW].addMenu(tr(row.menu.value))
        elif row.group:
            menus[row.menu].addSeparator()
        menus[row.menu].addAction(actions[row.name])
        if row.name is ActionName.OPEN:
            menus[row.menu].addMenu(recent)
    window.addToolBar(_toolbar(window, actions))
    for names in (LAYOUTS, DIRECTIONS):
        choice = QActionGroup(window)
        for name in names:
            choice.addAction(actions[name])


def _toolbar(window: QMainWindow, actions: Mapping[ActionName, QAction]) -> QToolBar:
    toolbar = QToolBar(tr("Toolbar"), window)
    toolbar.setObjectName("toolbar")  # under which its place is remembered
    toolbar.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
    for row in TABLE:
        if row.on_toolbar:
            toolbar.addAction(actions[row.name])
    return toolbar


class RecentMenu(QMenu):
    """The files opened last; each is opened by `open_file`."""

    def __init__(self, settings: Settings, open_file: Callable[[Path], object]) -> None:
        super().__init__(tr("Open re&cent"))
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
        clear.triggered.connect(self._settings.clear_recent_files)

    def _open_triggered(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            self._open_file(action.data())
