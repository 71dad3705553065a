"""Points and rectangles of a layout."""

from __future__ import annotations

from msgspec import Struct

HAIR = 0.01  # pixels; less is no distance, but what is lost when numbers are multiplied
Point = tuple[float, float]
"""x to the right, y down: pixels at 100 %, unless somebody says of what."""


class Rectangle(Struct, frozen=True):
    """A rectangle in layout pixels at 100 %; x to the right, y down."""

    left: float
    top: float
    right: float
    bottom: float

    @property
    def width(self) -> float:
        """How wide it is."""
        return self.right - self.left

    @property
    def height(self) -> float:
        """How high it is."""
        return self.bottom - self.top

    def within(self, other: Rectangle) -> Rectangle:
        """Return the part of the rectangle that lies within another; of no size if none does."""
        left, top = max(self.left, other.left), max(self.top, other.top)
        return Rectangle(
            left, top, max(left, min(self.right, other.right)), max(top, min(self.bottom, other.bottom))
        )

    def contains(self, x: float, y: float) -> bool:
        """Say whether a point lies in the rectangle, its edges included."""
        return self.left <= x <= self.right and self.top <= y <= self.bottom

    def grown(self, by: float) -> Rectangle:
        """Return the rectangle with a margin around it."""
        return Rectangle(self.left - by, self.top - by, self.right + by, self.bottom + by)
