"""How the cells of the outline are written: what is a team, what is a person, and what is only a gap."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QFont, QPalette
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QWidget

from orgviewer.chart.chart import Kind
from orgviewer.views.outline.model import Index, OutlineColumn, OutlineModel

LEADING = 6  # pixels between the lines
MISSING = (Kind.VACANCY, Kind.UNNAMED, Kind.ABSENT)


class OutlineCells(QStyledItemDelegate):
    """Writes teams in bold, and in the quieter tone what is beside the names or only a gap."""

    def __init__(self, rows: OutlineModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._model = rows

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return how much room a cell wants; only the height counts, and that of one row for all."""
        return super().sizeHint(option, index) + QSize(0, LEADING)

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        """Choose the letters of one cell."""
        super().initStyleOption(option, index)
        if self._model.chart is None:
            return
        kind = self._model.chart.kind[index.internalId()]
        if index.column() != OutlineColumn.NAME or kind in MISSING:
            palette = QPalette(option.palette)
            palette.setColor(QPalette.ColorRole.Text, palette.color(QPalette.ColorRole.PlaceholderText))
            option.palette = palette
        elif kind not in (Kind.PERSON, Kind.SHARED):
            option.font = team_font(option.font)


def team_font(font: QFont) -> QFont:
    """Return the letters of a team's name among others."""
    bold = QFont(font)
    bold.setWeight(QFont.Weight.DemiBold)
    return bold
