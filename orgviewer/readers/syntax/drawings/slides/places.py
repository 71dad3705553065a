"""Where shapes lie: places within groups within groups, turned, flipped and stretched, on their slide."""

from __future__ import annotations

from math import cos, radians, sin

from msgspec import Struct

from orgviewer.readers.syntax.drawings.diagram import Area, PagePoint
from orgviewer.readers.syntax.drawings.slides.elements import POINT, SlideElement, inner, is_on, number

DEGREE = 60_000
"""The format's units of an angle in a degree."""


class Mapped(Struct, frozen=True):
    """Takes a point in EMU to its slide in points: x' = a x + c y + e, y' = b x + d y + f."""

    a: float = 1 / POINT
    b: float = 0.0
    c: float = 0.0
    d: float = 1 / POINT
    e: float = 0.0
    f: float = 0.0

    def at(self, x: float, y: float) -> PagePoint:
        """Return where a point lies."""
        return PagePoint(self.a * x + self.c * y + self.e, self.b * x + self.d * y + self.f)

    def after(self, first: Mapped) -> Mapped:
        """Return what takes a point by `first`, then by this."""
        return Mapped(
            self.a * first.a + self.c * first.b,
            self.b * first.a + self.d * first.b,
            self.a * first.c + self.c * first.d,
            self.b * first.c + self.d * first.d,
            self.a * first.e + self.c * first.f + self.e,
            self.b * first.e + self.d * first.f + self.f,
        )

    def moved(self, x: float, y: float) -> Mapped:
        """Return the same for points that are told from another place."""
        return self.after(Mapped(1.0, 0.0, 0.0, 1.0, x, y))


WHOLE_SLIDE = Mapped()


class GroupFrame(Struct, frozen=True):
    """A shape's own rectangle: its size in EMU, and what takes a point of it to the slide."""

    width: float
    height: float
    mapped: Mapped

    @property
    def area(self) -> Area:
        """The upright rectangle around it on the slide."""
        return self.part(0.0, 0.0, self.width, self.height)

    def part(self, left: float, top: float, width: float, height: float) -> Area:
        """Return the upright rectangle around a part of it."""
        corners = [self.mapped.at(x, y) for x in (left, left + width) for y in (top, top + height)]
        xs, ys = [corner.x for corner in corners], [corner.y for corner in corners]
        return Area(min(xs), min(ys), max(xs) - min(xs), max(ys) - min(ys))


def frame(placed: SlideElement | None, around: Mapped) -> GroupFrame | None:
    """Return the rectangle that an `xfrm` says, within what lies around; None where nothing is said."""
    if placed is None:
        return None
    off, size = inner(placed, "off"), inner(placed, "ext")
    if off is None or size is None:
        return None
    width, height = number(size, "cx"), number(size, "cy")
    flip_x, flip_y = (-1.0 if is_on(placed, name) else 1.0 for name in ("flipH", "flipV"))
    angle = radians(number(placed, "rot") / DEGREE % 360)
    cosine, sine = cos(angle), sin(angle)
    middle = number(off, "x") + width / 2, number(off, "y") + height / 2
    turned = Mapped(cosine * flip_x, sine * flip_x, -sine * flip_y, cosine * flip_y, *middle)
    return GroupFrame(width, height, around.after(turned).moved(-width / 2, -height / 2))


def within_group(placed: SlideElement | None, around: Mapped) -> Mapped:
    """Return what takes the points inside a group to the slide."""
    outer = frame(placed, around)
    if placed is None or outer is None:
        return around
    off, size = inner(placed, "chOff"), inner(placed, "chExt")
    across = _stretch(outer.width, number(size, "cx"))
    down = _stretch(outer.height, number(size, "cy"))
    stretched = Mapped(across, 0.0, 0.0, down, 0.0, 0.0)
    return outer.mapped.after(stretched).moved(-number(off, "x"), -number(off, "y"))


def _stretch(outside: float, inside: float) -> float:
    return outside / inside if inside > 0 and outside > 0 else 1.0
