"""What can be chosen of a chart, of its files and of the program: command line, dialogs and writers share it.

A choice's value is its word on the command line, or how the names of its files end. Choices stand in the
order in which they are offered, and the first of a kind is taken where nobody chooses. None of them is a
text as well: Qt's lists of choices would give a mere text back.
Not for: what choices are called in a window (see `views`), or what becomes of them (see `layout`, `publish`).
"""

from __future__ import annotations

import enum
from collections.abc import Mapping
from typing import NamedTuple

USUAL_ASPECT = 1.5  # width to height; between a window and wide paper
A4_UPRIGHT, A4_WIDE = 2**-0.5, 2**0.5  # width to height (ISO 216)
MOST_DPI = 10_000  # dots to an inch; finer than anything prints
LEAST_TEXT = 6.0  # points of the smallest letters on paper, unless somebody says otherwise
MOST_TEXT = 72  # points that can be asked for


class Choice(enum.Enum):
    """One of several things that can be chosen; written as its word."""

    def __str__(self) -> str:
        return str(self.value)


class LayoutKind(Choice):
    """How cards are placed; AUTOMATIC is whatever makes letters largest, tidy if there is little in it."""

    AUTOMATIC = "automatic"
    TIDY = "tidy"
    COMPACT = "compact"


class Direction(Choice):
    """Where a tree grows to."""

    DOWN = "down"
    UP = "up"
    RIGHT = "right"
    LEFT = "left"

    @property
    def is_vertical(self) -> bool:
        """Whether levels lie one above the other."""
        return self in (Direction.DOWN, Direction.UP)

    @property
    def is_forward(self) -> bool:
        """Whether places grow as the tree does."""
        return self in (Direction.DOWN, Direction.RIGHT)


class Extra(Choice):
    """What a chart may show beside its tree, and its cards beside names and roles; any of these or none."""

    ASSISTANTS = "assistants"
    DOTTED_LINES = "dotted-lines"
    NATIVE_NAMES = "native-names"
    SUMMARIES = "summaries"
    UNDATED = "undated"


USUAL_EXTRAS = frozenset(Extra) - {Extra.SUMMARIES}


class Omission(Choice):
    """What can be left off before anything is shown or written; any of these or none."""

    NAMES = "names"
    CONTACTS = "contacts"
    PHOTOS = "photos"
    NOTES = "notes"
    DATES = "dates"
    LIVES = "lives"
    SOURCES = "sources"


class ThemeName(Choice):
    """Which set of colours; those of high contrast are black on white and, in the dark, white on black."""

    LIGHT = "light"
    DARK = "dark"
    HIGH_CONTRAST = "high-contrast"
    HIGH_CONTRAST_DARK = "high-contrast-dark"

    @property
    def is_dark(self) -> bool:
        """Whether letters are lighter than what lies behind them."""
        return self in (ThemeName.DARK, ThemeName.HIGH_CONTRAST_DARK)


class ThemeChoice(Choice):
    """Which colours: those that the system has, or those of a theme."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"
    HIGH_CONTRAST = "high-contrast"
    HIGH_CONTRAST_DARK = "high-contrast-dark"

    @property
    def theme(self) -> ThemeName | None:
        """The theme; None if it is the system's."""
        return None if self is ThemeChoice.SYSTEM else ThemeName(self.value)


class Language(Choice):
    """In which language the program speaks, by its locale; the system's has none."""

    SYSTEM = ""
    ENGLISH = "en"
    GERMAN = "de"
    CHINESE = "zh_CN"


class TextScale(Choice):
    """How large texts are, the usual size being 1."""

    USUAL = 1.0
    LARGER = 1.25
    LARGE = 1.5
    DOUBLE = 2.0


class DateStyle(Choice):
    """How dates are written: as the language has it, or as 2024-06-30."""

    LANGUAGE = "language"
    ISO = "iso"


class Resumed(Choice):
    """What the program takes up again: a file with its view, the file alone, or nothing."""

    VIEW = "view"
    FILE = "file"
    NOTHING = "nothing"


