"""What changed between two states, in words: of one person or team, and of both states as a whole."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain

from orgviewer.controls import visible
from orgviewer.lives.names import Names
from orgviewer.lives.parts import Block, FromChart, Line, Words
from orgviewer.lives.texts import label, line, listed, quiet, section, sentence
from orgviewer.model.changes import (
    HEADINGS,
    BothStates,
    Certainty,
    Change,
    ChangeKind,
    Counterparts,
    Meant,
    Subject,
    name_meant,
)
from orgviewer.model.dataset import Dataset
from orgviewer.model.roster import UNKNOWN
from orgviewer.words.translation import counted, day_of, tr

NOTHING = "–"


def kind_in_words(kind: ChangeKind) -> str:
    """Return what changes of a kind are called."""
    return tr(HEADINGS[kind])


def person_changes(names: Names, index: int) -> tuple[Block, ...]:
    """Return what happened to somebody between the two states of a dataset, by place in it."""
    both = names.dataset.both
    return _told(names, both, both.persons, index) if both else ()


def organization_changes(names: Names, index: int) -> tuple[Block, ...]:
    """Return what happened to an organization between the two states of a dataset, by place in it."""
    both = names.dataset.both
    return _told(names, both, both.organizations, index) if both else ()


def _told(names: Names, both: BothStates, family: Counterparts, index: int) -> tuple[Block, ...]:
    changes = family.changes.get(index, ())
    heading = tr("Changed since {state}").replace("{state}", state_in_words(both.earlier, both.later))
    told: list[Block] = []
    for number, change in enumerate(changes):
        told += (*listed((change_line(names, both, change, index),)), FromChart("evidence", number))
    doubts = [quiet(line(doubt)) for doubt in dict.fromkeys(map(_doubt, changes)) if doubt]
    return section(heading, *told, *listed(doubts))


def _doubt(change: Change) -> str:
    if change.certainty is not Certainty.PROBABLE:
        return ""
    return tr("Probably the same as before: no id that stayed says so.")


def state_in_words(state: Dataset, other: Dataset) -> str:
    """Return what one of two states is called: by its day, unless both have the same; else by its file."""
    day = day_of(state.meta)
    return day if day and day != day_of(other.meta) else visible(state.path.name)


def change_line(names: Names, both: BothStates, change: Change, index: int) -> Line:
    """Return what happened, with both places; links lead to people."""
    match change.kind:
        case ChangeKind.JOINED | ChangeKind.FOUNDED:
            return line(tr("New"))
        case ChangeKind.LEFT:
            return (*line(tr("No longer there")), *_where_before(names, both, index))
        case ChangeKind.DISSOLVED:
            return line(tr("Dissolved"))
        case ChangeKind.MOVED | ChangeKind.TEAM_MOVED:
            told = _from_to(from_to(change), *_places(names, both, change))
            return (*told, *line(_people(change)), *_with_team(both, change))
        case _:
            field = line(f"{change.field}: ") if change.kind is ChangeKind.FIELD else ()
            return (*field, *_from_to(from_to(change), line(change.old), line(change.new)))


def from_to(change: Change) -> str:
    """Return what changed of whoever is in both states, {old} being what was and then {new} what is."""
    match change.kind:
        case ChangeKind.MOVED if change.new_is is not Meant.ORGANIZATION:
            return tr("reported to {old}, now to {new}")
        case ChangeKind.MOVED | ChangeKind.TEAM_MOVED:
            return tr("from {old} to {new}")
        case ChangeKind.ROLE:
            return tr("role: {old} → {new}")
        case ChangeKind.RENAMED | ChangeKind.TEAM_RENAMED:
            return tr("was called {old}")
        case _:
            return tr("{old} → {new}")


def _places(names: Names, both: BothStates, change: Change) -> tuple[Line, Line]:
    """Return where somebody or something was and is: teams, or superiors as links."""
    old, new = (change.old, change.old_is), (change.new, change.new_is)
    return _meant(names, both, both.earlier, *old), _meant(names, both, both.later, *new)


def _with_team(both: BothStates, change: Change) -> Line:
    """Return between which teams somebody moved who has another superior; nothing if that stayed the same."""
    states = both.earlier, both.later
    places = both.comparison.other_team(change, *states) if change.kind is ChangeKind.MOVED else None
    if places is None:
        return ()
    old, new = (
        line(label(state.organizations[place].name) if place >= 0 else "")
        for state, place in zip(states, places, strict=True)
    )
    return _from_to(tr("; from {old} to {new}"), old, new)


def _people(change: Change) -> str:
    """Return how many moved together, if that is more than one."""
    return counted(change.people, "", " (%n people)") if change.people > 1 else ""


def _from_to(template: str, before: Line, after: Line) -> Line:
    """Return a sentence of what was and what is, a dash standing for nothing."""
    nothing: Line = (Words(NOTHING),)
    head, _, tail = template.partition("{new}")
    told = sentence(head, "{old}", before or nothing)
    return (*told, *(after or nothing), *line(tail)) if "{new}" in template else told


def _meant(names: Names, both: BothStates, state: Dataset, identifier: str, meant: Meant) -> Line:
    """Return what an id means in one of both states: somebody as a link, all else by its name."""
    place = state.person_index.get(identifier, UNKNOWN) if meant is Meant.PERSON else UNKNOWN
    if place == UNKNOWN:
        return line(label(name_meant(state, identifier, meant)))
    is_old = state is both.earlier
    here = both.persons.of_earlier[place] if is_old else names.dataset.person_index.get(identifier, UNKNOWN)
    return names.person(here) if here >= 0 else line(label(name_meant(state, identifier, meant)))


def _where_before(names: Names, both: BothStates, index: int) -> Line:
    """Return under whom somebody was who left."""
    manager = names.dataset.managers[index]
    return sentence(tr("; reported to {name}"), "{name}", names.person(manager)) if manager >= 0 else ()


# As plain text, for lists


def change_text(names: Names, both: BothStates, change: Change, index: int) -> str:
    """Return what happened, as a text on one line."""
    match change.kind:
        case ChangeKind.JOINED | ChangeKind.LEFT:
            membership = names.dataset.primaries[index]
            memberships = names.dataset.persons[index].memberships
            role = memberships[membership].role if membership >= 0 else None
            team = memberships[membership].organization_id if membership >= 0 else None
            called = names.organization if change.kind is ChangeKind.JOINED else names.former_organization
            return " · ".join(filter(None, (role, called(team))))
        case ChangeKind.FOUNDED | ChangeKind.DISSOLVED:
            return counted(change.people, "%n person", "%n people") if change.people else ""
        case ChangeKind.MOVED | ChangeKind.TEAM_MOVED:
            before, after = (plain(part) or NOTHING for part in _places(names, both, change))
            return f"{before} → {after}{_people(change)}"
        case ChangeKind.ROLE:
            return f"{change.old or NOTHING} → {change.new or NOTHING}"
        case _:
            return plain(change_line(names, both, change, index))


def plain(parts: Line) -> str:
    """Return a line of words and links as a text."""
    return "".join(getattr(part, "text", "") or plain(getattr(part, "inside", ())) for part in parts)


def compared_with(dataset: Dataset) -> str:
    """Return with what a dataset over two states is compared; empty for one of a single state."""
    both = dataset.both
    if both is None:
        return ""
    return tr("compared with {state}").replace("{state}", state_in_words(both.earlier, both.later))


def told_changes(both: BothStates) -> Iterator[tuple[Change, int]]:
    """Yield all changes, each with the place of whom or what it is of in the dataset over both.

    It is UNKNOWN for whoever is there, but is not named any more: nobody of that name has a card.
    """
    for subject in Subject:
        family = both.persons if subject is Subject.PERSON else both.organizations
        yield from ((change, place) for place, changes in family.changes.items() for change in changes)
    of_records = chain(both.persons.changes.values(), both.organizations.changes.values())
    told = set(chain.from_iterable(of_records))
    yield from ((change, UNKNOWN) for change in both.comparison.changes if change not in told)
