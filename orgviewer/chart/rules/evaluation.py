"""Which of the rules holds first of every card of a whole chart, and of how many each one holds."""

from __future__ import annotations

from collections.abc import Iterable
from contextlib import suppress

import numpy as np
from msgspec import Struct
from msgspec.structs import replace

from orgviewer.arrays import Booleans, Integers
from orgviewer.chart.chart import Chart, Kind
from orgviewer.chart.rules.columns import COMPARING, FieldColumns
from orgviewer.chart.rules.dates import range_of, spoken_day
from orgviewer.chart.rules.states import in_state
from orgviewer.chart.spec import CardRule, ChartSpec, Condition, Test
from orgviewer.model.naming import folded

RULING = "orgviewer.chart.rules.evaluation:ruling"
NONE = -1  # in place of a rule


class Ruling(Struct, frozen=True, eq=False):
    """By place of a whole chart the rule that holds first, told by its turn, or NONE.

    `counts` says by rule of how many cards it is the first that holds.
    """

    rules: tuple[CardRule, ...]
    first: Integers
    counts: tuple[int, ...]


def ruling(whole: Chart) -> Ruling:
    """Return which of the rules of its spec holds first of every card of a whole chart.

    They are asked of everybody's chart: whom a filter leaves out is none the less somebody's report.
    """
    rules = whole.spec.rules
    columns = FieldColumns(whole.full)
    full = np.full(len(columns.chart), NONE, np.int32)
    for turn in range(len(rules) - 1, -1, -1):
        full[holds(columns, rules[turn].when)] = turn
    first = full[whole.full_places]
    counts = np.bincount(first + 1, minlength=len(rules) + 1)[1:]
    return Ruling(rules, first, tuple(counts.tolist()))


def meeting(whole: Chart, conditions: Iterable[Condition]) -> list[int]:
    """Return of how many cards of a whole chart each of some conditions holds, whatever else does."""
    columns = FieldColumns(whole.full)
    return [int(holds(columns, one)[whole.full_places].sum()) for one in conditions]


def are_read(whole: Chart, rules: Iterable[CardRule]) -> bool:
    """Say whether all that rules ask of a whole chart was read before."""
    columns = FieldColumns(whole.full)
    return all(columns.is_read(rule.when) for rule in rules)


def holds(columns: FieldColumns, condition: Condition) -> Booleans:
    """Say of which cards of a whole chart a condition holds; of none where it asks for no sense."""
    chart, name = columns.chart, condition.field
    if condition.state is not None:
        return in_state(columns, condition.state)
    if columns.counted_word(name) and condition.test not in COMPARING:
        return np.zeros(len(chart), bool)
    match condition.test:
        case Test.IS | Test.CONTAINS:
            wanted = folded(condition.value)
            is_whole = condition.test is Test.IS
            texts = columns.folded(name)
            found = [wanted == text if is_whole else wanted in text for text in texts] if wanted else []
            return (
                columns.cards_with(name, np.array(found, bool)) if any(found) else np.zeros(len(chart), bool)
            )
        case Test.MISSING:
            if columns.is_left_off(name):
                return np.zeros(len(chart), bool)
            every = columns.cards_with(name, np.ones(len(columns.texts(name).texts), bool))
            missing: Booleans = (chart.kind == Kind.PERSON) & ~every
            return missing
        case Test.OVER | Test.UNDER | Test.BETWEEN:
            return _compared(columns, condition)
        case Test.BEFORE | Test.AFTER | Test.WITHIN_DAYS:
            return _dated(columns, condition)


def _compared(columns: FieldColumns, condition: Condition) -> Booleans:
    numbers = columns.numbers(condition.field)
    with suppress(ValueError):
        value = columns.number(condition.field, condition.value)
        if condition.test is Test.OVER:
            return numbers > value  # which nothing holds of that is unknown
        if condition.test is Test.UNDER:
            return numbers < value
        found: Booleans = (numbers >= value) & (numbers <= columns.number(condition.field, condition.other))
        return found
    return np.zeros(len(numbers), bool)


def _dated(columns: FieldColumns, condition: Condition) -> Booleans:
    """Say which dates surely lie before or after another, or within so many days."""
    first, last = columns.days(condition.field)
    known = last >= first
    found = np.zeros(len(first), bool)
    if condition.test is Test.WITHIN_DAYS:
        with suppress(ValueError):
            today = spoken_day(columns.chart.dataset.day)
            found = known & (first > today - int(condition.value)) & (last <= today)
        return found
    bounds = range_of(condition.value)
    if bounds is None:
        return found
    return known & (last < bounds[0] if condition.test is Test.BEFORE else first > bounds[1])


def with_rules(chart: Chart, spec: ChartSpec) -> Chart:
    """Return a chart with the rules of a spec; what else is known of it is not found out again."""
    other = replace(chart, spec=spec)
    vars(other).update({name: value for name, value in vars(chart).items() if name != RULING})
    return other
