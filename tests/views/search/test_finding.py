"""Finding people and whatever else: typing, walking what is found, and coming back."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from orgviewer.chart.folding import opening_folding
from orgviewer.choices import LayoutKind
from orgviewer.search.fields import Field, Target
from orgviewer.views.actions.action import ActionName
from orgviewer.views.search.hits import WHY
from tests.datasets import bush
from tests.views.hands import Hands

Key = Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier


def search(hands: Hands, text: str) -> None:
    """Press Ctrl+F, type a text, and wait for what is found."""
    hands.press(Key.Key_F, CONTROL)
    bar = hands.window.parts.search
    hands.qtbot.waitUntil(bar.field.hasFocus)
    bar.field.clear()
    if text.isascii():
        QTest.keyClicks(bar.field, text)
    else:
        bar.field.insert(text)  # as an input method does
    wait(hands)


def wait(hands: Hands) -> None:
    """Wait until what is typed now has been looked for."""
    finding = hands.window.finding
    hands.qtbot.waitUntil(lambda: finding._task is None and finding._next is None)


def key(hands: Hands, *keys: Qt.Key) -> None:
    for one in keys:
        QTest.keyClick(hands.window.parts.search.field, one)


def names(hands: Hands) -> list[str]:
    hits = hands.window.parts.search.hits
    return [str(hits.index(row).data()) for row in range(hits.rowCount())]


def reasons(hands: Hands) -> list[str]:
    hits = hands.window.parts.search.hits
    return [str(hits.index(row).data(WHY)) for row in range(hits.rowCount())]


def lit(hands: Hands) -> set[str]:
    """Return the ids of those whose cards are lit; everybody's if nothing steps back."""
    highlight, chart = hands.view.highlight(), hands.scene.chart
    if highlight.lit is None:
        return {"everybody"}
    return {chart.key(node)[1] for node in range(len(chart)) if highlight.lit.cards[node]}


def test_a_school_finds_who_was_there_and_says_why(hands: Hands) -> None:
    search(hands, "toronto")
    assert names(hands)[:3] == ["Yuhuai Wu", "Jimmy Ba", "Guodong Zhang"]
    assert reasons(hands)[0] == "School: University of Toronto"
    assert hands.window.parts.search.count.text().startswith("3 people")
    assert {"yuhuai-wu", "jimmy-ba", "guodong-zhang"} <= lit(hands)
    assert "elon-musk" not in lit(hands)


def test_just_typing_begins_the_search(hands: Hands) -> None:
    QTest.keyClicks(hands.view, "m")
    bar = hands.window.parts.search
    hands.qtbot.waitUntil(bar.field.hasFocus)
    QTest.keyClicks(bar.field, "usk")
    wait(hands)
    assert bar.field.text() == "musk"
    assert names(hands)[0] == "Elon Musk"


@pytest.mark.parametrize("text", ["吴宇怀", "yuhuai wu", "WU YUHUAI", "yuhuia", "co-founder yuhuai"])
def test_a_name_is_found_by_its_characters_its_latin_form_and_with_an_error(hands: Hands, text: str) -> None:
    search(hands, text)
    assert names(hands)[0] == "Yuhuai Wu"


def test_enter_selects_the_best_and_closes_the_search(hands: Hands) -> None:
    search(hands, "greg yang")
    key(hands, Key.Key_Return)
    assert hands.view.selected == hands.place("greg-yang")
    assert not hands.window.parts.search.is_open
    assert hands.view.hasFocus()
    assert lit(hands) == {"everybody"}
    assert "Greg Yang" in hands.window.details.toPlainText()


def test_escape_returns_to_where_one_was(hands: Hands) -> None:
    before = hands.click_card("jimmy-ba")
    camera, folding = hands.view.camera, hands.scene.folding
    search(hands, "wu")
    key(hands, Key.Key_Down, Key.Key_Down)
    assert hands.view.selected != before
    key(hands, Key.Key_Escape)
    assert hands.view.selected == before
    hands.qtbot.waitUntil(lambda: hands.view.camera == camera)  # the field leaves its room to the chart
    assert hands.scene.folding == folding
    assert lit(hands) == {"everybody"}
    assert hands.view.hasFocus()


