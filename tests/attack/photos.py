"""Photos of every kind, sound, odd and broken, opened by a process that must live on.

Held means: a disc or nothing, at most MOST_WORK seconds of work and MOST_MEMORY more than at the start,
the process that decodes apart counted in. All files are made here, by chance and seed; none is known to
do harm to what decodes it.
"""

from __future__ import annotations

import json
import os
import random
import resource
import subprocess
import sys
import tempfile
import time
from collections import defaultdict
from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import IO, cast

from PIL import Image
from PySide6.QtGui import QGuiApplication

from orgviewer.paint.photos.decoder import PhotoDecoder
from orgviewer.paint.photos.opening import Photos
from orgviewer.paint.text_metrics import Letters
from tests.attack.outcome import Effort, Outcome
from tests.paint.photo_files import (
    KINDS,
    chunk,
    data_uri,
    interlaced,
    packed,
    parted,
    plain,
    turned,
    with_text,
)

MOST_WORK = 2.5  # seconds, of which a photo may take 2, and a process to start the rest
MOST_MEMORY = 400  # MB
CHANGES = 300  # photos of which some bytes are changed
SIDE = 256
HERE = "here"  # what a data URI's name begins with

Made = Iterator[tuple[str, str, bytes]]


def attack(effort: Effort) -> Iterator[Outcome]:
    """Open photos of every kind, and yield how many of each were held."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        tallies: dict[str, _Tally] = defaultdict(_Tally)
        asked = [(kind, _put(folder, file, data)) for kind, file, data in _made(effort)]
        asked += [("links, folders and pipes", image) for image in _odd_places(folder)]
        victim = _Victim(folder)
        for kind, image in asked:
            tallies[kind].count(image, victim.open(image))
        victim.end()
    for kind, tally in tallies.items():
        yield Outcome(f"photos: {kind}", tally.tried, tally.held, tally.remark)


@dataclass
class _Tally:
    """What became of photos of one kind."""

    tried: int = 0
    held: int = 0
    drawn: int = 0
    worst: float = 0.0
    memory: int = 0
    failed: list[str] = field(default_factory=list)

    def count(self, image: str, answer: Mapping[str, float] | None) -> None:
        self.tried += 1
        if answer is None:
            self.failed.append(f"{image[:40]}: the program ended")
            return
        self.drawn += bool(answer["drawn"])
        self.worst, self.memory = max(self.worst, answer["work"]), max(self.memory, int(answer["memory"]))
        if answer["work"] <= MOST_WORK and answer["memory"] <= MOST_MEMORY:
            self.held += 1
        else:
            self.failed.append(f"{image[:40]}: {answer['work']:.1f} s, {answer['memory']:.0f} MB")

    @property
    def remark(self) -> str:
        said = f"{self.drawn:,} drawn, at most {self.worst:.2f} s of work, {self.memory} MB more"
        return "; ".join([said, *self.failed[:1]])


class _Victim:
    """A process that opens photos (see `_serve`), and is started anew if it ends."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._start()

    def _start(self) -> None:
        command = [sys.executable, "-m", "tests.attack.photos", str(self._folder)]
        pipe = subprocess.PIPE
        self._process = subprocess.Popen(
            command, stdin=pipe, stdout=pipe, stderr=subprocess.DEVNULL, encoding="utf-8"
        )

    def open(self, image: str) -> Mapping[str, float] | None:
        """Return what came of a photo; None if the process ended."""
        asked, said = cast("IO[str]", self._process.stdin), cast("IO[str]", self._process.stdout)
        with suppress(BrokenPipeError):
            print(json.dumps(image), file=asked, flush=True)
        line = said.readline()
        if line:
            return cast("Mapping[str, float]", json.loads(line))
        self.end()
        self._start()
        return None

    def end(self) -> None:
        with suppress(BrokenPipeError):
            self._process.communicate()


