"""Pictures as SVG 1.1: drawings that stay sharp, whose texts can be searched, read aloud and edited.

A group stands for each card, named after its record; see `svg_parts` for what is in it. The picture
is written tile by tile, each card and each line by the tile in which it begins or ends, so that a
million people take little more memory than the chart itself.
"""

from __future__ import annotations

import shutil
import tempfile
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from tempfile import SpooledTemporaryFile
from typing import BinaryIO

import numpy as np
from msgspec import Struct

from orgviewer.arrays import Booleans, Floats, Integers, depth_first
from orgviewer.chart.chart import Chart, Kind
from orgviewer.choices import Background
from orgviewer.errors import OutputError
from orgviewer.layout.rectangle import Rectangle
from orgviewer.paint.cards.card import in_order
from orgviewer.paint.cards.labels import place_in_words, spoken_text
from orgviewer.paint.cards.texts import Written
from orgviewer.paint.marks import NOBODY, BoxStyle, Marks, Polylines
from orgviewer.paint.picture import Picture
from orgviewer.progress import Progress
from orgviewer.publish.drawings.node_data import dated, stated_day
from orgviewer.publish.spoken import chart_in_words, document_language
from orgviewer.publish.svg.card_data import CardData, card_name
from orgviewer.publish.svg.parts import (
    StyleSheet,
    box_element,
    disc_commands,
    number,
    path_commands,
    photo_element,
    plain,
    text_elements,
)
from orgviewer.words.translation import tr

TILE = 4096.0  # pixels: some thousand cards
SHARP = 2.0  # pixels of a photo per pixel of the picture, at least: a drawing is made to be enlarged
CAPTION = "caption"  # the id of what stands beneath the chart
MOST_ORDERED = 5_000  # cards whose order of reading is said; a drawing of more is looked at, and searched
HELD = 16_000_000  # bytes that wait in memory and not in a file

Corners = Mapping[int, Sequence[float]]
"""Of some nodes, where their cards begin: what stands in a card is placed from there."""


class _Tile(Struct, frozen=True):
    """A square part of a picture: its column and row."""

    column: int
    row: int

    @property
    def rectangle(self) -> Rectangle:
        left, top = self.column * TILE, self.row * TILE
        return Rectangle(left, top, left + TILE, top + TILE)

    def holds(self, points: Floats) -> Booleans:
        """Say which points (m × 2) lie in this tile and in no other."""
        inside: Booleans = (np.floor_divide(points, TILE) == (self.column, self.row)).all(axis=1)
        return inside


def write_svg(picture: Picture, file: BinaryIO, tell: Progress) -> None:
    """Write a picture; raises OutputError if there is no room for temporary files."""
    sheet, chart = StyleSheet(picture.letters), picture.layout.chart
    tiles, ordinals = _tiles(picture), _ordinals(chart)
    data = CardData(chart, ordinals)
    # Lines lie beneath all cards, and which styles there are is known at the end.
    with SpooledTemporaryFile(HELD) as lines, SpooledTemporaryFile(HELD) as cards:
        for place, tile in enumerate(tiles, 1):
            marks = picture.marks(tile.rectangle, max(SHARP, picture.spec.scale))
            with _room_said():
                for part in marks.lines:
                    lines.write(_path(part, tile, sheet).encode())
                for text in _cards(picture, marks, tile, ordinals, data, sheet):
                    cards.write(text.encode())
                if place == len(tiles):
                    cards.write(_caption(picture, marks, sheet).encode())
            tell(place / len(tiles))
        file.write(_head(picture, ordinals, sheet).encode())
        for spool in (lines, cards):
            spool.seek(0)
            shutil.copyfileobj(spool, file)
    file.write(b"</svg>\n")


@contextmanager
def _room_said() -> Iterator[None]:
    """Say that what is full is not the disk of the picture, but that of what waits."""
    try:
        yield
    except OSError as error:
        sentence = tr("There is no room for temporary files in “{folder}”: {reason}")
        sentence = sentence.replace("{reason}", error.strerror or str(error))
        raise OutputError(sentence.replace("{folder}", tempfile.gettempdir())) from error


