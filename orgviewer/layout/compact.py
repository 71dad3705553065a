"""The compact layout: every subtree packs what lies beneath it into shelves, close to a wanted aspect.

Each subtree offers a few shapes, from tall to wide; a family is tried with several heights of its
shelves and several numbers of shelves, all families of a level at once, and offers in turn the best
shapes that came of it. This is how floor plans of chips are sized (Stockmeyer, "Optimal orientations
of cells in slicing floorplan designs", 1983), with shelves in reading order instead of slices. From
the root, whose aspect is wanted, the choices are then followed down.

A card stands at the upper left of its subtree. What lies beneath it is indented by a gutter, in
which the trunk runs down; above each shelf runs a bus. Members of a stack form one item, a grid. Assistants
stand beside the trunk, those before it in a column of their own.
"""

from __future__ import annotations

import numpy as np
from msgspec import Struct

from orgviewer.arrays import (
    AnyIntegers,
    Booleans,
    Floats,
    Integers,
    families,
    inner_levels,
    levels_of,
    spans,
)
from orgviewer.chart.chart import Chart
from orgviewer.layout.assistants import seats
from orgviewer.layout.blocks import Sizes
from orgviewer.layout.shelves import SHELVES, Families, Offers

ASPECTS = (0.2, 0.4, 0.7, 1.0, 1.4, 2.0, 3.0, 5.0)  # shapes that a subtree offers, beside the wanted one
AT_ONCE = 100_000  # items that are packed at once


