"""Opening photos: by what they hold, within bounds, large and odd ones in a process of their own."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from orgviewer.paint.photos import headers, opening
from orgviewer.paint.photos.decoder import PhotoDecoder
from orgviewer.paint.photos.opening import Photos, Refusal, undrawn_sentence
from tests.paint.drawing import pixels
from tests.paint.photo_files import (
    KINDS,
    RED,
    data_uri,
    interlaced,
    packed,
    parted,
    plain,
    turned,
    with_text,
)

SIDE = 32


@pytest.fixture
def apart(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Collect the kinds of the photos that are decoded apart, which still happens."""
    asked: list[str] = []
    usual = PhotoDecoder.square

    def noted(self: PhotoDecoder, data: bytes, kind: str, side: int) -> bytes:
        asked.append(kind)
        return usual(self, data, kind, side)

    monkeypatch.setattr(PhotoDecoder, "square", noted)
    return asked


@pytest.fixture
def open_bytes(tmp_path: Path) -> Callable[..., QImage | None]:
    """Return a function that opens bytes as a file of some name; it also says why there is nothing to see."""

    def open_it(data: bytes, name: str = "photo") -> QImage | None:
        (tmp_path / name).write_bytes(data)
        return Photos(tmp_path).open(name, SIDE)

    return open_it


Open = Callable[..., QImage | None]


