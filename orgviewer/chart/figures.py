"""How many there are in the branch of every card of a chart (see `statistics`), folded or not."""

from __future__ import annotations

import numpy as np

from orgviewer.arrays import Booleans, Integers
from orgviewer.chart.chart import Chart, Kind
from orgviewer.chart.presence import integers
from orgviewer.engines import load
from orgviewer.statistics.figures import NOBODY, BranchFigures, CardArrays, figures_of

GONE = "orgviewer.chart.changed:gone"


def figures_of_chart(chart: Chart) -> BranchFigures:
    """Return the figures of all cards of a chart, over what it shows of their branches."""
    return figures_of(cards_of(chart))


def cards_of(chart: Chart) -> CardArrays:
    """Return what stands on the cards of a chart; of two states, on those of the later."""
    kind, record = chart.kind, chart.record
    there = np.ones(len(chart), bool)
    held = chart.held
    if chart.dataset.both:
        there &= ~load(GONE)(chart.dataset, kind, record)
        held = held[there[held[:, 0]]]
    vacant = (kind == Kind.VACANCY) & there
    nodes = np.flatnonzero(vacant)
    vacant[nodes] = [chart.dataset.is_said_vacant(post) for post in record[nodes].tolist()]
    return CardArrays(
        parent=chart.parent,
        owner=np.where(there, chart.owners, np.int32(NOBODY)),
        held=held,
        post=np.where(there, _posts(chart), np.int32(NOBODY)),
        vacant=vacant,
        absent=kind == Kind.ABSENT,
        counts=kind != Kind.FILE,
    )


def _posts(chart: Chart) -> Integers:
    """Return by node the post whose card it is, or which its person holds there."""
    dataset, kind = chart.dataset, chart.kind
    are_posts: Booleans = (kind == Kind.VACANCY) | (kind == Kind.SHARED)
    found = np.where(are_posts, chart.record, np.int32(NOBODY))
    if dataset.roster is None and dataset.posts:
        own = dataset.memberships
        nodes = np.flatnonzero((kind == Kind.PERSON) & (chart.membership >= 0))
        places = integers(own.starts)[chart.record[nodes]] + chart.membership[nodes]
        found[nodes] = integers(own.posts)[places]
    return found
