"""Filters in the window: asked for in the search, told above the chart, and cleared by a click or Escape."""

from __future__ import annotations

import re
from pathlib import Path

import numpy as np
import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QInputDialog
from pytestqt.qtbot import QtBot

from orgviewer.chart.chart import Kind
from orgviewer.chart.places import NO_PLACE, Place
from orgviewer.chart.spec import ChartSpec, Filter, FilterWay, Folding
from orgviewer.chart.trees import whole_chart
from orgviewer.paint.cards.labels import label
from orgviewer.saved.view import View
from orgviewer.views.actions.action import ActionName
from orgviewer.views.actions.asking.cards import await_unknown_fields
from orgviewer.views.actions.entering.rooms_of_file import chart_filter
from orgviewer.views.chart.regrouping import Regrouper
from orgviewer.views.chart.scene import make_scene
from orgviewer.views.files.notices import NoticeBar
from orgviewer.views.files.open_file import OpeningWish
from orgviewer.views.main_window import MainWindow

pytestmark = pytest.mark.gui
STAFF = "id,name,manager,role\n" + "".join(
    f"p{number},Person {number},{f'p{(number - 1) // 3}' if number else ''},{role}\n"
    for number, role in enumerate(["Head", *["Lead", "Engineer", "Designer", "Clerk"] * 10])
)
CLERKS = Filter("role:Clerk")


@pytest.fixture
def staff(window: MainWindow, tmp_path: Path) -> MainWindow:
    path = tmp_path / "staff.csv"
    path.write_text(STAFF, encoding="utf-8")
    window.open_file(path)
    return window


def bar(window: MainWindow) -> NoticeBar:
    return chart_filter(window).bar


def place(window: MainWindow, identifier: str) -> Place:
    assert window.chart.scene
    return Place(window.chart.scene.whole.find((Kind.PERSON, identifier, "")))


def shown(window: MainWindow) -> set[str]:
    assert window.chart.scene
    chart = window.chart.scene.chart
    return {label(chart, node).title for node in range(len(chart))}


def has_button(window: MainWindow) -> bool:
    return window.parts.search.filter.isVisible()


def type_text(window: MainWindow, text: str, qtbot: QtBot) -> None:
    """Type into the search, and wait for what it finds."""
    window.open_search(text)
    qtbot.waitUntil(lambda: bool(window.parts.search.count.text()))


def click_only(window: MainWindow) -> None:
    QTest.mouseClick(window.parts.search.filter, Qt.MouseButton.LeftButton)


def test_the_button_beside_the_search_shows_only_what_is_found(staff: MainWindow, qtbot: QtBot) -> None:
    everybody = shown(staff)
    type_text(staff, "role:Clerk", qtbot)
    assert has_button(staff)
    click_only(staff)
    assert staff.chart.chart_spec.filter == CLERKS
    assert not staff.finding.is_open
    clerks = {f"Person {number}" for number in range(4, 41, 4)}
    assert clerks < shown(staff) < everybody
    assert "Person 39" not in shown(staff)
    assert bar(staff).isVisible()
    assert (
        bar(staff).label.text() == "Only “role:Clerk”: 21 of 41 people shown: 10 found, 11 on the way to them"
    )


def test_a_column_that_is_gone_is_told_where_the_filter_stands_and_beside_a_call(
    window: MainWindow, staff: MainWindow, tmp_path: Path, capsys: pytest.CaptureFixture[str], qtbot: QtBot
) -> None:
    wanted = OpeningWish(view=View("North", ChartSpec(filter=Filter("Region:Person"))))
    told = 'There is no field or column "Region" to look in; it is looked for as a word.'
    await_unknown_fields(window, wanted)
    window.open_file(tmp_path / "staff.csv", wanted=wanted)
    qtbot.waitUntil(lambda: bar(window).isVisible())
    nobody = 'Nobody is found by "Region:Person"; only the top of the chart is shown.'
    assert bar(window).label.text() == f"Only “Region:Person”: {told} · {nobody}"
    assert capsys.readouterr().err == f"orgviewer: {told}\norgviewer: {nobody}\n"
    assert window.status.currentMessage() == f"{told} {nobody}"


