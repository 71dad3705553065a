"""Letters: their fonts, how wide a text is, what of it a machine can draw, and where it is cut.

Widths are in pixels at 100 %. Fonts are not hinted, so that a width measured here holds at every
zoom and in every picture.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Hashable
from functools import lru_cache
from typing import TypeVar, cast
from weakref import WeakMethod

from PySide6.QtCore import QLoggingCategory, Qt, QTextBoundaryFinder
from PySide6.QtGui import QFont, QFontDatabase, QFontMetricsF, QTextLayout

from orgviewer.controls import undirected
from orgviewer.paint.theme import FAMILIES, Lettering
from orgviewer.words.translation import tr

Remembered = TypeVar("Remembered")
REMEMBERED = 100_000  # texts
MOST_MADE = 4  # things that are remembered of a dataset
MOST_DRAWN = 500  # characters of a text that is cut; no card is wider, and a cell of 10 MB is not measured
ELLIPSIS = "…"  # at the end of what is cut
WIDE = "\u2e80-\u2fff\u3005-\u3007\u3021-\u30ff\u31f0-\u31ff\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
OPENING = "「『（【〈《〔［｛"
CLOSING = "、。，．・：；？！」』）】〉》〕］｝ーぁぃぅぇぉっゃゅょァィゥェォッャュョ々"
UNBROKEN = f"[{OPENING}]*(?:(?![{CLOSING}])[{WIDE}]|[^ {WIDE}{OPENING}{CLOSING}]+)?[{CLOSING}]* *"
"""What no line is broken in: letters between blanks, or one of Chinese or Japanese, which have none, with the
signs that do not begin or end a line. Python and JavaScript read it alike."""
_UNBROKEN = re.compile(UNBROKEN)
LOW_SURROGATES = tuple(bytes([high]) for high in range(0xDC, 0xE0))


class Letters:
    """Measures texts, and remembers what it measured; needs a QGuiApplication.

    `missing` collects the characters that no font on this machine can draw.
    """

    def __init__(self) -> None:
        # Qt warns of every font it tries and every photo that is broken; what cannot be drawn is said
        # once, by `missing_sentence` and `photos.undrawn_sentence`.
        QLoggingCategory.setFilterRules("qt.text.font.db=false\nqt.gui.imageio*=false")
        installed = set(QFontDatabase.families())
        families = [family for family in FAMILIES if family in installed] or list(FAMILIES[-1:])
        self.fonts = {lettering: _font(lettering, families) for lettering in Lettering}
        self._metrics = {lettering: QFontMetricsF(font) for lettering, font in self.fonts.items()}
        self._halves = {lettering: metrics.capHeight() / 2 for lettering, metrics in self._metrics.items()}
        self.missing: set[str] = set()
        self._made_for: object = None
        self._made: dict[object, object] = {}
        self.elided = remembered(self._elided, REMEMBERED)
        self.width = remembered(self._width, REMEMBERED)
        self.legible = remembered(self._legible, REMEMBERED)
        self._drawable = remembered(self._is_drawable, REMEMBERED)

    def remember(self, dataset: object, key: object, make: Callable[[], Remembered]) -> Remembered:
        """Return what was made for a dataset before, or make it; it is forgotten with the next dataset."""
        if self._made_for is not dataset or len(self._made) > MOST_MADE:
            self._made_for, self._made = dataset, {}
        if key not in self._made:
            self._made[key] = make()
        return cast(Remembered, self._made[key])

    def _width(self, text: str, lettering: Lettering) -> float:
        """Return how wide a text is."""
        return self._metrics[lettering].horizontalAdvance(text)

    def baseline(self, lettering: Lettering, middle: float) -> float:
        """Return the y of the baseline at which letters look centred on a height."""
        return middle + self._halves[lettering]

    def _elided(self, text: str, lettering: Lettering, width: float) -> str:
        """Return a text cut with an ellipsis so that it is no wider than `width`."""
        if len(text) > MOST_DRAWN:
            text = f"{text[:MOST_DRAWN]}…"
        metrics, line = self._metrics[lettering], self.legible(text)
        if self.width(line, lettering) <= width:
            return line  # as most are, and how wide it is will be asked for again
        cut = metrics.elidedText(line, Qt.TextElideMode.ElideRight, width)
        if metrics.horizontalAdvance(cut) <= width:
            return cut
        # Qt reckons the ellipsis without the kerning before it.
        return metrics.elidedText(line, Qt.TextElideMode.ElideRight, width - lettering.pixels / 4)

    def _legible(self, text: str) -> str:
        """Return a text without what no font here can draw, on one line."""
        line = " ".join(undirected(text).split())
        if line.isascii():
            return line
        drawable = "".join(part for part in _clusters(line) if part.isspace() or self._drawable(part))
        return " ".join(drawable.split())

    def _is_drawable(self, cluster: str) -> bool:
        """Say whether this machine's fonts, fallbacks included, have glyphs for a character."""
        layout = QTextLayout(cluster, self.fonts[Lettering.NAME])
        layout.beginLayout()
        layout.createLine()
        layout.endLayout()
        runs = layout.glyphRuns()
        glyphs = [glyph for run in runs for glyph in run.glyphIndexes()]
        # A box that Qt draws itself, where no font knows a character, comes from a font without tables.
        if (
            glyphs
            and 0 not in glyphs
            and all(run.rawFont().fontTable(QFont.Tag("head")).size() for run in runs)
        ):
            return True
        self.missing.add(cluster)
        return False


