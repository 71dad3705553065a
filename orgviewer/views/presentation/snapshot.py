"""What was seen of a chart before it was presented, to be seen again, and its branches in order."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import Struct

from orgviewer.chart.chart import Chart
from orgviewer.chart.places import NO_PLACE, Place
from orgviewer.chart.spec import Folding
from orgviewer.choices import Direction
from orgviewer.layout.layout import LayoutStyle
from orgviewer.views.chart.camera import Camera, fitted
from orgviewer.views.chart.opening import folding_again
from orgviewer.views.chart.scene import Scene, make_scene
from orgviewer.views.chart.view import ChartView


class Snapshot(Struct, frozen=True):
    """All that is seen of a chart, to the pixel: the scene as laid out, the camera, what is selected."""

    scene: Scene
    style: LayoutStyle
    camera: Camera | None  # None if all fills the view
    selected: Place
    paired: Place

    @classmethod
    def of(cls, chart: ChartView) -> Snapshot | None:
        """Return what is seen of a chart now; None if nobody is."""
        scene, camera = chart.scene, chart.camera
        if scene is None or not len(scene.chart):
            return None
        whole = fitted((scene.extent.width, scene.extent.height), chart.extent())
        fits = chart.follows_window and camera == whole
        return cls(scene, chart.layout_style, None if fits else camera, chart.selected, chart.paired)

    def show(self, chart: ChartView) -> None:
        """Show this on a chart; who speaks of what is selected is not told."""
        before, camera = chart.scene, chart.camera
        chart.selected, chart.paired, chart.layout_style = self.selected, self.paired, self.style
        chart.set_scene(self.scene)
        if self.camera is None:
            chart.fit()
        else:
            chart.move_camera(self.camera)
        chart.stress()
        chart.move_from(before, camera)

    def alone(self, folding: Folding, style: LayoutStyle) -> Snapshot:
        """Return the same chart folded otherwise and laid out for another view, with nothing selected."""
        return Snapshot(self.scene.refolded(folding).styled(style), style, None, NO_PLACE, NO_PLACE)

    def read_again(self, whole: Chart, chart: ChartView) -> Snapshot:
        """Return the same of a new reading of the file, or of another day; its cards are found by id."""
        folding = folding_again(self.scene, whole)
        scene = make_scene(whole, folding, self.style, chart.theme, chart.letters)
        key = self.scene.whole.key(self.selected) if self.selected >= 0 else None
        selected = Place(whole.find(key)) if key else NO_PLACE
        selected = selected if scene.shows(selected) else NO_PLACE
        return Snapshot(scene, self.style, self.camera, selected, NO_PLACE)


def branches(whole: Chart, top: Place) -> list[Place]:
    """Return the branches beneath a place in the order of the chart, on the first level of several cards."""
    first, count = whole.children
    while count[top] == 1:
        top = Place(int(first[top]))
    below = range(int(first[top]), int(first[top] + count[top]))
    return [Place(place) for place in below if count[place]]


def in_reading_order(scene: Scene, places: Sequence[Place]) -> list[Place]:
    """Return the places of siblings in the order in which their cards are read.

    That is line by line, or column by column from the root on if the tree grows sideways.
    """
    direction = scene.layout.spec.direction

    def where(place: Place) -> tuple[int, int]:
        card = scene.card_at(place)
        left, top = round(card.left), round(card.top)
        match direction:
            case Direction.RIGHT:
                return left, top
            case Direction.LEFT:
                return -left, top
            case _:
                return top, left

    return sorted(places, key=where)
