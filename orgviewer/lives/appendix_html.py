"""The life of a person as HTML for print: what the records say, each fact with its sources behind it.

Not for: the panel of the window, whose texts lead to cards (see `views.panel.pages`).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from orgviewer.controls import as_label
from orgviewer.lives.entries import (
    Entry,
    Named,
    award,
    contact,
    education,
    others,
    project,
    publication,
    source_facts,
    work,
    years,
)
from orgviewer.lives.markup import escape, markdown
from orgviewer.model.dataset import Dataset, biography, interests
from orgviewer.model.records import Citation, Membership, Person, Source, Sourced
from orgviewer.paint.text_metrics import Letters
from orgviewer.words.translation import tr

_UNUSUAL = re.compile(r"[^\x00-\x7f\s]+")


class Lives:
    """Writes the lives of a dataset's people, and the list of its sources that they refer to."""

    def __init__(self, dataset: Dataset, letters: Letters) -> None:
        self._dataset = dataset
        self._letters = letters

    def person(self, index: int, anchor: str) -> str:
        """Return the life of a person by their place in the dataset."""
        person = self._dataset.persons[index]
        name = as_label(person.name)
        name = name if self._letters.legible(name) else person.id
        names = " · ".join(escape(other.name) for other in person.other_names)
        head = f'<p dir="ltr" class="name"><a name="{anchor}"></a>{escape(name)}{self._cited(person)}</p>'
        parts = [head, _line(f"<i>{names}</i>" if names else "")]
        parts += [_line(self._membership(membership)) for membership in person.memberships]
        parts += [_line(escape(person.summary)) if person.summary else "", _note(person)]
        for statement in biography(person):
            text = markdown(statement.text)
            head, end, tail = text.rpartition("</p>")
            parts.append(f"{head}{self._cited(statement)}{end}{tail}{_note(statement)}")
        parts += [self._section(heading, entries) for heading, entries in _sections(person, self._named)]
        parts += [_headed(tr("Interests"), "".join(self._interests(person)))]
        parts += [_headed(tr("Contact"), "".join(_line(line) for line in contact(person)))]
        parts += [_headed(tr("Other"), "".join(_line(line) for line in others(person.other)))]
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
        title = f'<a name="source-{number}"></a><b>{escape(source.title)}</b>'
        return "<br>".join([title, *source_facts(self._dataset, source)])

    def _cited(self, record: Sourced | Entry) -> str:
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
        managers = (membership.reports_to, *membership.also_reports_to)
        listed = ", ".join(self._named(manager) for manager in managers if manager)
        facts += [escape(tr("reports to {name}")).replace("{name}", listed)] if listed else []
        remark = f" {_remark(membership)}" if membership.note else ""
        return " · ".join(fact for fact in facts if fact) + self._cited(membership) + remark

    def _named(self, name: str) -> str:
        """Return a name as HTML; a person of the file may be named by an id."""
        place = self._dataset.person_index.get(name)
        return escape(name if place is None else self._dataset.persons[place].name)

    def _section(self, heading: str, entries: Iterable[Entry]) -> str:
        """Return a headed table of entries, their years at the left."""
        told = "".join(
            f'<tr><td width="120">{escape(entry.when)}</td>'
            f"<td><b>{escape(entry.title)}</b>{self._cited(entry)}"
            f"{''.join('<br>' + line for line in (*entry.lines, _remark(entry)) if line)}</td></tr>"
            for entry in entries
        )
        return _headed(heading, f'<table cellspacing="0" cellpadding="2">{told}</table>' if told else "")

    def _interests(self, person: Person) -> Iterator[str]:
        for interest in interests(person):
            yield _line(f"{escape(interest.name)}{self._cited(interest)} {_remark(interest)}")


def _sections(person: Person, named: Named) -> tuple[tuple[str, list[Entry]], ...]:
    """Return the headed lists of a life."""
    return (
        (tr("Education"), [education(entry, named) for entry in person.education]),
        (tr("Work"), [work(entry, named) for entry in person.work]),
        (tr("Awards"), [award(entry) for entry in person.awards]),
        (tr("Projects"), [project(entry, named) for entry in person.projects]),
        (tr("Publications"), [publication(entry) for entry in person.publications]),
    )


def _line(text: str) -> str:
    return f'<p class="line">{text}</p>' if text else ""


def _headed(heading: str, body: str) -> str:
    return f'<p class="heading">{escape(heading)}</p>{body}' if body else ""


def _note(record: Sourced) -> str:
    return f'<p class="note">{escape(record.note)}</p>' if record.note else ""


def _remark(record: Sourced | Entry) -> str:
    """Return a note as a line within an entry."""
    return f'<span class="remark">{escape(record.note)}</span>' if record.note else ""
