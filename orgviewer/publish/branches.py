"""Parts a chart into branches that fit: for slides and pages, on which a large chart is legible.

A first branch shows the root and as much beneath it as fits; what is folded on it has a branch of its
own, and so on, until every card is on some branch. Not for: how large a slide is (`fits` says it).
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import cached_property, partial

import numpy as np
from msgspec import Struct
from msgspec.structs import replace

from orgviewer.arrays import Booleans, Integers, branch_ranges, inner_levels
from orgviewer.chart.chart import Chart
from orgviewer.chart.folding import folded, subset
from orgviewer.choices import LayoutKind
from orgviewer.layout.layout import Layout, LayoutSpec, arrange
from orgviewer.paint.cards.labels import label
from orgviewer.words.translation import number_in_words, tr

BETWEEN, LEFT_OUT = "›", "…"  # what parts the steps of a path, and stands for those it has no room for

Fits = Callable[[Chart], Layout | None]
"""Lays a chart out for one slide or page if it is legible there; None if it is not."""


class Branch(Struct, frozen=True, eq=False):
    """A part of a chart, in nodes of that chart, both ascending.

    `nodes` are those that are shown, the root of the branch first; `folded` are those of them beneath
    which something is hidden that has a branch of its own. `layout` is that in which the branch fits, if it
    was laid out to find that out; its chart may say otherwise who is hidden (see `branch_chart`).
    """

    nodes: Integers
    folded: Integers
    layout: Layout | None = None

    @property
    def root(self) -> int:
        """The node at the top of the branch."""
        return int(self.nodes[0])


class Contents(Struct, frozen=True, eq=False, dict=True):
    """The branches of a chart in the order of reading, numbered from 0."""

    chart: Chart
    branches: Sequence[Branch]

    @cached_property
    def by_root(self) -> Mapping[int, Sequence[int]]:
        """The branches of each root: several where a family was parted."""
        numbers = defaultdict(list)
        for number, branch in enumerate(self.branches):
            numbers[branch.root].append(number)
        return numbers

    @cached_property
    def above(self) -> Mapping[int, int]:
        """The branch on which the root of each other one is folded."""
        return {
            node: number for number, branch in enumerate(self.branches) for node in branch.folded.tolist()
        }

    def title(self, number: int) -> str:
        """Return the name of a branch, and which of the several of its family it is."""
        root = self.branches[number].root
        name, numbers = label(self.chart, root).title, self.by_root[root]
        if len(numbers) == 1:
            return name
        sentence = tr("{name} ({part} of {parts})").replace(
            "{part}", number_in_words(numbers.index(number) + 1)
        )
        return sentence.replace("{parts}", number_in_words(len(numbers))).replace("{name}", name)


class _Subchart(Struct, frozen=True, eq=False):
    """A whole branch as a chart of its own, and its nodes in the chart that is parted."""

    chart: Chart
    nodes: Integers

    def below(self, node: int) -> _Subchart:
        """Return the branch of a node of this part."""
        return self._kept(branch_ranges(self.chart.parent, node))

    def family(self, start: int, end: int) -> _Subchart:
        """Return the root with the children of some turns (before `end`) and all beneath them."""
        first = int(self.chart.levels[1])
        ranges, start, end = [(0, 1)], first + start, first + end
        while start < end:
            ranges.append((start, end))
            start, end = np.searchsorted(self.chart.parent, np.array((start, end), np.int32)).tolist()
        return self._kept(ranges)

    def folded(self, closed: Integers) -> Chart:
        """Return what is left of this part if some nodes are folded."""
        return folded(self.chart, *_shown(self.chart, closed))

    def _kept(self, ranges: list[tuple[int, int]]) -> _Subchart:
        """Return the part of some ranges of nodes."""
        kept = np.zeros(len(self.chart), bool)
        for start, end in ranges:
            kept[start:end] = True
        return _Subchart(subset(self.chart, kept), self.nodes[kept])


def branches(chart: Chart, fits: Fits) -> Iterator[Branch]:
    """Yield the branches of a chart, each followed by those of what is folded on it.

    Each is as large as fits. A root with more children than fit has several branches, one after the
    other, with some of the children each. A root with one child is taken to fit.
    """
    if not len(chart):
        return
    waiting = [_Subchart(chart, np.arange(len(chart), dtype=np.int32))]
    while waiting:
        part = waiting.pop()
        following: list[_Subchart] = []
        for run, top in _runs(part, fits):
            closed, layout = _closed(run, fits, top)
            shown, _ = _shown(run.chart, closed)
            yield Branch(run.nodes[shown], run.nodes[closed], layout)
            following += [run.below(node) for node in closed.tolist()]
        waiting += reversed(following)


def branch_chart(chart: Chart, branch: Branch) -> Chart:
    """Return the chart that a branch shows; what is folded on it says how much it hides."""
    shown, closed = np.zeros(len(chart), bool), np.zeros(len(chart), bool)
    shown[branch.nodes] = True
    closed[branch.folded] = True
    return folded(chart, shown, closed)


def legible_layout(
    chart: Chart, spec: LayoutSpec, kind: LayoutKind, is_legible: Callable[[Layout], bool]
) -> Layout:
    """Lay a branch out in a kind of layout; an automatic one is tidy if that is legible, else compact."""
    if kind is not LayoutKind.AUTOMATIC:
        return arrange(chart, replace(spec, kind=kind))
    tidy = arrange(chart, replace(spec, kind=LayoutKind.TIDY))
    return tidy if is_legible(tidy) else arrange(chart, replace(spec, kind=LayoutKind.COMPACT))


def _shown(chart: Chart, folded: Integers) -> tuple[Booleans, Booleans]:
    """Say of each node whether it is seen if some are folded, and whether it is one of those."""
    shown, closed = np.ones(len(chart), bool), np.zeros(len(chart), bool)
    closed[folded] = True
    for start, end in inner_levels(chart.levels):
        parent = chart.parent[start:end]
        shown[start:end] = shown[parent] & ~closed[parent]
    return shown, closed


def _runs(part: _Subchart, fits: Fits) -> Iterator[tuple[_Subchart, Layout | None]]:
    """Yield a part whole if its root and all children fit, else in several with as many children each.

    Each comes with the layout of its root and children, if it is known.
    """
    children = int(part.chart.children[1][0])
    layout = _family_fits(part, fits, 0, children) if children > 1 else None
    if layout or children < 2:
        yield part, layout
        return
    start = 0
    while start < children:
        rest = children - start
        so_many_fit = partial(_family_fits, part, fits, start)
        most = _most(rest, so_many_fit)
        alike = -(-rest // -(-rest // most))  # rather than one left over for the last
        # Fewer cards may take more room, where their columns break less well.
        tried = ((count, so_many_fit(count)) for count in range(alike, most))
        count, layout = next(((count, found) for count, found in tried if found), (most, None))
        yield part.family(start, start + count), layout
        start += count


def _family_fits(part: _Subchart, fits: Fits, start: int, count: int) -> Layout | None:
    """Return the layout of a root and so many of its children, all folded; None if it does not fit."""
    chart = part.chart
    shown = np.zeros(len(chart), bool)
    first = int(chart.levels[1]) + start
    shown[0] = shown[first : first + count] = True
    return fits(folded(chart, shown, shown & (chart.children[1] > 0)))


def _most(count: int, fits: Callable[[int], object]) -> int:
    """Return the largest number that fits, from 1 to a count, if smaller ones fit as well."""
    low = 1
    while low < count and fits(min(low * 2, count)):
        low = min(low * 2, count)
    high = min(low * 2, count)
    while low < high - 1:
        middle = (low + high) // 2
        low, high = (middle, high) if fits(middle) else (low, middle)
    return low


def _inner(chart: Chart, depth: int) -> Integers:
    """Return the nodes of a level that have children."""
    start, end = int(chart.levels[depth]), int(chart.levels[depth + 1])
    return np.flatnonzero(chart.children[1][start:end]).astype(np.int32) + np.int32(start)


def _closed(part: _Subchart, fits: Fits, top: Layout | None) -> tuple[Integers, Layout | None]:
    """Return what is folded of a part: all of the deepest level that fits, but for the smallest branches.

    With it comes the layout of what is left, if it is known, as it is of the `top`: root and children.
    """
    chart, none = part.chart, np.zeros(0, np.int32)
    if len(chart.levels) <= 3:
        return none, top
    if layout := fits(chart):
        return none, layout
    depth, layout = 1, top
    while depth + 2 < len(chart.levels) - 1 and (found := fits(part.folded(_inner(chart, depth + 1)))):
        depth, layout = depth + 1, found
    closed = _inner(chart, depth)
    by_size = closed[np.argsort(chart.beneath[closed], kind="stable")]
    low, high = 0, len(by_size)  # so many of the smallest can be unfolded; all cannot
    while low < high - 1:
        middle = (low + high) // 2
        if found := fits(part.folded(by_size[middle:])):
            low, layout = middle, found
        else:
            high = middle
    return np.sort(by_size[low:]).astype(np.int32), layout
