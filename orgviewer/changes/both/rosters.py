"""Two rosters into one over both, column by column: no object is made for anybody."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Mapping, Sequence
from typing import TypeVar

from msgspec import Struct

from orgviewer.changes.both.places import Gone
from orgviewer.changes.both.remains import Remains
from orgviewer.model.roster import UNKNOWN, CategoricalColumn, Roster

ColumnCell = TypeVar("ColumnCell")


def both_rosters(
    earlier: Roster, later: Roster, remains: Remains, gone: Gone, absent: Sequence[int]
) -> Roster:
    """Return the rows of the later roster, before its absent ones who is gone, and last some others."""
    rows = _JoinedRows(earlier, later, gone, absent)
    of_later, of_earlier = remains.people.of_later, remains.people.of_earlier
    again = {of_later[place]: before for place, before in gone.recorded.items()}
    here = {before: of_earlier[before] for before in gone.all}
    details = rows.columns(later.details, earlier.details)
    for name, told in (("end_date", remains.end), ("image", remains.image)):
        for at in (*here.values(), *again) if name in details else ():
            details[name][at] = told(details[name][at]) or ""
    ids = [remains.person_id(row) for row in (*gone.missing, *absent)]
    managers = rows.of(
        [of_later[row] if row >= 0 else UNKNOWN for row in later.managers],
        [of_earlier[above] if above >= 0 else UNKNOWN for above in rows.added(earlier.managers)],
    )
    for at, before in again.items():
        above = earlier.managers[before]
        managers[at] = of_earlier[above] if above >= 0 else UNKNOWN
    return Roster(
        ids=rows.of(later.ids, ids),
        names=rows.of(later.names, rows.added(earlier.names)),
        roles=rows.category(later.roles, earlier.roles, lambda text: text, {}),
        organizations=rows.category(
            later.organizations, earlier.organizations, remains.organization_id, again
        ),
        managers=array("i", managers),
        details=details,
        others=rows.columns(later.others, earlier.others),
        second_managers={of_later[row]: told for row, told in later.second_managers.items()},
        links={
            **{of_later[row]: told for row, told in later.links.items()},
            **{here[row]: earlier.links[row] for row in gone.missing if row in earlier.links},
        },
        assistants=frozenset(of_later[row] for row in later.assistants)
        | frozenset(here[row] for row in gone.missing if row in earlier.assistants),
        absent=later.absent + len(absent),
    )


class _JoinedRows(Struct, frozen=True):
    """Which rows there are over both: of the later roster all, of the earlier one some."""

    earlier: Roster
    later: Roster
    gone: Gone
    absent: Sequence[int]

    def added(self, column: Sequence[ColumnCell]) -> list[ColumnCell]:
        """Return what a column of the earlier roster has in the rows that come in addition."""
        return [column[row] for row in (*self.gone.missing, *self.absent)]

    def of(self, ours: Sequence[ColumnCell], added: Sequence[ColumnCell]) -> list[ColumnCell]:
        """Return a column over both."""
        first, number = len(self.later) - self.later.absent, len(self.gone.missing)
        return [*ours[:first], *added[:number], *ours[first:], *added[number:]]

    def columns(
        self, ours: Mapping[str, Sequence[str]], theirs: Mapping[str, Sequence[str]]
    ) -> dict[str, list[str]]:
        """Return all columns over both, by their names."""
        ours_empty, theirs_empty = [""] * len(self.later), [""] * len(self.earlier)
        return {
            name: self.of(ours.get(name, ours_empty), self.added(theirs.get(name, theirs_empty)))
            for name in dict.fromkeys((*ours, *theirs))
        }

    def category(
        self,
        ours: CategoricalColumn,
        theirs: CategoricalColumn,
        named: Callable[[str], str | None],
        again: Mapping[int, int],
    ) -> CategoricalColumn:
        """Return a column over both, whose texts are those of ours, and of theirs as they are `named`.

        `again` says for some rows over both which row of the earlier roster they repeat.
        """
        known = {text: code for code, text in enumerate(ours.texts)}

        def code(row: int) -> int:
            text = theirs[row]
            here = named(text) if text is not None else None
            return UNKNOWN if here is None else known.setdefault(here, len(known))

        codes = self.of(ours.codes, [code(row) for row in (*self.gone.missing, *self.absent)])
        for at, before in again.items():
            codes[at] = code(before)
        return CategoricalColumn(tuple(known), array("i", codes))
