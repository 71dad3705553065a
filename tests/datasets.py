"""Small datasets for tests: written as in a file, counted out, or drawn at random."""

from __future__ import annotations

import random
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import msgspec
from hypothesis import strategies as st

from orgviewer.errors import Severity
from orgviewer.model.dataset import Dataset
from orgviewer.model.records import Document
from orgviewer.readers.positions import Position
from orgviewer.readers.tables import flat
from orgviewer.readers.tables.table import RecordTable

Entry = Mapping[str, object]


def dataset(document: Mapping[str, object]) -> Dataset:
    """Return the dataset of a document as a file would write it; nothing is checked."""
    return Dataset(msgspec.convert(document, Document), Path("test.yaml"))


@dataclass(frozen=True)
class Tree:
    """Organizations by number: `parents` (-1 for a root), and who is a member of each.

    `members` lists for each organization the numbers of persons; a number may stand in several.
    `headcounts` gives an organization's stated size, 0 for none.
    """

    parents: tuple[int, ...]
    members: tuple[tuple[int, ...], ...] = ()
    headcounts: tuple[int, ...] = ()

    def dataset(self) -> Dataset:
        """Return the tree as a dataset: organizations o0, o1 …, persons p0, p1 …"""
        memberships: dict[int, list[Entry]] = {}
        for organization, people in enumerate(self.members):
            for person in people:
                memberships.setdefault(person, []).append({"organization_id": f"o{organization}"})
        organizations = [
            {
                "id": f"o{place}",
                "name": f"Team {place}",
                **({"parent_id": f"o{parent}"} if parent >= 0 else {}),
                **({"headcount": self.headcounts[place]} if place < len(self.headcounts) else {}),
            }
            for place, parent in enumerate(self.parents)
        ]
        persons = [
            {"id": f"p{person}", "name": f"Person {person}", "memberships": places}
            for person, places in sorted(memberships.items())
        ]
        return dataset({"organizations": organizations, "persons": persons})


def with_members(parents: Sequence[int], counts: Sequence[int]) -> Tree:
    """Return a tree in which every organization has so many members of its own."""
    members, following = [], 0
    for count in counts:
        members.append(tuple(range(following, following + count)))
        following += count
    return Tree(tuple(parents), tuple(members))


def chain(length: int) -> Tree:
    """Return organizations each of which lies in the one before."""
    return Tree(tuple(range(-1, length - 1)))


def star(leaves: int) -> Tree:
    """Return one organization with so many others right below."""
    return Tree((-1, *(0 for _ in range(leaves))))


def bush(organizations: int, children: int, members: int) -> Tree:
    """Return a regular tree: so many children each, in breadth-first order, and members each."""
    parents = [-1, *((place - 1) // children for place in range(1, organizations))]
    return with_members(parents, [members] * organizations)


def random_tree(organizations: int, seed: int, most_children: int = 1_000, most_members: int = 0) -> Tree:
    """Return the same irregular tree for the same seed."""
    chance = random.Random(seed)
    parents, free = [-1], [0] * most_children
    for place in range(1, organizations):
        parents.append(free.pop(chance.randrange(len(free))))
        free += [place] * most_children
        free = free[-8 * most_children :]
    return with_members(parents, [chance.randint(0, most_members) for _ in parents])


def reports(
    parents: Sequence[int], assistants: Sequence[bool], dotted: Sequence[Sequence[int]] = ()
) -> Dataset:
    """Return people p0, p1 …: to whom they report (-1: to nobody), who assists, and their second managers."""
    people = []
    for place, (parent, assists) in enumerate(zip(parents, assistants, strict=True)):
        membership: dict[str, object] = {"assistant": assists}
        if parent >= 0:
            membership["reports_to"] = f"p{parent}"
        if place < len(dotted):
            membership["also_reports_to"] = [f"p{manager}" for manager in dotted[place]]
        people.append({"id": f"p{place}", "name": f"Person {place}", "memberships": [membership]})
    return dataset({"persons": people})


def random_reports(people: int, seed: int, most_children: int = 9, lines: int = 0) -> Dataset:
    """Return the same people for the same seed, every third an assistant, with so many dotted lines."""
    chance = random.Random(seed)
    parents = random_tree(people, seed, most_children).parents
    dotted: list[list[int]] = [[] for _ in parents]
    for _ in range(lines):
        dotted[chance.randrange(people)].append(chance.randrange(people))
    return reports(parents, [chance.random() < 0.3 for _ in parents], dotted)


@st.composite
def trees(
    draw: st.DrawFn, most: int = 24, members: int = 9, single_root: bool = False, shared: bool = False
) -> Tree:
    """Draw a tree of organizations in no special order of depth, with members, maybe in several."""
    count = draw(st.integers(1, most))
    lowest = 0 if single_root else -1
    parents = (-1, *(draw(st.integers(lowest, place - 1)) for place in range(1, count)))
    if shared:
        people = st.lists(st.integers(0, 12), max_size=members, unique=True).map(tuple)
        return Tree(parents, tuple(draw(people) for _ in parents))
    return with_members(parents, draw(st.lists(st.integers(0, members), min_size=count, max_size=count)))


# Drawn after what goes wrong in practice: one team with two who share a member, a size, a vacancy,
# members who left or are still to come, somebody without a team.
COMPANY: Mapping[str, object] = {
    "meta": {"title": "The example", "as_of": "2024-06"},
    "sources": [{"id": "report", "title": "Annual report", "publisher": "Example AG", "date": "2024-02"}],
    "organizations": [
        {"id": "company", "name": "Example AG", "classification": "company"},
        {"id": "vision", "name": "Vision", "parent_id": "company", "headcount": 5},
        {"id": "language", "name": "Language", "parent_id": "company"},
        {"id": "speech", "name": "Speech", "parent_id": "language"},
    ],
    "posts": [
        {"id": "head", "label": "Head of vision", "organization_id": "vision"},
        {"id": "taken", "label": "Taken", "organization_id": "vision"},
    ],
    "persons": [
        {
            "id": "ada",
            "name": "Ada Example",
            "other_names": [{"name": "艾达", "lang": "zh"}],
            "memberships": [
                {"organization_id": "vision", "role": "Lead", "post_id": "taken"},
                {"organization_id": "language", "role": "Adviser", "primary": True},
            ],
        },
        {"id": "ben", "name": "Ben Example", "memberships": [{"organization_id": "vision"}]},
        {
            "id": "eve",
            "name": "Eve Example",
            "memberships": [{"organization_id": "company", "role": "Head"}],
        },
        {
            "id": "gone",
            "name": "Gone Example",
            "memberships": [{"organization_id": "vision", "end_date": "2024-05"}],
        },
        {
            "id": "coming",
            "name": "Coming Example",
            "memberships": [{"organization_id": "vision", "start_date": "2024-07-01"}],
        },
        {"id": "joe", "name": "Joe Example", "memberships": [{"organization_id": "speech"}]},
        {"id": "solo", "name": "Solo Example", "summary": "Belongs to nobody."},
    ],
}


def contents(dataset: Dataset) -> tuple[object, ...]:
    """Return all that a dataset says, so that two can be compared."""
    return list(dataset.persons), dataset.organizations, dataset.posts, dataset.sources, dataset.meta


def flat_dataset(columns: dict[str, list[str]]) -> Dataset:
    """Return the people of a table in which nothing is odd."""
    made = flat.shape(RecordTable(columns, lambda places: dict.fromkeys(places, Position())))
    assert all(finding.severity is Severity.WARNING for finding in made.findings)
    return Dataset(made.document, Path("company.csv"), (), made.roster, made.recognition)
