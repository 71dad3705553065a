"""A folder of files of which each is the state of one day: which they are, in the order of their days.

It is told from a folder of one record per file, and from one of tables that belong together, by evidence:
most of its files have days of their own, in their names or else in what they say of themselves, no two the
same, and each file holds more than one record. Not for: reading the files: whoever calls reads one.
"""

from __future__ import annotations

import enum
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from contextlib import suppress
from functools import partial
from pathlib import Path

from msgspec import Struct
from msgspec.structs import replace

from orgviewer.errors import ReadError, Severity
from orgviewer.model.dates import PartialDate
from orgviewer.model.findings import Finding, quoted
from orgviewer.model.walk import FieldPath
from orgviewer.readers.positions import Locate, Position
from orgviewer.readers.syntax.folder import FOLDERS, Parse, sorted_entries
from orgviewer.readers.syntax.grid import Grid
from orgviewer.readers.syntax.mistakes import SyntaxMistakeError
from orgviewer.readers.syntax.parsed import Parsed
from orgviewer.readers.syntax.signs import DATA_SUFFIXES, RECORDS
from orgviewer.readers.tables.dates.dated_names import DatedName, DaySpan, dated_names
from orgviewer.words.language import tr

LEAST_FILES = 2
"""Files with different days that make a history."""
SAMPLE = 50
"""Names by which a folder of very many files is judged before all of them are looked at."""
LARGEST_RECORD = 64 * 1024
"""Bytes of one person; a larger file holds more than one."""
LISTED = 10
"""Files named where they are not read."""


class DayEvidence(enum.StrEnum):
    """By what the day of a file is known."""

    NAME = "name"
    CONTENT = "content"


class DatedFile(Struct, frozen=True):
    """A file, the days of which its own is one, and by what that is known."""

    path: Path
    days: DaySpan
    evidence: DayEvidence = DayEvidence.NAME


class DatedFolder(Struct, frozen=True):
    """The dated files of a folder, the earliest first, and what else could be read there."""

    files: tuple[DatedFile, ...]
    left_out: tuple[str, ...] = ()

    @property
    def sentence(self) -> str:
        """Why the folder is taken for a history, as a clause."""
        by_content = sum(file.evidence is DayEvidence.CONTENT for file in self.files)
        where = {0: "names", len(self.files): tr("own words")}.get(by_content, tr("names or own words"))
        first, last = self.files[0].days.text, self.files[-1].days.text
        return tr(
            "{count} states from {first} to {last}, by the files' {where}",
            count=len(self.files),
            first=first,
            last=last,
            where=where,
        )


def dated_folder(path: Path, parse: Parse, holds_many: Callable[[Path], bool]) -> DatedFolder | None:
    """Return the dated files of a folder, or None if it is something else; `holds_many` asks one of them."""
    files = _readable(path)
    names = [file for file in files if file.suffix.lower() != ".txt"]
    if len(files) < LEAST_FILES or not (_are_dated(files[:SAMPLE]) or _speak_of_days(names, parse)):
        return None
    files = [file for file in files if file.is_file()]
    named = dated_names([file.stem for file in files])
    keyed = [(file, name) for file, name in zip(files, named, strict=True) if name is not None]
    chosen = _series(keyed)
    found = [DatedFile(file, name.days) for file, name in chosen]
    undated = [file for file, name in zip(files, named, strict=True) if name is None]
    days = {file.days for file in found}
    for file, said in ((file, _said(file, parse)) for file in undated if file.suffix.lower() in RECORDS):
        if said is not None and said not in days:
            days.add(said)
            found.append(DatedFile(file, said, DayEvidence.CONTENT))
    if len(found) < LEAST_FILES or 2 * len(found) < len(names) or not _is_whole(found[0].path, holds_many):
        return None
    taken = {file.path for file in found}
    left_out = tuple(file.name for file in names if file not in taken)
    times = {file: name.time for file, name in chosen}
    found.sort(key=lambda file: (file.days.first, file.days.last, times.get(file.path, "")))
    return DatedFolder(tuple(found), left_out)


