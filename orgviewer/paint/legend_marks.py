"""The key of a picture: what its colours and signs stand for, as marks in lines under the chart."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

import numpy as np
from msgspec import Struct

from orgviewer.arrays import Integers
from orgviewer.chart.chart import Chart
from orgviewer.chart.spec import COLOURLESS, CardRule
from orgviewer.engines import load
from orgviewer.paint.cards.card import DOT, SQUARE, SQUARES, doubt_look, outline, square_look
from orgviewer.paint.cards.signs import OF_CHANGES, Sign, bearers, meaning
from orgviewer.paint.marks import NOBODY, Boxes, BoxStyle, Marks, Texts, TextStyle, together
from orgviewer.paint.text_metrics import Letters
from orgviewer.paint.theme import Lettering, Theme
from orgviewer.words.translation import tr

if TYPE_CHECKING:
    from orgviewer.chart.colouring import Colouring

COLOURING_NAME = "orgviewer.paint.facet_words:colouring_name"
COLOUR_NAMES = "orgviewer.paint.facet_words:colour_names"
HOW_MANY = "orgviewer.paint.facet_words:how_many"
SHOWN_RULES = "orgviewer.paint.cards.rule_words:shown_rules"
RULE_SWATCH = "orgviewer.paint.cards.rule_marks:rule_swatch"
RULE_WIDTH = "orgviewer.paint.cards.rule_marks:swatch_width"
CHANGE_BADGE = "orgviewer.paint.cards.change_signs:change_badge"
LINE_HEIGHT = 20.0
UNSTATED = -2
"""In place of the number of a colour: the grey of those who say nothing, where the others have a ramp."""
SWATCH, ROUNDING = 10.0, 2.0  # pixels across, and the radius of its corners
OUTLINED = 16.0  # pixels that an outline is wide, as the cards are that it stands for
GAP, BETWEEN = 6.0, 18.0  # behind a swatch, and between one entry and the next
LINE_PARTS = (0.0, 6.0, 12.0)
"""Pixels before each part of a dashed line that is as long as an outline is wide."""
LINE_PART, LINE_THICK = 4.0, 1.5
WIDEST = 280.0  # of a value; what a sign means is ours, and is not cut
BELOW = 10.0


class KeyEntry(Struct, frozen=True):
    """A text of a key, and before it the number of a colour, a sign, a rule's mark, nothing, or grey."""

    text: str
    stands_for: int | Sign | CardRule = COLOURLESS


def key_entries(chart: Chart, nodes: Integers | None = None) -> tuple[KeyEntry, ...]:
    """Return what explains a chart, or some of its nodes: colours of people, rules and signs there."""
    colours = _colours(chart.colouring) if chart.colouring is not None else ()
    rules = (KeyEntry(*entry) for entry in load(SHOWN_RULES)(chart, nodes)) if chart.spec.rules else ()
    return (*colours, *rules, *(KeyEntry(meaning(sign), sign) for sign in shown_signs(chart, nodes)))


def _colours(colouring: Colouring) -> Iterator[KeyEntry]:
    """Yield the entries for colours: the facet, its values, and those who have none of them."""
    yield KeyEntry(load(COLOURING_NAME)(colouring))
    names, how_many = load(COLOUR_NAMES)(colouring), load(HOW_MANY)
    for number, (text, count) in enumerate(zip(names, colouring.counts, strict=True)):
        yield KeyEntry(f"{text} {how_many(colouring, count)}", number)
    if colouring.others:
        yield KeyEntry(f"{tr('others')} {how_many(colouring, colouring.others)}")
    if colouring.unknown:
        # Beside a ramp nothing else has no colour.
        stands_for = COLOURLESS if colouring.scale is None else UNSTATED
        yield KeyEntry(f"{tr('not stated')} {how_many(colouring, colouring.unknown)}", stands_for)


