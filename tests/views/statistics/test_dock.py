"""The statistics beside the chart: what they count, whom a bar lights up, and that they keep in step."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDockWidget

from orgviewer.chart.chart import Kind
from orgviewer.chart.places import ROOT
from orgviewer.chart.spec import Folding
from orgviewer.commands import cli
from orgviewer.relations.facets import REPORTING
from orgviewer.views.actions.action import ActionName
from orgviewer.views.statistics.dock import Statistics
from orgviewer.views.statistics.models import AT_ONCE
from tests.datasets import COMPANY
from tests.views.hands import Hands

PERSONS: list[dict[str, object]] = [
    {"id": "ada", "name": "Ada Example", "email": "ada@example.org"},
    {"id": "ben", "name": "Ben Example", "memberships": [{"reports_to": "ada", "role": "Lead"}]},
    {"id": "eve", "name": "Eve Example", "memberships": [{"reports_to": "ada", "role": "Clerk"}]},
    {"id": "joe", "name": "Joe Example", "memberships": [{"reports_to": "ben", "role": "Clerk"}]},
]
STAFF: dict[str, object] = {
    "meta": {"title": "Staff", "arranged_by": "reporting"},
    "posts": [{"id": "open", "label": "Engineer", "reports_to": "ada", "status": "vacant"}],
    "persons": PERSONS,
}


@pytest.fixture
def hands(open_document: Callable[..., Hands]) -> Hands:
    return open_document(STAFF)


def opened(hands: Hands) -> Statistics:
    """Return the dock, open and counted."""
    hands.window.do(ActionName.STATISTICS)
    dock = hands.window.findChild(QDockWidget, "statistics")
    assert isinstance(dock, Statistics)
    counted(hands, dock)
    return dock


def counted(hands: Hands, dock: Statistics) -> None:
    hands.qtbot.waitUntil(lambda: dock.rows.rowCount() > 0 and dock._counting is None)


def found(dock: Statistics, heading: str) -> QModelIndex:
    """Return the index of a heading."""
    rows = [dock.rows.index(number, 0) for number in range(dock.rows.rowCount())]
    return next(index for index in rows if index.data() == heading)


def told(dock: Statistics, heading: str) -> dict[str, str]:
    """Return what stands under a heading: names and numbers."""
    over = found(dock, heading)
    rows = [dock.rows.row_at(dock.rows.index(number, 0, over)) for number in range(dock.rows.rowCount(over))]
    return {row.name: row.number for row in rows if row}


def bar(dock: Statistics, heading: str, name: str) -> QModelIndex:
    over = found(dock, heading)
    rows = [dock.rows.index(number, 0, over) for number in range(dock.rows.rowCount(over))]
    return next(index for index in rows if index.data() == name)


def lit(hands: Hands) -> set[str]:
    """Return the names of those whose cards light up."""
    light = hands.view.highlight().lit
    if light is None:
        return set()
    scene = hands.scene
    return {
        scene.whole.dataset.persons[int(scene.chart.record[node])].name
        for node in range(len(scene.chart))
        if light.own[node] and scene.chart.kind[node] == Kind.PERSON
    }


def listed(dock: Statistics) -> list[str]:
    return [str(dock.cards.index(row, 0).data()) for row in range(dock.cards.rowCount())]


def test_levels_spans_and_vacancies_are_counted(hands: Hands) -> None:
    dock = opened(hands)
    assert told(dock, "People by level") == {"Level 1": "1", "Level 2": "2", "Level 3": "1"}
    assert told(dock, "Direct reports or members") == {"1": "1", "3": "1"}
    assert told(dock, "In all") == {
        "People": "4",
        "Managers": "2",
        "Staff": "2",
        "Vacancies": "1",
        "Managers to staff": "1 : 1",
        "Teams of one": "1",
    }
    assert told(dock, "Missing values") == {"Role": "1", "E-mail": "3"}


def test_columns_of_numbers_come_to_what_the_command_line_says(
    tmp_path: Path, open_document: Callable[..., Hands], capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "staff.yaml"
    pay: dict[object, str] = {"ada": "90000", "ben": "50000", "eve": "40000"}
    persons = [{**one, "other": {"Salary": pay[one["id"]]}} if one["id"] in pay else one for one in PERSONS]
    document = {**STAFF, "meta": {"format": 1, "arranged_by": "reporting"}, "persons": persons}
    path.write_text(json.dumps(document), encoding="utf-8")
    assert cli.main(["stats", str(path), "--json"]) == 0
    counted_file = json.loads(capsys.readouterr().out)
    hands = open_document(document)
    dock = opened(hands)
    rows = told(dock, "Salary (3 people)")
    assert rows == {
        "Sum": "180,000",
        "Mean": "60,000",
        "Median": "50,000",
        "Smallest": "40,000",
        "Largest": "90,000",
    }
    assert counted_file["cards"][0]["sums"]["Salary"] == 180_000
    dock.bars.clicked.emit(bar(dock, "Salary (3 people)", "Largest"))
    assert lit(hands) == {"Ada Example"}
    dock.bars.clicked.emit(bar(dock, "Salary (3 people)", "Mean"))
    assert lit(hands) == {"Ada Example", "Ben Example", "Eve Example"}
    assert dock.title.text() == "Mean: of 3 people"


def test_a_bar_lights_up_whom_it_counts_and_lists_them(hands: Hands) -> None:
    dock = opened(hands)
    dock.bars.clicked.emit(bar(dock, "People by level", "Level 2"))
    assert lit(hands) == {"Ben Example", "Eve Example"}
    assert sorted(listed(dock)) == ["Ben Example, Lead", "Eve Example, Clerk"]


def test_a_number_explains_itself(hands: Hands) -> None:
    dock = opened(hands)
    index = bar(dock, "Widest spans", "Ada Example")
    assert "3 = 2 people + 1 vacancy" in index.data(Qt.ItemDataRole.ToolTipRole)
    assert "3 = 2 people + 1 vacancy" in index.data(Qt.ItemDataRole.AccessibleTextRole)


def test_a_listed_card_explains_its_counts_as_the_card_does(hands: Hands) -> None:
    dock = opened(hands)
    dock.bars.clicked.emit(bar(dock, "Widest spans", "Ada Example"))
    tip = dock.cards.index(0, 0).data(Qt.ItemDataRole.ToolTipRole)
    assert "directly beneath: 3 = 2 people + 1 vacancy<br>in the whole branch" in tip


def test_the_count_of_a_card_explains_itself_on_hover(hands: Hands) -> None:
    tip = hands.view.tip(hands.scene.node(hands.place("ada")))
    assert "directly beneath: 3 = 2 people + 1 vacancy" in tip
    assert "in the whole branch: 5 = 4 people + 1 vacancy" in tip
    assert "beneath" not in hands.view.tip(hands.scene.node(hands.place("joe")))


def test_keys_choose_a_bar_and_a_card_and_let_go(hands: Hands) -> None:
    dock = opened(hands)
    dock.bars.setCurrentIndex(bar(dock, "People by level", "Level 3"))
    QTest.keyClick(dock.bars, Qt.Key.Key_Return)
    assert lit(hands) == {"Joe Example"}
    dock.list.setCurrentIndex(dock.cards.index(0, 0))
    QTest.keyClick(dock.list, Qt.Key.Key_Return)
    assert hands.view.selected == hands.place("joe")
    QTest.keyClick(dock.bars, Qt.Key.Key_Escape)
    assert hands.view.highlight().lit is None
    assert listed(dock) == []


def test_folding_changes_no_number(hands: Hands) -> None:
    dock = opened(hands)
    before = told(dock, "People by level")
    hands.view.refold(lambda *_: Folding(1, focus=ROOT), "fold all")
    assert told(dock, "People by level") == before


def test_another_arrangement_is_counted_anew(open_document: Callable[..., Hands]) -> None:
    hands = open_document(COMPANY)
    dock = opened(hands)
    before = told(dock, "In all")
    hands.window.going.arrange_by(REPORTING)
    hands.qtbot.waitUntil(lambda: hands.scene.whole.spec.arranged_by == REPORTING)
    hands.qtbot.waitUntil(lambda: dock._counting is None and told(dock, "In all") != before)


def test_closing_the_file_empties_the_dock_and_hiding_it_lets_go(hands: Hands) -> None:
    dock = opened(hands)
    dock.bars.clicked.emit(bar(dock, "People by level", "Level 1"))
    hands.window.do(ActionName.STATISTICS)
    assert dock.isHidden()
    assert hands.view.highlight().lit is None
    hands.window.do(ActionName.STATISTICS)
    hands.window.documents.close_file()
    assert dock.rows.rowCount() == 0
    assert listed(dock) == []


def test_another_day_is_counted_anew(open_document: Callable[..., Hands]) -> None:
    begun = {"reports_to": "ada", "start_date": "2024-05-01"}
    later = {"id": "zoe", "name": "Zoe Example", "memberships": [begun]}
    hands = open_document({**STAFF, "persons": [*PERSONS, later]})
    dock = opened(hands)
    assert told(dock, "In all")["People"] == "5"
    hands.window.going.go_to_day("2024-01-01")
    hands.qtbot.waitUntil(lambda: hands.view.chart_spec.as_of == "2024-01-01")
    hands.qtbot.waitUntil(lambda: dock._counting is None and told(dock, "In all")["People"] == "4")


def test_every_bar_lights_up_and_lists_whom_it_counts(hands: Hands) -> None:
    dock = opened(hands)
    for number in range(dock.rows.rowCount()):
        over = dock.rows.index(number, 0)
        for place in range(dock.rows.rowCount(over)):
            index = dock.rows.index(place, 0, over)
            row = dock.rows.row_at(index)
            assert row is not None
            dock.bars.clicked.emit(index)
            assert dock.cards.rowCount() == len(row.cards) > 0, row.name
            whole = hands.scene.whole
            people = [int(card) for card in row.cards if whole.kind[card] == Kind.PERSON]
            assert lit(hands) == {whole.dataset.persons[int(whole.record[card])].name for card in people}
            assert dock.title.text().startswith(row.name)


def test_walking_with_keys_reaches_every_row_and_the_list(hands: Hands) -> None:
    dock = opened(hands)
    seen = set()
    QTest.keyClick(dock.bars, Qt.Key.Key_Home)
    for _ in range(60):
        row = dock.rows.row_at(dock.bars.currentIndex())
        if row is not None:
            seen.add((row.name, row.meaning))
        QTest.keyClick(dock.bars, Qt.Key.Key_Down)
    every = {
        (row.name, row.meaning)
        for number in range(dock.rows.rowCount())
        for place in range(dock.rows.rowCount(dock.rows.index(number, 0)))
        if (row := dock.rows.row_at(dock.rows.index(place, 0, dock.rows.index(number, 0))))
    }
    assert seen == every
    assert dock.bars.nextInFocusChain() is not dock.bars
    assert dock.list.focusPolicy() & Qt.FocusPolicy.TabFocus


def test_a_list_of_very_many_is_given_as_somebody_walks_on(open_document: Callable[..., Hands]) -> None:
    count = 2 * AT_ONCE + 10
    below: list[object] = [
        {"id": f"p{place}", "name": f"Person {place}", "memberships": [{"reports_to": "top"}]}
        for place in range(count)
    ]
    persons = [{"id": "top", "name": "Top"}, *below]
    hands = open_document({"meta": {"arranged_by": "reporting"}, "persons": persons})
    dock = opened(hands)
    dock.bars.clicked.emit(bar(dock, "People by level", "Level 2"))
    assert dock.cards.rowCount() == AT_ONCE

    def walked_on() -> bool:
        dock.list.scrollToBottom()
        return dock.cards.rowCount() == count

    hands.qtbot.waitUntil(walked_on)
