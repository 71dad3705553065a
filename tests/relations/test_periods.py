"""What can be said of two periods without guessing."""

from __future__ import annotations

import numpy as np
import pytest

from orgviewer.model.records import Education, Membership, Period, Person, Work
from orgviewer.relations.periods import Overlap, Reach, bounds, overlaps, reach

TODAY = 2025_02_18


def work(start: str | None, end: str | None) -> Work:
    return Work(name="X", start_date=start, end_date=end)


def member(start: str | None = None, end: str | None = None) -> Membership:
    return Membership(start_date=start, end_date=end)


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        (work("2014", "2018"), work("2016", "2020"), Overlap.SURE),
        (work("2014", "2018"), work("2019", "2020"), Overlap.NEVER),
        (work("2014", "2018"), work("2018", "2020"), Overlap.UNKNOWN),  # when in 2018?
        (work("2014", "2018-03"), work("2018-04", "2020"), Overlap.NEVER),
        (work(None, None), work("2014", "2018"), Overlap.UNKNOWN),
        (work(None, "2018"), work("2014", "2020"), Overlap.SURE),  # in 2018, whenever it began
        (work(None, "2013"), work("2014", "2020"), Overlap.NEVER),
        (work("2014", None), work("2014", None), Overlap.UNKNOWN),  # until when?
        (member(), member(), Overlap.IN_FILE),  # both as of today: no day on which they met is known
        (member("2023"), member(), Overlap.IN_FILE),
        (member("2023"), member("2024"), Overlap.SURE),
        (member("2023", "2024"), member("2025-01"), Overlap.NEVER),
        (member("2023", "2024"), member(), Overlap.UNKNOWN),  # since when is the second there?
    ],
)
def test_overlap(one: Period, other: Period, expected: Overlap) -> None:
    pair = (np.array(bounds(period, TODAY), np.int32) for period in (one, other))
    first, second = pair
    assert overlaps(first, second) == expected
    assert overlaps(second, first) == expected


def test_bounds_never_contradict_themselves() -> None:
    for period in (work("2014", "2018"), work("2014", None), work(None, "2018"), member(), member("2026")):
        begun, begun_at_last, ended, ended_at_last = bounds(period, TODAY)
        assert begun <= begun_at_last
        assert ended <= ended_at_last
        assert begun <= ended


@pytest.mark.parametrize(
    ("before", "after", "memberships", "expected"),
    [
        ([], [], [], Reach.TODAY),
        ([], [], [member()], Reach.TODAY),
        ([], [], [member("2012")], Reach.TODAY),
        ([], [], [member("2014")], Reach.UNKNOWN),
        ([], [work("2014", None)], [], Reach.UNKNOWN),
        ([work("2014", None)], [], [], Reach.UNKNOWN),  # the newest first
        ([], [work("2013-05", None)], [], Reach.TODAY),  # which may be the same day
        ([], [work("2009", None)], [], Reach.TODAY),
        ([], [work(None, None)], [], Reach.UNKNOWN),
        ([], [work(None, "2018")], [], Reach.UNKNOWN),
        ([], [work(None, "2012")], [], Reach.TODAY),
        ([work(None, None)], [], [], Reach.TODAY),
    ],
)
def test_work_goes_on_unless_something_began_after_it(
    before: list[Work], after: list[Work], memberships: list[Membership], expected: Reach
) -> None:
    asked = work("2013", None)
    person = Person(id="a", name="A", work=(*before, asked, *after), memberships=tuple(memberships))
    assert reach(asked, person) is expected


def test_of_two_entries_that_say_the_same_the_last_goes_on() -> None:
    first, last, undated = work("2013", None), work("2013", None), work(None, None)
    person = Person(id="a", name="A", work=(first, undated, last))
    assert (reach(first, person), reach(last, person)) == (Reach.UNKNOWN, Reach.TODAY)


def test_a_membership_and_a_school_are_not_ended_by_what_began_later() -> None:
    here, school = member("2013"), Education(institution="X", start_date="2013")
    person = Person(id="a", name="A", work=(work("2014", None),), memberships=(here,), education=(school,))
    assert (reach(here, person), reach(school, person)) == (Reach.TODAY, Reach.TODAY)
