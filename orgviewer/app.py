"""Starts the windows: the application object, its icon, and what happens when something breaks."""

from __future__ import annotations

import gc
import sys
import traceback
from collections.abc import Sequence
from functools import partial
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6 import QtWidgets
from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from orgviewer import __version__
from orgviewer.chart.spec import Filter
from orgviewer.choices import Direction, LayoutKind, Omission
from orgviewer.commands.terminal import complain
from orgviewer.engines import load
from orgviewer.readers import told_spec
from orgviewer.resources import default_dataset, resource
from orgviewer.views.ending import signals_kept
from orgviewer.views.files.open_file import AS_SEEN, OpeningWish, ShownState
from orgviewer.views.files.pasting import remove_abandoned
from orgviewer.views.main_window import MainWindow
from orgviewer.views.settings import Settings
from orgviewer.views.system_theme import prefers_contrast
from orgviewer.words.language import ENGLISH, spoken
from orgviewer.words.translation import tr

if TYPE_CHECKING:
    from orgviewer.chart.fields.typed import CardWish

WAIT_FOR_ALL = "orgviewer.views.background:wait_for_all"
TASK = "orgviewer.views.background:Task"
DRESS = "orgviewer.views.start.appearance:dress"
SPEAK_IN_QT = "orgviewer.words.catalogues:speak_in_qt"
LAY_TEXTS = "orgviewer.views.start.mirroring:lay_texts"
CHOSEN_VIEW = "orgviewer.commands.repeating:chosen_view"
PARSE_RULE = "orgviewer.chart.rules.grammar:parse_rule"
AWAIT_UNKNOWN = "orgviewer.views.actions.asking.cards:await_unknown_fields"
AWAIT_VIEW = "orgviewer.views.actions.entering.rooms_of_file:await_view"
STATE_MEANT = "orgviewer.history.opening:state_meant"
AGAIN = 200  # milliseconds until it is looked again whether the work of a closed window has ended
MIRRORED_OPTION = "-reverse"  # Qt's own word for a window that is read from right to left
WITHOUT_SCREEN = ("offscreen", "minimal")


def run(
    *,
    path: Path | None,
    layout: LayoutKind | None,
    direction: Direction | None,
    as_of: str | None,
    columns: Sequence[str],
    sheet: str | None,
    encoding: str | None,
    at: str | None,
    card: CardWish | None = None,
    rules: Sequence[str] = (),
    only: str | None = None,
    hide: str | None = None,
    omissions: frozenset[Omission] = frozenset(),
    mirrored: bool = False,
    view: str | None = None,
    views: Path | None = None,
) -> int:
    """Open a file, or a state of it, in a window; return the exit code of that.

    It is there as in a saved view, or as it was seen last, but for what options say. Without a file what was
    open last is there again, at the very first start the sample; options are of the sample, too.
    """
    settings = Settings()
    told = columns or sheet or encoding
    saved = load(CHOSEN_VIEW)(path or default_dataset(), view, views).view if view is not None else None
    typed = tuple(map(load(PARSE_RULE), rules)) if rules else ()
    wanted = OpeningWish(as_of, layout, direction, card, typed, saved, Filter.told(only, hide))
    is_named = bool(path or told or omissions or at is not None or wanted != AS_SEEN)
    is_named |= settings.is_first_start
    path = path or default_dataset()
    spec = told_spec(path, columns, sheet, encoding) if told else None  # None: as it was read before
    shown = ShownState(*load(STATE_MEANT)(path, at)) if at is not None else None
    with signals_kept() as ending:
        application = _application(mirrored)
        sys.excepthook = show_unexpected
        ending.listen()
        if settings.changes_look or prefers_contrast():
            load(DRESS)(settings)
        if application.isRightToLeft():
            load(LAY_TEXTS)(application)
        windows = Windows(settings)
        window = windows.add()
        _await(window, wanted, mirrored)
        # Opened when it is known how much room there is, and yet before anything is painted.
        opened = partial(window.open_file, path, spec, wanted, shown, omissions)
        window.placing.placed.connect(opened if is_named else partial(_start, window))
        window.show()
        settings.mark_started()
        remove_abandoned()
        # What the program itself consists of stays to its end: looking through it for circles, as Python does
        # now and then, would take longer than a frame.
        gc.freeze()
        status = application.exec()
        windows.close()
        if application.platformName() in WITHOUT_SCREEN:
            # Such a platform, from which nobody can paste, keeps what was copied until Python is gone.
            application.clipboard().clear()
        return ending.status or status


