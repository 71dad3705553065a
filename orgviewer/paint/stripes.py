"""Stripes at the left of people's cards, in the colours that stand for what people share."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from orgviewer.arrays import Integers
from orgviewer.layout.layout import Layout
from orgviewer.paint.cards.card import by_branch, card_rectangles
from orgviewer.paint.marks import Boxes, BoxStyle
from orgviewer.paint.theme import Theme

STRIPE = 3.0  # pixels across
STRIPE_LEFT, STRIPE_TOP = 2.5, 8.0  # how far from the edges of the card; as far from its foot as from its top
STRIPE_INSIDE = np.array((STRIPE_LEFT, STRIPE_TOP, 0.0, -2 * STRIPE_TOP))


def stripes(layout: Layout, theme: Theme, people: Integers) -> Iterator[Boxes]:
    """Draw the colours of people at the left of their cards; whoever has no colour has no stripe."""
    for branch, part in by_branch(layout, theme, people):
        if branch >= 0:
            rectangles = card_rectangles(layout, part) + STRIPE_INSIDE
            rectangles[:, 2] = STRIPE
            yield Boxes(BoxStyle(theme.accent(branch), radius=STRIPE / 2), part, rectangles)
