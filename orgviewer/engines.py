"""The one door to engines: what only some acts need is named in a table, and loaded when one of them is done.

A table leads from an act (a command, a format, a syntax) to a name, `module:function`. So the program starts
without what it may never be asked for, and no import hides inside a function.
Standard library only, and little of it: the command line itself comes in by this door.
"""

from __future__ import annotations

import gc
import importlib
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any


def load(name: str) -> Any:
    """Return what a table names as `module:function`, or a whole module named without one.

    Raises ImportError if the module, or a library that it needs, is not to be had here.
    """
    module, _, function = name.partition(":")
    with collector_off():
        loaded = importlib.import_module(module)
    return getattr(loaded, function) if function else loaded


@contextmanager
def collector_off() -> Iterator[None]:
    """Keep Python from searching what only grows for circles, which takes longer than reading it."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()
