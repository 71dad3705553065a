"""Lines beside the tree, of which most charts have none: to dotted-line managers, from where movers were.

And the steps by which two people are connected, each an arc with a word. Not for: where lines run (see
`layout.lanes`, `layout.moves`).
"""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from orgviewer.arrays import Floats, Integers
from orgviewer.chart.lighting import Steps
from orgviewer.layout.connectors import CORNER
from orgviewer.layout.lanes import dotted_routes
from orgviewer.layout.layout import Layout
from orgviewer.layout.moves import STEPS, arcs, move_arcs
from orgviewer.layout.rectangle import Rectangle
from orgviewer.layout.region import region
from orgviewer.paint.branch_names import BranchNames
from orgviewer.paint.cards.card import HANGING
from orgviewer.paint.chart_marks import INITIALED, LEGIBLE, LINE
from orgviewer.paint.marks import Boxes, BoxStyle, LineKind, LineStyle, Marks, Polylines, Texts, TextStyle
from orgviewer.paint.text_metrics import Letters
from orgviewer.paint.theme import Lettering, Theme

DISC = 4.0  # the radius of the disc at the manager's end of a dotted line, half of which the card covers
ARC_DISC = 3.0  # and of that where an arc begins
ARC = 1.5  # pixels at 100 %, at least: how wide an arc is
ROUNDING = 1_000.0  # pixels; more than a stretch of an arc is long, so that no corner is left

STEP = 2.5  # pixels at 100 %: how wide the arc of a step is
LEAST_STEP, LEAST_WORD = 1.5, 11.0  # pixels of the screen: of an arc, and of the letters of its word
WORD_PADDING, WORD_HEIGHT = 6.0, 18.0  # pixels at 100 %: beside a word, and how high its ground is
BESIDE = 7.0  # pixels between people in a column and the word of a step beside them
KNOWN = 4  # connections, each at one scale, whose words are remembered of a layout
MOST_WORDS = 100  # on one connection; further arcs have none
AIR = 2.0  # pixels between a word and a card or another word
GRAIN = (24.0, 7.0)  # pixels, across and down, between places that are tried near an arc without room
TRIED = sorted(np.linspace(0.1, 0.9, 33), key=lambda share: abs(share - 0.5))
"""Shares of an arc at which there may be room for its word, the middle first."""


def side_lines(
    layout: Layout, theme: Theme, rectangle: Rectangle, width: float, corner: float
) -> Iterator[Polylines]:
    """Yield the lines beside the tree of which a stretch crosses a rectangle, as wide as those of the tree.

    A `corner` (pixels) of 0 says that corners are too small to be seen.
    """
    if len(layout.chart.dotted):
        style = LineStyle(theme.quiet, width, corner, True, DISC * (corner > 0))
        yield _crossing(style, layout.chart.dotted, dotted_routes(layout), rectangle, LineKind.DOTTED)
    changed = layout.chart.changed
    if changed is not None and len(changed.moves):
        is_near = corner > 0
        style = LineStyle(theme.moved, max(ARC, width), ROUNDING * is_near, disc=ARC_DISC * is_near)
        yield _crossing(style, changed.moves, move_arcs(layout), rectangle, LineKind.MOVE)


def side_reach(layout: Layout, theme: Theme, letters: Letters, steps: Steps | None) -> Floats:
    """Return how far what is drawn beside the tree reaches, from near: m × 4 (left, top, right, bottom)."""
    everywhere = Rectangle(-np.inf, -np.inf, np.inf, np.inf)
    lines, grounds = [*side_lines(layout, theme, everywhere, LINE, CORNER)], np.zeros((0, 4))
    if steps is not None:
        drawn = step_marks(layout, theme, letters, steps, 1.0)
        lines, grounds = [*lines, *drawn.marks.lines], drawn.grounds
    parts = [grounds]
    for one in lines:
        for points, by in ((one.points, one.style.width / 2), (one.points[:, :1], one.style.disc)):
            parts.append(np.hstack((points.min(axis=1) - by, points.max(axis=1) + by)))
    return np.concatenate(parts)


def _crossing(
    style: LineStyle, pairs: Integers, points: Floats, rectangle: Rectangle, kind: LineKind
) -> Polylines:
    """Return the lines that cross a rectangle, each belonging to the first node of its pair."""
    low, high = np.minimum(points[:, 1:], points[:, :-1]), np.maximum(points[:, 1:], points[:, :-1])
    inside = (low[..., 0] <= rectangle.right) & (high[..., 0] >= rectangle.left)
    inside &= (low[..., 1] <= rectangle.bottom) & (high[..., 1] >= rectangle.top)
    crossing = np.flatnonzero(inside.any(axis=1))
    return Polylines(style, pairs[crossing, 0], points[crossing], kind)


