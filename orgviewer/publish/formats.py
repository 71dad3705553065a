"""The kinds of files that a picture can be written to, and the writing of it, whole or not at all."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from orgviewer.atomic_write import whole_file
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


@dataclass(frozen=True)
class PictureFormat:
    """A kind of file: its name, the ending of its files, and what writes it."""

    name: str
    suffix: str
    write: Callable[[Picture, BinaryIO, Progress], None]


LISTS = (".csv", ".json")  # of cards, not drawn
FORMATS = (
    PictureFormat("PNG", ".png", write_png),
    PictureFormat("SVG", ".svg", write_svg),
    PictureFormat("PDF", ".pdf", write_pdf),
    PictureFormat("PPTX", ".pptx", write_pptx),
    PictureFormat("HTML", ".html", write_html),
    PictureFormat("CSV", ".csv", write_csv),
    PictureFormat("JSON", ".json", write_json),
)


def write_picture(picture: Picture, output: Path, tell: Progress = unheard) -> None:
    """Write a picture in the format that the output's ending names, whole or not at all.

    Raises OutputError with the reason, and whatever `tell` raises.
    """
    check_output(output)
    write = next(entry.write for entry in FORMATS if entry.suffix == output.suffix.lower())
    with whole_file(output) as file:
        write(picture, file, tell)


def check_output(output: Path) -> None:
    """Raise OutputError if a picture can surely not be written to a path."""
    suffixes = [entry.suffix for entry in FORMATS]
    if output.suffix.lower() not in suffixes:
        sentence = tr('"{path}" does not end in {suffixes}.').replace("{suffixes}", ", ".join(suffixes))
        raise OutputError(sentence.replace("{path}", str(output)))
    require_replaceable(output)
