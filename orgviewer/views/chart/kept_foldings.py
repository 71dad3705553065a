"""Foldings by what their cards stand for: so they are found again in another reading of a file."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Annotated

from msgspec import Meta, Struct

from orgviewer.chart.chart import Chart, NodeKey
from orgviewer.chart.places import NO_PLACE, ROOT, Place
from orgviewer.chart.spec import Folding, Shown


class KeptFolding(Struct, frozen=True, omit_defaults=True):
    """A folding, its cards by what they stand for (see `Folding`)."""

    depth: Annotated[int, Meta(ge=0)] | None = None
    exceptions: tuple[NodeKey, ...] = ()
    branches: tuple[NodeKey, ...] = ()
    focus: NodeKey | None = None
    outer: KeptFolding | None = None
    shown: Shown = Shown.NOBODY


def kept_folding(whole: Chart, folding: Folding) -> KeptFolding:
    """Return a folding of a whole chart as it is kept."""

    def keys(places: Iterable[Place]) -> tuple[NodeKey, ...]:
        return tuple(whole.key(place) for place in sorted(places) if place < len(whole))

    focus = whole.key(folding.focus) if folding.focus else None
    outer = kept_folding(whole, folding.outer) if folding.outer else None
    exceptions, branches = keys(folding.exceptions), keys(folding.branches)
    return KeptFolding(folding.depth, exceptions, branches, focus, outer, folding.shown)


def folding_in(whole: Chart, kept: KeptFolding) -> Folding:
    """Return a folding for a chart in which not all of its cards need to be there."""

    def found(keys: Iterable[NodeKey]) -> frozenset[Place]:
        return frozenset(Place(whole.find(key)) for key in keys) - {NO_PLACE}

    focus = Place(whole.find(kept.focus)) if kept.focus else ROOT
    if focus < 0:  # what was in focus is there no more
        return folding_in(whole, kept.outer) if kept.outer else Folding(kept.depth, shown=kept.shown)
    outer = folding_in(whole, kept.outer) if kept.outer else None
    return Folding(kept.depth, found(kept.exceptions), found(kept.branches), focus, outer, kept.shown)
