"""The small map in the chart's corner: when it is there, what it frames, where it leads, what it costs."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QColor, QContextMenuEvent, QHelpEvent, QMouseEvent, QPainter, QPalette, QPixmap
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolTip
from pytestqt.qtbot import QtBot

from orgviewer.chart.lighting import Records
from orgviewer.chart.places import Node, Place
from orgviewer.choices import LayoutKind
from orgviewer.paint.chart_marks import Highlight, marks
from orgviewer.paint.marks import Marks
from orgviewer.paint.theme import DARK
from orgviewer.views.actions.action import ActionName
from orgviewer.views.chart import minimap
from orgviewer.views.chart.minimap import DISTANCE, LARGEST, LEAST_FRAME, LEAST_VIEW, Minimap
from orgviewer.views.chart.view import ChartView
from tests.datasets import dataset, flat_dataset
from tests.views.conftest import Document
from tests.views.hands import LEFT, NO_KEYS, Hands

PEOPLE = 100_000


@pytest.fixture
def small_map(hands: Hands) -> Minimap:
    """A map of the xAI sample, of which not everything is in view."""
    assert not hands.window.parts.minimap.isVisible()  # the window's own, which is there from now on
    small_map = make_map(hands.view)
    hands.view.zoom_to(4.0)
    assert small_map.isVisible()
    return small_map


@pytest.fixture
def painted(monkeypatch: pytest.MonkeyPatch) -> list[Marks]:
    """What was painted for maps until now: one entry for each time."""
    done: list[Marks] = []

    def counted_marks(*arguments: Any) -> Marks:
        done.append(marks(*arguments))
        return done[-1]

    monkeypatch.setattr(minimap, "marks", counted_marks)
    return done


def make_map(view: ChartView) -> Minimap:
    """Return a map of a view that is the only one there: a window may have put one into it already."""
    for other in view.findChildren(Minimap):
        other.set_wanted(False)
    return Minimap(view)


def point(small_map: Minimap, across: float, down: float) -> QPoint:
    """Return a point of a map, by its share of the width and of the height."""
    return QPoint(round(small_map.width() * across), round(small_map.height() * down))


def middle_of_view(view: ChartView) -> tuple[float, float]:
    """Return the place of the layout in the middle of the view, as a share of width and height."""
    assert view.scene
    x, y = view.camera.to_layout((view.width() / 2, view.height() / 2))
    return x / view.scene.layout.width, y / view.scene.layout.height


def move(small_map: Minimap, to: QPoint, button: Qt.MouseButton = LEFT) -> None:
    everywhere = QPointF(small_map.mapToGlobal(to))
    event = QMouseEvent(QEvent.Type.MouseMove, QPointF(to), everywhere, button, button, NO_KEYS)
    QApplication.sendEvent(small_map, event)


def resize(hands: Hands, width: int, height: int) -> None:
    """Give the chart's view a size, wherever the window puts it."""
    hands.view.setFixedSize(width, height)
    hands.qtbot.waitUntil(lambda: (hands.view.width(), hands.view.height()) == (width, height))


# When it is there


def test_it_comes_when_some_of_the_chart_is_out_of_view_and_goes_when_nothing_is(hands: Hands) -> None:
    small_map = make_map(hands.view)
    assert not small_map.isVisible()
    hands.view.zoom_to(4.0)
    assert small_map.isVisible()
    hands.view.fit()
    assert not small_map.isVisible()
    hands.view.move_camera(hands.view.camera.moved(-400, 0))
    assert small_map.isVisible()


def test_without_a_chart_there_is_none(hands: Hands, qtbot: QtBot) -> None:
    empty = ChartView(hands.view.theme, hands.view.letters)
    qtbot.addWidget(empty)
    empty.resize(800, 600)
    empty.show()
    small_map = Minimap(empty)
    assert not small_map.isVisible()
    hands.window.show_dataset(flat_dataset({"name": []}))
    second = make_map(hands.view)
    hands.view.zoom(3.0)
    assert not second.isVisible()
    assert not second.grab().isNull()


