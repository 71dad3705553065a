"""What columns of numbers come to over the branch of every card, for cards that say it."""

from __future__ import annotations

from collections.abc import Mapping

from msgspec import Struct

from orgviewer.chart.chart import Chart
from orgviewer.statistics.columns import is_pay, number_columns
from orgviewer.statistics.figures import BranchFigures
from orgviewer.statistics.measures import Measures, measure
from orgviewer.words.translation import number_in_words, tr

FIGURES = "orgviewer.chart.figures:figures_of_chart"

LARGE = 1_000  # from which on a sum is said in whole numbers


class BranchSums(Struct, frozen=True):
    """By the name of a column of numbers its unit, and what it comes to at and beneath every place."""

    columns: Mapping[str, tuple[str, Measures]]

    @property
    def pay(self) -> str:
        """The column that says what people are paid; empty for none."""
        return next(filter(is_pay, self.columns), "")

    def in_words(self, column: str | None, place: int) -> str:
        """Return what a column comes to, that of pay for None; nothing where nothing is known."""
        name = self.pay if column is None else column
        if name not in self.columns:
            return ""
        unit, measures = self.columns[name]
        if not measures.known[place]:
            return ""
        amount = float(measures.sum[place])
        is_whole = amount == int(amount) or abs(amount) >= LARGE
        number = number_in_words(round(amount)) if is_whole else f"{amount:.2f}"
        return tr("{column}: {sum}").replace("{sum}", f"{number} {unit}".strip()).replace("{column}", name)


def branch_sums(whole: Chart) -> BranchSums:
    """Return what all columns of numbers come to over the branches of a whole chart."""
    figures: BranchFigures = whole.found(FIGURES)
    columns = number_columns(whole.dataset)
    return BranchSums({one.name: (one.unit, measure(figures.staff, one.numbers)) for one in columns})
