"""The bar of time in the window: by mouse, by keys, by typing, and by letting it play."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import cast

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from orgviewer.chart.chart import Kind
from orgviewer.chart.places import ROOT
from orgviewer.paint.cards.sizes import card_sizes
from orgviewer.views.actions.action import ActionName
from orgviewer.views.files.open_file import OpeningWish
from orgviewer.views.main_window import MainWindow
from orgviewer.views.status import Ongoing
from orgviewer.views.time import play
from orgviewer.views.time.bar import TimeBar
from orgviewer.views.time.track import ASIDE
from tests.views.conftest import Document
from tests.views.hands import LEFT, NO_KEYS, Hands

Open = Callable[[Document], Hands]
SHIFT = Qt.KeyboardModifier.ShiftModifier
TEAMS: Document = {"organizations": [{"id": "lab", "name": "Lab"}, {"id": "shop", "name": "Shop"}]}
STAFF: Document = {
    "meta": {"as_of": "2025-06-30"},
    **TEAMS,
    "persons": [
        {
            "id": "ada",
            "name": "Ada",
            "memberships": [{"organization_id": "lab", "start_date": "2020-01-01"}],
        },
        {
            "id": "ben",
            "name": "Ben",
            "memberships": [
                {"organization_id": "lab", "start_date": "2021-03-01", "end_date": "2023-04-30"},
                {"organization_id": "shop", "start_date": "2023-05-01"},
            ],
        },
        {"id": "eve", "name": "Eve", "memberships": [{"organization_id": "shop"}]},
    ],
}


def time_bar(hands: Hands) -> TimeBar:
    """Open the bar by its action."""
    hands.window.actions_by_name[ActionName.TIME].trigger()
    bar = hands.window.time.bar
    assert bar is not None
    return bar


def day(hands: Hands) -> str | None:
    """Return the day of the chart, once all that was asked for is done."""
    QTest.qWait(1)
    return hands.view.chart_spec.as_of


def people(hands: Hands) -> set[str]:
    whole = hands.scene.whole
    return {whole.key(node)[1] for node in range(len(whole)) if whole.kind[node] == Kind.PERSON}


def press(bar: TimeBar, *keys: Qt.Key, modifiers: Qt.KeyboardModifier = NO_KEYS) -> None:
    for key in keys:
        QTest.keyClick(bar.track, key, modifiers)
        QTest.qWait(1)


def test_the_bar_opens_and_closes_by_its_action_and_takes_the_keyboard(open_document: Open) -> None:
    hands = open_document(STAFF)
    action = hands.window.actions_by_name[ActionName.TIME]
    bar = time_bar(hands)
    assert (bar.isVisible(), bar.track.hasFocus(), action.isChecked()) == (True, True, True)
    assert day(hands) is None
    action.trigger()
    assert (bar.isVisible(), hands.view.hasFocus(), action.isChecked()) == (False, True, False)


def test_arrow_keys_go_from_change_to_change(open_document: Open) -> None:
    hands = open_document(STAFF)
    bar = time_bar(hands)
    press(bar, Qt.Key.Key_Home)
    assert (day(hands), people(hands)) == ("2020-01-01", {"ada", "eve"})
    press(bar, Qt.Key.Key_Right)
    assert (day(hands), people(hands)) == ("2021-03-01", {"ada", "ben", "eve"})
    press(bar, Qt.Key.Key_Right)
    assert day(hands) == "2023-05-01"
    ben = hands.place("ben", "shop")
    assert hands.is_shown(ben)
    press(bar, Qt.Key.Key_Right)
    assert day(hands) == "2023-05-01"  # nothing changes later
    press(bar, Qt.Key.Key_Left)
    assert day(hands) == "2021-03-01"
    press(bar, Qt.Key.Key_End)
    assert day(hands) == "2023-05-01"


def test_with_shift_they_go_from_day_to_day_and_page_keys_from_year_to_year(open_document: Open) -> None:
    hands = open_document(STAFF)
    bar = time_bar(hands)
    press(bar, Qt.Key.Key_Home)
    press(bar, Qt.Key.Key_Left, modifiers=SHIFT)
    assert (day(hands), people(hands)) == ("2019-12-31", {"eve"})
    press(bar, Qt.Key.Key_PageDown, Qt.Key.Key_PageDown)
    assert day(hands) == "2021-12-31"
    press(bar, Qt.Key.Key_PageUp)
    assert day(hands) == "2020-12-31"


def test_a_press_on_the_track_goes_to_the_day_there_and_a_drag_goes_on(open_document: Open) -> None:
    hands = open_document(STAFF)
    bar = time_bar(hands)
    axis, middle = bar.track.axis, bar.track.height() // 2

    def point(wanted: str) -> QPoint:
        from_left = axis.place(type(bar.track.stops[0]).fromisoformat(wanted))
        return QPoint(round(from_left + ASIDE), middle)

    QTest.mousePress(bar.track, LEFT, NO_KEYS, point("2021-03-01") + QPoint(2, 0))
    assert day(hands) == "2021-03-01"  # the change that is near
    QTest.mouseMove(bar.track, point("2024-06-01"))
    QTest.mouseRelease(bar.track, LEFT, NO_KEYS, point("2024-06-01"))
    QTest.mousePress(bar.track, LEFT, NO_KEYS, point("2024-06-01"))
    assert (day(hands) or "")[:4] == "2024"


@pytest.mark.parametrize(
    ("typed", "shown"), [("2022", "2022"), ("2022-07", "2022-07"), (" 2022-07-09 ", "2022-07-09"), ("", None)]
)
def test_a_date_can_be_typed(open_document: Open, typed: str, shown: str | None) -> None:
    hands = open_document(STAFF)
    bar = time_bar(hands)
    press(bar, Qt.Key.Key_Home)
    bar.field.setText(typed)
    QTest.keyClick(bar.field, Qt.Key.Key_Return)
    assert day(hands) == shown
    assert bar.track.hasFocus()


def test_a_digit_on_the_track_begins_a_date(open_document: Open) -> None:
    hands = open_document(STAFF)
    bar = time_bar(hands)
    QTest.keyClicks(bar.track, "2")
    assert bar.field.hasFocus()
    QTest.keyClicks(bar.field, "021-06")
    QTest.keyClick(bar.field, Qt.Key.Key_Return)
    assert day(hands) == "2021-06"


def test_a_day_that_is_none_is_said_in_a_sentence_and_changes_nothing(open_document: Open) -> None:
    hands = open_document(STAFF)
    bar = time_bar(hands)
    press(bar, Qt.Key.Key_Home)
    bar.field.setText("31.12.2023")
    QTest.keyClick(bar.field, Qt.Key.Key_Return)
    message = hands.window.status.currentMessage()
    assert message.startswith("“31.12.2023” is no day: a date is a year")
    assert message.count("\n") == 0
    assert day(hands) == "2020-01-01"


def test_escape_forgets_what_was_typed_and_gives_the_keyboard_back(open_document: Open) -> None:
    hands = open_document(STAFF)
    bar = time_bar(hands)
    press(bar, Qt.Key.Key_Home)
    QTest.keyClicks(bar.track, "19")
    QTest.keyClick(bar.field, Qt.Key.Key_Escape)
    assert (bar.field.text(), hands.view.hasFocus()) == ("2020-01-01", True)
    bar.track.setFocus()
    QTest.keyClick(bar.track, Qt.Key.Key_Escape)
    assert (day(hands), hands.view.hasFocus()) == ("2020-01-01", True)


def test_a_file_that_opens_on_a_day_has_the_bar_with_its_changes(
    write: Callable[..., Path], window: MainWindow, qtbot: QtBot
) -> None:
    window.open_file(write(STAFF), None, OpeningWish(as_of="2021-06"))
    qtbot.waitUntil(lambda: window.chart.scene is not None)
    bar = window.time.bar
    assert bar is not None
    assert (bar.isVisible(), bar.field.text(), len(bar.track.stops)) == (True, "2021-06", 3)
    window.documents.reload()
    assert window.chart.chart_spec.as_of == "2021-06"
    window.documents.open(write({"persons": [{"id": "zoe", "name": "Zoe"}]}, "other.yaml"))
    assert bar.empty.isVisible()
    assert bar.field.text() == ""


def test_two_states_have_their_own_days_and_no_bar(open_document: Open, write: Callable[..., Path]) -> None:
    hands = open_document(STAFF)
    action = hands.window.actions_by_name[ActionName.TIME]
    bar = time_bar(hands)
    press(bar, Qt.Key.Key_Home)
    assert people(hands) == {"ada", "eve"}
    hands.window.documents.compare(write({**STAFF, "meta": {"as_of": "2021-06-30"}}, "earlier.yaml"))
    assert (day(hands), people(hands)) == (None, {"ada", "ben", "eve"})
    assert (bar.isVisible(), action.isEnabled(), action.isChecked()) == (False, False, False)
    hands.window.documents.leave_comparison()
    assert action.isEnabled()
    assert (day(hands), bar.field.text()) == (None, "")


def test_it_plays_from_change_to_change_and_stops_at_the_last(
    open_document: Open, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(play, "BEAT", 1)
    hands = open_document(STAFF)
    bar = time_bar(hands)
    seen: list[object] = []
    bar.day_wanted.connect(seen.append)
    press(bar, Qt.Key.Key_Space)
    assert bar.play.accessibleName() == "Pause"
    qtbot.waitUntil(lambda: bar.play.accessibleName() == "Play")
    assert seen == ["2020-01-01", "2021-03-01", "2023-05-01"]
    bar.play.click()
    bar.play.click()
    assert bar.play.accessibleName() == "Play"
    assert day(hands) == "2020-01-01"


def test_a_bar_that_is_closed_plays_no_more(open_document: Open) -> None:
    hands = open_document(STAFF)
    bar = time_bar(hands)
    press(bar, Qt.Key.Key_Home, Qt.Key.Key_Space)
    assert bar.play.is_playing
    hands.window.actions_by_name[ActionName.TIME].trigger()
    assert not bar.play.is_playing


def test_what_is_given_up_is_played_no_further(open_document: Open) -> None:
    hands = open_document(STAFF)
    bar = time_bar(hands)
    press(bar, Qt.Key.Key_Home, Qt.Key.Key_Space)
    hands.window.status.show_progress(Ongoing.ARRANGING, 0.5)
    hands.window.status.works[Ongoing.ARRANGING].cancel.click()
    assert not bar.play.is_playing


def test_a_way_through_many_days_is_one_place_to_go_back_from(open_document: Open) -> None:
    hands = open_document(STAFF)
    bar = time_bar(hands)
    press(bar, Qt.Key.Key_Home, Qt.Key.Key_Right, Qt.Key.Key_Right)
    hands.window.actions_by_name[ActionName.BACK].trigger()
    assert (day(hands), bar.field.text()) == (None, "")
    hands.window.actions_by_name[ActionName.FORWARD].trigger()
    assert (day(hands), bar.field.text()) == ("2023-05-01", "2023-05-01")
    bar.back.click()
    assert (day(hands), bar.back.isEnabled()) == (None, False)


def test_who_has_no_dates_can_be_left_out(open_document: Open) -> None:
    hands = open_document(STAFF)
    action = hands.window.actions_by_name[ActionName.UNDATED]
    assert not action.isEnabled()
    press(time_bar(hands), Qt.Key.Key_Home)
    assert (action.isEnabled(), action.isChecked()) == (True, True)
    action.trigger()
    assert people(hands) == {"ada"}
    action.trigger()
    assert people(hands) == {"ada", "eve"}


def test_panel_and_status_line_speak_of_the_day(open_document: Open) -> None:
    hands = open_document(STAFF)
    press(time_bar(hands), Qt.Key.Key_Home)
    assert "as of 1 Jan 2020" in hands.window.status.counts.text()
    assert "1 without dates" in hands.window.status.counts.text()
    assert "As of 1 Jan 2020" in hands.window.details.toPlainText()
    hands.view.select(hands.place("eve", "shop"))
    assert "no dates: whether this held on 1 Jan 2020 is not known" in hands.window.details.toPlainText()


def test_cards_stay_as_large_and_the_root_where_it_is_while_all_is_in_view(open_document: Open) -> None:
    hands = open_document(STAFF)
    bar = time_bar(hands)
    press(bar, Qt.Key.Key_End)
    hands.window.parts.make_room()  # for the legend, which has come with the day
    QApplication.processEvents()
    scale, corner = hands.view.camera.scale, hands.corner(ROOT)
    press(bar, Qt.Key.Key_Left, Qt.Key.Key_Left)
    assert day(hands) == "2020-01-01"
    assert hands.view.sees_all
    assert (hands.view.camera.scale, hands.corner(ROOT)) == (scale, corner)


def test_a_day_on_which_nobody_was_there_is_said_and_left_again(open_document: Open) -> None:
    staff = [person for person in cast(list[dict[str, object]], STAFF["persons"]) if person["id"] != "eve"]
    hands = open_document({"persons": staff, "meta": {"arranged_by": "reporting"}, **TEAMS})
    bar = time_bar(hands)
    press(bar, Qt.Key.Key_Home)
    press(bar, Qt.Key.Key_Left, modifiers=SHIFT)
    assert (day(hands), len(hands.scene.whole)) == ("2019-12-31", 0)
    assert hands.scene.why_empty == "Nobody was there on this day, as far as the file says."
    assert "Nobody was there on 31 Dec 2019" in hands.window.details.toPlainText()
    press(bar, Qt.Key.Key_Right)
    assert (day(hands), people(hands)) == ("2020-01-01", {"ada"})


def test_a_file_without_dates_says_so(open_document: Open) -> None:
    hands = open_document({"persons": [{"id": "ada", "name": "Ada"}]})
    bar = time_bar(hands)
    assert (bar.track.isVisible(), bar.empty.isVisible(), bar.play.isEnabled()) == (False, True, False)
    bar.field.setText("2022")
    QTest.keyClick(bar.field, Qt.Key.Key_Return)
    assert day(hands) == "2022"
    assert people(hands) == {"ada"}


def test_a_step_measures_no_card_again(open_document: Open, monkeypatch: pytest.MonkeyPatch) -> None:
    hands = open_document(STAFF)
    bar = time_bar(hands)
    press(bar, Qt.Key.Key_Home)
    sizes = hands.scene.spec.sizes

    def measured(*_: object) -> None:
        raise AssertionError("cards were measured")

    monkeypatch.setattr("orgviewer.paint.cards.sizes.card_width", measured)
    press(bar, Qt.Key.Key_Right)
    assert day(hands) == "2021-03-01"
    assert hands.scene.spec.sizes == sizes


def test_cards_are_as_large_on_every_day_as_without_one(open_document: Open) -> None:
    hands = open_document(STAFF)
    theme, letters = hands.view.theme, hands.view.letters
    without = card_sizes(hands.scene.whole, theme, letters)
    press(time_bar(hands), Qt.Key.Key_Home)
    assert card_sizes(hands.scene.whole, theme, letters) == without == hands.scene.spec.sizes


def test_who_is_new_grows_who_left_fades_and_who_moved_travels(open_document: Open) -> None:
    hands = open_document(STAFF)
    bar, motion = time_bar(hands), hands.view.motion
    press(bar, Qt.Key.Key_Home)
    hands.qtbot.waitUntil(lambda: motion.way is None)
    assert motion.leaving("#ffffff").boxes == ()
    press(bar, Qt.Key.Key_Right)
    assert motion.way is not None
    ben = np.array([hands.scene.node(hands.place("ben", "lab"))], np.int32)
    assert motion.way(ben, 1.0).shares.tolist() == [0.0]
    press(bar, Qt.Key.Key_Right)
    assert motion.way is not None
    ben = np.array([hands.scene.node(hands.place("ben", "shop"))], np.int32)
    assert motion.way(ben, 1.0).shares.tolist() == [1.0]
    assert np.abs(motion.way(ben, 1.0).offsets).max() > 10
    press(bar, Qt.Key.Key_Home)
    (left, *_) = [box for box in motion.leaving("#ffffff").boxes if len(box.nodes)]
    assert len(left.nodes) == 1
