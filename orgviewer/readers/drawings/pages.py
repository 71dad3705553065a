"""Cards of several pages: which are the same, and which lines lead from one page to another.

Not for: lines that are drawn (see `hierarchy`).
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from msgspec import Struct

from orgviewer.exchange.held_fields import CARD, CHART_SIGN, DOTTED_CARDS
from orgviewer.model.naming import folded
from orgviewer.readers.drawings.boxes import NONE, Cards
from orgviewer.readers.drawings.hierarchy.superiors import Basis, Superior
from orgviewer.readers.drawings.texts import BoxText
from orgviewer.readers.syntax.drawings.diagram import DrawnShape, ShapeKind


class StatedPlace(Struct, frozen=True):
    """Which card of which chart a file says that a box is."""

    chart: str
    card: str

    def is_apart(self, other: StatedPlace | None) -> bool:
        """Return whether another box is another card of the same chart."""
        return other is not None and other.chart == self.chart and other.card != self.card


def same_cards(
    cards: Cards, texts: Sequence[BoxText], superiors: Mapping[int, Superior]
) -> tuple[list[int], list[int]]:
    """Return for each card the first one of another page that is the same, and the first of each namesakes.

    The file says so of two that are called the same, or each page has one that is called so, and none stands
    under somebody else, nor is another by what the file says.
    """
    pages: defaultdict[str, defaultdict[int, list[int]]] = defaultdict(lambda: defaultdict(list))
    namesakes: list[int] = []
    places = [_stated_place(card) for card in cards.cards]
    same = _stated_same(cards, texts, places)
    for number, (card, text) in enumerate(zip(cards.cards, texts, strict=True)):
        if (called := card_name(text)) and card.kind is not ShapeKind.TEXT:
            pages[folded(called)][card.page].append(number)
    for by_page in pages.values():
        numbers = sorted(number for found in by_page.values() for number in found)
        stated = {places[number] for number in numbers}
        known = {place for place in stated if place}
        charts = {place.chart for place in known}
        if None not in stated and len(charts) == 1:
            continue  # the file says of all of them which they are
        uppers = {folded(card_name(texts[superiors[one].card])) for one in numbers if one in superiors}
        if len(by_page) == len(numbers) > 1 >= len(uppers) and len(known) == len(charts):
            for number in numbers:
                same[number] = numbers[0]
        elif len(by_page) > 1:
            _join_tops(cards, numbers, superiors, places, same)
            namesakes += numbers[:1] if len(by_page) == len(numbers) else ()
    for number, first in enumerate(same):
        same[number] = same[first]
    return same, namesakes


def _stated_place(card: DrawnShape) -> StatedPlace | None:
    """Return which card a file says that a box is; a number alone could be of any chart."""
    chart, place = card.fields.get(CHART_SIGN), card.fields.get(CARD)
    return StatedPlace(chart, place) if chart and place else None


def _stated_same(cards: Cards, texts: Sequence[BoxText], places: Sequence[StatedPlace | None]) -> list[int]:
    """Return for each card the first of another page that the file says it is, if that is called so, too."""
    same = list(range(len(places)))
    first: dict[tuple[StatedPlace, str], int] = {}
    on_page: set[tuple[StatedPlace, str, int]] = set()
    for number, place in enumerate(places):
        if place is None:
            continue
        called, page = folded(card_name(texts[number])), cards.cards[number].page
        if (place, called, page) not in on_page:  # else somebody copied a box
            on_page.add((place, called, page))
            same[number] = first.setdefault((place, called), number)
    return same


def _join_tops(
    cards: Cards,
    numbers: Sequence[int],
    superiors: Mapping[int, Superior],
    places: Sequence[StatedPlace | None],
    same: list[int],
) -> None:
    """Say of namesakes at the top of pages which one they are: the one that leads there, or goes on there."""
    for turn, number in enumerate(numbers):
        page, stated = cards.cards[number].page, places[number]
        before = [
            one
            for one in numbers[:turn]
            if (
                cards.cards[one].page_link == page
                or (one not in superiors and cards.cards[one].page == page - 1)
            )
            and not (stated is not None and stated.is_apart(places[one]))
        ]
        if before and number not in superiors and same[number] == number:
            same[number] = same[before[0]]


def page_lines(
    cards: Cards,
    texts: Sequence[BoxText],
    pages: Sequence[str],
    same_as: Sequence[int],
    superiors: Mapping[int, Superior],
) -> list[tuple[int, Superior]]:
    """Return lines to the uppermost cards of later pages from those that lead there.

    They do by a click, or since the page, which has one uppermost card, is called as they alone are.
    """
    found: list[tuple[int, Superior]] = []
    tops: defaultdict[int, list[int]] = defaultdict(list)
    for number, card in enumerate(cards.cards):
        if same_as[number] == number and number not in superiors and card.kind is not ShapeKind.TEXT:
            tops[card.page].append(number)
    for number, card in enumerate(cards.cards):
        if card.page_link is not None and card.page_link > card.page:
            line = Superior(same_as[number], Basis.PLACE, NONE)
            found += ((top, line) for top in tops[card.page_link] if top != same_as[number])
    called: defaultdict[str, list[int]] = defaultdict(list)
    for number, text in enumerate(texts):
        if same_as[number] == number:
            called[folded(card_name(text))].append(number)
    for page, title in enumerate(pages):
        named, own = called.get(folded(title), []) if title else [], tops[page]
        if len(named) == len(own) == 1 and cards.cards[named[0]].page < page:
            found.append((own[0], Superior(named[0], Basis.PLACE, NONE)))
    return found


def dotted_between(cards: Cards, same_as: Sequence[int]) -> Iterator[tuple[int, tuple[Superior, ...]]]:
    """Yield cards with the dotted-line managers that the file names who are on none of their pages.

    Where both are on one page, there is a line between them, unless somebody took it away.
    """
    stated: dict[StatedPlace, int] = {}
    shown_on: defaultdict[int, set[int]] = defaultdict(set)
    for number, card in enumerate(cards.cards):
        shown_on[same_as[number]].add(card.page)
        if place := _stated_place(card):
            stated.setdefault(place, number)
    for number, card in enumerate(cards.cards):
        place = _stated_place(card)
        named = card.fields.get(DOTTED_CARDS, "").split() if place else ()
        managers = [stated.get(StatedPlace(place.chart, one)) for one in named] if place else []
        own = shown_on[same_as[number]]
        found = tuple(
            Superior(manager, Basis.FILE, NONE)
            for manager in managers
            if manager is not None and own.isdisjoint(shown_on[same_as[manager]])
        )
        if found:
            yield number, found


def card_name(text: BoxText) -> str:
    """Return what a card is called: by its names, else by its title."""
    return " / ".join(text.names) or text.title
