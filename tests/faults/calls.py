"""A system of which one call fails: every call that writes is counted, and the n-th is refused."""

from __future__ import annotations

import io
import itertools
import os
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from typing import IO, Any
from unittest import mock

COUNTED = ("open", "link", "replace", "rename", "unlink", "remove", "fsync", "chmod", "fchmod", "close")
SMALL = 4_096  # bytes that a file keeps back, so that a small one is written by several calls


class Calls:
    """The calls made so far, by name; the one of the number `failing` is refused for a reason."""

    def __init__(self, failing: int | None = None, reason: int = 0) -> None:
        self.made: list[str] = []
        self._failing, self._reason = failing, reason

    def make(self, name: str) -> None:
        """Note a call, or refuse it."""
        number = len(self.made)
        self.made.append(name)
        if number == self._failing:
            raise OSError(self._reason, os.strerror(self._reason))


class Raw(io.FileIO):
    """A file beneath the buffer of another, whose calls are noted."""

    def __init__(self, descriptor: int, mode: str, calls: Calls) -> None:
        super().__init__(descriptor, mode)
        self._calls = calls

    def write(self, data: Any, /) -> int:
        self._calls.make("write")
        return super().write(data)

    def close(self) -> None:
        try:
            if not self.closed:
                self._calls.make("close")
        finally:
            super().close()


@contextmanager
def refusing(calls: Calls, refused: Sequence[str] = ()) -> Iterator[None]:
    """Have all calls noted, and some refused each time, such as `nameless` and `link`."""
    real = {name: getattr(os, name) for name in (*COUNTED, "fdopen") if hasattr(os, name)}

    def counted(name: str) -> Callable[..., Any]:
        def call(*arguments: Any, **options: Any) -> Any:
            if name in refused or (name == "open" and "nameless" in refused and _is_nameless(arguments[1])):
                raise OSError(95, "Operation not supported")
            calls.make(name)
            return None if name == "fsync" else real[name](*arguments, **options)  # which only takes time

        return call

    def fdopen(descriptor: int, mode: str = "r", *arguments: Any, **options: Any) -> IO[Any]:
        if mode == "wb":
            return io.BufferedWriter(Raw(descriptor, mode, calls), SMALL)
        opened: IO[Any] = real["fdopen"](descriptor, mode, *arguments, **options)
        return opened

    patched = {name: counted(name) for name in real if name != "fdopen"} | {"fdopen": fdopen}
    with mock.patch.multiple(os, **patched):
        yield


def _is_nameless(flags: int) -> bool:
    nameless: int = getattr(os, "O_TMPFILE", 0)
    return bool(nameless) and flags & nameless == nameless


def each_fault(run: Callable[[Calls], None], reasons: Sequence[int]) -> Iterator[tuple[int, str, int]]:
    """Yield the number, name and reason of every call to refuse; `run` is called once to count them."""
    calls = Calls()
    run(calls)
    for (number, name), reason in itertools.product(enumerate(calls.made), reasons):
        yield number, name, reason
