"""The shapes of one slide: what is drawn of a chart, gathered by card, and its glued connectors.

Not for: deciding what is drawn (see `chart_marks`) or how a shape is written (see `slide_xml`).
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping
from itertools import count, pairwise
from operator import add

import numpy as np
from msgspec import Struct, field
from msgspec.structs import replace
from PySide6.QtGui import QImage

from orgviewer.arrays import depth_first
from orgviewer.controls import ReadingDirection
from orgviewer.engines import load
from orgviewer.layout.layout import Layout
from orgviewer.paint.cards.labels import RULE_LINES, Label, said_whole
from orgviewer.paint.cards.texts import SAME_LINE, Written
from orgviewer.paint.marks import BoxStyle, LineKind, Marks, Polylines
from orgviewer.paint.text_metrics import Letters
from orgviewer.paint.theme import Lettering
from orgviewer.publish.pptx.held_data import held_data
from orgviewer.publish.pptx.slide_connectors import (
    End,
    curved,
    dotted_paths,
    elbow,
    move_paths,
    network,
    tree_paths,
)
from orgviewer.publish.pptx.xml import (
    Colours,
    Extent,
    Named,
    Paragraphs,
    Placement,
    connector,
    group,
    photo,
    shape,
    text_box,
)
from orgviewer.publish.spoken import photo_in_words

FIRST_NUMBER = 10  # of shapes; the placeholders have lower ones
FIRST_FREE, FIRST_OF_FRAME = 100_000, 200_000  # of those that belong to no card
BETWEEN = "\u2002"  # before a name in another script: an en space
NAMES: Mapping[Lettering | None, str] = {
    Lettering.INITIALS: "Initials",
    Lettering.BADGE: "Folded",
    Lettering.SIGN: "Change",
}
REPORTING_LINE, INFERRED_LINE = "Reporting line", "Inferred line"
NAMES_OF_LINES: Mapping[LineKind, str] = {LineKind.DOTTED: "Dotted line", LineKind.MOVE: "Move"}
"""What lines are called, so that they can be read back as what they are."""
UNSPOKEN = (None, Lettering.INITIALS)
"""The letters of what is there for the eye alone: initials; and signs without any, which the card says."""


class Figure(Struct, eq=False):
    """A box or a photo of a card, and the texts that stand in it."""

    extent: Extent
    style: BoxStyle = field(default_factory=BoxStyle)
    image: QImage | None = None
    written: list[Written] = field(default_factory=list)

    @property
    def is_round(self) -> bool:
        """Whether it is a disc or a pill, whose text is centred."""
        return self.style.radius * 2 >= self.extent[3]

    @property
    def lettering(self) -> Lettering | None:
        """The letters of its text."""
        return self.written[0][0].lettering if self.written else None

    def holds(self, x: float, y: float) -> bool:
        """Say whether a point lies in it."""
        left, top, width, height = self.extent
        return left <= x <= left + width and top <= y <= top + height

    def text(self, reading: ReadingDirection, letters: Letters) -> Paragraphs | None:
        """Return what stands in it as paragraphs, along the side from which its card is read."""
        if not self.written:
            return None
        lines: list[list[Written]] = []
        for entry in sorted(self.written, key=lambda entry: entry[2]):
            if not lines or entry[2] - lines[-1][0][2] > SAME_LINE:
                lines.append([])
            lines[-1].append(entry)
        is_leftward = reading is ReadingDirection.FROM_RIGHT
        ordered = [sorted(line, key=lambda entry: entry[1], reverse=is_leftward) for line in lines]
        runs = [
            [(style, BETWEEN * (turn > 0) + text) for turn, (style, _, _, text) in enumerate(line)]
            for line in ordered
        ]
        distances = [after[0][2] - before[0][2] for before, after in pairwise(lines)]
        if self.is_round:
            return Paragraphs(runs, None, distances)
        left, _, width, _ = self.extent
        start = min(line[0][1] for line in ordered) - left
        if is_leftward:
            starts = (line[0] for line in ordered)
            ends = [x + letters.width(text, style.lettering) * style.size for style, x, _, text in starts]
            start = left + width - max(ends)
        return Paragraphs(runs, start, distances, reading)


class SlideLink(Struct, frozen=True):
    """Where a folded card leads: the id of that slide, and what the card's badge says of it."""

    address: str
    text: str


