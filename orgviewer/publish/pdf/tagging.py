"""Marks on the pages of a PDF which stretch of them belongs to which element of its structure.

What belongs to none is marked as there for the eye alone (ISO 32000-1, 14.6 and 14.8.2.2).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

import numpy as np
from pypdf import PageObject

from orgviewer.publish.paper.lengths import POINT
from orgviewer.publish.pdf.structure import ARTIFACT, Element, StructureTree
from orgviewer.publish.pdf.text_layer import PageRun, rewrite, stretches
from orgviewer.publish.pdf.zones import Zones

_PAINTS = re.compile(rb"(?:^|\s)(?:[fB]\*?|[bFsS]|b\*|sh|Do)\s")
_END = b"EMC\n"


def tag_page(page: PageObject, number: int, zones: Zones, figure: Element, tree: StructureTree) -> None:
    """Settle the texts of a page that Qt painted (see `text_layer`), and mark what each stretch of it is.

    What is drawn before the first letter belongs to `figure`.
    """
    unit, height = POINT / page.user_unit, float(page.mediabox.height)

    def marked(contents: bytes) -> bytes:
        parts = list(stretches(contents))
        places = [part.place for part in parts if isinstance(part, PageRun)]
        points = np.array(places).reshape(-1, 2) * (1.0, -1.0) + (0.0, height)
        elements = zones.at(points / unit).tolist()
        return b"".join(_marked(parts, elements, number, figure, tree))

    rewrite(page, marked)


def _marked(
    parts: Sequence[bytes | PageRun],
    elements: Sequence[Element],
    page: int,
    figure: Element,
    tree: StructureTree,
) -> Iterator[bytes]:
    """Yield the operators of a page with its marks; neighbours on a line of one element share theirs."""
    turn, now, is_open, line, height = 0, ARTIFACT, False, 0.0, 0.0
    for part in parts:
        if isinstance(part, PageRun):
            wanted, operators, height = elements[turn], part.operators, part.place[1]
            turn += 1
            if not operators:
                continue
        elif _PAINTS.search(part):
            wanted, operators, figure = figure, part, ARTIFACT
        else:
            yield part
            continue
        if not is_open or wanted != now or (wanted != ARTIFACT and height != line):
            if is_open:
                yield _END
            now, is_open, line = wanted, True, height
            yield b"/Artifact BMC\n" if now == ARTIFACT else b"/Span<</MCID %d>>BDC\n" % tree.mark(now, page)
        yield operators
    if is_open:
        yield _END
