"""What problems call people whose table has no ids: by their names, and by rows where names are alike."""

from __future__ import annotations

from pathlib import Path

import pytest

from orgviewer.chart.spec import ChartSpec
from orgviewer.chart.trees import whole_chart
from orgviewer.publish.listing import cards
from orgviewer.readers import read
from tests.readers.table_files import problems_of, written

ROWS = "Ada Example,CEO,\nAda Example,CTO,\nBen Test,Dev,Ada Example\nCy Test,Ops,Grace Gone\n"


@pytest.mark.parametrize("more", ["", "Vacant,CFO,Ben Test\n"])
def test_people_and_holders_of_posts_are_called_by_their_names_and_namesakes_by_rows(
    more: str, tmp_path: Path
) -> None:
    path = written(tmp_path, f"Name,Title,Manager\n{ROWS}{more}")
    assert problems_of(path)[1:] == [
        '4:3: warning: 2 people are called "Ada Example" (row 2, row 3): "Ben Test" is shown under none of '
        "them. Say by an id who is meant.",
        '5:3: warning: "Cy Test" reports to "Grace Gone", who is not in the file: '
        "shown under a card of that name",
    ]


def test_whoever_has_an_address_for_an_id_is_called_by_name(tmp_path: Path) -> None:
    rows = "Ada,ada@example.org,\nBen,ben@example.org,cid@example.org\n"
    (problem,) = problems_of(written(tmp_path, f"Name,E-mail,Manager\n{rows}"))
    assert '"Ben" reports to "cid@example.org"' in problem


def test_reports_of_somebody_in_several_rows_stand_under_the_first_whether_or_not_a_post_is_vacant(
    tmp_path: Path,
) -> None:
    rows = (
        "Ada Example,CEO,,ada@example.org\nBen Test,Dev,Ada Example,ben@example.org\n"
        "Ada Example,Chair,Ben Test,ada@example.org\nVacant,CFO,Ada Example,\n"
    )
    found = read(written(tmp_path, f"Name,Title,Manager,E-mail\n{rows}"))
    listed = cards(whole_chart(found, ChartSpec()))
    assert [(card["name"], card["role"], card["level"], card["under"]) for card in listed] == [
        ("Ada Example", "CEO", 0, ""),
        ("CFO", "", 1, "Ada Example"),
        ("Ben Test", "Dev", 1, "Ada Example"),
        ("Ada Example", "Chair", 2, "Ben Test"),
    ]
