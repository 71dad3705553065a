"""How large the cards of a chart are: as wide as its names and roles want, as high as its lines."""

from __future__ import annotations

import numpy as np
from msgspec.structs import replace

from orgviewer.arrays import distinct
from orgviewer.chart.chart import Chart
from orgviewer.chart.trees import whole_chart
from orgviewer.choices import Extra
from orgviewer.layout.blocks import Sizes
from orgviewer.layout.layout import LayoutSpec, LayoutStyle
from orgviewer.paint.cards.card import DOT
from orgviewer.paint.cards.labels import Label, card_lines, label, shown_summary
from orgviewer.paint.cards.line_places import card_height, width_range
from orgviewer.paint.cards.texts import NATIVE_GAP, text_start, title_lettering
from orgviewer.paint.text_metrics import Letters
from orgviewer.paint.theme import Lettering, Theme

SAMPLE = 500  # cards that are measured to choose the width of all cards
FEW = (50, 10, 10)
"""Of so many cards one may be too narrow: for its name, the native one beside it, its role in one line."""

LANE, MOST_LANES = 4.0, 24.0
"""Pixels by which gaps between levels widen each time that dotted lines are twice as many, and at most."""

ASIDE = 3.0  # times as much as the gaps beside cards
SUMMARY_LINES = 1.8  # in which a summary is to have room: two, that are not broken where they are full


def layout_spec(chart: Chart, theme: Theme, letters: Letters, style: LayoutStyle) -> LayoutSpec:
    """Return how a chart is laid out: the theme's sizes, with cards that have room for what they say."""
    sizes = card_sizes(chart, theme, letters)
    return LayoutSpec(sizes, style.direction, style.kind, style.aspect, style.view_height)


def card_sizes(chart: Chart, theme: Theme, letters: Letters) -> Sizes:
    """Return the theme's sizes with cards as a chart wants them, and gaps for its dotted lines.

    Charts of all days have the sizes of that of the file's own, lest everything moves with each of them.
    """
    if chart.spec.as_of is not None:
        chart = whole_chart(chart.dataset, replace(chart.spec, as_of=None, root=None))
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
    least, most = width_range(chart.spec, theme.width_range)
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
