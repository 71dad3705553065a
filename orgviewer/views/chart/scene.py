"""What a view shows of a dataset: one pass through the pipeline, as a value.

It is here that places of the whole chart become nodes of what is visible now, and the other way round.
"""

from __future__ import annotations

import numpy as np
from msgspec import Struct
from msgspec.structs import replace

from orgviewer.chart.chart import Chart
from orgviewer.chart.folding import fold
from orgviewer.chart.places import NO_NODE, NO_PLACE, ROOT, VISIBLE_ROOT, Node, Place
from orgviewer.chart.spec import ChartSpec, Folding
from orgviewer.engines import load
from orgviewer.layout.layout import LARGEST_FIT, Layout, LayoutSpec, LayoutStyle, arrange, fitting_scale
from orgviewer.layout.rectangle import Point, Rectangle
from orgviewer.layout.region import region
from orgviewer.paint.cards.card import HANGING
from orgviewer.paint.cards.sizes import layout_spec
from orgviewer.paint.chart_marks import SMALLEST
from orgviewer.paint.text_metrics import Letters
from orgviewer.paint.theme import Theme
from orgviewer.views.chart.camera import fitted
from orgviewer.words.translation import tr

RULING = "orgviewer.chart.rules.evaluation:ruling"
WITH_RULES = "orgviewer.chart.rules.evaluation:with_rules"


class Scene(Struct, frozen=True, eq=False):
    """A whole chart, how it is folded, how it was to be laid out, and the layout of what is left."""

    whole: Chart
    folding: Folding
    spec: LayoutSpec
    layout: Layout

    @property
    def chart(self) -> Chart:
        """What is visible."""
        return self.layout.chart

    @property
    def why_empty(self) -> str:
        """What to say where there is no card."""
        if self.whole.dataset.as_of is not None:
            return tr("Nobody was there on this day, as far as the file says.")
        return tr("This file names no people and no organizations.")

    def node(self, place: Place) -> Node:
        """Return the visible node at a place, or its nearest visible ancestor.

        NO_PLACE gives NO_NODE, and so does what lies outside of the focus.
        """
        while place >= 0:
            node = int(np.searchsorted(self.chart.whole, np.int32(place)))
            if node < len(self.chart) and self.chart.whole[node] == place:
                return Node(node)
            place = Place(int(self.whole.parent[place]))
        return NO_NODE

    def place(self, node: Node) -> Place:
        """Return the place in the whole chart of a visible node; NO_PLACE for NO_NODE."""
        return Place(int(self.chart.whole[node])) if node >= 0 else NO_PLACE

    def card(self, node: Node) -> Rectangle:
        """Return the card of a visible node in layout pixels."""
        sizes = self.layout.spec.sizes
        left, top = float(self.layout.left[node]), float(self.layout.top[node])
        return Rectangle(left, top, left + sizes.card_width, top + sizes.card_height)

    def card_at(self, place: Place) -> Rectangle:
        """Return the card at a place, or of what hides it, in layout pixels; the root's for NO_PLACE."""
        return self.card(max(self.node(place), VISIBLE_ROOT))

    def branch_at(self, place: Place) -> Rectangle:
        """Return where a card at a visible place lies with all beneath it, in layout pixels."""
        left, top, right, bottom = self.layout.bounds[self.node(place)].tolist()
        return Rectangle(left, top, right, bottom + self.beneath)

    def folding_in(self, other: Chart) -> Folding:
        """Return this folding for another whole chart, its cards found again by what they stand for."""
        return _translated(self.folding, self.whole, other)

    def refolded(self, folding: Folding) -> Scene:
        """Return the scene folded otherwise; cards keep their size, which is that of the whole chart's."""
        if folding == self.folding:
            return self
        layout = arrange(fold(self.whole, folding), self.spec)
        return Scene(self.whole, folding, self.spec, layout)

    def of_like(self, whole: Chart, folding: Folding, style: LayoutStyle) -> Scene:
        """Return the scene of another day or another filter; cards keep their size, that of all of these."""
        spec = LayoutSpec.of(self.spec.sizes, style)
        return Scene(whole, folding, spec, arrange(fold(whole, folding), spec))

    def ruled(self, spec: ChartSpec) -> Scene:
        """Return the scene with the rules of a spec: everybody stands where he or she did."""
        marked = load(WITH_RULES)
        whole = chart = marked(self.whole, spec)
        if self.chart is not self.whole:
            chart = replace(marked(self.chart, spec), entire=whole)
        whole.found(RULING)  # here, where it may take a while, and not while it is painted
        return Scene(whole, self.folding, self.spec, replace(self.layout, chart=chart))

    @property
    def extent(self) -> Rectangle:
        """Where the chart lies, and what hangs beneath it, in layout pixels."""
        return Rectangle(0.0, 0.0, self.layout.width, self.layout.height + self.beneath)

    def scales(self, size: Point) -> Point:
        """Return the scales between which there is something to see in a view of a size.

        At the least the whole chart fits, at the largest a card fills the view; 100 % is always one of them.
        """
        sizes = self.layout.spec.sizes
        filling = min(size[0] / sizes.card_width, size[1] / sizes.card_height)
        whole = fitted((self.extent.width, self.extent.height), size).scale
        return min(whole, 1.0), max(filling, LARGEST_FIT)

    @property
    def fitting_scale(self) -> float:
        """The scale at which the whole chart fills the view that it was laid out for."""
        return fitting_scale(self.layout, self.beneath)

    @property
    def beneath(self) -> float:
        """How far the badges of folded cards may hang below the layout, in its pixels."""
        return HANGING if self.chart.hidden.any() or self.chart.left_out.any() else 0.0

    def styled(self, style: LayoutStyle) -> Scene:
        """Return the scene laid out in a style, for the view that it is for."""
        spec = LayoutSpec.of(self.spec.sizes, style)
        return self if spec == self.spec else Scene(self.whole, self.folding, spec, arrange(self.chart, spec))

    def is_anyone_in(self, part: Rectangle, scale: float) -> bool:
        """Return whether a card lies in a part of the layout, or at a scale what is drawn for several."""
        found = region(self.layout, part, SMALLEST / scale)
        return bool(len(found.cards) or len(found.blocks))

    def hides_beneath(self, place: Place) -> bool:
        """Return whether somebody is hidden beneath a visible place."""
        return self.node(place) >= 0 and bool(self.chart.hidden[self.node(place)])

    def shows(self, place: Place) -> bool:
        """Return whether a place is visible."""
        return place >= 0 and self.place(self.node(place)) == place


def make_scene(whole: Chart, folding: Folding, style: LayoutStyle, theme: Theme, letters: Letters) -> Scene:
    """Fold a whole chart and lay it out; cards are as wide as the names of the whole chart want."""
    spec = layout_spec(whole, theme, letters, style)
    return Scene(whole, folding, spec, arrange(fold(whole, folding), spec))


def _translated(folding: Folding, whole: Chart, other: Chart) -> Folding:
    """Return the folding of a whole chart for another one."""

    def found(places: frozenset[Place]) -> frozenset[Place]:
        return frozenset(Place(other.find(whole.key(place))) for place in places) - {NO_PLACE}

    focus = Place(other.find(whole.key(folding.focus))) if folding.focus else ROOT
    if focus < 0 and folding.outer:  # what was in focus is there no more
        return _translated(folding.outer, whole, other)
    outer = _translated(folding.outer, whole, other) if folding.outer else None
    exceptions, branches = found(folding.exceptions), found(folding.branches)
    return Folding(folding.depth, exceptions, branches, max(focus, ROOT), outer, folding.shown)
