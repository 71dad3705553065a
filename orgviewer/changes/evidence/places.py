"""Where each change stands in the earlier file and in the later one."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from orgviewer.changes.state import DatedState
from orgviewer.model.changes import Change, Comparison, Evidence, Subject
from orgviewer.model.dataset import Dataset
from orgviewer.model.roster import UNKNOWN
from orgviewer.readers.evidence import Fact, Of, places
from orgviewer.readers.shaped import Shaped

ReadFile = tuple[Dataset, Shaped]
FIELDS = {"role": "role", "renamed": "name", "team-renamed": "name", "team-moved": "parent_id"}
"""By kind of change the field that says it, where there is one."""
NameFile = Callable[[Path], str]


class ReadState(NamedTuple):
    """A state that was read, what finds places in its file, and how its files are called in these."""

    state: DatedState
    shaped: Shaped
    name: NameFile = str


def evidence(old: ReadState, new: ReadState, comparison: Comparison) -> list[Evidence]:
    """Return where each change stands in both files, in the order of the changes."""
    changes = comparison.changes
    before = _places(old, changes, [change.old_record for change in changes])
    after = _places(new, changes, [change.new_record for change in changes])
    return [Evidence(*pair) for pair in zip(before, after, strict=True)]


def _places(side: ReadState, changes: Sequence[Change], records: Sequence[int]) -> Iterator[str]:
    facts = [_fact(side.state, change, record) for change, record in zip(changes, records, strict=True)]
    yield from places(side.state.dataset, side.shaped, facts, side.name)


def _fact(state: DatedState, change: Change, record: int) -> Fact:
    """Return what of a record a change is about."""
    field = change.field or FIELDS.get(change.kind.value, "")
    if change.subject is Subject.ORGANIZATION:
        return Fact(Of.ORGANIZATION, record, field)
    return Fact(Of.PERSON, record, field, state.turns[record] if record != UNKNOWN else UNKNOWN)


def short_names(path: Path, other: Path) -> NameFile:
    """Return how to call the files of one of two states: with as few folders as tell them from the other's.

    What does not begin at the root is called as it is, as by somebody who typed it, or by git.
    """
    if not path.is_absolute():
        return str
    parts, others = path.parts, other.parts
    lengths = range(1, len(parts))
    length = next((one for one in lengths if parts[-one:] != others[-one:]), 1)
    folder = path.parents[length - 1]
    if folder == folder.parent:
        return str
    return lambda file: str(file.relative_to(folder) if file.is_relative_to(folder) else file)
