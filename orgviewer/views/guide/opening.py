"""Which pages the guide has, and how one of them is opened; the guide itself is loaded then."""

from __future__ import annotations

import enum

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialogButtonBox, QWidget

from orgviewer.engines import load

SHOW_PAGE = "orgviewer.views.guide.window:show_page"


class GuidePage(enum.Enum):
    """The pages by their files, in the order of the contents: using the program, then how it is made."""

    WINDOW = "window"
    CARDS = "cards"
    FILES = "files"
    DIRECTORIES = "directories"
    REGISTERS = "registers"
    DRAWINGS = "drawings"
    FORMAT = "format"
    TIME = "time"
    VIEWS = "views"
    EXPORTS = "exports"
    COMMAND_LINE = "command_line"
    INSTALLING = "installing"
    PROMISES = "promises"
    PERFORMANCE = "performance"
    ARCHITECTURE = "architecture"
    DECISIONS = "decisions"
    CONTRIBUTING = "contributing"
    DEPENDENCIES = "dependencies"

    @property
    def address(self) -> str:
        """How pages link to it."""
        return f"{self.value}.md"


def show_guide(page: GuidePage, parent: QWidget) -> None:
    """Show a page of the guide in a window that belongs to `parent`: its own one if it is open already.

    So it can be used beside a dialog that holds back the rest of the program.
    """
    load(SHOW_PAGE)(page, parent)


def show_own_page(window: QWidget) -> None:
    """Show the page about the program's window."""
    show_guide(GuidePage.WINDOW, window)


def offer_guide(page: GuidePage, buttons: QDialogButtonBox, dialog: QWidget) -> None:
    """Give a dialog a Help button that opens a page of the guide, by F1 as well."""
    buttons.addButton(QDialogButtonBox.StandardButton.Help).setAutoDefault(False)
    buttons.helpRequested.connect(lambda: show_guide(page, dialog))
    QShortcut(QKeySequence(Qt.Key.Key_F1), dialog, lambda: show_guide(page, dialog))
