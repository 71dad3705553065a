"""Lines on a page as they lie: which of them touch each other, and where.

Not for: which cards they reach (see `ends`).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from orgviewer.readers.drawings.nearness import AreaGrid
from orgviewer.readers.syntax.drawings.diagram import Area, Connector, PagePoint


class StrokeGrid:
    """The lines of one page by where they lie."""

    def __init__(self, lines: Sequence[tuple[int, Connector]]) -> None:
        boxes = [(number, box) for number, line in lines if (box := _box(line)) is not None]
        self._grid = AreaGrid(boxes)
        self._lines = dict(lines)

    def touched(self, number: int, point: PagePoint, slack: float) -> Iterator[int]:
        """Yield the lines but one's own on which a place lies, within so many units."""
        for other, _ in self._grid.near(Area(point.x, point.y, 0.0, 0.0), slack):
            if other != number and _lies_on(point, self._lines[other], slack):
                yield other


def corners(connector: Connector) -> list[PagePoint]:
    """Return the places that a line runs through, as far as they are known."""
    return [point for point in (connector.start, *connector.path, connector.end) if point is not None]


def _box(connector: Connector) -> Area | None:
    """Return the smallest area around a line."""
    known = corners(connector)
    if not known:
        return None
    left, top = min(point.x for point in known), min(point.y for point in known)
    return Area(left, top, max(one.x for one in known) - left, max(one.y for one in known) - top)


def _lies_on(point: PagePoint, connector: Connector, slack: float) -> bool:
    """Return whether a place is on a line, within so many units."""
    return any(_off(point, one, other) <= slack for one, other in pairwise(corners(connector)))


def _off(point: PagePoint, one: PagePoint, other: PagePoint) -> float:
    """Return how far a place is from a stretch of a line."""
    across, down = other.x - one.x, other.y - one.y
    length = across * across + down * down
    share = ((point.x - one.x) * across + (point.y - one.y) * down) / length if length else 0.0
    share = min(max(share, 0.0), 1.0)
    off_x, off_y = point.x - one.x - share * across, point.y - one.y - share * down
    return float((off_x * off_x + off_y * off_y) ** 0.5)
