"""The fields in which a person says what to export: each format as a picture, and all that can be chosen.

Not for: what is made of what was chosen (see `dialog`).
"""

from __future__ import annotations

import enum
from collections.abc import Mapping, Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QColor, QPalette, QResizeEvent
from PySide6.QtWidgets import (
    QComboBox,
    QDoubleSpinBox,
    QFrame,
    QListView,
    QListWidget,
    QListWidgetItem,
    QSpinBox,
    QWidget,
)

from orgviewer.choices import (
    A4_UPRIGHT,
    A4_WIDE,
    MOST_DPI,
    MOST_TEXT,
    Background,
    Direction,
    LayoutKind,
    Orientation,
    Pages,
    PictureFormat,
    SlideShapes,
    ThemeName,
)
from orgviewer.views.export.format_icons import SIDE, format_icon
from orgviewer.views.system_theme import system_theme
from orgviewer.words.translation import Phrase, tr

FORMAT_NAMES: Mapping[PictureFormat, Phrase] = {
    PictureFormat.PNG: "Picture",
    PictureFormat.SVG: "Drawing",
    PictureFormat.PDF: "Pages",
    PictureFormat.PPTX: "Slides",
    PictureFormat.HTML: "Web page",
    PictureFormat.CSV: "Table",
    PictureFormat.JSON: "Data",
    PictureFormat.DRAWIO: "draw.io",
    PictureFormat.VSDX: "Visio",
    PictureFormat.GRAPHML: "yEd",
    PictureFormat.MERMAID: "Mermaid",
    PictureFormat.PLANTUML: "PlantUML",
    PictureFormat.DOT: "Graphviz",
    PictureFormat.OPML: "Outline",
}
"""What each format is to a person; translated where it is shown."""
FORMAT_USES: Mapping[PictureFormat, Phrase] = {
    PictureFormat.PNG: "For documents, mails and the web, in pixels",
    PictureFormat.SVG: "For drawing programs and the web, sharp at any size",
    PictureFormat.PDF: "For printers and readers, with text that can be searched",
    PictureFormat.PPTX: "For presentations, with shapes that can be edited",
    PictureFormat.HTML: "One file for any browser, with search and folding",
    PictureFormat.CSV: "The cards as rows, for spreadsheets",
    PictureFormat.JSON: "The cards as records, for programs",
    PictureFormat.DRAWIO: "For draw.io, with boxes, data and glued connectors",
    PictureFormat.VSDX: "For Visio, with shape data and glued connectors",
    PictureFormat.GRAPHML: "For yEd and programs that work with graphs",
    PictureFormat.MERMAID: "Text that wikis and repositories draw",
    PictureFormat.PLANTUML: "Text that wikis draw as a breakdown of work",
    PictureFormat.DOT: "Text that Graphviz draws",
    PictureFormat.OPML: "For outliners and mind maps",
}
"""What each format is for; translated where it is shown."""
ASPECTS: tuple[tuple[Phrase, float], ...] = (  # width to height
    ("16 : 9", 16 / 9),
    ("4 : 3", 4 / 3),
    ("1 : 1", 1.0),
    ("A4, wide", A4_WIDE),
    ("A4, upright", A4_UPRIGHT),
)
ABREAST = 4  # formats in a row
AIR = 10  # pixels around the picture of a format and its name


class Part(enum.Enum):
    """What of a chart is in a picture."""

    WHOLE = enum.auto()
    AS_SHOWN = enum.auto()
    SELECTED = enum.auto()
    VIEW = enum.auto()


