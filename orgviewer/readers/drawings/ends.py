"""What connectors join: the cards that a file ties them to, and else those that they reach on the page.

A line that reaches another line goes on along it: a stub to a bar, from which stubs go down to boxes. So do
lines that meet at a shape without text, a joint. Not for: which of two cards is the upper one (see `lines`).
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from enum import Enum, auto
from itertools import pairwise
from statistics import median

from msgspec import Struct

from orgviewer.readers.drawings.boxes import NONE, Cards
from orgviewer.readers.drawings.nearness import AreaGrid
from orgviewer.readers.syntax.drawings.diagram import (
    Area,
    Arrow,
    Connector,
    ConnectorKind,
    Diagram,
    PagePoint,
)

REACH = 0.3
"""How far from a card a line may end, as a share of the height of cards."""
TOUCH = 0.06
"""How far from another line a line may end, as a share of the height of cards."""
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
    pages = _CardGrids(diagram, cards)
    joins: list[Join] = []
    hanging: list[int] = []
    loose: list[int] = []
    for number, connector in enumerate(diagram.connectors):
        tied = connector.first, connector.second
        ends = [_TiedEnd.of(end, index, frames, cards) for end in tied]
        tie = Tie.FILE
        for turn, point in enumerate(_points(connector)):
            if ends[turn] is None and tied[turn] not in index and point is not None:
                card = pages.reached(connector.page, point)
                if card != NONE:
                    ends[turn], tie = _TiedEnd(card), Tie.PLACE
        one, other = ends
        if one is not None and other is not None:
            if one != other:
                joins.append(Join(number, one.card, other.card, tie, one.frame, other.frame))
        elif connector.start or connector.end or any(end in index for end in tied):
            hanging.append(number)
        else:
            loose.append(number)
    joined, lost = _joined_by_bars(diagram, cards, pages, hanging)
    return Wires((*joins, *joined), (*loose, *lost))


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


def _points(connector: Connector) -> tuple[PagePoint | None, PagePoint | None]:
    return connector.start, connector.end


class _CardGrids:
    """The cards of each page by where they lie."""

    def __init__(self, diagram: Diagram, cards: Cards) -> None:
        places: defaultdict[int, list[tuple[int, Area]]] = defaultdict(list)
        for number, card in enumerate(cards.cards):
            if card.area is not None:
                places[card.page].append((number, card.area))
        self._grids = {page: AreaGrid(areas) for page, areas in places.items()}
        self._heights = {page: _height(areas) for page, areas in places.items()}

    def reached(self, page: int, point: PagePoint, share: float = REACH) -> int:
        """Return the card that a line ends at, or NONE."""
        if page not in self._grids:
            return NONE
        found = self._grids[page].nearest(point, share * self._heights[page])
        return NONE if found is None else found

    def height(self, page: int) -> float:
        """Return the usual height of the cards of a page."""
        return self._heights.get(page, 1.0)


def _height(areas: Sequence[tuple[int, Area]]) -> float:
    heights = [area.height for _, area in areas if area.height]
    return median(heights) if heights else 1.0


def _joined_by_bars(
    diagram: Diagram, cards: Cards, pages: _CardGrids, hanging: Sequence[int]
) -> tuple[list[Join], list[int]]:
    """Return what lines join that end at other lines, and the numbers of those that join nothing."""
    index: dict[str | None, int] = {shape.id: number for number, shape in enumerate(diagram.shapes)}
    joins: list[Join] = []
    lost: list[int] = []
    for bundle in _bundles(diagram, pages, index, hanging):
        touched = sorted(
            set(_cards_at(diagram, cards, pages, index, bundle)), key=lambda card: _top(cards, card)
        )
        if len(touched) < 2 or len(touched) > MOST_JOINED:
            lost += bundle
            continue
        lines = [diagram.connectors[number] for number in bundle]
        tails = {
            cards.card_of[index[line.first]] for line in lines if line.first in index and leads(line)
        } - {NONE}
        upper = tails.pop() if len(tails) == 1 else touched[0]
        is_tied = all(end in index for line in lines for end in (line.first, line.second))
        tie = Tie.FILE if is_tied else Tie.PLACE
        joins += (Join(bundle[0], upper, card, tie, is_ordered=True) for card in touched if card != upper)
    return joins, lost


def leads(connector: Connector) -> bool:
    """Return whether a line leads from its first end to its second."""
    return connector.kind is not ConnectorKind.DRAWN or connector.arrow is Arrow.SECOND


def _top(cards: Cards, card: int) -> tuple[float, float]:
    area = cards.cards[card].area
    return (area.top, area.left) if area is not None else (0.0, 0.0)


def _cards_at(
    diagram: Diagram, cards: Cards, pages: _CardGrids, index: Mapping[str | None, int], bundle: Sequence[int]
) -> Iterator[int]:
    """Yield the cards at which any line of a bundle ends."""
    for number in bundle:
        connector = diagram.connectors[number]
        tied = [cards.card_of[index[end]] for end in (connector.first, connector.second) if end in index]
        yield from (card for card in tied if card != NONE)
        points = _free_ends(connector, index)
        yield from (card for point in points if (card := pages.reached(connector.page, point)) != NONE)


def _bundles(
    diagram: Diagram, pages: _CardGrids, index: Mapping[str | None, int], hanging: Sequence[int]
) -> list[list[int]]:
    """Return lines that touch each other, or meet at a joint, together, each bundle in the file's order."""
    root = {number: number for number in hanging}
    joints: dict[str, int] = {}

    def of(number: int) -> int:
        while root[number] != number:
            root[number] = root[root[number]]
            number = root[number]
        return number

    by_page: defaultdict[int, list[int]] = defaultdict(list)
    for number in hanging:
        connector = diagram.connectors[number]
        by_page[connector.page].append(number)
        for end in (connector.first, connector.second):
            if end is not None and end in index and not diagram.shapes[index[end]].lines:
                root[of(number)] = of(joints.setdefault(end, number))
    for page, numbers in by_page.items():
        slack = TOUCH * pages.height(page)
        lines = [(number, _box(diagram.connectors[number])) for number in numbers]
        grid = AreaGrid([(number, box) for number, box in lines if box is not None])
        for number, _ in lines:
            for point in _free_ends(diagram.connectors[number], index):
                for other, _ in grid.near(Area(point.x, point.y, 0.0, 0.0), slack):
                    if other != number and _lies_on(point, diagram.connectors[other], slack):
                        root[of(number)] = of(other)
    bundles: defaultdict[int, list[int]] = defaultdict(list)
    for number in hanging:
        bundles[of(number)].append(number)
    return list(bundles.values())


