"""Which cards and which other lines the ends of lines reach on their pages.

Not for: what a file ties to each other, or what lines join in the end (see `ends`).
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from statistics import median

from orgviewer.readers.drawings.boxes import NONE, Cards
from orgviewer.readers.drawings.hierarchy.strokes import StrokeGrid
from orgviewer.readers.drawings.nearness import AreaGrid, distance
from orgviewer.readers.syntax.drawings.diagram import Area, Connector, Diagram, PagePoint

REACH = 0.3
"""How far from a card a line may end, as a share of the height of cards."""
NEAR = 0.12
"""How far from a card a line may end that ends on another line as well, and yet belongs to the card."""
TOUCH = 0.06
"""How far from another line a line may end, as a share of the height of cards."""


class LinedPages:
    """The cards and the lines of each page by where they lie."""

    def __init__(self, diagram: Diagram, cards: Cards) -> None:
        self._places: defaultdict[int, list[tuple[int, Area]]] = defaultdict(list)
        for number, card in enumerate(cards.cards):
            if card.area is not None:
                self._places[card.page].append((number, card.area))
        self._areas = dict(pair for areas in self._places.values() for pair in areas)
        self._heights = {page: _height(areas) for page, areas in self._places.items()}
        self._connectors = diagram.connectors
        self._lines: defaultdict[int, list[tuple[int, Connector]]] = defaultdict(list)
        for number, connector in enumerate(diagram.connectors):
            self._lines[connector.page].append((number, connector))
        # Where a file ties all its lines, nobody asks for these.
        self._grids: dict[int, AreaGrid] = {}
        self._strokes: dict[int, StrokeGrid] = {}

    def area(self, card: int) -> Area | None:
        """Return where a card lies."""
        return self._areas.get(card)

    def cards_at(self, number: int, index: Mapping[str | None, int]) -> tuple[int, int]:
        """Return the cards at both ends of a line that are tied to nothing, else NONE.

        Where both ends reach the same card, the one that is farther from it is free.
        """
        connector = self._connectors[number]
        found = [NONE, NONE]
        away = [0.0, 0.0]
        for turn, (end, point) in enumerate(ends_of(connector)):
            if end in index or point is None:
                continue
            card, off = self._reached(connector.page, point)
            height = self._heights.get(connector.page, 1.0)
            if card != NONE and off > NEAR * height and any(self._touched(number, point)):
                card = NONE
            found[turn], away[turn] = card, off
        if found[0] == found[1] != NONE and max(away) > 0.0:
            found[away.index(max(away))] = NONE
        return found[0], found[1]

    def touched_by(self, number: int, index: Mapping[str | None, int]) -> set[int]:
        """Return the lines on which the free ends of a line lie."""
        at_cards = self.cards_at(number, index)
        points = (point for turn, point in self._free(number, index) if at_cards[turn] == NONE)
        return {other for point in points for other in self._touched(number, point)}

    def _free(self, number: int, index: Mapping[str | None, int]) -> Iterator[tuple[int, PagePoint]]:
        for turn, (end, point) in enumerate(ends_of(self._connectors[number])):
            if point is not None and end not in index:
                yield turn, point

    def _touched(self, number: int, point: PagePoint) -> Iterator[int]:
        page = self._connectors[number].page
        if page not in self._strokes:
            self._strokes[page] = StrokeGrid(self._lines[page])
        return self._strokes[page].touched(number, point, TOUCH * self._heights.get(page, 1.0))

    def _reached(self, page: int, point: PagePoint) -> tuple[int, float]:
        """Return the card that a line ends at, or NONE, and how far from it."""
        if page not in self._places:
            return NONE, 0.0
        if page not in self._grids:
            self._grids[page] = AreaGrid(self._places[page])
        found = self._grids[page].nearest(point, REACH * self._heights[page])
        return (NONE, 0.0) if found is None else (found, distance(self._areas[found], point))


def ends_of(connector: Connector) -> Iterator[tuple[str | None, PagePoint | None]]:
    """Yield what a line is tied to at each end, and where that end lies."""
    yield connector.first, connector.start
    yield connector.second, connector.end


def _height(areas: Sequence[tuple[int, Area]]) -> float:
    heights = [area.height for _, area in areas if area.height]
    return median(heights) if heights else 1.0
