"""Which cards are in a state that no single field says: vacant, on leave, named in a list of problems."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator

import numpy as np

from orgviewer.arrays import Booleans
from orgviewer.chart.chart import Kind
from orgviewer.chart.figures import cards_of
from orgviewer.chart.rules.columns import FieldColumns
from orgviewer.chart.spec import CardState
from orgviewer.errors import NamedRecord, Problem
from orgviewer.model.naming import folded
from orgviewer.relations.values import own_columns

_LEAVES = (
    r"(?:(?:paid|unpaid|extended) )?(?:(?:parental|maternity|paternity|family|adoption|sick|medical|study|"
    r"educational|sabbatical|compassionate|bereavement|carer'?s?|military|research|annual) )?leave"
)
_AWAY = re.compile(
    rf"(?:currently )?(?:on {_LEAVES}|on (?:a )?(?:leave of absence|sabbatical)|(?:derzeit )?in elternzeit"
    r"|(?:derzeit )?im (?:mutterschutz|sabbatical)|beurlaubt|freigestellt|en conge"
    r"(?: (?:maternite|paternite|parental|sabbatique|maladie))?|de baja|de permiso"
    r"|休假中?|(?:休)?[产產]假中?|休職中?|休[业業]中?|産休中?|育休中?|휴직 ?중?)"
)
_LEAVE = re.compile(
    r"(?:leave of absence|(?:parental|maternity|paternity|sick|medical|study|unpaid) leave|sabbatical"
    r"|elternzeit|mutterschutz|conge (?:maternite|paternite|parental|sabbatique|maladie))"
)
_UNTIL = r"(?: \(?(?:until|till|since|from|bis|seit|ab|jusqu'au|depuis|hasta|desde) [^()]{1,30}\)?)?"
STATES = re.compile(f"(?:{_AWAY.pattern}|{_LEAVE.pattern}){_UNTIL}")
"""What a column of states says, folded and as a whole, of somebody who is away for a while."""
IN_ROLES = re.compile(rf"(?:^|.*(?:[(\[,;/|]| [-\u2013\u2014]) ?){_AWAY.pattern}{_UNTIL}[)\]]?")
"""What a role says of its holder, by itself or apart from the rest: "Engineer (on leave)"."""
COLUMNS = frozenset(
    map(
        folded,
        (
            *("status", "state", "employment status", "work status", "working status", "staff status"),
            *("employee status", "current status", "hr status", "leave status", "absence status"),
            *(
                "availability",
                "absence",
                "leave",
                "remark",
                "remarks",
                "note",
                "notes",
                "comment",
                "comments",
            ),
            *("beschäftigungsstatus", "mitarbeiterstatus", "abwesenheit", "verfügbarkeit", "bemerkung"),
            *("bemerkungen", "anmerkung", "notiz", "zustand", "statut", "situation", "disponibilité"),
            *("remarque", "remarques", "estado", "situación", "ausencia", "disponibilidad", "observaciones"),
            *("状态", "狀態", "在职状态", "備考", "备注", "備註", "在籍状況", "状態", "상태", "비고"),
        ),
    )
)
"""Columns whose values say how it stands with somebody."""
SAYING_YES = re.compile(r"(?:is |currently )?on leave|beurlaubt|en conge|休職中|休假")
"""Columns in which a yes says that somebody is away."""
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
            people = np.append(chart.record[chart.kind == Kind.PERSON], chart.held[:, 1])
            counts = np.bincount(people, minlength=len(chart.dataset.persons))
            return columns.of_people(np.flatnonzero(counts > 1).astype(np.int32))
        case CardState.ON_LEAVE:
            return _on_leave(columns)
        case CardState.PROBLEM:
            return _with_problems(columns)


def _on_leave(columns: FieldColumns) -> Booleans:
    found = np.zeros(len(columns.chart), bool)
    for name in ("role", *own_columns(columns.chart.dataset)):
        is_away = _in_role if name == "role" else _saying(folded(name).replace("_", " "))
        if is_away is None:
            continue
        away = [is_away(text) for text in columns.folded(name)]
        if any(away):
            found |= columns.cards_with(name, np.array(away))
    return found


def _in_role(text: str) -> bool:
    return IN_ROLES.fullmatch(text) is not None


def _saying(name: str) -> Callable[[str], bool] | None:
    """Return how a value of a column, by its folded name, says that somebody is on leave, if one does."""
    if SAYING_YES.fullmatch(name):
        return lambda text: text in YES or STATES.fullmatch(text) is not None
    return (lambda text: STATES.fullmatch(text) is not None) if name in COLUMNS else None


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
