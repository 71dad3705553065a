"""Folding: what is left of a whole chart, and folding many cards at once.

How a file opens, a whole branch, one level more or less: these take a whole chart and return another
`Folding` of it; what is folded or unfolded by hand elsewhere stays so.
"""

from __future__ import annotations

from functools import partial

import numpy as np
from msgspec.structs import replace

from orgviewer.arrays import Booleans, Integers, branch_ranges, ranges, subtree_sums
from orgviewer.chart.chart import Chart
from orgviewer.chart.places import ROOT, Place
from orgviewer.chart.spec import Folding, Shown
from orgviewer.statistics.census import count_hidden, further_cards, hiding

MOST_UNFOLDED = 150  # cards of a chart that opens unfolded
MOST_AT_FIRST = 60  # cards of a larger chart that are visible when it opens
_KEPT = (  # of a node in a part of a chart
    *("kind", "record", "membership", "branch", "people", "groups", "unnamed", "unnamed_within"),
    *("hidden", "repeated", "whole", "presence", "inferred", "left_out"),
)
LEAST_DEPTH = 1  # a root alone would say nothing


def closed_nodes(chart: Chart, folding: Folding) -> Booleans:
    """Say which nodes of a whole chart are folded; only what has children can be."""
    count = len(chart)
    _, children = chart.children
    only_changed = folding.shown is Shown.CHANGED
    closed = np.full(count, only_changed)
    if folding.depth is not None and not only_changed:
        for start, end in branch_ranges(chart.parent, folding.focus)[folding.depth :]:
            closed[start:end] = True
    if folding.depth is not None or only_changed:
        for branch in folding.branches:
            for start, end in branch_ranges(chart.parent, branch):
                closed[start:end] = False
    exceptions = np.fromiter((place for place in folding.exceptions if place < count), np.int64)
    closed[exceptions] ^= True
    return closed & (children > 0)


def fold(chart: Chart, folding: Folding) -> Chart:
    """Return what is visible of a whole chart; folding nothing gives it all."""
    closed, stays = closed_nodes(chart, folding), staying(chart, folding)
    if not folding.focus and not closed.any():
        return chart
    kept = np.zeros(len(chart), bool)
    first, children = chart.children
    some_stay = bool(stays.any())
    seen = np.arange(folding.focus, min(folding.focus + 1, len(chart)), dtype=np.int32)
    while len(seen):  # level by level down to where all is folded: what is hidden costs nothing
        kept[seen] = True
        above = seen if some_stay else seen[~closed[seen]]
        below = ranges(first[above], children[above])
        seen = below[stays[below] | ~closed[chart.parent[below]]]
    return folded(chart, kept, closed)


def subset(chart: Chart, kept: Booleans) -> Chart:
    """Return the chart of the kept nodes; the parent of each must be kept, but for one root."""
    if len(nodes := np.flatnonzero(kept)) == len(chart):
        return chart
    place = np.empty(len(chart), np.int32)  # of the kept nodes alone
    place[nodes] = np.arange(len(nodes), dtype=np.int32)
    parent = chart.parent[nodes]
    inside = (parent >= 0) & kept[parent]
    held = chart.held[kept[chart.held[:, 0]]]
    return replace(
        chart,
        parent=np.where(inside, place[parent], np.int32(-1)),
        stacked=chart.stacked[nodes] & inside,
        beside=chart.beside[nodes] & inside,
        dotted=place[chart.dotted[kept[chart.dotted].all(axis=1)]],
        held=np.column_stack((place[held[:, 0]], held[:, 1])),
        count_hidden_people=(lambda: chart.hidden_people[nodes]) if chart.count_hidden_people else None,
        entire=chart.entire or chart,
        **{name: getattr(chart, name)[nodes] for name in _KEPT},
    )


def whole_part(chart: Chart, kept: Booleans) -> Chart:
    """Return a whole chart of the kept nodes of one (see `subset`)."""
    part = subset(chart, kept)
    return replace(part, whole=np.arange(len(part), dtype=np.int32), entire=None)


