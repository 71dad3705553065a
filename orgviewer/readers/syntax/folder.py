"""A folder of one record per file into the list, or the lists, that one file would hold.

Not for: the syntax of a file: whoever calls says how one is read.
"""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

from msgspec import Struct, field
from msgspec.structs import replace

from orgviewer.errors import ReadError, Severity
from orgviewer.model.findings import Finding, quoted
from orgviewer.model.walk import FieldPath
from orgviewer.progress import Progress, unheard
from orgviewer.readers.positions import Position
from orgviewer.readers.syntax.mistakes import Mistake, SyntaxMistakeError
from orgviewer.readers.syntax.parsed import Parsed
from orgviewer.readers.syntax.signs import RECORDS, is_looked_at
from orgviewer.words.language import Phrase, number_in_words, tr

KINDS = {
    "persons": "persons",
    "people": "persons",
    "organizations": "organizations",
    "memberships": "memberships",
    "posts": "posts",
    "areas": "areas",
    "events": "events",
    "sources": "sources",
}
"""Names of folders, and of files that hold a list, by the list that they are for."""
FOLDERS = KINDS | {
    "legislature": "persons",
    "executive": "persons",
    "municipalities": "persons",
    "retired": "persons",
    "committees": "organizations",
}
"""The same of folders alone, with those of Open States."""
META = "meta"
MOST_FILES = 100_000
DIGITS = re.compile(r"([0-9]+)")
NOT_READ: Phrase = "the folder {name} is left out: what lies in it is not read"
SAYS_NOTHING: Phrase = "the file {name} is left out: a plain list of records says nothing of itself"
LISTED_KINDS = ", ".join(sorted(KINDS))
EMPTY_HINT: Phrase = "It should hold one YAML or JSON file for each person."


Parse = Callable[[Path], Parsed]
"""Reads one file; raises SyntaxMistakeError or ReadError."""


class Folder(Parsed, frozen=True):
    """The list of a folder's records, or its lists by name; places lead into these, positions to the files.

    `meta` is what the folder says about itself; where there are lists by name it stands among them, too.
    """

    meta: Mapping[str, object] | None = None


def read_folder(path: Path, parse: Parse, largest: int, progress: Progress = unheard) -> Folder:
    """Return the records of a folder's files in the order of their names, 2 before 10.

    A record without an id gets the file's name. A file that cannot be read is a warning; `largest` is in
    bytes and for all files together. Raises SyntaxMistakeError if no file can be read, or there are too many.
    """
    files = _files(path, largest)
    reading = _Reading(path, parse, by_kind=any(kind for kind, _ in files))
    for number, (kind, file) in enumerate(files):
        progress(number / len(files))
        reading.read(kind, file)
    if len(reading.broken) == len(files):
        name, (mistake, _) = next(iter(reading.broken.items()))
        why = tr(mistake.message)
        message = tr("no file of this folder can be read: {why} in {name}", why=why, name=quoted(name))
        raise SyntaxMistakeError(Mistake(0, 0, message, mistake.hint))
    folders = list(_unread(path, files))
    findings = [*folders, *reading.told_broken(), *reading.findings]
    unread = [f"folder {quoted(str(finding.place[0]))}" for finding in folders]
    unread += [f"file {quoted(name)}" for name in reading.broken]
    if not reading.by_kind and reading.meta_path is not None:
        findings.append(_unread_meta(reading.meta_path.name))
        unread.append(f"file {quoted(reading.meta_path.name)}")
    data: list[object] | dict[str, object] = reading.lists.get("", [])
    if reading.by_kind:
        data = {**({META: reading.meta} if reading.meta is not None else {}), **reading.lists}
    return Folder(data, findings, reading.locate, unread=tuple(unread), meta=reading.meta)


def record_files(path: Path) -> list[tuple[str, Path]]:
    """Return the files that are read of a folder, each with the kind that it stands for or nothing, in order.

    Raises SyntaxMistakeError if the folder cannot be read.
    """
    found: list[tuple[str, Path]] = []
    for entry in sorted_entries(path):
        if entry.is_dir():
            kind = FOLDERS.get(entry.name.casefold(), "")
            inner = sorted_entries(entry) if _is_of_a_kind(entry) else []
            found += [(kind, file) for file in inner if _is_record(file)]
        elif _is_record(entry):
            found.append((KINDS.get(entry.stem.casefold(), ""), entry))
    return found


