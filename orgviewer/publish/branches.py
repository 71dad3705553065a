"""How much of a branch fits legibly on a sheet of paper: as many levels as do, then whole small branches."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

import numpy as np

from orgviewer.arrange.chart import Chart
from orgviewer.arrange.folding import fold
from orgviewer.arrange.layout import LayoutKind, LayoutSpec, arrange
from orgviewer.arrange.rectangle import Rectangle
from orgviewer.arrange.spec import Folding
from orgviewer.arrays import Integers, branch_ranges
from orgviewer.paint.picture import Picture
from orgviewer.paint.theme import Lettering
from orgviewer.publish.page import POINT
from orgviewer.publish.sheets import Sheet

LEGIBLE = 6.0  # points of the smallest letters on a card
LEAST_SCALE = LEGIBLE / (Lettering.DETAIL.pixels * POINT)
EDGE = 14.0  # pixels beyond the cards of a chart, for the badges at their feet


@dataclass(frozen=True, eq=False)
class Branch:
    """A branch laid out for a sheet: its picture, the part of it to show, and the scale.

    `folded` are the nodes of its chart beneath which the sheet has no room.
    """

    picture: Picture
    part: Rectangle
    scale: float
    folded: Integers

    @property
    def chart(self) -> Chart:
        """What is visible of the branch."""
        return self.picture.layout.chart

    @property
    def is_legible(self) -> bool:
        """Whether the sheet holds it at a scale at which its letters can be read."""
        return self.scale >= LEAST_SCALE


def part_of(chart: Chart, folding: Folding) -> Chart:
    """Return what is visible of a chart in which something may be folded already, and stays so."""
    part = fold(chart, folding)
    before = chart.hidden[np.searchsorted(chart.whole, part.whole)]
    return replace(part, hidden=np.where(part.hidden > 0, part.hidden, before))


def fitted(picture: Picture, chart: Chart, paper: Sheet, *, is_first: bool) -> Branch:
    """Return as much of a branch (a chart of its own) as a sheet holds, but at least its first level.

    If even that does not fit, the branch is as small as is legible, and larger than the sheet. The first
    one has the title and the sources beneath it.
    """

    def tried(folding: Folding) -> Branch:
        return _laid_out(picture, chart, folding, paper, with_foot=is_first)

    ends = np.cumsum([end - start for start, end in branch_ranges(chart.parent, 0)])
    most = _most_cards(picture, paper)
    best, depth = None, 0
    for levels in range(1, len(ends)):
        if ends[levels] > most:
            break
        branch = tried(Folding(depth=levels))
        if not branch.is_legible:
            break
        best, depth = branch, levels
    if best is None:
        smallest = tried(Folding(depth=1))
        return replace(smallest, scale=max(smallest.scale, LEAST_SCALE))
    return _with_small_branches(chart, best, depth, most, tried)


def _with_small_branches(
    chart: Chart, best: Branch, depth: int, most: int, tried: Callable[[Folding], Branch]
) -> Branch:
    """Unfold as many of the folded branches as fit, the smallest first."""
    folded = np.searchsorted(chart.whole, best.chart.whole[best.folded])
    beneath = chart.beneath[folded]
    order = np.argsort(beneath, kind="stable")
    fit = int(np.searchsorted(np.cumsum(beneath[order]), most - len(best.chart), side="right"))
    low, high = 0, fit  # so many fit; more surely do not
    while low < high:
        middle = (low + high + 1) // 2
        branch = tried(Folding(depth=depth, branches=frozenset(folded[order[:middle]].tolist())))
        if branch.is_legible:
            best, low = branch, middle
        else:
            high = middle - 1
    return best


def _most_cards(picture: Picture, paper: Sheet) -> int:
    """Return how many legible cards a sheet could hold at best."""
    sizes = picture.layout.spec.sizes
    width = (paper.area.right - paper.area.left) / LEAST_SCALE
    height = (paper.area.bottom - paper.area.top) / LEAST_SCALE
    return int((width // sizes.card_width) * (height // sizes.card_height))


def _laid_out(picture: Picture, chart: Chart, folding: Folding, paper: Sheet, *, with_foot: bool) -> Branch:
    """Lay a branch out for a sheet: tidily if that is legible, else as compactly as its paper wants."""
    part = part_of(chart, folding)
    before = chart.hidden[np.searchsorted(chart.whole, part.whole)]
    folded = np.flatnonzero((part.hidden > 0) & (before == 0)).astype(np.int32)
    branches = [
        _placed(picture, part, spec, paper, folded, with_foot) for spec in _layout_specs(picture, paper)
    ]
    return next((branch for branch in branches if branch.is_legible), branches[-1])


def _layout_specs(picture: Picture, paper: Sheet) -> Iterator[LayoutSpec]:
    """Yield the ways of laying out that are tried one after the other."""
    area = paper.area
    aspect = (area.right - area.left) / (area.bottom - area.top)
    kind = picture.spec.style.kind
    kinds = (LayoutKind.TIDY, LayoutKind.COMPACT) if kind is LayoutKind.AUTOMATIC else (kind,)
    for tried in kinds:
        yield replace(picture.layout.spec, kind=tried, aspect=aspect)


def _placed(
    picture: Picture, chart: Chart, spec: LayoutSpec, paper: Sheet, folded: Integers, with_foot: bool
) -> Branch:
    """Lay a branch out in one way, and find the scale at which the sheet holds it."""
    made = replace(picture, layout=arrange(chart, spec))
    part = _shown(made, with_foot)
    area = paper.area
    scale = min(
        max(picture.spec.scale, LEAST_SCALE),
        (area.right - area.left) / (part.right - part.left),
        (area.bottom - area.top) / (part.bottom - part.top),
    )
    return Branch(made, part, scale, folded)


def _shown(picture: Picture, with_foot: bool) -> Rectangle:
    """Return the whole picture, or the chart alone; what colours mean must stand on every page."""
    if with_foot or picture.layout.chart.colouring is not None:
        return Rectangle(0.0, 0.0, *picture.extent)
    x, y = picture.corner
    return Rectangle(x, y, x + picture.layout.width, y + picture.layout.height).grown(EDGE)