@pytest.mark.parametrize("wanted", [Filter("role:Clerk"), Filter("role:Clerk", FilterWay.HIDE), None])
def test_a_filter_is_laid_over_the_tree_that_is_there_and_is_as_if_made_anew(
    staff: MainWindow, wanted: Filter | None
) -> None:
    filtered(staff)
    before, style = staff.chart.scene, staff.chart.fitting_style()
    assert before
    spec = replace(before.whole.spec, filter=wanted if wanted != before.whole.spec.filter else Filter("Lead"))
    made = Regrouper(before, spec, style, staff.chart.theme).now()
    anew = whole_chart(before.whole.dataset, spec)
    assert made.whole.full.parent is before.whole.full.parent
    for one, other in ((made.whole, anew), (made.whole.full, anew.full)):
        assert one.spec == other.spec
        for name in ("parent", "kind", "record", "stacked", "beside", "branch", "people", "left_out"):
            assert np.array_equal(getattr(one, name), getattr(other, name)), name
    letters = staff.chart.letters
    assert made.spec.sizes == make_scene(anew, Folding(), style, staff.chart.theme, letters).spec.sizes


def test_the_panel_says_how_many_a_filter_leaves_out_of_its_lists(staff: MainWindow) -> None:
    more = "2 more, whom the filter leaves out"
    staff.chart.select(place(staff, "p5"))
    assert more not in staff.details.toPlainText()
    filtered(staff)
    staff.chart.select(place(staff, "p5"))
    _, reports, beside = re.split("Direct reports|Under the same manager", staff.details.toPlainText())
    assert [one in reports for one in ("Person 16", "Person 17", "Person 18", more)] == [
        True,
        False,
        False,
        True,
    ]
    assert more not in beside
    staff.chart.select(place(staff, "p16"))
    assert more in staff.details.toPlainText().partition("Under the same manager")[2]


def test_its_menu_hides_what_is_found(staff: MainWindow, qtbot: QtBot) -> None:
    type_text(staff, "role:Clerk", qtbot)
    staff.parts.search.filter.menu().actions()[1].trigger()
    assert staff.chart.chart_spec.filter == Filter("role:Clerk", FilterWay.HIDE)
    assert "Person 40" not in shown(staff)
    assert bar(staff).label.text().startswith("Without “role:Clerk”: ")
    assert bar(staff).label.text().endswith(", 3 of them only on the way to others")


def test_the_button_is_there_only_if_somebody_is_found(staff: MainWindow, qtbot: QtBot) -> None:
    type_text(staff, "Zanzibar", qtbot)
    assert not has_button(staff)
    staff.parts.search_field.setText("role:Clerk")
    qtbot.waitUntil(lambda: has_button(staff))
    staff.finding.cancel()
    assert not has_button(staff)


def test_the_keys_show_only_what_is_typed_and_ask_for_it_first(staff: MainWindow, qtbot: QtBot) -> None:
    staff.do(ActionName.ONLY_FOUND)
    assert staff.finding.is_open
    type_text(staff, "role:Clerk", qtbot)
    staff.do(ActionName.ONLY_FOUND)
    assert staff.chart.chart_spec.filter == CLERKS
    staff.do(ActionName.SHOW_ALL)
    assert staff.chart.chart_spec.filter is None


def filtered(window: MainWindow) -> None:
    chart_filter(window).show_found("role:Clerk", FilterWay.ONLY)


def test_a_click_on_the_cross_shows_all_again_folded_as_they_were(staff: MainWindow) -> None:
    staff.chart.toggle(place(staff, "p2"))
    before = shown(staff)
    filtered(staff)
    assert shown(staff) != before
    QTest.mouseClick(bar(staff).cross, Qt.MouseButton.LeftButton)
    assert shown(staff) == before
    assert staff.chart.chart_spec.filter is None
    assert not bar(staff).isVisible()


