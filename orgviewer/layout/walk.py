"""Walking a chart with the arrow keys: where a step on the screen leads in the tree."""

from __future__ import annotations

import enum

import numpy as np

from orgviewer.chart.places import VISIBLE_ROOT, Node
from orgviewer.choices import Direction
from orgviewer.layout.layout import Layout


class ScreenDirection(enum.Enum):
    """A step as a person sees it, with its unit vector on the screen (x to the right, y down)."""

    UP = (0, -1)
    DOWN = (0, 1)
    LEFT = (-1, 0)
    RIGHT = (1, 0)


_AWAY = {
    Direction.DOWN: ScreenDirection.DOWN,
    Direction.UP: ScreenDirection.UP,
    Direction.RIGHT: ScreenDirection.RIGHT,
    Direction.LEFT: ScreenDirection.LEFT,
}


def walk(layout: Layout, node: Node, step: ScreenDirection) -> Node:
    """Return the node that a step leads to from a node; the node itself where the tree ends.

    Away from the root leads to the first child, towards it to the parent, sideways to the next
    card of the level. Within a stack all four steps go by columns; above its top is the parent.
    """
    if layout.spec.is_mirrored:
        return walk(layout.mirror, node, ScreenDirection((-step.value[0], step.value[1])))
    chart = layout.chart
    if chart.stacked[node]:
        return _within_stack(layout, node, step)
    first, split, end = _children(layout, node)
    away = _AWAY[layout.spec.direction]
    if step is ScreenDirection.DOWN and split > first:
        return first
    if step is away:
        return split if end > split else node
    if step is _opposite(away):
        return max(Node(int(chart.parent[node])), VISIBLE_ROOT)
    return _beside(layout, node, 1 if step in (ScreenDirection.DOWN, ScreenDirection.RIGHT) else -1)


def _opposite(step: ScreenDirection) -> ScreenDirection:
    return ScreenDirection((-step.value[0], -step.value[1]))


def _children(layout: Layout, node: Node) -> tuple[Node, Node, Node]:
    """Return where a node's children begin, where its stack ends, and where its children end."""
    firsts, counts = layout.chart.children
    first, end = Node(int(firsts[node])), Node(int(firsts[node] + counts[node]))
    return first, Node(first + int(layout.chart.stacked[first:end].sum())), end


def _within_stack(layout: Layout, node: Node, step: ScreenDirection) -> Node:
    """Step within a stack, or out of it over its edges."""
    parent = Node(int(layout.chart.parent[node]))
    first, split, end = _children(layout, parent)
    left = layout.left
    if step is ScreenDirection.UP:
        return Node(node - 1) if node > first and left[node - 1] == left[node] else parent
    if step is ScreenDirection.DOWN:
        if node + 1 < split and left[node + 1] == left[node]:
            return Node(node + 1)
        if layout.spec.direction is Direction.DOWN:
            return split if end > split else node
        if layout.spec.direction is Direction.UP:
            above = Node(int(layout.chart.parent[parent]))
            return above if above >= 0 else node
        beside = _beside(layout, parent, 1)
        return node if beside == parent else beside
    rows = int((left[first:split] == left[first]).sum())
    by = 1 if step is ScreenDirection.RIGHT else -1
    target = node + by * rows
    if first <= target and (target < split or left[split - 1] > left[node]):
        return Node(min(target, split - 1))
    if not layout.spec.direction.is_vertical:
        return parent if step is _opposite(_AWAY[layout.spec.direction]) else node
    beside = _beside(layout, parent, by)
    return node if beside == parent else _same_row(layout, beside, (node - first) % rows)


def _same_row(layout: Layout, node: Node, row: int) -> Node:
    """Return the card at a row of the first column of a node's stack, or the node if it has none."""
    first, split, _ = _children(layout, node)
    column = int((layout.left[first:split] == layout.left[first]).sum()) if split > first else 0
    return Node(first + min(row, column - 1)) if column else node


def _beside(layout: Layout, node: Node, by: int) -> Node:
    """Return the next card of the same level that is no member of a stack, or the node itself."""
    chart = layout.chart
    level = int(np.searchsorted(chart.levels, node, side="right"))
    start, end = int(chart.levels[level - 1]), int(chart.levels[level])
    others = chart.stacked[node + 1 : end] if by > 0 else chart.stacked[start:node][::-1]
    if not len(others) or others.all():
        return node
    return Node(node + by * (1 + int(np.argmin(others))))
