"""Charts as SmartArt of several layouts."""

from __future__ import annotations

from html import escape

from tests.readers.drawings.truth.charts import TOP, BoxKind, TextOrder, TrueChart, lines
from tests.readers.syntax.drawings.slide_files import Box, Deck, add_smart_art, picture

LAYOUTS = "urn:microsoft.com/office/officeart/2005/8/layout/"


def _made(chart: TrueChart, order: TextOrder, layout: str, has_titles: bool, has_pictures: bool) -> bytes:
    deck = Deck()
    slide = deck.slide(chart.title)
    boxes = []
    for number, box in enumerate(chart.boxes):
        said = [escape(line) for line in lines(box, order)]
        is_titled = has_titles and box.kind is BoxKind.PERSON and len(said) == 2
        boxes.append(
            Box(
                f"b{number}",
                "" if box.above == TOP else f"b{box.above}",
                tuple(said[:1] if is_titled else said),
                title=said[1] if is_titled else "",
                picture=picture() if has_pictures and box.kind is BoxKind.PERSON else b"",
            )
        )
    add_smart_art(slide, boxes, LAYOUTS + layout)
    return deck.content()


def organization(chart: TrueChart, order: TextOrder) -> bytes:
    return _made(chart, order, "orgChart1", has_titles=False, has_pictures=False)


def hierarchy(chart: TrueChart, order: TextOrder) -> bytes:
    return _made(chart, order, "hierarchy2", has_titles=False, has_pictures=False)


def name_and_title(chart: TrueChart, order: TextOrder) -> bytes:
    return _made(chart, order, "NameandTitleOrganizationalChart", has_titles=True, has_pictures=False)


def pictures(chart: TrueChart, order: TextOrder) -> bytes:
    return _made(chart, order, "CirclePictureHierarchy", has_titles=False, has_pictures=True)
