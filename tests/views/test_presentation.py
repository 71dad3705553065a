"""Presenting: the chart alone on the screen, one branch after another, and all as before at the end."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDockWidget, QToolBar

from orgviewer.chart.places import ROOT, Node, Place
from orgviewer.views.actions.action import ActionName
from orgviewer.views.main_window import MainWindow
from orgviewer.views.presentation.presentation import Presentation
from orgviewer.views.presentation.snapshot import branches
from tests.datasets import bush
from tests.views.conftest import Document
from tests.views.hands import Hands

SHIFT, CONTROL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
Key = Qt.Key
BOUNDLESS = 16_777_215  # pixels, as Qt has it


@pytest.fixture
def presenting(hands: Hands) -> Iterator[Hands]:
    hands.press(Key.Key_F5, CONTROL)
    assert presentation(hands).is_on
    yield hands
    presentation(hands).end()


def presentation(hands: Hands) -> Presentation:
    return hands.window.presentation


def focus(hands: Hands) -> Place:
    return hands.scene.folding.focus


def around(hands: Hands) -> list[bool]:
    """Return what is to be seen around the chart."""
    window = hands.window
    bars = window.findChildren(QToolBar)
    docks = window.findChildren(QDockWidget)
    said = window.parts.column_bar, window.parts.example_bar
    return [part.isVisible() for part in (window.menuBar(), window.statusBar(), *said, *bars, *docks)]


def test_only_the_chart_is_on_the_screen(presenting: Hands) -> None:
    assert presenting.window.isFullScreen()
    assert not any(around(presenting))
    assert presenting.view.sees_all


@pytest.mark.parametrize(
    "key", [Key.Key_Space, Key.Key_Right, Key.Key_Down, Key.Key_PageDown, Key.Key_Return, Key.Key_Enter]
)
def test_keys_go_on_from_branch_to_branch_in_the_order_of_the_chart(presenting: Hands, key: Key) -> None:
    expected = branches(presenting.scene.whole, ROOT)
    assert len(expected) >= 3
    for place in expected:
        presenting.press(key)
        assert focus(presenting) == place
        assert presenting.view.follows_window
    presenting.press(key)
    assert focus(presenting) == expected[-1]


@pytest.mark.parametrize(
    ("key", "held"),
    [
        *((Key.Key_Space, SHIFT), (Key.Key_Left, None), (Key.Key_PageUp, None)),
        *((Key.Key_Up, None), (Key.Key_Backspace, None)),
    ],
)
def test_keys_go_back(presenting: Hands, key: Key, held: Qt.KeyboardModifier | None) -> None:
    first, second, *_ = branches(presenting.scene.whole, ROOT)
    for _ in range(2):
        presenting.press(Key.Key_Space)
    assert focus(presenting) == second
    presenting.press(key, held or Qt.KeyboardModifier.NoModifier)
    assert focus(presenting) == first
    presenting.press(Key.Key_Space)
    presenting.press(Key.Key_Home)
    assert focus(presenting) == ROOT


@pytest.mark.parametrize(
    ("key", "held"), [(Key.Key_Escape, None), (Key.Key_F11, None), (Key.Key_F5, CONTROL)]
)
def test_at_the_end_everything_is_as_before(hands: Hands, key: Key, held: Qt.KeyboardModifier | None) -> None:
    hands.click_card("greg-yang")
    hands.view.zoom_to(1.5)
    hands.press(Key.Key_F8)
    before, parts = hands.view.visit(), around(hands)
    undo, back = (hands.window.actions_by_name[name] for name in (ActionName.UNDO, ActionName.BACK))
    text = undo.text()
    hands.press(Key.Key_F5, CONTROL)
    for _ in range(3):
        hands.press(Key.Key_Space)
    hands.press(key, held or Qt.KeyboardModifier.NoModifier)
    assert not presentation(hands).is_on
    assert not hands.window.isFullScreen()
    assert hands.view.visit() == before
    assert around(hands) == parts
    assert undo.text() == text  # no step is one to undo, or to go back from
    back.trigger()
    assert hands.view.selected == -1
    hands.press(Key.Key_Space)  # folds again, and presents nothing
    assert focus(hands) == ROOT


def seen(hands: Hands) -> dict[str, object]:
    """Return all that is to be seen, once the window has its size again."""
    window, view, scene = hands.window, hands.view, hands.scene
    going = window.going
    return {
        "size": view.size(),
        "places": (scene.layout.left.tolist(), scene.layout.top.tolist()),
        "folding": scene.folding,
        "spec": (scene.whole, scene.layout.spec, view.layout_style),
        "camera": view.camera,
        "selected": (view.selected, view.paired, view.connection),
        "panel": (window.details.toPlainText(), window.details.verticalScrollBar().value()),
        "around": around(hands),
        "history": (going.can_go_back, going.can_go_forward, going.undone, going.redone),
    }


ACTS = (
    *(ActionName.LAYOUT_TIDY, ActionName.LAYOUT_COMPACT, ActionName.GROW_UP, ActionName.GROW_RIGHT),
    *(ActionName.FOLD_ALL, ActionName.UNFOLD_ALL, ActionName.LEVEL_LESS, ActionName.FOLD, ActionName.FOCUS),
    *(ActionName.OUTLINE, ActionName.PANEL, ActionName.ZOOM_IN, ActionName.ZOOM_OUT, ActionName.SUMMARIES),
)


@settings(
    max_examples=15,
    phases=[Phase.generate],
    report_multiple_bugs=False,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(
    acts=st.lists(st.sampled_from(ACTS), max_size=5),
    chosen=st.lists(st.integers(0, 400), max_size=2),
    steps=st.integers(0, 4),
    moved=st.booleans(),
)
def test_at_the_end_all_is_as_before_whatever_was_done_before(
    hands: Hands, acts: list[ActionName], chosen: list[int], steps: int, moved: bool
) -> None:
    view, window = hands.view, hands.window
    window.show_dataset(bush(40, 3, 2).dataset())
    for place in chosen[:1]:
        view.select(Place(place % len(hands.scene.whole)))
    for name in acts:
        if window.actions_by_name[name].isEnabled():
            window.do(name)
    for place in chosen[1:]:
        view.pair(Place(place % len(hands.scene.whole)))
    if moved:
        view.move_camera(view.camera.moved(30.0, -20.0))
    QApplication.processEvents()  # what came or went has its room
    hands.qtbot.waitUntil(lambda: not view._packing.isActive())
    before = seen(hands)
    window.do(ActionName.PRESENT)
    for _ in range(steps):
        hands.press(Key.Key_Space)
    hands.qtbot.waitUntil(lambda: not view._packing.isActive())
    hands.press(Key.Key_Escape)
    hands.qtbot.waitUntil(lambda: view.size() == before["size"] and not view._packing.isActive())
    after = seen(hands)
    for told, value in after.items():
        assert value == before[told], told


def test_what_somebody_selects_meanwhile_is_not_selected_afterwards(presenting: Hands) -> None:
    presenting.view.select(presenting.place("greg-yang"))
    presenting.press(Key.Key_Space)
    presenting.press(Key.Key_Escape)
    assert presenting.view.selected == -1
    assert "Greg Yang" not in presenting.window.details.toPlainText().splitlines()[0]


def test_who_had_the_keyboard_has_it_again(hands: Hands) -> None:
    hands.focus(hands.window.parts.search_field)
    hands.window.do(ActionName.PRESENT)
    assert hands.view.hasFocus()
    hands.press(Key.Key_Escape)
    assert hands.window.parts.search_field.hasFocus()


def test_a_line_tells_the_keys_until_one_of_them_is_pressed(hands: Hands) -> None:
    hands.press(Key.Key_F5, CONTROL)
    line = presentation(hands).line
    assert line.isVisible()
    assert all(key in line.text() for key in ("Space", "Shift", "Home", "Esc"))
    assert hands.view.rect().contains(line.geometry())
    hands.press(Key.Key_Space)
    assert line.isHidden()
    hands.press(Key.Key_Escape)
    hands.press(Key.Key_F5, CONTROL)
    presentation(hands)._patience.timeout.emit()
    assert line.isHidden()
    hands.press(Key.Key_Escape)


@pytest.mark.parametrize("width", [320, 480, 1600])
def test_the_line_is_read_as_a_whole_however_narrow_the_screen_is(presenting: Hands, width: int) -> None:
    line, view = presentation(presenting).line, presenting.view
    view.setFixedSize(width, 400)
    QApplication.processEvents()
    metrics, room = line.fontMetrics(), line.contentsRect().adjusted(8, 8, -8, -8)
    needed = metrics.boundingRect(room, Qt.TextFlag.TextWordWrap, line.text())
    assert room.height() >= needed.height()
    assert room.width() >= needed.width()
    assert view.rect().contains(line.geometry())
    assert (needed.height() > metrics.height()) is (width < 1000)
    view.setMinimumSize(200, 150)
    view.setMaximumSize(BOUNDLESS, BOUNDLESS)


@pytest.mark.parametrize(
    ("name", "turned"),
    [(ActionName.GROW_DOWN, False), (ActionName.GROW_UP, True), (ActionName.GROW_RIGHT, False)],
)
def test_branches_come_in_the_order_in_which_the_chart_is_read(
    hands: Hands, name: ActionName, turned: bool
) -> None:
    hands.window.show_dataset(bush(7, 6, 30).dataset())
    hands.window.do(ActionName.LAYOUT_COMPACT)
    hands.window.do(name)
    hands.window.do(ActionName.UNFOLD_ALL)
    hands.press(Key.Key_F5, CONTROL)
    expected = branches(hands.scene.whole, ROOT)
    cards = [hands.scene.card_at(place) for place in expected]
    assert len({round(card.top) for card in cards}) > 1
    shown = []
    for _ in expected:
        hands.press(Key.Key_Space)
        shown.append(focus(hands))
    assert sorted(shown) == expected
    assert (shown != expected) is turned
    if name is not ActionName.GROW_RIGHT:
        by_line = [
            (round(cards[expected.index(place)].top), cards[expected.index(place)].left) for place in shown
        ]
        assert by_line == sorted(by_line)
    hands.press(Key.Key_Escape)


# Read again meanwhile


def two_branches(order: int = 1, gone: str = "") -> Document:
    """Return a company of several branches, in an order or its reverse, maybe without one of them."""
    people = [
        {"id": "boss", "name": "Boss"},
        *(
            {"id": head, "name": head, "memberships": [{"reports_to": "boss"}]}
            for head in ("ada", "ben", "cy")
            if head != gone
        ),
        *(
            {"id": f"{head}{turn}", "name": f"{head} {turn}", "memberships": [{"reports_to": head}]}
            for head in ("ada", "ben", "cy")
            for turn in range(3)
            if head != gone
        ),
        *(
            {"id": f"{head}0x", "name": f"{head} x", "memberships": [{"reports_to": f"{head}0"}]}
            for head in ("ada", "ben", "cy")
            if head != gone
        ),
    ]
    return {"persons": people[::order]}


def shown(hands: Hands) -> set[object]:
    """Return what is to be seen, by what the cards stand for."""
    scene = hands.scene
    return {scene.whole.key(scene.place(Node(node))) for node in range(len(scene.chart))}


def test_who_presents_goes_on_where_they_were_when_the_file_is_saved(
    open_document: Callable[[Document], Hands], write: Callable[..., Path]
) -> None:
    hands = open_document(two_branches())
    hands.view.toggle(hands.place("ben0"))
    hands.click_card("cy")
    hands.view.zoom_to(1.5)
    before, text = shown(hands), hands.window.actions_by_name[ActionName.UNDO].text()
    hands.press(Key.Key_F5, CONTROL)
    for _ in range(2):
        hands.press(Key.Key_Space)
    branch = hands.scene.whole.key(focus(hands))
    hands.view.toggle(hands.place(f"{branch[1]}0"))
    hands.press(Key.Key_Plus)
    seen, scale = shown(hands), hands.view.camera.scale
    write(two_branches(-1))
    hands.window.documents.reload()
    assert hands.scene.whole.key(focus(hands)) == branch
    assert shown(hands) == seen
    assert hands.view.camera.scale == scale
    rest = []
    for _ in range(3):
        hands.press(Key.Key_Space)
        rest.append(hands.scene.whole.key(focus(hands))[1])
    assert rest[-1] == rest[-2]
    assert branch[1] not in rest
    hands.press(Key.Key_Escape)
    assert shown(hands) == before
    assert hands.view.selected == hands.place("cy")
    assert hands.view.camera.scale == 1.5
    assert hands.window.actions_by_name[ActionName.UNDO].text() == text != "&Undo"
    hands.press(Key.Key_Z, CONTROL)
    hands.press(Key.Key_Z, CONTROL)
    assert hands.is_shown(hands.place("ben0x"))


def test_after_a_branch_that_is_gone_comes_the_one_that_followed_it(
    open_document: Callable[[Document], Hands], write: Callable[..., Path]
) -> None:
    hands = open_document(two_branches())
    hands.press(Key.Key_F5, CONTROL)
    hands.press(Key.Key_Space)
    hands.press(Key.Key_Space)
    assert focus(hands) == hands.place("ben")
    write(two_branches(gone="ben"))
    hands.window.documents.reload()
    hands.press(Key.Key_Space)
    assert focus(hands) == hands.place("cy")
    hands.press(Key.Key_Escape)


def test_a_day_on_which_nobody_was_there_is_passed_in_a_presentation(
    open_document: Callable[[Document], Hands],
) -> None:
    people = two_branches()["persons"]
    assert isinstance(people, list)
    dated = [
        {**person, "memberships": [{**one, "start_date": "2020"} for one in person.get("memberships", [{}])]}
        for person in people
    ]
    hands = open_document({"persons": dated})
    before = shown(hands)
    hands.press(Key.Key_F5, CONTROL)
    hands.press(Key.Key_Space)
    hands.window.going.go_to_day("1990")
    assert len(hands.scene.whole) == 0
    hands.press(Key.Key_Space)
    assert len(hands.scene.whole) == 0
    hands.window.going.go_to_day(None)
    hands.press(Key.Key_Home)
    hands.press(Key.Key_Space)
    assert focus(hands) == branches(hands.scene.whole, ROOT)[0]
    hands.press(Key.Key_Escape)
    assert shown(hands) == before


def test_what_is_said_of_a_file_that_is_read_again_waits_for_the_end(
    hands: Hands, window: MainWindow, tmp_path: Path
) -> None:
    path = tmp_path / "staff.csv"
    path.write_text("name,manager\nAda,\nBen,Ada\nCy,Ben\n", encoding="utf-8")
    window.open_file(path)
    hands.press(Key.Key_F5, CONTROL)
    path.write_text("name,manager\nAda,\nBen,Ada\nCy,Ben\nDi,Ben\n", encoding="utf-8")
    window.documents.reload()
    assert not any(around(hands))
    hands.press(Key.Key_Escape)
    assert window.parts.column_bar.isVisible()
    assert window.parts.column_bar.label.text().startswith("4 people")


# Keys


@pytest.mark.parametrize("key", [Key.Key_A, Key.Key_1, Key.Key_Period, Key.Key_Asterisk, Key.Key_Tab])
def test_what_is_typed_into_a_presentation_is_not_looked_for(presenting: Hands, key: Key) -> None:
    before = presenting.view.visit()
    presenting.press(key)
    assert presenting.view.visit() == before
    assert presenting.view.hasFocus()
    assert not presenting.window.finding.is_open
    assert presenting.window.parts.search_field.text() == ""
    presenting.press(Key.Key_Escape)
    assert not presentation(presenting).is_on
    assert presenting.window.menuBar().isVisible()


@pytest.mark.parametrize(
    "name",
    [
        *(ActionName.FIND, ActionName.CONNECT, ActionName.OUTLINE, ActionName.PANEL, ActionName.TIME),
        *(ActionName.STATISTICS, ActionName.UNDO, ActionName.LAYOUT_COMPACT),
        *(ActionName.UNFOLD_BRANCH, ActionName.OTHER_PART, ActionName.MENU, ActionName.GROW_LEFT),
    ],
)
def test_keys_of_what_is_not_to_be_seen_do_nothing(hands: Hands, name: ActionName) -> None:
    hands.view.toggle(hands.place("founding-team"))
    hands.click_card("founding-team")
    hands.press(Key.Key_F5, CONTROL)
    hands.press(Key.Key_Space)
    before = seen(hands)
    for shortcut in hands.window.actions_by_name[name].shortcuts():
        QTest.keySequence(hands.view, shortcut)
    assert seen(hands) == before
    assert not hands.window.finding.is_open
    hands.press(Key.Key_Escape)


def test_keys_that_zoom_do_so_and_nothing_of_it_is_left_to_be_undone(hands: Hands) -> None:
    before, undo = hands.view.visit(), hands.window.actions_by_name[ActionName.UNDO]
    hands.press(Key.Key_F5, CONTROL)
    scale = hands.view.camera.scale
    hands.press(Key.Key_Plus)
    assert hands.view.camera.scale > scale
    for _ in range(2):
        hands.press(Key.Key_Minus)
    assert hands.view.camera.scale < scale
    hands.press(Key.Key_6, CONTROL)
    assert hands.view.camera.scale == 2.0
    hands.press(Key.Key_9, CONTROL)
    assert hands.view.camera.scale == pytest.approx(scale)
    hands.press(Key.Key_0, CONTROL)
    hands.view.toggle(hands.place("founding-team"))
    hands.press(Key.Key_Escape)
    assert hands.view.visit() == before
    assert not undo.isEnabled()


def test_the_keys_of_the_chart_are_its_own_again_afterwards(hands: Hands) -> None:
    actions = hands.view.actions()
    hands.press(Key.Key_F5, CONTROL)
    assert hands.view.actions() != actions
    hands.press(Key.Key_Escape)
    assert hands.view.actions() == actions


def test_keys_steer_wherever_the_keyboard_is(hands: Hands) -> None:
    hands.press(Key.Key_T, CONTROL)
    bar = hands.window.time.bar
    assert bar is not None
    hands.press(Key.Key_F5, CONTROL)
    hands.press(Key.Key_Home, widget=bar)
    hands.press(Key.Key_Space, widget=bar)
    assert focus(hands) == branches(hands.scene.whole, ROOT)[0]
    hands.press(Key.Key_Q, widget=bar)
    assert not hands.window.finding.is_open
    hands.press(Key.Key_Escape, widget=bar)
    assert not presentation(hands).is_on


def test_the_legend_looks_for_nobody_while_the_field_is_not_seen(presenting: Hands) -> None:
    presenting.window.parts.legend.asked.emit("role:engineer")
    assert not presenting.window.finding.is_open
    presenting.press(Key.Key_Escape)
    presenting.window.parts.legend.asked.emit("role:engineer")
    assert presenting.window.finding.is_open


def test_a_search_ends_before_the_chart_is_presented(hands: Hands) -> None:
    hands.press(Key.Key_G)
    hands.qtbot.waitUntil(hands.window.parts.search.list.isVisible)
    hands.window.do(ActionName.PRESENT)
    assert not hands.window.parts.search.list.isVisible()
    hands.press(Key.Key_Space)
    assert focus(hands) == branches(hands.scene.whole, ROOT)[0]
    hands.press(Key.Key_Escape)


def test_the_right_button_offers_no_menu_of_what_is_not_seen(presenting: Hands) -> None:
    asked: list[object] = []
    presenting.view.menu_asked.connect(lambda *spot: asked.append(spot))
    reason, point = QContextMenuEvent.Reason.Mouse, presenting.view.rect().center()
    event = QContextMenuEvent(reason, point, presenting.view.mapToGlobal(point))
    QApplication.sendEvent(presenting.view, event)
    assert asked == []


def test_a_window_that_closes_meanwhile_remembers_its_parts(presenting: Hands) -> None:
    presenting.window.close()
    window = MainWindow(presenting.window.settings)
    presenting.qtbot.addWidget(window)
    assert not window.menuBar().isHidden()
    assert not window.parts.dock.isHidden()
    assert not window.isFullScreen()


def test_where_one_card_stands_above_the_branches_are_those_beneath_it(
    open_document: Callable[[Document], Hands],
) -> None:
    document: Document = {
        "persons": [
            {"id": "a", "name": "A"},
            {"id": "b", "name": "B", "memberships": [{"reports_to": "a"}]},
            *({"id": one, "name": one, "memberships": [{"reports_to": "b"}]} for one in ("c", "d")),
            *({"id": f"{one}1", "name": one, "memberships": [{"reports_to": one}]} for one in ("c", "d")),
        ]
    }
    hands = open_document(document)
    assert branches(hands.scene.whole, ROOT) == [hands.place("c"), hands.place("d")]


def test_full_screen_comes_and_goes_by_key(hands: Hands) -> None:
    action = hands.window.actions_by_name[ActionName.FULL_SCREEN]
    for key in (Key.Key_F11, Key.Key_Escape):
        hands.press(Key.Key_F11)
        assert hands.window.isFullScreen()
        assert action.isChecked()
        assert hands.window.menuBar().isVisible()
        hands.press(key)
        assert not hands.window.isFullScreen()
        assert not action.isChecked()
