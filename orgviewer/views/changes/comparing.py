"""Comparing in the window: asks for the second file, and keeps the list of changes in step with the chart."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QDockWidget, QFileDialog, QMainWindow

from orgviewer.chart.chart import Chart
from orgviewer.chart.places import NO_PLACE
from orgviewer.readers.syntax.signs import SUFFIXES
from orgviewer.views.changes.evidence import ArrivingEvidence
from orgviewer.views.changes.list import ChangeList
from orgviewer.views.changes.model import ChangeRow, place_of
from orgviewer.views.chart.view import ChartView
from orgviewer.views.elided import DockTitle
from orgviewer.views.files.session import Documents
from orgviewer.views.panel.details import Details
from orgviewer.views.placing import WindowSide, put_dock
from orgviewer.words.translation import tr

WIDTH = 320


class Comparing(QObject):
    """The dock with the list, there as long as two states are compared; and where the changes stand."""

    def __init__(self, chart: ChartView, details: Details, documents: Documents, window: QMainWindow) -> None:
        super().__init__(window)
        self._chart, self._details, self._documents, self._window = chart, details, documents, window
        self.evidence = ArrivingEvidence(self)
        self.evidence.arrived.connect(self._tell_evidence)
        self.list = ChangeList()
        self.dock = QDockWidget(tr("Changes"), window)
        self.dock.setObjectName("changes")  # under which its place is remembered
        self.dock.setWidget(self.list)
        DockTitle(self.dock)
        self.dock.hide()
        put_dock(window, self.dock, WindowSide.START)
        window.resizeDocks([self.dock], [WIDTH], Qt.Orientation.Horizontal)
        self._whole: Chart | None = None
        self.list.row_chosen.connect(self._select)
        self.list.turned.connect(documents.turn_comparison)
        self.list.left.connect(documents.leave_comparison)

    def ask(self) -> None:
        """Ask for the earlier state of the open file, and compare both, unless another is open by then."""
        begun = self._documents.file
        endings = " ".join(f"*{suffix}" for suffix in SUFFIXES)
        kinds = f"{tr('Organization charts')} ({endings});;{tr('All files')} (*)"
        title, folder = tr("Compare with an earlier file"), str(self._documents.folder)
        name, _ = QFileDialog.getOpenFileName(self._window, title, folder, kinds)
        now = self._documents.file
        if name and begun and now and now.path == begun.path:
            self._documents.compare(Path(name))

    def show(self, whole: Chart) -> None:
        """List what changed in the chart that is shown now; a chart of a single state has no list."""
        both, had = whole.dataset.both, self._whole is not None
        self._whole = whole if both else None
        self.evidence.open(self._documents.file if both else None)
        self._details.show_evidence(self.evidence.text if both else None)
        if both is None:
            self.dock.hide()
            return
        self.list.show_chart(whole, self.evidence.text)
        if not had:
            self.dock.show()

    def leave(self) -> None:
        """List nothing: no chart is shown any more."""
        self._whole = None
        self.evidence.open(None)
        self._details.show_evidence(None)
        self.dock.hide()

    def toggle(self) -> None:
        """Show the list or hide it, and give it the keyboard."""
        self.dock.setVisible(self.dock.isHidden())
        if self.dock.isVisible():
            self.list.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _tell_evidence(self) -> None:
        """Say in the panel and in the list where changes stand, as far as that is known."""
        self._details.show_evidence(self.evidence.text)
        self.list.rows.renew_tip()

    def _select(self, row: ChangeRow) -> None:
        scene = self._chart.scene
        place = place_of(row, scene.whole) if scene and scene.whole.dataset.both else NO_PLACE
        if place >= 0:
            self._chart.select(place)
