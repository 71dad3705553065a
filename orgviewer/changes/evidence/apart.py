"""Finding where changes stand in a process of its own, so that no window is ever held up by it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from multiprocessing.connection import Connection
from pathlib import Path

import msgspec

from orgviewer.changes.compare import compare_states
from orgviewer.changes.evidence.places import ReadState, evidence, short_names
from orgviewer.changes.state import DatedState
from orgviewer.model.changes import Change, Evidence
from orgviewer.progress import Progress, unheard
from orgviewer.readers.process.rows import ReadAgain
from orgviewer.readers.process.worker import parts, send, started

AT_ONCE = 2_000  # changes
FoundEvidence = tuple[Change, Evidence]


def evidence_apart(
    path: Path,
    old: ReadAgain,
    new: ReadAgain,
    take: Callable[[list[FoundEvidence]], None],
    progress: Progress,
    is_wanted: Callable[[], bool],
) -> None:
    """Call `take` with changes and where they stand, as it is found; `path` is of what problems are told.

    The changes are those between the files as they stand now: of one that has been saved since nothing is
    said that is true no more. Raises ReadError if either cannot be read, and StoppedError as soon as
    `is_wanted` says no.
    """
    decoder = msgspec.msgpack.Decoder(list[FoundEvidence])
    with started(path, serve, str(path), old, new) as receiver:
        incoming = parts(receiver, unheard, is_wanted, path)
        count = msgspec.msgpack.decode(next(incoming), type=int)
        for number in range(count):
            take(decoder.decode(next(incoming)))
            progress((number + 1) / count)


def serve(sender: Connection, path: str, old: ReadAgain, new: ReadAgain) -> None:
    """Read both files and send where each change stands; runs in the other process."""
    send(sender, Path(path), _found(old, new))


def _found(old: ReadAgain, new: ReadAgain) -> Iterator[bytes]:
    (earlier, shaped), (later, later_shaped) = old(), new()
    before = ReadState(DatedState(earlier), shaped, short_names(earlier.path, later.path))
    after = ReadState(DatedState(later), later_shaped, short_names(later.path, earlier.path))
    comparison = compare_states(before.state, after.state)
    found = list(zip(comparison.changes, evidence(before, after, comparison), strict=True))
    starts = range(0, len(found), AT_ONCE)
    yield msgspec.msgpack.encode(len(starts))
    for start in starts:
        yield msgspec.msgpack.encode(found[start : start + AT_ONCE])
