"""Folding many cards at once: how a file opens, a whole branch, one level more or less.

All functions take a whole chart and return another `Folding` of it; what is folded or unfolded by
hand elsewhere stays so.
"""

from __future__ import annotations

import numpy as np

from orgviewer.arrange.chart import Chart, Folding
from orgviewer.arrays import branch_ranges

MOST_UNFOLDED = 150  # cards of a chart that opens unfolded
MOST_AT_FIRST = 60  # cards of a larger chart that are visible when it opens
LEAST_DEPTH = 1  # a root alone would say nothing


def opening_folding(chart: Chart) -> Folding:
    """Return how a chart is folded when it opens, so that the first screen is legible.

    A small chart is unfolded; of a larger one as many levels are shown as hold a screenful of cards,
    but always the one below the root.
    """
    if len(chart) <= MOST_UNFOLDED:
        return Folding()
    levels_shown = int(np.searchsorted(chart.levels, MOST_AT_FIRST, side="right")) - 1
    return _to_depth(chart, Folding(), levels_shown - 1)


def unfold_branch(chart: Chart, folding: Folding, node: int) -> Folding:
    """Return the folding in which nothing is folded at and beneath a node."""
    exceptions = folding.exceptions - _within(chart, folding.exceptions, node)
    branches = folding.branches
    if not branches & {node, *chart.ancestors(node)}:
        branches = branches - _within(chart, branches, node) | {node}
    return _simplified(Folding(folding.depth, exceptions, branches))


def one_level_more(chart: Chart, folding: Folding) -> Folding:
    """Return the folding that shows one level more of the whole chart; the same if it shows all."""
    return folding if folding.depth is None else _to_depth(chart, folding, folding.depth + 1)


def one_level_less(chart: Chart, folding: Folding) -> Folding:
    """Return the folding that shows one level less of the whole chart, at least the one below the root."""
    depth = _deepest(chart) if folding.depth is None else folding.depth
    return _to_depth(chart, folding, depth - 1)


def _to_depth(chart: Chart, folding: Folding, depth: int) -> Folding:
    """Return a folding of another depth, all alike on the levels in between but for unfolded branches."""
    deepest = _deepest(chart)
    new = min(max(depth, LEAST_DEPTH), deepest)
    old = deepest if folding.depth is None else min(folding.depth, deepest)
    if new < 0 or new == old:
        return folding
    start, end = chart.levels[[min(old, new), max(old, new)]].tolist()
    between = {node for node in folding.exceptions if start <= node < end}
    kept = set().union(*(_within(chart, between, branch) for branch in folding.branches))
    exceptions = folding.exceptions - (between - kept)
    return _simplified(Folding(None if new == deepest else new, exceptions, folding.branches))


def _deepest(chart: Chart) -> int:
    """Return how far the deepest level lies below the root; -1 for nobody."""
    return len(chart.levels) - 2


def _within(chart: Chart, nodes: frozenset[int] | set[int], branch: int) -> set[int]:
    """Return which of a few nodes lie at or beneath another."""
    ranges = branch_ranges(chart.parent, branch)
    return {node for node in nodes if any(start <= node < end for start, end in ranges)}


def _simplified(folding: Folding) -> Folding:
    """Return an equal folding that names no branch where everything is unfolded anyway."""
    if folding.depth is None or 0 in folding.branches:
        return Folding(exceptions=folding.exceptions)
    return folding
