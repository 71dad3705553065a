"""Tables of slides: cards, lists of people, pairs, grids of boxes."""

from __future__ import annotations

from typing import Any

from pptx.util import Pt

from tests.readers.syntax.drawings.slide_files import (
    Deck,
    add_box,
    element_of,
    pairs,
    place,
    shape_of,
    texts,
    tie,
)


def table(deck: Deck, rows: list[list[str]]) -> Any:
    """Add a slide with a table."""
    shape = deck.slide().shapes.add_table(len(rows), len(rows[0]), Pt(10), Pt(20), Pt(300), Pt(100))
    for row, cells in enumerate(rows):
        for column, text in enumerate(cells):
            shape.table.cell(row, column).text = text
    return shape


def test_a_table_of_one_column_is_one_card_whose_cells_are_lines() -> None:
    deck = Deck()
    table(deck, [["Ada Example"], ["Director"], ["ext. 12"]])
    (shape,) = deck.read().shapes
    assert [line.text for line in shape.lines] == ["Ada Example", "Director", "ext. 12"]
    assert place(shape.area) == (10, 20, 300, 100)


def test_a_table_to_which_lines_are_tied_is_one_card() -> None:
    deck = Deck()
    card = table(deck, [["Sales", "", ""], ["Ada", "Bob", "Cy"]])
    slide = deck.presentation.slides[0]
    box = add_box(slide, "Zoe", 0, 300)
    line = tie(slide, box, box)
    tied = element_of(line).find(".//{*}stCxn")
    assert tied is not None
    tied.set("id", str(card.shape_id))
    read = deck.read()
    assert texts(read) == ["Sales | Ada | Bob | Cy", "Zoe"]
    assert pairs(read) == [("Sales", "Zoe")]


def test_a_table_with_headings_is_a_list_of_shapes_with_fields() -> None:
    deck = Deck()
    table(deck, [["Name", "Role"], ["Ada Example", "Director"], ["Bob Example", ""]])
    read = deck.read()
    assert [dict(shape.fields) for shape in read.shapes] == [
        {"Name": "Ada Example", "Role": "Director"},
        {"Name": "Bob Example"},
    ]
    assert texts(read) == ["Ada Example | Director", "Bob Example"]


def test_each_cell_of_another_table_is_a_box_with_its_place() -> None:
    deck = Deck()
    shape = table(deck, [["Sales", "", ""], ["Ada", "Bob", "Cy"]])
    shape.table.cell(0, 0).merge(shape.table.cell(0, 2))
    read = deck.read()
    assert texts(read) == ["Sales", "Ada", "Bob", "Cy"]
    assert place(shape_of(read, "Sales").area) == (10, 20, 300, 50)
    assert place(shape_of(read, "Bob").area) == (110, 70, 100, 50)


def test_each_row_of_pairs_is_a_box_and_a_pair_of_longer_texts_is_two() -> None:
    deck = Deck()
    table(deck, [["Ada Example", "Director"], ["Bob Example", "Clerk"]])
    table(deck, [["Cy Example\nClerk", "Di Example\nIntern"]])
    assert texts(deck.read()) == [
        "Ada Example | Director",
        "Bob Example | Clerk",
        "Cy Example | Clerk",
        "Di Example | Intern",
    ]


def test_a_table_with_a_place_for_a_portrait_is_one_card() -> None:
    deck = Deck()
    table(deck, [["", "Ada Example"], ["", "Director"], ["", "ext. 12"]])
    assert texts(deck.read()) == ["Ada Example | Director | ext. 12"]


def test_teams_with_their_members_beneath_are_no_list() -> None:
    deck = Deck()
    table(deck, [["Sales", "Research", "IT"], ["Ada", "Bob", "Cy"], ["Di", "Eve", "Flo"]])
    assert len(deck.read().shapes) == 9
