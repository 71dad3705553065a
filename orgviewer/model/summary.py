"""How much a dataset holds, in words."""

from __future__ import annotations

from orgviewer.model.dataset import Dataset


def summary(dataset: Dataset) -> str:
    """Return how many people, organizations and sources there are; who is absent is not counted."""
    return ", ".join(
        (
            count(len(dataset.persons) - len(dataset.absent), "person", "people"),
            count(len(dataset.organizations), "organization", "organizations"),
            count(len(dataset.sources), "source", "sources"),
        )
    )


def count(number: int, one: str, many: str) -> str:
    """Return a number and what it counts."""
    return f"{number:,} {one if number == 1 else many}"
