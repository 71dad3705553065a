"""What is drawn of a page of a directory, as marks, and which of it is what for those who listen."""

from __future__ import annotations

from collections import defaultdict

import numpy as np
from PySide6.QtGui import QImage

from orgviewer.arrays import Floats
from orgviewer.layout.rectangle import Rectangle
from orgviewer.paint.marks import NOBODY, Boxes, BoxStyle, Marks, Pictures, Texts, TextStyle, together
from orgviewer.paint.theme import Lettering
from orgviewer.publish.directory.pages import MARGIN, DirectoryPage, PlacedBlock, sections_on
from orgviewer.publish.directory.publication import PHOTO, Edition
from orgviewer.publish.paper.lengths import MILLIMETRE
from orgviewer.words.translation import number_in_words, tr

FOOT = 8 * MILLIMETRE  # from the edge of the paper to the middle of what stands there
HAIR = 1.0  # pixels by which letters may begin before their place
PlacedText = tuple[float, float, str]
"""The left end of a baseline, and the text there."""


def page_marks(publication: Edition, page: DirectoryPage, number: int, count: int) -> Marks:
    """Return what is drawn of a page, by its number from 0 among so many."""
    blocks = [_block_marks(publication, placed) for placed in page.blocks]
    return together(*blocks, _around(publication, page, number, count))


def _block_marks(publication: Edition, placed: PlacedBlock) -> Marks:
    theme, letters = publication.theme, publication.letters
    texts: defaultdict[TextStyle, list[PlacedText]] = defaultdict(list)
    for line in placed.block.lines:
        colour = theme.quiet if line.is_quiet else theme.focus if line.uri else theme.text
        baseline = letters.baseline(line.lettering, placed.top + line.middle)
        texts[TextStyle(line.lettering, colour)].append((placed.left + line.left, baseline, line.text))
    written = Marks(texts=tuple(_texts(style, places) for style, places in texts.items()))
    return together(_face_marks(publication, placed), written) if placed.block.face else written


def _face_marks(publication: Edition, placed: PlacedBlock) -> Marks:
    """Return a photo, or the initials on a tint where there is none."""
    block, theme, letters = placed.block, publication.theme, publication.letters
    assert block.face is not None
    left, top, side = block.face
    box = np.array([(placed.left + left, placed.top + top, side, side)])
    nobody = np.array([NOBODY], np.int32)
    entry = publication.directory.entry(block.entry)
    photo: QImage | None = publication.portraits.disc(entry.image, PHOTO)
    if photo is not None:
        return Marks(pictures=(Pictures(nobody, box, (photo,)),))
    size = side / theme.disc
    text = letters.legible(entry.initials)
    style = TextStyle(Lettering.INITIALS, theme.ink(entry.branch), size)
    middle = (placed.left + left + side / 2, placed.top + top + side / 2)
    baseline = middle[1] + letters.baseline(Lettering.INITIALS, 0.0) * size
    start = middle[0] - letters.width(text, Lettering.INITIALS) * size / 2
    disc = Boxes(BoxStyle(theme.tint(entry.branch), radius=side / 2), nobody, box)
    return Marks(boxes=(disc,), texts=(_texts(style, [(start, baseline, text)]),) if text else ())


def _around(publication: Edition, page: DirectoryPage, number: int, count: int) -> Marks:
    """Return the head of a page, which says where one is, and its number at the foot."""
    letters, theme = publication.letters, publication.theme
    style = TextStyle(Lettering.BADGE, theme.quiet)
    words = tr("Page {number} of {count}", number=number_in_words(number + 1), count=number_in_words(count))
    foot = page.height - FOOT
    texts = [((page.width - letters.width(words, style.lettering)) / 2, foot, words)]
    if number:
        room = (page.width - 2 * MARGIN) / 2 - 10
        title = letters.elided(publication.directory.title, style.lettering, room)
        here = " – ".join(publication.directory.heading(one).title for one in sections_on(page))
        here = letters.elided(here, style.lettering, room)
        right = page.width - MARGIN - letters.width(here, style.lettering)
        texts += [(MARGIN, MARGIN, title), (right, MARGIN, here)]
    placed = [(x, letters.baseline(style.lettering, y), text) for x, y, text in texts if text]
    return Marks(texts=(_texts(style, placed),))


def _texts(style: TextStyle, places: list[PlacedText]) -> Texts:
    ends = np.array([(x, y) for x, y, _ in places]).reshape(-1, 2)
    return Texts(style, np.full(len(places), NOBODY, np.int32), ends, tuple(text for *_, text in places))


def block_edges(page: DirectoryPage) -> Floats:
    """Return where the texts of blocks are on a page (m × 4: left, top, right, bottom), but for photos."""
    return np.array([_edges(placed) for placed in page.blocks]).reshape(-1, 4)


def _edges(placed: PlacedBlock) -> tuple[float, float, float, float]:
    block = placed.block
    top = (
        block.face[1] + block.face[2] if block.face and block.face[0] else 0.0
    )  # beneath the photo of a board
    left = block.face[2] if block.face and not block.face[0] else -1.0
    return placed.left + left, placed.top + top, placed.left + block.width + 1.0, placed.top + block.height


def line_links(placed: PlacedBlock) -> list[tuple[Rectangle, str, str]]:
    """Return the links of a block: where each is, its URI, and its text."""
    found = []
    for line in placed.block.lines:
        if line.uri:
            left, middle = placed.left + line.left, placed.top + line.middle
            half = line.lettering.pixels / 2 + 1
            here = Rectangle(left - HAIR, middle - half, left + line.width, middle + half)
            found.append((here, line.uri, line.text))
    return found
