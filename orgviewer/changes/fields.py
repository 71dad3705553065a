"""Other fields of people that differ, by name: column by column of tables, record by record of other files.

Not for: roles, names, superiors and teams, each of which has a kind of change of its own.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence

from msgspec import Struct

from orgviewer.changes.matching import Matched
from orgviewer.changes.pairs import PairedPlaces
from orgviewer.changes.state import DatedState
from orgviewer.changes.values import Difference, contrasted, differences
from orgviewer.links import emails, phones
from orgviewer.model.records import Membership
from orgviewer.model.roster import READING, UNKNOWN

FIELDS = ("email", "phone", "image", "location", "start_date", "end_date", "summary", "note", "name_reading")
"""The fields of a table that are whole columns."""
OF_FEW = ("assistant", "also_reports_to", "links")
"""The fields that few rows of a table have."""
OF_ALL = ("role", "reports_to", "organization")
"""The fields whose change has a kind of its own."""
HALF = 0.5
TOLD_OF_PERSON = frozenset({"id", "name", "memberships", "absent", "note"})
TOLD_OF_MEMBERSHIP = frozenset(
    (
        *("organization_id", "role", "reports_to", "reports_to_post_id", "post_id", "primary"),
        *("also_reports_to", "reports_to_inferred"),
    )
)
"""The fields that are told otherwise; how a line is known is no change."""
WHEN = frozenset({"start_date", "end_date", "duration", "sources", "note"})
"""The fields of a membership that say when it held, and how that is known: of two days they are no change."""


class Fields(Struct, frozen=True):
    """What differs, by place in the later state; and the columns that only one of two tables has."""

    differing: Mapping[int, Sequence[Difference]]
    only_old: tuple[str, ...] = ()
    only_new: tuple[str, ...] = ()

    def are_in_both(self, name: str) -> bool:
        """Return whether a field is said in both states, as far as in either."""
        return name not in self.only_old and name not in self.only_new


def fields(matched: Matched, both: PairedPlaces) -> Fields:
    """Return what else differs of those who are in both states."""
    old, new = matched.old, matched.new
    names = dict.fromkeys((*_names(old, new), *OF_ALL))
    only = {name: state for name in names if (state := _only(matched, name)) is not None}
    if old.roster is None and new.roster is None:
        places = dict.fromkeys(both.differing(old.dataset.persons, new.dataset.persons))
        places |= dict.fromkeys(both.differing(old.held, new.held))
        places |= dict.fromkeys(both.differing(old.turns, new.turns))
        entries = ((place, one) for place in places for one in _of_records(matched, place))
    else:
        said = [name for name in _names(old, new) if name not in only and old.says(name) and new.says(name)]
        entries = ((place, one) for name in said for place, one in _of_column(matched, both, name))
    differing: defaultdict[int, list[Difference]] = defaultdict(list)
    for place, one in entries:
        if one[0] not in only:
            differing[place].append(one)
    sides = [tuple(name for name, state in only.items() if state is side) for side in (old, new)]
    return Fields(differing, *sides)


def _only(matched: Matched, name: str) -> DatedState | None:
    """Return which of two states alone says anything of a field, or None.

    A table without a column for it does not; nor does another file that says it of nobody, where a table does
    of most.
    """
    old, new = matched.old, matched.new
    if old.fields is None and new.fields is None:
        return None
    if old.says(name) != new.says(name):
        says = new if new.says(name) else old
        return says if says.fields is not None or _filled(matched, says, name) else None
    if (old.fields is None) != (new.fields is None):
        table, other = (new, old) if old.fields is None else (old, new)
        if not _filled(matched, other, name) and _filled(matched, table, name) > HALF:
            return table
    return None


def _filled(matched: Matched, state: DatedState, name: str) -> float:
    """Return of what share of the people a state says something of a field."""
    match name:
        case "role":
            told = sum(map(bool, state.roles))
        case "reports_to" | "organization":
            places = state.superiors if name == "reports_to" else state.teams
            told = len(places) - places.count(UNKNOWN)
        case _:
            told = sum(map(bool, _column(matched, state, name) or ()))
    return told / (len(state.ids) or 1)


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


def _of_column(matched: Matched, both: PairedPlaces, name: str) -> Iterator[tuple[int, Difference]]:
    """Yield of whom a column says something else; one that is not there says nothing."""
    old, new = (_column(matched, state, name) for state in (matched.old, matched.new))
    if old is None and new is None:
        return
    before = old if old is not None else [""] * len(matched.old.ids)
    after = new if new is not None else [""] * len(matched.new.ids)
    for place in both.differing(before, after):
        was = before[matched.people.old_of[place]]
        yield place, (name, *contrasted(was, after[place]))


def _column(matched: Matched, state: DatedState, name: str) -> Sequence[str] | None:
    """Return a field, or a column that is kept, as texts; None if nobody has it."""
    if state.roster is None:
        return [_of_person(matched, state, name, place) for place in range(len(state.ids))]
    roster = state.roster
    match name:
        case "assistant":
            return _of_rows(state, dict.fromkeys(roster.assistants, "yes"))
        case "also_reports_to":
            return _of_rows(
                state, {row: _listed(matched, state, ids) for row, ids in roster.second_managers.items()}
            )
        case "links":
            texts = {row: "; ".join(link.url for link in links) for row, links in roster.links.items()}
            return _of_rows(state, texts)
        case "note" if state.own_notes and (notes := roster.details.get(name)):
            return list(map(state.said_note, notes))
    return roster.details.get(name) if name in FIELDS else roster.others.get(name)


def _of_rows(state: DatedState, texts: Mapping[int, str]) -> Sequence[str] | None:
    """Return a column of which few rows say anything."""
    if not texts:
        return None
    cells = [""] * len(state.ids)
    for row, text in texts.items():
        cells[row] = text
    return cells


def _listed(matched: Matched, state: DatedState, ids: Iterable[str]) -> str:
    """Return people by their names, whom both states have by those of the earlier one: ids may be others."""
    return "; ".join(_called(matched, state, one) for one in ids)


def _called(matched: Matched, state: DatedState, identifier: str) -> str:
    place = state.dataset.person_index.get(identifier, UNKNOWN)
    if place == UNKNOWN:
        return identifier
    before = matched.people.old_of[place] if state is matched.new else UNKNOWN
    return state.names[place] if before == UNKNOWN else matched.old.names[before]


def _of_person(matched: Matched, state: DatedState, name: str, place: int) -> str:
    """Return what a record says of a field that a table has as a column."""
    person, part = state.dataset.persons[place], state.parts[place]
    match name:
        case "email":
            return next(iter(emails(person.email, person.contact_details)), "")
        case "phone":
            return next(iter(phones(person.contact_details)), "")
        case "assistant":
            return "yes" if part.assistant else ""
        case "also_reports_to":
            return _listed(matched, state, part.also_reports_to)
        case "links":
            return "; ".join(link.url for link in person.links)
        case "name_reading":
            return next((other.name for other in person.other_names if other.note == READING), "")
        case "start_date" | "end_date":
            return getattr(part, name) or ""
        case "note":
            return state.said_note(person.note or "")
        case _ if name in FIELDS:
            return getattr(person, name) or ""
    return person.other.get(name, "")


def _of_records(matched: Matched, place: int) -> Iterator[Difference]:
    """Yield what differs of two records of one person."""
    old, new = matched.old, matched.new
    before = matched.people.old_of[place]
    one, other = old.dataset.persons[before], new.dataset.persons[place]
    yield from differences(one, other, TOLD_OF_PERSON)
    notes = old.said_note(one.note or ""), new.said_note(other.note or "")
    if notes[0] != notes[1]:
        yield "note", *contrasted(*notes)
    part, later = old.parts[before], new.parts[place]
    if part != later:
        told = TOLD_OF_MEMBERSHIP if one != other else TOLD_OF_MEMBERSHIP | WHEN
        yield from differences(part, later, told)
        seconds = _listed(matched, old, part.also_reports_to), _listed(matched, new, later.also_reports_to)
        if seconds[0] != seconds[1]:
            yield "also_reports_to", *seconds
    yield from _other_memberships(matched, place)


def _other_memberships(matched: Matched, place: int) -> Iterator[Difference]:
    """Yield what a person is besides, where that is something else than before."""
    there = matched.people.old_of[place]
    before = [_said(matched, matched.old, part) for part in _besides(matched.old, there)]
    after = [_said(matched, matched.new, part) for part in _besides(matched.new, place)]
    went = [text for text in before if text not in after]
    came = [text for text in after if text not in before]
    if went or came:
        yield "memberships", *contrasted("; ".join(went), "; ".join(came))


def _besides(state: DatedState, place: int) -> Iterator[Membership]:
    """Yield the memberships beside the one that counts, as far as they hold on the day."""
    pairs = zip(state.dataset.persons[place].memberships, state.held[place], strict=True)
    for turn, (part, holds) in enumerate(pairs):
        if holds and turn != state.turns[place]:
            yield part


def _superior(matched: Matched, state: DatedState, part: Membership) -> str:
    """Return whom a membership reports to, or the post, by name; empty for neither."""
    if part.reports_to:
        return _called(matched, state, part.reports_to)
    place = state.dataset.post_index.get(part.reports_to_post_id or "", UNKNOWN)
    return state.dataset.posts[place].label if place != UNKNOWN else ""


def _said(matched: Matched, state: DatedState, part: Membership) -> str:
    """Return a membership in a few words: role, organization, superior, dates."""
    team = state.dataset.organization_index.get(part.organization_id or "", UNKNOWN)
    before = matched.organizations.old_of[team] if state is matched.new and team != UNKNOWN else UNKNOWN
    records, place = (state, team) if before == UNKNOWN else (matched.old, before)
    name = records.dataset.organizations[place].name if place != UNKNOWN else part.organization_id
    above = _superior(matched, state, part)
    superior = f"under {above}" if above else ""
    since = f"since {part.start_date}" if part.start_date else ""
    until = f"until {part.end_date}" if part.end_date else ""
    return ", ".join(filter(None, (state.role(part), name, superior, since, until)))
