"""Marks of small charts, and what tests ask of them."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from PySide6.QtGui import QImage

from orgviewer.chart.spec import ChartSpec
from orgviewer.chart.trees import make_chart
from orgviewer.choices import Direction
from orgviewer.controls import ReadingDirection
from orgviewer.layout.layout import Layout, LayoutStyle, arrange
from orgviewer.layout.rectangle import Rectangle
from orgviewer.model.dataset import Dataset
from orgviewer.paint.cards.portraits import Portraits
from orgviewer.paint.cards.sizes import layout_spec
from orgviewer.paint.chart_marks import NOTHING, Highlight, marks
from orgviewer.paint.marks import Boxes, Marks
from orgviewer.paint.text_metrics import Letters
from orgviewer.paint.theme import LIGHT, Theme

WHOLE = ChartSpec()
Pixels = np.ndarray[tuple[int, ...], np.dtype[np.uint8]]


def laid_out(
    data: Dataset,
    letters: Letters,
    spec: ChartSpec = WHOLE,
    direction: Direction = Direction.DOWN,
    theme: Theme = LIGHT,
    reading: ReadingDirection = ReadingDirection.FROM_LEFT,
) -> Layout:
    """Return the layout that the program makes of a dataset."""
    chart = make_chart(data, spec)
    return arrange(chart, layout_spec(chart, theme, letters, LayoutStyle(direction, reading=reading)))


def drawing(
    layout: Layout,
    letters: Letters,
    scale: float = 1.0,
    highlight: Highlight = NOTHING,
    theme: Theme = LIGHT,
    view: Rectangle | None = None,
) -> Marks:
    """Return the marks of a layout, the whole of it unless there is a view."""
    whole = Rectangle(0, 0, layout.width, layout.height)
    return marks(layout, theme, letters, Portraits(Path("nowhere")), view or whole, scale, highlight)


def boxes_of(drawn: Marks, node: int) -> list[Boxes]:
    """Return the groups of boxes in which a node has one."""
    return [boxes for boxes in drawn.boxes if node in boxes.nodes]


def texts_of(drawn: Marks, node: int) -> list[str]:
    """Return the texts that belong to a node."""
    return [
        text
        for texts in drawn.texts
        for owner, text in zip(texts.nodes.tolist(), texts.texts, strict=True)
        if owner == node
    ]


def pixels(image: QImage) -> Pixels:
    """Return an image as height × width × 4 (red, green, blue, alpha)."""
    plain = image.convertToFormat(QImage.Format.Format_RGBA8888)
    rows = np.frombuffer(plain.constBits(), np.uint8).reshape(plain.height(), plain.bytesPerLine())
    return rows[:, : plain.width() * 4].reshape(plain.height(), plain.width(), 4).copy()
