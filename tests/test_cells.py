"""No spreadsheet runs a cell that is written, and what was meant is read again."""

from __future__ import annotations

import csv
import unicodedata
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from orgviewer.cells import harmless, may_be_harmless, meant
from orgviewer.model.dataset import Dataset
from orgviewer.model.records import Document, Person
from orgviewer.readers.syntax.csv_syntax import read_grid
from orgviewer.readers.tables.vocabulary.column_meanings import is_field
from orgviewer.writers import write_dataset

SIGNS = "=+-@＝＋－＠﹦﹢﹣﹫"
UNSEEN = "\t\r\n \xa0\u3000\u200b\u200d\u2060\ufeff\xad\u200e\u202e\u2066\x00\x1b\x85\u2028"
texts = st.text(st.one_of(st.sampled_from(SIGNS + UNSEEN + "'a1"), st.characters(codec="utf-8")), max_size=8)
formulas = st.builds(
    lambda led, sign, rest: led + sign + rest,
    st.text(st.sampled_from(UNSEEN), max_size=3),
    st.sampled_from(SIGNS),
    st.just("1+1"),
)


def is_formula(cell: str) -> bool:
    """Say whether some spreadsheet may run a cell, by Unicode's own words for its characters."""
    if cell.startswith(("\t", "\r")):
        return True
    seen = next(
        (one for one in cell if not one.isspace() and unicodedata.category(one) not in ("Cc", "Cf")), ""
    )
    return unicodedata.normalize("NFKC", seen) in {*"=+-@"} and seen in SIGNS


@pytest.mark.parametrize("sign", SIGNS)
@pytest.mark.parametrize("led", ["", *UNSEEN, " \xa0", "\u200b \t", "\r\n"])
def test_a_sign_begins_a_formula_whatever_unseen_stands_before_it(sign: str, led: str) -> None:
    assert harmless(f"{led}{sign}1+1") == f"'{led}{sign}1+1"


@pytest.mark.parametrize(
    "text", ["", "Ada", "1", "a=b", "O'Brien", "'", "' Ada", "吴宇怀", "– dash", "５", "\nAda"]
)
def test_other_texts_stay_as_they_are(text: str) -> None:
    assert harmless(text) == meant(text) == text


@given(st.one_of(texts, formulas, formulas.map("''".__add__)))
def test_what_was_meant_comes_back(text: str) -> None:
    assert not is_formula(harmless(text))
    assert meant(harmless(text)) == text
    assert may_be_harmless(f"x,{harmless(text)},y") or harmless(text) == text


@given(st.lists(st.one_of(texts, formulas), min_size=2, max_size=4))
def test_a_table_is_read_as_it_was_meant(tmp_path_factory: pytest.TempPathFactory, row: list[str]) -> None:
    path = tmp_path_factory.mktemp("table") / "table.csv"
    row = [text.replace("\r", "").replace("\n", "") for text in row]
    rows = [[f"c{place}" for place in range(len(row))], row, row]
    with path.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file, quoting=csv.QUOTE_ALL).writerows([list(map(harmless, cells)) for cells in rows])
    with path.open(encoding="utf-8", newline="") as file:
        assert read_grid(file.read()).rows == rows


@given(st.one_of(texts, formulas))
def test_nothing_that_is_converted_to_a_table_is_run(
    tmp_path_factory: pytest.TempPathFactory, text: str
) -> None:
    person = Person(
        id=f"a{text}", name=text, summary=text, location=text, other={f"x{text}": text, text: "1"}
    )
    path = tmp_path_factory.mktemp("table") / "table.csv"
    write_dataset(Dataset(Document(persons=(person,)), Path("test.yaml")), path, is_field)
    with path.open(encoding="utf-8-sig", newline="") as file:
        assert not any(is_formula(cell) for row in csv.reader(file) for cell in row)
