"""The tidy layout: the classic tree, as narrow as its order allows, level by level over arrays.

The drawing rules are those of Reingold and Tilford, "Tidier drawings of trees" (1981): parents
centred over their children, equal subtrees drawn equally, order kept. Boxes of different depth
follow van der Ploeg, "Drawing non-layered tidy trees in linear time" (2013), with rows for his
heights. A contour is the leftmost and rightmost place in each row of a subtree, seen from the
root's card. Siblings are merged pairwise, all families of a level at once.

Words of this module: *breadth* is the axis along which siblings stand, *rows* count away from the
root; a layout that grows to the right has its breadth on the screen's vertical axis.
"""

from __future__ import annotations

import numpy as np

from orgviewer.arrays import Booleans, Floats, Integers, families, inner_levels, levels_of

ROW_LIMIT = 64  # rows further down share one contour entry, so that deep chains stay linear


def tidy(
    parent: Integers, breadth: Floats, rows: Integers, gap: float, aside: Floats | None = None
) -> tuple[Floats, Integers]:
    """Place a tree of boxes; return each box's start along the breadth, and its first row.

    `parent` is a tree in breadth-first order, `breadth` and `rows` the size of each box, `gap` the
    distance kept between boxes in one row; `aside` (m × 2) is how much further each box reaches before its
    start and beyond its breadth, in all its rows but the first. Starts are relative to the root's; all boxes
    count as equally broad when a parent is centred, since the cards at their starts are.
    """
    aside = np.zeros((len(parent), 2)) if aside is None else aside
    levels = inner_levels(levels_of(parent))
    offset = np.zeros(len(parent))
    low, high = np.zeros((0, 1)), np.zeros((0, 1))
    below = np.zeros(0, np.int32)
    for start, end in reversed(levels):
        low, high = _contours(breadth[start:end], rows[start:end], aside[start:end], below - start, low, high)
        first = families(parent[start:end])
        place, low, high = _merge(first, low, high, gap)
        last = np.append(first[1:], end - start) - 1
        middle = (place[first] + place[last]) / 2
        offset[start:end] = place - np.repeat(middle, np.diff(first, append=end - start))
        low, high = low - middle[:, None], high - middle[:, None]
        below = parent[start:end][first]
    row = np.zeros(len(parent), np.int32)
    for start, end in levels:
        above = parent[start:end]
        offset[start:end] += offset[above]
        row[start:end] = row[above] + rows[above]
    return offset, row


def _contours(
    breadth: Floats, rows: Integers, aside: Floats, below: Integers, low: Floats, high: Floats
) -> tuple[Floats, Floats]:
    """Return the contours of one level's subtrees: its boxes, and beneath them the merged families.

    `below` names the box of this level above each family, whose contours are `low` and `high`.
    """
    own = int(rows.max())
    deepest = int(rows[below].max()) + low.shape[1] if len(below) else 0
    depth = min(max(own, deepest), ROW_LIMIT)
    row = np.arange(depth)
    inside = row < rows[:, None]
    left = np.where(inside, 0.0, np.inf)
    right = np.where(inside, breadth[:, None], -np.inf)
    wider = np.flatnonzero(aside.any(axis=1))
    further = inside[wider] & (row > 0)
    left[wider] = np.where(further, -aside[wider, :1], left[wider])
    right[wider] = np.where(further, breadth[wider, None] + aside[wider, 1:], right[wider])
    if len(below):
        left[below] = np.minimum(left[below], _lowered(low, rows[below], depth, np.inf))
        right[below] = np.maximum(right[below], -_lowered(-high, rows[below], depth, np.inf))
    return left, right


def _lowered(contour: Floats, by: Integers, depth: int, nothing: float) -> Floats:
    """Move each contour down by its number of rows; what falls off joins the last row."""
    known = contour.shape[1]
    source = np.arange(depth) - by[:, None]
    valid = (source >= 0) & (source < known)
    moved = np.where(valid, np.take_along_axis(contour, np.clip(source, 0, known - 1), 1), nothing)
    fallen = np.arange(known) + by[:, None] >= depth - 1
    moved[:, -1] = np.minimum(moved[:, -1], np.where(fallen, contour, nothing).min(axis=1))
    return moved


def _merge(first: Integers, low: Floats, high: Floats, gap: float) -> tuple[Floats, Floats, Floats]:
    """Push the members of each family apart until no row overlaps, in log2(family) rounds.

    `first` is where each family begins. Returns each member's place relative to its family's first
    member, and one contour per family.
    """
    count = len(low)
    place = np.zeros(count)
    block = np.arange(count)  # the block that each member is part of
    starts = first  # the first block of each family
    while len(low) > len(starts):
        is_right = _odd_in_family(starts, len(low))
        rights = np.flatnonzero(is_right)
        lefts = rights - 1
        distance = (high[lefts] - low[rights]).max(axis=1) + gap
        shift = np.zeros(len(low))
        shift[rights] = distance
        place += shift[block]
        low[lefts] = np.minimum(low[lefts], low[rights] + distance[:, None])
        high[lefts] = np.maximum(high[lefts], high[rights] + distance[:, None])
        survivor = np.cumsum(~is_right) - 1
        block = survivor[block]
        starts = survivor[starts].astype(np.int32)
        low, high = low[~is_right], high[~is_right]
    return place, low, high


def _odd_in_family(starts: Integers, count: int) -> Booleans:
    """Say which blocks are second, fourth … in their family: they join the block before them."""
    sizes = np.diff(starts, append=count)
    turn = np.arange(count) - np.repeat(starts, sizes)
    odd: Booleans = turn % 2 == 1
    return odd
