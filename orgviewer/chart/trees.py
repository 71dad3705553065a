"""A dataset into its chart: rows by one arrangement or another, put into one tree.

Not for: what an arrangement is (see `organizations`, `reporting`).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from msgspec.structs import replace

from orgviewer.arrays import Booleans, Integers, breadth_first, inner_levels, subtree_sums
from orgviewer.chart.chart import Chart, Kind
from orgviewer.chart.folding import fold, folded, whole_part
from orgviewer.chart.organizations import count_unnamed, idle_gaps, organization_rows
from orgviewer.chart.presence import presence_of_cards
from orgviewer.chart.rows import Rows
from orgviewer.chart.spec import COLOURLESS, ChartSpec
from orgviewer.choices import Extra
from orgviewer.engines import load
from orgviewer.errors import UsageError
from orgviewer.model.dataset import Dataset
from orgviewer.model.days.periods import Presence
from orgviewer.model.findings import did_you_mean, quoted
from orgviewer.relations.facets import ORGANIZATION, REPORTING, Facet, FacetKind
from orgviewer.statistics.census import count_distinct, further_cards, repeated
from orgviewer.words.language import tr

if TYPE_CHECKING:
    from orgviewer.chart.colouring import Colouring

MAKE_COLOURING = "orgviewer.chart.colouring:make_colouring"
DOTTED_LINES = "orgviewer.chart.dotted:dotted_lines"
INFERRED_LINES = "orgviewer.chart.dotted:inferred_lines"
GONE = "orgviewer.chart.changed:gone"
FOUND = "orgviewer.chart.filters.filtering:found_places"
GROUP_ROWS = "orgviewer.chart.groups:group_rows"
REPORTING_ROWS = "orgviewer.chart.reporting:reporting_rows"
LEADING = (Kind.PERSON, Kind.VACANCY, Kind.ABSENT, Kind.SHARED)  # to whom somebody reports


def make_chart(dataset: Dataset, spec: ChartSpec) -> Chart:
    """Return the tree of a dataset as a spec wants it; raises UsageError for an unknown root."""
    return fold(whole_chart(dataset, spec), spec.folding)


def whole_chart(dataset: Dataset, spec: ChartSpec) -> Chart:
    """Return the tree in which nothing is folded; raises UsageError for an unknown root.

    The dataset of the tree is the one of its day.
    """
    dataset = dataset.on(spec.as_of)
    chart = _arranged(dataset, spec)
    if Extra.UNDATED not in spec.extras:
        chart = _counted(whole_part(chart, ~idle_undated(chart)))
    chart = (
        _beside_trunks(chart)
        if Extra.ASSISTANTS in spec.extras
        else whole_part(chart, ~chart.assistants | (chart.children[1] > 0))  # who lead others stay
    )
    if Extra.DOTTED_LINES in spec.extras and dataset.has_second_managers:
        chart = replace(chart, dotted=load(DOTTED_LINES)(chart))
    if dataset.has_inferred_lines:
        inferred = load(INFERRED_LINES)(chart, spec.arranged_by or usual_arrangement(dataset))
        chart = replace(chart, inferred=inferred)
    if spec.coloured_by is not None:
        chart = coloured(chart, load(MAKE_COLOURING)(dataset, spec.coloured_by))
    return filtered(chart if spec.root is None else _below(chart, spec.root), spec)


def filtered(everybody: Chart, spec: ChartSpec) -> Chart:
    """Return everybody's whole chart with the filter of a spec, by which but for that it was made."""
    chart = replace(everybody, spec=spec)
    return _kept(chart, load(FOUND)(chart, spec.filter)) if spec.filter and len(chart) else chart


def _arranged(dataset: Dataset, spec: ChartSpec) -> Chart:
    """Return the tree of an arrangement, without anything beside it."""
    facet = spec.arranged_by or usual_arrangement(dataset)
    if facet == REPORTING:
        return _tree(dataset, load(REPORTING_ROWS)(dataset))
    if facet != ORGANIZATION:
        rows, names, scale = load(GROUP_ROWS)(dataset, facet)
        return replace(_tree(dataset, rows, names), group_scale=scale)
    chart = _tree(dataset, organization_rows(dataset))
    return whole_part(chart, ~idle_gaps(chart))


def usual_arrangement(dataset: Dataset) -> Facet:
    """Return how a dataset is arranged if nobody says how: as its file says, else by its organizations."""
    if dataset.meta.arranged_by:
        return Facet(FacetKind(dataset.meta.arranged_by))
    return ORGANIZATION if dataset.organizations or dataset.posts else REPORTING


