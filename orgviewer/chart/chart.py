"""One tree of what a chart shows, as arrays; the same dataset and spec give the same chart.

A chart is always a single tree: where the records make several roots, the file itself stands
above them. Not for: places (see `layout`) or words (see `paint.cards.labels`).
"""

from __future__ import annotations

import enum
from collections.abc import Callable, Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Any, TypeVar

import numpy as np
from msgspec import Struct, field

from orgviewer.arrays import Booleans, Integers, children_of, levels_of, subtree_sums
from orgviewer.chart.spec import ChartSpec
from orgviewer.engines import load
from orgviewer.model.dataset import Dataset

if TYPE_CHECKING:
    from orgviewer.chart.changed import Changed
    from orgviewer.chart.colouring import Colouring
    from orgviewer.relations.ordered.scales import Scale


class Kind(enum.IntEnum):
    """What a card stands for."""

    FILE = 0
    GROUP = 1  # people who share a value, in a chart that is arranged by such values
    ORGANIZATION = 2
    PERSON = 3
    VACANCY = 4  # a post that nobody holds whom the file names
    UNNAMED = 5  # members that a headcount counts and the file does not name
    ABSENT = 6  # a person whom others name as their manager and of whom the file says nothing else
    SHARED = 7  # a post that several people hold, all of whom its one card names


CHANGED = "orgviewer.chart.changed:changed"
AnyNode = TypeVar("AnyNode", bound=int)
NodeKey = tuple[Kind, str, str]  # kind, id of the record, and of a person's organization or group


