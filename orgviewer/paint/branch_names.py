"""From afar, where cards are too small for texts: the names of large branches, and initials on cards.

Letters are as large on the screen at any scale. Names stand on the cards of their branches, or as near to
them as the view allows, and never one upon another; so there are few of them, whatever there is to see.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from orgviewer.arrays import Booleans, Floats, Integers, ranges
from orgviewer.chart.chart import Kind
from orgviewer.chart.lighting import Lit
from orgviewer.layout.layout import Layout
from orgviewer.layout.rectangle import Rectangle
from orgviewer.paint.cards.labels import label
from orgviewer.paint.cards.texts import Typist, Written, grouped
from orgviewer.paint.marks import Boxes, BoxStyle, Marks, TextStyle
from orgviewer.paint.text_metrics import Letters
from orgviewer.paint.theme import Lettering, Theme

# All in pixels of the screen.
NAME_HEIGHT, NEAR_HEIGHT = (
    18.0,
    14.0,
)  # of a name's ground; and at least, where cards are as high
NAME_LETTERS = 0.72  # the size of a name's letters, as a share of that height
NAME_PADDING, NAME_RADIUS = 5.0, 3.5  # beside the letters; of the corners of the ground
LEAST_WIDTH, LEAST_HEIGHT = 64.0, 30.0  # of a branch that is worth a name
WIDEST, STEP = 160.0, 8.0  # of a name; and by how much it is cut shorter at a time
INITIALED = 44.0  # of the width of a card on which there is room for initials
INITIALS, INITIALS_SHARE = 10.5, 0.66  # the size of initials at most, and their share of a card's height

MOST_NAMES, MOST_TRIED = 60, 400  # names in a view, and branches that are looked at


@dataclass(frozen=True, eq=False)
class BranchNames:
    """Names in a view: what is drawn of them, and their grounds, m × 4 (left, top, right, bottom)."""

    marks: Marks
    grounds: Floats

    def free_of(self, rectangles: Floats) -> Booleans:
        """Say which rectangles (k × 4: left, top, width, height) no name stands on."""
        corners = np.hstack((rectangles[:, :2], rectangles[:, :2] + rectangles[:, 2:]))
        apart: Booleans = ~_meet(corners[:, None], self.grounds[None])
        free: Booleans = np.logical_and.reduce(apart, axis=1)
        return free


NO_NAMES = BranchNames(Marks(), np.zeros((0, 4)))


def branch_names(
    layout: Layout, theme: Theme, letters: Letters, view: Rectangle, scale: float, lit: Lit | None
) -> BranchNames:
    """Return the names of the large branches in a view (layout pixels), those further up first."""
    written: list[tuple[int, Written]] = []
    grounds = np.zeros((0, 4))
    for node in _large_branches(layout, view, scale, lit):
        ground, line = _name(layout, theme, letters, view, scale, node)
        if line[3] and not _meet(ground, grounds).any():
            grounds = np.vstack((grounds, ground))
            written.append((node, line))
            if len(written) == MOST_NAMES:
                break
    if not written:
        return NO_NAMES
    nodes = np.array([node for node, _ in written], np.int32)
    rectangles = np.hstack((grounds[:, :2], grounds[:, 2:] - grounds[:, :2]))
    style = BoxStyle(theme.card, theme.border, 1.0 / scale, NAME_RADIUS / scale)
    return BranchNames(Marks(boxes=(Boxes(style, nodes, rectangles),), texts=grouped(written)), grounds)


def initial_marks(
    layout: Layout, theme: Theme, typist: Typist, letters: Letters, nodes: Integers, scale: float
) -> Marks:
    """Return initials in the middle of cards that are too narrow for texts."""
    chart, sizes = layout.chart, layout.spec.sizes
    pixels = min(INITIALS, sizes.card_height * scale * INITIALS_SHARE)
    size = pixels / Lettering.INITIALS.pixels / scale
    branches = np.where(chart.branch < 0, -1, chart.branch % len(theme.accents))
    lower = letters.baseline(Lettering.INITIALS, 0.0) * size
    written = []
    for node in nodes[chart.kind[nodes] <= Kind.PERSON].tolist():
        colour = theme.on_accent if chart.bands[node] else theme.ink(int(branches[node]))
        word = typist.initials(node)
        half = letters.width(word, Lettering.INITIALS) * size / 2
        x = float(layout.left[node]) + sizes.card_width / 2 - half
        middle = float(layout.top[node]) + sizes.card_height / 2
        written.append((node, (TextStyle(Lettering.INITIALS, colour, size), x, middle + lower, word)))
    return Marks(texts=grouped(entry for entry in written if entry[1][3]))


def _large_branches(layout: Layout, view: Rectangle, scale: float, lit: Lit | None) -> Iterator[int]:
    """Yield the branches that are large in a view, level by level; of a very deep chart the upper ones."""
    chart = layout.chart
    first, count = chart.children
    frontier = np.zeros(min(1, len(chart)), np.int32)
    tried = 0
    while len(frontier) and tried < MOST_TRIED:
        seen = _within(layout.bounds[frontier], view)
        extent = (seen[:, 2:] - seen[:, :2]) * scale
        is_large = (extent[:, 0] >= LEAST_WIDTH) & (extent[:, 1] >= LEAST_HEIGHT) & (count[frontier] > 0)
        large = frontier[is_large][: MOST_TRIED - tried]
        tried += len(large)
        yield from (large if lit is None else large[lit.blocks[large]]).tolist()
        stacked = chart.stack_sizes[large]
        frontier = ranges(first[large] + stacked, count[large] - stacked)


def _name(
    layout: Layout, theme: Theme, letters: Letters, view: Rectangle, scale: float, node: int
) -> tuple[Floats, Written]:
    """Return the ground and the text of a branch's name: on its card, moved into the branch and the view."""
    height = _name_height(layout, scale) / scale
    size = height * NAME_LETTERS / Lettering.TEAM.pixels
    left, top, right, bottom = _within(layout.bounds[node : node + 1], view)[0].tolist()
    room = min((right - left) * scale, WIDEST) // STEP * STEP - 2 * NAME_PADDING
    text = letters.elided(label(layout.chart, node).title, Lettering.TEAM, room / scale / size)
    width = letters.width(text, Lettering.TEAM) * size + 2 * NAME_PADDING / scale
    if layout.spec.sizes.card_width * scale >= INITIALED:  # a name hides the whole of its card
        width = max(width, min(layout.spec.sizes.card_width, right - left))
    x = min(max(float(layout.left[node]), left), right - width)
    middle = float(layout.top[node]) + layout.spec.sizes.card_height / 2
    y = min(max(middle - height / 2, top), bottom - height)
    branch = int(layout.chart.branch[node])
    style = TextStyle(Lettering.TEAM, theme.ink(-1 if branch < 0 else branch % len(theme.accents)), size)
    baseline = y + height / 2 + letters.baseline(Lettering.TEAM, 0.0) * size
    return np.array((x, y, x + width, y + height)), (style, x + NAME_PADDING / scale, baseline, text)


def _name_height(layout: Layout, scale: float) -> float:
    """Return how many pixels of the screen a name's ground is high: as a card, where that is large enough."""
    sizes = layout.spec.sizes
    if sizes.card_width * scale < INITIALED:
        return NAME_HEIGHT
    return min(max(NEAR_HEIGHT, sizes.card_height * scale), NAME_HEIGHT)


def _within(bounds: Floats, view: Rectangle) -> Floats:
    """Return what of bounds (m × 4: left, top, right, bottom) lies in a view; it may be less than nothing."""
    low = np.maximum(bounds[:, :2], (view.left, view.top))
    high = np.minimum(bounds[:, 2:], (view.right, view.bottom))
    return np.hstack((low, high))


def _meet(one: Floats, other: Floats) -> Booleans:
    """Say which rectangles (… × 4: left, top, right, bottom) overlap."""
    met: Booleans = (one[..., 0] < other[..., 2]) & (one[..., 2] > other[..., 0])
    met &= (one[..., 1] < other[..., 3]) & (one[..., 3] > other[..., 1])
    return met
