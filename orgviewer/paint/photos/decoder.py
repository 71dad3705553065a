"""One process that decodes photos which are not trusted here: one after the other, started when wanted.

Not for: decoding (see `photo_process`), or which photos need it (see `photos`).
"""

from __future__ import annotations

import subprocess
import threading
import weakref
from collections.abc import Callable

from orgviewer import own_process
from orgviewer.paint.photos import process as photo_process
from orgviewer.paint.photos.process import DEPTH, FOUND, HEAD, NOTHING

PATIENCE = 10.0  # seconds by the clock that a photo may take, also on a machine that is busy
REST = 5.0  # seconds after which a process that is not wanted any more is ended
MOST_ENDED = 5  # photos at which a process ended; nobody waits for still more of their kind


class PhotoDecoder:
    """Decodes photos in a process of its own; may be asked from any thread."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._process: subprocess.Popen[bytes] | None = None
        self._end_process: Callable[[], object] = lambda: None  # at the latest when the program ends
        self._rest: threading.Timer | None = None
        self._ended = 0
        self._is_closed = False

    def square(self, data: bytes, kind: str, side: int) -> bytes:
        """Return the middle of a photo as `photo_process.square` does; empty also if the process ends."""
        with self._lock:
            if self._rest:
                self._rest.cancel()
            if self._is_closed or self._ended >= MOST_ENDED:
                return b""
            try:
                return _answer(self._process or self._start(), data, kind, side)
            except (EOFError, OSError):
                self._ended += 1
                self._end()
                return b""
            finally:
                if not self._is_closed:
                    self._rest = threading.Timer(REST, self._end_if_idle)
                    self._rest.daemon = True
                    self._rest.start()

    def close(self) -> None:
        """End the process, even while it is at a photo: no more are wanted."""
        self._is_closed = True
        self._end_process()

    def _start(self) -> subprocess.Popen[bytes]:
        self._process = own_process.start(photo_process.__file__)
        self._end_process = weakref.finalize(self, own_process.end, self._process)
        return self._process

    def _end(self) -> None:
        self._process = None
        self._end_process()

    def _end_if_idle(self) -> None:
        with self._lock:
            self._end()


def _answer(process: subprocess.Popen[bytes], data: bytes, kind: str, side: int) -> bytes:
    """Return what a process makes of a photo; raises EOFError if it ends instead."""
    wanted, answers = own_process.pipes(process)
    watch = threading.Timer(PATIENCE, process.kill)
    watch.start()
    try:
        wanted.write(HEAD.pack(kind.encode(), side, len(data)) + data)
        wanted.flush()
        found = answers.read(1)
        if found == NOTHING:
            return b""
        pixels = answers.read(side * side * DEPTH) if found == FOUND else b""
    except (OSError, ValueError):  # a pipe without another end, or one that was closed here
        raise EOFError from None
    finally:
        watch.cancel()
    if len(pixels) < side * side * DEPTH:
        raise EOFError
    return pixels