def test_arrows_walk_what_is_found_and_the_chart_follows(hands: Hands) -> None:
    search(hands, "toronto")
    met = []
    for pressed in (Key.Key_Down, Key.Key_Down, Key.Key_Down, Key.Key_Up):
        key(hands, pressed)
        met.append(hands.scene.whole.key(hands.view.selected)[1])
        card = hands.middle(hands.view.selected)
        assert hands.view.rect().contains(card)
    assert met == ["yuhuai-wu", "jimmy-ba", "guodong-zhang", "jimmy-ba"]


def test_a_card_that_is_in_view_and_not_covered_stays_where_it_is(hands: Hands) -> None:
    search(hands, "xiaobin")
    camera = hands.view.camera
    key(hands, Key.Key_Down)
    assert hands.view.selected == hands.place("xiaobin-wu")
    assert hands.view.camera.scale == camera.scale
    assert hands.view.camera.left == camera.left
    search(hands, "haotian")
    by = covered(hands).center() - hands.middle(hands.place("haotian-liu"))
    hands.view.move_camera(hands.view.camera.moved(by.x(), by.y()))
    assert covered(hands).contains(hands.middle(hands.place("haotian-liu")))
    key(hands, Key.Key_Down)
    assert hands.window.parts.search.list.isVisible()
    assert not covered(hands).contains(hands.middle(hands.place("haotian-liu")))


@pytest.mark.parametrize("kind", LayoutKind)
def test_what_is_found_is_listed_beside_the_root(hands: Hands, kind: LayoutKind) -> None:
    hands.window.resize(1366, 700)
    hands.qtbot.waitUntil(lambda: hands.window.width() == 1366)
    hands.view.set_layout(kind)
    search(hands, "google")
    card, camera = hands.scene.card(hands.scene.node(hands.place("xai"))), hands.view.camera
    start, end = (camera.to_screen(corner) for corner in ((card.left, card.top), (card.right, card.bottom)))
    assert hands.window.parts.search.list.isVisible()
    assert not covered(hands).intersects(QRect(QPoint(*map(int, start)), QPoint(*map(int, end))))


def covered(hands: Hands) -> QRect:
    """Return what of the chart lies under the list."""
    hits = hands.window.parts.search.list
    return QRect(hands.view.mapFromGlobal(hits.mapToGlobal(QPoint())), hits.size())


def test_a_match_out_of_view_comes_into_the_middle_of_what_nothing_covers(hands: Hands) -> None:
    hands.view.zoom_to(2.0)
    hands.view.centre(hands.place("haotian-liu"))
    search(hands, "greg yang")
    key(hands, Key.Key_Down)
    view, middle = hands.view.uncovered(), hands.middle(hands.place("greg-yang"))
    assert view.width < hands.view.width() or view.height < hands.view.height()
    assert ((view.left + view.right) / 2, (view.top + view.bottom) / 2) == pytest.approx(
        middle.toTuple(), abs=1
    )


def test_a_click_on_a_hit_selects_it(hands: Hands) -> None:
    search(hands, "toronto")
    bar = hands.window.parts.search
    point = bar.list.visualRect(bar.hits.index(1)).center()
    QTest.mouseClick(bar.list.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, point)
    assert hands.view.selected == hands.place("jimmy-ba", within="founding-team")


@pytest.fixture
def deep(open_document: Callable[[Mapping[str, object]], Hands]) -> Hands:
    """A window with more people than fit, of whom as many levels are shown as make a screenful."""
    hands = open_document({"persons": [{"id": "only", "name": "Only"}]})
    hands.window.show_dataset(bush(400, 5, 2).dataset())
    hands.focus(hands.view)
    hands.view.set_folding(opening_folding(hands.scene.whole))
    hands.view.fit()
    assert hands.scene.folding == opening_folding(hands.scene.whole) != type(hands.scene.folding)()
    return hands


def test_folded_branches_open_as_needed_and_close_again(deep: Hands) -> None:
    opened = deep.scene.folding
    search(deep, '"Person 701"')
    assert names(deep) == ["Person 701"]
    place = deep.place("p701")
    assert not deep.is_shown(place)
    key(deep, Key.Key_Down)
    assert deep.is_shown(place)
    search(deep, '"Person 300"')
    key(deep, Key.Key_Down)
    assert deep.is_shown(deep.place("p300"))
    assert not deep.is_shown(place)
    key(deep, Key.Key_Escape)
    assert deep.scene.folding == opened


