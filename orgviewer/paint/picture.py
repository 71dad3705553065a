"""Pictures of a chart: the drawing of the screen, with the file's title and sources beneath it.

Not for: deciding what is drawn (see `chart_marks`). Needs a QGuiApplication, but no display.
"""

from __future__ import annotations

import enum
import math
from dataclasses import dataclass, field, replace
from pathlib import Path

from PySide6.QtCore import QByteArray, QIODevice, QSaveFile
from PySide6.QtGui import QColor, QImage, QImageWriter, QPainter

from orgviewer.arrange.folding import fold
from orgviewer.arrange.layout import Layout, LayoutStyle, arrange
from orgviewer.arrange.rectangle import Rectangle
from orgviewer.arrange.spec import ChartSpec, Folding
from orgviewer.arrange.trees import whole_chart
from orgviewer.errors import OutputError
from orgviewer.model.dataset import Dataset
from orgviewer.paint.caption import caption
from orgviewer.paint.card import layout_spec
from orgviewer.paint.chart_marks import marks
from orgviewer.paint.key import key_marks
from orgviewer.paint.letters import Letters
from orgviewer.paint.marks import Marks
from orgviewer.paint.painter import paint
from orgviewer.paint.portraits import Portraits
from orgviewer.paint.theme import THEMES, Theme, ThemeName
from orgviewer.paint.words import tr

MARGIN = 24.0  # around everything, in pixels at scale 1
LEAST_WIDTH = 420.0  # so that a chart of one card has room for its sources
MOST_PIXELS = 500_000_000  # 2 GB while it is painted
FAST = 20  # of 100: a chart is nearly as small as with more effort, in little more than half the time
LONGEST_SIDE = 32_767  # QPainter draws nothing beyond


class Background(enum.Enum):
    """What lies behind the cards: the theme's own page (white, or dark in the dark theme) or nothing."""

    WHITE = "white"
    TRANSPARENT = "transparent"


@dataclass(frozen=True)
class PictureFormat:
    """A kind of file that a picture can be written to."""

    name: str
    suffix: str


FORMATS = (PictureFormat("PNG", ".png"),)


@dataclass(frozen=True)
class PictureSpec:
    """What picture to make; `scale` is pixels per layout pixel, `folding` is of the part below the root.

    `chart` says how people are arranged and coloured.
    """

    scale: float = 1.0
    theme: ThemeName = ThemeName.LIGHT
    style: LayoutStyle = field(default_factory=LayoutStyle)
    background: Background = Background.WHITE
    root: str | None = None
    folding: Folding = field(default_factory=Folding)
    chart: ChartSpec = field(default_factory=ChartSpec)


@dataclass(frozen=True)
class Picture:
    """A chart laid out for a picture, before any pixel is painted."""

    dataset: Dataset
    spec: PictureSpec
    layout: Layout
    letters: Letters

    @property
    def theme(self) -> Theme:
        """The theme that the spec names."""
        return THEMES[self.spec.theme]

    @property
    def extent(self) -> tuple[float, float]:
        """The width and height at scale 1, footer and margins included."""
        width = max(self.layout.width, LEAST_WIDTH)
        _, key = self.key(width)
        _, footer = caption(self.dataset, self.theme, self.letters, width)
        return width + 2 * MARGIN, self.layout.height + key + footer + 3 * MARGIN

    def key(self, width: float) -> tuple[Marks, float]:
        """Return what explains the colours, no wider than `width`, and its height; nothing for branches."""
        colouring = self.layout.chart.colouring
        return key_marks(colouring, self.theme, self.letters, width) if colouring else (Marks(), 0.0)

    @property
    def size(self) -> tuple[int, int]:
        """The width and height in pixels at the spec's scale."""
        width, height = self.extent
        return max(1, round(width * self.spec.scale)), max(1, round(height * self.spec.scale))

    @property
    def largest_scale(self) -> float:
        """The largest scale that can be painted, rounded down to hundredths or three digits."""
        width, height = self.extent
        largest = min(LONGEST_SIDE / max(width, height), math.sqrt(MOST_PIXELS / (width * height)))
        unit = 10.0 ** max(2, 2 - math.floor(math.log10(largest)))
        return math.floor(largest * unit) / unit


def make_picture(dataset: Dataset, spec: PictureSpec, letters: Letters) -> Picture:
    """Lay a dataset's chart out for a picture; raises UsageError for an unknown root.

    Cards are as wide as the names of the unfolded chart want, as on the screen.
    """
    whole = whole_chart(dataset, replace(spec.chart, root=spec.root))
    layout = arrange(fold(whole, spec.folding), layout_spec(whole, THEMES[spec.theme], letters, spec.style))
    return Picture(dataset, spec, layout, letters)


