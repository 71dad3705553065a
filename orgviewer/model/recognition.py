"""How a file was read: what columns and cards were taken for, and what somebody wants them taken for."""

from __future__ import annotations

import enum
from collections.abc import Callable

from msgspec import Struct
from msgspec.structs import replace

from orgviewer.errors import NamedRecord

FIELDS = (
    "id",
    "name",
    "given_name",
    "family_name",
    "name_reading",
    "given_name_reading",
    "family_name_reading",
    "reports_to",
    "also_reports_to",
    "role",
    "organization",
    "email",
    "phone",
    "image",
    "location",
    "start_date",
    "end_date",
    "assistant",
    "summary",
    "note",
    "post_id",
    "reports_to_post_id",
)
"""What a column may be taken for; whatever is none of these is kept under its own name."""
BACKGROUNDS = ("school", "employer", "internship", "project", "advisor", "teacher")
"""What people share, for which a column is taken only if somebody says so; a cell may name several."""
LEFT_OUT = "leave_out"
"""Stands for the field of a column that is to be nowhere."""
TOLD_FIELDS = (*FIELDS, *BACKGROUNDS)
"""What somebody may take one column for."""
POST_FIELDS = frozenset(("post_id", "reports_to_post_id"))
"""Of these a table of posts is recognized as a whole; each by itself is only what somebody says it is."""
OTHER = "Other: "
"""Stands in a table that we write before the name of a column that would be taken for a field but is none."""
ABOVE = " > "
"""Stands between the names of an organization's path in a table that we write."""
ARROWS = ">›»→"
"""Stand between the names of a path in tables."""
DEEPEST_PATH = 50
"""Steps of a path that are taken apart; ten megabytes of arrows would fill the memory with paths."""
MOST_COLUMNS = 1_000
"""Columns of one table, all of which are offered in menus; what stands beyond them is kept in one more."""
LINKS = "links"
"""The column of a table that we write that is text to whoever reads it."""


def other_header(name: str, is_field: Callable[[str], bool]) -> str:
    """Return the name of the column for what people have in `other` under a name."""
    return f"{OTHER}{name}" if is_field(name) or name == LINKS or name.startswith(OTHER) else name


def other_name(header: str, is_field: Callable[[str], bool]) -> str:
    """Return the name for which a column was called so; its own, if we never call one so."""
    name = header.removeprefix(OTHER)
    return name if other_header(name, is_field) == header else header


class CardMeaning(enum.StrEnum):
    """What a card of a drawing stands for; one that names several people is one of persons."""

    PERSON = "person"
    POST = "post"
    TEAM = "team"
    NOBODY = "nobody"


class NameLine(enum.StrEnum):
    """Which line of a card of several lines is the name."""

    FIRST = "first"
    SECOND = "second"


class LineKnowledge(enum.StrEnum):
    """How it is known what a card stands under; NONE where it stands under nothing."""

    NONE = ""
    STATED = "stated"
    READ = "read"
    CONFIRMED = "confirmed"
    TOLD = "told"


class DrawingSpec(Struct, frozen=True):
    """How to read a drawing: what cards are, which lines somebody confirmed, which line of a card is a name.

    Cards go by their keys (see `DrawnCard`); a line by those of its lower and of its upper card, so that what
    was confirmed is open again once the line leads elsewhere. `superiors` are lines that somebody drew
    instead of those that were read; the upper one is AT_TOP for who stands under nobody. The rest is guessed.
    """

    kinds: tuple[tuple[str, CardMeaning], ...] = ()
    confirmed: tuple[tuple[str, str], ...] = ()
    name_line: NameLine | None = None
    superiors: tuple[tuple[str, str], ...] = ()


AT_TOP = ""
"""Stands for the superior of a card that stands under nobody."""


class DrawnCard(Struct, frozen=True):
    """A card of a drawing: its text as drawn, what it was taken for and how it was read.

    `key` names it among all cards of the drawing: by its text, with a number where several have the same.
    `above` is what the card that it stands under is called, `above_key` the key of that. `place` says in
    words where it stands in the file; `record` is what became of it, None for nothing.
    """

    key: str
    text: str
    meaning: CardMeaning
    name: str = ""
    role: str = ""
    above: str = ""
    above_key: str = ""
    knowledge: LineKnowledge = LineKnowledge.NONE
    place: str = ""
    record: NamedRecord | None = None


class DrawingRecognition(Struct, frozen=True):
    """What all cards of a drawing were taken for, in the file's order, and which line was taken for names."""

    cards: tuple[DrawnCard, ...]
    name_line: NameLine = NameLine.FIRST


class TableSpec(Struct, frozen=True):
    """How to read a table: what to take columns for (name and field), which sheet, in which encoding.

    The rest is guessed. A field of empty text keeps a column under its own name, LEFT_OUT keeps nothing of
    it; an encoding is named as Python does. `drawing` is how to read what is no table but was drawn.
    """

    columns: tuple[tuple[str, str], ...] = ()
    sheet: str | None = None
    encoding: str | None = None
    drawing: DrawingSpec = DrawingSpec()

    @property
    def left_out(self) -> frozenset[str]:
        """The names of the columns of which nothing is kept."""
        return frozenset(name for name, field in self.columns if field == LEFT_OUT)

    @property
    def with_all_columns(self) -> TableSpec:
        """The same with nothing left out: columns that were are taken for what they are recognized as."""
        return replace(self, columns=tuple(pair for pair in self.columns if pair[1] != LEFT_OUT))

    def also_leaving_out(self, other: TableSpec) -> TableSpec:
        """Return this spec without the columns, too, that another leaves out."""
        unwanted = tuple(pair for pair in other.columns if pair[1] == LEFT_OUT)
        names = {name for name, _ in unwanted}
        return replace(self, columns=(*(pair for pair in self.columns if pair[0] not in names), *unwanted))


GUESSED = TableSpec()
"""Nobody has said anything."""


class ColumnSign(enum.StrEnum):
    """By what a column was taken for a field."""

    NONE = ""
    NAME = "name"
    CONTENT = "content"
    TOLD = "told"


class RecognizedColumn(Struct, frozen=True):
    """A column, the field that it was taken for (or empty text), its cell in a row, and why.

    That is the same row for all columns: of the first ones, one in which most of them say something.
    """

    name: str
    field: str
    sample: str
    sign: ColumnSign = ColumnSign.NONE


class Recognition(Struct, frozen=True):
    """What the columns of a table were taken for, in the file's order; which sheet of which it is.

    `encoding` is what a text was read in, for people, None for what is no text. `guesses` says in sentences
    what else was assumed, such as the order of days and months. `notes` are those that the reader wrote of
    people, behind what the file says of them.
    """

    columns: tuple[RecognizedColumn, ...]
    sheet: str | None = None
    sheets: tuple[str, ...] = ()
    guesses: tuple[str, ...] = ()
    encoding: str | None = None
    notes: frozenset[str] = frozenset()


class Provenance(Struct, frozen=True):
    """How a file was read: its syntax, the shape of what it holds, and what of it was not read, in words.

    `drawing` says what the cards of a drawing were taken for, None for what was not drawn.
    """

    syntax: str = ""
    shape: str = ""
    unread: tuple[str, ...] = ()
    drawing: DrawingRecognition | None = None


UNSAID = Provenance()
"""Nobody has read a file."""
