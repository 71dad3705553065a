"""The kinds of files that a directory can be written to, and the writing of it, whole or not at all."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import BinaryIO

from orgviewer.atomic_write import whole_file
from orgviewer.directory.choices import DirectoryFormat
from orgviewer.engines import load
from orgviewer.errors import OutputError
from orgviewer.outputs import require_replaceable
from orgviewer.progress import Progress, unheard
from orgviewer.publish.directory.publication import Edition
from orgviewer.words.translation import tr

WriteDirectory = Callable[[Edition, BinaryIO, Progress], None]
WRITERS: Mapping[DirectoryFormat, str] = {
    DirectoryFormat.PDF: "orgviewer.publish.directory.pdf:write_pdf",
    DirectoryFormat.HTML: "orgviewer.publish.directory.html:write_html",
    DirectoryFormat.DOCX: "orgviewer.publish.directory.docx:write_docx",
    DirectoryFormat.XLSX: "orgviewer.publish.directory.xlsx:write_xlsx",
}
"""What writes each format (see `engines`)."""


def write_directory(publication: Edition, output: Path, tell: Progress = unheard) -> None:
    """Write a directory in the format that the output's ending names, whole or not at all.

    Raises OutputError with the reason, and whatever `tell` raises.
    """
    check_output(output)
    write: WriteDirectory = load(WRITERS[directory_format(output)])
    with whole_file(output) as file:
        write(publication, file, tell)


def check_output(output: Path) -> None:
    """Raise OutputError if a directory can surely not be written to a path."""
    directory_format(output)
    require_replaceable(output)


def directory_format(output: Path) -> DirectoryFormat:
    """Return the format that the output's ending names; raises OutputError if it names none."""
    try:
        return DirectoryFormat(output.suffix.lower())
    except ValueError:
        suffixes = ", ".join(map(str, DirectoryFormat))
        sentence = tr('"{path}" does not end in {suffixes}.', path=output, suffixes=suffixes)
        raise OutputError(sentence) from None
