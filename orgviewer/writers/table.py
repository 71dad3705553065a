"""A Dataset as a flat table: a row for each person, by the primary membership; and what that leaves out.

Cells that a spreadsheet would run as formulas get an apostrophe before them, which the reader of tables
takes away again.
"""

from __future__ import annotations

import csv
import io
import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping

from orgviewer.cells import harmless
from orgviewer.model.dataset import Dataset
from orgviewer.model.recognition import ABOVE, ARROWS, DEEPEST_PATH, LINKS, MOST_COLUMNS, other_header
from orgviewer.model.records import Membership, Organization, Person, Record
from orgviewer.model.roster import READING, UNKNOWN
from orgviewer.progress import Progress, reported, unheard
from orgviewer.words.language import Plural, counted, number_in_words, tr
from orgviewer.writers.vacancies import losses_of_posts, post_lines

ALWAYS = ("id", "name", "reports_to")
OF_PERSON = ("id", "name", "email", "image", "location", "summary", "note")
OF_MEMBERSHIP = ("role", "start_date", "end_date")
FIELDS = (
    *ALWAYS,
    *("name_reading", "role", "organization", "email", "phone", "image", "location"),
    *("start_date", "end_date", "assistant", "also_reports_to", "summary", "note", LINKS),
)
"""The columns in their order, as far as anybody has something there; `links` is text to whoever reads it."""
HALF = 0.5  # of the work is to find out which columns there are
_AGAIN = re.compile(r"( \([0-9]+\))*")
_NOTHING = Membership()
_SAYING_NOTHING: tuple[object, ...] = (None, (), {}, False)
_TOLD_OF_PERSON = frozenset(OF_PERSON) | {"links", "memberships", "absent", "other"}
_TOLD_OF_MEMBERSHIP = frozenset(OF_MEMBERSHIP) | {
    "reports_to",
    "organization_id",
    *("post_id", "reports_to_post_id"),
    "assistant",
    "also_reports_to",
    "primary",
}
_TOLD_OF_ORGANIZATION = frozenset({"id", "name", "parent_id"})
_TOLD_OF_META = frozenset({"format", "arranged_by"})


def table(dataset: Dataset, is_field: Callable[[str], bool], progress: Progress = unheard) -> Iterator[str]:
    """Yield the lines of a table; `is_field` says of a column's name that a reader would take it for a field.

    Whom the file does not know is left out: the rows of those who report to them say the name, or the id
    where a name is somebody else's, too.
    """
    paths, absent = _paths(dataset), _absent_names(dataset)
    present = [person for person, _, _ in _present(dataset)]
    rows = reported(_present(dataset), len(present), progress, 0.0, HALF)
    told = [_cells(person, primary, manager, paths, absent) for person, primary, manager in rows]
    vacancies = list(_vacancies(dataset, paths, absent))
    fields, others = _columns([*told, *vacancies]), _others(dataset)
    line = io.StringIO()
    write = csv.writer(line, lineterminator="\r\n").writerow
    write([*fields, *(harmless(other_header(name, is_field)) for name in others)])
    said = [*((cells, person.other) for cells, person in zip(told, present, strict=True))]
    said += [(cells, {}) for cells in vacancies]
    for cells, other in reported(said, len(said), progress, HALF):
        write(
            [
                *(harmless(cells.get(name, "")) for name in fields),
                *(harmless(other.get(name, "")) for name in others),
            ]
        )
        yield line.getvalue()
        line.seek(0)
        line.truncate()
    yield line.getvalue()  # the first line alone, if there is nobody


def _columns(told: Iterable[Mapping[str, str]]) -> list[str]:
    """Return the fields that have a column, as far as any row says something there."""
    names = {name for cells in told for name, text in cells.items() if text}
    return [name for name in FIELDS if name in names or name in ALWAYS]


def _others(dataset: Dataset) -> dict[str, None]:
    """Return the names of what people have besides, each of which has a column, in their order."""
    return dict.fromkeys(name for person, _, _ in _present(dataset) for name in person.other)


