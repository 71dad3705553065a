from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from orgviewer.model.dates import PartialDate, holds_on, is_over


@st.composite
def partial_dates(draw: st.DrawFn) -> PartialDate:
    day = draw(st.dates())
    known = draw(st.integers(1, 3))
    return PartialDate(*(day.year, day.month, day.day)[:known])


@given(partial_dates())
def test_what_is_written_is_read_again(partial: PartialDate) -> None:
    assert PartialDate.parse(str(partial)) == partial


@given(partial_dates(), partial_dates())
def test_before_means_that_no_day_of_the_one_reaches_the_other(one: PartialDate, other: PartialDate) -> None:
    assert one.is_before(other) == (one.latest < other.earliest)
    assert not (one.is_before(other) and other.is_before(one))


@pytest.mark.parametrize(
    ("text", "earliest", "latest"),
    [
        ("2023", date(2023, 1, 1), date(2023, 12, 31)),
        ("2024-02", date(2024, 2, 1), date(2024, 2, 29)),
        ("2023-07-12", date(2023, 7, 12), date(2023, 7, 12)),
        ("0001", date(1, 1, 1), date(1, 12, 31)),
    ],
)
def test_a_date_is_a_range_of_days(text: str, earliest: date, latest: date) -> None:
    partial = PartialDate.parse(text)
    assert (partial.earliest, partial.latest) == (earliest, latest)


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        ("2021-02-30", "February 2021 has 28 days"),
        ("1900-02-29", "February 1900 has 28 days"),
        ("2023-04-00", "April 2023 has 30 days"),
        ("2023-13", "there is no month 13"),
        ("2023-00", "there is no month 0"),
        ("0000", "there is no year 0"),
        ("23", "a date is a year"),
        ("2023-7", "a date is a year"),
        ("2023\n", "a date is a year"),
        ("٢٠٢٣", "a date is a year"),
        ("", "a date is a year"),
    ],
)
def test_an_impossible_date_says_why(text: str, complaint: str) -> None:
    with pytest.raises(ValueError, match=complaint):
        PartialDate.parse(text)


@pytest.mark.parametrize(
    ("start", "end", "day", "held"),
    [
        (None, None, "2025", True),
        (None, None, None, True),
        ("2023-07", "2023-08", None, True),
        ("2023-07", None, "2023-06-30", False),
        ("2023-07", None, "2023-07-01", True),
        ("2023", None, "2023-02", True),
        (None, "2023", "2023-12-31", True),
        (None, "2023", "2024", False),
        ("2020", "2022", "2021-05", True),
    ],
)
def test_a_period_holds_unless_it_surely_does_not(
    start: str | None, end: str | None, day: str | None, held: bool
) -> None:
    assert holds_on(start, end, PartialDate.parse(day) if day else None) is held


@pytest.mark.parametrize(
    ("end", "day", "over"),
    [
        (None, "2025", False),
        (None, None, False),
        ("2023", None, True),
        ("2023", "2023-12-31", False),
        ("2023", "2024", True),
        ("2024", "2023", False),
    ],
)
def test_on_an_unknown_day_whatever_has_an_end_is_over(end: str | None, day: str | None, over: bool) -> None:
    assert is_over(end, PartialDate.parse(day) if day else None) is over
