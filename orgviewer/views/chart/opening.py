"""How a chart opens, or a branch of it: with as much of it as can be read while all of that is in view."""

from __future__ import annotations

import numpy as np
from msgspec.structs import replace

from orgviewer.chart.folding import LEAST_DEPTH, opening_folding, shown_depth, to_depth
from orgviewer.chart.places import Place
from orgviewer.chart.spec import Shown
from orgviewer.paint.theme import Lettering
from orgviewer.views.chart.scene import Scene

LEAST_NAME = 8.5  # pixels of a name, capitals and what hangs below included, that is read without effort


def opened(scene: Scene) -> Scene:
    """Return the scene of a chart that opens: as many levels as are legible, and of the next some branches.

    Whatever was folded before makes no difference. Where no folding makes names legible, they are as large
    as folding makes them.
    """
    whole, before = scene.whole, scene.folding
    start = scene.refolded(replace(opening_folding(whole, before.focus), outer=before.outer))
    if start.folding.shown is Shown.CHANGED:
        return start  # which is what somebody wants to see, be it small
    levels = _with_levels(start)
    return _with_branches(levels) if _is_legible(levels) else levels


def _is_legible(scene: Scene) -> bool:
    return scene.fitting_scale * Lettering.NAME.pixels >= LEAST_NAME


def _with_levels(scene: Scene) -> Scene:
    """Return the scene with as many levels less as it takes to read it."""
    shallow, deep = LEAST_DEPTH, shown_depth(scene.whole, scene.folding)
    if _is_legible(scene) or deep <= shallow:
        return scene
    best = _with_depth(scene, shallow)
    if not _is_legible(best):
        return max(scene, best, key=lambda either: either.fitting_scale)
    while deep - shallow > 1:
        middle = (shallow + deep) // 2
        tried = _with_depth(scene, middle)
        if _is_legible(tried):
            best, shallow = tried, middle
        else:
            deep = middle
    return best


def _with_depth(scene: Scene, depth: int) -> Scene:
    return scene.refolded(to_depth(scene.whole, scene.folding, depth))


def _with_branches(scene: Scene) -> Scene:
    """Return a legible scene with as many folded cards unfolded as it stays so with, the smallest first."""
    folded = scene.chart.whole[scene.chart.hidden > 0]
    beneath = scene.whole.children[1][folded]
    order = [Place(place) for place in folded[np.argsort(beneath, kind="stable")].tolist()]
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
