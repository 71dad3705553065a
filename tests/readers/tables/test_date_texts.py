"""Dates as people write them: read to the precision they have, in the order that their column shows."""

from __future__ import annotations

import re
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from orgviewer.readers.tables.dates.date_texts import SERIALS, read_dates

PATTERN = re.compile(r"^([0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?)?$")  # that of records.Date
DAYS = st.dates(min_value=date(1950, 1, 1), max_value=date(2049, 12, 31))


def read(cell: str) -> str:
    return read_dates([cell])[0][0]


@pytest.mark.parametrize(
    "cell",
    [
        "2021-03-05",
        "2021/3/5",
        "2021.03.05",
        "2021. 3. 5.",
        "20210305",
        "05.03.2021",
        "5.3.21",
        "5 Mar 2021",
        "5th of March 2021",
        "Friday, March 5th, 2021",
        "March 5, 2021",
        "5-Mar-21",
        "05MAR2021",
        "5. März 2021",
        "5. Mrz. 2021",
        "5 mars 2021",
        "vendredi 5 mars 2021",
        "5 de marzo de 2021",
        "2021年3月5日",
        "２０２１年３月５日(金)",
        "2021년 3월 5일",
        "2021 March 5",
        "2021-03-05T23:59:59.123Z",
        "2021-03-05 08:00:00+01:00",
        "2021-03-05 00:00:00",
        "05.03.2021 08:30 Uhr",
        "5 mars 2021 à 14h30",
        "44260",
        "44260.5",
        " 2021-03-05 ",
    ],
)
def test_days(cell: str) -> None:
    assert read_dates([cell]) == (["2021-03-05"], [], "")


@pytest.mark.parametrize(
    "cell",
    ["2021-03", "2021/3", "3/2021", "03.2021", "Mar-21", "March 2021", "mars 2021", "2021年3月", "2021 Mar"],
)
def test_months(cell: str) -> None:
    assert read_dates([cell]) == (["2021-03"], [], "")


@pytest.mark.parametrize("cell", ["2021", "2021年", "2021년"])
def test_years(cell: str) -> None:
    assert read_dates([cell]) == (["2021"], [], "")


@pytest.mark.parametrize(
    "cell",
    [
        "soon",
        "2021-02-29",
        "2021-13-01",
        "31/4/2021",
        "13/13/2021",
        "1234",
        "12345",
        "99999",
        "5 Mar",
        "Ada 2021",
        "2021-00",
        "20211301",
        "1.5",
        "x" * 10_000,
        "9" * 10_000,
        "5 5 2021",
        "²",
    ],
)
def test_what_is_no_date_is_told(cell: str) -> None:
    assert read_dates(["", cell, " ", cell]) == ([""] * 4, [1, 3], "")


@pytest.mark.parametrize(
    ("cells", "days"),
    [
        (["5/3/2021", "13/3/2021"], ["2021-03-05", "2021-03-13"]),
        (["5/3/2021", "3/13/2021"], ["2021-05-03", "2021-03-13"]),
        (["5/5/2021"], ["2021-05-05"]),
        (["5-3-21", "25-12-99"], ["2021-03-05", "1999-12-25"]),
        (["99-12-25"], ["1999-12-25"]),
    ],
)
def test_the_column_decides_the_order(cells: list[str], days: list[str]) -> None:
    assert read_dates(cells) == (days, [], "")


def test_an_order_that_nothing_decides_is_guessed_and_said() -> None:
    assert read_dates(["5/3/2021", "1/2/2021"]) == (
        ["2021-03-05", "2021-02-01"],
        [],
        '"5/3/2021" was read as 2021-03-05, the day first: no date of the column decides it.',
    )


def test_hours_of_half_days_go_with_the_month_first() -> None:
    days, _, guess = read_dates(["3/5/2021 8:00 AM"])
    assert days == ["2021-03-05"]
    assert "the month first" in guess


def test_both_orders_in_one_column_are_said() -> None:
    days, unread, guess = read_dates(["5/3/2021", "13/3/2021", "14/3/2021", "3/13/2021"])
    assert days == ["2021-03-05", "2021-03-13", "2021-03-14", "2021-03-13"]
    assert not unread
    assert "both orders" in guess


@given(st.lists(DAYS, min_size=1), st.sampled_from(["%d/%m/%Y", "%m/%d/%Y", "%d-%m-%y", "%m/%d/%y"]))
def test_a_column_with_a_day_over_12_is_read_as_it_was_written(days: list[date], form: str) -> None:
    days = [*days, date(2021, 3, 13)]
    written = [day.strftime(form) for day in days]
    assert read_dates(written) == ([day.isoformat() for day in days], [], "")


@given(
    DAYS,
    st.sampled_from(["%Y-%m-%d", "%d.%m.%Y", "%Y%m%d", "%d %B %Y", "%b %d, %Y", "%A, %d %b %Y", "%d-%b-%y"]),
)
def test_every_day_is_read(day: date, form: str) -> None:
    assert read(day.strftime(form)) == day.isoformat()


@given(st.sampled_from(SERIALS))
def test_serial_numbers_of_spreadsheets(days: int) -> None:
    assert read(str(days)) == (date(1899, 12, 30) + timedelta(days)).isoformat()


@given(st.lists(st.text() | st.text("0123456789-/. :TmarchZ年月日", max_size=12)))
def test_any_text_is_read_or_told(cells: list[str]) -> None:
    dates, unread, _ = read_dates(cells)
    assert len(dates) == len(cells)
    assert all(PATTERN.match(text) for text in dates)
    none = re.compile(r"[01\-/. :TZ]*|.*(9999|9223|2958465).*", re.DOTALL)
    unsaid = {row for row, cell in enumerate(cells) if none.fullmatch(cell.strip())}
    wanted = [row for row, cell in enumerate(cells) if cell.strip() and not dates[row]]
    assert {*wanted} - unsaid <= {*unread} <= {*wanted}
