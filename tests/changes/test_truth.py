"""What is found of reorganizations whose every change is known."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from orgviewer.model.changes import ChangeKind
from tests.changes.reorganizations import Keys, Score, found, reorganize, scores

SEEDS, PEOPLE = range(3), 1_000
ENOUGH = {Keys.IDS: 0.99, Keys.NAMES: 0.95}
TEAMS = {ChangeKind.FOUNDED, ChangeKind.DISSOLVED, ChangeKind.TEAM_RENAMED, ChangeKind.TEAM_MOVED}


def measured(keys: Keys) -> Sequence[Score]:
    made = [reorganize(PEOPLE, seed, keys) for seed in SEEDS]
    return list(scores((one.facts, found(one, keys, seed)[0]) for one, seed in zip(made, SEEDS, strict=True)))


@pytest.mark.parametrize("keys", Keys, ids=lambda keys: keys.name.lower())
def test_nearly_all_changes_are_found_and_nearly_none_that_were_not_made(keys: Keys) -> None:
    told = measured(keys)
    assert {score.kind for score in told} == set(ChangeKind)
    assert all(score.count >= 6 for score in told)
    assert {score.kind: score for score in told if min(score.precision, score.recall) < ENOUGH[keys]} == {}


@pytest.mark.parametrize("seed", range(4))
def test_with_ids_nobody_both_left_and_joined(seed: int) -> None:
    facts, _ = found(reorganize(400, seed, Keys.IDS), Keys.IDS, seed)
    left = {one for kind, one in facts if kind is ChangeKind.LEFT}
    assert left
    assert left.isdisjoint(one for kind, one in facts if kind is ChangeKind.JOINED)


def test_a_branch_that_moves_is_counted_and_its_members_are_not_listed() -> None:
    made = reorganize(1_000, 5, Keys.IDS)
    teams = {team for kind, team in made.facts if kind is ChangeKind.TEAM_MOVED}
    _, changes = found(made, Keys.IDS, 5)
    heads = {str(made.new.leads[team]): team for team in teams}
    kept = {one for one in made.new.people if one in made.old.people}
    for change in changes:
        team = heads.get(str(made.new.order[change.new_record])) if change.new_record >= 0 else None
        if change.kind is ChangeKind.MOVED and team is not None:
            along = [
                one for one in made.new.members(team)
                if one.number in kept and made.old.people[one.number].superior == one.superior
            ]  # fmt: skip
            assert change.people == len(along) + 1
            heads.pop(str(made.new.leads[team]))
    assert heads == {}
