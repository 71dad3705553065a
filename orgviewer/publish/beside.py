"""Work on a thread beside whoever gives it out, one piece after the other.

For work that lets other threads go on meanwhile, as packing and arithmetic on arrays do. Not for: work beside
a window (see `views.background`).
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from types import TracebackType
from typing import Self


class Beside:
    """Does one piece of work at a time; nothing is being worked on any more when this is left.

    What goes wrong with a piece is raised by whatever comes next; on leaving, if nothing else has gone wrong.
    """

    def __init__(self) -> None:
        self._piece: _Piece | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if error is None:
            self.wait()
        elif self._piece:
            self._piece.join()

    def begin(self, work: Callable[[], None]) -> None:
        """Let a piece of work be done while the caller goes on, when the one before it is done."""
        self.wait()
        self._piece = _Piece(work)

    def wait(self) -> None:
        """Wait until nothing is worked on; raises what went wrong."""
        if self._piece:
            piece, self._piece = self._piece, None
            piece.end()


class _Piece(threading.Thread):
    """Does one thing, begun at once."""

    def __init__(self, do: Callable[[], None]) -> None:
        super().__init__()
        self._do = do
        self._error: BaseException | None = None
        self.start()

    def run(self) -> None:
        """Do it, and keep what goes wrong for whoever waits."""
        try:
            self._do()
        except BaseException as error:
            self._error = error

    def end(self) -> None:
        """Wait until it is done; raises what went wrong."""
        self.join()
        if self._error is not None:
            raise self._error
