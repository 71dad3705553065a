"""Superiors and reports within each other's records, as Microsoft Graph expands them."""

from __future__ import annotations

import json
from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from orgviewer.model.walk import FieldPath
from tests.readers.records.test_unwrapping import drawn, shaped
from tests.readers.table_files import roster_of

Person = dict[str, object]
ABOVE = {1: 0, 2: 0, 3: 1, 4: 1, 5: 2}


def person(number: int) -> Person:
    return {
        "@odata.type": "#microsoft.graph.user",
        "id": f"id-{number}",
        "displayName": f"Person {number}",
        "jobTitle": f"Role {number}",
        "mail": f"p{number}@house.example",
    }


def stub(number: int) -> Person:
    return {
        "id": f"id-{number}",
        "displayName": f"Person {number}",
        "mail": f"p{number}@house.example",
    }


def chain(number: int, most: int) -> Person:
    """Return somebody with so many superiors at most, each within the record of the one beneath."""
    if number not in ABOVE or not most:
        return person(number)
    return {**person(number), "manager": chain(ABOVE[number], most - 1)}


def row(number: int) -> tuple[str | None, ...]:
    above = f"id-{ABOVE[number]}" if number in ABOVE else None
    return (f"id-{number}", f"Person {number}", f"Role {number}", above)


@given(st.permutations(range(6)), st.integers(1, 4), st.sampled_from(["value", None]))
def test_superiors_who_are_in_the_list_are_meant(
    order: Sequence[int], most: int, wrapping: str | None
) -> None:
    people = [chain(number, most) for number in order]
    assert drawn({wrapping: people} if wrapping else people) == [row(number) for number in order]


@given(st.sets(st.integers(3, 5), min_size=1), st.randoms(use_true_random=False))
def test_superiors_up_to_the_top_who_are_not_in_the_list_are_people_too(
    numbers: set[int], chance: object
) -> None:
    made = drawn([chain(number, 9) for number in sorted(numbers)])
    above = {ABOVE[number] for number in numbers}
    assert sorted(made) == [row(number) for number in sorted({0, *above, *numbers})]


def test_one_person_with_all_superiors() -> None:
    assert drawn({"@odata.context": "x", **chain(3, 9)}) == [row(3), row(1), row(0)]


def test_who_was_added_is_told_once() -> None:
    asked: set[FieldPath] = set()
    made = shaped({"value": [chain(3, 9), chain(5, 9)]}, asked)
    (finding,) = made.findings
    assert (finding.message, finding.count) == (
        "somebody stands only within the record of another: read as one more person",
        3,
    )
    made.locate({finding.place, *finding.places})
    assert ("value", 0, "manager") in asked
    assert ("value", 0, "manager", "manager") in asked


def test_of_whom_only_key_and_name_are_told_is_absent_by_that_name() -> None:
    roster = roster_of(
        shaped({"value": [{**person(1), "manager": stub(0)}, {**person(2), "manager": stub(0)}]})
    )
    assert list(roster.names) == ["Person 1", "Person 2", "Person 0"]
    assert roster.absent == 1


@given(st.permutations(range(6)), st.booleans())
def test_direct_reports_are_the_same_lines(order: Sequence[int], has_records: bool) -> None:
    below = {upper: [lower for lower, above in ABOVE.items() if above == upper] for upper in range(6)}
    people = [
        {**person(number), "directReports": [person(n) if has_records else stub(n) for n in below[number]]}
        for number in order
    ]
    assert drawn({"value": people}) == [row(number) for number in order]
    assert shaped({"value": people}).findings == []


def test_reports_who_are_not_in_the_list_are_people_too() -> None:
    people = [{**person(0), "directReports": [stub(1), person(2)]}, person(1)]
    assert drawn(people) == [row(0), row(1), row(2)]


def test_a_tree_stays_one() -> None:
    tree = {**person(0), "directReports": [{**person(1), "directReports": [person(3)]}, person(2)]}
    assert drawn([tree]) == [row(0), row(1), row(3), row(2)]


def test_a_circle_of_superiors_comes_to_an_end() -> None:
    first: Person = {**person(0), "manager": {**person(1), "manager": stub(0)}}
    assert len(drawn([first, {**person(1), "manager": stub(0)}])) == 2


def test_superiors_may_be_as_deep_as_data_can_be() -> None:
    deepest: Person = {"id": "d0", "name": "Deep 0", "role": "x"}
    for number in range(1, 5_000):
        deepest = {"id": f"d{number}", "name": f"Deep {number}", "role": "x", "manager": deepest}
    assert len(drawn([deepest])) == 5_000


@pytest.mark.parametrize("superior", [{"id": "7"}, {"name": "Sol"}, {}, None, "7"])
def test_what_names_a_superior_only_adds_nobody(superior: object) -> None:
    people = [{"id": "1", "name": "Lea", "manager": superior}, {"id": "2", "name": "Bo", "manager": "1"}]
    roster = roster_of(shaped(json.loads(json.dumps(people))))
    assert len(roster) - roster.absent == 2
