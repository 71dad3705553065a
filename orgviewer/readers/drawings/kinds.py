"""What each card of a drawing stands for: a person, several, a post, a team; and which cards are the same.

Not for: the records that become of it (see `records`).
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from enum import Enum, auto
from types import MappingProxyType

from msgspec import Struct
from msgspec.structs import replace

from orgviewer.model.naming import folded
from orgviewer.model.recognition import CardMeaning
from orgviewer.readers.drawings.boxes import NONE, Cards
from orgviewer.readers.drawings.hierarchy.superiors import Basis, DrawnHierarchy, Superior
from orgviewer.readers.drawings.pages import dotted_between, page_lines, same_cards
from orgviewer.readers.drawings.stated import StatedKind
from orgviewer.readers.drawings.texts import BoxText
from orgviewer.readers.syntax.drawings.diagram import DrawnShape, ShapeKind


class CardKind(Enum):
    """What a card stands for; LEFT_OUT is a text beside the boxes, SAME one of another page, too."""

    PERSON = auto()
    HOLDERS = auto()
    POST = auto()
    TEAM = auto()
    LEFT_OUT = auto()
    SAME = auto()


NOBODY_MOVED: Mapping[int, int] = MappingProxyType({})
NOTHING_TOLD: Mapping[int, CardMeaning] = MappingProxyType({})
OF_TOLD: Mapping[CardMeaning, CardKind] = {
    CardMeaning.POST: CardKind.POST,
    CardMeaning.TEAM: CardKind.TEAM,
    CardMeaning.NOBODY: CardKind.LEFT_OUT,
}
"""What a card is that somebody says names nobody; of persons its text says whether they are several."""


RECORD_FIELDS = frozenset(("record", "id"))
"""Fields in which a file that was made of a chart holds the id of whomever a card shows."""


class Meaning(Struct, frozen=True):
    """What each card stands for, and who stands under whom when cards of several pages are put together.

    `same_as` is by card the one that stands for it: itself, or one before it. `namesakes` are the first of
    those on several pages that are called the same and stand under different ones.
    """

    kinds: tuple[CardKind, ...]
    same_as: tuple[int, ...]
    superiors: Mapping[int, Superior]
    beside: Mapping[int, tuple[Superior, ...]]
    namesakes: tuple[int, ...] = ()

    @property
    def are_teams(self) -> bool:
        """Whether some card is a team, and so the chart one of teams and their members."""
        return CardKind.TEAM in self.kinds


def meaning_of(
    cards: Cards,
    texts: Sequence[BoxText],
    lines: DrawnHierarchy,
    told: Mapping[int, CardMeaning] = NOTHING_TOLD,
    told_superiors: Mapping[int, int] = NOBODY_MOVED,
    pages: Sequence[str] = (),
) -> Meaning:
    """Return what the cards of a drawing stand for, be it guessed or what somebody `told`, by card.

    `told_superiors` is by card the one that somebody put it under, NONE for one at the top; `pages` are the
    titles of pages.
    """
    same_as, namesakes = same_cards(cards, texts, lines.superiors)
    superiors = {
        lower: superior
        for lower, superior in _put_together(lines.superiors, same_as).items()
        if StatedKind.NOBODY not in (texts[lower].stated, texts[superior.card].stated)
    }
    for lower, superior in (
        *_at_frames(cards, lines, same_as, superiors),
        *page_lines(cards, texts, pages, same_as, superiors),
    ):
        if lower not in superiors and not _is_under(superior.card, lower, superiors):
            superiors[lower] = superior
    superiors = _moved(superiors, same_as, told_superiors)
    beside = _beside(cards, lines, same_as, superiors)
    joined = {*superiors, *(one.card for one in superiors.values()), *beside}
    joined |= {one.card for others in beside.values() for one in others}
    kinds = [
        CardKind.SAME if same_as[number] != number else _kind(card, text, number in joined or number in told)
        for number, (card, text) in enumerate(zip(cards.cards, texts, strict=True))
    ]
    if not told and all(kind in (CardKind.LEFT_OUT, CardKind.SAME) for kind in kinds):
        kinds = [_kind(card, text, True) for card, text in zip(cards.cards, texts, strict=True)]
    kinds = _with_told(kinds, told, frozenset((CardMeaning.NOBODY,)))
    kinds = _with_told(_with_teams(kinds, texts, superiors), told, frozenset(OF_TOLD))
    return Meaning(tuple(kinds), tuple(same_as), superiors, beside, tuple(namesakes))


def persons_of_several(texts: Sequence[BoxText], meaning: Meaning) -> dict[int, int]:
    """Return by card the first one of the same person, of those who have several: the file holds their id."""
    found: defaultdict[tuple[str, str], list[int]] = defaultdict(list)
    for card, kind in enumerate(meaning.kinds):
        text = texts[card]
        said = (value for name, value in text.fields.items() if name.casefold() in RECORD_FIELDS)
        if kind is CardKind.PERSON and text.stated is not None and (record := next(said, "")):
            found[record, folded(text.names[0])].append(card)
    return {card: cards[0] for cards in found.values() if len(cards) > 1 for card in cards}


def _with_told(
    kinds: Sequence[CardKind], told: Mapping[int, CardMeaning], meant: frozenset[CardMeaning]
) -> list[CardKind]:
    """Return the kinds, those that somebody told among some meanings as they were told."""
    made = list(kinds)
    for number, meaning in told.items():
        if meaning in meant and made[number] is not CardKind.SAME:
            made[number] = OF_TOLD[meaning]
    return made


def _kind(card: DrawnShape, text: BoxText, is_joined: bool) -> CardKind:
    if text.stated is StatedKind.NOBODY:
        return CardKind.LEFT_OUT
    if card.kind is ShapeKind.TEXT and not is_joined:
        return CardKind.LEFT_OUT
    if text.names:
        return CardKind.PERSON if len(text.names) == 1 else CardKind.HOLDERS
    return CardKind.POST if text.title or text.is_vacant else CardKind.LEFT_OUT


def _put_together(superiors: Mapping[int, Superior], same_as: Sequence[int]) -> dict[int, Superior]:
    """Return superiors of cards by those that stand for them; none leads to itself in the end."""
    if all(number == same for number, same in enumerate(same_as)):
        return dict(superiors)
    made: dict[int, Superior] = {}
    for lower, superior in superiors.items():
        number, card = same_as[lower], same_as[superior.card]
        if number not in made and not _is_under(card, number, made):
            made[number] = replace(superior, card=card)
    return made


def _moved(
    superiors: Mapping[int, Superior], same_as: Sequence[int], told: Mapping[int, int]
) -> dict[int, Superior]:
    """Return superiors as somebody told some of them; a line that would lead round in a circle is none."""
    moved = {same_as[lower]: upper if upper == NONE else same_as[upper] for lower, upper in told.items()}
    made = {lower: superior for lower, superior in superiors.items() if lower not in moved}
    for lower, upper in moved.items():
        if upper != NONE and not _is_under(upper, lower, made):
            made[lower] = Superior(upper, Basis.TOLD, NONE)
    return made


def _beside(
    cards: Cards, lines: DrawnHierarchy, same_as: Sequence[int], superiors: Mapping[int, Superior]
) -> dict[int, tuple[Superior, ...]]:
    """Return dashed and further lines by those cards that stand for others, without those to superiors."""
    found: defaultdict[int, dict[int, Superior]] = defaultdict(dict)
    for lower, others in (*lines.beside.items(), *dotted_between(cards, same_as)):
        number = same_as[lower]
        above = superiors[number].card if number in superiors else NONE
        for one in others:
            if same_as[one.card] not in (above, number):
                found[number].setdefault(same_as[one.card], replace(one, card=same_as[one.card]))
    return {number: tuple(others.values()) for number, others in found.items()}


def _is_under(card: int, other: int, superiors: Mapping[int, Superior]) -> bool:
    """Return whether a card is another one, or stands beneath it."""
    while card != other and card in superiors:
        card = superiors[card].card
    return card == other


def _at_frames(
    cards: Cards, lines: DrawnHierarchy, same_as: Sequence[int], superiors: Mapping[int, Superior]
) -> list[tuple[int, Superior]]:
    """Return lines from the cards above frames to whoever stands first in these."""
    above = {line.lower_frame: line.upper_card for line in lines.of_frames if line.upper_card != NONE}
    found = []
    for number in range(len(cards.cards) if above else 0):
        frame = cards.frame_of[number]
        while frame != NONE and frame not in above:
            frame = cards.above[frame]
        if frame != NONE and same_as[number] == number and number not in superiors:
            found.append((number, Superior(same_as[above[frame]], Basis.PLACE, NONE)))
    return found


def _is_post(text: BoxText) -> bool:
    return text.stated is StatedKind.POST or (text.stated is None and text.is_role)


def _is_team(text: BoxText) -> bool:
    return text.stated is StatedKind.TEAM or (text.stated is None and text.is_unit)


def _with_teams(
    kinds: list[CardKind], texts: Sequence[BoxText], superiors: Mapping[int, Superior]
) -> list[CardKind]:
    """Return the kinds where cards without people are teams, if these make a chart of teams and members.

    They do where none stands under a person, no person under another, and hardly any is called like a post.
    """
    nameless = [number for number, kind in enumerate(kinds) if kind is CardKind.POST]
    units = {number for number in nameless if not texts[number].is_vacant}
    are_posts = sum(_is_post(texts[number]) for number in units)
    has_team = any(_is_team(texts[number]) for number in units) or CardKind.PERSON not in kinds
    stands_apart = any(superior.card not in units for superior in superiors.values())
    if not units or not has_team or stands_apart or are_posts * 2 >= len(units):
        return kinds
    return [CardKind.TEAM if number in units else kind for number, kind in enumerate(kinds)]
