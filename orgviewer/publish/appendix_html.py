"""The life of a person as HTML for print: what the records say, each fact with its sources behind it.

Not for: the panel of the window, whose texts lead to cards (see `views.pages`).
"""

from __future__ import annotations

import html
import re
from collections.abc import Callable, Iterable, Iterator, Sequence

from PySide6.QtCore import QLocale
from PySide6.QtGui import QTextDocument

from orgviewer.model.dataset import Dataset, biography, interests
from orgviewer.model.records import Citation, Membership, Period, Person, Source, Sourced
from orgviewer.paint.letters import Letters
from orgviewer.paint.words import date_in_words, tr

LONGEST = 20_000  # characters of one text
OPENABLE = ("http://", "https://", "mailto:")
_UNUSUAL = re.compile(r"[^\x00-\x7f\s]+")
_BODY = re.compile(r"<body[^>]*>(.*)</body>", re.DOTALL)
_IMAGE = re.compile(r"<img\b[^>]*>", re.IGNORECASE)
_STYLE = re.compile(r'\s(style|align|class)="[^"]*"')

Row = tuple[str, str, Sequence[str], Sourced]
"""When, a title, the lines beneath it, and the record that names their sources."""


class Lives:
    """Writes the lives of a dataset's people, and the list of its sources that they refer to."""

    def __init__(self, dataset: Dataset, letters: Letters) -> None:
        self._dataset = dataset
        self._letters = letters

    def person(self, index: int, anchor: str) -> str:
        """Return the life of a person by their place in the dataset."""
        person = self._dataset.persons[index]
        name = person.name if self._letters.legible(person.name) else person.id
        names = " · ".join(escape(other.name) for other in person.other_names)
        head = f'<p dir="ltr" class="name"><a name="{anchor}"></a>{escape(name)}{self._cited(person)}</p>'
        parts = [head, _line(f"<i>{names}</i>" if names else "")]
        parts += [_line(self._membership(membership)) for membership in person.memberships]
        parts += [_line(escape(person.summary)) if person.summary else "", _note(person)]
        for statement in biography(person):
            text = markdown(statement.text)
            head, end, tail = text.rpartition("</p>")
            parts.append(f"{head}{self._cited(statement)}{end}{tail}{_note(statement)}")
        parts += [self._section(heading, rows) for heading, rows in _sections(person, self._with)]
        parts += [_headed(tr("Interests"), "".join(self._interests(person)))]
        parts += [_headed(tr("Contact"), "".join(_line(line) for line in _contact(person)))]
        others = (f"{escape(name)}: {escape(value)}" for name, value in person.other.items())
        parts += [_headed(tr("Other"), "".join(_line(line) for line in others))]
        return self._drawable("".join(parts))

    def sources(self, anchor: str) -> str:
        """Return the list of all sources by their numbers."""
        rows = (
            f'<tr><td width="34">{number}</td><td>{self._source(number, source)}</td></tr>'
            for number, source in enumerate(self._dataset.sources, 1)
        )
        heading = f'<p class="lives"><a name="{anchor}"></a>{escape(tr("Sources"))}</p>'
        return self._drawable(f'{heading}<table cellspacing="0" cellpadding="3">{"".join(rows)}</table>')

    def _drawable(self, markup: str) -> str:
        """Return HTML without what no font here can draw."""
        return _UNUSUAL.sub(lambda found: self._letters.legible(found[0]), markup)

    def _source(self, number: int, source: Source) -> str:
        day = date_in_words(source.date) if source.date else None
        language = QLocale.languageToString(QLocale(source.language).language()) if source.language else None
        facts = [source.publisher, ", ".join(source.authors), day, language]
        lines = [f'<a name="source-{number}"></a><b>{escape(source.title)}</b>']
        lines += [" · ".join(escape(fact) for fact in facts if fact)]
        if source.cited_in and source.cited_in in self._dataset.source_index:
            citing = self._dataset.sources[self._dataset.source_index[source.cited_in]]
            lines.append(escape(tr("cited in “{title}”").replace("{title}", citing.title)))
        lines += [address(source.url) if source.url else "", escape(source.note or "")]
        return "<br>".join(line for line in lines if line)

    def _cited(self, record: Sourced) -> str:
        """Return the sources of a record with the places in them, each a link into the list."""
        citations: tuple[Citation, ...] = record.sources
        told = "; ".join(self._citation(citation) for citation in citations)
        return f' <span class="cited">[{told}]</span>' if told else ""

    def _citation(self, citation: Citation) -> str:
        number = self._dataset.source_index[citation.id] + 1
        words = ", ".join(escape(part) for part in (citation.at, citation.note) if part)
        return f'<a href="#source-{number}">{number}</a>{", " + words if words else ""}'

    def _membership(self, membership: Membership) -> str:
        """Return a person's part in an organization."""
        names = [
            escape(self._dataset.organizations[self._dataset.organization_index[identifier]].name)
            for identifier in (membership.organization_id,)
            if identifier and identifier in self._dataset.organization_index
        ]
        role = f"<b>{escape(membership.role)}</b>" if membership.role else ""
        facts = [role, *names, escape(years(membership)), escape(membership.duration or "")]
        bosses = (membership.reports_to, *membership.also_reports_to)
        listed = ", ".join(escape(self._name(boss)) for boss in bosses if boss)
        facts += [escape(tr("reports to {name}")).replace("{name}", listed)] if listed else []
        remark = f" {_remark(membership)}" if membership.note else ""
        return " · ".join(fact for fact in facts if fact) + self._cited(membership) + remark

    def _name(self, identifier: str) -> str:
        place = self._dataset.person_index.get(identifier)
        return identifier if place is None else self._dataset.persons[place].name

    def _with(self, names: Sequence[str]) -> str:
        """Return who else was there; a person of the file may be named by an id."""
        listed = ", ".join(map(self._name, names))
        return escape(tr("with {names}").replace("{names}", listed)) if names else ""

    def _section(self, heading: str, rows: Iterable[Row]) -> str:
        """Return a headed table of entries, their years at the left."""
        told = "".join(
            f'<tr><td width="120">{escape(when)}</td><td><b>{escape(title)}</b>{self._cited(record)}'
            f"{''.join('<br>' + line for line in (*lines, _remark(record)) if line)}</td></tr>"
            for when, title, lines, record in rows
        )
        return _headed(heading, f'<table cellspacing="0" cellpadding="2">{told}</table>' if told else "")

    def _interests(self, person: Person) -> Iterator[str]:
        for interest in interests(person):
            yield _line(f"{escape(interest.name)}{self._cited(interest)} {_remark(interest)}")


