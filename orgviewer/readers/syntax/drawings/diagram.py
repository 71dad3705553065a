"""What was drawn, before anybody says what it means: what the syntaxes of drawings give.

Not for: who is a person and who stands above whom (see `readers.drawings`).
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum, auto

from msgspec import Struct

from orgviewer.model.findings import Finding
from orgviewer.readers.positions import Position


class ShapeKind(Enum):
    """What a shape is, as far as the file itself tells.

    A CONTAINER holds others (a group with a title, a cluster, a swimlane); TEXT has neither outline nor
    filling, and may be a label that lies over a box; a PICTURE may be somebody's portrait.
    """

    BOX = auto()
    CONTAINER = auto()
    TEXT = auto()
    PICTURE = auto()


class ShapeRank(Enum):
    """What a file says outright of how a shape stands to the one above it."""

    USUAL = auto()
    ASSISTANT = auto()


class Area(Struct, frozen=True):
    """Where a shape lies on its page, y growing downwards, in any unit that the page uses throughout."""

    left: float
    top: float
    width: float
    height: float


class PagePoint(Struct, frozen=True):
    """A place on a page, y growing downwards."""

    x: float
    y: float


class TextLine(Struct, frozen=True):
    """A line of the text of a shape, and how it is set: size in points (0 if unsaid), bold or not."""

    text: str
    size: float = 0.0
    is_bold: bool = False


class DrawnShape(Struct, frozen=True):
    """A shape: its id (unique in the whole drawing), its text, where it stands in the file and on its page.

    `lines` are the paragraphs or lines of its text, markup taken out, none of them empty. `position` is what
    a person is told: a line for files of text, else `sheet` in words ("slide 3, shape 'Rectangle 12'").
    `container` is the id of the shape that the file says it lies in, not what geometry suggests. `fields` is
    what the file holds about it by name (the shape data of Visio, custom properties of draw.io, attributes of
    a node), without what only concerns drawing. `page_link` is the number of the page that a click leads to.
    `image` is a picture of its own (the bytes of a PNG or JPEG file). `colour` is its filling as "#rrggbb".
    """

    id: str
    lines: tuple[TextLine, ...] = ()
    position: Position = Position()
    page: int = 0
    area: Area | None = None
    kind: ShapeKind = ShapeKind.BOX
    rank: ShapeRank = ShapeRank.USUAL
    container: str | None = None
    fields: Mapping[str, str] = {}
    page_link: int | None = None
    image: bytes | None = None
    colour: str = ""

    @property
    def text(self) -> str:
        """The text, its lines one beneath the other."""
        return "\n".join(line.text for line in self.lines)


class ConnectorKind(Enum):
    """What a file says outright of a connector.

    STATED: the file has a hierarchy of its own (SmartArt, an outline, a mind map), `first` is the upper one.
    DIRECTED: it leads from `first` to `second` by syntax (`A --> B`), which usually is downwards.
    DRAWN: a line between two places, which says nothing of above and below.
    """

    STATED = auto()
    DIRECTED = auto()
    DRAWN = auto()


class Stroke(Enum):
    """How a line is drawn."""

    SOLID = auto()
    DASHED = auto()


class LineMeaning(Enum):
    """What a file says outright that a line stands for, as those that this program writes do.

    `first` is then the upper one. REPORTING is a line that is stated, INFERRED one that was read from a
    drawing; DOTTED leads to a dotted-line manager.
    """

    UNSAID = auto()
    REPORTING = auto()
    DOTTED = auto()
    INFERRED = auto()


LINE_MEANINGS: Mapping[str, LineMeaning] = {
    "reporting": LineMeaning.REPORTING,
    "dotted": LineMeaning.DOTTED,
    "inferred": LineMeaning.INFERRED,
}
"""The words by which a file says it."""


def line_meaning(word: str | None) -> LineMeaning:
    """Return what a word of a file says that a line stands for."""
    return LINE_MEANINGS.get(word or "", LineMeaning.UNSAID)


class Arrow(Enum):
    """At which ends a line has a head."""

    NONE = auto()
    FIRST = auto()
    SECOND = auto()
    BOTH = auto()


class Connector(Struct, frozen=True):
    """A line with two ends: ids of the shapes to which the file ties them, or None and where the end lies.

    `path` has the corners between the ends, if the file says them. `text` is the label.
    """

    id: str
    first: str | None = None
    second: str | None = None
    start: PagePoint | None = None
    end: PagePoint | None = None
    path: tuple[PagePoint, ...] = ()
    kind: ConnectorKind = ConnectorKind.DRAWN
    stroke: Stroke = Stroke.SOLID
    arrow: Arrow = Arrow.NONE
    text: str = ""
    position: Position = Position()
    page: int = 0
    meaning: LineMeaning = LineMeaning.UNSAID


class Diagram(Struct, frozen=True):
    """All shapes and connectors of a file, in its order; the titles of its pages, "" for one without.

    `findings` says what the syntax is wrong about or does not read (places are empty, or ("shapes", n) and
    ("connectors", n)); `unread` names in words what else the file holds. `title` is what the file says that
    the whole is called, `file` what the file itself is.
    """

    shapes: tuple[DrawnShape, ...]
    connectors: tuple[Connector, ...] = ()
    pages: tuple[str, ...] = ("",)
    findings: tuple[Finding, ...] = ()
    unread: tuple[str, ...] = ()
    title: str = ""
    file: str = ""
