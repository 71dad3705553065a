"""Who has which value of a facet."""

from __future__ import annotations

from itertools import product

import pytest

from orgviewer.model.dataset import Dataset
from orgviewer.model.days.periods import Bounds
from orgviewer.model.records import Period
from orgviewer.relations import roster_values as roster_values_module
from orgviewer.relations.facets import ORGANIZATION, REPORTING, Facet, FacetKind
from orgviewer.relations.periods import bounds
from orgviewer.relations.values import facet_values, facets
from tests.datasets import dataset, flat_dataset

LIVES = dataset(
    {
        "organizations": [{"id": "lab", "name": "The Lab"}],
        "persons": [
            {
                "id": "ada",
                "name": "Ada Example",
                "location": "Zürich",
                "education": [
                    {"institution": "École X", "advisors": ["grace", "Somebody Else"], "teachers": ["grace"]}
                ],
                "work": [{"name": "Somewhere"}, {"name": "Elsewhere"}],
                "projects": [{"name": "Engine"}],
                "memberships": [{"organization_id": "lab", "role": "Lead", "start_date": "2023-07"}],
                "other": {"Shift": "late"},
            },
            {
                "id": "grace",
                "name": "Grace Example",
                "location": "ZURICH",
                "education": [{"institution": "ecole  x"}],
                "work": [{"name": "somewhere", "kind": "internship"}],
                "memberships": [{"organization_id": "lab", "reports_to": "ada", "other": {"Shift": "early"}}],
            },
        ],
    }
)
TABLE = {
    "id": ["1", "2", "3"],
    "name": ["Ada", "Grace", "Linus"],
    "reports_to": ["", "1", "1"],
    "role": ["Lead", "lead", ""],
    "organization": ["Lab", "Lab", ""],
    "location": ["Zürich", "zurich", ""],
    "start_date": ["2023-07-01", "", "2024"],
    "Cost centre": ["4711", "4711", ""],
}


def told(found: Dataset, facet: Facet) -> list[tuple[str, str]]:
    values = facet_values(found, facet)
    return [
        (found.persons[person].id, values.texts[value])
        for person, value in zip(values.person.tolist(), values.value.tolist(), strict=True)
    ]


@pytest.mark.parametrize(
    ("kind", "expected"),
    [
        (FacetKind.SCHOOL, [("ada", "École X"), ("grace", "École X")]),
        (FacetKind.EMPLOYER, [("ada", "Somewhere"), ("ada", "Elsewhere")]),
        (FacetKind.INTERNSHIP, [("grace", "somewhere")]),
        (FacetKind.WORK, [("ada", "Somewhere"), ("ada", "Elsewhere"), ("grace", "Somewhere")]),
        (FacetKind.ADVISOR, [("ada", "Grace Example"), ("ada", "Somebody Else")]),
        (FacetKind.TEACHER, [("ada", "Grace Example")]),
        (FacetKind.PROJECT, [("ada", "Engine")]),
        (FacetKind.ROLE, [("ada", "Lead")]),
        (FacetKind.PLACE, [("ada", "Zürich"), ("grace", "Zürich")]),
        (FacetKind.START_YEAR, [("ada", "2023")]),
        (FacetKind.ORGANIZATION, [("ada", "The Lab"), ("grace", "The Lab")]),
        (FacetKind.REPORTING, [("grace", "Ada Example")]),
    ],
)
def test_records_say_who_has_what(kind: FacetKind, expected: list[tuple[str, str]]) -> None:
    assert told(LIVES, Facet(kind)) == expected


def test_columns_of_the_file_are_facets_too() -> None:
    assert told(LIVES, Facet(FacetKind.COLUMN, "Shift")) == [("ada", "late"), ("grace", "early")]
    assert told(LIVES, Facet(FacetKind.COLUMN, "nothing")) == []


def test_only_facets_that_tell_anybody_apart_are_offered() -> None:
    assert facets(LIVES) == [
        *(Facet(kind) for kind in FacetKind if kind not in (FacetKind.COLUMN, FacetKind.WORK)),
        Facet(FacetKind.COLUMN, "Shift"),
    ]
    assert facets(dataset({})) == []
    assert facets(dataset({"persons": [{"id": "a", "name": "A"}]})) == []


