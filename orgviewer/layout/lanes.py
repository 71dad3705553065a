"""Lanes for dotted lines: each leads from card to card where no other line lies.

A line leaves a card at the edge that looks towards the gap between levels in which it runs: the one above the
card that is deeper in the tree, of which the tree's own lines leave half. Where cards are in the way, in and
above stacks, it leaves at a side, and runs in the gap beside the card. In each gap lines have tracks, closer
to each other the more there are. Last, all that would lie less than a grain apart, whatever it belongs to, is
parted within that grain, so that no two lines ever share more than a crossing.

Places are reckoned *along* the axis on which siblings stand and *away* from the root, whatever the direction.
"""

from __future__ import annotations

from functools import cached_property

import numpy as np
from msgspec import Struct

from orgviewer.arrays import AnyIntegers, Booleans, Floats, Integers
from orgviewer.choices import LayoutKind
from orgviewer.layout.assistants import seat_rows
from orgviewer.layout.layout import Layout
from orgviewer.layout.rectangle import HAIR
from orgviewer.layout.routes import routes
from orgviewer.layout.tracks import tracks

GRAIN = 1.0  # pixels within which lines are parted that have no gap of their own
GRAINS = 3  # in half of a gap, at least
NEAREST, PORTS = 0.05, 0.38  # where on half an edge lines leave: from how far off its middle, and on how much
SPREAD = 0.6180339887498949  # the golden ratio: lines by turns lie apart, however many there are

BEFORE, BEYOND, BESIDE = 0, 1, 2  # the edges that lines leave: towards the root, away from it, at a side


def dotted_routes(layout: Layout) -> Floats:
    """Return the line from each dotted-line manager to the person, as k × 6 points (x, y).

    Points may repeat where a line has fewer corners. Made once for a layout, whatever is drawn of it.
    """
    found: Floats = layout.found("dotted_routes", _routes)
    return found


def _routes(layout: Layout) -> Floats:
    if layout.spec.is_mirrored:
        return layout.mirrored_points(dotted_routes(layout.mirror))
    return _Lanes(layout).lines() if len(layout.chart.dotted) else np.zeros((0, 6, 2))


class _Ends(Struct, frozen=True, eq=False):
    """The ends of lines, those of the persons before those of the managers; places are those of the cards.

    `way` is the edge that each leaves, `towards` 1 or -1 where the other end lies along, `share` says where
    among all that leave there, from 0 to 1.
    """

    start: Floats
    near: Floats
    way: Integers
    towards: Integers
    share: Floats


