"""Where everything stands: a chart and a spec give places in pixels at 100 %.

x grows to the right, y down; the chart's own corner is (0, 0). Layouts are computed from the top
down and turned to the other directions at the very end. Knows no fonts: the size of a card is part
of the spec.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import numpy as np
from msgspec import Struct, field
from msgspec.structs import replace

from orgviewer.arrays import Floats, families, inner_levels
from orgviewer.chart.chart import Chart
from orgviewer.choices import USUAL_ASPECT, Direction, LayoutKind
from orgviewer.controls import ReadingDirection
from orgviewer.layout.assistants import reach_aside, seat_rows, seats
from orgviewer.layout.blocks import BoxTree, Sizes, make_boxes, stack_places
from orgviewer.layout.compact import compact
from orgviewer.layout.rectangle import Rectangle
from orgviewer.layout.tidy import tidy

MOST_TIDY = 2000  # boxes; more of them never fit a view side by side
LARGEST_FIT = 2.0  # times 100 %: larger letters are no more legible
STACK_ROWS = (8, 4, 6, 12, 20)  # of members, beneath one card; of equally good ones the first is taken
USUAL_HEIGHT = 700.0  # pixels of a view, of a window of 1440 × 900 with its panel
FAMILIAR = 1.05  # times as large as a tidy chart has a compact one to be, to be taken


OPPOSITES = {Direction.LEFT: Direction.RIGHT, Direction.RIGHT: Direction.LEFT}


class LayoutStyle(Struct, frozen=True):
    """What a person chooses of a layout, whatever the chart; the sizes come from theme and names.

    `aspect` (width to height) and `view_height` (pixels) are of the view that the chart is to fit into.
    """

    direction: Direction = Direction.DOWN
    kind: LayoutKind = LayoutKind.AUTOMATIC
    aspect: float = USUAL_ASPECT
    view_height: float = USUAL_HEIGHT
    # Whoever reads from the right has siblings from right to left, and cards mirrored.
    reading: ReadingDirection = ReadingDirection.FROM_LEFT


class LayoutSpec(Struct, frozen=True):
    """How to place a chart: the sizes, where it grows to, and how.

    `aspect` (width to height) and `view_height` (pixels) are of the view that the chart is to fit into; a
    compact layout comes near to the aspect. One that is read from the right is one that is read from the
    left, mirrored.
    """

    sizes: Sizes = field(default_factory=Sizes)
    direction: Direction = Direction.DOWN
    kind: LayoutKind = LayoutKind.AUTOMATIC
    aspect: float = USUAL_ASPECT
    view_height: float = USUAL_HEIGHT
    reading: ReadingDirection = ReadingDirection.FROM_LEFT

    @classmethod
    def of(cls, sizes: Sizes, style: LayoutStyle) -> LayoutSpec:
        """Return the spec of a style, for cards of some sizes."""
        return cls(sizes, style.direction, style.kind, style.aspect, style.view_height, style.reading)

    @property
    def is_mirrored(self) -> bool:
        """Whether the layout is one that is read from the left, mirrored."""
        return self.reading is ReadingDirection.FROM_RIGHT

    @property
    def mirror(self) -> LayoutSpec:
        """The spec of what is seen in a mirror."""
        other = ReadingDirection.FROM_LEFT if self.is_mirrored else ReadingDirection.FROM_RIGHT
        return replace(self, reading=other, direction=OPPOSITES.get(self.direction, self.direction))

    @property
    def card_along(self) -> float:
        """The extent of a card along the axis on which siblings stand."""
        return self.sizes.card_width if self.direction.is_vertical else self.sizes.card_height

    @property
    def card_away(self) -> float:
        """The extent of a card along the axis on which the tree grows."""
        return self.sizes.card_height if self.direction.is_vertical else self.sizes.card_width


class Layout(Struct, frozen=True, eq=False, dict=True):
    """The places of a chart's cards; all arrays are by node and in pixels at 100 %.

    `left` and `top` are a card's corner; `bounds` (n × 4: left, top, right, bottom) holds a card and all
    that lies beneath it in the tree, their connectors included. `spec` names the kind of layout that
    was chosen, never AUTOMATIC.
    """

    chart: Chart
    spec: LayoutSpec
    left: Floats
    top: Floats
    bounds: Floats

    def found(self, name: str, make: Callable[[Layout], Any]) -> Any:
        """Return what is made of the layout, once for each name: it is gone with the layout."""
        known = vars(self)
        return known[name] if name in known else known.setdefault(name, make(self))

    @property
    def axis(self) -> float:
        """The sum of a place from the left and of the one that is seen for it in a mirror."""
        return float(self.bounds[0, 0] + self.bounds[0, 2]) if len(self.chart) else 0.0

    @property
    def mirror(self) -> Layout:
        """The layout as it is seen in a mirror; in one more it is itself."""
        made: Layout = self.found("mirror", Layout._mirrored)
        return made

    def _mirrored(self) -> Layout:
        bounds = self.bounds.copy()
        bounds[:, (2, 0)] = self.axis - self.bounds[:, (0, 2)]
        left = self.axis - self.left - self.spec.sizes.card_width
        made = Layout(self.chart, self.spec.mirror, left, self.top, bounds)
        made.found("mirror", lambda _: self)
        return made

    def mirrored(self, seen: Rectangle) -> Rectangle:
        """Return where a rectangle lies in the mirror."""
        return Rectangle(self.axis - seen.right, seen.top, self.axis - seen.left, seen.bottom)

    def mirrored_points(self, points: Floats) -> Floats:
        """Return where points (… × 2) lie in the mirror."""
        return np.stack((self.axis - points[..., 0], points[..., 1]), axis=-1)

    @property
    def width(self) -> float:
        """The width of the whole chart."""
        return float(self.bounds[0, 2]) if len(self.chart) else 0.0

    @property
    def height(self) -> float:
        """The height of the whole chart."""
        return float(self.bounds[0, 3]) if len(self.chart) else 0.0


def arrange(chart: Chart, spec: LayoutSpec) -> Layout:
    """Place a chart's cards. An empty chart has an empty layout."""
    if spec.is_mirrored:
        return arrange(chart, spec.mirror).mirror
    if spec.kind is LayoutKind.AUTOMATIC:
        return _largest(chart, spec)
    if not len(chart):
        return Layout(chart, spec, np.zeros(0), np.zeros(0), np.zeros((0, 4)))
    left, top = _tidy_corners(chart, spec) if spec.kind is LayoutKind.TIDY else _compact_corners(chart, spec)
    left, top = left - left.min(), top - top.min()
    return Layout(chart, spec, left, top, _bounds(chart, left, top, spec.sizes))


