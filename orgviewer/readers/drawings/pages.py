"""Cards of several pages: which are the same, and which lines lead from one page to another.

Not for: lines that are drawn (see `hierarchy`).
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from orgviewer.model.naming import folded
from orgviewer.readers.drawings.boxes import NONE, Cards
from orgviewer.readers.drawings.hierarchy.superiors import Basis, Superior
from orgviewer.readers.drawings.stated import CARD, DOTTED_CARDS
from orgviewer.readers.drawings.texts import BoxText
from orgviewer.readers.syntax.drawings.diagram import ShapeKind


def same_cards(
    cards: Cards, texts: Sequence[BoxText], superiors: Mapping[int, Superior]
) -> tuple[list[int], list[int]]:
    """Return for each card the first one of another page that is the same, and the first of each namesakes.

    The file says so, or both are called the same, each page has it once, and none stands under somebody else.
    """
    pages: defaultdict[str, defaultdict[int, list[int]]] = defaultdict(lambda: defaultdict(list))
    stated: dict[str, int] = {}
    namesakes: list[int] = []
    same = list(range(len(cards.cards)))
    for number, (card, text) in enumerate(zip(cards.cards, texts, strict=True)):
        called = card_name(text)
        if place := card.fields.get(CARD):
            same[number] = stated.setdefault(place, number)
        elif called and card.kind is not ShapeKind.TEXT:
            pages[folded(called)][card.page].append(number)
    for by_page in pages.values():
        numbers = sorted(number for found in by_page.values() for number in found)
        uppers = {folded(card_name(texts[superiors[one].card])) for one in numbers if one in superiors}
        if len(by_page) == len(numbers) > 1 >= len(uppers):
            for number in numbers:
                same[number] = numbers[0]
        elif len(by_page) > 1:
            _join_tops(cards, numbers, superiors, same)
            namesakes += numbers[:1] if len(by_page) == len(numbers) else ()
    return same, namesakes


def _join_tops(
    cards: Cards, numbers: Sequence[int], superiors: Mapping[int, Superior], same: list[int]
) -> None:
    """Say of namesakes at the top of pages which one they are: the one that leads there, or goes on there."""
    for turn, number in enumerate(numbers):
        page = cards.cards[number].page
        before = [
            one
            for one in numbers[:turn]
            if cards.cards[one].page_link == page
            or (one not in superiors and cards.cards[one].page == page - 1)
        ]
        if before and number not in superiors:
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


def dotted_between(cards: Cards) -> Iterator[tuple[int, tuple[Superior, ...]]]:
    """Yield cards with the dotted-line managers that the file names, wherever these are shown."""
    stated: dict[str, int] = {}
    for number, card in enumerate(cards.cards):
        if place := card.fields.get(CARD):
            stated.setdefault(place, number)
    for number, card in enumerate(cards.cards):
        named = card.fields.get(DOTTED_CARDS, "").split()
        if found := tuple(Superior(stated[place], Basis.FILE, NONE) for place in named if place in stated):
            yield number, found


def card_name(text: BoxText) -> str:
    """Return what a card is called: by its names, else by its title."""
    return " / ".join(text.names) or text.title
