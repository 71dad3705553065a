"""The whole window beside pictures of it that are kept.

They hold for one family of letters, which the test takes care of, and for one version of Qt: with another one
nothing is compared. `.ci/run` brings both.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, qVersion
from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from orgviewer.paint import text_metrics
from orgviewer.views.actions.action import ActionName
from orgviewer.views.chart import surface
from orgviewer.views.main_window import MainWindow
from tests.conftest import IN_CI
from tests.pictures import looks_alike
from tests.views.hands import Hands

PICTURES = Path(__file__).parent / "pictures"
QT = "6.11"
FAMILY = "DejaVu Sans"
SIZE = (1000, 640)
NAMES = ("light", "dark", "panel", "outline")
"""What the window shows: a light or a dark system, a person's life in the panel, the outline."""
SOURCE = [{"id": "report", "at": "page 2"}]
OFFICE: Mapping[str, object] = {
    "meta": {"title": "The weather office", "as_of": "2024-06"},
    "sources": [{"id": "report", "title": "Annual report", "publisher": "Example AG", "date": "2024-02"}],
    "organizations": [
        {"id": "office", "name": "Weather office", "classification": "company"},
        {"id": "vision", "name": "Vision", "parent_id": "office", "headcount": 5},
        {"id": "language", "name": "Language", "parent_id": "office"},
    ],
    "posts": [{"id": "head", "label": "Head of language", "organization_id": "language"}],
    "persons": [
        {"id": "eve", "name": "Eve Example", "memberships": [{"organization_id": "office", "role": "Head"}]},
        {
            "id": "ada",
            "name": "Ada Example",
            "summary": "Reads clouds",
            "biography": [{"text": "Came as an apprentice; leads vision today.", "sources": SOURCE}],
            "education": [{"institution": "Example University", "study_type": "PhD", "end_date": "2019"}],
            "work": [{"name": "Fictional Airfield", "position": "Observer", "start_date": "2019"}],
            "memberships": [{"organization_id": "vision", "role": "Lead", "sources": SOURCE}],
        },
        {"id": "ben", "name": "Ben Example", "memberships": [{"organization_id": "vision"}]},
        {"id": "joe", "name": "Joe Example", "memberships": [{"organization_id": "language"}]},
    ],
}


@pytest.fixture
def letters_of_the_pictures(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Draw everything in the letters of the pictures, in English and without motion."""
    version = qVersion().rpartition(".")[0]
    if version != QT or sys.platform != "linux":
        pytest.skip(f"the pictures are of Qt {QT} on Linux, and this is {version} on {sys.platform}")
    if FAMILY not in QFontDatabase.families():
        sentence = f"the font {FAMILY} is not installed"
        if IN_CI:
            pytest.fail(sentence)
        pytest.skip(sentence)
    before = QFont(qapp.font()), QPalette(qapp.palette()), QLocale()
    font = QFont(FAMILY)
    font.setPixelSize(13)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    qapp.setFont(font)
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedStates))
    monkeypatch.setattr(text_metrics, "FAMILIES", (FAMILY,))
    monkeypatch.setattr(surface, "LONGEST_MOTION", 0)
    yield
    qapp.setFont(before[0])
    qapp.setPalette(before[1])
    QLocale.setDefault(before[2])


@pytest.mark.gui
@pytest.mark.parametrize("name", NAMES)
@pytest.mark.usefixtures("letters_of_the_pictures")
def test_the_window_looks_as_it_looked(
    name: str,
    qapp: QApplication,
    qtbot: QtBot,
    new_window: Callable[[], MainWindow],
    write: Callable[..., Path],
) -> None:
    if name == "dark":
        qapp.setPalette(QPalette(QColor("#202020")))
    window = new_window()
    window.resize(*SIZE)
    window.open_file(write(OFFICE, "office.yaml"))
    if name == "outline":
        window.actions_by_name[ActionName.OUTLINE].trigger()
    QApplication.processEvents()  # the parts of the window take their places
    window.chart.fit()
    if name == "panel":
        Hands(qtbot, window).click_card("ada")
    QApplication.processEvents()
    looks_alike(PICTURES / f"{name}.png", window.grab().toImage())


def test_every_kept_picture_is_compared() -> None:
    assert {path.stem for path in PICTURES.iterdir()} == {*NAMES}
