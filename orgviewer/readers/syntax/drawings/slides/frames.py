"""Frames on slides: tables, SmartArt, and what is only named: charts and objects of other programs."""

from __future__ import annotations

from orgviewer.readers.syntax.drawings.slides.elements import SlideElement, inner
from orgviewer.readers.syntax.drawings.slides.gathered import Gathered, Unread
from orgviewer.readers.syntax.drawings.slides.places import frame
from orgviewer.readers.syntax.drawings.slides.slide import Origin, Slide
from orgviewer.readers.syntax.drawings.slides.smart_art import add_smart_art
from orgviewer.readers.syntax.drawings.slides.tables import add_table

_UNREAD = {"chart": Unread.CHART, "chartex": Unread.CHART}


def add_frame(shape: SlideElement, origin: Origin, slide: Slide, found: Gathered) -> str:
    """Add what a frame holds to what was found; return "", or the part that shows the same as free shapes."""
    data = inner(shape, "graphic/graphicData")
    lies = frame(inner(shape, "xfrm"), origin.mapped)
    if data is None:
        return ""
    table, smart_art = inner(data, "tbl"), inner(data, "relIds")
    if table is not None:
        add_table(table, origin, lies, slide, found)
    elif smart_art is not None:
        return add_smart_art(smart_art, origin, lies, slide, found)
    else:
        kind = data.get("uri", "").rpartition("/")[2]
        found.unread[_UNREAD.get(kind, Unread.OBJECT)] += 1
    return ""
