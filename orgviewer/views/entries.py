"""The entries of a life, each as the same few parts: when, what, and the lines beneath it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from orgviewer.model.records import Award, Citation, Education, Period, Project, Publication, Work
from orgviewer.paint.words import date_in_words, tr
from orgviewer.views.footnotes import Footnotes
from orgviewer.views.markup import address, escape, note, quiet
from orgviewer.views.mentions import Mentions


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


def education(entry: Education, mentions: Mentions, *beside: str) -> Entry:
    """Return a school and a degree, and who else was there; a degree's date is the one at the end."""
    degree = ", ".join(part for part in (entry.study_type, entry.area) if part)
    expected = tr("expected when the source was written") if entry.status == "expected" else ""
    advisors = _people(tr("with {names}"), entry.advisors, mentions)
    lines = (escape(degree), escape(expected), advisors, _text(entry.duration), _text(entry.summary), *beside)
    when = date_in_words(entry.end_date) if entry.end_date and not entry.start_date else years(entry)
    return Entry(when, entry.institution, lines, entry.sources, entry.note)


def work(entry: Work, mentions: Mentions, *beside: str) -> Entry:
    """Return an employment, and who else was there."""
    kinds = {
        "internship": tr("internship"),
        "fellowship": tr("fellowship"),
        "teaching": tr("teaching"),
    }
    position = " · ".join(
        part for part in (entry.position, kinds.get(entry.kind or ""), entry.duration) if part
    )
    colleagues = _people(tr("with {names}"), entry.colleagues, mentions)
    lines = (escape(position), _text(entry.location), colleagues, _text(entry.summary), *beside)
    return Entry(years(entry), entry.name, lines, entry.sources, entry.note)


def award(entry: Award) -> Entry:
    """Return a prize."""
    when = date_in_words(entry.date) if entry.date else ""
    lines = (_text(entry.rank), _text(entry.awarder), _text(entry.summary))
    return Entry(when, entry.title, lines, entry.sources, entry.note)


def project(entry: Project, mentions: Mentions, *beside: str) -> Entry:
    """Return something made, and who else made it."""
    part = " · ".join(part for part in (entry.role, entry.organization, entry.duration) if part)
    colleagues = _people(tr("with {names}"), entry.colleagues, mentions)
    lines = (escape(part), colleagues, _text(entry.summary), _address(entry.url), *beside)
    return Entry(years(entry), entry.name, lines, entry.sources, entry.note)


def publication(entry: Publication) -> Entry:
    """Return a text published."""
    when = date_in_words(entry.release_date) if entry.release_date else ""
    lines = (_text(entry.publisher), _text(entry.summary), _address(entry.url))
    return Entry(when, entry.name, lines, entry.sources, entry.note)


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


def _text(text: str | None) -> str:
    return escape(text) if text else ""


def _address(url: str | None) -> str:
    return address(url) if url else ""


def _people(sentence: str, names: Iterable[str], mentions: Mentions) -> str:
    listed = ", ".join(mentions.name(name) for name in names)
    return escape(sentence).replace("{names}", listed) if listed else ""