def test_a_small_view_has_none(hands: Hands, small_map: Minimap) -> None:
    for width, height, shown in (
        (LEAST_VIEW[0], LEAST_VIEW[1], True),
        (LEAST_VIEW[0] - 1, LEAST_VIEW[1], False),
        (600, 500, True),
        (600, LEAST_VIEW[1] - 1, False),
    ):
        resize(hands, width, height)
        assert small_map.isVisible() is shown


def test_it_can_be_switched_off_and_on(hands: Hands, small_map: Minimap) -> None:
    small_map.set_wanted(False)
    assert not small_map.isVisible()
    hands.view.zoom(1.5)
    assert not small_map.isVisible()
    assert not small_map.is_wanted
    small_map.set_wanted(True)
    assert small_map.isVisible()
    hands.view.fit()
    small_map.set_wanted(True)
    assert not small_map.isVisible()


# Where it lies


@pytest.mark.parametrize("kind", LayoutKind)
def test_it_has_the_shape_of_the_chart_in_the_corner_of_the_view(
    hands: Hands, small_map: Minimap, kind: LayoutKind
) -> None:
    hands.view.set_layout(kind)
    hands.view.zoom_to(3.0)
    layout = hands.scene.layout
    assert small_map.width() <= LARGEST[0]
    assert small_map.height() <= LARGEST[1]
    assert small_map.width() == LARGEST[0] or small_map.height() == LARGEST[1]
    inside = small_map.width() - 14, small_map.height() - 14
    assert inside[0] / inside[1] == pytest.approx(layout.width / layout.height, rel=0.03)
    assert small_map.geometry().right() + 1 == hands.view.width() - DISTANCE
    assert small_map.geometry().bottom() + 1 == hands.view.height() - DISTANCE


def test_it_stays_in_the_corner_when_the_view_changes_its_size(hands: Hands, small_map: Minimap) -> None:
    resize(hands, 700, 450)
    corner = small_map.geometry().bottomRight() + QPoint(1 + DISTANCE, 1 + DISTANCE)
    assert corner == QPoint(700, 450)


def test_it_takes_another_shape_with_another_layout(hands: Hands, small_map: Minimap) -> None:
    hands.view.set_layout(LayoutKind.TIDY)
    hands.view.zoom_to(3.0)
    before = small_map.size()
    hands.view.toggle(hands.place("founding-team"))
    assert small_map.size() != before


def test_it_follows_a_file_that_is_read_again(company: Hands, write: Callable[..., Path]) -> None:
    small_map = make_map(company.view)
    company.view.zoom_to(8.0)
    company.view.move_camera(company.view.camera.moved(-200, 0))
    before, camera = small_map.size(), company.view.camera
    write({"organizations": [{"id": "company", "name": "Example AG"}]})
    company.press(Qt.Key.Key_F5)
    assert company.view.camera == camera
    assert small_map.isVisible()
    assert small_map.size() != before
    assert small_map.geometry().right() + 1 == company.view.width() - DISTANCE
    company.window.show_dataset(dataset({"persons": []}))
    assert not small_map.isVisible()


# What it frames


@pytest.mark.parametrize("scale", [0.9, 1.5, 4.0])
def test_the_frame_surrounds_what_is_in_view(hands: Hands, small_map: Minimap, scale: float) -> None:
    hands.view.zoom_to(scale)
    hands.view.centre(hands.place("greg-yang"))
    layout, seen = hands.scene.layout, hands.view.camera.visible(hands.view.extent())
    one = (small_map.width() - 14) / layout.width
    frame = small_map.frame()
    assert frame.left() == pytest.approx(max(7 + seen.left * one, 1.5), abs=1)
    assert frame.right() == pytest.approx(min(7 + seen.right * one, small_map.width() - 1.5), abs=1)
    assert frame.top() == pytest.approx(max(7 + seen.top * one, 1.5), abs=1)
    assert frame.bottom() == pytest.approx(min(7 + seen.bottom * one, small_map.height() - 1.5), abs=1)


