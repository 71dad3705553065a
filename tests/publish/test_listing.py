"""What a picture shows, as a list for other programs."""

from __future__ import annotations

import csv
import io

import msgspec
from hypothesis import given
from hypothesis import strategies as st

from orgviewer.cells import BESIDE_FIELD, CARD_FIELDS
from orgviewer.chart.spec import ChartSpec, Folding
from orgviewer.chart.trees import whole_chart
from orgviewer.paint.picture import Picture, PictureSpec, make_picture
from orgviewer.paint.text_metrics import Letters
from orgviewer.progress import unheard
from orgviewer.publish.listing import cells, write_csv, write_json
from tests.datasets import COMPANY, dataset
from tests.test_cells import formulas, is_formula


def picture(letters: Letters, depth: int | None = None) -> Picture:
    return make_picture(dataset(COMPANY), PictureSpec(folding=Folding(depth=depth)), letters)


def as_csv(made: Picture) -> list[dict[str, str]]:
    file = io.BytesIO()
    write_csv(made, file, unheard)
    text = file.getvalue().decode("utf-8-sig")
    return list(csv.DictReader(io.StringIO(text, newline="")))


def test_every_visible_card_is_a_row(letters: Letters) -> None:
    for depth in (None, 1):
        made = picture(letters, depth)
        rows = as_csv(made)
        assert len(rows) == len(made.layout.chart)
        assert tuple(rows[0])[: len(CARD_FIELDS)] == CARD_FIELDS
        assert tuple(rows[0])[len(CARD_FIELDS) :] in (
            (),
            (BESIDE_FIELD,),
        )  # of whom the first card is another
        assert rows[0]["level"] == "0"
        assert rows[0]["under"] == ""
        names = {row["name"] for row in rows}
        assert {row["under"] for row in rows[1:]} <= names


def test_json_says_the_same(letters: Letters) -> None:
    made = picture(letters)
    file = io.BytesIO()
    write_json(made, file, unheard)
    told = msgspec.json.decode(file.getvalue())
    assert (told["as_of"], [source["id"] for source in told["sources"]]) == ("2024-06", ["report"])
    rows = as_csv(made)
    assert {row.pop("as_of") for row in rows} == {"2024-06"}
    assert {row.pop("sources") for row in rows} == {""}
    beside = [row.pop(BESIDE_FIELD) for row in rows]
    assert beside == ["\n".join(card.pop(BESIDE_FIELD, ())) for card in told["cards"]]
    assert any(beside)
    told = [
        {name: "" if value is None else str(value) for name, value in card.items()} for card in told["cards"]
    ]
    assert [{name: value for name, value in card.items() if name != "sources"} for card in told] == rows


def test_nobody_is_an_empty_list(letters: Letters) -> None:
    file = io.BytesIO()
    write_json(make_picture(dataset({}), PictureSpec(), letters), file, unheard)
    assert msgspec.json.decode(file.getvalue()) == {"as_of": None, "sources": [], "cards": []}


def test_cells_can_be_pasted(letters: Letters) -> None:
    made = picture(letters)
    lines = list(csv.reader(io.StringIO(cells(made.layout.chart), newline=""), delimiter="\t"))
    assert [line[3] for line in lines[1:]] == [row["name"] for row in as_csv(made)]


@given(st.one_of(st.text(min_size=1), formulas))
def test_no_cell_is_taken_for_a_formula(name: str) -> None:
    chart = whole_chart(dataset({"persons": [{"id": "a", "name": name}]}), ChartSpec())
    made = make_picture(chart.dataset, PictureSpec(), Letters())
    pasted = csv.DictReader(io.StringIO(cells(chart), newline=""), delimiter="\t")
    for row in (*as_csv(made), *pasted):
        assert not is_formula(row["name"])
        assert not is_formula(row["under"])
