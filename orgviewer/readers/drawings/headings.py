"""What a drawing is called, and the day that stands behind its title.

Not for: titles of frames and cards (see `records`).
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from msgspec import Struct

from orgviewer.model.dates import PartialDate
from orgviewer.model.naming import folded
from orgviewer.readers.syntax.drawings.diagram import Diagram

PAGE_NUMBER = re.compile(r"(?i:page|seite|sheet|slide|folie|(?:zeichen)?blatt|map|canvas)?[ _-]*\d*")
"""What programs call pages that nobody has named."""
UNNAMED = re.compile(r"(?i:powerpoint)")
"""What a program calls a file that nobody has named."""
DATED = re.compile(r"(.*?)\s*\((\d{4}-\d\d(?:-\d\d)?)\)")
"""A title with a day behind it, as this program writes it where a chart is handed over."""


class DrawingHeading(Struct, frozen=True):
    """The title and the day of a drawing; None for what it does not say."""

    title: str | None = None
    day: str | None = None


def heading_of(diagram: Diagram, called: Iterable[str]) -> DrawingHeading:
    """Return what a drawing is called, and its day; `called` is what its cards are called.

    That is its one page, unless a program called that so, or it is called as a card: then what the file says
    that it is called, or else the file.
    """
    whole, day = _parted("" if UNNAMED.search(diagram.title) else diagram.title)
    first, day_of_page = _parted(diagram.pages[0])
    pages = (first, *diagram.pages[1:])
    named = [page for page in pages if page and not PAGE_NUMBER.fullmatch(page)]
    page = named[0] if len(pages) == len(named) == 1 else ""
    if whole and folded(page) in set(map(folded, called)):
        page = ""
    title = page or whole or diagram.file.rpartition(".")[0]
    return DrawingHeading(title or None, day_of_page or day)


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
