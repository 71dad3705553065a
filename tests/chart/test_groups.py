"""The chart by any facet, and colours by any."""

from __future__ import annotations

import numpy as np
import pytest

from orgviewer.chart.chart import Chart, Kind
from orgviewer.chart.colouring import MOST_COLOURS
from orgviewer.chart.spec import COLOURLESS, ChartSpec
from orgviewer.chart.trees import make_chart
from orgviewer.paint.cards.labels import label
from orgviewer.relations.facets import Facet, FacetKind
from tests.datasets import dataset, flat_dataset

SCHOOLS = {
    "organizations": [{"id": "lab", "name": "Lab"}],
    "persons": [
        {"id": "a", "name": "A", "education": [{"institution": "X"}, {"institution": "Y"}]},
        {
            "id": "b",
            "name": "B",
            "education": [{"institution": "Y"}, {"institution": "y"}],
            "memberships": [
                {"organization_id": "lab", "role": "Cook", "start_date": "2021"},
                {"organization_id": "lab", "role": "Lead", "start_date": "2019", "primary": True},
            ],
        },
        {"id": "c", "name": "C"},
    ],
}


def arranged(kind: FacetKind, column: str = "") -> Chart:
    return make_chart(dataset(SCHOOLS), ChartSpec(arranged_by=Facet(kind, column)))


def outline(chart: Chart) -> list[str]:
    """Return a line for each group: its name and its people."""
    lines = []
    for node in range(len(chart)):
        if chart.kind[node] == Kind.GROUP:
            below = [child for child in range(len(chart)) if chart.parent[child] == node]
            lines.append(f"{label(chart, node).title}: {' '.join(label(chart, one).title for one in below)}")
    return lines


def test_each_value_is_a_group_the_largest_first() -> None:
    assert outline(arranged(FacetKind.SCHOOL)) == ["Y: A B", "X: A", "Not stated: C"]


def test_years_stand_in_their_order_and_name_their_own_membership() -> None:
    chart = arranged(FacetKind.START_YEAR)
    assert outline(chart) == ["2019: B", "2021: B", "Not stated: A C"]
    details = {label(chart, node).detail for node in chart.cards(Kind.PERSON, 1).tolist()}
    assert details == {"Cook", "Lead"}


def test_somebody_under_several_values_has_several_cards_and_is_one_person() -> None:
    chart = arranged(FacetKind.SCHOOL)
    assert len(chart.cards(Kind.PERSON, 0)) == 2
    assert chart.people[0] == 3
    assert label(chart, 0).detail == "3 people · 3 groups"


def test_a_card_is_found_again_by_its_group() -> None:
    chart = arranged(FacetKind.SCHOOL)
    for node in range(len(chart)):
        assert chart.find(chart.key(node)) == node


def test_a_column_that_is_there_no_more_leaves_one_group_for_all() -> None:
    assert outline(arranged(FacetKind.COLUMN, "gone")) == ["Not stated: A B C"]


def test_nobody_makes_no_group() -> None:
    assert len(make_chart(dataset({}), ChartSpec(arranged_by=Facet(FacetKind.ROLE)))) == 0


def test_who_is_absent_stands_in_no_group() -> None:
    persons = [{"id": "a", "name": "A", "location": "X"}, {"id": "b", "name": "B", "absent": True}]
    chart = make_chart(dataset({"persons": persons}), ChartSpec(arranged_by=Facet(FacetKind.PLACE)))
    assert outline(chart) == ["X: A"]


def test_people_of_a_table_are_grouped_by_any_of_its_columns() -> None:
    table = flat_dataset({"name": ["A", "B", "C"], "Shift": ["late", "early", "late"]})
    chart = make_chart(table, ChartSpec(arranged_by=Facet(FacetKind.COLUMN, "Shift")))
    assert outline(chart) == ["late: A C", "early: B"]


