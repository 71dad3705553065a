"""What yEd and its relatives say of how a node or an edge is drawn: labels, place, filling, lines, pictures.

Not for: which elements hold that (see `graphml`).
"""

from __future__ import annotations

import base64
import binascii
from collections.abc import Iterator, Mapping
from typing import TypeAlias

from lxml import etree
from msgspec import Struct

from orgviewer.readers.syntax.drawings import xml
from orgviewer.readers.syntax.drawings.diagram import (
    Area,
    Arrow,
    PagePoint,
    ShapeKind,
    Stroke,
    TextLine,
)
from orgviewer.readers.syntax.drawings.outlines.html_text import html_lines, is_html
from orgviewer.readers.syntax.drawings.outlines.maker import text_lines

LABELS = ("{*}NodeLabel", "{*}EdgeLabel", "{*}AttributeLabel", "{*}MethodLabel")
LANES = ("{*}RowNodeLabelModelParameter", "{*}ColumnNodeLabelModelParameter")
PICTURES = frozenset(("ImageNode", "SVGNode"))
SOLID = "line"
YES = "true"
_DrawnParts: TypeAlias = Mapping[str, etree._Element]


class NodeDrawing(Struct, frozen=True):
    """How a node is drawn: its labels, its place, its filling; `lanes` are the titles within a table."""

    lines: tuple[TextLine, ...] = ()
    area: Area | None = None
    colour: str = ""
    kind: ShapeKind = ShapeKind.BOX
    image: bytes | None = None
    lanes: tuple[TextLine, ...] = ()


class EdgeDrawing(Struct, frozen=True):
    """How an edge is drawn: its label, its heads, its stroke, the corners between its ends."""

    text: str = ""
    arrow: Arrow = Arrow.NONE
    stroke: Stroke = Stroke.SOLID
    path: tuple[PagePoint, ...] = ()


def node_drawing(data: etree._Element, images: Mapping[str, bytes]) -> NodeDrawing:
    """Return what the graphics of a node say; of a group that can be folded what it looks like now."""
    drawn = _shown(data)
    if drawn is None:
        return NodeDrawing()
    parts = _parts(drawn)
    own: list[TextLine] = []
    lanes: list[TextLine] = []
    for label in _labels(drawn):
        of_lane = len(label) and next(label.iter(*LANES), None) is not None
        (lanes if of_lane else own).extend(_lines(label))
    colour, is_filled = _filling(parts)
    has_border = _said(parts, "BorderStyle", "hasColor", YES) == YES
    name = xml.local_name(drawn)
    kind = ShapeKind.BOX
    if name in PICTURES and not own:
        kind = ShapeKind.PICTURE
    elif name == "ShapeNode" and not (is_filled or has_border):
        kind = ShapeKind.TEXT
    image = images.get(_said(parts, "Image", "refid", ""))
    return NodeDrawing(tuple(own), _area(parts), colour if is_filled else "", kind, image, tuple(lanes))


def _shown(data: etree._Element) -> etree._Element | None:
    """Return the element that stands for a node; of several that of the state in which it is."""
    first = next(iter(data), None)
    if first is None or xml.local_name(first) != "ProxyAutoBoundsNode":
        return first
    states = next(first.iterchildren("{*}Realizers"), None)
    found = [] if states is None else list(states)
    active = _whole(states.get("active", "0")) if states is not None else 0
    return found[active if 0 <= active < len(found) else 0] if found else None


def _labels(drawn: etree._Element) -> Iterator[etree._Element]:
    """Yield the labels of an element that are shown."""
    for part in drawn.iter(*LABELS):
        if part.get("visible", YES) == YES:
            yield part


def _lines(label: etree._Element) -> tuple[TextLine, ...]:
    """Return the lines of a label, whose other parts say where it lies."""
    text = "".join((label.text or "", *(part.tail or "" for part in label)))
    if text.lstrip().casefold().startswith("<html") and is_html(text):
        return html_lines(text)
    size = _number(label.get("fontSize")) or 0.0
    return text_lines(text, size, label.get("fontStyle", "").startswith("bold"))


def _filling(parts: _DrawnParts) -> tuple[str, bool]:
    colour = _said(parts, "Fill", "color", "")
    is_filled = _said(parts, "Fill", "hasColor", YES) == YES and (len(colour) < 9 or colour[7:9] != "00")
    return colour[:7].lower(), is_filled


def _area(parts: _DrawnParts) -> Area | None:
    found = parts.get("Geometry")
    if found is None:
        return None
    sides = [_number(found.get(name)) for name in ("x", "y", "width", "height")]
    left, top, width, height = sides
    if left is None or top is None or width is None or height is None:
        return None
    return Area(left, top, width, height)


def edge_drawing(data: etree._Element) -> EdgeDrawing:
    """Return what the graphics of an edge say."""
    drawn = next(iter(data), None)
    if drawn is None:
        return EdgeDrawing()
    parts = _parts(drawn)
    heads = _has_head(parts, "source"), _has_head(parts, "target")
    arrow = {(True, True): Arrow.BOTH, (True, False): Arrow.FIRST, (False, True): Arrow.SECOND}
    corners = parts["Path"].iterchildren("{*}Point") if "Path" in parts else ()
    points = ((_number(one.get("x")), _number(one.get("y"))) for one in corners)
    return EdgeDrawing(
        " ".join(line.text for label in _labels(drawn) for line in _lines(label)),
        arrow.get(heads, Arrow.NONE),
        Stroke.SOLID if _said(parts, "LineStyle", "type", SOLID) == SOLID else Stroke.DASHED,
        tuple(PagePoint(x, y) for x, y in points if x is not None and y is not None),
    )


def _has_head(parts: _DrawnParts, end: str) -> bool:
    return _said(parts, "Arrows", end, "none") != "none"


def images_of(data: etree._Element) -> dict[str, bytes]:
    """Return the pictures that a file holds, by the names that nodes call them."""
    found = {}
    for one in data.iterfind("{*}Resources/{*}Resource"):
        try:
            found[one.get("id", "")] = base64.b64decode("".join((one.text or "").split()))
        except (binascii.Error, ValueError):
            continue
    return found


def lines_of_style(data: etree._Element) -> tuple[TextLine, ...]:
    """Return the labels of newer programs of the same house, which are lists of labels."""
    found: list[TextLine] = []
    for label in data.iter("{*}Label"):
        child = next(label.iterchildren("{*}Label.Text"), None)
        text = label.get("Text") or ("".join(child.itertext()) if child is not None else "")
        found += text_lines(text)
    return tuple(found)


def area_of_style(data: etree._Element) -> Area | None:
    """Return the place of a node as these programs write it."""
    found = next(data.iter("{*}RectD"), None)
    if found is None:
        return None
    left, top, width, height = (_number(found.get(name)) for name in ("X", "Y", "Width", "Height"))
    if left is None or top is None or width is None or height is None:
        return None
    return Area(left, top, width, height)


def _parts(drawn: etree._Element) -> _DrawnParts:
    """Return the first of the elements right in one of each name: all of them at once, not a search each."""
    return {xml.local_name(part): part for part in reversed(drawn)}


def _said(parts: _DrawnParts, part: str, name: str, default: str) -> str:
    found = parts.get(part)
    return default if found is None else found.get(name, default)


def _number(text: str | None) -> float | None:
    try:
        value = float(text or "")
    except ValueError:
        return None
    return value if abs(value) < 1e9 else None


def _whole(text: str) -> int:
    return int(text) if text.isascii() and text.isdigit() else 0
