"""People of a flat file, kept as columns: a million of them in a few hundred megabytes.

Who only has an id, a name, a role, an organization and a boss needs no object; a `Person` is made
when somebody asks for one. Not for: lives with sources (see `records`).
"""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from dataclasses import dataclass
from typing import overload

from orgviewer.model.records import Membership, Person

UNKNOWN = -1


@dataclass(frozen=True, slots=True)
class Column:
    """Texts that repeat, each kept once: `codes` says by row which of `texts`, or UNKNOWN."""

    texts: tuple[str, ...]
    codes: array[int]

    def __getitem__(self, row: int) -> str | None:
        code = self.codes[row]
        return None if code == UNKNOWN else self.texts[code]


@dataclass(frozen=True, slots=True, eq=False)
class Roster(Sequence[Person]):
    """The rows of a flat file; `managers` says by row in which row the boss stands, or UNKNOWN."""

    ids: Sequence[str]
    names: Sequence[str]
    roles: Column
    organizations: Column
    managers: array[int]

    def __len__(self) -> int:
        return len(self.ids)

    @overload
    def __getitem__(self, row: int) -> Person: ...
    @overload
    def __getitem__(self, row: slice) -> Sequence[Person]: ...

    def __getitem__(self, row: int | slice) -> Person | Sequence[Person]:
        if isinstance(row, slice):
            return [self[place] for place in range(*row.indices(len(self)))]
        manager, organization = self.managers[row], self.organizations[row]
        role = self.roles[row]
        if organization is None:
            return Person(id=self.ids[row], name=self.names[row], summary=role)
        membership = Membership(
            organization_id=organization,
            role=role,
            reports_to=self.ids[manager] if manager != UNKNOWN else None,
        )
        return Person(id=self.ids[row], name=self.names[row], memberships=(membership,))
