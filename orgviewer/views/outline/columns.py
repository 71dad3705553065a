"""How wide the columns of the outline are: names come first, and roles take what these leave."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics

from orgviewer.arrays import distinct
from orgviewer.chart.chart import Chart
from orgviewer.paint.cards.labels import label
from orgviewer.views.accessibility import one_line, people_beneath
from orgviewer.views.outline.model import OutlineColumn, OutlineModel
from orgviewer.words.translation import number_in_words

SAMPLE = 200  # rows that are measured, lest a large chart takes long
FEW = 50  # of so many names one may be cut
LEAST_ROLE, MOST_ROLE = 60, 220  # pixels, where there is room
MARGIN = 16  # pixels beside a text


def wanted_name_width(chart: Chart, metrics: QFontMetrics, indent: int) -> int:
    """Return how wide names want to be, in pixels, each indented by as much a level; 0 for nobody."""
    nodes = distinct(np.linspace(0, len(chart) - 1, min(SAMPLE, len(chart))).astype(int))
    levels = np.searchsorted(chart.levels, nodes, "right")
    names = (one_line(label(chart, node).title) for node in nodes.tolist())
    pairs = zip(names, levels.tolist(), strict=True)
    widths = sorted(metrics.horizontalAdvance(name) + level * indent for name, level in pairs)
    return widths[-1 - len(widths) // FEW] + MARGIN if widths else 0


def number_width(model: OutlineModel, metrics: QFontMetrics) -> int:
    """Return how wide numbers of people are, and what stands above them, in pixels."""
    heading = str(model.headerData(OutlineColumn.PEOPLE, Qt.Orientation.Horizontal))
    most = people_beneath(model.chart, 0) if model.chart else 0  # nobody has more beneath than the root
    return max(map(metrics.horizontalAdvance, (number_in_words(most), heading))) + MARGIN


def shared(room: int, wanted: int, least: int) -> tuple[int, int]:
    """Return the widths of names and roles in a room, all in pixels.

    Names have the `least` that they need to be read at all, be it more than there is room.
    """
    role = max(min(max(room - wanted, LEAST_ROLE), room - least, MOST_ROLE), 0)
    return max(least, room - role), role
