"""Who holds which post, and who stands under whom where posts report to posts.

Not for: the tree that becomes of it (see `chart.reporting`).
"""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from msgspec import Struct

from orgviewer.model.circles import circles
from orgviewer.model.dates import PartialDate, holds_on
from orgviewer.model.records import Membership, Person, Post
from orgviewer.model.roster import UNKNOWN


class Holder(NamedTuple):
    """A person by place, and the membership by which the person holds a post."""

    person: int
    membership: int


class ReportingCard(NamedTuple):
    """A card of the chart by reporting line: of a person, of a post, or of both; UNKNOWN for neither.

    A post without a person is vacant, or several hold it.
    """

    post: int
    person: int = UNKNOWN
    membership: int = UNKNOWN


class ReportingCards(Struct, frozen=True):
    """Everybody and every post that stands in a chart by reporting line, and on which card each stands under.

    `circles` are the cards that stood under themselves; each is cut above its first.
    """

    cards: Sequence[ReportingCard]
    parents: array[int]
    circles: Sequence[Sequence[int]]


def holders_on(
    persons: Sequence[Person], index: Mapping[str, int], day: PartialDate | None
) -> list[list[Holder]]:
    """Return by post who holds it on a day; `index` says where posts stand, by id.

    Without a day they are those who have not stopped holding it, or else the last one in the file's order.
    """
    found: list[list[tuple[Holder, Membership]]] = [[] for _ in index]
    if not index:
        return []
    for place, person in enumerate(persons):
        for turn, membership in enumerate(person.memberships):
            post = index.get(membership.post_id, UNKNOWN) if membership.post_id else UNKNOWN
            if post != UNKNOWN and holds_on(membership.start_date, membership.end_date, day):
                found[post].append((Holder(place, turn), membership))
    if day is not None:
        return [[holder for holder, _ in held] for held in found]
    return [
        [holder for holder, one in held if not one.end_date] or [holder for holder, _ in held[-1:]]
        for held in found
    ]


def shared_by(holders: Sequence[Holder]) -> tuple[int, ...]:
    """Return the different people who hold a post together; nobody if it is one alone."""
    people = tuple(dict.fromkeys(holder.person for holder in holders))
    return people if len(people) > 1 else ()


def reporting_cards(
    persons: Sequence[Person],
    posts: Sequence[Post],
    primaries: Sequence[int],
    holders: Sequence[Sequence[Holder]],
    unheld: Iterable[int],
) -> ReportingCards:
    """Return who stands under whom, where `holders` hold the posts, and some exist that are `unheld`.

    Each person has the card of the primary membership, and one for every other post that reports or is
    reported to. A post that several hold has one card for all of them, a vacant one its own.
    """
    lines = _CardsInLine(persons, posts, primaries, holders, unheld)
    parents = array("i", map(lines.above, range(len(lines.cards))))
    found = list(circles({card: parent for card, parent in enumerate(parents) if parent != UNKNOWN}))
    for circle in found:
        parents[circle[0]] = UNKNOWN
    for card, parent in lines.above_former():
        if parents[card] == UNKNOWN and not _is_above(parents, card, parent):
            parents[card] = parent
    return ReportingCards(lines.cards, parents, found)


def _is_above(parents: Sequence[int], card: int, lower: int) -> bool:
    """Say whether a card is another, or stands above it."""
    while lower not in (card, UNKNOWN):
        lower = parents[lower]
    return lower == card


class _CardsInLine:
    """Gives everybody and every post a card, and finds those above them."""

    def __init__(
        self,
        persons: Sequence[Person],
        posts: Sequence[Post],
        primaries: Sequence[int],
        holders: Sequence[Sequence[Holder]],
        unheld: Iterable[int],
    ) -> None:
        self._persons, self._posts = persons, posts
        self._index = {post.id: place for place, post in enumerate(posts)}
        self._people = {person.id: place for place, person in enumerate(persons)}
        self._holders = holders
        self.cards: list[ReportingCard] = []
        self._of_post = [UNKNOWN] * len(posts)
        self._of_person = [UNKNOWN] * len(persons)
        self._give_to_people(primaries)
        for place in unheld:
            self._of_post[place] = self._card(ReportingCard(place))

    def _give_to_people(self, primaries: Sequence[int]) -> None:
        held: dict[Holder, int] = {
            holder: place for place, holders in enumerate(self._holders) for holder in holders
        }
        shared = {place for place, holders in enumerate(self._holders) if shared_by(holders)}
        above = {post.reports_to_post_id for post in self._posts}
        above |= {one.reports_to_post_id for person in self._persons for one in person.memberships}
        pairs = enumerate(self._posts)
        lined = {place for place, post in pairs if post.reports_to_post_id or post.id in above}
        for place, (person, primary) in enumerate(zip(self._persons, primaries, strict=True)):
            turns = [primary, *(turn for turn in range(len(person.memberships)) if turn != primary)]
            for turn in turns:
                post = held.get(Holder(place, turn), UNKNOWN)
                if turn != primary and (post not in lined or self._of_post[post] != UNKNOWN):
                    continue
                if post in shared:
                    if self._of_post[post] == UNKNOWN:
                        self._of_post[post] = self._card(ReportingCard(post))
                    card = self._of_post[post]
                else:
                    card = self._card(ReportingCard(post, place, turn))
                    if post != UNKNOWN:
                        self._of_post[post] = card
                if turn == primary:
                    self._of_person[place] = card

    def _card(self, card: ReportingCard) -> int:
        self.cards.append(card)
        return len(self.cards) - 1

    def above(self, number: int) -> int:
        """Return the card that one stands under, or UNKNOWN."""
        post, person, turn = self.cards[number]
        if post != UNKNOWN and (found := self._nearest(self._posts[post].reports_to_post_id)) != UNKNOWN:
            return found
        holders = [Holder(person, turn)] if person != UNKNOWN else self._holders[post]
        for place, membership in holders:
            if (
                membership >= 0
                and (found := self._above_part(self._persons[place].memberships[membership])) >= 0
            ):
                return found
        return self._above_person(post) if post != UNKNOWN else UNKNOWN

    def above_former(self) -> Iterator[tuple[int, int]]:
        """Yield the cards of those who held a post that is no longer theirs, and the card above that post."""
        for card, (post, person, turn) in enumerate(self.cards):
            if post != UNKNOWN or person == UNKNOWN or turn < 0:
                continue
            former = self._index.get(self._persons[person].memberships[turn].post_id or "", UNKNOWN)
            if former != UNKNOWN:
                found = self._nearest(self._posts[former].reports_to_post_id)
                yield card, found if found != UNKNOWN else self._above_person(former)

    def _above_person(self, post: int) -> int:
        """Return the card of the person to whom a post reports, or UNKNOWN."""
        manager = self._posts[post].reports_to
        return self._of_person[self._people[manager]] if manager in self._people else UNKNOWN

    def _above_part(self, part: Membership) -> int:
        """Return the card of whom or what a membership reports to, or UNKNOWN."""
        found = self._of_person[self._people[part.reports_to]] if part.reports_to else UNKNOWN
        return found if found != UNKNOWN else self._nearest(part.reports_to_post_id)

    def _nearest(self, identifier: str | None) -> int:
        """Return the card of a post, or of the nearest one above it that has a card; UNKNOWN if none has."""
        passed: set[int] = set()
        while (post := self._index.get(identifier or "", UNKNOWN)) not in {UNKNOWN, *passed}:
            if self._of_post[post] != UNKNOWN:
                return self._of_post[post]
            passed.add(post)
            identifier = self._posts[post].reports_to_post_id
        return UNKNOWN
