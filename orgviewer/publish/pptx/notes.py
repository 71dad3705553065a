"""What a speaker should know of a slide: the sources that are cited about those who are on it."""

from __future__ import annotations

from collections.abc import Iterator

import msgspec

from orgviewer.chart.chart import Chart, Kind
from orgviewer.model.records import Citation, Source
from orgviewer.words.translation import counted, date_in_words


def notes(chart: Chart) -> str:
    """Return the sources cited about what a chart shows, a line for each; empty if there are none."""
    cited = cited_sources(chart)
    if not cited:
        return ""
    heading = counted(len(cited), "Source of this slide:", "Sources of this slide:")
    return "\n".join((heading, *map(_line, cited)))


def cited_sources(chart: Chart) -> list[Source]:
    """Return the sources that are cited in the records behind a chart's cards, in the file's order."""
    sources = chart.dataset.sources
    if not sources:
        return []
    identifiers = {citation.id for record in _records(chart) for citation in _citations(record)}
    return [source for source in sources if source.id in identifiers]


def _line(source: Source) -> str:
    parts = (source.title, source.publisher, source.date and date_in_words(source.date), source.url)
    return ", ".join(part for part in parts if part)


def _records(chart: Chart) -> Iterator[msgspec.Struct]:
    dataset = chart.dataset
    for kind, record in sorted(set(zip(chart.kind.tolist(), chart.record.tolist(), strict=True))):
        if kind == Kind.FILE:
            yield dataset.meta
        elif kind in (Kind.PERSON, Kind.ABSENT):
            yield dataset.persons[record]
        elif kind in (Kind.VACANCY, Kind.SHARED):
            yield dataset.posts[record]
        elif kind != Kind.GROUP:
            yield dataset.organizations[record]


def _citations(value: object) -> Iterator[Citation]:
    """Yield the citations anywhere in a record."""
    if isinstance(value, Citation):
        yield value
    elif isinstance(value, tuple):
        for entry in value:
            yield from _citations(entry)
    elif isinstance(value, msgspec.Struct):
        for name in value.__struct_fields__:
            yield from _citations(getattr(value, name))
