"""Which cards are in a state that no single field says: vacant, on leave, named in a list of problems."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

import numpy as np

from orgviewer.arrays import Booleans
from orgviewer.chart.chart import Kind
from orgviewer.chart.figures import cards_of
from orgviewer.chart.rules.columns import FieldColumns
from orgviewer.chart.spec import CardState
from orgviewer.errors import NamedRecord, Problem
from orgviewer.model.naming import folded
from orgviewer.relations.values import own_columns

MOST_TEXTS = 200  # different ones in a column that may say who is on leave; others are no states
LEAVE = re.compile(
    r"\b(?:on|\w+) leave\b|\bleave of absence\b|\bsabbatical\b|\belternzeit\b|\bmutterschutz\b|\bbeurlaubt\b"
    r"|\bfreigestellt\b|\ben conge\b|\bconge (?:maternite|parental|sabbatique)\b|\bde baja\b|\bde permiso\b"
    r"|休假|产假|產假|休職|休业|休業|産休|育休|휴직"
)
"""What says of somebody, folded, that he or she is away for a while."""
YES = frozenset(("yes", "y", "true", "1", "x", "ja", "oui", "si", "是", "はい"))


def in_state(columns: FieldColumns, state: CardState) -> Booleans:
    """Say which cards of a whole chart are in a state."""
    chart = columns.chart
    match state:
        case CardState.VACANT:
            return cards_of(chart).vacant
        case CardState.ASSISTANT:
            return chart.assistants
        case CardState.SEVERAL_CARDS:
            people = chart.kind == Kind.PERSON
            counts = np.bincount(chart.record[people], minlength=len(chart.dataset.persons))
            found = np.zeros(len(chart), bool)
            found[people] = counts[chart.record[people]] > 1
            return found
        case CardState.ON_LEAVE:
            return _on_leave(columns)
        case CardState.PROBLEM:
            return _with_problems(columns)


def _on_leave(columns: FieldColumns) -> Booleans:
    found = np.zeros(len(columns.chart), bool)
    for name in ("role", *own_columns(columns.chart.dataset)):
        said = columns.texts(name)
        if len(said.texts) > MOST_TEXTS and name != "role":
            continue
        by_name = LEAVE.search(folded(name)) is not None
        away = [bool(LEAVE.search(text)) or (by_name and text in YES) for text in columns.folded(name)]
        if any(away):
            found |= columns.cards_with(name, np.array(away))
    return found


def _with_problems(columns: FieldColumns) -> Booleans:
    chart, dataset = columns.chart, columns.chart.dataset
    named = set(_named(dataset.problems))
    persons = [
        dataset.person_index[one.id]
        for one in named
        if one.kind == "persons" and one.id in dataset.person_index
    ]
    found = columns.of_people(np.array(persons, np.int32))
    for kinds, name, index in (
        ((Kind.ORGANIZATION,), "organizations", dataset.organization_index),
        ((Kind.VACANCY, Kind.SHARED), "posts", dataset.post_index),
    ):
        records = [index[one.id] for one in named if one.kind == name and one.id in index]
        found |= np.isin(chart.kind, kinds) & np.isin(chart.record, records)
    return found


def _named(problems: Iterable[Problem]) -> Iterator[NamedRecord]:
    """Yield the records that problems are about, as far as these name them."""
    for problem in problems:
        records = [problem.record, *(place.record for place in problem.places)]
        yield from (record for record in records if record is not None)
