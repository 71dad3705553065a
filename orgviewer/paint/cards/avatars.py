"""Discs that stand for people: a photo, else the initials of a name on the tint of a branch."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np

from orgviewer.arrays import Floats, Integers, distinct
from orgviewer.chart.chart import Chart
from orgviewer.paint.cards.labels import Label
from orgviewer.paint.cards.portraits import PortraitSource
from orgviewer.paint.marks import Boxes, BoxStyle, Marks, Pictures, Texts, TextStyle
from orgviewer.paint.text_metrics import Letters
from orgviewer.paint.theme import Lettering, Theme


def disc_marks(
    chart: Chart,
    people: Integers,
    words: Callable[[int], Label],
    corners: Floats,
    theme: Theme,
    letters: Letters,
    portraits: PortraitSource,
    scale: float,
) -> Marks:
    """Return the discs of people at their corners (m × 2: left, top).

    `words` gives what the card of a node says, `scale` how sharp a photo must be, in pixels per layout pixel.
    """
    rectangles = np.hstack((corners, np.full((len(people), 2), theme.disc)))
    said = [words(node) for node in people.tolist()]
    photos = [portraits.disc(label.image, theme.disc * scale) for label in said]
    shown = np.array([photo is not None for photo in photos], bool)
    pictures = Pictures(
        people[shown], rectangles[shown], tuple(photo for photo in photos if photo is not None)
    )
    initials = np.array([label.initials for label in said], object)
    boxes, texts = [], []
    for branch in distinct(chart.branch[people[~shown]]).tolist():
        part = ~shown & (chart.branch[people] == branch)
        boxes.append(
            Boxes(BoxStyle(theme.tint(branch), radius=theme.disc / 2), people[part], rectangles[part])
        )
        style = TextStyle(Lettering.INITIALS, theme.ink(branch))
        middles = corners[part] + theme.disc / 2
        texts.append(_initials(people[part], initials[part].tolist(), middles, letters, style))
    return Marks(boxes=tuple(boxes), pictures=(pictures,), texts=tuple(texts))


def _initials(
    people: Integers, initials: Sequence[str], middles: Floats, letters: Letters, style: TextStyle
) -> Texts:
    """Write initials around the middles of discs."""
    words = [letters.legible(text) for text in initials]
    halves = np.array([letters.width(word, style.lettering) / 2 for word in words])
    baselines = [letters.baseline(style.lettering, middle) for middle in middles[:, 1].tolist()]
    return Texts(style, people, np.column_stack((middles[:, 0] - halves, baselines)), tuple(words))
