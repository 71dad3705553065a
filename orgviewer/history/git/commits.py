"""The states of a file under git: its commits, with their messages, days and authors."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime, timedelta, timezone
from pathlib import Path

from msgspec import Struct
from msgspec.structs import replace

from orgviewer.controls import blanked
from orgviewer.history.git.names import FileCommit, commit_of, commits_of
from orgviewer.history.git.objects import MissingObjectError, Objects
from orgviewer.history.git.repository import Repository, repository_of
from orgviewer.history.states import SHORT, FileHistory, FileState, HistoryError, HistoryKind, StateKind
from orgviewer.readers.tables.dates.dated_names import DaySpan
from orgviewer.words.language import Phrase, tr

SHALLOW: Phrase = "The clone is shallow: commits before {day} are missing in it."
UNCOMMITTED: Phrase = "not committed yet"
POINTER = b"version https://git-lfs.github.com/spec/"
"""How a file begins that stands for another one, kept elsewhere."""
LONGEST_COUNTED = 2 * 1024 * 1024
"""Bytes of a state whose lines are counted; larger ones would keep the time bar waiting."""
MOST_COUNTED = 200 * 1024 * 1024
"""Bytes of all states of a file whose lines are counted."""
LONGEST_TOLD = 16 * 1024
"""Bytes of a message and of a signature that are read; some encodings take very long over more."""
_PERSON = re.compile(r"(.*?)\s*<[^>]*>\s*(-?[0-9]+)\s*([+-][0-9]{4})?")


class GitSource(Struct, frozen=True, eq=False):
    """Reads states from commits; problems are told under the name that git has for a file in a commit."""

    repository: Repository
    objects: Objects

    def content(self, state: FileState) -> bytes:
        """Return what the file held; raises HistoryError."""
        try:
            if state.kind is StateKind.UNCOMMITTED:
                return self.repository.path.read_bytes()
            content = self.objects.read(state.content)
        except OSError as error:
            raise HistoryError(
                tr('"{path}" cannot be read: {strerror}', path=self.repository.path, strerror=error.strerror)
            ) from None
        except MissingObjectError as error:
            raise HistoryError(
                tr("{label} cannot be read from the repository: {error}.", label=state.label, error=error)
            ) from None
        if content.startswith(POINTER):
            raise HistoryError(
                tr("{label} is kept by Git LFS, outside of the repository.", label=state.label)
            )
        return content

    def path(self, state: FileState) -> Path:
        """Return what problems of a state are told under."""
        return Path(state.label)

    def close(self) -> None:
        """End the process that reads."""
        self.objects.close()


def git_history(path: Path) -> FileHistory:
    """Return the commits up to `HEAD` in which a file changed, as states; raises HistoryError."""
    repository = repository_of(path)
    commits = commits_of(repository, repository.commit("HEAD"))
    kept = _kept(commits)
    if not kept.commits:
        raise HistoryError(tr('"{path}" has no history: it is in no commit of its repository.', path=path))
    objects = Objects(repository)
    states = [_state(one, kept.before[one.key], objects) for one in kept.commits]
    source = GitSource(repository, objects)
    notes = (tr(SHALLOW, day=states[0].days.text),) if repository.is_shallow else ()
    counted = _counted(states, kept.commits, objects)
    latest = commits[0]
    uncommitted = _uncommitted(repository, latest.blob, kept.stands[latest.key], objects)
    return FileHistory(path, HistoryKind.GIT, [*counted, *uncommitted], source, notes)


def _uncommitted(
    repository: Repository, blob: str | None, before: tuple[int, ...], objects: Objects
) -> Iterable[FileState]:
    """Yield the file as it is now, if the latest commit does not hold it so; ends of lines are all the same.

    `blob` is what it holds, None if it has no such file; `before` are the places of the states that stand.
    """
    try:
        status = repository.path.stat()
        if status.st_size > MOST_COUNTED:
            return
        now, committed = repository.path.read_bytes(), objects.read(blob) if blob else None
    except (OSError, ValueError, MissingObjectError):
        return
    if committed is not None and (_ends(now) == _ends(committed) or committed.startswith(POINTER)):
        return
    day = date.fromtimestamp(status.st_mtime)
    yield FileState(
        kind=StateKind.UNCOMMITTED,
        key=repository.path.name,
        days=DaySpan(day, day, day.isoformat()),
        title=tr(UNCOMMITTED),
        content="",
        name=repository.path.name,
        before=before,
        size=status.st_size,
    )


def _ends(content: bytes) -> bytes:
    return content.replace(b"\r\n", b"\n")


def state_at(path: Path, words: str) -> FileHistory:
    """Return the one state of a file in a commit, as a history; raises HistoryError if it is not in there."""
    repository = repository_of(path)
    commit = repository.commit(words)
    found = commit_of(repository, commit)
    if found is None:
        raise HistoryError(
            tr('"{path}" is not in the commit {commit} of its repository.', path=path, commit=commit[:SHORT])
        )
    objects = Objects(repository)
    return FileHistory(path, HistoryKind.GIT, [_state(found, (), objects)], GitSource(repository, objects))


class KeptCommits(Struct, frozen=True):
    """The commits that change a file, the earliest first, by their names with the places of others.

    `before` are the places of those that each of them follows, `stands` of those whose file any commit holds,
    changed or not.
    """

    commits: Sequence[FileCommit]
    before: Mapping[str, tuple[int, ...]]
    stands: Mapping[str, tuple[int, ...]]


def _kept(commits: Sequence[FileCommit]) -> KeptCommits:
    """Return the commits that change a file.

    A merge that takes the file as it was on one side is none, nor is one in which it is deleted.
    """
    known = {one.key: one for one in commits}
    kept: list[FileCommit] = []
    before: dict[str, tuple[int, ...]] = {}
    stands: dict[str, tuple[int, ...]] = {}
    for one in reversed(commits):
        same = [
            key
            for key in one.parents
            if key in known and (known[key].blob, known[key].name) == (one.blob, one.name)
        ]
        followed = tuple(dict.fromkeys(place for key in same or one.parents for place in stands.get(key, ())))
        if same or one.blob is None:
            stands[one.key] = followed
        else:
            before[one.key], stands[one.key] = followed, (len(kept),)
            kept.append(one)
    return KeptCommits(kept, before, stands)


def _state(commit: FileCommit, before: tuple[int, ...], objects: Objects) -> FileState:
    """Return a commit as a state, with what it says of itself."""
    try:
        head, _, message = objects.read(commit.key).partition(b"\n\n")
    except MissingObjectError as error:
        raise HistoryError(
            tr("The commit {key} cannot be read: {error}.", key=commit.key[:SHORT], error=error)
        ) from None
    fields = dict(line.split(b" ", 1) for line in reversed(head.split(b"\n")) if b" " in line[1:])
    encoding = fields.get(b"encoding", b"utf-8").decode("ascii", "replace")
    author, authored = _signed(_decoded(fields.get(b"author", b""), encoding))
    _, committed = _signed(_decoded(fields.get(b"committer", b""), encoding))
    title = next((line for line in _decoded(message, encoding).splitlines() if line.strip()), "")
    return FileState(
        kind=StateKind.COMMIT,
        key=commit.key,
        days=DaySpan(committed, committed, committed.isoformat()),
        title=blanked(title).strip(),
        content=commit.blob or "",
        name=commit.name,
        author=blanked(author),
        authored=authored.isoformat(),
        before=before,
        size=commit.size,
    )


def _decoded(text: bytes, encoding: str) -> str:
    """Return a text of a commit, as UTF-8 if nothing can be read in the encoding that it names."""
    told = text[:LONGEST_TOLD]
    try:
        return told.decode(encoding, "replace")
    except (LookupError, ValueError):
        return told.decode("utf-8", "replace")


def _signed(line: str) -> tuple[str, date]:
    """Return who signed a commit, and the day on which it was where that one was."""
    match = _PERSON.match(line)
    if match is None:
        return line, date.min
    zone = match[3] or "+0000"
    offset = timedelta(hours=int(zone[1:3]), minutes=int(zone[3:5])) * (-1 if zone[0] == "-" else 1)
    try:
        return match[1], datetime.fromtimestamp(int(match[2]), timezone(offset)).date()
    except (ValueError, OverflowError, OSError):
        return match[1], date.min


def _counted(states: Sequence[FileState], commits: Sequence[FileCommit], objects: Objects) -> list[FileState]:
    """Return states with how many lines of each differ from the state that it follows."""
    if sum(one.size for one in commits) > MOST_COUNTED:
        return [*states]
    needed = Counter(state.before[0] for state in states if state.before)
    lines: dict[int, Counter[bytes]] = {}
    counted: list[FileState] = []
    for place, (state, commit) in enumerate(zip(states, commits, strict=True)):
        try:
            content = objects.read(state.content) if commit.size <= LONGEST_COUNTED else b""
        except MissingObjectError:
            content = b""
        own = Counter(content.split(b"\n")) if content and b"\0" not in content else Counter()
        first = state.before[0] if state.before else None
        number = None
        if own and first is None:
            number = own.total()
        elif own and first is not None and first in lines:
            number = max((own - lines[first]).total(), (lines[first] - own).total())
        counted.append(replace(state, changed_lines=number))
        if own and needed[place]:
            lines[place] = own
        if first is not None:
            needed[first] -= 1
            if not needed[first]:
                lines.pop(first, None)
    return counted
