"""Circles among things that each point to at most one other of their kind."""

from __future__ import annotations

from collections.abc import Hashable, Iterator, Mapping
from enum import Enum, auto
from typing import TypeVar

from orgviewer.model.findings import quoted
from orgviewer.words.language import number_in_words, tr

Thing = TypeVar("Thing", bound=Hashable)

MOST_NAMED = 10
"""Members of a circle that a sentence names before it only counts."""


class _Searched(Enum):
    ON_THE_WAY = auto()
    DONE = auto()


def circles(target: Mapping[Thing, Thing]) -> Iterator[list[Thing]]:
    """Yield every circle of a mapping from things to what they point to, each one once.

    A circle is named from the member that stands first in the mapping. Takes a time that grows
    as the mapping does, and no recursion: chains may be long.
    """
    order = {thing: place for place, thing in enumerate(target)}
    states: dict[Thing, _Searched] = {}
    for start in target:
        way: list[Thing] = []
        thing = start
        while thing in target and thing not in states:
            states[thing] = _Searched.ON_THE_WAY
            way.append(thing)
            thing = target[thing]
        if states.get(thing) is _Searched.ON_THE_WAY:
            circle = way[way.index(thing) :]
            first = circle.index(min(circle, key=order.__getitem__))
            yield circle[first:] + circle[:first]
        states.update(dict.fromkeys(way, _Searched.DONE))


def told(circle: list[str], verb: str, link: str) -> str:
    """Return a circle in words: `"a" lies in "b", "b" in "a"` for the verb "lies" and the link "in"."""
    if len(circle) == 1:
        return f"{quoted(circle[0])} {verb} {link} itself"
    steps = [
        f"{quoted(member)} {link} {quoted(follower)}"
        for member, follower in zip(circle, circle[1:] + circle[:1], strict=True)
    ]
    steps[0] = f"{quoted(circle[0])} {verb} {link} {quoted(circle[1])}"
    if len(steps) > MOST_NAMED:
        steps = [
            *steps[:MOST_NAMED],
            tr("and so on through {count} in all", count=number_in_words(len(circle))),
        ]
    return ", ".join(steps)
