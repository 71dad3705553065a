"""How a file was seen last, as a value that outlives the program: by ids of records, never by places.

So as much of it as fits is found again in a file that has changed meanwhile. The day that was shown is not
kept: a file opens as it is by its own day.
"""

from __future__ import annotations

import enum
from typing import Annotated

import msgspec
import numpy as np
from msgspec import Meta, Struct
from msgspec.structs import replace
from PySide6.QtCore import Qt

from orgviewer.chart.chart import Chart, NodeKey
from orgviewer.chart.places import NO_PLACE, Node, Place
from orgviewer.chart.spec import ChartSpec, Folding
from orgviewer.choices import Direction
from orgviewer.layout.layout import LayoutStyle
from orgviewer.paint.text_metrics import Letters
from orgviewer.paint.theme import Theme
from orgviewer.saved.cards import KeptFolding
from orgviewer.saved.view import View, view_of
from orgviewer.views.chart.camera import LARGEST, SMALLEST, Camera
from orgviewer.views.chart.scene import Scene, make_scene
from orgviewer.views.chart.travel import ChartTravel
from orgviewer.views.files.open_file import OpeningWish
from orgviewer.views.placing import usual_style

MOST_BYTES = 10_000  # of one view; a longer one is kept without what was folded by hand
Offset = Annotated[float, Meta(ge=-1e6, le=1e6)]


class KeptCamera(Struct, frozen=True):
    """A scale, and how far to the right of the view's middle, and below it, a card begins, in pixels."""

    scale: Annotated[float, Meta(ge=SMALLEST, le=LARGEST)]
    card: NodeKey
    right: Offset
    below: Offset


class Growth(enum.Enum):
    """Where a kept chart grows to, from whichever side the window is read in which it is seen again."""

    USUAL = "usual"
    DOWN = "down"
    UP = "up"
    ONWARD = "onward"
    BACKWARD = "backward"

    @classmethod
    def of(cls, direction: Direction, reading: Qt.LayoutDirection) -> Growth:
        """Return what a direction means in a window that is read in one."""
        if direction is usual_style(reading).direction:
            return cls.USUAL
        onward = Direction.LEFT if reading is Qt.LayoutDirection.RightToLeft else Direction.RIGHT
        upright = {Direction.DOWN: cls.DOWN, Direction.UP: cls.UP, onward: cls.ONWARD}
        return upright.get(direction, cls.BACKWARD)

    def direction(self, reading: Qt.LayoutDirection) -> Direction:
        """Return the direction that this is in a window that is read in one."""
        sideways = [Direction.RIGHT, Direction.LEFT]
        onward, backward = sideways[::-1] if reading is Qt.LayoutDirection.RightToLeft else sideways
        return {
            Growth.USUAL: usual_style(reading).direction,
            Growth.DOWN: Direction.DOWN,
            Growth.UP: Direction.UP,
            Growth.ONWARD: onward,
            Growth.BACKWARD: backward,
        }[self]