def unbroken_parts(line: str) -> list[str]:
    """Part a line where it may be broken: behind blanks, and about letters that are written without them.

    Blanks stay behind what is before them, so that the parts are the line when they are joined.
    """
    return list(filter(None, _UNBROKEN.findall(line)))


def missing_sentence(letters: Letters) -> str:
    """Return which scripts could not be drawn, and which packages bring fonts; empty if none."""
    scripts = {_script(cluster[0]) for cluster in letters.missing} - {""}
    if not scripts:
        return ""
    sentence = tr(
        "Some letters are left out, since no font here can draw them ({scripts}): "
        "install one, such as fonts-noto-cjk, fonts-noto-core or fonts-noto-color-emoji."
    )
    return sentence.replace("{scripts}", ", ".join(sorted(scripts)))


def _script(character: str) -> str:
    """Return the script of a character: the first word of its name in Unicode, empty for one without."""
    if unicodedata.category(character).startswith("S"):
        return tr("symbols and emoji")
    return unicodedata.name(character, "").partition(" ")[0].partition("-")[0].title()


def _clusters(text: str) -> list[str]:
    """Split a text into what people take for characters: accents and joined emoji stay whole."""
    finder = QTextBoundaryFinder(QTextBoundaryFinder.BoundaryType.Grapheme, text)
    units = text.encode("utf-16-le", "surrogatepass")  # Qt counts in these
    clusters, start = [], 0
    while (end := finder.toNextBoundary()) >= 0:
        if units[2 * end + 1 : 2 * end + 2] in LOW_SURROGATES:
            continue  # Qt sometimes finds a boundary within a character
        clusters.append(units[2 * start : 2 * end].decode("utf-16-le", "surrogatepass"))
        start = end
    return clusters


def _font(lettering: Lettering, families: list[str]) -> QFont:
    font = QFont(families)
    font.setPixelSize(lettering.pixels)
    font.setWeight(QFont.Weight(lettering.weight))
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font


def remembered(method: Callable[..., Remembered], most: int) -> Callable[..., Remembered]:
    """Return an object's method that remembers so many results, for the object to keep and call.

    A cache around a bound method is held by the object and holds it, so that both stay, with all they speak
    of, until Python looks for such circles.
    """
    found = WeakMethod(method)

    def call(*arguments: Hashable) -> Remembered:
        bound = found()
        assert bound is not None  # its object keeps this function
        return bound(*arguments)

    return lru_cache(maxsize=most)(call)
