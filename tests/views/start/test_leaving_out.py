"""A column that is left out in one window is in no other, and in nothing that is kept of its file."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from orgviewer.app import Windows
from orgviewer.model.recognition import LEFT_OUT, TableSpec
from orgviewer.relations.facets import Facet, FacetKind
from orgviewer.views.chart.scene import Scene
from orgviewer.views.files.open_file import OpenFile
from orgviewer.views.main_window import MainWindow
from orgviewer.views.settings import Settings
from orgviewer.views.start.recent_pictures import picture_of
from orgviewer.views.start.welcome import WelcomePage

pytestmark = pytest.mark.gui
ROWS = """Full name,Boss,Position,Salary
Ada Example,,Chief,90000
Ben Example,Ada Example,Engineer,60000
Cem Example,Ada Example,Engineer,50000
"""
WITHOUT = TableSpec((("Salary", LEFT_OUT),))
SALARY = Facet(FacetKind.COLUMN, "Salary")


@pytest.fixture
def windows(qtbot: QtBot) -> Iterator[Windows]:
    """The windows of a program, which share its settings."""
    windows = Windows(Settings())
    yield windows
    windows.close()


@pytest.fixture
def table(tmp_path: Path) -> Path:
    path = tmp_path / "team.csv"
    path.write_text(ROWS, encoding="utf-8")
    return path


def shown(windows: Windows, qtbot: QtBot, path: Path | None = None) -> MainWindow:
    """Return another window of the program, with a file or with what there is to open."""
    window = windows.add()
    qtbot.addWidget(window)
    window.show()
    qtbot.waitExposed(window)
    if path:
        window.open_file(path)
        qtbot.waitUntil(lambda: window.dataset is not None, timeout=30_000)
    else:
        window.starting.welcome()
    return window


def says_salaries(window: MainWindow) -> bool:
    assert window.dataset
    return any("Salary" in person.other for person in window.dataset.persons)


def scene(window: MainWindow) -> Scene:
    assert window.chart.scene
    return window.chart.scene


def open_file(window: MainWindow) -> OpenFile:
    assert window.documents.file
    return window.documents.file


def leave_out(window: MainWindow) -> None:
    window.documents.read_as(WITHOUT, is_seen=True)


def test_all_windows_of_the_file_leave_it_out_at_once(windows: Windows, qtbot: QtBot, table: Path) -> None:
    one, other = shown(windows, qtbot, table), shown(windows, qtbot, table)
    assert says_salaries(other)
    leave_out(one)
    assert not says_salaries(one)
    qtbot.waitUntil(lambda: not says_salaries(other))
    assert open_file(other).spec == WITHOUT


def test_another_sheet_of_the_same_file_stays_shown_without_it() -> None:
    file = OpenFile(Path("team.xlsx"), TableSpec(sheet="Second"))
    told = TableSpec((("Salary", LEFT_OUT),), sheet="First")
    assert file.leaving_out(file.path, told).spec == TableSpec(told.columns, "Second")


def test_a_window_that_reads_another_file_goes_on_and_then_leaves_it_out(
    windows: Windows, qtbot: QtBot, table: Path, tmp_path: Path
) -> None:
    one, other = shown(windows, qtbot, table), shown(windows, qtbot, table)
    large = tmp_path / "large.csv"
    large.write_text(ROWS + "Dan Example,Ada Example,Engineer,1\n" * 5_000, encoding="utf-8")
    other.open_file(large)
    assert other.opening.is_busy
    leave_out(one)
    assert other.opening.is_busy
    other.opening.cancel()
    qtbot.waitUntil(lambda: not says_salaries(other), timeout=30_000)
    assert open_file(other).path == table


def test_no_picture_and_no_view_of_it_is_kept(windows: Windows, qtbot: QtBot, table: Path) -> None:
    first = shown(windows, qtbot, table)
    first.going.arrange_by(SALARY)
    qtbot.waitUntil(lambda: scene(first).whole.spec.arranged_by == SALARY)
    first.starting.keep()
    before = QImage(str(picture_of(table)))
    assert not before.isNull()
    assert b"Salary" in (first.settings.kept_view(table) or b"")
    welcoming = shown(windows, qtbot)
    (page,) = welcoming.findChildren(WelcomePage)
    with_picture = page.grab().toImage()
    leave_out(first)
    assert not picture_of(table).exists()
    assert first.settings.kept_view(table) is None
    assert page.grab().toImage() != with_picture
    first.documents.close_file()
    assert picture_of(table).exists()
    assert QImage(str(picture_of(table))) != before


def test_nothing_is_kept_of_a_window_that_still_shows_it(windows: Windows, qtbot: QtBot, table: Path) -> None:
    window = shown(windows, qtbot, table)
    Settings().remember_table(table, WITHOUT)  # as another program that runs does
    window.settings.table_spec(table)
    window.starting.keep()
    assert not picture_of(table).exists()
    assert window.settings.kept_view(table) is None
