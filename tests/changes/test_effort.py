"""How much is looked at: no files make a comparison long, however many people or organizations are new."""

from __future__ import annotations

from collections import UserList
from collections.abc import Iterable, Sequence
from typing import Any

import pytest

from orgviewer.changes import compare, likeness
from orgviewer.changes.hierarchy import Hierarchy
from orgviewer.changes.pairs import Pairs, affordable
from orgviewer.engines import load
from orgviewer.model.changes import ChangeKind
from orgviewer.model.dataset import Dataset
from orgviewer.model.roster import UNKNOWN
from tests.datasets import dataset

LEVELS = 120
PLACES = range(9)


def test_the_smallest_groups_are_looked_at_as_far_as_all_of_one_size_can_be() -> None:
    sizes = (3, 3), (1, 1), (3, 3), (2, 1)
    groups = [(PLACES[:old], PLACES[:new]) for old, new in sizes]
    assert list(affordable(groups, 20)) == [groups[1], groups[3]]
    assert list(affordable(groups, 21)) == [groups[1], groups[3], groups[0], groups[2]]


def strangers(letter: str, teams: int, of_each: int) -> Dataset:
    """Return people of teams, all in one role, whose names are like those of nobody else but of one."""
    people = [
        {
            "id": f"{letter}{team}-{number}",
            "name": f"{letter * 9} {chr(97 + team) * 5}{chr(97 + number) * 7}",
            "memberships": [{"organization_id": f"t{team}", "role": "Cook"}],
        }
        for team in range(teams)
        for number in range(of_each)
    ]
    alone = {"id": f"{letter}x", "name": "Ada Abler" if letter == "p" else "Ada Ablert"}
    people.append({**alone, "memberships": [{"organization_id": "u", "role": "Clerk"}]})
    organizations = [{"id": f"t{team}", "name": f"Team {team}"} for team in range(teams)]
    return dataset({"organizations": [*organizations, {"id": "u", "name": "Unit"}], "persons": people})


def test_names_that_are_alike_are_looked_for_in_so_many_pairs_over_all_teams(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    asked: list[int] = []

    def counted(name: str) -> Any:
        real = load(name)

        def extract(one: str, others: Sequence[str], **options: Any) -> Any:
            asked.append(len(others))
            return real(one, others, **options)

        return extract if name == likeness.EXTRACT else real

    monkeypatch.setattr(likeness, "load", counted)
    monkeypatch.setattr(likeness, "MOST_PAIRS", 300)
    found = compare(strangers("p", 10, 9), strangers("q", 10, 9)).changes
    assert [one.id for one in found if one.kind is ChangeKind.RENAMED] == ["qx"]
    assert 0 < sum(asked) <= 2 * 300


def chain(letter: str, name: str) -> Dataset:
    """Return organizations each of which lies in the one before, and one person in the last."""
    organizations = [
        {"id": f"{letter}{level}", "name": name.format(letter=letter, level=level)}
        | ({"parent_id": f"{letter}{level - 1}"} if level else {})
        for level in range(LEVELS)
    ]
    person = {"id": "a", "name": "Ada", "memberships": [{"organization_id": f"{letter}{LEVELS - 1}"}]}
    return dataset({"organizations": organizations, "persons": [person]})


@pytest.mark.parametrize("name", ["Unit", "Department {letter} {level}"])
def test_a_chain_of_organizations_with_new_ids_is_gone_along_once(
    name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    looked_at: list[int] = []
    free = Pairs.free

    def counted(self: Pairs, old: Sequence[int], new: Iterable[int]) -> tuple[list[int], list[int]]:
        places = [*new]
        looked_at.append(len(old) + len(places))
        return free(self, old, places)

    old, new = (chain(letter, name) for letter in "pq")
    monkeypatch.setattr(Pairs, "free", counted)
    found = compare(old, new)
    assert sum(looked_at) <= 30 * LEVELS
    assert UNKNOWN not in found.matching.organizations


class Reads(UserList[int]):
    """Numbers that count how often one is read."""

    reads = 0

    def __getitem__(self, place: Any) -> Any:
        self.reads += 1
        return super().__getitem__(place)


def test_people_are_counted_along_a_chain_of_organizations_once() -> None:
    parents = Reads([-1, *range(LEVELS - 1)])
    made = Hierarchy([""] * LEVELS, parents, [*range(LEVELS)], bytes([1]) * LEVELS)
    assert list(made.headcounts) == [*range(LEVELS, 0, -1)]
    assert parents.reads <= 4 * LEVELS


def test_organizations_in_a_circle_each_have_all_who_are_in_any_of_them() -> None:
    parents = [1, 2, 0, 0, 4, -1]
    made = Hierarchy([""] * 6, parents, [0, 1, 2, 3, 3, 4, 5, -1], bytes([1, 1, 1, 1, 1, 1, 0, 1]))
    assert list(made.headcounts) == [5, 5, 5, 2, 1, 0]
