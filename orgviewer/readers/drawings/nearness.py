"""Which shape lies around a place of a page, and which is nearest to it: found by a grid of cells.

Not for: what that means (see `boxes`, `ends`).
"""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from statistics import median

from orgviewer.readers.syntax.drawings.diagram import Area, PagePoint

MOST_CELLS = 4_096
"""Cells that one shape is entered in; a larger one is looked at for every place."""


def around(outer: Area, inner: Area, slack: float = 0.0) -> bool:
    """Return whether an area holds another, which may stand out by so many units."""
    return (
        outer.left - slack <= inner.left
        and outer.top - slack <= inner.top
        and inner.left + inner.width <= outer.left + outer.width + slack
        and inner.top + inner.height <= outer.top + outer.height + slack
    )


def centre(area: Area) -> PagePoint:
    """Return the middle of an area."""
    return PagePoint(area.left + area.width / 2, area.top + area.height / 2)


def distance(area: Area, point: PagePoint) -> float:
    """Return how far a place lies outside an area; 0 within it."""
    across = max(area.left - point.x, 0.0, point.x - area.left - area.width)
    down = max(area.top - point.y, 0.0, point.y - area.top - area.height)
    return math.hypot(across, down)


class AreaGrid:
    """Areas of one page by the cells of a grid that they touch."""

    def __init__(self, areas: Sequence[tuple[int, Area]]) -> None:
        sizes = [max(area.width, area.height) for _, area in areas if area.width or area.height]
        self.size = max(median(sizes) if sizes else 1.0, 1e-6)
        self._large: list[tuple[int, Area]] = []
        self._cells: defaultdict[tuple[int, int], list[tuple[int, Area]]] = defaultdict(list)
        for number, area in areas:
            cells = list(self._touched(area))
            if len(cells) > MOST_CELLS:
                self._large.append((number, area))
            for cell in cells if len(cells) <= MOST_CELLS else ():
                self._cells[cell].append((number, area))

    def near(self, area: Area, reach: float = 0.0) -> Iterator[tuple[int, Area]]:
        """Yield areas that may lie within reach of one, each once, in no promised order."""
        wide = Area(area.left - reach, area.top - reach, area.width + 2 * reach, area.height + 2 * reach)
        found = dict(self._large)
        for cell in self._touched(wide):
            found.update(self._cells.get(cell, ()))
        yield from found.items()

    def nearest(self, point: PagePoint, reach: float) -> int | None:
        """Return the area that is nearest to a place within reach; of several around it the smallest."""
        places = self.near(Area(point.x, point.y, 0.0, 0.0), reach)
        ranked = sorted(
            (distance(area, point), area.width * area.height, number)
            for number, area in places
            if distance(area, point) <= reach
        )
        return ranked[0][2] if ranked else None

    def _touched(self, area: Area) -> Iterable[tuple[int, int]]:
        left, top = int(area.left // self.size), int(area.top // self.size)
        right, bottom = int((area.left + area.width) // self.size), int((area.top + area.height) // self.size)
        if (right - left + 1) * (bottom - top + 1) > MOST_CELLS + 1:
            return [(left, top)] * (MOST_CELLS + 1)
        return [(column, row) for column in range(left, right + 1) for row in range(top, bottom + 1)]
