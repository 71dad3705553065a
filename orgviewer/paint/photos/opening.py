"""Opens photos: files of the dataset's folder and data URIs, never of the net; bounded before decoding.

Plain ones are decoded here, large and odd ones apart (see `photo_decoder`). Nothing of a photo but its
pixels goes on from here. Not for: remembering them (see `portraits`).
"""

from __future__ import annotations

import enum
import threading
from collections.abc import Iterable
from contextlib import nullcontext
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtGui import QImage

from orgviewer.engines import load
from orgviewer.model.photo_files import inline_bytes, is_inline, photo_file
from orgviewer.paint.photos.headers import kind_of, name_of_other, plain_size
from orgviewer.paint.photos.process import DEPTH, MOST_ASPECT, MOST_PIXELS, is_bounded, square
from orgviewer.words.translation import Phrase, counted, tr

if TYPE_CHECKING:
    from orgviewer.paint.photos.decoder import PhotoDecoder

DECODER = "orgviewer.paint.photos.decoder:PhotoDecoder"

LARGEST_FILE = 20_000_000
"""Bytes of a photo, as large as cameras make them."""
LARGEST_HERE = 5_000_000
"""Bytes of a photo that is decoded here."""
MOST_PIXELS_HERE = 4_000_000
"""Of a photo that is decoded here: some tenths of a second at most, and 16 MB."""


class Refusal(enum.Enum):
    """Why a photo that is there is not drawn, but for its kind."""

    _value_: Phrase
    TOO_LARGE = "too large"
    TOO_LONG = "more than 20 times as long as wide"
    UNKNOWN = "of an unknown kind"
    UNREADABLE = "cannot be decoded"


class Photos:
    """Opens the photos of a dataset, whose files lie in `folder`; may be asked from any thread.

    `undrawn` says of photos that are there and cannot be drawn why: a Refusal, or the name of their kind.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._decoder: PhotoDecoder | None = None
        self._is_closed = False
        self._lock = threading.Lock()
        self._undrawn: dict[str, Refusal | str] = {}

    @property
    def undrawn(self) -> list[Refusal | str]:
        """Why photos that are there are not drawn, in the order of asking."""
        with self._lock:
            return [*self._undrawn.values()]

    def open(self, image: str, side: int) -> QImage | None:
        """Return the middle square of a photo, so many pixels to a side, or None if there is none to see.

        `image` is the text of a record: a path below the folder, or a data URI.
        """
        data = inline_bytes(image, LARGEST_FILE) if is_inline(image) else _data_of_file(self._folder, image)
        if not data:
            return None
        found = self._pixels(data, side)
        if not isinstance(found, bytes):
            with self._lock:
                self._undrawn[image] = found
            return None
        return QImage(found, side, side, DEPTH * side, QImage.Format.Format_ARGB32_Premultiplied).copy()

    def close(self) -> None:
        """Open no more; what is being decoded apart is given up."""
        with self._lock:
            self._is_closed = True
            if self._decoder is not None:
                self._decoder.close()

    def _pixels(self, data: bytes, side: int) -> bytes | Refusal | str:
        """Return the pixels of a square, or why there are none."""
        if len(data) > LARGEST_FILE:
            return Refusal.TOO_LARGE
        kind = kind_of(data)
        if kind is None:
            return name_of_other(data) or Refusal.UNKNOWN
        size = plain_size(data, kind)
        if size and not is_bounded(*size):
            return Refusal.TOO_LONG if max(size) > MOST_ASPECT * min(size) else Refusal.TOO_LARGE
        if size and len(data) <= LARGEST_HERE and size[0] * size[1] <= MOST_PIXELS_HERE:
            return square(data, kind.value, side, MOST_PIXELS_HERE) or Refusal.UNREADABLE
        decoder = self._apart()
        return (decoder.square(data, kind.value, side) if decoder else b"") or Refusal.UNREADABLE

    def _apart(self) -> PhotoDecoder | None:
        """Return what decodes photos apart, which few datasets need; None once no more are opened."""
        with self._lock:
            if self._decoder is None and not self._is_closed:
                self._decoder = load(DECODER)()
            return self._decoder


def undrawn_sentence(reasons: Iterable[Refusal | str]) -> str:
    """Return how many photos are not drawn, and why; empty if all are."""
    listed = [tr(reason.value) if isinstance(reason, Refusal) else reason for reason in reasons]
    if not listed:
        return ""
    sentence = counted(
        len(listed),
        "%n photo is not drawn ({reasons}): save it as PNG or JPEG of at most {pixels} megapixels and "
        "{bytes} MB.",
        "%n photos are not drawn ({reasons}): save them as PNG or JPEG of at most {pixels} megapixels and "
        "{bytes} MB.",
    )
    sentence = sentence.replace("{pixels}", str(MOST_PIXELS // 10**6))
    sentence = sentence.replace("{bytes}", str(LARGEST_FILE // 10**6))
    return sentence.replace("{reasons}", ", ".join(dict.fromkeys(listed)))


def _data_of_file(folder: Path, image: str) -> bytes | None:
    """Return the bytes of a file below a folder, cut behind the limit; None if it cannot or may not be."""
    path = photo_file(folder, image)
    try:
        with path.open("rb") if path else nullcontext() as file:
            return file.read(LARGEST_FILE + 1) if file else None
    except OSError:
        return None