def test_rows_of_a_table_say_the_same_without_a_record_for_each() -> None:
    table = flat_dataset(TABLE)
    assert told(table, Facet(FacetKind.ROLE)) == [("1", "Lead"), ("2", "Lead")]
    assert told(table, Facet(FacetKind.PLACE)) == [("1", "Zürich"), ("2", "Zürich")]
    assert told(table, Facet(FacetKind.START_YEAR)) == [("1", "2023"), ("3", "2024")]
    assert told(table, Facet(FacetKind.COLUMN, "Cost centre")) == [("1", "4711"), ("2", "4711")]
    assert told(table, ORGANIZATION) == [("1", "Lab"), ("2", "Lab")]
    assert told(table, REPORTING) == [("2", "Ada"), ("3", "Ada")]
    assert told(table, Facet(FacetKind.SCHOOL)) == []
    assert facets(table) == [
        ORGANIZATION,
        REPORTING,
        Facet(FacetKind.ROLE),
        Facet(FacetKind.PLACE),
        Facet(FacetKind.START_YEAR),
        Facet(FacetKind.COLUMN, "Cost centre"),
    ]


def test_a_value_knows_which_entry_says_it() -> None:
    values = facet_values(LIVES, Facet(FacetKind.EMPLOYER))
    assert values.entry.tolist() == [0, 1]


def test_what_an_entry_says_twice_counts_once() -> None:
    twice = dataset(
        {"persons": [{"id": "a", "name": "A", "education": [{"institution": "X", "advisors": ["B", "b"]}]}]}
    )
    assert told(twice, Facet(FacetKind.ADVISOR)) == [("a", "B")]


def test_two_advisors_of_one_name_are_two_values_as_in_the_graph() -> None:
    advisors = ["one", "other", "Grace", "Nobody Known", "nobody known"]
    twins = [{"id": one, "name": "Grace"} for one in advisors[:2]]
    student = {"id": "s", "name": "S", "education": [{"institution": "X", "advisors": advisors}]}
    values = facet_values(dataset({"persons": [student, *twins]}), Facet(FacetKind.ADVISOR))
    assert values.texts == ["Grace", "Grace", "Grace", "Nobody Known"]  # the bare name is neither


def test_rows_hold_as_long_as_records_that_say_the_same() -> None:
    dates = ["", "2010", "2012-05", "2014-03-01", "2030"]
    pairs = [(start, end) for start, end in product(dates, repeat=2) if not (start and end) or start < end]
    ids = [f"e{place}" for place in range(len(pairs))]
    table = flat_dataset(
        {
            "id": ids,
            "name": ids,
            "reports_to": ["", *["e0"] * (len(ids) - 1)],
            "organization": ["Lab"] * len(ids),
            "start_date": [start for start, _ in pairs],
            "end_date": [end for _, end in pairs],
        }
    )
    records = dataset(
        {
            "organizations": [{"id": "Lab", "name": "Lab"}],
            "persons": [
                {
                    "id": one,
                    "name": one,
                    "memberships": [
                        {
                            "organization_id": "Lab",
                            "reports_to": "e0" if place else None,
                            "start_date": start or None,
                            "end_date": end or None,
                        }
                    ],
                }
                for place, (one, (start, end)) in enumerate(zip(ids, pairs, strict=True))
            ],
        }
    )
    for facet in (ORGANIZATION, REPORTING):
        of_rows, of_records = facet_values(table, facet), facet_values(records, facet)
        assert of_rows.person.tolist() == of_records.person.tolist()
        assert of_rows.period.tolist() == of_records.period.tolist()


@pytest.mark.parametrize("column", ["start_date", "end_date"])
def test_periods_are_made_for_different_dates_not_for_rows(
    column: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    made: list[Period] = []

    def counted(period: Period, today: int) -> Bounds:
        made.append(period)
        return bounds(period, today)

    monkeypatch.setattr(roster_values_module, "bounds", counted)
    ids = [str(number) for number in range(500)]
    dates = [str(2000 + number % 7) for number in range(500)]
    table = flat_dataset({"id": ids, "name": ids, "organization": ["Lab"] * 500, column: dates})
    values = facet_values(table, ORGANIZATION)
    assert len({tuple(period) for period in values.period.tolist()}) == 7
    assert len(made) == 9  # and the two of who says nothing
