"""Work on what is being made, one piece after the other, on a thread beside the making.

For work that lets other threads go on meanwhile, as packing and arithmetic on arrays do. Not for: work beside
a window (see `views.background`).
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterable
from functools import partial
from typing import TypeVar

Piece = TypeVar("Piece")


def each_beside(work: Callable[[Piece], None], pieces: Iterable[Piece]) -> None:
    """Do work on each piece, in order, while the next one is made: no more than two are there at a time.

    Nothing is being worked on any more when this ends, and it ends where either side fails: raises what
    the making of pieces raises, or else what the work does.
    """
    beside: _Beside | None = None
    try:
        for piece in pieces:
            if beside is not None:
                beside.end()
            beside = _Beside(partial(work, piece))
    except BaseException:
        if beside is not None:
            beside.join()
        raise
    if beside is not None:
        beside.end()


class _Beside(threading.Thread):
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