def fitting_scale(layout: Layout, beneath: float = 0.0) -> float:
    """Return the scale at which a layout fills the view that it was made for.

    What is drawn reaches `beneath` pixels, at 100 %, below its cards.
    """
    width, height = max(layout.width, 1.0), max(layout.height + beneath, 1.0)
    return min(layout.spec.view_height * min(layout.spec.aspect / width, 1 / height), LARGEST_FIT)


def tidy_layouts(chart: Chart, spec: LayoutSpec) -> Iterator[Layout]:
    """Yield tidy layouts with several numbers of rows in their stacks, if there are any, the usual first.

    Of a chart that is too large to fit a view so there is none.
    """
    is_small = len(chart) - int(chart.stacked.sum()) <= MOST_TIDY
    for rows in (STACK_ROWS if chart.stacked.any() else STACK_ROWS[:1]) if is_small else ():
        sizes = replace(spec.sizes, stack_rows=rows)
        yield arrange(chart, replace(spec, sizes=sizes, kind=LayoutKind.TIDY))


def _largest(chart: Chart, spec: LayoutSpec) -> Layout:
    """Return the layout whose letters are largest when the whole chart is in view."""
    best: Layout | None = None
    for made in tidy_layouts(chart, spec):
        best = made if best is None or fitting_scale(made) > fitting_scale(best) else best
        if fitting_scale(best) >= LARGEST_FIT:
            break
    if best and fitting_scale(best) * FAMILIAR >= LARGEST_FIT:
        return best
    compact_layout = arrange(chart, replace(spec, kind=LayoutKind.COMPACT))
    if best and fitting_scale(compact_layout) <= fitting_scale(best) * FAMILIAR:
        return best
    return compact_layout