def is_red(photo: QImage | None) -> bool:
    """Return whether the middle of a photo is red, as far as JPEG keeps that."""
    if photo is None:
        return False
    assert photo.width() == photo.height() == SIDE
    found = pixels(photo)[SIDE // 2, SIDE // 2].tolist()
    return all(abs(one - other) < 8 for one, other in zip(found, (*RED, 255), strict=True))


def reason(folder: Path, data: bytes) -> list[Refusal | str]:
    """Return why a photo is not drawn."""
    (folder / "photo").write_bytes(data)
    opened = Photos(folder)
    assert opened.open("photo", SIDE) is None
    opened.close()
    return opened.undrawn


@pytest.mark.parametrize("kind", KINDS)
def test_photos_of_five_kinds_are_known_by_what_they_hold(
    kind: str, open_bytes: Open, apart: list[str]
) -> None:
    for name in ("photo", "photo.txt", "photo.tiff", f"photo.{kind.lower()}"):
        assert is_red(open_bytes(packed(plain(), kind), name))
    assert is_red(Photos(Path()).open(data_uri(packed(plain(), kind), "text/plain"), SIDE))
    assert apart == []


@pytest.mark.parametrize(
    ("start", "name"),
    [
        (b"II*\0", "TIFF"),
        (b"MM\0*", "TIFF"),
        (b'<svg xmlns="http://www.w3.org/2000/svg"/>', "SVG"),
        (b"\xef\xbb\xbf\n<?xml version='1.0'?><svg/>", "SVG"),
        (b"\0\0\1\0", "ICO"),
        (b"\0\0\0\x18ftypheic", "HEIC"),
        (b"\0\0\0\x18ftypavif", "AVIF"),
        (b"\xff\x0a", "JPEG XL"),
        (b"8BPS", "Photoshop"),
        (b"%PDF-1.7", "PDF"),
        (b"name,photo", Refusal.UNKNOWN),
        (b"P6 1 1 255 ", Refusal.UNKNOWN),
    ],
)
def test_other_kinds_are_named_and_never_given_to_a_decoder(
    start: bytes, name: str | Refusal, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, apart: list[str]
) -> None:
    monkeypatch.setattr(opening, "square", lambda *_: pytest.fail("it was decoded"))
    assert reason(tmp_path, start + bytes(60)) == [name]
    assert apart == []


def test_which_photos_are_not_drawn_is_one_sentence() -> None:
    assert undrawn_sentence([]) == ""
    assert undrawn_sentence(["TIFF"]) == (
        "1 photo is not drawn (TIFF): save it as PNG or JPEG of at most 64 megapixels and 20 MB."
    )
    assert undrawn_sentence(["TIFF", Refusal.TOO_LARGE, "TIFF"]) == (
        "3 photos are not drawn (TIFF, too large): "
        "save them as PNG or JPEG of at most 64 megapixels and 20 MB."
    )


def test_a_photo_that_is_not_there_is_not_told(tmp_path: Path) -> None:
    opened = Photos(tmp_path)
    for image in ("none.png", "https://example.org/ada.png", "data:image/png,plain", "data:,"):
        assert opened.open(image, SIDE) is None
    assert opened.undrawn == []


def test_a_photo_is_told_once_however_often_it_is_wanted(tmp_path: Path) -> None:
    (tmp_path / "ada.tiff").write_bytes(b"II*\0")
    opened = Photos(tmp_path)
    for side in (32, 64, 32):
        assert opened.open("ada.tiff", side) is None
    assert opened.undrawn == ["TIFF"]


# Bounds


@pytest.mark.parametrize(("width", "height"), [(20, 1), (1, 20), (21, 1), (1, 21), (1, 30)])
@pytest.mark.parametrize("kind", KINDS)
def test_a_photo_of_extreme_proportions_is_refused_by_its_header(
    width: int, height: int, kind: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    data = packed(plain(width, height), kind)
    if max(width, height) <= 20:
        (tmp_path / "photo").write_bytes(data)
        assert is_red(Photos(tmp_path).open("photo", SIDE))
    else:
        monkeypatch.setattr(opening, "square", lambda *_: pytest.fail("it was decoded"))
        assert reason(tmp_path, data) == [Refusal.TOO_LONG]


@pytest.mark.parametrize("kind", KINDS)
def test_a_photo_of_too_many_pixels_is_refused_by_its_header(
    kind: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(opening, "is_bounded", lambda width, height: width * height < 2_400)
    monkeypatch.setattr(opening, "square", lambda *_: pytest.fail("it was decoded"))
    assert reason(tmp_path, packed(plain(60, 40), kind)) == [Refusal.TOO_LARGE]


def test_a_photo_of_too_many_bytes_is_not_decoded(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    data = packed(plain())
    monkeypatch.setattr(opening, "LARGEST_FILE", len(data) - 1)
    assert reason(tmp_path, data) == [Refusal.TOO_LARGE]
    opened = Photos(tmp_path)
    assert opened.open(data_uri(data * 2), SIDE) is None
    assert opened.undrawn == [Refusal.TOO_LARGE]


@pytest.mark.parametrize("kind", KINDS)
def test_a_photo_with_more_pixels_than_its_header_told_is_not_decoded_here(
    kind: str, open_bytes: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(opening, "plain_size", lambda *_: (10, 10))
    monkeypatch.setattr(opening, "MOST_PIXELS_HERE", 100)
    assert open_bytes(packed(plain(), kind)) is None


@pytest.mark.parametrize("kind", KINDS)
def test_large_photos_are_decoded_apart(
    kind: str, open_bytes: Open, apart: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    data = packed(plain(), kind)
    monkeypatch.setattr(opening, "MOST_PIXELS_HERE", 60 * 40 - 1)
    assert is_red(open_bytes(data))
    monkeypatch.setattr(opening, "MOST_PIXELS_HERE", 60 * 40)
    monkeypatch.setattr(opening, "LARGEST_HERE", len(data) - 1)
    assert is_red(open_bytes(data))
    monkeypatch.setattr(opening, "LARGEST_HERE", len(data))
    assert is_red(open_bytes(data))
    assert apart == [headers.PhotoKind[kind].value] * 2


def test_a_photo_with_packed_texts_is_decoded_apart(
    open_bytes: Open, apart: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(headers, "MOST_PACKED", 60)
    assert is_red(open_bytes(with_text("abc", zipped=True)))
    assert is_red(open_bytes(with_text("abc" * 100, zipped=False)))
    assert apart == []
    assert is_red(open_bytes(with_text("".join(map(str, range(100))), zipped=True)))
    assert apart == ["png"]


def test_a_photo_of_many_passes_is_decoded_apart(
    open_bytes: Open, apart: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(headers, "MOST_SCANS", 3)
    assert is_red(open_bytes(packed(plain(), "JPEG")))
    assert apart == []
    assert is_red(open_bytes(packed(plain(), "JPEG", progressive=True)))
    assert apart == ["jpeg"]


def test_a_photo_of_many_parts_is_decoded_apart(
    open_bytes: Open, apart: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(headers, "MOST_PARTS", 2)
    for kind in ("PNG", "JPEG"):
        assert is_red(open_bytes(packed(plain(), kind)))
    assert is_red(open_bytes(packed(plain(), "GIF", comment=b"x" * 300)))
    assert apart == ["png", "jpeg", "gif"]


# What is within


@pytest.mark.parametrize("orientation", range(1, 9))
@pytest.mark.parametrize("here", [0, opening.MOST_PIXELS_HERE])
def test_a_photo_stands_upright_however_the_camera_was_held(
    orientation: int, here: int, open_bytes: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(opening, "MOST_PIXELS_HERE", here)
    photo = open_bytes(turned(orientation))
    assert photo is not None
    drawn = pixels(photo)[:, SIDE // 2, :3].astype(int)
    top, foot = drawn[2].tolist(), drawn[-3].tolist()
    assert (top[0] > 200, top[2] < 50, foot[0] < 50, foot[2] > 200) == (True, True, True, True)


@pytest.mark.parametrize(
    "data",
    [
        *(packed(plain(mode=mode)) for mode in ("RGBA", "P")),
        packed(plain(mode="CMYK"), "JPEG"),
        packed(plain(), "JPEG", progressive=True),
        packed(plain(), "WEBP", lossless=True),
        packed(plain(), "GIF", save_all=True, append_images=[parted(60, 40)]),
        packed(plain(), "WEBP", save_all=True, append_images=[parted(60, 40)]),
        packed(plain(mode="RGBA"), "BMP"),
        interlaced(9),
    ],
    ids=("clear", "palette", "CMYK", "progressive", "lossless", "GIFs", "WebPs", "BMP of 32 bits", "passes"),
)
def test_photos_of_every_inside(data: bytes, open_bytes: Open) -> None:
    assert is_red(open_bytes(data))


def test_a_photo_that_can_be_seen_through_stays_so(open_bytes: Open) -> None:
    image = plain(mode="RGBA")
    image.putalpha(128)
    photo = open_bytes(packed(image))
    assert photo is not None
    assert pixels(photo)[5, 5].tolist() == [255, 0, 0, 128]


@pytest.mark.parametrize(("width", "height"), [(90, 30), (30, 90), (600, 200), (200, 600)])
def test_the_middle_of_a_photo_is_shown(width: int, height: int, open_bytes: Open) -> None:
    image, side = plain(width, height), min(width, height)
    image.paste((0, 0, 255), (0, 0, (width - side) // 2, height))
    image.paste((0, 0, 255), (0, 0, width, (height - side) // 2))
    photo = open_bytes(packed(image))
    assert photo is not None
    assert (pixels(photo)[2:-2, 2:-2] == (*RED, 255)).all()


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.usefixtures("letters")  # which keep Qt quiet about what is broken
def test_a_part_of_a_photo_is_a_disc_or_nothing(kind: str, open_bytes: Open) -> None:
    data = packed(parted(), kind)
    for tenth in range(10):
        photo = open_bytes(data[: len(data) * tenth // 10])
        assert photo is None or photo.width() == SIDE


# Where files lie


@pytest.mark.skipif(sys.platform == "win32", reason="links need a right there")
def test_a_link_in_a_circle_is_no_photo(tmp_path: Path) -> None:
    (tmp_path / "one.png").symlink_to("other.png")
    (tmp_path / "other.png").symlink_to("one.png")
    (tmp_path / "loop").symlink_to("loop")
    opened = Photos(tmp_path)
    for image in ("one.png", "other.png", "loop", "loop/photo.png"):
        assert opened.open(image, SIDE) is None
    assert Photos(tmp_path / "loop").open("photo.png", SIDE) is None
    assert opened.undrawn == []


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="has no pipes with names")
def test_pipes_and_folders_are_no_photos(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.png")
    (tmp_path / "folder.png").mkdir()
    for image in ("pipe.png", "folder.png", "."):
        assert Photos(tmp_path).open(image, SIDE) is None
