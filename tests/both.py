"""Two small states of an organization, and what changed between them, for tests."""

from __future__ import annotations

from array import array
from collections.abc import Iterable

from orgviewer.changes.both import both_states
from orgviewer.model.changes import Change, ChangeKind, Comparison, Matching
from orgviewer.model.dataset import Dataset
from tests.datasets import dataset

EARLIER = {
    "meta": {"as_of": "2024-01"},
    "organizations": [
        {"id": "firm", "name": "Firm"},
        {"id": "research", "name": "Research", "parent_id": "firm"},
        {"id": "products", "name": "Products", "parent_id": "firm"},
        {"id": "lab", "name": "Lab", "parent_id": "research"},
    ],
    "persons": [
        {"id": "ada", "name": "Ada Able", "memberships": [{"organization_id": "firm", "role": "Head"}]},
        {
            "id": "ben",
            "name": "Ben Best",
            "memberships": [{"organization_id": "research", "reports_to": "ada"}],
        },
        {
            "id": "cy",
            "name": "Cy Call",
            "memberships": [{"organization_id": "research", "reports_to": "ben"}],
        },
        {"id": "di", "name": "Di Dale", "memberships": [{"organization_id": "lab", "reports_to": "ben"}]},
        {"id": "ed", "name": "Ed Ely", "memberships": [{"organization_id": "lab", "reports_to": "di"}]},
    ],
}
LATER = {
    "meta": {"as_of": "2025-01"},
    "organizations": [
        {"id": "firm", "name": "Firm"},
        {"id": "research", "name": "Research", "parent_id": "firm"},
        {"id": "products", "name": "Products", "parent_id": "firm"},
        {"id": "sales", "name": "Sales", "parent_id": "products"},
    ],
    "persons": [
        {"id": "ada", "name": "Ada Able", "memberships": [{"organization_id": "firm", "role": "Chair"}]},
        {
            "id": "ben",
            "name": "Ben Best",
            "memberships": [{"organization_id": "research", "reports_to": "ada"}],
        },
        {
            "id": "cy",
            "name": "Cy Call",
            "memberships": [{"organization_id": "products", "reports_to": "ada"}],
        },
        {"id": "flo", "name": "Flo Fay", "memberships": [{"organization_id": "sales", "reports_to": "cy"}]},
    ],
}
CHANGES = (
    Change(ChangeKind.ROLE, "ada", "Ada Able", "Head", "Chair", old_record=0, new_record=0),
    Change(ChangeKind.MOVED, "cy", "Cy Call", "ben", "ada", old_record=2, new_record=2),
    Change(ChangeKind.JOINED, "flo", "Flo Fay", new_record=3),
    Change(ChangeKind.LEFT, "di", "Di Dale", old_record=3),
    Change(ChangeKind.LEFT, "ed", "Ed Ely", old_record=4),
    Change(ChangeKind.FOUNDED, "sales", "Sales", new_record=3),
    Change(ChangeKind.DISSOLVED, "lab", "Lab", old_record=3),
)
"""What changed from EARLIER to LATER: Di and Ed left, and their lab with them."""


def compared(
    earlier: Dataset,
    later: Dataset,
    persons: Iterable[int],
    organizations: Iterable[int],
    changes: Iterable[Change],
) -> Dataset:
    """Return both states as one dataset; who is the same is said by place in the earlier one."""
    matching = Matching(array("i", persons), array("i", organizations))
    return both_states(earlier, later, Comparison(matching, tuple(changes)))


def both() -> Dataset:
    """Return EARLIER and LATER as one dataset."""
    return compared(dataset(EARLIER), dataset(LATER), [0, 1, 2, -1], [0, 1, 2, -1], CHANGES)
