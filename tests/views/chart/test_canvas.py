"""Frames are painted as far as there is time, and completed in the next ones; nothing is painted twice."""

from __future__ import annotations

from itertools import count
from typing import Any

import numpy as np
import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from orgviewer.arrays import Integers
from orgviewer.chart.chart import Chart
from orgviewer.chart.places import Node, Place
from orgviewer.chart.spec import ChartSpec, Folding
from orgviewer.chart.trees import whole_chart
from orgviewer.layout.rectangle import Point
from orgviewer.paint.cards import texts
from orgviewer.paint.cards.labels import Label, label
from orgviewer.paint.chart_marks import REACH, LayeredMarks, drawing, marks
from orgviewer.paint.marks import Marks
from orgviewer.paint.painter import paint
from orgviewer.paint.text_metrics import Letters
from orgviewer.paint.theme import LIGHT
from orgviewer.views.chart import surface
from orgviewer.views.chart.canvas import FEW, MANY, Budget, Canvas, CanvasLook, Deadline
from orgviewer.views.chart.scene import Scene, make_scene
from orgviewer.views.chart.view import ChartView
from tests.datasets import bush

NONE = Budget(0.0, 0.0, 0.0, map(float, count()).__next__)  # a clock that goes on with each look at it
PLENTY = Budget(np.inf, np.inf, np.inf)


class Watched(ChartView):
    """A view that notes, frame by frame, in which cards something was drawn."""

    def __init__(self, letters: Letters) -> None:
        super().__init__(LIGHT, letters)
        self.frames: list[list[int]] = []
        self.grounds = 0
        self.budget = NONE
        self.resize(900, 640)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        self.frames.append([])
        super().paintEvent(event)

    @property
    def shown(self) -> Scene:
        assert self.scene is not None
        return self.scene

    def begin(self) -> None:
        """Forget the frames until now."""
        self.frames.clear()
        self.grounds = 0

    def settle(self, qtbot: QtBot) -> None:
        """Wait until the view is complete."""
        QApplication.processEvents()
        qtbot.waitUntil(lambda: self.canvas.is_complete)


@pytest.fixture
def letters(qapp: QApplication) -> Letters:
    return Letters()


@pytest.fixture
def view(qtbot: QtBot, letters: Letters, monkeypatch: pytest.MonkeyPatch) -> Watched:
    view = Watched(letters)

    def noted(*arguments: Any) -> LayeredMarks:
        drawn = drawing(*arguments)
        view.grounds += 1

        def inside(nodes: Integers) -> Marks:
            view.frames[-1] += nodes.tolist()
            return drawn.inside(nodes)

        return LayeredMarks(drawn.ground, drawn.cards, inside)

    monkeypatch.setattr(surface, "drawing", noted)
    monkeypatch.setattr(surface, "LONGEST_MOTION", 0)
    qtbot.addWidget(view)
    whole = whole_chart(bush(40, 3, 9).dataset(), ChartSpec())
    view.show_scene(make_scene(whole, Folding(), view.fitting_style(), LIGHT, letters))
    view.show()
    qtbot.waitExposed(view)
    view.settle(qtbot)
    return view


def exported(view: ChartView, scene: Scene) -> QImage:
    """Return what a picture of the same part at the same scale has: all its marks, painted at once."""
    image = QImage(view.size(), QImage.Format.Format_RGB32)
    image.fill(QColor(view.theme.background))
    part = view.camera.visible(view.extent())
    sources = view.theme, view.letters, view.portraits
    drawn = marks(scene.layout, *sources, part.grown(REACH), view.camera.scale, view.highlight(), part)
    with QPainter(image) as painter:
        painter.translate(view.camera.left, view.camera.top)
        painter.scale(view.camera.scale, view.camera.scale)
        paint(drawn, painter, view.letters)
    return image


