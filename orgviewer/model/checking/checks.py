"""What is wrong with the records of a file, beyond each record's own shape.

Not for: shape (see `readers.native`) or lines and columns (see `readers`). An empty id stands for
one that could not be read: shape has told of it, so it is never reported here.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from contextlib import suppress
from functools import cache
from itertools import chain, islice

from orgviewer.engines import load
from orgviewer.errors import ProblemKind, Severity
from orgviewer.model.checking.circle_checks import circle_findings
from orgviewer.model.dates import PartialDate, is_over, may_hold_on
from orgviewer.model.findings import (
    MOST_FINDINGS,
    NOUNS,
    Finding,
    Findings,
    Hints,
    HopelessError,
    of_kind,
    quoted,
)
from orgviewer.model.records import (
    Citation,
    Document,
    Membership,
    Organization,
    Post,
    Record,
    Source,
)
from orgviewer.model.walk import FieldPath, fields_of, walk
from orgviewer.words.language import Phrase, tr

REFERENCES: Mapping[type[Record], tuple[tuple[str, str, Phrase], ...]] = {
    Organization: (("parent_id", "organizations", "{owner} names the parent {id}, which does not exist"),),
    Post: (
        ("organization_id", "organizations", "{owner} names the organization {id}, which does not exist"),
        ("reports_to", "persons", "{owner} reports to the person {id}, who does not exist"),
        ("reports_to_post_id", "posts", "{owner} reports to the post {id}, which does not exist"),
    ),
    Membership: (
        ("organization_id", "organizations", "{owner} names the organization {id}, which does not exist"),
        ("post_id", "posts", "{owner} names the post {id}, which does not exist"),
        ("reports_to", "persons", "{owner} reports to the person {id}, who does not exist"),
        ("reports_to_post_id", "posts", "{owner} reports to the post {id}, which does not exist"),
        ("also_reports_to", "persons", "{owner} also reports to the person {id}, who does not exist"),
        (
            "on_behalf_of_id",
            "organizations",
            "{owner} is on behalf of the organization {id}, which does not exist",
        ),
    ),
    Citation: (("id", "sources", "{owner} cites the source {id}, which does not exist"),),
    Source: (("cited_in", "sources", "{owner} is cited in the source {id}, which does not exist"),),
}
"""For each kind of record: a field that holds an id, the list it must be found in, and the complaint."""

KINDS = ("persons", "organizations", "posts", "sources")
PERIODS = (("start_date", "end_date"), ("founding_date", "dissolution_date"))
_OWNERS: Mapping[str, Phrase] = {"organizations": "an organization", "posts": "a post", "persons": "a person"}
ENTRY_NAMES: Mapping[str, Phrase] = {
    "memberships": "membership",
    "other_names": "other name",
    "links": "link",
    "contact_details": "contact detail",
    "awards": "award",
    "projects": "project",
    "publications": "publication",
    "interests": "interest",
    "claims": "claim",
}
"""The word for one entry of a list, where it is not the list's own name ("education", "work")."""

ODD_FIELDS = "orgviewer.model.checking.column_checks:odd_fields"
Dates = dict[str, PartialDate | None]
"""Every date of a file as it is written, read once; None if it is impossible."""


def check(document: Document) -> list[Finding]:
    """Return what is wrong with the records of a file, errors and warnings, in no promised order.

    Takes a time that grows as the file does.
    """
    dates: Dates = {}
    findings = Findings()
    found = chain(
        of_kind(ProblemKind.SAME_ID, _duplicates(document)),
        of_kind(ProblemKind.CIRCLE, circle_findings(document)),
        of_kind(ProblemKind.REFERENCE, _entries(document, dates, findings)),
        # Warnings only: there is no need to look for more of them than are kept.
        of_kind(ProblemKind.MEMBERSHIP, islice(_memberships(document), MOST_FINDINGS + 1)),
        of_kind(ProblemKind.HEADCOUNT, islice(_headcounts(document, dates), MOST_FINDINGS + 1)),
        of_kind(ProblemKind.CELL, load(ODD_FIELDS)(document) if any(_others(document)) else ()),
    )
    with suppress(HopelessError):
        for finding in found:
            findings.add(finding)
    return findings.kept


