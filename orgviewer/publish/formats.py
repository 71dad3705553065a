"""The kinds of files that a picture can be written to, what counts for each, and the writing of it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import BinaryIO

from orgviewer.atomic_write import whole_file
from orgviewer.choices import Choice, PictureFormat
from orgviewer.engines import load
from orgviewer.errors import OutputError
from orgviewer.outputs import require_replaceable
from orgviewer.paint.picture import Picture
from orgviewer.progress import Progress, unheard
from orgviewer.words.translation import tr


class PictureOption(Choice):
    """What can be chosen of pictures in some formats only."""

    SCALE = "--scale"
    WIDTH = "--width"
    DPI = "--dpi"
    THEME = "--theme"
    BACKGROUND = "--background"
    PAGES = "--pages"
    PAPER = "--paper"
    WAY = "--way"
    LEAST_TEXT = "--least-text"
    TITLE = "--title"
    LOGO = "--logo"
    HEADER = "--header"
    FOOTER = "--footer"
    MARGINS = "--margins"
    WATERMARK = "--watermark"
    PAGE_NUMBERS = "--page-numbers"
    SHAPES = "--shapes"
    LIVES = "--lives"
    STATISTICS = "--statistics"
    SUMMARIES = "--summaries"
    CARD = "--card"
    RULE = "--rule"

    @property
    def formats(self) -> tuple[PictureFormat, ...]:
        """The formats for which it counts."""
        return _FORMATS[self]


MEASURED = (PictureFormat.PNG, PictureFormat.SVG)  # pictures whose size is one in pixels
_LISTS = (PictureFormat.CSV, PictureFormat.JSON)  # of cards, not drawn
HANDED_OVER = (
    PictureFormat.DRAWIO,
    PictureFormat.VSDX,
    PictureFormat.GRAPHML,
    PictureFormat.MERMAID,
    PictureFormat.PLANTUML,
    PictureFormat.DOT,
    PictureFormat.OPML,
)  # boxes and lines for programs that draw charts themselves
PLACED = (PictureFormat.DRAWIO, PictureFormat.VSDX, PictureFormat.GRAPHML)
"""Those of them that keep where cards stand."""
SHEETS = (PictureFormat.PDF, PictureFormat.PPTX)
"""Those that are drawn on sheets of paper, or on slides."""
_DRAWN = tuple(kind for kind in PictureFormat if kind not in _LISTS)
_COLOURED = tuple(kind for kind in _DRAWN if kind not in (PictureFormat.PLANTUML, PictureFormat.OPML))
_SCALED = (*MEASURED, PictureFormat.PDF)
_FORMATS: Mapping[PictureOption, tuple[PictureFormat, ...]] = {
    PictureOption.SCALE: _SCALED,
    PictureOption.WIDTH: _SCALED,
    PictureOption.DPI: (PictureFormat.PNG,),
    PictureOption.THEME: _COLOURED,
    PictureOption.BACKGROUND: MEASURED,
    PictureOption.PAGES: (PictureFormat.PDF, PictureFormat.DRAWIO),
    PictureOption.PAPER: SHEETS,
    PictureOption.WAY: SHEETS,
    PictureOption.LEAST_TEXT: SHEETS,
    PictureOption.TITLE: SHEETS,
    PictureOption.LOGO: SHEETS,
    PictureOption.HEADER: SHEETS,
    PictureOption.FOOTER: SHEETS,
    PictureOption.MARGINS: (PictureFormat.PDF,),
    PictureOption.WATERMARK: SHEETS,
    PictureOption.PAGE_NUMBERS: (PictureFormat.PDF,),
    PictureOption.SHAPES: (PictureFormat.PPTX,),
    PictureOption.LIVES: (PictureFormat.PDF, PictureFormat.HTML),
    PictureOption.STATISTICS: (PictureFormat.PDF, PictureFormat.HTML),
    PictureOption.SUMMARIES: _DRAWN,
    PictureOption.CARD: _DRAWN,
    PictureOption.RULE: _COLOURED,
}


Write = Callable[[Picture, BinaryIO, Progress], None]

WRITERS: Mapping[PictureFormat, str] = {
    PictureFormat.PNG: "orgviewer.publish.png:write_png",
    PictureFormat.SVG: "orgviewer.publish.svg.writer:write_svg",
    PictureFormat.PDF: "orgviewer.publish.pdf.writer:write_pdf",
    PictureFormat.PPTX: "orgviewer.publish.pptx.writer:write_pptx",
    PictureFormat.HTML: "orgviewer.publish.html.writer:write_html",
    PictureFormat.CSV: "orgviewer.publish.listing:write_csv",
    PictureFormat.JSON: "orgviewer.publish.listing:write_json",
    PictureFormat.DRAWIO: "orgviewer.publish.drawings.drawio:write_drawio",
    PictureFormat.VSDX: "orgviewer.publish.drawings.visio:write_visio",
    PictureFormat.GRAPHML: "orgviewer.publish.drawings.graphml:write_graphml",
    PictureFormat.MERMAID: "orgviewer.publish.drawings.mermaid:write_mermaid",
    PictureFormat.PLANTUML: "orgviewer.publish.drawings.plantuml:write_plantuml",
    PictureFormat.DOT: "orgviewer.publish.drawings.dot:write_dot",
    PictureFormat.OPML: "orgviewer.publish.drawings.opml:write_opml",
}
"""What writes each format (see `engines`)."""
ESTIMATES: Mapping[PictureFormat, str] = {PictureFormat.PNG: "orgviewer.publish.png:png_bytes"}
"""What says beforehand how large a file will be, for the formats of which that can be told."""

WARNINGS: Mapping[PictureFormat, str] = {
    PictureFormat.PNG: "orgviewer.publish.png:png_warning",
    PictureFormat.PDF: "orgviewer.publish.paper.fit:sheet_warning",
    PictureFormat.MERMAID: "orgviewer.publish.drawings.mermaid:mermaid_warning",
}
"""What says beforehand what somebody may not expect of a file, for the formats of which that can be told."""

LOSSES: Mapping[PictureFormat, str] = {
    PictureFormat.PPTX: "orgviewer.publish.pptx.parting:slide_warning",
    **dict.fromkeys(HANDED_OVER, "orgviewer.publish.drawings.losses:losses"),
    **dict.fromkeys(_LISTS, "orgviewer.publish.further_fields:list_losses"),
}
"""What says beforehand what of a chart a file does not hold, for formats that do not draw all of it."""


def write_picture(picture: Picture, output: Path, tell: Progress = unheard) -> None:
    """Write a picture in the format that the output's ending names, whole or not at all.

    Raises OutputError with the reason, and whatever `tell` raises.
    """
    check_output(output)
    write = writer(picture_format(output))
    with whole_file(output) as file:
        write(picture, file, tell)


def writer(kind: PictureFormat) -> Write:
    """Return what writes pictures of a format; raises ImportError if a library for that is missing."""
    write: Write = load(WRITERS[kind])
    return write


def estimated_bytes(picture: Picture, kind: PictureFormat) -> int | None:
    """Return about how many bytes a picture will take; None where only writing it would tell."""
    return load(ESTIMATES[kind])(picture) if kind in ESTIMATES else None


def warning(picture: Picture, kind: PictureFormat) -> str:
    """Return what is to be known before a picture is written: what it does not hold, what may disappoint."""
    lost: str = load(LOSSES[kind])(picture, kind) if kind in LOSSES else ""
    unopened: str = load(WARNINGS[kind])(picture) if kind in WARNINGS else ""
    return " ".join(filter(None, (lost, unopened)))


def check_output(output: Path) -> None:
    """Raise OutputError if a picture can surely not be written to a path."""
    picture_format(output)
    require_replaceable(output)


def picture_format(output: Path) -> PictureFormat:
    """Return the format that the output's ending names; raises OutputError if it names none."""
    try:
        return PictureFormat(output.suffix.lower())
    except ValueError:
        suffixes = ", ".join(map(str, PictureFormat))
        sentence = tr('"{path}" does not end in {suffixes}.').replace("{suffixes}", suffixes)
        raise OutputError(sentence.replace("{path}", str(output))) from None
