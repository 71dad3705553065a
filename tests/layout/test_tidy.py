"""The tidy layout beside a plain one, which merges subtrees one by one with contours as lists."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from orgviewer.arrays import Integers
from orgviewer.layout.tidy import ROW_LIMIT, tidy

GAP = 10.0
Contour = dict[int, tuple[float, float]]  # by row: the leftmost and the rightmost place


class Plain:
    """Places a tree as van der Ploeg describes it: each subtree as near to those before as it can be."""

    def __init__(self, parent: Integers, breadth: list[float], rows: list[int]) -> None:
        self._breadth, self._rows = breadth, rows
        self._children: list[list[int]] = [[] for _ in parent]
        for node, above in enumerate(parent.tolist()):
            if above >= 0:
                self._children[above].append(node)
        self._offset = [0.0] * len(parent)
        self.start = [0.0] * len(parent)
        self._contour(0)
        for node in range(1, len(parent)):
            self.start[node] = self.start[int(parent[node])] + self._offset[node]

    def _contour(self, node: int) -> Contour:
        forest: Contour = {}
        children = self._children[node]
        for child in children:
            own = self._contour(child)
            place = max((forest[row][1] + GAP - own[row][0] for row in own if row in forest), default=0.0)
            self._offset[child] = place
            for row, (low, high) in own.items():
                known = forest.get(row, (np.inf, -np.inf))
                forest[row] = (min(known[0], low + place), max(known[1], high + place))
        middle = (self._offset[children[0]] + self._offset[children[-1]]) / 2 if children else 0.0
        for child in children:
            self._offset[child] -= middle
        contour = dict.fromkeys(range(self._rows[node]), (0.0, self._breadth[node]))
        below = {row + self._rows[node]: (low - middle, high - middle) for row, (low, high) in forest.items()}
        return contour | below


def width(start: np.ndarray[tuple[int], np.dtype[np.float64]], breadth: list[float]) -> float:
    return float((start + breadth).max() - start.min())


def both(parent: Integers, breadth: list[float], rows: list[int]) -> tuple[float, float]:
    """Return how wide the tidy and the plain drawing are."""
    start, _ = tidy(parent, np.array(breadth), np.array(rows, np.int32), GAP)
    return width(start, breadth), width(np.array(Plain(parent, breadth, rows).start), breadth)


@st.composite
def families_of_two(draw: st.DrawFn) -> tuple[Integers, list[float], list[int]]:
    """Draw a tree in breadth-first order in which nobody has more than two children."""
    parent, node = [-1], 0
    while node < len(parent) < 40:
        parent += [node] * draw(st.integers(0, 2))
        node += 1
    breadth = [float(draw(st.integers(10, 90))) for _ in parent]
    rows = [draw(st.integers(1, 4)) for _ in parent]
    return np.array(parent, np.int32), breadth, rows


@given(families_of_two())
def test_families_of_two_are_placed_exactly_as_the_plain_way_does(
    tree: tuple[Integers, list[float], list[int]],
) -> None:
    parent, breadth, rows = tree
    start, _ = tidy(parent, np.array(breadth), np.array(rows, np.int32), GAP)
    assert start == pytest.approx(np.array(Plain(parent, breadth, rows).start))


def irregular(seed: int, count: int) -> tuple[Integers, list[float], list[int]]:
    chance = np.random.default_rng(seed)
    parent = np.sort(chance.integers(0, np.maximum(1, np.arange(count) // 2)))
    parent[0] = -1
    parent[1:] = np.minimum(parent[1:], np.arange(count - 1))
    breadth = chance.choice((30.0, 60.0, 90.0), count).tolist()
    return parent.astype(np.int32), breadth, chance.integers(1, 4, count).tolist()


def test_pairwise_merging_costs_next_to_no_width() -> None:
    widths = [both(*irregular(seed, 120)) for seed in range(60)]
    assert all(tidy_width <= 1.15 * plain for tidy_width, plain in widths)
    assert sum(tidy_width for tidy_width, _ in widths) <= 1.02 * sum(plain for _, plain in widths)


def test_rows_add_up() -> None:
    parent = np.array([-1, 0, 0, 1, 2], np.int32)
    _, row = tidy(parent, np.full(5, 50.0), np.array([1, 3, 1, 1, 1], np.int32), GAP)
    assert row.tolist() == [0, 1, 1, 4, 2]


def test_a_small_tree_may_stand_under_a_broad_neighbour() -> None:
    # The second child is high, so the grandchildren of the first spread only until they meet it.
    parent = np.array([-1, 0, 0, 1, 1, 1], np.int32)
    start, _ = tidy(parent, np.full(6, 50.0), np.array([1, 1, 1, 1, 1, 1], np.int32), GAP)
    assert (start[2] - start[1], start[5] - start[1]) == (60, 60)
    start, _ = tidy(parent, np.full(6, 50.0), np.array([1, 1, 2, 1, 1, 1], np.int32), GAP)
    assert (start[2] - start[1], start[5] - start[1]) == (120, 60)


def test_beyond_the_row_limit_nothing_overlaps_either() -> None:
    # Two chains with a broad foot each, far below the last row that has an entry of its own.
    length = ROW_LIMIT + 20
    parent = [-1, 0, 0]
    for _ in range(length):
        parent += [len(parent) - 2, len(parent) - 1]
    breadth = np.full(len(parent), 50.0)
    breadth[-2:] = 400.0
    start, _ = tidy(np.array(parent, np.int32), breadth, np.ones(len(parent), np.int32), GAP)
    assert start[-1] - start[-2] >= 400 + GAP
    assert start[2] - start[1] == start[-1] - start[-2]
