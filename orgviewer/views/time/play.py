"""The button that plays time: one step after another, however long each takes to be shown."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QToolButton

from orgviewer.words.translation import tr

BEAT = 700  # milliseconds from one step to the next, at least
PLAY, PAUSE = "▶", "❚❚"
WIDTH = 34  # pixels, which both signs fit in


class Film(Protocol):
    """What is played."""

    @property
    def is_settled(self) -> bool:
        """Whether the step before is shown, or cannot be."""

    def show_next(self) -> bool:
        """Go one step on; return whether there was one."""

    def show_first(self) -> None:
        """Go back to where it begins."""


class PlayButton(QToolButton):
    """Plays a film, or pauses it; it stops at the last step, and no step begins before the last has ended."""

    def __init__(self, film: Film, tip: str) -> None:
        super().__init__()
        self._film = film
        self.setAutoRaise(True)
        self.setFixedWidth(WIDTH)
        self.setToolTip(tip)
        self.beat = QTimer(self, interval=BEAT)
        self.beat.timeout.connect(self._go_on)
        self.clicked.connect(self.toggle)
        self.pause()

    @property
    def is_playing(self) -> bool:
        """Whether it plays."""
        return self.beat.isActive()

    def toggle(self) -> None:
        """Play on, from the first step if the last is shown; or pause."""
        if self.is_playing:
            self.pause()
        elif self.isEnabled():
            if not self._film.show_next():
                self._film.show_first()
            self._say(PAUSE, tr("Pause"))
            self.beat.start()

    def pause(self) -> None:
        """Play no more."""
        self.beat.stop()
        self._say(PLAY, tr("Play"))

    def _say(self, sign: str, name: str) -> None:
        self.setText(sign)
        self.setAccessibleName(name)

    def _go_on(self) -> None:
        if self._film.is_settled and not self._film.show_next():
            self.pause()