def folded(chart: Chart, kept: Booleans, closed: Booleans) -> Chart:
    """Return the chart of the kept nodes (see `subset`); what is closed of them hides the others."""
    nodes, part = np.flatnonzero(kept), subset(chart, kept)
    beneath = chart.beneath[nodes]
    shown = np.bincount(part.parent + 1, beneath + 1, len(part) + 1)[1:]  # right below what is closed, too
    hidden = np.where(closed[nodes], beneath - shown.astype(np.int32), chart.hidden[nodes])
    return replace(part, hidden=hidden, count_hidden_people=partial(_hidden_people, chart, kept, closed))


def _hidden_people(chart: Chart, kept: Booleans, closed: Booleans) -> Integers:
    """Return how many people are hidden beneath each of the kept nodes if some of these are closed.

    Of a filter's chart a closed one hides whom unfolding shows: whom the filter leaves out is none of them.
    """
    under, owners = hiding(chart.parent, chart.levels, kept, closed), chart.owners
    further = further_cards(owners, chart.held)
    before = chart.hidden_people if chart.unfiltered is None else np.zeros(len(chart), np.int32)
    counts = count_hidden(under, kept, owners, further, chart.repeated, before)[kept]
    if chart.unfiltered is not None:
        counts = np.where(closed[kept], counts, chart.hidden_people[kept])
    return counts


def staying(chart: Chart, folding: Folding) -> Booleans:
    """Say which nodes of a whole chart stay visible beneath folded ones: who changed, and what leads to them.

    So do the cards of where somebody was who moved, so that it can be seen from where.
    """
    found = np.zeros(len(chart), bool)
    if folding.shown is Shown.CHANGED and chart.changed is not None:
        own = chart.changed.happened != 0
        own[chart.changed.moves[:, 1]] = True
        found = subtree_sums(chart.parent, chart.levels, own.astype(np.int32)) > 0
    return found


def only_changes(chart: Chart, folding: Folding) -> Folding:
    """Return the folding that shows of a branch only what changed, or all of it again if it does."""
    if folding.shown is Shown.CHANGED:
        return Folding(focus=folding.focus, outer=folding.outer)
    return Folding(focus=folding.focus, outer=folding.outer, shown=Shown.CHANGED)


def focused(chart: Chart, folding: Folding, place: Place) -> Folding:
    """Return the folding that shows the branch of a place alone, opened as a file is.

    Leaving it leads back to what was visible before, as does focusing on something that lies above.
    """
    outer = enclosing(chart, folding, place)
    return outer if outer.focus == place else replace(opening_folding(chart, place), outer=outer)


def enclosing(chart: Chart, folding: Folding, place: Place) -> Folding:
    """Return the folding itself or the nearest outer one whose focus is a place, or lies above it."""
    above = {place, *chart.ancestors(place)}
    while folding.focus not in above and folding.outer:
        folding = folding.outer
    return folding


def folded_by_hand(chart: Chart, folding: Folding, branch: Place) -> frozenset[Place]:
    """Return the places beneath another one that are folded although their level is not."""
    closed = closed_nodes(chart, folding)
    return frozenset(
        place for place in _within(chart, folding.exceptions, branch) - {branch} if closed[place]
    )


def with_folded(chart: Chart, folding: Folding, places: frozenset[Place]) -> Folding:
    """Return a folding in which some more places are folded."""
    closed = closed_nodes(chart, folding) if places else ()
    return replace(folding, exceptions=folding.exceptions ^ {place for place in places if not closed[place]})


def opened_to(chart: Chart, folding: Folding, place: Place) -> Folding:
    """Return the folding in which a place is visible: its ancestors open, a focus elsewhere left."""
    ancestors = chart.ancestors(place)
    while folding.focus not in (ROOT, place, *ancestors):
        folding = folding.outer or Folding()
    closed, stays = closed_nodes(chart, folding), staying(chart, folding)
    for below, ancestor in zip((place, *ancestors), ancestors, strict=False):
        if closed[ancestor] and not stays[below]:
            folding = folding.toggled(ancestor)
        if ancestor == folding.focus:
            break
    return folding


