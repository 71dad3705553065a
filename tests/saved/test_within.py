"""Views within a file in the program's own format: they come along, and a mistake in one stops no chart."""

from __future__ import annotations

from pathlib import Path

import pytest

from orgviewer.choices import Omission
from orgviewer.commands import cli
from orgviewer.errors import ReadError
from orgviewer.omissions import without
from orgviewer.readers import read
from orgviewer.saved.files import views_of

TEAM = """\
meta: {format: 1, title: Team}
persons: [{id: ada, name: Ada}, {id: bob, name: Bob, memberships: [{reports_to: ada}]}]
views:
  - name: Ada's
    folding: {focus: {kind: person, id: ada}, outer: {}}
    export: {least_text: 6.5, omissions: [notes]}
"""


@pytest.fixture
def team(tmp_path: Path) -> Path:
    path = tmp_path / "team.yaml"
    path.write_text(TEAM, encoding="utf-8")
    return path


def test_views_come_along_into_another_file(team: Path) -> None:
    made = team.with_name("made.yaml")
    assert cli.main(["convert", str(team), "--output", str(made)]) == 0
    assert views_of(made).views == views_of(team).views
    assert views_of(made).names == ["Ada's"]


@pytest.mark.parametrize("views", ["all", "[{style: {kind: none}}]", "{a: b}", "[1]"])
def test_a_mistake_in_them_keeps_nobody_from_reading_the_file(team: Path, views: str) -> None:
    team.write_text(f"{TEAM[: TEAM.index('views:')]}views: {views}\n", encoding="utf-8")
    assert len(read(team).persons) == 2
    assert cli.main(["check", str(team)]) == 0
    assert views_of(team).problems


def test_without_names_no_view_tells_who_stood_where(team: Path) -> None:
    assert without(read(team), frozenset({Omission.NAMES})).document.views == ()


def test_a_file_of_views_is_no_data_and_says_so(tmp_path: Path) -> None:
    path = tmp_path / "team.orgviewer.yaml"
    path.write_text("views:\n  - name: A\n", encoding="utf-8")
    with pytest.raises(ReadError, match=r"holds saved views, and nobody\. Open the file that they are of"):
        read(path)


def test_views_beside_the_records_of_a_folder_are_none_of_them(tmp_path: Path) -> None:
    for name in ("ada", "bob"):
        (tmp_path / f"{name}.yaml").write_text(f"id: {name}\nname: {name.title()}\n", encoding="utf-8")
    (tmp_path / "ada.orgviewer.yaml").write_text("views:\n  - name: A\n", encoding="utf-8")
    assert [person.name for person in read(tmp_path).persons] == ["Ada", "Bob"]
    assert read(tmp_path).problems == ()


def test_views_beside_dated_files_are_no_state(tmp_path: Path) -> None:
    for month in ("01", "02"):
        path = tmp_path / f"staff-2024-{month}.csv"
        path.write_text("id,name,manager\n1,Ada,\n2,Bob,1\n", encoding="utf-8")
    (tmp_path / "staff-2024-02.orgviewer.yaml").write_text("views:\n  - name: A\n", encoding="utf-8")
    assert not any("orgviewer" in problem.message for problem in read(tmp_path).problems)
