"""Keeps a dialog that waits for an answer in step with the open file: it may be saved anew meanwhile."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from orgviewer.views.files.session import Documents


@contextmanager
def following(documents: Documents, renew: Callable[[], None]) -> Iterator[None]:
    """Have something done whenever the open file is read again meanwhile, or another state of it is shown."""
    changes = documents.read_again, documents.changed_state
    for changed in changes:
        changed.connect(renew)
    try:
        yield
    finally:
        for changed in changes:
            changed.disconnect(renew)