class Chart(Struct, frozen=True, eq=False, dict=True):
    """One tree in breadth-first order; all arrays have one entry per node.

    `kind` and `record` name the record behind a node (`record` is its place in the dataset's list
    of that kind; for UNNAMED the organization's), `membership` the membership of a PERSON, else -1.
    `stacked` marks the leaves stacked under their parent instead of beside each other, its first children.
    `beside` marks the assistants who stand beside the trunk between their parent and its other children: they
    come first, and of the others none is stacked.
    `branch` numbers the branches right below the root of the whole chart, from 0; -1 is outside.
    `held` (h × 2) names the nodes of SHARED posts and the people who hold them, in the file's order.
    `people` and `groups` count the different persons, and the organizations and GROUP nodes, at and
    beneath a node, folded or not; `unnamed` counts those whom the headcount of an organization counts,
    and neither the file names nor a headcount further down counts, `unnamed_within` those at and beneath a
    node. `hidden` counts what a fold hides beneath a node, `count_hidden_people` the persons who are thus
    nowhere to be seen (see `hidden_people`). `left_out` counts the persons whom a filter leaves out at and
    beneath a node; without one nobody is. `repeated` marks the further cards of a person beside the one
    that stands for the person. `whole` is the node's place in the chart in which nothing is folded. `dotted`
    (k × 2) names the nodes of people and of their dotted-line managers; `inferred` marks those whose line to
    the one above no source states. `presence` is what is known of a node on the day that was chosen (see
    `Presence`); without one, all holds. `group_names` are the values that the records of GROUP nodes are
    places in, an empty one for those of whom none is known, and the keys of bins on a `group_scale`; `spec`
    is what it was made for; `colouring` says what the numbers of branches stand for if those are numbers of
    colours. `entire` is the whole chart of which this is a part; None if it is one itself. `unfiltered` is
    the one of which a filter left a whole chart, and the place there of each of its nodes (see `full`).
    """

    dataset: Dataset
    parent: Integers
    kind: Integers
    record: Integers
    membership: Integers
    stacked: Booleans
    beside: Booleans
    branch: Integers
    people: Integers
    groups: Integers
    unnamed: Integers
    unnamed_within: Integers
    hidden: Integers
    repeated: Booleans
    whole: Integers
    dotted: Integers
    presence: Integers
    inferred: Booleans
    held: Integers
    left_out: Integers
    spec: ChartSpec = field(default_factory=ChartSpec)
    group_names: Sequence[str] = ()
    group_scale: Scale | None = None
    colouring: Colouring | None = None
    count_hidden_people: Callable[[], Integers] | None = None
    entire: Chart | None = None
    unfiltered: tuple[Chart, Integers] | None = None

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
    def hidden_people(self) -> Integers:
        """How many people a fold hides beneath every node; counted when asked: most folds are only tried."""
        return self.count_hidden_people() if self.count_hidden_people else np.zeros(len(self), np.int32)

    @cached_property
    def stack_sizes(self) -> Integers:
        """How many members stand stacked under every node."""
        return np.bincount(self.parent[self.stacked], minlength=len(self)).astype(np.int32)

    @cached_property
    def beside_sizes(self) -> Integers:
        """How many assistants stand beside the trunk under every node."""
        return np.bincount(self.parent[self.beside], minlength=len(self)).astype(np.int32)

    @cached_property
    def assistants(self) -> Booleans:
        """Which cards are those of people who are somebody's assistant."""
        return self._flagged({Kind.PERSON: self.dataset.assistants})

    @cached_property
    def groupings(self) -> Booleans:
        """Which cards are those of groupings that are the file's own, and no organizations."""
        return self._flagged({Kind.ORGANIZATION: self.dataset.groupings})

    @cached_property
    def bands(self) -> Booleans:
        """Which cards are those of the file, of groups and of organizations: filled, but for groupings."""
        found: Booleans = (self.kind <= Kind.ORGANIZATION) & ~self.groupings
        return found

    @cached_property
    def noted(self) -> Booleans:
        """Which cards have a note of a doubt or a conflict: of somebody, the role there, a team, a post."""
        dataset = self.dataset
        posts = bytes(post.note is not None for post in dataset.posts)
        people = dict.fromkeys((Kind.PERSON, Kind.ABSENT), dataset.noted)
        others = {Kind.ORGANIZATION: dataset.noted_organizations, Kind.VACANCY: posts}
        said = np.array(dataset.noted_memberships, np.int64).reshape(-1, 2)
        shown = self.record.astype(np.int64) << 32 | self.membership
        is_said: Booleans = np.isin(shown, said[:, 0] << 32 | said[:, 1]) & (self.kind == Kind.PERSON)
        return self._flagged({**people, **others}) | (is_said & (self.membership >= 0))

    def _flagged(self, flags: Mapping[Kind, bytes]) -> Booleans:
        """Say of which nodes the records are flagged, by their kinds."""
        found = np.zeros(len(self), bool)
        for kind, of_records in flags.items():
            nodes = np.flatnonzero(self.kind == kind)
            found[nodes] = np.frombuffer(of_records, np.uint8)[self.record[nodes]] > 0
        return found

    @cached_property
    def changed(self) -> Changed | None:
        """What happened between two states, if the dataset is one over both."""
        return load(CHANGED)(self) if self.dataset.both else None

    @cached_property
    def beneath(self) -> Integers:
        """How many nodes of this chart lie beneath every node."""
        return subtree_sums(self.parent, self.levels, np.ones(len(self), np.int32)) - 1

    def found(self, engine: str) -> Any:
        """Return what an engine finds out of the whole chart: once, however it is folded; by its places."""
        whole = self.entire or self
        return vars(whole).get(engine) or vars(whole).setdefault(engine, load(engine)(whole))

    @property
    def full(self) -> Chart:
        """The whole chart of everybody, whomever a filter shows: figures of people and teams are of that."""
        whole = self.entire or self
        return whole.unfiltered[0] if whole.unfiltered else whole

    @cached_property
    def full_places(self) -> Integers:
        """By node the place in the `full` chart."""
        whole = self.entire or self
        return whole.unfiltered[1][self.whole] if whole.unfiltered else self.whole

    def ancestors(self, node: AnyNode) -> list[AnyNode]:
        """Return the path from a node's parent up to the root; of a place it is one of places."""
        path: list[AnyNode] = []
        while (node := self.parent[node].tolist()) >= 0:
            path.append(node)
        return path

    def cards(self, kind: Kind, record: int) -> Integers:
        """Return all nodes that stand for one record: a person has one for every membership.

        That includes the cards of posts that a person shares with others.
        """
        order, keys = self._by_record
        start, end = np.searchsorted(keys, (record * len(Kind) + kind, record * len(Kind) + kind + 1))
        return order[start:end]

    def person_card(self, person: int, membership: int = -1) -> int:
        """Return the node of a person, by place in the dataset, and membership or the primary one; or -1."""
        wanted = membership if membership >= 0 else self.dataset.primaries[person]
        cards = np.concatenate([self.cards(kind, person) for kind in (Kind.PERSON, Kind.ABSENT)])
        exact = cards[self.membership[cards] == wanted]
        return int(np.concatenate((exact, cards, [-1]))[0])

    def post_cards(self, post: int) -> Integers:
        """Return all nodes that stand for a post, by place in the dataset, or for who holds it alone."""
        own = np.concatenate((self.cards(Kind.VACANCY, post), self.cards(Kind.SHARED, post)))
        if len(own):
            return own
        holders = self.dataset.holders[post]
        found = [self.person_card(*holder) for holder in holders]
        return np.array([node for node in found if node >= 0], np.int32)

    @cached_property
    def _by_record(self) -> tuple[Integers, Integers]:
        """The nodes in the order of their records and kinds, and what they are ordered by."""
        keys = self.record * np.int32(len(Kind)) + self.kind.astype(np.int32)
        keys = np.concatenate((keys, self.held[:, 1] * np.int32(len(Kind)) + np.int32(Kind.PERSON)))
        nodes = np.concatenate((np.arange(len(self), dtype=np.int32), self.held[:, 0]))
        order = np.argsort(keys, kind="stable")
        return nodes[order], keys[order]

    @cached_property
    def holders(self) -> Mapping[int, Sequence[int]]:
        """The people whom the card of each shared post names, by place in the dataset."""
        found: dict[int, list[int]] = {}
        for node, person in self.held.tolist():
            found.setdefault(node, []).append(person)
        return found

    def own_people(self, node: int) -> int:
        """Return how many people the card of a node itself stands for."""
        return len(self.holders.get(node, ())) or int(self.kind[node] == Kind.PERSON)

    def key(self, node: int) -> NodeKey:
        """Return what a node stands for, in words that outlive the chart and a new reading of its file."""
        kind, record, dataset = Kind(int(self.kind[node])), int(self.record[node]), self.dataset
        if kind is Kind.FILE:
            return kind, "", ""
        if kind in (Kind.PERSON, Kind.ABSENT):
            return kind, dataset.persons[record].id, self._within(node)
        if kind in (Kind.VACANCY, Kind.SHARED):
            return kind, dataset.posts[record].id, ""
        if kind is Kind.GROUP:
            return kind, self.group_names[record], ""
        return kind, dataset.organizations[record].id, ""

    def _within(self, node: int) -> str:
        """Return the organization or the group in which a person's card stands; empty for none."""
        above, membership = int(self.parent[node]), int(self.membership[node])
        if above >= 0 and self.kind[above] == Kind.GROUP:
            return self.group_names[int(self.record[above])]
        if membership < 0:
            return ""
        return self.dataset.persons[int(self.record[node])].memberships[membership].organization_id or ""

    def find(self, key: NodeKey) -> int:
        """Return the node that a key names, or -1."""
        kind, identifier, _ = key
        dataset = self.dataset
        index = {
            Kind.FILE: {"": 0},
            Kind.GROUP: self._group_index,
            Kind.ORGANIZATION: dataset.organization_index,
            Kind.PERSON: dataset.person_index,
            Kind.ABSENT: dataset.person_index,
            Kind.VACANCY: dataset.post_index,
            Kind.UNNAMED: dataset.organization_index,
            Kind.SHARED: dataset.post_index,
        }[kind]
        nodes = self.cards(kind, index[identifier]).tolist() if identifier in index else []
        return next((node for node in nodes if self.key(node) == key), nodes[0] if nodes else -1)

    @cached_property
    def _group_index(self) -> Mapping[str, int]:
        return {name: place for place, name in enumerate(self.group_names)}

    @cached_property
    def owners(self) -> Integers:
        """For each card of a person the place of that person in the dataset, for others -1."""
        return np.where(self.kind == Kind.PERSON, self.record, np.int32(-1))
