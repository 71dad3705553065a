"""The rooms of the window that not everybody enters: each is loaded and made when it is first asked for."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from orgviewer.engines import load
from orgviewer.paint.theme import Theme
from orgviewer.views.actions.action import ActionName
from orgviewer.views.files.session import Documents
from orgviewer.views.files.writing import Writing
from orgviewer.views.parts import Parts
from orgviewer.views.search.finding import SearchController
from orgviewer.views.status import StatusLine

if TYPE_CHECKING:
    from orgviewer.views.export.exporting import Exporting
    from orgviewer.views.history.controller import HistoryController

EXPORTING = "orgviewer.views.export.exporting:Exporting"
HISTORY = "orgviewer.views.history.controller:HistoryController"


class Rooms:
    """Makes each room once, of what is in the window anyway."""

    def __init__(
        self,
        documents: Documents,
        parts: Parts,
        finding: SearchController,
        writing: Writing,
        status: StatusLine,
        window: QWidget,
    ) -> None:
        self._documents, self._parts, self._finding = documents, parts, finding
        self._writing, self._status, self._window = writing, status, window
        documents.opened.connect(self._look)

    def slots(self) -> dict[ActionName, Callable[[], object]]:
        """Return what the actions of these rooms do."""
        return {
            ActionName.EXPORT: lambda: self.exporting.export(),  # noqa: PLW0108  (made only then)
            ActionName.COPY: lambda: self.exporting.copy(),  # noqa: PLW0108
            ActionName.PRINT: lambda: self.exporting.print(),  # noqa: PLW0108
            ActionName.HISTORY: lambda: self.history.open(),  # noqa: PLW0108
        }

    @cached_property
    def exporting(self) -> Exporting:
        """The ways out as pictures."""
        parts = self._parts.chart, self._documents, self._writing, self._status, self._window
        exporting: Exporting = load(EXPORTING)(*parts)
        return exporting

    @cached_property
    def history(self) -> HistoryController:
        """The states of the open file."""
        parts = self._documents, self._parts, self._finding, self._status, self._window
        history: HistoryController = load(HISTORY)(*parts)
        return history

    def set_theme(self, theme: Theme) -> None:
        """Draw what is there in other colours."""
        if "history" in vars(self):
            self.history.bar.set_theme(theme)

    def close(self) -> None:
        """Give up whatever goes on in a room that was entered."""
        if "history" in vars(self):
            self.history.close()

    def _look(self) -> None:
        """Enter the history of a file of which a state is shown."""
        file = self._documents.file
        if file is not None and file.shown is not None and "history" not in vars(self):
            self.history.follow()
