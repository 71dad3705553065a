"""A disk that is full after so many bytes, for the time of a test."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager

import pytest


@contextmanager
def file_size(most: int) -> Iterator[None]:
    """Let no file become larger than so many bytes; skip where the system knows no such limit.

    Modules that are loaded meanwhile are not compiled into files: Python writes them without looking whether
    all was taken, and whoever loads the same module next would find a part of it.
    """
    resource = pytest.importorskip("resource", reason="limits the size of files as Unix does")
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    compiles, sys.dont_write_bytecode = sys.dont_write_bytecode, True
    resource.setrlimit(resource.RLIMIT_FSIZE, (most, limits[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)
        sys.dont_write_bytecode = compiles
