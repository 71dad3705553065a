"""The comparison of pictures, and the page that is written when two are not alike."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QImage

from tests import pictures
from tests.pictures import RENEW, looks_alike


@pytest.fixture(autouse=True)
def _compared(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(RENEW, raising=False)


def ground(width: int = 40, marked: int = 0) -> QImage:
    """Return a white picture in which some pixels, row by row, are red."""
    image = QImage(width, 40, QImage.Format.Format_RGBA8888)
    image.fill(QColor("white"))
    for pixel in range(marked):
        image.setPixelColor(pixel % width, pixel // width, QColor("red"))
    return image


def test_a_picture_that_is_kept_is_alike_though_a_few_pixels_are_others(tmp_path: Path) -> None:
    ground().save(str(tmp_path / "kept.png"))
    looks_alike(tmp_path / "kept.png", ground(marked=8), tmp_path)
    assert not (tmp_path / "kept.html").exists()


@pytest.mark.parametrize(
    ("now", "sentence", "shown"),
    [
        (ground(marked=9), "0.56% of the pixels are others", ["old", "new", "difference"]),
        (ground(41), "40 × 40 pixels have become 41 × 40", ["old", "new"]),
    ],
    ids=["pixels", "size"],
)
def test_one_that_is_not_alike_fails_with_a_page(
    tmp_path: Path, now: QImage, sentence: str, shown: list[str]
) -> None:
    ground().save(str(tmp_path / "kept.png"))
    with pytest.raises(pytest.fail.Exception, match=sentence) as told:
        looks_alike(tmp_path / "kept.png", now, tmp_path / "pages")
    page = tmp_path / "pages" / "kept.html"
    assert str(page) in str(told.value)
    text = page.read_text(encoding="utf-8")
    assert sentence in text
    assert [title for title in ("old", "new", "difference") if f'alt="{title}"' in text] == shown


def test_the_difference_is_red_on_a_pale_picture() -> None:
    drawn = pictures.difference(ground(), ground(marked=1))
    assert drawn.pixelColor(0, 0) == QColor(255, 0, 0)
    assert drawn.pixelColor(1, 0) == QColor("white")


def test_a_picture_that_is_not_kept_yet_fails_unless_it_is_to_be_kept(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "kept" / "new.png"
    with pytest.raises(pytest.fail.Exception, match="no picture is kept"):
        looks_alike(path, ground(), tmp_path)
    monkeypatch.setenv(RENEW, "1")
    looks_alike(path, ground(), tmp_path)
    monkeypatch.delenv(RENEW)
    looks_alike(path, ground(), tmp_path)
