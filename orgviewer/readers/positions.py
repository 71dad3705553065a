"""Where something stands in a file, found again only when there is something to say about it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

from msgspec import Struct

from orgviewer.model.walk import FieldPath
from orgviewer.words.language import tr

FILE = -1
"""Begins the places of what is made from a file that lead into the file and not into that; no field is
called so, and no entry of a list."""


class Position(Struct, frozen=True):
    """A line and a column, from 1, or 0 if unknown; in tables a row and a cell, in a folder also the file."""

    line: int = 0
    column: int = 0
    sheet: str = ""
    path: Path | None = None


def place_in_words(position: Position) -> str:
    """Return where something stands in a drawing as a person would look for it; empty if nobody knows."""
    return position.sheet or (tr("line {number}", number=position.line) if position.line else "")


Locate = Callable[[set[FieldPath]], Mapping[FieldPath, Position]]
"""Finds the positions of places, by a second reading."""
Move = Callable[[FieldPath], FieldPath]


def moved_locate(locate: Locate, move: Move) -> Locate:
    """Return how to find places that stand elsewhere in the file."""

    def located(places: set[FieldPath]) -> Mapping[FieldPath, Position]:
        moved = {place: move(place) for place in places}
        found = locate(set(moved.values()))
        return {place: found[there] for place, there in moved.items()}

    return located


def in_file(place: FieldPath) -> FieldPath:
    """Return a place of a file as a place of what is made from it."""
    return (FILE, *place)


def is_in_file(place: FieldPath) -> bool:
    """Say whether a place leads into the file that something is made from."""
    return place[:1] == (FILE,)


def with_file(locate: Locate, move: Move) -> Locate:
    """Return how to find places that stand elsewhere in the file, and those that lead into the file."""
    return moved_locate(locate, lambda place: place[1:] if is_in_file(place) else move(place))


def beside_file(locate: Locate, file: Locate) -> Locate:
    """Return how to find places by `locate`, and those that lead into the file by `file`."""

    def located(places: set[FieldPath]) -> Mapping[FieldPath, Position]:
        inside = {place for place in places if is_in_file(place)}
        found = moved_locate(file, lambda place: place[1:])(inside) if inside else {}
        others = places - inside
        return {**found, **(locate(others) if others else {})}

    return located
