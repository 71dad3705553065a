"""Shows on a chart how two people are connected: everybody on the way visible, in view, and lit."""

from __future__ import annotations

from msgspec.structs import replace

from orgviewer.chart.folding import opened_to
from orgviewer.chart.lighting import Connection
from orgviewer.chart.places import Place
from orgviewer.layout.rectangle import Rectangle
from orgviewer.views.chart.camera import fitted
from orgviewer.views.chart.view import ChartView


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