def _sections(person: Person, with_names: Callable[[Sequence[str]], str]) -> Iterator[tuple[str, list[Row]]]:
    """Yield the headed lists of a life."""
    yield (
        tr("Education"),
        [
            (
                years(entry),
                entry.institution,
                (
                    _joined(", ", entry.study_type, entry.area),
                    escape(tr("expected when the source was written") if entry.status == "expected" else ""),
                    with_names(entry.advisors),
                    _joined(" · ", entry.duration, entry.summary),
                ),
                entry,
            )
            for entry in person.education
        ],
    )
    yield (
        tr("Work"),
        [
            (
                years(entry),
                entry.name,
                (
                    _joined(" · ", entry.position, entry.kind, entry.location, entry.duration),
                    with_names(entry.colleagues),
                    _joined("", entry.summary),
                ),
                entry,
            )
            for entry in person.work
        ],
    )
    yield (
        tr("Awards"),
        [
            (
                _day(entry.date),
                entry.title,
                (_joined(" · ", entry.rank, entry.awarder, entry.summary),),
                entry,
            )
            for entry in person.awards
        ],
    )
    yield (
        tr("Projects"),
        [
            (
                years(entry),
                entry.name,
                (
                    _joined(" · ", entry.role, entry.organization, entry.duration),
                    with_names(entry.colleagues),
                    _joined("", entry.summary),
                    address(entry.url) if entry.url else "",
                ),
                entry,
            )
            for entry in person.projects
        ],
    )
    yield (
        tr("Publications"),
        [
            (
                _day(entry.release_date),
                entry.name,
                (_joined(" · ", entry.publisher, entry.summary), address(entry.url) if entry.url else ""),
                entry,
            )
            for entry in person.publications
        ],
    )


def _contact(person: Person) -> Iterator[str]:
    if person.birth_date:
        yield escape(tr("born {day}").replace("{day}", date_in_words(person.birth_date)))
    if person.location:
        yield escape(person.location)
    if person.email:
        yield f'<a href="mailto:{html.escape(person.email)}">{escape(person.email)}</a>'
    for detail in person.contact_details:
        yield _joined(" ", detail.type, detail.value, f"({detail.note})" if detail.note else None)
    for entry in person.links:
        yield address(entry.url) + (f" ({escape(entry.note)})" if entry.note else "")


def years(period: Period) -> str:
    """Return the dates of a period in words: since Jul 2023, 2015 – 2018, until 2018, or nothing."""
    start, end = _day(period.start_date), _day(period.end_date)
    if start == end or not (start or end):
        return start
    if not end:
        return tr("since {day}").replace("{day}", start)
    return f"{start} – {end}" if start else tr("until {day}").replace("{day}", end)


def _day(date: str | None) -> str:
    return date_in_words(date) if date else ""


def escape(text: str) -> str:
    """Return a text as HTML that shows it letter by letter, as far as anybody reads."""
    return html.escape(text if len(text) <= LONGEST else f"{text[:LONGEST]}…")


def address(url: str) -> str:
    """Return an address as a link if it is one that may be opened, else as text."""
    if url[:10].lower().startswith(OPENABLE) and len(url) <= LONGEST:
        return f'<a href="{html.escape(url)}">{escape(url)}</a>'
    return escape(url)


def markdown(text: str) -> str:
    """Return Markdown as HTML. HTML inside it is shown as text, and pictures are left out."""
    document = QTextDocument()
    features = (
        QTextDocument.MarkdownFeature.MarkdownDialectGitHub | QTextDocument.MarkdownFeature.MarkdownNoHTML
    )
    document.setMarkdown(text[:LONGEST], features)
    body = _BODY.search(document.toHtml())
    return _STYLE.sub("", _IMAGE.sub("", body.group(1))) if body else ""


def _joined(between: str, *parts: str | None) -> str:
    return between.join(escape(part) for part in parts if part)


def _line(text: str) -> str:
    return f'<p class="line">{text}</p>' if text else ""


def _headed(heading: str, body: str) -> str:
    return f'<p class="heading">{escape(heading)}</p>{body}' if body else ""


def _note(record: Sourced) -> str:
    return f'<p class="note">{escape(record.note)}</p>' if record.note else ""


def _remark(record: Sourced) -> str:
    """Return a note as a line within an entry."""
    return f'<span class="remark">{escape(record.note)}</span>' if record.note else ""