def coloured(chart: Chart, colouring: Colouring) -> Chart:
    """Return a chart whose people have the colours of values instead of those of branches."""
    people = np.isin(chart.kind, (Kind.PERSON, Kind.ABSENT))
    branch = np.full(len(chart), COLOURLESS, np.int32)
    branch[people] = colouring.colours[chart.record[people]]
    first, others = chart.held[::-1], chart.held
    branch[first[:, 0]] = colouring.colours[first[:, 1]]
    unlike = colouring.colours[others[:, 1]] != branch[others[:, 0]]
    branch[others[unlike, 0]] = COLOURLESS
    return replace(chart, branch=branch, colouring=colouring)


def idle_undated(chart: Chart) -> Booleans:
    """Say which cards are those of people of whom no dates are known, and nobody else stands beneath."""
    undated = (chart.presence == Presence.UNDATED) & (chart.kind == Kind.PERSON)
    others = subtree_sums(chart.parent, chart.levels, (~undated).astype(np.int32))
    idle: Booleans = undated & (others == 0)
    return idle


def _beside_trunks(chart: Chart) -> Chart:
    """Return a chart in which assistants stand beside the trunk that leads from their managers to the others.

    The others then stand beside each other and not in a stack, which has no trunk. Those to whom somebody
    reports lead a branch, and stand where branches do; in a team or a group there is nobody to assist.
    """
    found = chart.stacked & chart.assistants & np.isin(chart.kind[chart.parent], LEADING)
    led = np.bincount(chart.parent[found], minlength=len(chart)) > 0
    return replace(chart, beside=found, stacked=chart.stacked & ~led[chart.parent])


def _tree(dataset: Dataset, rows: Rows, group_names: tuple[str, ...] = ()) -> Chart:
    """Put rows into one tree in breadth-first order, under the file where there are several roots.

    Among siblings those who stand in a stack come first, and of those the assistants of the one above. In a
    team an assistant follows whom he or she assists.
    """
    rows = _after_managers(dataset, rows)
    has_children = np.zeros(len(rows) + 1, bool)
    has_children[rows.parent] = True
    is_leaf = ~has_children[:-1] & (rows.kind > Kind.ORGANIZATION)
    parent, kind, record, membership, is_leaf = _with_one_root(rows, is_leaf)
    order, levels = breadth_first(parent, _turn(dataset, parent, kind, record, is_leaf))
    rank = np.empty(len(parent), np.int32)
    rank[order] = np.arange(len(order), dtype=np.int32)
    parent = parent[order]
    parent = np.where(parent >= 0, rank[parent], np.int32(-1))
    kind, record, membership = kind[order], record[order], membership[order]
    stacked = is_leaf[order] & (parent >= 0)
    held = np.column_stack((rank[rows.held[:, 0]], rows.held[:, 1]))
    gone = _gone(dataset, kind, record)
    nobody = np.zeros(len(order), np.int32)
    are_groups = ((kind == Kind.GROUP) | (kind == Kind.ORGANIZATION)) & ~gone
    chart = Chart(
        dataset=dataset,
        parent=parent,
        kind=kind,
        record=record,
        membership=membership,
        stacked=stacked,
        beside=np.zeros(len(order), bool),
        branch=_branches(parent, stacked, levels),
        people=nobody,
        groups=subtree_sums(parent, levels, are_groups.astype(np.int32)),
        unnamed=nobody,
        unnamed_within=nobody,
        hidden=nobody,
        repeated=np.zeros(len(order), bool),
        whole=np.arange(len(order), dtype=np.int32),
        dotted=np.zeros((0, 2), np.int32),
        presence=presence_of_cards(dataset, kind, record, membership),
        inferred=np.zeros(len(order), bool),
        held=held,
        left_out=nobody,
        group_names=group_names,
    )
    chart = _counted(chart)
    organization = np.where(kind == Kind.ORGANIZATION, record, -1)
    unnamed = count_unnamed(dataset, parent, levels, organization, chart.people)
    return replace(chart, unnamed=unnamed, unnamed_within=subtree_sums(parent, levels, unnamed))


def _counted(chart: Chart) -> Chart:
    """Return a chart that counts the people who have a card in it, and marks their further cards."""
    owner = chart.owners
    further = further_cards(owner, chart.held)
    gone = _gone(chart.dataset, chart.kind, chart.record)
    own = np.where(gone, np.int32(-1), owner)
    primaries = np.append(np.array(chart.dataset.primaries, np.int32), np.int32(-1))  # the last for nobody
    return replace(
        chart,
        people=count_distinct(chart.parent, chart.levels, own, further),
        repeated=repeated(owner, further, chart.membership == primaries[owner]),
    )


def _gone(dataset: Dataset, kind: Integers, record: Integers) -> Booleans:
    """Say which cards stand for whom, or for what, only the earlier of two states knows."""
    gone: Booleans = load(GONE)(dataset, kind, record) if dataset.both else np.zeros(len(kind), bool)
    return gone


