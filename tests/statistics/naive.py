"""The figures of a chart counted one card after the other, as a textbook would."""

from __future__ import annotations

import math
import statistics
from collections.abc import Iterator, Sequence

import numpy as np

from orgviewer.chart.chart import Chart, Kind


def branch(chart: Chart, node: int) -> Iterator[int]:
    """Yield a node and all beneath it."""
    yield node
    for below in children(chart, node):
        yield from branch(chart, below)


def children(chart: Chart, node: int) -> list[int]:
    return [place for place, above in enumerate(chart.parent.tolist()) if above == node]


def people_on(chart: Chart, node: int) -> set[int]:
    """Return who stands on a card."""
    if chart.kind[node] == Kind.PERSON:
        return {int(chart.record[node])}
    return set(chart.holders.get(node, ()))


def posts_on(chart: Chart, node: int) -> set[int]:
    """Return the posts that a card stands for, or that its person holds there."""
    record, membership = int(chart.record[node]), int(chart.membership[node])
    if chart.kind[node] in (Kind.VACANCY, Kind.SHARED):
        return {record}
    if chart.kind[node] != Kind.PERSON or membership < 0 or chart.dataset.roster is not None:
        return set()
    held = chart.dataset.persons[record].memberships[membership].post_id
    return {chart.dataset.post_index[held]} if held else set()


def people(chart: Chart, nodes: Sequence[int]) -> set[int]:
    return {person for node in nodes for person in people_on(chart, node)}


def is_vacant(chart: Chart, node: int) -> bool:
    return chart.kind[node] == Kind.VACANCY and chart.dataset.is_said_vacant(int(chart.record[node]))


def counts(chart: Chart, node: int) -> dict[str, int]:
    """Return the figures of one card."""
    if chart.kind[node] == Kind.FILE:
        level, beneath = 0, 0
    else:
        above = [place for place in chart.ancestors(node) if chart.kind[place] != Kind.FILE]
        level = len(above) + 1
        beneath = max(len(chart.ancestors(place)) for place in branch(chart, node)) - len(
            chart.ancestors(node)
        )
    nodes, below = list(branch(chart, node)), children(chart, node)
    reporting = len(people(chart, below))
    waiting = sum(is_vacant(chart, place) for place in below)
    return {
        "people": len(people(chart, nodes)),
        "posts": len({post for place in nodes for post in posts_on(chart, place)}),
        "vacant": len({int(chart.record[place]) for place in nodes if is_vacant(chart, place)}),
        "reporting": reporting,
        "waiting": waiting,
        "span": reporting + waiting + sum(chart.kind[place] == Kind.ABSENT for place in below),
        "level": level,
        "beneath": beneath,
    }


def measures(chart: Chart, node: int, numbers: Sequence[float]) -> dict[str, float]:
    """Return what the numbers of people come to in the branch of one card."""
    found = [numbers[person] for person in people(chart, list(branch(chart, node)))]
    known = [number for number in found if not math.isnan(number)]
    if not known:
        return {"known": 0, "sum": 0.0, **dict.fromkeys(("mean", "median", "smallest", "largest"), np.nan)}
    return {
        "known": len(known),
        "sum": sum(known),
        "mean": sum(known) / len(known),
        "median": statistics.median(known),
        "smallest": min(known),
        "largest": max(known),
    }
