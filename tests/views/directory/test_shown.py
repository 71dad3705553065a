"""The board and the phone list in the window: in the chart's place, and in step with it."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics, QGuiApplication
from PySide6.QtTest import QTest

from orgviewer.chart.spec import ChartSpec
from orgviewer.chart.trees import whole_chart
from orgviewer.directory.choices import DirectoryForm
from orgviewer.directory.directory import directory_of
from orgviewer.directory.entries import DirectoryEntry
from orgviewer.directory.spec import DirectorySpec
from orgviewer.views.actions.action import ActionName
from orgviewer.views.directory import shown
from orgviewer.views.directory.cells import PADDING
from orgviewer.views.directory.model import DirectoryModel, ListColumn
from orgviewer.views.directory.rows import NONE, rows_of
from orgviewer.views.directory.shown import ShownDirectory
from orgviewer.views.directory.widths import lines_of_contacts, shared_width
from tests.datasets import COMPANY, with_members
from tests.views.hands import Hands

STAFF = {
    "meta": {"title": "Staff"},
    "organizations": [{"id": "o", "name": "One"}, {"id": "p", "name": "Two"}],
    "persons": [
        {
            "id": "ada",
            "name": "Ada Example",
            "email": "ada@example.org",
            "contact_details": [{"type": "voice", "value": "+49 30 12345"}],
            "memberships": [{"organization_id": "o", "role": "Head"}, {"organization_id": "p"}],
        },
        {"id": "ben", "name": "Ben Example", "memberships": [{"organization_id": "o"}]},
        {"id": "cy", "name": "Cy Other", "memberships": [{"organization_id": "p"}]},
    ],
}


@pytest.fixture
def hands(open_document: Callable[..., Hands]) -> Hands:
    return open_document(STAFF)


def opened(hands: Hands, name: ActionName) -> ShownDirectory:
    """Return the directory, shown in a form and made."""
    hands.window.actions_by_name[name].trigger()
    found = hands.window.parts.middle.findChild(ShownDirectory)
    assert found is not None
    hands.qtbot.waitUntil(lambda: found.model.directory is not None and found._making is None)
    return found


def names(model: DirectoryModel) -> list[list[str]]:
    """Return what stands in the rows, headings and names."""
    rows = []
    for row in range(model.rowCount()):
        across = range(model.columnCount() if model.is_board else 1)
        texts = [model.index(row, column).data() for column in across]
        rows.append([text for text in texts if text])
    return rows


def current(directory: ShownDirectory) -> str:
    place = directory.model.place(directory.table.currentIndex())
    return directory.model.entry(place).name if place >= 0 else ""


def press(directory: ShownDirectory, *keys: Qt.Key) -> None:
    for key in keys:
        QTest.keyClick(directory.table, key)


def test_a_board_stands_in_the_charts_place_and_the_same_action_leads_back(hands: Hands) -> None:
    board = opened(hands, ActionName.BOARD)
    action = hands.window.actions_by_name[ActionName.BOARD]
    assert action.isChecked()
    assert (board.table.isVisible(), hands.view.isVisible()) == (True, False)
    assert names(board.model) == [
        ["One · 2 people"],
        ["Ada Example", "Ben Example"],
        ["Two · 2 people"],
        ["Ada Example", "Cy Other"],
    ]
    action.trigger()
    assert not action.isChecked()
    assert (board.table.isVisible(), hands.view.isVisible()) == (False, True)
    assert hands.view.hasFocus()


def test_a_phone_list_has_everybody_once_with_phone_and_address(hands: Hands) -> None:
    phones = opened(hands, ActionName.PHONE_LIST)
    assert names(phones.model) == [["A"], ["Ada Example"], ["B"], ["Ben Example"], ["C"], ["Cy Other"]]
    cells = [phones.model.index(1, column).data() for column in ListColumn]
    assert cells == ["Ada Example", "Head · One; Two", "+49 30 12345", "ada@example.org"]
    opened(hands, ActionName.BOARD)
    assert phones.model.is_board
    assert not hands.window.actions_by_name[ActionName.PHONE_LIST].isChecked()


def test_who_is_clicked_is_selected_on_the_chart(hands: Hands) -> None:
    board = opened(hands, ActionName.BOARD)
    where = board.table.visualRect(board.model.index(3, 0)).center()
    QTest.mouseClick(board.table.viewport(), Qt.MouseButton.LeftButton, pos=where)
    assert hands.view.selected == hands.place("ada", "p")
    assert "Ada Example" in hands.window.details.toPlainText()


def test_who_is_selected_on_the_chart_is_current_here(hands: Hands) -> None:
    phones = opened(hands, ActionName.PHONE_LIST)
    hands.view.select(hands.place("cy", "p"))
    assert current(phones) == "Cy Other"
    hands.view.select(hands.place("o"))
    assert current(phones) == ""
    board = opened(hands, ActionName.BOARD)
    hands.view.select(hands.place("ada", "p"))
    assert board.model.cell(2) == board.table.currentIndex()


def test_keys_walk_past_headings_and_lead_to_the_card_and_back(hands: Hands) -> None:
    phones = opened(hands, ActionName.PHONE_LIST)
    assert QGuiApplication.focusObject() is phones.table
    phones.table.setCurrentIndex(phones.model.cell(0))
    press(phones, Qt.Key.Key_Down)
    assert current(phones) == "Ben Example"
    assert hands.view.selected == hands.place("ben", "o")
    press(phones, Qt.Key.Key_Return)
    assert hands.view.isVisible()
    assert hands.view.sees(hands.place("ben", "o"))
    opened(hands, ActionName.PHONE_LIST)
    press(phones, Qt.Key.Key_Escape)
    assert hands.view.isVisible()


@pytest.mark.parametrize("form", [ActionName.BOARD, ActionName.PHONE_LIST])
def test_no_key_is_lost_on_a_heading_or_behind_the_last_of_a_row(hands: Hands, form: ActionName) -> None:
    directory = opened(hands, form)
    press(directory, Qt.Key.Key_Down)
    assert current(directory) == "Ada Example"
    last = "Cy Other"
    QTest.keyClick(directory.table, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    assert current(directory) == last
    QTest.keyClick(directory.table, Qt.Key.Key_Home, Qt.KeyboardModifier.ControlModifier)
    assert current(directory) == "Ada Example"
    press(directory, Qt.Key.Key_PageDown)
    assert current(directory) != ""
    press(directory, Qt.Key.Key_PageUp)
    assert current(directory) == "Ada Example"


def test_a_search_shows_whom_it_finds_and_its_end_everybody(hands: Hands) -> None:
    phones = opened(hands, ActionName.PHONE_LIST)
    QTest.keyClicks(phones.table, "o")
    field = hands.window.parts.search_field
    assert field.hasFocus()
    QTest.keyClicks(field, "ther")
    hands.qtbot.waitUntil(lambda: names(phones.model) == [["C"], ["Cy Other"]])
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert phones.model.rowCount() == 6
    assert current(phones) == "Cy Other"
    assert phones.table.hasFocus()


@pytest.mark.parametrize("form", [ActionName.PHONE_LIST, ActionName.BOARD])
@pytest.mark.parametrize("text", ["zzzqq", "rule:vacant"])
def test_a_search_that_finds_nobody_shows_nobody_and_says_so(
    open_document: Callable[..., Hands], form: ActionName, text: str
) -> None:
    post = {"id": "free", "label": "Clerk", "organization_id": "o", "status": "vacant"}
    hands = open_document({**STAFF, "posts": [post]})
    listed = opened(hands, form)
    everybody = names(listed.model)
    assert not listed.table.nobody.isVisible()
    hands.window.open_search(text)
    hands.qtbot.waitUntil(lambda: bool(hands.window.parts.search.count.text()))
    assert (names(listed.model), listed.table.nobody.isVisible()) == ([], True)
    assert (seen := listed.seen()) is not None
    assert seen.facts().startswith("0 of 3 ")
    hands.window.parts.search_field.clear()
    hands.qtbot.waitUntil(lambda: names(listed.model) == everybody)
    assert not listed.table.nobody.isVisible()


def test_a_contact_is_opened_after_asking_and_a_text_is_not(
    hands: Hands, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []
    monkeypatch.setattr(shown, "open_web_link", lambda url, _: asked.append(url.toString()))
    phones = opened(hands, ActionName.PHONE_LIST)
    for row in (1, 3):
        for column in ListColumn:
            where = phones.table.visualRect(phones.model.index(row, column)).center()
            QTest.mouseClick(phones.table.viewport(), Qt.MouseButton.LeftButton, pos=where)
    assert asked == ["tel:+493012345", "mailto:ada@example.org"]
    phones.table.setCurrentIndex(phones.model.index(1, ListColumn.PHONE))
    press(phones, Qt.Key.Key_Return)
    assert asked[2:] == ["tel:+493012345"]


def test_what_needs_the_chart_is_grey_meanwhile(hands: Hands) -> None:
    fit = hands.window.actions_by_name[ActionName.FIT]
    opened(hands, ActionName.BOARD)
    assert not fit.isEnabled()
    assert "Show the chart first" in fit.toolTip()
    opened(hands, ActionName.BOARD)
    assert fit.isEnabled()


def test_it_is_of_the_branch_that_is_shown_alone_and_of_another_file(
    hands: Hands, open_document: Callable[..., Hands]
) -> None:
    phones = opened(hands, ActionName.PHONE_LIST)
    hands.view.focus_on(hands.place("p"))
    hands.qtbot.waitUntil(lambda: names(phones.model) == [["A"], ["Ada Example"], ["C"], ["Cy Other"]])
    hands.view.select(hands.place("cy", "p"))
    assert current(phones) == "Cy Other"
    open_document(COMPANY)
    hands.qtbot.waitUntil(lambda: ["Solo Example"] in names(phones.model))
    hands.window.documents.close_file()
    assert not phones.table.isVisible()
    assert phones.model.rowCount() == 0


def test_those_who_listen_hear_all_that_is_said_of_somebody(hands: Hands) -> None:
    board = opened(hands, ActionName.BOARD)
    index = board.model.cell(0)
    heard = index.data(Qt.ItemDataRole.AccessibleTextRole)
    assert heard == "Ada Example, Head, +49 30 12345, ada@example.org"
    assert "ada@example.org" in index.data(Qt.ItemDataRole.ToolTipRole)
    assert board.table.accessibleName() == "Board"
    assert not board.model.flags(board.model.index(0, 0)) & Qt.ItemFlag.ItemIsEnabled


def test_the_next_part_of_the_window_is_the_directory(hands: Hands) -> None:
    board = opened(hands, ActionName.BOARD)
    hands.window.details.setFocus()
    hands.window.do(ActionName.OTHER_PART)
    assert board.table.hasFocus()


@pytest.mark.parametrize("across", [1, 3, 7])
def test_every_entry_that_is_shown_has_one_cell_and_no_other(across: int) -> None:
    chart = whole_chart(with_members((-1, 0, 0, 2), (1, 5, 0, 7)).dataset(), ChartSpec())
    directory = directory_of(chart, DirectorySpec(), "en")
    for shown_people in (None, np.arange(13) % 2 == 0, np.zeros(13, bool)):
        rows = rows_of(directory, shown_people, across)
        cells = [(row, column) for row in range(len(rows)) for column in range(across)]
        places = [rows.place(*cell) for cell in cells]
        found = [place for place in places if place != NONE]
        assert found == [
            place
            for place in range(len(directory))
            if shown_people is None or shown_people[directory.entry(place).person]
        ]
        assert all(rows.cell(place) == cell for place, cell in zip(places, cells, strict=True) if place >= 0)
        assert all(rows.cell(place) == (NONE, NONE) for place in range(13) if place not in found)


def test_a_hundred_thousand_people_make_words_only_of_what_is_seen(
    hands: Hands, monkeypatch: pytest.MonkeyPatch
) -> None:
    board = opened(hands, ActionName.BOARD)
    chart = whole_chart(with_members((-1,), (100_000,)).dataset(), ChartSpec())
    directory = directory_of(chart, DirectorySpec(DirectoryForm.BOARD), "en")
    made: list[int] = []
    usual = DirectoryModel._entry

    def counted(model: DirectoryModel, place: int) -> DirectoryEntry:
        made.append(place)
        return usual(model, place)

    monkeypatch.setattr(DirectoryModel, "_entry", counted)
    board.model.show(directory, None)
    board.table.grab()
    board.table.scrollToBottom()
    board.table.grab()
    assert 0 < len(made) < 500
    assert max(made) == 99_999


REACHED = {
    "meta": {"title": "Reached"},
    "organizations": [{"id": "o", "name": "Technology and Infrastructure Services"}],
    "persons": [
        {
            "id": "ada",
            "name": "Ada Example",
            "email": "ada.example@department.of.a.long.name.example.org",
            "contact_details": [
                {"type": "voice", "value": "+49 (0) 30 1234 5678-901"},
                {"type": "mobile", "value": "+49 170 1234567"},
            ],
            "memberships": [
                {"organization_id": "o", "role": "Chief Executive Officer and Chair of the Board"}
            ],
        },
        {
            "id": "ben",
            "name": "Ben Example",
            "contact_details": [{"type": "voice", "value": "+49 (0) 30 1234 5678-902 / +49 170 7654321"}],
            "memberships": [{"organization_id": "o", "role": "Chief Technology Officer"}],
        },
        {"id": "cid", "name": "Cid Example", "memberships": [{"organization_id": "o"}]},
    ],
}


@pytest.mark.parametrize("width", [420, 560, 800, 1600])
def test_no_number_of_a_phone_list_is_cut_however_narrow_it_is(
    open_document: Callable[..., Hands], width: int
) -> None:
    listed = opened(open_document(REACHED), ActionName.PHONE_LIST)
    table, model, metrics = listed.table, listed.model, listed.table.fontMetrics()
    table.setParent(None)
    table.resize(width, 400)
    table.show()
    table.grab()
    room = table.columnWidth(ListColumn.PHONE) - 2 * PADDING
    for row in range(model.rowCount()):
        numbers = [one.whole for one in model.contacts(model.index(row, ListColumn.PHONE))]
        lines = lines_of_contacts(numbers, table.font(), room)
        assert "".join("".join(lines).split()) == "".join("".join(numbers).split())
        assert max(map(metrics.horizontalAdvance, lines), default=0) <= room
        assert len(lines) * metrics.height() <= table.rowHeight(row)
    assert sum(map(table.columnWidth, ListColumn)) == table.viewport().width()
    table.close()


def test_no_number_is_cut_of_whoever_has_more_than_others(open_document: Callable[..., Hands]) -> None:
    numbers = ("+49 30 1234567-8901", "+49 171 1234567", "+49 30 7654321-1098")
    people = [
        {
            "id": f"p{number}",
            "name": f"Person {number:03}",
            "contact_details": [
                {"type": "voice", "value": value} for value in (numbers if number == 201 else numbers[1:2])
            ],
            "memberships": [{"organization_id": "o"}],
        }
        for number in range(400)
    ]
    document = {"organizations": [{"id": "o", "name": "One"}], "persons": people}
    listed = opened(open_document(document), ActionName.PHONE_LIST)
    table, model = listed.table, listed.model
    row = next(row for row in range(model.rowCount()) if len(model.contacts(model.index(row, 2))) == 3)
    for width in (420, 900):
        table.resize(width, 400)
        room = table.columnWidth(ListColumn.PHONE) - 2 * PADDING
        lines = lines_of_contacts(numbers, table.font(), room)
        assert len(lines) * table.fontMetrics().height() <= table.rowHeight(row)
        assert "".join("".join(lines).split()) == "".join("".join(numbers).split())


def test_numbers_for_which_there_are_no_lines_are_cut_as_they_are_written(hands: Hands) -> None:
    font = hands.window.font()
    room = QFontMetrics(font).horizontalAdvance("+49 30 1234567")
    numbers = ("+49 30 1234567-8901", "+49 171 1234567")
    whole = lines_of_contacts(numbers, font, room)
    assert len(whole) == 4
    assert lines_of_contacts(numbers, font, room, 4) == whole
    assert lines_of_contacts(numbers, font, room, 1) == [", ".join(numbers)]
    assert lines_of_contacts(numbers, font, room, 3) == [*whole[:2], numbers[1]]


def test_roles_give_way_before_addresses_and_names_and_numbers_last() -> None:
    wanted = dict(zip(ListColumn, (200, 300, 150, 200), strict=True))
    assert shared_width(wanted, 1000)[ListColumn.PHONE] >= 150
    given = shared_width(wanted, 700)
    assert [given[column] for column in ListColumn] == [200, 150, 150, 200]
    given = shared_width(wanted, 500)
    assert given[ListColumn.PHONE] == 150
    assert given[ListColumn.NAME] > given[ListColumn.POSITION] < given[ListColumn.EMAIL]
