"""Slides as pages that can be painted: for who wants to see them before they are written.

What stands where is asked of what writes them. Not for: SmartArt, which programs lay out themselves.
"""

from __future__ import annotations

import numpy as np
from msgspec.structs import replace

from orgviewer.layout.rectangle import Rectangle
from orgviewer.paint.chart_marks import REACH
from orgviewer.paint.marks import NOBODY, Marks, Texts, TextStyle, shifted, together
from orgviewer.paint.picture import Picture
from orgviewer.paint.theme import Lettering
from orgviewer.progress import unheard
from orgviewer.publish.branches import Contents, branch_chart
from orgviewer.publish.paper.frame import frame_marks
from orgviewer.publish.paper.lengths import POINT
from orgviewer.publish.paper.logo import read_logo
from orgviewer.publish.paper.page import Page
from orgviewer.publish.pptx.contents import path, slide_title
from orgviewer.publish.pptx.parting import parted
from orgviewer.publish.pptx.slide_area import Stage
from orgviewer.publish.pptx.slide_size import (
    MARGIN,
    PATH_HEIGHT,
    PATH_POINTS,
    TITLE_HEIGHT,
    TITLE_POINTS,
    on_slides,
)


def slide_pages(picture: Picture) -> tuple[Page, ...]:
    """Return the slides of a picture as pages; raises OutputError as writing them does."""
    logo = read_logo(picture.spec.sheet.logo)
    stage, contents = parted(picture, unheard)
    spec, outer, count = on_slides(picture.spec.sheet), stage.size.outer, len(contents.branches)
    return tuple(
        replace(
            _page(stage, contents, number),
            frame=frame_marks(picture, spec, outer, number + 1, count, logo),
        )
        for number in range(count)
    )


def _page(stage: Stage, contents: Contents, number: int) -> Page:
    branch, picture = contents.branches[number], stage.picture
    chart = branch_chart(contents.chart, branch)
    layout = replace(branch.layout, chart=chart) if branch.layout else stage.layout(chart)
    drawn, place, key = replace(picture, layout=layout), stage.place(layout), stage.key_place
    x, y = drawn.corner
    part = Rectangle(x, y, x + layout.width, y + layout.height).grown(REACH)
    scale = place.scale / POINT
    left, top = place.left / POINT - REACH * scale, place.top / POINT - REACH * scale
    title = slide_title(contents, number, picture)
    way = path(contents, number, picture.letters)
    texts = (
        _line(stage, Lettering.TITLE, TITLE_POINTS, stage.size.title_top + TITLE_HEIGHT / 2, title),
        _line(stage, Lettering.DETAIL, PATH_POINTS, stage.size.path_top + PATH_HEIGHT / 2, way),
    )
    around = together(
        Marks(texts=tuple(text for text in texts if text.texts[0])),
        shifted(stage.key(chart), key.left / POINT, key.top / POINT),
    )
    width, height = stage.size.width / POINT, stage.size.height / POINT
    return Page(drawn, part, width, height, left, top, scale, title, around=around)


def _line(stage: Stage, lettering: Lettering, points: float, middle: float, text: str) -> Texts:
    """Return a line of text of a size about a height, both in points."""
    theme, letters = stage.picture.theme, stage.picture.letters
    size = points / POINT / lettering.pixels
    colour = theme.text if lettering is Lettering.TITLE else theme.quiet
    said = letters.elided(text, lettering, stage.size.room / POINT / size)
    baseline = middle / POINT + letters.baseline(lettering, 0.0) * size
    style = TextStyle(lettering, colour, size)
    return Texts(style, np.array([NOBODY], np.int32), np.array([(MARGIN / POINT, baseline)]), (said,))
