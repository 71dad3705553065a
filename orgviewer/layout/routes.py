"""The whole lines from parents to children: orthogonal, over a bus.

Members of a stack hang on a spine that runs down beside them; the trunk to the levels below starts
at the middle of a card, or continues the spine where a stack is in the way. In a compact layout all
trunks run down such gutters. Assistants hang on the trunk itself, beside which they stand. Lines are
reckoned in a *frame*: in it a compact layout grows down.
"""

from __future__ import annotations

import numpy as np
from msgspec import Struct

from orgviewer.arrays import Floats, Integers
from orgviewer.choices import Direction, LayoutKind
from orgviewer.layout.assistants import seat_rows
from orgviewer.layout.layout import Layout
from orgviewer.layout.rectangle import Rectangle


class Frame(Struct, frozen=True):
    """A layout as it is if tidy, turned so that it grows down if compact."""

    layout: Layout

    @property
    def is_turned(self) -> bool:
        """Whether the layout is turned at all."""
        return self.layout.spec.kind is LayoutKind.COMPACT

    @property
    def direction(self) -> Direction:
        """The direction in which the layout grows in this frame."""
        return Direction.DOWN if self.is_turned else self.layout.spec.direction

    @property
    def turn(self) -> Direction:
        """The direction of the layout that is down in this frame."""
        return self.layout.spec.direction if self.is_turned else Direction.DOWN

    @property
    def card_width(self) -> float:
        """The extent of a card across."""
        sizes = self.layout.spec.sizes
        return sizes.card_width if self.turn.is_vertical else sizes.card_height

    @property
    def card_height(self) -> float:
        """The extent of a card down."""
        sizes = self.layout.spec.sizes
        return sizes.card_height if self.turn.is_vertical else sizes.card_width

    def left(self, nodes: Integers) -> Floats:
        """Return the left of cards."""
        return self.layout.left[nodes] if self.turn.is_vertical else self.layout.top[nodes]

    def top(self, nodes: Integers) -> Floats:
        """Return the top of cards."""
        away = self.layout.top[nodes] if self.turn.is_vertical else self.layout.left[nodes]
        return away if self.turn in (Direction.DOWN, Direction.RIGHT) else -away - self.card_height

    def rectangle(self, one: Rectangle) -> Rectangle:
        """Return a rectangle of the layout as one of the frame."""
        left, top, right, bottom = one.left, one.top, one.right, one.bottom
        if not self.turn.is_vertical:
            left, top, right, bottom = top, left, bottom, right
        if self.turn in (Direction.DOWN, Direction.RIGHT):
            return Rectangle(left, top, right, bottom)
        return Rectangle(left, -bottom, right, -top)

    def back(self, lines: Floats) -> Floats:
        """Return lines of the frame (m × k × 2) as lines of the layout; the same ones if it grows down."""
        if self.turn is Direction.DOWN:
            return lines
        away = lines[..., 1] if self.turn in (Direction.DOWN, Direction.RIGHT) else -lines[..., 1]
        parts = (lines[..., 0], away) if self.turn.is_vertical else (away, lines[..., 0])
        return np.stack(parts, axis=-1)


def routes(layout: Layout, nodes: Integers) -> Floats:
    """Return the line from each node's parent to the node, as m × 5 points (x, y).

    Points may repeat where a line has fewer corners; all nodes need a parent.
    """
    if layout.spec.is_mirrored:
        return layout.mirrored_points(routes(layout.mirror, nodes))
    frame = Frame(layout)
    return frame.back(framed_routes(frame, nodes))


def framed_routes(frame: Frame, nodes: Integers) -> Floats:
    """Return routes in the frame's own places."""
    chart = frame.layout.chart
    lines = np.empty((len(nodes), 5, 2))
    on_bus = {Direction.DOWN: _down_lines, Direction.UP: _up_lines}.get(frame.direction, _side_lines)
    stacked, beside = chart.stacked[nodes], chart.beside[nodes]
    for wanted, route in ((stacked, _stack_lines), (beside, _trunk_lines), (~(stacked | beside), on_bus)):
        if wanted.any():
            lines[wanted] = route(frame, nodes[wanted], chart.parent[nodes[wanted]])
    return lines


