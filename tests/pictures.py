"""Pictures that are kept, beside what is painted now, and a page that shows what is different.

Run tests with ORGVIEWER_RENEW=1 to keep what is painted now, then look at it.
Not for: what is painted, and by which fonts; each test knows.
"""

from __future__ import annotations

import base64
import os
from html import escape
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QBuffer, QByteArray
from PySide6.QtGui import QImage, QImageWriter

from tests.paint.drawing import Pixels, pixels

RENEW = "ORGVIEWER_RENEW"
PAGES = Path(__file__).parent.parent / "build" / "pictures"
NEAR = 24  # of 255: smoothing differs a little between versions of Qt
FEW = 0.005  # of all pixels

PAGE = """<!doctype html>
<meta charset="utf-8">
<title>{name}</title>
<style>
body {{ background: #808080; color: white; font: 16px sans-serif }}
figure {{ display: inline-block; margin: 8px }}
img {{ max-width: 100%; border: 1px solid black }}
</style>
<h1>{name}: {sentence}</h1>
{figures}
"""
FIGURE = """<figure>
<figcaption>{title}</figcaption>
<img src="data:image/png;base64,{data}" alt="{title}">
</figure>"""


def image_of(array: Pixels) -> QImage:
    """Return pixels (height × width × 4) as an image."""
    height, width = array.shape[:2]
    return QImage(array.tobytes(), width, height, width * 4, QImage.Format.Format_RGBA8888).copy()


def looks_alike(path: Path, now: QImage, folder: Path = PAGES) -> None:
    """Fail, and write a page into a folder, unless a picture that is kept looks like the one of now."""
    if os.environ.get(RENEW):
        path.parent.mkdir(exist_ok=True)
        assert now.save(str(path))
    kept = QImage(str(path))
    sentence = unlikeness(kept, now)
    if sentence:
        page = write_page(folder, path.stem, sentence, kept, now)
        pytest.fail(f"{path.name}: {sentence}; see {page} (and run with {RENEW}=1 to keep the new one)")


def unlikeness(kept: QImage, now: QImage) -> str:
    """Return in a few words what tells two pictures apart; nothing if they look alike."""
    if kept.isNull():
        return "no picture is kept"
    if kept.size() != now.size():
        before, after = (f"{image.width()} × {image.height()}" for image in (kept, now))
        return f"{before} pixels have become {after}"
    share = float((apart(kept, now) > NEAR).mean())
    return f"{share:.2%} of the pixels are others" if share > FEW else ""


def apart(one: QImage, other: QImage) -> Pixels:
    """Return how far two pictures of one size are apart at each pixel: height × width, 0 to 255."""
    difference = np.abs(pixels(one).astype(int) - pixels(other).astype(int))
    farthest: Pixels = difference.max(axis=2).astype(np.uint8)
    return farthest


def write_page(folder: Path, name: str, sentence: str, kept: QImage, now: QImage) -> Path:
    """Write a page with the old picture, the new one and, where both have one size, what is different."""
    shown = {"old": kept, "new": now}
    if kept.size() == now.size():
        shown["difference"] = difference(kept, now)
    data = {title: base64.b64encode(png(image)).decode() for title, image in shown.items()}
    figures = "\n".join(FIGURE.format(title=title, data=encoded) for title, encoded in data.items())
    folder.mkdir(parents=True, exist_ok=True)
    page = folder / f"{name}.html"
    page.write_text(
        PAGE.format(name=escape(name), sentence=escape(sentence), figures=figures), encoding="utf-8"
    )
    return page


def difference(one: QImage, other: QImage) -> QImage:
    """Return a picture in which what is different is red and the rest is pale."""
    drawn = pixels(other)
    drawn[..., :3] = 192 + drawn[..., :3] // 4
    drawn[apart(one, other) > NEAR] = (255, 0, 0, 255)
    return image_of(drawn)


def png(image: QImage) -> bytes:
    """Return a picture as the bytes of a PNG; a picture that is not there is empty."""
    kept = QByteArray()
    buffer = QBuffer(kept)
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, b"png").write(image)
    return bytes(kept.data())
