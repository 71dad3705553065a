"""Organizations, posts, sources and the file itself as parts. Not for: people (see `people`)."""

from __future__ import annotations

from PySide6.QtCore import QLocale

from orgviewer.engines import load
from orgviewer.lives.enough import EVERYTHING, until_enough
from orgviewer.lives.names import Names
from orgviewer.lives.parts import Block, FromChart, Head, Line, Words
from orgviewer.lives.statements import statements
from orgviewer.lives.texts import (
    address,
    cited,
    facts,
    joined,
    label,
    line,
    links,
    listed,
    note,
    other_names,
    others,
    paragraph,
    present,
    quiet,
    section,
    sentence,
    years,
)
from orgviewer.model.dataset import Dataset
from orgviewer.model.days.periods import Presence
from orgviewer.model.records import Source
from orgviewer.words.translation import date_in_words, day_of, tr

DOUBT = "orgviewer.words.doubt_words:doubt_in_words"
POST_WORDS = "orgviewer.words.post_words"
POST_LINE = "orgviewer.lives.posts:post_line"
HOLDER_PARTS = "orgviewer.lives.people:holder_parts"
ORGANIZATION_CHANGES = "orgviewer.lives.changes:organization_changes"
PARENT = FromChart("parent")


def organization_parts(names: Names, index: int, most: float = EVERYTHING) -> tuple[Block, ...]:
    """Return what is said of an organization, by its place, each list up to `most` (see `enough`)."""
    record = names.dataset.organizations[index]
    founded = (
        _on(tr("founded {day}"), record.founding_date),
        _on(tr("dissolved {day}"), record.dissolution_date),
    )
    title = (Words(label(record.name)), *cited(names.dataset, record.sources))
    return (
        Head(title, tuple(until_enough(other_names(names.dataset, record.other_names), most))),
        *paragraph(quiet(facts(record.classification, *founded))),
        *paragraph(quiet(_inferred_parent(names, index))),
        *paragraph(quiet(line(_doubt_of_organization(names.dataset, index)))),
        *paragraph(line(record.summary)),
        FromChart("count"),
        *(load(ORGANIZATION_CHANGES)(names, index) if names.dataset.both else ()),
        *note(record.note),
        *section(tr("Members"), FromChart("members")),
        *section(tr("Teams and functions"), FromChart("teams")),
        FromChart("common"),
        *section(tr("Claims"), *statements(names, record.claims, most=most)),
        *section(tr("Links"), *listed(until_enough(links(record.links), most))),
        *section(tr("Other"), *listed(until_enough(others(record.other), most))),
        PARENT,
    )


def post_parts(names: Names, index: int, most: float = EVERYTHING) -> tuple[Block, ...]:
    """Return what is said of a post and its holders, by place in the dataset, each list up to `most`."""
    dataset = names.dataset
    post, holders = dataset.posts[index], dataset.holders[index]
    manager = names.row((post.reports_to,)) or load(POST_LINE)(names, post.reports_to_post_id)
    inferred = line(tr("read from the drawing")) if post.reports_to_inferred else ()
    line_of_manager = joined((sentence(tr("reports to {name}"), "{name}", manager), inferred), ", ")
    words = load(POST_WORDS)
    state = () if holders else line(words.unheld(dataset, index))
    work = line(words.full_time(dataset, index)) if holders else ()
    people = dict.fromkeys(holder.person for holder in holders)
    return (
        Head((Words(label(post.label)), *cited(dataset, post.sources))),
        *paragraph(quiet(joined((state, work, line(years(post)), line_of_manager), " · "))),
        *paragraph(quiet(line(_doubt_of_post(dataset, index)))),
        *paragraph(joined((names.person(person) for person in people), ", ")),
        *note(post.note),
        *(block for person in people for block in load(HOLDER_PARTS)(names, person, most)),
        *section(tr("Direct reports"), FromChart("reports")),
        *section(tr("Other"), *listed(until_enough(others(post.other), most))),
        PARENT,
    )


def _inferred_parent(names: Names, index: int) -> Line:
    """Return what an organization is a part of, if no source states it; what is stated the chart shows."""
    record = names.dataset.organizations[index]
    if not record.parent_inferred:
        return ()
    above = sentence(tr("part of {name}"), "{name}", line(names.organization(record.parent_id)))
    return joined((above, line(tr("read from the drawing"))), ", ")


def _doubt_of_organization(dataset: Dataset, index: int) -> str:
    """Return why an organization may not exist on a chosen day."""
    record = dataset.organizations[index]
    return _doubt(
        dataset, dataset.organization_presences[index], record.founding_date, record.dissolution_date
    )


def _doubt_of_post(dataset: Dataset, index: int) -> str:
    """Return why a post may not exist on a chosen day."""
    post = dataset.posts[index]
    return _doubt(dataset, dataset.post_presences[index], post.start_date, post.end_date)


def _doubt(dataset: Dataset, presence: int, start: str | None, end: str | None) -> str:
    """Return why something may not exist on a chosen day; that it has no dates says nothing."""
    if dataset.as_of is None or presence == Presence.UNDATED:
        return ""
    doubt: str = load(DOUBT)(dataset, presence, start, end)
    return doubt


def file_parts(names: Names, count: str, most: float = EVERYTHING) -> tuple[Block, ...]:
    """Return what the file says of itself, claims up to `most` (see `enough`), and how much is in it."""
    meta = names.dataset.meta
    return (
        Head((Words(label(names.dataset.title)),)),
        *paragraph(quiet(facts(count, _on_day(tr("As of {day}"), day_of(meta))))),
        *paragraph(line(meta.summary)),
        *note(meta.note),
        *section(tr("Claims"), *statements(names, meta.claims, most=most)),
        *section(tr("At the top"), FromChart("top")),
    )


def source_lines(dataset: Dataset, source: Source) -> tuple[Line, ...]:
    """Return what is known of a source beside its title, a line each."""
    day = date_in_words(source.date) if source.date else None
    language = QLocale.languageToString(QLocale(source.language).language()) if source.language else None
    citing = ""
    if source.cited_in:
        title = dataset.sources[dataset.source_index[source.cited_in]].title
        citing = tr("cited in “{title}”").replace("{title}", title)
    known = facts(source.publisher, ", ".join(source.authors), day, language)
    return present(quiet(known), quiet(line(citing)), address(source.url), quiet(line(source.note)))


def _on(template: str, day: str | None) -> str:
    return _on_day(template, date_in_words(day)) if day else ""


def _on_day(template: str, day: str) -> str:
    return template.replace("{day}", day) if day else ""