def would_be_record(path: Path, folder: Path) -> bool:
    """Return whether a file of this name would be read of a folder, if it were there; both are resolved."""
    around = path.parent
    if around != folder and not (around.parent == folder and _is_of_a_kind(around)):
        return False
    return is_looked_at(path.name) and path.suffix.lower() in RECORDS


def _is_of_a_kind(folder: Path) -> bool:
    return folder.name.casefold() in FOLDERS


def _unread(path: Path, files: list[tuple[str, Path]]) -> Iterator[Finding]:
    """Yield a warning about each folder, in this one or in one for a kind, whose records are not read."""
    read = {file.parent for _, file in files}
    for folder in sorted({path, *read}):
        for entry in sorted_entries(folder):
            if entry not in read and entry.is_dir() and _holds_records(entry):
                name = entry.relative_to(path).as_posix()
                message = tr(NOT_READ, name=quoted(name, 200))
                hint = tr("Records lie beside each other, or in folders named {list}.", list=LISTED_KINDS)
                yield Finding((name,), message, hint, Severity.WARNING)


def _unread_meta(name: str) -> Finding:
    message = tr(SAYS_NOTHING, name=quoted(name, 200))
    return Finding((name,), message, tr('Move the records into a folder named "persons".'), Severity.WARNING)


def _holds_records(folder: Path) -> bool:
    try:
        return any(map(_is_record, sorted_entries(folder)))
    except SyntaxMistakeError:
        return True


