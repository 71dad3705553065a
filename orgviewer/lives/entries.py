"""The entries of a life as parts: schools, jobs, prizes, projects, publications.

Each has the same few parts: when, what, and the lines beneath it; `beside` says who else was there, and a row
of names goes up to `most` (see `enough`).
"""

from __future__ import annotations

from orgviewer.lives.enough import EVERYTHING
from orgviewer.lives.names import Names
from orgviewer.lives.parts import Entry, Line
from orgviewer.lives.texts import address, cited, facts, line, present, readable, sentence, years
from orgviewer.model.records import Award, Education, Person, Project, Publication, Sourced, Work
from orgviewer.words.translation import date_in_words, tr


def education(names: Names, entry: Education, *beside: Line, most: float = EVERYTHING) -> Entry:
    """Return a school and a degree; a degree's date is the one at the end."""
    degree = ", ".join(part for part in (entry.study_type, entry.area) if part)
    expected = tr("expected when the source was written") if entry.status == "expected" else ""
    advisors = sentence(tr("with {names}"), "{names}", names.row(entry.advisors, most))
    teachers = sentence(tr("taught by {names}"), "{names}", names.row(entry.teachers, most))
    lines = (
        line(degree),
        line(expected),
        advisors,
        teachers,
        line(entry.duration),
        line(entry.summary),
        *beside,
    )
    when = _day(entry.end_date) if entry.end_date and not entry.start_date else years(entry)
    return _entry(names, entry, when, entry.institution, *lines)


def work(names: Names, entry: Work, person: Person, *beside: Line, most: float = EVERYTHING) -> Entry:
    """Return an employment of a person."""
    kinds = {
        "internship": tr("internship"),
        "fellowship": tr("fellowship"),
        "teaching": tr("teaching"),
    }
    position = facts(entry.position, kinds.get(entry.kind or ""), entry.duration)
    colleagues = sentence(tr("with {names}"), "{names}", names.row(entry.colleagues, most))
    lines = (position, line(entry.location), colleagues, line(entry.summary), *beside)
    return _entry(names, entry, years(entry, person), entry.name, *lines)


def award(names: Names, entry: Award) -> Entry:
    """Return a prize."""
    lines = line(entry.rank), line(entry.awarder), line(entry.summary)
    return _entry(names, entry, _day(entry.date), entry.title, *lines)


def project(names: Names, entry: Project, *beside: Line, most: float = EVERYTHING) -> Entry:
    """Return something made."""
    part = facts(entry.role, entry.organization, entry.duration)
    colleagues = sentence(tr("with {names}"), "{names}", names.row(entry.colleagues, most))
    lines = (part, colleagues, line(entry.summary), address(entry.url), *beside)
    return _entry(names, entry, years(entry), entry.name, *lines)


def publication(names: Names, entry: Publication) -> Entry:
    """Return a text published."""
    lines = line(entry.publisher), line(entry.summary), address(entry.url)
    return _entry(names, entry, _day(entry.release_date), entry.name, *lines)


def _entry(names: Names, record: Sourced, when: str, title: str, *lines: Line) -> Entry:
    mark = cited(names.dataset, record.sources)
    return Entry(when, line(title), mark, present(*lines), readable(record.note))


def _day(text: str | None) -> str:
    return date_in_words(text) if text else ""
