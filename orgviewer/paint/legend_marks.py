"""The key of a picture: what its colours stand for, as marks in lines under the chart."""

from __future__ import annotations

import numpy as np

from orgviewer.chart.colouring import Colouring
from orgviewer.paint.facet_words import facet_name
from orgviewer.paint.marks import NOBODY, Boxes, BoxStyle, Marks, Texts, TextStyle
from orgviewer.paint.text_metrics import Letters
from orgviewer.paint.theme import Lettering, Theme
from orgviewer.words.translation import tr

LINE_HEIGHT = 20.0
SWATCH, ROUNDING = 10.0, 2.0  # pixels across, and the radius of its corners
GAP, BETWEEN = 6.0, 18.0  # behind a swatch, and between one value and the next
WIDEST = 220.0
BELOW = 10.0


def key_marks(colouring: Colouring, theme: Theme, letters: Letters, width: float) -> tuple[Marks, float]:
    """Return the marks of a key, from (0, 0) down and no wider than `width`, and its height."""
    entries = [(-1, facet_name(colouring.facet))]
    pairs = zip(colouring.texts, colouring.counts, strict=True)
    entries += [(number, f"{text} {count:,}") for number, (text, count) in enumerate(pairs)]
    rest = (tr("others"), colouring.others), (tr("not stated"), colouring.unknown)
    entries += [(-1, f"{text} {count:,}") for text, count in rest if count]
    boxes, texts = [], []
    x, line = 0.0, 0
    for colour, entry in entries:
        before = SWATCH + GAP if colour >= 0 else 0.0
        text = letters.elided(entry, Lettering.DETAIL, min(WIDEST, width - before))
        taken = before + letters.width(text, Lettering.DETAIL)
        if x and x + taken > width:
            x, line = 0.0, line + 1
        middle = (line + 0.5) * LINE_HEIGHT
        if colour >= 0:
            style = BoxStyle(theme.accent(colour), radius=ROUNDING)
            boxes.append(_box(style, x, middle - SWATCH / 2))
        texts.append((x + before, letters.baseline(Lettering.DETAIL, middle), text))
        x += taken + BETWEEN
    places = np.array([(left, baseline) for left, baseline, _ in texts])
    written = Texts(
        TextStyle(Lettering.DETAIL, theme.text),
        np.full(len(texts), NOBODY, np.int32),
        places,
        tuple(text for _, _, text in texts),
    )
    return Marks(boxes=tuple(boxes), texts=(written,)), (line + 1) * LINE_HEIGHT + BELOW


def _box(style: BoxStyle, left: float, top: float) -> Boxes:
    return Boxes(style, np.array([NOBODY], np.int32), np.array([(left, top, SWATCH, SWATCH)]))
