"""What is known of a period on a day, beside an oracle that goes through the days one by one."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from orgviewer.model.dates import PartialDate
from orgviewer.model.days.periods import NO_DAY, Periods, Presence, bounds_of, presence_of

DATES = st.sampled_from(["", "2019", "2019-12", "2019-12-30", "2020", "2020-01", "2020-01-02", "2021"])
DAYS = st.sampled_from(["2019", "2019-12-31", "2020-01", "2020-01-01", "2020-01-03", "2022"])


def possible(text: str) -> set[date]:
    """Return the days that a date may mean."""
    partial = PartialDate.parse(text)
    return {partial.earliest + timedelta(n) for n in range((partial.latest - partial.earliest).days + 1)}


@given(DATES.filter(bool), DATES.filter(bool), DAYS)
def test_what_has_a_start_and_an_end_is_known_by_its_days(start: str, end: str, day: str) -> None:
    found = presence_of(bounds_of(start, end, NO_DAY), PartialDate.parse(day).days)
    asked = possible(day)
    begun, over = possible(start), possible(end)
    never = max(asked) < min(begun) or min(asked) > max(over)
    always = max(begun) <= min(asked) and max(asked) <= min(over)
    assert (found is Presence.HOLDS_NOT) == never
    if not never:
        assert (found is Presence.HOLDS) == always


@pytest.mark.parametrize(
    ("start", "end", "own", "day", "presence"),
    [
        ("2023", "", "", "2022-12-31", Presence.HOLDS_NOT),
        ("2023", "", "", "2023-06-30", Presence.MAY_HOLD),  # some day of that year
        ("2023", "", "", "2024-01-01", Presence.HOLDS),
        ("", "2023", "", "2023-12-31", Presence.MAY_HOLD),
        ("", "2023", "", "1990", Presence.MAY_HOLD),  # since when, nobody has said
        ("", "2023", "", "2024", Presence.HOLDS_NOT),
        ("", "", "", "2024", Presence.UNDATED),
        ("", "", "2024-05", "2024-05", Presence.HOLDS),  # which the file says
        ("", "", "2024-05", "2024-06", Presence.UNDATED),
        ("2020", "", "2024-05-01", "2024-05-01", Presence.HOLDS),
        ("2020", "", "2024-05-01", "2024-05-02", Presence.MAY_HOLD),  # of which the file does not speak
        ("", "2030", "2024-05-01", "2024-05-01", Presence.HOLDS),
        ("", "2030", "2024-05-01", "2024-04-30", Presence.MAY_HOLD),
    ],
)
def test_a_file_says_what_holds_on_its_own_day_and_nothing_is_guessed_besides(
    start: str, end: str, own: str, day: str, presence: Presence
) -> None:
    today = PartialDate.parse(own).days if own else NO_DAY
    assert presence_of(bounds_of(start, end, today), PartialDate.parse(day).days) is presence


@given(st.lists(st.tuples(DATES, DATES)), DATES, DAYS)
def test_many_periods_are_known_as_each_of_them_is(pairs: list[tuple[str, str]], own: str, day: str) -> None:
    today, asked = (PartialDate.parse(own).days if own else NO_DAY), PartialDate.parse(day).days
    each = [presence_of(bounds_of(*pair, today), asked) for pair in pairs]
    assert list(Periods.of(pairs, today).presences(asked)) == each
