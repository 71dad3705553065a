"""Photos arrive while the window goes on; initials stand for them until then."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from orgviewer.chart.places import Place
from orgviewer.paint.photos import opening as photos_module
from orgviewer.paint.photos.opening import Photos
from orgviewer.paint.picture import PictureSpec, make_picture
from orgviewer.paint.raster import paint_picture
from orgviewer.paint.text_metrics import Letters
from orgviewer.views import arriving_portraits
from orgviewer.views.arriving_portraits import ArrivingPortraits
from orgviewer.views.export.dialog import ExportDialog
from orgviewer.views.main_window import MainWindow
from tests.paint.photo_files import packed, plain
from tests.views.threads import LONGEST, end_of, nothing_left_running, workers

RED = QColor("red")
TEAM = {"persons": [{"id": "ada", "name": "Ada Example", "image": "ada.png"}]}
Write = Callable[..., Path]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return a folder with the photo of somebody."""
    (tmp_path / "ada.png").write_bytes(packed(plain()))
    return tmp_path


@pytest.fixture
def portraits(folder: Path, qapp: QObject) -> Iterator[ArrivingPortraits]:
    parent = QObject()
    with nothing_left_running():
        found = ArrivingPortraits(parent)
        found.open(folder)
        yield found
        found.close()


@pytest.fixture
def gate(monkeypatch: pytest.MonkeyPatch) -> Iterator[threading.Event]:
    """Let no photo be opened before this is set."""
    opened = threading.Event()
    usual = Photos.open

    def wait(self: Photos, image: str, side: int) -> QImage | None:
        assert threading.current_thread() is not threading.main_thread()
        assert opened.wait(LONGEST)
        return usual(self, image, side)

    monkeypatch.setattr(Photos, "open", wait)
    yield opened
    opened.set()


def has_red(image: QImage) -> bool:
    places = ((x, y) for y in range(0, image.height(), 3) for x in range(0, image.width(), 3))
    return any(image.pixelColor(x, y) == RED for x, y in places)


def test_a_photo_is_none_until_it_has_arrived(
    portraits: ArrivingPortraits, gate: threading.Event, qtbot: QtBot
) -> None:
    assert portraits.disc("ada.png", 60) is None
    assert portraits.disc("ada.png", 60) is None
    assert portraits.disc(None, 60) is None
    with qtbot.waitSignals([portraits.arrived, portraits.settled]):
        gate.set()
    disc = portraits.disc("ada.png", 60)
    assert disc is not None
    assert disc.width() == 64


