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

from orgviewer.arrays import AnyIntegers, Booleans, Floats, Integers, families, inner_levels, levels_of, spans

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
    low, high = np.zeros((1, 0)), np.zeros((1, 0))
    below = np.zeros(0, np.int32)
    for start, end in reversed(levels):
        low, high = _contours(breadth[start:end], rows[start:end], aside[start:end], below - start, low, high)
        first = families(parent[start:end])
        place, low, high = _merge(first, low, high, gap)
        last = np.append(first[1:], end - start) - 1
        middle = (place[first] + place[last]) / 2
        offset[start:end] = place - np.repeat(middle, spans(first, end - start))
        low, high = low - middle, high - middle
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

    `below` names the box of this level above each family, whose contours are `low` and `high`. A contour is a
    column (rows × subtrees): what is done for a row of all subtrees is done for numbers that lie together.
    """
    own = int(rows.max())
    deepest = int(rows[below].max()) + len(low) if len(below) else 0
    depth = min(max(own, deepest), ROW_LIMIT)
    left, right = np.full((depth, len(rows)), np.inf), np.full((depth, len(rows)), -np.inf)
    left[0], right[0] = 0.0, breadth
    if own > 1:
        inside = np.arange(1, min(own, depth))[:, None] < rows
        left[1:own] = np.where(inside, -aside[:, 0], np.inf)
        right[1:own] = np.where(inside, breadth + aside[:, 1], -np.inf)
    if len(below):
        left[:, below] = np.minimum(left[:, below], _lowered(low, rows[below], depth, np.inf))
        right[:, below] = np.maximum(right[:, below], -_lowered(-high, rows[below], depth, np.inf))
    return left, right


def _lowered(contour: Floats, by: Integers, depth: int, nothing: float) -> Floats:
    """Move each contour down by its number of rows; what falls off joins the last row."""
    known = len(contour)
    source = np.arange(depth)[:, None] - by
    valid = (source >= 0) & (source < known)
    moved = np.where(valid, np.take_along_axis(contour, np.clip(source, 0, known - 1), 0), nothing)
    fallen = np.arange(known)[:, None] + by >= depth - 1
    moved[-1] = np.minimum(moved[-1], np.where(fallen, contour, nothing).min(axis=0))
    return moved


def _merge(first: Integers, low: Floats, high: Floats, gap: float) -> tuple[Floats, Floats, Floats]:
    """Push the members of each family apart until no row overlaps, in log2(family) rounds.

    `first` is where each family begins. Returns each member's place relative to its family's first
    member, and one contour per family.
    """
    starts = first  # the first block of each family
    rounds: list[tuple[AnyIntegers, Integers, Floats]] = []
    while low.shape[1] > len(starts):
        is_right = _odd_in_family(starts, low.shape[1])
        rights, others = np.flatnonzero(is_right), np.flatnonzero(~is_right)
        survivor = np.cumsum(~is_right, dtype=np.int32) - 1
        joined = survivor[rights]
        right_low, right_high = low.take(rights, axis=1), high.take(rights, axis=1)
        low, high = low.take(others, axis=1), high.take(others, axis=1)
        left_low, left_high = low.take(joined, axis=1), high.take(joined, axis=1)
        distance = (left_high - right_low).max(axis=0) + gap
        low[:, joined] = np.minimum(left_low, right_low + distance)
        high[:, joined] = np.maximum(left_high, right_high + distance)
        starts = survivor[starts]
        rounds.append((rights, survivor, distance))
    place = np.zeros(low.shape[1])
    for rights, survivor, distance in reversed(rounds):
        place = place.take(survivor)
        place[rights] += distance
    return place, low, high


def _odd_in_family(starts: Integers, count: int) -> Booleans:
    """Say which blocks are second, fourth … in their family: they join the block before them."""
    sizes = spans(starts, count)
    odd: Booleans = ((np.arange(count, dtype=np.int32) - np.repeat(starts, sizes)) & 1).astype(bool)
    return odd
