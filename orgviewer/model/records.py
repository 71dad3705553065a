"""The records of a file, named as in Popolo (people) and JSON Resume (their lives).

Popolo 1.0 (popoloproject.com) names persons, organizations, posts and memberships; JSON Resume
1.2 (jsonresume.org) names education, work, awards, projects. Fields are spelled in snake_case.
All records are frozen: nothing that a viewer does is ever written into them. The JSON Schema of
the format is made from these classes (see `model.schema`), so their docstrings are what an
editor shows to whoever writes a file. Annotations are types here and not texts: each start would compile all
300 of them, since msgspec looks at them.
"""

from typing import Annotated, Any, Literal

import msgspec

Identifier = Annotated[str, msgspec.Meta(min_length=1)]
Text = Annotated[str, msgspec.Meta(min_length=1)]
Headcount = Annotated[int, msgspec.Meta(ge=0, le=2**31 - 1)]  # as large as a chart can count
Date = Annotated[
    str,
    msgspec.Meta(
        pattern=r"^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$",
        description="A year, a month or a day: 2023, 2023-07 or 2023-07-12.",
    ),
]


class Record(
    msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, omit_defaults=True, gc=False
):
    """What every record of the format is: frozen, with named fields and no unknown ones."""


class Citation(Record, frozen=True, kw_only=True):
    """Where a fact comes from: the id of a source, and the place in it (`at`)."""

    id: Identifier
    at: Text | None = None
    note: Text | None = None


class Sourced(Record, frozen=True, kw_only=True):
    """What every entry may carry: the sources of its facts, and a note of a doubt or a conflict."""

    sources: tuple[Citation, ...] = ()
    note: Text | None = None


class Source(Record, frozen=True, kw_only=True):
    """A publication that facts come from; `cited_in` is the id of the source that cites it."""

    id: Identifier
    title: Text
    publisher: Text | None = None
    authors: tuple[Text, ...] = ()
    date: Date | None = None
    language: Text | None = None
    url: Text | None = None
    cited_in: Identifier | None = None
    note: Text | None = None


class Statement(Sourced, frozen=True, kw_only=True):
    """A paragraph of a biography, or a claim that a source makes. Markdown."""

    text: Text


class OtherName(Sourced, frozen=True, kw_only=True):
    """Another name: in another script (`lang`), a nickname, a former name."""

    name: Text
    lang: Text | None = None


class Link(Record, frozen=True, kw_only=True):
    """An address on the web, and what stands there (`note`)."""

    url: Text
    note: Text | None = None


class ContactDetail(Record, frozen=True, kw_only=True):
    """A way to reach somebody, as in Popolo: `type` is voice, email, address."""

    type: Text
    value: Text
    note: Text | None = None


class Period(Sourced, frozen=True, kw_only=True):
    """What lasts: from, until, and `duration` as the source words it where dates are unknown."""

    start_date: Date | None = None
    end_date: Date | None = None
    duration: Text | None = None


class Education(Period, frozen=True, kw_only=True):
    """A school and a degree; `status: expected` marks a degree not yet awarded.

    `advisors` supervised it; `teachers` taught there, in whatever way. Both are names, or ids of the file.
    """

    institution: Text
    study_type: Text | None = None
    area: Text | None = None
    status: Literal["completed", "expected"] | None = None
    advisors: tuple[Text, ...] = ()
    teachers: tuple[Text, ...] = ()
    summary: Text | None = None


class Work(Period, frozen=True, kw_only=True):
    """An employment outside the charted organization; `name` is the employer."""

    name: Text
    position: Text | None = None
    kind: Literal["employment", "internship", "fellowship", "teaching"] | None = None
    location: Text | None = None
    summary: Text | None = None
    colleagues: tuple[Text, ...] = ()


def is_internship(period: Period) -> bool:
    """Return whether an entry says that somebody was an intern, whose employer it therefore is not."""
    return isinstance(period, Work) and period.kind == "internship"


class Award(Sourced, frozen=True, kw_only=True):
    """A prize or a fellowship, and the rank reached."""

    title: Text
    date: Date | None = None
    awarder: Text | None = None
    rank: Text | None = None
    summary: Text | None = None


class Project(Period, frozen=True, kw_only=True):
    """Something made: a model, a library, a theory."""

    name: Text
    role: Text | None = None
    organization: Text | None = None
    summary: Text | None = None
    url: Text | None = None
    colleagues: tuple[Text, ...] = ()


class Publication(Sourced, frozen=True, kw_only=True):
    """A text published."""

    name: Text
    publisher: Text | None = None
    release_date: Date | None = None
    summary: Text | None = None
    url: Text | None = None


class Interest(Sourced, frozen=True, kw_only=True):
    """A field that somebody works on or cares for."""

    name: Text


