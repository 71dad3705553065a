"""Mouse and keys on the chart, at the points where its cards stand."""

from __future__ import annotations

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QHelpEvent, QNativeGestureEvent, QPointingDevice, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QGestureEvent, QPinchGesture, QToolTip

from orgviewer.chart.chart import Kind
from orgviewer.chart.places import NO_NODE, Place
from orgviewer.layout.layout import LARGEST_FIT
from orgviewer.paint.cards.card import BADGE_HEIGHT
from orgviewer.paint.chart_marks import LEGIBLE, ZOOM_STEP
from orgviewer.paint.theme import Lettering
from orgviewer.views.chart import surface
from tests.views.hands import NO_KEYS, Hands

CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
Key = Qt.Key


def test_on_opening_the_whole_chart_is_in_view_and_legible(hands: Hands) -> None:
    assert (hands.window.width(), hands.window.height()) == (1440, 900)
    assert hands.window.parts.dock.isVisible()
    camera, layout = hands.view.camera, hands.scene.layout
    left, top = camera.to_screen((0, 0))
    right, bottom = camera.to_screen((layout.width, layout.height))
    assert left >= 0
    assert top >= 0
    assert right <= hands.view.width()
    assert bottom <= hands.view.height()
    assert Lettering.NAME.pixels * camera.scale >= 9


def test_the_whole_chart_stays_in_view_when_the_window_changes_until_the_person_moves_it(
    hands: Hands,
) -> None:
    hands.window.resize(1000, 700)
    hands.qtbot.waitUntil(lambda: hands.view.width() < 800)
    layout = hands.scene.layout
    assert hands.view.camera.to_screen((layout.width, layout.height))[0] <= hands.view.width()
    hands.wheel(QPoint(100, 100), 1)
    moved = hands.view.camera
    hands.window.resize(1200, 700)
    hands.qtbot.waitUntil(lambda: hands.view.width() > 800)
    assert hands.view.camera == moved


# Panning and zooming


@pytest.mark.parametrize("button", [Qt.MouseButton.LeftButton, Qt.MouseButton.MiddleButton])
def test_dragging_pans_and_selects_nothing(hands: Hands, button: Qt.MouseButton) -> None:
    before = hands.view.camera
    hands.drag(hands.middle(hands.place("greg-yang")), QPoint(-60, 44), button)
    assert hands.view.camera == before.moved(-60, 44)
    assert hands.view.selected == -1


def test_a_hand_that_trembles_still_clicks(hands: Hands) -> None:
    place = hands.place("greg-yang")
    before = hands.view.camera
    hands.drag(hands.middle(place), QPoint(2, 1))
    assert hands.view.selected == place
    assert hands.view.camera == before


@pytest.mark.parametrize(
    ("notches", "sideways", "modifiers", "by"),
    [
        (0, 1, Qt.KeyboardModifier.NoModifier, (120, 0)),
        (1, 0, SHIFT, (120, 0)),
        (-1, 0, SHIFT, (-120, 0)),
    ],
)
def test_the_wheel_pans_sideways(
    hands: Hands, notches: float, sideways: float, modifiers: Qt.KeyboardModifier, by: tuple[float, float]
) -> None:
    before = hands.view.camera
    hands.wheel(QPoint(300, 200), notches, modifiers, sideways)
    assert hands.view.camera == before.moved(*by)


