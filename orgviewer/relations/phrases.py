"""How a step of a chain is said in words, on the command line and in a window."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

from orgviewer.model.dataset import Dataset
from orgviewer.model.dates import PartialDate, is_over
from orgviewer.model.records import Period
from orgviewer.relations.chains import Head, Step
from orgviewer.relations.things import ThingKind, entry_of

PHRASES: Final[Mapping[tuple[ThingKind, Head], str]] = {
    (ThingKind.REPORTING, Head.TO): "reports to {name}",
    (ThingKind.REPORTING, Head.FROM): "is the boss of {name}",
    (ThingKind.REPORTING, Head.NEITHER): "shares a boss with {name}: {thing}",
    (ThingKind.ADVISOR, Head.TO): "was advised by {name}",
    (ThingKind.ADVISOR, Head.FROM): "advised {name}",
    (ThingKind.ADVISOR, Head.NEITHER): "shares an advisor with {name}: {thing}",
    (ThingKind.COLLEAGUES, Head.NEITHER): "worked with {name}: {thing}",
    (ThingKind.PROJECT, Head.NEITHER): "shares a project with {name}: {thing}",
    (ThingKind.TEAM, Head.NEITHER): "shares a team with {name}: {thing}",
    (ThingKind.EMPLOYER, Head.NEITHER): "shares an employer with {name}: {thing}",
    (ThingKind.SCHOOL, Head.NEITHER): "shares a school with {name}: {thing}",
}
PAST: Final[Mapping[Head, str]] = {Head.TO: "reported to {name}", Head.FROM: "was the boss of {name}"}


def step_entries(dataset: Dataset, step: Step) -> list[Period]:
    """Return the entries that a step comes from, one or both people's."""
    sides = (step.from_person, step.from_entry), (step.to_person, step.to_entry)
    found = (entry_of(dataset, step.kind, person, entry) for person, entry in sides)
    return [entry for entry in found if entry is not None]


def phrase(step: Step, entries: Sequence[Period], day: PartialDate | None) -> str:
    """Return what the first of a step is to the other on a day; {name} and shared {thing} are left open."""
    if step.kind is ThingKind.REPORTING and step.head in PAST and is_over(entries[0].end_date, day):
        return PAST[step.head]
    return PHRASES[step.kind, step.head]
