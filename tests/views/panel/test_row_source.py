"""The source of what a page says of somebody in a table: the file and the row."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from orgviewer.readers import read, read_with_places
from orgviewer.readers.evidence import rows_of_people
from orgviewer.readers.process.rows import rows_apart
from tests.views.hands import Hands
from tests.views.test_connections import text

STAFF = "id,name,manager\n1,Ada,\n\n2,Bob,1\n"


def open_table(hands: Hands, path: Path, content: str) -> None:
    path.write_text(content, encoding="utf-8")
    hands.window.open_file(path)
    hands.qtbot.waitUntil(lambda: hands.window.dataset is not None and hands.window.dataset.path == path)


def test_the_page_of_somebody_says_in_which_row_of_which_file_they_stand(
    hands: Hands, tmp_path: Path
) -> None:
    open_table(hands, tmp_path / "staff.csv", STAFF)
    hands.view.select(hands.place("2"))
    hands.qtbot.waitUntil(lambda: text(hands).endswith("Source staff.csv, row 4"))
    hands.view.select(hands.place("1"))
    assert text(hands).endswith("Source staff.csv, row 2")


def test_of_a_file_that_holds_others_by_now_no_row_is_said(tmp_path: Path) -> None:
    path = tmp_path / "staff.csv"
    path.write_text(STAFF, encoding="utf-8")
    before, again = read(path), partial(read_with_places, path)
    assert [*rows_apart(before, again, lambda: True)] == [("", [2]), ("", [4])]
    path.write_text("id,name,manager\n2,Bob,\n3,Cid,\n", encoding="utf-8")
    assert [*rows_apart(before, again, lambda: True)] == []


def test_of_a_file_of_the_own_format_no_row_is_looked_for(hands: Hands) -> None:
    knowledge = hands.window.knowledge
    assert knowledge is not None
    hands.click_card("greg-yang")
    assert knowledge.rows_of(0) == ("", ())
    assert "row" not in text(hands).split()


def test_somebody_in_several_rows_has_them_all(tmp_path: Path) -> None:
    path = tmp_path / "staff.csv"
    path.write_text("id,name,organization\n1,Ada,Lab\n2,Bob,Lab\n1,Ada,Mill\n", encoding="utf-8")
    assert rows_of_people(*read_with_places(path)) == [("", [2, 4]), ("", [3])]
