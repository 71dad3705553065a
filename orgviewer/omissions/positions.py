"""People without their names: each is called as the post, those alike hold one together.

All ids are new, and texts that could name somebody are nowhere: summaries, lives, claims, notes, sources.
What is kept is what a chart is made of: teams, titles of posts, who stands under whom, and when. Titles and
names of teams are kept without the names in them (see `words`).
"""

from __future__ import annotations

import enum
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from msgspec import Struct
from msgspec.structs import replace

from orgviewer.arrays import Booleans
from orgviewer.model.dataset import Dataset
from orgviewer.model.file_records import all_names
from orgviewer.model.quantities.full_time import as_percents, is_full_time
from orgviewer.model.records import Document, Membership, Meta, Organization, Person, Post
from orgviewer.omissions.alike import Standpoints, groups, numbers, post_of_several
from orgviewer.omissions.fields import other_columns
from orgviewer.omissions.identifiers import NewIds
from orgviewer.omissions.words import NameFinder
from orgviewer.words.language import tr

NOWHERE = Path("chart")
"""Stands for the file of which nothing is to be told, its name neither."""
MOST_VALUES = 50
"""Different texts of a column that says what sort of people they are, such as a grade or a place of work."""


class Alike(enum.Enum):
    """Whether those who are alike hold one post together, or each stays apart, to be compared."""

    TOGETHER = enum.auto()
    APART = enum.auto()


class Namer(Struct, frozen=True, eq=False):
    """What everything is called where no name is told: by a dataset, new ids and the names to be found."""

    dataset: Dataset
    ids: NewIds
    finder: NameFinder
    kept: frozenset[str]

    def title(self, text: str | None) -> str:
        """Return what a post is called, or that it is one."""
        return self.finder.cut(text) or tr("Position")

    def person(self, identifier: str | None) -> str | None:
        """Return the new id of a person."""
        return _found(self.dataset.person_index, self.ids.persons, identifier)

    def organization(self, identifier: str | None) -> str | None:
        """Return the new id of an organization."""
        return _found(self.dataset.organization_index, self.ids.organizations, identifier)

    def post(self, identifier: str | None) -> str | None:
        """Return the new id of a post."""
        return _found(self.dataset.post_index, self.ids.posts, identifier)

    def other(self, texts: Mapping[str, str]) -> dict[str, str]:
        """Return of what no field is made for what is kept."""
        return {name: text for name, text in texts.items() if name in self.kept}

    def work(self, text: str | None) -> str | None:
        """Return how much work a post is, with the sign of percents where no column is left that tells it."""
        has_sign = text and self.dataset.posts_are_percents and not any(map(is_full_time, self.kept))
        return as_percents(text) if text and has_sign else text

    def meta(self) -> Meta:
        """Return what is still said of the file."""
        own, dataset = self.dataset.document.meta, self.dataset
        usual = "organization" if dataset.organizations or dataset.posts else "reporting"
        return Meta(
            title=self.finder.cut(own.title) or tr("Organization chart"),
            as_of=own.as_of,
            as_of_inferred=own.as_of_inferred,
            arranged_by=own.arranged_by or ("organization" if usual == "organization" else "reporting"),
            names="none",
            language=own.language,
        )

    def organizations(self) -> Iterator[Organization]:
        """Yield the organizations."""
        for place, one in enumerate(self.dataset.organizations):
            yield Organization(
                id=self.ids.organizations[place],
                name=self.finder.cut(one.name) or tr("Team"),
                classification=self.finder.cut(one.classification) or None,
                parent_id=self.organization(one.parent_id),
                parent_inferred=one.parent_inferred,
                headcount=one.headcount,
                founding_date=one.founding_date,
                dissolution_date=one.dissolution_date,
                other=self.other(one.other),
            )

    def posts(self) -> Iterator[Post]:
        """Yield the posts."""
        for place, one in enumerate(self.dataset.posts):
            yield Post(
                id=self.ids.posts[place],
                label=self.title(one.label),
                organization_id=self.organization(one.organization_id),
                reports_to=self.person(one.reports_to),
                reports_to_post_id=self.post(one.reports_to_post_id),
                reports_to_inferred=one.reports_to_inferred,
                status=one.status,
                fte=self.finder.cut(self.work(one.fte)) or None,
                start_date=one.start_date,
                end_date=one.end_date,
                other=self.other(one.other),
            )

    def persons(self) -> Iterator[Person]:
        """Yield whoever holds a post, each called as that of the primary membership."""
        for place, (person, turn) in enumerate(
            zip(self.dataset.document.persons, self.dataset.primaries, strict=True)
        ):
            memberships = tuple(map(self._membership, person.memberships))
            primary = person.memberships[turn] if turn >= 0 else None
            yield Person(
                id=self.ids.persons[place],
                name=self.title(self._role(primary)),
                memberships=memberships,
                absent=person.absent,
                other=self.other(person.other),
            )

    def _role(self, part: Membership | None) -> str | None:
        if part is None or part.role or part.post_id is None or part.post_id not in self.dataset.post_index:
            return part.role if part else None
        return self.dataset.posts[self.dataset.post_index[part.post_id]].label

    def _membership(self, one: Membership) -> Membership:
        above = (self.person(manager) for manager in one.also_reports_to)
        return Membership(
            organization_id=self.organization(one.organization_id),
            on_behalf_of_id=self.organization(one.on_behalf_of_id),
            role=self.title(self._role(one)),
            post_id=self.post(one.post_id),
            primary=one.primary,
            reports_to=self.person(one.reports_to),
            reports_to_post_id=self.post(one.reports_to_post_id),
            reports_to_inferred=one.reports_to_inferred,
            also_reports_to=tuple(filter(None, above)),
            assistant=one.assistant,
            start_date=one.start_date,
            end_date=one.end_date,
            other=self.other(one.other),
        )


