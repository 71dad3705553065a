"""The kinds of files that a picture can be written to, and the writing of it, whole or not at all."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import BinaryIO

from orgviewer.atomic_write import whole_file
from orgviewer.choices import PictureFormat
from orgviewer.errors import OutputError
from orgviewer.outputs import require_replaceable
from orgviewer.paint.picture import Picture
from orgviewer.progress import Progress, unheard
from orgviewer.publish.html.writer import write_html
from orgviewer.publish.listing import write_csv, write_json
from orgviewer.publish.pdf.writer import write_pdf
from orgviewer.publish.png import write_png
from orgviewer.publish.pptx.writer import write_pptx
from orgviewer.publish.svg.writer import write_svg
from orgviewer.words.translation import tr

Write = Callable[[Picture, BinaryIO, Progress], None]

WRITERS: Mapping[PictureFormat, Write] = {
    PictureFormat.PNG: write_png,
    PictureFormat.SVG: write_svg,
    PictureFormat.PDF: write_pdf,
    PictureFormat.PPTX: write_pptx,
    PictureFormat.HTML: write_html,
    PictureFormat.CSV: write_csv,
    PictureFormat.JSON: write_json,
}


def write_picture(picture: Picture, output: Path, tell: Progress = unheard) -> None:
    """Write a picture in the format that the output's ending names, whole or not at all.

    Raises OutputError with the reason, and whatever `tell` raises.
    """
    check_output(output)
    write = writer(picture_format(output))
    with whole_file(output) as file:
        write(picture, file, tell)


def writer(kind: PictureFormat) -> Write:
    """Return what writes pictures of a format."""
    return WRITERS[kind]


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
