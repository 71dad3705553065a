"""Photos: from files beside the dataset and from the file itself, and from nowhere else."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import numpy as np
import pytest

from orgviewer.chart.chart import Kind
from orgviewer.layout.rectangle import Rectangle
from orgviewer.paint.cards import portraits
from orgviewer.paint.cards.portraits import Portraits
from orgviewer.paint.chart_marks import marks
from orgviewer.paint.photos import opening
from orgviewer.paint.text_metrics import Letters
from orgviewer.paint.theme import LIGHT
from tests.datasets import dataset
from tests.paint.drawing import laid_out, pixels, texts_of
from tests.paint.photo_files import data_uri, packed, plain


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return a folder with a photo in it, and one beside it."""
    folder = tmp_path / "data"
    (folder / "photos").mkdir(parents=True)
    for path in (folder / "photos" / "ada.png", tmp_path / "outside.png"):
        path.write_bytes(packed(plain()))
    return folder


@pytest.mark.parametrize("pixels_wanted", [30, 60, 100, 5_000])
def test_a_photo_is_a_disc_that_is_sharp_enough(folder: Path, pixels_wanted: float) -> None:
    disc = Portraits(folder).disc("photos/ada.png", pixels_wanted)
    assert disc is not None
    assert disc.width() == disc.height() >= min(pixels_wanted, 512)
    drawn = pixels(disc)
    middle = disc.width() // 2
    assert drawn[middle, middle].tolist() == [255, 0, 0, 255]
    assert drawn[0, 0, 3] == drawn[-1, -1, 3] == 0


@pytest.mark.parametrize("kind", ["PNG", "JPEG", "GIF", "WEBP", "BMP"])
def test_a_photo_may_stand_in_the_file_itself(folder: Path, kind: str) -> None:
    assert Portraits(folder).disc(data_uri(packed(plain(), kind)), 32) is not None


@pytest.mark.parametrize(
    "image",
    [
        None,
        "",
        "photos/nobody.png",
        "photos",
        "../outside.png",
        "/etc/hostname",
        "https://example.org/ada.png",
        "file:///etc/hostname",
        "a\0b.png",
        "a" * 5_000,
        "data:image/png,plain",
        "data:image/png;base64,not base64!",
        "data:image/png;base64,",
        "data:image/png;base64,é",
        data_uri(b"no picture"),
        data_uri(b""),
        data_uri(packed(plain())[:40]),
    ],
    ids=lambda image: str(image)[:24],
)
def test_what_is_no_photo_is_none(folder: Path, image: str | None) -> None:
    assert Portraits(folder).disc(image, 32) is None


def test_an_absolute_path_below_the_folder_is_below_the_folder(folder: Path) -> None:
    assert Portraits(folder).disc(str(folder / "photos" / "ada.png"), 32) is not None
    assert Portraits(folder).disc(str(folder.parent / "outside.png"), 32) is None


@pytest.mark.skipif(sys.platform == "win32", reason="links need a right there")
def test_a_link_does_not_lead_out_of_the_folder(folder: Path) -> None:
    (folder / "link.png").symlink_to(folder.parent / "outside.png")
    assert Portraits(folder).disc("link.png", 32) is None


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="has no pipes with names")
def test_a_pipe_is_not_waited_for(folder: Path) -> None:
    os.mkfifo(folder / "pipe.png")
    assert Portraits(folder).disc("pipe.png", 32) is None


def test_a_file_over_the_limit_is_not_read(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(opening, "LARGEST_FILE", 50)
    assert Portraits(folder).disc("photos/ada.png", 32) is None


def test_a_drawing_which_could_load_others_is_not_opened(folder: Path) -> None:
    drawing = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><path d="M0,0H9V9z"/></svg>'
    assert Portraits(folder).disc(data_uri(drawing.encode(), "image/svg+xml"), 32) is None


def test_a_photo_is_opened_once_for_similar_sizes(folder: Path) -> None:
    opened = Portraits(folder)
    first = opened.disc("photos/ada.png", 40)
    (folder / "photos" / "ada.png").unlink()
    assert opened.disc("photos/ada.png", 60) is first


def test_discs_are_remembered_as_long_as_there_is_room(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(portraits, "MOST_REMEMBERED", 2 * 64 * 64 * 4)
    for name in ("ben", "cy"):
        (folder / "photos" / f"{name}.png").write_bytes(packed(plain()))
    opened = Portraits(folder)
    first = {name: opened.disc(f"photos/{name}.png", 64) for name in ("ada", "ben")}
    assert opened.disc("photos/ada.png", 64) is first["ada"]
    assert opened.disc("photos/cy.png", 64) is not None
    assert opened.disc("photos/ada.png", 64) is first["ada"]
    assert opened.disc("photos/ben.png", 64) is not first["ben"]


def test_which_photos_cannot_be_drawn_is_said(folder: Path) -> None:
    opened = Portraits(folder)
    assert opened.undrawn_sentence() == ""
    (folder / "photos" / "ben.png").write_bytes(b"II*\0")
    for name in ("ada", "ben", "nobody"):
        opened.disc(f"photos/{name}.png", 32)
    assert opened.undrawn_sentence().startswith("1 photo is not drawn (TIFF): ")


def test_a_card_shows_the_photo_instead_of_initials(folder: Path, letters: Letters) -> None:
    persons = [
        {"id": "ada", "name": "Ada Example", "image": "photos/ada.png"},
        {"id": "ben", "name": "Ben Example", "image": "photos/nobody.png"},
    ]
    layout = laid_out(dataset({"persons": persons}), letters)
    view = Rectangle(0, 0, layout.width, layout.height)
    drawn = marks(layout, LIGHT, letters, Portraits(folder), view, 1.0)
    ada, ben = (int(layout.chart.cards(Kind.PERSON, record)[0]) for record in (0, 1))
    (shown,) = drawn.pictures
    assert shown.nodes.tolist() == [ada]
    assert len(shown.images) == 1
    assert "AE" not in texts_of(drawn, ada)
    assert "BE" in texts_of(drawn, ben)
    left, top, width, height = shown.rectangles[0].tolist()
    assert (width, height) == (LIGHT.disc, LIGHT.disc)
    assert left == layout.left[ada] + LIGHT.padding
    assert np.isclose(top + height / 2, layout.top[ada] + layout.spec.sizes.card_height / 2)
