"""New ids for all records of a dataset, which say nothing: by where each of them stands."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import Struct

from orgviewer.model.dataset import Dataset


class NewIds(Struct, frozen=True, eq=False):
    """The new ids of persons, organizations and posts, each in the order of its list."""

    persons: Sequence[str]
    organizations: Sequence[str]
    posts: Sequence[str]

    @classmethod
    def of(cls, dataset: Dataset) -> NewIds:
        """Return ids by place."""
        return cls(
            _numbered("position", len(dataset.persons)),
            _numbered("organization", len(dataset.organizations)),
            _numbered("post", len(dataset.posts)),
        )

    @classmethod
    def same(cls, dataset: Dataset) -> NewIds:
        """Return the ids that records have."""
        roster = dataset.roster
        return cls(
            roster.ids if roster is not None else [person.id for person in dataset.persons],
            [one.id for one in dataset.organizations],
            [post.id for post in dataset.posts],
        )

    def of_old(self, dataset: Dataset, identifier: str) -> str | None:
        """Return the new id of a record of a dataset by its old one, None if there is no such record."""
        for index, ids in (
            (dataset.organization_index, self.organizations),
            (dataset.person_index, self.persons),
            (dataset.post_index, self.posts),
        ):
            if identifier in index:
                return ids[index[identifier]]
        return None


def _numbered(word: str, count: int) -> list[str]:
    return [f"{word}-{number}" for number in range(1, count + 1)]
