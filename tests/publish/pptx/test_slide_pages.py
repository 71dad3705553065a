"""Slides as pages: where cards, titles and what stands on every slide are, as in the file itself."""

from __future__ import annotations

from io import BytesIO
from typing import Any

import numpy as np
import pytest
from pptx import Presentation
from pptx.util import Pt

from orgviewer.choices import Orientation, Paper
from orgviewer.paint.cards.card import card_rectangles
from orgviewer.paint.cards.labels import label
from orgviewer.paint.marks import Marks
from orgviewer.paint.picture import PictureSpec, SheetSpec, make_picture
from orgviewer.paint.text_metrics import Letters
from orgviewer.progress import unheard
from orgviewer.publish.paper.lengths import POINT, text_size
from orgviewer.publish.pptx.slide_pages import slide_pages
from orgviewer.publish.pptx.writer import write_pptx
from tests.datasets import COMPANY, Tree, bush, chain, dataset

SHEET = SheetSpec("The board", "", "Confidential", "{page} of {pages}", "Draft")


def words(drawn: Marks) -> set[str]:
    return {text for texts in drawn.texts for text in texts.texts}


def flat(shapes: Any) -> list[Any]:
    """Return shapes, those within groups included."""
    found = []
    for shape in shapes:
        found += [shape, *flat(getattr(shape, "shapes", ()))]
    return found


@pytest.mark.parametrize("slide", [Paper.SLIDE, Paper.A4, Paper.A0])
def test_a_slide_is_shown_as_it_is_written(letters: Letters, slide: Paper) -> None:
    spec = PictureSpec(slide=slide, sheet=SHEET, least_text=9.0)
    picture = make_picture(bush(40, 3, 6).dataset(), spec, letters)
    pages, file = slide_pages(picture), BytesIO()
    write_pptx(picture, file, unheard)
    deck = Presentation(file)
    assert len(pages) == len(deck.slides)
    for page, written in zip(pages, deck.slides, strict=True):
        assert page.label == written.shapes.title.text_frame.text
        assert {"Confidential", "Draft"} <= words(page.frame)
        assert page.width * POINT == pytest.approx((deck.slide_width or 0) / Pt(1))
        layout, corner = page.picture.layout, page.picture.corner
        boxes = card_rectangles(layout, np.arange(len(layout.chart), dtype=np.int32))
        edges = np.hstack((boxes[:, :2], boxes[:, :2] + boxes[:, 2:])) + corner * 2
        placed = page.placed_all(edges) * POINT
        found = {shape.name: (shape.left / Pt(1), shape.top / Pt(1)) for shape in flat(written.shapes)}
        root = label(layout.chart, 0).title
        assert found[root] == pytest.approx(tuple(placed[0, :2]), abs=0.1)


@pytest.mark.parametrize("tree", [chain(12), bush(13, 12, 2)])
def test_slides_of_paper_lie_so_that_letters_are_larger_and_those_of_a_screen_are_wide(
    letters: Letters, tree: Tree
) -> None:
    def scale(slide: Paper, way: Orientation) -> float:
        page, *_ = slide_pages(make_picture(tree.dataset(), PictureSpec(slide=slide, way=way), letters))
        return page.scale

    of_ways = [scale(Paper.A4, way) for way in (Orientation.WIDE, Orientation.UPRIGHT)]
    assert scale(Paper.A4, Orientation.AUTOMATIC) == max(of_ways)
    assert scale(Paper.SLIDE, Orientation.AUTOMATIC) == scale(Paper.SLIDE, Orientation.WIDE)


@pytest.mark.parametrize("least", [4.0, 6.0, 9.0])
def test_no_text_of_a_slide_is_smaller_than_was_said(letters: Letters, least: float) -> None:
    picture = make_picture(bush(80, 3, 5).dataset(), PictureSpec(least_text=least), letters)
    pages = slide_pages(picture)
    assert len(pages) > 1
    assert min(text_size(page.scale) for page in pages) >= least - 1e-6


def test_a_slide_without_a_title_of_its_own_has_that_of_its_branch(letters: Letters) -> None:
    (page,) = slide_pages(make_picture(dataset(COMPANY), PictureSpec(), letters))
    assert page.label in words(page.around)
    assert not words(page.frame)


def test_the_title_that_was_chosen_is_filled_on_the_first_slide(letters: Letters) -> None:
    sheet = SheetSpec(title="Board {day}: {title}", header="{title}")
    picture = make_picture(dataset(COMPANY), PictureSpec(sheet=sheet), letters)
    (page,), file = slide_pages(picture), BytesIO()
    write_pptx(picture, file, unheard)
    (slide,) = Presentation(file).slides
    assert page.label == "Board Jun 2024: The example"
    assert page.label in words(page.frame)
    title: Any = slide.shapes.title
    assert title.text_frame.text == page.label