def _files(path: Path, largest: int) -> list[tuple[str, Path]]:
    """Return the files of a folder as above; raises SyntaxMistakeError for none, or too many."""
    if not (found := record_files(path)):
        raise SyntaxMistakeError(Mistake(0, 0, tr("the folder holds no YAML or JSON file"), EMPTY_HINT))
    if len(found) > MOST_FILES:
        message = tr("the folder holds more than {most} files", most=number_in_words(MOST_FILES))
        raise SyntaxMistakeError(Mistake(0, 0, message))
    if sum(_size(file) for _, file in found) > largest:
        message = tr("the files of the folder are larger than {mib} MiB together", mib=largest // 1024**2)
        raise SyntaxMistakeError(Mistake(0, 0, message, tr("Split it, or shorten them.")))
    return found


def sorted_entries(path: Path) -> list[Path]:
    """Return what lies in a folder and is not hidden, saved views apart, numbers in names by their size."""
    try:
        with os.scandir(path) as entries:
            names = [entry.name for _, entry in zip(range(2 * MOST_FILES), entries, strict=False)]
    except OSError as error:
        reason = (error.strerror or str(error)).lower()
        message = tr("the folder {name} cannot be read: {reason}", name=quoted(path.name), reason=reason)
        raise SyntaxMistakeError(Mistake(0, 0, message)) from None
    return [path / name for name in sorted(filter(is_looked_at, names), key=_natural)]


def _natural(name: str) -> tuple[list[tuple[int, str]], str]:
    parts = DIGITS.split(Path(name).stem.casefold())
    return [(int(part), "") if turn % 2 else (0, part) for turn, part in enumerate(parts)], name


def _is_record(path: Path) -> bool:
    return path.suffix.lower() in RECORDS and path.is_file()


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:
        return 0


class _Reading(Struct):
    """The lists so far, and for each the file and the place in that file that every record comes from."""

    folder: Path
    parse: Parse
    by_kind: bool
    lists: dict[str, list[object]] = field(default_factory=dict)
    origins: dict[str, list[tuple[Path, FieldPath]]] = field(default_factory=dict)
    meta: dict[str, object] | None = None
    meta_path: Path | None = None
    findings: list[Finding] = field(default_factory=list)
    broken: dict[str, tuple[Mistake, Path]] = field(default_factory=dict)

    def read(self, kind: str, path: Path) -> None:
        """Read one file into the list of its kind."""
        name = path.relative_to(self.folder).as_posix()
        try:
            parsed = self.parse(path)
        except SyntaxMistakeError as error:
            self.broken[name] = error.mistake, path
            return
        except ReadError as error:
            first = error.problems[0]
            self.broken[name] = Mistake(first.line, first.column, first.message, first.hint), path
            return
        data = parsed.data
        if path.parent == self.folder and path.stem.casefold() == META and isinstance(data, dict):
            self.meta, self.meta_path = data, path
            self._take(parsed.findings, (META,))
            return
        single = not isinstance(data, list)
        entries = data if isinstance(data, list) else [data] if isinstance(data, dict) else []
        if not entries:
            self.broken[name] = Mistake(0, 0, "it holds no record"), path
            return
        if self.by_kind and not kind:
            self.broken[name] = Mistake(0, 0, "it lies in no folder named for a kind of record"), path
            return
        self._add(kind if self.by_kind else "", path, entries, single=single)
        records = self.lists[kind if self.by_kind else ""]
        start = len(records) - len(entries)
        root: FieldPath = (kind,) if self.by_kind else ()
        for finding in parsed.findings:
            if single:
                self._take([finding], (*root, start))
            else:
                self._take([finding], root, start)

    def _add(self, kind: str, path: Path, entries: list[object], *, single: bool) -> None:
        """Add the records of a file; the only one of its file is named after that."""
        records, origins = self.lists.setdefault(kind, []), self.origins.setdefault(kind, [])
        for index, entry in enumerate(entries):
            if single and isinstance(entry, dict) and not any(str(name).casefold() == "id" for name in entry):
                # A name that is not in UTF-8, as file systems allow, cannot be shown as it is.
                records.append({"id": path.stem.encode("utf-8", "replace").decode(), **entry})
            else:
                records.append(entry)
            origins.append((path, () if single else (index,)))

    def _take(self, findings: list[Finding], root: FieldPath, start: int = 0) -> None:
        """Keep findings about a file, with places in the data of the whole folder."""

        def moved(place: FieldPath) -> FieldPath:
            if start and place and isinstance(place[0], int):
                return (*root, place[0] + start, *place[1:])
            return (*root, *place)

        self.findings += [
            replace(finding, place=moved(finding.place), places=tuple(map(moved, finding.places)))
            for finding in findings
        ]

    def told_broken(self) -> Iterator[Finding]:
        """Yield a warning about each file that is left out."""
        for name, (mistake, _) in self.broken.items():
            why = tr(mistake.message)
            message = tr("the file {name} is left out: {why}", name=quoted(name, 200), why=why)
            yield Finding((name,), message, mistake.hint, Severity.WARNING)

    def locate(self, places: set[FieldPath]) -> dict[FieldPath, Position]:
        """Return the file, the line and the column of places, reading those files again."""
        found: dict[FieldPath, Position] = {}
        wanted: dict[Path, dict[FieldPath, list[FieldPath]]] = {}
        for place in places:
            path, inner = self._origin(place)
            if path is None:
                nothing = Mistake(0, 0, ""), self.folder
                mistake, there = self.broken.get(str(place[0]) if place else "", nothing)
                found[place] = Position(mistake.line, mistake.column, path=there)
            else:
                wanted.setdefault(path, {}).setdefault(inner, []).append(place)
        for path, inners in wanted.items():
            try:
                positions = self.parse(path).locate(set(inners))
            except (SyntaxMistakeError, ReadError):  # it has changed meanwhile
                positions = {}
            for inner, group in inners.items():
                found |= dict.fromkeys(group, replace(positions.get(inner, Position()), path=path))
        return found

    def _origin(self, place: FieldPath) -> tuple[Path | None, FieldPath]:
        """Return the file in which a place lies, and the place there."""
        kind = ""
        if self.by_kind and place:
            kind, place = str(place[0]), place[1:]
            if kind == META:
                return self.meta_path, place
        origins = self.origins.get(kind, [])
        if place and isinstance(place[0], int) and place[0] < len(origins):
            path, inner = origins[place[0]]
            return path, (*inner, *place[1:])
        return None, ()
