"""The figures of all cards at once, beside those counted one card after the other."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from orgviewer.arrays import Floats, Integers
from orgviewer.chart.chart import Chart, Kind
from orgviewer.chart.figures import figures_of_chart
from orgviewer.chart.spec import ChartSpec
from orgviewer.chart.trees import whole_chart
from orgviewer.model.dataset import Dataset
from orgviewer.relations.facets import ORGANIZATION, REPORTING, Facet
from orgviewer.statistics.figures import CardArrays, figures_of
from orgviewer.statistics.measures import measure
from tests.datasets import COMPANY, dataset, flat_dataset
from tests.statistics import naive

PAY = st.one_of(
    st.just(float("nan")),
    st.integers(-3, 9).map(float),
    st.integers(0, 10**7).map(lambda cents: cents / 100),
    st.floats(-1e6, 1e6, allow_nan=False),
)


@st.composite
def companies(draw: st.DrawFn) -> Dataset:
    """Draw people with several memberships, two managers, posts held by one, several or nobody."""
    teams, posts, people = draw(st.integers(0, 5)), draw(st.integers(0, 5)), draw(st.integers(1, 10))
    organizations = [
        {"id": f"o{place}", "name": f"Team {place}", **_parent(draw, "parent_id", "o", place)}
        for place in range(teams)
    ]
    statuses = st.sampled_from((None, "vacant", "unnamed"))
    made_posts = [
        {
            "id": f"v{place}",
            "label": f"Post {place}",
            **_one(draw, "organization_id", "o", teams),
            **_parent(draw, "reports_to_post_id", "v", place),
            **({"status": status} if (status := draw(statuses)) else {}),
        }
        for place in range(posts)
    ]
    persons = []
    second = st.sets(st.integers(0, people - 1), max_size=1)
    for place in range(people):
        memberships = [
            {
                **_one(draw, "organization_id", "o", teams),
                **_one(draw, "post_id", "v", posts),
                **_parent(draw, "reports_to", "p", place),
                "also_reports_to": [f"p{manager}" for manager in draw(second)],
            }
            for _ in range(draw(st.integers(0, 3)))
        ]
        persons.append({"id": f"p{place}", "name": f"Person {place}", "memberships": memberships})
    return dataset({"organizations": organizations, "posts": made_posts, "persons": persons})


def _parent(draw: st.DrawFn, name: str, letter: str, place: int) -> dict[str, str]:
    """Return a line to one of those before a place, or none."""
    return _one(draw, name, letter, place)


def _one(draw: st.DrawFn, name: str, letter: str, count: int) -> dict[str, str]:
    found = draw(st.integers(-1, count - 1))
    return {name: f"{letter}{found}"} if found >= 0 else {}


@st.composite
def tables(draw: st.DrawFn) -> Dataset:
    """Draw the people of a table, some of whose managers are not in it."""
    count = draw(st.integers(1, 14))
    managers = [draw(st.integers(-2, place - 1)) for place in range(count)]
    return flat_dataset(
        {
            "id": [f"p{place}" for place in range(count)],
            "name": [f"Person {place}" for place in range(count)],
            "reports_to": [
                "" if manager == -1 else f"p{manager}" if manager >= 0 else f"x{place % 2}"
                for place, manager in enumerate(managers)
            ],
        }
    )


def assert_counted(chart: Chart) -> None:
    figures = figures_of_chart(chart)
    for node in range(len(chart)):
        wanted = naive.counts(chart, node)
        assert {name: int(getattr(figures, name)[node]) for name in wanted} == wanted


@given(companies(), st.sampled_from((ORGANIZATION, REPORTING)))
def test_every_figure_is_what_a_recursive_count_finds(company: Dataset, arranged_by: Facet) -> None:
    assert_counted(whole_chart(company, ChartSpec(arranged_by=arranged_by)))


@given(tables())
def test_managers_who_are_not_in_the_file_are_reports_but_no_people(table: Dataset) -> None:
    assert_counted(whole_chart(table, ChartSpec(arranged_by=REPORTING)))


@given(companies(), st.sampled_from((ORGANIZATION, REPORTING)), st.lists(PAY, min_size=10, max_size=10))
def test_every_measure_is_what_a_recursive_count_finds(
    company: Dataset, arranged_by: Facet, pay: list[float]
) -> None:
    chart = whole_chart(company, ChartSpec(arranged_by=arranged_by))
    assert_measured(chart, np.array(pay[: len(company.persons)]))


@given(tables(), st.data())
def test_every_measure_of_a_table_is_what_a_recursive_count_finds(
    table: Dataset, data: st.DataObject
) -> None:
    count = len(table.persons)
    pay = data.draw(st.lists(PAY, min_size=count, max_size=count))
    assert_measured(whole_chart(table, ChartSpec(arranged_by=REPORTING)), np.array(pay))


def assert_measured(chart: Chart, numbers: Floats) -> None:
    found = measure(figures_of_chart(chart).staff, numbers)
    for node in range(len(chart)):
        wanted = naive.measures(chart, node, numbers.tolist())
        told = {name: float(getattr(found, name)[node]) for name in wanted}
        assert told == pytest.approx(wanted, rel=1e-12, abs=1e-9, nan_ok=True)


def test_money_is_summed_to_the_cent() -> None:
    count = 100_001
    parent = np.array([-1, *[0] * (count - 1)], np.int32)
    figures = figures_of(_plain(parent))
    found = measure(figures.staff, np.full(count, 0.1))
    assert found.sum[0] == 10000.1
    assert found.median[0] == 0.1


def test_somebody_on_two_cards_of_a_branch_is_paid_once() -> None:
    chart = whole_chart(dataset(COMPANY), ChartSpec(arranged_by=ORGANIZATION))
    top = chart.find((Kind.ORGANIZATION, "company", ""))
    places = chart.dataset.person_index
    pay = np.full(len(places), np.nan)
    pay[[places["ada"], places["ben"], places["eve"]]] = 10, 30, 50
    found = measure(figures_of_chart(chart).staff, pay)
    assert (found.known[top], found.sum[top], found.median[top]) == (3, 90, 30)


@pytest.mark.parametrize("count", [1, 2, 5_000])
def test_lines_one_beneath_the_other_are_measured_as_other_trees_are(count: int) -> None:
    figures = figures_of(_plain(np.arange(-1, count - 1, dtype=np.int32)))
    found = measure(figures.staff, np.arange(count, dtype=np.float64))
    assert found.median.tolist() == [(place + count - 1) / 2 for place in range(count)]
    assert found.smallest.tolist() == list(range(count))
    assert figures.people.tolist() == list(range(count, 0, -1))
    assert figures.beneath.tolist() == list(range(count - 1, -1, -1))


def _plain(parent: Integers) -> CardArrays:
    """Return the cards of people each of whom stands on one."""
    count = len(parent)
    no = np.zeros(count, bool)
    people = np.arange(count, dtype=np.int32)
    nobody = np.full(count, -1, np.int32)
    return CardArrays(parent, people, np.zeros((0, 2), np.int32), nobody, no, no, ~no)
