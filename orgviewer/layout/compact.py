"""The compact layout: every subtree packs what lies beneath it into shelves, close to a wanted aspect.

Each subtree offers a few shapes, from tall to wide; a family is tried with several heights of its
shelves and several numbers of shelves, all families of a level at once, and offers in turn the best
shapes that came of it. This is how floor plans of chips are sized (Stockmeyer, "Optimal orientations
of cells in slicing floorplan designs", 1983), with shelves in reading order instead of slices. From
the root, whose aspect is wanted, the choices are then followed down.

A card stands at the upper left of its subtree. What lies beneath it is indented by a gutter, in
which the trunk runs down; above each shelf runs a bus. Members of a stack form one item, a grid.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np

from orgviewer.arrays import (
    AnyIntegers,
    Booleans,
    Floats,
    Integers,
    families,
    inner_levels,
    levels_of,
)
from orgviewer.chart.chart import Chart
from orgviewer.layout.blocks import Sizes

ASPECTS = (0.2, 0.4, 0.7, 1.0, 1.4, 2.0, 3.0, 5.0)  # shapes that a subtree offers, beside the wanted one
HEIGHTS = 16  # heights of shelves that a family is tried with
AT_ONCE = 100_000  # items that are packed at once
COARSE, MANY = 5, 300  # with more items than this in a level, every fifth height only
SHELVES = (0.0, 0.3, 0.6, 0.8, 1.0, 1.3, 1.7, 2.4)  # numbers of shelves tried, by the root of the family
EVEN = 1 + 1e-9  # how many times as high as its shelf an item may be and still fit, since powers are rounded


@dataclass(frozen=True, eq=False)
class _Items:
    """What is packed: cards with all beneath them, and stacks that share a card with other items.

    A stack that has its card to itself is part of the card's item. `item` is by node, the rest by item.
    """

    item: Integers
    parent: Integers
    members: Integers  # of the stack in the item, 0 for none
    has_card: Booleans
    levels: list[tuple[int, int]]


@dataclass(frozen=True, eq=False)
class _Shapes:
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
    _, rows = _grid(items.members, aspects, sizes)
    rows_of = np.take_along_axis(rows, chosen[:, None], axis=1)[:, 0][items.item]
    right_by, down_by = _within_stack(chart, rows_of, sizes)
    below = items.has_card[items.item] & chart.stacked
    left = left[items.item] + right_by + np.where(below, sizes.indent, 0.0)
    return left, top[items.item] + down_by + np.where(below, sizes.card_height + sizes.stack_gap, 0.0)


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
    kept = ~chart.stacked | leads
    item = (np.cumsum(kept) - 1).astype(np.int32)
    item[stacked] = np.where(alone[above], item[above], item[first[above]])
    node = np.flatnonzero(kept)
    parent = np.where(chart.parent[node] >= 0, item[chart.parent[node]], np.int32(-1))
    members = np.bincount(item[stacked], minlength=len(node)).astype(np.int32)
    return _Items(item, parent, members, ~leads[node], inner_levels(levels_of(parent)))


def _grid(members: Integers, aspects: Floats, sizes: Sizes) -> tuple[Integers, Integers]:
    """Return the columns and rows of stacks (items × aspects) that come near aspects."""
    column, row = sizes.card_width + sizes.indent, sizes.card_height + sizes.stack_gap
    count = np.maximum(members, 1)[:, None]
    columns = np.clip(np.rint(np.sqrt(count * aspects * row / column)), 1, count)
    rows = np.ceil(count / columns).astype(np.int32)
    return np.ceil(count / rows).astype(np.int32), rows


def _own_shapes(items: _Items, aspects: Floats, sizes: Sizes) -> tuple[Floats, Floats]:
    """Return the width and height of items without what lies beneath them (items × aspects)."""
    columns, rows = _grid(items.members, aspects, sizes)
    grid_width = columns * (sizes.card_width + sizes.indent) - sizes.indent
    grid_height = rows * (sizes.card_height + sizes.stack_gap) - sizes.stack_gap
    has_card, has_stack = items.has_card[:, None], items.members[:, None] > 0
    below = sizes.card_height + sizes.stack_gap + grid_height
    width = np.where(has_card, np.where(has_stack, sizes.indent + grid_width, sizes.card_width), grid_width)
    height = np.where(has_card, np.where(has_stack, below, sizes.card_height), grid_height)
    return width.astype(np.float64), height.astype(np.float64)


def _offer(items: _Items, sizes: Sizes, aspects: Floats) -> _Shapes:
    """Return the shapes of all items, from the deepest level upward."""
    width, height = _own_shapes(items, aspects, sizes)
    shapes = _Shapes(width, height, np.zeros(width.shape, np.int32))
    for start, end in reversed(items.levels):
        family = _family(items, shapes, start, end, sizes)
        trials, across, down = _tried(family)
        tried_width = np.maximum(sizes.card_width, sizes.indent + across)
        tried_height = sizes.card_height + down
        fit = np.maximum(tried_width[:, None, :], aspects[:, None] * tried_height[:, None, :])
        best = fit.argmin(axis=2)
        above = items.parent[start:end][family.first]
        shapes.trial[above] = trials[best]
        shapes.width[above] = np.take_along_axis(tried_width, best, axis=1)
        shapes.height[above] = np.take_along_axis(tried_height, best, axis=1)
    return shapes


def _tried(family: _Families) -> tuple[Integers, Floats, Floats]:
    """Pack all families in every way worth a trial: the trials (t), how far across and down (families × t).

    Trials stand by shelves, then heights: of two that are equally good the first is taken, here and on a
    web page. As many are tried at once as make arrays of some size, since small ones cost as much each.
    """
    heights, factors = np.array(family.heights()), np.array(family.factors())
    families_in = len(family.first)
    across = np.empty((len(factors), len(heights), families_in))
    down = np.empty_like(across)
    for some in _batches(len(heights), AT_ONCE // len(family.width)):
        many = family.repeated(len(heights[some]))
        width, height = many.sizes_of(many.choose(np.repeat(heights[some], families_in)))
        for few in _batches(len(factors), AT_ONCE // len(width)):
            times = len(factors[few])
            wanted = np.repeat(np.array(SHELVES)[factors[few]], len(many.first))
            packed = many.repeated(times).pack(np.tile(width, times), np.tile(height, times), wanted)
            across[few, some] = packed.across.reshape(times, -1, families_in)
            down[few, some] = packed.down.reshape(times, -1, families_in)
    trials = (heights * len(SHELVES) + factors[:, None]).ravel().astype(np.int32)
    return trials, across.reshape(-1, families_in).T, down.reshape(-1, families_in).T


def _batches(count: int, size: int) -> list[slice]:
    """Part so many trials into batches of a size, at least of one."""
    step = max(size, 1)
    return [slice(start, start + step) for start in range(0, count, step)]


def _place(items: _Items, shapes: _Shapes, sizes: Sizes) -> tuple[Floats, Floats, Integers]:
    """Follow the choices down from the root; return each item's left and top, and which shape it takes."""
    count = len(items.parent)
    left, top, chosen = np.zeros(count), np.zeros(count), np.zeros(count, np.int32)
    for start, end in items.levels:
        family = _family(items, shapes, start, end, sizes)
        parent = items.parent[start:end]
        above = parent[family.first]
        heights, shelves = np.divmod(shapes.trial[above, chosen[above]], len(SHELVES))
        choice = family.choose(heights)
        packed = family.pack(*family.sizes_of(choice), np.array(SHELVES)[shelves])
        left[start:end] = left[parent] + sizes.indent + packed.left
        top[start:end] = top[parent] + sizes.card_height + packed.top
        chosen[start:end] = choice
    return left, top, chosen


