"""Where photos lie: whatever slashes and capitals a name is written with, and pictures within a text."""

from __future__ import annotations

import base64
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from orgviewer.model.photo_files import inline_bytes, is_inline, is_remote, photo_file

PICTURE = b"\x89PNG\r\n\x1a\n" + bytes(range(90))
PACKED = base64.b64encode(PICTURE).decode()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    photos = tmp_path / "team" / "Photos"
    photos.mkdir(parents=True)
    (photos / "vera holm.png").write_bytes(PICTURE)
    (tmp_path / "outside.png").write_bytes(PICTURE)
    return tmp_path / "team"


@pytest.mark.parametrize(
    "image",
    ["Photos/vera holm.png", "Photos\\vera holm.png", ".\\photos\\VERA HOLM.PNG", "./PHOTOS/Vera Holm.png"],
)
def test_a_photo_is_found_however_its_name_is_written(folder: Path, image: str) -> None:
    assert photo_file(folder, image) == folder / "Photos" / "vera holm.png"


@pytest.mark.parametrize(
    "image",
    ["missing.png", "../outside.png", "..\\OUTSIDE.PNG", "Photos", "", "\0", "x" * 5_000, "/etc/hostname"],
)
def test_nothing_else_is(folder: Path, image: str) -> None:
    assert photo_file(folder, image) is None


def test_of_two_that_differ_in_capitals_only_the_very_name_counts(folder: Path) -> None:
    (folder / "a.png").write_bytes(PICTURE)
    (folder / "A.png").write_bytes(PICTURE)
    if len(list(folder.glob("[aA].png"))) == 2:
        assert photo_file(folder, "a.PNG") is None
    assert photo_file(folder, "A.png") == folder / "A.png"


@pytest.mark.parametrize(
    "image",
    [
        f"data:image/png;base64,{PACKED}",
        PACKED,
        "\n".join(PACKED[at : at + 76] for at in range(0, len(PACKED), 76)),
    ],
)
def test_a_picture_may_stand_in_the_text(image: str) -> None:
    assert is_inline(image)
    assert inline_bytes(image, 1_000) == PICTURE


def test_a_name_is_no_picture_and_no_address() -> None:
    for image in ("photos/ann.png", "iVBORw0KGgo.png", "", "C:/photos/ann.png", "C:\\ann.png"):
        assert not is_inline(image)
        assert not is_remote(image)
    assert is_remote("https://example.com/ann.png")


@given(st.text())
def test_any_text_is_a_name_or_a_picture(image: str) -> None:
    assert is_inline(image) or inline_bytes(f"data:{image}", 100) is None or ";base64" in image
