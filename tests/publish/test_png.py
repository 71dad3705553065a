"""PNG: the pixels that were painted, in strips of bounded size, as the format wants them."""

from __future__ import annotations

import errno
import io
import struct
import subprocess
import threading
import tracemalloc
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtGui import QImage

from orgviewer.arrays import Floats
from orgviewer.choices import Background, ThemeName
from orgviewer.errors import OutputError
from orgviewer.paint import raster
from orgviewer.paint.picture import Picture, PictureSpec, make_picture
from orgviewer.paint.raster import paint_picture
from orgviewer.paint.text_metrics import Letters
from orgviewer.progress import unheard
from orgviewer.publish import png
from orgviewer.publish.beside import Beside
from orgviewer.publish.png import write_png
from tests.datasets import COMPANY, dataset, with_members
from tests.paint.drawing import pixels

WIDE = with_members([-1, 0, 0, 0, 0], [1, 2, 2, 2, 2])


def written(picture: Picture) -> bytes:
    file = io.BytesIO()
    write_png(picture, file, unheard)
    return file.getvalue()


def seen(image: QImage) -> Floats:
    """Return how much of each colour is seen, and how opaque it is: what is hardly there has hardly any."""
    colours = pixels(image).astype(float)
    colours[..., :3] *= colours[..., 3:] / 255
    return colours


def chunks(data: bytes) -> Iterator[tuple[bytes, bytes]]:
    """Yield the kind and the content of every chunk."""
    at = 8
    while at < len(data):
        (length,) = struct.unpack_from(">I", data, at)
        yield data[at + 4 : at + 8], data[at + 8 : at + 8 + length]
        at += length + 12


@pytest.mark.parametrize("background", Background)
@pytest.mark.parametrize(("strip", "widest"), [(8_000_000, 16_000), (1, 16_000), (5_000, 130), (40_000, 777)])
def test_strips_and_tiles_make_the_pixels_of_the_whole(
    letters: Letters, monkeypatch: pytest.MonkeyPatch, background: Background, strip: int, widest: int
) -> None:
    made = make_picture(WIDE.dataset(), PictureSpec(scale=0.7, background=background), letters)
    monkeypatch.setattr(png, "STRIP", strip)
    monkeypatch.setattr(png, "WIDEST", widest)
    image = seen(QImage.fromData(written(made)))
    difference = np.abs(image - seen(paint_picture(made)))
    assert difference.max() <= 16  # of 255: where a line is cut, its edge may be rounded otherwise


def test_no_more_is_painted_at_once_than_a_strip(letters: Letters, monkeypatch: pytest.MonkeyPatch) -> None:
    made = make_picture(WIDE.dataset(), PictureSpec(scale=3), letters)
    painted: list[int] = []

    def counted(picture: Picture, left: int, top: int, width: int, height: int) -> QImage:
        painted.append(width * height)
        return paint_part(picture, left, top, width, height)

    paint_part = raster.paint_part
    monkeypatch.setattr(png, "paint_part", counted)
    monkeypatch.setattr(png, "STRIP", 100_000)
    written(made)
    width, height = made.size
    assert sum(painted) == width * height  # which fits between the sides of one tile
    assert max(painted) <= max(100_000, width)
    assert len(painted) > 20


