"""Posters: no sheet for nothing, and what explains the chart whole on one of them."""

from __future__ import annotations

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from orgviewer.chart.rules.grammar import parse_rule
from orgviewer.chart.spec import ChartSpec
from orgviewer.choices import AnyPaper, Direction, LayoutKind, Orientation, OwnPaper, Pages, Paper
from orgviewer.layout.layout import LayoutStyle
from orgviewer.paint.cards.card import card_rectangles
from orgviewer.paint.picture import Picture, PictureSpec, make_picture
from orgviewer.paint.text_metrics import Letters
from orgviewer.publish.paper.page import Page
from orgviewer.publish.paper.pages import make_pages
from tests.datasets import Tree, bush, trees

RULED = ChartSpec(
    rules=tuple(
        parse_rule(text)
        for text in ("level = 1: red", "span > 4: border", 'beneath > 0: badge "B"', "level > 3: faint")
    )
)
POSTER = PictureSpec(pages=Pages.TILES, chart=RULED)
HAIR = 0.1


def words_on(page: Page) -> list[str]:
    """Return what is written on a page of the chart's own, whole texts of it alone."""
    part = page.part.grown(HAIR)
    letters = page.picture.letters
    found = []
    for texts in page.marks().texts:
        for (x, y), text in zip(texts.places.tolist(), texts.texts, strict=True):
            right = x + letters.width(text, texts.style.lettering)
            if part.left <= x and right <= part.right and part.top <= y <= part.bottom:
                found.append(text)
    return found


def has_card(page: Page) -> bool:
    """Say whether a whole card stands on a page."""
    picture, part = page.picture, page.part.grown(HAIR)
    boxes = card_rectangles(picture.layout, np.arange(len(picture.layout.chart), dtype=np.int32))
    (x, y), (left, top, wide, high) = picture.corner, boxes.T
    within = (left + x >= part.left) & (left + x + wide <= part.right)
    return bool((within & (top + y >= part.top) & (top + y + high <= part.bottom)).any())


def has_line(page: Page) -> bool:
    """Say whether a piece of a line runs through a page."""
    part = page.part
    for lines in page.marks().lines:
        begin, end = lines.points[:, :-1], lines.points[:, 1:]
        low, high = np.minimum(begin, end), np.maximum(begin, end)
        crossing = (low[..., 0] < part.right) & (high[..., 0] > part.left)
        if (crossing & (low[..., 1] < part.bottom) & (high[..., 1] > part.top)).any():
            return True
    return False


def key_of(picture: Picture) -> list[str]:
    """Return what a picture says beneath its chart."""
    return [text for texts in picture.marks_beneath().texts for text in texts.texts]


@settings(max_examples=20)
@given(
    tree=trees(most=40, members=6),
    scale=st.floats(0.5, 1.2),
    paper=st.sampled_from((Paper.A4, Paper.A5, OwnPaper(100, 200))),
    way=st.sampled_from((Orientation.WIDE, Orientation.UPRIGHT)),
    kind=st.sampled_from((LayoutKind.TIDY, LayoutKind.COMPACT)),
    direction=st.sampled_from(Direction),
)
def test_no_sheet_is_empty_and_what_explains_the_chart_stands_whole_beside_a_card(
    letters: Letters,
    tree: Tree,
    scale: float,
    paper: AnyPaper,
    way: Orientation,
    kind: LayoutKind,
    direction: Direction,
) -> None:
    style = LayoutStyle(kind=kind, direction=direction)
    spec = PictureSpec(pages=Pages.TILES, paper=paper, way=way, style=style, scale=scale, chart=RULED)
    cover, *pages = make_pages(make_picture(tree.dataset(), spec, letters))
    pages = pages or [cover]
    assert all(has_card(page) or has_line(page) for page in pages)
    said = key_of(cover.picture)
    assert any(set(said) <= set(words_on(page)) and has_card(page) for page in pages)


def test_what_explains_the_chart_is_no_wider_than_a_sheet(letters: Letters) -> None:
    cover, *pages = make_pages(make_picture(bush(80, 4, 5).dataset(), POSTER, letters))
    assert len(pages) > 4
    assert cover.picture.footer.width < pages[0].part.width
    whole = [page for page in pages if set(key_of(page.picture)) <= set(words_on(page))]
    assert whole
    assert all(has_card(page) for page in whole)
    assert len(pages) < len({page.part.left for page in pages}) * len({page.part.top for page in pages})


def test_what_is_too_large_for_a_sheet_of_a_poster_stands_on_its_cover(letters: Letters) -> None:
    spec = PictureSpec(pages=Pages.TILES, paper=OwnPaper(100, 200), scale=2.5, chart=RULED)
    picture = make_picture(bush(30, 4, 5).dataset(), spec, letters)
    cover, *pages = make_pages(picture)
    around = [text for texts in cover.around.texts for text in texts.texts]
    explained, _ = picture.footer_marks(cover.outer.width)
    assert {text for texts in explained.texts for text in texts.texts} <= set(around)
    assert not key_of(pages[0].picture)
    assert all(has_line(page) or has_card(page) for page in pages)
