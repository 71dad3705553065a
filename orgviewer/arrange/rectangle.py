"""A rectangle of a layout."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Rectangle:
    """A rectangle in layout pixels at 100 %; x to the right, y down."""

    left: float
    top: float
    right: float
    bottom: float

    def contains(self, x: float, y: float) -> bool:
        """Say whether a point lies in the rectangle, its edges included."""
        return self.left <= x <= self.right and self.top <= y <= self.bottom

    def grown(self, by: float) -> Rectangle:
        """Return the rectangle with a margin around it."""
        return Rectangle(self.left - by, self.top - by, self.right + by, self.bottom + by)
