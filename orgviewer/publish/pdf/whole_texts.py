"""What is cut on a card, written whole where nobody sees it: for who searches a PDF or copies from it."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QPainter

from orgviewer.layout.rectangle import Point
from orgviewer.paint.cards.labels import whole_text
from orgviewer.paint.marks import NOBODY, Marks
from orgviewer.paint.text_metrics import ELLIPSIS
from orgviewer.paint.theme import Lettering
from orgviewer.publish.paper.page import Page, Read

UNSEEN = QColor(0, 0, 0, 0)
SMALL = 0.1  # times as large as a detail, so that it lies upon no other text
BELOW = 3.0  # pixels beneath what is cut


def write_whole_texts(page: Page, drawn: Marks, painter: QPainter, read: Read) -> None:
    """Write what the cards of a page say whose texts are cut, transparent; what is written is read out."""
    picture = page.picture
    font = picture.letters.fonts[Lettering.DETAIL]
    for node, (x, y) in cut_texts(drawn).items():
        if page.part.contains(x, y):
            text = picture.letters.legible(whole_text(picture.layout.chart, node))
            place = page.placed(page.part)
            painter.save()
            painter.translate(
                place.left + (x - page.part.left) * page.scale,
                place.top + (y + BELOW - page.part.top) * page.scale,
            )
            painter.scale(SMALL * page.scale, SMALL * page.scale)
            painter.setFont(font)
            painter.setPen(UNSEEN)
            painter.drawText(QPointF(0.0, 0.0), text)
            painter.restore()
            read(font, (text,))


def cut_texts(drawn: Marks) -> Mapping[int, Point]:
    """Return the nodes of whose texts one is cut, each with the place of the lowest such one."""
    found: dict[int, Point] = {}
    for texts in drawn.texts:
        for node, (x, y), text in zip(texts.nodes.tolist(), texts.places.tolist(), texts.texts, strict=True):
            if node != NOBODY and text.endswith(ELLIPSIS) and y >= found.get(node, (x, y))[1]:
                found[node] = x, y
    return found
