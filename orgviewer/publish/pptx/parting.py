"""Which branch of a chart stands on which slide, how slides lie, and what is said of that beforehand."""

from __future__ import annotations

from orgviewer.choices import Orientation, PictureFormat, SlideShapes
from orgviewer.paint.picture import Picture
from orgviewer.progress import Progress
from orgviewer.publish.branches import Contents
from orgviewer.publish.drawings.losses import slide_losses
from orgviewer.publish.paper.branch_pages import MOST_TURNED
from orgviewer.publish.paper.fit import points_in_words
from orgviewer.publish.paper.lengths import POINT, text_size
from orgviewer.publish.paper.sheets import name_of_paper, open_ways
from orgviewer.publish.pptx.contents import made_contents
from orgviewer.publish.pptx.slide_area import Stage
from orgviewer.publish.pptx.slide_size import slide_size
from orgviewer.words.translation import tr


def parted(picture: Picture, tell: Progress) -> tuple[Stage, Contents]:
    """Part a chart into slides, which lie as its spec says, else so that they are fewer, or letters larger.

    Raises OutputError if they were more, or larger, than anybody opens.
    """
    chart, is_smart = picture.layout.chart, picture.spec.shapes is SlideShapes.SMART_ART
    stages = _stages(picture)
    made = []
    for stage in stages:
        fits = stage.fits_smart_art if is_smart else stage.fits
        made.append((stage, made_contents(chart, fits, tell)))
    return min(made, key=lambda each: len(each[1].branches))  # the first of equals has the larger letters


def slide_warning(picture: Picture, kind: PictureFormat) -> str:
    """Return what of a picture slides do not hold, and why it comes on several, with the size of its text."""
    stage = _stages(picture)[0]
    scale = _whole_scale(stage)
    if not len(picture.layout.chart) or scale >= stage.least:
        return slide_losses(picture, kind)
    told = tr(
        "On one slide of {paper} the smallest text would have {size} pt, less than {least} pt, so each "
        "branch has a slide of its own.",
        paper=name_of_paper(picture.spec.slide),
        size=points_in_words(text_size(scale / POINT)),
        least=points_in_words(picture.spec.least_text),
    )
    return " ".join(filter(None, (slide_losses(picture, kind), told)))


def _stages(picture: Picture) -> list[Stage]:
    """Return the stages of slides that lie in each way that is open, that with the largest letters first."""
    spec = picture.spec
    ways: tuple[Orientation, ...] = open_ways(spec.slide, spec.way)
    if len(picture.layout.chart) > MOST_TURNED:
        ways = ways[:1]
    stages = [Stage(picture, slide_size(picture, way)) for way in ways]
    return sorted(stages, key=_whole_scale, reverse=True) if len(stages) > 1 else stages


def _whole_scale(stage: Stage) -> float:
    """Return how large the whole chart would be on one slide."""
    chart = stage.picture.layout.chart
    return stage.scale(stage.layout(chart)) if len(chart) else 0.0