def _tiles(picture: Picture) -> list[_Tile]:
    columns, rows = (int(side // TILE) + 1 for side in picture.extent)
    return [_Tile(column, row) for row in range(rows) for column in range(columns)]


def _head(picture: Picture, ordinals: Integers, sheet: StyleSheet) -> str:
    """Return what comes before the drawing: the size, the title, the styles, the page."""
    width, height = picture.extent
    scale, sides = picture.spec.scale, f'width="{number(width)}" height="{number(height)}"'
    title = dated(picture.dataset.title, stated_day(picture.dataset.meta))
    page = "" if picture.spec.background is Background.TRANSPARENT else picture.theme.page
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"'
        f' width="{number(width * scale)}" height="{number(height * scale)}"'
        f' viewBox="0 0 {number(width)} {number(height)}" font-family="{plain(sheet.family)}"'
        f' role="graphics-document" xml:lang="{document_language(picture.dataset)}"'
        f' aria-labelledby="title" aria-describedby="description"{_order(picture.layout.chart, ordinals)}>\n'
        f'<title id="title">{plain(title)}</title>\n'
        f'<desc id="description">{plain(chart_in_words(picture.layout.chart))}</desc>\n'
        f'<style type="text/css">\n{sheet.rules()}</style>\n'
    ) + (f'<rect {sides} fill="{page}"/>\n' if page else "")


def _path(lines: Polylines, tile: _Tile, sheet: StyleSheet) -> str:
    """Return the lines of a style that end in a tile as one element, or nothing."""
    inside = lines.points[tile.holds(lines.points[:, -1])]
    if not len(inside):
        return ""
    commands = "".join(path_commands(points, lines.style.radius) for points in inside.tolist())
    path = f'<path class="{sheet.name(lines.style)}" d="{commands}"/>\n'
    if not lines.style.disc:
        return path
    discs = "".join(disc_commands(x, y, lines.style.disc) for x, y in inside[:, 0].tolist())
    return f'{path}<path class="{sheet.name(BoxStyle(lines.style.colour))}" d="{discs}"/>\n'


def _cards(
    picture: Picture, marks: Marks, tile: _Tile, ordinals: Integers, data: CardData, sheet: StyleSheet
) -> Iterator[str]:
    """Yield the cards that begin in a tile, as groups of elements."""
    chart = picture.layout.chart
    corners = _corners(picture, marks, tile)
    elements = _elements(marks, corners, picture.layout.spec.sizes.card_width, sheet)
    for node in in_order(chart, elements):
        place = " ".join(map(number, corners[node]))
        said = f"<title>{plain(spoken_text(chart, node))}</title><desc>{place_in_words(chart, node)}</desc>"
        name = card_name(chart, node, int(ordinals[node]))
        head = f'id="{name}" role="graphics-symbol" transform="translate({place})"'
        head += data.attributes(node)
        yield f"<g {head}>{said}{''.join(elements[node])}</g>\n"


def _order(chart: Chart, ordinals: Integers) -> str:
    """Return the attribute that says in which order cards are read: by branch, and then what is beneath them.

    They are drawn in another one, and those of a very large chart are read in it.
    """
    if len(chart) > MOST_ORDERED:
        return ""
    names = [card_name(chart, node, int(ordinals[node])) for node in depth_first(chart.parent).tolist()]
    return f' aria-owns="{" ".join((*names, CAPTION))}"'


def _caption(picture: Picture, marks: Marks, sheet: StyleSheet) -> str:
    """Return what stands beneath the chart as one group."""
    width, _ = picture.extent
    elements = _elements(marks, {NOBODY: (0.0, 0.0)}, width, sheet)
    return f'<g id="{CAPTION}">{"".join(elements[NOBODY])}</g>\n'


def _corners(picture: Picture, marks: Marks, tile: _Tile) -> Corners:
    """Return the nodes whose cards begin in a tile."""
    layout = picture.layout
    nodes = np.unique(np.concatenate([boxes.nodes for boxes in marks.boxes]))
    nodes = nodes[nodes != NOBODY]
    places = np.column_stack((layout.left[nodes], layout.top[nodes])) + picture.corner
    inside = tile.holds(places)
    return dict(zip(nodes[inside].tolist(), places[inside].tolist(), strict=True))


def _elements(marks: Marks, corners: Corners, width: float, sheet: StyleSheet) -> dict[int, list[str]]:
    """Return the elements of some nodes, in the order of drawing; texts should end before a width."""
    elements: dict[int, list[str]] = defaultdict(list)
    for boxes in marks.boxes:
        for _, node, place in _own(boxes.nodes, boxes.rectangles, corners):
            elements[node].append(box_element(sheet.name(boxes.style), place, boxes.style.radius))
    for photos in marks.pictures:
        for index, node, place in _own(photos.nodes, photos.rectangles, corners):
            elements[node].append(photo_element(place, photos.images[index]))
    written: dict[int, list[Written]] = defaultdict(list)
    for texts in marks.texts:
        for index, node, (left, baseline) in _own(texts.nodes, texts.places, corners):
            written[node].append((texts.style, left, baseline, texts.texts[index]))
    for node, lines in written.items():
        elements[node] += text_elements(lines, width, sheet)
    return elements


def _own(nodes: Integers, places: Floats, corners: Corners) -> Iterator[tuple[int, int, tuple[float, ...]]]:
    """Yield of some nodes the index, the node, and the place from its own corner, in hundredths."""
    for index, (node, numbers) in enumerate(zip(nodes.tolist(), places.tolist(), strict=True)):
        if node in corners:
            x, y = corners[node]
            yield index, node, (round(numbers[0] - x, 2), round(numbers[1] - y, 2), *numbers[2:])


def _ordinals(chart: Chart) -> Integers:
    """Return for every node which of the cards of its record it is, from 1."""
    keys = chart.record.astype(np.int64) * len(Kind) + chart.kind
    order, places = np.argsort(keys, kind="stable"), np.arange(len(keys))
    is_first = np.diff(keys[order], prepend=-1) != 0
    ordinals = np.empty(len(keys), np.int32)
    ordinals[order] = places - np.maximum.accumulate(np.where(is_first, places, 0)) + 1
    return ordinals
