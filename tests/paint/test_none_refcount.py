"""PySide6 6.12.0 on Python 3.11 drops a reference of None at every void call, until Python aborts."""

from __future__ import annotations

import sys

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QImage, QPainter

ROUNDS = 150
CALLS_A_ROUND = 2  # each of which returns nothing


@pytest.mark.skipif(sys.version_info >= (3, 12), reason="None is immortal from Python 3.12 on")
def test_painting_leaves_none_as_it_was() -> None:
    image = QImage(16, 16, QImage.Format.Format_ARGB32_Premultiplied)
    painter = QPainter(image)
    color, rectangle = QColor("red"), QRect(1, 1, 4, 4)
    before = sys.getrefcount(None)
    for _ in range(ROUNDS):
        painter.setPen(color)
        painter.drawRect(rectangle)
    after = sys.getrefcount(None)
    painter.end()
    # As few as these do no harm where references are lost, and are too many to be missed.
    assert abs(after - before) < ROUNDS * CALLS_A_ROUND / 10
