"""The rounded corners of orthogonal lines: the arithmetic that painters and writers share."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from orgviewer.layout.rectangle import Point


def rounded(points: Sequence[Sequence[float]], radius: float) -> Iterator[tuple[Point, Point, Point]]:
    """Yield for each corner of a line where its curve begins, the corner, and where the curve ends.

    Corners are rounded as far as the parts beside them are long enough; points may repeat.
    """
    line = [point for place, point in enumerate(points) if place == 0 or point != points[place - 1]]
    for (x0, y0), (x1, y1), (x2, y2) in zip(line, line[1:], line[2:], strict=False):
        before, after = abs(x1 - x0) + abs(y1 - y0), abs(x2 - x1) + abs(y2 - y1)
        reach = min(radius, before / 2, after / 2)
        yield (
            (x1 + (x0 - x1) * reach / before, y1 + (y0 - y1) * reach / before),
            (x1, y1),
            (x1 + (x2 - x1) * reach / after, y1 + (y2 - y1) * reach / after),
        )
