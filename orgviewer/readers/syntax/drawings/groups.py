"""Groups of shapes without a text of their own: which part of one is its card, if it stands for one."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from orgviewer.readers.syntax.drawings.diagram import Area, ShapeKind

LARGEST_PART_SHARE = 0.6
"""A box that fills so much of its group is the card, and what lies beside it in the group is upon it."""
MOST_TEXTS = 8
"""Texts and pictures that may make up a card without a box."""


def filling(group: Area, boxes: Mapping[str, Area]) -> str | None:
    """Return which of the boxes in a group fills it, by its id, or None."""
    largest = max(boxes, key=lambda box: _size(boxes[box]), default=None)
    if largest is None or not _size(boxes[largest]):
        return None
    return largest if _size(boxes[largest]) >= LARGEST_PART_SHARE * _size(group) else None


def are_card(kinds: Sequence[ShapeKind]) -> bool:
    """Return whether parts of such kinds are a card without a box: a few texts, and pictures perhaps."""
    texts, pictures = kinds.count(ShapeKind.TEXT), kinds.count(ShapeKind.PICTURE)
    return len(kinds) > 1 and 0 < texts <= MOST_TEXTS and texts + pictures == len(kinds)


def _size(area: Area) -> float:
    return abs(area.width * area.height)
