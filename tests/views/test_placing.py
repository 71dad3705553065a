"""The window stands on the screen, whole, with its frame."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from orgviewer.chart.places import Place
from orgviewer.relations.facets import Facet, FacetKind
from orgviewer.views.actions.action import ActionName
from orgviewer.views.main_window import MainWindow
from orgviewer.views.placing import within
from orgviewer.views.status import Ongoing
from tests.views.screens import CHECKOUT, said_on_a_screen

SMALL = QRect(0, 0, 1024, 600)
BESIDE = QRect(1024, -200, 1920, 1080)

OPEN_ON_A_SCREEN = """
import sys
from PySide6.QtWidgets import QApplication
from orgviewer.resources import default_dataset
from orgviewer.views.actions.action import ActionName
from orgviewer.views.guide.window import Guide
from orgviewer.views.main_window import MainWindow
from orgviewer.views.settings import Settings

application = QApplication(sys.argv[:1])
for _ in range(2):  # as it opens at first, and as it is remembered
    window = MainWindow(Settings())
    window.placing.placed.connect(lambda: window.open_file(default_dataset()))
    window.show()
    for name in (ActionName.OUTLINE, ActionName.FIND):
        application.processEvents()
        window.actions_by_name[name].trigger()
    window.actions_by_name[ActionName.GUIDE].trigger()
    application.processEvents()
    free = window.screen().availableGeometry()
    for shown in (window, window.findChild(Guide)):
        frame = shown.frameGeometry()
        assert free.contains(frame), (frame, free)
        assert frame.width() > shown.width() and frame.height() > shown.height()
    assert window.chart.scene
    print(free.width(), free.height())
    window.close()
"""


@pytest.mark.parametrize(
    ("frame", "expected"),
    [
        (QRect(10, 10, 800, 500), QRect(10, 10, 800, 500)),
        (QRect(10, 10, 1440, 900), QRect(0, 0, 1024, 600)),
        (QRect(-300, 500, 800, 500), QRect(0, 100, 800, 500)),
        (QRect(2500, -300, 800, 500), QRect(2144, -200, 800, 500)),
        (QRect(900, 10, 800, 500), QRect(1024, 10, 800, 500)),  # the other one shows more of it
        (QRect(900, 10, 150, 100), QRect(874, 10, 150, 100)),
        (QRect(-9000, 9000, 800, 500), QRect(0, 100, 800, 500)),  # on a screen that is gone
    ],
)
def test_a_frame_is_brought_onto_a_screen(frame: QRect, expected: QRect) -> None:
    assert within(frame, [SMALL, BESIDE]) == expected


def test_without_a_screen_a_frame_stays() -> None:
    assert within(BESIDE, []) == BESIDE


@pytest.mark.parametrize(
    ("pixels", "factor", "free"),
    [((1024, 600), "1", "1024 600"), ((2560, 1440), "2", "1280 720"), ((1366, 768), "1.25", "1093 614")],
)
def test_the_window_fits_the_screen_at_any_scale(
    tmp_path: Path, pixels: tuple[int, int], factor: str, free: str
) -> None:
    shown = said_on_a_screen(tmp_path, pixels, factor, "-c", OPEN_ON_A_SCREEN)
    assert shown == [free, free]


def test_a_remembered_window_comes_back_onto_the_screen(
    qapp: QApplication, new_window: Callable[[], MainWindow]
) -> None:
    before = new_window()
    before.setGeometry(5000, 4000, 3000, 2500)
    before.close()
    after = new_window()
    qapp.processEvents()
    (screen,) = QGuiApplication.screens()
    assert screen.availableGeometry().contains(after.frameGeometry())


def test_all_that_can_be_shown_leaves_the_window_small(window: MainWindow) -> None:
    window.open_file(CHECKOUT / "data" / "example.yaml")
    window.going.colour_by(Facet(FacetKind.SCHOOL))
    window.chart.focus_on(Place(1))
    for name in (ActionName.OUTLINE, ActionName.FIND):
        window.actions_by_name[name].trigger()
    window.resize(900, 500)
    window.status.show_progress(Ongoing.READING, 0.5)
    assert window.minimumSizeHint().width() <= 900
    assert window.minimumSizeHint().height() <= 500
    assert (window.width(), window.height()) == (900, 500)
