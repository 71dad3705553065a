"""What leads where in a PDF: its bookmarks as the tree of a chart, and links, as values."""

from __future__ import annotations

import enum
from collections.abc import Iterator, Sequence

import numpy as np
from msgspec import Struct

from orgviewer.arrays import Booleans, Floats, Integers
from orgviewer.choices import Pages
from orgviewer.layout.rectangle import Rectangle
from orgviewer.paint.cards.card import card_rectangles
from orgviewer.paint.cards.labels import label
from orgviewer.paint.picture import Picture
from orgviewer.publish.paper.page import Page

MOST_BOOKMARKS = 5_000  # cards; of more only those that have others beneath them get a bookmark
SURROUNDINGS = (400.0, 240.0)  # pixels beside and above a card that are shown with it on a large page
ABOVE = 24.0  # pixels above a card from which a page of paper is shown

NOWHERE = Rectangle(0.0, 0.0, 0.0, 0.0)


class TargetView(enum.Enum):
    """What a reader shows on arrival: the whole page, all from a height downward, or a rectangle."""

    PAGE = "page"
    FROM_HERE = "from here"
    RECTANGLE = "rectangle"


class LinkTarget(Struct, frozen=True):
    """A place that is led to: the number of a page from 0, and a rectangle in the page's pixels."""

    page: int
    view: TargetView = TargetView.PAGE
    rectangle: Rectangle = NOWHERE


class Bookmark(Struct, frozen=True):
    """An entry of the outline; those that follow with a larger `level` lie beneath it."""

    title: str
    level: int
    target: LinkTarget


class CardPositions(Struct, frozen=True, eq=False):
    """Where the cards of a chart stand: by node the number of the page, and m × 4 pixels of that page.

    Of the pages that show a card whole or in part it is the last on which its middle lies: behind a
    cover its tile, behind the page on which a branch is folded its own. -1 is nowhere.
    """

    page: Integers
    rectangles: Floats


def places_of(picture: Picture, pages: Sequence[Page]) -> CardPositions:
    """Return where the cards of a picture stand."""
    chart = picture.layout.chart
    found = CardPositions(np.full(len(chart), -1, np.int32), np.zeros((len(chart), 4)))
    for number, page in enumerate(pages):
        layout = page.picture.layout
        cards = card_rectangles(layout, np.arange(len(layout.chart), dtype=np.int32))
        edges = np.hstack((cards[:, :2], cards[:, :2] + cards[:, 2:])) + (*page.picture.corner,) * 2
        here = _middle_within(edges, page.part)
        own = np.searchsorted(chart.whole, layout.chart.whole[here])
        found.page[own] = number
        found.rectangles[own] = page.placed_all(edges[here])
    return found


def _middle_within(edges: Floats, part: Rectangle) -> Booleans:
    """Say which rectangles (m × 4: left, top, right, bottom) have their middle in another."""
    x, y = (edges[:, 0] + edges[:, 2]) / 2, (edges[:, 1] + edges[:, 3]) / 2
    within: Booleans = (x >= part.left) & (x <= part.right) & (y >= part.top) & (y <= part.bottom)
    return within


def chart_bookmarks(picture: Picture, places: CardPositions) -> Iterator[Bookmark]:
    """Yield the bookmarks of a chart, each before those beneath it; of a large one its branches."""
    chart = picture.layout.chart
    first, count = chart.children
    few = len(chart) <= MOST_BOOKMARKS
    waiting = [(0, 0)] if len(chart) else []
    while waiting:
        node, level = waiting.pop()
        if places.page[node] >= 0:
            yield Bookmark(label(chart, node).title, level, _target(picture, places, node))
        children = range(int(first[node]), int(first[node] + count[node]))
        waiting += [(child, level + 1) for child in reversed(children) if few or count[child]]


def _target(picture: Picture, places: CardPositions, node: int) -> LinkTarget:
    left, top, right, bottom = places.rectangles[node].tolist()
    page = int(places.page[node])
    if picture.spec.pages is not Pages.ONE:
        return LinkTarget(page, TargetView.FROM_HERE, Rectangle(0.0, max(0.0, top - ABOVE), right, bottom))
    beside, above = SURROUNDINGS
    return LinkTarget(
        page, TargetView.RECTANGLE, Rectangle(left - beside, top - above, right + beside, bottom + above)
    )