def _serve(folder: Path) -> None:
    """Open the photos that are named, and say what each took; runs in the victim."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    application = QGuiApplication([])
    letters = Letters()
    decoder = PhotoDecoder()
    decoder.square(b"", "png", SIDE)
    decoder.close()
    start = _memory()
    for line in sys.stdin:
        photos, before = Photos(folder), _work()
        drawn = photos.open(json.loads(line), SIDE)
        photos.close()
        took = {"drawn": drawn is not None, "work": _work() - before, "memory": _memory() - start}
        print(json.dumps(took), flush=True)
    del application, letters  # which had to live until here


def _work() -> float:
    children = resource.getrusage(resource.RUSAGE_CHILDREN)
    return time.process_time() + children.ru_utime + children.ru_stime


def _memory() -> int:
    """Return the most memory that this process and the largest of its children ever had, in MB."""
    unit = 2**20 if sys.platform == "darwin" else 2**10
    both = (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)
    return sum(resource.getrusage(who).ru_maxrss // unit for who in both)


def _put(folder: Path, name: str, data: bytes) -> str:
    """Write a photo where a record can name it; return how."""
    if name.startswith(HERE):
        return data_uri(data)
    (folder / name).write_bytes(data)
    return name


def _made(effort: Effort) -> Made:
    """Yield photos: their kind in the table, a name, and what they hold."""
    chance = random.Random(effort.seed)
    seeds = {kind: packed(_noise(chance), kind) for kind in KINDS}
    for kind, data in seeds.items():
        yield "sound", f"sound.{kind.lower()}", data
        yield "sound", f"{HERE}.{kind.lower()}", data
        yield "wrong endings", f"wrong-{kind}.txt", data
        yield "wrong endings", f"wrong-{kind}.tiff", data
        for tenth in range(10):
            yield "truncated", f"cut-{tenth}.{kind}", data[: len(data) * tenth // 10]
    yield from _large()
    yield from _insides()
    for start in (b"II*\0", b"MM\0*", b"\0\0\1\0", b"<svg/>", b"%PDF-", b"8BPS", b"\0\0\0\x18ftypheic", b""):
        yield "other kinds", f"other-{start.hex()}", start + chance.randbytes(400)
        yield "other kinds", f"other-{start.hex()}.png", start + chance.randbytes(400)
    for number in range(effort.times(CHANGES)):
        kind = KINDS[number % len(KINDS)]
        yield "changed bytes", f"changed-{number}", _changed(seeds[kind], chance)


def _noise(chance: random.Random, side: int = 96) -> Image.Image:
    return Image.frombytes("RGB", (side, side), chance.randbytes(3 * side * side))


def _changed(data: bytes, chance: random.Random) -> bytes:
    """Return a photo of which a few bytes are others, more often at its start, where its header is."""
    changed = bytearray(data)
    for _ in range(chance.choice((1, 2, 4, 16))):
        place = int(len(changed) * chance.random() ** chance.choice((1, 4, 8)))
        changed[min(place, len(changed) - 1)] = chance.randrange(256)
    return bytes(changed)


def _large() -> Made:
    """Yield photos of many pixels and bytes, up to the bounds and beyond."""
    for width, height in ((2_001, 2_000), (6_000, 4_000), (9_000, 7_000), (9_300, 7_000), (12_000, 9_000)):
        for kind in ("PNG", "JPEG", "WEBP", "GIF"):
            yield "large", f"large-{width}.{kind}", packed(plain(width, height), kind)
        options = {"progressive": True, "subsampling": 0}
        yield "large", f"large-{width}.progressive", packed(plain(width, height), "JPEG", **options)
    for width, height in ((19, 1), (1, 20), (21, 1), (2, 600), (3_000, 1), (1_000, 49)):
        yield "proportions", f"{width}-{height}.png", packed(plain(width, height))
        yield "proportions", f"{width}-{height}.jpg", packed(plain(width, height), "JPEG")
    yield "large", "zeros.png", b"\x89PNG\r\n\x1a\n" + bytes(25_000_000)
    yield "large", f"{HERE}.zeros", b"BM" + bytes(25_000_000)


def _insides() -> Made:
    """Yield photos of every way to write one."""
    for mode in ("1", "L", "LA", "P", "RGBA", "I;16"):
        image = Image.new("I;16", (40, 40), 40_000) if mode == "I;16" else plain(mode=mode)
        yield "insides", f"mode-{mode}.png".replace(";", ""), packed(image)
    for mode in ("1", "L", "P", "RGBA"):
        yield "insides", f"mode-{mode}.bmp", packed(plain(mode=mode), "BMP")
    for mode in ("L", "CMYK"):
        yield "insides", f"mode-{mode}.jpg", packed(plain(mode=mode), "JPEG")
    for orientation in range(1, 9):
        yield "insides", f"turned-{orientation}.jpg", turned(orientation)
    for side in (1, 5, 9, 64):
        yield "insides", f"passes-{side}.png", interlaced(side)
    frames = [parted(40, 40), plain(40, 40)]
    for kind in ("GIF", "WEBP", "PNG"):
        options = {"save_all": True, "append_images": frames}
        yield "insides", f"moving.{kind}", packed(plain(40, 40), kind, **options)
    yield "insides", "progressive.jpg", packed(parted(), "JPEG", progressive=True)
    yield "insides", "lossless.webp", packed(parted(), "WEBP", lossless=True)
    for size in (10, 100_000):
        for zipped in (False, True):
            yield "insides", f"text-{size}-{zipped}.png", with_text("a word " * size, zipped=zipped)
    sound = packed(plain())
    yield "insides", "parts.png", sound[:33] + chunk(b"tEXt", b"a\0b") * 3_000 + sound[33:]


def _odd_places(folder: Path) -> Iterator[str]:
    """Yield what a record may name in place of a photo's file, after making it."""
    (folder / "folder.png").mkdir()
    (folder / "circle.png").symlink_to("circle.png")
    (folder / "there.png").symlink_to("back.png")
    (folder / "back.png").symlink_to("there.png")
    (folder / "out.png").symlink_to("/etc/hostname")
    (folder / "gone.png").symlink_to("nowhere.png")
    os.mkfifo(folder / "pipe.png")
    (folder / "secret.png").write_bytes(packed(plain()))
    (folder / "secret.png").chmod(0)
    yield from (
        "folder.png",
        "circle.png",
        "circle.png/a.png",
        "there.png",
        "out.png",
        "gone.png",
        "pipe.png",
    )
    yield from (".", "..", "../..", "/etc/hostname", "a\0b", "a" * 5_000, "secret.png", "\ud800.png")
    yield from ("data:", "data:image/png", "data:;base64,", "data:;base64,é", "data:image/png;base64,====")
    yield from ("https://example.org/a.png", "file:///etc/hostname", "//example.org/a.png", "qrc:/a.png")


if __name__ == "__main__":
    _serve(Path(sys.argv[1]))
