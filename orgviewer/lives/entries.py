"""What records say of a life, as HTML for the panel and for print: entries, contacts, sources.

Each entry has the same few parts: when, what, and the lines beneath it. Not for: where they stand on a page.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QLocale

from orgviewer.links import EMAIL, contact_uri
from orgviewer.lives.markup import address, escape, linked, quiet
from orgviewer.model.dataset import Dataset
from orgviewer.model.records import (
    Award,
    Citation,
    Education,
    Link,
    Period,
    Person,
    Project,
    Publication,
    Source,
    Work,
)
from orgviewer.words.translation import date_in_words, tr

Named = Callable[[str], str]
"""Makes HTML of the name, or the id, of somebody."""


@dataclass(frozen=True)
class Entry:
    """One entry: `title` is text, `lines` are HTML."""

    when: str
    title: str
    lines: tuple[str, ...]
    sources: tuple[Citation, ...]
    note: str | None


def years(period: Period) -> str:
    """Return the dates of a period in words: since Jul 2023, 2015 – 2018, until 2018, or nothing."""
    start = date_in_words(period.start_date) if period.start_date else ""
    end = date_in_words(period.end_date) if period.end_date else ""
    if start == end or not (start or end):
        return start
    if not end:
        return tr("since {day}").replace("{day}", start)
    return f"{start} – {end}" if start else tr("until {day}").replace("{day}", end)


def education(entry: Education, named: Named, *beside: str) -> Entry:
    """Return a school and a degree, and who else was there; a degree's date is the one at the end."""
    degree = ", ".join(part for part in (entry.study_type, entry.area) if part)
    expected = tr("expected when the source was written") if entry.status == "expected" else ""
    advisors = _with(entry.advisors, named)
    lines = (escape(degree), escape(expected), advisors, _text(entry.duration), _text(entry.summary), *beside)
    when = date_in_words(entry.end_date) if entry.end_date and not entry.start_date else years(entry)
    return Entry(when, entry.institution, lines, entry.sources, entry.note)


def work(entry: Work, named: Named, *beside: str) -> Entry:
    """Return an employment, and who else was there."""
    kinds = {
        "internship": tr("internship"),
        "fellowship": tr("fellowship"),
        "teaching": tr("teaching"),
    }
    position = " · ".join(
        part for part in (entry.position, kinds.get(entry.kind or ""), entry.duration) if part
    )
    colleagues = _with(entry.colleagues, named)
    lines = (escape(position), _text(entry.location), colleagues, _text(entry.summary), *beside)
    return Entry(years(entry), entry.name, lines, entry.sources, entry.note)


def award(entry: Award) -> Entry:
    """Return a prize."""
    when = date_in_words(entry.date) if entry.date else ""
    lines = (_text(entry.rank), _text(entry.awarder), _text(entry.summary))
    return Entry(when, entry.title, lines, entry.sources, entry.note)


def project(entry: Project, named: Named, *beside: str) -> Entry:
    """Return something made, and who else made it."""
    part = " · ".join(part for part in (entry.role, entry.organization, entry.duration) if part)
    colleagues = _with(entry.colleagues, named)
    lines = (escape(part), colleagues, _text(entry.summary), _address(entry.url), *beside)
    return Entry(years(entry), entry.name, lines, entry.sources, entry.note)


def publication(entry: Publication) -> Entry:
    """Return a text published."""
    when = date_in_words(entry.release_date) if entry.release_date else ""
    lines = (_text(entry.publisher), _text(entry.summary), _address(entry.url))
    return Entry(when, entry.name, lines, entry.sources, entry.note)


def _text(text: str | None) -> str:
    return escape(text) if text else ""


def _address(url: str | None) -> str:
    return address(url) if url else ""


def _with(names: Iterable[str], named: Named) -> str:
    listed = ", ".join(map(named, names))
    return escape(tr("with {names}")).replace("{names}", listed) if listed else ""


def contact(person: Person) -> list[str]:
    """Return how a person is reached, and what else is known of them, as lines of HTML."""
    known = [escape(person.location)] if person.location else []
    known += [linked(contact_uri(EMAIL, person.email), person.email)] if person.email else []
    for detail in person.contact_details:
        value = linked(contact_uri(detail.type, detail.value), detail.value)
        parts = quiet(escape(detail.type)), value, quiet(escape(detail.note or ""))
        known.append(" ".join(parts))
    if person.birth_date:
        known.append(escape(tr("born {day}").replace("{day}", date_in_words(person.birth_date))))
    return known + links(person.links)


def links(entries: Iterable[Link]) -> list[str]:
    """Return addresses, and what stands there, as lines of HTML."""
    return [address(entry.url) + (f" {quiet(escape(entry.note))}" if entry.note else "") for entry in entries]


def others(fields: Mapping[str, str]) -> list[str]:
    """Return what no field is made for as lines of HTML: each name and its value."""
    return [f"{escape(name)}: {address(value)}" for name, value in fields.items()]


def source_facts(dataset: Dataset, source: Source) -> list[str]:
    """Return what is known of a source beside its title, as lines of HTML."""
    day = date_in_words(source.date) if source.date else None
    language = QLocale.languageToString(QLocale(source.language).language()) if source.language else None
    facts = [source.publisher, ", ".join(source.authors), day, language]
    known = " · ".join(escape(fact) for fact in facts if fact)
    lines = [quiet(known)] if known else []
    if source.cited_in:
        citing = dataset.sources[dataset.source_index[source.cited_in]]
        lines.append(quiet(escape(tr("cited in “{title}”").replace("{title}", citing.title))))
    lines += [address(source.url)] if source.url else []
    lines += [quiet(escape(source.note))] if source.note else []
    return lines
