"""Lines on slides: the corners that connectors, freeform lines, thin bars and block arrows run through."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from orgviewer.readers.syntax.drawings.diagram import Arrow, PagePoint
from orgviewer.readers.syntax.drawings.slides.elements import (
    HUNDRED_THOUSANDTHS,
    POINT,
    SlideElement,
    every,
    inner,
    number,
)
from orgviewer.readers.syntax.drawings.slides.places import GroupFrame
from orgviewer.readers.syntax.drawings.xml import local_name

CONNECTORS = re.compile(r"line|lineInv|straightConnector1|(?:bent|curved)Connector[2-5]")
"""Preset shapes that are lines."""
THICKEST = 4 * POINT
"""A bar that is no thicker is meant as a line."""
SLENDER = 5
"""A bar is as many times as long as it is thick."""
_VALUE = re.compile(r"val\s+([+-]?\d{1,8})")
HALF = HUNDRED_THOUSANDTHS / 2
_BLOCK_ARROWS: Mapping[str, tuple[tuple[float, float], tuple[float, float], Arrow]] = {
    "downArrow": ((0.5, 0.0), (0.5, 1.0), Arrow.SECOND),
    "upArrow": ((0.5, 1.0), (0.5, 0.0), Arrow.SECOND),
    "rightArrow": ((0.0, 0.5), (1.0, 0.5), Arrow.SECOND),
    "leftArrow": ((1.0, 0.5), (0.0, 0.5), Arrow.SECOND),
    "upDownArrow": ((0.5, 0.0), (0.5, 1.0), Arrow.BOTH),
    "leftRightArrow": ((0.0, 0.5), (1.0, 0.5), Arrow.BOTH),
}
"""Where block arrows begin and end, in shares of their size."""
_MOST_CORNERS = 1_000
"""Corners of a line that are kept: more are those of a drawing by hand."""
_ENDS = {"moveTo": 0, "lnTo": 0, "cubicBezTo": 2, "quadBezTo": 1}
"""Steps of a path, and which of their points they lead to."""


def preset(look: SlideElement | None) -> str:
    """Return the name of a shape's form among those that the format knows, or ""."""
    form = None if look is None else inner(look, "prstGeom")
    return "" if form is None else form.get("prst", "")


def preset_corners(look: SlideElement, frame: GroupFrame) -> list[PagePoint]:
    """Return the points that a preset line runs through, from its begin to its end."""
    name, width, height = preset(look), frame.width, frame.height
    if name == "lineInv":
        return [frame.mapped.at(0.0, height), frame.mapped.at(width, 0.0)]
    bends = _bends(look)
    first, second, third = (bends.get(f"adj{turn}", HALF) / HUNDRED_THOUSANDTHS for turn in (1, 2, 3))
    first = bends.get("adj", first * HUNDRED_THOUSANDTHS) / HUNDRED_THOUSANDTHS
    inside: Mapping[str, list[tuple[float, float]]] = {
        "2": [(1.0, 0.0)],
        "3": [(first, 0.0), (first, 1.0)],
        "4": [(first, 0.0), (first, second), (1.0, second)],
        "5": [(first, 0.0), (first, second), (third, second), (third, 1.0)],
    }
    corners = inside.get(name[-1:], []) if name.startswith(("bent", "curved")) else []
    shares = [(0.0, 0.0), *corners, (1.0, 1.0)]
    return [frame.mapped.at(x * width, y * height) for x, y in shares]


def block_arrow(look: SlideElement | None, frame: GroupFrame) -> tuple[list[PagePoint], Arrow] | None:
    """Return where a block arrow begins and ends, and its heads; None for another shape."""
    found = _BLOCK_ARROWS.get(preset(look))
    if found is None:
        return None
    *ends, heads = found
    return [frame.mapped.at(x * frame.width, y * frame.height) for x, y in ends], heads


def bar(look: SlideElement | None, frame: GroupFrame) -> list[PagePoint] | None:
    """Return the ends of a thin bar, which stands for a line; None for another shape."""
    if preset(look) not in ("rect", "roundRect", "flowChartProcess"):
        return None
    thin, long = sorted((frame.width, frame.height))
    if thin > THICKEST or long < SLENDER * max(thin, 1.0):
        return None
    if frame.width > frame.height:
        return [frame.mapped.at(x, frame.height / 2) for x in (0.0, frame.width)]
    return [frame.mapped.at(frame.width / 2, y) for y in (0.0, frame.height)]


def freeform_lines(look: SlideElement | None, frame: GroupFrame, is_filled: bool) -> list[list[PagePoint]]:
    """Return the points of each line of a freeform that is nothing but lines; nothing for a surface."""
    form = None if look is None else inner(look, "custGeom/pathLst")
    found = []
    for path in () if form is None else every(form, "path"):
        is_open = inner(path, "close") is None
        is_flat = min(frame.width, frame.height) <= 0
        if not is_flat and (not is_open or (is_filled and path.get("fill") != "none")):
            return []
        found += [line for line in _runs(path, frame) if len(line) > 1]
    return found


def _runs(path: SlideElement, frame: GroupFrame) -> Iterator[list[PagePoint]]:
    """Yield the points of each stretch of a path that is drawn without lifting the pen."""
    width, height = number(path, "w", frame.width), number(path, "h", frame.height)
    across = frame.width / width if width > 0 else 1.0
    down = frame.height / height if height > 0 else 1.0
    line: list[PagePoint] = []
    for step in path:
        kind = local_name(step)
        if kind == "moveTo":
            yield line
            line = []
        points = list(every(step, "pt"))
        turn = _ENDS.get(kind)
        if turn is not None and turn < len(points) and len(line) < _MOST_CORNERS:
            point = points[turn]
            x, y = (_coordinate(point, name, frame) for name in "xy")
            line.append(frame.mapped.at(x * across, y * down))
    yield line


def _coordinate(point: SlideElement, name: str, frame: GroupFrame) -> float:
    """Return a coordinate of a point, which may be told by the name of a guide."""
    guides = {"r": frame.width, "b": frame.height, "w": frame.width, "h": frame.height}
    guides |= {"hc": frame.width / 2, "vc": frame.height / 2}
    return number(point, name, guides.get(point.get(name, ""), 0.0))


def _bends(look: SlideElement) -> dict[str, float]:
    """Return where a line bends, in hundred thousandths of its size."""
    found = {}
    for guide in every(look, "prstGeom/avLst/gd"):
        value = _VALUE.fullmatch(guide.get("fmla", "")[:20])
        found[guide.get("name", "")] = float(value[1]) if value else HALF
    return found
