"""How large the cards of a chart are: as wide as its names and roles want, as high as its lines."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from math import ceil

import numpy as np
from msgspec.structs import replace

from orgviewer.arrays import distinct
from orgviewer.chart.chart import Chart
from orgviewer.chart.spec import CardField, CardWidth, ChartSpec, TextSize
from orgviewer.chart.trees import whole_chart
from orgviewer.choices import Extra
from orgviewer.layout.blocks import Sizes
from orgviewer.layout.layout import LayoutSpec, LayoutStyle
from orgviewer.paint.cards.card import DOT
from orgviewer.paint.cards.labels import Label, card_lines, label, shown_summary
from orgviewer.paint.cards.texts import (
    FREE,
    LEAST_LINES,
    NATIVE_GAP,
    TIGHT,
    TIGHT_FREE,
    WIDE,
    extent_of,
    lines_beneath,
    text_start,
    title_lettering,
)
from orgviewer.paint.text_metrics import Letters
from orgviewer.paint.theme import Lettering, Theme

SAMPLE = 500  # cards that are measured to choose the width of all cards
FEW = (50, 10, 10)
"""Of so many cards one may be too narrow: for its name, the native one beside it, its role in one line."""

LANE, MOST_LANES = 4.0, 24.0
"""Pixels by which gaps between levels widen each time that dotted lines are twice as many, and at most."""

ASIDE = 3.0  # times as much as the gaps beside cards
LINE = 24.0  # by which a usual card is higher for each line more: so much that none on it is tight
COMPACT_HEIGHT = 40.0  # pixels of a compact card, at least
WIDTHS: Mapping[CardWidth, tuple[float, float]] = {
    CardWidth.COMPACT: (110.0, 170.0),
    CardWidth.WIDE: (220.0, 340.0),
}
ROOMY, TIGHT_ROOMY = 4.0, 9.0
"""Pixels more where there are more lines than usual: a title keeps off a badge at the upper edge."""
TITLE = 16.0  # pixels that the letters of a title are high, with what is free about them
SUMMARY_LINES = 1.8  # in which a summary is to have room: two, that are not broken where they are full


def layout_spec(chart: Chart, theme: Theme, letters: Letters, style: LayoutStyle) -> LayoutSpec:
    """Return how a chart is laid out: the theme's sizes, with cards that have room for what they say."""
    return LayoutSpec.of(card_sizes(chart, theme, letters), style)


def card_sizes(chart: Chart, theme: Theme, letters: Letters) -> Sizes:
    """Return the theme's sizes with cards as a chart wants them, and gaps for its dotted lines.

    Charts of all days have the sizes of that of the file's own, lest everything moves with each of them, and
    so has what a filter leaves of a chart.
    """
    if chart.spec.as_of is None and chart.spec.root is None:
        chart = chart.full if chart.spec.filter is not None else chart  # made before anybody was left out
    elif chart.spec.as_of is not None or chart.spec.filter is not None:
        chart = whole_chart(chart.dataset, replace(chart.spec, as_of=None, root=None, filter=None))
    sizes = theme.sizes
    wider = float(min(np.ceil(LANE * np.log2(1 + len(chart.dotted))), MOST_LANES))
    return replace(
        sizes,
        card_width=card_width(chart, theme, letters),
        card_height=card_height(chart.spec, sizes.card_height),
        level_gap=sizes.level_gap + wider,
        sibling_gap=sizes.sibling_gap + float(np.ceil(wider / ASIDE)),
        indent=sizes.indent + float(np.ceil(wider / ASIDE)),
    )


def card_width(chart: Chart, theme: Theme, letters: Letters) -> float:
    """Return the width of all cards of a chart, between the theme's two bounds, in whole pixels.

    All names of a small chart fit; of a large one all but one in fifty of a sample spread over it. Native
    names have room beside nine in ten names, and roles in one line: both may take a line more.
    """
    least, most = WIDTHS.get(chart.spec.card.width, theme.width_range)
    nodes = distinct(np.linspace(0, len(chart) - 1, min(SAMPLE, len(chart))).astype(int))
    if not len(nodes):
        return least
    wanted = np.sort([_wanted_widths(chart, int(node), theme, letters) for node in nodes], axis=0)
    chosen = max(wanted[-1 - len(nodes) // few, turn] for turn, few in enumerate(FEW))
    return float(np.clip(np.ceil(chosen), least, most))


def _wanted_widths(chart: Chart, node: int, theme: Theme, letters: Letters) -> tuple[float, float, float]:
    """Return how wide a card would be for its title, for a native name beside it, and for its other lines."""
    words, kind = label(chart, node), int(chart.kind[node])
    around = text_start(chart, kind, theme) + theme.padding + DOT * bool(chart.noted[node])
    (title, size), *others = card_lines(chart, words)
    name = around + letters.width(letters.legible(title), title_lettering(kind)) * size
    widths = [letters.width(letters.legible(text), Lettering.DETAIL) * size for text, size in others]
    if not words.lines and (summary := shown_summary(chart, words)):
        widths[-1] = letters.width(letters.legible(summary), Lettering.DETAIL) / SUMMARY_LINES
    return name, name + _native_width(chart, words, letters), around + max(widths, default=0.0)


def _native_width(chart: Chart, words: Label, letters: Letters) -> float:
    """Return how much room a native name takes behind the name, if it is to be shown."""
    if Extra.NATIVE_NAMES not in chart.spec.extras:
        return 0.0
    native = letters.legible(words.native)
    return NATIVE_GAP + letters.width(native, Lettering.DETAIL) if native else 0.0


def card_height(spec: ChartSpec, usual: float) -> float:
    """Return how high the cards of a chart are, if `usual` ones are so high; in pixels."""
    card = spec.card
    lines = lines_beneath(spec)
    if not (card.fields or card.team) and card.width is not CardWidth.COMPACT:
        return usual + LINE * (lines - LEAST_LINES)
    distances = TIGHT if card.width is CardWidth.COMPACT else WIDE
    least = COMPACT_HEIGHT if card.width is CardWidth.COMPACT else usual
    heights = [_height(fields, lines, distances) for fields in (card.fields, card.team)]
    return max(least, *heights)


def _height(fields: Sequence[CardField], lines: int, distances: tuple[float, float]) -> float:
    """Return how high a card is that has room for fields, or for so many usual lines."""
    sizes = [field.size.factor for field in fields] or [TextSize.NORMAL.factor] * (lines + 1)
    if len(sizes) <= LEAST_LINES and max(sizes) <= 1.0:
        distances = TIGHT  # which such a card is high enough for without being asked
    free, more = (TIGHT_FREE, TIGHT_ROOMY) if distances is TIGHT else (FREE, ROOMY)
    free += more * (len(sizes) > LEAST_LINES)
    return float(ceil(free + extent_of(sizes[1:], distances) + TITLE * max(sizes[0] - 1.0, 0.0)))
