"""Where on a page what belongs to which element: rectangles, and what is found in them."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import product

import numpy as np
from msgspec import Struct
from pypdf.generic import IndirectObject

from orgviewer.arrays import Floats, Integers
from orgviewer.layout.rectangle import Rectangle
from orgviewer.publish.pdf.structure import ARTIFACT, Element, Role, StructureTree


class Zones(Struct, frozen=True, eq=False):
    """Rectangles of a page (m × 4: left, top, right, bottom, in its pixels), and the element of each.

    Where some lie upon each other, the last one counts.
    """

    rectangles: Floats
    elements: Integers

    def at(self, points: Floats) -> Integers:
        """Return the elements of points (k × 2); ARTIFACT for those that lie in no rectangle."""
        found = holders(points, self.rectangles)
        elements: Integers = np.append(self.elements, np.int32(ARTIFACT))[found]  # -1 is the one at the end
        return elements


def joined(parts: Sequence[Zones]) -> Zones:
    """Return the rectangles of all parts, those of later ones on top."""
    rectangles = np.concatenate([np.zeros((0, 4)), *(part.rectangles for part in parts)])
    elements = np.concatenate([np.zeros(0, np.int32), *(part.elements for part in parts)])
    return Zones(rectangles, elements)


LinkPlace = tuple[Rectangle, IndirectObject]
"""Where a link is, in pixels of its page, and the annotation that leads elsewhere."""


class PageStructure(Struct, frozen=True, eq=False):
    """What on a page belongs to which element: texts, and `upon` them what is no part of links.

    `figure` is the element of what is drawn on the page before its first letter, or ARTIFACT, and `section`
    the one in which the page stands.
    """

    texts: Zones
    upon: Zones
    figure: Element
    section: Element

    def linked(self, links: Sequence[LinkPlace], tree: StructureTree) -> Zones:
        """Return the same with links, each in the text in whose middle it is; later ones lie on top."""
        edges = np.array([(each.left, each.top, each.right, each.bottom) for each, _ in links]).reshape(-1, 4)
        within = self.texts.at((edges[:, :2] + edges[:, 2:]) / 2).tolist()
        elements = []
        for (_, annotation), text in zip(links, within, strict=True):
            parent = tree.add(Role.PARAGRAPH, self.section) if text == ARTIFACT else text
            elements.append(tree.add_inline(Role.LINK, parent, annotation=annotation))
        return joined([self.texts, Zones(edges, np.array(elements, np.int32)), self.upon])


def holders(points: Floats, rectangles: Floats) -> Integers:
    """Return for every point (k × 2) the last of some rectangles (m × 4) that holds it; -1 for none.

    Rectangles are sorted into cells as large as the largest of them, so that each lies in four at most: cards
    of one size, none upon another, are found in as many steps.
    """
    found = np.full(len(points), -1, np.int32)
    if not len(rectangles) or not len(points):
        return found
    corner = rectangles[:, :2].min(axis=0)
    size = np.maximum((rectangles[:, 2:] - rectangles[:, :2]).max(axis=0), 1.0)
    low, high = (((rectangles[:, two : two + 2] - corner) // size).astype(np.int64) for two in (0, 2))
    rows = int(high[:, 1].max()) + 2
    ends = (low, high)
    cells = np.concatenate([across[:, 0] * rows + down[:, 1] for across, down in product(ends, ends)])
    owners = np.tile(np.arange(len(rectangles), dtype=np.int32), len(ends) ** 2)
    order = np.lexsort((owners, cells))
    cells, owners = cells[order], owners[order]
    column, row = ((points - corner) // size).astype(np.int64).T
    wanted = np.where((row >= 0) & (row < rows), column * rows + row, -1)
    turn, last = (np.searchsorted(cells, wanted, side) for side in ("left", "right"))
    while (open_ := np.flatnonzero(turn < last)).size:
        owner = owners[turn[open_]]
        place, box = points[open_], rectangles[owner]
        inside = ((place >= box[:, :2]) & (place <= box[:, 2:])).all(axis=1)
        found[open_[inside]] = owner[inside]
        turn[open_] += 1
    return found
