"""Where everything stands: a chart and a spec give places in pixels at 100 %.

x grows to the right, y down; the chart's own corner is (0, 0). Layouts are computed from the top
down and turned to the other directions at the very end. Knows no fonts: the size of a card is part
of the spec.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace

import numpy as np

from orgviewer.arrays import Floats, families, inner_levels
from orgviewer.chart.chart import Chart
from orgviewer.choices import USUAL_ASPECT, Direction, LayoutKind
from orgviewer.layout.blocks import BoxTree, Sizes, make_boxes, stack_places
from orgviewer.layout.compact import compact
from orgviewer.layout.tidy import tidy

MOST_TIDY = 2000  # boxes; more of them never fit a window side by side
WIDEST_TIDY = 2000.0  # pixels at 100 %; in a window of 1440 with its panel, names are then just legible


@dataclass(frozen=True)
class LayoutStyle:
    """What a person chooses of a layout, whatever the chart; the sizes come from theme and names."""

    direction: Direction = Direction.DOWN
    kind: LayoutKind = LayoutKind.AUTOMATIC
    aspect: float = USUAL_ASPECT


@dataclass(frozen=True)
class LayoutSpec:
    """How to place a chart: the sizes, where it grows to, and how.

    `aspect` (width to height) is what a compact layout comes near to.
    """

    sizes: Sizes = field(default_factory=Sizes)
    direction: Direction = Direction.DOWN
    kind: LayoutKind = LayoutKind.AUTOMATIC
    aspect: float = USUAL_ASPECT


@dataclass(frozen=True, eq=False)
class Layout:
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
    if spec.kind is LayoutKind.AUTOMATIC:
        few = len(chart) - int(chart.stacked.sum()) <= MOST_TIDY
        tidy_layout = arrange(chart, replace(spec, kind=LayoutKind.TIDY)) if few else None
        if tidy_layout and max(tidy_layout.width, tidy_layout.height * spec.aspect) <= WIDEST_TIDY:
            return tidy_layout
        return arrange(chart, replace(spec, kind=LayoutKind.COMPACT))
    if not len(chart):
        return Layout(chart, spec, np.zeros(0), np.zeros(0), np.zeros((0, 4)))
    left, top = _tidy_corners(chart, spec) if spec.kind is LayoutKind.TIDY else _compact_corners(chart, spec)
    left, top = left - left.min(), top - top.min()
    return Layout(chart, spec, left, top, _bounds(chart, left, top, spec.sizes))


def _tidy_corners(chart: Chart, spec: LayoutSpec) -> tuple[Floats, Floats]:
    """Return the left and top of every card in the tidy layout; stacks look alike in all directions."""
    boxes = make_boxes(chart, spec.sizes)
    left, top = _box_corners(boxes, spec)
    right_by, down_by = stack_places(chart, boxes, spec.sizes)
    return left[boxes.box] + right_by, top[boxes.box] + down_by


def _compact_corners(chart: Chart, spec: LayoutSpec) -> tuple[Floats, Floats]:
    """Return the left and top of every card in the compact layout, turned as a whole."""
    sizes, aspect = spec.sizes, spec.aspect
    if not spec.direction.is_vertical:
        sizes = replace(sizes, card_width=sizes.card_height, card_height=sizes.card_width)
        aspect = 1 / aspect
    across, down = compact(chart, sizes, aspect)
    if spec.direction in (Direction.UP, Direction.LEFT):
        down = -down - sizes.card_height
    return (across, down) if spec.direction.is_vertical else (down, across)


def _box_corners(boxes: BoxTree, spec: LayoutSpec) -> tuple[Floats, Floats]:
    """Return the left and top of every box, in the direction that the spec wants."""
    sizes, vertical = spec.sizes, spec.direction.is_vertical
    breadth, depth = (boxes.width, boxes.height) if vertical else (boxes.height, boxes.width)
    pitch = (sizes.card_height if vertical else sizes.card_width) + sizes.level_gap
    # A block that reaches a little into the gap below its rows still leaves half of it to the lines.
    rows = np.ceil((depth + sizes.level_gap / 2) / pitch).astype(np.int32)
    start, row = tidy(boxes.parent, breadth, rows, sizes.sibling_gap)
    away = (row * pitch).astype(np.float64)
    if spec.direction in (Direction.UP, Direction.LEFT):
        # Cards, not the feet of their stacks, stand in rows: the lines between rows meet no card.
        away = sizes.level_gap - away - rows * pitch
    return (start, away) if vertical else (away, start)


def _bounds(chart: Chart, left: Floats, top: Floats, sizes: Sizes) -> Floats:
    """Return the bounds of every subtree, from the deepest level upward."""
    low = np.column_stack((left, top))
    high = low + np.array((sizes.card_width, sizes.card_height))
    for start, end in reversed(inner_levels(chart.levels)):
        parent = chart.parent[start:end]
        first = families(parent)
        above = parent[first]
        low[above] = np.minimum(low[above], np.minimum.reduceat(low[start:end], first))
        high[above] = np.maximum(high[above], np.maximum.reduceat(high[start:end], first))
    return np.column_stack((low, high))
