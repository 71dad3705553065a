"""Which shape lies around a place of a page, and which is nearest to it: found by a grid of cells.

Not for: what that means (see `boxes`, `ends`).
"""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Iterator, Sequence
from statistics import median
from typing import TypeAlias

from orgviewer.readers.syntax.drawings.diagram import Area, PagePoint

MOST_TOUCHED = 4
"""Cells that an area touches on the level of its size."""
_AreaLevel: TypeAlias = defaultdict[tuple[int, int], list[tuple[int, Area]]]


def around(outer: Area, inner: Area, slack: float = 0.0) -> bool:
    """Return whether an area holds another, which may stand out by so many units."""
    return (
        outer.left - slack <= inner.left
        and outer.top - slack <= inner.top
        and inner.left + inner.width <= outer.left + outer.width + slack
        and inner.top + inner.height <= outer.top + outer.height + slack
    )


def hull(areas: Sequence[Area]) -> Area | None:
    """Return the smallest area around several; None around none."""
    if not areas:
        return None
    left, top = min(area.left for area in areas), min(area.top for area in areas)
    right = max(area.left + area.width for area in areas)
    return Area(left, top, right - left, max(area.top + area.height for area in areas) - top)


def centre(area: Area) -> PagePoint:
    """Return the middle of an area."""
    return PagePoint(area.left + area.width / 2, area.top + area.height / 2)


def distance(area: Area, point: PagePoint) -> float:
    """Return how far a place lies outside an area; 0 within it."""
    across = max(area.left - point.x, 0.0, point.x - area.left - area.width)
    down = max(area.top - point.y, 0.0, point.y - area.top - area.height)
    return math.hypot(across, down)


class AreaGrid:
    """Areas of one page by the cells that they touch: cells of larger areas are larger, so all touch few."""

    def __init__(self, areas: Sequence[tuple[int, Area]]) -> None:
        sizes = [size for _, area in areas if (size := max(area.width, area.height))]
        self._size = max(median(sizes) if sizes else 1.0, 1e-6)
        self._levels: defaultdict[int, _AreaLevel] = defaultdict(lambda: defaultdict(list))
        for number, area in areas:
            share = max(area.width, area.height) / self._size
            level = max(math.frexp(share)[1], 0)
            for cell in self._touched(area, level):
                self._levels[level][cell].append((number, area))

    def near(self, area: Area, reach: float = 0.0) -> Iterator[tuple[int, Area]]:
        """Yield areas that may lie within reach of one, each once, in no promised order."""
        wide = Area(area.left - reach, area.top - reach, area.width + 2 * reach, area.height + 2 * reach)
        found: dict[int, Area] = {}
        for level, cells in self._levels.items():
            for cell in self._touched(wide, level, len(cells)) or cells:
                found.update(cells.get(cell, ()))
        yield from found.items()

    def touched(self, point: PagePoint) -> Iterator[tuple[int, Area]]:
        """Yield areas that may lie around a place, each once, in no promised order."""
        for level, cells in self._levels.items():
            size = math.ldexp(self._size, level)
            yield from cells.get((int(point.x // size), int(point.y // size)), ())

    def nearest(self, point: PagePoint, reach: float) -> int | None:
        """Return the area that is nearest to a place within reach; of several around it the smallest."""
        places = self.near(Area(point.x, point.y, 0.0, 0.0), reach)
        ranked = sorted(
            (distance(area, point), area.width * area.height, number)
            for number, area in places
            if distance(area, point) <= reach
        )
        return ranked[0][2] if ranked else None

    def _touched(self, area: Area, level: int, most: float = math.inf) -> Sequence[tuple[int, int]]:
        """Return the cells of a level that an area touches; none if they are more than so many and one."""
        size = math.ldexp(self._size, level)
        left, top = int(area.left // size), int(area.top // size)
        right, bottom = int((area.left + area.width) // size), int((area.top + area.height) // size)
        if (right - left + 1) * (bottom - top + 1) > most + MOST_TOUCHED:
            return ()
        return [(column, row) for column in range(left, right + 1) for row in range(top, bottom + 1)]
