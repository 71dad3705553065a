"""What a person does with two states: comparing the open file with another, and leaving that again.

What is around such a chart is loaded with the first one. Not for: showing changes only (see `chart_actions`).
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMainWindow

from orgviewer.chart.chart import Chart
from orgviewer.engines import load
from orgviewer.views.actions.action import ActionName
from orgviewer.views.files.session import Documents
from orgviewer.views.parts import Parts

if TYPE_CHECKING:
    from orgviewer.views.changes.comparing import Comparing

COMPARING = "orgviewer.views.changes.comparing:Comparing"


class ComparisonActions(QObject):
    """Does what is asked; `changed` when other actions can be done than before."""

    changed = Signal()

    def __init__(self, parts: Parts, documents: Documents, window: QMainWindow) -> None:
        super().__init__(window)
        self._parts, self._documents, self._window = parts, documents, window

    @cached_property
    def comparing(self) -> Comparing:
        """The list of changes and its dock, which most windows never have."""
        made: Comparing = load(COMPARING)(
            self._parts.chart, self._parts.details, self._documents, self._window
        )
        made.dock.visibilityChanged.connect(self.changed)
        self._parts.further.append(made.list)
        return made

    def slots(self) -> dict[ActionName, Callable[[], object]]:
        """Return what each action does."""
        return {
            ActionName.COMPARE: lambda: self.comparing.ask(),  # noqa: PLW0108  (made only then)
            ActionName.LEAVE_COMPARISON: self._documents.leave_comparison,
            ActionName.CHANGES: lambda: self.comparing.toggle(),  # noqa: PLW0108
        }

    def update(self, actions: Mapping[ActionName, QAction]) -> None:
        """Offer what can be done now, and check what is so."""
        dataset = self._documents.dataset
        is_comparing = bool(dataset and dataset.both)
        actions[ActionName.COMPARE].setEnabled(dataset is not None)
        actions[ActionName.LEAVE_COMPARISON].setEnabled(is_comparing)
        actions[ActionName.CHANGES].setEnabled(is_comparing)
        actions[ActionName.CHANGES].setChecked(is_comparing and not self.comparing.dock.isHidden())

    def close(self) -> None:
        """Give up what is being looked for."""
        if "comparing" in vars(self):
            self.comparing.evidence.close()

    def show(self, whole: Chart) -> None:
        """List what changed in the chart that is shown now, if it is one over two states."""
        if whole.dataset.both or "comparing" in vars(self):
            self.comparing.show(whole)