def _turn(
    dataset: Dataset, parent: Integers, kind: Integers, record: Integers, is_leaf: Booleans
) -> Integers:
    """Return in which turn siblings stand: assistants, the other members of a stack, what has branches."""
    turn = np.where(is_leaf, np.int32(1), np.int32(2))
    people = np.flatnonzero(is_leaf & (kind == Kind.PERSON) & (parent >= 0) & np.isin(kind[parent], LEADING))
    turn[people] -= np.frombuffer(dataset.assistants, np.uint8)[record[people]]
    return turn


def _after_managers(dataset: Dataset, rows: Rows) -> Rows:
    """Return rows in which an assistant follows whom he or she assists, if both stand under one card."""
    people = np.flatnonzero(rows.kind == Kind.PERSON).astype(np.int32)
    helping = people[np.frombuffer(dataset.assistants, np.uint8)[rows.record[people]] > 0]
    if not len(helping):
        return rows
    count = len(dataset.persons)
    places = (rows.parent[people].astype(np.int64) + 1) * count + rows.record[people]
    by_place = np.argsort(places, kind="stable")
    managers = np.frombuffer(dataset.managers, np.int32)[rows.record[helping]]
    wanted = (rows.parent[helping].astype(np.int64) + 1) * count + managers
    found = np.minimum(np.searchsorted(places, wanted, sorter=by_place), len(people) - 1)
    together = (managers >= 0) & (places[by_place[found]] == wanted)
    if not together.any():
        return rows
    helping, before = helping[together], people[by_place[found[together]]]
    follows = np.arange(len(rows), dtype=np.float64)
    follows[helping] = follows[before] + 0.5
    return rows.reordered(np.argsort(follows, kind="stable").astype(np.int32))


def _with_one_root(rows: Rows, is_leaf: Booleans) -> tuple[Integers, Integers, Integers, Integers, Booleans]:
    """Return the columns of rows, with the file as one more row if there are several roots."""
    columns = rows.parent, rows.kind, rows.record, rows.membership
    is_root = rows.parent < 0
    if is_root.sum() <= 1:
        return (*columns, is_leaf)
    parent = np.where(is_root, np.int32(len(rows)), rows.parent)
    more = (-1, Kind.FILE, 0, -1)
    parent, kind, record, membership = (
        np.append(column, np.int32(value)) for column, value in zip((parent, *columns[1:]), more, strict=True)
    )
    return parent, kind, record, membership, np.append(is_leaf, False)


def _branches(parent: Integers, stacked: Booleans, levels: Integers) -> Integers:
    """Count what stands beside each other right below the root, and hand the number down."""
    branch = np.full(len(parent), -1, np.int32)
    for start, end in inner_levels(levels):
        if start == 1:
            below = ~stacked[start:end]
            branch[start:end] = np.where(below, np.cumsum(below) - 1, -1)
        else:
            branch[start:end] = branch[parent[start:end]]
    return branch


def _kept(chart: Chart, found: Booleans) -> Chart:
    """Return a whole chart of what a filter finds and what leads to it; the others are counted there."""
    kept = subtree_sums(chart.parent, chart.levels, found.astype(np.int32)) > 0
    kept[0] = True
    part = folded(chart, kept, np.ones(len(chart), bool))  # but for its counts nothing of it is folded
    nothing = np.zeros(len(part), np.int32)
    places = np.arange(len(part), dtype=np.int32)
    part = replace(part, hidden=nothing, whole=places, entire=None, unfiltered=(chart, part.whole))
    shown = _counted(part)
    return replace(part, repeated=shown.repeated, left_out=part.people - shown.people)


def _below(chart: Chart, root: str) -> Chart:
    """Return the part of a chart from the record with an id downward."""
    dataset = chart.dataset
    if root in dataset.organization_index:
        nodes = chart.cards(Kind.ORGANIZATION, dataset.organization_index[root])
    elif root in dataset.person_index:
        person = dataset.person_index[root]
        nodes = chart.cards(Kind.PERSON, person)
        primary = chart.membership[nodes] == dataset.primaries[person]
        nodes = np.concatenate((nodes[primary], nodes))
    elif root in dataset.post_index:
        nodes = chart.post_cards(dataset.post_index[root])
    else:
        known = [*dataset.organization_index, *dataset.person_index, *dataset.post_index]
        message = tr(
            "{path} has no organization, person or post with the id {root}.",
            path=dataset.path,
            root=quoted(root),
        )
        raise UsageError(f"{message} {did_you_mean(root, known)}".rstrip())
    if not len(nodes):
        raise UsageError(
            tr('"{root}" has no card on this day, so it cannot be the root of the chart.', root=root)
        )
    kept = np.zeros(len(chart), bool)
    kept[nodes[0]] = True
    for start, end in inner_levels(chart.levels):
        kept[start:end] |= kept[chart.parent[start:end]]
    return whole_part(chart, kept)
