"""What is asked of a dataset: who is meant by a name, who holds what on a day, and what is vacant."""

from __future__ import annotations

from collections.abc import Mapping

import pytest

from orgviewer.chart.chart import Kind
from orgviewer.chart.spec import ChartSpec
from orgviewer.chart.trees import make_chart
from orgviewer.model.days.periods import Presence
from orgviewer.model.file_records import AMBIGUOUS
from orgviewer.search.fields import Target
from orgviewer.search.finder import find
from orgviewer.search.index import build_index
from tests.datasets import dataset, flat_dataset

PEOPLE = dataset(
    {
        "persons": [
            {"id": "a", "name": "Ada", "other_names": [{"name": "Ada"}, {"name": "Countess"}]},
            {"id": "b", "name": "Ben", "other_names": [{"name": "a"}]},
            {"id": "Ben", "name": "Twin"},
            {"id": "t2", "name": "Twin"},
            {"id": "t3", "name": "Twin"},
        ]
    }
)
TERMS: list[Mapping[str, object]] = [
    {"role": "Before", "end_date": "2019"},
    {"role": "Throughout"},
    {"role": "After", "start_date": "2021-03"},
]
POSTS = [
    {"id": "free", "label": "Free", "organization_id": "team"},
    {"id": "held", "label": "Held", "organization_id": "team"},
    {"id": "left", "label": "Left", "organization_id": "team"},
    {"id": "gone", "label": "Gone", "organization_id": "team", "end_date": "2019"},
]
HOLDERS = [
    {"organization_id": "team", "post_id": "held"},
    {"organization_id": "team", "post_id": "left", "end_date": "2019"},
]


def office(memberships: list[dict[str, str]], day: str | None = None) -> Mapping[str, object]:
    """Return a team with four posts, and one person with these memberships."""
    return {
        "meta": {"as_of": day} if day else {},
        "organizations": [{"id": "team", "name": "Team"}],
        "posts": POSTS,
        "persons": [{"id": "ada", "name": "Ada", "memberships": memberships}],
    }


@pytest.mark.parametrize(
    ("text", "place"),
    [("a", 0), ("Ada", 0), ("Countess", 0), ("b", 1), ("Ben", 2), ("Twin", -1), ("ada", -1), ("", -1)],
)
def test_an_id_is_meant_before_a_name_and_no_name_that_several_have(text: str, place: int) -> None:
    assert PEOPLE.person_meant(text) == place


def test_a_name_that_several_have_is_ambiguous() -> None:
    assert PEOPLE.name_index == {"Ada": 0, "Countess": 0, "Ben": 1, "a": 1, "Twin": AMBIGUOUS}
    table = flat_dataset({"id": ["1", "2", "3"], "name": ["A", "B", "A"]})
    assert table.name_index == {"A": AMBIGUOUS, "B": 1}


def test_a_name_comes_before_the_other_names() -> None:
    assert PEOPLE.names_of(1) == ["Ben", "a"]
    assert flat_dataset({"id": ["1", "2"], "name": ["A", "B"]}).names_of(1) == ["B"]


@pytest.mark.parametrize(
    ("day", "turns"), [("2018", [0, 1]), ("2020", [1]), ("2021", [1, 2]), (None, [0, 1, 2])]
)
def test_who_holds_what_on_a_day_is_told_with_its_turn(day: str | None, turns: list[int]) -> None:
    data = dataset({"persons": [{"id": "a", "name": "A", "memberships": TERMS}]}).on(day)
    found = [turn for turn, presence in enumerate(data.presences) if presence != Presence.HOLDS_NOT]
    assert found == turns


@pytest.mark.parametrize(
    ("turns", "known"),
    [
        ([("2018", "2020-06-30"), ("2020-07-01", None)], Presence.HOLDS),
        ([("2020-07-01", None), ("2018", "2020-06-30")], Presence.HOLDS),
        ([("2018", "2020-03-31"), ("2020-02", "2020-06"), ("2020-06-01", "2021")], Presence.HOLDS),
        ([("2018", None), ("2020-05-01", "2020-06-01")], Presence.HOLDS),
        ([("2018", "2020-06-29"), ("2020-07-01", None)], Presence.MAY_HOLD),
        ([("2018", "2020-06"), ("2020-07-01", None)], Presence.MAY_HOLD),
        ([("2020-01-02", "2020-06-30"), ("2020-07-01", None)], Presence.MAY_HOLD),
        ([("2018", "2020-06-30"), ("2020-07-01", "2020-12-30")], Presence.MAY_HOLD),
        ([("2018", "2019"), ("2021", None)], Presence.HOLDS_NOT),
        ([(None, None), ("2021", None)], Presence.UNDATED),
    ],
)
def test_who_moves_without_a_gap_is_there_all_the_time(
    turns: list[tuple[str | None, str | None]], known: Presence
) -> None:
    memberships = [
        {"role": str(turn), **({"start_date": start} if start else {}), **({"end_date": end} if end else {})}
        for turn, (start, end) in enumerate(turns)
    ]
    person = {"id": "a", "name": "A", "memberships": memberships}
    data = dataset({"meta": {"as_of": "2025-01-01"}, "persons": [person]}).on("2020")
    assert Presence(data.person_presences[0]) is known


@pytest.mark.parametrize(
    ("day", "vacant"),
    [("2018", ["free", "gone"]), ("2024", ["free", "left"]), (None, ["free", "gone"])],
)
def test_a_post_is_vacant_while_it_exists_and_nobody_holds_it(day: str | None, vacant: list[str]) -> None:
    data = dataset(office(HOLDERS, day))
    assert [data.posts[place].id for place in data.vacancies] == vacant


def test_a_post_that_somebody_outside_every_organization_holds_is_not_vacant() -> None:
    data = dataset(office([{"post_id": "held", "role": "Head"}], "2024"))
    assert [data.posts[place].id for place in data.vacancies] == ["free", "left"]


@pytest.mark.parametrize("day", [None, "2018", "2024"])
@pytest.mark.parametrize("memberships", [HOLDERS, [{"post_id": "held", "role": "Head"}], []])
def test_the_chart_shows_the_same_vacancies_as_the_search_finds(
    memberships: list[dict[str, str]], day: str | None
) -> None:
    data = dataset(office(memberships, day))
    chart = make_chart(data, ChartSpec())
    shown = sorted(data.posts[place].label for place in chart.record[chart.kind == Kind.VACANCY])
    index = build_index(data)
    found = {
        hit.record for post in data.posts for hit in find(index, post.label).hits if hit.target is Target.POST
    }
    assert shown == sorted(data.posts[place].label for place in found)
