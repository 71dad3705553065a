"""Two states of an organization into what changed from the earlier one to the later one."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import compress
from operator import and_

from msgspec.structs import replace

from orgviewer.changes.fields import Fields, fields
from orgviewer.changes.matching import Matched, match
from orgviewer.changes.moves import ORGANIZATION, moves
from orgviewer.changes.names import are_one
from orgviewer.changes.pairs import PairedPlaces
from orgviewer.changes.state import DatedState
from orgviewer.changes.teams import team_changes
from orgviewer.engines import collector_off
from orgviewer.model.changes import Certainty, Change, ChangeKind, Comparison, Meant
from orgviewer.model.dataset import Dataset
from orgviewer.model.roster import UNKNOWN


def compare(old: Dataset, new: Dataset) -> Comparison:
    """Return what changed from one dataset to another, or from one day to another of one dataset.

    A dataset is taken as of the day that it speaks of; without any all in it counts.
    """
    return compare_states(DatedState(old), DatedState(new))


def compare_states(old: DatedState, new: DatedState) -> Comparison:
    """Return what changed from one state to another."""
    with collector_off():
        return _compared(match(old, new))


def _compared(matched: Matched) -> Comparison:
    old, new = matched.old, matched.new
    known = matched.people.known
    both = kept = known
    if 0 in old.there or 0 in new.there:
        both = _there_in_both(matched, known)
        kept = _with_those_in_neither(matched, known, both)
    other = fields(matched, kept)
    told: dict[int, list[Change]] = {}
    for change in _of_kept(matched, both, kept, other):
        told.setdefault(change.new_record, []).append(change)
    for place in matched.came:
        told[place] = [*_joined(matched, place), *told.get(place, ())]
    changes = [change for place in sorted(told) for change in told[place]]
    changes += _left(matched)
    if other.are_in_both(ORGANIZATION):  # else they are unknown, and not gone
        changes += team_changes(matched)
    people = sum(old.there), sum(new.there)
    return Comparison(matched.matching, tuple(changes), other.only_old, other.only_new, people)


def _there_in_both(matched: Matched, known: PairedPlaces) -> PairedPlaces:
    """Return those who are there in both states."""
    were, are = (map(state.there.__getitem__, places) for state, places in _sides(matched, known))
    is_both = list(map(and_, were, are))
    return PairedPlaces(list(compress(known.new, is_both)), list(compress(known.old, is_both)))


def _with_those_in_neither(matched: Matched, known: PairedPlaces, both: PairedPlaces) -> PairedPlaces:
    """Return these, and those who are in both datasets but there on neither day; who is absent is nobody."""
    out = [
        {*state.dataset.absent, *compress(range(len(state.ids)), state.there)}
        for state, _ in _sides(matched, known)
    ]
    pairs = zip(known.old, known.new, strict=True)
    neither = [(before, place) for before, place in pairs if before not in out[0] and place not in out[1]]
    if not neither:
        return both
    before, places = zip(*neither, strict=True)
    return PairedPlaces([*both.new, *places], [*both.old, *before])


def _sides(matched: Matched, known: PairedPlaces) -> tuple[tuple[DatedState, Sequence[int]], ...]:
    return (matched.old, known.old), (matched.new, known.new)


def _joined(matched: Matched, place: int) -> Iterator[Change]:
    new = matched.new
    if found := matched.unnamed.came.get(place):
        yield _named(new, place, "", new.names[place], found.certainty, new_record=place)
    else:
        yield Change(ChangeKind.JOINED, new.ids[place], new.names[place], new_record=place)


def _left(matched: Matched) -> Iterator[Change]:
    """Yield who was there in the earlier state and is not in the later one."""
    old = matched.old
    for place in matched.gone:
        if found := matched.unnamed.gone.get(place):
            yield _named(old, place, old.names[place], "", found.certainty, old_record=place)
        else:
            yield Change(ChangeKind.LEFT, old.ids[place], old.names[place], old_record=place)


def _name(state: DatedState, place: int) -> str:
    """Return a name, or empty text for one that is none."""
    return "" if place in state.nobody else state.names[place]


def _named(
    state: DatedState, place: int, before: str, after: str, certainty: Certainty, **record: int
) -> Change:
    """Return that somebody's name was given, or is no more."""
    told = Change(ChangeKind.FIELD, state.ids[place], state.names[place], before, after, "name")
    return replace(told, certainty=certainty, **record)


def _of_kept(matched: Matched, both: PairedPlaces, kept: PairedPlaces, other: Fields) -> Iterator[Change]:
    """Yield what changed of people who are in both states."""
    old, new, old_of = matched.old, matched.new, matched.people.old_of
    probable = matched.matching.probable

    def change(
        kind: ChangeKind, place: int, before: str, after: str, field: str = "", people: int = 1
    ) -> Change:
        certainty = Certainty.PROBABLE if place in probable else Certainty.SURE
        return Change(
            kind,
            new.ids[place],
            new.names[place],
            before,
            after,
            field,
            people,
            old_of[place],
            place,
            certainty,
        )

    for place, move in moves(matched, both, other.are_in_both).items():
        before, old_is = _above(old, move.old, move.field)
        after, new_is = _above(new, move.new, move.field)
        made = change(ChangeKind.MOVED, place, before, after, move.field, move.people)
        yield replace(made, old_is=old_is, new_is=new_is)
    if other.are_in_both("role"):
        for place in both.differing(old.roles, new.roles):
            yield change(ChangeKind.ROLE, place, old.roles[old_of[place]], new.roles[place])
    for place in () if new.dataset.names_nobody else kept.differing(old.names, new.names):
        before, after = _name(old, old_of[place]), _name(new, place)
        if before and after and not are_one(before, after):
            yield change(ChangeKind.RENAMED, place, before, after)
        elif bool(before) != bool(after):
            yield change(ChangeKind.FIELD, place, before, after, "name")
    if not matched.matching.renumbered:
        for place in probable:
            ids = old.own_id(old_of[place]), new.own_id(place)
            if ids[0] != ids[1] and not new.is_called_by_id(place):
                yield change(ChangeKind.FIELD, place, *ids, "id")
    for place, entries in other.differing.items():
        for field, before, after in entries:
            yield change(ChangeKind.FIELD, place, before, after, field)


def _above(state: DatedState, place: int, field: str) -> tuple[str, Meant]:
    """Return the id of somebody's team or superior, or that of the post above; empty for none."""
    if field == ORGANIZATION:
        team = state.teams[place]
        return state.dataset.organizations[team].id if team != UNKNOWN else "", Meant.ORGANIZATION
    if (superior := state.superiors[place]) != UNKNOWN:
        return state.ids[superior], Meant.PERSON
    above = state.lines_to_posts[place]
    return (state.dataset.posts[above].id, Meant.POST) if above != UNKNOWN else ("", Meant.PERSON)
