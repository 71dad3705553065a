"""What stands on every sheet beside the chart: title, day, logo, header, footer, page numbers, watermark.

In pixels of a page. What is drawn of it is decided here, for files, printers and slides alike.
Not for: the chart, or what a page of a branch or a tile says of itself (see `page_heads`, `tiles`).
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterator, Sequence

import numpy as np
from msgspec import Struct
from msgspec.structs import replace
from PySide6.QtGui import QImage

from orgviewer.choices import Paper
from orgviewer.controls import between_marks, reading
from orgviewer.layout.rectangle import Rectangle
from orgviewer.paint.marks import NOBODY, Marks, Pictures, Texts, TextStyle
from orgviewer.paint.picture import Picture, SheetSpec
from orgviewer.paint.theme import Lettering
from orgviewer.publish.paper.lengths import MILLIMETRE
from orgviewer.publish.paper.logo import read_logo
from orgviewer.publish.paper.page import Page, line_of_text
from orgviewer.publish.paper.page_heads import number_of_pages
from orgviewer.words.translation import day_of, number_in_words, tr

HEAD, LINE = (
    44.0,
    22.0,
)  # pixels that a head with a title or a logo takes, and one of a single line, or a foot
TITLE_MIDDLE, DAY_MIDDLE, LINE_MIDDLE = 10.0, 28.0, 8.0  # of letters, from the top of a head or a foot
LOGO_HEIGHT, LOGO_WIDTH = 34.0, 200.0  # pixels, at most
AIR = 14.0  # between what stands beside each other
ACROSS = 0.75  # of the diagonal of a sheet is a watermark long
STRENGTH = 0.12  # of a watermark
BETWEEN = " ·•|/–—-,;:"  # what people put between the texts of a line
_NAMES = re.compile(r"\{(title|day|page|pages)\}")
_PARTED = rf"[{re.escape(BETWEEN)}]"
_UNKNOWN_DAY = re.compile(rf"^\{{day\}}{_PARTED}*|{_PARTED}*\(?\{{day\}}\)?")
A4_DIAGONAL = math.hypot(*Paper.A4.sides) * MILLIMETRE
LARGEST_MARK = 14.0  # times a title are its letters on A4 at most, and in proportion elsewhere


class FrameText(Struct, frozen=True):
    """What the texts of a sheet stand for, and which sheet it is, from 1, of how many."""

    title: str
    day: str
    page: int
    pages: int

    def filled(self, text: str) -> str:
        """Return a text with what its names stand for, and without what parts nothing from the rest."""
        told = {
            "title": self.title,
            "day": self.day,
            "page": number_in_words(self.page),
            "pages": number_in_words(self.pages),
        }
        wanted = text if self.day else _UNKNOWN_DAY.sub("", text)
        # At once: a title may hold names, or look so.
        around = reading(_NAMES.sub("", wanted) + _NAMES.sub(lambda found: told[found[1]], wanted))
        return _NAMES.sub(lambda found: between_marks(told[found[1]], around), wanted)


def frame_text(picture: Picture, page: int, pages: int) -> FrameText:
    """Return what texts of a sheet stand for; in the title that was chosen {title} is that of the file."""
    own, chosen = picture.dataset.title, picture.spec.sheet.title
    told = FrameText(own, day_of(picture.dataset.meta), page, pages)
    return replace(told, title=told.filled(chosen) or own)


def heights(spec: SheetSpec) -> tuple[float, float]:
    """Return how many pixels the head and the foot of a sheet take."""
    is_high, has_foot = spec.title or spec.logo, spec.footer or spec.has_page_numbers
    return HEAD if is_high else LINE if spec.header else 0.0, LINE if has_foot else 0.0


class SheetFrames(Struct, frozen=True, eq=False):
    """What stands on each of so many `sheets` of a picture beside what they show."""

    picture: Picture
    sheets: int
    logo: QImage | None

    def on(self, outer: Rectangle, number: int) -> Marks:
        """Return what stands on a sheet (from 0) within its margins."""
        spec = self.picture.spec.sheet
        if spec == SheetSpec(margins=spec.margins):
            return Marks()
        return frame_marks(self.picture, spec, outer, number + 1, self.sheets, self.logo)


def sheet_frames(picture: Picture, sheets: int) -> SheetFrames:
    """Return what stands on the sheets of a picture; raises OutputError for a logo that cannot be read."""
    return SheetFrames(picture, sheets, read_logo(picture.spec.sheet.logo))


def says_how_many(spec: SheetSpec) -> bool:
    """Return whether anything on a sheet depends on how many there are."""
    texts = spec.title, spec.header, spec.footer, spec.watermark
    return spec.has_page_numbers or any("{pages}" in text for text in texts)


def framed(pages: Sequence[Page], picture: Picture, more: int) -> tuple[Page, ...]:
    """Return pages, which `more` sheets follow, with what stands beside the chart; raises OutputError."""
    frames = sheet_frames(picture, len(pages) + more)
    return tuple(replace(page, frame=frames.on(page.outer, number)) for number, page in enumerate(pages))


def frame_marks(
    picture: Picture, spec: SheetSpec, outer: Rectangle, page: int, pages: int, logo: QImage | None
) -> Marks:
    """Return what of a spec stands on a sheet beside the chart, a watermark upon all else.

    The spec may be another than the picture's own, from which the title is.
    """
    told = frame_text(picture, page, pages)
    filled = replace(
        spec,
        title=told.title if spec.title else "",
        header=told.filled(spec.header),
        footer=told.filled(spec.footer),
    )
    pictures = [_logo(logo, outer)] if logo else []
    left = outer.left + (_logo_size(logo)[0] + AIR if logo else 0.0)
    texts = [*_head(picture, filled, outer, left, told.day), *_foot(picture, filled, outer, told)]
    if spec.watermark:
        texts.append(_watermark(picture, told.filled(spec.watermark), outer))
    return Marks(pictures=tuple(pictures), texts=tuple(text for text in texts if text.texts[0]))


def _head(picture: Picture, spec: SheetSpec, outer: Rectangle, left: float, day: str) -> Iterator[Texts]:
    """Yield the texts of a head: the title and the day from the left, the header at the right."""
    letters, theme = picture.letters, picture.theme
    quiet, bold = TextStyle(Lettering.DETAIL, theme.quiet), TextStyle(Lettering.TITLE, theme.text)
    room = outer.right - left
    header = letters.elided(spec.header, quiet.lettering, room / 2 if spec.title else room)
    width = letters.width(header, quiet.lettering)
    middle = outer.top + (TITLE_MIDDLE if spec.title or spec.logo else LINE_MIDDLE)
    yield line_of_text(letters, quiet, outer.right - width, middle, header)
    if not spec.title:
        return
    title = letters.elided(spec.title, bold.lettering, room - (width + AIR if header else 0.0))
    yield line_of_text(letters, bold, left, outer.top + TITLE_MIDDLE, title)
    as_of = tr("As of {day}", day=day) if day else ""
    yield line_of_text(
        letters, quiet, left, outer.top + DAY_MIDDLE, letters.elided(as_of, quiet.lettering, room)
    )


def _foot(picture: Picture, spec: SheetSpec, outer: Rectangle, told: FrameText) -> Iterator[Texts]:
    """Yield the texts of a foot: the footer from the left, which page it is at the right."""
    letters, style = picture.letters, TextStyle(Lettering.DETAIL, picture.theme.quiet)
    middle, room = outer.bottom - LINE_MIDDLE, outer.width
    if spec.has_page_numbers:
        number = number_of_pages(told.page - 1, told.pages)
        width = letters.width(letters.legible(number), style.lettering)
        yield line_of_text(letters, style, outer.right - width, middle, number)
        room -= width + AIR
    footer = letters.elided(spec.footer, style.lettering, room)
    yield line_of_text(letters, style, outer.left, middle, footer)


def _watermark(picture: Picture, text: str, outer: Rectangle) -> Texts:
    """Return a text across a sheet, from its lower left to its upper right."""
    letters, lettering = picture.letters, Lettering.TITLE
    text = letters.legible(text)
    diagonal = math.hypot(outer.width, outer.height)
    wide = max(letters.width(text, lettering), 1.0)
    size = min(ACROSS * diagonal / wide, LARGEST_MARK * diagonal / A4_DIAGONAL)
    slope = math.atan2(outer.height, outer.width)
    along, up = wide * size / 2, letters.baseline(lettering, 0.0) * size
    x = (outer.left + outer.right) / 2 - along * math.cos(slope) + up * math.sin(slope)
    y = (outer.top + outer.bottom) / 2 + along * math.sin(slope) + up * math.cos(slope)
    style = TextStyle(lettering, picture.theme.text, size, -math.degrees(slope), STRENGTH)
    return Texts(style, np.array([NOBODY], np.int32), np.array([(x, y)]), (text,))


def _logo(image: QImage, outer: Rectangle) -> Pictures:
    rectangle = np.array([(outer.left, outer.top, *_logo_size(image))])
    return Pictures(np.array([NOBODY], np.int32), rectangle, (image,))


def _logo_size(image: QImage) -> tuple[float, float]:
    """Return how large a logo is on paper."""
    scale = min(LOGO_HEIGHT / image.height(), LOGO_WIDTH / image.width())
    return image.width() * scale, image.height() * scale
