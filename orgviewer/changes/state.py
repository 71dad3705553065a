"""One state of an organization in columns: who was there on a day, in which role and team, under whom.

The columns have an entry for each person of the dataset, in its order. Not for: other fields (see `fields`).
"""

from __future__ import annotations

import re
from array import array
from collections import Counter
from collections.abc import Mapping, Sequence, Set
from functools import cached_property
from itertools import compress, pairwise, repeat

from msgspec import Struct

from orgviewer.changes.hierarchy import Hierarchy
from orgviewer.changes.names import nobody
from orgviewer.links import emails
from orgviewer.model.dataset import Dataset
from orgviewer.model.days.periods import Presence
from orgviewer.model.naming import folded, is_code
from orgviewer.model.records import Membership
from orgviewer.model.roster import UNKNOWN, Roster

NO_MEMBERSHIP = Membership()
NUMBERED = re.compile(r"(.+) \([0-9]+\)", re.DOTALL)
"""An id that several rows have, as a reader makes them differ."""
MAY_HOLD = bytes.maketrans(bytes(Presence), bytes((1, 1, 1, 0)))
"""By the presence of something 1 if it may hold, else 0."""
POST_WORDS = ("post", "position", "stelle", "puesto")
"""What the name of a column has in it that holds the ids of posts."""
SAMPLE = 1_000
"""People by whom it is told what ids are."""
NAMES = ("name", "given_name", "family_name")
TABLES = ("table",)
"""The shapes in which a field that no column names is not said, rather than empty."""


