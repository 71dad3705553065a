"""Shows on a chart how two people are connected: everybody on the way visible, in view, and lit."""

from __future__ import annotations

from msgspec.structs import replace
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from orgviewer.chart.folding import opened_to
from orgviewer.chart.lighting import Connection
from orgviewer.chart.places import Place
from orgviewer.layout.rectangle import Rectangle
from orgviewer.paint.cards.labels import label
from orgviewer.views.chart.camera import fitted
from orgviewer.views.chart.view import ChartView
from orgviewer.views.files.notices import NoticeBar
from orgviewer.views.panel.details import Details
from orgviewer.words.translation import tr


class Connections(QObject):
    """Keeps a bar above the chart while it is shown how two people are connected; its button ends that."""

    def __init__(self, chart: ChartView, details: Details, parent: QWidget) -> None:
        super().__init__(parent)
        self._chart, self._details = chart, details
        self.bar = NoticeBar(tr("&Close"), tr("Show no longer how the two are connected (Esc)"), parent)
        self.bar.cross.hide()
        self.bar.asked.connect(self.end)
        self.bar.closed.connect(self.end)
        chart.highlight_changed.connect(self._follow)
        details.connected.connect(lambda found: show_connection(chart, found))

    def show_pair(self) -> None:
        """Ask how the two are connected who are selected now, or show again the page about the one alone."""
        chart = self._chart
        chart.join(None)
        if chart.paired >= 0:
            self._details.show_connection(chart.selected, chart.paired)
        else:
            self._details.show_place(chart.selected)

    def end(self) -> None:
        """Leave the first of the two selected alone."""
        self._chart.select(self._chart.selected)
        self._chart.setFocus()

    def _follow(self) -> None:
        chart, scene = self._chart, self._chart.scene
        if scene is None or chart.paired < 0:
            self.bar.say("")
            return
        one, other = (label(scene.whole, place).title for place in (chart.selected, chart.paired))
        self.bar.say(tr("How {one} and {other} are connected", one=one, other=other))


def show_connection(chart: ChartView, connection: Connection) -> None:
    """Let everybody on a connection stand out, unfolded and in view, the cards no larger than they are."""
    if chart.scene:
        whole, folding = chart.scene.whole, chart.scene.folding
        places = [Place(whole.find(key)) for key in connection.cards]
        for place in places:
            folding = opened_to(whole, folding, place)
        chart.set_folding(folding, chart.selected)
        if not all(map(chart.sees, places)):
            _see_around(chart, [chart.scene.card_at(place) for place in places])
    chart.join(connection)


def _see_around(chart: ChartView, cards: list[Rectangle]) -> None:
    """Have several cards in view."""
    left, top = min(card.left for card in cards), min(card.top for card in cards)
    right, bottom = max(card.right for card in cards), max(card.bottom for card in cards)
    view = chart.uncovered()
    fits = fitted((right - left, bottom - top), (view.width, view.height)).scale
    camera = replace(chart.camera, scale=min(chart.camera.scale, fits))
    chart.move_camera(camera.centred(((left + right) / 2, (top + bottom) / 2), view))
