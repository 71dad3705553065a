"""Marks on their way: all that belongs to a card is moved with it."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from msgspec.structs import replace

from orgviewer.arrays import Floats, Integers
from orgviewer.paint.marks import Boxes, Marks, Pictures


def moved(marks: Marks, by: Callable[[Integers], Floats]) -> Marks:
    """Return marks moved: `by`, asked for m nodes of them, says how far (m × 2, layout pixels).

    Lines are left out: they join what stands still.
    """

    def rectangles(of: Boxes | Pictures) -> Floats:
        corners = of.rectangles[:, :2] + by(of.nodes)
        return np.hstack((corners, of.rectangles[:, 2:]))

    return Marks(
        boxes=tuple(replace(box, rectangles=rectangles(box)) for box in marks.boxes),
        pictures=tuple(replace(photo, rectangles=rectangles(photo)) for photo in marks.pictures),
        texts=tuple(replace(text, places=text.places + by(text.nodes)) for text in marks.texts),
    )
