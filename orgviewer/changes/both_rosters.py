"""Two rosters into one over both, column by column: no object is made for anybody."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Iterator, Mapping, Sequence

from orgviewer.changes.remains import Remains
from orgviewer.model.roster import UNKNOWN, CategoricalColumn, Roster


def both_rosters(
    earlier: Roster, later: Roster, remains: Remains, gone: Sequence[int], absent: Sequence[int]
) -> Roster:
    """Return the rows of the later roster, before its absent ones who is gone, and last some others."""
    here, first = remains.people.of_earlier, len(later) - later.absent

    def both(ours: Sequence[str], theirs: Sequence[str]) -> list[str]:
        left, named = (_of(theirs, rows) for rows in (gone, absent))
        return [*(ours[:first] or [""] * first), *left, *(ours[first:] or [""] * later.absent), *named]

    def columns(
        ours: Mapping[str, Sequence[str]], theirs: Mapping[str, Sequence[str]]
    ) -> dict[str, list[str]]:
        nothing = [""] * len(earlier)
        names = dict.fromkeys((*ours, *theirs))
        return {name: both(ours.get(name, ()), theirs.get(name, nothing)) for name in names}

    def category(
        ours: CategoricalColumn, theirs: CategoricalColumn, named: Callable[[str], str | None]
    ) -> CategoricalColumn:
        return _categories(ours, theirs, named, (first, gone, absent))

    of_later = remains.people.of_later
    managers = array("i", (of_later[row] if row >= 0 else UNKNOWN for row in later.managers))
    above = (earlier.managers[row] for row in (*gone, *absent))
    theirs = array("i", (here[row] if row >= 0 else UNKNOWN for row in above))
    left, named = theirs[: len(gone)], theirs[len(gone) :]
    ids = [remains.person_id(row) for row in (*gone, *absent)]
    details = columns(later.details, earlier.details)
    rows = slice(first, first + len(gone))
    for name, told in (("end_date", remains.end), ("image", remains.image)):
        if name in details:
            details[name][rows] = [told(text) or "" for text in details[name][rows]]
    return Roster(
        ids=[*later.ids[:first], *ids[: len(gone)], *later.ids[first:], *ids[len(gone) :]],
        names=both(later.names, earlier.names),
        roles=category(later.roles, earlier.roles, lambda text: text),
        organizations=category(later.organizations, earlier.organizations, remains.organization_id),
        managers=array("i", [*managers[:first], *left, *managers[first:], *named]),
        details=details,
        others=columns(later.others, earlier.others),
        second_managers={of_later[row]: told for row, told in later.second_managers.items()},
        links={
            **{of_later[row]: told for row, told in later.links.items()},
            **{here[row]: earlier.links[row] for row in gone if row in earlier.links},
        },
        assistants=frozenset(of_later[row] for row in later.assistants)
        | frozenset(here[row] for row in gone if row in earlier.assistants),
        absent=later.absent + len(absent),
    )


def _of(texts: Sequence[str], rows: Sequence[int]) -> Iterator[str]:
    return (texts[row] for row in rows)


def _categories(
    ours: CategoricalColumn,
    theirs: CategoricalColumn,
    named: Callable[[str], str | None],
    rows: tuple[int, Sequence[int], Sequence[int]],
) -> CategoricalColumn:
    """Return a column over both: the texts of ours, and those of theirs that are `named` in addition."""
    first, gone, absent = rows
    known = {text: code for code, text in enumerate(ours.texts)}
    codes: dict[int, int] = {}
    for row in (*gone, *absent):
        code = theirs.codes[row]
        text = named(theirs.texts[code]) if code != UNKNOWN else None
        codes[row] = UNKNOWN if text is None else known.setdefault(text, len(known))
    left, last = ([codes[row] for row in some] for some in (gone, absent))
    return CategoricalColumn(
        tuple(known), array("i", [*ours.codes[:first], *left, *ours.codes[first:], *last])
    )
