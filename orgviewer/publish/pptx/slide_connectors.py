"""Connectors as presentation programs know them: glued to the middles of edges, bent at right angles.

The lines of a chart begin and end where they like on a card's edge; a glued connector only at the middle
of one. Programs agree on where a connector bends if it does once, or twice half way; other lines
are made of several, with joints (tiny squares) between them.
"""

from __future__ import annotations

import enum
from collections.abc import Sequence

import numpy as np
from msgspec import Struct
from msgspec.structs import replace

from orgviewer.arrays import Integers
from orgviewer.layout.lanes import dotted_routes
from orgviewer.layout.layout import Layout
from orgviewer.layout.rectangle import HAIR, Point
from orgviewer.layout.routes import routes

TURN = 90  # degrees
WHOLE = 100_000  # of a length: in parts of it bends and roundings are counted
HALFWAY = WHOLE // 2
LEDGE = 1.5  # pixels from a card to where a line in its lane turns towards the middle of the edge


class Side(enum.IntEnum):
    """The middles of a card's edges, numbered as the connection sites of a rounded rectangle."""

    TOP = 0
    LEFT = 1
    BOTTOM = 2
    RIGHT = 3

    @property
    def is_vertical(self) -> bool:
        """Whether lines leave here up or down."""
        return self in (Side.TOP, Side.BOTTOM)


NEAREST = (Side.BOTTOM, Side.TOP, Side.LEFT, Side.RIGHT)  # of sides that are equally near, the first one


class Path(Struct, frozen=True):
    """The way from one card (`above`) to another by its corners; it begins and ends at middles of edges."""

    above: int
    node: int
    corners: tuple[Point, ...]


class End(Struct, frozen=True):
    """What a line is glued to: a card (`node`) or a joint, by its number, the other being -1; and where."""

    side: Side
    node: int = -1
    joint: int = -1


class GluedLine(Struct, frozen=True):
    """A line and its corners, ends included: two or three, or four if it bends half way."""

    start: End
    end: End
    points: tuple[Point, ...]


class Network(Struct, frozen=True):
    """Lines, and the joints that they share."""

    lines: tuple[GluedLine, ...]
    joints: tuple[Point, ...]


class Elbow(Struct, frozen=True):
    """A line as a preset shape: before it is flipped and turned, it runs from the left top rightward.

    `corner` and `extent` are those of the shape that is not turned yet, `turn` is in degrees.
    """

    preset: str
    corner: Point
    extent: Point
    turn: int
    flips: tuple[bool, bool]
    bends: tuple[int, ...]


def tree_paths(layout: Layout, nodes: Integers) -> list[Path]:
    """Return the ways to nodes from their parents; all nodes need a parent."""
    chart = layout.chart
    above, first = chart.parent[nodes], chart.children[0]
    lines = routes(layout, nodes)
    leaving = routes(layout, first[above])[:, 1]
    # Where a stack hangs between a card and its line, the line comes in through the gap before it.
    parents = np.flatnonzero(chart.children[1][nodes] > 0)
    entering = lines[:, 3].copy()
    entering[parents] = routes(layout, first[nodes[parents]])[:, 1]
    found = []
    for node, manager, line, *gaps in zip(
        nodes.tolist(), above.tolist(), lines.tolist(), leaving.tolist(), entering.tolist(), strict=True
    ):
        start = _from_middle(layout, manager, line[0], gaps[0])
        end = _from_middle(layout, node, line[-1], gaps[1])
        corners = [*start, *((x, y) for x, y in line[1:-1]), *reversed(end)]
        found.append(Path(manager, node, _without_bends(corners)))
    return found


def dotted_paths(layout: Layout) -> list[Path]:
    """Return the ways to people from dotted-line managers: in their lanes, then to middles of edges."""
    pairs, lines = layout.chart.dotted.tolist(), dotted_routes(layout).tolist()
    found = []
    for (node, manager), line in zip(pairs, lines, strict=True):
        corners = [(x, y) for x, y in line]
        ends = (
            _from_middle(layout, card, point, _beside(layout, card, point))
            for card, point in ((manager, line[0]), (node, line[-1]))
        )
        start, end = ends
        found.append(Path(manager, node, _without_bends([*start, *corners[1:-1], *reversed(end)])))
    return found


def move_paths(layout: Layout) -> list[Path]:
    """Return the ways to those who moved from where they were, from side to side with a bend half way."""
    changed = layout.chart.changed
    found = []
    for node, was in changed.moves.tolist() if changed else ():
        aside = float(layout.left[node] - layout.left[was])
        is_aside = abs(aside) > layout.spec.sizes.card_width
        beyond = aside > 0 if is_aside else layout.top[node] > layout.top[was]
        sides = (Side.RIGHT, Side.LEFT) if is_aside else (Side.BOTTOM, Side.TOP)
        start, end = sides if beyond else sides[::-1]
        (x0, y0), (x1, y1) = _middle(layout, was, start), _middle(layout, node, end)
        x, y = (x0 + x1) / 2, (y0 + y1) / 2
        bends = ((x, y0), (x, y1)) if is_aside else ((x0, y), (x1, y))
        found.append(Path(was, node, ((x0, y0), *bends, (x1, y1))))
    return found


