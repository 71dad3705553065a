"""Signs: what a card shows besides its texts, and what each of them means.

Not for: how a sign is drawn on a card (see `card`), or its place in a key (see `paint.legend_marks`).
"""

from __future__ import annotations

import enum
from collections.abc import Mapping

import numpy as np

from orgviewer.arrays import Booleans
from orgviewer.chart.chart import Chart, Kind
from orgviewer.engines import load
from orgviewer.model.days.periods import Presence
from orgviewer.paint.cards.labels import RULE_LINES, also_in, card_lines, label
from orgviewer.words.translation import tr

COUNT_LINES = "orgviewer.paint.figure_words:count_lines"


class Sign(enum.Enum):
    """An outline and no band, a dot, two squares, a ring, a dash; the value is its name in web pages.

    One is not on cards but the line to them, which is dashed. Four say what happened between two states: a
    plus, a minus, an arrow, a tilde.
    """

    GROUPING = "grouping"
    NOTE = "note"
    REPEATED = "repeated"
    PERHAPS = "perhaps"
    UNDATED = "undated"
    INFERRED = "inferred"
    JOINED = "joined"
    LEFT = "left"
    MOVED = "moved"
    CHANGED = "changed"


TOLD = (Sign.GROUPING, Sign.NOTE, Sign.PERHAPS, Sign.UNDATED, Sign.INFERRED)
"""Signs whose meaning a card itself tells; where else somebody stands is told with the names of the teams."""
OF_CHANGES: Mapping[Sign, str] = {Sign.JOINED: "+", Sign.LEFT: "−", Sign.MOVED: "→", Sign.CHANGED: "~"}
"""Signs of what happened between two states, each as it is written."""


def bearers(chart: Chart, sign: Sign) -> Booleans:
    """Say which nodes bear a sign."""
    match sign:
        case Sign.GROUPING:
            return chart.groupings
        case Sign.NOTE:
            return chart.noted
        case Sign.REPEATED:
            return chart.repeated
        case Sign.PERHAPS:
            found: Booleans = chart.presence == Presence.MAY_HOLD
            return found
        case Sign.UNDATED:
            people: Booleans = (chart.presence == Presence.UNDATED) & (chart.kind == Kind.PERSON)
            return people
        case Sign.INFERRED:
            lines: Booleans = chart.inferred & (chart.parent >= 0)
            return lines
        case Sign.JOINED | Sign.LEFT | Sign.MOVED | Sign.CHANGED:
            return chart.changed.named(sign.value) if chart.changed else np.zeros(len(chart), bool)


def meaning(sign: Sign) -> str:
    """Return what a sign means, in words."""
    match sign:
        case Sign.GROUPING:
            return tr("grouped for this chart, not a team of its own")
        case Sign.NOTE:
            return tr("there is a note or a doubt")
        case Sign.REPEATED:
            return tr("another card of the same person")
        case Sign.PERHAPS:
            return tr("perhaps there on this day: the dates leave it open")
        case Sign.UNDATED:
            return tr("without dates, so the day is unknown")
        case Sign.INFERRED:
            return tr("read from the drawing, not stated")
        case Sign.JOINED:
            return tr("new since then")
        case Sign.LEFT:
            return tr("no longer there")
        case Sign.MOVED:
            return tr("moved; an arc leads from where they were")
        case Sign.CHANGED:
            return tr("changed otherwise")


def remarks(chart: Chart, node: int) -> list[str]:
    """Return what the signs of a card mean, and where else somebody stands."""
    told = (*TOLD, *(OF_CHANGES if chart.changed else ()))
    said = [meaning(sign) for sign in told if bearers(chart, sign)[node]]
    said += load(RULE_LINES)(chart, node) if chart.spec.rules else []
    return [line for line in (*said, also_in(chart, node)) if line]


def tip_lines(chart: Chart, node: int) -> list[str]:
    """Return all that a card says, uncut, what its signs mean, and how its counts came about: a tooltip."""
    words = label(chart, node)
    first, *others = (line.text for line in card_lines(chart, words))
    lines = f"{first} {words.native}".strip() if first == words.title else first, *others
    return [line for line in (*lines, *remarks(chart, node), *load(COUNT_LINES)(chart, node)) if line]
