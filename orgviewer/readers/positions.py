"""Where something stands in a file, found again only when there is something to say about it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

from orgviewer.model.walk import FieldPath


@dataclass(frozen=True, slots=True)
class Position:
    """A line and a column, from 1, or 0 if unknown; in tables a row and a cell, in a folder also the file."""

    line: int = 0
    column: int = 0
    sheet: str = ""
    path: Path | None = None


Locate = Callable[[set[FieldPath]], Mapping[FieldPath, Position]]
"""Finds the positions of places, by a second reading."""


def moved_locate(locate: Locate, move: Callable[[FieldPath], FieldPath]) -> Locate:
    """Return how to find places that stand elsewhere in the file."""

    def located(places: set[FieldPath]) -> Mapping[FieldPath, Position]:
        moved = {place: move(place) for place in places}
        found = locate(set(moved.values()))
        return {place: found[there] for place, there in moved.items()}

    return located
