"""Which layout is best for a room of some shape: one in which letters are largest.

All layouts that a person left open are tried, on arrays. Not for: how large a sheet or a slide is, or what
else stands on it (`scale` says it).
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from msgspec.structs import replace

from orgviewer.chart.chart import Chart
from orgviewer.choices import LayoutKind
from orgviewer.layout.layout import FAMILIAR, Layout, LayoutSpec, arrange, tidy_layouts

STRETCHES = (1.0, 1.1, 0.9, 1.2, 0.8, 1.32, 0.7, 1.45, 0.6, 1.6, 0.5, 1.8)
"""Times the shape of the room: a compact chart only comes near to what it is asked for, and beneath it stand
texts. Of equally good ones the first is taken."""

RoomScale = Callable[[Layout], float]
"""Says how large a layout is in a room."""


def largest_layout(chart: Chart, spec: LayoutSpec, kind: LayoutKind, scale: RoomScale) -> Layout:
    """Return the layout that is largest in a room, whose shape is the spec's aspect.

    `kind` is what a person chose. A tidy one is taken if there is little in it.
    """
    tidy = max(_tidy(chart, spec, kind), key=scale, default=None)
    compact = max(_compact(chart, spec, kind), key=scale, default=None)
    if tidy and (compact is None or scale(compact) <= scale(tidy) * FAMILIAR):
        return tidy
    assert compact is not None  # since a kind is one of the two, or both
    return compact


def any_layout(chart: Chart, spec: LayoutSpec, kind: LayoutKind) -> Layout:
    """Return the layout that is tried if only one is: of the shape of the room, if that is open."""
    return arrange(chart, replace(spec, kind=LayoutKind.COMPACT if kind is LayoutKind.AUTOMATIC else kind))


def _tidy(chart: Chart, spec: LayoutSpec, kind: LayoutKind) -> Iterator[Layout]:
    if kind is not LayoutKind.COMPACT:
        yield from tidy_layouts(chart, spec)
    if kind is LayoutKind.TIDY:
        yield arrange(chart, replace(spec, kind=kind))


def _compact(chart: Chart, spec: LayoutSpec, kind: LayoutKind) -> Iterator[Layout]:
    if kind is not LayoutKind.TIDY:
        for stretch in STRETCHES:
            yield arrange(chart, replace(spec, kind=LayoutKind.COMPACT, aspect=spec.aspect * stretch))
