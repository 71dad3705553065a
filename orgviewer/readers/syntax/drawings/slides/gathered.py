"""What was found on one slide so far: shapes, lines, what ties them together, and what is not read."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from enum import Enum
from math import hypot

from msgspec import Struct, field
from msgspec.structs import replace

from orgviewer.model.findings import quoted
from orgviewer.readers.positions import Position
from orgviewer.readers.syntax.drawings.diagram import (
    Area,
    Arrow,
    Connector,
    DrawnShape,
    PagePoint,
    ShapeKind,
    Stroke,
    line_meaning,
)
from orgviewer.words.language import Plural, tr


class Unread(Enum):
    """What is on slides and not read, in words."""

    HIDDEN_SLIDE = Plural("%n hidden slide", "%n hidden slides")
    NOTES = Plural("speaker notes of %n slide", "speaker notes of %n slides")
    COMMENTS = Plural("comments on %n slide", "comments on %n slides")
    HIDDEN_SHAPE = Plural("%n hidden shape", "%n hidden shapes")
    CHART = Plural("%n chart", "%n charts")
    OBJECT = Plural("%n object of another program", "%n objects of other programs")
    FILM = Plural("%n film or sound", "%n films or sounds")
    INK = Plural("%n drawing by hand", "%n drawings by hand")
    PICTURE = Plural("%n picture that is neither PNG nor JPEG", "%n pictures that are neither PNG nor JPEG")
    SMART_ART = Plural("%n SmartArt whose data is missing", "%n SmartArts whose data is missing")


class DrawnLine(Struct, frozen=True):
    """A line as a slide has it: its corners, and the numbers of the shapes that it is glued to, or ""."""

    corners: Sequence[PagePoint]
    glued: tuple[str, str] = ("", "")
    stroke: Stroke = Stroke.SOLID
    arrow: Arrow = Arrow.NONE
    text: str = ""
    name: str = ""
    number: str = ""


class Gathered(Struct):
    """The shapes and lines of a slide; `named` are places of shapes by the numbers that connectors use.

    `passing` are shapes that nobody sees or that are said to be decoration: kept only as joints of lines.
    """

    page: int
    title: str = ""
    shapes: list[DrawnShape] = field(default_factory=list)
    lines: list[DrawnLine] = field(default_factory=list)
    stated: list[Connector] = field(default_factory=list)
    named: dict[str, list[int]] = field(default_factory=dict)
    passing: set[int] = field(default_factory=set)
    linked: dict[tuple[str, int], list[int]] = field(default_factory=dict)
    """Places of shapes by their group and the page to which they lead themselves."""
    ids: Counter[str] = field(default_factory=Counter)
    unread: Counter[Unread] = field(default_factory=Counter)

    def new_id(self, number: str) -> str:
        """Return an id that no other shape or line of the file has."""
        self.ids[number] += 1
        turn = self.ids[number]
        return f"{self.page + 1}.{number}" if turn == 1 else f"{self.page + 1}.{number}#{turn}"

    def add(self, shape: DrawnShape, numbers: Sequence[str]) -> int:
        """Add a shape that connectors know by these numbers, its own and those of its groups."""
        place = len(self.shapes)
        self.shapes.append(shape)
        for number in numbers:
            self.named.setdefault(number, []).append(place)
        return place

    def position(self, name: str) -> Position:
        """Return where a shape of some name stands, in words."""
        slide = self.page + 1
        words = tr("slide {number}, shape {name}", number=slide, name=quoted(name)) if name else ""
        return Position(sheet=words or tr("slide {number}", number=slide))

    def results(self) -> tuple[list[DrawnShape], list[Connector]]:
        """Return the shapes, and all connectors with their ends tied to them."""
        self._drop_buttons()
        used: set[int] = set()
        drawn = [self._connector(line, used) for line in self.lines]
        left_out = self.passing - used
        shapes = [shape for place, shape in enumerate(self.shapes) if place not in left_out]
        return shapes, self.stated + drawn

    def _drop_buttons(self) -> None:
        """Drop the texts of small shapes of a group that lead where its largest one leads: buttons."""
        for places in self.linked.values():
            largest = max(places, key=lambda place: _surface(self.shapes[place].area))
            for place in places:
                if 2 * _surface(self.shapes[place].area) < _surface(self.shapes[largest].area):
                    self.shapes[place] = without_lines(self.shapes[place])
                    self.passing.add(place)

    def _connector(self, line: DrawnLine, used: set[int]) -> Connector:
        corners = line.corners
        ends = corners[0], corners[-1]
        tied = [self._shape_at(number, end) for number, end in zip(line.glued, ends, strict=True)]
        used.update(place for place in tied if place is not None)
        first, second = (None if place is None else self.shapes[place].id for place in tied)
        return Connector(
            self.new_id(line.number),
            first,
            second,
            *ends,
            tuple(corners[1:-1]),
            stroke=line.stroke,
            arrow=line.arrow,
            text=line.text,
            position=self.position(line.name),
            page=self.page,
            meaning=line_meaning(line.name.partition(" ")[0].lower()),
        )

    def _shape_at(self, number: str, end: PagePoint) -> int | None:
        """Return the shape of a number; of several, such as those of a group, the one nearest to an end."""
        places = self.named.get(number, [])
        told = [place for place in places if place not in self.passing] or places
        return min(told, key=lambda place: _distance(self.shapes[place].area, end), default=None)


def without_lines(shape: DrawnShape) -> DrawnShape:
    """Return a shape without its text, which is there for the eye alone."""
    return replace(shape, lines=())


def is_unseen(shape: DrawnShape) -> bool:
    """Say whether nothing of a shape can be seen."""
    return shape.kind is ShapeKind.TEXT and not (shape.lines or shape.image)


def _surface(area: Area | None) -> float:
    return 0.0 if area is None else area.width * area.height


def _distance(area: Area | None, point: PagePoint) -> float:
    if area is None:
        return float("inf")
    across = max(area.left - point.x, 0.0, point.x - area.left - area.width)
    down = max(area.top - point.y, 0.0, point.y - area.top - area.height)
    return hypot(across, down)
