"""How large a picture will be that is about to be exported, in words."""

from __future__ import annotations

from orgviewer.choices import MEASURED, PictureFormat
from orgviewer.paint.picture import Picture
from orgviewer.publish.formats import estimated_bytes, warning
from orgviewer.publish.paper.pages import make_pages
from orgviewer.words.translation import counted, tr

MOST_COUNTED = 2_000  # cards of a chart whose pages are counted while somebody waits


def size_in_words(picture: Picture, kind: PictureFormat) -> str:
    """Return how large a picture will be, in what counts for a kind of file, and who will not open it."""
    if kind is PictureFormat.PDF and len(picture.layout.chart) <= MOST_COUNTED:
        return counted(len(make_pages(picture)), "%n page", "%n pages")
    if kind not in MEASURED:
        return counted(len(picture.layout.chart), "%n card", "%n cards")
    width, height = picture.size
    pixels = f"{width:,} × {height:,} {tr('pixels')}"
    size = estimated_bytes(picture, kind)
    if size is None:
        return pixels
    words = tr("{pixels}, about {megabytes} MB").replace("{pixels}", pixels)
    return "\n".join(
        filter(None, (words.replace("{megabytes}", f"{size / 1e6:.2g}"), warning(picture, kind)))
    )
