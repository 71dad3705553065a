"""How a shape looks: filled with what, outlined or not, dashed, with which heads."""

from __future__ import annotations

from enum import Enum, auto

from orgviewer.readers.syntax.drawings.diagram import Arrow, Stroke
from orgviewer.readers.syntax.drawings.slides.elements import SlideElement, inner, number
from orgviewer.readers.syntax.drawings.slides.styles.colours import SchemeColours
from orgviewer.readers.syntax.drawings.slides.styles.inherited import FILLINGS, filling, stroke
from orgviewer.readers.syntax.drawings.xml import local_name

HEADS = frozenset(("triangle", "stealth", "arrow"))
"""Ends of lines that point; ovals and diamonds do not."""
_ARROWS = {(False, False): Arrow.NONE, (True, False): Arrow.FIRST, (False, True): Arrow.SECOND}


class SeenLook(Enum):
    """Whether something is drawn, as far as the file says."""

    YES = auto()
    NO = auto()
    UNSAID = auto()


def colour_of(chain: tuple[SlideElement, ...], palette: SchemeColours, group: str = "") -> str:
    """Return the colour that a shape is filled with, "" for none; `group` is that of its group."""
    said = filling(chain)
    if said is None:
        return _styled(chain, "fillRef", palette)
    match local_name(said):
        case "solidFill":
            return palette.of(said)
        case "gradFill":
            return palette.of(inner(said, "gsLst/gs"))
        case "pattFill":
            return palette.of(inner(said, "fgClr"))
        case "grpFill":
            return group
    return ""


def is_filled(chain: tuple[SlideElement, ...]) -> bool:
    """Say whether a shape has a filling."""
    said = filling(chain)
    return _is_styled(chain, "fillRef") if said is None else local_name(said) != "noFill"


def outline(chain: tuple[SlideElement, ...]) -> SeenLook:
    """Return whether the outline of a shape, or a line, is drawn."""
    line = stroke(chain)
    for each in () if line is None else line:
        if local_name(each) in FILLINGS:
            return SeenLook.NO if local_name(each) == "noFill" else SeenLook.YES
    return SeenLook.YES if _is_styled(chain, "lnRef") else SeenLook.UNSAID


def dashes(line: SlideElement | None) -> Stroke:
    """Return how a line is drawn."""
    if line is None:
        return Stroke.SOLID
    preset = inner(line, "prstDash")
    is_dashed = inner(line, "custDash/ds") is not None or (
        preset is not None and preset.get("val") != "solid"
    )
    return Stroke.DASHED if is_dashed else Stroke.SOLID


def heads(line: SlideElement | None) -> Arrow:
    """Return at which ends of a line there are heads."""
    if line is None:
        return Arrow.NONE
    ends = (inner(line, name) for name in ("headEnd", "tailEnd"))
    first, second = (end is not None and end.get("type") in HEADS for end in ends)
    return _ARROWS.get((first, second), Arrow.BOTH)


def _reference(chain: tuple[SlideElement, ...], name: str) -> SlideElement | None:
    return inner(chain[0], f"style/{name}")


def _is_styled(chain: tuple[SlideElement, ...], name: str) -> bool:
    return number(_reference(chain, name), "idx") > 0


def _styled(chain: tuple[SlideElement, ...], name: str, palette: SchemeColours) -> str:
    return palette.of(_reference(chain, name)) if _is_styled(chain, name) else ""
