"""PySide6 6.12.0 on Python 3.11 drops a reference of None at every void call, until Python aborts."""

from __future__ import annotations

import sys

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QImage, QPainter

CALLS = 3000


@pytest.mark.skipif(sys.version_info >= (3, 12), reason="None is immortal from Python 3.12 on")
def test_painting_leaves_none_as_it_was() -> None:
    image = QImage(16, 16, QImage.Format.Format_ARGB32_Premultiplied)
    painter = QPainter(image)
    color, rectangle = QColor("red"), QRect(1, 1, 4, 4)
    before = sys.getrefcount(None)
    for _ in range(CALLS):
        painter.setPen(color)
        painter.drawRect(rectangle)
    after = sys.getrefcount(None)
    painter.end()
    assert abs(after - before) < CALLS / 10
