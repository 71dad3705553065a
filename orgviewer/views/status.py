"""The status line: how much there is in the open file, its problems, and the zoom."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QPushButton, QStatusBar, QWidget

from orgviewer.model.dataset import Dataset
from orgviewer.paint.words import counted, date_in_words, tr


class StatusLine(QStatusBar):
    """Says what is open; `problems_asked` when the count of problems is clicked."""

    problems_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.counts = QLabel()
        self.problems = QPushButton()
        self.problems.setFlat(True)
        self.problems.setAccessibleName(tr("Problems of the open file"))
        self.problems.clicked.connect(self.problems_asked)
        self.zoom = QLabel()
        self.zoom.setMinimumWidth(56)
        self.addWidget(self.counts)
        self.addPermanentWidget(self.problems)
        self.addPermanentWidget(self.zoom)
        self.problems.hide()

    def show_dataset(self, dataset: Dataset) -> None:
        """Count what a dataset holds."""
        teams = sum(record.classification == "team" for record in dataset.organizations)
        others = len(dataset.organizations) - teams
        parts = [
            counted(len(dataset.persons), "%n person", "%n people"),
            counted(teams, "%n team", "%n teams") if teams else "",
            counted(others, "%n other organization", "%n other organizations") if others else "",
            counted(len(dataset.sources), "%n source", "%n sources"),
            tr("as of {day}").replace("{day}", date_in_words(dataset.meta.as_of))
            if dataset.meta.as_of
            else "",
        ]
        number = len(dataset.problems)
        parts += [] if number else [tr("no problems")]
        self.counts.setText(" · ".join(part for part in parts if part))
        self.problems.setText(counted(number, "%n problem", "%n problems"))
        self.problems.setEnabled(number > 0)
        self.problems.setVisible(number > 0)

    def show_scale(self, scale: float) -> None:
        """Show the zoom; 1 is 100 %."""
        percent = scale * 100
        self.zoom.setText(f"{percent:.0f} %" if percent >= 1 else f"{percent:.2g} %")
