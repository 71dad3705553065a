"""How much a dataset holds, in words."""

from __future__ import annotations

from orgviewer.model.dataset import Dataset


def summary(dataset: Dataset) -> str:
    """Return how many people, organizations and sources there are; who is absent is not counted.

    Of a file that names only some, the people are those named.
    """
    people = len(dataset.persons) - len(dataset.absent)
    return ", ".join(
        (
            f"{people:,} named" if dataset.names_some else count(people, "person", "people"),
            count(len(dataset.organizations), "organization", "organizations"),
            count(len(dataset.sources), "source", "sources"),
        )
    )


def count(number: int, one: str, many: str) -> str:
    """Return a number and what it counts."""
    return f"{number:,} {one if number == 1 else many}"