def _free_ends(connector: Connector, index: Mapping[str | None, int]) -> list[PagePoint]:
    """Return where a line ends that the file ties to nothing there."""
    pairs = zip((connector.first, connector.second), _points(connector), strict=True)
    return [point for end, point in pairs if point is not None and end not in index]


def _corners(connector: Connector) -> list[PagePoint]:
    return [point for point in (connector.start, *connector.path, connector.end) if point is not None]


def _box(connector: Connector) -> Area | None:
    """Return the smallest area around a line."""
    corners = _corners(connector)
    if not corners:
        return None
    left, top = min(point.x for point in corners), min(point.y for point in corners)
    return Area(left, top, max(one.x for one in corners) - left, max(one.y for one in corners) - top)


def _lies_on(point: PagePoint, connector: Connector, slack: float) -> bool:
    """Return whether a place is on a line, within so many units."""
    corners = _corners(connector)
    return any(_off(point, one, other) <= slack for one, other in pairwise(corners))


def _off(point: PagePoint, one: PagePoint, other: PagePoint) -> float:
    """Return how far a place is from a stretch of a line."""
    across, down = other.x - one.x, other.y - one.y
    length = across * across + down * down
    share = ((point.x - one.x) * across + (point.y - one.y) * down) / length if length else 0.0
    share = min(max(share, 0.0), 1.0)
    off_x, off_y = point.x - one.x - share * across, point.y - one.y - share * down
    return float((off_x * off_x + off_y * off_y) ** 0.5)