@pytest.mark.parametrize("scale", [0.02, 7.5])
def test_whoever_is_found_can_be_read(hands: Hands, scale: float) -> None:
    hands.view.move_camera(replace(hands.view.camera, scale=scale))
    search(hands, "greg yang")
    key(hands, Key.Key_Down)
    assert hands.view.camera.scale == 1.0
    key(hands, Key.Key_Return)
    assert hands.view.camera.scale == 1.0
    assert hands.view.rect().contains(hands.middle(hands.place("greg-yang")))


def test_a_folded_card_lights_up_for_those_whom_it_hides(deep: Hands) -> None:
    search(deep, '"Person 701"')
    highlight = deep.view.highlight()
    assert highlight.lit is not None
    (node,) = [node for node in range(len(deep.scene.chart)) if highlight.lit.cards[node]]
    assert deep.scene.chart.hidden[node]


def test_filters_narrow_and_teams_are_found(hands: Hands) -> None:
    search(hands, "school:toronto role:lead")
    assert names(hands) == ["Jimmy Ba"]
    search(hands, "reasoning team")
    bar = hands.window.parts.search
    assert (Target.ORGANIZATION, Field.NAME) in {(hit.target, hit.field) for hit in bar.hits.hits}


def test_what_finds_nothing_says_so(hands: Hands) -> None:
    search(hands, "zzzzzzzz")
    bar = hands.window.parts.search
    assert (bar.count.text(), names(hands)) == ("Nothing found", [])
    assert bar.list.isHidden()
    assert lit(hands) == {"everybody"}
    key(hands, Key.Key_Return, Key.Key_Down)  # do nothing
    assert hands.view.selected == -1


def test_a_click_on_the_cross_ends_the_search_as_escape_does(hands: Hands) -> None:
    search(hands, "wu")
    QTest.mouseClick(hands.window.parts.search.cross, Qt.MouseButton.LeftButton)
    assert not hands.window.parts.search.is_open
    assert hands.view.hasFocus()


def test_another_file_ends_the_search(hands: Hands, write: Callable[..., Path]) -> None:
    search(hands, "wu")
    hands.window.open_file(write({"persons": [{"id": "a", "name": "Wu"}]}))
    assert not hands.window.parts.search.is_open
    search(hands, "wu")
    assert names(hands) == ["Wu"]


def test_the_search_goes_on_when_the_file_is_read_again(hands: Hands) -> None:
    fourth = hands.click_card("jimmy-ba", "founding-team")
    search(hands, "toronto")
    key(hands, Key.Key_Down)
    hands.window.documents.reload()
    wait(hands)
    assert hands.window.finding.is_open
    assert hands.window.parts.search.field.text() == "toronto"
    assert names(hands)[:3] == ["Yuhuai Wu", "Jimmy Ba", "Guodong Zhang"]
    assert "everybody" not in lit(hands)
    key(hands, Key.Key_Escape)
    assert hands.view.selected == fourth


def test_a_search_for_a_connection_goes_on_as_one(hands: Hands) -> None:
    hands.click_card("jimmy-ba", "founding-team")
    hands.press(Key.Key_K, CONTROL)
    QTest.keyClicks(hands.window.parts.search.field, "guodong")
    hands.window.documents.reload()
    wait(hands)
    key(hands, Key.Key_Return)
    assert hands.view.paired == hands.place("guodong-zhang", "founding-team")


def test_who_has_no_card_today_is_said(open_document: Callable[[Mapping[str, object]], Hands]) -> None:
    gone = {"organization_id": "o", "end_date": "2020"}
    hands = open_document(
        {
            "meta": {"as_of": "2025"},
            "organizations": [{"id": "o", "name": "O"}],
            "persons": [
                {"id": "a", "name": "Ada", "memberships": [{"organization_id": "o"}]},
                {"id": "b", "name": "Bob", "memberships": [gone]},
            ],
        }
    )
    search(hands, "bob")
    key(hands, Key.Key_Return)
    assert "“Bob” has no card" in hands.window.status.currentMessage()