def test_two_fingers_on_a_touch_pad_move_the_chart(hands: Hands) -> None:
    before, point = hands.view.camera, QPoint(300, 200)
    event = QWheelEvent(
        QPointF(point),
        QPointF(hands.view.mapToGlobal(point)),
        QPoint(3, -40),
        QPoint(8, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.ScrollUpdate,
        False,
    )
    QApplication.sendEvent(hands.view, event)
    assert hands.view.camera == before.moved(3, -40)


@pytest.mark.parametrize("modifiers", [CONTROL, Qt.KeyboardModifier.NoModifier])
@pytest.mark.parametrize("notches", [1, -2, 0.25])
def test_the_wheel_zooms_about_the_pointer(
    hands: Hands, notches: float, modifiers: Qt.KeyboardModifier
) -> None:
    hands.view.zoom_to(2.0)
    before, pointer = hands.view.camera, (417.0, 233.0)
    hands.wheel(QPoint(417, 233), notches, modifiers)
    assert hands.view.camera.scale == pytest.approx(before.scale * ZOOM_STEP**notches)
    assert hands.view.camera.to_layout(pointer) == pytest.approx(before.to_layout(pointer))


def test_keys_zoom_in_out_to_full_size_and_to_the_whole_chart(hands: Hands) -> None:
    whole = hands.view.camera
    hands.press(Key.Key_Plus)
    assert hands.view.camera.scale == pytest.approx(whole.scale * ZOOM_STEP)
    hands.press(Key.Key_Minus)
    assert hands.view.camera.scale == pytest.approx(whole.scale)
    hands.press(Key.Key_0, CONTROL)
    assert hands.view.camera.scale == pytest.approx(1)
    hands.press(Key.Key_9, CONTROL)
    assert hands.view.camera == whole


def test_keys_zoom_about_the_selected_card(hands: Hands) -> None:
    place = hands.click_card("xiao-sun")
    before = hands.corner(place)
    hands.press(Key.Key_Plus)
    assert hands.corner(place) == pytest.approx(before)


def test_zooming_ends_at_both_ends(hands: Hands) -> None:
    pointer = QPoint(300, 200)
    hands.wheel(pointer, 1000, CONTROL)
    largest = hands.view.camera
    hands.wheel(pointer, 1, CONTROL)
    assert hands.view.camera.scale == largest.scale
    sizes, extent = hands.scene.layout.spec.sizes, hands.view.extent()
    fills = min(extent[0] / sizes.card_width, extent[1] / sizes.card_height)
    assert largest.scale == pytest.approx(max(fills, LARGEST_FIT))
    hands.wheel(pointer, -1000, CONTROL)
    smallest = hands.view.camera
    hands.wheel(pointer, -1, CONTROL)
    assert hands.view.camera.scale == smallest.scale
    hands.view.fit()
    assert smallest.scale == pytest.approx(min(hands.view.camera.scale, 1.0))


def test_zoomed_out_as_far_as_it_goes_all_is_in_view_wherever_one_was(hands: Hands) -> None:
    hands.view.zoom_to(2.0)
    hands.view.move_camera(hands.view.camera.moved(-5_000, 4_000))
    assert not hands.view.sees(Place(0))
    hands.wheel(QPoint(300, 200), -1000)
    assert hands.view.sees_all


def test_a_small_chart_can_be_shown_at_full_size_and_no_smaller(company: Hands) -> None:
    company.view.fit()
    assert company.view.camera.scale > 1
    company.view.zoom_to(0.5)
    assert company.view.camera.scale == 1
    assert company.view.sees_all


def test_a_double_click_on_empty_ground_shows_the_whole_chart(hands: Hands) -> None:
    hands.view.fit()
    whole = hands.view.camera
    hands.press(Key.Key_Plus)
    hands.view.move_camera(hands.view.camera.moved(-3_000, 0))
    hands.double_click(hands.nowhere())
    assert hands.view.camera == whole
    assert hands.view.follows_window


def test_pinching_a_touch_pad_zooms_about_the_pointer(hands: Hands) -> None:
    before, pointer = hands.view.camera, QPointF(417, 233)
    event = QNativeGestureEvent(
        Qt.NativeGestureType.ZoomNativeGesture,
        QPointingDevice.primaryPointingDevice(),
        2,
        pointer,
        pointer,
        hands.view.mapToGlobal(pointer),
        0.5,
        QPointF(),
    )
    QApplication.sendEvent(hands.view, event)
    assert hands.view.camera.scale == pytest.approx(before.scale * 1.5)
    assert hands.view.camera.to_layout((417, 233)) == pytest.approx(before.to_layout((417, 233)))


def test_pinching_a_screen_zooms_about_the_middle_of_the_fingers(hands: Hands) -> None:
    hands.view.zoom_to(3.0)
    before, pinch = hands.view.camera, QPinchGesture()
    pinch.setScaleFactor(0.5)
    pinch.setCenterPoint(hands.view.mapToGlobal(QPointF(417, 233)))
    QApplication.sendEvent(hands.view, QGestureEvent([pinch]))
    assert hands.view.camera.scale == pytest.approx(before.scale * 0.5)
    assert hands.view.camera.to_layout((417, 233)) == pytest.approx(before.to_layout((417, 233)))


# Selecting and hovering


def test_a_click_selects_and_tells(hands: Hands) -> None:
    with hands.qtbot.waitSignal(hands.view.selection_changed) as told:
        place = hands.click_card("greg-yang")
    assert told.args == [place]
    assert hands.view.selected == place


def test_a_click_beside_all_cards_selects_nothing(hands: Hands) -> None:
    hands.click_card("greg-yang")
    with hands.qtbot.waitSignal(hands.view.selection_changed) as told:
        hands.click(hands.nowhere())
    assert told.args == [-1]
    assert hands.view.selected == -1


def test_other_buttons_select_nothing(hands: Hands) -> None:
    point = hands.middle(hands.place("greg-yang"))
    QTest.mouseClick(hands.view, Qt.MouseButton.RightButton, NO_KEYS, point)
    QTest.mouseClick(hands.view, Qt.MouseButton.MiddleButton, NO_KEYS, point)
    assert hands.view.selected == -1


def test_every_card_is_hit_by_a_click_in_its_middle(hands: Hands) -> None:
    for place in range(len(hands.scene.whole)):
        hands.click(hands.middle(Place(place)))
        assert hands.view.selected == place


def test_a_double_click_centres_the_card(hands: Hands) -> None:
    place, scale = hands.place("xiaobin-wu"), hands.view.camera.scale
    hands.double_click(hands.middle(place))
    assert hands.view.selected == place
    middle = hands.middle(place)
    assert abs(middle.x() - hands.view.width() / 2) <= 1
    assert abs(middle.y() - hands.view.height() / 2) <= 1
    assert hands.view.camera.scale == scale


def test_the_card_under_the_pointer_is_lifted_until_the_pointer_leaves(hands: Hands) -> None:
    place, other = hands.place("greg-yang"), hands.place("xiao-sun")
    plain = hands.view.grab().toImage()
    hands.move(hands.middle(place))
    assert hands.view.hovered == hands.scene.node(place)
    assert hands.view.cursor().shape() is Qt.CursorShape.PointingHandCursor
    assert hands.view.grab().toImage() != plain
    hands.move(hands.middle(other))
    assert hands.view.hovered == hands.scene.node(other)
    hands.move(hands.nowhere())
    assert hands.view.hovered == -1
    assert hands.view.cursor().shape() is Qt.CursorShape.ArrowCursor
    hands.move(hands.middle(place))
    QApplication.sendEvent(hands.view, QEvent(QEvent.Type.Leave))
    assert hands.view.hovered == -1
    assert hands.view.grab().toImage() == plain


def test_the_selected_card_is_seen(hands: Hands) -> None:
    plain = hands.view.grab().toImage()
    hands.press(Key.Key_Home)
    assert hands.view.grab().toImage() != plain
    hands.press(Key.Key_Escape)
    assert hands.view.grab().toImage() == plain


def test_a_tool_tip_says_the_card_uncut(hands: Hands) -> None:
    node = hands.scene.node(hands.place("greg-yang"))
    assert hands.view.tip(node).startswith("<p>Greg Yang 杨格<br>")
    assert hands.view.tip(NO_NODE) == ""
    point = hands.middle(hands.place("greg-yang"))
    event = QHelpEvent(QHelpEvent.Type.ToolTip, point, hands.view.mapToGlobal(point))
    QApplication.sendEvent(hands.view, event)
    assert "Greg Yang" in QToolTip.text()
    QToolTip.hideText()
    hands.qtbot.waitUntil(lambda: not QToolTip.isVisible())


# Folding at the badge


def test_a_click_on_the_badge_folds_and_unfolds_and_the_card_stays(hands: Hands) -> None:
    team, member = hands.place("founding-team"), hands.place("greg-yang")
    everything, before = len(hands.scene.chart), hands.corner(team)
    hands.move(hands.middle(team))
    hands.click(hands.badge(team))
    assert not hands.is_shown(member)
    assert len(hands.scene.chart) == everything - int(hands.scene.whole.beneath[team])
    assert hands.corner(team) == pytest.approx(before)
    assert hands.view.selected == -1
    hands.move(hands.nowhere())
    hands.click(hands.badge(team))
    assert len(hands.scene.chart) == everything
    assert hands.corner(team) == pytest.approx(before)


def test_the_lower_half_of_a_badge_counts_too(hands: Hands) -> None:
    team = hands.place("founding-team")
    hands.press(Key.Key_0, CONTROL)
    hands.view.centre(team)
    hands.move(hands.middle(team))
    hands.click(hands.badge(team) + QPoint(0, 6))
    assert not hands.is_shown(hands.place("greg-yang"))


def test_who_has_nobody_beneath_cannot_be_folded(hands: Hands) -> None:
    person = hands.place("greg-yang")
    hands.click(hands.badge(person) - QPoint(0, round(BADGE_HEIGHT / 2 * hands.view.camera.scale)))
    assert hands.view.selected == person
    hands.press(Key.Key_Space)
    assert len(hands.scene.chart) == len(hands.scene.whole)


def test_a_badge_too_small_to_be_drawn_catches_no_click(hands: Hands) -> None:
    team = hands.place("founding-team")
    width = hands.scene.layout.spec.sizes.card_width
    hands.view.move_camera(replace(hands.view.camera, scale=LEGIBLE / width * 0.9))
    hands.view.centre(team)
    card, corner = hands.scene.card(hands.scene.node(team)), hands.view.camera.to_screen
    foot = corner(((card.left + card.right) / 2, card.bottom - 1))
    hands.click(QPointF(*foot).toPoint())
    assert hands.view.selected == team
    assert len(hands.scene.chart) == len(hands.scene.whole)


def test_without_a_chart_mouse_and_keys_do_nothing(hands: Hands) -> None:
    view = hands.view
    view.scene = None
    hands.click(QPoint(100, 100))
    hands.double_click(QPoint(100, 100))
    for key in (Key.Key_Down, Key.Key_Home, Key.Key_Escape, Key.Key_Plus, Key.Key_Asterisk):
        hands.press(key)
    view.repaint()
    assert view.selected == -1


def test_cards_of_every_kind_are_on_the_chart(company: Hands) -> None:
    assert set(company.scene.whole.kind.tolist()) == {int(kind) for kind in Kind} - {
        int(Kind.ABSENT),
        int(Kind.GROUP),
        int(Kind.SHARED),
    }
    for place in range(len(company.scene.whole)):
        company.click(company.middle(Place(place)))
        assert company.view.selected == place


def test_a_mistake_while_painting_ends_nothing(hands: Hands, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(surface, "drawing", lambda *_: 1 / 0)
    hands.view.move_camera(hands.view.camera.moved(1.0, 0.0))
    for _ in range(2):
        with pytest.raises(ZeroDivisionError):
            hands.view.repaint()
    monkeypatch.undo()
    hands.view.repaint()
