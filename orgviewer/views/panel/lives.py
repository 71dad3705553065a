"""The headed parts of a person's page: their life, entry by entry, and who shared parts of it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from orgviewer.lives.entries import (
    Entry,
    award,
    contact,
    education,
    others,
    project,
    publication,
    work,
)
from orgviewer.lives.markup import escape, lines, note, quiet
from orgviewer.model.dataset import interests
from orgviewer.model.records import Person, Sourced
from orgviewer.relations.things import ThingKind
from orgviewer.views.panel.footnotes import Footnotes
from orgviewer.views.panel.mentions import Mentions
from orgviewer.words.translation import tr

Part = tuple[str, str]  # a heading and a body as HTML, which may be empty


def life(
    person: Person,
    bio: str,
    reports: str,
    mentions: Mentions,
    shared: Mapping[tuple[ThingKind, int], str],
    footnotes: Footnotes,
) -> tuple[Part, ...]:
    """Return the parts of a person's page; `shared` says by kind and entry who else was there."""
    schools, advisors, jobs, makers = (
        [shared.get((kind, entry), "") for entry in range(len(entries))]
        for kind, entries in (
            (ThingKind.SCHOOL, person.education),
            (ThingKind.ADVISOR, person.education),
            (ThingKind.EMPLOYER, person.work),
            (ThingKind.PROJECT, person.projects),
        )
    )
    name = mentions.name
    studies = [
        education(entry, name, *beside)
        for entry, *beside in zip(person.education, schools, advisors, strict=True)
    ]
    employments = [work(entry, name, beside) for entry, beside in zip(person.work, jobs, strict=True)]
    projects = [project(entry, name, beside) for entry, beside in zip(person.projects, makers, strict=True)]
    return (
        (tr("Biography"), bio),
        (tr("Education"), table(studies, footnotes)),
        (tr("Advised"), shared.get((ThingKind.ADVISOR, -1), "")),
        (tr("Work"), table(employments, footnotes)),
        (tr("Awards"), table([award(entry) for entry in person.awards], footnotes)),
        (tr("Projects"), table(projects, footnotes)),
        (tr("Publications"), table([publication(entry) for entry in person.publications], footnotes)),
        (tr("Interests"), _interests(person, footnotes)),
        (tr("Contact"), lines(contact(person))),
        (tr("Direct reports"), reports),
        (tr("Other"), lines(others(person.other))),
    )


def _interests(person: Person, footnotes: Footnotes) -> str:
    return "".join(
        f'<p class="line">{escape(interest.name)}{footnotes.mark(interest.sources)}</p>{_note(interest)}'
        for interest in interests(person)
    )


def _note(record: Sourced) -> str:
    return note(record.note) if record.note else ""


def table(entries: Sequence[Entry], footnotes: Footnotes) -> str:
    """Return entries as HTML, their years in a column of its own where any has years."""
    if not entries:
        return ""
    dated = any(entry.when for entry in entries)
    rows = "".join(_row(entry, footnotes, dated) for entry in entries)
    return f'<table width="100%" cellspacing="0" cellpadding="0">{rows}</table>'


def _row(entry: Entry, footnotes: Footnotes, dated: bool) -> str:
    lines = [quiet(line) for line in entry.lines if line]
    title = f"<b>{escape(entry.title)}</b>{footnotes.mark(entry.sources)}"
    body = "<br>".join([title, *lines]) + (note(entry.note) if entry.note else "")
    when = f'<td class="when" width="84">{escape(entry.when)}</td>' if dated else ""
    return f'<tr>{when}<td class="entry">{body}</td></tr>'
