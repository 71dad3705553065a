"""What a flat table cannot hold of a dataset, in sentences (see `table`)."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from orgviewer.links import emails, is_email, is_phone, phones
from orgviewer.model.dataset import Dataset
from orgviewer.model.recognition import ABOVE, ARROWS, DEEPEST_PATH, MOST_COLUMNS
from orgviewer.model.records import Person, Record
from orgviewer.words.language import Plural, counted, number_in_words, tr
from orgviewer.writers.table import field_columns, other_columns
from orgviewer.writers.table_rows import (
    OF_MEMBERSHIP,
    OF_PERSON,
    PresentPerson,
    absent_names,
    organization_paths,
    present,
    reading_of,
    rows_of_people,
    rows_of_vacancies,
)
from orgviewer.writers.vacancies import losses_of_posts, post_lines

VOICE = "voice"
"""The kind of a phone that a table's column is read as."""
_AGAIN = re.compile(r"( \([0-9]+\))*")
_SAYING_NOTHING: tuple[object, ...] = (None, (), {}, False)
_TOLD_OF_PERSON = frozenset(OF_PERSON) | {"links", "memberships", "absent", "other"}
_TOLD_OF_MEMBERSHIP = frozenset(OF_MEMBERSHIP) | {
    *("reports_to", "organization_id", "post_id", "reports_to_post_id"),
    *("assistant", "also_reports_to", "primary", "other"),
}
_TOLD_OF_ORGANIZATION = frozenset({"id", "name", "parent_id"})
_TOLD_OF_META = frozenset({"format", "arranged_by"})


def losses(dataset: Dataset) -> Iterator[str]:
    """Yield in sentences what a table cannot hold of a dataset."""
    counts: Counter[str] = Counter()
    people: Counter[str] = Counter()
    for person, primary, _ in present(dataset):
        people[tr("more than one membership: only the primary one is written")] += len(person.memberships) > 1
        people[tr("links, which are written as text")] += bool(person.links)
        names = _set_fields(person) - _TOLD_OF_PERSON
        if person.contact_details and _is_held(person):
            names -= {"contact_details"}
            kinds = (way.type for way in person.contact_details if is_phone(way.type))
            people[tr("a phone whose kind is left out")] += any(kind != VOICE for kind in kinds)
        if len(person.other_names) == 1 and reading_of(person):
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
    if lines := sum(map(_lost_lines, present(dataset))):
        yield counted(
            lines,
            *Plural(
                "%n reporting line of further memberships is left out.",
                "%n reporting lines of further memberships are left out.",
            ),
        )
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
    rows = [*rows_of_people(dataset), *rows_of_vacancies(dataset)]
    if (count := len(field_columns(rows)) + len(other_columns(rows))) > MOST_COLUMNS:
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
    names = absent_names(dataset)
    above = {
        manager
        for person, primary, own in present(dataset)
        if primary >= 0
        for manager in (own, *person.memberships[primary].also_reports_to)
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
    paths = organization_paths(dataset)
    parents = {organization.id: organization.parent_id for organization in dataset.organizations}
    named: set[str] = set()
    members = [
        *(
            person.memberships[primary].organization_id
            for person, primary, _ in present(dataset)
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
    """Say whether a person's contact details are one number and one address, which have columns."""
    ways, addresses = person.contact_details, emails(person.email, person.contact_details)
    held = [way for way in ways if (is_phone(way.type) or is_email(way.type)) and way.note is None]
    return len(held) == len(ways) and len(phones(ways)) <= 1 and len(addresses) <= 1


def _lost_lines(one: PresentPerson) -> int:
    """Return how many lines of further memberships lead to whom no line of the primary one does."""
    parts = one.person.memberships
    if len(parts) < 2:
        return 0
    primary = parts[one.primary]
    told = {one.manager, primary.reports_to, primary.reports_to_post_id, *primary.also_reports_to}
    lines = (
        (part.reports_to or part.reports_to_post_id, *part.also_reports_to)
        for turn, part in enumerate(parts)
        if turn != one.primary
    )
    return sum(above is not None and above not in told for line in lines for above in dict.fromkeys(line))
