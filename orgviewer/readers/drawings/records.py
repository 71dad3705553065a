"""The cards of a drawing as records: people, posts, organizations, each with its place in the file as source.

A line that is known by places alone is marked as inferred. Not for: what cards stand for (see `kinds`).
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, TypeAlias

from msgspec import Struct, field
from msgspec.structs import replace

from orgviewer.model.records import (
    ContactDetail,
    Document,
    Membership,
    Meta,
    Organization,
    Person,
    Post,
    Source,
)
from orgviewer.model.walk import FieldPath
from orgviewer.readers.drawings.boxes import NONE, Cards
from orgviewer.readers.drawings.headings import heading_of
from orgviewer.readers.drawings.hierarchy.superiors import Basis
from orgviewer.readers.drawings.kinds import CardKind, Meaning, persons_of_several
from orgviewer.readers.drawings.parts import SOURCE, cited, other_of, portrait
from orgviewer.readers.drawings.stated import StatedKind
from orgviewer.readers.drawings.texts import BoxText
from orgviewer.readers.syntax.drawings.diagram import Diagram, ShapeRank
from orgviewer.words.language import tr

Inferred: TypeAlias = Literal["drawing"] | None
INFERRED: Inferred = "drawing"
OF_LINES = (CardKind.PERSON, CardKind.POST, CardKind.HOLDERS)
"""What others report to."""
PostStatus: TypeAlias = Literal["vacant", "unstated"] | None


class DrawnRecords(Struct, frozen=True):
    """The records of a drawing, and by card the place of its record, () for one without."""

    document: Document
    places: Sequence[FieldPath]
    frame_places: Sequence[FieldPath]


class _Above(Struct, frozen=True):
    """What a card stands under: the id of a person or a post, and of the team that it is the next one in.

    `line_inferred` and `team_inferred` say whether that is known by places alone.
    """

    id: str | None = None
    kind: CardKind | None = None
    team: str | None = None
    line_inferred: Inferred = None
    team_inferred: Inferred = None

    @property
    def inferred(self) -> Inferred:
        """How the line is known, or where there is none the team."""
        return self.line_inferred if self.id else self.team_inferred


def records_of(diagram: Diagram, cards: Cards, texts: Sequence[BoxText], meaning: Meaning) -> DrawnRecords:
    """Return the records of a drawing."""
    made = _DrawnRecordMaker(diagram, cards, texts, meaning)
    made.name_all()
    made.make_organizations()
    for card in range(len(cards.cards)):
        made.make(card)
    parts: list[Post | Membership] = [*made.posts, *(person.memberships[0] for person in made.persons)]
    is_by_line = any(part.reports_to or part.reports_to_post_id for part in parts)
    heading = heading_of(diagram, [" / ".join(text.names) or text.title for text in texts])
    document = Document(
        meta=Meta(
            title=heading.title,
            as_of=heading.day,
            arranged_by="reporting" if is_by_line or not made.organizations else "organization",
        ),
        sources=(Source(id=SOURCE, title=diagram.file or tr("Drawing")),),
        organizations=tuple(made.organizations),
        posts=tuple(made.posts),
        persons=tuple(made.persons),
    )
    return DrawnRecords(document, made.places, made.frame_places)


class _DrawnRecordMaker(Struct):
    """Makes a record of each card, in the file's order."""

    diagram: Diagram
    cards: Cards
    texts: Sequence[BoxText]
    meaning: Meaning
    persons: list[Person] = field(default_factory=list)
    posts: list[Post] = field(default_factory=list)
    organizations: list[Organization] = field(default_factory=list)
    ids: list[str] = field(default_factory=list)
    places: list[FieldPath] = field(default_factory=list)
    frame_ids: list[str] = field(default_factory=list)
    frame_places: list[FieldPath] = field(default_factory=list)
    named: dict[str, str] = field(default_factory=dict)
    used: dict[str, int] = field(default_factory=dict)
    several: dict[int, int] = field(default_factory=dict)
    holders: dict[int, str] = field(default_factory=dict)

    def name_all(self) -> None:
        """Give every card its id: its name, with a number where several have the same.

        Cards of somebody who has several have those of posts, and their holder one of its own.
        """
        self.several = persons_of_several(self.texts, self.meaning)
        self.ids = [""] * len(self.cards.cards)
        for card, same in enumerate(self.meaning.same_as):
            text = self.texts[card]
            called = text.title if self.meaning.kinds[card] is CardKind.POST else " / ".join(text.names)
            first = self.several.get(card)
            if first is not None:
                self.holders[card] = self.holders[first] if first != card else self._unused(called)
                called = text.role or called
            self.ids[card] = self.ids[same] if same != card else self._unused(called or text.title)

    def _unused(self, name: str) -> str:
        name = name or "card"
        found, number = name, self.used.get(name, 1)
        while found in self.used:
            number += 1
            found = f"{name} ({number})"
        self.used |= {name: number, found: self.used.get(found, 1)}  # where to go on with a name
        return found

    def make_organizations(self) -> None:
        """Make an organization of each frame with a title, and of each name of one that a card says."""
        titles = [self.diagram.shapes[number].text.replace("\n", " ") for number in self.cards.frames]
        self.frame_ids = [self._unused(title) if title else "" for title in titles]
        for turn, (number, title) in enumerate(zip(self.cards.frames, titles, strict=True)):
            self.frame_places.append(("organizations", len(self.organizations)) if title else ())
            if title:
                above = self._frame_id(self.cards.above[turn])
                shape = self.diagram.shapes[number]
                source, own = cited(shape.position), self.frame_ids[turn]
                self.organizations.append(Organization(id=own, name=title, parent_id=above, sources=source))
        for name in dict.fromkeys(text.organization for text in self.texts):
            if name:
                self.named[name] = self._unused(name)
                self.organizations.append(Organization(id=self.named[name], name=name))

    def _frame_id(self, frame: int) -> str | None:
        """Return the id of the nearest frame with a title, from one upwards."""
        while frame != NONE and not self.frame_ids[frame]:
            frame = self.cards.above[frame]
        return self.frame_ids[frame] if frame != NONE else None

    def make(self, card: int) -> None:
        """Make the record of a card."""
        match self.meaning.kinds[card]:
            case CardKind.PERSON if card in self.several:
                self._make_one_of_several(card)
            case CardKind.PERSON:
                self.places.append(("persons", len(self.persons)))
                self.persons.append(self._person(card, self.texts[card].names[0], self.ids[card]))
            case CardKind.HOLDERS:
                self.places.append(("posts", len(self.posts)))
                self._make_holders(card)
            case CardKind.POST:
                self.places.append(("posts", len(self.posts)))
                self.posts.append(self._post(card, self.texts[card].title or tr("Position")))
            case CardKind.TEAM:
                self.places.append(("organizations", len(self.organizations)))
                self.organizations.append(self._team(card))
            case _:
                self.places.append(())

    def _make_one_of_several(self, card: int) -> None:
        """Make a post of a card of somebody who has several, and them its holder."""
        text, first = self.texts[card], self.several[card]
        name, post = text.names[0], self.ids[card]
        self.posts.append(replace(self._post(card, text.role or name), other={}))
        if first == card:
            self.places.append(("persons", len(self.persons)))
            self.persons.append(self._person(card, name, self.holders[card], post))
            return
        self.places.append(self.places[first])
        place = int(self.places[first][1])
        person, further = self.persons[place], self._person(card, name, self.holders[card], post)
        self.persons[place] = replace(
            person,
            memberships=person.memberships + further.memberships,
            sources=tuple(dict.fromkeys(person.sources + further.sources)),
        )

    def _person(self, card: int, name: str, identifier: str, post: str | None = None) -> Person:
        shape, text = self.cards.cards[card], self.texts[card]
        phone = (ContactDetail(type="voice", value=text.phone),) if text.phone else ()
        return Person(
            id=identifier,
            name=name,
            image=portrait(shape.image),
            email=text.email or None,
            contact_details=phone,
            memberships=(self._membership(card, post),),
            sources=cited(shape.position),
            absent=text.stated is StatedKind.ABSENT,
            other=other_of(text),
        )

    def _membership(self, card: int, post: str | None = None) -> Membership:
        text, above = self.texts[card], self._above(card)
        beside = self.meaning.beside.get(card, ())
        people = [
            self.holders.get(one.card, self.ids[one.card]) for one in beside if self._is_person(one.card)
        ]
        return Membership(
            organization_id=above.team or self._organization(card),
            role=text.role or None,
            post_id=post,
            reports_to=above.id if above.kind is CardKind.PERSON and post is None else None,
            reports_to_post_id=above.id if above.kind is CardKind.POST and post is None else None,
            reports_to_inferred=above.inferred if post is None else None,
            also_reports_to=tuple(people),
            assistant=text.stated is StatedKind.ASSISTANT
            or self.cards.cards[card].rank is ShapeRank.ASSISTANT,
        )

    def _is_person(self, card: int) -> bool:
        return self.meaning.kinds[card] is CardKind.PERSON

    def _above(self, card: int) -> _Above:
        """Return what a card stands under: whoever is next up its line, and the team that is next."""
        superior, found, inferred = self.meaning.superiors.get(card), _Above(), None
        while superior is not None:
            inferred = INFERRED if superior.basis is Basis.PLACE else inferred
            kind, identifier = self.meaning.kinds[superior.card], self.ids[superior.card]
            if kind in OF_LINES:
                is_person = kind is CardKind.PERSON and superior.card not in self.several
                line = CardKind.PERSON if is_person else CardKind.POST
                return replace(found, id=identifier, kind=line, line_inferred=inferred)
            if kind is CardKind.TEAM and found.team is None:
                found = replace(found, team=identifier, team_inferred=inferred)
            superior = self.meaning.superiors.get(superior.card)
        return found

    def _organization(self, card: int) -> str | None:
        return self.named.get(self.texts[card].organization) or self._frame_id(self.cards.frame_of[card])

    def _make_holders(self, card: int) -> None:
        """Make a post of a card that names several people, and each of them its holder."""
        names = self.texts[card].names
        self.posts.append(self._post(card, self.texts[card].role or " / ".join(names)))
        for name in names:
            shape = self.cards.cards[card]
            self.persons.append(
                Person(
                    id=self._unused(name),
                    name=name,
                    memberships=(self._membership(card, self.ids[card]),),
                    sources=cited(shape.position),
                )
            )

    def _post(self, card: int, label: str) -> Post:
        text, above = self.texts[card], self._above(card)
        state: PostStatus = "vacant" if text.is_vacant else None if text.names else "unstated"
        return Post(
            id=self.ids[card],
            label=label,
            organization_id=above.team or self._organization(card),
            reports_to=above.id if above.kind is CardKind.PERSON else None,
            reports_to_post_id=above.id if above.kind is CardKind.POST else None,
            reports_to_inferred=above.inferred,
            status=state,
            fte=text.fte or None,
            sources=cited(self.cards.cards[card].position),
            other=other_of(text),
        )

    def _team(self, card: int) -> Organization:
        text, above = self.texts[card], self._above(card)
        return Organization(
            id=self.ids[card],
            name=text.title,
            parent_id=above.team or self._frame_id(self.cards.frame_of[card]),
            parent_inferred=above.team_inferred,
            headcount=text.headcount,
            sources=cited(self.cards.cards[card].position),
            other=other_of(text),
        )
