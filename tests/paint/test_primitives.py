"""Arrays of rectangles and lines look as objects of Qt do, and cost none."""

from __future__ import annotations

import gc
from collections.abc import Callable

import numpy as np
import pytest
from PySide6.QtCore import QLineF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPen

from orgviewer.arrays import Floats
from orgviewer.paint.marks import Boxes, BoxStyle, LineStyle, Marks, Polylines
from orgviewer.paint.painter import paint
from orgviewer.paint.primitives import bars, draw_lines, draw_rectangles, edges
from orgviewer.paint.text_metrics import Letters
from tests.paint.drawing import pixels

SIDE = 120
BOXES = np.array([(3.3, 4.4, 50.0, 20.2), (10.5, 40.0, 12.0, 60.0), (70.1, 30.7, 44.4, 44.4)])
LINES = np.array([(5.2, 10.0, 90.0, 10.0), (100.3, 4.0, 100.3, 80.6), (60.0, 90.0, 20.0, 90.0)])
NEAR = 20  # of 255, by which smoothing may differ
CORNERS = 24  # pixels that may be unlike: two at each corner, where two edges meet


def drawn(draw: Callable[[QPainter], object]) -> QImage:
    image = QImage(SIDE, SIDE, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(QColor("white"))
    with QPainter(image) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor("#204060"))
        draw(painter)
    return image


def apart(one: QImage, other: QImage) -> int:
    """Return how many pixels of two images are not alike."""
    differences = np.abs(pixels(one).astype(int) - pixels(other).astype(int)).max(axis=-1)
    return int((differences > NEAR).sum())


def with_pen(painter: QPainter, width: float) -> QPainter:
    pen = QPen(QColor("#204060"), width)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    return painter


@pytest.mark.parametrize("boxes", [BOXES, np.repeat(BOXES, 2, axis=0)[::2], BOXES[:0]])
def test_rectangles_of_an_array_are_those_of_objects(boxes: Floats) -> None:
    objects = [QRectF(*box) for box in boxes.tolist()]
    assert drawn(lambda painter: draw_rectangles(painter, boxes)) == drawn(
        lambda painter: painter.drawRects(objects)
    )


def test_lines_of_an_array_are_those_of_objects() -> None:
    objects = [QLineF(*line) for line in LINES.tolist()]
    assert drawn(lambda painter: draw_lines(with_pen(painter, 2.0), LINES)) == drawn(
        lambda painter: with_pen(painter, 2.0).drawLines(objects)
    )


@pytest.mark.parametrize("width", [0.3, 1.0, 3.0])
def test_lines_along_the_axes_are_bars(width: float) -> None:
    as_bars = drawn(lambda painter: draw_rectangles(painter, bars(LINES, width)))
    assert apart(as_bars, drawn(lambda painter: draw_lines(with_pen(painter, width), LINES))) == 0


@pytest.mark.parametrize("width", [0.3, 1.0])
def test_edges_are_what_a_pen_draws(width: float) -> None:
    as_edges = drawn(lambda painter: draw_rectangles(painter, edges(BOXES, width)))
    assert apart(as_edges, drawn(lambda painter: draw_rectangles(with_pen(painter, width), BOXES))) <= CORNERS


def test_thousands_of_boxes_and_lines_make_python_look_for_no_circles(letters: Letters) -> None:
    """It looks after every 700 new objects, and now and then among all that a program holds."""
    count = 5_000
    nodes = np.arange(count, dtype=np.int32)
    boxes = np.tile(BOXES[:1], (count, 1))
    lines = np.tile(LINES[:1].reshape(1, 2, 2), (count, 1, 1))
    far = Marks(
        (Polylines(LineStyle("#808080", 1.0, 0.0), nodes, lines),),
        (Boxes(BoxStyle("#ffffff", "#000000"), nodes, boxes), Boxes(BoxStyle("#ffffff"), nodes, boxes)),
    )
    looked: list[str] = []

    def look(phase: str, information: dict[str, int]) -> None:
        del information
        looked.append(phase)

    drawn(lambda painter: paint(far, painter, letters))  # what is made once is made
    gc.collect()
    gc.callbacks.append(look)
    try:
        drawn(lambda painter: paint(far, painter, letters))
    finally:
        gc.callbacks.remove(look)
    assert looked == []
