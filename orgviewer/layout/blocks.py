"""Boxes: a card together with the block of members that stand stacked beneath it.

The tree of boxes is what a layout places. A block looks the same in every direction, an indented
list under its card in one or more columns, so the layouts never hear of stacks. Assistants are part of their
manager's box, too, but stand where the tree grows to (see `assistants`).
"""

from __future__ import annotations

import numpy as np
from msgspec import Struct

from orgviewer.arrays import Floats, Integers
from orgviewer.chart.chart import Chart


class Sizes(Struct, frozen=True):
    """Sizes of a chart in pixels at 100 %: one card, and the gaps around it.

    `sibling_gap` parts boxes side by side, `level_gap` parts levels, `stack_gap` parts the members
    of a stack, which stands `indent` to the right of its card. A stack of more than `stack_rows`
    members takes several columns, as many as bring it near `stack_aspect` (width to height).
    """

    card_width: float = 180.0
    card_height: float = 48.0
    sibling_gap: float = 12.0
    level_gap: float = 36.0
    stack_gap: float = 8.0
    indent: float = 12.0
    stack_rows: int = 8
    stack_aspect: float = 1.6


class BoxTree(Struct, frozen=True, eq=False):
    """The boxes of a chart as a tree; `node` is the node of each box's card, the other arrays are by box.

    `parent` is the box above (-1 for the root's), `width` and `height` are in pixels; `columns` and
    `rows` are those of the stack. `box` is by node: the box that a card stands in.
    """

    node: Integers
    parent: Integers
    columns: Integers
    rows: Integers
    width: Floats
    height: Floats
    box: Integers


def make_boxes(chart: Chart, sizes: Sizes) -> BoxTree:
    """Return the boxes of a chart."""
    within = chart.stacked | chart.beside
    node = np.flatnonzero(~within).astype(np.int32)
    box = (np.cumsum(~within) - 1).astype(np.int32)
    box[within] = box[chart.parent[within]]
    above = chart.parent[node]
    count = np.bincount(box[chart.stacked], minlength=len(node))
    column_pitch = sizes.card_width + sizes.indent
    row_pitch = sizes.card_height + sizes.stack_gap
    columns, rows = np.zeros(len(node), np.int32), np.zeros(len(node), np.int32)
    with_stack = np.flatnonzero(count)
    members = count[with_stack]
    ideal = np.ceil(np.sqrt(members * column_pitch / (row_pitch * sizes.stack_aspect)))
    columns[with_stack] = np.ceil(members / np.maximum(sizes.stack_rows, ideal)).astype(np.int32)
    rows[with_stack] = np.ceil(members / columns[with_stack]).astype(np.int32)
    return BoxTree(
        node=node,
        parent=np.where(above >= 0, box[above], np.int32(-1)),
        columns=columns,
        rows=rows,
        width=np.maximum(sizes.card_width, columns * column_pitch).astype(np.float64),
        height=(sizes.card_height + rows * row_pitch).astype(np.float64),
        box=box,
    )


def stack_places(chart: Chart, boxes: BoxTree, sizes: Sizes) -> tuple[Floats, Floats]:
    """Return where each stacked node stands, to the right of and below its card's corner.

    Both arrays are by node, 0 where a node is not stacked. Columns fill from the top down.
    """
    right, down = np.zeros(len(chart)), np.zeros(len(chart))
    stacked = np.flatnonzero(chart.stacked)
    first, _ = chart.children
    turn = stacked - first[chart.parent[stacked]]
    rows = boxes.rows[boxes.box[stacked]]
    right[stacked] = sizes.indent + (turn // rows) * (sizes.card_width + sizes.indent)
    down[stacked] = sizes.card_height + sizes.stack_gap
    down[stacked] += (turn % rows) * (sizes.card_height + sizes.stack_gap)
    return right, down
