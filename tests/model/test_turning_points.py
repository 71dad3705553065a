"""On which days something changes in a file, and how much."""

from __future__ import annotations

from orgviewer.model.dataset import Dataset
from orgviewer.model.days.turning_points import changes_of_days
from tests.datasets import dataset, flat_dataset


def spans(data: Dataset) -> list[tuple[int, int, int]]:
    points = changes_of_days(data)
    return list(zip(points.first, points.last, points.weight, strict=True))


def test_each_day_of_change_is_told_with_how_much_changes() -> None:
    table = flat_dataset(
        {
            "id": ["1", "2", "3", "4"],
            "name": ["Ada", "Ben", "Eve", "Joe"],
            "start_date": ["2020-03-01", "2020-03-01", "2021", ""],
            "end_date": ["", "2020-12-31", "2023-02", ""],
        }
    )
    assert spans(table) == [
        (20200301, 20200301, 2),
        (20210101, 20210101, 1),  # Ben's last day was the one before
        (20210101, 20211231, 1),  # a year may mean any of its days
        (20230202, 20230301, 1),
    ]
    assert changes_of_days(table).stops == [20200301, 20210101, 20211231, 20230202, 20230301]


def test_organizations_and_posts_begin_and_end_as_memberships_do() -> None:
    data = dataset(
        {
            "organizations": [{"id": "lab", "name": "Lab", "founding_date": "2010-05-06"}],
            "posts": [{"id": "head", "label": "Head", "organization_id": "lab", "end_date": "2011-05-06"}],
            "persons": [{"id": "ada", "name": "Ada", "memberships": [{"organization_id": "lab"}]}],
        }
    )
    assert spans(data) == [(20100506, 20100506, 1), (20110507, 20110507, 1)]


def test_a_file_without_dates_has_no_days_of_change() -> None:
    assert spans(flat_dataset({"id": ["1"], "name": ["Ada"]})) == []


def test_the_last_of_all_days_has_none_after_it() -> None:
    lasting = {"role": "Cook", "end_date": "9999-12-31"}
    data = dataset({"persons": [{"id": "ada", "name": "Ada", "memberships": [lasting]}]})
    assert spans(data) == [(99991231, 99991231, 1)]