def owner_of(document: Document, place: FieldPath) -> str:
    """Return in words whose value stands at a place: `membership of "ada"`, `person "ada"`, `the file`."""
    match place:
        case ("meta", "claims", *_):
            return tr("claim of the file")
        case (str() as kind, int() as index, *rest) if kind in KINDS:
            identifier = quoted(getattr(document, kind)[index].id)
            if len(rest) < 2 or rest[0] == "sources":
                return f"{tr(NOUNS[kind])} {identifier}"
            entry = ENTRY_NAMES.get(str(rest[0]))
            return tr("{entry} of {id}", entry=tr(entry) if entry else rest[0], id=identifier)
    return tr("the file")


def _others(document: Document) -> Iterator[object]:
    """Yield what people say in fields of the file's own."""
    for person in document.persons:
        yield person.other
        yield from (membership.other for membership in person.memberships)


def _duplicates(document: Document) -> Iterator[Finding]:
    """Find ids that two records share: sources apart, since an id alone may name where a chart begins."""
    owners: dict[str, str] = {}
    for kind in ("organizations", "posts", "persons", "sources"):
        if kind == "sources":
            owners = {}
        for index, record in enumerate(getattr(document, kind)):
            owner = owners.get(record.id) if record.id else ""
            if owner is None:
                owners[record.id] = kind
            elif owner == kind:
                message = tr(
                    "the id {id} is already that of another {kind}",
                    id=quoted(record.id),
                    kind=tr(NOUNS[kind]),
                )
                yield Finding((kind, index, "id"), message)
            elif owner:
                message = tr(
                    "the id {id} of this {kind} is already that of {other}",
                    id=quoted(record.id),
                    kind=tr(NOUNS[kind]),
                    other=tr(_OWNERS[owner]),
                )
                yield Finding((kind, index, "id"), message)


def _entries(document: Document, dates: Dates, findings: Findings) -> Iterator[Finding]:
    """Find ids that name nothing, impossible dates and periods that end before they start."""
    ids = {kind: dict.fromkeys(record.id for record in getattr(document, kind)) for kind in KINDS}
    names = {kind: tuple(known) for kind, known in ids.items()}
    hints = Hints()
    for place, record in walk(document):
        references, date_fields, periods = _questions(type(record))
        for field, kind, complaint in references:
            if not (value := getattr(record, field)):
                continue
            for identifier in value if isinstance(value, tuple) else (value,):
                if identifier and identifier not in ids[kind]:
                    owner = owner_of(document, place)
                    message = tr(complaint, owner=owner, id=quoted(identifier))
                    yield Finding((*place, field), message, hints.did_you_mean(identifier, names[kind]))
        for field in date_fields:
            text = getattr(record, field)
            if text and dates.get(text) is None:
                yield from of_kind(ProblemKind.DATE, _date(text, (*place, field), dates))
        for first, last in periods:
            is_period = getattr(record, first) and getattr(record, last)
            if is_period and not findings.is_full(Severity.WARNING):
                found = _period(document, place, record, first, last, dates)
                yield from of_kind(ProblemKind.DATE, found)


@cache
def _questions(
    kind: type[Record],
) -> tuple[tuple[tuple[str, str, str], ...], tuple[str, ...], tuple[tuple[str, str], ...]]:
    """Return what is asked of a kind of record: its references, its dates and its periods."""
    dates = fields_of(kind).dates
    return REFERENCES.get(kind, ()), dates, tuple(period for period in PERIODS if period[1] in dates)


