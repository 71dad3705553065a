"""Dates as systems write them."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from orgviewer.readers.tables.dates.date_texts import read_dates


@pytest.mark.parametrize(
    ("cell", "day"),
    [
        ("2020-01-31-08:00", "2020-01-31"),
        ("2020-01-31+02:00", "2020-01-31"),
        ("2020-01-31Z", "2020-01-31"),
        ("2020-01-31T23:30:00-08:00", "2020-01-31"),
        ("20200131120000.0Z", "2020-01-31"),
        ("20200131120000Z", "2020-01-31"),
        ("20200131120000+0200", "2020-01-31"),
        ("20200131120000", "2020-01-31"),
        ("20200131T120000Z", "2020-01-31"),
        ("/Date(1580428800000)/", "2020-01-31"),
        ("\\/Date(1580428800000)\\/", "2020-01-31"),
        ("/Date(1580428800000+0000)/", "2020-01-31"),
        ("/Date(1580423400000+0200)/", "2020-01-31"),
        ("/Date(-86400000)/", "1969-12-31"),
        ("132249024000000000", "2020-01-31"),
        ("1580428800", "2020-01-31"),
        ("1580428800000", "2020-01-31"),
        ("令和5年4月1日", "2023-04-01"),
        ("令和５年４月１日", "2023-04-01"),
        ("令和元年5月1日", "2019-05-01"),
        ("R5.4.1", "2023-04-01"),
        ("R05/04/01", "2023-04-01"),
        ("令5.4.1", "2023-04-01"),
        ("㋿5年4月1日", "2023-04-01"),
        ("平成31年4月", "2019-04"),
        ("H31.4.30", "2019-04-30"),
        ("昭和64年1月7日", "1989-01-07"),
        ("S60.4.1", "1985-04-01"),
        ("大正15年", "1926"),
    ],
)
def test_forms_of_systems(cell: str, day: str) -> None:
    assert read_dates([cell]) == ([day], [], "")


@pytest.mark.parametrize(
    "cell",
    [
        *("9999-12-31", "31.12.9999", "12/31/9999", "99991231", "9999/12/31", "31-DEC-9999", "Dec 31, 9999"),
        *(
            "9999-12-31T23:59:59Z",
            "9999-12-31 00:00:00",
            "99991231000000.0Z",
            "2958465",
            "9223372036854775807",
        ),
        *("9999年12月31日", "31 December 9999"),
        *("0000-00-00", "00.00.0000", "00/00/0000", "00000000", "0000-00-00 00:00:00", "0", "0001-01-01"),
        *("0001-01-01T00:00:00", "1/1/0001", "00000000000000Z"),
    ],
)
def test_no_end_and_no_date_are_none_in_silence(cell: str) -> None:
    assert read_dates([cell, "2020-01-31"]) == (["", "2020-01-31"], [], "")


@pytest.mark.parametrize(
    "cell", ["20201331120000Z", "/Date()/", "2020-13-01Z", "99", "M13.13.13", "令和5年13月"]
)
def test_what_is_no_date_is_told(cell: str) -> None:
    assert read_dates([cell]) == ([""], [0], "")


@given(st.dates(date(1971, 1, 1), date(2150, 1, 1)), st.integers(0, 86_399))
def test_counts_since_some_day(day: date, second: int) -> None:
    moment = datetime(day.year, day.month, day.day, tzinfo=UTC) + timedelta(seconds=second)
    milliseconds = int(moment.timestamp()) * 1000
    windows = (moment - datetime(1601, 1, 1, tzinfo=UTC)) // timedelta(microseconds=1) * 10
    cells = [f"/Date({milliseconds})/", str(windows), moment.strftime("%Y%m%d%H%M%S.0Z"), f"{day}Z"]
    assert read_dates(cells) == ([day.isoformat()] * 4, [], "")


@given(st.text(max_size=30))
def test_any_text_is_a_date_or_none(cell: str) -> None:
    read_dates([cell])
