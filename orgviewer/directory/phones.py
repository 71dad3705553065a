"""The telephone numbers of many people by the room that they take, told by their characters alone."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from orgviewer.arrays import Integers
from orgviewer.directory.entries import MOST, PLAIN
from orgviewer.links import is_phone
from orgviewer.model.records import Person

LINE = 26  # characters of a number that one line of a narrow column holds
_ALIKE = str.maketrans("123456789", "000000000")


def phone_shapes(people: Sequence[Person]) -> Integers:
    """Return a number by person: the same for phones alike but for digits, higher for longer ones."""
    shapes = [_shape(person) for person in people]
    ranks = {shape: rank for rank, shape in enumerate(sorted(set(shapes), key=_length))}
    return np.array([ranks[shape] for shape in shapes], np.int32)


def _shape(person: Person) -> tuple[str, ...]:
    found: list[str] = []
    for detail in person.contact_details:
        word = detail.type.strip().lower()
        if is_phone(word):
            number = detail.value[:MOST].translate(_ALIKE)
            found.append(number if word in PLAIN else f"{detail.type[:MOST]} {number}")
    return tuple(sorted(found))


def _length(shape: tuple[str, ...]) -> tuple[int, int]:
    """Return how many lines phones take about, and how many characters."""
    return sum(1 + len(number) // LINE for number in shape), sum(map(len, shape))
