"""What a view shows of a dataset: one pass through the pipeline, as a value.

It is here that places of the whole chart become nodes of what is visible now, and the other way round.
"""

from __future__ import annotations

import numpy as np
from msgspec import Struct

from orgviewer.chart.chart import Chart
from orgviewer.chart.folding import fold
from orgviewer.chart.places import NO_NODE, NO_PLACE, ROOT, Node, Place
from orgviewer.chart.spec import Folding
from orgviewer.layout.layout import Layout, LayoutSpec, LayoutStyle, arrange, fitting_scale
from orgviewer.layout.rectangle import Rectangle
from orgviewer.paint.cards.card import HANGING
from orgviewer.paint.cards.sizes import layout_spec
from orgviewer.paint.text_metrics import Letters
from orgviewer.paint.theme import Theme
from orgviewer.words.translation import tr


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

    def folding_in(self, other: Chart) -> Folding:
        """Return this folding for another whole chart, its cards found again by what they stand for."""
        return _translated(self.folding, self.whole, other)

    def refolded(self, folding: Folding) -> Scene:
        """Return the scene folded otherwise; cards keep their size, which is that of the whole chart's."""
        if folding == self.folding:
            return self
        layout = arrange(fold(self.whole, folding), self.spec)
        return Scene(self.whole, folding, self.spec, layout)

    def of_other_day(self, whole: Chart, style: LayoutStyle) -> Scene:
        """Return the scene of another day, folded alike; cards keep their size, which is that of all days."""
        spec = LayoutSpec(self.spec.sizes, style.direction, style.kind, style.aspect, style.view_height)
        folding = self.folding_in(whole)
        return Scene(whole, folding, spec, arrange(fold(whole, folding), spec))

    @property
    def fitting_scale(self) -> float:
        """The scale at which the whole chart fills the view that it was laid out for."""
        return fitting_scale(self.layout, self.beneath)

    @property
    def beneath(self) -> float:
        """How far the badges of folded cards may hang below the layout, in its pixels."""
        return HANGING if self.chart.hidden.any() else 0.0

    def styled(self, style: LayoutStyle) -> Scene:
        """Return the scene laid out in a style, for the view that it is for."""
        spec = LayoutSpec(self.spec.sizes, style.direction, style.kind, style.aspect, style.view_height)
        return self if spec == self.spec else Scene(self.whole, self.folding, spec, arrange(self.chart, spec))

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
