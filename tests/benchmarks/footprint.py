"""The memory of a program and of all that it has started, looked at while they run; Linux only.

What the system tells at a program's end is the peak of the largest single process; a program that works in
several at once would look smaller than it is.
"""

from __future__ import annotations

import os
import sys
import time
from contextlib import suppress
from pathlib import Path
from threading import Event, Thread
from types import TracebackType
from typing import Self

PROC = Path("/proc")
PAUSE = 0.02  # seconds between two looks at least
SHARE = (
    0.02  # of a core that looking may take: a browser has many threads, and is not to be slowed down by it
)
CAN_TELL = sys.platform.startswith("linux")


class Watch:
    """While it is entered, watches a process and its descendants; `peak` is the most they held, in MB."""

    def __init__(self, pid: int) -> None:
        self.peak = 0.0
        self._pid, self._over = pid, Event()
        self._thread = Thread(target=self._look_on)

    def __enter__(self) -> Self:
        if CAN_TELL:
            self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._over.set()
        if CAN_TELL:
            self._thread.join()

    def _look_on(self) -> None:
        pause = PAUSE
        while not self._over.wait(pause):
            begun = time.perf_counter()
            self.peak = max(self.peak, held(family(self._pid)))
            pause = max(PAUSE, (time.perf_counter() - begun) / SHARE)


def family(pid: int) -> list[int]:
    """Return a process and its descendants that run now."""
    found = [pid]
    for member in found:  # which grows meanwhile
        with suppress(OSError):  # it has ended
            for thread in (PROC / str(member) / "task").iterdir():
                found += map(int, (thread / "children").read_text().split())
    return found


def held(pids: list[int]) -> float:
    """Return the memory of processes in MB; pages that can be shared, as of libraries, count once."""
    own, shared = 0, 0
    for pid in pids:
        with suppress(OSError, ValueError):
            resident, common = map(int, (PROC / str(pid) / "statm").read_text().split()[1:3])
            own += resident - common
            shared = max(shared, common)
    return (own + shared) * os.sysconf("SC_PAGE_SIZE") / 1e6
