"""Which of two joined cards stands above the other, and how that is known.

A file states it, or a line leads from one to the other, or one stands higher on the page; which way arrows
point is told by all of them together, since in an organization hardly anybody stands under several. Not for:
what is joined (see `ends`).
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from enum import Enum, auto
from typing import TypeAlias

from orgviewer.readers.drawings.boxes import NONE, Cards
from orgviewer.readers.drawings.hierarchy.ends import Join, Tie, Wires
from orgviewer.readers.drawings.hierarchy.superiors import (
    Basis,
    DrawnHierarchy,
    FrameLine,
    GatheredSuperiors,
    LineRank,
    Superior,
    UpperEnd,
)
from orgviewer.readers.syntax.drawings.diagram import (
    Area,
    Arrow,
    Connector,
    ConnectorKind,
    Diagram,
    LineMeaning,
    Stroke,
)

UPWARD = re.compile(
    r"report|berichtet|unterstellt|managed by|rattach|depende de|reporta|上级|上司", re.IGNORECASE
)
CLEAR = 0.5
"""The share of the height of the lower card by which the upper one must stand higher."""


class PageAxis(Enum):
    """Along which way of a page people stand under each other; of two that fit the upper one is taken."""

    DOWN = auto()
    ACROSS = auto()
    UP = auto()
    BACK = auto()


def lines_of(diagram: Diagram, cards: Cards, wires: Wires) -> DrawnHierarchy:
    """Return who stands under whom in a diagram."""
    is_dashed_apart = _is_dashed_apart(diagram, wires.joins)
    main = [
        join
        for join in wires.joins
        if _rank(diagram.connectors[join.connector], is_dashed_apart) is LineRank.SOLID
    ]
    upper_end = _upper_end(diagram, cards, main)
    axis = _axis(diagram, cards, wires.joins)
    found = GatheredSuperiors()
    for join in wires.joins:
        connector = diagram.connectors[join.connector]
        upper, lower, basis = _ordered(join, connector, cards, upper_end, axis)
        if NONE in (upper[0], lower[0]):
            found.of_frames.append(FrameLine(*upper, *lower, basis))
        else:
            is_inferred = connector.meaning is LineMeaning.INFERRED
            superior = Superior(upper[0], Basis.PLACE if is_inferred else basis, join.connector)
            found.take(lower[0], superior, _rank(connector, is_dashed_apart))
    return found.lines(upper_end)


Stretch: TypeAlias = tuple[float, float]
_LineEnd: TypeAlias = tuple[int, int]  # a card and a frame, one of which is NONE


def _rank(connector: Connector, is_dashed_apart: bool) -> LineRank:
    """Return which place a line has among those of its lower card: what the file says counts first."""
    if connector.meaning is LineMeaning.DOTTED:
        return LineRank.BESIDE
    is_dashed = connector.stroke is Stroke.DASHED and connector.meaning is LineMeaning.UNSAID
    return LineRank.DASHED if is_dashed and is_dashed_apart else LineRank.SOLID


def _is_dashed_apart(diagram: Diagram, joins: Sequence[Join]) -> bool:
    """Return whether dashed lines mean something else than others; not where all lines are dashed."""
    return any(diagram.connectors[join.connector].stroke is Stroke.SOLID for join in joins)


def _tail(join: Join, connector: Connector) -> tuple[int, int]:
    """Return the cards that a line leads from and to."""
    is_back = connector.arrow is Arrow.FIRST and connector.kind is ConnectorKind.DRAWN
    return (join.second, join.first) if is_back else (join.first, join.second)


def _leads(connector: Connector) -> bool:
    """Return whether a line leads from one end to the other."""
    return connector.kind is ConnectorKind.DIRECTED or connector.arrow in (Arrow.FIRST, Arrow.SECOND)


def _upper_end(diagram: Diagram, cards: Cards, joins: Sequence[Join]) -> UpperEnd:
    """Return which end of lines that lead somewhere is the upper one: what they say, then what all show."""
    leading = [join for join in joins if _leads(diagram.connectors[join.connector])]
    unsaid = LineMeaning.UNSAID
    leading = [join for join in leading if diagram.connectors[join.connector].meaning is unsaid]
    leading = [join for join in leading if NONE not in (join.first, join.second)]
    said = sum(bool(UPWARD.search(diagram.connectors[join.connector].text)) for join in leading)
    if leading and said * 2 > len(leading):
        return UpperEnd.HEAD
    pairs = [_tail(join, diagram.connectors[join.connector]) for join in leading]
    heads, tails = Counter(head for _, head in pairs), Counter(tail for tail, _ in pairs)
    under_several = sum(count - 1 for count in heads.values())
    over_one = sum(count - 1 for count in tails.values())
    if under_several != over_one:
        return UpperEnd.HEAD if under_several > over_one else UpperEnd.TAIL
    higher = sum(_is_higher(cards, head, tail) - _is_higher(cards, tail, head) for tail, head in pairs)
    return UpperEnd.HEAD if higher > 0 else UpperEnd.TAIL


def _is_higher(cards: Cards, one: int, other: int) -> bool:
    """Return whether a card clearly stands higher on its page than another."""
    if NONE in (one, other):
        return False
    upper, lower = cards.cards[one], cards.cards[other]
    if upper.area is None or lower.area is None or upper.page != lower.page:
        return False
    return upper.area.top + CLEAR * lower.area.height < lower.area.top


def _ordered(
    join: Join, connector: Connector, cards: Cards, upper_end: UpperEnd, axis: PageAxis
) -> tuple[_LineEnd, _LineEnd, Basis]:
    """Return the upper and the lower end of a line, and by what that is known."""
    first, second = (join.first, join.first_frame), (join.second, join.second_frame)
    is_tied = join.tie is Tie.FILE
    basis = Basis.FILE if is_tied else Basis.PLACE
    is_said = connector.kind is ConnectorKind.STATED or connector.meaning is not LineMeaning.UNSAID
    if is_said or join.is_ordered:
        return first, second, basis
    if _leads(connector):
        is_back = connector.arrow is Arrow.FIRST and connector.kind is ConnectorKind.DRAWN
        is_first = is_back == (upper_end is UpperEnd.HEAD)
        return (first, second, basis) if is_first else (second, first, basis)
    pair = _along(axis, cards, join)
    if pair is not None:
        told = basis if axis is PageAxis.DOWN else Basis.PLACE
        return (first, second, told) if pair[0] == join.first else (second, first, told)
    if _has_no_place(cards, join):
        return first, second, basis
    return first, second, Basis.PLACE


def _axis(diagram: Diagram, cards: Cards, joins: Sequence[Join]) -> PageAxis:
    """Return which way lines that lead nowhere go on their pages.

    It is the one along which few stand under several; of two such the one that has more under the same.
    """
    drawn = [join for join in joins if _is_told_by_place(join, diagram.connectors[join.connector])]
    known = [
        (join, one, other)
        for join in drawn
        if (one := _area(cards, join.first)) and (other := _area(cards, join.second))
    ]
    down = [pair for join, one, other in known if (pair := _apart(join, _height_of(one), _height_of(other)))]
    across = [pair for join, one, other in known if (pair := _apart(join, _width_of(one), _width_of(other)))]
    ways = {PageAxis.DOWN: down, PageAxis.ACROSS: across}
    ways |= {PageAxis.UP: _turned(down), PageAxis.BACK: _turned(across)}
    return min(ways, key=lambda axis: _misfit(ways[axis], len(drawn)))


def _misfit(pairs: Sequence[tuple[int, int]], count: int) -> tuple[int, int]:
    """Return how many of so many lines do not fit, and under how many different cards the others are."""
    under, over = {lower for _, lower in pairs}, {upper for upper, _ in pairs}
    return count - len(under), len(over)


def _is_told_by_place(join: Join, connector: Connector) -> bool:
    is_drawn = connector.kind is ConnectorKind.DRAWN and not _leads(connector)
    return is_drawn and not join.is_ordered and NONE not in (join.first, join.second)


def _along(axis: PageAxis, cards: Cards, join: Join) -> tuple[int, int] | None:
    """Return the upper and the lower one of two cards that stand apart along a way of the page."""
    stands_before = _is_higher if axis in (PageAxis.DOWN, PageAxis.UP) else _is_further_left
    is_turned = axis in (PageAxis.UP, PageAxis.BACK)
    for one, other in ((join.first, join.second), (join.second, join.first)):
        if stands_before(cards, one, other):
            return (other, one) if is_turned else (one, other)
    return None


def _area(cards: Cards, card: int) -> Area | None:
    return cards.cards[card].area


def _height_of(area: Area) -> Stretch:
    return area.top, area.top + area.height


def _width_of(area: Area) -> Stretch:
    return area.left, area.left + area.width


def _apart(join: Join, one: Stretch, other: Stretch) -> tuple[int, int] | None:
    """Return the cards of a line, the first along a way of the page first, or None if they overlap."""
    if one[1] <= other[0]:
        return join.first, join.second
    return (join.second, join.first) if other[1] <= one[0] else None


def _turned(pairs: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    return [(lower, upper) for upper, lower in pairs]


def _is_further_left(cards: Cards, one: int, other: int) -> bool:
    """Return whether a card clearly stands further left on its page than another."""
    if NONE in (one, other):
        return False
    upper, lower = cards.cards[one], cards.cards[other]
    if upper.area is None or lower.area is None or upper.page != lower.page:
        return False
    return upper.area.left + CLEAR * lower.area.width < lower.area.left


def _has_no_place(cards: Cards, join: Join) -> bool:
    """Return whether the file says nothing of where the ends of a line stand."""
    known = [cards.cards[card].area for card in (join.first, join.second) if card != NONE]
    return all(area is None for area in known)
