"""What is said of a record, as typed parts: panel, print and web page draw these and know no records.

A part within a line is an `Inline`, one that stands by itself a `Block`; as JSON each names its class under
`is`. Texts in them are whole words for people, already cut to what anybody reads. Not for: how parts look
(see `html`).
"""

from __future__ import annotations

from typing import Literal, TypeAlias

import msgspec

PRIMARY = -1  # in place of a membership: the one that stands for the person


class TypedPart(msgspec.Struct, frozen=True, omit_defaults=True, tag_field="is", tag=str.lower):
    """What every part is: frozen, and as JSON an object that names its class."""


# Within a line


class Words(TypedPart, frozen=True):
    """A text, letter by letter."""

    text: str


class Name(TypedPart, frozen=True):
    """Another name of what a page is about, in a language if somebody says which."""

    text: str
    language: str = ""


class Strong(TypedPart, frozen=True):
    """What stands out."""

    inside: Line


class Emphasis(TypedPart, frozen=True):
    """What is stressed."""

    inside: Line


class Struck(TypedPart, frozen=True):
    """What was taken back."""

    inside: Line


class Quiet(TypedPart, frozen=True):
    """What is said in a quieter tone."""

    inside: Line


class Code(TypedPart, frozen=True):
    """A text as a machine has it."""

    text: str


class Break(TypedPart, frozen=True):
    """The end of a line within a paragraph."""


class PersonLink(TypedPart, frozen=True):
    """The name of somebody, by their place in the dataset: a link to the card of one of their memberships.

    The membership may be `PRIMARY`. Where there is no card it is a text.
    """

    person: int
    text: str
    membership: int


class CardLink(TypedPart, frozen=True):
    """What a card is called, by its place in the chart."""

    card: int
    text: str


class SearchLink(TypedPart, frozen=True):
    """A text that leads to a search."""

    query: str
    text: str


class StateLink(TypedPart, frozen=True):
    """A text that leads to another state of the file, by its place in the history."""

    state: int
    text: str


class WebLink(TypedPart, frozen=True):
    """What leads to a URI as `orgviewer.links` writes it."""

    uri: str
    inside: Line


class Reference(msgspec.Struct, frozen=True, omit_defaults=True):
    """A source by its place in the dataset, a place in it, and a doubt."""

    source: int
    at: str = ""
    note: str = ""


class Cited(TypedPart, frozen=True):
    """Where what stands before comes from; there is at least one."""

    references: tuple[Reference, ...]


Inline: TypeAlias = (
    Words
    | Name
    | Strong
    | Emphasis
    | Struck
    | Quiet
    | Code
    | Break
    | PersonLink
    | CardLink
    | SearchLink
    | StateLink
    | WebLink
    | Cited
)
Line: TypeAlias = tuple[Inline, ...]


# By themselves


class Head(TypedPart, frozen=True):
    """The title of a page with lines beneath it; of a person by place in the dataset, beside a photo."""

    title: Line
    lines: tuple[Line, ...] = ()
    person: int = -1


class Paragraph(TypedPart, frozen=True):
    """A paragraph."""

    inside: Line


class Lines(TypedPart, frozen=True):
    """Lines that belong together, as those of a membership."""

    lines: tuple[Line, ...]


class Step(TypedPart, frozen=True):
    """How one person of a chain knows the next, in lines."""

    lines: tuple[Line, ...]


class Listed(TypedPart, frozen=True):
    """A line of a list of such lines."""

    inside: Line


class Note(TypedPart, frozen=True):
    """A doubt or a conflict."""

    text: str


class Bullets(TypedPart, frozen=True):
    """A list; its items are numbered from `first` if there is one."""

    items: tuple[tuple[Block, ...], ...]
    first: int | None = None


class Quotation(TypedPart, frozen=True):
    """What somebody else said."""

    inside: tuple[Block, ...]


class Preformatted(TypedPart, frozen=True):
    """Lines as a machine has them."""

    text: str


class Headline(TypedPart, frozen=True):
    """A heading within a text, of a level from 1 to 6."""

    level: int
    inside: Line


class Rule(TypedPart, frozen=True):
    """A line across."""


class Table(TypedPart, frozen=True):
    """Rows of cells, the first of them the head."""

    rows: tuple[tuple[Line, ...], ...]


class Entry(TypedPart, frozen=True):
    """One entry of a life: when, what, and the lines beneath it."""

    when: str
    title: Line
    cited: Line = ()
    lines: tuple[Line, ...] = ()
    note: str = ""


class Entries(TypedPart, frozen=True):
    """Entries one after the other."""

    entries: tuple[Entry, ...]


class Bar(msgspec.Struct, frozen=True):
    """A line, and how long the bar beneath it is, as a share of the longest."""

    inside: Line
    share: float


class Bars(TypedPart, frozen=True):
    """Lines with bars."""

    bars: tuple[Bar, ...]


class Section(TypedPart, frozen=True):
    """A headed part; nothing at all if nothing of its body is shown."""

    heading: str
    inside: tuple[Block, ...]


ChartFact: TypeAlias = Literal[
    "count",
    "members",
    "teams",
    "common",
    "reports",
    "beside",
    "also",
    "above",
    "parent",
    "top",
    "way",
    "evidence",
]


class FromChart(TypedPart, frozen=True):
    """A gap for what only a chart knows; whoever draws it fills it, or leaves it out.

    `number` is that of the change of which evidence is wanted, among all of what a page is about.
    """

    fact: ChartFact
    number: int = 0


Block: TypeAlias = (
    Head
    | Paragraph
    | Lines
    | Step
    | Listed
    | Note
    | Bullets
    | Quotation
    | Preformatted
    | Headline
    | Rule
    | Table
    | Entries
    | Bars
    | Section
    | FromChart
)