def latest(folder: DatedFolder, parsed: Parsed) -> Parsed:
    """Return what the latest file of a folder holds as what the folder holds, and say so."""
    file = folder.files[-1].path
    hint = tr("Open it in a window to see all of them, or name one by its day, with --at.")
    message = tr(
        "this folder is a history ({sentence}): the latest, {name}, is read",
        sentence=folder.sentence,
        name=quoted(file.name),
    )
    findings = [Finding((), message, hint, Severity.WARNING), *_left_out(folder)]
    data = parsed.data
    if isinstance(data, Grid):
        data = replace(data, locate=partial(_located, file, data.locate))
    locate = partial(_located, file, parsed.locate)
    return replace(parsed, data=data, locate=locate).after(findings)


def _left_out(folder: DatedFolder) -> list[Finding]:
    if not folder.left_out:
        return []
    more = ", …" if len(folder.left_out) > LISTED else ""
    listed = ", ".join(map(quoted, folder.left_out[:LISTED])) + more
    return [
        Finding(
            (), tr("no state of this history, and not read: {listed}", listed=listed), "", Severity.WARNING
        )
    ]


def _located(file: Path, locate: Locate, places: set[FieldPath]) -> dict[FieldPath, Position]:
    return {place: replace(position, path=file) for place, position in locate(places).items()}


def _readable(path: Path) -> list[Path]:
    """Return the files of a folder that may be read; none if folders for kinds of records lie in it."""
    try:
        entries = sorted_entries(path)
        if any(entry.name.casefold() in FOLDERS and entry.is_dir() for entry in entries):
            return []
        return [entry for entry in entries if entry.suffix.lower() in DATA_SUFFIXES]
    except (OSError, ValueError, SyntaxMistakeError):
        return []  # reading it says why


def _is_whole(file: Path, holds_many: Callable[[Path], bool]) -> bool:
    """Return whether a file may be all of an organization: tables are, others that are large or hold many."""
    return file.suffix.lower() not in RECORDS or _size(file) > LARGEST_RECORD or holds_many(file)


def _are_dated(files: Sequence[Path]) -> bool:
    """Return whether most names of a sample have days."""
    return 2 * sum(name is not None for name in dated_names([file.stem for file in files])) >= len(files)


def _speak_of_days(files: Sequence[Path], parse: Parse) -> bool:
    """Return whether the first files say each for themselves which day they speak of."""
    first = [file for file in files if file.suffix.lower() in RECORDS][:LEAST_FILES]
    return len(first) == LEAST_FILES and all(_said(file, parse) is not None for file in first)


def _said(file: Path, parse: Parse) -> DaySpan | None:
    """Return the day that a file says it speaks of, in `meta.as_of`."""
    with suppress(SyntaxMistakeError, ReadError, ValueError):
        data = parse(file).data
        meta = data.get("meta") if isinstance(data, dict) else None
        as_of = meta.get("as_of") if isinstance(meta, dict) else None
        if isinstance(as_of, str):
            day = PartialDate.parse(as_of)
            return DaySpan(day.earliest, day.latest, as_of)
    return None


Dated = tuple[Path, DatedName]


def _series(files: Sequence[Dated]) -> list[Dated]:
    """Return the files that are states of the same: all of them if no two have the same day.

    Else those that are called alike but for their day; of several such series the one with the most files,
    and of these the one with the most to read.
    """
    once = _once(files)
    if len(once) == len(files):
        return list(files)
    kinds = Counter(name.rest for _, name in files)
    series = [_once([one for one in files if one[1].rest == rest]) for rest in kinds]
    return max(series, key=lambda one: (len(one), sum(_size(file) for file, _ in one)))


def _once(files: Iterable[Dated]) -> list[Dated]:
    """Return the first file of each day, and time of the day."""
    kept: dict[tuple[DaySpan, str], Dated] = {}
    for file, name in files:
        kept.setdefault((name.days, name.time), (file, name))
    return [*kept.values()]


def _size(file: Path) -> int:
    with suppress(OSError):
        return file.stat().st_size
    return 0
