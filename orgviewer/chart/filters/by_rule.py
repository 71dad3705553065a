"""Whom the condition of a rule meets on a chart, for the language of the search.

Not for: how a card is marked by a rule (see `chart.rules`).
"""

from __future__ import annotations

import numpy as np

from orgviewer.arrays import Booleans
from orgviewer.chart.chart import Chart
from orgviewer.chart.lighting import records_at
from orgviewer.chart.rules.columns import FieldColumns
from orgviewer.chart.rules.evaluation import holds
from orgviewer.chart.rules.grammar import parse_condition, settled_rules
from orgviewer.chart.spec import CardRule, Condition
from orgviewer.errors import UsageError
from orgviewer.model.dataset import Dataset


def whom_it_meets(whole: Chart, condition: str) -> tuple[Booleans, Booleans, Booleans]:
    """Return of which people, organizations and posts a condition holds as it is typed; if unclear of none.

    It is asked of everybody's chart, as the rules of a chart are.
    """
    full = whole.full
    try:
        when = settled(condition, full.dataset)
    except UsageError:
        places = np.zeros(0, np.int64)
    else:
        places = np.flatnonzero(holds(FieldColumns(full), when))
    found = records_at(full, places)
    return found.persons, found.organizations, found.posts


def settled(condition: str, dataset: Dataset) -> Condition:
    """Return the condition that is typed, its field as a dataset calls it; raises UsageError if unclear."""
    (rule,) = settled_rules((CardRule(parse_condition(condition)),), dataset)
    return rule.when
