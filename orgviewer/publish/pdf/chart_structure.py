"""The structure of the pages that show a chart: headings, nested lists by branch, pictures, other texts.

A card is an item of a list, and those beneath it are a list within that item, on whatever pages they stand.
"""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from orgviewer.arrays import AnyIntegers, Floats, Integers
from orgviewer.chart.chart import Chart
from orgviewer.layout.layout import Layout
from orgviewer.paint.cards.card import HANGING, card_rectangles
from orgviewer.paint.marks import NOBODY, Marks, Texts
from orgviewer.paint.picture import Picture
from orgviewer.paint.theme import Lettering
from orgviewer.publish.paper.page import Page
from orgviewer.publish.pdf.structure import ARTIFACT, DOCUMENT, Element, Role, StructureTree
from orgviewer.publish.pdf.zones import PageStructure, Zones, joined
from orgviewer.publish.spoken import chart_in_words, photo_in_words

DEEPEST = 40  # level of a list; readers walk down with a stack of their own
BENEATH = 0.4  # of the size of letters, beneath their line
_NO_ITEMS = np.zeros(0, np.int32)


class ChartStructure:
    """Makes the elements of a picture's pages, one page after the other."""

    def __init__(self, picture: Picture, tree: StructureTree) -> None:
        self._picture, self._tree = picture, tree
        self._layout: Layout | None = None
        self._section: Element = DOCUMENT
        self._items: Integers = _NO_ITEMS
        self._is_titled, self._is_first = False, True

    def page(self, number: int, page: Page, drawn: Marks, told: Integers) -> PageStructure:
        """Return what on a page belongs to which element, but for its links.

        `drawn` are the marks of its picture, and `told` says by node of the whole chart on which page a card
        is told that several tiles of a poster show.
        """
        picture, layout = page.picture, page.picture.layout
        is_new = layout is not self._layout
        self._is_first = not number
        if is_new:
            self._layout, self._section = layout, self._tree.add(Role.SECTION, DOCUMENT)
        headings = self._headings(page, drawn)
        figure = ARTIFACT
        if is_new:
            figure = self._tree.add(Role.FIGURE, self._section, chart_in_words(layout.chart))
            self._items = _list_items(self._tree, layout.chart, self._section)
        is_whole = layout is self._picture.layout
        nodes = np.flatnonzero(told == number) if is_whole else np.arange(len(layout.chart))
        cards = self._cards(page, nodes.astype(np.int32))
        texts = self._paragraphs(page, drawn)
        upon = [self._photos(page, drawn, nodes), self._initials(page, drawn)]
        assert picture.layout is self._layout
        return PageStructure(joined([*cards, headings, texts]), joined(upon), figure, self._section)

    # Cards

    def _cards(self, page: Page, nodes: Integers) -> Iterator[Zones]:
        """Yield where cards are, and beneath those that are folded where their badges hang."""
        layout = page.picture.layout
        boxes = card_rectangles(layout, nodes)
        edges = np.hstack((boxes[:, :2], boxes[:, :2] + boxes[:, 2:])) + (*page.picture.corner,) * 2
        yield Zones(page.placed_all(edges), self._items[nodes])
        folded = layout.chart.hidden[nodes] > 0
        hanging = edges[folded][:, [0, 3, 2, 3]] + (0.0, 0.0, 0.0, HANGING)
        yield Zones(page.placed_all(hanging), self._items[nodes[folded]])

    def _photos(self, page: Page, drawn: Marks, nodes: AnyIntegers) -> Zones:
        """Return where photos are, each with what is said in its place."""
        zones = []
        for photos in drawn.pictures:
            own = np.isin(photos.nodes, nodes)
            boxes = photos.rectangles[own]
            edges = np.hstack((boxes[:, :2], boxes[:, :2] + boxes[:, 2:]))
            elements = [self._photo(page.picture.layout.chart, node) for node in photos.nodes[own].tolist()]
            zones.append(Zones(page.placed_all(edges), np.array(elements, np.int32)))
        return joined(zones)

    def _photo(self, chart: Chart, node: int) -> Element:
        return self._tree.add_inline(Role.FIGURE, int(self._items[node]), photo_in_words(chart, node))

    def _initials(self, page: Page, drawn: Marks) -> Zones:
        """Return where initials are, which say nothing to those who hear the name."""
        initials = [texts for texts in drawn.texts if texts.style.lettering is Lettering.INITIALS]
        edges = [page.placed_all(_edges(texts, page.picture)) for texts in initials]
        return joined([Zones(each, np.full(len(each), ARTIFACT, np.int32)) for each in edges])

    # What belongs to no card

    def _free(self, page: Page, drawn: Marks) -> Iterator[tuple[Texts, Floats]]:
        """Yield the texts that belong to no card, and where they are on the page."""
        for texts in drawn.texts:
            if (texts.nodes == NOBODY).any():
                yield texts, page.placed_all(_edges(texts, page.picture))
        # A running head is told once: on other pages it is there for the eye alone, as a watermark always is.
        frame = page.frame.texts if self._is_first else ()
        for texts in (*page.around.texts, *(texts for texts in frame if not texts.style.turn)):
            yield texts, _edges(texts, page.picture)

    def _headings(self, page: Page, drawn: Marks) -> Zones:
        """Return where the title of the chart is, and the names of branches at the heads of their pages."""
        zones = []
        for texts, edges in self._free(page, drawn):
            if texts.style.lettering is Lettering.TITLE and not self._is_titled:
                self._is_titled = True
                zones.append(self._all_of(edges, self._tree.add(Role.TITLE, self._section)))
            elif texts.style.lettering in (Lettering.TITLE, Lettering.NAME):
                zones.append(self._all_of(edges, self._tree.add(Role.HEADING, self._section)))
        return joined(zones)

    def _paragraphs(self, page: Page, drawn: Marks) -> Zones:
        """Return where all other texts are: what stands on a line is a paragraph.

        Numbers of tiles, and what stands at the foot of one, are there for who puts paper together.
        """
        zones, lines = [], dict[int, Element]()
        for texts, edges in self._free(page, drawn):
            if texts.style.lettering is Lettering.DETAIL:
                for edge in edges:
                    line = round(float(edge[3]))
                    if line not in lines:
                        lines[line] = self._tree.add(Role.PARAGRAPH, self._section)
                    zones.append(self._all_of(edge[None], lines[line]))
        return joined(zones)

    @staticmethod
    def _all_of(edges: Floats, element: Element) -> Zones:
        return Zones(edges, np.full(len(edges), element, np.int32))


def _edges(texts: Texts, picture: Picture) -> Floats:
    """Return where texts are (m × 4: left, top, right, bottom), in their own places."""
    style = texts.style
    pixels = style.lettering.pixels * style.size
    widths = [picture.letters.width(text, style.lettering) * style.size for text in texts.texts]
    (x, y), wide = texts.places.T, np.array(widths)
    return np.column_stack((x - 1.0, y - pixels, x + wide + 1.0, y + BENEATH * pixels))


def _list_items(tree: StructureTree, chart: Chart, section: Element) -> Integers:
    """Add a chart as nested lists; return the element of each card's texts, by node."""
    items = np.zeros(len(chart), np.int32)
    counts, levels = chart.children[1].tolist(), [0] * len(chart)
    lists = [tree.add(Role.LIST, section)] * len(chart) if len(chart) else []
    for node, parent in enumerate(chart.parent.tolist()):
        if parent >= 0:
            levels[node] = levels[parent] + 1
        within = lists[parent] if parent >= 0 else lists[node]
        items[node] = body = tree.add(Role.BODY, tree.add(Role.ITEM, within))
        if counts[node]:
            lists[node] = tree.add(Role.LIST, body) if levels[node] < DEEPEST else within
    return items
