"""What a search finds, for whoever shows it. Not for: finding (see `finder`)."""

from __future__ import annotations

from msgspec import Struct

from orgviewer.arrays import Booleans
from orgviewer.model.dataset import Dataset
from orgviewer.search.fields import Field, Target


class Hit(Struct, frozen=True):
    """One that is found: `record` is its place among the dataset's records of its kind.

    `text` is what matches in a field, or the part around it; `column` is the file's own name for COLUMN.
    """

    target: Target
    record: int
    field: Field
    text: str
    column: str = ""


class Elsewhere(Struct, frozen=True, eq=False):
    """People who are found and stand in no chart now: a dataset of them, and which match."""

    dataset: Dataset
    hits: tuple[Hit, ...] = ()


class Found(Struct, frozen=True, eq=False):
    """All that match, an entry for each record, and the best of them; how many people and how many others."""

    persons: Booleans
    organizations: Booleans
    posts: Booleans
    hits: tuple[Hit, ...]
    people: int
    groups: int
