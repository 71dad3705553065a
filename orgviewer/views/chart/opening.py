"""How a chart opens, or a branch of it: with as much of it as can be read while all of that is in view."""

from __future__ import annotations

import numpy as np
from msgspec.structs import replace

from orgviewer.chart.chart import Chart
from orgviewer.chart.folding import (
    LEAST_DEPTH,
    enclosing,
    focused,
    fold,
    folded_by_hand,
    opening_folding,
    shown_depth,
    to_depth,
    with_folded,
)
from orgviewer.chart.places import Place
from orgviewer.chart.spec import Folding, Shown
from orgviewer.chart.trees import usual_arrangement
from orgviewer.paint.theme import Lettering
from orgviewer.views.chart.scene import Scene

LEAST_NAME = 8.5  # pixels of a name, capitals and what hangs below included, that is read without effort


def opened(scene: Scene, kept: frozenset[Place] = frozenset()) -> Scene:
    """Return the scene of a chart that opens: as many levels as are legible, and of the next some branches.

    However it was folded before, the `kept` places are folded. Where no folding makes names legible, they are
    as large as folding makes them.
    """
    whole, before = scene.whole, scene.folding
    start = _refolded(scene, replace(_first_folding(whole, before.focus, kept), outer=before.outer), kept)
    if start.folding.shown is Shown.CHANGED:
        return start  # which is what somebody wants to see, be it small
    levels = _with_levels(start, kept)
    return _with_branches(levels, kept) if _is_legible(levels) else levels


def branch_opened(scene: Scene, folding: Folding, place: Place) -> Scene:
    """Return the scene of a branch alone that opens; what was folded in it by hand stays so.

    A branch that has the focus of a `folding`, or of one around that, is shown as it was.
    """
    whole, around = scene.whole, enclosing(scene.whole, folding, place)
    branch = scene.refolded(focused(whole, around, place))
    return branch if around.focus == place else opened(branch, folded_by_hand(whole, around, place))


def folding_again(before: Scene, whole: Chart) -> Folding:
    """Return how a new reading of a file is folded: as before, unless it is another kind of tree by now."""
    trees = (chart.spec.arranged_by or usual_arrangement(chart.dataset) for chart in (before.whole, whole))
    return before.folding_in(whole) if len({*trees}) == 1 else opening_folding(whole)


def _first_folding(whole: Chart, focus: Place, kept: frozenset[Place]) -> Folding:
    """Return how a chart, or a branch of it, is folded when it opens; what is hidden takes no room."""
    if not kept:
        return opening_folding(whole, focus)
    seen = fold(whole, with_folded(whole, Folding(focus=focus), kept))
    return Folding(opening_folding(seen).depth, focus=focus)


def _refolded(scene: Scene, folding: Folding, kept: frozenset[Place]) -> Scene:
    return scene.refolded(with_folded(scene.whole, folding, kept))


def _is_legible(scene: Scene) -> bool:
    return scene.fitting_scale * Lettering.NAME.pixels >= LEAST_NAME


def _with_levels(scene: Scene, kept: frozenset[Place]) -> Scene:
    """Return the scene with as many levels less as it takes to read it."""
    shallow, deep = LEAST_DEPTH, shown_depth(scene.whole, scene.folding)
    if _is_legible(scene) or deep <= shallow:
        return scene
    best = _with_depth(scene, shallow, kept)
    if not _is_legible(best):
        return max(scene, best, key=lambda either: either.fitting_scale)
    while deep - shallow > 1:
        middle = (shallow + deep) // 2
        tried = _with_depth(scene, middle, kept)
        if _is_legible(tried):
            best, shallow = tried, middle
        else:
            deep = middle
    return best


def _with_depth(scene: Scene, depth: int, kept: frozenset[Place]) -> Scene:
    return _refolded(scene, to_depth(scene.whole, scene.folding, depth), kept)


def _with_branches(scene: Scene, kept: frozenset[Place]) -> Scene:
    """Return a legible scene with as many folded cards unfolded as it stays so with, the smallest first."""
    folded = scene.chart.whole[scene.chart.hidden > 0]
    beneath = scene.whole.children[1][folded]
    by_size = map(Place, folded[np.argsort(beneath, kind="stable")].tolist())
    order = [place for place in by_size if place not in kept]
    best, few, many = scene, 0, len(order)
    while few < many:
        middle = (few + many + 1) // 2
        exceptions = scene.folding.exceptions ^ set(order[:middle])
        tried = scene.refolded(replace(scene.folding, exceptions=exceptions))
        if _is_legible(tried):
            best, few = tried, middle
        else:
            many = middle - 1
    return best
