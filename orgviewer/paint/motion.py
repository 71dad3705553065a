"""Marks on their way: what belongs to a card moves with it, grows if it is new, and fades if it goes."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

import numpy as np
from msgspec import Struct
from msgspec.structs import replace

from orgviewer.arrays import Booleans, Floats, Integers
from orgviewer.paint.marks import NOBODY, Boxes, Marks, Pictures, Texts
from orgviewer.paint.theme import mixed

MovedMark = TypeVar("MovedMark", Boxes, Texts)


class Journey(Struct, frozen=True, eq=False):
    """How far m nodes still are from where they stand (m × 2, layout pixels), and how much of each is there.

    That is a share of its size (m, from 0 to 1), about the middle of its card (m × 2).
    """

    offsets: Floats
    shares: Floats
    middles: Floats


def moved(marks: Marks, way: Callable[[Integers], Journey]) -> Marks:
    """Return marks moved and grown: `way` is asked for m nodes of them. What belongs to no card stays.

    Lines are left out: they join what stands still. Texts come when their card is there.
    """

    def rectangles(of: Boxes | Pictures) -> Floats:
        found, own = of.rectangles.copy(), of.nodes != NOBODY
        some = way(of.nodes[own])
        share = some.shares[:, np.newaxis]
        found[own, :2] = some.middles + (found[own, :2] - some.middles) * share + some.offsets
        found[own, 2:] *= share
        return found

    def written(text: Texts) -> Texts:
        places, own = text.places.copy(), text.nodes != NOBODY
        some = way(text.nodes[own])
        places[own] += some.offsets
        there = ~own
        there[own] = some.shares == 1.0
        return _some(replace(text, places=places), there)

    return Marks(
        boxes=tuple(replace(box, rectangles=rectangles(box)) for box in marks.boxes),
        pictures=tuple(replace(photo, rectangles=rectangles(photo)) for photo in marks.pictures),
        texts=tuple(map(written, marks.texts)),
    )


def of_nodes(marks: Marks, wanted: Booleans) -> Marks:
    """Return what belongs to some nodes (flags by node), for no node from now on; lines and photos not."""

    def own(of: MovedMark) -> MovedMark:
        some = _some(of, (of.nodes != NOBODY) & wanted[of.nodes])
        return replace(some, nodes=np.full(len(some.nodes), NOBODY, np.int32))

    return Marks(boxes=tuple(map(own, marks.boxes)), texts=tuple(map(own, marks.texts)))


def scaled(marks: Marks, factor: float, x: float, y: float) -> Marks:
    """Return boxes and texts larger by a factor and then moved; texts only where they keep their size."""
    by = np.array((x, y, 0.0, 0.0))
    boxes = tuple(replace(box, rectangles=box.rectangles * factor + by) for box in marks.boxes)
    texts = tuple(replace(text, places=text.places * factor + by[:2]) for text in marks.texts)
    return Marks(boxes=boxes, texts=texts if factor == 1.0 else ())


def faded(marks: Marks, background: str, share: float) -> Marks:
    """Return boxes and texts in colours of which only a share is left (0 to 1) upon a background."""

    def faint(colour: str) -> str:
        return mixed(colour, background, share) if colour else colour

    return Marks(
        boxes=tuple(
            replace(box, style=replace(box.style, fill=faint(box.style.fill), border=faint(box.style.border)))
            for box in marks.boxes
        ),
        texts=tuple(
            replace(text, style=replace(text.style, colour=faint(text.style.colour))) for text in marks.texts
        ),
    )


def _some(of: MovedMark, kept: Booleans) -> MovedMark:
    """Return the kept marks of some of one style."""
    if isinstance(of, Texts):
        texts = tuple(text for text, is_kept in zip(of.texts, kept.tolist(), strict=True) if is_kept)
        return replace(of, nodes=of.nodes[kept], places=of.places[kept], texts=texts)
    return replace(of, nodes=of.nodes[kept], rectangles=of.rectangles[kept])
