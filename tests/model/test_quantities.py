"""Numbers and dates as files write them, told from ids and texts."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from orgviewer.model.quantities.dates import dates_of, year_of
from orgviewer.model.quantities.doubts import told_odd
from orgviewer.model.quantities.evidence import Quantities, Quantity, amounts, odd_among, quantities


def found(name: str, texts: Sequence[str]) -> Quantities | None:
    """Return what a column says whose cells are these texts."""
    different = list(dict.fromkeys(texts))
    return quantities(name, different, [texts.count(text) for text in different])


def numbers(name: str, *texts: str) -> tuple[float | None, ...] | None:
    said = found(name, texts)
    return said.numbers if said and said.kind is Quantity.NUMBERS else None


@pytest.mark.parametrize(
    ("texts", "wanted"),
    [
        (("52000", "48500"), (52000, 48500)),
        (("$52,000", "$1,048,500.50"), (52000, 1048500.5)),
        (("52.000 €", "48.500,75 €"), (52000, 48500.75)),
        (("CHF 52'000", "CHF 48’500"), (52000, 48500)),
        (("52 000", "48\u202f500"), (52000, 48500)),
        (("₹12,34,567", "₹9,00,000"), (1234567, 900000)),
        (("50k", "62.5k"), (50000, 62500)),
        (("50k€", "62.5 k €"), (50000, 62500)),
        (("US$ 50", "US$ 62"), (50, 62)),
        (("1,5", "0,75"), (1.5, 0.75)),
        (("0.750", "1.000"), (0.75, 1.0)),
        (("45,000", "62,500"), (45000, 62500)),
        (("80 %", "100%"), (80, 100)),
        (("(1,200)", "−300", "40"), (-1200, -300, 40)),
        (("１２", "３４"), (12, 34)),
        (("40 h", "38.5 h"), (40, 38.5)),
        (("52000", "n/a", "–"), (52000, None, None)),
    ],
)
def test_amounts_are_read_as_they_are_written(texts: tuple[str, ...], wanted: tuple[float, ...]) -> None:
    assert numbers("Salary", *texts) == wanted


@pytest.mark.parametrize(
    ("name", "texts"),
    [
        ("Salary", ("$50,000", "€40,000")),  # no two amounts of one currency
        ("Salary", ("1.234", "1,234")),  # thousands set apart in two ways
        ("Salary", ("45,000", "1200")),  # nobody can say what the comma is
        ("Share", ("0.8", "80%")),
        ("Salary", ("52000", "about 60")),
        ("Motto", ("Onward", "Upward")),
        ("Wing", ("k1", "k2", "k2")),
        ("Block", ("H5", "H7")),
        ("Version", ("1.2.3", "1.2.4")),
        ("Zip", ("10115", "80331")),
        ("PLZ", ("10115", "80331", "80331")),
        ("Cost center", ("4100", "4200", "4200")),
        ("Kostenstelle", ("410", "420", "420")),
        ("Personalnummer", ("17", "4", "1023")),
        ("Employee ID", ("17", "4", "4")),
        ("Telefonnummer", ("030 1234567", "040 7654321")),
        ("Contact", ("+4930123456", "+4989123456")),
        ("Code", ("00123", "00456")),
        ("Salary", ("00123", "00456")),
        ("Account", ("DE89370400440532013000", "1")),
    ],
)
def test_what_is_no_amount_stays_text(name: str, texts: tuple[str, ...]) -> None:
    assert numbers(name, *texts) is None


@given(
    st.sampled_from(["Salary", "Gehalt", "Pay", "Annual salary (gross)", "薪资"]),
    st.lists(st.integers(1, 10**7), min_size=1, max_size=30, unique=True),
    st.sampled_from(["{:,}", "${:,}", "{:,} EUR", "{:,.2f}"]),
    st.booleans(),
)
def test_salaries_are_numbers_in_either_convention(
    name: str, amounts: list[int], form: str, is_comma: bool
) -> None:
    texts = [form.format(amount) for amount in amounts]
    if is_comma:
        texts = [text.translate(str.maketrans(",.", ".,")) for text in texts]
    said = found(name, texts)
    if any(map(str.isdecimal, texts)) and any(len(text) > 3 for text in texts if text.isdecimal()):
        return  # a form without a sign
    assert said is not None
    assert said.numbers == tuple(map(float, amounts))


@given(st.lists(st.integers(100_000, 999_999), min_size=5, max_size=40, unique=True))
def test_personnel_numbers_are_no_numbers_whatever_their_column_is_called(numbers_: list[int]) -> None:
    assert found("Pers", [str(number) for number in numbers_]) is None


@given(st.integers(1, 900), st.integers(5, 60))
def test_numbers_that_only_count_rows_are_no_numbers(first: int, count: int) -> None:
    assert found("Row", [str(number) for number in range(first, first + count)]) is None


@given(
    st.lists(st.integers(0, 99_999).map("{:05}".format), min_size=5, max_size=40).filter(
        lambda codes: any(code[0] == "0" for code in codes)
    )
)
def test_postal_codes_with_zeros_before_them_are_no_numbers(codes: list[str]) -> None:
    assert found("Wohnort", codes) is None


@given(
    st.lists(
        st.from_regex(r"\+?[1-9][0-9]{1,3}[ /-][0-9]{2,4}[ /-][0-9]{4,6}", fullmatch=True),
        min_size=1,
        max_size=20,
    )
)
def test_phone_numbers_are_no_numbers(phones: list[str]) -> None:
    assert found("Reach", [phone for phone in phones if "/" in phone or "-" in phone] or ["0 1"]) is None


@pytest.mark.parametrize(
    ("name", "texts"),
    [
        ("Level", ("1", "2", "2", "11")),
        ("Stage", ("1", "2", "2", "3")),
        ("Span", ("23", "45", "45", "31")),
        ("Number of reports", ("3", "0", "12")),
    ],
)
def test_small_numbers_that_people_share_are_numbers(name: str, texts: tuple[str, ...]) -> None:
    assert numbers(name, *dict.fromkeys(texts)) == tuple(float(text) for text in dict.fromkeys(texts))


@pytest.mark.parametrize(
    ("text", "year"),
    [
        ("2021-03-04", 2021),
        ("2021-03", 2021),
        ("2021-03-04T10:00:00Z", 2021),
        ("04.03.2021", 2021),
        ("3/14/2021", 2021),
        ("03/2021", 2021),
        ("4 March 2021", 2021),
        ("Mar 4, 2021", 2021),
        ("4. Dezember 2021", 2021),
        ("2021年3月4日", 2021),
        ("3/4/21", None),
        ("Room 2010", None),
        ("2021-13-04", None),
        ("2021", None),
    ],
)
def test_dates_that_write_their_year_in_full_have_one(text: str, year: int | None) -> None:
    assert year_of(text) == year


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("2021-03-04", "2021-03-04"),
        ("2021-03-04 9:00 AM", "2021-03-04"),
        ("04.03.2021", "2021-03-04"),
        ("3/14/2021", "2021-03-14"),
        ("3/4/2021", None),
        ("03/2021", "2021-03"),
        ("4 March 2021", "2021-03-04"),
        ("15 Mar 2024", "2024-03-15"),
        ("Mar 4, 2021", "2021-03-04"),
        ("4. Dezember 2021", "2021-12-04"),
        ("3 de agosto de 2021", "2021-08-03"),
        ("12 août 2021", "2021-08-12"),
        ("2021年3月4日", "2021-03-04"),
        ("31 April 2021", None),
        ("1789", "1789"),
        ("Room 2010", None),
    ],
)
def test_a_date_is_the_same_in_every_form(text: str, date: str | None) -> None:
    (found,) = dates_of([text])
    assert (None if found is None else str(found)) == date


def test_whoever_asks_for_numbers_needs_no_evidence_that_they_are_amounts() -> None:
    assert amounts(("3", "12", "n/a")) == {"3": 3.0, "12": 12.0}
    assert amounts(("1.234", "2500", "3.100")) is None
    assert amounts(("52000", "about 60")) is None


def test_a_column_of_years_or_dates_is_one_of_years() -> None:
    for texts in (("2019", "2021", "2021"), ("01.02.2019", "3.4.2021"), ("2019", "2021-05")):
        said = found("Joined the board", texts)
        assert said is not None
        assert (said.kind, set(said.numbers)) == (Quantity.YEARS, {2019.0, 2021.0})
    assert found("ID", ("2019", "2021")) is None
    salaries = found("Salary", ("1950", "2050"))
    assert salaries is not None
    assert salaries.kind is Quantity.NUMBERS


def test_a_column_that_is_numbers_but_for_some_says_which() -> None:
    cells = ["50,000", "60,000", "", "70,000", "on request", "n/a"]
    odd = odd_among("Salary", cells)
    assert odd is not None
    assert (odd.kind, odd.cells, odd.text) == (Quantity.NUMBERS, 1, "on request")
    message, hint = told_odd("Salary", odd)
    assert message == '"Salary" holds numbers but for one, such as "on request": it is taken for text'
    assert "number" in hint


@pytest.mark.parametrize(
    ("name", "cells"),
    [
        ("Salary", ["50,000", "n/a", ""]),
        ("Employee ID", ["123456", "123457", "123458", "EXT-1"]),
        ("Motto", ["Onward 1", "Upward", "2 be"]),
        ("Empty", ["", ""]),
        ("Nothing", []),
        ("Wing", ["1", "1", "41", "blue"]),  # digits alone under any name may be anything
    ],
)
def test_nothing_is_said_of_other_columns(name: str, cells: list[str]) -> None:
    assert odd_among(name, cells) is None


@given(st.text(max_size=12), st.lists(st.text(max_size=12), max_size=8, unique=True))
def test_any_texts_can_be_asked_about(name: str, texts: list[str]) -> None:
    said = quantities(name, texts, [1] * len(texts))
    assert said is None or len(said.numbers) == len(texts)
    odd_among(name, texts)
