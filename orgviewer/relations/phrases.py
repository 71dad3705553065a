"""How a step of a chain is said in words, on the command line and in a window."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final, NamedTuple

from orgviewer.model.dataset import Dataset
from orgviewer.model.dates import PartialDate, is_over
from orgviewer.model.records import Period, Person, is_internship
from orgviewer.relations.chains import ChainStep, SeniorSide
from orgviewer.relations.periods import Overlap
from orgviewer.relations.things import ThingKind, entry_of
from orgviewer.relations.worth import is_relation
from orgviewer.words.language import Phrase

PHRASES: Final[Mapping[tuple[ThingKind, SeniorSide], Phrase]] = {
    (ThingKind.REPORTING, SeniorSide.TO): "reports to {name}",
    (ThingKind.REPORTING, SeniorSide.FROM): "is the manager of {name}",
    (ThingKind.ADVISOR, SeniorSide.TO): "was advised by {name}",
    (ThingKind.ADVISOR, SeniorSide.FROM): "advised {name}",
    (ThingKind.ADVISOR, SeniorSide.NEITHER): "shares an advisor with {name}: {thing}",
    (ThingKind.TEACHER, SeniorSide.TO): "was taught by {name}",
    (ThingKind.TEACHER, SeniorSide.FROM): "taught {name}",
    (ThingKind.TEACHER, SeniorSide.NEITHER): "shares a teacher with {name}: {thing}",
    (ThingKind.COLLEAGUES, SeniorSide.NEITHER): "worked with {name}: {thing}",
    (ThingKind.PROJECT, SeniorSide.NEITHER): "shares a project with {name}: {thing}",
    (ThingKind.TEAM, SeniorSide.NEITHER): "shares a team with {name}: {thing}",
    (ThingKind.SCHOOL, SeniorSide.NEITHER): "shares a school with {name}: {thing}",
}
OVERLAPS: Final[Mapping[Overlap, Phrase]] = {
    Overlap.SURE: "at the same time",
    Overlap.IN_FILE: "in this file",
    Overlap.UNKNOWN: "years not known",
    Overlap.NEVER: "in other years",
}
"""Whether two were together somewhere, as far as the file says."""
PAST: Final[Mapping[SeniorSide, Phrase]] = {
    SeniorSide.TO: "reported to {name}",
    SeniorSide.FROM: "was the manager of {name}",
}


WORDS: Final[Mapping[tuple[ThingKind, bool], Phrase]] = {
    (ThingKind.REPORTING, True): "manager",
    (ThingKind.ADVISOR, True): "advisor",
    (ThingKind.ADVISOR, False): "same advisor",
    (ThingKind.TEACHER, True): "teacher",
    (ThingKind.TEACHER, False): "same teacher",
    (ThingKind.COLLEAGUES, False): "colleagues",
    (ThingKind.PROJECT, False): "same project",
    (ThingKind.TEAM, False): "same team",
    (ThingKind.SCHOOL, False): "same school",
    (ThingKind.EMPLOYER, False): "same employer",
}
"""A step in a word or two; whether one of both is the head of what they share."""
OF_EMPLOYERS: Final[Mapping[tuple[bool, bool], Phrase]] = {
    (False, False): "shares an employer with {name}: {thing}",
    (True, False): "interned at {thing}, where {name} worked",
    (False, True): "worked at {thing}, where {name} interned",
    (True, True): "interned at {thing}, as {name} did",
}
"""By who was an intern there, the first of a step and the other."""


class LifeEntry(NamedTuple):
    """An entry of a record, and the person whose it is."""

    period: Period
    person: Person


def step_entries(dataset: Dataset, step: ChainStep) -> list[LifeEntry]:
    """Return the entries that a step comes from, one or both people's."""
    sides = (step.from_person, step.from_entry), (step.to_person, step.to_entry)
    found = ((entry_of(dataset, step.kind, person, entry), person) for person, entry in sides)
    return [LifeEntry(entry, dataset.persons[person]) for entry, person in found if entry is not None]


def notes(step: ChainStep, entries: Sequence[LifeEntry]) -> list[str]:
    """Return what is doubtful of who one is to the other; nothing of what both merely share."""
    told = [entry.period.note for entry in entries if entry.period.note]
    return list(dict.fromkeys(told)) if is_relation(step) else []


def word(step: ChainStep) -> Phrase:
    """Return in a word or two what two people have to do with each other."""
    return WORDS[step.kind, step.head is not SeniorSide.NEITHER]


def phrase(step: ChainStep, entries: Sequence[LifeEntry], day: PartialDate | None) -> Phrase:
    """Return what the first of a step is to the other on a day; {name} and shared {thing} are left open."""
    if step.kind is ThingKind.EMPLOYER:
        own, other = (is_internship(entry.period) for entry in entries)
        return OF_EMPLOYERS[own, other]
    if step.kind is ThingKind.REPORTING and step.head in PAST and is_over(entries[0].period.end_date, day):
        return PAST[step.head]
    return PHRASES[step.kind, step.head]
