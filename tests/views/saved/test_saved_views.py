"""Saved views in the window: the tabs, what choosing one shows, and what becomes of the file of views."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QInputDialog, QTabBar, QTableView
from pytestqt.qtbot import QtBot

from orgviewer.chart.chart import Kind
from orgviewer.chart.places import Place
from orgviewer.choices import Direction, LayoutKind, Paper, PictureFormat
from orgviewer.directory.choices import DirectoryForm
from orgviewer.relations.facets import Facet, FacetKind
from orgviewer.resources import sample
from orgviewer.saved.files import views_of
from orgviewer.saved.view import View
from orgviewer.views.actions.action import ActionName
from orgviewer.views.actions.entering.rooms_of_file import await_view
from orgviewer.views.dialogs.messages import Message
from orgviewer.views.files.open_file import OpeningWish
from orgviewer.views.main_window import MainWindow
from orgviewer.views.saved.tabs import ViewBar

pytestmark = pytest.mark.gui
YES, NO = Message.DialogCode.Accepted, Message.DialogCode.Rejected
GRADE = Facet(FacetKind.COLUMN, "grade")
STAFF = "id,name,manager,grade\n" + "".join(
    f"p{number},Person {number},{f'p{(number - 1) // 3}' if number else ''},{'AB'[number % 2]}\n"
    for number in range(40)
)
VIEWS = """\
format: 1
views:
  # for the board
  - name: Board
    chart: {coloured_by: {kind: column, column: grade}}
    style: {kind: compact, direction: right}
    folding: {exceptions: [{kind: person, id: p5}]}
    export: {kind: .pdf, paper: a3}
  - name: Second
    folding: {focus: {kind: person, id: p2}, outer: {}}