def test_escape_lets_go_of_the_card_then_of_the_focus_then_of_the_filter(staff: MainWindow) -> None:
    filtered(staff)
    staff.chart.focus_on(place(staff, "p1"))
    staff.chart.select(place(staff, "p4"))
    staff.chart.setFocus()
    QTest.keyClick(staff.chart, Qt.Key.Key_Escape)
    assert staff.chart.selected == NO_PLACE
    assert staff.chart.scene
    assert staff.chart.scene.folding.focus
    QTest.keyClick(staff.chart, Qt.Key.Key_Escape)
    assert not staff.chart.scene.folding.focus
    assert staff.chart.chart_spec.filter == CLERKS
    QTest.keyClick(staff.chart, Qt.Key.Key_Escape)
    assert staff.chart.chart_spec.filter is None


def test_a_filter_can_be_undone_and_done_again(staff: MainWindow) -> None:
    staff.chart.toggle(place(staff, "p2"))
    before = shown(staff)
    filtered(staff)
    after = shown(staff)
    assert "filter" in staff.actions_by_name[ActionName.UNDO].text()
    staff.do(ActionName.UNDO)
    assert (shown(staff), staff.chart.chart_spec.filter) == (before, None)
    assert not bar(staff).isVisible()
    staff.do(ActionName.REDO)
    assert (shown(staff), staff.chart.chart_spec.filter) == (after, CLERKS)
    assert bar(staff).isVisible()


def test_folding_and_colours_go_on_in_what_a_filter_shows(staff: MainWindow) -> None:
    filtered(staff)
    staff.chart.toggle(place(staff, "p1"))
    seen = shown(staff)
    staff.do(ActionName.SUMMARIES)
    assert shown(staff) == seen
    assert staff.chart.chart_spec.filter == CLERKS


def test_what_finds_nobody_says_so(staff: MainWindow) -> None:
    chart_filter(staff).show_found("Zanzibar", FilterWay.ONLY)
    assert shown(staff) == {"Person 0"}
    assert 'Nobody is found by "Zanzibar"; only the top of the chart is shown.' in bar(staff).label.text()


def test_the_bar_leads_to_another_search(staff: MainWindow, qtbot: QtBot) -> None:
    filtered(staff)
    QTest.mouseClick(bar(staff).button, Qt.MouseButton.LeftButton)
    assert staff.finding.is_open
    assert staff.parts.search_field.text() == "role:Clerk"
    staff.parts.search_field.setText("role:Lead")
    staff.do(ActionName.ONLY_FOUND)
    assert staff.chart.chart_spec.filter == Filter("role:Lead")
    QTest.mouseClick(bar(staff).cross, Qt.MouseButton.LeftButton)
    assert staff.chart.chart_spec.filter is None


def test_a_file_that_is_read_again_keeps_its_filter(staff: MainWindow) -> None:
    filtered(staff)
    assert staff.documents.file
    path = staff.documents.file.path
    path.write_text(STAFF.replace("p40,Person 40", "p40,New clerk"), encoding="utf-8")
    staff.do(ActionName.RELOAD)
    assert staff.chart.chart_spec.filter == CLERKS
    assert "New clerk" in shown(staff)


def test_a_saved_view_has_its_filter(staff: MainWindow) -> None:
    filtered(staff)
    staff.do(ActionName.SAVE_VIEW)
    (dialog,) = staff.findChildren(QInputDialog)
    dialog.setTextValue("Clerks")
    dialog.accept()
    assert staff.documents.file
    text = staff.documents.file.path.with_name("staff.orgviewer.yaml").read_text(encoding="utf-8")
    assert "chart: {filter: {query: role:Clerk}}" in text
