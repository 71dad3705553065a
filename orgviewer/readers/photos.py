"""What is said of photos that a table names and nothing can draw: each kind once, with the reason."""

from __future__ import annotations

from pathlib import Path

from orgviewer.errors import ProblemKind, Severity
from orgviewer.model.findings import Finding, of_kind, quoted
from orgviewer.model.photo_files import inline_bytes, is_inline, is_remote, photo_file
from orgviewer.model.walk import FieldPath
from orgviewer.readers.shaped import Shaped
from orgviewer.words.language import tr

LISTED = 5
"""Places that are told of each kind."""
IMAGE = "image"
MOST_LOOKED_FOR = 10_000
"""Photos that are looked for on the disk; a million would take longer than reading the table."""
BEGINNING = 64
"""Bytes of a picture within a text that are looked at."""


def findings(folder: Path, shaped: Shaped) -> list[Finding]:
    """Return what there is to say of the photos of a table whose file lies in a folder."""
    if shaped.roster is None or shaped.recognition is None:
        return []
    images = shaped.roster.details.get(IMAGE, ())
    column = next((column.name for column in shaped.recognition.columns if column.field == IMAGE), "")
    said = [(row, image) for row, image in enumerate(images) if image][:MOST_LOOKED_FOR]
    remote = [row for row, image in said if is_remote(image)]
    inline = [(row, image) for row, image in said if not is_remote(image) and is_inline(image)]
    broken = [row for row, image in inline if not inline_bytes(image, len(image))]
    named = [(row, image) for row, image in said if not is_remote(image) and not is_inline(image)]
    lost = [row for row, image in named if photo_file(folder, image) is None]

    told = [
        *_told(remote, column, tr("this photo is on the net, from which nothing is loaded")),
        *_told(broken, column, tr("this photo is not whole: its text breaks off")),
        *_told(
            lost,
            column,
            tr("there is no photo {images} beside the file", images=quoted(images[lost[0]]) if lost else ""),
        ),
    ]
    return list(of_kind(ProblemKind.PHOTO, told))


def _told(rows: list[int], column: str, message: str) -> list[Finding]:
    """Return one finding for photos of one kind, however many they are."""
    places: list[FieldPath] = [(row, column) if column else (row,) for row in rows[:LISTED]]
    if not places:
        return []
    if len(rows) == 1:
        return [Finding(places[0], message, severity=Severity.WARNING)]
    return [Finding(places[0], message, "", Severity.WARNING, len(rows), tuple(places))]
