"""A dataset without what somebody wants left off: names, contacts, photos, notes, dates, lives, sources.

Whoever draws or writes the dataset that is returned cannot tell what is left off: it is not there any more.
"""

from __future__ import annotations

from collections.abc import Collection

from msgspec.structs import replace

from orgviewer.choices import Omission
from orgviewer.model.changes import Matching
from orgviewer.model.dataset import Dataset
from orgviewer.model.days.periods import Presence
from orgviewer.model.days.state import Doubts, state_of
from orgviewer.omissions.fields import said_fields, trimmed_dataset
from orgviewer.omissions.identifiers import NewIds
from orgviewer.omissions.positions import Alike, positions
from orgviewer.omissions.rows import rows


def without(dataset: Dataset, omissions: Collection[Omission]) -> Dataset:
    """Return a dataset without some of what it says.

    Without dates it is what may hold on its day. Without names everybody is called as the post, with a new
    id, and whatever text could name somebody is gone, too.
    """
    return _without(dataset, frozenset(omissions), NewIds.of(dataset), Alike.TOGETHER)


def new_id(dataset: Dataset, identifier: str | None, omissions: Collection[Omission]) -> str | None:
    """Return the id that a record of a dataset has in the dataset `without` some of what it says."""
    if identifier is None or Omission.NAMES not in omissions:
        return identifier
    return NewIds.of(dataset).of_old(dataset, identifier) or identifier


def alike_without(
    old: Dataset, new: Dataset, matching: Matching, omissions: Collection[Omission]
) -> tuple[Dataset, Dataset]:
    """Return two states without some of what they say, in which whoever is the same has the same id."""
    later, wanted = NewIds.of(new), frozenset(omissions)
    earlier = NewIds(
        _matched(len(old.persons), later.persons, matching.persons, "former-position"),
        _matched(len(old.organizations), later.organizations, matching.organizations, "former-organization"),
        [
            later.posts[new.post_index[post.id]] if post.id in new.post_index else f"former-post-{place + 1}"
            for place, post in enumerate(old.posts)
        ],
    )
    return _without(old, wanted, earlier, Alike.APART), _without(new, wanted, later, Alike.APART)


def _matched(count: int, later: Collection[str], places: Collection[int], word: str) -> list[str]:
    """Return ids of the earlier state: those of the later one where both are the same."""
    found = [f"{word}-{number}" for number in range(1, count + 1)]
    for identifier, place in zip(later, places, strict=True):
        if place >= 0:
            found[place] = identifier
    return found


def _without(dataset: Dataset, omissions: frozenset[Omission], ids: NewIds, alike: Alike) -> Dataset:
    if not omissions:
        return dataset
    made = dataset
    if Omission.NAMES in omissions:
        roster = dataset.roster
        made = positions(dataset, ids, alike) if roster is None else rows(dataset, roster, ids, alike)
    if Omission.DATES in omissions and _is_over(made):
        made = state_of(made, Doubts.UNSAID).dataset
    if omissions != {Omission.NAMES}:
        made = trimmed_dataset(made, omissions)
    return replace(made, left_off=dataset.left_off | (said_fields(dataset) - said_fields(made)))


def _is_over(dataset: Dataset) -> bool:
    """Return whether something of a dataset surely does not hold on its day."""
    known = (dataset.presences, dataset.organization_presences, dataset.post_presences)
    return any(Presence.HOLDS_NOT in presences for presences in known)