@dataclass(frozen=True, eq=False)
class _Packed:
    """Where the items of families stand below their parents' cards, and how large the families are."""

    left: Floats
    top: Floats
    across: Floats
    down: Floats


@dataclass(frozen=True, eq=False)
class _Families:
    """The families of one level: where each begins, the shapes of their items, the gaps."""

    first: Integers
    member_of: Integers
    width: Floats
    height: Floats
    gap: float
    lead: float  # above each shelf

    def heights(self) -> list[int]:
        """Return which heights of shelves are tried: few for many items, one if all have one shape."""
        if not np.ptp(self.height, axis=1).any():
            return [0]
        return [*range(0, HEIGHTS, COARSE if len(self.height) > MANY else 1)]

    def factors(self) -> list[int]:
        """Return which of SHELVES are tried: those that give another number, half of them for many items."""
        largest = int(np.diff(self.first, append=len(self.width)).max())
        numbers = {
            max(1, min(largest, round(largest**0.5 * factor))): turn for turn, factor in enumerate(SHELVES)
        }
        return sorted(numbers.values())[:: 2 if len(self.width) > MANY else 1]

    def choose(self, heights: AnyIntegers) -> Integers:
        """Return the shape of each item: the narrowest no higher than its family's shelves may be.

        `heights` says for each family which of the HEIGHTS between the least and the most it takes.
        """
        low = np.maximum.reduceat(self.height.min(axis=1), self.first)
        high = np.maximum.reduceat(self.height.max(axis=1), self.first)
        limit = low * (high / low) ** (heights / (HEIGHTS - 1))
        fits = self.height <= limit[self.member_of][:, None] * EVEN
        narrowest: Integers = np.where(fits, self.width, np.inf).argmin(axis=1).astype(np.int32)
        return narrowest

    def sizes_of(self, choice: Integers) -> tuple[Floats, Floats]:
        """Return the width and height of each item in the shape chosen for it."""
        items = np.arange(len(choice))
        return self.width[items, choice], self.height[items, choice]

    def repeated(self, times: int) -> _Families:
        """Return the same families several times, one after the other."""
        if times == 1:
            return self
        turns = np.arange(times)[:, None]
        return replace(
            self,
            first=(self.first + turns * len(self.member_of)).ravel(),
            member_of=(self.member_of + turns * len(self.first)).ravel(),
            width=np.tile(self.width, (times, 1)),
            height=np.tile(self.height, (times, 1)),
        )

    def pack(self, width: Floats, height: Floats, factors: Floats) -> _Packed:
        """Put items of a width and height into shelves in their order, about factor × √items shelves."""
        width = width + self.gap
        sizes = np.diff(self.first, append=len(width))
        shelves = np.clip(np.rint(np.sqrt(sizes) * factors), 1, sizes)
        before = np.cumsum(width) - width
        before -= before[self.first][self.member_of]
        rate = shelves / np.add.reduceat(width, self.first)
        shelf = ((before + width / 2) * rate[self.member_of]).astype(np.int32)
        begins = np.diff(shelf, prepend=-1) != 0
        begins[self.first] = True
        starts = np.flatnonzero(begins)
        shelf_of = np.cumsum(begins) - 1
        tall = np.maximum.reduceat(height, starts) + self.lead
        wide = np.add.reduceat(width, starts) - self.gap
        first_shelf = shelf_of[self.first]
        above = np.cumsum(tall) - tall
        above -= np.repeat(above[first_shelf], np.diff(first_shelf, append=len(starts)))
        return _Packed(
            left=before - before[starts][shelf_of],
            top=above[shelf_of] + self.lead,
            across=np.maximum.reduceat(wide, first_shelf),
            down=np.add.reduceat(tall, first_shelf),
        )


def _family(items: _Items, shapes: _Shapes, start: int, end: int, sizes: Sizes) -> _Families:
    """Return the families of the level from `start` to `end`."""
    first = families(items.parent[start:end])
    count = np.diff(first, append=end - start)
    return _Families(
        first=first,
        member_of=np.repeat(np.arange(len(first), dtype=np.int32), count),
        width=shapes.width[start:end],
        height=shapes.height[start:end],
        gap=sizes.sibling_gap,
        lead=sizes.level_gap,
    )
