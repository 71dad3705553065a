"""The pixels of a chart's view: painted as far as a frame has time, and completed in the next ones.

The ground of a frame is painted whole: lines, boxes, names of branches. What stands in the cards comes upon
it, a few cards at a time: first those that the frame before showed, so that nothing flickers, then the
nearest to the pointer. What is left when the time is spent are cards without texts; the next frame goes on
with them where this one ended, upon the same pixels. Marks and painting are those of every picture: only a
canvas knows of time. Not for: deciding what is drawn (see `paint.chart_marks`).
"""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import NamedTuple

import numpy as np
from msgspec import Struct
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QWidget

from orgviewer.arrays import Booleans, Floats, Integers
from orgviewer.chart.chart import Chart
from orgviewer.layout.rectangle import Point
from orgviewer.paint.chart_marks import LayeredMarks
from orgviewer.paint.marks import Marks
from orgviewer.paint.painter import paint
from orgviewer.paint.text_metrics import Letters
from orgviewer.paint.theme import Theme
from orgviewer.views.chart.camera import Camera
from orgviewer.views.chart.scene import Scene

FEW, MANY = 16, 128  # cards between two looks at the clock: of new ones, and of those that were there before


Deadline = Callable[[bool], bool]
"""Says whether the time of a frame is over: for what was there before, or for what is new."""


class Budget(Struct, frozen=True):
    """How many seconds of a clock a frame may take.

    After `beginning` nothing more comes that was not there before, after `ending` nothing at all; but in
    each frame some does, so that a view is complete in the end.
    """

    beginning: float = 0.009
    ending: float = 0.022
    clock: Callable[[], float] = time.perf_counter

    def start(self) -> Deadline:
        """Start the clock of a frame."""
        since = self.clock()
        return lambda before: self.clock() - since > (self.ending if before else self.beginning)


class CanvasLook(NamedTuple):
    """All that decides what a frame shows; of two equal ones the second goes on where the first ended.

    `highlight` is what stands out, `moved` how far cards are on their way, `arrivals` how often photos came.
    """

    scene: Scene
    theme: Theme
    camera: Camera
    highlight: tuple[object, ...]
    size: QSize
    ratio: float
    moved: object
    arrivals: int


class Canvas:
    """Shows one look at a time; `image` is as large as the view, in the pixels of the screen."""

    def __init__(self, letters: Letters) -> None:
        self.image = QImage()
        self._letters = letters
        self._look: CanvasLook | None = None
        self._drawing = LayeredMarks(Marks(), np.zeros(0, np.int32), lambda _: Marks())
        self._move: Callable[[Marks], Marks] = lambda drawn: drawn
        self._before, self._new = np.zeros(0, np.int32), np.zeros(0, np.int32)
        self._whole: Chart | None = None
        self._shown: Booleans = np.zeros(0, bool)  # by place in the whole chart

    @property
    def is_complete(self) -> bool:
        """Whether all that the look shows is painted."""
        return not len(self._before) and not len(self._new)

    def paint(
        self,
        look: CanvasLook,
        draw: Callable[[], LayeredMarks],
        move: Callable[[Marks], Marks],
        pointer: Point | None,
        until: Deadline | None,
    ) -> None:
        """Paint as much of a look as there is time for; all of it if there is no deadline.

        Only for another look than before it is asked what to `draw`; `move` moves what is on its way, and
        `pointer` is on the screen.
        """
        if self._look != look:
            self._begin(look, draw(), move, pointer)
        done = False
        while not self.is_complete:
            if done and until is not None and until(bool(len(self._before))):
                break
            self._paint_some()
            done = True

    def _begin(
        self, look: CanvasLook, drawing: LayeredMarks, move: Callable[[Marks], Marks], pointer: Point | None
    ) -> None:
        self._look, self._drawing, self._move = look, drawing, move
        whole, places = look.scene.whole, look.scene.chart.whole[drawing.cards]
        known = self._shown[places] if whole is self._whole else np.zeros(len(places), bool)
        self._whole, self._shown = whole, np.zeros(len(whole), bool)
        self._before, new = drawing.cards[known], drawing.cards[~known]
        middle = (look.size.width() / 2, look.size.height() / 2)
        self._new = new[np.argsort(_distances(look, new, pointer or middle), kind="stable")]
        if self.image.size() != look.size * look.ratio:
            self.image = QImage(look.size * look.ratio, QImage.Format.Format_RGB32)
        self.image.setDevicePixelRatio(look.ratio)
        self.image.fill(QColor(look.theme.background))
        self._paint(drawing.ground)

    def _paint_some(self) -> None:
        if len(self._before):
            some, self._before = self._before[:MANY], self._before[MANY:]
        else:
            some, self._new = self._new[:FEW], self._new[FEW:]
        self._paint(self._drawing.inside(some))
        assert self._look
        self._shown[self._look.scene.chart.whole[some]] = True

    def _paint(self, drawn: Marks) -> None:
        assert self._look
        camera = self._look.camera
        with QPainter(self.image) as painter:
            painter.translate(camera.left, camera.top)
            painter.scale(camera.scale, camera.scale)
            paint(self._move(drawn), painter, self._letters)


def _distances(look: CanvasLook, nodes: Integers, point: Point) -> Floats:
    """Return how far cards are from a point of the screen, in pixels of the layout, squared."""
    x, y = look.camera.to_layout(point)
    layout, sizes = look.scene.layout, look.scene.layout.spec.sizes
    across = layout.left[nodes] + sizes.card_width / 2 - x
    down = layout.top[nodes] + sizes.card_height / 2 - y
    distances: Floats = across * across + down * down
    return distances


def is_frame(painter: QPainter, window: QWidget) -> bool:
    """Return whether what is painted goes to the screen, and is not a picture of a widget."""
    store = window.backingStore()
    return store is not None and painter.paintEngine().paintDevice() is store.paintDevice()
