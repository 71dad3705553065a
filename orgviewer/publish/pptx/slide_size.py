"""How large slides are, and what stands where on each: in points, from the upper left corner."""

from __future__ import annotations

from msgspec import Struct
from msgspec.structs import replace

from orgviewer.choices import Orientation
from orgviewer.errors import OutputError
from orgviewer.layout.rectangle import Rectangle
from orgviewer.paint.picture import Picture, SheetSpec
from orgviewer.publish.paper.frame import heights
from orgviewer.publish.paper.lengths import MILLIMETRE, POINT
from orgviewer.publish.paper.sheets import name_of_paper, sides_in_points
from orgviewer.words.translation import number_in_words, tr

LONGEST = 4_032.0  # points of a side: 56 inches, more than which programs refuse
MARGIN = 28.0
TITLE_TOP, TITLE_HEIGHT, TITLE_POINTS = 16.0, 34.0, 22.0
PATH_TOP, PATH_HEIGHT, PATH_POINTS = 50.0, 20.0, 12.0
STAGE_TOP, STAGE_FOOT = 80.0, 32.0  # above and below which the chart does not stand
FOOT_TOP, FOOT_HEIGHT, FOOT_POINTS = 26.0, 16.0, 9.0  # the first is how far it is from the lower edge
FRAME_TOP = 8.0  # where a logo and a header begin, if there are any; all else moves down then


class SlideSize(Struct, frozen=True):
    """The sides of all slides of a deck, and how much of the top is kept for a logo and a header."""

    width: float
    height: float
    head: float = 0.0

    @property
    def room(self) -> float:
        """How wide what stands on a slide is at most."""
        return self.width - 2 * MARGIN

    @property
    def title_top(self) -> float:
        """Where the title begins."""
        return TITLE_TOP + self.head

    @property
    def path_top(self) -> float:
        """Where the path beneath the title begins."""
        return PATH_TOP + self.head

    @property
    def stage_top(self) -> float:
        """Where the room for the chart begins."""
        return STAGE_TOP + self.head

    @property
    def stage_bottom(self) -> float:
        """Where the room for the chart ends."""
        return self.height - STAGE_FOOT

    @property
    def foot_top(self) -> float:
        """Where the line at the foot begins."""
        return self.height - FOOT_TOP

    @property
    def outer(self) -> Rectangle:
        """Within what logo, header and footer stand, in pixels of pages."""
        foot = FOOT_TOP - FOOT_HEIGHT
        edges = (MARGIN, FRAME_TOP, self.width - MARGIN, self.height - foot)
        return Rectangle(*(edge / POINT for edge in edges))


def slide_size(picture: Picture, way: Orientation) -> SlideSize:
    """Return how large the slides of a picture are; raises OutputError for what no program opens."""
    spec = picture.spec
    width, height = sides_in_points(spec.slide, way)
    if max(width, height) > LONGEST:
        sentence = tr(
            "Slides cannot be as large as {paper}: no side may be longer than {length} mm.",
            paper=name_of_paper(spec.slide),
            length=number_in_words(round(LONGEST / POINT / MILLIMETRE)),
        )
        raise OutputError(sentence)
    head, _ = heights(on_slides(spec.sheet))
    return SlideSize(width, height, head * POINT)


def on_slides(spec: SheetSpec) -> SheetSpec:
    """Return what of a sheet's spec is drawn on slides, which have titles and numbers of their own."""
    return replace(spec, title="", has_page_numbers=False)
