"""The zoom in the status line: a slider, and a percentage that opens choices."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication

from orgviewer.views.actions.action import ActionName
from orgviewer.views.main_window import MainWindow
from orgviewer.views.status import STEPS, ZoomBar
from tests.datasets import COMPANY
from tests.views.conftest import Document
from tests.views.hands import Hands


@pytest.fixture
def bar(hands: Hands) -> ZoomBar:
    return hands.window.status.zoom


def choice(hands: Hands, name: ActionName) -> QAction:
    """Return what the menu of the percentage has for an action."""
    action = hands.window.actions_by_name[name]
    assert action in hands.window.status.zoom.percent.menu().actions()
    return action


def test_a_first_file_leaves_the_status_line_as_high_as_it_was_and_is_laid_out_once(
    open_document: Callable[[Document], Hands], window: MainWindow
) -> None:
    QApplication.processEvents()
    height = window.status.sizeHint().height()
    scenes: list[object] = []
    window.chart.scene_changed.connect(lambda: scenes.append(window.chart.scene))
    open_document(COMPANY)
    QApplication.processEvents()  # which lays the window out
    QApplication.processEvents()  # and the chart, if that took room from it
    assert window.status.sizeHint().height() == height
    assert scenes == [window.chart.scene]


def test_the_slider_zooms_between_the_whole_chart_and_a_card_that_fills_the_view(
    hands: Hands, bar: ZoomBar
) -> None:
    least, most = hands.scene.scales(hands.view.extent())
    bar.slider.setValue(STEPS)
    assert hands.view.camera.scale == pytest.approx(most)
    bar.slider.setValue(0)
    assert hands.view.camera.scale == pytest.approx(least)
    assert hands.view.sees_all


def test_the_slider_follows_whatever_zooms(hands: Hands, bar: ZoomBar) -> None:
    hands.view.zoom(1000)
    assert bar.slider.value() == STEPS
    hands.wheel(hands.nowhere(), -1)
    assert bar.slider.value() < STEPS
    scale = hands.view.camera.scale
    assert bar.percent.text() == f"{scale * 100:.0f} %"
    hands.view.repaint()
    assert hands.view.camera.scale == scale  # what the slider shows is no wish


def test_the_slider_makes_as_much_larger_at_every_step(hands: Hands, bar: ZoomBar) -> None:
    scales = []
    for value in (20, 40, 60):
        bar.slider.setValue(value)
        scales.append(hands.view.camera.scale)
    assert scales[1] / scales[0] == pytest.approx(scales[2] / scales[1])


def test_the_percentage_opens_choices(hands: Hands) -> None:
    place = hands.click_card("founding-team")
    choice(hands, ActionName.DOUBLE_SIZE).trigger()
    assert hands.view.camera.scale == pytest.approx(2)
    choice(hands, ActionName.ACTUAL_SIZE).trigger()
    assert hands.view.camera.scale == pytest.approx(1)
    choice(hands, ActionName.CARD).trigger()
    middle = hands.middle(place)
    assert abs(middle.x() - hands.view.width() / 2) <= 1
    assert abs(middle.y() - hands.view.height() / 2) <= 1
    choice(hands, ActionName.SELECTION).trigger()
    assert hands.view.sees(place)
    choice(hands, ActionName.FIT).trigger()
    assert hands.view.follows_window
    choice(hands, ActionName.HALF_SIZE)


def test_without_a_file_there_is_nothing_to_zoom(window: MainWindow) -> None:
    bar = window.status.zoom
    assert not bar.isEnabled()
    assert not window.actions_by_name[ActionName.DOUBLE_SIZE].isEnabled()


def test_the_zoom_speaks_to_those_who_do_not_see_it(hands: Hands, bar: ZoomBar) -> None:
    hands.press(Qt.Key.Key_0, Qt.KeyboardModifier.ControlModifier)
    assert bar.slider.accessibleName() == "Zoom"
    assert bar.percent.accessibleName() == "Zoom: 100 %"
