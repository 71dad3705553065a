"""One tree of what a chart shows, as arrays; the same dataset and spec give the same chart.

A chart is always a single tree: where the records make several roots, the file itself stands
above them. Not for: places (see `layout`) or words (see `paint.labels`).
"""

from __future__ import annotations

import enum
from dataclasses import dataclass, field, replace
from functools import cached_property

import numpy as np

from orgviewer.arrays import (
    Booleans,
    Integers,
    branch_ranges,
    children_of,
    inner_levels,
    levels_of,
    subtree_sums,
)
from orgviewer.model.dataset import Dataset


class Kind(enum.IntEnum):
    """What a card stands for."""

    FILE = 0
    ORGANIZATION = 1
    PERSON = 2
    VACANCY = 3
    UNNAMED = 4  # members that a headcount counts and the file does not name
    ABSENT = 5  # a person whom others name as their boss and of whom the file says nothing else


NodeKey = tuple[Kind, str, str]  # kind, id of the record, and of a person's organization


@dataclass(frozen=True)
class Folding:
    """Which nodes are folded: all at `depth` levels below the root and deeper, except some.

    In the `branches`, nodes of the whole chart with all beneath them, nothing is folded; that keeps the
    `exceptions` few, nodes of the whole chart whose state is the other one. Folding by more than a
    single node is in `folding`.
    """

    depth: int | None = None
    exceptions: frozenset[int] = frozenset()
    branches: frozenset[int] = frozenset()

    def toggled(self, node: int) -> Folding:
        """Return the folding in which one node of the whole chart has changed its state."""
        return replace(self, exceptions=self.exceptions ^ {node})


class Arrangement(enum.Enum):
    """By what people stand under each other."""

    ORGANIZATION = "organization"
    REPORTING = "reporting"


@dataclass(frozen=True)
class ChartSpec:
    """What to show: arranged by what, from which root (an id), as of which day, folded how.

    None leaves the arrangement to the dataset: to what its file says, or whether it has organizations.
    Without a `day` the file's own `as_of` counts; memberships that do not hold on it are left out.
    """

    root: str | None = None
    day: str | None = None
    folding: Folding = field(default_factory=Folding)
    arranged_by: Arrangement | None = None


