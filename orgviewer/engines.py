"""The one door to engines: what only some acts need is named in a table, and loaded when one of them is done.

A table leads from an act (a command, a format, a syntax) to a name, `module:function`. So the program starts
without what it may never be asked for, and no import hides inside a function.
Standard library only, and little of it: the command line itself comes in by this door.
"""

from __future__ import annotations

import builtins
import gc
import importlib
import sys
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from typing import Any

PLAIN_IMPORT = builtins.__import__


def load(name: str) -> Any:
    """Return what a table names as `module:function`, or a whole module named without one.

    Raises ImportError if the module, or a library that it needs, is not to be had here.
    """
    module, _, function = name.partition(":")
    if module in sys.modules:
        loaded = importlib.import_module(module)  # which waits where another thread is still loading it
    else:
        with collector_off(), imported_plainly():
            loaded = importlib.import_module(module)
    return getattr(loaded, function) if function else loaded


def later(name: str) -> Callable[..., Any]:
    """Return what loads a function of a table when it is called, and calls it."""

    def call(*arguments: Any) -> Any:
        return load(name)(*arguments)

    return call


def load_for_good(before: Iterable[str], name: str) -> Any:
    """Return what `load` does, after some modules; what is loaded by then stays, and is no longer searched.

    Raises ImportError, as `load` does.
    """
    with collector_off():
        for module in before:
            load(module)
        loaded = load(name)
        gc.freeze()  # before the collector is on again: it would begin with all that came meanwhile
    return loaded


@contextmanager
def imported_plainly() -> Iterator[None]:
    """Import as Python itself does, and not as PySide6 does once it is loaded.

    It reads the source of every module that is imported after it, in case the module wants methods with
    other names. None of ours does, and the reading took a twentieth of the time to start.
    """
    theirs = builtins.__import__
    vars(builtins)["__import__"] = PLAIN_IMPORT
    try:
        yield
    finally:
        if builtins.__import__ is PLAIN_IMPORT:  # and not PySide6's, if that is what was loaded
            vars(builtins)["__import__"] = theirs


@contextmanager
def collector_off() -> Iterator[None]:
    """Keep Python from searching for circles in what only grows: data being read, modules being loaded."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()