def _present(dataset: Dataset) -> Iterator[tuple[Person, int, str]]:
    """Yield everybody whom the file knows, the primary membership, or -1, and the manager's id."""
    ids, beneath = [*dataset.person_index], post_lines(dataset).of_people
    parts = zip(dataset.persons, dataset.primaries, dataset.managers, strict=True)
    for place, (person, primary, manager) in enumerate(parts):
        if not person.absent:
            yield person, primary, beneath.get(place) or (ids[manager] if manager != UNKNOWN else "")


def _vacancies(
    dataset: Dataset, paths: Mapping[str, str], absent: Mapping[str, str]
) -> Iterator[dict[str, str]]:
    """Yield what the rows of posts that nobody holds say, by field."""
    for post, cells in post_lines(dataset).vacancies():
        organization = paths.get(post.organization_id or "", "")
        manager = cells["reports_to"]
        yield {**cells, "organization": organization, "reports_to": absent.get(manager, manager)}


def _absent_names(dataset: Dataset) -> dict[str, str]:
    """Return by id the names of those whom the file does not know, as far as nobody else is called so."""
    called = Counter(
        text for person in dataset.persons for text in {person.id.casefold(), person.name.casefold()}
    )
    absent = (dataset.persons[place] for place in dataset.absent)
    return {person.id: person.name for person in absent if called[person.name.casefold()] == 1}


def _cells(
    person: Person, primary: int, manager: str, paths: Mapping[str, str], absent: Mapping[str, str]
) -> dict[str, str]:
    """Return what a row says, by field."""
    membership = person.memberships[primary] if primary >= 0 else _NOTHING
    return {
        **{name: getattr(person, name) or "" for name in OF_PERSON},
        **{name: getattr(membership, name) or "" for name in OF_MEMBERSHIP},
        "name_reading": _reading(person),
        "reports_to": absent.get(manager, manager),
        "organization": paths.get(membership.organization_id or "", membership.organization_id or ""),
        "phone": next((way.value for way in person.contact_details if way.type == "voice"), ""),
        "assistant": "yes" if membership.assistant else "",
        "also_reports_to": "; ".join(absent.get(manager, manager) for manager in membership.also_reports_to),
        "links": "; ".join(link.url for link in person.links),
    }


def _reading(person: Person) -> str:
    """Return how a person's name is read, if a file says so as a table does."""
    readings = (other.name for other in person.other_names if other.note == READING and not other.sources)
    return next(readings, "")


def _paths(dataset: Dataset) -> dict[str, str]:
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


def losses(dataset: Dataset) -> Iterator[str]:
    """Yield in sentences what a table cannot hold of a dataset."""
    counts: Counter[str] = Counter()
    people: Counter[str] = Counter()
    for person, primary, _ in _present(dataset):
        people[tr("more than one membership: only the primary one is written")] += len(person.memberships) > 1
        people[tr("links, which are written as text")] += bool(person.links)
        names = _set_fields(person) - _TOLD_OF_PERSON
        if person.contact_details and _is_held(person):
            names -= {"contact_details"}
        if len(person.other_names) == 1 and _reading(person):
            names -= {"other_names"}
        if primary >= 0:
            more = _set_fields(person.memberships[primary]) - _TOLD_OF_MEMBERSHIP
            names |= {f"{name} of the membership" for name in more}
        counts.update(names)
    for name, count in [
        *people.items(),
        *((tr("{name}: left out", name=name), count) for name, count in counts.items()),
    ]:
        if count:
            yield counted(count, "%n person has {what}.", "%n people have {what}.", what=name)
    yield from _losses_of_absent(dataset)
    yield from _losses_of_organizations(dataset)
    yield from _losses_of_columns(dataset)
    if _set_fields(dataset.meta) - _TOLD_OF_META:
        yield tr("What the file says about itself is left out.")
    yield from losses_of_posts(dataset)
    if count := len(dataset.sources):
        yield counted(count, *Plural("%n source is left out.", "%n sources are left out."))


