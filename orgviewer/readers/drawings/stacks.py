"""Cards drawn as boxes right beneath each other, with nothing around them: a band with a name, a field.

Not for: what lies inside a box (see `boxes`).
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from orgviewer.readers.drawings.nearness import AreaGrid
from orgviewer.readers.drawings.stated import is_stated
from orgviewer.readers.drawings.words import is_name, is_vacant
from orgviewer.readers.syntax.drawings.diagram import Area, DrawnShape, ShapeKind

FLUSH = 0.08
"""How far edges of boxes of one card may be apart, as a share of the sides that they belong to."""
MOST_STACKED = 3
"""Boxes of such a card; more of them are a list."""
FEWEST = 2
"""Cards of such a kind in a drawing; a single one is chance."""


def stacked(shapes: Sequence[DrawnShape], outermost: Iterable[int]) -> Mapping[int, int]:
    """Return for boxes that continue one above them the uppermost box, if the drawing has cards of that kind.

    They are the rule there, and of most of them one box says who it is, another as what. A box of which the
    file says what it is is a card of its own.
    """
    pages: defaultdict[int, list[tuple[int, Area]]] = defaultdict(list)
    for number in outermost:
        shape = shapes[number]
        area = shape.area if shape.kind is ShapeKind.BOX and not is_stated(shape.fields) else None
        if area is not None and area.width and area.height:
            pages[shape.page].append((number, area))
    made: dict[int, int] = {}
    for areas in pages.values():
        chains = _chains(areas)
        cards = [chain for chain in chains if not _is_list(shapes, chain)]
        alike = sum(_is_usual(shapes, chain) for chain in cards)
        is_rule = len(cards) >= FEWEST and sum(map(len, cards)) * 2 >= len(areas)
        if is_rule and len(cards) > len(chains) - len(cards) and alike * 2 >= len(cards):
            made |= {lower: chain[0] for chain in cards for lower in chain[1:]}
    return made


def _chains(areas: Sequence[tuple[int, Area]]) -> list[list[int]]:
    """Return boxes of the same width that lie flush beneath each other, from the uppermost down."""
    grid, beneath = AreaGrid(areas), dict[int, int]()
    for number, area in areas:
        foot = Area(area.left + area.width / 2, area.top + area.height, 0.0, 0.0)
        found = [other for other, one in grid.near(foot, FLUSH * area.height) if _continues(one, area)]
        if len(found) == 1:
            beneath[number] = found[0]
    lower = set(beneath.values())
    chains = []
    for number in beneath.keys() - lower:
        chain = [number]
        while chain[-1] in beneath and len(chain) <= MOST_STACKED:
            chain.append(beneath[chain[-1]])
        if len(chain) <= MOST_STACKED:
            chains.append(chain)
    return sorted(chains)


def _continues(lower: Area, upper: Area) -> bool:
    slack = FLUSH * upper.width
    gap = lower.top - upper.top - upper.height
    is_aligned = abs(lower.left - upper.left) <= slack and abs(lower.width - upper.width) <= slack
    return is_aligned and abs(gap) <= FLUSH * max(upper.height, lower.height) and lower.top > upper.top


def _is_list(shapes: Sequence[DrawnShape], chain: Sequence[int]) -> bool:
    """Return whether every box of several holds nothing but names."""
    said = [shapes[number].lines for number in chain]
    return all(lines and all(is_name(line.text) for line in lines) for lines in said)


def _is_usual(shapes: Sequence[DrawnShape], chain: Sequence[int]) -> bool:
    """Return whether only one box of several says something, or only one says who it is."""
    said = [[line.text for line in shapes[number].lines] for number in chain]
    whose = sum(any(is_name(text) or is_vacant(text) for text in texts) for texts in said)
    return sum(map(bool, said)) < FEWEST or whose == 1
