"""The status line: how much there is in the open file, its problems, and the zoom."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QProgressBar, QPushButton, QStatusBar, QWidget

from orgviewer.arrange.chart import Chart
from orgviewer.paint.labels import people_and_groups
from orgviewer.paint.words import counted, date_in_words, tr


class StatusLine(QStatusBar):
    """Says what is open; `problems_asked` when the count of problems is clicked."""

    problems_asked = Signal()
    cancelled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.counts = QLabel()
        self.problems = QPushButton()
        self.problems.setFlat(True)
        self.problems.setAccessibleName(tr("Problems of the open file"))
        self.problems.clicked.connect(self.problems_asked)
        self.counts.setContentsMargins(8, 0, 0, 0)
        self.zoom = QLabel()
        self.zoom.setMinimumWidth(56)
        self.progress = QProgressBar()
        self.progress.setRange(0, 100)
        self.progress.setMaximumWidth(200)
        self.cancel = QPushButton(tr("Cancel"))
        self.cancel.clicked.connect(self.cancelled)
        self.addWidget(self.counts)
        self.addPermanentWidget(self.progress)
        self.addPermanentWidget(self.cancel)
        self.hide_progress()
        self.addPermanentWidget(self.problems)
        self.addPermanentWidget(self.zoom)
        self.problems.hide()

    def show_chart(self, chart: Chart) -> None:
        """Count what a whole chart holds."""
        dataset, day = chart.dataset, chart.dataset.meta.as_of
        parts = [
            people_and_groups(chart, 0) if len(chart) else counted(0, "%n person", "%n people"),
            counted(len(dataset.sources), "%n source", "%n sources"),
            tr("as of {day}").replace("{day}", date_in_words(day)) if day else "",
        ]
        number = len(dataset.problems)
        parts += [] if number else [tr("no problems")]
        self.counts.setText(" · ".join(part for part in parts if part))
        self.problems.setText(counted(number, "%n problem", "%n problems"))
        self.problems.setEnabled(number > 0)
        self.problems.setVisible(number > 0)

    def show_progress(self, share: float) -> None:
        """Show how far loading has come, from 0 to 1, and a button that gives it up."""
        self.progress.setValue(round(share * 100))
        self.progress.show()
        self.cancel.show()

    def hide_progress(self) -> None:
        """Show that nothing is being loaded."""
        self.progress.hide()
        self.cancel.hide()

    def show_scale(self, scale: float) -> None:
        """Show the zoom; 1 is 100 %."""
        percent = scale * 100
        self.zoom.setText(f"{percent:.0f} %" if percent >= 1 else f"{percent:.2g} %")