class Drawing(Struct, frozen=True):
    """What the shapes of a slide are made with.

    `words` gives what the card of a node says, `data` what its shape holds besides, `links` are by node,
    `add_image` returns an image's id.
    """

    layout: Layout
    words: Callable[[int], Label]
    data: Callable[[int], Mapping[str, str]]
    place: Placement
    colours: Colours
    letters: Letters
    links: Mapping[int, SlideLink]
    add_image: Callable[[QImage], str]


def chart_shapes(drawing: Drawing, drawn: Marks) -> str:
    """Return the shapes of a chart: its connectors, and upon them a group for each card.

    Assistive tools read them in this order: somebody, and then whoever stands beneath.
    """
    cards = gathered(drawn)
    numbers = count(FIRST_NUMBER)
    own = {node: next(numbers) for node in cards}
    connectors = [_connectors(drawing, lines, own, numbers) for lines in drawn.lines]
    order = depth_first(drawing.layout.chart.parent).tolist()
    shapes = [_card(drawing, node, cards[node], own[node], numbers) for node in order if node in cards]
    return "".join(connectors + shapes)


def free_shapes(
    drawn: Marks,
    place: Placement,
    colours: Colours,
    name: str,
    first: int,
    add_image: Callable[[QImage], str],
) -> str:
    """Return the shapes of what belongs to no card: boxes, pictures and lines of text, as a key has them.

    All are called by one name, and numbered from a `first` one.
    """
    numbers = count(first)
    boxes = [
        shape(
            Named(next(numbers), name, is_decorative=True),
            _extent(rectangle),
            boxes.style,
            place,
            colours,
            None,
        )
        for boxes in drawn.boxes
        for rectangle in boxes.rectangles.tolist()
    ]
    pictures = [
        photo(Named(next(numbers), name, is_decorative=True), _extent(rectangle), place, add_image(image))
        for pictures in drawn.pictures
        for rectangle, image in zip(pictures.rectangles.tolist(), pictures.images, strict=True)
    ]
    texts = [
        text_box(Named(next(numbers), name), (x, y), (texts.style, text), place, colours)
        for texts in drawn.texts
        for (x, y), text in zip(texts.places.tolist(), texts.texts, strict=True)
    ]
    return "".join(boxes + pictures + texts)


def gathered(drawn: Marks) -> dict[int, list[Figure]]:
    """Return the figures of each card, the card itself first, each with the texts that stand in it."""
    cards: dict[int, list[Figure]] = defaultdict(list)
    for boxes in drawn.boxes:
        for node, rectangle in zip(boxes.nodes.tolist(), boxes.rectangles.tolist(), strict=True):
            cards[node].append(Figure(_extent(rectangle), boxes.style))
    for pictures in drawn.pictures:
        entries = zip(pictures.nodes.tolist(), pictures.rectangles.tolist(), pictures.images, strict=True)
        for node, rectangle, image in entries:
            cards[node].append(Figure(_extent(rectangle), image=image))
    for texts in drawn.texts:
        for node, (x, y), text in zip(texts.nodes.tolist(), texts.places.tolist(), texts.texts, strict=True):
            around = [figure for figure in cards[node] if figure.holds(x, y)] or cards[node][:1]
            smallest = min(around, key=lambda figure: figure.extent[2] * figure.extent[3])
            smallest.written.append((texts.style, x, y, text))
    return dict(cards)


def _extent(rectangle: list[float]) -> Extent:
    left, top, width, height = rectangle
    return left, top, width, height