class KeptView(View, frozen=True, omit_defaults=True):
    """A view without a name, and where somebody looked; without a camera the whole chart was in view.

    The direction of the style is that of the window in which it was seen, `growth` what that meant there.
    """

    camera: KeptCamera | None = None
    selected: NodeKey | None = None
    growth: Growth | None = None

    def read(self, reading: Qt.LayoutDirection) -> KeptView:
        """Return this view as it is in a window that is read in a direction."""
        if self.growth is None:
            return self
        return replace(self, style=replace(self.style, direction=self.growth.direction(reading)))

    @classmethod
    def of(cls, view: View) -> KeptView:
        """Return a saved view as it is seen: whole, with nothing selected."""
        return cls(view.name, view.chart, view.style, view.folding, view.export, view.form)

    def but(self, wanted: OpeningWish) -> KeptView:
        """Return this view with what is wanted otherwise."""
        kind, direction = wanted.layout or self.style.kind, wanted.direction or self.style.direction
        chart = wanted.chart(self.chart)
        return replace(self, chart=chart, style=replace(self.style, kind=kind, direction=direction))

    def wanting(self, spec: ChartSpec) -> KeptView:
        """Return this view of a chart that is to be another one, as soon as that is made."""
        return replace(self, chart=_own_day(spec))

    def styled(self, style: LayoutStyle) -> LayoutStyle:
        """Return a style for a view of some size as it was chosen."""
        return replace(style, kind=self.style.kind, direction=self.style.direction)

    def scene(self, whole: Chart, style: LayoutStyle, theme: Theme) -> Scene:
        """Return the scene of a chart of the file as it is by now, folded as it was."""
        # Letters of its own: those of the window may be in use there.
        return make_scene(whole, self.folding_on(whole), self.styled(style), theme, Letters())

    def resume(self, chart: ChartTravel, scene: Scene) -> None:
        """Show a scene that was made of this, where the camera was, with the same card selected."""
        chart.selected = chart.paired = NO_PLACE
        chart.layout_style = self.styled(chart.layout_style)
        chart.set_scene(scene.styled(chart.fitting_style()))
        chart.fit()
        camera = self._camera_over(chart)
        if camera:
            chart.move_camera(camera)
            if chart.view_of_layout() is None:
                chart.fit()
        selected = Place(scene.whole.find(self.selected)) if self.selected else NO_PLACE
        chart.selected = selected if scene.shows(selected) else NO_PLACE
        chart.stress()
        chart.selection_changed.emit(chart.selected)

    def _camera_over(self, chart: ChartTravel) -> Camera | None:
        kept, scene = self.camera, chart.scene
        node = scene.node(Place(scene.whole.find(kept.card))) if kept and scene else -1
        if kept is None or scene is None or node < 0:
            return None
        card, (width, height) = scene.card(Node(node)), chart.extent()
        left = width / 2 + kept.right - card.left * kept.scale
        return Camera(kept.scale, left, height / 2 + kept.below - card.top * kept.scale)


def encoded(view: KeptView) -> bytes:
    """Return a view as it is kept; one of too many cards that were folded by hand without these."""
    whole = msgspec.json.encode(view)
    if len(whole) <= MOST_BYTES:
        return whole
    short = msgspec.json.encode(replace(view, folding=KeptFolding(view.folding.depth)))
    return short if len(short) <= MOST_BYTES else msgspec.json.encode(KeptView(style=view.style))


def decoded(kept: bytes) -> KeptView | None:
    """Return a view that was kept; None for what makes no sense, or comes of a version to come."""
    try:
        view = msgspec.json.decode(kept, type=KeptView)
    except (msgspec.DecodeError, RecursionError):
        return None
    return replace(view, chart=_own_day(view.chart))


def seen_now(chart: ChartTravel) -> KeptView | None:
    """Return what is seen of a file now; None if nobody is."""
    scene = chart.scene
    if scene is None or not len(scene.chart):
        return None
    whole, selected = scene.whole, chart.selected
    view = view_of(whole, scene.folding, chart.layout_style)
    return KeptView(
        chart=_own_day(view.chart),
        style=view.style,
        folding=view.folding,
        camera=None if chart.follows_window else _kept_camera(chart, scene),
        selected=whole.key(selected) if selected >= 0 else None,
        growth=Growth.of(chart.layout_style.direction, chart.layoutDirection()),
    )


def _own_day(spec: ChartSpec) -> ChartSpec:
    """Return a spec with neither day nor root nor places, which are those of one chart."""
    return replace(spec, as_of=None, root=None, folding=Folding())


def _kept_camera(chart: ChartTravel, scene: Scene) -> KeptCamera:
    """Return where the camera looks, told by the card that is nearest to the middle of the view."""
    (width, height), layout, camera = chart.extent(), scene.layout, chart.camera
    sizes, middle = layout.spec.sizes, camera.to_layout((width / 2, height / 2))
    across = np.abs(layout.left + sizes.card_width / 2 - middle[0])
    down = np.abs(layout.top + sizes.card_height / 2 - middle[1])
    node = Node(int(np.argmin(across + down)))
    card = scene.card(node)
    left, top = camera.to_screen((card.left, card.top))
    key = scene.whole.key(scene.place(node))
    return KeptCamera(camera.scale, key, left - width / 2, top - height / 2)
