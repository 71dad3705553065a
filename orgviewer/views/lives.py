"""The headed parts of a person's page: their life, entry by entry, and who shared parts of it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from orgviewer.model.dataset import interests
from orgviewer.model.records import ContactDetail, Link, Person, Sourced
from orgviewer.paint.words import date_in_words, tr
from orgviewer.relations.things import ThingKind
from orgviewer.views.entries import award, education, project, publication, table, work
from orgviewer.views.footnotes import Footnotes
from orgviewer.views.markup import address, escape, lines, link, note, quiet
from orgviewer.views.mentions import Mentions

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
    studies = [
        education(entry, mentions, *beside)
        for entry, *beside in zip(person.education, schools, advisors, strict=True)
    ]
    employments = [work(entry, mentions, beside) for entry, beside in zip(person.work, jobs, strict=True)]
    projects = [
        project(entry, mentions, beside) for entry, beside in zip(person.projects, makers, strict=True)
    ]
    return (
        (tr("Biography"), bio),
        (tr("Education"), table(studies, footnotes)),
        (tr("Advised"), shared.get((ThingKind.ADVISOR, -1), "")),
        (tr("Work"), table(employments, footnotes)),
        (tr("Awards"), table([award(entry) for entry in person.awards], footnotes)),
        (tr("Projects"), table(projects, footnotes)),
        (tr("Publications"), table([publication(entry) for entry in person.publications], footnotes)),
        (tr("Interests"), _interests(person, footnotes)),
        (tr("Contact"), _contact(person)),
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


def links(entries: Iterable[Link]) -> str:
    """Return addresses, and what stands there, a line each."""
    return lines(
        address(entry.url) + (f" {quiet(escape(entry.note))}" if entry.note else "") for entry in entries
    )


def _contact(person: Person) -> str:
    details: tuple[ContactDetail, ...] = person.contact_details
    known = [escape(person.location)] if person.location else []
    known += [link(f"mailto:{person.email}", person.email)] if person.email else []
    known += [
        " ".join((quiet(escape(detail.type)), escape(detail.value), quiet(escape(detail.note or ""))))
        for detail in details
    ]
    if person.birth_date:
        known.append(escape(tr("born {day}").replace("{day}", date_in_words(person.birth_date))))
    return lines(known) + links(person.links)


def others(fields: Mapping[str, str]) -> list[str]:
    """Return what no field is made for: each name and its value."""
    return [f"{escape(name)}: {address(value)}" for name, value in fields.items()]
