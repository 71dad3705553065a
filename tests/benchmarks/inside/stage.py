"""A chart's real widget on a screen that nobody sees, and hands that wait for each finished frame."""

from __future__ import annotations

import gc
import os
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QApplication

from orgviewer.chart.places import Place
from orgviewer.chart.spec import Folding
from orgviewer.choices import ThemeName
from orgviewer.paint.cards.card import badge_rectangle
from orgviewer.paint.text_metrics import Letters
from orgviewer.paint.theme import THEMES
from orgviewer.views.chart.scene import Scene
from orgviewer.views.chart.view import ChartView
from orgviewer.views.files.loading import Loader
from orgviewer.views.files.open_file import OpenFile

WINDOW = (1600, 1000)
NOTCH = 120
PATIENCE = 20.0  # seconds that a frame may take before something must be wrong
LEFT, NOTHING = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton


class Stage(ChartView):
    """Shows a file's chart, all unfolded; `frame` does something and waits until that is painted."""

    def __init__(self, path: Path) -> None:
        super().__init__(THEMES[ThemeName.LIGHT], Letters())
        self._painted = False
        self.painting: list[float] = []  # milliseconds of each frame, those that complete one before included
        self.resize(*WINDOW)
        self.show()
        self.show_scene(Loader(OpenFile(path), self.fitting_style(), self.theme).now())
        self.set_folding(Folding())
        self.fit()
        self.wait()

    @property
    def shown(self) -> Scene:
        """The scene, which is there from the start."""
        assert self.scene is not None
        return self.scene

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        start = time.perf_counter()
        super().paintEvent(event)
        self.painting.append((time.perf_counter() - start) * 1000)
        self._painted = True

    def wait(self) -> None:
        """Let Qt work until the widget is painted, and its pixels handed to the screen."""
        late = time.perf_counter() + PATIENCE
        while not self._painted:
            QApplication.processEvents()
            if time.perf_counter() > late:
                raise TimeoutError("nothing was painted")

    def frame(self, act: Callable[[], object]) -> float:
        """Do something; return how many milliseconds passed until it was painted."""
        QApplication.processEvents()
        self._painted = False
        start = time.perf_counter()
        act()
        self.wait()
        return (time.perf_counter() - start) * 1000

    def wheel(self, point: QPointF, notches: float) -> None:
        """Turn the wheel with Ctrl held: zoom about a point."""
        event = QWheelEvent(
            point,
            QPointF(self.mapToGlobal(point)),
            QPoint(),
            QPoint(0, round(notches * NOTCH)),
            NOTHING,
            Qt.KeyboardModifier.ControlModifier,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QApplication.sendEvent(self, event)

    def mouse(self, kind: QEvent.Type, point: QPointF, button: Qt.MouseButton = LEFT) -> None:
        """Press, move or release the mouse."""
        place, keys = QPointF(self.mapToGlobal(point)), Qt.KeyboardModifier.NoModifier
        QApplication.sendEvent(self, QMouseEvent(kind, point, place, button, button, keys))

    def click(self, point: QPointF) -> None:
        """Press and release."""
        self.mouse(QEvent.Type.MouseButtonPress, point)
        self.mouse(QEvent.Type.MouseButtonRelease, point)

    def badge(self, place: int) -> QPointF:
        """Return where on the screen the badge of the card at a place of the whole chart is."""
        box = badge_rectangle(self.shown.layout, self.shown.node(Place(place)))
        return QPointF(*self.camera.to_screen(((box.left + box.right) / 2, (box.top + box.bottom) / 2)))


def application() -> QApplication:
    """Return the application of a screen that nobody sees; it must be kept."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    return QApplication([])


def open_stage(path: Path) -> tuple[QApplication, Stage]:
    """Open a file on the stage; the application must be kept as long as the stage."""
    own = application()
    gc.freeze()  # as the program does when it begins to listen
    return own, Stage(path)
