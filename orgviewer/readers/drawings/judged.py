"""What somebody says to the reading of a drawing, by card; and how each card was read, for whoever is asked.

Not for: what is guessed (see `kinds`, `lines`, `texts`).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from typing import TypeAlias

from msgspec.structs import replace

from orgviewer.errors import NamedRecord
from orgviewer.model.recognition import (
    AT_TOP,
    CardMeaning,
    DrawingRecognition,
    DrawingSpec,
    DrawnCard,
    LineKnowledge,
    NameLine,
)
from orgviewer.model.records import Organization, Person, Post
from orgviewer.readers.drawings.boxes import NONE, Cards
from orgviewer.readers.drawings.hierarchy.superiors import Basis
from orgviewer.readers.drawings.kinds import CardKind, Meaning
from orgviewer.readers.drawings.records import DrawnRecords
from orgviewer.readers.drawings.texts import BoxText
from orgviewer.readers.positions import place_in_words
from orgviewer.readers.syntax.drawings.diagram import DrawnShape

LONGEST_KEY = 200
"""Characters of a text that tell a card from others; what is longer is an essay."""
BETWEEN = " / "
MEANINGS: Mapping[CardKind, CardMeaning] = {
    CardKind.PERSON: CardMeaning.PERSON,
    CardKind.HOLDERS: CardMeaning.PERSON,
    CardKind.POST: CardMeaning.POST,
    CardKind.TEAM: CardMeaning.TEAM,
    CardKind.LEFT_OUT: CardMeaning.NOBODY,
}
KNOWN: Mapping[Basis, LineKnowledge] = {
    Basis.FILE: LineKnowledge.STATED,
    Basis.PLACE: LineKnowledge.READ,
    Basis.CONFIRMED: LineKnowledge.CONFIRMED,
    Basis.TOLD: LineKnowledge.TOLD,
}
_RecordLists: TypeAlias = Mapping[str, Sequence[Person] | Sequence[Post] | Sequence[Organization]]


def card_keys(cards: Sequence[DrawnShape]) -> tuple[str, ...]:
    """Return by card what names it: its text, with a number where several have the same."""
    counts: Counter[str] = Counter()
    used: set[str] = set()
    keys = []
    for card in cards:
        text = _text_of(card)[:LONGEST_KEY]
        counts[text] += 1
        key = text if counts[text] == 1 else f"{text} ({counts[text]})"
        while key in used:
            counts[text] += 1
            key = f"{text} ({counts[text]})"
        used.add(key)
        keys.append(key)
    return tuple(keys)


def told_meanings(keys: Sequence[str], spec: DrawingSpec) -> Mapping[int, CardMeaning]:
    """Return by card what somebody says that it is."""
    told = dict(spec.kinds)
    return {number: told[key] for number, key in enumerate(keys) if key in told} if told else {}


def told_superiors(keys: Sequence[str], spec: DrawingSpec) -> Mapping[int, int]:
    """Return by card the one that somebody put it under; NONE for one at the top."""
    if not spec.superiors:
        return {}
    numbers = {AT_TOP: NONE, **{key: number for number, key in enumerate(keys)}}
    return {
        numbers[lower]: numbers[upper]
        for lower, upper in spec.superiors
        if lower in numbers and lower != AT_TOP and upper in numbers
    }


def with_confirmed(meaning: Meaning, keys: Sequence[str], spec: DrawingSpec) -> Meaning:
    """Return a meaning whose guessed lines are none where somebody confirmed that very line."""
    confirmed = frozenset(spec.confirmed)
    if not confirmed:
        return meaning
    superiors = {
        lower: replace(superior, basis=Basis.CONFIRMED)
        if superior.basis is Basis.PLACE and (keys[lower], keys[superior.card]) in confirmed
        else superior
        for lower, superior in meaning.superiors.items()
    }
    return replace(meaning, superiors=superiors)


def recognition_of(
    cards: Cards,
    keys: Sequence[str],
    texts: Sequence[BoxText],
    meaning: Meaning,
    made: DrawnRecords,
    order: NameLine,
) -> DrawingRecognition:
    """Return how each card was read, without those that only repeat one of another page."""
    return DrawingRecognition(tuple(_cards(cards, keys, texts, meaning, made)), order)


def _cards(
    cards: Cards, keys: Sequence[str], texts: Sequence[BoxText], meaning: Meaning, made: DrawnRecords
) -> Iterator[DrawnCard]:
    document = made.document
    records: _RecordLists = {
        "persons": document.persons,
        "posts": document.posts,
        "organizations": document.organizations,
    }
    for number, kind in enumerate(meaning.kinds):
        if kind is CardKind.SAME:
            continue
        card, text, superior = cards.cards[number], texts[number], meaning.superiors.get(number)
        yield DrawnCard(
            key=keys[number],
            text=_text_of(card),
            meaning=MEANINGS[kind],
            name=BETWEEN.join(text.names),
            role=text.role,
            above=called(texts[superior.card]) if superior else "",
            above_key=keys[superior.card] if superior else "",
            knowledge=KNOWN[superior.basis] if superior else LineKnowledge.NONE,
            place=place_in_words(card.position),
            record=_record(records, made, number),
        )


def _record(records: _RecordLists, made: DrawnRecords, number: int) -> NamedRecord | None:
    match made.places[number]:
        case (str() as name, int() as place):
            record = records[name][place]
            return NamedRecord(name, record.id, record.label if isinstance(record, Post) else record.name)
    return None


def _text_of(card: DrawnShape) -> str:
    """Return the text of a card on one line; of one without any, what the file holds about it."""
    return BETWEEN.join(line.text for line in card.lines) or BETWEEN.join(filter(None, card.fields.values()))


def called(text: BoxText) -> str:
    """Return what a card is called, for whoever is told of it."""
    return BETWEEN.join(text.names) or text.title