def _found(index: Mapping[str, int], ids: Sequence[str], identifier: str | None) -> str | None:
    return ids[index[identifier]] if identifier is not None and identifier in index else None


def namer(dataset: Dataset, ids: NewIds) -> Namer:
    """Return what everything of a dataset is called where no name is told."""
    finder = NameFinder(_names(dataset), dataset.person_index, _titles(dataset), [*_heads(dataset)])
    kept = kept_sorts(other_columns(dataset), finder)
    return Namer(dataset, ids, finder, kept)


def _names(dataset: Dataset) -> Iterator[str]:
    if dataset.roster is not None:
        yield from dataset.roster.names
        yield from dataset.roster.details.get("name_reading", ())
    for person in dataset.document.persons:
        yield from all_names(person)


def _titles(dataset: Dataset) -> Iterator[str]:
    """Yield all titles of posts, and names of teams."""
    if dataset.roster is not None:
        yield from dataset.roster.roles.texts
    yield from (part.role or "" for person in dataset.document.persons for part in person.memberships)
    yield from (post.label for post in dataset.posts)
    yield from (one.name for one in dataset.organizations)


def _heads(dataset: Dataset) -> Iterator[str]:
    """Yield what the whole is called: the title, and the organization in which all others lie."""
    yield dataset.document.meta.title or ""
    tops = [one.name for one in dataset.organizations if not one.parent_id]
    yield from tops if len(tops) == 1 else ()


def kept_sorts(columns: Mapping[str, Sequence[str]], finder: NameFinder) -> frozenset[str]:
    """Return the names of those columns of the file's own that say what sort of people there are.

    They hold few different texts, each of which twice as a rule, and nobody's name, id, address or number.
    """
    found = set()
    for name, column in columns.items():
        texts = [text for text in column if text]
        values = set(texts)
        few = len(values) <= MOST_VALUES and len(values) * 2 <= len(texts)
        if few and values and finder.is_free((name, *values)):
            found.add(name)
    return frozenset(found)


def positions(dataset: Dataset, ids: NewIds, alike: Alike, meant: Booleans | None = None) -> Dataset:
    """Return the records of a dataset without names; those who are `meant` are alike among themselves."""
    names = namer(dataset, ids)
    persons, posts = list(names.persons()), list(names.posts())
    if alike is Alike.TOGETHER:
        for group in groups(_places(persons, posts, meant)):
            first = persons[group[0]].memberships[0]
            post = post_of_several(
                f"post-{len(posts) + 1}",
                first.role or "",
                first.organization_id,
                first.reports_to_inferred is not None,
            )
            posts.append(post)
            for place in group.tolist():
                part = replace(persons[place].memberships[0], post_id=post.id)
                persons[place] = replace(persons[place], memberships=(part,))
    document = Document(
        meta=names.meta(),
        organizations=tuple(names.organizations()),
        posts=tuple(posts),
        persons=tuple(persons),
    )
    return Dataset(document=document, path=NOWHERE, as_of=dataset.as_of)


def _places(persons: Sequence[Person], posts: Sequence[Post], meant: Booleans | None) -> Standpoints:
    """Return where everybody stands, by the only membership; free is who is nobody's superior."""
    above = {part.reports_to for person in persons for part in person.memberships}
    above.update(one for person in persons for part in person.memberships for one in part.also_reports_to)
    above.update(post.reports_to for post in posts)
    parts = [person.memberships[0] if person.memberships else Membership() for person in persons]
    free = [
        len(person.memberships) == 1
        and not (person.absent or part.post_id or part.assistant or part.also_reports_to)
        and person.id not in above
        for person, part in zip(persons, parts, strict=True)
    ]
    superiors = [
        (part.reports_to, part.reports_to_post_id, part.reports_to_inferred, part.on_behalf_of_id)
        for part in parts
    ]
    return Standpoints(
        numbers(superiors),
        numbers([part.organization_id for part in parts]),
        numbers([part.role for part in parts]),
        numbers([1 if one else None for one in free]) >= 0,
        meant,
    )
