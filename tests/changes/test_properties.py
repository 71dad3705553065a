"""What holds of any two states, however they are made."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Set

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from orgviewer.changes import compare
from orgviewer.chart.spec import ChartSpec
from orgviewer.chart.trees import whole_chart
from orgviewer.model.changes import Change, ChangeKind, Subject
from orgviewer.model.dataset import Dataset
from orgviewer.model.days.periods import Presence
from orgviewer.relations.facets import REPORTING
from tests.changes.reorganizations import Keys, found, reorganize
from tests.datasets import dataset, flat_dataset

NAMES = ("Ada Able", "Ben Bold", "Cal Calm", "Dee Deep", "Ada Bold", "N/D", "Able, Ada", "Kim")
ROLES = ("Cook", "Clerk", "Head", "")
TEAMS = ("Lab", "Lab > Vision", "Shop", "Shop > Vision", "")
SWAPPED: Mapping[ChangeKind, ChangeKind] = {
    ChangeKind.JOINED: ChangeKind.LEFT,
    ChangeKind.LEFT: ChangeKind.JOINED,
    ChangeKind.FOUNDED: ChangeKind.DISSOLVED,
    ChangeKind.DISSOLVED: ChangeKind.FOUNDED,
}


@st.composite
def tables(draw: st.DrawFn, has_ids: bool) -> Dataset:
    """Draw a small table of people, with a few names, who report to some of them."""
    count = draw(st.integers(1, 9))
    ids = draw(st.lists(st.integers(1, 12), min_size=count, max_size=count, unique=True))
    names = [draw(st.sampled_from(NAMES)) for _ in ids]
    known = list(map(str, ids)) if has_ids else names
    above = ["", *(draw(st.sampled_from(["", *known[:place]])) for place in range(1, count))]
    columns = {
        "Id": list(map(str, ids)),
        "Name": names,
        "Reports to": above,
        "Role": [draw(st.sampled_from(ROLES)) for _ in ids],
        "Department": [draw(st.sampled_from(TEAMS)) for _ in ids],
    }
    if not has_ids:
        del columns["Id"]
    return flat_dataset(columns)


@st.composite
def natives(draw: st.DrawFn) -> Dataset:
    """Draw a few people in organizations that may lie in each other."""
    teams: list[dict[str, str]] = []
    for number in range(draw(st.integers(1, 4))):
        above = {"parent_id": "t0"} if number else {}
        teams.append({"id": f"t{number}", "name": draw(st.sampled_from(["Lab", "Shop", "Vision"])), **above})
    parts = st.fixed_dictionaries(
        {
            "organization_id": st.sampled_from([team["id"] for team in teams]),
            "role": st.sampled_from(ROLES[:3]),
        }
    )
    ids = draw(st.lists(st.sampled_from("abcdefg"), min_size=1, max_size=6, unique=True))
    people = [
        {"id": one, "name": draw(st.sampled_from(NAMES)), "memberships": draw(st.lists(parts, max_size=2))}
        for one in ids
    ]
    return dataset({"organizations": teams, "persons": people})


STATES = st.one_of(tables(has_ids=True), tables(has_ids=False), natives())


@given(STATES)
def test_nothing_changed_from_a_state_to_itself(state: Dataset) -> None:
    assert compare(state, state).changes == ()


@given(STATES, STATES)
def test_every_change_names_records_of_both_states_and_says_something(old: Dataset, new: Dataset) -> None:
    for change in compare(old, new).changes:
        lists = (
            (old.organizations, new.organizations)
            if change.subject is Subject.ORGANIZATION
            else (old.persons, new.persons)
        )
        for records, record in zip(lists, (change.old_record, change.new_record), strict=True):
            assert -1 <= record < len(records)
        assert max(change.old_record, change.new_record) >= 0
        assert change.people >= 0
        if change.kind in (ChangeKind.ROLE, ChangeKind.RENAMED, ChangeKind.TEAM_RENAMED, ChangeKind.FIELD):
            assert change.old != change.new


@given(STATES, STATES)
def test_nobody_is_two_people_of_the_other_state(old: Dataset, new: Dataset) -> None:
    matching = compare(old, new).matching
    for places in (matching.persons, matching.organizations):
        known = [place for place in places if place >= 0]
        assert len(known) == len(set(known))


@given(tables(has_ids=True), tables(has_ids=True))
def test_who_is_there_afterwards_follows_from_who_was_and_the_changes(old: Dataset, new: Dataset) -> None:
    found = compare(old, new)
    counts = Counter(change.kind for change in found.changes)
    before, after = found.people
    came = counts[ChangeKind.JOINED] + sum(one.old_record < 0 for one in found.changes if one.is_of_name)
    went = counts[ChangeKind.LEFT] + sum(one.new_record < 0 for one in found.changes if one.is_of_name)
    assert after == before + came - went


@given(STATES, STATES)
def test_people_are_counted_as_the_chart_of_either_state_counts_them(old: Dataset, new: Dataset) -> None:
    charts = (whole_chart(state, ChartSpec(arranged_by=REPORTING)) for state in (old, new))
    assert compare(old, new).people == tuple(int(chart.people[0]) if len(chart) else 0 for chart in charts)


DAYS = ("2020", "2021-05", "2021-05-09", "2023", "2024-12-31")


@st.composite
def dated(draw: st.DrawFn) -> Dataset:
    """Draw a few people with memberships, some of them by posts, that begin and end."""
    ids = [f"p{number}" for number in range(draw(st.integers(1, 4)))]
    dates = {"start_date": st.sampled_from(DAYS[:3]), "end_date": st.sampled_from(DAYS[2:])}
    by_team = {"organization_id": st.sampled_from(["x", "y"])}
    by_post = {"post_id": st.sampled_from(["chief", "clerk"])}
    part = st.one_of(*(st.fixed_dictionaries(of, optional=dates) for of in (by_team, by_post)))
    people = [
        {"id": one, "name": f"{one.title()} Person", "memberships": draw(st.lists(part, max_size=3))}
        for one in ids
    ]
    posts = [
        {"id": "chief", "label": "Chief"},
        {"id": "clerk", "label": "Clerk", "reports_to_post_id": "chief"},
    ]
    teams = [{"id": "x", "name": "Lab"}, {"id": "y", "name": "Shop"}]
    as_of = draw(st.sampled_from([None, *DAYS]))
    return dataset({"meta": {"as_of": as_of}, "organizations": teams, "posts": posts, "persons": people})


def _held(state: Dataset, person: int) -> Set[tuple[object, ...]]:
    """Return what somebody may be on the day, where and in which post, and which of it counts."""
    start, turn = state.memberships.starts[person], state.primaries[person]
    return {
        (place == turn, part.organization_id, part.post_id)
        for place, part in enumerate(state.persons[person].memberships)
        if state.presences[start + place] != Presence.HOLDS_NOT
    }


@given(dated(), st.sampled_from(DAYS), st.sampled_from(DAYS))
@settings(max_examples=200, deadline=None)
def test_between_two_days_all_are_told_whom_their_charts_show_otherwise(
    file: Dataset, earlier: str, later: str
) -> None:
    old, new = file.on(earlier), file.on(later)
    found = compare(old, new).changes
    there = [
        {place for place, one in enumerate(day.person_presences) if one != Presence.HOLDS_NOT}
        for day in (old, new)
    ]
    of_kind = {kind: {one.id for one in found if one.kind is kind} for kind in ChangeKind}
    assert of_kind[ChangeKind.JOINED] == {file.persons[place].id for place in there[1] - there[0]}
    assert of_kind[ChangeKind.LEFT] == {file.persons[place].id for place in there[0] - there[1]}
    other = {place for place in there[0] & there[1] if _held(old, place) != _held(new, place)}
    assert other <= {change.new_record for change in found if change.subject is Subject.PERSON}


@pytest.mark.parametrize("keys", Keys, ids=lambda keys: keys.name.lower())
@given(seed=st.integers(0, 999))
@settings(max_examples=15, deadline=None)
def test_the_way_back_undoes_what_was_done(keys: Keys, seed: int) -> None:
    made = reorganize(400, seed, keys)
    _, there = found(made, keys, seed)
    made.old, made.new = made.new, made.old
    _, back = found(made, keys, seed)
    assert Counter(SWAPPED.get(one.kind, one.kind) for one in there) == Counter(one.kind for one in back)
    told = {
        (one.kind, one.old, one.new) for one in there if one.kind in (ChangeKind.ROLE, ChangeKind.RENAMED)
    }
    assert told == {
        (one.kind, one.new, one.old) for one in back if one.kind in (ChangeKind.ROLE, ChangeKind.RENAMED)
    }


@given(seed=st.integers(0, 999), keys=st.sampled_from(Keys))
@settings(max_examples=15, deadline=None)
def test_the_order_of_the_rows_tells_nothing(seed: int, keys: Keys) -> None:
    made = reorganize(400, seed, keys)

    def told(order: int) -> Counter[tuple[object, ...]]:
        return Counter(map(_said, found(made, keys, order)[1]))

    assert told(1) == told(2)


def _said(change: Change) -> tuple[object, ...]:
    """Return what a change says, whatever number tells people of one name apart."""
    return change.kind, change.name, change.field, change.people, change.certainty
