"""Which of two joined cards stands above the other, and how that is known.

A file states it, or a line leads from one to the other, or one stands higher on the page; which way arrows
point is told by all of them together, since in an organization hardly anybody stands under several. Not for:
what is joined (see `ends`).
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from enum import Enum, auto

from msgspec import Struct, field

from orgviewer.model.circles import circles
from orgviewer.readers.drawings.boxes import NONE, Cards
from orgviewer.readers.drawings.ends import Join, Tie, Wires
from orgviewer.readers.syntax.drawings.diagram import Arrow, Connector, ConnectorKind, Diagram, Stroke

UPWARD = re.compile(
    r"report|berichtet|unterstellt|managed by|rattach|depende de|reporta|上级|上司", re.IGNORECASE
)
CLEAR = 0.5
"""The share of the height of the lower card by which the upper one must stand higher."""


class Basis(Enum):
    """By what it is known who stands above whom: the file's word, only where things are, or somebody's."""

    FILE = auto()
    PLACE = auto()
    CONFIRMED = auto()


class UpperEnd(Enum):
    """Which end of lines that lead somewhere is the upper one."""

    TAIL = auto()
    HEAD = auto()


class PageAxis(Enum):
    """Along which way of a page people stand under each other."""

    DOWN = auto()
    UP = auto()
    ACROSS = auto()


class Superior(Struct, frozen=True):
    """The card that another stands under, how that is known, and the number of the connector."""

    card: int
    basis: Basis
    connector: int


class FrameLine(Struct, frozen=True):
    """A line of which one end or both are frames: cards, or places in `Cards.frames`; else NONE."""

    upper_card: int
    upper_frame: int
    lower_card: int
    lower_frame: int
    basis: Basis


class DrawnHierarchy(Struct, frozen=True):
    """Who stands under whom, by card: the superior, and beside it those of dashed or further lines.

    `of_frames` are the lines that end at frames. `cut` are the cards whose line was left out, since it led
    round in a circle; `several` those with more solid lines than one.
    """

    superiors: Mapping[int, Superior]
    beside: Mapping[int, tuple[Superior, ...]]
    of_frames: tuple[FrameLine, ...] = ()
    cut: tuple[int, ...] = ()
    several: tuple[int, ...] = ()
    upper_end: UpperEnd = UpperEnd.TAIL


def lines_of(diagram: Diagram, cards: Cards, wires: Wires) -> DrawnHierarchy:
    """Return who stands under whom in a diagram."""
    is_dashed_apart = _is_dashed_apart(diagram, wires.joins)
    main = [
        join
        for join in wires.joins
        if not (is_dashed_apart and diagram.connectors[join.connector].stroke is Stroke.DASHED)
    ]
    upper_end = _upper_end(diagram, cards, main)
    axis = _axis(diagram, cards, wires.joins)
    found = _Superiors()
    for join in wires.joins:
        connector = diagram.connectors[join.connector]
        upper, lower, basis = _ordered(join, connector, cards, upper_end, axis)
        if NONE in (upper[0], lower[0]):
            found.of_frames.append(FrameLine(*upper, *lower, basis))
        else:
            superior = Superior(upper[0], basis, join.connector)
            found.take(lower[0], superior, connector.stroke is Stroke.DASHED and is_dashed_apart)
    return found.lines(upper_end)


_LineEnd = tuple[int, int]  # a card and a frame, one of which is NONE


class _Superiors(Struct):
    """Gathers superiors, the solid ones and those beside."""

    solid: dict[int, list[Superior]] = field(default_factory=dict)
    dashed: dict[int, list[Superior]] = field(default_factory=dict)
    of_frames: list[FrameLine] = field(default_factory=list)

    def take(self, lower: int, superior: Superior, is_dashed: bool) -> None:
        """Take a line between two cards, each pair once."""
        known = [*self.solid.get(lower, ()), *self.dashed.get(lower, ())]
        if lower != superior.card and superior.card not in {one.card for one in known}:
            (self.dashed if is_dashed else self.solid).setdefault(lower, []).append(superior)

    def lines(self, upper_end: UpperEnd) -> DrawnHierarchy:
        """Return the lines, without those that lead round in a circle."""
        superiors: dict[int, Superior] = {}
        beside: dict[int, tuple[Superior, ...]] = {}
        for lower in sorted({*self.solid, *self.dashed}):
            solid, dashed = self.solid.get(lower, []), self.dashed.get(lower, [])
            first, *rest = sorted(solid, key=lambda one: one.basis is Basis.PLACE) or dashed
            superiors[lower] = first
            others = [*rest, *(dashed if solid else ())]
            if others:
                beside[lower] = tuple(others)
        cut = [circle[0] for circle in circles({lower: one.card for lower, one in superiors.items()})]
        for lower in cut:
            del superiors[lower]
        several = [lower for lower, solid in self.solid.items() if len(solid) > 1]
        return DrawnHierarchy(superiors, beside, tuple(self.of_frames), tuple(cut), tuple(several), upper_end)


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
    if connector.kind is ConnectorKind.STATED or join.is_ordered:
        return first, second, basis
    if _leads(connector):
        is_back = connector.arrow is Arrow.FIRST and connector.kind is ConnectorKind.DRAWN
        is_first = is_back == (upper_end is UpperEnd.HEAD)
        return (first, second, basis) if is_first else (second, first, basis)
    if _is_higher(cards, join.second, join.first):
        return (first, second, Basis.PLACE) if axis is PageAxis.UP else (second, first, basis)
    if _is_higher(cards, join.first, join.second):
        return (second, first, Basis.PLACE) if axis is PageAxis.UP else (first, second, basis)
    if _has_no_place(cards, join):
        return first, second, basis
    is_turned = axis is PageAxis.ACROSS and _left(cards, join.second) < _left(cards, join.first)
    return (second, first, Basis.PLACE) if is_turned else (first, second, Basis.PLACE)


def _axis(diagram: Diagram, cards: Cards, joins: Sequence[Join]) -> PageAxis:
    """Return whether lines that lead nowhere go down the page as a rule, or across it."""
    drawn = [join for join in joins if not _leads(diagram.connectors[join.connector])]
    pairs = [(join.first, join.second) for join in drawn if _is_higher(cards, join.first, join.second)]
    pairs += [(join.second, join.first) for join in drawn if _is_higher(cards, join.second, join.first)]
    if len(pairs) * 2 < len(drawn):
        return PageAxis.ACROSS
    over, under = Counter(higher for higher, _ in pairs), Counter(lower for _, lower in pairs)
    under_several = sum(count - 1 for count in under.values())
    over_several = sum(count - 1 for count in over.values())
    return PageAxis.UP if under_several > over_several else PageAxis.DOWN


def _left(cards: Cards, card: int) -> float:
    area = cards.cards[card].area if card != NONE else None
    return area.left if area is not None else 0.0


def _has_no_place(cards: Cards, join: Join) -> bool:
    """Return whether the file says nothing of where the ends of a line stand."""
    known = [cards.cards[card].area for card in (join.first, join.second) if card != NONE]
    return all(area is None for area in known)
