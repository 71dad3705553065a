"""What follows when a person or the system asks the program to end: SIGINT, SIGTERM or SIGHUP.

A part of the program says which it can stand: to be ended at once, as long as it leaves nothing behind
(`end_at_once`), or to clean up behind an exception (`raised`). The exit code is 128 and the signal's
number, as shells count it, and nothing is printed. What was ignored when the program was started
stays ignored, as `nohup` wants it. Main thread only. Not for: windows (see `views.ending`).
"""

from __future__ import annotations

import atexit
import os
import signal
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from types import FrameType

ENDING = tuple(
    getattr(signal, name) for name in ("SIGINT", "SIGTERM", "SIGHUP") if hasattr(signal, name)
)  # there is no SIGHUP on Windows
NOBODY_READS = 128 + 13  # the exit code of a program that SIGPIPE ends, which Windows does not know either
AGAIN = 0.01  # seconds after which one is raised again that nobody could hear

Handler = Callable[[int, FrameType | None], None]


class InterruptError(KeyboardInterrupt):
    """Work that ends since the program is to end; a KeyboardInterrupt, so that libraries let it pass."""

    def __init__(self, number: int) -> None:
        super().__init__()
        self.number = number


def status_of(number: int) -> int:
    """Return the exit code of a program that a signal ended."""
    return 128 + number


def end_at_once() -> None:
    """From now on, end without another word: nothing is under way that would have to be cleaned up.

    An exception would not do, as long as modules are loaded: what is loading may turn it into another.
    """
    for number in _heard():
        signal.signal(number, lambda number, _: os._exit(status_of(number)))
    atexit.register(_ignore)  # runs last; after that, Python hands its signals back, and nothing waits


def _ignore() -> None:
    for number in _heard():
        signal.signal(number, signal.SIG_IGN)


def _heard() -> list[int]:
    return [number for number in ENDING if signal.getsignal(number) is not signal.SIG_IGN]


@contextmanager
def handled(handler: Handler) -> Iterator[None]:
    """Have a function called, within the block, when the program is to end."""
    before = {number: signal.getsignal(number) for number in _heard()}
    try:
        for number in before:
            signal.signal(number, handler)
        yield
    finally:
        for number, former in before.items():
            signal.signal(number, former)


@contextmanager
def raised() -> Iterator[None]:
    """Raise InterruptError within the block, once, when the program is to end: cleaning up is left alone.

    It comes out of the block even where something within swallowed it or made another error of it.
    """
    came: list[int] = []

    def interrupt(number: int, _: object) -> None:
        if not came:
            came.append(number)
            raise InterruptError(number)

    def unraisable(lost: sys.UnraisableHookArgs) -> None:
        """Raise again what came up where nothing can be raised, such as in a `__del__`."""
        if isinstance(lost.exc_value, InterruptError):
            came.clear()
            threading.Timer(AGAIN, _send, (thread, lost.exc_value.number)).start()
        else:
            hook(lost)

    thread = threading.get_ident()
    hook, sys.unraisablehook = sys.unraisablehook, unraisable
    try:
        with handled(interrupt):
            yield
    except GeneratorExit:
        raise  # it came on the way out of the block, and is raised there already
    except BaseException:
        if came:
            raise InterruptError(came[0]) from None
        raise
    finally:
        sys.unraisablehook = hook
    if came:
        raise InterruptError(came[0])


def _send(thread: int, number: int) -> None:
    """Send a signal to a thread of this program, which wakes it where it waits."""
    if sys.platform == "win32":
        signal.raise_signal(number)
    else:
        signal.pthread_kill(thread, number)
