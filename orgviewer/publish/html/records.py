"""The records behind a page's cards as plain data: what is said of them, and by which texts they are found.

A part is an object that names its class under `is`, as `lives.parts` has it, but that words are texts, and
the link of a person names a node of the page's chart, or is a text if there is none.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TypeAlias

import msgspec

from orgviewer.chart.chart import Chart
from orgviewer.lives.names import Names
from orgviewer.lives.parts import Block, Line
from orgviewer.lives.people import absent_parts, person_parts
from orgviewer.lives.records import file_parts, organization_parts, post_parts, source_lines
from orgviewer.lives.texts import readable
from orgviewer.model.records import Person
from orgviewer.paint.cards.labels import people_and_groups
from orgviewer.words.translation import tr

Plain: TypeAlias = object
Told: TypeAlias = dict[str, Plain]


class WebRecords:
    """Says of the records of a chart's dataset what the page shows, finds and links to."""

    def __init__(self, chart: Chart) -> None:
        self._chart, self._dataset = chart, chart.dataset
        self._names = Names(chart.dataset)

    def person(self, index: int) -> Told:
        """Return somebody by place in the dataset."""
        person = self._dataset.persons[index]
        make = absent_parts if person.absent else person_parts
        names = [person.name, *(other.name for other in person.other_names)]
        card, terms = self._chart.person_card(index), list(_terms(person))
        parts = self._plain(make(self._names, index))
        return {"id": person.id, "names": names, "card": card, "terms": terms, "parts": parts}

    def organization(self, index: int) -> Told:
        """Return an organization by place in the dataset."""
        record = self._dataset.organizations[index]
        terms = [*(other.name for other in record.other_names), *filter(None, (record.summary,))]
        return {"id": record.id, "terms": terms, "parts": self._plain(organization_parts(self._names, index))}

    def post(self, index: int) -> Told:
        """Return a post by place in the dataset."""
        parts = self._plain(post_parts(self._names, index))
        return {"id": self._dataset.posts[index].id, "terms": [], "parts": parts}

    def file(self, further: tuple[Block, ...], *, is_whole: bool) -> Plain:
        """Return what the file says of itself, if not whole then title, size and day, and further parts."""
        has_cards = len(self._chart) > 0
        count = people_and_groups(self._chart, 0) if has_cards else tr("Nobody is in this file yet.")
        head, *rest = file_parts(self._names, count)
        return self._plain((head, *(rest if is_whole else rest[:1]), *further))

    def sources(self) -> list[Told]:
        """Return all sources in the file's order: each a title, and lines beneath it."""
        return [
            {"title": readable(source.title), "lines": self._plain(source_lines(self._dataset, source))}
            for source in self._dataset.sources
        ]

    def _plain(self, parts: tuple[Block, ...] | tuple[Line, ...]) -> Plain:
        return self._resolved(msgspec.to_builtins(parts))

    def _resolved(self, value: Plain) -> Plain:
        """Return plain data with texts for words, and nodes for people."""
        match value:
            case {"is": "words", "text": text}:
                return text
            case {"is": "personlink", "person": int(person), "text": text, "membership": int(membership)}:
                card = self._chart.person_card(person, membership)
                return {"is": "cardlink", "card": card, "text": text} if card >= 0 else text
            case dict():
                return {name: self._resolved(inside) for name, inside in value.items()}
            case list() | tuple():
                return [self._resolved(inside) for inside in value]
            case _:
                return value


def _terms(person: Person) -> Iterable[str]:
    """Yield the texts by which somebody is found: other names, schools, employers, projects, prizes."""
    yield from (other.name for other in person.other_names)
    yield from filter(None, (person.summary,))
    for study in person.education:
        yield from filter(None, (study.institution, study.area, *study.advisors, *study.teachers))
    for job in person.work:
        yield from filter(None, (job.name, job.position))
    yield from (project.name for project in person.projects)
    yield from (award.title for award in person.awards)