def step_marks(layout: Layout, theme: Theme, letters: Letters, steps: Steps, scale: float) -> BranchNames:
    """Return the arcs of the steps of a connection, and a word on each that covers no text of a card."""
    words = tuple(letters.legible(word) for word in steps.words)
    size, points, places, plain = _known_words(layout, letters, steps, scale)
    style = LineStyle(theme.focus, max(STEP, LEAST_STEP / scale), ROUNDING, disc=ARC_DISC)
    drawn_arcs = Polylines(style, steps.nodes[:, 1], points, LineKind.STEP)
    shown = np.flatnonzero(~np.isnan(places[:, 0]))
    halves, belongs = plain[shown] * size, steps.nodes[shown, 1]
    corners = places[shown] - halves
    lower = WORD_HEIGHT * size / 2 + letters.baseline(Lettering.DETAIL, 0.0) * size
    ground = BoxStyle(theme.card, theme.focus, size, WORD_HEIGHT * size / 2)
    written = TextStyle(Lettering.DETAIL, theme.text, size)
    at, told = corners + np.array((WORD_PADDING * size, lower)), tuple(words[turn] for turn in shown.tolist())
    away, ways = _ways_to_arcs(points[shown], places[shown], halves)
    drawn = Marks(
        (drawn_arcs, Polylines(LineStyle(theme.focus, size, 0.0), belongs[away], ways, LineKind.STEP)),
        (Boxes(ground, belongs, np.hstack((corners, 2 * halves))),),
        texts=(Texts(written, belongs, at, told),),
    )
    return BranchNames(drawn, np.hstack((corners, corners + 2 * halves)))


Placed = tuple[float, Floats, Floats, Floats]


def _known_words(layout: Layout, letters: Letters, steps: Steps, scale: float) -> Placed:
    """Return where words are, found once: what is remembered is gone with the layout."""
    known: dict[tuple[Letters, Steps, float], Placed] = layout.found("step_words", lambda _: {})
    key = letters, steps, scale
    if key not in known:
        while len(known) >= KNOWN:
            del known[next(iter(known))]
        known[key] = _placed_words(layout, letters, steps, scale)
    return known[key]


def _placed_words(layout: Layout, letters: Letters, steps: Steps, scale: float) -> Placed:
    """Return how large the words of steps are, the arcs, and of each word the middle and half of its extent.

    Words that find no room are as small as the texts of cards are (see `_word_places`).
    """
    words = (letters.legible(word) for word in steps.words)
    widths = np.array([letters.width(word, Lettering.DETAIL) for word in words])
    plain = np.column_stack((widths / 2 + WORD_PADDING, np.full(len(widths), WORD_HEIGHT / 2)))
    width = layout.spec.sizes.card_width * scale
    largest = max(1.0, LEAST_WORD / (Lettering.DETAIL.pixels * scale))
    for size in sorted({largest, 1.0} if width >= LEGIBLE else {largest}, reverse=True):
        points = _step_arcs(layout, steps.nodes, (plain + BESIDE) * size)
        places = _word_places(layout, steps.nodes, points, plain * size, width)
        if not np.isnan(places[:MOST_WORDS]).any():
            break
    return size, points, places, plain


def _step_arcs(layout: Layout, nodes: Integers, aside: Floats) -> Floats:
    """Return the arc of each step (k × 2 nodes), as `arcs` does; in a column or a row it runs beside them.

    `aside` (k × 2, across and down) says how far beside: there its word has room.
    """
    points, sizes = arcs(layout, nodes[:, ::-1]), layout.spec.sizes
    corners = np.stack((layout.left[nodes], layout.top[nodes]), axis=2)
    extent = np.array((sizes.card_width, sizes.card_height))
    for turn, (one, other) in enumerate(corners):
        for axis in np.flatnonzero(np.abs(other - one) < extent)[:1]:
            before, by = min(one[axis], other[axis]), aside[turn, axis]
            behind = max(one[axis], other[axis]) + extent[axis]
            is_before = before >= 2 * by and (axis == 1 or behind + 2 * by > layout.width)
            points[turn] = _bow(corners[turn], extent, axis, -by if is_before else by)
    return points


def _bow(corners: Floats, extent: Floats, axis: int, aside: float) -> Floats:
    """Return an arc between two cards that bows aside along an axis, before them if negative."""
    share = np.linspace(0.0, 1.0, STEPS + 1)
    edges = corners[:, axis] + (extent[axis] if aside > 0 else 0.0)
    furthest = (edges.max() if aside > 0 else edges.min()) + 4 * share * (1 - share) * aside
    straight = edges[0] + (edges[1] - edges[0]) * share
    along = corners[:, 1 - axis] + extent[1 - axis] / 2
    points = np.empty((STEPS + 1, 2))
    points[:, axis] = np.maximum(straight, furthest) if aside > 0 else np.minimum(straight, furthest)
    points[:, 1 - axis] = along[0] + (along[1] - along[0]) * share
    points[[0, -1], axis] = edges
    return points


