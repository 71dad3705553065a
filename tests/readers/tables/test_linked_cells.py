"""Cells that are links count by their text, whoever wrote them; others stay as they are."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from orgviewer.model.recognition import GUESSED
from orgviewer.readers.shapes import shape
from orgviewer.readers.syntax.parsed import Parsed
from orgviewer.readers.tables.linked_cells import without_links
from tests.readers.table_files import roster_of, rows_of
from tests.readers.tables.mixtures import grid_of, mixed

PAGE = "0123456789abcdef0123456789abcdef"


@pytest.mark.parametrize(
    ("cell", "text"),
    [
        ("Works (https://www.notion.so/Works-0123?pvs=21)", "Works"),
        ("Works (https://a.example/1), Paint shop (https://a.example/2)", "Works, Paint shop"),
        (f"../Units/Works%20{PAGE}.md", "Works"),
        (f"Units/Paint shop {PAGE}.md", "Paint shop"),
        ("People%20of%20Works.md", "People of Works"),
        ("[Works](https://a.example/works)", "Works"),
        ("[Works](units/works.md)", "Works"),
        ("[Works|https://wiki.example/works]", "Works"),
        ("[Works|WK:Home page]", "Works"),
        ("[~vholm]", "vholm"),
        ("[Vera Holm|~vholm]; [Tom Birk|~tbirk]", "Vera Holm, Tom Birk"),
    ],
)
def test_links_are_their_text(cell: str, text: str) -> None:
    assert without_links(["plain", cell]).texts == ["plain", text]


@pytest.mark.parametrize(
    "cell",
    [
        "Vera Holm (11)",
        "Works (North)",
        "readme.md",
        "[x]",
        "see https://a.example",
        "a (https://a.example) b",
    ],
)
def test_other_cells_stay(cell: str) -> None:
    assert without_links([cell]).texts == [cell]


@given(st.lists(st.text()))
def test_any_cells_stay_as_many(cells: list[str]) -> None:
    assert len(without_links(cells).texts) == len(cells)


def page(name: str) -> str:
    return f"{name} (https://pages.example/{name.replace(' ', '-')})"


@given(
    mixed(
        {
            "Name": ["Vera Holm", "Tom Birk", "Una Dahl"],
            "Team": [page("Works"), page("Works"), page("Paint shop")],
            "Manager": ["", page("Vera Holm"), page("Tom Birk")],
        }
    )
)
def test_people_and_units_are_found_by_the_text_of_links(rows: list[list[str]]) -> None:
    grid = grid_of(rows)
    made = shape(Parsed(grid, [], grid.locate), GUESSED)
    assert [(name, unit, manager) for _, name, _, unit, manager in rows_of(roster_of(made))] == [
        ("Vera Holm", "Works", None),
        ("Tom Birk", "Works", "Vera Holm"),
        ("Una Dahl", "Paint shop", "Tom Birk"),
    ]
    assert [link.url for link in roster_of(made).links[0]][:1] == ["https://pages.example/Works"]
