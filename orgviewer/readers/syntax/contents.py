"""What a file holds, as bytes or text, or one sentence on why nobody can read it. Nothing is ever written."""

from __future__ import annotations

import stat
from pathlib import Path
from typing import NamedTuple

from orgviewer.errors import Problem, ReadError, Severity
from orgviewer.model.findings import Finding, did_you_mean, quoted
from orgviewer.readers.syntax.encodings.decoding import BROKEN, NotTextError, decode, decode_as
from orgviewer.words.language import tr

HEAD = 4096  # bytes that tell a workbook from text, and LDIF beneath its comments from other text
PLAIN = frozenset(("UTF-8", "UTF-16", "UTF-32"))


def is_folder(path: Path) -> bool:
    """Say whether there is a folder; raises ReadError for a name that nothing can have."""
    try:
        return path.is_dir()
    except (OSError, ValueError) as error:
        raise _unreadable(path, error) from None


def require_file(path: Path, largest: int) -> bytes:
    """Return the first bytes of a file of so many bytes at most; raises ReadError if it cannot be read."""
    try:
        status = path.stat()
        if not stat.S_ISREG(status.st_mode):
            raise _refusal(
                path, tr("this is a device or a pipe, not a file"), tr("Save what it holds to a file first.")
            )
        if status.st_size > largest:
            raise _too_large(path, largest)
        with path.open("rb") as file:
            return file.read(HEAD)
    except (OSError, ValueError) as error:
        raise _unreadable(path, error) from None


def beginning(path: Path, content: bytes, largest: int) -> bytes:
    """Return the first bytes of what a file held; raises ReadError for more than so many bytes."""
    if len(content) > largest:
        raise _too_large(path, largest)
    return content[:HEAD]


def bytes_of_file(path: Path, largest: int) -> bytes:
    """Return what a file of so many bytes at most holds; raises ReadError."""
    try:
        with path.open("rb") as file:
            content = file.read(largest + 1)
    except (OSError, ValueError) as error:
        raise _unreadable(path, error) from None
    if len(content) > largest:
        raise _too_large(path, largest)
    return content


class FileText(NamedTuple):
    """The text of a file, a warning if there is doubt about its encoding, and what that is, for people."""

    text: str
    findings: list[Finding]
    encoding: str


def text_of_file(
    path: Path, largest: int, wanted: str | None = None, content: bytes | None = None
) -> FileText:
    """Return the text of a file, in the encoding that somebody `wanted` or else a likely one.

    `content` is what the file held, if it is not to be read as it is now. Raises ReadError.
    """
    if content is None:
        content = bytes_of_file(path, largest)
    elif len(content) > largest:
        raise _too_large(path, largest)
    try:
        text, encoding = decode(content) if wanted is None else decode_as(content, wanted)
    except NotTextError:
        hint = tr("If it comes from a spreadsheet, save it as a workbook (.xlsx) or as CSV in UTF-8.")
        raise _refusal(path, tr("the file is not text"), hint) from None
    if encoding in PLAIN:
        return FileText(text, [], encoding)
    hint = tr(
        "If names look wrong, say what it is, with --encoding or in File ▸ Columns…, or save it as UTF-8."
    )
    is_unicode = encoding.startswith(tuple(PLAIN))
    message = (
        tr("the file is {encoding}", encoding=encoding)
        if is_unicode
        else tr("the file is not UTF-8: read as {encoding}", encoding=encoding)
    )
    is_told = wanted is None or BROKEN in text
    return FileText(text, [Finding((), message, hint, Severity.WARNING)] if is_told else [], encoding)


def _unreadable(path: Path, error: Exception) -> ReadError:
    match error:
        case FileNotFoundError():
            return _refusal(path, tr("the file does not exist"), _neighbour(path))
        case PermissionError():
            return _refusal(path, tr("you have no permission to read this file"), tr("Ask its owner."))
    reason = error.strerror if isinstance(error, OSError) and error.strerror else str(error)
    return _refusal(
        path, tr("the file cannot be read: {lower}{reason}", lower=reason[:1].lower(), reason=reason[1:])
    )


def out_of_memory(path: Path) -> ReadError:
    """Return the error for a file that takes more memory than there is."""
    return _refusal(
        path, tr("there is not enough memory for this file"), tr("Close other programs, or split it.")
    )


def holds_views(path: Path) -> ReadError:
    """Return the error about a file of saved views, which somebody takes for data."""
    hint = tr("Open the file that they are of: it lies beside them, and its name begins alike.")
    return _refusal(path, tr("this file holds saved views, and nobody"), hint)


def _too_large(path: Path, largest: int) -> ReadError:
    return _refusal(
        path,
        tr("the file is larger than {largest} MiB", largest=largest // 1024**2),
        tr("Split it, or shorten it."),
    )


def _refusal(path: Path, message: str, hint: str = "") -> ReadError:
    return ReadError((Problem(path, Severity.ERROR, message, hint),))


def _neighbour(path: Path) -> str:
    """Return a question naming the file of the same folder whose name is nearest, if any is near."""
    try:
        return did_you_mean(path.name, [neighbour.name for neighbour in path.parent.iterdir()])
    except OSError:
        return tr("There is no folder {parent}.", parent=quoted(str(path.parent), longest=1000))
