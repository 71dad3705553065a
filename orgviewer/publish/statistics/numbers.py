"""What the columns of numbers of a chart come to, as rows under a heading for each column.

Not for: pages, which say nothing of what people are paid (see `page`).
"""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from orgviewer.arrays import Booleans
from orgviewer.chart.chart import Chart
from orgviewer.chart.figures import cards_of
from orgviewer.controls import as_label
from orgviewer.publish.statistics.rows import StatisticsRow, StatisticsSection, of_those_shown
from orgviewer.statistics.figures import BranchFigures, CardArrays
from orgviewer.statistics.measured import (
    FULL_TIME,
    SHOW_ALL,
    MeasuredColumn,
    figure,
    has_sum,
    measured_columns,
)
from orgviewer.statistics.overview import cards_of_people, people_of
from orgviewer.words.translation import counted, tr

FIGURES_OF_CHART = "orgviewer.chart.figures:figures_of_chart"


def number_sections(whole: Chart) -> tuple[StatisticsSection, ...]:
    """Return what the columns of numbers of a whole chart come to, each with the cards of whom it counts."""
    cards, figures = cards_of(whole), whole.found(FIGURES_OF_CHART)
    found = (
        StatisticsSection(_heading(column), tuple(_rows(column, cards, figures)))
        for column in measured_columns(whole.dataset, figures, SHOW_ALL)
        if column.measures.known[0]
    )
    return of_those_shown(whole, tuple(found))


def _heading(column: MeasuredColumn) -> str:
    people = counted(int(column.measures.known[0]), "%n person", "%n people")
    if column.name == FULL_TIME:
        return tr("Full-time work ({people})").replace("{people}", people)
    return tr("{column} ({people})").replace("{people}", people).replace("{column}", as_label(column.name))


def _rows(column: MeasuredColumn, cards: CardArrays, figures: BranchFigures) -> Iterator[StatisticsRow]:
    """Yield sum, mean and median of all who have a number, and the smallest and largest of whom that is."""
    measures, numbers = column.measures, column.numbers
    known = ~np.isnan(numbers) & people_of(cards, figures, len(numbers))

    def row(name: str, value: float, share: float, people: Booleans) -> StatisticsRow:
        on = cards_of_people(cards, figures, people)
        said = counted(int(people.sum()), "of %n person", "of %n people")
        return StatisticsRow(name, figure(value, column.unit), share, said, on)

    largest = float(measures.largest[0])

    def bar(value: float) -> float:
        """Return how long a bar is beside that of the largest number."""
        return max(0.0, value / largest) if largest > 0 else 0.0

    if has_sum(column):
        yield row(tr("Sum"), float(measures.sum[0]), 0.0, known)
    for name, values in ((tr("Mean"), measures.mean), (tr("Median"), measures.median)):
        yield row(name, float(values[0]), bar(float(values[0])), known)
    for name, values in ((tr("Smallest"), measures.smallest), (tr("Largest"), measures.largest)):
        value = float(values[0])
        yield row(name, value, bar(value), known & (numbers == value))
