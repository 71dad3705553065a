"""Marks on their way: all that belongs to a card is moved with it."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from orgviewer.arrays import Floats
from orgviewer.paint.marks import Marks


def moved(marks: Marks, by: Floats) -> Marks:
    """Return marks moved, those of each node by its own row of `by` (n × 2, layout pixels).

    Lines are left out: they join what stands still.
    """
    extent = np.zeros((len(by), 2))
    whole = np.hstack((by, extent))
    return Marks(
        boxes=tuple(replace(box, rectangles=box.rectangles + whole[box.nodes]) for box in marks.boxes),
        pictures=tuple(
            replace(photo, rectangles=photo.rectangles + whole[photo.nodes]) for photo in marks.pictures
        ),
        texts=tuple(replace(text, places=text.places + by[text.nodes]) for text in marks.texts),
    )