def paint_picture(picture: Picture) -> QImage:
    """Paint a picture; raises OutputError, with the largest scale that works, if it is too large."""
    check_size(picture)
    width, height = picture.size
    opaque = picture.spec.background is Background.WHITE
    pixels = QImage.Format.Format_RGB32 if opaque else QImage.Format.Format_ARGB32_Premultiplied
    image = QImage(width, height, pixels)
    if image.isNull():
        raise OutputError(tr("There is not enough memory for a picture of this size; try a smaller scale."))
    image.fill(QColor(picture.theme.page) if opaque else QColor(0, 0, 0, 0))
    image.setText("Title", picture.dataset.title)
    with QPainter(image) as painter:
        painter.scale(picture.spec.scale, picture.spec.scale)
        _paint_all(picture, painter)
    return image


def check_size(picture: Picture) -> None:
    """Raise OutputError, with the largest scale that works, if a picture is too large to paint."""
    width, height = picture.size
    if max(width, height) > LONGEST_SIDE or width * height > MOST_PIXELS:
        sentence = tr(
            "A picture of {width} × {height} pixels is too large; the largest scale that works is {scale}."
        )
        for name, number in (("{width}", width), ("{height}", height), ("{scale}", picture.largest_scale)):
            sentence = sentence.replace(name, f"{number:,}")
        raise OutputError(sentence)


def _paint_all(picture: Picture, painter: QPainter) -> None:
    """Paint chart and footer at scale 1 of a painter."""
    layout, theme, letters = picture.layout, picture.theme, picture.letters
    width = max(layout.width, LEAST_WIDTH)
    footer, _ = caption(picture.dataset, theme, letters, width)
    whole = Rectangle(0, 0, layout.width, layout.height)
    painter.translate(MARGIN, MARGIN)
    aside = (width - layout.width) / 2
    painter.translate(aside, 0)
    portraits = Portraits(picture.dataset.path.parent)
    paint(marks(layout, theme, letters, portraits, whole, picture.spec.scale), painter, letters)
    key, height = picture.key(width)
    painter.translate(-aside, layout.height + MARGIN)
    paint(key, painter, letters)
    painter.translate(0, height)
    paint(footer, painter, letters)


def export_picture(dataset: Dataset, output: Path, spec: PictureSpec) -> Letters:
    """Write a dataset's chart as a picture; return the letters, which know what could not be drawn.

    Raises UsageError for an unknown root, OutputError if the picture cannot be made or written.
    """
    letters = Letters()
    write_png(paint_picture(make_picture(dataset, spec, letters)), output)
    return letters


def write_png(image: QImage, output: Path) -> None:
    """Write a picture whole or not at all: to a temporary name beside the output, then renamed.

    Raises OutputError with the reason.
    """
    check_output(output)
    file = QSaveFile(str(output))
    if not file.open(QIODevice.OpenModeFlag.WriteOnly):
        raise _not_written(output, file.errorString())
    writer = QImageWriter(file, QByteArray(b"png"))
    writer.setCompression(FAST)
    if not writer.write(image):
        file.cancelWriting()
        file.commit()  # throws away what was written, now and not when the error is forgotten
        raise _not_written(output, writer.errorString())
    if not file.commit():
        raise _not_written(output, file.errorString())


def check_output(output: Path) -> None:
    """Raise OutputError if a picture can surely not be written to a path."""
    suffixes = [entry.suffix for entry in FORMATS]
    if output.suffix.lower() not in suffixes:
        sentence = tr('"{path}" does not end in {suffixes}.').replace("{suffixes}", ", ".join(suffixes))
        raise OutputError(sentence.replace("{path}", str(output)))
    try:
        is_folder, has_folder = output.is_dir(), output.parent.is_dir()
    except OSError as error:  # a folder that may not be entered, a name that is too long
        raise _not_written(output, error.strerror or str(error)) from error
    if is_folder:
        raise OutputError(tr('"{path}" is a folder.').replace("{path}", str(output)))
    if not has_folder:
        raise OutputError(tr('The folder "{path}" does not exist.').replace("{path}", str(output.parent)))


def _not_written(output: Path, reason: str) -> OutputError:
    sentence = tr('"{path}" cannot be written: {reason}')
    return OutputError(sentence.replace("{path}", str(output)).replace("{reason}", reason))