class _Items(Struct, frozen=True, eq=False):
    """What is packed: cards with all beneath them, and stacks that share a card with other items.

    A stack that has its card to itself is part of the card's item. `item` is by node, the rest by item.
    """

    item: Integers
    parent: Integers
    members: Integers  # of the stack in the item, 0 for none
    assistants: Integers
    has_card: Booleans
    levels: list[tuple[int, int]]

    def inset(self, sizes: Sizes) -> Floats:
        """Return how far from its item's left a card stands: the width of an assistant, if one is there."""
        return np.where(self.assistants > 1, sizes.card_width, 0.0)

    def head(self, sizes: Sizes) -> Floats:
        """Return how high each card is together with its rows of assistants."""
        rows = ((self.assistants + 1) // 2).astype(np.float64)
        return sizes.card_height + rows * (sizes.card_height + sizes.stack_gap)


class _Shapes(Struct, frozen=True, eq=False):
    """The shapes that items offer (items × shapes), and for a card the trial that each came of."""

    width: Floats
    height: Floats
    trial: Integers


def compact(chart: Chart, sizes: Sizes, aspect: float) -> tuple[Floats, Floats]:
    """Return the left and top of every card, in a chart as near `aspect` (width to height) as it can.

    The chart grows down and to the right of the root at (0, 0).
    """
    items = _items(chart)
    aspects = np.array((aspect, *ASPECTS))
    left, top, chosen = _place(items, _offer(items, sizes, aspects), sizes)
    _, rows = _grid(items.members, aspects[chosen, None], sizes)
    rows_of = rows[:, 0][items.item]
    right_by, down_by = _within_stack(chart, rows_of, sizes)
    below = items.has_card[items.item] & chart.stacked
    left = (left + items.inset(sizes))[items.item] + right_by + np.where(below, sizes.indent, 0.0)
    top = top[items.item] + down_by + np.where(below, sizes.card_height + sizes.stack_gap, 0.0)
    found = seats(chart)
    left[found.node] += np.where(found.after, sizes.indent, -sizes.card_width)
    top[found.node] += (found.row + 1) * (sizes.card_height + sizes.stack_gap)
    return left, top


def _within_stack(chart: Chart, rows: Integers, sizes: Sizes) -> tuple[Floats, Floats]:
    """Return how far from its stack's corner each member stands, column by column; 0 for other cards."""
    first, _ = chart.children
    turn = np.where(chart.stacked, np.arange(len(chart)) - first[chart.parent], 0)
    column, row = np.divmod(turn, np.maximum(rows, 1))
    return column * (sizes.card_width + sizes.indent), row * (sizes.card_height + sizes.stack_gap)


def _items(chart: Chart) -> _Items:
    first, count = chart.children
    stacked = np.flatnonzero(chart.stacked)
    above = chart.parent[stacked]
    in_stack = np.bincount(above, minlength=len(chart))
    alone = in_stack == count
    leads = np.zeros(len(chart), bool)
    leads[stacked] = (stacked == first[above]) & ~alone[above]
    kept = ~(chart.stacked | chart.beside) | leads
    item = (np.cumsum(kept) - 1).astype(np.int32)
    item[chart.beside] = item[chart.parent[chart.beside]]
    item[stacked] = np.where(alone[above], item[above], item[first[above]])
    node = np.flatnonzero(kept)
    parent = np.where(chart.parent[node] >= 0, item[chart.parent[node]], np.int32(-1))
    members = np.bincount(item[stacked], minlength=len(node)).astype(np.int32)
    assistants = chart.beside_sizes[node]
    return _Items(item, parent, members, assistants, ~leads[node], inner_levels(levels_of(parent)))


def _grid(members: AnyIntegers, aspects: Floats, sizes: Sizes) -> tuple[Integers, Integers]:
    """Return the columns and rows of stacks (stacks × aspects) that come near aspects, alike or one each."""
    column, row = sizes.card_width + sizes.indent, sizes.card_height + sizes.stack_gap
    count = np.maximum(members, 1)[:, None]
    columns = np.clip(np.rint(np.sqrt(count * aspects * row / column)), 1, count)
    rows = np.ceil(count / columns).astype(np.int32)
    return np.ceil(count / rows).astype(np.int32), rows


def _own_shapes(items: _Items, aspects: Floats, sizes: Sizes) -> tuple[Floats, Floats]:
    """Return the width and height of items without what lies beneath them (items × aspects)."""
    number = np.flatnonzero(np.bincount(items.members))  # few: stacks are alike
    columns, rows = (found[np.searchsorted(number, items.members)] for found in _grid(number, aspects, sizes))
    grid_width = columns * (sizes.card_width + sizes.indent) - sizes.indent
    grid_height = rows * (sizes.card_height + sizes.stack_gap) - sizes.stack_gap
    has_card, has_stack = items.has_card[:, None], items.members[:, None] > 0
    below = sizes.card_height + sizes.stack_gap + grid_height
    beside = items.inset(sizes) + np.where(items.assistants > 0, sizes.indent, 0.0) + sizes.card_width
    card_width, card_height = beside[:, None], items.head(sizes)[:, None]
    width = np.where(has_card, np.where(has_stack, sizes.indent + grid_width, card_width), grid_width)
    height = np.where(has_card, np.where(has_stack, below, card_height), grid_height)
    return width.astype(np.float64), height.astype(np.float64)


def _offer(items: _Items, sizes: Sizes, aspects: Floats) -> _Shapes:
    """Return the shapes of all items, from the deepest level upward."""
    width, height = _own_shapes(items, aspects, sizes)
    shapes = _Shapes(width, height, np.zeros(width.shape, np.int32))
    inset, head = items.inset(sizes), items.head(sizes)
    for start, end in reversed(items.levels):
        offers = _offers(items, shapes, start, end, sizes)
        trials, across, down = _tried(offers)
        above = items.parent[start:end][offers.families.first]
        tried_width = np.maximum(width[above, :1], inset[above, None] + sizes.indent + across)
        tried_height = head[above, None] + down
        fit = np.maximum(tried_width[:, None, :], aspects[:, None] * tried_height[:, None, :])
        best = fit.argmin(axis=2)
        shapes.trial[above] = trials[best]
        shapes.width[above] = np.take_along_axis(tried_width, best, axis=1)
        shapes.height[above] = np.take_along_axis(tried_height, best, axis=1)
    return shapes


def _tried(offers: Offers) -> tuple[Integers, Floats, Floats]:
    """Pack all families in every way worth a trial: the trials (t), how far across and down (families × t).

    Trials stand by shelves, then heights: of two that are equally good the first is taken, here and on a
    web page. As many are tried at once as make arrays of some size, since small ones cost as much each.
    """
    heights, factors = np.array(offers.heights()), np.array(offers.factors())
    level, items = offers.families, len(offers.width)
    count = len(level.first)
    across = np.empty((len(factors), len(heights), count))
    down = np.empty_like(across)
    for some in _batches(len(heights), AT_ONCE // items):
        tried = len(heights[some])
        choice = offers.choose(np.repeat(heights[some, None], count, axis=1))
        width, height = (sizes.ravel() for sizes in offers.sizes_of(choice))
        for few in _batches(len(factors), AT_ONCE // len(width)):
            times = len(factors[few])
            wanted = np.repeat(np.array(SHELVES)[factors[few]], tried * count)
            many = level.repeated(tried * times)
            packed = many.pack(np.tile(width, times), np.tile(height, times), wanted)
            across[few, some] = packed.across.reshape(times, tried, -1)
            down[few, some] = packed.down.reshape(times, tried, -1)
    trials = (heights * len(SHELVES) + factors[:, None]).ravel().astype(np.int32)
    return trials, across.reshape(-1, count).T, down.reshape(-1, count).T


def _batches(count: int, size: int) -> list[slice]:
    """Part so many trials into batches of a size, at least of one."""
    step = max(size, 1)
    return [slice(start, start + step) for start in range(0, count, step)]


def _place(items: _Items, shapes: _Shapes, sizes: Sizes) -> tuple[Floats, Floats, Integers]:
    """Follow the choices down from the root; return each item's left and top, and which shape it takes."""
    count = len(items.parent)
    left, top, chosen = np.zeros(count), np.zeros(count), np.zeros(count, np.int32)
    inset, head = items.inset(sizes), items.head(sizes)
    for start, end in items.levels:
        offers = _offers(items, shapes, start, end, sizes)
        parent = items.parent[start:end]
        above = parent[offers.families.first]
        heights, shelves = np.divmod(shapes.trial[above, chosen[above]], len(SHELVES))
        choice = offers.choose(heights)
        packed = offers.families.pack(*offers.sizes_of(choice), np.array(SHELVES)[shelves])
        left[start:end] = left[parent] + inset[parent] + sizes.indent + packed.left
        top[start:end] = top[parent] + head[parent] + packed.top
        chosen[start:end] = choice
    return left, top, chosen


def _offers(items: _Items, shapes: _Shapes, start: int, end: int, sizes: Sizes) -> Offers:
    """Return the families of the level from `start` to `end`, with what their items offer."""
    first = families(items.parent[start:end])
    count = spans(first, end - start)
    member_of = np.repeat(np.arange(len(first), dtype=np.int32), count)
    found = Families(first, member_of, gap=sizes.sibling_gap, lead=sizes.level_gap)
    return Offers(found, shapes.width[start:end], shapes.height[start:end])
