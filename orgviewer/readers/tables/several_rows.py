"""People who stand in several rows, one for each of their jobs: which rows they are, and one person of each.

Not for: rows of different people who have one id by mistake (see `identities`).
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any, NamedTuple

from msgspec.structs import replace

from orgviewer.model.circles import circles
from orgviewer.model.records import Membership, Person
from orgviewer.model.roster import PERIOD
from orgviewer.readers.syntax.columns import distinct
from orgviewer.readers.tables.references.names import spelled_name
from orgviewer.readers.tables.references.spellings import is_alike

FILLED = ("email", "image", "location", "summary", "note")
"""What a person says once: the first row that says it counts, and what others say stands in their jobs."""

LIVES = ("education", "work", "projects")
"""Lists of entries of which each row may say another."""


OF_A_JOB = ("role", "organization_id", "post_id", *PERIOD)
"""What tells one job of somebody from another: each has a line of its own."""


def same_people(names: Sequence[str], keys: Sequence[Sequence[str]]) -> dict[int, int]:
    """Return for each row that repeats somebody of another row the first row of the same person.

    Two rows are one person if one of the keys is the same in both, and the names agree.
    """
    same: dict[int, int] = {}
    for column in keys:
        if not any(distinct(column)) or len(set(map(str.casefold, column))) == len(column):
            continue
        first: dict[str, list[int]] = {}
        for row, key in enumerate(column):
            if not key or not names[row]:
                continue
            known = first.setdefault(key.casefold(), [])
            twin = next((other for other in known if _agree(names[other], names[row])), -1)
            if twin < 0:
                known.append(row)
            elif (one := same.get(twin, twin)) != (other := same.get(row, row)):
                low, high = min(one, other), max(one, other)
                same |= {place: low for place, there in same.items() if there == high} | {high: low}
    return same


def _agree(one: str, other: str) -> bool:
    first, second = spelled_name(one), spelled_name(other)
    return first.core == second.core and is_alike(first.beside, second.beside)


class JoinedPerson(NamedTuple):
    """Somebody, and in which `rows` of the table: first that one stands in, then those of the memberships."""

    person: Person
    rows: tuple[int, ...]


def joined_people(rows: Sequence[Person], same: Mapping[int, int]) -> Iterator[JoinedPerson]:
    """Yield everybody once, with a membership for each different row; `rows` are those of a table.

    Where two rows name different managers of one job, the later are dotted-line managers of the first row's.
    """
    groups: dict[int, list[int]] = {}
    for row, first in sorted(same.items()):
        groups.setdefault(first, []).append(row)
    for row in range(len(rows)):
        if row in same:
            continue
        several = [row, *groups.get(row, ())]
        person, turns = _joined([rows[one] for one in several]) if row in groups else (rows[row], [0])
        yield JoinedPerson(person, (row, *(several[turn] for turn in turns)))


def without_circles(
    joined: list[JoinedPerson], note: Callable[[str], str]
) -> tuple[list[JoinedPerson], dict[int, list[str]]]:
    """Return everybody without lines that lead in a circle, and by row the ids of the circles' members.

    Rows that form no circle may do so as people: the line of a second row counts where the first has none.
    """
    index = {one.person.id: place for place, one in enumerate(joined)}
    lines = {
        place: index[manager]
        for place, one in enumerate(joined)
        if (manager := one.person.memberships[0].reports_to if one.person.memberships else None) in index
    }
    made, found = list(joined), dict[int, list[str]]()
    for circle in circles(lines):
        person, rows = joined[circle[0]]
        first, *others = person.memberships
        notes = " ".join(filter(None, (person.note, note(first.reports_to or ""))))
        cut = replace(person, note=notes, memberships=(replace(first, reports_to=None), *others))
        made[circle[0]] = JoinedPerson(cut, rows)
        found[rows[1]] = [joined[place].person.id for place in circle]
    return made, found


def _joined(people: Sequence[Person]) -> tuple[Person, list[int]]:
    """Return one person of several rows, and from which of these each membership is."""
    turns: list[int] = []
    changes: dict[str, Any] = {}
    for name in FILLED:
        said = [getattr(person, name) for person in people if getattr(person, name)]
        changes[name] = said[0] if said else None
    names = dict.fromkeys(name for person in people for name in person.other)
    shared = {
        name for name in names if len({person.other[name] for person in people if name in person.other}) == 1
    }
    memberships: list[Membership] = []
    for number, person in enumerate(people):
        own = {name: text for name, text in person.other.items() if name not in shared}
        own |= {
            name: getattr(person, name)
            for name in FILLED
            if getattr(person, name) not in (None, changes[name])
        }
        (one,) = person.memberships or (Membership(),)
        one = replace(one, other={**one.other, **own})
        twin = next((turn for turn, other in enumerate(memberships) if _is_one_post(one, other)), -1)
        if twin >= 0:
            memberships[twin] = replace(memberships[twin], other=_both(memberships[twin].other, one.other))
        elif one not in (*memberships, Membership()):
            memberships.append(one)
            turns.append(number)
    if memberships:
        memberships[0] = _with_second_managers(memberships)
    joined = replace(
        people[0],
        **changes,
        memberships=tuple(memberships),
        other_names=tuple(dict.fromkeys(name for person in people for name in person.other_names)),
        **{name: _all_of(people, name) for name in LIVES},
        links=tuple(dict.fromkeys(link for person in people for link in person.links)),
        contact_details=tuple(dict.fromkeys(way for person in people for way in person.contact_details)),
        other={
            name: next(person.other[name] for person in people if name in person.other)
            for name in names
            if name in shared
        },
    )
    return joined, turns


def _all_of(people: Sequence[Person], name: str) -> tuple[object, ...]:
    """Return the entries of several rows in one list of a life, each once."""
    return tuple(dict.fromkeys(entry for person in people for entry in getattr(person, name)))


def _is_one_post(one: Membership, other: Membership) -> bool:
    return one.post_id is not None and one.post_id == other.post_id


def _both(one: Mapping[str, str], other: Mapping[str, str]) -> dict[str, str]:
    """Return what two rows say of one post, where they differ one after the other."""
    names = dict.fromkeys((*one, *other))
    pairs = {name: dict.fromkeys(filter(None, (one.get(name), other.get(name)))) for name in names}
    return {name: "; ".join(texts) for name, texts in pairs.items()}


def _with_second_managers(memberships: Sequence[Membership]) -> Membership:
    """Return the first membership with the managers whom other rows name of that job as dotted ones."""
    first, *others = memberships
    named = (one.reports_to for one in others if one.reports_to and _is_one_job(one, first))
    managers = dict.fromkeys((*first.also_reports_to, *named))
    managers.pop(first.reports_to or "", None)
    return replace(first, also_reports_to=tuple(managers))


def _is_one_job(one: Membership, other: Membership) -> bool:
    """Say whether two memberships are alike in all that tells one job from another."""
    return all(getattr(one, name) == getattr(other, name) for name in OF_A_JOB)
