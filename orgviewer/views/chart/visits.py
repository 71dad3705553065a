"""What is seen of a chart, as a value, and how it is seen again: on another reading of the file, too.

Not for: which of these values somebody can go back to (see `actions.visited`).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import replace

from orgviewer.chart.chart import NodeKey
from orgviewer.chart.places import NO_PLACE, Place
from orgviewer.chart.spec import ChartSpec
from orgviewer.choices import Direction, LayoutKind
from orgviewer.views.chart.camera import Camera
from orgviewer.views.chart.kept_foldings import KeptFolding, folding_in, kept_folding

if TYPE_CHECKING:
    from orgviewer.views.chart.travel import ChartTravel


class Visit(Struct, frozen=True):
    """All that a person sees of a dataset: how it is arranged and laid out, what is visible and selected.

    Without a camera the whole chart was in view, however large the window is now. `selected` holds one card
    or none, told by what it stands for. None says nothing of the selection: of a mere view, in which whatever
    is selected stays so.
    """

    spec: ChartSpec
    folding: KeptFolding
    camera: Camera | None
    selected: tuple[NodeKey, ...] | None
    direction: Direction = Direction.DOWN
    kind: LayoutKind = LayoutKind.AUTOMATIC

    def looks_like(self, other: Visit) -> bool:
        """Return whether the same is visible in the same way, wherever one looks and whatever is selected."""
        return self == replace(other, camera=self.camera, selected=self.selected)

    @property
    def mere_view(self) -> Visit:
        """The same, whatever is selected."""
        return replace(self, selected=None)


def visit_of(chart: ChartTravel) -> Visit:
    """Return what is seen of a chart now."""
    scene, style = chart.scene, chart.layout_style
    assert scene is not None
    whole, camera = scene.whole, None if chart.follows_window else chart.camera
    selected = (whole.key(chart.selected),) if chart.selected >= 0 else ()
    folding = kept_folding(whole, scene.folding)
    return Visit(whole.spec, folding, camera, selected, style.direction, style.kind)


def return_to(chart: ChartTravel, visit: Visit) -> None:
    """Be where one was, on a chart that is arranged as it was then."""
    before, camera = chart.scene, chart.camera
    if before is None:
        return
    selected = chart.selected
    if visit.selected is not None:
        places = [Place(before.whole.find(key)) for key in visit.selected]
        selected = places[0] if places else NO_PLACE
    chart.selected = chart.paired = NO_PLACE
    style = replace(chart.layout_style, direction=visit.direction, kind=visit.kind)
    scene = before.refolded(folding_in(before.whole, visit.folding))
    if style != chart.layout_style:
        chart.layout_style = style
        scene = scene.styled(chart.fitting_style())
    if scene is not before:
        chart.set_scene(scene)
    if visit.camera is None:
        chart.fit()
    else:
        chart.move_camera(visit.camera)
    chart.selected = scene.place(scene.node(selected))
    chart.stress()
    chart.selection_changed.emit(chart.selected)
    chart.move_from(before, camera)
