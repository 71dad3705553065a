"""What a list of the panel says of those whom a filter leaves out of it."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from orgviewer.arrays import AnyIntegers, Booleans
from orgviewer.chart.chart import Chart, Kind
from orgviewer.chart.places import Place
from orgviewer.lives.parts import Block
from orgviewer.lives.texts import line, listed, quiet
from orgviewer.words.translation import counted


def shown_reports(whole: Chart, reports: AnyIntegers) -> tuple[AnyIntegers, tuple[Block, ...]]:
    """Return who of some people the filter of a chart shows, and how many it leaves out."""
    is_shown = _there(whole)[reports]
    return reports[is_shown], _left_out(int((_there(whole.full)[reports] & ~is_shown).sum()))


def left_out_beneath(whole: Chart, place: Place, kinds: Sequence[Kind]) -> tuple[Block, ...]:
    """Return how many cards of some kinds right beneath a card its filter leaves out; or nothing."""
    every = _beneath(whole.full, int(whole.full_places[place]), kinds)
    return _left_out(every - _beneath(whole, place, kinds))


def _left_out(number: int) -> tuple[Block, ...]:
    if number <= 0:
        return ()
    said = counted(number, "%n more, whom the filter leaves out", "%n more, whom the filter leaves out")
    return listed([quiet(line(said))])


def _beneath(chart: Chart, place: int, kinds: Sequence[Kind]) -> int:
    first, count = (int(array[place]) for array in chart.children)
    return int(np.isin(chart.kind[first : first + count], kinds).sum())


def _there(chart: Chart) -> Booleans:
    """Say by person who has a card of a chart."""
    there = np.zeros(len(chart.dataset.persons), bool)
    there[chart.record[chart.kind == Kind.PERSON]] = True
    there[chart.held[:, 1]] = True
    return there