def _tidy_corners(chart: Chart, spec: LayoutSpec) -> tuple[Floats, Floats]:
    """Return the left and top of every card in the tidy layout; stacks look alike in all directions."""
    boxes = make_boxes(chart, spec.sizes)
    left, top = _box_corners(chart, boxes, spec)
    right_by, down_by = stack_places(chart, boxes, spec.sizes)
    left, top = left[boxes.box] + right_by, top[boxes.box] + down_by
    found = seats(chart)
    card, sizes = spec.card_along, spec.sizes
    away = (found.row + 1) * (spec.card_away + sizes.level_gap) * (1 if spec.direction.is_forward else -1)
    along = np.where(found.after, 1, -1) * (card + sizes.level_gap) / 2
    left[found.node] += along if spec.direction.is_vertical else away
    top[found.node] += away if spec.direction.is_vertical else along
    return left, top


def _compact_corners(chart: Chart, spec: LayoutSpec) -> tuple[Floats, Floats]:
    """Return the left and top of every card in the compact layout, turned as a whole."""
    sizes, aspect = spec.sizes, spec.aspect
    if not spec.direction.is_vertical:
        sizes = replace(sizes, card_width=sizes.card_height, card_height=sizes.card_width)
        aspect = 1 / aspect
    across, down = compact(chart, sizes, aspect)
    if not spec.direction.is_forward:
        down = -down - sizes.card_height
    return (across, down) if spec.direction.is_vertical else (down, across)


def _box_corners(chart: Chart, boxes: BoxTree, spec: LayoutSpec) -> tuple[Floats, Floats]:
    """Return the left and top of every box, in the direction that the spec wants."""
    sizes, vertical = spec.sizes, spec.direction.is_vertical
    breadth, depth = (boxes.width, boxes.height) if vertical else (boxes.height, boxes.width)
    pitch = spec.card_away + sizes.level_gap
    # A block that reaches a little into the gap below its rows still leaves half of it to the lines.
    rows = np.ceil((depth + sizes.level_gap / 2) / pitch).astype(np.int32)
    beside = seat_rows(chart, boxes.node)
    aside = reach_aside(chart, boxes.node, (spec.card_along + sizes.level_gap) / 2)
    start, row = tidy(boxes.parent, breadth, rows + beside, sizes.sibling_gap, aside)
    away = (row * pitch).astype(np.float64)
    if not spec.direction.is_forward:
        # Cards, not the feet of their stacks, stand in rows: the lines between rows meet no card.
        away = sizes.level_gap - away - rows * pitch
    return (start, away) if vertical else (away, start)


def _bounds(chart: Chart, left: Floats, top: Floats, sizes: Sizes) -> Floats:
    """Return the bounds of every subtree, from the deepest level upward."""
    low = left.copy(), top.copy()
    high = left + sizes.card_width, top + sizes.card_height
    for start, end in reversed(inner_levels(chart.levels)):
        parent = chart.parent[start:end]
        first = families(parent)
        above = parent[first]
        for side in low:
            side[above] = np.minimum(side[above], np.minimum.reduceat(side[start:end], first))
        for side in high:
            side[above] = np.maximum(side[above], np.maximum.reduceat(side[start:end], first))
    return np.column_stack((*low, *high))
