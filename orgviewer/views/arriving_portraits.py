"""Photos that arrive: opened beside the window, and drawn as initials until they are there.

Not for: opening them (see `paint.photos.opening`), or pictures that wait for theirs (see
`paint.cards.portraits`).
"""

from __future__ import annotations

import time
from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from orgviewer.engines import load

if TYPE_CHECKING:
    from orgviewer.paint.cards.portraits import Discs, Key
    from orgviewer.paint.photos.opening import Photos
    from orgviewer.views.background import IsWanted, Report, Task

    Opened = Sequence[tuple[Key, QImage | None]]

PHOTOS = "orgviewer.paint.photos.opening:Photos"
UNDRAWN_SENTENCE = "orgviewer.paint.photos.opening:undrawn_sentence"
PORTRAITS = "orgviewer.paint.cards.portraits"
RUN = "orgviewer.views.background:run"
AT_ONCE = 0.05  # seconds of work after which what is there is shown


class ArrivingPortraits(QObject):
    """The photos of one dataset at a time (see `paint.cards.portraits.PortraitSource`).

    Signals: `arrived` when some that were wanted are there; `settled` when none are wanted any more;
    `undrawn` once for a dataset, with a sentence about those that cannot be drawn.
    """

    arrived = Signal()
    settled = Signal()
    undrawn = Signal(str)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._folder = Path()
        self._photos: Photos | None = None
        self._discs: Discs | None = None  # before a photo is wanted
        self._wanted: dict[str, int] = {}  # pixels of a side
        self._task: Task[Opened] | None = None
        self._is_told = False

    def open(self, folder: Path) -> None:
        """Speak of a dataset whose file lies in a folder from now on; none of its photos are there yet."""
        self.close()
        self._folder, self._discs, self._is_told = folder, None, False

    def close(self) -> None:
        """Want no more photos."""
        if self._task:
            self._task.cancel()
        self._task, self._wanted = None, {}
        if self._photos:
            self._photos.close()
        self._photos = None

    def disc(self, image: str | None, pixels: float) -> QImage | None:
        """Return a photo as a disc, as far as it is there: else a coarser or finer one, or None."""
        if not image:
            return None
        portraits = load(PORTRAITS)
        key = image, portraits.side_of(pixels)
        self._discs = discs = self._discs or portraits.Discs()
        if key in discs:
            return discs.find(key)
        self._wanted.pop(image, None)
        self._wanted[image] = key[1]  # what was wanted last comes first: the person looks at it
        self._go_on()
        return discs.nearest(image)

    def _go_on(self) -> None:
        """Open what is wanted, unless that is being done."""
        if self._task is None and self._wanted:
            self._photos = self._photos or load(PHOTOS)(self._folder)
            work = partial(_open, self._photos, [*reversed(self._wanted.items())])
            self._task = load(RUN)(work, self._take, self._fail, self)

    def _take(self, opened: Opened) -> None:
        self._task = None
        for key, disc in opened:
            if self._discs:
                self._discs.add(key, disc)
            if self._wanted.get(key[0]) == key[1]:
                del self._wanted[key[0]]
        self._go_on()
        self.arrived.emit()
        if not self._wanted:
            self._tell()
            self.settled.emit()

    def _fail(self, error: Exception) -> None:
        self._task, self._wanted = None, {}
        raise error

    def _tell(self) -> None:
        sentence = load(UNDRAWN_SENTENCE)(self._photos.undrawn) if self._photos else ""
        if sentence and not self._is_told:
            self._is_told = True
            self.undrawn.emit(sentence)


def _open(photos: Photos, wanted: Sequence[Key], _: Report, is_wanted: IsWanted) -> Opened:
    """Open photos, in a thread, until that has taken long enough to show them."""
    opened: list[tuple[Key, QImage | None]] = []
    end = time.monotonic() + AT_ONCE
    for key in wanted:
        if not is_wanted() or (opened and time.monotonic() > end):
            break
        opened.append((key, load(PORTRAITS).open_disc(photos, key)))
    return opened
