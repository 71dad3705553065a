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
    return without_gone(dataset, _rows_of_posts(dataset) if dataset.posts else _rows_of_people(dataset))


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
