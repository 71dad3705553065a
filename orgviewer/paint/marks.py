"""Marks: what is drawn, as values; painters paint them and writers write them.

All places are layout pixels at 100 %: x to the right, y down.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtGui import QImage

from orgviewer.arrays import Floats, Integers
from orgviewer.paint.theme import Lettering


@dataclass(frozen=True)
class BoxStyle:
    """How a box looks; colours are #rrggbb or empty for none, widths and radius are pixels."""

    fill: str = ""
    border: str = ""
    border_width: float = 1.0
    radius: float = 0.0
    dashed: bool = False


@dataclass(frozen=True)
class LineStyle:
    """How a line looks; corners are rounded with `radius`."""

    colour: str
    width: float
    radius: float
    dashed: bool = False


@dataclass(frozen=True)
class TextStyle:
    """How a text looks."""

    lettering: Lettering
    colour: str


@dataclass(frozen=True, eq=False)
class Boxes:
    """Boxes of one style: m nodes, and m × 4 rectangles (left, top, width, height)."""

    style: BoxStyle
    nodes: Integers
    rectangles: Floats


@dataclass(frozen=True, eq=False)
class Lines:
    """Lines of one style: m nodes (each line leads to its node), and m × 5 × 2 points."""

    style: LineStyle
    nodes: Integers
    points: Floats


@dataclass(frozen=True, eq=False)
class Texts:
    """Texts of one style: m nodes, m × 2 places of the left end of the baseline, and m texts."""

    style: TextStyle
    nodes: Integers
    places: Floats
    texts: tuple[str, ...]


@dataclass(frozen=True, eq=False)
class Pictures:
    """Photos: m nodes, m × 4 rectangles (left, top, width, height), and m images."""

    nodes: Integers
    rectangles: Floats
    images: tuple[QImage, ...]


@dataclass(frozen=True, eq=False)
class Marks:
    """All that is drawn, in the order of drawing: lines, boxes, pictures, texts."""

    lines: tuple[Lines, ...] = ()
    boxes: tuple[Boxes, ...] = ()
    pictures: tuple[Pictures, ...] = ()
    texts: tuple[Texts, ...] = ()