def _line(*points: tuple[Floats, Floats]) -> Floats:
    """Join the points of many lines; a line of fewer than five points repeats its last."""
    lines = np.empty((len(points[0][0]), 5, 2))
    for turn, (x, y) in enumerate(points):
        lines[:, turn, 0], lines[:, turn, 1] = x, y
    lines[:, len(points) :] = lines[:, len(points) - 1 : len(points)]
    return lines


def _stack_lines(frame: Frame, nodes: Integers, parent: Integers) -> Floats:
    sizes, chart = frame.layout.spec.sizes, frame.layout.chart
    first, count = (array[parent] for array in chart.children)
    bottom = frame.top(parent) + frame.card_height
    # A stack that shares a shelf of a compact layout hangs on the bus of that shelf.
    on_bus = (count > chart.stack_sizes[parent]) & frame.is_turned
    gap = frame.top(first) - np.where(on_bus, sizes.level_gap, sizes.stack_gap) / 2
    first_spine = frame.left(parent) + sizes.indent / 2
    left, middle = frame.left(nodes), frame.top(nodes) + frame.card_height / 2
    spine = left - sizes.indent / 2
    return _line((first_spine, bottom), (first_spine, gap), (spine, gap), (spine, middle), (left, middle))


def _trunk_lines(frame: Frame, nodes: Integers, parent: Integers) -> Floats:
    """Return the lines to assistants: along the trunk, past the gap before the first row, to their sides."""
    first, vertical = frame.layout.chart.children[0][parent], frame.direction.is_vertical
    away, card = (frame.top, frame.card_height) if vertical else (frame.left, frame.card_width)
    along, breadth = (frame.left, frame.card_width) if vertical else (frame.top, frame.card_height)
    trunk = _foot(frame, parent) if vertical else along(parent) + breadth / 2
    forward = frame.direction.is_forward
    start = away(parent) + (card if forward else 0.0)
    half = (start + away(first) + (0.0 if forward else card)) / 2
    middle = away(nodes) + card / 2
    side = along(nodes) + np.where(along(nodes) > trunk, 0.0, breadth)
    line = _line((trunk, start), (trunk, half), (trunk, middle), (side, middle))
    return line if vertical else line[..., ::-1]


def _foot(frame: Frame, nodes: Integers) -> Floats:
    """Return the x at which a trunk meets the foot of each card: where a stack hangs, beside it."""
    sizes = frame.layout.spec.sizes
    in_gutter = frame.layout.chart.stack_sizes[nodes] > 0
    return frame.left(nodes) + np.where(in_gutter | frame.is_turned, sizes.indent / 2, frame.card_width / 2)


def _down_lines(frame: Frame, nodes: Integers, parent: Integers) -> Floats:
    trunk, top = _foot(frame, parent), frame.top(nodes)
    middle = frame.left(nodes) + frame.card_width / 2
    bus = top - frame.layout.spec.sizes.level_gap / 2
    return _line((trunk, frame.top(parent) + frame.card_height), (trunk, bus), (middle, bus), (middle, top))


def _up_lines(frame: Frame, nodes: Integers, parent: Integers) -> Floats:
    middle = frame.left(parent) + frame.card_width / 2
    foot, top = _foot(frame, nodes), frame.top(parent)
    bus = top - _past_assistants(frame, parent) - frame.layout.spec.sizes.level_gap / 2
    end = frame.top(nodes) + frame.card_height
    return _line((middle, top), (middle, bus), (foot, bus), (foot, end))


def _past_assistants(frame: Frame, nodes: Integers) -> Floats:
    """Return how far the assistants of nodes reach into what lies beyond their cards, in a tidy layout."""
    spec = frame.layout.spec
    rows = seat_rows(frame.layout.chart, nodes).astype(np.float64)
    return rows * (spec.card_away + spec.sizes.level_gap)


def _side_lines(frame: Frame, nodes: Integers, parent: Integers) -> Floats:
    to_right = frame.direction is Direction.RIGHT
    half_gap = frame.layout.spec.sizes.level_gap / 2
    start = frame.left(parent) + (frame.card_width if to_right else 0)
    end = frame.left(nodes) + (0 if to_right else frame.card_width)
    bus = end - half_gap if to_right else start - _past_assistants(frame, parent) - half_gap
    from_y = frame.top(parent) + frame.card_height / 2
    to_y = frame.top(nodes) + frame.card_height / 2
    return _line((start, from_y), (bus, from_y), (bus, to_y), (end, to_y))
