"""What is told of a comparison, whatever it is written as: each change in words, with its places."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence, Set
from functools import cached_property
from typing import Protocol

from msgspec import Struct

from orgviewer.controls import blanked
from orgviewer.model.changes import (
    Certainty,
    Change,
    ChangeKind,
    Comparison,
    Evidence,
    Meant,
    Subject,
    name_meant,
)
from orgviewer.model.dataset import Dataset
from orgviewer.model.findings import quoted
from orgviewer.model.roster import UNKNOWN
from orgviewer.words.language import Phrase, Plural, counted, number_in_words, tr

COUNTED: Mapping[ChangeKind, Plural] = {
    ChangeKind.JOINED: Plural("%n joined", "%n joined"),
    ChangeKind.LEFT: Plural("%n left", "%n left"),
    ChangeKind.MOVED: Plural("%n moved", "%n moved"),
    ChangeKind.ROLE: Plural("%n new role", "%n new roles"),
    ChangeKind.RENAMED: Plural("%n renamed", "%n renamed"),
    ChangeKind.FIELD: Plural("%n other change", "%n other changes"),
    ChangeKind.FOUNDED: Plural("%n team founded", "%n teams founded"),
    ChangeKind.DISSOLVED: Plural("%n team dissolved", "%n teams dissolved"),
    ChangeKind.TEAM_RENAMED: Plural("%n team renamed", "%n teams renamed"),
    ChangeKind.TEAM_MOVED: Plural("%n team moved", "%n teams moved"),
}
NOTHING: Phrase = "nothing"
NOBODY: Phrase = "nobody"
MOST_COLUMNS = 8


class ToldState(Protocol):
    """What is asked of a state: columns with an entry for each person (see `changes.state`)."""

    @property
    def dataset(self) -> Dataset:
        """The dataset."""

    @property
    def names(self) -> Sequence[str]:
        """The names."""

    @property
    def several(self) -> Set[str]:
        """The names that several have."""

    @property
    def roles(self) -> Sequence[str]:
        """The roles, "" where none is said."""

    @property
    def teams(self) -> Sequence[int]:
        """The organizations by place, or UNKNOWN."""

    @property
    def superiors(self) -> Sequence[int]:
        """The superiors by place, or UNKNOWN."""


class ComparisonReport(Struct, frozen=True, eq=False, dict=True):
    """Two states, what changed from one to the other, and where each change stands.

    `titles` name the two states.
    """

    old: ToldState
    new: ToldState
    comparison: Comparison
    places: Sequence[Evidence]
    titles: tuple[str, str]

    @cached_property
    def counts(self) -> Counter[ChangeKind]:
        """How many changes of each kind there are."""
        return Counter(change.kind for change in self.comparison.changes)

    def by_kind(self) -> Iterator[tuple[ChangeKind, list[tuple[Change, Evidence]]]]:
        """Yield the changes of each kind with their places, kinds without any left out."""
        for kind in ChangeKind:
            pairs = zip(self.comparison.changes, self.places, strict=True)
            if found := [(change, place) for change, place in pairs if change.kind is kind]:
                yield kind, found

    @property
    def headline(self) -> str:
        """How many people there were and are, and what changed, in one line."""
        before, after = self.comparison.people
        people = counted(
            before, "%n person, then {after}", "%n people, then {after}", after=number_in_words(after)
        )
        told = ", ".join(
            counted(self.counts[kind], *words) + (self._of_names() if kind is ChangeKind.FIELD else "")
            for kind, words in COUNTED.items()
            if self.counts[kind]
        )
        return f"{people}: {told or tr('no differences')}"

    def _of_names(self) -> str:
        """Return of how many the name alone came or went: they make up what is not joined or left."""
        numbers = (
            (self.comparison.no_longer_named, Plural("%n no longer named", "%n no longer named")),
            (self.comparison.newly_named, Plural("%n not named before", "%n not named before")),
        )
        told = ", ".join(counted(number, *words) for number, words in numbers if number)
        return f" ({told})" if told else ""

    def notes(self) -> Iterator[str]:
        """Yield in sentences what there is to say of the comparison as a whole."""
        if self.comparison.shares_nobody:
            yield (
                tr(
                    "{titles} and {titles2} have nobody in common: they may be of different "
                    "organizations, or name people in different ways.",
                    titles=self.titles[0],
                    titles2=self.titles[1],
                )
            )
        if self.comparison.matching.renumbered:
            yield tr("People have new ids as a whole: they are told by name, role, superior and team.")
        for title, columns in zip(
            self.titles, (self.comparison.only_old, self.comparison.only_new), strict=True
        ):
            if columns:
                names = ", ".join(quoted(name, 40) for name in columns[:MOST_COLUMNS])
                more = ", …" if len(columns) > MOST_COLUMNS else ""
                yield tr(
                    "Only {title} has {names}{more}, which is not compared therefore.",
                    title=title,
                    names=names,
                    more=more,
                )

    def name(self, change: Change) -> str:
        """Return whose change it is, and the id too if others have that name."""
        state = self.old if change.new_record == UNKNOWN else self.new
        is_shared = change.subject is Subject.PERSON and change.name in state.several
        return blanked(f"{change.name} ({change.id})" if is_shared else change.name)

    def sentence(self, change: Change) -> str:
        """Return what changed, without whose it is."""
        match change.kind:
            case ChangeKind.JOINED:
                return self._about(self.new, change.new_record)
            case ChangeKind.LEFT:
                return self._about(self.old, change.old_record)
            case ChangeKind.MOVED | ChangeKind.TEAM_MOVED:
                return self._moved(change)
            case ChangeKind.FOUNDED | ChangeKind.DISSOLVED:
                return counted(change.people, "%n person", "%n people")
            case ChangeKind.TEAM_RENAMED:
                people = counted(change.people, "%n person", "%n people")
                was = tr("was {name}", name=blanked(change.old))
                return f"{people}, {was}{self._doubt(change)}"
            case ChangeKind.RENAMED:
                return tr("was {name}", name=blanked(change.old)) + self._doubt(change)
            case ChangeKind.FIELD if change.field == "id":
                return tr(
                    "probably the same: the id {old} is now {new}",
                    old=blanked(change.old),
                    new=blanked(change.new),
                )
        values = f"{blanked(change.old) or tr(NOTHING)} → {blanked(change.new) or tr(NOTHING)}"
        doubt = self._doubt(change) if change.field == "name" else ""
        return f"{blanked(change.field)}: {values}{doubt}" if change.field else values

    def _doubt(self, change: Change) -> str:
        is_told = change.certainty is Certainty.PROBABLE and not self.comparison.matching.renumbered
        return tr(" (probably the same)") if is_told else ""

    def _moved(self, change: Change) -> str:
        old, new = (
            _called(state.dataset, one, meant)
            for state, one, meant in (
                (self.old, change.old, change.old_is),
                (self.new, change.new, change.new_is),
            )
        )
        is_branch = change.people > 1 or change.subject is Subject.ORGANIZATION
        people = f"{counted(change.people, '%n person', '%n people')}, " if is_branch else ""
        return tr(
            "{people}from {old} to {new}{change}",
            people=people,
            old=old,
            new=new,
            change=self._other_team(change),
        )

    def _other_team(self, change: Change) -> str:
        """Return to which other team somebody with another superior went, if that is another one."""
        states = self.old.dataset, self.new.dataset
        places = self.comparison.other_team(change, *states)
        if places is None:
            return ""
        teams = [
            state.organizations[place].name if place != UNKNOWN else tr("no team")
            for state, place in zip(states, places, strict=True)
        ]
        return blanked(f"; {teams[0]} → {teams[1]}")

    def _about(self, state: ToldState, place: int) -> str:
        """Return the role and the organization of a person, and the superior."""
        team, superior = state.teams[place], state.superiors[place]
        parts = (
            state.roles[place],
            state.dataset.organizations[team].name if team != UNKNOWN else "",
            f"under {state.names[superior]}" if superior != UNKNOWN else "",
        )
        return blanked(", ".join(filter(None, parts)))


def _called(dataset: Dataset, identifier: str, meant: Meant) -> str:
    """Return what is called so that somebody or something moved from or to; its id if no record has that."""
    if not identifier:
        return tr("no team") if meant is Meant.ORGANIZATION else tr(NOBODY)
    return blanked(name_meant(dataset, identifier, meant))
