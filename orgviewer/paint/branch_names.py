"""From afar, where cards are too small for texts: the names of large branches, and initials on cards.

Letters are as large on the screen at any scale. Names stand on the cards of their branches, or as near to
them as the view allows, and never one upon another; so there are few of them, whatever there is to see.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import compress
from typing import TYPE_CHECKING

import numpy as np
from msgspec import Struct
from msgspec.structs import replace

from orgviewer.arrays import Booleans, Floats, Integers, grouped_by, ranges
from orgviewer.chart.chart import Kind
from orgviewer.layout.layout import Layout
from orgviewer.layout.rectangle import Rectangle
from orgviewer.paint.cards.texts import Typist, Written, grouped, typist_of
from orgviewer.paint.chart_marks import INITIALED
from orgviewer.paint.marks import Boxes, BoxStyle, Marks, Pictures, Texts, TextStyle
from orgviewer.paint.text_metrics import Letters
from orgviewer.paint.theme import Lettering, Theme

if TYPE_CHECKING:
    from orgviewer.chart.lighting import Lit

# All in pixels of the screen.
NAME_HEIGHT, NEAR_HEIGHT = (
    18.0,
    14.0,
)  # of a name's ground; and at least, where cards are as high
NAME_LETTERS = 0.72  # the size of a name's letters, as a share of that height
NAME_PADDING, NAME_RADIUS = 5.0, 3.5  # beside the letters; of the corners of the ground
LEAST_WIDTH, LEAST_HEIGHT = 64.0, 30.0  # of a branch that is worth a name
WIDEST, STEP = 160.0, 8.0  # of a name; and by how much of its letters' pixels it is cut shorter at a time
INITIALS, INITIALS_SHARE = 10.5, 0.66  # the size of initials at most, and their share of a card's height

ON_BAND = -2  # in place of a branch: the colour of letters on its accent
LINE_HEIGHT = 1.25  # of a text, as a share of the pixels of its letters
MOST_NAMES, MOST_TRIED = 60, 400  # names in a view, and branches that are looked at


class BranchNames(Struct, frozen=True, eq=False):
    """Names in a view: what is drawn of them, and their grounds, m × 4 (left, top, right, bottom)."""

    marks: Marks
    grounds: Floats

    def free_of(self, rectangles: Floats) -> Booleans:
        """Say which rectangles (k × 4: left, top, width, height) no name stands on."""
        corners = np.hstack((rectangles[:, :2], rectangles[:, :2] + rectangles[:, 2:]))
        apart: Booleans = ~_meet(corners[:, None], self.grounds[None])
        free: Booleans = np.logical_and.reduce(apart, axis=1)
        return free

    def clear(self, drawn: Marks, letters: Letters) -> Marks:
        """Return what no name stands on of what is drawn in cards: letters, discs and photos, one by one."""
        boxes = [(found, self.free_of(found.rectangles)) for found in drawn.boxes]
        photos = [(found, self.free_of(found.rectangles)) for found in drawn.pictures]
        texts = [(found, self.free_of(_rectangles(found, letters))) for found in drawn.texts]
        return Marks(
            drawn.lines,
            tuple(
                replace(found, nodes=found.nodes[free], rectangles=found.rectangles[free])
                for found, free in boxes
            ),
            tuple(
                Pictures(found.nodes[free], found.rectangles[free], tuple(compress(found.images, free)))
                for found, free in photos
            ),
            tuple(
                Texts(found.style, found.nodes[free], found.places[free], tuple(compress(found.texts, free)))
                for found, free in texts
            ),
        )


def _rectangles(texts: Texts, letters: Letters) -> Floats:
    """Return where texts stand, m × 4 (left, top, width, height)."""
    lettering, size = texts.style.lettering, texts.style.size
    high = lettering.pixels * size
    widths = np.array([letters.width(text, lettering) * size for text in texts.texts])
    lower = texts.places[:, 1] - high
    return np.column_stack((texts.places[:, 0], lower, widths, np.full(len(widths), LINE_HEIGHT * high)))


NO_NAMES = BranchNames(Marks(), np.zeros((0, 4)))


def branch_names(
    layout: Layout, theme: Theme, letters: Letters, view: Rectangle, scale: float, lit: Lit | None
) -> BranchNames:
    """Return the names of the large branches in a view (layout pixels), those further up first."""
    typist = typist_of(layout, theme, letters)
    named: list[int] = []
    written: list[tuple[Written]] = []
    grounds = np.zeros((0, 4))
    for nodes in _large_branches(layout, view, scale, lit):
        near, lines = _names(layout, theme, letters, typist, view, scale, nodes)
        kept = _apart(near, grounds, [bool(line[3]) for line in lines], MOST_NAMES - len(grounds))
        grounds = np.vstack((grounds, near[kept]))
        named += nodes[kept].tolist()
        written += [(lines[turn],) for turn in kept]
    if not named:
        return NO_NAMES
    names = np.array(named, np.int32)
    rectangles = np.hstack((grounds[:, :2], grounds[:, 2:] - grounds[:, :2]))
    style = BoxStyle(theme.card, theme.border, 1.0 / scale, NAME_RADIUS / scale)
    boxes = (Boxes(style, names, rectangles),)
    return BranchNames(Marks(boxes=boxes, texts=grouped(named, written)), grounds)


def _apart(grounds: Floats, others: Floats, wanted: list[bool], most: int) -> list[int]:
    """Return which of some grounds are wanted, and overlap no others and none that is taken before."""
    blocked = _meet(grounds[:, None], others[None]).any(axis=1) | ~np.array(wanted, bool)
    overlapping = _meet(grounds[:, None], grounds[None])
    kept: list[int] = []
    for turn in range(len(grounds)):
        if not blocked[turn] and len(kept) < most:
            blocked |= overlapping[turn]
            kept.append(turn)
    return kept


def initial_marks(layout: Layout, theme: Theme, letters: Letters, nodes: Integers, scale: float) -> Marks:
    """Return initials in the middle of cards that are too narrow for texts."""
    chart, sizes = layout.chart, layout.spec.sizes
    typist = typist_of(layout, theme, letters)
    pixels = min(INITIALS, sizes.card_height * scale * INITIALS_SHARE)
    size = pixels / Lettering.INITIALS.pixels / scale
    lower = letters.baseline(Lettering.INITIALS, 0.0) * size
    nodes = nodes[chart.kind[nodes] <= Kind.PERSON]
    words = typist.initials(chart, nodes)
    halves = np.array([word.half_width for word in words]) * size
    x = layout.left[nodes] + sizes.card_width / 2 - halves
    places = np.column_stack((x, layout.top[nodes] + sizes.card_height / 2 + lower))
    colours = np.where(chart.bands[nodes], ON_BAND, theme.colours(chart.branch[nodes]))
    drawn = np.flatnonzero(np.array([bool(word.text) for word in words], bool))
    texts = []
    for colour, turns in grouped_by(colours[drawn]):
        part = drawn[turns]
        ink = theme.on_accent if colour == ON_BAND else theme.ink(colour)
        style = TextStyle(Lettering.INITIALS, ink, size)
        texts.append(Texts(style, nodes[part], places[part], tuple(words[turn].text for turn in part)))
    return Marks(texts=tuple(texts))


def _large_branches(layout: Layout, view: Rectangle, scale: float, lit: Lit | None) -> Iterator[Integers]:
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
        yield large if lit is None else large[lit.blocks[large]]
        stacked = chart.stack_sizes[large]
        frontier = ranges(first[large] + stacked, count[large] - stacked)


def _names(
    layout: Layout,
    theme: Theme,
    letters: Letters,
    typist: Typist,
    view: Rectangle,
    scale: float,
    nodes: Integers,
) -> tuple[Floats, list[Written]]:
    """Return the grounds and the texts of branches' names: on their cards, moved into branch and view."""
    chart, sizes = layout.chart, layout.spec.sizes
    pixels = _name_height(layout, scale)
    height, letter = pixels / scale, pixels * NAME_LETTERS / Lettering.TEAM.pixels
    left, top, right, bottom = _within(layout.bounds[nodes], view).T
    # In steps of the letters' own pixels, so that a name is cut once for all scales.
    room = (np.minimum((right - left) * scale, WIDEST) - 2 * NAME_PADDING) / letter // STEP * STEP
    texts = [
        letters.elided(title, Lettering.TEAM, wide)
        for title, wide in zip(typist.titles(chart, nodes), room.tolist(), strict=True)
    ]
    width = np.array([letters.width(text, Lettering.TEAM) for text in texts]) * letter / scale
    width += 2 * NAME_PADDING / scale
    if sizes.card_width * scale >= INITIALED:  # a name hides the whole of its card
        width = np.maximum(width, np.minimum(sizes.card_width, right - left))
    x = np.minimum(np.maximum(layout.left[nodes], left), right - width)
    y = layout.top[nodes] + (sizes.card_height - height) / 2
    y = np.minimum(np.maximum(y, top), bottom - height)
    branches = theme.colours(chart.branch[nodes]).tolist()
    styles = {branch: TextStyle(Lettering.TEAM, theme.ink(branch), letter / scale) for branch in {*branches}}
    baselines = y + height / 2 + letters.baseline(Lettering.TEAM, 0.0) * letter / scale
    starts = x + NAME_PADDING / scale
    entries = zip(branches, starts.tolist(), baselines.tolist(), texts, strict=True)
    lines = [(styles[branch], start, baseline, text) for branch, start, baseline, text in entries]
    return np.column_stack((x, y, x + width, y + height)), lines


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