@pytest.mark.parametrize("by", [(0, 0), (-90_000, 0), (90_000, 90_000), (0, -90_000)])
@pytest.mark.parametrize("scale", [0.3, 8.0])
def test_the_frame_is_always_to_be_seen(
    hands: Hands, small_map: Minimap, scale: float, by: tuple[int, int]
) -> None:
    hands.view.zoom_to(scale)
    hands.view.move_camera(hands.view.camera.moved(*by))
    frame = small_map.frame()
    assert frame.width() >= LEAST_FRAME
    assert frame.height() >= LEAST_FRAME
    assert QRect(QPoint(0, 0), small_map.size()).contains(frame.toAlignedRect())


def test_the_frame_is_painted_where_it_is_said_to_be(hands: Hands, small_map: Minimap) -> None:
    hands.view.centre(hands.place("yunlong-liu"))
    image, focus = small_map.grab().toImage(), QColor(hands.view.theme.focus)
    frame = small_map.frame()
    for x, y in ((frame.center().x(), frame.top()), (frame.left(), frame.center().y())):
        near = [image.pixelColor(int(x) + by, int(y) + down) for by in (-1, 0, 1) for down in (-1, 0, 1)]
        assert min(abs(colour.hue() - focus.hue()) for colour in near if colour.saturation() > 150) < 8


# Where it leads


@pytest.mark.parametrize(("across", "down"), [(0.25, 0.5), (0.8, 0.3), (0.5, 0.8)])
def test_a_press_moves_the_place_under_the_pointer_into_the_middle(
    hands: Hands, small_map: Minimap, across: float, down: float
) -> None:
    scale = hands.view.camera.scale
    QTest.mousePress(small_map, LEFT, pos=point(small_map, across, down))
    assert middle_of_view(hands.view) == pytest.approx((across, down), abs=0.12)
    x, y = small_map.frame().center().toTuple()
    assert (x, y) == pytest.approx(point(small_map, across, down).toTuple(), abs=7)
    QTest.mouseRelease(small_map, LEFT, pos=point(small_map, across, down))
    assert hands.view.camera.scale == scale
    assert hands.view.selected == -1


def test_a_drag_takes_the_view_along(hands: Hands, small_map: Minimap) -> None:
    QTest.mousePress(small_map, LEFT, pos=point(small_map, 0.2, 0.4))
    cameras = {hands.view.camera}
    for across in (0.4, 0.6, 0.8):
        move(small_map, point(small_map, across, 0.4))
        assert middle_of_view(hands.view)[0] == pytest.approx(across, abs=0.06)
        cameras.add(hands.view.camera)
    assert len(cameras) == 4
    QTest.mouseRelease(small_map, LEFT, pos=point(small_map, 0.8, 0.4))
    move(small_map, point(small_map, 0.2, 0.4), Qt.MouseButton.NoButton)
    assert hands.view.camera in cameras


def test_a_drag_beyond_the_map_stops_at_the_end_of_the_chart(hands: Hands, small_map: Minimap) -> None:
    QTest.mousePress(small_map, LEFT, pos=point(small_map, 0.5, 0.5))
    move(small_map, QPoint(5_000, -5_000))
    QTest.mouseRelease(small_map, LEFT, pos=QPoint(5_000, -5_000))
    assert middle_of_view(hands.view) == pytest.approx((1.0, 0.0))


