"""The chart by reporting line: everybody under whom they report to, posts that nobody holds among them."""

from __future__ import annotations

import numpy as np

from orgviewer.chart.chart import Kind
from orgviewer.chart.presence import without_gone
from orgviewer.chart.rows import Rows
from orgviewer.model.dataset import Dataset
from orgviewer.model.posts import reporting_cards, shared_by
from orgviewer.model.roster import UNKNOWN


def reporting_rows(dataset: Dataset) -> Rows:
    """Return who is there on the day under their manager; each has one card, of the primary membership.

    Where there are posts, they stand in the lines, too (see `model.posts`).
    """
    rows = _rows_of_people if dataset.roster is not None or not dataset.posts else _rows_of_posts
    return _together(dataset, without_gone(dataset, rows(dataset)))


def _rows_of_people(dataset: Dataset) -> Rows:
    """Return the cards of people, whether there or not, each under that of the manager."""
    count = len(dataset.persons)
    kind = np.full(count, Kind.PERSON, np.int32)
    kind[np.array(dataset.absent, np.int32)] = Kind.ABSENT
    return Rows(
        parent=np.frombuffer(dataset.managers, np.int32) if count else np.zeros(0, np.int32),
        kind=kind,
        record=np.arange(count, dtype=np.int32),
        membership=np.frombuffer(dataset.primaries, np.int32) if count else np.zeros(0, np.int32),
    )


def _together(dataset: Dataset, rows: Rows) -> Rows:
    """Return the rows of a table with one card for all who hold a post together, where the first stood."""
    shared = [(post, people) for post, held in enumerate(dataset.holders) if (people := shared_by(held))]
    if dataset.roster is None or not shared:
        return rows
    row_of = np.full(len(dataset.persons), UNKNOWN, np.int32)
    row_of[rows.record] = np.arange(len(rows), dtype=np.int32)
    firsts = row_of[[people[0] for _, people in shared]]
    kind, record, membership = rows.kind.copy(), rows.record.copy(), rows.membership.copy()
    kind[firsts] = Kind.SHARED
    record[firsts] = [post for post, _ in shared]
    membership[firsts] = UNKNOWN
    kept = np.ones(len(rows), bool)
    kept[row_of[[person for _, people in shared for person in people[1:]]]] = False
    counts = [len(people) for _, people in shared]
    held = np.column_stack((np.repeat(firsts, counts), [one for _, people in shared for one in people]))
    return Rows(rows.parent, kind, record, membership, held.astype(np.int32)).kept(kept)


def _rows_of_posts(dataset: Dataset) -> Rows:
    """Return the cards of people and posts, each under the one that it reports to."""
    holders, vacancies = dataset.holders, dataset.vacancies
    made = reporting_cards(dataset.persons, dataset.posts, dataset.primaries, holders, vacancies)
    post, person, membership = np.array(made.cards, np.int32).reshape(-1, 3).T
    absent = np.zeros(len(dataset.persons) + 1, bool)
    absent[np.array(dataset.absent, np.int32)] = True
    alone = person != UNKNOWN
    several = [(row, who) for row in np.flatnonzero(~alone).tolist() for who in shared_by(holders[post[row]])]
    held = np.array(several, np.int32).reshape(-1, 2)
    kind = np.where(alone, np.int32(Kind.PERSON), np.int32(Kind.VACANCY))
    kind[alone & absent[person]] = Kind.ABSENT
    kind[held[:, 0]] = Kind.SHARED
    return Rows(
        parent=np.asarray(made.parents, np.int32),
        kind=kind,
        record=np.where(alone, person, post),
        membership=membership,
        held=held,
    )
