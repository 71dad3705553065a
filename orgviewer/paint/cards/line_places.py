"""How many lines a card has room for, how high it is therefore, and where its lines stand."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from math import ceil

from orgviewer.card_choices import CardWidth, TextSize
from orgviewer.chart.spec import ChartSpec
from orgviewer.choices import Extra
from orgviewer.fields.card_spec import CardField

LEAST_LINES = 2  # beneath the title of a usual card
WIDE, TIGHT = (17.76, 15.0), (15.5, 13.0)  # pixels from a name to the next line, and on to each further one
LINE = 24.0  # by which a usual card is higher for each line more: so much that none on it is tight
FREE = (
    24.0  # pixels of a card's height that are above and below the middles of its lines, unless they are tight
)
TIGHT_FREE = 19.5  # and if they are
LOWER = 0.24  # pixels by which lines stand lower than the middle, since few letters reach below theirs
COMPACT_HEIGHT = 40.0  # pixels of a compact card, at least
_WIDTHS: Mapping[CardWidth, tuple[float, float]] = {
    CardWidth.COMPACT: (110.0, 170.0),
    CardWidth.WIDE: (220.0, 340.0),
}
TITLE = 16.0  # pixels that the letters of a title are high, with what is free about them


def lines_beneath(spec: ChartSpec) -> int:
    """Return for how many lines beneath a title the cards of a chart have room."""
    card = spec.card
    usual = (1 if card.width is CardWidth.COMPACT else LEAST_LINES) + (Extra.SUMMARIES in spec.extras)
    people = len(card.fields) - 1 if card.fields else usual
    return max(people, len(card.team) - 1 if card.team else 1)


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
    if len(sizes) <= LEAST_LINES + 1 and max(sizes) <= 1.0:
        distances = TIGHT  # as they are on a usual card
    free = TIGHT_FREE if distances is TIGHT else FREE
    return float(ceil(free + _extent(sizes[1:], distances) + TITLE * max(sizes[0] - 1.0, 0.0)))


def line_middles(height: float, sizes: Sequence[float]) -> list[float]:
    """Return how far from the top of a card the middles of its lines are: the title, and those beneath it.

    The `sizes` are those of the letters beneath it. Lines stand around the middle of the card, nearer to each
    other where there would be no room.
    """
    if not sizes:
        return [height / 2]
    distances = WIDE if _extent(sizes, WIDE) <= height - FREE else TIGHT
    middles = [height / 2 + LOWER - _extent(sizes, distances) / 2]
    for turn, size in enumerate(sizes):
        middles.append(middles[-1] + distances[turn > 0] * size)
    return middles


def _extent(sizes: Sequence[float], distances: tuple[float, float]) -> float:
    """Return how far it is from a title to the last of the lines beneath it."""
    return sum(distances[turn > 0] * size for turn, size in enumerate(sizes))


def width_range(spec: ChartSpec, usual: tuple[float, float]) -> tuple[float, float]:
    """Return how wide cards are at least and at most, in pixels."""
    return _WIDTHS.get(spec.card.width, usual)
