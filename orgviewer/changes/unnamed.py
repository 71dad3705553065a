"""Who is there in the other state without a name: as a post that somebody holds whom it does not name.

Not for: records of people whose name is none, who are matched as all people are (see `people`).
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence

from msgspec import Struct

from orgviewer.changes.pairs import Pairs
from orgviewer.changes.posts import is_titled
from orgviewer.changes.signs import Signs
from orgviewer.changes.state import DatedState
from orgviewer.model.changes import Certainty
from orgviewer.model.roster import UNKNOWN

UNDISCLOSED = "unnamed"
"""The status of a post that somebody holds who is not named."""
PostPlace = tuple[str, int, int]
"""Where somebody stands: role, team and superior, the latter two as places of the earlier state."""


class Unnamed(Struct, frozen=True):
    """A post whose holder is not named, and how certain it is who that is."""

    post: int
    certainty: Certainty


class UnnamedHolders(Struct, frozen=True):
    """By place who of the earlier state holds which post of the later one unnamed, and likewise back."""

    gone: Mapping[int, Unnamed] = {}
    came: Mapping[int, Unnamed] = {}


def unnamed_holders(signs: Signs, posts: Pairs, gone: Sequence[int], came: Sequence[int]) -> UnnamedHolders:
    """Return who of those `gone` is but no longer named, and who of those who `came` was not yet."""
    people = signs.people
    old, new = _StateSide(signs, signs.old, gone), _StateSide(signs, signs.new, came)
    return UnnamedHolders(
        dict(_UnnamedSearch(old, new, people.new_of, posts.new_of, posts.old_of).found()),
        dict(_UnnamedSearch(new, old, people.old_of, posts.old_of, posts.new_of).found()),
    )


class _StateSide:
    """One of both states: who is there in it alone, and its posts whose holders are not named."""

    def __init__(self, signs: Signs, state: DatedState, alone: Sequence[int]) -> None:
        self.state, self.alone = state, alone
        self.posts = [place for place, post in enumerate(state.dataset.posts) if post.status == UNDISCLOSED]
        self._is_new = state is signs.new
        self._signs = signs

    def places_of_people(self, people: Iterable[int]) -> Iterator[tuple[PostPlace, int]]:
        """Yield where people stand of whom all of it is known."""
        state = self.state
        for person in people:
            yield from self._known(state.roles[person], state.teams[person], state.superiors[person], person)

    def places_of_posts(self) -> Iterator[tuple[PostPlace, int]]:
        """Yield where those posts stand of which all of it is known."""
        data = self.state.dataset
        holders: dict[int, int] = {}
        for person, held in enumerate(self.state.posts):
            holders.setdefault(held, person)
        for place in self.posts:
            post = data.posts[place]
            team = data.organization_index.get(post.organization_id or "", UNKNOWN)
            above = self.state.posts_above[place]
            superior = data.person_index.get(post.reports_to or "", UNKNOWN)
            if above != UNKNOWN:
                superior = holders.get(above, UNKNOWN)
            yield from self._known(post.label, team, superior, place)

    def _known(self, role: str, team: int, superior: int, place: int) -> Iterator[tuple[PostPlace, int]]:
        if self._is_new and UNKNOWN not in (team, superior):
            team, superior = self._signs.teams.old_of[team], self._signs.people.old_of[superior]
        if role and UNKNOWN not in (team, superior):
            yield (role.casefold(), team, superior), place


class _UnnamedSearch:
    """Who of one side holds which post of the other one; `people` and `posts` say what is paired of the side.

    `others` says which posts of the side those of the other one are.
    """

    def __init__(
        self,
        side: _StateSide,
        other: _StateSide,
        people: Sequence[int],
        posts: Sequence[int],
        others: Sequence[int],
    ) -> None:
        self._side, self._other = side, other
        self._people, self._posts, self._others = people, posts, others
        self._free = {*other.posts}

    def found(self) -> Iterator[tuple[int, Unnamed]]:
        """Yield who holds which: by post or id, else by address, else by where both stand."""
        rest = self._side.alone
        for step in (self._by_post, self._by_id, self._by_address, self._by_place):
            if not (rest and self._free):
                return
            told = dict(step(rest))
            counts = Counter(one.post for one in told.values())
            told = {person: one for person, one in told.items() if counts[one.post] == 1}
            yield from told.items()
            self._free -= counts.keys()
            rest = [person for person in rest if person not in told and self._people[person] == UNKNOWN]

    def _by_post(self, people: Iterable[int]) -> Iterator[tuple[int, Unnamed]]:
        """Yield whose post, of an id of its own, is held by somebody who is not named."""
        for person in people:
            post = self._counterpart(person)
            if post in self._free and not is_titled(self._other.state.dataset.posts[post]):
                yield person, Unnamed(post, Certainty.PROBABLE)

    def _counterpart(self, person: int) -> int:
        post = self._side.state.posts[person]
        return self._posts[post] if post != UNKNOWN else UNKNOWN

    def _by_id(self, people: Iterable[int]) -> Iterator[tuple[int, Unnamed]]:
        """Yield whose id a row without a name has, where ids are those of people."""
        state, other = self._side.state, self._other.state
        if not (state.ids_are_of_rows and other.ids_are_of_rows):
            return
        certainty = Certainty.PROBABLE if state.ids_are_of_posts else Certainty.SURE
        for person in people:
            post = other.dataset.post_index.get(state.own_id(person), UNKNOWN)
            if post in self._free and not state.is_called_by_id(person):
                yield person, Unnamed(post, certainty)

    def _by_address(self, people: Iterable[int]) -> Iterator[tuple[int, Unnamed]]:
        """Yield whose e-mail address one row without a name has, and no other; the id may be a new one."""
        state, found = self._side.state, defaultdict[str, list[int]](list)
        for post in self._free:
            for text in set(map(str.casefold, self._other.state.dataset.posts[post].other.values())):
                if "@" in text:
                    found[text].append(post)
        for person in people:
            posts = found.get(state.emails[person].casefold(), ())
            if len(posts) == 1:
                certainty = Certainty.SURE if state.is_called_by_id(person) else Certainty.PROBABLE
                yield person, Unnamed(posts[0], certainty)

    def _by_place(self, people: Iterable[int]) -> Iterator[tuple[int, Unnamed]]:
        """Yield who alone stood where now one does who is not named, and nobody unnamed did: without ids."""
        side, other = self._side, self._other
        standing = _only(side.places_of_people(people))
        before = {place for place, _ in side.places_of_posts()}
        for place, post in _only(other.places_of_posts()).items():
            person = standing.get(place, UNKNOWN)
            if person == UNKNOWN or place in before or post not in self._free:
                continue
            is_untold = self._counterpart(person) == self._others[post] == UNKNOWN
            if is_titled(other.state.dataset.posts[post]) or (
                is_untold and side.state.is_called_by_id(person)
            ):
                yield person, Unnamed(post, Certainty.PROBABLE)


def _only(entries: Iterable[tuple[PostPlace, int]]) -> dict[PostPlace, int]:
    """Return who stands where nobody else does."""
    listed = list(entries)
    counts = Counter(place for place, _ in listed)
    return {place: one for place, one in listed if counts[place] == 1}