def test_without_a_file_nothing_is_searched(hands: Hands) -> None:
    window = type(hands.window)(hands.window.settings)
    hands.qtbot.addWidget(window)
    window.actions_by_name[ActionName.FIND].trigger()
    QTest.keyClicks(window, "abc")
    assert not window.parts.search.is_open


def test_typing_fast_ends_with_the_last_text(hands: Hands) -> None:
    search(hands, "w")
    field = hands.window.parts.search.field
    for text in ("wu", "wu y", "greg yang"):
        field.setText(text)  # no event loop in between
    wait(hands)
    assert names(hands)[0] == "Greg Yang"


def test_assistive_tools_get_name_and_reason(hands: Hands) -> None:
    search(hands, "toronto")
    hits = hands.window.parts.search.hits
    spoken = hits.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Yuhuai Wu, School: University of Toronto"
    assert QApplication.focusWidget() is hands.window.parts.search.field
    assert hands.window.parts.search.field.accessibleName()


def test_enter_waits_for_what_is_typed_to_be_looked_for(hands: Hands) -> None:
    search(hands, "w")
    hands.window.parts.search.field.setText("greg yang")
    key(hands, Key.Key_Return)  # before the search has answered
    assert hands.window.parts.search.is_open
    hands.qtbot.waitUntil(lambda: hands.view.selected == hands.place("greg-yang"))
    assert hands.view.highlight().lit is None  # a search that has ended lights nobody


def test_arrows_wait_for_it_as_well(hands: Hands) -> None:
    search(hands, "w")
    hands.window.parts.search.field.setText("greg yang")
    key(hands, Key.Key_Down)
    hands.qtbot.waitUntil(lambda: hands.view.selected == hands.place("greg-yang"))


def test_an_unknown_filter_is_told_where_filters_are_listed(hands: Hands) -> None:
    search(hands, "nowhere:zzzzz")
    assert hands.window.parts.search.count.text().startswith("Nothing found; Ctrl+F1 lists")


def test_a_column_is_named_by_its_own_name(open_document: Callable[[Mapping[str, object]], Hands]) -> None:
    hands = open_document({"persons": [{"id": "a", "name": "Ada", "other": {"Shift": "late"}}]})
    search(hands, "shift:late")
    assert reasons(hands) == ["Shift: late"]


def test_what_is_found_is_ringed_and_what_hides_it_is_not(deep: Hands) -> None:
    search(deep, '"Person 701"')
    highlight = deep.view.highlight()
    assert highlight.lit is not None
    assert not highlight.lit.own.any()
    key(deep, Key.Key_Down)
    highlight = deep.view.highlight()
    assert highlight.lit is not None
    assert highlight.lit.own.sum() == 1


def test_nobody_steps_back_behind_those_who_have_no_card(
    open_document: Callable[[Mapping[str, object]], Hands],
) -> None:
    helper = {"reports_to": "a", "assistant": True}
    hands = open_document(
        {"persons": [{"id": "a", "name": "Ada"}, {"id": "b", "name": "Bob", "memberships": [helper]}]}
    )
    hands.window.actions_by_name[ActionName.ASSISTANTS].trigger()
    search(hands, "bob")
    assert lit(hands) == {"everybody"}
    key(hands, Key.Key_Down)
    assert "“Bob” has no card" in hands.window.status.currentMessage()


def test_posts_are_listed_as_of_the_chosen_day(
    open_document: Callable[[Mapping[str, object]], Hands],
) -> None:
    member = {"post_id": "head", "start_date": "2024-01-01"}
    hands = open_document(
        {
            "meta": {"as_of": "2024-06-30"},
            "posts": [{"id": "head", "label": "Head"}],
            "persons": [{"id": "ada", "name": "Ada", "memberships": [member]}, {"id": "bo", "name": "Bo"}],
        }
    )
    search(hands, "head")
    assert names(hands) == []
    hands.window.going.go_to_day("2023-06-30")  # while somebody searches
    wait(hands)
    assert names(hands) == ["Head"]
    key(hands, Key.Key_Return)
    assert hands.scene.whole.dataset.posts_shown == [0]
    assert hands.view.selected >= 0
