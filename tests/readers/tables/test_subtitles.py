"""Roles that stand below names in HTML."""

from __future__ import annotations

from orgviewer.readers.tables.subtitles import without_subtitles
from tests.readers.table_files import table_of

HTML = "Ada<div style='color: red'>Head<br>of all</div>"


def test_what_stands_below_a_name_is_the_role() -> None:
    table, fielded = without_subtitles(table_of({"Name": [HTML, "Ben"]}), {"name": "Name"})
    assert table.columns == {"Name": ["Ada", "Ben"], "Name (below)": ["Head\nof all", ""]}
    assert fielded == {"name": "Name", "role": "Name (below)"}


def test_a_role_that_is_there_stays_and_an_empty_one_is_filled() -> None:
    columns = {"Name": [HTML, HTML], "Title": ["", "Boss"]}
    table, fielded = without_subtitles(table_of(columns), {"name": "Name", "role": "Title"})
    assert table.columns == {"Name": ["Ada", HTML], "Title": ["Head\nof all", "Boss"]}
    assert fielded == {"name": "Name", "role": "Title"}


def test_other_names_stay_as_they_are() -> None:
    for name in (
        "Ada\nExample",
        "<b>Ada</b>",
        "Ada < Ben",
        '<a href="https://example.com">Ada</a><div>Head</div>',
    ):
        table, fielded = without_subtitles(table_of({"Name": [name]}), {"name": "Name"})
        assert table.columns == {"Name": [name]}
        assert fielded == {"name": "Name"}
    nobody = table_of({})
    assert without_subtitles(nobody, {}) == (nobody, {})
