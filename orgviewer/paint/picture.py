"""Pictures of a chart: the drawing of the screen, with the file's title and sources beneath it.

A picture is a value that says what lies where; painters and writers (see `formats`) make files of it.
Not for: deciding what is drawn of a chart (see `chart_marks`). Needs a QGuiApplication, but no display.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Annotated

import numpy as np
from msgspec import Meta, Struct, field
from msgspec.structs import replace

from orgviewer.arrays import Floats
from orgviewer.chart.folding import fold
from orgviewer.chart.spec import ChartSpec, Folding
from orgviewer.chart.trees import whole_chart
from orgviewer.choices import (
    LEAST_TEXT,
    MOST_MARGIN,
    USUAL_MARGIN,
    AnyPaper,
    Background,
    Omission,
    Orientation,
    Pages,
    Paper,
    SlideShapes,
    ThemeName,
)
from orgviewer.engines import load
from orgviewer.layout.layout import Layout, LayoutStyle, arrange
from orgviewer.layout.rectangle import Rectangle
from orgviewer.layout.region import region
from orgviewer.model.dataset import Dataset
from orgviewer.paint.caption import caption, sources_caption
from orgviewer.paint.cards.portraits import Portraits, PortraitSource
from orgviewer.paint.cards.sizes import layout_spec
from orgviewer.paint.chart_marks import BESIDE, NOTHING, OVER, REACH, Highlight, drawing, marks
from orgviewer.paint.legend_marks import KeyEntry, key_entries, key_marks
from orgviewer.paint.marks import Marks, shifted, together
from orgviewer.paint.text_metrics import Letters
from orgviewer.paint.theme import THEMES, Theme

if TYPE_CHECKING:
    from orgviewer.chart.lighting import Connection

JOINED = "orgviewer.chart.lighting:joined"
SIDE_REACH = "orgviewer.paint.side_lines:side_reach"
CHART_WITHOUT = "orgviewer.chart.filters.leaving_off:chart_without"
MARGIN = 24.0  # around everything, in pixels at scale 1
LEAST_WIDTH = 420.0  # so that a chart of one card has room for its sources


class SheetSpec(Struct, frozen=True):
    """What stands on every sheet of paper and every slide beside the chart; nothing, if nobody chooses it.

    In texts {title}, {day}, {page} and {pages} stand for what they name. `logo` is the path of a picture,
    `margins` are millimetres on all sides.
    """

    title: str = ""
    logo: str = ""
    header: str = ""
    footer: str = ""
    watermark: str = ""
    has_page_numbers: bool = False
    margins: Annotated[float, Meta(ge=0, le=MOST_MARGIN)] = USUAL_MARGIN


class PictureSpec(Struct, frozen=True):
    """What picture to make; `scale` is pixels per layout pixel, `folding` is of the part below the root.

    `chart` says how people are arranged and coloured. `dpi` is written into a PNG; `pages` and `paper`
    are for PDF, `slide` is the size of slides; both heed `way`, how paper lies, `least_text`, how many points
    letters have at least on sheets that are laid out for them, and `sheet`, what stands beside the chart;
    `shapes` is what slides are made of; `appendix` adds the lives of people, `statistics` a page of how many
    there are (both PDF, HTML). With a `view` only that part of the laid out chart is shown, in pixels at
    100 % (PNG). How people are connected is drawn of a `connection`, but on slides and web pages. What is
    left off of `omissions` is nowhere in the picture, nor in what a file says beside it; `root` names a
    record as it is called with it.
    """

    scale: float = 1.0
    theme: ThemeName = ThemeName.LIGHT
    style: LayoutStyle = field(default_factory=LayoutStyle)
    background: Background = Background.WHITE
    root: str | None = None
    folding: Folding = field(default_factory=Folding)
    chart: ChartSpec = field(default_factory=ChartSpec)
    dpi: float | None = None
    view: Rectangle | None = None
    pages: Pages = Pages.ONE
    paper: AnyPaper = Paper.A4
    slide: AnyPaper = Paper.SLIDE
    way: Orientation = Orientation.AUTOMATIC
    least_text: float = LEAST_TEXT
    sheet: SheetSpec = SheetSpec()
    shapes: SlideShapes = SlideShapes.FREE
    appendix: bool = False
    statistics: bool = False
    connection: Connection | None = None
    omissions: frozenset[Omission] = frozenset()


class FooterPlace(Struct, frozen=True):
    """Where on a picture its key, title and sources stand: their upper left corner, and how wide they are.

    Without a width they stand nowhere.
    """

    left: float
    top: float
    width: float


class Picture(Struct, frozen=True, dict=True):
    """A chart laid out for a picture: places are pixels at scale 1, from the picture's own corner.

    What explains it stands beneath it and is as wide as it, unless a place says otherwise.
    """

    dataset: Dataset
    spec: PictureSpec
    layout: Layout
    letters: Letters
    portraits: PortraitSource
    footer_place: FooterPlace | None = None

    @property
    def theme(self) -> Theme:
        """The theme that the spec names, as the chart wants it."""
        return THEMES[self.spec.theme].of(self.layout.chart)

    @property
    def extent(self) -> tuple[float, float]:
        """The width and height at scale 1, footer and margins included."""
        footer, shown = self.footer, self._shown
        bottom = footer.bottom if footer.height else shown.height + MARGIN
        right = max(self._width + MARGIN, footer.right)
        return right + MARGIN, max(shown.height + MARGIN, bottom) + MARGIN

    @property
    def size(self) -> tuple[int, int]:
        """The width and height in pixels at the spec's scale."""
        width, height = self.extent
        return max(1, round(width * self.spec.scale)), max(1, round(height * self.spec.scale))

    def as_wide_as(self, pixels: int) -> Picture:
        """Return the picture at the scale at which it is so many pixels wide."""
        return replace(self, spec=replace(self.spec, scale=pixels / self.extent[0]))

    @property
    def explained(self) -> Rectangle:
        """The part that the chart takes, and what explains its colours and signs, if there is any."""
        _, height = self._key_marks(self._width)
        if height:
            bottom = self._shown.height + 2 * MARGIN + height
            return self._reached(Rectangle(MARGIN, MARGIN, MARGIN + self._width, bottom), BESIDE)
        x, y = self.corner
        return self._reached(Rectangle(x, y, x + self.layout.width, y + self.layout.height))

    @property
    def trimmed(self) -> Rectangle:
        """All that is drawn, without the margins around it: paper has its own."""
        width, height = self.extent
        drawn = Rectangle(MARGIN, MARGIN, width - MARGIN, height - MARGIN)
        is_below = self.footer.height > 0 and self.footer.bottom >= drawn.bottom
        return self._reached(drawn, BESIDE if is_below else REACH)

    def _reached(self, drawn: Rectangle, below: float = REACH) -> Rectangle:
        """Return how far reaches what belongs to a chart that has so much room, and so far `below` it."""
        own = drawn.left - BESIDE, drawn.top - OVER, drawn.right + BESIDE, drawn.bottom + below
        edges = np.array((own,))
        if self.spec.view is None:
            edges = np.concatenate((edges, self._side_reach + self.corner * 2))
        return Rectangle(*edges[:, :2].min(axis=0).tolist(), *edges[:, 2:].max(axis=0).tolist())

    @cached_property
    def _side_reach(self) -> Floats:
        """How far lines beside the tree reach, in places of the chart (m × 4: left, top, right, bottom)."""
        chart, steps = self.layout.chart, self._highlight.steps
        if not (len(chart.dotted) or chart.changed or steps):
            return np.zeros((0, 4))
        found: Floats = load(SIDE_REACH)(self.layout, self.theme, self.letters, steps)
        return found

    @property
    def corner(self) -> tuple[float, float]:
        """Where the chart's own corner lies, be it outside of what is shown of it."""
        aside = MARGIN + (self._width - self._shown.width) / 2
        return aside - self._shown.left, MARGIN - self._shown.top

    @property
    def window(self) -> Rectangle | None:
        """Where on the picture a view of the chart is to be seen; None if all of it is."""
        if self.spec.view is None:
            return None
        x, y = self.corner
        view = self.spec.view
        return Rectangle(view.left + x, view.top + y, view.right + x, view.bottom + y)

    def marks(self, rectangle: Rectangle, scale: float) -> Marks:
        """Return what is drawn in a rectangle at a scale (1 is 100 %), in places of the picture."""
        return together(self._drawn(rectangle, scale, None), self.marks_beneath())

    def chart_marks(self, rectangle: Rectangle, scale: float) -> Marks:
        """Return what is drawn of the chart in a rectangle, names of branches over what is small with it."""
        return self._drawn(rectangle, scale, self._shown)

    def _drawn(self, rectangle: Rectangle, scale: float, view: Rectangle | None) -> Marks:
        """Return what is drawn of the chart in a rectangle, in places of the picture."""
        x, y = self.corner
        part = Rectangle(
            rectangle.left - x, rectangle.top - y, rectangle.right - x, rectangle.bottom - y
        ).grown(REACH)
        sources = self.theme, self.letters, self.portraits
        return shifted(marks(self.layout, *sources, part, scale, self._highlight, view), x, y)

    def marks_beneath(self) -> Marks:
        """Return what stands beneath the chart, in places of the picture."""
        beneath, _ = self._beneath
        return shifted(beneath, self.footer.left, self.footer.top)

    def ground(self) -> Marks:
        """Return the boxes and lines of the whole chart as from near, in places of the picture."""
        sources = self.theme, self.letters, self.portraits
        whole = Rectangle(0.0, 0.0, self.layout.width, self.layout.height).grown(REACH)
        return shifted(drawing(self.layout, *sources, whole, 1.0, self._highlight).ground, *self.corner)

    @property
    def footer(self) -> Rectangle:
        """Where what explains the chart stands: key, title and sources."""
        place, (_, height) = self._footer_place, self._beneath
        return Rectangle(place.left, place.top, place.left + place.width, place.top + height)

    @property
    def _footer_place(self) -> FooterPlace:
        return self.footer_place or FooterPlace(MARGIN, self._shown.height + 2 * MARGIN, self._width)

    @property
    def _shown(self) -> Rectangle:
        """The part of the laid out chart that is shown."""
        return self.spec.view or Rectangle(0.0, 0.0, self.layout.width, self.layout.height)

    @property
    def _width(self) -> float:
        return self._shown.width if self.footer_place else max(self._shown.width, LEAST_WIDTH)

    @cached_property
    def _highlight(self) -> Highlight:
        """Who stands out: the people of a connection, as far as they are here."""
        found = load(JOINED)(self.layout.chart, self.spec.connection) if self.spec.connection else None
        return Highlight(lit=found[0], steps=found[1]) if found else NOTHING

    @cached_property
    def _beneath(self) -> tuple[Marks, float]:
        width = self._footer_place.width
        return self.footer_marks(width) if width else (Marks(), 0.0)

    def footer_marks(self, width: float) -> tuple[Marks, float]:
        """Return the key, the title and the sources, from (0, 0) down and so wide; and their height."""
        key, height = self._key_marks(width)
        # A title that was chosen stands above on each sheet.
        explained = sources_caption if self.spec.sheet.title else caption
        footer, more = explained(self.layout.chart, self.theme, self.letters, width)
        return together(key, shifted(footer, 0.0, height)), height + more

    def _key_marks(self, width: float) -> tuple[Marks, float]:
        """Return what explains the colours and signs that are shown, from (0, 0) down, and its height."""
        return key_marks(self._key_entries, self.theme, self.letters, width)

    @cached_property
    def _key_entries(self) -> tuple[KeyEntry, ...]:
        return key_entries(self.layout.chart, region(self.layout, self._shown).cards)


def make_picture(
    dataset: Dataset, spec: PictureSpec, letters: Letters, portraits: PortraitSource | None = None
) -> Picture:
    """Lay a dataset's chart out for a picture; raises UsageError for an unknown root.

    Cards are as wide as the names of the unfolded chart want, as on the screen. Without `portraits` the
    photos are opened, and waited for, when the picture is painted.
    """
    dataset, spec = _left_off(dataset, spec) if spec.omissions else (dataset, spec)
    whole = whole_chart(dataset, replace(spec.chart, root=spec.root))
    layout = arrange(fold(whole, spec.folding), layout_spec(whole, THEMES[spec.theme], letters, spec.style))
    return Picture(whole.dataset, spec, layout, letters, portraits or Portraits(dataset.folder))


def _left_off(dataset: Dataset, spec: PictureSpec) -> tuple[Dataset, PictureSpec]:
    """Return a dataset without what a spec leaves off, and the spec of the same picture of that."""
    of_root = replace(spec.chart, root=spec.root)
    made, chart = load(CHART_WITHOUT)(dataset, of_root, spec.omissions)
    connection = None if Omission.NAMES in spec.omissions else spec.connection
    return made, replace(spec, root=chart.root, chart=chart, connection=connection, omissions=frozenset())