"""


@pytest.fixture
def staff(tmp_path: Path) -> Path:
    path = tmp_path / "staff.csv"
    path.write_text(STAFF, encoding="utf-8")
    return path


@pytest.fixture
def with_views(staff: Path) -> Path:
    home(staff).write_text(VIEWS, encoding="utf-8")
    return staff


def home(path: Path) -> Path:
    return path.with_name("staff.orgviewer.yaml")


def bars(window: MainWindow) -> list[ViewBar]:
    return window.findChildren(ViewBar)


def bar(window: MainWindow) -> ViewBar:
    (found,) = bars(window)
    return found


def tabs(window: MainWindow) -> list[str]:
    found = bar(window).tabs
    return [found.tabText(place) for place in range(found.count())]


def click(window: MainWindow, place: int, button: Qt.MouseButton = Qt.MouseButton.LeftButton) -> None:
    found = bar(window).tabs
    QTest.mouseClick(found, button, pos=found.tabRect(place).center())


def place(window: MainWindow, identifier: str) -> Place:
    assert window.chart.scene
    return Place(window.chart.scene.whole.find((Kind.PERSON, identifier, "")))


def name_it(window: MainWindow, name: str) -> None:
    (dialog,) = (one for one in window.findChildren(QInputDialog) if one.isVisible())
    dialog.setTextValue(name)
    dialog.accept()


def answer(monkeypatch: pytest.MonkeyPatch, code: Message.DialogCode) -> list[str]:
    """Answer every question and warning; return what was asked and warned."""
    asked: list[str] = []

    def said(message: Message) -> Message.DialogCode:
        asked.append(message.text)
        return code

    monkeypatch.setattr(Message, "exec", said)
    return asked


def choose_paper(window: MainWindow, paper: Paper) -> None:
    """Choose the paper on which the view that is shown is exported."""
    exporting = window.exporting
    assert exporting.of_view is not None
    exporting.of_view = replace(exporting.of_view, export=replace(exporting.choices, paper=paper))
    exporting.chosen.emit()


def test_there_are_tabs_only_if_there_are_views(window: MainWindow, staff: Path) -> None:
    window.open_file(staff)
    assert bars(window) == []
    home(staff).write_text(VIEWS, encoding="utf-8")
    window.open_file(staff)
    assert bar(window).isVisible()
    assert tabs(window) == ["Chart", "Board", "Second"]
    assert bar(window).tabs.currentIndex() == 0
    window.open_file(sample("example.yaml"))
    assert not bar(window).isVisible()


def test_a_click_on_a_tab_shows_the_chart_so_and_the_first_one_as_it_was(
    window: MainWindow, with_views: Path
) -> None:
    window.open_file(with_views)
    window.chart.toggle(place(window, "p1"))
    before = window.chart.visit()
    click(window, 1)
    chart = window.chart
    assert chart.scene
    assert chart.chart_spec.coloured_by == GRADE
    assert (chart.layout_style.kind, chart.layout_style.direction) == (LayoutKind.COMPACT, Direction.RIGHT)
    assert chart.scene.folding.exceptions == {place(window, "p5")}
    click(window, 2)
    assert chart.chart_spec.coloured_by is None
    assert chart.scene.folding.focus == place(window, "p2")
    click(window, 0)
    assert replace(window.chart.visit(), selected=None) == replace(before, selected=None)
    assert tabs(window) == ["Chart", "Board", "Second"]


def test_a_view_whose_chart_was_changed_is_marked_until_it_is_chosen_again_or_undone(
    window: MainWindow, with_views: Path
) -> None:
    window.open_file(with_views)
    click(window, 1)
    assert tabs(window)[1] == "Board"
    window.chart.toggle(place(window, "p1"))
    assert tabs(window)[1] == "Board •"
    assert bar(window).tabs.accessibleTabName(1) == "Board, changed"
    click(window, 1)
    assert tabs(window)[1] == "Board"
    window.do(ActionName.GROW_UP)
    assert tabs(window)[1] == "Board •"
    window.do(ActionName.UNDO)
    assert tabs(window)[1] == "Board"
    choose_paper(window, Paper.A0)
    assert tabs(window)[1] == "Board •"


def test_choosing_a_view_can_be_undone(window: MainWindow, with_views: Path) -> None:
    window.open_file(with_views)
    click(window, 1)
    window.do(ActionName.UNDO)
    assert window.chart.chart_spec.coloured_by is None
    assert window.chart.layout_style.direction is Direction.DOWN


def test_the_first_view_that_is_saved_makes_the_file_and_the_tabs(window: MainWindow, staff: Path) -> None:
    window.open_file(staff)
    window.do(ActionName.GROW_RIGHT)
    window.going.colour_by(GRADE)
    window.chart.focus_on(place(window, "p1"))
    window.do(ActionName.SAVE_VIEW)
    name_it(window, "  On  one page ")
    assert tabs(window) == ["Chart", "On one page"]
    assert bar(window).tabs.currentIndex() == 1
    (view,) = views_of(staff).views
    assert (view.name, view.style.direction, view.chart.coloured_by) == (
        "On one page",
        Direction.RIGHT,
        GRADE,
    )
    assert str(view.folding.focus) == "p1"
    assert "Saved the view “On one page”." in window.status.currentMessage()


def test_what_is_saved_is_what_the_next_start_and_the_tab_show(
    window: MainWindow, staff: Path, new_window: Callable[[], MainWindow]
) -> None:
    window.open_file(staff)
    window.do(ActionName.LAYOUT_COMPACT)
    window.chart.toggle(place(window, "p2"))
    window.do(ActionName.SAVE_VIEW)
    name_it(window, "Board")
    seen = replace(window.chart.visit(), camera=None, selected=None)
    window.close()
    later = new_window()
    later.open_file(staff, wanted=OpeningWish(view=views_of(staff).named("Board")))
    assert replace(later.chart.visit(), camera=None, selected=None) == seen
    assert bar(later).tabs.currentIndex() == 1


def test_a_name_that_is_taken_is_replaced_only_if_a_person_agrees(
    window: MainWindow, with_views: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window.open_file(with_views)
    window.do(ActionName.GROW_UP)
    asked = answer(monkeypatch, NO)
    window.do(ActionName.SAVE_VIEW)
    name_it(window, "Second")
    assert asked == ["There is a view “Second” already. Replace it?"]
    assert home(with_views).read_text(encoding="utf-8") == VIEWS
    answer(monkeypatch, YES)
    window.do(ActionName.SAVE_VIEW)
    name_it(window, "Second")
    assert views_of(with_views).named("Second").style.direction is Direction.UP
    assert "# for the board" in home(with_views).read_text(encoding="utf-8")


def test_a_view_is_updated_with_chart_and_export(window: MainWindow, with_views: Path) -> None:
    window.open_file(with_views)
    click(window, 1)
    window.do(ActionName.GROW_LEFT)
    choose_paper(window, Paper.A0)
    window.do(ActionName.UPDATE_VIEW)
    board = views_of(with_views).named("Board")
    assert (board.style.direction, board.export.paper) == (Direction.LEFT, Paper.A0)
    assert board.export.kind is PictureFormat.PDF
    assert tabs(window)[1] == "Board"


def test_a_view_is_renamed_by_a_double_click_and_keeps_what_it_holds(
    window: MainWindow, with_views: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window.open_file(with_views)
    click(window, 1)
    found = bar(window).tabs
    QTest.mouseDClick(found, Qt.MouseButton.LeftButton, pos=found.tabRect(1).center())
    name_it(window, "Council")
    assert tabs(window) == ["Chart", "Council", "Second"]
    assert found.currentIndex() == 1
    asked = answer(monkeypatch, YES)
    window.do(ActionName.RENAME_VIEW)
    name_it(window, "Second")
    assert asked == ["There is a view “Second” already."]
    council = replace(views_of(with_views).named("Council"), name="Board")
    home(with_views).write_text(VIEWS, encoding="utf-8")
    assert views_of(with_views).named("Board") == council


def test_a_view_is_deleted_if_a_person_agrees_and_the_chart_stays(
    window: MainWindow, with_views: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window.open_file(with_views)
    click(window, 1)
    answer(monkeypatch, NO)
    window.do(ActionName.DELETE_VIEW)
    assert tabs(window) == ["Chart", "Board", "Second"]
    answer(monkeypatch, YES)
    window.do(ActionName.DELETE_VIEW)
    assert tabs(window) == ["Chart", "Second"]
    assert window.chart.chart_spec.coloured_by == GRADE
    assert views_of(with_views).names == ["Second"]
    assert not window.actions_by_name[ActionName.UPDATE_VIEW].isEnabled()


def test_a_comment_that_is_lost_is_kept_in_a_copy_that_is_said(window: MainWindow, with_views: Path) -> None:
    text = VIEWS.replace("style: {kind: compact", "# rows\n    style: {kind: compact")
    home(with_views).write_text(text, encoding="utf-8")
    window.open_file(with_views)
    click(window, 1)
    window.do(ActionName.GROW_LEFT)
    window.do(ActionName.UPDATE_VIEW)
    assert home(with_views).with_name("staff.orgviewer.yaml.bak").read_text(encoding="utf-8") == text
    assert "staff.orgviewer.yaml.bak" in window.status.currentMessage()


def test_what_does_not_fit_stands_beside_the_tabs(window: MainWindow, with_views: Path) -> None:
    rows = [row for row in STAFF.splitlines() if not row.startswith("p5,")]
    with_views.write_text("\n".join(rows).replace(",grade", ",level"), encoding="utf-8")
    window.open_file(with_views)
    click(window, 1)
    said = bar(window).line.text()
    assert 'nobody has "grade", by which it is coloured' in said
    assert '1 card that was folded or unfolded is not there now: "p5".' in said
    assert tabs(window)[1] == "Board"
    click(window, 2)
    assert bar(window).line.text() == ""


def test_a_mistake_in_the_file_is_said_with_its_place_and_the_others_are_there(
    window: MainWindow, with_views: Path
) -> None:
    home(with_views).write_text(VIEWS.replace("kind: compact", "kind: dense"), encoding="utf-8")
    window.open_file(with_views)
    assert tabs(window) == ["Chart", "Second"]
    assert f'{home(with_views)}:6:13: error: "dense"' in bar(window).line.text()
    home(with_views).write_text("views: [", encoding="utf-8")
    window.open_file(with_views)
    assert bar(window).isVisible()
    assert f"{home(with_views)}:" in bar(window).line.text()


def test_a_file_of_views_that_somebody_edits_meanwhile_is_read_again(
    window: MainWindow, with_views: Path, qtbot: QtBot
) -> None:
    window.open_file(with_views)
    home(with_views).write_text(VIEWS.replace("Board", "Council"), encoding="utf-8")
    qtbot.waitUntil(lambda: tabs(window) == ["Chart", "Council", "Second"])


def test_views_of_the_quarter_before_are_offered_and_saving_makes_own_ones(
    window: MainWindow, tmp_path: Path
) -> None:
    (tmp_path / "staff-Q3.orgviewer.yaml").write_text(VIEWS, encoding="utf-8")
    later = tmp_path / "staff-Q4.csv"
    later.write_text(STAFF, encoding="utf-8")
    window.open_file(later)
    assert tabs(window) == ["Chart", "Board", "Second"]
    assert "staff-Q3.orgviewer.yaml" in bar(window).line.text()
    window.do(ActionName.SAVE_VIEW)
    name_it(window, "Third")
    assert views_of(later).names == ["Board", "Second", "Third"]
    assert not views_of(later).is_borrowed
    assert (tmp_path / "staff-Q3.orgviewer.yaml").read_text(encoding="utf-8") == VIEWS


def test_views_within_a_file_stay_within_it(window: MainWindow, tmp_path: Path) -> None:
    path = tmp_path / "team.yaml"
    path.write_text(
        "persons: [{id: a, name: Ada}]\nviews:\n  - name: Wide\n    style: {direction: right}\n",
        encoding="utf-8",
    )
    window.open_file(path)
    assert tabs(window) == ["Chart", "Wide"]
    click(window, 1)
    window.do(ActionName.GROW_UP)
    window.do(ActionName.UPDATE_VIEW)
    assert path.read_text(encoding="utf-8").endswith("views:\n  - name: Wide\n    style: {direction: up}\n")
    assert not (tmp_path / "team.orgviewer.yaml").exists()


def test_the_keyboard_goes_through_the_tabs(window: MainWindow, with_views: Path) -> None:
    window.open_file(with_views)
    found: QTabBar = bar(window).tabs
    found.setFocus()
    QTest.keyClick(found, Qt.Key.Key_Right)
    assert window.chart.chart_spec.coloured_by == GRADE


def test_of_a_sample_no_view_can_be_saved_and_why_is_said(window: MainWindow) -> None:
    window.open_file(sample("example.yaml"))
    action = window.actions_by_name[ActionName.SAVE_VIEW]
    assert not action.isEnabled()
    assert "Save a copy first" in action.toolTip()


def test_a_view_that_nobody_named_is_not_saved(window: MainWindow, staff: Path) -> None:
    window.open_file(staff)
    window.do(ActionName.SAVE_VIEW)
    name_it(window, "   ")
    assert not home(staff).exists()
    assert View().name == ""


def form(window: MainWindow) -> DirectoryForm | None:
    """Return in which form the people are listed; None where the chart is seen."""
    table = window.findChild(QTableView, "directory")
    assert (table is None or table.isHidden()) == window.chart.isVisible()
    return DirectoryForm(table.property("form")) if table and table.isVisible() else None


def test_a_view_keeps_whether_the_chart_a_board_or_a_phone_list_is_seen(
    window: MainWindow, with_views: Path
) -> None:
    window.open_file(with_views)
    window.do(ActionName.PHONE_LIST)
    window.do(ActionName.SAVE_VIEW)
    name_it(window, "Phones")
    assert "  - name: Phones\n" in home(with_views).read_text(encoding="utf-8")
    assert "    form: list\n" in home(with_views).read_text(encoding="utf-8")
    assert tabs(window) == ["Chart", "Board", "Second", "Phones"]
    window.do(ActionName.BOARD)
    assert tabs(window)[-1] == "Phones •"
    click(window, 1)
    assert form(window) is None
    click(window, 3)
    assert (form(window), tabs(window)[-1]) == (DirectoryForm.LIST, "Phones")
    click(window, 0)
    assert form(window) is None
    click(window, 3)
    window.do(ActionName.BOARD)
    window.do(ActionName.UPDATE_VIEW)
    assert views_of(with_views).named("Phones").form is DirectoryForm.BOARD


ALIKE = """\
format: 1
views:
  - name: Graded
    chart: {coloured_by: {kind: column, column: grade}}
  - name: Plain
  - name: Phones
    form: list
  - name: Listed by grade
    chart: {coloured_by: {kind: column, column: grade}}
    form: list
"""


@pytest.mark.parametrize(
    ("name", "wanted"),
    [
        ("Graded", None),
        ("Plain", None),
        ("Phones", DirectoryForm.LIST),
        ("Listed by grade", DirectoryForm.LIST),
    ],
)
def test_a_window_opens_as_a_view_has_it_and_says_which_one(
    window: MainWindow, staff: Path, name: str, wanted: DirectoryForm | None
) -> None:
    home(staff).write_text(ALIKE, encoding="utf-8")
    view = views_of(staff).named(name)
    await_view(window, view)
    window.open_file(staff, wanted=OpeningWish(view=view))
    assert form(window) is wanted
    assert bar(window).tabs.tabText(bar(window).tabs.currentIndex()) == name
    assert window.chart.chart_spec.coloured_by == view.chart.coloured_by


def test_a_file_that_opens_is_as_the_view_that_it_looks_like_and_no_other(
    window: MainWindow, staff: Path
) -> None:
    home(staff).write_text(ALIKE, encoding="utf-8")
    window.open_file(staff)
    assert bar(window).tabs.tabText(bar(window).tabs.currentIndex()) == "Plain"
