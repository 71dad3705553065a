"""Keeps a dialog in step with the open file: it may be saved anew while somebody chooses."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from orgviewer.views.files.session import Documents


def follow(documents: Documents, renew: Callable[[], None]) -> Callable[[], None]:
    """Have something done when the open file is read again, or another state shown; return what ends that."""
    changes = documents.read_again, documents.changed_state
    for changed in changes:
        changed.connect(renew)

    def end() -> None:
        for changed in changes:
            changed.disconnect(renew)

    return end


@contextmanager
def following(documents: Documents, renew: Callable[[], None]) -> Iterator[None]:
    """Do the same as long as a dialog waits for an answer."""
    end = follow(documents, renew)
    try:
        yield
    finally:
        end()