def _beside(layout: Layout, node: int, point: list[float]) -> list[float]:
    """Return a point a little outside of the edge of a card that a point lies on."""
    x, y = _middle(layout, node, side := _side(layout, node, (point[0], point[1])))
    out = LEDGE if side in (Side.BOTTOM, Side.RIGHT) else -LEDGE
    return [x, y + out] if side.is_vertical else [x + out, y]


def network(layout: Layout, paths: Sequence[Path]) -> Network:
    """Return the lines that paths are made of: what several paths from a card share is one line."""
    joints: dict[tuple[int, Point], int] = {}
    lines: dict[tuple[End, End], GluedLine] = {}
    for path in paths:
        pieces = _pieces(path.corners)
        for turn, points in enumerate(pieces):
            start, end = _direction(points[0], points[1]), _direction(points[-1], points[-2])
            if turn:
                first = End(start, joint=joints[path.above, _rounded(points[0])])
            else:
                first = End(_side(layout, path.above, points[0]), node=path.above)
            if turn < len(pieces) - 1:
                last = End(end, joint=joints.setdefault((path.above, _rounded(points[-1])), len(joints)))
            else:
                last = End(_side(layout, path.node, points[-1]), node=path.node)
            lines.setdefault((first, last), GluedLine(first, last, points))
    return Network(tuple(lines.values()), tuple(point for _, point in joints))


def elbow(line: GluedLine) -> Elbow:
    """Return the preset shape of a line."""
    points = line.points
    (left, top), (right, bottom) = points[0], points[-1]
    extents = right - left, bottom - top
    is_down = line.start.side.is_vertical
    along, across = (1, 0) if is_down else (0, 1)
    long, wide = abs(extents[along]), abs(extents[across])
    corner = ((left + right - long) / 2, (top + bottom - wide) / 2)
    # A quarter turn leads down, and what was below to the left.
    flips = (extents[along] < 0, (extents[across] > 0) if is_down else (extents[across] < 0))
    preset, bends = ("bentConnector2", ()) if len(points) == 3 else ("bentConnector3", (HALFWAY,))
    return Elbow(preset, corner, (long, wide), TURN if is_down else 0, flips, bends)


def curved(line: GluedLine) -> Elbow:
    """Return the preset shape of a line that bends half way as a curve."""
    return replace(elbow(line), preset="curvedConnector3")


def _from_middle(layout: Layout, node: int, point: list[float], gap: list[float]) -> list[Point]:
    """Return how a line comes from the middle of an edge to where it would begin on it, through a gap."""
    x, y = point
    side = _side(layout, node, (x, y))
    middle = _middle(layout, node, side)
    if max(abs(x - middle[0]), abs(y - middle[1])) <= HAIR:
        return [middle]
    if side.is_vertical:
        return [middle, (middle[0], gap[1]), (x, gap[1])]
    return [middle, (gap[0], middle[1]), (gap[0], y)]


def _pieces(corners: tuple[Point, ...]) -> list[tuple[Point, ...]]:
    """Part a way into lines on which all programs agree: two stretches each, from its end on."""
    if len(corners) <= 3 or (len(corners) == 4 and _is_halfway(corners)):
        return [corners]
    ends = list(range(len(corners) - 1, 0, -2))
    return [corners[max(end - 2, 0) : end + 1] for end in reversed(ends)]


def _is_halfway(corners: tuple[Point, ...]) -> bool:
    """Say whether a way of three stretches bends in its middle."""
    return all(
        abs(start + end - before - after) <= HAIR for start, before, after, end in zip(*corners, strict=True)
    )


def _direction(point: Point, other: Point) -> Side:
    """Return on which side of a point another lies."""
    right, below = other[0] - point[0], other[1] - point[1]
    if abs(right) > abs(below):
        return Side.RIGHT if right > 0 else Side.LEFT
    return Side.BOTTOM if below > 0 else Side.TOP


def _side(layout: Layout, node: int, point: Point) -> Side:
    """Return the edge of a card that a point lies on."""
    left, top = float(layout.left[node]), float(layout.top[node])
    sizes = layout.spec.sizes
    distances = (
        abs(point[1] - top),
        abs(point[0] - left),
        abs(point[1] - top - sizes.card_height),
        abs(point[0] - left - sizes.card_width),
    )
    nearest = min(distances)
    return next(side for side in NEAREST if distances[side] == nearest)


def _middle(layout: Layout, node: int, side: Side) -> Point:
    """Return the middle of a card's edge."""
    left, top = float(layout.left[node]), float(layout.top[node])
    width, height = layout.spec.sizes.card_width, layout.spec.sizes.card_height
    if side.is_vertical:
        return left + width / 2, top + (height if side is Side.BOTTOM else 0.0)
    return left + (width if side is Side.RIGHT else 0.0), top + height / 2


def _without_bends(points: Sequence[Point]) -> tuple[Point, ...]:
    """Return the corners of an orthogonal line: no point twice, and none in the middle of a stretch."""
    corners = [points[0]]
    for point in points[1:]:
        if _distance(corners[-1], point, 0) <= HAIR and _distance(corners[-1], point, 1) <= HAIR:
            continue
        if len(corners) > 1 and any(
            max(_distance(corners[-2], corners[-1], axis), _distance(corners[-1], point, axis)) <= HAIR
            for axis in (0, 1)
        ):
            corners.pop()
        corners.append(point)
    return tuple(corners)


def _distance(one: Point, other: Point, axis: int) -> float:
    return abs(one[axis] - other[axis])


def _rounded(point: Point) -> Point:
    return round(point[0], 2), round(point[1], 2)
