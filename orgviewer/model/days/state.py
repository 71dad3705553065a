"""The state that a file describes on a day: what may hold then, as records of their own.

Whatever surely does not hold is left out. Not for: charts of a day (see `chart`).
"""

from __future__ import annotations

import enum
from collections.abc import Iterable, Iterator, Mapping, Sequence

from msgspec import Struct, structs
from msgspec.structs import replace

from orgviewer.model.dataset import Dataset
from orgviewer.model.days.periods import Presence
from orgviewer.model.records import Document, Membership, Organization, Person, Post
from orgviewer.words.language import Phrase, tr

DOUBTS: Mapping[Presence, Phrase] = {
    Presence.MAY_HOLD: "Whether this held on {day} is not known: the dates leave it open.",
    Presence.UNDATED: "Whether this held on {day} is not known: there are no dates.",
}
UNSAID: Phrase = "Who held this on {day} is not known."


class Doubts(enum.Enum):
    """Whether what is in doubt on a day has a note that says so, with the day, or none."""

    NOTED = enum.auto()
    UNSAID = enum.auto()


class State(Struct, frozen=True):
    """A dataset of what may hold on a day, and how many people, organizations and posts it leaves out.

    `headcounts` says how many headcounts are left out, which the file states of another day.
    """

    dataset: Dataset
    people: int
    organizations: int
    posts: int
    headcounts: int


def state_of(dataset: Dataset, doubts: Doubts = Doubts.NOTED) -> State:
    """Return what may hold on the day of a dataset, as a file that speaks of that day.

    What is in doubt has a note that says so. Whom others report to and who is not there stays by name alone.
    """
    return _Cutting(dataset, doubts).state()


class _Cutting:
    """Knows by id which organizations, posts and people may be there."""

    def __init__(self, dataset: Dataset, doubts: Doubts) -> None:
        self._dataset, self._is_noted = dataset, doubts is Doubts.NOTED
        self._organizations = _there(dataset.organization_index, dataset.organization_presences)
        self._posts = _there(dataset.post_index, dataset.post_presences)
        self._unsaid = {one for one in dataset.vacancies if not dataset.is_said_vacant(one)}

    def _is_standing(self, identifier: str | None) -> bool:
        return identifier is None or identifier in self._organizations

    def state(self) -> State:
        """Return what is there."""
        dataset = self._dataset
        persons = {person.id: person for person in self._persons()}
        posts = [self._post(post) for post in dataset.posts if post.id in self._posts]
        told = [self._line(person, persons) for person in persons.values()]
        gaps = list(self._gaps(told, posts, persons))
        organizations = [
            self._organization(one) for one in dataset.organizations if self._is_standing(one.id)
        ]
        document = Document(
            meta=dataset.meta,
            sources=dataset.sources,
            organizations=tuple(organizations),
            posts=tuple(posts),
            persons=(*told, *gaps),
        )
        stated = sum(one.headcount is not None for one in dataset.organizations)
        return State(
            replace(dataset, document=document, roster=None, as_of=None),
            len(dataset.persons) - len(dataset.absent) - len(told),
            len(dataset.organizations) - len(organizations),
            len(dataset.posts) - len(posts),
            0 if dataset.is_own_day else stated,
        )

    def _persons(self) -> Iterator[Person]:
        """Yield whoever may be there, with what may hold of their memberships."""
        presences, start = self._dataset.presences, 0
        whole = zip(self._dataset.persons, self._dataset.person_presences, strict=True)
        for place, (person, presence) in enumerate(whole):
            if self._dataset.roster is not None:
                own = presences[place : place + 1]
            else:
                own = presences[start : start + len(person.memberships)]
                start += len(person.memberships)
            pairs = zip(person.memberships, map(Presence, own), strict=False)
            kept = tuple(
                self._membership(one, known) for one, known in pairs if known is not Presence.HOLDS_NOT
            )
            if not person.absent and (kept or not person.memberships):
                note = person.note if kept else self._doubt(person.note, Presence(presence))
                yield structs.replace(person, memberships=kept, note=note)

    def _membership(self, one: Membership, presence: Presence) -> Membership:
        behalf = one.on_behalf_of_id
        return structs.replace(
            one,
            post_id=one.post_id if one.post_id in self._posts else None,
            reports_to_post_id=self._nearest(one.reports_to_post_id, set()),
            on_behalf_of_id=behalf if self._is_standing(behalf) else None,
            note=self._doubt(one.note, presence),
        )

    def _nearest(self, above: str | None, passed: set[str]) -> str | None:
        """Return a post, or the nearest one above it that is there; a circle among others is none."""
        posts, index = self._dataset.posts, self._dataset.post_index
        while above is not None and above not in self._posts:
            passed.add(above)
            above = posts[index[above]].reports_to_post_id
            above = None if above in passed else above
        return above

    def _doubt(self, note: str | None, presence: Presence) -> str | None:
        """Return a note, and in it the doubt, if there is one."""
        is_noted = self._is_noted and presence in DOUBTS
        doubt = tr(DOUBTS[presence], day=self._dataset.day) if is_noted else ""
        return " ".join(filter(None, (note, doubt))) or None

    def _organization(self, one: Organization) -> Organization:
        return one if self._dataset.is_own_day else structs.replace(one, headcount=None)

    def _post(self, post: Post) -> Post:
        """Return a post under the nearest one above that is there; a note says if its holder is not known."""
        above = self._nearest(post.reports_to_post_id, {post.id})
        is_unsaid = self._dataset.post_index[post.id] in self._unsaid and self._dataset.day is not None
        unsaid = tr(UNSAID, day=self._dataset.day) if is_unsaid and self._is_noted else None
        note = " ".join(filter(None, (post.note, unsaid))) or None
        return structs.replace(post, reports_to_post_id=above, note=note)

    def _line(self, person: Person, persons: Mapping[str, Person]) -> Person:
        """Return a person without dotted lines to those who are not there."""
        if not any(one.also_reports_to for one in person.memberships):
            return person
        memberships = tuple(
            structs.replace(one, also_reports_to=tuple(to for to in one.also_reports_to if to in persons))
            for one in person.memberships
        )
        return structs.replace(person, memberships=memberships)

    def _gaps(
        self, told: Sequence[Person], posts: Sequence[Post], persons: Mapping[str, Person]
    ) -> Iterator[Person]:
        """Yield by name alone those to whom somebody or a post reports and who are not there."""
        named = [one.reports_to for person in told for one in person.memberships]
        wanted = dict.fromkeys(filter(None, (*named, *(post.reports_to for post in posts))))
        for identifier in wanted:
            if identifier not in persons:
                person = self._dataset.persons[self._dataset.person_index[identifier]]
                yield Person(id=person.id, name=person.name, absent=True)


def _there(ids: Iterable[str], presences: bytes) -> set[str]:
    """Return the ids of what may be there."""
    return {one for one, presence in zip(ids, presences, strict=True) if presence != Presence.HOLDS_NOT}