def _connectors(drawing: Drawing, drawn: Polylines, own: Mapping[int, int], numbers: Iterator[int]) -> str:
    """Return the connectors of lines between cards, and their joints; `own` are the cards' numbers.

    Where somebody was is joined to where they are by a curve, which needs no joints.
    """
    style, place, colours, layout = drawn.style, drawing.place, drawing.colours, drawing.layout
    match drawn.kind:
        case LineKind.TREE:
            paths = tree_paths(layout, np.unique(drawn.nodes))
        case LineKind.DOTTED:
            paths = dotted_paths(layout)
        case LineKind.MOVE:
            paths = move_paths(layout)
        case LineKind.STEP:
            return ""  # slides show no connection, whose people may stand on several
    joined = network(layout, paths)
    at_joints = [next(numbers) for _ in joined.joints]

    def glue(end: End) -> tuple[int, int]:
        return (own[end.node] if end.node >= 0 else at_joints[end.joint]), end.side

    shapes, further = [], replace(style, disc=0.0)
    named = NAMES_OF_LINES.get(drawn.kind, INFERRED_LINE if style.dashed else REPORTING_LINE)
    for line in joined.lines:
        ends = glue(line.start), glue(line.end)
        drawn_as = style if line.start.node >= 0 else further
        bent = elbow(line) if drawn.kind is not LineKind.MOVE else curved(line)
        shapes.append(
            connector(Named(next(numbers), named, is_decorative=True), bent, drawn_as, ends, place, colours)
        )
    half = style.width / 2
    for number, (x, y) in zip(at_joints, joined.joints, strict=True):
        extent = (x - half, y - half, style.width, style.width)
        named_joint = Named(number, "Joint", is_decorative=True)
        shapes.append(shape(named_joint, extent, BoxStyle(style.colour), place, colours, None))
    return "".join(shapes)


def _card(drawing: Drawing, node: int, figures: list[Figure], number: int, numbers: Iterator[int]) -> str:
    """Return a card, grouped with what stands in it and hangs on it."""
    said = drawing.words(node)
    chart = drawing.layout.chart
    marks = load(RULE_LINES)(chart, node) if chart.spec.rules else []
    described = ", ".join((said_whole(chart, said), *marks))
    link = drawing.links.get(node)
    place, colours = drawing.place, drawing.colours
    card, *others = figures
    texts = [figure.text(drawing.layout.spec.reading, drawing.letters) for figure in figures]
    shown = () if texts[0] is None else ["".join(words for _, words in line) for line in texts[0].lines]
    address = link.address if link else ""
    named = Named(number, said.title, described, address, held=held_data(drawing.data(node), shown))
    shapes = [shape(named, card.extent, card.style, place, colours, texts[0])]
    for figure, text in zip(others, texts[1:], strict=True):
        if figure.image is not None:
            named = Named(next(numbers), "Photo", photo_in_words(drawing.layout.chart, node))
            shapes.append(photo(named, figure.extent, place, drawing.add_image(figure.image)))
        elif figure.lettering is Lettering.BADGE and link is not None:
            extent, said_there = _linked(figure, card, drawing.letters, link.text)
            named = Named(next(numbers), NAMES[Lettering.BADGE], link.text, link.address)
            shapes.append(shape(named, extent, figure.style, place, colours, said_there))
        else:
            name, for_the_eye = NAMES.get(figure.lettering, "Mark"), figure.lettering in UNSPOKEN
            named = Named(next(numbers), name, is_decorative=for_the_eye)
            shapes.append(shape(named, figure.extent, figure.style, place, colours, text))
    if not others:
        return shapes[0]
    return group(Named(next(numbers), said.title, described), _around(figures), place, shapes)


def _linked(badge: Figure, card: Figure, letters: Letters, text: str) -> tuple[Extent, Paragraphs]:
    """Return where a badge stands that says more, about the middle where it was, and what it says."""
    left, top, width, height = badge.extent
    middle = left + width / 2
    width = min(letters.width(text, Lettering.BADGE) + height, card.extent[2])
    (style, *_), *_ = badge.written
    return (middle - width / 2, top, width, height), Paragraphs([[(style, text)]], None)


def _around(figures: list[Figure]) -> Extent:
    lefts, tops, widths, heights = zip(*(figure.extent for figure in figures), strict=True)
    left, top = min(lefts), min(tops)
    return left, top, max(map(add, lefts, widths)) - left, max(map(add, tops, heights)) - top