def _losses_of_columns(dataset: Dataset) -> Iterator[str]:
    """Yield what is read again as one column because there are so many."""
    others = len(_others(dataset))
    if others + len(FIELDS) <= MOST_COLUMNS:
        return
    paths, absent = _paths(dataset), _absent_names(dataset)
    fields = _columns(
        _cells(person, primary, manager, paths, absent) for person, primary, manager in _present(dataset)
    )
    if (count := len(fields) + others) > MOST_COLUMNS:
        yield (
            tr(
                "The table has {count} columns, of which the first {most_columns} are read again as "
                "such: what stands beyond them becomes one.",
                count=number_in_words(count),
                most_columns=number_in_words(MOST_COLUMNS),
            )
        )


def _losses_of_absent(dataset: Dataset) -> Iterator[str]:
    """Yield what a table cannot hold of those whom the file does not know: one text names each."""
    names = _absent_names(dataset)
    above = {
        manager
        for person, primary, _ in _present(dataset)
        if primary >= 0
        for manager in (person.memberships[primary].reports_to, *person.memberships[primary].also_reports_to)
    }
    above |= {cells["reports_to"] for _, cells in post_lines(dataset).vacancies()}
    counts: Counter[str] = Counter()
    for person in (dataset.persons[place] for place in dataset.absent):
        if person.id not in above:
            counts[tr("left out, as nobody of the table reports to them")] += 1
        elif person.id not in names and person.id != person.name:
            counts[tr("named by the id alone, as others have the name, too")] += 1
        elif person.id != person.name:
            counts[tr("named by the name alone, without the id")] += 1
    for name, count in counts.items():
        yield counted(
            count, "%n person who is absent is {what}.", "%n people who are absent are {what}.", what=name
        )


def _losses_of_organizations(dataset: Dataset) -> Iterator[str]:
    """Yield what a table cannot hold of organizations: their paths name those above a member's, too."""
    paths = _paths(dataset)
    parents = {organization.id: organization.parent_id for organization in dataset.organizations}
    named: set[str] = set()
    members = [
        *(
            person.memberships[primary].organization_id
            for person, primary, _ in _present(dataset)
            if primary >= 0
        ),
        *(dataset.posts[place].organization_id for place in dataset.vacancies),
    ]
    for member in members:
        one = member
        while one and one not in named:
            named.add(one)
            one = parents.get(one)
    counts: Counter[str] = Counter()
    more: Counter[str] = Counter()
    alike = Counter(paths[identifier] for identifier in named if identifier in paths)
    separators = ARROWS + ("/" if alike and all(path.startswith("/") for path in alike) else "")
    for organization in dataset.organizations:
        if organization.id not in named:
            counts[tr("written: nobody is a primary member")] += 1
            continue
        path = paths[organization.id]
        counts[tr("kept apart from another of the same name")] += alike[path] > 1
        counts[tr("kept whole: what an arrow parts in a name is read as several")] += not set(
            separators
        ).isdisjoint(organization.name)
        counts[
            tr(
                "kept apart from those more than {deepest_path} steps beneath the top",
                deepest_path=DEEPEST_PATH,
            )
        ] += path.count(ABOVE) > DEEPEST_PATH
        counts[tr("known by the same id again, but by names")] += not (
            organization.id.startswith(path) and _AGAIN.fullmatch(organization.id, len(path))
        )
        more.update(_set_fields(organization) - _TOLD_OF_ORGANIZATION)
    for name, count in counts.items():
        if count:
            yield counted(
                count, "%n organization is not {what}.", "%n organizations are not {what}.", what=name
            )
    for name, count in more.items():
        yield counted(
            count,
            "%n organization has {what}: left out.",
            "%n organizations have {what}: left out.",
            what=name,
        )


def _set_fields(record: Record) -> set[str]:
    """Return which fields of a record say anything."""
    return {name for name in record.__struct_fields__ if getattr(record, name) not in _SAYING_NOTHING}


def _is_held(person: Person) -> bool:
    """Say whether a person's contact details are one number, which has a column."""
    return [(way.type, way.note) for way in person.contact_details] == [("voice", None)]
