"""What a repository holds, read through one process of git that stays open until it is closed."""

from __future__ import annotations

import subprocess
from contextlib import suppress
from threading import Lock
from typing import IO, cast

from orgviewer.history.git.command import start
from orgviewer.history.git.repository import Repository
from orgviewer.words.language import tr


class MissingObjectError(Exception):
    """An object that is damaged, or that the repository does not have."""


class Objects:
    """Reads objects of a repository by their names, whole; several threads may ask, one after the other.

    Once it is closed, each question has a process of its own, which ends with the answer.
    """

    def __init__(self, repository: Repository) -> None:
        self._repository = repository
        self._process: subprocess.Popen[bytes] | None = None
        self._lock = Lock()
        self._is_closed = False

    def __reduce__(self) -> tuple[type[Objects], tuple[Repository]]:
        """Ask anew in another process."""
        return Objects, (self._repository,)

    def read(self, name: str) -> bytes:
        """Return what an object holds.

        Raises MissingObjectError, after which others can be read, and HistoryError if git is gone.
        """
        with self._lock:
            try:
                return self._answer(name)
            except (OSError, ValueError, MissingObjectError) as error:
                if not isinstance(error, MissingObjectError) or not str(error):
                    self._end()  # git ends over what is damaged, and is started again for the next
                raise MissingObjectError(str(error) or tr("it is damaged")) from None
            finally:
                if self._is_closed:
                    self._end()

    def close(self) -> None:
        """End the process, and keep none any more."""
        with self._lock:
            self._is_closed = True
            self._end()

    def _answer(self, name: str) -> bytes:
        asking, answering = self._pipes()
        asking.write(f"{name}\n".encode())
        asking.flush()
        head = answering.readline().split()
        if head[1:] == [b"missing"]:
            raise MissingObjectError(tr("it is missing in this repository"))
        if len(head) != 3:
            raise MissingObjectError
        length = int(head[2])
        content = answering.read(length + 1)
        if len(content) != length + 1:
            raise MissingObjectError
        return content[:-1]

    def _pipes(self) -> tuple[IO[bytes], IO[bytes]]:
        if self._process is None:
            folder = self._repository.folder
            self._process = start(folder, "cat-file", "--batch", complaints=subprocess.DEVNULL)
        return cast("IO[bytes]", self._process.stdin), cast("IO[bytes]", self._process.stdout)

    def _end(self) -> None:
        process, self._process = self._process, None
        if process is None:
            return
        process.kill()
        for pipe in (process.stdin, process.stdout):
            with suppress(OSError):  # what was to be written has no reader any more
                if pipe is not None:
                    pipe.close()
        process.wait()
