"""What is open in a chart, as far as an outline of it has room for that."""

from __future__ import annotations

import numpy as np

from orgviewer.chart.places import Place
from orgviewer.views.chart.scene import Scene
from orgviewer.views.outline.model import BATCH, OutlineModel

MOST_OPEN = 1_000  # branches that are opened because they are open in the chart
MOST_ROWS = 5_000  # rows that are shown for that; a layout asks about every one


class ByHand:
    """The places that a person has opened or closed in the outline, as long as they are open in the chart."""

    def __init__(self) -> None:
        self.opened: set[Place] = set()
        self.closed: set[Place] = set()

    def take(self, place: Place, *, opened: bool) -> None:
        """Note that somebody has opened a place, or closed it."""
        (self.opened if opened else self.closed).add(place)
        (self.closed if opened else self.opened).discard(place)

    def keep_open_in(self, scene: Scene) -> None:
        """Forget the places that are not open in the chart."""
        for places in (self.opened, self.closed):
            places.intersection_update([place for place in places if is_open(scene, place)])


def first_open(scene: Scene, model: OutlineModel) -> set[Place]:
    """Return the uppermost places that are open in the chart, as many as an outline shows."""
    nodes = np.flatnonzero(scene.chart.children[1])[:MOST_OPEN]
    focus = scene.folding.focus
    found = set(scene.whole.ancestors(focus)) if focus else set()
    shown = 0
    for place in scene.chart.whole[nodes].tolist():
        shown += min(model.rows(place), BATCH)  # what was scrolled to closes nothing else
        if shown > MOST_ROWS and found:
            break
        if model.rows(place) and model.has_row(place) and (not place or scene.whole.parent[place] in found):
            found.add(place)
    return found


def is_open(scene: Scene, place: Place) -> bool:
    """Return whether a place is visible in the chart, and what is below it as well."""
    if scene.folding.focus and place in scene.whole.ancestors(scene.folding.focus):
        return True  # what is above the focus is open here, where alone it is shown
    return scene.shows(place) and bool(scene.chart.children[1][scene.node(place)])


def is_to_follow(scene: Scene, place: Place, *, opened: bool) -> bool:
    """Return whether the chart is to fold or unfold a place that was opened in the outline, or closed.

    A card that hides only some is folded there already: it is closed in the outline alone.
    """
    if is_open(scene, place) == opened:
        return False
    return opened or not (scene.shows(place) and scene.chart.hidden[scene.node(place)])