def test_the_map_does_not_go_from_under_the_hand_that_drags(hands: Hands, small_map: Minimap) -> None:
    hands.view.fit()
    hands.view.move_camera(hands.view.camera.moved(-500, 0))
    assert small_map.isVisible()
    QTest.mousePress(small_map, LEFT, pos=point(small_map, 0.5, 0.5))
    seen = hands.view.camera.visible(hands.view.extent())
    assert seen.contains(0, 0)
    assert seen.contains(hands.scene.layout.width, hands.scene.layout.height)
    assert small_map.isVisible()
    QTest.mouseRelease(small_map, LEFT, pos=point(small_map, 0.5, 0.5))
    assert not small_map.isVisible()


def test_a_map_that_is_switched_off_under_the_hand_lets_go(hands: Hands, small_map: Minimap) -> None:
    QTest.mousePress(small_map, LEFT, pos=point(small_map, 0.5, 0.5))
    small_map.set_wanted(False)
    small_map.set_wanted(True)
    before = hands.view.camera
    move(small_map, point(small_map, 0.2, 0.2))
    QTest.mouseRelease(small_map, LEFT, pos=point(small_map, 0.2, 0.2))  # nor held for whatever comes next
    assert hands.view.camera == before


@pytest.mark.parametrize("button", [Qt.MouseButton.RightButton, Qt.MouseButton.MiddleButton])
def test_other_buttons_do_nothing(hands: Hands, small_map: Minimap, button: Qt.MouseButton) -> None:
    before = hands.view.camera
    QTest.mouseClick(small_map, button, pos=point(small_map, 0.2, 0.2))
    assert hands.view.camera == before


def test_the_chart_keeps_the_keyboard(hands: Hands, small_map: Minimap) -> None:
    QTest.mouseClick(small_map, LEFT, pos=point(small_map, 0.2, 0.2))
    assert hands.view.hasFocus()
    hands.press(Qt.Key.Key_Home)
    assert hands.view.selected == 0


# Beside the cards that it covers


def test_a_card_selected_beneath_it_comes_out_from_under_it(hands: Hands, small_map: Minimap) -> None:
    hands.view.zoom_to(1.0)
    place = hands.place("haotian-liu")
    hands.view.centre(place)
    by = small_map.geometry().center() - hands.middle(place)
    hands.view.move_camera(hands.view.camera.moved(by.x(), by.y()))
    assert small_map.geometry().contains(hands.middle(place))
    hands.view.select(place)
    left, top = hands.corner(place)
    sizes = hands.scene.layout.spec.sizes
    card = QRect(round(left), round(top), round(sizes.card_width), round(sizes.card_height))
    assert hands.view.rect().contains(card)
    assert not card.intersects(small_map.geometry())


def test_a_card_selected_elsewhere_moves_nothing(hands: Hands, small_map: Minimap) -> None:
    hands.view.zoom_to(1.0)
    place = hands.place("haotian-liu")
    hands.view.centre(place)
    before = hands.view.camera
    hands.click(hands.middle(place))
    assert hands.view.selected == place
    assert hands.view.camera == before


def test_of_a_card_larger_than_the_room_beside_the_map_the_start_is_seen(
    hands: Hands, small_map: Minimap
) -> None:
    resize(hands, 430, 310)
    hands.view.zoom_to(5.0)
    place = hands.place("haotian-liu")
    hands.view.centre(place)
    hands.view.select(place)
    card = hands.scene.card(hands.scene.node(place))
    assert hands.view.uncovered().contains(*hands.view.camera.to_screen((card.left, card.top)))
    assert small_map.isVisible()


def test_the_card_under_the_pointer_is_let_go_when_it_moves_onto_the_map(
    hands: Hands, small_map: Minimap
) -> None:
    hands.view.centre(hands.place("haotian-liu"))
    middle = hands.middle(hands.place("haotian-liu"))
    hands.move(middle)
    assert hands.view.hovered >= 0
    assert hands.view.cursor().shape() is Qt.CursorShape.PointingHandCursor
    assert small_map.cursor().shape() is Qt.CursorShape.ArrowCursor
    QTest.mouseMove(small_map, point(small_map, 0.5, 0.5))
    hands.qtbot.waitUntil(lambda: hands.view.hovered == -1)


