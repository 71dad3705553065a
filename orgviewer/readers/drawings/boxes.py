"""The shapes of a diagram into cards and what frames them: labels over boxes, portraits, frames in frames.

A card may be drawn of several shapes: a box and a label over it, a band with a name and a field with a role.
Not for: what a card says (see `texts`), or who stands above whom (see `lines`).
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence

from msgspec import Struct
from msgspec.structs import replace

from orgviewer.readers.drawings.nearness import AreaGrid, around, centre, hull
from orgviewer.readers.drawings.stacks import stacked
from orgviewer.readers.drawings.words import is_unfinished
from orgviewer.readers.syntax.drawings.diagram import Area, Diagram, DrawnShape, ShapeKind

MOST_PIECES = 4
"""Boxes of which one card is drawn."""
TALLEST = 4.0
"""How many times as high as a piece of it a card drawn of several may be."""
SLACK = 0.1
"""The share of the height of a piece by which it may stand out."""
MIDDLE, MOSTLY = 0.25, 0.5
"""Where in a box the middle of a text upon it lies, at least, and how much of its height lies in the box."""
AROUND = (ShapeKind.BOX, ShapeKind.CONTAINER)
NONE = -1


class Cards(Struct, frozen=True):
    """The cards of a diagram and its frames.

    `cards` are shapes with the texts and portraits of all that they are drawn of, `numbers` where each stands
    among the shapes of the diagram; `frames` are the numbers of shapes that frame others. `card_of` says for
    each shape, by number, the card that it is part of, `frame_of` by card, and `above` by frame, the place in
    `frames` of the smallest one around it; NONE where there is none.
    """

    cards: tuple[DrawnShape, ...]
    numbers: tuple[int, ...]
    frames: tuple[int, ...]
    card_of: tuple[int, ...]
    frame_of: tuple[int, ...]
    above: tuple[int, ...]


def cards_of(diagram: Diagram) -> Cards:
    """Return the cards and the frames of a diagram."""
    shapes = diagram.shapes
    holder = _holders(shapes)
    inside: defaultdict[int, list[int]] = defaultdict(list)
    for number, outer in enumerate(holder):
        if outer != NONE:
            inside[outer].append(number)
    tied = _tied(diagram)
    frames = {
        number for number in range(len(shapes)) if _is_frame(shapes, number, inside[number], tied, inside)
    }
    card_of = [_card(number, holder, frames, shapes) for number in range(len(shapes))]
    beneath = stacked(shapes, (number for number, card in enumerate(card_of) if number == card))
    card_of = [beneath.get(card, card) for card in card_of]
    pieces: defaultdict[int, list[int]] = defaultdict(list)
    for number, card in enumerate(card_of):
        if card != NONE:
            pieces[card].append(number)
    kept = [card for card in sorted(pieces) if _says(shapes, pieces[card])]
    place = {card: turn for turn, card in enumerate(kept)}
    framing = sorted(frames)
    turns = {frame: turn for turn, frame in enumerate(framing)}
    return Cards(
        cards=tuple(_continued(_merged(shapes, card, pieces[card], beneath)) for card in kept),
        numbers=tuple(kept),
        frames=tuple(framing),
        card_of=tuple(place.get(card, NONE) for card in card_of),
        frame_of=tuple(turns.get(_frame(card, holder, frames), NONE) for card in kept),
        above=tuple(turns.get(_frame(frame, holder, frames), NONE) for frame in framing),
    )


def _tied(diagram: Diagram) -> frozenset[int]:
    """Return the numbers of the shapes that connectors are tied to."""
    index = {shape.id: number for number, shape in enumerate(diagram.shapes)}
    ends = (end for connector in diagram.connectors for end in (connector.first, connector.second))
    return frozenset(index[end] for end in ends if end is not None and end in index)


def _holders(shapes: Sequence[DrawnShape]) -> list[int]:
    """Return for each shape the number of the smallest one around it, as the file or the page says."""
    index = {shape.id: number for number, shape in enumerate(shapes)}
    holder = [index.get(shape.container, NONE) if shape.container else NONE for shape in shapes]
    pages: defaultdict[int, list[tuple[int, Area]]] = defaultdict(list)
    for number, shape in enumerate(shapes):
        if shape.area is not None:
            pages[shape.page].append((number, shape.area))
    for areas in pages.values():
        grid = AreaGrid(areas)
        for number, area in areas:
            if holder[number] == NONE:
                holder[number] = _around(shapes, number, area, grid)
    return _without_circles(holder)


def _around(shapes: Sequence[DrawnShape], number: int, area: Area, grid: AreaGrid) -> int:
    """Return the smallest shape around one; neither texts nor pictures are around anything."""
    middle = centre(area)
    # A label may be as large as its box or larger; of two boxes of one size the later lies on the other.
    own = (area.width * area.height, number) if shapes[number].kind in AROUND else (NONE, NONE)
    ranked = sorted(
        (other.width * other.height, place)
        for place, other in grid.touched(middle)
        if (other.width * other.height, place) > own
        and place != number
        and shapes[place].kind in AROUND
        and _is_around(other, area, shapes[number].kind)
    )
    return ranked[0][1] if ranked else NONE


def _is_around(outer: Area, inner: Area, kind: ShapeKind) -> bool:
    """Return whether a shape lies in another; of texts, whose frames may be too wide, the middle counts."""
    if around(outer, inner, SLACK * inner.height):
        return True
    if kind is not ShapeKind.TEXT:
        return False
    within = min(outer.top + outer.height, inner.top + inner.height) - max(outer.top, inner.top)
    middle = (inner.left + inner.width / 2 - outer.left) / outer.width if outer.width else 0.0
    return MIDDLE <= middle <= 1 - MIDDLE and within >= MOSTLY * inner.height


def _without_circles(holder: list[int]) -> list[int]:
    """Return holders of which none lies in itself, whatever a file says."""
    sound = [False] * len(holder)
    for start in range(len(holder)):
        way: list[int] = []
        number, on_way = start, set[int]()
        while number != NONE and not sound[number]:
            if number in on_way:
                holder[number] = NONE
                break
            way.append(number)
            on_way.add(number)
            number = holder[number]
        for number in way:
            sound[number] = True
    return holder


def _is_frame(
    shapes: Sequence[DrawnShape],
    number: int,
    inner: Sequence[int],
    tied: frozenset[int],
    inside: defaultdict[int, list[int]],
) -> bool:
    """Return whether a shape frames cards, and is not one that is drawn of several shapes."""
    shape = shapes[number]
    if shape.kind is ShapeKind.CONTAINER:
        return True
    boxes = [place for place in inner if shapes[place].kind is ShapeKind.BOX]
    boxes = [place for place in boxes if shapes[place].lines or inside[place]]  # and not the joints of lines
    if not boxes or shape.kind is not ShapeKind.BOX:
        return False
    if any(place in tied for place in boxes) or any(inside[place] for place in boxes if shapes[place].lines):
        return True
    areas = [area for place in boxes if (area := shapes[place].area) is not None]
    is_high = shape.area is not None and any(
        shape.area.height > TALLEST * area.height for area in areas if area.height
    )
    return number not in tied and (len(boxes) > MOST_PIECES or is_high)


def _card(number: int, holder: Sequence[int], frames: set[int], shapes: Sequence[DrawnShape]) -> int:
    """Return the outermost shape that a shape is a piece of; NONE for a frame and for texts right in one."""
    if number in frames:
        return NONE
    while (outer := holder[number]) != NONE and outer not in frames:
        number = outer
    return number


def _frame(number: int, holder: Sequence[int], frames: set[int]) -> int:
    """Return the smallest frame around a shape, or NONE."""
    while (number := holder[number]) != NONE:
        if number in frames:
            return number
    return NONE


def _says(shapes: Sequence[DrawnShape], pieces: Sequence[int]) -> bool:
    return any(shapes[piece].lines or shapes[piece].fields for piece in pieces)


def _merged(
    shapes: Sequence[DrawnShape], card: int, pieces: Sequence[int], beneath: Mapping[int, int]
) -> DrawnShape:
    """Return a shape with all that is drawn on it, its texts from top to bottom."""
    if len(pieces) == 1:
        return shapes[card]
    own = shapes[card]
    rest = sorted((piece for piece in pieces if piece != card), key=lambda piece: _reading(shapes[piece]))
    lines = [line for piece in rest for line in shapes[piece].lines]
    image = next((shapes[piece].image for piece in rest if shapes[piece].image), own.image)
    fields = {name: value for piece in rest for name, value in shapes[piece].fields.items()}
    link = next((shapes[piece].page_link for piece in pieces if shapes[piece].page_link is not None), None)
    areas = (shapes[piece].area for piece in pieces if piece == card or beneath.get(piece) == card)
    return replace(
        own,
        lines=(*own.lines, *lines),
        area=hull([area for area in areas if area is not None]),
        image=image,
        fields={**fields, **own.fields},
        page_link=link,
    )


def _continued(card: DrawnShape) -> DrawnShape:
    """Return a card where lines that go on in the next are put together: Office of, and beneath it Energy."""
    if not any(is_unfinished(line.text) for line in card.lines[:-1]):
        return card
    lines = [card.lines[0]]
    for line in card.lines[1:]:
        if is_unfinished(lines[-1].text):
            lines[-1] = replace(lines[-1], text=f"{lines[-1].text} {line.text}")
        else:
            lines.append(line)
    return replace(card, lines=tuple(lines))


def _reading(shape: DrawnShape) -> tuple[float, float]:
    return (shape.area.top, shape.area.left) if shape.area is not None else (0.0, 0.0)
