"""Walks over trees that are kept as arrays, each against the plain way to say it."""

from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from orgviewer.arrays import (
    breadth_first,
    children_of,
    depth_first,
    families,
    grouped_by,
    inner_levels,
    levels_of,
    ranges,
    spans,
    subtree_sums,
)

# A forest in any order: each entry names an earlier one, then all are shuffled.
forests = st.integers(0, 30).flatmap(
    lambda count: st.tuples(
        st.tuples(*(st.integers(-1, place - 1) for place in range(count))), st.permutations(range(count))
    )
)


def shuffled(parents: tuple[int, ...], order: list[int]) -> list[int]:
    """Return the same forest in which entry i stands at place order[i]."""
    result = [-1] * len(parents)
    for place, parent in enumerate(parents):
        result[order[place]] = -1 if parent < 0 else order[parent]
    return result


def naive_order(parents: list[int]) -> list[list[int]]:
    levels = [[node for node, parent in enumerate(parents) if parent < 0]]
    while levels[-1]:
        levels.append(
            [child for node in levels[-1] for child, parent in enumerate(parents) if parent == node]
        )
    return levels[:-1]


@given(st.lists(st.tuples(st.integers(0, 100), st.integers(0, 5))))
def test_ranges(pairs: list[tuple[int, int]]) -> None:
    starts, counts = np.array(pairs, np.int32).reshape(-1, 2).T
    assert ranges(starts, counts).tolist() == [
        start + step for start, count in pairs for step in range(count)
    ]


@given(st.lists(st.integers(0, 9)), st.integers(0, 9))
def test_spans_reach_to_the_next_begin_and_the_last_to_the_end(counts: list[int], before: int) -> None:
    begins = before + np.cumsum([0, *counts], dtype=np.int32)[:-1]
    assert spans(begins, before + sum(counts)).tolist() == counts


@given(forests)
def test_breadth_first_order(forest: tuple[tuple[int, ...], list[int]]) -> None:
    parents = shuffled(*forest)
    order, levels = breadth_first(np.array(parents, np.int32))
    expected = naive_order(parents)
    assert order.tolist() == [node for level in expected for node in level]
    assert np.diff(levels).tolist() == [len(level) for level in expected]


def test_nodes_on_a_circle_are_left_out() -> None:
    order, _ = breadth_first(np.array([-1, 2, 1, 0, 1], np.int32))
    assert order.tolist() == [0, 3]


def as_tree(choices: tuple[int, ...]) -> np.ndarray[tuple[int], np.dtype[np.int32]]:
    """Return a tree in breadth-first order: parents that never step back."""
    parent = [-1, *(min(choice, place) for place, choice in enumerate(sorted(choices)))]
    return np.array(parent, np.int32)


trees = st.lists(st.integers(0, 30), max_size=30).map(lambda choices: as_tree(tuple(choices)))


@given(trees)
def test_children_levels_families_and_sums(parent: np.ndarray[tuple[int], np.dtype[np.int32]]) -> None:
    parents = parent.tolist()
    nodes = range(len(parents))
    expected = naive_order(parents)
    levels = levels_of(parent)
    assert np.diff(levels).tolist() == [len(level) for level in expected]
    first, count = children_of(parent)
    for node in nodes:
        children = [child for child in nodes if parents[child] == node]
        assert list(range(first[node], first[node] + count[node])) == children
    for start, end in inner_levels(levels):
        begins = [
            place for place in range(start, end) if parents[place] != parents[place - 1] or place == start
        ]
        assert (families(parent[start:end]) + start).tolist() == begins
    values = np.arange(1, len(parents) + 1, dtype=np.int32)

    def total(node: int) -> int:
        return int(values[node]) + sum(total(child) for child in nodes if parents[child] == node)

    assert subtree_sums(parent, levels, values).tolist() == [total(node) for node in nodes]


@given(trees)
def test_who_reads_a_tree_meets_each_node_and_then_all_beneath_it(
    parent: np.ndarray[tuple[int], np.dtype[np.int32]],
) -> None:
    parents = parent.tolist()

    def read(node: int) -> list[int]:
        children = [child for child in range(len(parents)) if parents[child] == node]
        return [node, *(one for child in children for one in read(child))]

    assert depth_first(parent).tolist() == (read(0) if parents else [])


def test_nothing_at_all() -> None:
    nothing = np.zeros(0, np.int32)
    assert levels_of(nothing).tolist() == [0]
    assert inner_levels(levels_of(nothing)) == []
    assert [len(part) for part in breadth_first(nothing)] == [0, 1]
    assert [len(part) for part in children_of(nothing)] == [0, 0]


@given(st.lists(st.integers(-3, 4)))
def test_values_and_where_they_stand(values: list[int]) -> None:
    found = {value: places.tolist() for value, places in grouped_by(np.array(values, np.int32))}
    assert list(found) == sorted({*values})
    for value, places in found.items():
        assert places == [place for place, other in enumerate(values) if other == value]
