"""What cards show of what happened between two states: a coloured edge, and signs at a corner.

Each colour has its sign, since not everybody sees these colours. Not for: arcs (see `paint.side_lines`).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import numpy as np

from orgviewer.arrays import Floats, Integers
from orgviewer.layout.layout import Layout
from orgviewer.paint.cards.signs import OF_CHANGES, Sign, bearers
from orgviewer.paint.cards.texts import Written, centred, grouped
from orgviewer.paint.marks import NOBODY, Boxes, BoxStyle, Marks, Texts, TextStyle
from orgviewer.paint.text_metrics import Letters
from orgviewer.paint.theme import Lettering, Theme

HEIGHT = 16.0  # of a badge, and its width with one sign
FURTHER = 11.0  # by which a badge is wider for each further sign
CORNER = (-6.0, -7.0)  # where a badge begins, from the corner of its card
EDGE = 1.75  # pixels of the edge around a card to which something happened
FAR_EDGE = 1.5  # and pixels on the screen around one from afar


def sign_colour(sign: Sign, theme: Theme) -> str:
    """Return the colour of what happened."""
    colours = {Sign.JOINED: theme.joined, Sign.LEFT: theme.left, Sign.MOVED: theme.moved}
    return colours.get(sign, theme.changed)


def change_edges(layout: Layout, theme: Theme, nodes: Integers, scale: float, near: bool) -> Iterator[Boxes]:
    """Yield edges around cards to which something happened, in the colour of its first sign.

    The cards of who left are dashed anyway; from afar their dashes are as wide as the edges of others.
    """
    for sign, some in _by_first_sign(layout, nodes):
        if sign is Sign.LEFT:
            far = BoxStyle("", theme.line, max(1.0, 1.0 / scale), dashed=True)
            yield from () if near else (Boxes(far, some, _cards(layout, some)),)
            continue
        width, radius = (EDGE, theme.radius) if near else (max(EDGE, FAR_EDGE / scale), 0.0)
        yield Boxes(BoxStyle("", sign_colour(sign, theme), width, radius), some, _cards(layout, some))


def change_badges(layout: Layout, theme: Theme, letters: Letters, nodes: Integers) -> Marks:
    """Return the badges of cards, with all signs of what happened, in the colour of the first."""
    told = {sign: bearers(layout.chart, sign) for sign in OF_CHANGES}
    boxes: list[Boxes] = []
    texts: list[Texts] = []
    for sign, some in _by_first_sign(layout, nodes):
        signs = [[one for one in OF_CHANGES if told[one][node]] for node in some.tolist()]
        rectangles = _cards(layout, some)
        rectangles[:, :2] += CORNER
        rectangles[:, 2] = [badge_width(len(those)) for those in signs]
        rectangles[:, 3] = HEIGHT
        boxes.append(Boxes(badge_style(sign, theme), some, rectangles))
        written = map(badge_texts, signs, rectangles.tolist(), [theme] * len(some), [letters] * len(some))
        texts += grouped(some.tolist(), written)
    return Marks(boxes=tuple(boxes), texts=tuple(texts))


def change_badge(sign: Sign, theme: Theme, letters: Letters, left: float, middle: float) -> Marks:
    """Return a badge that belongs to no card, as it stands in a key, about a height."""
    place = (left, middle - HEIGHT / 2, badge_width(1), HEIGHT)
    box = Boxes(badge_style(sign, theme), np.array([NOBODY], np.int32), np.array([place]))
    return Marks(boxes=(box,), texts=grouped([NOBODY], [badge_texts([sign], place, theme, letters)]))


def badge_style(sign: Sign, theme: Theme) -> BoxStyle:
    """Return how a badge looks."""
    return BoxStyle(sign_colour(sign, theme), theme.background, radius=HEIGHT / 2)


def badge_width(signs: int) -> float:
    """Return how wide a badge is that holds so many signs."""
    return HEIGHT + FURTHER * (signs - 1)


def badge_texts(
    signs: Sequence[Sign], rectangle: Sequence[float], theme: Theme, letters: Letters
) -> tuple[Written, ...]:
    """Return the signs in a badge (left, top, width, height), one beside the other."""
    left, top, _, _ = rectangle
    style, middle = TextStyle(Lettering.SIGN, theme.on_sign), top + HEIGHT / 2
    middles = (left + HEIGHT / 2 + FURTHER * turn for turn in range(len(signs)))
    return tuple(
        centred(letters, style, x, middle, OF_CHANGES[sign]) for x, sign in zip(middles, signs, strict=True)
    )


def _by_first_sign(layout: Layout, nodes: Integers) -> Iterator[tuple[Sign, Integers]]:
    """Part nodes by the first sign of what happened; those to whom nothing did are left out."""
    rest = nodes
    for sign in OF_CHANGES:
        bears = bearers(layout.chart, sign)[rest]
        if bears.any():
            yield sign, rest[bears]
        rest = rest[~bears]


def _cards(layout: Layout, nodes: Integers) -> Floats:
    sizes = layout.spec.sizes
    extent = np.full((len(nodes), 2), (sizes.card_width, sizes.card_height))
    return np.column_stack((layout.left[nodes], layout.top[nodes], extent))
