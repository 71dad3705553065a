"""Where a view looks: the map from layout pixels to the screen. A frozen value, without Qt.

A place (x, y) of the layout lies on the screen at x · scale + left, y · scale + top, counted in
device-independent pixels from the view's corner; x to the right, y down.
"""

from __future__ import annotations

from dataclasses import dataclass

from orgviewer.layout.rectangle import Point, Rectangle

MARGIN = 14.0
LARGEST = 8.0  # beyond, a single letter would fill the view
SMALLEST = 1e-5  # a million people side by side are still in view


@dataclass(frozen=True)
class Camera:
    """A scale (1 is 100 %) and where the layout's own corner lies on the screen."""

    scale: float = 1.0
    left: float = MARGIN
    top: float = MARGIN

    def to_layout(self, screen: Point) -> Point:
        """Return the layout's place under a point of the screen."""
        return (screen[0] - self.left) / self.scale, (screen[1] - self.top) / self.scale

    def to_screen(self, place: Point) -> Point:
        """Return the screen's point over a place of the layout."""
        return place[0] * self.scale + self.left, place[1] * self.scale + self.top

    def visible(self, size: Point) -> Rectangle:
        """Return the part of the layout that a view of a size shows."""
        return Rectangle(*self.to_layout((0.0, 0.0)), *self.to_layout(size))

    def moved(self, x: float, y: float) -> Camera:
        """Return the camera after the picture was dragged by a number of screen pixels."""
        return Camera(self.scale, self.left + x, self.top + y)

    def zoomed(self, factor: float, about: Point) -> Camera:
        """Return the camera after zooming; the place under the screen's point `about` stays there."""
        scale = min(max(self.scale * factor, SMALLEST), LARGEST)
        place = self.to_layout(about)
        return Camera(scale, about[0] - place[0] * scale, about[1] - place[1] * scale)

    def centred(self, place: Point, size: Point) -> Camera:
        """Return the camera that shows a place of the layout in the middle of a view of a size."""
        return Camera(self.scale, size[0] / 2 - place[0] * self.scale, size[1] / 2 - place[1] * self.scale)

    def revealing(self, rectangle: Rectangle, size: Point) -> Camera:
        """Return the camera moved as little as shows a whole rectangle; its start where it is too big."""
        left, top = self.to_screen((rectangle.left, rectangle.top))
        right, bottom = self.to_screen((rectangle.right, rectangle.bottom))
        return self.moved(_push(left, right, size[0]), _push(top, bottom, size[1]))


def fitted(extent: Point, size: Point) -> Camera:
    """Return the camera that shows a chart of an extent whole, at 100 % at most.

    The chart stands in the middle between left and right, and at the top.
    """
    room = max(size[0] - 2 * MARGIN, 1.0), max(size[1] - 2 * MARGIN, 1.0)
    scale = min(1.0, room[0] / max(extent[0], 1.0), room[1] / max(extent[1], 1.0))
    return Camera(scale, (size[0] - extent[0] * scale) / 2, MARGIN)


def _push(start: float, end: float, length: float) -> float:
    """Return how far to move a stretch so that it lies within 0 … length, with a margin."""
    margin = min(MARGIN, max(0.0, (length - (end - start)) / 2))
    if start < margin or end - start > length:
        return margin - start
    return min(0.0, length - margin - end)
