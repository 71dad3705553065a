"""The parts of a file that is a ZIP archive, within limits of number and size."""

from __future__ import annotations

import io
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager

from orgviewer.readers.syntax.mistakes import Mistake, SyntaxMistakeError
from orgviewer.words.language import Phrase, tr

MOST_PARTS = 20_000
"""Parts of an archive; a presentation of 1,000 slides with pictures has some 5,000."""
LARGEST_PART = 64 * 1024 * 1024
"""Bytes of one part when it is unpacked."""
LARGEST_SUM = 512 * 1024 * 1024
"""Bytes of all parts that are read of one file."""
PACKED = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
"""How parts of documents are packed; other ways of archives may take any memory to unpack."""
UNPACKING_ERRORS = (
    *(
        OSError,
        EOFError,
        ValueError,
        RuntimeError,
        NotImplementedError,
    ),  # ValueError: a place before the file
    *(zipfile.BadZipFile, zlib.error),
)
DAMAGED: tuple[Phrase, Phrase] = (
    "the file is damaged: its parts cannot be unpacked",
    "Open it in the program that wrote it and save it anew.",
)
TOO_LARGE: tuple[Phrase, Phrase] = (
    "the file is too large when it is unpacked",
    "Split it, or take the largest pictures out of it.",
)


class Package:
    """An archive whose parts are read one by one, by their names."""

    def __init__(self, archive: zipfile.ZipFile) -> None:
        self._archive = archive
        self._left = LARGEST_SUM
        self.names = frozenset(archive.namelist())

    def __contains__(self, name: str) -> bool:
        """Say whether there is a part of that name."""
        return name in self.names

    def read(self, name: str) -> bytes:
        """Return a part; raises KeyError for none, SyntaxMistakeError for a damaged or too large one."""
        most = min(LARGEST_PART, self._left)
        part = self._archive.getinfo(name)
        if part.compress_type not in PACKED:
            raise refusal(DAMAGED)
        try:
            with self._archive.open(part) as file:
                content = file.read(most + 1)
        except UNPACKING_ERRORS:
            raise refusal(DAMAGED) from None
        if len(content) > most:
            raise refusal(TOO_LARGE)
        self._left -= len(content)
        return content


@contextmanager
def opened(content: bytes) -> Iterator[Package]:
    """Open an archive for so long; raises SyntaxMistakeError for what is none or has too many parts."""
    try:
        archive = zipfile.ZipFile(io.BytesIO(content))
    except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError):
        raise refusal(DAMAGED) from None
    with archive:
        if len(archive.infolist()) > MOST_PARTS:
            raise refusal(TOO_LARGE)
        yield Package(archive)


def refusal(words: tuple[Phrase, Phrase]) -> SyntaxMistakeError:
    """Return the error for a file as a whole, in two sentences: what is wrong, and what to do."""
    message, hint = words
    return SyntaxMistakeError(Mistake(0, 0, tr(message), tr(hint)))
