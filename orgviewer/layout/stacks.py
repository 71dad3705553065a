"""What of a stack lies in a rectangle, by arithmetic: a stack of a million costs what is seen of it."""

from __future__ import annotations

import numpy as np

from orgviewer.arrays import Floats, Integers, ranges
from orgviewer.layout.rectangle import Rectangle
from orgviewer.layout.routes import Frame


def stack_bounds(frame: Frame, nodes: Integers) -> Floats:
    """Return the bounds of the stacks of nodes in the frame, as m × 4 (left, top, right, bottom)."""
    first, count, rows = _grid(frame, nodes)
    left, top = frame.left(first), frame.top(first)
    right = frame.left(first + count - 1) + frame.card_width
    gap = frame.layout.spec.sizes.stack_gap
    bottom = top + rows * (frame.card_height + gap) - gap
    return np.column_stack((left, top, right, bottom))


def members_near(frame: Frame, nodes: Integers, view: Rectangle) -> Integers:
    """Return the members of the stacks of nodes whose card, or line, may meet a rectangle of the frame.

    A line comes from the member before, or from the column before: one more of each is taken.
    """
    sizes = frame.layout.spec.sizes
    first, count, rows = _grid(frame, nodes)
    left, top = frame.left(first), frame.top(first)
    across, down = frame.card_width + sizes.indent, frame.card_height + sizes.stack_gap
    columns = np.ceil(count / rows).astype(np.int32)
    from_column = _clipped((view.left - left - frame.card_width) / across, 0, columns - 1)
    to_column = _clipped((view.right - left + sizes.indent) / across + 1, 0, columns - 1)
    from_row = _clipped((view.top - top - frame.card_height) / down, 0, rows - 1)
    to_row = _clipped((view.bottom - top) / down + 1, 0, rows - 1)
    wide = np.maximum(to_column - from_column + 1, 0)
    column = ranges(from_column, wide)
    stack = np.repeat(np.arange(len(nodes)), wide)
    begin = column * rows[stack] + from_row[stack]
    tall = np.minimum(to_row[stack] - from_row[stack] + 1, count[stack] - begin)
    return ranges((first[stack] + begin).astype(np.int32), np.maximum(tall, 0))


def _grid(frame: Frame, nodes: Integers) -> tuple[Integers, Integers, Integers]:
    """Return the first member, the number of members and the rows of stacks."""
    chart, sizes = frame.layout.chart, frame.layout.spec.sizes
    first, count = chart.children[0][nodes], chart.stack_sizes[nodes]
    reach = frame.left(first + count - 1) - frame.left(first)
    columns = np.rint(reach / (frame.card_width + sizes.indent)).astype(np.int32) + 1
    return first, count, np.ceil(count / columns).astype(np.int32)


def _clipped(places: Floats, low: int, high: Integers) -> Integers:
    """Return whole numbers within bounds."""
    return np.clip(np.floor(places), low, high).astype(np.int32)
