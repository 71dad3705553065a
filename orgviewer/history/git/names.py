"""The commits in which a file changed, and what it was called in each, across merges and renames.

`git log --follow` knows one name at a time and loses what was done under the other name on another branch.
So the names are looked for first: wherever the file came to be under a name, git is asked what it was called
before; then all commits that touch any of these names are walked from the newest to the oldest, and each
hands on to those before it what the file was called there. Not for: what stands in the commits.
"""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence

from msgspec import Struct
from msgspec.structs import replace

from orgviewer.history.git.repository import Repository
from orgviewer.history.git.trees import Blob, blobs_of

MOST_NAMES = 1_000
"""Names of one file; nobody renames a file as often."""


class FileCommit(Struct, frozen=True):
    """A commit that touches a file: what that is called there, and where what it holds is kept.

    `blob` is None if it is deleted there; `size` is in bytes; `parents` are the nearest earlier commits that
    touch it.
    """

    key: str
    name: str
    blob: str | None
    size: int
    parents: tuple[str, ...]


Renames = frozenset[tuple[str, str]]
"""What a commit renamed: old names and new ones."""


class _CalledCommits(Struct, frozen=True):
    """The commits up to a tip that touch any name of a file, the newest first, with those before each.

    `names` are all that it had, the latest first; `called` are those under which it may be in a commit, none
    where other files had its names.
    """

    names: Sequence[str]
    parents: Mapping[str, Sequence[str]]
    blobs: Mapping[tuple[str, str], Blob]
    called: Mapping[str, Sequence[str]]

    def commit(self, key: str) -> FileCommit | None:
        """Return one of the commits, None if the file is not meant by any name there."""
        names = self.called[key]
        if not names:
            return None
        name = next((name for name in names if (key, name) in self.blobs), names[0])
        blob, size = self.blobs.get((key, name), (None, 0))
        return FileCommit(key, name, blob, size, tuple(self.parents[key]))


def commits_of(repository: Repository, tip: str) -> list[FileCommit]:
    """Return the commits up to a `tip` that touch a file, none before those that follow it.

    Raises HistoryError.
    """
    called = _called(repository, tip)
    return [commit for key in called.parents if (commit := called.commit(key)) is not None]


def commit_of(repository: Repository, key: str) -> FileCommit | None:
    """Return a commit with what a file held there, None if it is not in there; raises HistoryError.

    What it is called there follows from its renames up to `HEAD`, since other files may have had its names.
    Only in a commit that is not on the way there are its names tried, the latest first.
    """
    head = repository.head()
    called = _called(repository, head) if head else _CalledCommits([repository.name], {}, {}, {})
    touching = _graph(repository, key, called.names, "--max-count=1")
    if touching.keys() <= called.called.keys():
        found = next(map(called.commit, touching), None)
    else:
        blobs = blobs_of(repository, [key], called.names)
        found = _CalledCommits(called.names, {key: ()}, blobs, {key: called.names}).commit(key)
    return None if found is None or found.blob is None else replace(found, key=key, parents=())


def _called(repository: Repository, tip: str) -> _CalledCommits:
    """Return what a file is called in the commits up to a tip."""
    names = [repository.name]
    renames: dict[str, Renames] = {}
    while True:
        parents = _graph(repository, tip, names)
        blobs = blobs_of(repository, list(parents), names)
        called, open_questions = _walk(repository.name, parents, blobs, renames)
        new = [commit for commit in open_questions if commit not in renames]
        if not new or len(names) > MOST_NAMES:
            return _CalledCommits(names, parents, blobs, called)
        renames |= _renames(repository, new)
        meant = ((name, pair) for commit in renames for name in called[commit] for pair in renames[commit])
        names += sorted({before for name, (before, now) in meant if now == name}.difference(names))


def _graph(repository: Repository, tip: str, names: Sequence[str], *options: str) -> dict[str, list[str]]:
    """Return the commits that touch any of some names, the newest first, each with those before it."""
    printed = repository.ask(
        "rev-list", "--full-history", "--parents", "--date-order", *options, tip, "--", *names
    ).decode()
    rows = (line.split() for line in printed.splitlines())
    return {commit: before for commit, *before in rows}


def _walk(
    name: str,
    parents: Mapping[str, Sequence[str]],
    blobs: Mapping[tuple[str, str], Blob],
    renames: Mapping[str, Renames],
) -> tuple[dict[str, list[str]], list[str]]:
    """Return what the file is called in each commit, and the commits of which must be known what they rename.

    These are the ones in which it came under a name, or was there no more.
    """
    called: dict[str, list[str]] = {commit: [] for commit in parents}
    later = {before for commit in parents for before in parents[commit]}
    open_questions: list[str] = []
    for commit, before in parents.items():
        names = called[commit] = called[commit] if commit in later else [name]
        names = [own for own in names if (commit, own) in blobs] or names
        known = renames.get(commit, frozenset())
        if not before or any(
            ((commit, own) in blobs) != ((one, own) in blobs) for one in before for own in names
        ):
            open_questions.append(commit)
        for one in before:
            for own in names:
                called[one] += sorted(_before(own, commit, one, blobs, known).difference(called[one]))
    return called, open_questions


def _before(
    name: str, commit: str, before: str, blobs: Mapping[tuple[str, str], Blob], known: Renames
) -> set[str]:
    """Return what a file that is called so in a commit was called before, in one of its parents."""
    if (commit, name) in blobs and (before, name) not in blobs:
        return {old for old, new in known if new == name and (before, old) in blobs} or {name}
    if (commit, name) not in blobs and any(old == name for old, _ in known):
        return set()  # what was called so before was renamed here, and is another file
    return {name}


def _renames(repository: Repository, commits: Sequence[str]) -> dict[str, Renames]:
    """Return what some commits renamed, against any of their parents."""
    told = "".join(f"{commit}\n" for commit in commits).encode()
    options = ("--stdin", "-r", "-m", "-z", "-M", "-l1000", "--root", "--name-status", "--diff-filter=R")
    parts = iter(repository.ask("diff-tree", *options, told=told).split(b"\0"))
    found: dict[str, set[tuple[str, str]]] = {commit: set() for commit in commits}
    commit = ""
    for part in parts:
        words = os.fsdecode(part)
        if words.startswith("R") and words[1:].isdigit():
            found[commit].add((os.fsdecode(next(parts)), os.fsdecode(next(parts))))
        elif words.strip():
            commit = words.strip()
    return {commit: frozenset(pairs) for commit, pairs in found.items()}
