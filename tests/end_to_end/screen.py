"""A virtual screen: starts it, looks at it, reads what is written on it, and clicks.

The only module of the tests that knows the outside programs (Xvfb, import, convert, tesseract, xdotool).
"""

from __future__ import annotations

import csv
import io
import os
import re
import subprocess
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass

PROGRAMS = ("Xvfb", "import", "convert", "tesseract", "xdotool")
WIDTH, HEIGHT = 1440, 900
ENLARGE = 3  # the reader of letters wants them larger than a screen shows them
LONG_ENOUGH = 90  # seconds after which something that should come to be seen is missed


@dataclass(frozen=True)
class Word:
    """A word on the screen, and the middle of it in the screen's pixels."""

    text: str
    x: float
    y: float


@dataclass(frozen=True)
class Screen:
    """A running X server, by the name of its display."""

    display: str

    @property
    def environment(self) -> dict[str, str]:
        """The environment in which programs show themselves on this screen and nowhere else."""
        kept = {
            name: value
            for name, value in os.environ.items()
            if not name.startswith(("QT_", "WAYLAND_")) and name != "XDG_SESSION_TYPE"
        }
        return {**kept, "DISPLAY": self.display, "QT_QPA_PLATFORM": "xcb"}

    def words(self) -> tuple[Word, ...]:
        """Look at the whole screen and return what can be read."""
        picture = self._output("import", "-silent", "-window", "root", "png:-")
        large = self._output(
            *("convert", "png:-", "-colorspace", "Gray", "-resize", f"{100 * ENLARGE}%", "png:-"),
            given=picture,
        )
        return read_words(
            self._output("tesseract", "-", "-", "--dpi", "300", "--psm", "11", "tsv", given=large).decode()
        )

    def titles(self) -> tuple[str, ...]:
        """Return the titles of all windows that are shown."""
        found = (
            self._output("xdotool", "search", "--onlyvisible", "--name", ".", check=False).decode().split()
        )
        return tuple(
            self._output("xdotool", "getwindowname", window, check=False).decode().strip() for window in found
        )

    def click(self, word: Word) -> None:
        """Click into the middle of a word."""
        self._output("xdotool", "mousemove", "--sync", f"{word.x:.0f}", f"{word.y:.0f}", "click", "1")

    def _output(self, *command: str, given: bytes = b"", check: bool = True) -> bytes:
        return subprocess.run(
            command,
            input=given,
            env=self.environment,
            check=check,
            stdout=subprocess.PIPE,
            timeout=LONG_ENOUGH,
        ).stdout


def read_words(table: str) -> tuple[Word, ...]:
    """Return the words of tesseract's table, in the screen's pixels."""
    rows = csv.DictReader(io.StringIO(table), delimiter="\t", quoting=csv.QUOTE_NONE)
    return tuple(
        Word(
            row["text"],
            (int(row["left"]) + int(row["width"]) / 2) / ENLARGE,
            (int(row["top"]) + int(row["height"]) / 2) / ENLARGE,
        )
        for row in rows
        if (row["text"] or "").strip()
    )


def letters(text: str) -> str:
    """Return the letters of a text in lower case: what reading from a picture gets right."""
    return re.sub(r"[^a-z]", "", text.lower())


def find(words: Sequence[Word], text: str) -> tuple[Word, ...]:
    """Return the places of a word."""
    return tuple(word for word in words if letters(word.text) == letters(text))


@contextmanager
def virtual_screen() -> Iterator[Screen]:
    """Start an X server of its own on a free display, and end it."""
    reading, writing = os.pipe()
    server = subprocess.Popen(
        ("Xvfb", "-displayfd", str(writing), "-screen", "0", f"{WIDTH}x{HEIGHT}x24", "-nolisten", "tcp"),
        pass_fds=(writing,),
        stderr=subprocess.DEVNULL,
    )
    os.close(writing)
    try:
        with os.fdopen(reading) as ready:
            number = ready.readline().strip()  # comes when the server answers; empty if it ended
        assert number, "the virtual screen did not start"
        yield Screen(f":{number}")
    finally:
        server.terminate()
        server.wait()


def looks(screen: Screen, program: subprocess.Popen[bytes]) -> Iterator[tuple[Word, ...]]:
    """Look again and again, while the program runs and patience lasts; looking takes its time by itself."""
    end = time.monotonic() + LONG_ENOUGH
    while time.monotonic() < end:
        assert program.poll() is None, f"the program ended with {program.returncode}"
        yield screen.words()
