"""What a list of cards says of some besides: work, assistants, dotted lines, and which card is whose.

Somebody may have several cards. Where lines lead to posts, each of these is told apart by the post, and so is
the card above. Not for: the fields of every card (see `listing`).
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from typing import Any

import numpy as np

from orgviewer.cells import (
    ASSISTANT_FIELD,
    BESIDE_FIELD,
    DOTTED_FIELD,
    POST_FIELD,
    UNDER_POST_FIELD,
    WORK_FIELD,
    YES,
)
from orgviewer.chart.chart import Chart, Kind
from orgviewer.chart.trees import usual_arrangement
from orgviewer.choices import PictureFormat
from orgviewer.model.dataset import Dataset
from orgviewer.model.quantities.full_time import is_full_time
from orgviewer.paint.picture import Picture
from orgviewer.relations.facets import REPORTING
from orgviewer.relations.values import own_columns
from orgviewer.words.translation import counted

PEOPLE = (Kind.PERSON, Kind.ABSENT)
POSTS = (Kind.VACANCY, Kind.SHARED)


def further_fields(chart: Chart) -> Mapping[int, Mapping[str, object]]:
    """Return by node what is said of it besides, of those of which anything is."""
    found: defaultdict[int, dict[str, Any]] = defaultdict(dict)
    for node, text in _work(chart).items():
        found[node][WORK_FIELD] = text
    for node in _assistants(chart):
        found[node][ASSISTANT_FIELD] = YES
    for lower, upper in chart.dotted.tolist():
        if _is_kept(chart, lower, upper):
            found[lower].setdefault(DOTTED_FIELD, []).append(chart.key(upper)[1])
    posts = _posts_of_cards(chart)
    for node, post in posts.items():
        found[node][POST_FIELD] = post
    for node in np.flatnonzero(np.isin(chart.parent, list(posts))).tolist() if posts else ():
        found[node][UNDER_POST_FIELD] = posts[int(chart.parent[node])]
    for node, person in _before_primaries(chart):
        found[node].setdefault(BESIDE_FIELD, []).append(person)
    return found


def list_losses(picture: Picture, _kind: PictureFormat) -> str:
    """Return in a sentence how many dotted lines of a picture a list leaves out; empty for none."""
    chart = picture.layout.chart
    lost = sum(not _is_kept(chart, lower, upper) for lower, upper in chart.dotted.tolist())
    if not lost:
        return ""
    return counted(
        lost,
        "The list leaves out %n dotted line, since somebody at its end shares a post.",
        "The list leaves out %n dotted lines, since somebody at their ends shares a post.",
    )


def _is_kept(chart: Chart, lower: int, upper: int) -> bool:
    """Say whether a list can say that a dotted line leads from one card to another: each of one person."""
    return chart.kind[lower] in PEOPLE and chart.kind[upper] in PEOPLE


def _work(chart: Chart) -> dict[int, str]:
    """Return by node how much full-time work somebody does, as a column says it, or the post is."""
    dataset = chart.dataset
    columns = [name for name in own_columns(dataset) if is_full_time(name)]
    found: dict[int, str] = {}
    for node in np.flatnonzero(chart.kind == Kind.PERSON).tolist() if columns else ():
        told = (_said(dataset, int(chart.record[node]), int(chart.membership[node]), one) for one in columns)
        if said := next(filter(None, told), ""):
            found[node] = said
    if any(post.fte for post in dataset.posts):
        for node in range(len(chart)):
            place = _post_of(chart, node)
            if place >= 0 and node not in found and (text := dataset.posts[place].fte):
                found[node] = text
    return found


def _assistants(chart: Chart) -> Iterator[int]:
    """Yield the cards by whose memberships people are assistants."""
    persons = chart.dataset.persons
    for node in np.flatnonzero(chart.assistants).tolist():
        turn = int(chart.membership[node])
        if turn >= 0 and persons[int(chart.record[node])].memberships[turn].assistant:
            yield node


def _said(dataset: Dataset, person: int, turn: int, column: str) -> str:
    """Return what somebody says in a column, in a membership before all."""
    if dataset.roster is not None:
        return dataset.roster.others[column][person]
    record = dataset.persons[person]
    own = record.memberships[turn].other if turn >= 0 else {}
    return own.get(column) or record.other.get(column, "")


def _post_of(chart: Chart, node: int) -> int:
    """Return the place of the post of a card that stands for one alone, or -1."""
    dataset, record, turn = chart.dataset, int(chart.record[node]), int(chart.membership[node])
    if chart.kind[node] in POSTS:
        return record
    if chart.kind[node] != Kind.PERSON or turn < 0:
        return -1
    post = dataset.persons[record].memberships[turn].post_id
    place = dataset.post_index.get(post, -1) if post else -1
    return place if place >= 0 and len(dataset.holders[place]) == 1 else -1


def _posts_of_cards(chart: Chart) -> dict[int, str]:
    """Return by node the id of the post by which a card is told from others of the same person.

    The post above such a card is told, too: what leads to a post makes it one of the lines.
    """
    dataset = chart.dataset
    if not dataset.posts or (chart.spec.arranged_by or usual_arrangement(dataset)) != REPORTING:
        return {}
    several = _with_several_cards(chart)
    above = {int(chart.parent[node]) for node in several} - {-1}
    places = ((node, _post_of(chart, node)) for node in (*several, *above) if chart.kind[node] == Kind.PERSON)
    return {node: dataset.posts[place].id for node, place in places if place >= 0}


def _with_several_cards(chart: Chart) -> list[int]:
    """Return the nodes of people of whom there are several, or who share a post beside their own card."""
    nodes = np.flatnonzero(chart.kind == Kind.PERSON)
    people = np.concatenate((chart.record[nodes], chart.held[:, 1]))
    counts = np.bincount(people, minlength=1)
    found: list[int] = nodes[counts[chart.record[nodes]] > 1].tolist()
    return found


def _before_primaries(chart: Chart) -> Iterator[tuple[int, str]]:
    """Yield cards that stand before the one that stands for the person, and whose they are by id."""
    if not (chart.repeated.any() or len(chart.held)):
        return
    dataset, own = chart.dataset, np.flatnonzero((chart.kind == Kind.PERSON) & ~chart.repeated)
    primaries = dict(zip(chart.record[own].tolist(), own.tolist(), strict=True))
    cards = [(node, int(chart.record[node])) for node in _with_several_cards(chart)]
    for node, person in chart.held.tolist():
        held = dataset.holders[int(chart.record[node])]
        if any(one == (person, dataset.primaries[person]) for one in held):
            primaries[person] = node
        cards.append((node, person))
    yield from ((node, dataset.persons[one].id) for node, one in cards if node < primaries.get(one, -1))