def _word_places(layout: Layout, nodes: Integers, points: Floats, halves: Floats, width: float) -> Floats:
    """Return where the middles of words are, on their arcs or near them; nan where there is no room.

    Where cards have texts, by their `width` on the screen, none is covered; else none of the connection.
    """
    chain, found = _corners(layout, np.unique(nodes)), np.full((len(points), 2), np.nan)
    taken = np.zeros((0, 4))
    lines = np.tile([_along(arc) for arc in points[:MOST_WORDS]], 2)  # as corners of no extent
    for turn, (arc, half) in enumerate(zip(points[:MOST_WORDS], halves, strict=False)):
        place = None
        if width >= INITIALED:
            others = np.delete(lines, turn, axis=0).reshape(-1, 4)
            place = _free_place(layout, arc, half, np.vstack((taken, others)))
            place = _free_place(layout, arc, half, taken) if place is None else place
        if place is None and width < LEGIBLE:
            along = _along(arc)
            place = _first_free(along, half, np.vstack((chain, taken)))
            place = along[0] if place is None else place
        if place is not None:
            found[turn] = place
            taken = np.vstack((taken, [np.concatenate((place - half, place + half))]))
    return found


def _free_place(layout: Layout, arc: Floats, half: Floats, taken: Floats) -> Floats | None:
    """Return where a word covers neither a card nor another word: on the middle of its arc, else near it."""
    sizes, along = layout.spec.sizes, _along(arc)
    reach = np.array((1.5 * sizes.card_width, 3 * sizes.card_height))
    along = along[(np.abs(along - along[0]) <= reach).all(axis=1)]
    low, high = along[0] - reach - half, along[0] + reach + half
    near_taken = taken[((taken[:, :2] <= high) & (taken[:, 2:] >= low)).all(axis=1)]
    covered = np.vstack((_cards_near(layout, along[0], reach + half), near_taken))
    place = _first_free(along, half, covered)
    if place is not None:
        return place
    across, down = (np.arange(-far, far + 1, grain) for far, grain in zip(reach, GRAIN, strict=True))
    near = along[0] + np.stack(np.meshgrid(across, down), axis=2).reshape(-1, 2)
    away = np.hypot(*(near[:, None] - along[None, ::4]).transpose(2, 0, 1)).min(axis=1)
    order = np.argsort(away + np.hypot(*(near - along[0]).T) / 4, kind="stable")
    return _first_free(near[order], half, covered)


def _ways_to_arcs(points: Floats, places: Floats, halves: Floats) -> tuple[Integers, Floats]:
    """Return which words (k middles, half extents) are off their arcs, and the ways there (m × 2 points)."""
    along = np.array([_along(arc) for arc in points]).reshape(len(points), -1, 2)
    beside = np.maximum(np.abs(along - places[:, None]) - halves[:, None], 0.0)  # from the word's ground
    apart = np.hypot(beside[..., 0], beside[..., 1])
    away = np.flatnonzero(apart.min(axis=1, initial=np.inf) > 0.0).astype(np.int32)
    nearest = along[away, apart[away].argmin(axis=1)] if len(away) else np.zeros((0, 2))
    edge = places[away] + np.clip(nearest - places[away], -halves[away], halves[away])
    return away, np.stack((nearest, edge), axis=1)


def _along(arc: Floats) -> Floats:
    """Return places on an arc, its middle first."""
    turns = np.array(TRIED) * (len(arc) - 1)
    return np.column_stack([np.interp(turns, np.arange(len(arc)), arc[:, axis]) for axis in (0, 1)])


def _first_free(places: Floats, half: Floats, covered: Floats) -> Floats | None:
    """Return the first of some places (k × 2) around which nothing is covered (m × 4 corners) by a word."""
    low, high = places - half - AIR, places + half + AIR
    meets = (low[:, None] < covered[None, :, 2:]) & (high[:, None] > covered[None, :, :2])
    free = np.flatnonzero(~np.logical_or.reduce(np.logical_and.reduce(meets, axis=2), axis=1))
    if not len(free):
        return None
    found: Floats = places[free[0]]
    return found


def _cards_near(layout: Layout, place: Floats, half: Floats) -> Floats:
    """Return the corners of the cards around a place, with their badges."""
    foot = np.array((0.0, HANGING))
    return _corners(
        layout, region(layout, Rectangle(*(place - half - AIR - foot), *(place + half + AIR))).cards
    )


def _corners(layout: Layout, nodes: Integers) -> Floats:
    """Return the corners of cards (k × 4: left, top, right, bottom), with the badges of folded ones."""
    sizes, badge = layout.spec.sizes, (layout.chart.hidden[nodes] > 0) * HANGING
    left, top = layout.left[nodes], layout.top[nodes]
    return np.column_stack((left, top, left + sizes.card_width, top + sizes.card_height + badge))
