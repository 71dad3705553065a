"""Which repository a file belongs to, and what it is called there; worktrees and bare ones too."""

from __future__ import annotations

import os
import re
from pathlib import Path

from msgspec import Struct

from orgviewer.controls import visible
from orgviewer.history.git.command import GitFailedError, run
from orgviewer.history.states import HistoryError
from orgviewer.words.language import tr

FOREIGN = "dubious ownership"
NONE = "not a git repository"
QUESTIONS = ("--is-inside-work-tree", "--is-bare-repository", "--is-shallow-repository", "--absolute-git-dir")
_COMMIT = re.compile(r"[0-9a-f]+")


class Repository(Struct, frozen=True):
    """Where git is asked about a file, and what the file is called from the top of the repository.

    `folder` is the topmost one of the repository. In a shallow clone the earlier commits are missing.
    """

    folder: Path
    path: Path
    name: str
    is_shallow: bool

    def ask(self, *arguments: str, told: bytes = b"") -> bytes:
        """Return what git prints; raises HistoryError for what it refuses."""
        try:
            return run(self.folder, *arguments, told=told)
        except GitFailedError as error:
            raise unanswered(self.path, error) from None

    def commit(self, words: str) -> str:
        """Return the whole name of the commit that is meant by a name of one, a branch, a tag, `HEAD~3`.

        Raises HistoryError if there is none.
        """
        found = self._named(words)
        if found:
            return found
        if words == "HEAD":
            raise HistoryError(
                tr('"{path}" has no history: the repository has no commit yet.', path=self.path)
            )
        where = "" if not self.is_shallow else tr(" The clone is shallow: its earlier commits are missing.")
        raise HistoryError(
            tr(
                '"{words}" is no commit of the repository in which "{path}" is.{where}',
                words=visible(words),
                path=self.path,
                where=where,
            )
        )

    def head(self) -> str:
        """Return the commit that the repository is at, nothing if it has none yet."""
        return self._named("HEAD")

    def _named(self, words: str) -> str:
        """Return the commit that words name, or nothing if they name none, or none but by leaving it out."""
        if words.startswith("-") or not set("\n\0").isdisjoint(words):
            return ""
        options = ("--verify", "--quiet", "--end-of-options")
        try:
            found = run(self.folder, "rev-parse", *options, f"{words}^{{commit}}").decode().strip()
        except GitFailedError:
            return ""
        return found if _COMMIT.fullmatch(found) else ""


def repository_of(path: Path) -> Repository:
    """Return the repository of a file, which may be there no more; raises HistoryError if there is none."""
    try:
        whole = path.resolve()
        folder = next(around for around in whole.parents if around.is_dir())
    except (OSError, ValueError, RuntimeError, StopIteration):
        raise HistoryError(tr('"{path}" cannot be looked for.', path=path)) from None
    try:
        answers = run(folder, "rev-parse", *QUESTIONS).split(b"\n")
        inside, bare, shallow = (answer == b"true" for answer in answers[:3])
        prefix = run(folder, "rev-parse", "--show-prefix").removesuffix(b"\n")
    except GitFailedError as error:
        raise unanswered(path, error) from None
    if inside:
        top = folder.joinpath(*(os.pardir for _ in Path(os.fsdecode(prefix)).parts)).resolve()
    elif bare:
        top = Path(os.fsdecode(b"\n".join(answers[3:]).removesuffix(b"\n")))
    else:
        raise HistoryError(_not_kept(path))
    name = whole.relative_to(top).as_posix()
    return Repository(top, path, name, shallow)


def unanswered(path: Path, error: GitFailedError) -> HistoryError:
    """Return the sentence on what git refuses to do for a file."""
    said = str(error)
    if FOREIGN in said:
        root = said.rpartition(" at ")[2].strip().strip("'")
        return HistoryError(
            tr(
                'git does not read the repository "{root}", which belongs to somebody else; if you '
                'trust it, say so with: git config --global --add safe.directory "{root}"',
                root=root,
            )
        )
    if NONE in said:
        return HistoryError(_not_kept(path))
    return HistoryError(tr('git cannot read the history of "{path}": {said}', path=path, said=visible(said)))


def _not_kept(path: Path) -> str:
    return tr('"{path}" has no history: it does not lie in a git repository.', path=path)
