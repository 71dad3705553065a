"""Columns about posts, by their names and by what is in them."""

from __future__ import annotations

import pytest

from orgviewer.readers.tables.posts.post_columns import PostColumns, holder_fields, is_no_post, post_columns

OWN, ABOVE = ["A1", "A2", "A3"], ["", "A1", "A2"]


@pytest.mark.parametrize(
    ("own", "above"),
    [
        ("Position ID", "Reports To Position ID"),
        ("PositionNumber", "ParentPositionNumber"),
        ("position_code", "supervisor_position_code"),
        ("Post Unique Reference", "Reports to Senior Post"),
        ("Post Ref", "Line Manager Post"),
        ("Planstelle", "Übergeordnete Planstelle"),
        ("Code poste", "Poste supérieur"),
        ("Position #ID", "Manager Position"),
        ("Seat ID", "Reports to"),
        ("Job Number", "Reports To Job"),
        ("PositionId", "ReportsToPositionId"),
    ],
)
def test_columns_are_known_by_their_words(own: str, above: str) -> None:
    columns = {"Name": ["Nora", "Uwe", ""], above: ABOVE, own: OWN, "Title": ["a", "b", "c"]}
    found = post_columns(columns, {"name": "Name", "role": "Title"})
    assert found == PostColumns(own, above, "Title")


@pytest.mark.parametrize(
    "columns",
    [
        {"Employee ID": OWN, "Name": ["a", "b", "c"], "Manager ID": ABOVE},
        {"Employee ID": OWN, "Name": ["a", "b", "c"], "Manager ID": ABOVE, "Position ID": ["P1", "P2", "P3"]},
        {"Employee ID": OWN, "Name": ["a", "b", "c"], "Manager Position": ["", "Head", "Lead"]},
        {"Employee ID": OWN, "Name": ["a", "b", "c"], "Position": ["x", "y", "z"], "Manager": ["", "a", "b"]},
        {
            "Employee ID": OWN,
            "Name": ["a", "b", "c"],
            "Manager ID": ABOVE,
            "Position ID": ["P1", "P2", "P3"],
            "Manager Position Title": ["", "Head", "Lead"],
        },
        {
            "Employee ID": OWN,
            "Name": ["a", "b", "c"],
            "Manager ID": ABOVE,
            "Job Code": ["J1", "J2", "J2"],
            "Supervisor Job Code": ["", "J1", "J2"],
        },
    ],
)
def test_people_who_report_to_people_are_no_posts(columns: dict[str, list[str]]) -> None:
    assert post_columns(columns, {"id": "Employee ID", "name": "Name"}) is None


def test_posts_that_are_only_counted() -> None:
    columns = {
        "Reporting Senior Post": ["A1"],
        "Generic Job Title": ["Clerk"],
        "Number of Posts in FTE": ["2.5"],
    }
    found = post_columns(columns, {})
    assert found == PostColumns("", "Reporting Senior Post", "Generic Job Title", "Number of Posts in FTE")


@pytest.mark.parametrize("cell", ["", " ", "XX", "xx", "0", "N/A", "-", "none"])
def test_words_for_no_post(cell: str) -> None:
    assert is_no_post(cell)
    assert not is_no_post("X1")


@pytest.mark.parametrize(
    ("columns", "fields"),
    [
        (["Position ID", "Incumbent Name", "Incumbent ID"], {"name": "Incumbent Name", "id": "Incumbent ID"}),
        (["Position ID", "holder", "holder.id"], {"name": "holder", "id": "holder.id"}),
        (["Position ID", "Incumbent Email", "Incumbent Count"], {}),
    ],
)
def test_who_holds_a_post_may_stand_in_a_column_of_another_name(
    columns: list[str], fields: dict[str, str]
) -> None:
    assert holder_fields(columns, {}) == fields
