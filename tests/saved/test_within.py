"""Views within a file in the program's own format: they come along, and a mistake in one stops no chart."""

from __future__ import annotations

from pathlib import Path

import pytest

from orgviewer.choices import Omission
from orgviewer.commands import cli
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
