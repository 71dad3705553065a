"""Walking a chart with the arrow keys: where a step on the screen leads in the tree."""

from __future__ import annotations

import enum

import numpy as np

from orgviewer.choices import Direction
from orgviewer.layout.layout import Layout


class Step(enum.Enum):
    """A step as a person sees it, with its unit vector on the screen (x to the right, y down)."""

    UP = (0, -1)
    DOWN = (0, 1)
    LEFT = (-1, 0)
    RIGHT = (1, 0)


_AWAY = {
    Direction.DOWN: Step.DOWN,
    Direction.UP: Step.UP,
    Direction.RIGHT: Step.RIGHT,
    Direction.LEFT: Step.LEFT,
}


def walk(layout: Layout, node: int, step: Step) -> int:
    """Return the node that a step leads to from a node; the node itself where the tree ends.

    Away from the root leads to the first child, towards it to the parent, sideways to the next
    card of the level. Within a stack all four steps go by columns; above its top is the parent.
    """
    chart = layout.chart
    if chart.stacked[node]:
        return _within_stack(layout, node, step)
    first, split, end = _children(layout, node)
    away = _AWAY[layout.spec.direction]
    if step is Step.DOWN and split > first:
        return first
    if step is away:
        return split if end > split else node
    if step is _opposite(away):
        return max(int(chart.parent[node]), 0)
    return _beside(layout, node, 1 if step in (Step.DOWN, Step.RIGHT) else -1)


def _opposite(step: Step) -> Step:
    return Step((-step.value[0], -step.value[1]))


def _children(layout: Layout, node: int) -> tuple[int, int, int]:
    """Return where a node's children begin, where its stack ends, and where its children end."""
    firsts, counts = layout.chart.children
    first, end = int(firsts[node]), int(firsts[node] + counts[node])
    return first, first + int(layout.chart.stacked[first:end].sum()), end


def _within_stack(layout: Layout, node: int, step: Step) -> int:
    """Step within a stack, or out of it over its edges."""
    parent = int(layout.chart.parent[node])
    first, split, end = _children(layout, parent)
    left = layout.left
    if step is Step.UP:
        return node - 1 if node > first and left[node - 1] == left[node] else parent
    if step is Step.DOWN:
        if node + 1 < split and left[node + 1] == left[node]:
            return node + 1
        if layout.spec.direction is Direction.DOWN:
            return split if end > split else node
        if layout.spec.direction is Direction.UP:
            above = int(layout.chart.parent[parent])
            return above if above >= 0 else node
        beside = _beside(layout, parent, 1)
        return node if beside == parent else beside
    rows = int((left[first:split] == left[first]).sum())
    by = 1 if step is Step.RIGHT else -1
    target = node + by * rows
    if first <= target and (target < split or left[split - 1] > left[node]):
        return min(target, split - 1)
    if not layout.spec.direction.is_vertical:
        return parent if step is _opposite(_AWAY[layout.spec.direction]) else node
    beside = _beside(layout, parent, by)
    return node if beside == parent else _same_row(layout, beside, (node - first) % rows)


def _same_row(layout: Layout, node: int, row: int) -> int:
    """Return the card at a row of the first column of a node's stack, or the node if it has none."""
    first, split, _ = _children(layout, node)
    column = int((layout.left[first:split] == layout.left[first]).sum()) if split > first else 0
    return first + min(row, column - 1) if column else node


def _beside(layout: Layout, node: int, by: int) -> int:
    """Return the next card of the same level that is no member of a stack, or the node itself."""
    chart = layout.chart
    level = int(np.searchsorted(chart.levels, node, side="right"))
    start, end = int(chart.levels[level - 1]), int(chart.levels[level])
    others = chart.stacked[node + 1 : end] if by > 0 else chart.stacked[start:node][::-1]
    if not len(others) or others.all():
        return node
    return node + by * (1 + int(np.argmin(others)))
