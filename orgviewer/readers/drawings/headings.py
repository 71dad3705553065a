"""What a drawing is called, and the day that stands behind its title.

Not for: titles of frames and cards (see `records`).
"""

from __future__ import annotations

import re

from msgspec import Struct

from orgviewer.model.dates import PartialDate
from orgviewer.readers.syntax.drawings.diagram import Diagram

PAGE_NUMBER = re.compile(r"(?i:page|seite|sheet|slide|folie|(?:zeichen)?blatt|map|canvas)?[ _-]*\d*")
"""What programs call pages that nobody has named."""
DATED = re.compile(r"(.*?)\s*\((\d{4}-\d\d(?:-\d\d)?)\)")
"""A title with a day behind it, as this program writes it where a chart is handed over."""


class DrawingHeading(Struct, frozen=True):
    """The title and the day of a drawing; None for what it does not say."""

    title: str | None = None
    day: str | None = None


def heading_of(diagram: Diagram) -> DrawingHeading:
    """Return what the one page is called, unless a program called it so, or else the file; and its day."""
    first, day = _parted(diagram.pages[0])
    pages = (first, *diagram.pages[1:])
    named = [page for page in pages if page and not PAGE_NUMBER.fullmatch(page)]
    is_one = len(pages) == len(named) == 1
    return DrawingHeading(named[0] if is_one else diagram.title.rpartition(".")[0] or None, day)


def _parted(title: str) -> tuple[str, str | None]:
    """Return a title without the day behind it, and that day, if there is such a one."""
    found = DATED.fullmatch(title)
    if found is None:
        return title, None
    try:
        PartialDate.parse(found[2])
    except ValueError:
        return title, None
    return found[1], found[2]