def _await(window: MainWindow, wanted: OpeningWish, mirrored: bool) -> None:
    """Arrange a window for the file that is opened in it, and have said what of a wish does not fit."""
    window.chart.set_layout(wanted.layout or LayoutKind.AUTOMATIC)
    window.chart.set_direction(wanted.direction or (Direction.LEFT if mirrored else Direction.DOWN))
    if wanted.card is not None or wanted.rules or wanted.view is not None or wanted.filter is not None:
        load(AWAIT_UNKNOWN)(window, wanted)
    if wanted.view is not None:
        load(AWAIT_VIEW)(window, wanted.view)


def _application(mirrored: bool) -> QApplication:
    """Return the application object, with its names, its icon and Qt's own texts in the language spoken."""
    application = QApplication([sys.argv[0], *([MIRRORED_OPTION] if mirrored else [])])
    if spoken() != ENGLISH:
        load(SPEAK_IN_QT)(application, spoken())
    application.setApplicationName("orgviewer")
    application.setApplicationVersion(__version__)
    application.setDesktopFileName("orgviewer")
    application.setWindowIcon(QIcon(str(resource("orgviewer.svg"))))
    return application


class Windows(QObject):
    """The windows of the program, each with a file of its own; the settings are those of all."""

    def __init__(self, settings: Settings) -> None:
        super().__init__()
        self._settings = settings
        self.open: list[MainWindow] = []
        self._closed: list[MainWindow] = []  # which are there as long as something works for them

    def add(self) -> MainWindow:
        """Make another window, as large as the one that was opened last, and return it."""
        size = self.open[-1].normalGeometry().size() if self.open else None
        window = MainWindow(self._settings, size)
        window.another_asked.connect(self._add_shown)
        window.closed.connect(self._let_go)
        self.open.append(window)
        return window

    def close(self) -> None:
        """Close all windows, without a question, and wait until what they gave up has cleaned up."""
        for window in self.open:
            if window.is_writing:
                window.writing.cancel()  # a signal asks nobody
        remaining = [*self.open, *self._closed]
        for window in remaining:
            window.close()
            load(WAIT_FOR_ALL)(window)

    def _add_shown(self) -> None:
        window = self.add()
        window.placing.placed.connect(window.starting.welcome)
        window.show()

    def _let_go(self) -> None:
        """Let the window go that was closed, unless it is the last one, with which the program ends."""
        closed = [window for window in self.open if window is self.sender()]
        if closed and len(self.open) > 1:
            self.open.remove(closed[0])
            self._closed += closed
            QTimer.singleShot(0, self, self._delete_idle)

    def _delete_idle(self) -> None:
        """Delete the closed windows for which nothing works any more."""
        task = load(TASK)
        idle = [window for window in self._closed if not window.findChildren(task)]
        self._closed = [window for window in self._closed if window not in idle]
        for window in idle:
            window.destroyed.connect(self._collect_later)
            window.deleteLater()
        if self._closed:
            QTimer.singleShot(AGAIN, self, self._delete_idle)

    def _collect_later(self) -> None:
        QTimer.singleShot(0, self, _collect)


def _collect() -> None:
    """Let Python find what is left of a window, also if it was there when the program was started."""
    gc.unfreeze()
    gc.collect()
    gc.freeze()


def _start(window: MainWindow) -> None:
    """Resume in a window what was open last, or welcome."""
    window.starting.start()


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