def paint_look(canvas: Canvas, view: ChartView, ratio: float, until: Deadline | None) -> None:
    """Paint what a view looks at with a canvas of its own."""
    assert view.scene is not None
    look = CanvasLook(view.scene, LIGHT, view.camera, (), view.size(), ratio, None, 0)
    part = view.camera.visible(view.extent())
    sources = view.theme, view.letters, view.portraits
    drawn = drawing(view.scene.layout, *sources, part.grown(REACH), view.camera.scale, view.highlight(), part)
    canvas.paint(look, lambda: drawn, lambda marks: marks, None, until)


def with_ratio(view: ChartView, ratio: float) -> QImage:
    """Return an empty screen as large as a view."""
    image = QImage(view.size() * ratio, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(ratio)
    return image


def is_in_the_middle(view: Watched, node: int) -> bool:
    """Return whether a card is far from the edges of a view."""
    card = view.shown.card(Node(node))
    left, top = view.camera.to_screen((card.left, card.top))
    return 60 < left < view.width() - 200 and 60 < top < view.height() - 120


def part_of(image: QImage, part: QRect, ratio: float) -> QImage:
    """Return the pixels of a part of the screen."""
    corner, size = part.topLeft() * ratio, part.size() * ratio
    return image.copy(QRect(corner, size))


@pytest.mark.parametrize("scale", [0.12, 0.3, 0.5, 1.0])
def test_the_last_frame_is_what_a_picture_has_pixel_by_pixel(
    view: Watched, qtbot: QtBot, scale: float
) -> None:
    view.begin()
    view.zoom_to(scale)
    view.settle(qtbot)
    assert view.canvas.image == exported(view, view.shown)
    assert len(view.frames) > (scale > 0.25)  # of names of branches alone one frame is enough


def test_frames_draw_few_cards_each_and_none_twice(view: Watched, qtbot: QtBot) -> None:
    view.begin()
    view.zoom_to(0.6)
    view.settle(qtbot)
    seen = [node for frame in view.frames for node in frame]
    assert view.grounds == 1
    assert len(seen) == len(set(seen)) > 2 * FEW
    assert all(0 < len(frame) <= FEW for frame in view.frames)
    painted = len(view.frames)
    view.update()
    view.settle(qtbot)
    assert view.frames[painted:] == [[]]  # shown as it is


def test_with_time_enough_a_frame_is_complete(view: Watched, qtbot: QtBot) -> None:
    view.budget = PLENTY
    view.begin()
    view.zoom_to(0.6)
    view.settle(qtbot)
    assert len(view.frames) == 1


@pytest.mark.parametrize("pointer", [None, (60.0, 60.0), (850.0, 600.0)])
def test_the_nearest_to_the_pointer_come_first(view: Watched, qtbot: QtBot, pointer: Point | None) -> None:
    view.begin()
    view.pointer = pointer
    view.zoom_to(0.6)
    view.settle(qtbot)
    x, y = pointer or (450.0, 320.0)
    cards = [view.shown.card(Node(node)) for frame in view.frames for node in frame]
    middles = [
        view.camera.to_screen(((card.left + card.right) / 2, (card.top + card.bottom) / 2)) for card in cards
    ]
    distances = [(left - x) ** 2 + (top - y) ** 2 for left, top in middles]
    assert [round(distance) for distance in distances] == sorted(map(round, distances))


def test_what_was_complete_stays_so_in_the_next_frame(view: Watched, qtbot: QtBot) -> None:
    view.zoom_to(0.6)
    view.settle(qtbot)
    before = {node for frame in view.frames for node in frame}
    view.begin()
    view.move_camera(view.camera.moved(30.0, 0.0))
    view.settle(qtbot)
    assert len(view.frames[0]) > FEW
    assert set(view.frames[0]) <= before


@pytest.mark.parametrize("ratio", [1.0, 2.0])
def test_until_their_turn_comes_cards_show_the_pixels_that_they_had(view: Watched, ratio: float) -> None:
    middle = QRect(200, 160, 500, 320)
    shown, whole = (with_ratio(view, ratio) for _ in range(2))
    view.zoom_to(0.3)
    canvas, complete = Canvas(view.letters), Canvas(view.letters)
    paint_look(canvas, view, ratio, until=None)
    view.move_camera(view.camera.moved(40.0, -20.0))  # by whole pixels, so that copies are exact
    paint_look(canvas, view, ratio, until=lambda _: True)
    assert not canvas.is_complete
    paint_look(complete, view, ratio, until=None)
    for image, source in ((shown, canvas), (whole, complete)):
        with QPainter(image) as painter:
            source.show(painter)
    assert part_of(shown, middle, ratio) == part_of(whole, middle, ratio)
    assert part_of(canvas.image, middle, ratio) != part_of(whole, middle, ratio)  # nothing is copied into it


def test_the_oldest_copies_are_painted_before_all_others(view: Watched, qtbot: QtBot) -> None:
    view.begin()
    view.zoom_to(0.3)
    view.settle(qtbot)
    middle = {node for frame in view.frames for node in frame if is_in_the_middle(view, node)}
    view.budget = Budget(0.0, 4.0, np.inf, map(float, count()).__next__)  # for a few copies in each frame
    view.begin()
    for _ in range(len(middle) // MANY + 2):
        view.move_camera(view.camera.moved(1.0, 0.0))
        view.repaint()
    painted = [node for frame in view.frames for node in frame if node in middle]
    assert 0 < len([node for node in view.frames[0] if node in middle]) < len(middle)
    assert len(painted) > len(middle)
    assert set(painted[: len(middle)]) == middle  # each once before any is painted again


def test_cards_of_another_layout_are_not_copied(view: Watched, qtbot: QtBot) -> None:
    view.zoom_to(0.3)
    view.settle(qtbot)
    view.toggle(Place(int(np.flatnonzero(view.shown.whole.children[1])[1])))
    view.repaint()
    assert not view.canvas.is_complete
    shown = with_ratio(view, 1.0)
    with QPainter(shown) as painter:
        view.canvas.show(painter)
    assert shown == view.canvas.image


def test_what_is_folded_otherwise_is_complete_as_well(view: Watched, qtbot: QtBot) -> None:
    view.zoom_to(0.6)
    view.settle(qtbot)
    view.begin()
    team = int(np.flatnonzero(view.shown.whole.children[1])[1])
    view.toggle(Place(team))
    view.settle(qtbot)
    assert view.canvas.image == exported(view, view.shown)
    assert view.grounds == 1


def test_a_frame_that_is_not_complete_is_given_up_for_another_look(view: Watched, qtbot: QtBot) -> None:
    view.zoom_to(0.6)
    view.begin()
    view.repaint()
    assert not view.canvas.is_complete
    view.move_camera(view.camera.moved(-200.0, 0.0))
    view.settle(qtbot)
    assert view.grounds == 2
    assert view.canvas.image == exported(view, view.shown)


def test_a_picture_of_the_window_is_complete_at_once(view: Watched) -> None:
    view.zoom_to(0.6)
    grabbed = view.grab().toImage()
    assert view.canvas.is_complete
    assert grabbed.convertToFormat(QImage.Format.Format_RGB32) == exported(view, view.shown)


def test_no_frame_typesets_more_than_it_draws(
    view: Watched, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    typeset: list[int] = []

    def counted(chart: Chart, node: int) -> Label:
        typeset.append(node)
        return label(chart, node)

    monkeypatch.setattr(texts, "label", counted)
    view.begin()
    view.zoom_to(0.6)
    view.repaint()
    assert len(view.frames) == 1
    assert sorted(typeset) == sorted(view.frames[0])
    view.settle(qtbot)
    assert sorted(typeset) == sorted(node for frame in view.frames for node in frame)