def test_its_tool_tip_is_its_own(hands: Hands, small_map: Minimap) -> None:
    where = point(small_map, 0.5, 0.5)
    event = QHelpEvent(QEvent.Type.ToolTip, where, small_map.mapToGlobal(where))
    QApplication.sendEvent(small_map, event)
    assert QToolTip.text() == small_map.toolTip()
    QToolTip.hideText()
    hands.qtbot.waitUntil(lambda: not QToolTip.isVisible())


def test_the_charts_menu_does_not_open_on_it(hands: Hands, small_map: Minimap) -> None:
    asked: list[QPoint] = []
    hands.view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
    hands.view.customContextMenuRequested.connect(asked.append)
    for widget, count in ((hands.view, 1), (small_map, 1)):
        where = QPoint(10, 10)
        event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, where, widget.mapToGlobal(where))
        QApplication.sendEvent(widget, event)
        assert len(asked) == count


def test_a_screen_reader_is_told_its_name(small_map: Minimap) -> None:
    assert small_map.accessibleName() == "Overview of the whole chart"


# What it costs


def test_the_chart_is_painted_once_for_any_number_of_moves(
    hands: Hands, small_map: Minimap, painted: list[Marks]
) -> None:
    for step in range(20):
        hands.view.move_camera(hands.view.camera.moved(step, -step))
        hands.view.zoom(1.01)
        small_map.grab()
    resize(hands, 700, 450)
    small_map.grab()
    assert len(painted) == 1


def test_it_is_painted_anew_for_another_layout_theme_or_highlight(
    hands: Hands, small_map: Minimap, painted: list[Marks]
) -> None:
    def count() -> int:
        small_map.grab()
        return len(painted)

    assert count() == 1
    hands.view.toggle(hands.place("founding-team"))
    assert count() == 2
    small_map.show_highlight(Highlight(hands.scene.node(hands.place("image-team"))))
    assert count() == 3
    hands.view.set_theme(DARK)
    assert count() == 4
    for hovered in range(3):
        small_map.show_highlight(Highlight(hands.scene.node(hands.place("image-team")), Node(hovered)))
        assert count() == 4


def test_it_shows_what_stands_out_on_the_chart(hands: Hands, small_map: Minimap) -> None:
    before = small_map.grab().toImage()
    dataset = hands.scene.whole.dataset
    one = np.arange(len(dataset.persons)) == 0
    none = np.zeros(len(dataset.organizations), bool), np.zeros(len(dataset.posts), bool)
    hands.view.light_up(Records(one, *none))
    small_map.show_highlight(hands.view.highlight())
    assert small_map.grab().toImage() != before
    hands.view.light_up(None)
    small_map.show_highlight(hands.view.highlight())
    assert small_map.grab().toImage() == before


def test_a_highlight_ends_with_the_layout_whose_nodes_it_counts(
    hands: Hands, small_map: Minimap, painted: list[Marks]
) -> None:
    last = len(hands.scene.chart) - 1
    small_map.show_highlight(Highlight(Node(last)))
    small_map.grab()
    assert any(
        last in boxes.nodes and boxes.style.border == hands.view.theme.focus for boxes in painted[-1].boxes
    )
    hands.view.toggle(Place(0))
    assert len(hands.scene.chart) <= last
    hands.view.zoom_to(8.0)
    small_map.grab()
    assert not any(boxes.style.border == hands.view.theme.focus for boxes in painted[-1].boxes)