def opening_folding(chart: Chart, focus: Place = ROOT) -> Folding:
    """Return how a chart, or a branch of it, is folded when it opens, so that the first screen is legible.

    A small one is unfolded; of a larger one as many levels are shown as hold a screenful of cards, but always
    the one below its root. Of one over two states what changed is shown, unless that is too much, too.
    """
    levels = branch_ranges(chart.parent, focus)
    shown = np.cumsum([end - start for start, end in levels])
    if not len(shown) or shown[-1] <= MOST_UNFOLDED:
        return Folding(focus=focus)
    changes = Folding(focus=focus, shown=Shown.CHANGED)
    if 0 < staying(chart, changes).sum() <= MOST_UNFOLDED and focus == ROOT:
        return changes
    levels_shown = int(np.searchsorted(shown, MOST_AT_FIRST, side="right"))
    return to_depth(chart, Folding(focus=focus), levels_shown - 1)


def unfold_branch(chart: Chart, folding: Folding, place: Place) -> Folding:
    """Return the folding in which nothing is folded at and beneath a place."""
    exceptions = folding.exceptions - _within(chart, folding.exceptions, place)
    branches = folding.branches
    if not branches & {place, *chart.ancestors(place)}:
        branches = branches - _within(chart, branches, place) | {place}
    return _simplified(replace(folding, exceptions=exceptions, branches=branches))


def one_level_more(chart: Chart, folding: Folding) -> Folding:
    """Return the folding that shows one level more than is visible; the same if all are."""
    if folding.depth is None or folding.shown is Shown.CHANGED:
        return folding
    return to_depth(chart, folding, folding.depth + 1)


def one_level_less(chart: Chart, folding: Folding) -> Folding:
    """Return the folding that shows one level less, at least the one below the focus."""
    return to_depth(chart, folding, shown_depth(chart, folding) - 1)


def to_depth(chart: Chart, folding: Folding, depth: int) -> Folding:
    """Return a folding of another depth, all alike on the levels in between but for unfolded branches."""
    levels = branch_ranges(chart.parent, folding.focus)
    deepest = len(levels) - 1
    new = min(max(depth, LEAST_DEPTH), deepest)
    old = deepest if folding.depth is None else min(folding.depth, deepest)
    if new < 0 or new == old:
        return folding
    changed = levels[min(old, new) : max(old, new)]
    between = {place for place in folding.exceptions if any(start <= place < end for start, end in changed)}
    kept = set().union(*(_within(chart, between, branch) for branch in folding.branches))
    exceptions = folding.exceptions - (between - kept)
    depth_or_all = None if new == deepest else new
    if folding.shown is Shown.CHANGED:
        return Folding(depth_or_all, focus=folding.focus, outer=folding.outer)
    return _simplified(replace(folding, depth=depth_or_all, exceptions=exceptions))


def shown_depth(chart: Chart, folding: Folding) -> int:
    """Return how many levels below the focus are shown; -1 for nobody."""
    deepest = len(branch_ranges(chart.parent, folding.focus)) - 1
    return deepest if folding.depth is None else min(folding.depth, deepest)


def _within(chart: Chart, places: frozenset[Place] | set[Place], branch: Place) -> set[Place]:
    """Return which of a few places lie at or beneath another."""
    ranges = branch_ranges(chart.parent, branch)
    return {place for place in places if any(start <= place < end for start, end in ranges)}


def _simplified(folding: Folding) -> Folding:
    """Return an equal folding that names no branch where everything is unfolded anyway."""
    if folding.shown is Shown.CHANGED:
        return folding
    if folding.depth is None or folding.focus in folding.branches:
        return replace(folding, depth=None, branches=frozenset())
    return folding
