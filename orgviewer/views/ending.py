"""Closes the windows when a person at the terminal, or the system, asks the program to end.

Python calls its handlers of signals only while it runs, and in a window it mostly waits; so each signal
is also written to a socket, which wakes Qt (`signal.set_wakeup_fd`). Raising would not do: an exception
in a function that Qt calls goes nowhere. Not for: commands (see `orgviewer.signals`).
"""

from __future__ import annotations

import signal
import socket
from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QSocketNotifier
from PySide6.QtWidgets import QApplication

from orgviewer.signals import handled, status_of

AT_ONCE = 64  # signals that are taken together, a byte each


class Ending:
    """What asked the program to end, and whoever waits for that."""

    def __init__(self, received: socket.socket) -> None:
        self.status = 0
        """The exit code because of the signal that came first; 0 if none did."""
        self._received = received
        self._notifier: QSocketNotifier | None = None

    def listen(self) -> None:
        """Close all windows when a signal comes, or has come: as their close buttons do. Needs Qt."""
        self._notifier = QSocketNotifier(self._received.fileno(), QSocketNotifier.Type.Read)
        self._notifier.activated.connect(self._close_windows)

    def stop(self) -> None:
        """Listen no more."""
        if self._notifier:
            self._notifier.setEnabled(False)

    def _close_windows(self) -> None:
        numbers = self._received.recv(AT_ONCE)
        self.status = self.status or status_of(numbers[0])
        QApplication.closeAllWindows()
        QApplication.exit(self.status)  # also where a box waits for an answer


@contextmanager
def signals_kept() -> Iterator[Ending]:
    """Keep signals within the block, until Qt is there and somebody listens to them."""
    received, sent = socket.socketpair()
    with received, sent:
        sent.setblocking(False)
        before = signal.set_wakeup_fd(sent.fileno(), warn_on_full_buffer=False)
        ending = Ending(received)
        try:
            with handled(lambda *_: None):
                yield ending
        finally:
            ending.stop()
            signal.set_wakeup_fd(before)
