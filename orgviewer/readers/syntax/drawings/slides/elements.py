"""Elements of Office's XML, whichever of its two families of namespaces they are of, and their numbers."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from math import isfinite

from lxml import etree

from orgviewer.readers.syntax.drawings.xml import local_name

SlideElement = etree._Element

HUNDRED_THOUSANDTHS = 100_000
"""In parts of it ratios are counted."""
POINT = 12_700
"""The format's units of length (EMU) in a point."""
LARGEST = 1e12
"""A number beyond it is a mistake of whoever wrote it."""
_MEASURES = {"mm": 36_000, "cm": 360_000, "in": 914_400, "pt": 12_700, "pc": 152_400, "pi": 152_400}
_NUMBER = re.compile(r"\s*([+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d{1,3})?)\s*(mm|cm|in|pt|pc|pi|%)?\s*")
_ALTERNATIVES = "AlternateContent"


@cache
def _tags(path: str) -> tuple[str, ...]:
    return tuple(f"{{*}}{name}" for name in path.split("/"))


def inner(element: SlideElement, path: str) -> SlideElement | None:
    """Return the first element within another along a path of local names such as "spPr/xfrm", or None."""
    found: SlideElement | None = element
    for tag in _tags(path):
        if found is None:
            return None
        found = next(found.iterchildren(tag), None)
    return found


def every(element: SlideElement, path: str) -> Iterator[SlideElement]:
    """Yield the elements within the first one along a path of local names, all of the last name."""
    above, _, name = path.rpartition("/")
    around = inner(element, above) if above else element
    return iter(()) if around is None else around.iterchildren(f"{{*}}{name}")


def anywhere(element: SlideElement, name: str) -> Iterator[SlideElement]:
    """Yield the elements of a local name anywhere within another."""
    return element.iter(f"{{*}}{name}")


def related(element: SlideElement, name: str) -> str:
    """Return the id of a relation that an attribute holds, such as `r:embed`; "" for none."""
    for key, value in element.attrib.items():
        words = str(key)
        if words.startswith("{") and words.endswith(f"}}{name}") and "relationships" in words:
            return str(value)
    return ""


def number(element: SlideElement | None, name: str, default: float = 0.0) -> float:
    """Return an attribute as a number, a length in EMU; `default` for what is none."""
    found = None if element is None else _NUMBER.fullmatch(element.get(name, "")[:40])
    if found is None:
        return default
    value = float(found[1]) * _MEASURES.get(found[2] or "", 1)
    return value if isfinite(value) and abs(value) < LARGEST else default


def ratio(element: SlideElement | None, name: str, default: float = 1.0) -> float:
    """Return an attribute that is a ratio, written in hundred thousandths or per cent."""
    if element is None or name not in element.attrib:
        return default
    whole = 100 if element.get(name, "").endswith("%") else HUNDRED_THOUSANDTHS
    return number(element, name, default * whole) / whole


def is_on(element: SlideElement | None, name: str) -> bool | None:
    """Return an attribute that is a yes or a no; None where it is not said."""
    said = None if element is None else element.get(name)
    return None if said is None else said in ("1", "true", "on")


def settled(element: SlideElement, known: frozenset[str]) -> Iterator[SlideElement]:
    """Yield the elements in another; of alternatives that one which has a known element, else the last."""
    for each in element:
        if local_name(each) != _ALTERNATIVES:
            yield each
            continue
        choices = list(each)
        fitting = (choice for choice in choices if any(local_name(one) in known for one in choice))
        chosen = next(fitting, choices[-1] if choices else None)
        yield from () if chosen is None else chosen
