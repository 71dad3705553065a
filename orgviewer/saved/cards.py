"""Cards by what they stand for, and foldings made of them: so they are found again in another reading.

Places of a chart mean nothing in the next quarter's file; ids do.
"""

from __future__ import annotations

import enum
from collections.abc import Iterable, Iterator
from typing import Annotated

from msgspec import Meta, Struct, field

from orgviewer.chart.chart import Chart, Kind, NodeKey
from orgviewer.chart.places import NO_PLACE, ROOT, Place
from orgviewer.chart.spec import Folding, Shown
from orgviewer.model.dataset import Dataset


class KeptKind(enum.Enum):
    """What a card stands for, in a word (see `Kind`)."""

    FILE = "file"
    GROUP = "group"
    ORGANIZATION = "organization"
    PERSON = "person"
    VACANCY = "vacancy"
    UNNAMED = "unnamed"
    ABSENT = "absent"
    SHARED = "shared"


class KeptCard(Struct, frozen=True, omit_defaults=True):
    """One card: the id of the record that it stands for, of a group the value that its people share.

    `in` names the organization or the group in which the card of a person stands who may have several.
    """

    kind: KeptKind
    id: str = ""
    within: str = field(default="", name="in")

    @classmethod
    def of(cls, key: NodeKey) -> KeptCard:
        """Return the card that a key of a chart names."""
        kind, identifier, within = key
        return cls(KeptKind[kind.name], identifier, within)

    def place(self, whole: Chart) -> Place:
        """Return where the card stands on a whole chart, or NO_PLACE."""
        return Place(whole.find((Kind[self.kind.name], self.id, self.within)))

    def __str__(self) -> str:
        return f"{self.id} ({self.within})" if self.within else self.id or self.kind.value


class KeptFolding(Struct, frozen=True, omit_defaults=True):
    """A folding whose cards are told by what they stand for (see `Folding`).

    All cards `depth` levels below the focus are folded, but the exceptions and what lies in the branches.
    """

    depth: Annotated[int, Meta(ge=0)] | None = None
    exceptions: tuple[KeptCard, ...] = ()
    branches: tuple[KeptCard, ...] = ()
    focus: KeptCard | None = None
    outer: KeptFolding | None = None
    shown: Shown = Shown.NOBODY


def kept_folding(whole: Chart, folding: Folding) -> KeptFolding:
    """Return a folding of a whole chart as it is kept."""

    def cards(places: Iterable[Place]) -> tuple[KeptCard, ...]:
        return tuple(KeptCard.of(whole.key(place)) for place in sorted(places) if place < len(whole))

    focus = KeptCard.of(whole.key(folding.focus)) if folding.focus else None
    outer = kept_folding(whole, folding.outer) if folding.outer else None
    exceptions, branches = cards(folding.exceptions), cards(folding.branches)
    return KeptFolding(folding.depth, exceptions, branches, focus, outer, folding.shown)


def folding_in(whole: Chart, kept: KeptFolding) -> Folding:
    """Return a folding for a chart in which not all of its cards need to be there.

    Without the card in focus it is that around it.
    """

    def found(cards: Iterable[KeptCard]) -> frozenset[Place]:
        return frozenset(card.place(whole) for card in cards) - {NO_PLACE}

    focus = kept.focus.place(whole) if kept.focus else ROOT
    if focus < 0:  # what was in focus is there no more
        return folding_in(whole, kept.outer) if kept.outer else Folding(kept.depth, shown=kept.shown)
    outer = folding_in(whole, kept.outer) if kept.outer else None
    return Folding(kept.depth, found(kept.exceptions), found(kept.branches), focus, outer, kept.shown)


def root_card(dataset: Dataset, root: str) -> KeptCard | None:
    """Return the card of a record by its id, as a chart that has a root of this id begins; None for none."""
    indexes = (
        (KeptKind.ORGANIZATION, dataset.organization_index),
        (KeptKind.PERSON, dataset.person_index),
        (KeptKind.VACANCY, dataset.post_index),
    )
    return next((KeptCard(kind, root) for kind, index in indexes if root in index), None)


def missing(whole: Chart, kept: KeptFolding) -> Iterator[KeptCard]:
    """Yield the cards that a folding names and a chart does not have, that in focus apart."""
    for card in (*kept.exceptions, *kept.branches):
        if card.place(whole) < 0:
            yield card
