"""Every text of a chart as it is drawn can be read on what is drawn beneath it (WCAG 2.2, 1.4.3)."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from orgviewer.chart.spec import ChartSpec
from orgviewer.choices import Extra, ThemeName
from orgviewer.layout.rectangle import Rectangle
from orgviewer.model.dataset import Dataset
from orgviewer.paint.marks import Marks
from orgviewer.paint.picture import PictureSpec, make_picture
from orgviewer.paint.text_metrics import Letters
from orgviewer.readers.files import read
from orgviewer.relations.facets import Facet, FacetKind
from orgviewer.resources import sample
from tests.both import both
from tests.paint.test_theme import LEGIBLE, contrast

SPECS = {
    "teams": ChartSpec(),
    "schools": ChartSpec(arranged_by=Facet(FacetKind.SCHOOL)),
    "coloured": ChartSpec(coloured_by=Facet(FacetKind.EMPLOYER)),
    "summaries": ChartSpec(extras=frozenset({Extra.SUMMARIES})),
}
FROM_AFAR = 0.25


def texts_on_grounds(drawn: Marks, page: str) -> Iterator[tuple[str, str, str]]:
    """Yield every text with its colour, and that of the uppermost filled box in which it begins."""
    boxes = [
        (box, drawn_boxes.style.fill)
        for drawn_boxes in drawn.boxes
        for box in drawn_boxes.rectangles.tolist()
        if drawn_boxes.style.fill
    ]
    for texts in drawn.texts:
        for (x, y), text in zip(texts.places.tolist(), texts.texts, strict=True):
            under = [
                fill
                for (left, top, width, height), fill in boxes
                if Rectangle(left, top, left + width, top + height).contains(x, y)
            ]
            yield text, texts.style.colour, under[-1] if under else page


def poor(data: Dataset, spec: PictureSpec, letters: Letters) -> set[str]:
    """Return what is written in colours that are too near to those beneath."""
    picture = make_picture(data, spec, letters)
    whole = Rectangle(0.0, 0.0, *picture.extent)
    found = list[tuple[str, str, str]]()
    for drawn in (picture.marks(whole, 1.0), picture.chart_marks(whole, FROM_AFAR)):
        found += texts_on_grounds(drawn, picture.theme.page)
    assert len(found) > 10
    return {
        f"{text}: {colour} on {ground}"
        for text, colour, ground in found
        if contrast(colour, ground) < LEGIBLE
    }


@pytest.mark.parametrize("theme", ThemeName)
@pytest.mark.parametrize("chart", SPECS)
def test_every_text_can_be_read_on_what_is_drawn_beneath_it(
    letters: Letters, theme: ThemeName, chart: str
) -> None:
    assert poor(read(sample("xai.yaml")), PictureSpec(theme=theme, chart=SPECS[chart]), letters) == set()


@pytest.mark.parametrize("theme", ThemeName)
def test_so_can_what_changed_between_two_states(letters: Letters, theme: ThemeName) -> None:
    assert poor(both(), PictureSpec(theme=theme), letters) == set()
