"""Two small states of an organization, and what changed between them, for tests."""

from __future__ import annotations

from array import array
from collections.abc import Iterable

from orgviewer.changes import compare
from orgviewer.changes.both.datasets import both_states
from orgviewer.model.changes import Change, Comparison, Matching
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
"""Di and Ed left, and their lab with them; Ada has another role, Cy another team and manager, Flo is new."""


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
    earlier, later = dataset(EARLIER), dataset(LATER)
    return both_states(earlier, later, compare(earlier, later))
