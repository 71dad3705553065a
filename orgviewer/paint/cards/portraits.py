"""Photos of people, as discs, remembered as long as there is room.

Not for: opening photos (see `photos`), or discs that arrive while the window goes on (see
`views.arriving_portraits`).
"""

from __future__ import annotations

from collections import OrderedDict
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import Qt
from PySide6.QtGui import QBrush, QColor, QImage, QPainter

from orgviewer.engines import load

if TYPE_CHECKING:
    from orgviewer.paint.photos.opening import Photos

PHOTOS = "orgviewer.paint.photos.opening:Photos"
UNDRAWN_SENTENCE = "orgviewer.paint.photos.opening:undrawn_sentence"

LEAST_SIDE, MOST_SIDE = 32, 512  # pixels of a disc
MOST_REMEMBERED = 128_000_000  # bytes of discs: several times as many as a screen can show

Key = tuple[str, int]
"""The text of a record that names a photo, and how many pixels wide its disc is."""


class PortraitSource(Protocol):
    """Whoever has photos of people as discs: now (`Portraits`), or when they have arrived."""

    def disc(self, image: str | None, pixels: float) -> QImage | None:
        """Return a photo as a disc at least so many pixels wide, or None if there is none to see.

        `image` is the text of a record: a path below the dataset's folder, or a data URI.
        """


class Portraits:
    """Opens the photos of a dataset, files of `folder`, when they are wanted, and remembers them."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._photos: Photos | None = None
        self._discs = Discs()

    def disc(self, image: str | None, pixels: float) -> QImage | None:
        """Return a photo as a disc; a large one is waited for (see PortraitSource)."""
        if not image:
            return None
        key = image, side_of(pixels)
        if key not in self._discs:
            self._photos = self._photos or load(PHOTOS)(self._folder)
            self._discs.add(key, open_disc(self._photos, key))
        return self._discs.find(key)

    def undrawn_sentence(self) -> str:
        """Return how many of the photos that were wanted cannot be drawn, and why; empty if all can."""
        return load(UNDRAWN_SENTENCE)(self._photos.undrawn) if self._photos else ""


class Discs:
    """Remembers discs, and which photos have none; those wanted last stay longest."""

    def __init__(self) -> None:
        self._discs: OrderedDict[Key, QImage | None] = OrderedDict()
        self._bytes = 0

    def __contains__(self, key: Key) -> bool:
        """Return whether a photo was opened at this size."""
        return key in self._discs

    def find(self, key: Key) -> QImage | None:
        """Return a disc that was added, if there was one to see."""
        self._discs.move_to_end(key)
        return self._discs[key]

    def nearest(self, image: str) -> QImage | None:
        """Return a disc of a photo at any size, the finest that there is."""
        sides = (MOST_SIDE >> step for step in range(MOST_SIDE.bit_length()))
        found = (self._discs.get((image, side)) for side in sides)
        return next((disc for disc in found if disc is not None), None)

    def add(self, key: Key, disc: QImage | None) -> None:
        """Remember a disc, or that there is none to see."""
        self._discs[key] = disc
        self._bytes += disc.sizeInBytes() if disc else 0
        while self._bytes > MOST_REMEMBERED:
            _, oldest = self._discs.popitem(last=False)
            self._bytes -= oldest.sizeInBytes() if oldest else 0


def side_of(pixels: float) -> int:
    """Return how wide a disc is made that has to be so wide: few sizes, so that zooming opens few files."""
    return min(max(LEAST_SIDE, 1 << int(pixels - 1).bit_length()), MOST_SIDE)


def open_disc(photos: Photos, key: Key) -> QImage | None:
    """Return a photo as a disc, or None if there is none to see."""
    image, side = key
    photo = photos.open(image, side)
    if photo is None:
        return None
    disc = QImage(side, side, QImage.Format.Format_ARGB32_Premultiplied)
    disc.fill(QColor(0, 0, 0, 0))
    with QPainter(disc) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QBrush(photo))
        painter.drawEllipse(0, 0, side, side)
    return disc
