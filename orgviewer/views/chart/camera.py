"""Where a view looks: the map from layout pixels to the screen. A frozen value, without Qt.

A place (x, y) of the layout lies on the screen at x · scale + left, y · scale + top, counted in
device-independent pixels from the view's corner; x to the right, y down.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from msgspec import Struct
from msgspec.structs import replace

from orgviewer.layout.layout import LARGEST_FIT
from orgviewer.layout.rectangle import Point, Rectangle

MARGIN = 14.0
LARGEST = 8.0  # beyond, a single letter would fill the view
SMALLEST = 1e-5  # a million people side by side are still in view


class Camera(Struct, frozen=True):
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

    def under(self, part: Rectangle) -> Rectangle:
        """Return the part of the layout that lies under a part of the screen."""
        corner = self.to_layout((part.left, part.top))
        return Rectangle(*corner, *self.to_layout((part.right, part.bottom)))

    def moved(self, x: float, y: float) -> Camera:
        """Return the camera after the picture was dragged by a number of screen pixels."""
        return Camera(self.scale, self.left + x, self.top + y)

    def zoomed(self, factor: float, about: Point, least: float = SMALLEST, most: float = LARGEST) -> Camera:
        """Return the camera after zooming; the place under the screen's point `about` stays there."""
        scale = min(max(self.scale * factor, least), most)
        place = self.to_layout(about)
        return Camera(scale, about[0] - place[0] * scale, about[1] - place[1] * scale)

    def centred(self, place: Point, view: Rectangle) -> Camera:
        """Return the camera that shows a place of the layout in the middle of a part of the screen."""
        x, y = (view.left + view.right) / 2, (view.top + view.bottom) / 2
        return Camera(self.scale, x - place[0] * self.scale, y - place[1] * self.scale)

    def revealing(self, rectangle: Rectangle, view: Rectangle) -> Camera:
        """Return the camera moved as little as shows a whole rectangle; its start where it is too big.

        It is shown in a part of the screen, `view`.
        """
        left, top = self.to_screen((rectangle.left, rectangle.top))
        right, bottom = self.to_screen((rectangle.right, rectangle.bottom))
        across = _push(left - view.left, right - view.left, view.width)
        return self.moved(across, _push(top - view.top, bottom - view.top, view.height))


def fitted(extent: Point, size: Point) -> Camera:
    """Return the camera that shows a chart of an extent whole, as large as is any use, in the middle."""
    width, height = room(size)
    scale = min(LARGEST_FIT, width / max(extent[0], 1.0), height / max(extent[1], 1.0))
    return Camera(scale, (size[0] - extent[0] * scale) / 2, (size[1] - extent[1] * scale) / 2)


def room(size: Point) -> Point:
    """Return how much of a view of a size a chart may fill."""
    return max(size[0] - 2 * MARGIN, 1.0), max(size[1] - 2 * MARGIN, 1.0)


def _push(start: float, end: float, length: float) -> float:
    """Return how far to move a stretch so that it lies within 0 … length, with a margin."""
    margin = min(MARGIN, max(0.0, (length - (end - start)) / 2))
    if start < margin or end - start > length:
        return margin - start
    return min(0.0, length - margin - end)


def uncovered(view: Rectangle, covers: Iterable[Rectangle]) -> Rectangle:
    """Return the largest part of a view that nothing lies over: beside, above or below each cover."""
    parts = [view]
    for cover in covers:
        parts = [rest for part in parts for rest in _beside(part, cover)]
    return max(parts, key=lambda part: part.width * part.height, default=view)


def _beside(part: Rectangle, cover: Rectangle) -> Iterator[Rectangle]:
    """Yield what is left of a part at each side of a cover."""
    hidden = cover.within(part)
    if not (hidden.width and hidden.height):
        yield part
        return
    yield replace(part, right=hidden.left)
    yield replace(part, left=hidden.right)
    yield replace(part, bottom=hidden.top)
    yield replace(part, top=hidden.bottom)
