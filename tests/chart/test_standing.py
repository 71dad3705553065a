"""Who stands under whom, counted: of a chart, and the same of a table without its chart."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from orgviewer.chart.standing import standing_of_dataset
from orgviewer.commands.check import standing_of
from orgviewer.model.standing import Standing
from orgviewer.readers.tables import flat
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


names = st.sampled_from(["", "p0", "p1", "p2", "p3", "somebody", "none"])
groups = st.sampled_from(["", "Lab", "Lab > Optics", "Shop"])


@given(st.lists(st.tuples(names, groups), min_size=1, max_size=8), st.booleans())
def test_a_table_is_counted_as_its_chart_is(rows: list[tuple[str, str]], has_managers: bool) -> None:
    columns = {"id": [f"p{row}" for row in range(len(rows))], "department": [group for _, group in rows]}
    if has_managers:
        columns["manager"] = [manager for manager, _ in rows]
    made = dataset_of(flat.shape(table_of(columns)))
    assert standing_of(made) == standing_of_dataset(made)