def test_a_strip_is_held_as_pixels_and_as_filtered_rows_and_no_further_time(
    letters: Letters, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = make_picture(WIDE.dataset(), PictureSpec(scale=4), letters)
    width, height = made.size
    monkeypatch.setattr(png, "STRIP", width * height)  # all at once, so that it outweighs what else is held
    drawn = paint_picture(made)
    monkeypatch.setattr(png, "paint_part", lambda *_: drawn)
    tracemalloc.start()
    try:
        written(made)
        _, most = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert most < 1.5 * 3 * width * height  # Qt's own memory is not counted


@pytest.mark.parametrize("background", Background)
def test_packed_beside_the_painting_it_is_the_same_file(
    letters: Letters, monkeypatch: pytest.MonkeyPatch, background: Background
) -> None:
    made = make_picture(WIDE.dataset(), PictureSpec(background=background), letters)
    monkeypatch.setattr(png, "STRIP", 4_000)
    threads: list[int] = []

    def counted(packer: png._Packer, rows: int) -> None:
        threads.append(threading.get_ident())
        pack(packer, rows)

    def at_once(beside: Beside, work: Callable[[], None]) -> None:
        work()

    pack = png._Packer.pack
    monkeypatch.setattr(png._Packer, "pack", counted)
    beside = written(made)
    assert len(threads) > 20
    assert threading.get_ident() not in threads
    monkeypatch.setattr(Beside, "begin", at_once)
    assert written(made) == beside
    assert threading.get_ident() in threads


def test_what_goes_wrong_in_packing_ends_the_painting(
    letters: Letters, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(packer: png._Packer, rows: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    made = make_picture(WIDE.dataset(), PictureSpec(), letters)
    monkeypatch.setattr(png, "STRIP", 4_000)
    monkeypatch.setattr(png._Packer, "pack", full)
    painted: list[float] = []
    with pytest.raises(OSError, match="No space left"):
        write_png(made, io.BytesIO(), painted.append)
    assert painted[-1] < 0.5


@pytest.mark.parametrize("theme", ThemeName)
def test_an_independent_checker_finds_nothing_wrong(
    letters: Letters, tmp_path: Path, theme: ThemeName, requires_program: Callable[[str], str]
) -> None:
    checker = requires_program("pngcheck")
    for background in Background:
        spec = PictureSpec(theme=theme, background=background, dpi=300)
        path = tmp_path / f"{background.value}.png"
        path.write_bytes(written(make_picture(dataset(COMPANY), spec, letters)))
        result = subprocess.run([checker, "-v", path], capture_output=True, text=True, check=False)
        assert result.returncode == 0, result.stdout
        assert "11811x11811 pixels/meter" in result.stdout


def test_title_and_resolution_are_told(letters: Letters) -> None:
    named = dataset({"meta": {"title": "Team 吴"}, "persons": [{"id": "a", "name": "A"}]})
    data = written(make_picture(named, PictureSpec(dpi=72), letters))
    found = dict(chunks(data))
    assert found[b"pHYs"] == struct.pack(">IIB", 2835, 2835, 1)
    assert found[b"iTXt"].endswith("Team 吴".encode())
    plain = dict(chunks(written(make_picture(named, PictureSpec(), letters))))
    assert b"pHYs" not in plain
    assert QImage.fromData(data).text("Title") == "Team 吴"


def test_only_the_format_itself_is_a_limit(letters: Letters, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(png, "LONGEST_SIDE", 400)
    with pytest.raises(OutputError, match="cannot be larger than"):
        written(make_picture(dataset(COMPANY), PictureSpec(), letters))


def test_what_many_programs_do_not_open_is_told(letters: Letters, monkeypatch: pytest.MonkeyPatch) -> None:
    picture = make_picture(dataset(COMPANY), PictureSpec(), letters)
    width, height = picture.size
    assert (png.OPENED_SIDE, png.OPENED_PIXELS) == (16_000, 178_956_970)
    assert png.png_warning(picture) == ""
    monkeypatch.setattr(png, "OPENED_PIXELS", width * height - 1)
    told = png.png_warning(picture)
    assert told.startswith(f"A PNG of {width:,} × {height:,} pixels is more than many programs open: Pillow ")
    assert f"at most {width * height - 1:,} pixels. PDF" in told
    monkeypatch.setattr(png, "OPENED_SIDE", max(width, height) - 1)
    limit = f"at most {max(width, height) - 1:,} pixels to a side, and browsers 16,384. PDF"
    assert f"ImageMagick takes {limit}" in png.png_warning(picture)


def test_a_picture_wider_than_qt_can_paint(letters: Letters) -> None:
    made = make_picture(dataset({"persons": [{"id": "a", "name": "A"}]}), PictureSpec(scale=80), letters)
    width, height = made.size
    assert width > 32_767
    head = dict(chunks(written(make_picture(made.dataset, PictureSpec(scale=80), letters))))[b"IHDR"]
    assert struct.unpack_from(">II", head) == (width, height)
