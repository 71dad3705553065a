"""Starts the window: the application object, its icon, and what happens when something breaks."""

from __future__ import annotations

import gc
import sys
import traceback
from collections.abc import Sequence
from functools import partial
from pathlib import Path
from types import TracebackType

from PySide6 import QtWidgets
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from orgviewer import __version__
from orgviewer.chart.spec import ChartSpec
from orgviewer.choices import Direction, LayoutKind
from orgviewer.commands.terminal import complain
from orgviewer.engines import load
from orgviewer.readers import told_spec
from orgviewer.resources import default_dataset, resource
from orgviewer.views.ending import signals_kept
from orgviewer.views.files.open_file import ShownState
from orgviewer.views.files.pasting import remove_abandoned
from orgviewer.views.main_window import MainWindow
from orgviewer.views.settings import Settings
from orgviewer.words.language import ENGLISH, spoken
from orgviewer.words.translation import tr

WAIT_FOR_ALL = "orgviewer.views.background:wait_for_all"
SPEAK_IN_QT = "orgviewer.words.catalogues:speak_in_qt"
STATE_MEANT = "orgviewer.history.opening:state_meant"
MIRRORED = "-reverse"  # Qt's own word for a window that is read from right to left
WITHOUT_SCREEN = ("offscreen", "minimal")


def run(
    *,
    path: Path | None,
    layout: LayoutKind,
    direction: Direction,
    as_of: str | None,
    columns: Sequence[str],
    sheet: str | None,
    encoding: str | None,
    at: str | None,
    mirrored: bool = False,
) -> int:
    """Open a file (the sample if None), or a state of it, in a window; return the exit code of that."""
    path = path or default_dataset()
    told = columns or sheet or encoding
    spec = told_spec(path, columns, sheet, encoding) if told else None  # None: as it was read before
    shown = ShownState(*load(STATE_MEANT)(path, at)) if at is not None else None
    with signals_kept() as ending:
        application = QApplication([sys.argv[0], *([MIRRORED] if mirrored else [])])
        if spoken() != ENGLISH:
            load(SPEAK_IN_QT)(application, spoken())
        application.setApplicationName("orgviewer")
        application.setApplicationVersion(__version__)
        application.setDesktopFileName("orgviewer")
        application.setWindowIcon(QIcon(str(resource("orgviewer.svg"))))
        sys.excepthook = show_unexpected
        ending.listen()
        window = MainWindow(Settings())
        window.chart.set_layout(layout)
        window.chart.set_direction(direction)
        # Opened when it is known how much room there is, and yet before anything is painted.
        opened = partial(window.open_file, path, spec, ChartSpec(as_of=as_of), shown)
        window.placing.placed.connect(opened)
        window.show()
        remove_abandoned()
        # What the program itself consists of stays to its end: looking through it for circles, as Python does
        # now and then, would take longer than a frame.
        gc.freeze()
        status = application.exec()
        if window.is_writing:
            window.writing.cancel()  # a signal asks nobody
        window.close()
        load(WAIT_FOR_ALL)(window)  # what it gave up cleans up behind itself
        if application.platformName() in WITHOUT_SCREEN:
            # Such a platform, from which nobody can paste, keeps what was copied until Python is gone.
            application.clipboard().clear()
        return ending.status or status


def show_unexpected(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    """Say that something broke, with details that can be copied, and go on where that is possible."""
    details = "".join(traceback.format_exception(kind, error, trace))
    complain(*details.splitlines())
    if QApplication.activeModalWidget():
        return  # a mistake in painting would come again with every frame
    box = QtWidgets.QMessageBox(
        QtWidgets.QMessageBox.Icon.Critical, tr("orgviewer"), tr("Something went wrong that should not have.")
    )
    box.setInformativeText(tr("The open chart is not changed. Please report this with the details below."))
    box.setDetailedText(f"orgviewer {__version__}\n{details}")
    box.exec()
