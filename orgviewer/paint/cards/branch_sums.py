"""What columns of numbers come to over the branch of every card, for cards that say it."""

from __future__ import annotations

from collections.abc import Mapping

from msgspec import Struct

from orgviewer.arrays import AnyIntegers
from orgviewer.chart.chart import Chart
from orgviewer.model.quantities.evidence import PERCENT
from orgviewer.statistics.columns import is_pay, number_columns
from orgviewer.statistics.figures import BranchFigures
from orgviewer.statistics.measures import Measures, measure
from orgviewer.words.translation import number_in_words, tr

FIGURES = "orgviewer.chart.figures:figures_of_chart"

LARGE = 1_000  # from which on an amount is said in whole numbers
DECIMALS = 2


class BranchSums(Struct, frozen=True):
    """By the name of a column of numbers its unit, and what it comes to at and beneath every place.

    `people` says of how many people, by place, it could be known.
    """

    columns: Mapping[str, tuple[str, Measures]]
    people: AnyIntegers

    @property
    def pay(self) -> str:
        """The column that says what people are paid; empty for none."""
        return next(filter(is_pay, self.columns), "")

    def in_words(self, column: str | None, place: int) -> str:
        """Return what a column comes to, that of pay for None; nothing where nothing is known.

        Shares of different wholes have no sum but a mean. Where it is not known of all, it says of how many.
        """
        name = self.pay if column is None else column
        if name not in self.columns:
            return ""
        unit, measures = self.columns[name]
        known, people = int(measures.known[place]), int(self.people[place])
        if not known:
            return ""
        if unit == PERCENT:
            said = tr("{column}: {mean} on average").replace("{mean}", _amount(measures.mean[place], unit))
        else:
            said = tr("{column}: {sum}").replace("{sum}", _amount(measures.sum[place], unit))
        if known < people:
            part = tr("of {known} of {all}").replace("{all}", number_in_words(people))
            said = f"{said} ({part.replace('{known}', number_in_words(known))})"
        return said.replace("{column}", name)


def _amount(value: float, unit: str) -> str:
    is_whole = float(value).is_integer() or abs(value) >= LARGE
    return f"{number_in_words(float(value), 0 if is_whole else DECIMALS)} {unit}".strip()


def branch_sums(whole: Chart) -> BranchSums:
    """Return what all columns of numbers come to over the branches of a whole chart."""
    figures: BranchFigures = whole.found(FIGURES)
    columns = number_columns(whole.dataset)
    sums = {one.name: (one.unit, measure(figures.staff, one.numbers)) for one in columns}
    return BranchSums(sums, figures.people)
