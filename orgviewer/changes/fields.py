"""Other fields of people that differ, by name: column by column of tables, record by record of other files.

Not for: roles, names, superiors and teams, each of which has a kind of change of its own.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from orgviewer.changes.matching import Matched
from orgviewer.changes.pairs import PairedPlaces
from orgviewer.changes.state import DatedState
from orgviewer.changes.values import Difference, differences, shortened
from orgviewer.model.records import Membership, Person
from orgviewer.model.roster import READING, UNKNOWN

FIELDS = ("email", "phone", "image", "location", "start_date", "end_date", "summary", "note", "name_reading")
"""The fields of a table that are whole columns."""
OF_FEW = ("assistant", "also_reports_to", "links")
"""The fields that few rows of a table have."""
TOLD_OF_PERSON = frozenset({"id", "name", "memberships", "absent"})
TOLD_OF_MEMBERSHIP = frozenset(
    {"organization_id", "role", "reports_to", "post_id", "primary", "also_reports_to"}
)
WHEN = frozenset({"start_date", "end_date", "duration", "sources", "note"})
"""The fields of a membership that say when it held, and how that is known: of two days they are no change."""


@dataclass(frozen=True)
class Fields:
    """What differs, by place in the later state; and the columns that only one of two tables has."""

    differing: Mapping[int, Sequence[Difference]]
    only_old: tuple[str, ...] = ()
    only_new: tuple[str, ...] = ()


def fields(matched: Matched, both: PairedPlaces) -> Fields:
    """Return what else differs of those who are in both states."""
    old, new = matched.old, matched.new
    if old.roster is None and new.roster is None:
        places = dict.fromkeys(both.differing(old.dataset.persons, new.dataset.persons))
        places |= dict.fromkeys(both.differing(old.turns, new.turns))
        return Fields({place: found for place in places if (found := list(_of_records(matched, place)))})
    differing: defaultdict[int, list[Difference]] = defaultdict(list)
    only: tuple[list[str], list[str]] = ([], [])
    for name in _names(old, new):
        if old.says(name) != new.says(name):
            only[new.says(name)].append(name)
            continue
        if not old.says(name):
            continue
        for place, before, after in _differing(matched, both, _column(old, name), _column(new, name)):
            differing[place].append((name, shortened(before), shortened(after)))
    for name in ("role", "reports_to", "organization"):
        if old.says(name) != new.says(name):
            only[new.says(name)].append(name)
    return Fields(differing, tuple(only[0]), tuple(only[1]))


def _names(old: DatedState, new: DatedState) -> Iterator[str]:
    """Yield the fields and the columns of either state that say anything, or that both may say."""
    yield from FIELDS
    yield from OF_FEW
    yield from dict.fromkeys([*_others(old), *_others(new)])


def _others(state: DatedState) -> Iterable[str]:
    if state.roster is not None:
        fields = state.columns or {}
        return [name for name in state.roster.others if fields.get(name) != "reports_to"]
    return dict.fromkeys(name for person in state.dataset.persons for name in person.other)


def _differing(
    matched: Matched, both: PairedPlaces, old: Sequence[str] | None, new: Sequence[str] | None
) -> Iterator[tuple[int, str, str]]:
    """Yield where two columns differ, and their texts; a column that is not there says nothing."""
    if old is None and new is None:
        return
    before = old if old is not None else [""] * len(matched.old.ids)
    after = new if new is not None else [""] * len(matched.new.ids)
    for place in both.differing(before, after):
        yield place, before[matched.people.old_of[place]], after[place]


def _column(state: DatedState, name: str) -> Sequence[str] | None:
    """Return a field, or a column that is kept, as texts; None if nobody has it."""
    if state.roster is None:
        return [_of_person(state, name, place) for place in range(len(state.ids))]
    roster = state.roster
    match name:
        case "assistant":
            return _of_rows(state, dict.fromkeys(roster.assistants, "yes"))
        case "also_reports_to":
            return _of_rows(state, {row: _listed(state, ids) for row, ids in roster.second_managers.items()})
        case "links":
            texts = {row: "; ".join(link.url for link in links) for row, links in roster.links.items()}
            return _of_rows(state, texts)
    return roster.details.get(name) if name in FIELDS else roster.others.get(name)


def _of_rows(state: DatedState, texts: Mapping[int, str]) -> Sequence[str] | None:
    """Return a column of which few rows say anything."""
    if not texts:
        return None
    cells = [""] * len(state.ids)
    for row, text in texts.items():
        cells[row] = text
    return cells


def _listed(state: DatedState, ids: Iterable[str]) -> str:
    """Return people by their names, since ids may be others in another state."""
    index = state.dataset.person_index
    return "; ".join(state.names[index[one]] if one in index else one for one in ids)


def _of_person(state: DatedState, name: str, place: int) -> str:
    """Return what a record says of a field that a table has as a column."""
    person, part = state.dataset.persons[place], state.parts[place]
    match name:
        case "phone":
            return next((way.value for way in person.contact_details if way.type == "voice"), "")
        case "assistant":
            return "yes" if part.assistant else ""
        case "also_reports_to":
            return _listed(state, part.also_reports_to)
        case "links":
            return "; ".join(link.url for link in person.links)
        case "name_reading":
            return next((other.name for other in person.other_names if other.note == READING), "")
        case "start_date" | "end_date":
            return getattr(part, name) or ""
        case _ if name in FIELDS:
            return getattr(person, name) or ""
    return person.other.get(name, "")


def _of_records(matched: Matched, place: int) -> Iterator[Difference]:
    """Yield what differs of two records of one person."""
    old, new = matched.old, matched.new
    before = matched.people.old_of[place]
    one, other = old.dataset.persons[before], new.dataset.persons[place]
    turns = old.turns[before], new.turns[place]
    if one == other and turns[0] == turns[1]:
        return
    yield from differences(one, other, TOLD_OF_PERSON)
    part, later = old.parts[before], new.parts[place]
    if part != later:
        told = TOLD_OF_MEMBERSHIP if one != other else TOLD_OF_MEMBERSHIP | WHEN
        yield from differences(part, later, told)
        seconds = _listed(old, part.also_reports_to), _listed(new, later.also_reports_to)
        if seconds[0] != seconds[1]:
            yield "also_reports_to", *seconds
    yield from _other_memberships(matched, (one, turns[0]), (other, turns[1]))


def _other_memberships(
    matched: Matched, one: tuple[Person, int], other: tuple[Person, int]
) -> Iterator[Difference]:
    """Yield what a person is besides, where that is something else than before."""
    before = [_said(matched.old, part) for part in _besides(matched.old, *one)]
    after = [_said(matched.new, part) for part in _besides(matched.new, *other)]
    went = [text for text in before if text not in after]
    came = [text for text in after if text not in before]
    if went or came:
        yield "memberships", shortened("; ".join(went)), shortened("; ".join(came))


def _besides(state: DatedState, person: Person, turn: int) -> Iterator[Membership]:
    """Yield the memberships beside the one that counts, as far as they hold on the day."""
    for place, part in enumerate(person.memberships):
        if place != turn and state.holds(part):
            yield part


def _said(state: DatedState, part: Membership) -> str:
    """Return a membership in a few words: role, organization, superior, dates."""
    index = state.dataset.organization_index
    team = index.get(part.organization_id or "", UNKNOWN)
    name = state.dataset.organizations[team].name if team != UNKNOWN else part.organization_id
    superior = f"under {_listed(state, [part.reports_to])}" if part.reports_to else ""
    since = f"since {part.start_date}" if part.start_date else ""
    until = f"until {part.end_date}" if part.end_date else ""
    return ", ".join(filter(None, (part.role, name, superior, since, until)))