class Background(Choice):
    """What lies behind the cards: the theme's own page (white, or dark in dark themes) or nothing."""

    WHITE = "white"
    TRANSPARENT = "transparent"


class Pages(Choice):
    """How a chart comes onto paper: on a page of its own size, whole on one sheet, as tiles, or by branches.

    What would not be legible on one sheet is parted by its branches.
    """

    ONE = "one"
    FIT = "fit"
    TILES = "tiles"
    BRANCHES = "branches"


class Paper(Choice):
    """A sheet of paper, or a slide of 16 : 9, which is one as well."""

    A4 = "a4"
    A3 = "a3"
    LETTER = "letter"
    A0 = "a0"
    A1 = "a1"
    A2 = "a2"
    A5 = "a5"
    LEGAL = "legal"
    TABLOID = "tabloid"
    SLIDE = "slide"

    @property
    def sides(self) -> tuple[float, float]:
        """The shorter and the longer side in millimetres (ISO 216, ANSI Y14.1)."""
        return _SIDES[self]


_SIDES: Mapping[Paper, tuple[float, float]] = {
    Paper.A4: (210.0, 297.0),
    Paper.A3: (297.0, 420.0),
    Paper.LETTER: (215.9, 279.4),
    Paper.A0: (841.0, 1189.0),
    Paper.A1: (594.0, 841.0),
    Paper.A2: (420.0, 594.0),
    Paper.A5: (148.0, 210.0),
    Paper.LEGAL: (215.9, 355.6),
    Paper.TABLOID: (279.4, 431.8),
    Paper.SLIDE: (190.5, 25.4 * 40 / 3),
}


class OwnPaper(NamedTuple):
    """A sheet of a size of its own, in millimetres; how it lies is said apart from that."""

    width: float
    height: float

    @property
    def sides(self) -> tuple[float, float]:
        """The shorter and the longer side in millimetres."""
        return min(self), max(self)

    @property
    def is_possible(self) -> bool:
        """Whether it is a sheet that a chart can be drawn on."""
        return all(LEAST_SIDE <= side <= MOST_SIDE for side in self)  # which is true of no NaN


AnyPaper = Paper | OwnPaper
LEAST_SIDE, MOST_SIDE = 100.0, 5_000.0  # millimetres of a sheet of a size of its own
USUAL_MARGIN, MOST_MARGIN = (
    10.0,
    30.0,
)  # millimetres; no printer needs more, and the smallest sheet leaves room


class Orientation(Choice):
    """How paper lies: on its longer side or on its shorter one.

    AUTOMATIC is whichever makes the text of a chart on one sheet larger, and of several sheets by branch
    whichever makes fewer; slides and posters are wide.
    """

    AUTOMATIC = "automatic"
    WIDE = "wide"
    UPRIGHT = "upright"


class SlideShapes(Choice):
    """What the charts on slides are made of: free shapes, as on the screen, or SmartArt to edit as a tree."""

    FREE = "free"
    SMART_ART = "smartart"


class PictureFormat(Choice):
    """A kind of file that a picture can be written to, by the ending of its files."""

    PNG = ".png"
    SVG = ".svg"
    PDF = ".pdf"
    PPTX = ".pptx"
    HTML = ".html"
    CSV = ".csv"
    JSON = ".json"
    DRAWIO = ".drawio"
    VSDX = ".vsdx"
    GRAPHML = ".graphml"
    MERMAID = ".mmd"
    PLANTUML = ".puml"
    DOT = ".dot"
    OPML = ".opml"

    @property
    def suffix(self) -> str:
        """How the names of its files end."""
        return str(self)


class DatasetFormat(Choice):
    """A kind of file that a dataset can be written to, by the ending of its files."""

    YAML = ".yaml"
    JSON = ".json"
    CSV = ".csv"
    FOLLOW_THE_MONEY = ".jsonl"
    LINKED_DATA = ".jsonld"


class ComparisonFormat(Choice):
    """A kind of file that a comparison can be written to, by the ending of its files."""

    CSV = ".csv"
    JSON = ".json"
    MARKDOWN = ".md"
    HTML = ".html"
