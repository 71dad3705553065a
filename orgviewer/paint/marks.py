"""Marks: what is drawn, as values; painters paint them and writers write them.

All places are layout pixels at 100 %: x to the right, y down.
"""

from __future__ import annotations

import enum
from typing import TYPE_CHECKING

import numpy as np
from msgspec import Struct
from msgspec.structs import replace
from PySide6.QtGui import QImage

from orgviewer.arrays import Floats, Integers
from orgviewer.paint.theme import Lettering

if TYPE_CHECKING:
    from orgviewer.paint.text_metrics import Letters


class LineKind(enum.Enum):
    """What a line says: who stands under whom, has a second manager, was where before, knows whom by what."""

    TREE = enum.auto()
    DOTTED = enum.auto()
    MOVE = enum.auto()
    STEP = enum.auto()


NOBODY = -1  # the node of what belongs to no card


class BoxStyle(Struct, frozen=True):
    """How a box looks; colours are #rrggbb or empty for none, widths and radius are pixels."""

    fill: str = ""
    border: str = ""
    border_width: float = 1.0
    radius: float = 0.0
    dashed: bool = False


class LineStyle(Struct, frozen=True):
    """How a line looks; corners are rounded with `radius`, and a disc of radius `disc` is where it begins."""

    colour: str
    width: float
    radius: float
    dashed: bool = False
    disc: float = 0.0


class TextStyle(Struct, frozen=True):
    """How a text looks; its letters are `size` times as large as its lettering has them.

    It is turned by so many degrees, clockwise about the left end of its baseline; what lies behind it is seen
    through it, but for its `strength` (0 to 1).
    """

    lettering: Lettering
    colour: str
    size: float = 1.0
    turn: float = 0.0
    strength: float = 1.0


class Boxes(Struct, frozen=True, eq=False):
    """Boxes of one style: m nodes, and m × 4 rectangles (left, top, width, height)."""

    style: BoxStyle
    nodes: Integers
    rectangles: Floats


class Polylines(Struct, frozen=True, eq=False):
    """Lines of one style: m nodes (each line leads to its node), and m × k × 2 points."""

    style: LineStyle
    nodes: Integers
    points: Floats
    kind: LineKind = LineKind.TREE


class Texts(Struct, frozen=True, eq=False):
    """Texts of one style: m nodes, m × 2 places of the left end of the baseline, and m texts."""

    style: TextStyle
    nodes: Integers
    places: Floats
    texts: tuple[str, ...]


class Pictures(Struct, frozen=True, eq=False):
    """Photos: m nodes, m × 4 rectangles (left, top, width, height), and m images."""

    nodes: Integers
    rectangles: Floats
    images: tuple[QImage, ...]


class Marks(Struct, frozen=True, eq=False):
    """All that is drawn, in the order of drawing: lines, boxes, pictures, texts."""

    lines: tuple[Polylines, ...] = ()
    boxes: tuple[Boxes, ...] = ()
    pictures: tuple[Pictures, ...] = ()
    texts: tuple[Texts, ...] = ()


def shifted(marks: Marks, x: float, y: float) -> Marks:
    """Return marks that lie elsewhere, all alike."""
    by = np.array((x, y))
    box = np.array((x, y, 0.0, 0.0))
    return Marks(
        tuple(replace(lines, points=lines.points + by) for lines in marks.lines),
        tuple(replace(boxes, rectangles=boxes.rectangles + box) for boxes in marks.boxes),
        tuple(replace(photos, rectangles=photos.rectangles + box) for photos in marks.pictures),
        tuple(replace(texts, places=texts.places + by) for texts in marks.texts),
    )


def mirrored(marks: Marks, axis: float, letters: Letters) -> Marks:
    """Return marks as they lie in a mirror; texts lie there, too, and are read as ever.

    The axis is the sum of a place from the left and of the one that is seen for it.
    """

    def turned(rectangles: Floats) -> Floats:
        found = rectangles.copy()
        found[:, 0] = axis - rectangles[:, 0] - rectangles[:, 2]
        return found

    def bent(points: Floats) -> Floats:
        return np.stack((axis - points[..., 0], points[..., 1]), axis=-1)

    def written(texts: Texts) -> Texts:
        style, places = texts.style, texts.places.copy()
        wide = np.array([letters.width(text, style.lettering) for text in texts.texts]) * style.size
        high, turn = 2 * letters.baseline(style.lettering, 0.0) * style.size, np.deg2rad(style.turn)
        places[:, 0] = axis - texts.places[:, 0] - wide * np.cos(turn) - high * np.sin(turn)
        return replace(texts, places=places)

    return Marks(
        tuple(replace(lines, points=bent(lines.points)) for lines in marks.lines),
        tuple(replace(boxes, rectangles=turned(boxes.rectangles)) for boxes in marks.boxes),
        tuple(replace(photos, rectangles=turned(photos.rectangles)) for photos in marks.pictures),
        tuple(written(texts) for texts in marks.texts if texts.texts),
    )


def together(*parts: Marks) -> Marks:
    """Return the marks of all parts, those of later ones on top of their kind."""
    return Marks(
        tuple(lines for part in parts for lines in part.lines),
        tuple(boxes for part in parts for boxes in part.boxes),
        tuple(photos for part in parts for photos in part.pictures),
        tuple(texts for part in parts for texts in part.texts),
    )
