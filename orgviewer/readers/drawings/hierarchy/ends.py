"""What connectors join: the cards that a file ties them to, and else those that they reach on the page.

A line that reaches another line goes on along it: a stub to a bar, from which stubs go down to boxes. So do
lines that meet at a shape without text, a joint. Not for: which of two cards is the upper one (see `lines`).
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from enum import Enum, auto

from msgspec import Struct

from orgviewer.readers.drawings.boxes import NONE, Cards
from orgviewer.readers.drawings.hierarchy.reach import LinedPages, ends_of
from orgviewer.readers.syntax.drawings.diagram import (
    Area,
    Arrow,
    Connector,
    ConnectorKind,
    Diagram,
    LineMeaning,
    PagePoint,
)

MOST_JOINED = 2_000
"""Cards that lines without ties join to each other; more of them are no tree."""


class Tie(Enum):
    """By what two cards are known to be joined."""

    FILE = auto()
    PLACE = auto()


class Join(Struct, frozen=True):
    """Two cards, or frames, that a connector joins, in its own direction; `connector` is its number.

    Of a frame `first_frame` or `second_frame` is the place in `Cards.frames`, and the card NONE. Of cards
    that a bar or a joint joins `first` is the upper one, which `is_ordered` says.
    """

    connector: int
    first: int
    second: int
    tie: Tie
    first_frame: int = NONE
    second_frame: int = NONE
    is_ordered: bool = False


class Wires(Struct, frozen=True):
    """What connectors join, and the numbers of those that lead nowhere."""

    joins: tuple[Join, ...]
    loose: tuple[int, ...]


def joins_of(diagram: Diagram, cards: Cards) -> Wires:
    """Return what the connectors of a diagram join."""
    index: dict[str | None, int] = {shape.id: number for number, shape in enumerate(diagram.shapes)}
    frames = {number: turn for turn, number in enumerate(cards.frames)}
    pages = LinedPages(diagram, cards)
    joins: dict[int, Join] = {}
    hanging: list[int] = []
    touched: set[int] = set()
    loose: list[int] = []
    for number, connector in enumerate(diagram.connectors):
        tied = connector.first, connector.second
        ends = [_TiedEnd.of(end, index, frames, cards) for end in tied]
        tie = Tie.FILE
        for turn, card in enumerate(pages.cards_at(number, index)):
            if card != NONE:
                ends[turn], tie = _TiedEnd(card), Tie.PLACE
        one, other = ends
        if one is not None and other is not None:
            if one != other:
                joins[number] = Join(number, one.card, other.card, tie, one.frame, other.frame)
        elif connector.start or connector.end or any(end in index for end in tied):
            hanging.append(number)
            touched |= pages.touched_by(number, index)
        else:
            loose.append(number)
    # A line that others end on is part of a bar, and stands for itself only where the file ties it.
    bars = [number for number in sorted(touched) if number in joins and joins[number].tie is Tie.PLACE]
    bundles = bundles_of(diagram, pages, index, sorted({*hanging, *touched} - set(loose)))
    joined, lost = _joined_by_bars(diagram, cards, pages, index, bundles)
    kept = [join for number, join in joins.items() if number not in bars]
    return Wires((*kept, *joined), (*loose, *(number for number in lost if number in hanging)))


class _TiedEnd(Struct, frozen=True):
    """A card or a frame that a connector ends at."""

    card: int
    frame: int = NONE

    @classmethod
    def of(
        cls, end: str | None, index: Mapping[str | None, int], frames: Mapping[int, int], cards: Cards
    ) -> _TiedEnd | None:
        """Return what the shape of an id is, or None."""
        number = index.get(end, NONE) if end is not None else NONE
        if number == NONE:
            return None
        if number in frames:
            return cls(NONE, frames[number])
        return cls(cards.card_of[number]) if cards.card_of[number] != NONE else None


def bundles_of(
    diagram: Diagram, pages: LinedPages, index: Mapping[str | None, int], numbers: Sequence[int]
) -> list[list[int]]:
    """Return lines that touch each other, or meet at a joint, together, each bundle in the file's order."""
    root = {number: number for number in numbers}
    joints: dict[str, int] = {}

    def of(number: int) -> int:
        while root[number] != number:
            root[number] = root[root[number]]
            number = root[number]
        return number

    for number in numbers:
        connector = diagram.connectors[number]
        for end in (connector.first, connector.second):
            if end is not None and end in index and not diagram.shapes[index[end]].lines:
                root[of(number)] = of(joints.setdefault(end, number))
        for other in pages.touched_by(number, index):
            if other in root:
                root[of(number)] = of(other)
    bundles: defaultdict[int, list[int]] = defaultdict(list)
    for number in numbers:
        bundles[of(number)].append(number)
    return list(bundles.values())


