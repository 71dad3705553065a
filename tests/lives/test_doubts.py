"""Why something may not hold on a chosen day, in words, and where they stand on a page."""

from __future__ import annotations

import pytest

from orgviewer.lives.names import Names
from orgviewer.lives.people import person_parts
from orgviewer.lives.records import organization_parts
from orgviewer.model.dates import PartialDate
from orgviewer.model.days.periods import bounds_of, presence_of
from orgviewer.words.doubt_words import doubt_in_words
from tests.datasets import dataset

MEMBERSHIPS = [
    {"organization_id": "lab", "end_date": "2019"},
    {"organization_id": "shop", "start_date": "2023"},
]
TEAMS = [
    {"id": "lab", "name": "Lab", "founding_date": "2010", "headcount": 7},
    {"id": "shop", "name": "Shop"},
]
PERSONS = [
    {"id": "ada", "name": "Ada", "memberships": MEMBERSHIPS},
    {"id": "ben", "name": "Ben"},
]
FILE = dataset({"meta": {"as_of": "2025-06-30"}, "organizations": TEAMS, "persons": PERSONS})


@pytest.mark.parametrize(
    ("start", "end", "day", "said"),
    [
        ("2023", None, "2023-05-01", "perhaps on 1 May 2023: began on some day of 2023"),
        (None, "2024-07", "2024-07-12", "ended on some day of Jul 2024"),
        ("2023-03-04", None, "2023", "perhaps in 2023: began on 4 Mar 2023"),
        (
            "2023",
            "2023-11",
            "2023-11",
            "in Nov 2023: began on some day of 2023, ended on some day of",
        ),
        (None, "2026", "2020", "perhaps in 2020: since when is not known"),
        ("2020", None, "2026", "perhaps in 2026: the file speaks of 30 Jun 2025 and not of later"),
        (None, None, "2020-01", "no dates: whether this held in Jan 2020 is not known"),
        ("2021", None, "2020", "not in 2020"),
        ("2019", None, "2020", ""),
        ("2019", None, None, ""),
    ],
)
def test_a_doubt_is_told_with_its_reason(
    start: str | None, end: str | None, day: str | None, said: str
) -> None:
    data = FILE.on(day)
    assert data.day
    presence = presence_of(bounds_of(start, end, data.own_days), data.day.days)
    told = doubt_in_words(data, presence, start, end)
    assert said in told
    assert bool(said) == bool(told)


def page(day: str | None, person: str) -> str:
    data = FILE.on(day)
    return str(person_parts(Names(data), data.person_index[person]))


def test_a_page_says_of_each_part_of_a_life_whether_it_held_then() -> None:
    told = page("2023-05-01", "ada")
    assert "not on 1 May 2023" in told
    assert "began on some day of 2023" in told
    assert "Was not there" in page("2021", "ada")
    assert "no dates" in page("2021", "ben")


def test_without_a_chosen_day_a_page_says_nothing_of_one() -> None:
    for person in ("ada", "ben"):
        assert all(word not in page(None, person) for word in ("perhaps", "not on", "no dates", "not there"))


def test_the_page_of_an_organization_says_what_its_dates_leave_open() -> None:
    data = FILE.on("2010-03")
    assert "began on some day of 2010" in str(organization_parts(Names(data), 0))
    assert "no dates" not in str(organization_parts(Names(data), 1))
    assert PartialDate.parse("2010-03") == data.day
