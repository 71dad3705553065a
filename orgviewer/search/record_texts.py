"""What the records of a dataset say, field by field, as pairs of a record and a text.

Not for: rows of a table (see `index`), or splitting into words (see `lexicon`).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import TypeVar

from orgviewer.links import EMAIL, is_email, is_phone
from orgviewer.model.dataset import Dataset, biography, interests
from orgviewer.model.file_records import all_names
from orgviewer.model.records import Organization, Person
from orgviewer.relations.facets import Facet, FacetKind
from orgviewer.relations.record_values import record_mentions
from orgviewer.relations.values import post_texts
from orgviewer.search.fields import Field

AnyRecord = TypeVar("AnyRecord")
Said = TypeVar("Said")
RecordText = tuple[int, str]  # the place of a record, and a text
Saying = tuple[Field, str, Iterable[RecordText]]  # a field, the name of a column, who says what

FACETS: Mapping[FacetKind, Field] = {
    FacetKind.ROLE: Field.ROLE,
    FacetKind.SCHOOL: Field.SCHOOL,
    FacetKind.EMPLOYER: Field.EMPLOYER,
    FacetKind.INTERNSHIP: Field.INTERNSHIP,
    FacetKind.ADVISOR: Field.ADVISOR,
    FacetKind.TEACHER: Field.TEACHER,
    FacetKind.PROJECT: Field.PROJECT,
    FacetKind.PLACE: Field.PLACE,
}
"""The field of each facet that only people have, and of which each text stands for itself."""
BOTH = {FacetKind.WORK: (Field.EMPLOYER, Field.INTERNSHIP)}
"""The fields of a facet that is several others."""
PHONE = "phone"
"""How the column is called of all contact details that are phones, whatever their kind."""


def person_sayings(dataset: Dataset) -> Iterator[Saying]:
    """Yield what people say, but for their teams."""
    persons = dataset.persons
    yield Field.NAME, "", _flat(persons, _names)
    for kind, field in FACETS.items():
        yield field, "", ((said.person, said.text) for said in record_mentions(dataset, Facet(kind)))
    yield Field.BIOGRAPHY, "", _flat(persons, _life)
    yield from _columns(_flat(persons, _person_columns))


def start_dates(dataset: Dataset) -> Iterator[RecordText]:
    """Yield since when people are where they are, as the file writes it."""
    for place, person in enumerate(dataset.persons):
        for membership in person.memberships:
            if membership.start_date:
                yield place, membership.start_date


def organization_sayings(dataset: Dataset) -> Iterator[Saying]:
    """Yield what organizations say."""
    organizations = dataset.organizations
    yield Field.NAME, "", _flat(organizations, _names)
    yield Field.BIOGRAPHY, "", _flat(organizations, _story)
    yield from _columns(_flat(organizations, lambda record: iter(record.other.items())))


def post_sayings(dataset: Dataset) -> Iterator[Saying]:
    """Yield what posts say, but for their teams; the label is name and role."""
    labels = [(place, post.label) for place, post in enumerate(dataset.posts)]
    yield Field.NAME, "", labels
    yield Field.ROLE, "", labels
    yield from _columns(_flat(post_texts(dataset), lambda told: iter(told.items())))


def _flat(
    records: Iterable[AnyRecord], say: Callable[[AnyRecord], Iterator[Said]]
) -> Iterator[tuple[int, Said]]:
    for place, record in enumerate(records):
        for said in say(record):
            yield place, said


def _columns(told: Iterable[tuple[int, tuple[str, str]]]) -> Iterator[Saying]:
    """Yield what is told by the names of columns, column by column."""
    columns: dict[str, list[RecordText]] = {}
    for place, (name, text) in told:
        columns.setdefault(name, []).append((place, text))
    for name, texts in columns.items():
        yield Field.COLUMN, name, texts


def _names(record: Person | Organization) -> Iterator[str]:
    return iter(all_names(record))


def _person_columns(person: Person) -> Iterator[tuple[str, str]]:
    yield from person.other.items()
    for membership in person.memberships:
        yield from membership.other.items()
    if person.email:
        yield EMAIL, person.email
    for contact in person.contact_details:
        kind = EMAIL if is_email(contact.type) else PHONE if is_phone(contact.type) else contact.type
        yield kind, contact.value


def _story(organization: Organization) -> Iterator[str]:
    yield from filter(None, (organization.classification, organization.summary))
    for claim in organization.claims:
        yield claim.text


def _life(person: Person) -> Iterator[str]:
    """Yield all that is told of somebody's life and is no facet."""
    yield from filter(None, _texts_of_life(person))


def _texts_of_life(person: Person) -> Iterator[str | None]:
    yield person.summary
    for statement in biography(person):
        yield statement.text
    for interest in interests(person):
        yield interest.name
    for award in person.awards:
        yield from (award.title, award.awarder, award.rank, award.summary)
    for publication in person.publications:
        yield from (publication.name, publication.publisher, publication.summary)
    for school in person.education:
        yield from (school.study_type, school.area, school.summary)
    for work in person.work:
        yield from (work.position, work.location, work.summary, *work.colleagues)
    for project in person.projects:
        yield from (project.role, project.organization, project.summary, *project.colleagues)
    yield person.note