def test_another_size_stands_for_a_photo_until_the_right_one_is_there(
    portraits: ArrivingPortraits, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(portraits.settled):
        portraits.disc("ada.png", 60)
    for pixels, side in ((200, 256), (30, 32)):
        with qtbot.waitSignal(portraits.settled):
            other = portraits.disc("ada.png", pixels)
        assert other is not None
        assert other.width() != side
        right = portraits.disc("ada.png", pixels)
        assert right is not None
        assert right.width() == side


def test_what_was_wanted_last_is_opened_first(
    portraits: ArrivingPortraits, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    order: list[tuple[str, int]] = []
    monkeypatch.setattr(Photos, "open", lambda _, image, side: order.append((image, side)))
    monkeypatch.setattr(arriving_portraits, "AT_ONCE", -1.0)
    with qtbot.waitSignal(portraits.settled):
        for name, pixels in (("a", 32), ("b", 32), ("c", 32), ("b", 200)):
            portraits.disc(name, pixels)
    assert order == [("a", 32), ("b", 256), ("c", 32)]


def test_photos_of_a_file_that_was_closed_do_not_arrive(
    portraits: ArrivingPortraits, gate: threading.Event, folder: Path, qtbot: QtBot
) -> None:
    portraits.disc("ada.png", 60)
    portraits.open(folder / "elsewhere")
    with qtbot.assertNotEmitted(portraits.arrived):
        gate.set()
        end_of(workers())
    with qtbot.waitSignal(portraits.settled):
        assert portraits.disc("ada.png", 60) is None
    assert portraits.disc("ada.png", 60) is None


def test_what_cannot_be_drawn_is_told_once(portraits: ArrivingPortraits, folder: Path, qtbot: QtBot) -> None:
    for name in ("one", "other", "third"):
        (folder / name).write_bytes(b"II*\0")
    told: list[str] = []
    portraits.undrawn.connect(told.append)
    with qtbot.waitSignal(portraits.settled):
        portraits.disc("one", 60)
        portraits.disc("other", 60)
        portraits.disc("ada.png", 60)
    with qtbot.waitSignal(portraits.settled):
        portraits.disc("third", 60)
    (sentence,) = told
    assert sentence.startswith("2 photos are not drawn (TIFF): ")
    portraits.open(folder)
    with qtbot.waitSignal(portraits.settled):
        portraits.disc("third", 60)
    assert len(told) == 2


def test_the_window_does_not_wait_for_photos(
    window: MainWindow, write: Write, folder: Path, gate: threading.Event, qtbot: QtBot
) -> None:
    window.open_file(write(TEAM))
    window.chart.select(Place(0))
    assert not has_red(window.chart.grab().toImage())
    assert not has_red(window.details.grab().toImage())
    with qtbot.waitSignal(window.chart.portraits.settled):
        gate.set()
    qtbot.waitUntil(lambda: has_red(window.chart.grab().toImage()))
    qtbot.waitUntil(lambda: has_red(window.details.grab().toImage()))


@pytest.fixture
def records(folder: Path) -> Path:
    """Return a folder of records whose photo lies within it, or beside it."""
    records = folder / "team"
    records.mkdir()
    (records / "ada.yaml").write_text("name: Ada Example\nimage: ada.png\n", encoding="utf-8")
    return records


def test_photos_of_a_folder_of_records_lie_within_it(
    window: MainWindow, records: Path, folder: Path, qtbot: QtBot
) -> None:
    (folder / "ada.png").rename(records / "ada.png")
    window.open_file(records)
    qtbot.waitUntil(lambda: has_red(window.chart.grab().toImage()))
    assert window.dataset
    dialog = ExportDialog(window.dataset, Letters(), PictureSpec(), None, window)
    dialog.show()
    qtbot.waitUntil(lambda: has_red(dialog.preview.grab().toImage()))
    dialog.done(QDialog.DialogCode.Rejected)
    assert has_red(paint_picture(make_picture(window.dataset, PictureSpec(), Letters())))


def test_no_photo_beside_a_folder_of_records_is_shown(
    window: MainWindow, records: Path, qtbot: QtBot
) -> None:
    window.open_file(records)
    with qtbot.waitSignal(window.chart.portraits.settled):
        window.chart.grab()
    assert not has_red(window.chart.grab().toImage())
    assert window.dataset
    assert not has_red(paint_picture(make_picture(window.dataset, PictureSpec(), Letters())))


def test_the_window_says_which_photos_are_not_drawn(
    window: MainWindow, write: Write, folder: Path, qtbot: QtBot
) -> None:
    (folder / "ada.png").write_bytes(b"MM\0*")
    window.open_file(write(TEAM))
    qtbot.waitUntil(lambda: "photo is not drawn (TIFF)" in window.status.currentMessage())


def test_a_file_that_is_read_again_shows_its_photos_as_they_are_now(
    window: MainWindow, write: Write, folder: Path, qtbot: QtBot
) -> None:
    (folder / "ada.png").unlink()
    window.open_file(write(TEAM))
    with qtbot.waitSignal(window.chart.portraits.settled):
        window.chart.grab()
    (folder / "ada.png").write_bytes(packed(plain()))
    window.documents.reload()
    qtbot.waitUntil(lambda: has_red(window.chart.grab().toImage()))


def test_large_photos_arrive_as_well(
    window: MainWindow, write: Write, folder: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    monkeypatch.setattr(photos_module, "MOST_PIXELS_HERE", 0)
    window.open_file(write(TEAM))
    qtbot.waitUntil(lambda: has_red(window.chart.grab().toImage()), timeout=30_000)


def test_the_preview_of_an_export_does_not_wait_for_photos(
    window: MainWindow, write: Write, folder: Path, gate: threading.Event, qtbot: QtBot
) -> None:
    window.open_file(write(TEAM))
    assert window.dataset
    dialog = ExportDialog(window.dataset, Letters(), PictureSpec(), None, window)
    dialog.show()
    assert not has_red(dialog.preview.grab().toImage())
    gate.set()
    qtbot.waitUntil(lambda: has_red(dialog.preview.grab().toImage()))
    dialog.done(QDialog.DialogCode.Rejected)
