from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from orgviewer.model.circles import circles, told

NAMES = st.sampled_from("abcdefgh")


@given(st.dictionaries(NAMES, NAMES))
def test_every_circle_is_found_once_from_its_first_member(target: dict[str, str]) -> None:
    found = list(circles(target))
    on_circles = set()
    for start in target:
        thing: str | None = start
        for _ in target:
            thing = target.get(thing) if thing else None
            if thing == start:
                on_circles.add(start)
    members = [member for circle in found for member in circle]
    assert sorted(members) == sorted(on_circles)
    order = list(target)
    for circle in found:
        assert [target[member] for member in circle] == circle[1:] + circle[:1]
        assert order.index(circle[0]) == min(order.index(member) for member in circle)


def test_a_chain_of_100_000_overflows_nothing() -> None:
    chain = {str(number): str(number + 1) for number in range(100_000)}
    assert list(circles(chain)) == []
    chain["100000"] = "0"
    assert [len(circle) for circle in circles(chain)] == [100_001]


def test_a_circle_is_told_member_by_member() -> None:
    assert told(["a"], "lies", "in") == '"a" lies in itself'
    assert told(["a", "b", "c"], "lies", "in") == '"a" lies in "b", "b" in "c", "c" in "a"'


def test_a_huge_circle_is_cut_short() -> None:
    sentence = told([str(number) for number in range(1_000)], "lies", "in")
    assert sentence.endswith('"9" in "10", and so on through 1,000 in all')


def test_a_circle_of_rows_is_found_too() -> None:
    assert list(circles({3: 1, 1: 3, 0: 0, 2: 1})) == [[3, 1], [0]]
