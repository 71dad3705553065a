"""A page of paper: what stands where on it, as a value; printers and files paint the same one.

Everything on a page is in its pixels, 96 to an inch as in a picture at scale 1, from its upper left corner.
Not for: choosing what goes on which page (see `pages`).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping

import numpy as np
from msgspec import Struct, field
from msgspec.structs import replace
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QFont, QPainter

from orgviewer.arrays import Booleans, Floats
from orgviewer.chart.places import Node
from orgviewer.choices import Background
from orgviewer.layout.rectangle import Rectangle
from orgviewer.paint.cards.card import BADGE_HEIGHT, badge_look, badge_rectangle
from orgviewer.paint.chart_marks import EDGE
from orgviewer.paint.marks import (
    NOBODY,
    Boxes,
    LineStyle,
    Marks,
    Polylines,
    Texts,
    TextStyle,
    shifted,
    together,
)
from orgviewer.paint.painter import paint
from orgviewer.paint.picture import Picture
from orgviewer.paint.text_metrics import Letters
from orgviewer.paint.theme import Lettering
from orgviewer.publish.paper.lengths import PRINT

Read = Callable[[QFont, Iterable[str]], object]
"""Takes texts and the font in which they were painted."""


def unread(font: QFont, texts: Iterable[str]) -> None:
    """Take no notice of texts."""


class PageLink(Struct, frozen=True):
    """A rectangle of a page that leads to another page, by its number from 0."""

    rectangle: Rectangle
    page: int


class Page(Struct, frozen=True, eq=False):
    """A page, `width` × `height`, that shows a `part` of a picture (in the picture's own places).

    The corner of that part stands at `left`, `top`, and it is `scale` times as large as at 100 %. `detail`
    is the scale at which the picture is asked for its marks. `around` are the page's own marks, `frame` those
    that stand on every page, within `outer`, its margins; `badges` says by node what stands in its badge
    instead of the usual.
    """

    picture: Picture
    part: Rectangle
    width: float
    height: float
    left: float
    top: float
    scale: float
    label: str
    detail: float = PRINT
    around: Marks = field(default_factory=Marks)
    outer: Rectangle = Rectangle(0.0, 0.0, 0.0, 0.0)
    frame: Marks = field(default_factory=Marks)
    badges: Mapping[Node, str] = field(default_factory=dict)
    links: tuple[PageLink, ...] = ()

    def placed(self, rectangle: Rectangle) -> Rectangle:
        """Return where a rectangle of the picture stands on the page."""
        edges = np.array(((rectangle.left, rectangle.top, rectangle.right, rectangle.bottom),))
        return Rectangle(*self.placed_all(edges)[0].tolist())

    def placed_all(self, edges: Floats) -> Floats:
        """Return where rectangles of the picture (m × 4: left, top, right, bottom) stand on the page."""
        corner, part = np.array((self.left, self.top) * 2), np.array((self.part.left, self.part.top) * 2)
        placed: Floats = corner + (edges - part) * self.scale
        return placed

    def marks(self) -> Marks:
        """Return what is drawn of the picture, in the picture's places."""
        drawn = self.picture.marks(self.part.grown(EDGE), self.detail)
        if not self.badges:
            return drawn
        return together(
            replace(drawn, texts=tuple(_but_badges(texts, self.badges) for texts in drawn.texts)),
            shifted(_badges(self.picture, self.badges), *self.picture.corner),
        )


def paint_page(page: Page, painter: QPainter, read: Read = unread) -> Marks:
    """Paint a page, and return what is drawn on it of the picture, in the picture's places.

    The painter's transform maps the page's pixels (96 to an inch) to the device.
    For a device of so many dots to an inch: `painter.scale(dots / DPI, dots / DPI)`. What is written on
    the page is read out to `read`.
    """
    picture = page.picture
    fill_page(page.width, page.height, picture, painter)
    painter.save()
    seen = page.placed(page.part)
    painter.setClipRect(QRectF(seen.left, seen.top, seen.right - seen.left, seen.bottom - seen.top))
    painter.translate(seen.left, seen.top)
    painter.scale(page.scale, page.scale)
    painter.translate(-page.part.left, -page.part.top)
    drawn = page.marks()
    paint(drawn, painter, picture.letters)
    painter.restore()
    paint(page.around, painter, picture.letters)
    paint(page.frame, painter, picture.letters)
    for texts in (*drawn.texts, *page.around.texts, *page.frame.texts):
        read(picture.letters.fonts[texts.style.lettering], texts.texts)
    return drawn


def fill_page(width: float, height: float, picture: Picture, painter: QPainter) -> None:
    """Paint what lies behind everything on a page; white paper needs nothing."""
    colour = QColor(picture.theme.page)
    if picture.spec.background is Background.WHITE and colour != QColor("white"):
        painter.fillRect(QRectF(0, 0, width, height), colour)


def line_of_text(letters: Letters, style: TextStyle, x: float, middle: float, text: str) -> Texts:
    """Return a text of its own, from x to the right, about a height."""
    place = np.array([(x, letters.baseline(style.lettering, middle))])
    return Texts(style, np.array([NOBODY], np.int32), place, (letters.legible(text),))


def strokes(style: LineStyle, ends: list[tuple[float, float, float, float]]) -> Polylines:
    """Return straight lines, each from one point to another (x, y, x, y)."""
    first_last = np.array(ends).reshape(-1, 2, 2)
    points = first_last[:, [0, 1, 1, 1, 1]]
    return Polylines(style, np.full(len(ends), NOBODY, np.int32), points)


def _but_badges(texts: Texts, badges: Mapping[Node, str]) -> Texts:
    """Return texts without those of the badges of some nodes."""
    if texts.style.lettering is not Lettering.BADGE:
        return texts
    kept: Booleans = ~np.isin(texts.nodes, list(badges))
    left = tuple(text for text, keep in zip(texts.texts, kept.tolist(), strict=True) if keep)
    return Texts(texts.style, texts.nodes[kept], texts.places[kept], left)


def badge_box(picture: Picture, node: Node, text: str) -> Rectangle:
    """Return where a badge with a text stands, in places of the picture's layout."""
    usual = badge_rectangle(picture.layout, node)
    half = picture.letters.width(picture.letters.legible(text), Lettering.BADGE) / 2 + BADGE_HEIGHT / 2
    middle = (usual.left + usual.right) / 2
    half = max(half, (usual.right - usual.left) / 2)  # it hides the one that is drawn anyway
    return Rectangle(middle - half, usual.top, middle + half, usual.bottom)


def _badges(picture: Picture, badges: Mapping[Node, str]) -> Marks:
    """Return badges with the texts of a page, in places of the picture's layout."""
    letters = picture.letters
    look, style = badge_look(picture.theme)
    rectangles, texts = [], []
    for node, text in badges.items():
        box = badge_box(picture, node, text)
        rectangles.append((box.left, box.top, box.right - box.left, box.bottom - box.top))
        x = (box.left + box.right - letters.width(letters.legible(text), Lettering.BADGE)) / 2
        texts.append(line_of_text(letters, style, x, (box.top + box.bottom) / 2, text))
    nodes = np.array(list(badges), np.int32)
    return Marks(boxes=(Boxes(look, nodes, np.array(rectangles)),), texts=tuple(texts))