@dataclass(frozen=True, eq=False)
class Chart:
    """One tree in breadth-first order; all arrays have one entry per node.

    `kind` and `record` name the record behind a node (`record` is its place in the dataset's list
    of that kind; for UNNAMED the organization's), `membership` the membership of a PERSON, else -1.
    `stacked` marks the leaves that stand stacked under their parent instead of beside each other;
    they come first among its children.
    `branch` numbers the branches right below the root of the whole chart, from 0; -1 is outside.
    `people` and `groups` count the different persons and the organizations at and beneath a node,
    folded or not; `unnamed` counts those whom the headcount of an organization counts, and neither
    the file names nor a headcount further down counts. `hidden` counts the nodes that a fold hides
    beneath a node; `whole` is the node's place in the chart in which nothing is folded.
    """

    dataset: Dataset
    parent: Integers
    kind: Integers
    record: Integers
    membership: Integers
    stacked: Booleans
    branch: Integers
    people: Integers
    groups: Integers
    unnamed: Integers
    hidden: Integers
    whole: Integers

    def __len__(self) -> int:
        return len(self.parent)

    @cached_property
    def levels(self) -> Integers:
        """Where each level begins; one entry more ends the last."""
        return levels_of(self.parent)

    @cached_property
    def children(self) -> tuple[Integers, Integers]:
        """The first child and the number of children of every node."""
        return children_of(self.parent)

    @cached_property
    def stack_sizes(self) -> Integers:
        """How many members stand stacked under every node."""
        return np.bincount(self.parent[self.stacked], minlength=len(self)).astype(np.int32)

    @cached_property
    def beneath(self) -> Integers:
        """How many nodes of this chart lie beneath every node."""
        return subtree_sums(self.parent, self.levels, np.ones(len(self), np.int32)) - 1

    def ancestors(self, node: int) -> list[int]:
        """Return the path from a node's parent up to the root."""
        path = []
        while (node := int(self.parent[node])) >= 0:
            path.append(node)
        return path

    def cards(self, kind: Kind, record: int) -> Integers:
        """Return all nodes that stand for one record: a person has one for every membership."""
        order, keys = self._by_record
        start, end = np.searchsorted(keys, (record * len(Kind) + kind, record * len(Kind) + kind + 1))
        return order[start:end]

    @cached_property
    def _by_record(self) -> tuple[Integers, Integers]:
        """The nodes in the order of their records and kinds, and what they are ordered by."""
        keys = self.record * np.int32(len(Kind)) + self.kind.astype(np.int32)
        order = np.argsort(keys, kind="stable").astype(np.int32)
        return order, keys[order]

    def key(self, node: int) -> NodeKey:
        """Return what a node stands for, in words that outlive the chart and a new reading of its file."""
        kind, record, dataset = Kind(int(self.kind[node])), int(self.record[node]), self.dataset
        if kind is Kind.FILE:
            return kind, "", ""
        if kind in (Kind.PERSON, Kind.ABSENT):
            person, membership = dataset.persons[record], int(self.membership[node])
            within = person.memberships[membership].organization_id if membership >= 0 else ""
            return kind, person.id, within or ""
        if kind is Kind.VACANCY:
            return kind, dataset.posts[record].id, ""
        return kind, dataset.organizations[record].id, ""

    def find(self, key: NodeKey) -> int:
        """Return the node that a key names, or -1."""
        kind, identifier, _ = key
        dataset = self.dataset
        index = {
            Kind.FILE: {"": 0},
            Kind.ORGANIZATION: dataset.organization_index,
            Kind.PERSON: dataset.person_index,
            Kind.ABSENT: dataset.person_index,
            Kind.VACANCY: dataset.post_index,
            Kind.UNNAMED: dataset.organization_index,
        }[kind]
        nodes = self.cards(kind, index[identifier]).tolist() if identifier in index else []
        return next((node for node in nodes if self.key(node) == key), nodes[0] if nodes else -1)

    def subset(self, kept: Booleans, hidden: Integers) -> Chart:
        """Return the chart of the kept nodes; the parent of each must be kept, but for one root."""
        place = (np.cumsum(kept) - 1).astype(np.int32)
        parent = self.parent[kept]
        inside = (parent >= 0) & kept[parent]
        return Chart(
            dataset=self.dataset,
            parent=np.where(inside, place[parent], np.int32(-1)),
            kind=self.kind[kept],
            record=self.record[kept],
            membership=self.membership[kept],
            stacked=self.stacked[kept] & inside,
            branch=self.branch[kept],
            people=self.people[kept],
            groups=self.groups[kept],
            unnamed=self.unnamed[kept],
            hidden=hidden[kept],
            whole=self.whole[kept],
        )


def closed_nodes(chart: Chart, folding: Folding) -> Booleans:
    """Say which nodes of a whole chart are folded; only what has children can be."""
    count = len(chart)
    _, children = chart.children
    closed = np.zeros(count, bool)
    if folding.depth is not None and folding.depth < len(chart.levels) - 1:
        closed[chart.levels[folding.depth] :] = True
        for branch in folding.branches:
            for start, end in branch_ranges(chart.parent, branch):
                closed[start:end] = False
    exceptions = np.fromiter((node for node in folding.exceptions if node < count), np.int64)
    closed[exceptions] ^= True
    return closed & (children > 0)


def fold(chart: Chart, folding: Folding) -> Chart:
    """Return what is left of a whole chart when nodes are folded; folding nothing gives it all."""
    closed = closed_nodes(chart, folding)
    if not closed.any():
        return chart
    kept = np.ones(len(chart), bool)
    for start, end in inner_levels(chart.levels):
        parent = chart.parent[start:end]
        kept[start:end] = kept[parent] & ~closed[parent]
    return chart.subset(kept, np.where(closed, chart.beneath, np.int32(0)))
