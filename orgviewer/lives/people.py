"""The life of a person as parts, in the order of reading; the one place that says what stands in it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from itertools import chain
from typing import TypeAlias

from orgviewer.engines import load
from orgviewer.links import EMAIL, contact_uri
from orgviewer.lives.enough import EVERYTHING, until_enough
from orgviewer.lives.entries import award, education, project, publication, work
from orgviewer.lives.names import Names
from orgviewer.lives.parts import (
    Block,
    Entries,
    Entry,
    FromChart,
    Head,
    Line,
    Paragraph,
    PersonLink,
    Words,
)
from orgviewer.lives.posts import post_line
from orgviewer.lives.statements import statements
from orgviewer.lives.texts import (
    cited,
    facts,
    joined,
    kept_together,
    label,
    line,
    linked,
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
    strong,
    years,
)
from orgviewer.model.dataset import biography, interests
from orgviewer.model.days.periods import Presence
from orgviewer.model.naming import is_code
from orgviewer.model.records import Membership, Person
from orgviewer.relations.things import ThingKind
from orgviewer.words.doubt_words import doubt_in_words
from orgviewer.words.translation import date_in_words, on_day, tr

PERSON_CHANGES = "orgviewer.lives.changes:person_changes"
SharedLines: TypeAlias = Mapping[tuple[ThingKind, int], tuple[Line, ...]]
"""Who shares a thing with a person: lines by its kind and the entry that names it."""


def person_parts(
    names: Names, index: int, shared: SharedLines | None = None, most: float = EVERYTHING
) -> tuple[Block, ...]:
    """Return what is said of somebody, by place in the dataset, each list up to `most` (see `enough`)."""
    person = names.dataset.persons[index]
    told = shared or {}
    title = (Words(label(person.name)), *cited(names.dataset, person.sources))
    return (
        Head(title, tuple(until_enough(other_names(names.dataset, person.other_names), most)), index),
        *paragraph(quiet(line(_presence(names, index)))),
        *(load(PERSON_CHANGES)(names, index) if names.dataset.both else ()),
        *_flat(until_enough(_memberships(names, index, most), most)),
        FromChart("above"),
        FromChart("also"),
        *paragraph(line(person.summary)),
        *note(person.note),
        *section(tr("Biography"), *statements(names, biography(person), index, most)),
        *_entries(names, person, told, most),
        *section(tr("Interests"), *until_enough(_interests(names, person), most)),
        *section(tr("Contact"), *listed(until_enough(_contact(person), most))),
        *section(tr("Direct reports"), FromChart("reports")),
        *section(tr("Other"), *listed(until_enough(others(person.other), most))),
        FromChart("way"),
        FromChart("beside"),
        FromChart("parent"),
    )


def _presence(names: Names, index: int) -> str:
    """Return what is known of somebody on a chosen day, where no membership says it."""
    dataset, day = names.dataset, names.dataset.as_of
    presence = dataset.person_presences[index]
    if day is not None and presence == Presence.HOLDS_NOT:
        return tr("Was not there {on day}.").replace("{on day}", on_day(day))
    return "" if dataset.persons[index].memberships else doubt_in_words(dataset, presence, None, None)


def holder_parts(names: Names, index: int, most: float = EVERYTHING) -> tuple[Block, ...]:
    """Return what is said of one of those who hold a post, by place in the dataset, under the name."""
    person = names.dataset.persons[index]
    return section(
        label(person.name),
        *_flat(until_enough(_memberships(names, index, most), most)),
        *paragraph(line(person.summary)),
        *note(person.note),
        *statements(names, biography(person), index, most),
        *listed(until_enough(_contact(person), most)),
        *listed(until_enough(others(person.other), most)),
    )


def absent_parts(names: Names, index: int) -> tuple[Block, ...]:
    """Return what is said of somebody whom others report to and of whom the file says nothing else."""
    name = names.dataset.persons[index].name
    explained = tr("Others report to this name, which stands nowhere else in the file.")
    if is_code(name):
        explained = tr("Others report to this id, which nobody in the file has.")
    title = (Words(label(name)),)
    reports = section(tr("Direct reports"), FromChart("reports"))
    return (Head(title), Paragraph(line(explained)), *reports)


def _flat(groups: Iterable[tuple[Block, ...]]) -> tuple[Block, ...]:
    return tuple(chain.from_iterable(groups))


def _memberships(names: Names, index: int, most: float) -> Iterator[tuple[Block, ...]]:
    """Yield a person's parts in organizations, each with the card there."""
    for turn, membership in enumerate(names.dataset.persons[index].memberships):
        lines = _membership(names, membership, index, turn, most)
        yield (*kept_together(lines), *note(membership.note))


