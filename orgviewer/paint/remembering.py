"""Results that an object remembers: a cache for a method, which does not keep the object alive.

A cache around a bound method is held by the object and holds it, so that both stay, with all they speak
of, until Python looks for such circles.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable
from functools import lru_cache
from typing import TypeVar
from weakref import WeakMethod

Result = TypeVar("Result")


def remembered(method: Callable[..., Result], most: int) -> Callable[..., Result]:
    """Return an object's method that remembers so many results, for the object to keep and call."""
    found = WeakMethod(method)

    def call(*arguments: Hashable) -> Result:
        bound = found()
        assert bound is not None  # its object keeps this function
        return bound(*arguments)

    return lru_cache(maxsize=most)(call)