class _Lanes:
    """The lines of one layout on their way."""

    def __init__(self, layout: Layout) -> None:
        self.layout = layout
        spec, sizes = layout.spec, layout.spec.sizes
        self.vertical, self.forward = spec.direction.is_vertical, spec.direction.is_forward
        self.card_along, self.card_away = spec.card_along, spec.card_away
        self.half = sizes.level_gap / 2
        upright = self.vertical or spec.kind is LayoutKind.COMPACT
        self.beside = min(sizes.sibling_gap, sizes.indent if upright else sizes.stack_gap) / 2
        self.grain = min(GRAIN, self.beside / GRAINS, self.half / GRAINS)
        self.count = len(layout.chart.dotted)
        self.nodes = layout.chart.dotted.T.ravel()

    # Cards

    @cached_property
    def starts(self) -> Floats:
        """Where cards begin along."""
        return self.layout.left if self.vertical else self.layout.top

    @cached_property
    def nears(self) -> Floats:
        """Where cards begin on the way from the root."""
        near = self.layout.top if self.vertical else self.layout.left
        return near if self.forward else -near - self.card_away

    def gaps(self, nodes: Integers) -> Floats:
        """Return where the free half of the gap begins that lies before each card, or before its stack's."""
        chart, spec = self.layout.chart, self.layout.spec
        parent = np.maximum(chart.parent, 0)
        is_tidy = spec.kind is LayoutKind.TIDY
        first = chart.children[0][parent[nodes]]
        shares = ~is_tidy & (chart.children[1] > chart.stack_sizes)[parent[nodes]]
        own = np.where(chart.stacked[nodes], np.where(shares, first, parent[nodes]), nodes)
        begin: Floats = self.nears[own] - self.half
        if is_tidy and not self.forward:
            past = seat_rows(chart, parent[own]).astype(np.float64) * (self.card_away + spec.sizes.level_gap)
            past[chart.beside[own]] = 0.0
            above = self.nears[parent[own]] + self.card_away + past
            begin = np.where(chart.beside[own], self.nears[own] - 2 * self.half, above)
            begin[own == 0] = self.nears[0] - self.half
        return begin

    # Lines

    def lines(self) -> Floats:
        """Return all lines in the layout's own places."""
        ends, gap = self._ends()
        port = np.where(ends.way == BESIDE, self._beside_ports(ends), self._edge_ports(ends))
        lane = gap + self._among(gap, *_ordered(*port.reshape(2, -1))) * self.half
        stub = ends.near + self.card_away * _on_edge(ends)
        edge = np.where(ends.way == BEYOND, ends.near + self.card_away, ends.near)
        at_side = ends.way == BESIDE
        leave = np.where(at_side, stub, edge)
        port = np.where(at_side, self._beside_tracks(ends, leave, np.tile(lane, 2)), port)
        port, lane, stub = self._parted(ends, port, lane, leave)
        leave = np.where(at_side, stub, edge)
        side = np.where(at_side, np.where(ends.towards > 0, ends.start + self.card_along, ends.start), port)
        person, manager = slice(None, self.count), slice(self.count, None)
        points = [
            (side[manager], leave[manager]),
            (port[manager], leave[manager]),
            (port[manager], lane),
            (port[person], lane),
            (port[person], leave[person]),
            (side[person], leave[person]),
        ]
        along, away = (np.stack(parts, axis=1) for parts in zip(*points, strict=True))
        away = away if self.forward else -away
        return np.stack((along, away) if self.vertical else (away, along), axis=-1)

    def _ends(self) -> tuple[_Ends, Floats]:
        """Return the ends of lines, and where the gap begins in which each line runs."""
        nodes = self.nodes
        gap = self.gaps(nodes).reshape(2, -1).max(axis=0)
        start, near = self.starts[nodes], self.nears[nodes]
        other = np.roll(start, self.count)
        towards = np.where(other >= start, np.int32(1), np.int32(-1))
        begin = np.tile(gap, 2)
        way = np.full(len(nodes), BESIDE, np.int32)
        before_closed, beyond_closed = self._closed()
        way[(begin + self.half <= near + HAIR) & ~before_closed[nodes]] = BEFORE
        way[(begin >= near + self.card_away - HAIR) & ~beyond_closed[nodes]] = BEYOND
        # What hangs beneath a card stands out on one side of it; on the other the way is free.
        chart = self.layout.chart
        towards[(way == BESIDE) & ~(chart.stacked | chart.beside)[nodes]] = -1
        key = (nodes.astype(np.int64) * 3 + way) * 2 + (towards > 0)
        turn, number = _turns(key, other)
        golden = np.tile(np.arange(1, self.count + 1) * SPREAD % 1, 2)
        return _Ends(start, near, way, towards, (turn + golden) / number), gap

    def _closed(self) -> tuple[Booleans, Booleans]:
        """Say before and beyond which cards others stand so close that no line can leave them there."""
        chart = self.layout.chart
        if self.layout.spec.kind is LayoutKind.COMPACT:
            return chart.stacked | chart.beside, chart.stacked | chart.beside | (chart.children[1] > 0)
        inner = chart.stacked & ~self._facing()
        over = (chart.stack_sizes > 0) & self.vertical
        return (inner, chart.stacked | over) if self.forward else (inner | over, chart.stacked)

    def _facing(self) -> Booleans:
        """Say which members of stacks look at the gap before their stack: in a tree that grows sideways."""
        chart = self.layout.chart
        first = chart.children[0][np.maximum(chart.parent, 0)]
        last = first + np.maximum(chart.stack_sizes[chart.parent] - 1, 0)
        nearest = np.minimum(self.nears[np.minimum(first, len(chart) - 1)], self.nears[last % len(chart)])
        facing: Booleans = (self.nears <= nearest + HAIR) & (not self.vertical)
        return facing

    def _edge_ports(self, ends: _Ends) -> Floats:
        """Return where along lines leave an edge that looks to the root or away from it."""
        return ends.start + self.card_along * _on_edge(ends)

    def _beside_ports(self, ends: _Ends) -> Floats:
        """Return about where along lines run that leave at a side."""
        return np.where(
            ends.towards > 0, ends.start + self.card_along + self.beside / 2, ends.start - self.beside / 2
        )

    def _beside_tracks(self, ends: _Ends, leave: Floats, lane: Floats) -> Floats:
        """Return where along they run: on tracks of the gap beside their card."""
        begin = np.where(ends.towards > 0, ends.start + self.card_along, ends.start - self.beside)
        chosen = np.flatnonzero(ends.way == BESIDE)
        places = begin.copy()
        low, high = _ordered(leave[chosen], lane[chosen])
        places[chosen] += self._among(begin[chosen], low, high) * self.beside
        return places

    def _among(self, gap: Floats, low: Floats, high: Floats) -> Floats:
        """Return on which share of the gaps stretches have their tracks, from 0 to 1."""
        _, group = np.unique(np.rint(gap / self.grain), return_inverse=True)
        track, number = tracks(group, low, high)
        return (track + 1) / (number + 1)

    def _parted(
        self, ends: _Ends, port: Floats, lane: Floats, leave: Floats
    ) -> tuple[Floats, Floats, Floats]:
        """Return ports, lanes and where lines leave at sides, none on another or on the tree's."""
        nodes = np.arange(1, len(self.layout.chart), dtype=np.int32)
        tree = routes(self.layout, nodes)
        along, away = (tree[..., 0], tree[..., 1]) if self.vertical else (tree[..., 1], tree[..., 0])
        away = away if self.forward else -away
        runs = (away[:, 1:] != away[:, :-1]).ravel(), (along[:, 1:] != along[:, :-1]).ravel()
        at_side = np.flatnonzero(ends.way == BESIDE)
        side = np.where(ends.towards > 0, ends.start + self.card_along, ends.start)
        new_port = self._grains(port, *_ordered(leave, np.tile(lane, 2)), along[:, 1:].ravel()[runs[0]])
        level = np.concatenate((lane, leave[at_side]))
        first, last = _ordered(
            np.concatenate((port[: self.count], port[at_side])),
            np.concatenate((port[self.count :], side[at_side])),
        )
        level = self._grains(level, first, last, away[:, 1:].ravel()[runs[1]])
        stub = leave.copy()
        stub[at_side] = level[self.count :]
        return new_port, level[: self.count], stub

    def _grains(self, place: Floats, low: Floats, high: Floats, taken: Floats) -> Floats:
        """Return places in the same grains, apart from each other and from those that are taken."""
        grain = self.grain
        cell = np.floor(place / grain).astype(np.int64)
        track, number = tracks(cell, np.floor(low / grain) - 1, np.ceil(high / grain) + 1)
        used = np.unique(cell)
        at = np.floor(taken / grain).astype(np.int64)
        taken = np.unique(taken[used[np.minimum(np.searchsorted(used, at), len(used) - 1)] == at])
        crowd = np.bincount(
            np.searchsorted(used, np.floor(taken / grain).astype(np.int64)), minlength=len(used)
        )
        slots = number + crowd[np.searchsorted(used, cell)]
        begin: Floats = cell.astype(np.float64) * grain
        return _free(begin, grain, slots, track, taken)