def _membership(names: Names, membership: Membership, index: int, turn: int, most: float) -> tuple[Line, ...]:
    dataset = names.dataset
    has_left = names.has_left(index)
    called = names.former_organization if has_left else names.organization
    name = called(membership.organization_id)
    doubt = doubt_in_words(dataset, dataset.presence(index, turn), membership.start_date, membership.end_date)
    assistant = tr("assistant") if membership.assistant else None
    known = facts(membership.role, years(membership), membership.duration, assistant)
    here: Line = (PersonLink(index, name, turn),) if name else ()
    behalf = line(called(membership.on_behalf_of_id))
    managers = names.row((membership.reports_to,)) or _manager_by_post(names, membership)
    inferred = tr("read from the drawing") if membership.reports_to_inferred else None
    dotted = names.row(membership.also_reports_to, most)
    reports = tr("reported to {name}") if has_left else tr("reports to {name}")
    reports_also = tr("also reported to {name}") if has_left else tr("also reports to {name}")
    mark = cited(names.dataset, membership.sources)
    return present(
        (*strong(here), *mark),
        quiet(known),
        quiet(line(doubt)),
        quiet(sentence(tr("on behalf of {name}"), "{name}", behalf)),
        quiet(joined((sentence(reports, "{name}", managers), line(inferred)), ", ")),
        quiet(sentence(reports_also, "{name}", dotted)),
        *map(quiet, until_enough(others(membership.other), most)),
    )


def _manager_by_post(names: Names, membership: Membership) -> Line:
    """Return whom somebody reports to by the post that the membership names."""
    dataset = names.dataset
    if membership.reports_to_post_id:
        return post_line(names, membership.reports_to_post_id)
    if not membership.post_id:
        return ()
    post = dataset.posts[dataset.post_index[membership.post_id]]
    return post_line(names, post.reports_to_post_id) or names.row((post.reports_to,))


def _entries(names: Names, person: Person, shared: SharedLines, most: float) -> tuple[Block, ...]:
    """Return the headed lists of a life, with who else was there."""

    def beside(entry: int, *kinds: ThingKind) -> Iterable[Line]:
        return (inside for kind in kinds for inside in shared.get((kind, entry), ()))

    schools = ThingKind.SCHOOL, ThingKind.ADVISOR, ThingKind.TEACHER
    studies = (
        education(names, entry, *beside(turn, *schools), most=most)
        for turn, entry in enumerate(person.education)
    )
    jobs = (
        work(names, entry, person, *beside(turn, ThingKind.EMPLOYER), most=most)
        for turn, entry in enumerate(person.work)
    )
    made = (
        project(names, entry, *beside(turn, ThingKind.PROJECT), most=most)
        for turn, entry in enumerate(person.projects)
    )
    return (
        *_list(tr("Education"), studies, most),
        *section(tr("Advised"), *map(Paragraph, shared.get((ThingKind.ADVISOR, -1), ()))),
        *section(tr("Taught"), *map(Paragraph, shared.get((ThingKind.TEACHER, -1), ()))),
        *_list(tr("Work"), jobs, most),
        *_list(tr("Awards"), (award(names, entry) for entry in person.awards), most),
        *_list(tr("Projects"), made, most),
        *_list(tr("Publications"), (publication(names, entry) for entry in person.publications), most),
    )


def _list(heading: str, entries: Iterable[Entry], most: float) -> tuple[Block, ...]:
    shown = tuple(until_enough(entries, most))
    return section(heading, Entries(shown)) if shown else ()


def _interests(names: Names, person: Person) -> Iterable[Block]:
    for interest in interests(person):
        yield from listed([(*line(interest.name), *cited(names.dataset, interest.sources))])
        yield from note(interest.note)


def _contact(person: Person) -> Iterable[Line]:
    """Return how a person is reached, and what else is known of them."""
    yield line(person.location)
    if person.email:
        yield linked(contact_uri(EMAIL, person.email), person.email)
    for detail in person.contact_details:
        value = linked(contact_uri(detail.type, detail.value), detail.value)
        yield joined((quiet(line(detail.type)), value, quiet(line(detail.note))), " ")
    if person.birth_date:
        yield line(tr("born {day}").replace("{day}", date_in_words(person.birth_date)))
    yield from links(person.links)