class FormatList(QListWidget):
    """The formats side by side, each as a small picture with its name; arrows walk them.

    Signal: `chosen` when another one is chosen.
    """

    chosen = Signal()

    def __init__(self, start: PictureFormat, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setMovement(QListView.Movement.Static)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setIconSize(QSize(SIDE, SIDE))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(tr("Format"))
        self.viewport().setAutoFillBackground(False)
        line, accent = self.palette().color(QPalette.ColorRole.Text), QColor(system_theme().focus)
        for kind in PictureFormat:
            ending = kind.suffix[1:].upper()
            item = QListWidgetItem(format_icon(kind, line, accent), f"{tr(FORMAT_NAMES[kind])}\n{ending}")
            item.setToolTip(tr(FORMAT_USES[kind]))
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{tr(FORMAT_NAMES[kind])}, {ending}")
            item.setData(Qt.ItemDataRole.AccessibleDescriptionRole, tr(FORMAT_USES[kind]))
            item.setTextAlignment(Qt.AlignmentFlag.AlignHCenter)
            self.addItem(item)
        self.setGridSize(self._cell())
        self.setCurrentRow([*PictureFormat].index(start))
        self.currentRowChanged.connect(self.chosen)

    @property
    def kind(self) -> PictureFormat:
        """The format that is chosen."""
        kinds = list(PictureFormat)
        return kinds[max(0, self.currentRow())]

    def choose(self, kind: PictureFormat) -> None:
        """Choose a format."""
        self.setCurrentRow([*PictureFormat].index(kind))

    def _cell(self) -> QSize:
        letters = self.fontMetrics()
        lines = [line for row in range(self.count()) for line in self.item(row).text().split("\n")]
        wide = max(map(letters.horizontalAdvance, lines))
        return QSize(max(wide, SIDE) + 2 * AIR, SIDE + 2 * letters.lineSpacing() + AIR + 4)

    def sizeHint(self) -> QSize:
        """Return how much room the formats want: four in a row."""
        return QSize(ABREAST * self.gridSize().width() + 2 * self.frameWidth() + 2, self.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Be as high as all formats take."""
        super().resizeEvent(event)
        columns = max(1, self.viewport().width() // self.gridSize().width())
        self.setFixedHeight(-(-self.count() // columns) * self.gridSize().height() + 2 * self.frameWidth())


def choice(entries: Sequence[tuple[str, object]], chosen: object) -> QComboBox:
    """Return a field with entries, of which one is chosen, as wide as the longest of them."""
    box = QComboBox()
    for text, value in entries:
        box.addItem(text, value)
    box.setCurrentIndex([value for _, value in entries].index(chosen))
    return box


def theme_field(chosen: ThemeName) -> QComboBox:
    """Return the field for the colours."""
    themes = [
        (tr("Light"), ThemeName.LIGHT),
        (tr("Dark"), ThemeName.DARK),
        (tr("High contrast"), ThemeName.HIGH_CONTRAST),
        (tr("High contrast, dark"), ThemeName.HIGH_CONTRAST_DARK),
    ]
    return choice(themes, chosen)


def layout_field(chosen: LayoutKind) -> QComboBox:
    """Return the field for how cards are placed."""
    kinds = [
        (tr("Automatic"), LayoutKind.AUTOMATIC),
        (tr("Tidy"), LayoutKind.TIDY),
        (tr("Compact"), LayoutKind.COMPACT),
    ]
    return choice(kinds, chosen)


def aspect_field(window: float) -> QComboBox:
    """Return the field for the width to the height, those of the window first."""
    aspects = [(tr("As the window"), window)]
    return choice([*aspects, *((tr(text), aspect) for text, aspect in ASPECTS)], window)


def direction_field(chosen: Direction) -> QComboBox:
    """Return the field for where the tree grows to."""
    directions = [
        (tr("Down"), Direction.DOWN),
        (tr("Up"), Direction.UP),
        (tr("To the right"), Direction.RIGHT),
        (tr("To the left"), Direction.LEFT),
    ]
    return choice(directions, chosen)


def background_field(chosen: Background) -> QComboBox:
    """Return the field for what lies behind the cards."""
    backgrounds = [(tr("The theme's page"), Background.WHITE), (tr("Transparent"), Background.TRANSPARENT)]
    return choice(backgrounds, chosen)


def pages_offered() -> list[tuple[str, Pages]]:
    """Return how a chart can be parted into pages, each in words."""
    return [
        (tr("One page of the chart's size"), Pages.ONE),
        (tr("All on one sheet"), Pages.FIT),
        (tr("A poster of several sheets"), Pages.TILES),
        (tr("A page for each branch"), Pages.BRANCHES),
    ]


def pages_field(chosen: Pages) -> QComboBox:
    """Return the field for how a chart is parted into pages."""
    return choice(pages_offered(), chosen)


def way_field(chosen: Orientation) -> QComboBox:
    """Return the field for how the paper lies."""
    ways = [
        (tr("Automatic"), Orientation.AUTOMATIC),
        (tr("Wide"), Orientation.WIDE),
        (tr("Upright"), Orientation.UPRIGHT),
    ]
    box = choice(ways, chosen)
    box.setAccessibleName(tr("How the paper lies"))
    return box


def shapes_field(chosen: SlideShapes) -> QComboBox:
    """Return the field for what the charts on slides are made of."""
    shapes = [
        (tr("Free, as on the screen"), SlideShapes.FREE),
        (tr("SmartArt, to edit as a tree"), SlideShapes.SMART_ART),
    ]
    return choice(shapes, chosen)


def scale_field(chosen: float) -> QDoubleSpinBox:
    """Return the field for how much larger than at 100 % the picture is."""
    return QDoubleSpinBox(minimum=0.1, maximum=20.0, singleStep=0.5, value=chosen, suffix=" ×")


def least_text_field(chosen: float) -> QDoubleSpinBox:
    """Return the field for how many points letters have at least on paper."""
    field = QDoubleSpinBox(minimum=1.0, maximum=MOST_TEXT, decimals=1, singleStep=0.5, value=chosen)
    field.setSuffix(tr(" pt"))
    return field


def dpi_field(chosen: float | None) -> QSpinBox:
    """Return the field for the dots to an inch that a picture says of itself."""
    field = QSpinBox(minimum=0, maximum=MOST_DPI, value=round(chosen or 0))
    field.setSpecialValueText(tr("Not said"))
    return field


def levels_field(chosen: int | None) -> QSpinBox:
    """Return the field for how many levels are shown."""
    field = QSpinBox(minimum=-1, maximum=1000, value=-1 if chosen is None else chosen)
    field.setSpecialValueText(tr("All"))
    return field