class DatedState(Struct, frozen=True, eq=False, dict=True):
    """A dataset as of the day that it speaks of."""

    dataset: Dataset

    @property
    def roster(self) -> Roster | None:
        """The rows of a flat file."""
        return self.dataset.roster

    @cached_property
    def ids(self) -> Sequence[str]:
        """The ids."""
        roster = self.roster
        return roster.ids if roster is not None else [person.id for person in self.dataset.persons]

    @cached_property
    def names(self) -> Sequence[str]:
        """The names."""
        roster = self.roster
        return roster.names if roster is not None else [person.name for person in self.dataset.persons]

    def is_called_by_id(self, place: int) -> bool:
        """Return whether an id is but the name, maybe numbered where several have it: it tells no more.

        Where there is no name the id stands for it, and tells as much as any.
        """
        is_name = self.ids[place].startswith(self.names[place])
        return is_name and not (place in self.nobody and is_code(self.ids[place]))

    @cached_property
    def numbered(self) -> Mapping[int, str]:
        """The ids as the file has them of those who got a number behind it, since others have the same."""
        if ")" not in "".join(self.ids):  # soon told, also of a million
            return {}
        ends = compress(range(len(self.ids)), map(str.endswith, self.ids, repeat(")")))
        found = {place: match[1] for place in ends if (match := NUMBERED.fullmatch(self.ids[place]))}
        return {place: one for place, one in found.items() if one in self.dataset.person_index}

    def own_id(self, place: int) -> str:
        """Return an id as the file has it."""
        return self.numbered.get(place, self.ids[place])

    @cached_property
    def several(self) -> frozenset[str]:
        """The names that several have."""
        if len(set(self.names)) == len(self.names):
            return frozenset()
        return frozenset(name for name, count in Counter(self.names).items() if count > 1)

    def alone(self, names: Set[str]) -> dict[str, int]:
        """Return where those of some names stand that only one has."""
        places = list(compress(range(len(self.names)), map(names.__contains__, self.names)))
        counts = Counter(map(self.names.__getitem__, places))
        return {self.names[place]: place for place in places if counts[self.names[place]] == 1}

    @cached_property
    def has_ids(self) -> bool:
        """Whether most of the first people have ids that are more than their names."""
        first = range(min(SAMPLE, len(self.ids)))
        return sum(map(self.is_called_by_id, first)) * 2 < len(first)

    @cached_property
    def ids_are_of_posts(self) -> bool:
        """Whether a table knows people by their posts, so that an id goes on to whoever holds it next."""
        names = [folded(name) for name, field in (self.columns or {}).items() if field == "id"]
        return any(word in name for name in names for word in POST_WORDS)

    @cached_property
    def ids_are_of_rows(self) -> bool:
        """Whether a table knows people, and rows that name nobody, by ids of one column."""
        fields = set((self.columns or {}).values())
        return "id" in fields and "post_id" not in fields

    @cached_property
    def nobody(self) -> frozenset[int]:
        """The places of those whose name is none."""
        fields = set((self.columns or {}).values())
        return nobody(self.names, self.ids, are_named="id" in fields and not fields.isdisjoint(NAMES))

    @cached_property
    def people(self) -> Sequence[int]:
        """The places of those who are people, and not those whom others name as their superior."""
        out = {*self.dataset.absent, *self.nobody}
        places = range(len(self.ids))
        first = min(out, default=len(places))
        if first + len(out) == len(places):  # those whom a table only names stand behind its rows
            return places[:first]
        return [place for place in places if place not in out]

    @cached_property
    def there(self) -> bytes:
        """Whether each is there on the day, or may be: 1; or 0, as for absent managers."""
        flags = bytearray(self.dataset.person_presences.translate(MAY_HOLD))
        for place in self.dataset.absent:
            flags[place] = 0
        return bytes(flags)

    @property
    def turns(self) -> array[int]:
        """Which membership of each stands for the person on the day, or UNKNOWN."""
        return self.dataset.primaries

    @cached_property
    def held(self) -> Sequence[bytes]:
        """Of each person which memberships hold on the day, surely or perhaps: 1, or else 0. Not of rows."""
        flags, starts = self.dataset.presences.translate(MAY_HOLD), self.dataset.memberships.starts
        return [flags[start:end] for start, end in pairwise(starts)]

    @cached_property
    def parts(self) -> Sequence[Membership]:
        """The membership of each that counts; one without anything for those who have none. Not of rows."""
        pairs = zip(self.dataset.persons, self.turns, strict=True)
        return [person.memberships[turn] if turn >= 0 else NO_MEMBERSHIP for person, turn in pairs]

    @property
    def superiors(self) -> array[int]:
        """In which place the superior of each stands, or UNKNOWN."""
        return self.dataset.managers

    @cached_property
    def unclear(self) -> Sequence[str]:
        """Whom a table names as superiors where that may be several, or nobody could tell who it is."""
        column = next((name for name, field in (self.columns or {}).items() if field == "reports_to"), "")
        texts = self.roster.others.get(column) if self.roster is not None else None
        return texts or ()

    @cached_property
    def posts(self) -> array[int]:
        """Which post each holds, or UNKNOWN."""
        if self.roster is not None or not self.dataset.posts:
            return array("i", [UNKNOWN]) * len(self.ids)
        index = self.dataset.post_index
        return array("i", (index.get(part.post_id or "", UNKNOWN) for part in self.parts))

    @cached_property
    def posts_above(self) -> array[int]:
        """To which post each post reports, or UNKNOWN; by post."""
        index = self.dataset.post_index
        above = (post.reports_to_post_id or "" for post in self.dataset.posts)
        return array("i", (index.get(name, UNKNOWN) for name in above))

    @cached_property
    def lines_to_posts(self) -> array[int]:
        """To which post each reports, by the record itself or by the post held, or UNKNOWN."""
        index, above = self.dataset.post_index, self.posts_above
        lines = array("i", [UNKNOWN]) * len(self.ids)
        if self.roster is not None or not self.dataset.posts:
            return lines
        for place, (part, post) in enumerate(zip(self.parts, self.posts, strict=True)):
            own = index.get(part.reports_to_post_id or "", UNKNOWN)
            lines[place] = above[post] if own == UNKNOWN != post else own
        return lines

    @property
    def teams(self) -> Sequence[int]:
        """In which place the organization of each stands, or UNKNOWN."""
        return self.dataset.teams

    @cached_property
    def roles(self) -> Sequence[str]:
        """The roles, "" where none is said; the post that somebody holds says it where nothing else does."""
        if self.roster is not None:
            texts = (*self.roster.roles.texts, "")
            return list(map(texts.__getitem__, self.roster.roles.codes))
        return list(map(self.role, self.parts))

    def role(self, part: Membership) -> str:
        """Return the role of a membership, or what its post is called; "" if neither is said."""
        post = self.dataset.post_index.get(part.post_id or "", UNKNOWN) if not part.role else UNKNOWN
        return self.dataset.posts[post].label if post != UNKNOWN else part.role or ""

    @cached_property
    def emails(self) -> Sequence[str]:
        """The e-mail addresses, "" where none is said."""
        if self.roster is not None:
            return self.roster.details.get("email") or [""] * len(self.ids)
        ways = (emails(person.email, person.contact_details) for person in self.dataset.persons)
        return [next(iter(told), "") for told in ways]

    @property
    def parents(self) -> Sequence[int]:
        """In which place the organization above each organization stands, or UNKNOWN."""
        return self.dataset.organizations_above

    @cached_property
    def hierarchy(self) -> Hierarchy:
        """The organizations as they lie in each other, whether they exist on the day or not."""
        names = [folded(one.name) for one in self.dataset.organizations]
        return Hierarchy(names, self.parents, self.teams, self.there)

    @cached_property
    def existing(self) -> bytes:
        """Whether each organization exists on the day."""
        return self.dataset.organization_presences.translate(MAY_HOLD)

    @cached_property
    def columns(self) -> Mapping[str, str] | None:
        """The columns of what was read as a table: which field each names, or "" if it is kept as it is."""
        recognition = self.dataset.recognition
        return {column.name: column.field for column in recognition.columns} if recognition else None

    @property
    def own_notes(self) -> frozenset[str]:
        """What the reader wrote of people itself, which is no change of theirs."""
        return self.dataset.recognition.notes if self.dataset.recognition else frozenset()

    def said_note(self, note: str) -> str:
        """Return what the file says in a note, without what the reader wrote behind it."""
        if not note or not self.own_notes:
            return note
        starts = (0, *(place + 1 for place, sign in enumerate(note) if sign == " "))
        return note[: next((start for start in starts if note[start:] in self.own_notes), len(note))].rstrip()

    @property
    def fields(self) -> Mapping[str, str] | None:
        """The same of a table alone; None for what is no table, which says of each what there is to say."""
        return self.columns if self.dataset.provenance.shape in TABLES else None

    def says(self, field: str) -> bool:
        """Return whether a field, or a column that is kept, has a place here to be said."""
        if field == "note" and self.dataset.recognition is not None:  # the reader writes notes of its own
            return any(column.field == field for column in self.dataset.recognition.columns)
        if self.fields is None or field in self.fields:
            return True
        match field:
            case "reports_to" if max(self.superiors, default=UNKNOWN) != UNKNOWN:
                return True
            case "organization" if self.dataset.organizations:
                return True
            case "role" if any(self.roles):
                return True
        taken = FILLED_BY.get(field, (field,))
        return any(name in self.fields.values() for name in taken)


FILLED_BY: Mapping[str, tuple[str, ...]] = {
    "reports_to": ("reports_to", "reports_to_post_id"),
    "name": NAMES,
    "name_reading": ("name_reading", "given_name_reading", "family_name_reading"),
    "post_id": ("post_id", "reports_to_post_id", "id"),
}
"""Fields that are made of several, of which any will do."""
