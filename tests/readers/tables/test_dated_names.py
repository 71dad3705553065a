"""Days in the names of files: the ways in which people write them, and what is none."""

from __future__ import annotations

import pytest

from orgviewer.readers.tables.dates.dated_names import dated_names


def told(*stems: str) -> list[str]:
    return ["" if name is None else name.days.text for name in dated_names(stems)]


@pytest.mark.parametrize(
    ("stem", "days", "rest"),
    [
        ("staff-2023-01", "2023-01", "staff"),
        ("2024-06-30", "2024-06-30", ""),
        ("2024_06", "2024-06", ""),
        ("202406", "2024-06", ""),
        ("20240630", "2024-06-30", ""),
        ("export20240630T101500", "2024-06-30", "export"),
        ("30.06.2024", "2024-06-30", ""),
        ("06-30-2024", "2024-06-30", ""),
        ("12-2023", "2023-12", ""),
        ("Q3-2024", "Q3 2024", ""),
        ("staff 2024Q3", "Q3 2024", "staff"),
        ("H1 2024", "H1 2024", ""),
        ("Jan 2024", "2024-01", ""),
        ("staff_Jan-24", "2024-01", "staff"),
        ("March 31st, 2024", "2024-03-31", ""),
        ("31 März 2024", "2024-03-31", ""),
        ("2024-Okt", "2024-10", ""),
        ("2024年6月30日", "2024-06-30", ""),
        ("FY 2023-24", "2023–2024", "fy"),
        ("2024-W05", "2024-W05", ""),
        ("Team2024", "2024", "team"),
        ("plan v2 2021", "2021", "plan v2"),
    ],
)
def test_a_day_is_read_as_it_is_written(stem: str, days: str, rest: str) -> None:
    (name,) = dated_names([stem])
    assert name is not None
    assert (name.days.text, name.rest) == (days, rest)


@pytest.mark.parametrize("stem", ["room 101", "plan 12345678", "1234-56", "2024-13", "staff", "0630"])
def test_other_numbers_are_no_days(stem: str) -> None:
    assert told(stem) == [""]


def test_a_quarter_reaches_from_its_first_day_to_its_last() -> None:
    (name,) = dated_names(["Q3-2024"])
    assert name is not None
    assert (name.days.first.isoformat(), name.days.last.isoformat()) == ("2024-07-01", "2024-09-30")


def test_all_names_together_say_whether_the_month_stands_first() -> None:
    assert told("01-02-2024", "02-13-2024") == ["2024-01-02", "2024-02-13"]
    assert told("01-02-2024", "13-02-2024") == ["2024-02-01", "2024-02-13"]
    assert told("01-02-2024", "02-03-2024") == ["2024-02-01", "2024-03-02"]


def test_a_date_that_is_the_same_in_all_names_tells_nothing() -> None:
    assert told("plan 2025, 2023-01", "plan 2025, 2023-07") == ["2023-01", "2023-07"]
