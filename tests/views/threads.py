"""Waiting for the threads, and the processes, that a window works with."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from multiprocessing import active_children

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication

LONGEST = 30.0  # seconds, after which a thread counts as one that never ends


@contextmanager
def nothing_left_running() -> Iterator[None]:
    """Fail if a thread or a process that was started meanwhile goes on."""
    before = {*threading.enumerate()}
    yield
    end_of({*threading.enumerate()} - before)
    assert active_children() == []


def workers() -> set[threading.Thread]:
    """Return the threads beside the window's own."""
    return {*threading.enumerate()} - {threading.main_thread()}


def end_of(threads: set[threading.Thread]) -> None:
    """Wait until threads have ended, while the window does nothing; then let it do what they asked for."""
    for thread in threads:
        thread.join(LONGEST)
        assert not thread.is_alive()
    QApplication.processEvents()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
