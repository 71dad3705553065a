"""How far writing has come, told while it goes on."""

from __future__ import annotations

from collections.abc import Callable

Tell = Callable[[float], object]
"""Called now and then with the share that is written, from 0 to 1; raises StoppedError to end the work."""


def nobody(share: float) -> None:
    """Tell nobody."""
