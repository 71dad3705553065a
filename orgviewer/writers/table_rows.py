"""The rows of a flat table, as what each says by field and by column: people first, then posts nobody holds.

Not for: writing them (see `table`), or what they leave out (see `table_losses`).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from orgviewer.links import emails, phones
from orgviewer.model.dataset import Dataset
from orgviewer.model.quantities.full_time import FULL_TIME, full_time_column
from orgviewer.model.recognition import ABOVE, LINKS
from orgviewer.model.records import Membership, Organization, Person
from orgviewer.model.roster import READING, UNKNOWN
from orgviewer.writers.vacancies import post_lines

ALWAYS = ("id", "name", "reports_to")
OF_PERSON = ("id", "name", "email", "image", "location", "summary", "note")
OF_MEMBERSHIP = ("role", "start_date", "end_date")
FIELDS = (
    *ALWAYS,
    *("name_reading", "role", "organization", "email", "phone", "image", "location"),
    *("start_date", "end_date", "assistant", "also_reports_to", "summary", "note", LINKS),
)
"""The columns in their order, as far as anybody has something there; `links` is text to whoever reads it."""
BETWEEN = "; "
_NOTHING = Membership()


class TableRow(NamedTuple):
    """What a row says: by field, and by what the file calls what no field is made for."""

    cells: Mapping[str, str]
    others: Mapping[str, str]


class PresentPerson(NamedTuple):
    """Somebody whom the file knows, the primary membership, or -1, and the manager's id, or nothing."""

    person: Person
    primary: int
    manager: str


def present(dataset: Dataset) -> Iterator[PresentPerson]:
    """Yield everybody whom the file knows."""
    ids, beneath = [*dataset.person_index], post_lines(dataset).of_people
    parts = zip(dataset.persons, dataset.primaries, dataset.managers, strict=True)
    for place, (person, primary, manager) in enumerate(parts):
        if not person.absent:
            above = beneath.get(place) or (ids[manager] if manager != UNKNOWN else "")
            yield PresentPerson(person, primary, above)


def rows_of_people(dataset: Dataset) -> Iterator[TableRow]:
    """Yield a row for everybody whom the file knows, by the primary membership."""
    paths, absent, work = organization_paths(dataset), absent_names(dataset), work_column(dataset)
    for one in present(dataset):
        yield TableRow(_cells(one, paths, absent), _others(dataset, one, work))


def rows_of_vacancies(dataset: Dataset) -> Iterator[TableRow]:
    """Yield a row for every post that nobody holds."""
    paths, absent, work = organization_paths(dataset), absent_names(dataset), work_column(dataset)
    for post, cells in post_lines(dataset).vacancies():
        organization, manager = paths.get(post.organization_id or "", ""), cells["reports_to"]
        above = {"organization": organization, "reports_to": absent.get(manager, manager)}
        yield TableRow({**cells, **above}, _joined(post.other, {work: post.fte or ""}))


def work_column(dataset: Dataset) -> str:
    """Return the name of the column that says how much full-time work somebody does, or a post is."""
    of_people = (name for person in dataset.persons for name in (*person.other, *_others_of_parts(person)))
    of_posts = (name for post in dataset.posts for name in post.other)
    names = (name for told in (of_people, of_posts) for name in told)
    if not any(post.fte for post in dataset.posts):
        return FULL_TIME
    return full_time_column(names)


def absent_names(dataset: Dataset) -> dict[str, str]:
    """Return by id the names of those whom the file does not know, as far as nobody else is called so."""
    called = Counter(
        text for person in dataset.persons for text in {person.id.casefold(), person.name.casefold()}
    )
    absent = (dataset.persons[place] for place in dataset.absent)
    return {person.id: person.name for person in absent if called[person.name.casefold()] == 1}


def reading_of(person: Person) -> str:
    """Return how a person's name is read, if a file says so as a table does."""
    readings = (other.name for other in person.other_names if other.note == READING and not other.sources)
    return next(readings, "")


def organization_paths(dataset: Dataset) -> dict[str, str]:
    """Return the path of names of each organization, from the top, by id."""
    records = {organization.id: organization for organization in dataset.organizations}
    paths: dict[str, str] = {}
    for record in dataset.organizations:
        above: list[Organization] = []
        one: Organization | None = record
        while one is not None and one.id not in paths:
            above.append(one)
            one = records.get(one.parent_id or "")
        for lower in reversed(above):
            path = paths.get(lower.parent_id or "")
            paths[lower.id] = f"{path}{ABOVE}{lower.name}" if path else lower.name
    return paths


def _cells(one: PresentPerson, paths: Mapping[str, str], absent: Mapping[str, str]) -> dict[str, str]:
    """Return what the row of somebody says, by field."""
    person, manager = one.person, one.manager
    membership = person.memberships[one.primary] if one.primary >= 0 else _NOTHING
    return {
        **{name: getattr(person, name) or "" for name in OF_PERSON},
        **{name: getattr(membership, name) or "" for name in OF_MEMBERSHIP},
        "name_reading": reading_of(person),
        "reports_to": absent.get(manager, manager),
        "organization": paths.get(membership.organization_id or "", membership.organization_id or ""),
        "email": next(iter(emails(person.email, person.contact_details)), ""),
        "phone": next(iter(phones(person.contact_details)), ""),
        "assistant": "yes" if membership.assistant else "",
        "also_reports_to": BETWEEN.join(
            absent.get(manager, manager) for manager in membership.also_reports_to
        ),
        "links": BETWEEN.join(link.url for link in person.links),
    }


def _others(dataset: Dataset, one: PresentPerson, work: str) -> Mapping[str, str]:
    """Return what somebody has besides, in the primary membership, too, and how much work the post is."""
    person = one.person
    if one.primary < 0:
        return person.other
    membership = person.memberships[one.primary]
    said = _joined(person.other, membership.other) if membership.other else person.other
    place = dataset.post_index.get(membership.post_id or "", UNKNOWN) if membership.post_id else UNKNOWN
    if place == UNKNOWN or len(dataset.holders[place]) != 1:
        return said
    fte = dataset.posts[place].fte
    return {**said, work: fte} if fte and work not in said else said


def _others_of_parts(person: Person) -> Iterator[str]:
    for membership in person.memberships:
        yield from membership.other


def _joined(one: Mapping[str, str], other: Mapping[str, str]) -> dict[str, str]:
    """Return what two say, where they differ one after the other."""
    pairs = {
        name: dict.fromkeys(filter(None, (one.get(name), other.get(name))))
        for name in dict.fromkeys((*one, *other))
    }
    return {name: BETWEEN.join(texts) for name, texts in pairs.items() if texts}
