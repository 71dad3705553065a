"""Where shapes of Visio lie: chains of turned and mirrored frames, in inches, y growing upwards.

Not for: which shape lies in which.
"""

from __future__ import annotations

import math
from typing import NamedTuple

from orgviewer.readers.syntax.drawings.diagram import Area, PagePoint


class ShapeFrame(NamedTuple):
    """An affine map from the inside of a shape to its page: x' = a·x + c·y + e, y' = b·x + d·y + f."""

    a: float = 1.0
    b: float = 0.0
    c: float = 0.0
    d: float = 1.0
    e: float = 0.0
    f: float = 0.0

    def point(self, x: float, y: float) -> tuple[float, float]:
        """Return where a point of the inside lies on the page."""
        return self.a * x + self.c * y + self.e, self.b * x + self.d * y + self.f

    def inside(self, inner: ShapeFrame) -> ShapeFrame:
        """Return the frame of a shape that lies within this one, `inner` being its place there."""
        e, f = self.point(inner.e, inner.f)
        return ShapeFrame(
            self.a * inner.a + self.c * inner.b,
            self.b * inner.a + self.d * inner.b,
            self.a * inner.c + self.c * inner.d,
            self.b * inner.c + self.d * inner.d,
            e,
            f,
        )


def placed(
    pin: tuple[float, float], local_pin: tuple[float, float], angle: float, flips: tuple[bool, bool]
) -> ShapeFrame:
    """Return the frame of a shape whose `local_pin` lies at `pin` of what is around it, turned by radians."""
    cosine, sine = math.cos(angle), math.sin(angle)
    across, up = (-1.0 if flip else 1.0 for flip in flips)
    a, b, c, d = cosine * across, sine * across, -sine * up, cosine * up
    x, y = local_pin
    return ShapeFrame(a, b, c, d, pin[0] - a * x - c * y, pin[1] - b * x - d * y)


def area(frame: ShapeFrame, width: float, height: float, page_height: float) -> Area:
    """Return what a shape of a size covers, upright, y growing downwards from the top of the page."""
    corners = [frame.point(x, y) for x in (0.0, width) for y in (0.0, height)]
    left, right = min(x for x, _ in corners), max(x for x, _ in corners)
    bottom, top = min(y for _, y in corners), max(y for _, y in corners)
    return Area(left, page_height - top, right - left, top - bottom)


def page_point(frame: ShapeFrame, x: float, y: float, page_height: float) -> PagePoint:
    """Return where a point of the inside lies on the page, y growing downwards from its top."""
    across, up = frame.point(x, y)
    return PagePoint(across, page_height - up)