def key_marks(
    entries: Sequence[KeyEntry], theme: Theme, letters: Letters, width: float
) -> tuple[Marks, float]:
    """Return the marks of a key, from (0, 0) down and no wider than `width`; and its height, if any."""
    if not entries:
        return Marks(), 0.0
    swatches, texts = [], []
    x, line = 0.0, 0
    for entry in entries:
        before = _swatch_width(entry, letters) + GAP if entry.stands_for != COLOURLESS else 0.0
        room = (
            width - before if isinstance(entry.stands_for, Sign | CardRule) else min(WIDEST, width - before)
        )
        text = letters.elided(entry.text, Lettering.DETAIL, room)
        taken = before + letters.width(text, Lettering.DETAIL)
        if x and x + taken > width:
            x, line = 0.0, line + 1
        middle = (line + 0.5) * LINE_HEIGHT
        swatches.append(_swatch(entry, theme, letters, x, middle))
        texts.append((x + before, letters.baseline(Lettering.DETAIL, middle), text))
        x += taken + BETWEEN
    places = np.array([(left, baseline) for left, baseline, _ in texts])
    written = Texts(
        TextStyle(Lettering.DETAIL, theme.text),
        np.full(len(texts), NOBODY, np.int32),
        places,
        tuple(text for _, _, text in texts),
    )
    return together(*swatches, Marks(texts=(written,))), (line + 1) * LINE_HEIGHT + BELOW


def swatch_marks(stands_for: int | Sign | CardRule, theme: Theme, letters: Letters) -> tuple[Marks, float]:
    """Return what stands before an entry of a key, in a line from (0, 0) on of LINE_HEIGHT, and its width."""
    entry = KeyEntry("", stands_for)
    return _swatch(entry, theme, letters, 0.0, LINE_HEIGHT / 2), _swatch_width(entry, letters)


def shown_signs(chart: Chart, nodes: Integers | None = None) -> tuple[Sign, ...]:
    """Return the signs on the cards of a chart, or of some of its nodes."""
    there = slice(None) if nodes is None else nodes
    return tuple(sign for sign in Sign if bearers(chart, sign)[there].any())


def _swatch_width(entry: KeyEntry, letters: Letters) -> float:
    if isinstance(entry.stands_for, CardRule):
        width: float = load(RULE_WIDTH)(entry.stands_for, letters)
        return width
    wide = (Sign.GROUPING, Sign.INFERRED, *OF_CHANGES)
    return OUTLINED if entry.stands_for in wide else SWATCH


def _swatch(entry: KeyEntry, theme: Theme, letters: Letters, left: float, middle: float) -> Marks:
    """Return what stands before an entry, be it a badge of something that happened."""
    if isinstance(entry.stands_for, Sign) and entry.stands_for in OF_CHANGES:
        badge: Marks = load(CHANGE_BADGE)(entry.stands_for, theme, letters, left, middle)
        return badge
    if isinstance(entry.stands_for, CardRule):
        mark: Marks = load(RULE_SWATCH)(entry.stands_for, theme, letters, left, middle, SWATCH)
        return mark
    return Marks(boxes=tuple(_swatch_boxes(entry, theme, left, middle)))


def _swatch_boxes(entry: KeyEntry, theme: Theme, left: float, middle: float) -> list[Boxes]:
    """Return what stands before an entry: a patch of its colour, or the sign as it is on cards."""
    top = middle - SWATCH / 2
    match entry.stands_for:
        case Sign.GROUPING:
            edge = outline(theme, COLOURLESS)
            return [_box(BoxStyle(edge.fill, edge.border, edge.border_width, ROUNDING), left, top, OUTLINED)]
        case Sign.NOTE:
            inside = (SWATCH - DOT) / 2
            style = BoxStyle(theme.focus, radius=DOT / 2)
            return [_box(style, left + inside, top + inside, DOT, DOT)]
        case Sign.REPEATED:
            style, front = square_look(theme), middle - 1.0
            return [_box(style, left + right, front + down, SQUARE, SQUARE) for right, down in SQUARES]
        case Sign.PERHAPS | Sign.UNDATED as sign:
            look, width, height = doubt_look(theme, sign, is_band=False)
            return [_box(look, left + (SWATCH - width) / 2, middle - height / 2, width, height)]
        case Sign.INFERRED:
            style, front = BoxStyle(theme.line), middle - LINE_THICK / 2
            return [_box(style, left + begin, front, LINE_PART, LINE_THICK) for begin in LINE_PARTS]
        case int(number) if number == UNSTATED:
            return [_box(BoxStyle(theme.neutral_tint, theme.border, radius=ROUNDING), left, top)]
        case int(number) if number >= 0:
            return [_box(BoxStyle(theme.accent(number), radius=ROUNDING), left, top)]
    return []


def _box(style: BoxStyle, left: float, top: float, width: float = SWATCH, height: float = SWATCH) -> Boxes:
    return Boxes(style, np.array([NOBODY], np.int32), np.array([(left, top, width, height)]))