class CardSide(Enum):
    """The side of a card at which a line ends."""

    TOP = auto()
    BOTTOM = auto()
    LEFT = auto()
    RIGHT = auto()


def _joined_by_bars(
    diagram: Diagram,
    cards: Cards,
    pages: LinedPages,
    index: Mapping[str | None, int],
    bundles: Sequence[Sequence[int]],
) -> tuple[list[Join], list[int]]:
    """Return what lines join that end at other lines, and the numbers of those that join nothing."""
    joins: list[Join] = []
    lost: list[int] = []
    for bundle in bundles:
        found = [*_sides(diagram, cards, pages, index, bundle)]
        sides = {card: side for card, side, _ in found}
        last = {card: number for card, _, number in found}  # the line that ends at it looks as its own
        if len(sides) < 2 or len(sides) > MOST_JOINED:
            lost += bundle
            continue
        lines = [diagram.connectors[number] for number in bundle]
        tails = {
            cards.card_of[index[line.first]] for line in lines if line.first in index and leads(line)
        } - {NONE}
        upper, is_clear = (tails.pop(), True) if len(tails) == 1 else _upper_of(sides, pages)
        is_tied = all(end in index for line in lines for end in (line.first, line.second))
        tie = Tie.FILE if is_tied and is_clear else Tie.PLACE
        joins += (Join(last[card], upper, card, tie, is_ordered=True) for card in sides if card != upper)
    return joins, lost


def leads(connector: Connector) -> bool:
    """Return whether a line leads from its first end to its second."""
    is_said = connector.kind is not ConnectorKind.DRAWN or connector.meaning is not LineMeaning.UNSAID
    return is_said or connector.arrow is Arrow.SECOND


def _upper_of(sides: Mapping[int, CardSide | None], pages: LinedPages) -> tuple[int, bool]:
    """Return the upper one of cards that a bar joins, and whether it clearly stands above all others.

    It is the only one at whose lower side, or right side, lines end; else the highest or the one at the left.
    """
    counts = Counter(sides.values())
    alone = [card for card, side in sides.items() if counts[side] == 1 and side is not None]
    areas = {card: area for card in sides if (area := pages.area(card)) is not None}
    if len(areas) < len(sides):
        return next(iter(sides)), False
    highest = min(areas, key=lambda card: (areas[card].top, areas[card].left))
    leftmost = min(areas, key=lambda card: (areas[card].left, areas[card].top))
    lower = [area for card, area in areas.items() if card != highest]
    further = [area for card, area in areas.items() if card != leftmost]
    is_clear = all(area.top > areas[highest].top + areas[highest].height / 2 for area in lower)
    is_left = all(area.left > areas[leftmost].left + areas[leftmost].width / 2 for area in further)
    if len(alone) == 1 and len(sides) > 2:
        return alone[0], is_clear and alone[0] == highest
    if is_left and (not is_clear or (_are_beneath_each_other(further) and not _are_beside_each_other(lower))):
        return leftmost, False
    return highest, is_clear


def _are_beside_each_other(areas: Sequence[Area]) -> bool:
    tops = [area.top for area in areas]
    return max(tops) - min(tops) < areas[0].height / 2


def _are_beneath_each_other(areas: Sequence[Area]) -> bool:
    lefts = [area.left for area in areas]
    return max(lefts) - min(lefts) < areas[0].width / 2


def _sides(
    diagram: Diagram,
    cards: Cards,
    pages: LinedPages,
    index: Mapping[str | None, int],
    bundle: Sequence[int],
) -> Iterator[tuple[int, CardSide | None, int]]:
    """Yield the cards at which lines of a bundle end, at which side of them, and the numbers of the lines."""
    for number in bundle:
        at_cards = pages.cards_at(number, index)
        for turn, (end, point) in enumerate(ends_of(diagram.connectors[number])):
            card = cards.card_of[index[end]] if end in index else at_cards[turn]
            if card != NONE:
                yield card, _side(pages.area(card), point), number


def _side(area: Area | None, point: PagePoint | None) -> CardSide | None:
    """Return the side of an area that is nearest to a place."""
    if area is None or point is None or not (area.width and area.height):
        return None
    across = (point.x - area.left) / area.width - 0.5
    down = (point.y - area.top) / area.height - 0.5
    if abs(down) >= abs(across):
        return CardSide.BOTTOM if down > 0 else CardSide.TOP
    return CardSide.RIGHT if across > 0 else CardSide.LEFT