@pytest.mark.parametrize("arranged_by", [None, Facet(FacetKind.REPORTING), Facet(FacetKind.SCHOOL)])
def test_colours_go_to_the_most_common_values_in_every_arrangement(arranged_by: Facet | None) -> None:
    spec = ChartSpec(arranged_by=arranged_by, coloured_by=Facet(FacetKind.SCHOOL))
    chart = make_chart(dataset(SCHOOLS), spec)
    assert chart.colouring is not None
    assert chart.colouring.texts == ("Y", "X")
    assert chart.colouring.counts == (2, 1)
    assert (chart.colouring.others, chart.colouring.unknown) == (0, 1)
    for person, colour in enumerate((0, 0, COLOURLESS)):  # A has both, and takes the more common
        assert set(chart.branch[chart.cards(Kind.PERSON, person)].tolist()) == {colour}
    others = chart.branch[(chart.kind != Kind.PERSON)]
    assert set(others.tolist()) <= {COLOURLESS}


def test_there_are_no_more_colours_than_people_tell_apart() -> None:
    count = MOST_COLOURS + 3
    table = flat_dataset({"name": [f"P{n}" for n in range(count)], "Wing": [f"k{n}" for n in range(count)]})
    chart = make_chart(table, ChartSpec(coloured_by=Facet(FacetKind.COLUMN, "Wing")))
    assert chart.colouring is not None
    assert len(chart.colouring.texts) == MOST_COLOURS
    assert chart.colouring.others == 3
    assert chart.branch.max() == MOST_COLOURS - 1


def paid(*salaries: str) -> Chart:
    """Return a chart by salary of as many people."""
    people = [
        {"id": f"p{turn}", "name": f"P{turn}", **({"other": {"Salary": text}} if text else {})}
        for turn, text in enumerate(salaries)
    ]
    facet = Facet(FacetKind.COLUMN, "Salary")
    return make_chart(dataset({"persons": people}), ChartSpec(arranged_by=facet, coloured_by=facet))


SALARIES = (
    "$41,000",
    "$139,500",
    "$62,000",
    "",
    "$78,300",
    "$58,900",
    "$99,000",
    "$120,000",
    "$45,100",
    "n/a",
)


def test_numbers_are_in_ordered_groups_with_round_bounds_and_the_unsaid_last() -> None:
    assert outline(paid(*SALARIES)) == [
        "40,000 to 60,000: P0 P5 P8",
        "60,000 to 80,000: P2 P4",
        "80,000 to 100,000: P6",
        "120,000 to 140,000: P1 P7",
        "Not stated: P3 P9",
    ]


def test_numbers_have_the_colours_of_a_ramp_in_the_order_of_the_scale() -> None:
    colouring = paid(*SALARIES).colouring
    assert colouring is not None
    assert colouring.scale is not None
    assert colouring.counts == (3, 2, 1, 0, 2)
    assert (colouring.others, colouring.unknown) == (0, 2)
    assert colouring.colours.tolist() == [0, 4, 1, COLOURLESS, 1, 0, 2, 4, 0, COLOURLESS]
    assert (colouring.scale.least, colouring.scale.most, colouring.scale.unit) == (41_000, 139_500, "$")


def test_rows_of_a_table_have_the_same_order() -> None:
    facet = Facet(FacetKind.COLUMN, "Age")
    table = flat_dataset({"name": list("ABCDE"), "Age": ["31", "44", "", "39", "58"]})
    assert outline(make_chart(table, ChartSpec(arranged_by=facet)))[-1] == "Not stated: C"
    colouring = make_chart(table, ChartSpec(coloured_by=facet)).colouring
    assert colouring is not None
    assert np.argsort(colouring.colours[[0, 3, 1, 4]], kind="stable").tolist() == [0, 1, 2, 3]


def test_a_card_in_a_bin_is_found_again() -> None:
    chart = paid(*SALARIES)
    for node in range(len(chart)):
        assert chart.find(chart.key(node)) == node