def test_a_screen_of_twice_as_many_pixels_gets_a_sharper_picture(
    hands: Hands, small_map: Minimap, painted: list[Marks], monkeypatch: pytest.MonkeyPatch
) -> None:
    small_map.grab()
    monkeypatch.setattr(small_map, "devicePixelRatioF", lambda: 2.0)
    drawn: list[tuple[int, float]] = []

    def draw(painter: object, x: int, y: int, pixmap: QPixmap) -> None:
        drawn.append((pixmap.width(), pixmap.devicePixelRatio()))

    monkeypatch.setattr(QPainter, "drawPixmap", draw)
    small_map.grab()
    assert drawn == [(2 * small_map.width(), 2.0)]
    assert len(painted) == 2


def test_of_very_many_people_only_what_can_be_seen_is_entered(hands: Hands, painted: list[Marks]) -> None:
    managers = [""] + [str((number - 1) // 9) for number in range(1, PEOPLE)]
    names = [str(number) for number in range(PEOPLE)]
    hands.window.show_dataset(flat_dataset({"id": names, "name": names, "manager": managers}))
    hands.window.actions_by_name[ActionName.UNFOLD_ALL].trigger()
    small_map = make_map(hands.view)
    hands.view.zoom_to(1.0)
    small_map.grab()
    assert len(hands.scene.chart) == PEOPLE
    assert 10 < sum(len(boxes.nodes) for boxes in painted[0].boxes) < 3_000
    assert sum(len(lines.nodes) for lines in painted[0].lines) < 3_000
    assert not painted[0].texts
    hands.view.centre(Place(PEOPLE // 3))
    card, layout = hands.scene.card(Node(PEOPLE // 3)), hands.scene.layout
    inside = np.array(small_map.size().toTuple()) - 14
    share = np.array((card.left + card.right, card.top + card.bottom)) / 2 / (layout.width, layout.height)
    assert small_map.frame().center().toTuple() == pytest.approx(7 + share * inside, abs=1.5)
    assert small_map.frame().width() == LEAST_FRAME


# How it looks


@pytest.fixture
def light_comes_back(qapp: QApplication) -> Iterator[None]:
    light = QPalette(qapp.palette())
    yield
    qapp.setPalette(light)


@pytest.mark.usefixtures("light_comes_back")
def test_it_follows_the_systems_palette(hands: Hands, small_map: Minimap, qapp: QApplication) -> None:
    light = small_map.grab().toImage().pixelColor(4, small_map.height() // 2)
    qapp.setPalette(QPalette(QColor("#202020")))
    hands.qtbot.waitUntil(lambda: hands.view.theme is DARK)
    image = small_map.grab().toImage()
    dark = image.pixelColor(4, small_map.height() // 2)
    assert light.lightness() > 200
    assert dark.lightness() < 60
    assert image.pixelColor(0, small_map.height() // 2).lightness() > dark.lightness()  # its border


def test_its_corners_are_round(hands: Hands, small_map: Minimap) -> None:
    hands.view.set_theme(DARK)
    image = hands.view.grab(small_map.geometry()).toImage()
    assert image.pixelColor(0, 0) != QColor(DARK.border)
    assert image.pixelColor(image.width() // 2, 0) == QColor(DARK.border)


def test_a_chart_that_is_a_mere_line_from_afar_is_still_to_be_seen(
    open_document: Callable[[Document], Hands],
) -> None:
    organizations = [{"id": "top", "name": "Top"}]
    organizations += [{"id": f"o{n}", "name": f"Team {n}", "parent_id": "top"} for n in range(1_500)]
    hands = open_document({"organizations": organizations})
    hands.view.set_layout(LayoutKind.TIDY)
    hands.window.actions_by_name[ActionName.UNFOLD_ALL].trigger()
    small_map = make_map(hands.view)
    hands.view.zoom_to(1.0)
    assert small_map.isVisible()
    pixels = small_map.grab().toImage()
    ground = QColor(hands.view.theme.background).lightness()
    middle = small_map.height() // 2
    seen = [pixels.pixelColor(x, middle).lightness() < ground - 15 for x in range(10, small_map.width() - 10)]
    assert np.mean(seen) > 0.9
