"""What the columns of numbers of a file come to, branch by branch. Not for: reading them (see `columns`)."""

from __future__ import annotations

import numpy as np
from msgspec import Struct

from orgviewer.arrays import Booleans, Floats
from orgviewer.model.dataset import Dataset
from orgviewer.model.quantities.evidence import PERCENT
from orgviewer.statistics.census import FurtherCards
from orgviewer.statistics.columns import full_time, number_columns
from orgviewer.statistics.disclosure import sharing_siblings, shown_branches
from orgviewer.statistics.figures import BranchFigures
from orgviewer.statistics.measures import Measures, measure
from orgviewer.words.language import number_in_words

FULL_TIME = ""
"""In place of a name: full-time work, as the posts say it and no column."""
DECIMALS = 2
SHOW_ALL = 1
"""People from whom on numbers are shown, where nothing is hidden."""


class MeasuredColumn(Struct, frozen=True, eq=False):
    """A column: its `numbers` by person, by node what they come to, and of which nodes that may be shown."""

    name: str
    unit: str
    numbers: Floats
    measures: Measures
    shown: Booleans


def measured_columns(dataset: Dataset, figures: BranchFigures, hide_below: int) -> tuple[MeasuredColumn, ...]:
    """Return what the columns of numbers come to; full-time work first, if it is no column itself."""
    columns = number_columns(dataset)
    staff, parent = figures.staff, figures.staff.branches.parent
    work = full_time(dataset, columns)
    found = []
    if work is not None and not any(column.numbers is work for column in columns):
        found.append(MeasuredColumn(FULL_TIME, "", work, measure(staff, work), np.ones(len(parent), bool)))
    for column in columns:
        measures = measure(staff, column.numbers)
        has = np.append(~np.isnan(column.numbers), False)
        further = FurtherCards(*(each[has[staff.further.owners]] for each in staff.further))
        sharing = sharing_siblings(staff.branches, further) if hide_below > 1 else {}
        shown = shown_branches(parent, measures.known, hide_below, sharing)
        found.append(MeasuredColumn(column.name, column.unit, column.numbers, measures, shown))
    return tuple(found)


def has_sum(column: MeasuredColumn) -> bool:
    """Return whether the numbers of a column can be added up: shares of different wholes have no sum."""
    return column.unit != PERCENT


def figure(value: float, unit: str) -> str:
    """Return a number of a column in words, with its unit if there is one."""
    number = number_in_words(value, 0 if float(value).is_integer() else DECIMALS)
    return f"{number} {unit}" if unit else number