def _free(begin: Floats, grain: float, slots: AnyIntegers, track: Integers, taken: Floats) -> Floats:
    """Return the place of each track: the slots of a grain but those near to what is taken, in order."""
    step = grain / (slots + 1)
    place = begin + (track + 1) * step
    for _ in range(int(slots.max(initial=0))):
        # Each round moves a track past one more of those that are taken before it.
        before = np.searchsorted(taken, place + step / 2) - np.searchsorted(taken, begin)
        moved = begin + (track + 1 + before) * step
        if (moved == place).all():
            break
        place = moved
    return place


def _on_edge(ends: _Ends) -> Floats:
    """Return on which share of an edge lines leave: on the half towards their other end."""
    share: Floats = 0.5 + ends.towards * (NEAREST + PORTS * ends.share)
    return share


def _turns(key: AnyIntegers, by: Floats) -> tuple[Integers, Integers]:
    """Return which of those with the same key each is, in an order, and how many there are."""
    order = np.lexsort((np.arange(len(key)), by, key))
    _, first, number, count = np.unique(
        key[order], return_index=True, return_inverse=True, return_counts=True
    )
    turn, of = np.empty(len(key), np.int32), np.empty(len(key), np.int32)
    turn[order] = np.arange(len(key)) - first[number]
    of[order] = count[number]
    return turn, of


def _ordered(one: Floats, other: Floats) -> tuple[Floats, Floats]:
    return np.minimum(one, other), np.maximum(one, other)
