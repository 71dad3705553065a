"""Who stands under whom, counted: of a chart, and the same of a table without its chart."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from orgviewer.chart.spec import ChartSpec
from orgviewer.chart.standing import standing, standing_as_read, standing_of_dataset
from orgviewer.chart.trees import whole_chart
from orgviewer.commands.check import standing_of
from orgviewer.errors import OrgviewerError
from orgviewer.model.standing import Standing, standing_of_records
from orgviewer.readers import read
from orgviewer.readers.tables import flat
from orgviewer.relations.facets import REPORTING, Facet, FacetKind
from tests.datasets import dataset
from tests.readers.table_files import dataset_of, table_of


def test_the_cards_of_organizations_are_counted() -> None:
    house = dataset(
        {
            "organizations": [
                {"id": "house", "name": "House"},
                {"id": "stage", "name": "Stage", "parent_id": "house", "headcount": 3},
            ],
            "posts": [{"id": "light", "label": "Light", "organization_id": "stage"}],
            "persons": [
                {"id": "ada", "name": "Ada", "memberships": [{"organization_id": "stage"}]},
                {"id": "ben", "name": "Ben"},
            ],
        }
    )
    # Two organizations, two people, a vacancy, and one card for those whom the headcount counts.
    assert standing_of_dataset(house) == Standing(cards=6, reporting=0, nested=1, roots=2)


def test_who_reports_to_somebody_absent_reports_and_is_not_at_the_top() -> None:
    made = flat.shape(table_of({"name": ["Ada", "Ben", "Eve"], "manager": ["", "Ada", "Zoe"]}))
    assert standing_of_dataset(dataset_of(made)) == Standing(cards=3, reporting=2, nested=0, roots=1)


@pytest.mark.parametrize(
    "spec",
    [
        ChartSpec(arranged_by=Facet(FacetKind.ROLE)),
        ChartSpec(arranged_by=REPORTING),
        ChartSpec(coloured_by=Facet(FacetKind.ROLE)),
        ChartSpec(extras=frozenset()),
        ChartSpec(as_of="2019"),
    ],
    ids=["by role", "by reporting", "coloured by role", "nothing more", "in 2019"],
)
def test_how_a_file_was_read_is_counted_alike_however_its_chart_is_drawn(spec: ChartSpec) -> None:
    columns = {
        "name": ["Ada", "Ben", "Eve", "Zoe"],
        "manager": ["", "Ada", "Ada", "Eve"],
        "role": ["A", "B", "C", "D"],
        "assistant": ["", "yes", "", ""],
        "start": ["2018", "2018", "2020", "2021"],
    }
    made = dataset_of(flat.shape(table_of(columns)))
    whole = whole_chart(made, spec)
    assert standing_as_read(whole) == Standing(cards=4, reporting=3, nested=0, roots=1)
    assert spec.arranged_by == REPORTING or spec.coloured_by or standing(whole) != standing_as_read(whole)


names = st.sampled_from(["", "p0", "p1", "p2", "p3", "somebody", "none"])
groups = st.sampled_from(["", "Lab", "Lab > Optics", "Shop"])


@given(st.lists(st.tuples(names, groups), min_size=1, max_size=8), st.booleans())
def test_a_table_is_counted_as_its_chart_is(rows: list[tuple[str, str]], has_managers: bool) -> None:
    columns = {"id": [f"p{row}" for row in range(len(rows))], "department": [group for _, group in rows]}
    if has_managers:
        columns["manager"] = [manager for manager, _ in rows]
    made = dataset_of(flat.shape(table_of(columns)))
    assert standing_of(made) == standing_of_dataset(made)


ORGANIZATIONS, POSTS, PERSONS = ("house", "stage", "light"), ("p0", "p1", "p2"), ("ada", "ben", "eve", "zoe")
dates = st.sampled_from([None, "2019", "2021", "2023-05"])


def lower(names: tuple[str, ...], place: int) -> st.SearchStrategy[str | None]:
    """Return an earlier one, so that there is no circle."""
    return st.sampled_from([None, *names[:place]])


@st.composite
def documents(draw: st.DrawFn) -> dict[str, object]:
    """Draw organizations, posts and people who hold them, or not, at some time."""

    def said(**fields: st.SearchStrategy[object]) -> dict[str, object]:
        drawn = {name: draw(values) for name, values in fields.items()}
        return {name: value for name, value in drawn.items() if value is not None}

    count = draw(st.integers(0, len(ORGANIZATIONS)))
    held = draw(st.integers(0, len(POSTS)))
    in_one = st.sampled_from([None, *ORGANIZATIONS[:count]])
    in_post = st.sampled_from([None, *POSTS[:held]])
    organizations = [
        {"id": name, "name": name, **said(parent_id=lower(ORGANIZATIONS, place), dissolution_date=dates)}
        for place, name in enumerate(ORGANIZATIONS[:count])
    ]
    posts = [
        {"id": name, "label": name}
        | said(organization_id=in_one, reports_to_post_id=lower(POSTS, place), end_date=dates)
        for place, name in enumerate(POSTS[:held])
    ]
    persons: list[dict[str, object]] = []
    for place, name in enumerate(PERSONS):
        memberships = [
            said(organization_id=in_one, post_id=in_post, reports_to=lower(PERSONS, place), end_date=dates)
            for _ in range(draw(st.integers(0, 2)))
        ]
        # A person is in one organization and post once.
        different = {(one.get("organization_id"), one.get("post_id")): one for one in memberships}
        absent = not memberships and draw(st.booleans())
        persons.append(
            {
                "id": name,
                "name": name,
                "memberships": list(different.values()),
                **({"absent": True} if absent else {}),
            }
        )
    meta = said(as_of=dates, arranged_by=st.sampled_from([None, "reporting", "organization"]))
    return {"meta": meta, "organizations": organizations, "posts": posts, "persons": persons}


@given(documents())
def test_records_are_counted_as_their_chart_is(document: dict[str, object]) -> None:
    made = dataset(document)
    assert standing_of(made) == standing_of_dataset(made)
    assert standing_of_records(made) or made.meta.arranged_by == "reporting" or not made.organizations


FILES = [
    path
    for folder in ("data", "tests/readers/conventions", "tests/readers/mistakes")
    for path in sorted(Path(folder).iterdir())
]


@pytest.mark.parametrize("path", FILES, ids=str)
def test_every_file_is_counted_as_its_chart_is(path: Path) -> None:
    with suppress(OrgviewerError):  # of files that are mistakes
        made = read(path)
        assert standing_of(made) == standing_of_dataset(made)