class Membership(Period, frozen=True, kw_only=True):
    """A person's part in an organization of the file; each one is a card on the chart.

    `primary` says which card stands for the person; `reports_to` is a person's id and means
    that person's primary membership, and so do the dotted-line managers in `also_reports_to`; `post_id`
    names the post that the person holds, `reports_to_post_id` one that the person stands under whoever holds
    it. Who only reports to somebody needs no `organization_id`. `reports_to_inferred` says that no source
    states whom the person reports to: it was read from where things stand in a drawing.
    `on_behalf_of_id` is the organization for which the person is there: the team of a delegate, or a party
    in a parliament.
    """

    organization_id: Identifier | None = None
    on_behalf_of_id: Identifier | None = None
    role: Text | None = None
    post_id: Identifier | None = None
    primary: bool = False
    reports_to: Identifier | None = None
    reports_to_post_id: Identifier | None = None
    reports_to_inferred: Literal["drawing"] | None = None
    also_reports_to: tuple[Identifier, ...] = ()
    assistant: bool = False
    other: dict[Text, Text] = {}


class Person(Sourced, frozen=True, kw_only=True):
    """Somebody on the chart.

    `absent` marks somebody whom others report to and of whom the file says nothing else; `other`
    holds what no field is made for, by the names that a spreadsheet gave it.
    """

    id: Identifier
    name: Text
    other_names: tuple[OtherName, ...] = ()
    image: Text | None = None
    summary: Text | None = None
    biography: tuple[Statement, ...] | Text = ()
    birth_date: Date | None = None
    location: Text | None = None
    email: Text | None = None
    links: tuple[Link, ...] = ()
    contact_details: tuple[ContactDetail, ...] = ()
    education: tuple[Education, ...] = ()
    work: tuple[Work, ...] = ()
    awards: tuple[Award, ...] = ()
    projects: tuple[Project, ...] = ()
    publications: tuple[Publication, ...] = ()
    interests: tuple[Interest | Text, ...] = ()
    memberships: tuple[Membership, ...] = ()
    absent: bool = False
    other: dict[Text, Text] = {}


class Organization(Sourced, frozen=True, kw_only=True):
    """A company, a team or a function; `headcount` is the size that a source states.

    `parent_inferred` says that no source states what it is a part of: it was read from where things stand in
    a drawing.
    """

    id: Identifier
    name: Text
    other_names: tuple[OtherName, ...] = ()
    classification: Text | None = None
    parent_id: Identifier | None = None
    parent_inferred: Literal["drawing"] | None = None
    summary: Text | None = None
    headcount: Headcount | None = None
    founding_date: Date | None = None
    dissolution_date: Date | None = None
    links: tuple[Link, ...] = ()
    claims: tuple[Statement, ...] = ()
    other: dict[Text, Text] = {}


class Post(Period, frozen=True, kw_only=True):
    """A position that exists whoever holds it: those whose memberships name it, several if they share it.

    `reports_to_post_id` names the post that it reports to, `reports_to` a person, and `reports_to_inferred`
    says that no source states either: it was read from where things stand in a drawing. `status` says of a
    post that no membership names whether it is vacant (as it is taken to be), held by somebody who is not
    named, or abolished, or that no source tells (unstated). `fte` is how much full-time work it is, as the
    source writes it; a post of 12.5 stands for several alike.
    """

    id: Identifier
    label: Text
    organization_id: Identifier | None = None
    reports_to: Identifier | None = None
    reports_to_post_id: Identifier | None = None
    reports_to_inferred: Literal["drawing"] | None = None
    status: Literal["vacant", "unnamed", "abolished", "unstated"] | None = None
    fte: Text | None = None
    other: dict[Text, Text] = {}


class Meta(Record, frozen=True, kw_only=True):
    """What the file is: its title, the day it speaks of, and claims about the whole field.

    `as_of_inferred` says which part of that day no source states. `arranged_by` says how the chart is
    arranged at first: by organization, or by reporting line. `names` says whom the file names: all who
    belong to what it charts, as a table of staff does, or some of them, as an account does; then every
    count is one of those who are named. None is named where names were left off: everybody is called as the
    post then.
    """

    format: Literal[1] = 1
    title: Text | None = None
    summary: Text | None = None
    as_of: Date | None = None
    as_of_inferred: Literal["year", "month", "day"] | None = None
    arranged_by: Literal["organization", "reporting"] | None = None
    names: Literal["all", "some", "none"] | None = None
    language: Text | None = None
    claims: tuple[Statement, ...] = ()
    note: Text | None = None


class Document(Record, frozen=True, kw_only=True):
    """A whole file, as it is written down.

    The saved `views` stay as they are written: whoever shows one checks it (see `saved`), lest a mistake in
    it keeps the file from being read.
    """

    meta: Meta = Meta()
    sources: tuple[Source, ...] = ()
    organizations: tuple[Organization, ...] = ()
    posts: tuple[Post, ...] = ()
    persons: tuple[Person, ...] = ()
    views: Any = ()
