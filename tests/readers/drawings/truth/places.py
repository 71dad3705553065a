"""Where the boxes of a chart lie on a page, as people lay them out by hand; lengths are in points."""

from __future__ import annotations

from enum import Enum, auto

from msgspec import Struct

from tests.readers.drawings.truth.charts import TOP, TrueChart

WIDTH, HEIGHT = 120.0, 44.0
BESIDE, BENEATH = 20.0, 50.0
LEFT, TOP_EDGE = 30.0, 70.0
INDENT, STACKED = 24.0, 14.0


class Arrangement(Enum):
    """Which way a chart grows; HANGING has the lowest boxes one beneath the other."""

    DOWN = auto()
    ACROSS = auto()
    UP = auto()
    HANGING = auto()


class Placed(Struct, frozen=True):
    """The upper left corners of boxes, and which of them hang at the side of the one above."""

    corners: tuple[tuple[float, float], ...]
    hanging: frozenset[int] = frozenset()


def placed(chart: TrueChart, arrangement: Arrangement = Arrangement.DOWN) -> Placed:
    """Return where the boxes of a chart lie."""
    corners: dict[int, tuple[float, float]] = {}
    hanging: set[int] = set()
    is_across = arrangement is Arrangement.ACROSS
    step, rise = (HEIGHT + BESIDE, WIDTH + BENEATH) if is_across else (WIDTH + BESIDE, HEIGHT + BENEATH)
    size = HEIGHT if is_across else WIDTH

    def put(number: int, start: float, depth: int) -> float:
        """Place a box and those beneath it, and return where the next one may begin."""
        beneath = chart.beneath(number)
        is_last = bool(beneath) and not any(chart.beneath(one) for one in beneath)
        if arrangement is Arrangement.HANGING and is_last:
            corners[number] = (start, depth * rise)
            for turn, one in enumerate(beneath, 1):
                corners[one] = (start + INDENT, depth * rise + turn * (HEIGHT + STACKED))
                hanging.add(one)
            return start + INDENT + step
        end = start
        for one in beneath:
            end = put(one, end, depth + 1)
        middle = (corners[beneath[0]][0] + corners[beneath[-1]][0]) / 2 if beneath else start
        corners[number] = (middle, depth * rise)
        return max(end, start + step)

    start = 0.0
    for number in chart.beneath(TOP):
        start = put(number, start, 0)
    deepest = max(down for _, down in corners.values())
    made = []
    for number in range(len(chart.boxes)):
        along, down = corners[number]
        down = deepest - down if arrangement is Arrangement.UP else down
        x, y = (down, along) if is_across else (along, down)
        made.append((LEFT + x, TOP_EDGE + y))
    assert size > 0
    return Placed(tuple(made), frozenset(hanging))


Point = tuple[float, float]


def foot(corner: Point) -> Point:
    """Return the middle of the lower edge of a box."""
    return corner[0] + WIDTH / 2, corner[1] + HEIGHT


def head(corner: Point) -> Point:
    """Return the middle of the upper edge of a box."""
    return corner[0] + WIDTH / 2, corner[1]


def left(corner: Point) -> Point:
    """Return the middle of the left edge of a box."""
    return corner[0], corner[1] + HEIGHT / 2


def right(corner: Point) -> Point:
    """Return the middle of the right edge of a box."""
    return corner[0] + WIDTH, corner[1] + HEIGHT / 2
