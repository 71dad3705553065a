"""The room on a slide in which a chart stands: what fits there legibly, and at what size."""

from __future__ import annotations

from functools import cached_property

from msgspec import Struct
from msgspec.structs import replace

from orgviewer.chart.chart import Chart
from orgviewer.layout.layout import Layout
from orgviewer.paint.cards.card import HANGING
from orgviewer.paint.legend_marks import key_entries, key_marks
from orgviewer.paint.marks import Marks
from orgviewer.paint.picture import Picture
from orgviewer.publish.branches import legible_layout
from orgviewer.publish.paper.fit import MOST_TRIED
from orgviewer.publish.paper.lengths import POINT, scale_for
from orgviewer.publish.paper.shapes import largest_layout
from orgviewer.publish.pptx.slide_size import MARGIN, SlideSize
from orgviewer.publish.pptx.xml import Placement

MOST, USUAL_WIDTH = 1.5, 960.0
"""Points per layout pixel on a slide so wide, and in proportion on others: cards are at most twice as large
as in a picture."""
MOST_IN_SMART_ART = 40
"""Cards of a SmartArt; programs shrink the letters of more until nobody can read them."""
AROUND = 1.0  # pixels of room around a chart, for the edges of its outer cards


class Stage(Struct, frozen=True, dict=True):
    """The room for the branches of a picture, which all have cards of one size in pixels."""

    picture: Picture
    size: SlideSize

    @property
    def least(self) -> float:
        """The points per layout pixel below which letters are smaller than somebody wants to read."""
        return scale_for(self.picture.spec.least_text) * POINT

    def key(self, chart: Chart) -> Marks:
        """Return what colours and signs of a branch stand for."""
        return self._key(chart)[0]

    @cached_property
    def _key_height(self) -> float:
        """How many points high the key of the whole picture is, and so that of any branch at most."""
        return self._key(self.picture.layout.chart)[1] * POINT

    def _key(self, chart: Chart) -> tuple[Marks, float]:
        picture = self.picture
        return key_marks(key_entries(chart), picture.theme, picture.letters, self._width / POINT)

    @property
    def key_place(self) -> Placement:
        """Where the key stands: at the foot of the stage."""
        return Placement(MARGIN, self.size.stage_bottom - self._key_height, POINT)

    @property
    def _width(self) -> float:
        return self.size.room

    @property
    def _height(self) -> float:
        return max(1.0, self.size.stage_bottom - self.size.stage_top - self._key_height)

    def layout(self, chart: Chart) -> Layout:
        """Lay a branch out for the stage: tidily if that is legible, else as compactly as it wants.

        The whole chart is laid out so that letters are largest.
        """
        spec = self.picture.layout.spec
        # Room for badges: what stands on a slide is read in the order in which it covers each other.
        stack_gap, sibling_gap = (max(gap, HANGING) for gap in (spec.sizes.stack_gap, spec.sizes.sibling_gap))
        sizes = replace(spec.sizes, stack_gap=stack_gap, sibling_gap=sibling_gap)
        spec = replace(spec, sizes=sizes, aspect=self._width / self._height)
        kind = self.picture.spec.style.kind
        if len(chart) == len(self.picture.layout.chart) <= MOST_TRIED:
            return largest_layout(chart, spec, kind, self.scale)
        return legible_layout(chart, spec, kind, lambda layout: self.scale(layout) >= self.least)

    def scale(self, layout: Layout) -> float:
        """Return how large a layout is on the stage, in points per pixel."""
        width, height = layout.width + 2 * AROUND, layout.height + 2 * AROUND + HANGING
        most = MOST * max(self.size.width, self.size.height) / USUAL_WIDTH
        return min(max(most, self.least), self._width / width, self._height / height)

    def fits(self, chart: Chart) -> Layout | None:
        """Return the layout of a chart if it is legible on the stage."""
        sizes = self.picture.layout.spec.sizes
        room = self._width * self._height / self.least**2
        if len(chart) * sizes.card_width * sizes.card_height > room:
            return None
        layout = self.layout(chart)
        return layout if self.scale(layout) >= self.least else None

    def fits_smart_art(self, chart: Chart) -> Layout | None:
        """Return the layout of a chart if a SmartArt of it is legible on the stage."""
        return self.fits(chart) if len(chart) <= MOST_IN_SMART_ART else None

    def place(self, layout: Layout) -> Placement:
        """Return where a layout stands: in the middle, and a little above it."""
        scale = self.scale(layout)
        left = (self.size.width - layout.width * scale) / 2
        free = self._height - (layout.height + HANGING) * scale
        return Placement(left, self.size.stage_top + AROUND * scale + free / 3, scale)