def _date(text: str, place: FieldPath, dates: Dates) -> Iterator[Finding]:
    """Read a date into `dates`, and find it if it is impossible."""
    try:
        dates[text] = PartialDate.parse(text)
    except ValueError as error:
        dates[text] = None
        yield Finding(
            place, tr('"{place}" is {word}, but {error}', place=place[-1], word=quoted(text), error=error)
        )


def _period(
    document: Document, place: FieldPath, record: Record, first: str, last: str, dates: Dates
) -> Iterator[Finding]:
    """Find a period, both of whose ends are given, that surely ends before it starts."""
    start, end = dates[getattr(record, first)], dates[getattr(record, last)]
    if start and end and end.is_before(start):
        message = tr(
            "{document} ends ({end}) before it starts ({start})",
            document=owner_of(document, place),
            end=end,
            start=start,
        )
        yield Finding((*place, last), message, severity=Severity.WARNING)


def _memberships(document: Document) -> Iterator[Finding]:
    """Find persons without a card, and persons with two cards that both claim to be the first."""
    reporting = document.meta.arranged_by == "reporting"
    for index, person in enumerate(document.persons):
        place: FieldPath = ("persons", index)
        if not person.memberships and not reporting and not person.absent:
            message = tr(
                "person {id} has no membership, so a card at the top of the chart", id=quoted(person.id)
            )
            yield Finding(place, message, severity=Severity.WARNING)
        for turn, membership in enumerate(person.memberships):
            if not (_says_where(membership) or reporting):
                message = tr(
                    "membership of {id} names neither an organization nor a manager", id=quoted(person.id)
                )
                yield Finding((*place, "memberships", turn), message, severity=Severity.WARNING)
        if len(person.memberships) < 2:
            continue
        primary = sum(membership.primary for membership in person.memberships)
        if primary > 1:
            message = tr(
                "person {id} has {primary} primary memberships; the first one counts",
                id=quoted(person.id),
                primary=primary,
            )
            yield Finding((*place, "memberships"), message, severity=Severity.WARNING)


def _says_where(membership: Membership) -> bool:
    """Return whether a membership says where somebody stands, or as what."""
    told_of = membership.organization_id, membership.reports_to, membership.role, membership.post_id
    return any((*told_of, membership.reports_to_post_id))


def _headcounts(document: Document, dates: Dates) -> Iterator[Finding]:
    """Find organizations that list more members than they are said to have, or than all who are named.

    Members are persons with a membership that may hold on the day the file speaks of.
    """
    if all(organization.headcount is None for organization in document.organizations):
        return
    day = dates.get(document.meta.as_of or "")
    listed: Counter[str] = Counter()
    for person in document.persons:
        for organization_id in {
            membership.organization_id
            for membership in person.memberships
            if membership.organization_id and _holds(membership, day, dates)
        }:
            listed[organization_id] += 1
    everybody = sum(not person.absent for person in document.persons)
    for index, organization in enumerate(document.organizations):
        headcount, members = organization.headcount, listed[organization.id]
        place: FieldPath = ("organizations", index, "headcount")
        if headcount is not None and headcount > everybody and document.meta.names == "all":
            message = tr(
                "the headcount of {id} is {headcount}, but the file, which is said to name all, names "
                "{everybody}",
                id=quoted(organization.id),
                headcount=headcount,
                everybody=everybody,
            )
            yield Finding(place, message, tr('Write "names: some" in "meta".'), Severity.WARNING)
        if headcount is not None and headcount < members:
            message = tr(
                "the headcount of {id} is {headcount}, but {members} members are listed",
                id=quoted(organization.id),
                headcount=headcount,
                members=members,
            )
            yield Finding(place, message, severity=Severity.WARNING)


def _holds(membership: Membership, day: PartialDate | None, dates: Dates) -> bool:
    """Return whether a membership counts on a day, or, if the day is unknown, has no end."""
    if day is None:
        return not is_over(membership.end_date, day)
    start, end = dates.get(membership.start_date or ""), dates.get(membership.end_date or "")
    return may_hold_on(start, end, day)
