"""From a record that a list beside the chart names to its card, shown where the list does not lie over it."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QWidget

from orgviewer.chart.chart import Chart, Kind
from orgviewer.chart.places import NO_PLACE, Place
from orgviewer.errors import NamedRecord
from orgviewer.layout.rectangle import Rectangle
from orgviewer.views.chart.view import ChartView


def go_to(record: NamedRecord, chart: ChartView, beside: QWidget) -> bool:
    """Select the card of a record and show it where a window does not lie over it; False if it has none."""
    place = place_of(record, chart.scene.whole) if chart.scene is not None else NO_PLACE
    if place == NO_PLACE:
        return False
    chart.select(place)
    chart.make_legible()
    chart.centre(place, _free_of(chart, beside))
    return True


def _free_of(chart: QWidget, beside: QWidget) -> Rectangle:
    """Return the largest part of the chart's view that lies beside, above or beneath a window."""
    whole = chart.rect()
    over = QRect(chart.mapFromGlobal(beside.frameGeometry().topLeft()), beside.frameGeometry().size())
    parts = [whole]
    if whole.intersects(over):
        parts = [
            QRect(whole.topLeft(), QPoint(whole.right(), over.top() - 1)),
            QRect(QPoint(whole.left(), over.bottom() + 1), whole.bottomRight()),
            QRect(whole.topLeft(), QPoint(over.left() - 1, whole.bottom())),
            QRect(QPoint(over.right() + 1, whole.top()), whole.bottomRight()),
        ]
    free = max(parts, key=lambda part: max(0, part.width()) * max(0, part.height()))
    return Rectangle(free.left(), free.top(), free.right() + 1, free.bottom() + 1)


def place_of(record: NamedRecord, whole: Chart) -> Place:
    """Return the card of a record in a whole chart; NO_PLACE if there is none."""
    dataset = whole.dataset
    if record.kind == "persons" and record.id in dataset.person_index:
        return Place(whole.person_card(dataset.person_index[record.id]))
    if record.kind == "organizations" and record.id in dataset.organization_index:
        cards = whole.cards(Kind.ORGANIZATION, dataset.organization_index[record.id])
    elif record.kind == "posts" and record.id in dataset.post_index:
        cards = whole.post_cards(dataset.post_index[record.id])
    else:
        return NO_PLACE
    return Place(int(cards[0])) if len(cards) else NO_PLACE


def at_foot(window: QWidget, dialog: QWidget) -> QPoint:
    """Return where a list lies over the foot of a window, and over as little of its chart as may be."""
    inside = window.geometry()
    return QPoint(inside.center().x() - dialog.width() // 2, inside.bottom() - dialog.height() - 24)
