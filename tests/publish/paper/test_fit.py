"""A whole picture on one sheet of paper: how large its letters are, and what comes if they are too small."""

from __future__ import annotations

from itertools import product

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from orgviewer.choices import Orientation, Pages, Paper, PictureFormat
from orgviewer.layout.rectangle import Rectangle
from orgviewer.paint.picture import Picture, PictureSpec, make_picture
from orgviewer.paint.text_metrics import Letters
from orgviewer.publish.formats import warning
from orgviewer.publish.paper.fit import fitted
from orgviewer.publish.paper.lengths import text_size
from orgviewer.publish.paper.pages import make_pages
from orgviewer.publish.paper.tiles import MARGIN, laid_sheet
from orgviewer.words.language import ENGLISH, speak
from tests.datasets import COMPANY, Tree, bush, chain, dataset, star, trees

FIT = PictureSpec(pages=Pages.FIT)
ROUNDING = 1e-6


def picture_of(tree: Tree, letters: Letters, spec: PictureSpec = FIT) -> Picture:
    return make_picture(tree.dataset(), spec, letters)


@settings(max_examples=20)
@given(
    tree=trees(most=60, members=12),
    paper=st.sampled_from(Paper),
    way=st.sampled_from(Orientation),
    least=st.sampled_from((1.0, 6.0, 9.0)),
)
def test_a_sheet_holds_all_of_a_chart_in_letters_that_are_large_enough(
    letters: Letters, tree: Tree, paper: Paper, way: Orientation, least: float
) -> None:
    picture = picture_of(tree, letters, replace(FIT, paper=paper, way=way, least_text=least))
    pages = make_pages(picture)
    if not fitted(picture).is_legible:
        by_branch = make_pages(replace(picture, spec=replace(picture.spec, pages=Pages.BRANCHES)))
        assert [page.scale for page in pages] == [page.scale for page in by_branch]
        return
    first, *others = pages
    assert not others
    assert text_size(first.scale) >= least - ROUNDING
    assert first.part == Rectangle(0.0, 0.0, *picture.extent)
    shown = first.placed(first.part)
    assert MARGIN - ROUNDING <= shown.left <= shown.right <= first.width - MARGIN + ROUNDING
    assert MARGIN - ROUNDING <= shown.top <= shown.bottom <= first.height - MARGIN + ROUNDING


@pytest.mark.parametrize("tree", [bush(16, 4, 2), chain(9), star(5)])
def test_the_paper_lies_so_that_letters_are_larger_unless_somebody_says_how(
    letters: Letters, tree: Tree
) -> None:
    picture = picture_of(tree, letters)
    told = [
        fitted(replace(picture, spec=replace(FIT, way=way))).points
        for way in (Orientation.WIDE, Orientation.UPRIGHT)
    ]
    assert fitted(picture).points == max(told)
    assert fitted(picture).picture.layout is picture.layout


def test_a_deep_chart_stands_upright_and_a_broad_one_lies(letters: Letters) -> None:
    ways = [fitted(picture_of(tree, letters)).way for tree in (chain(9), star(5))]
    assert ways == [Orientation.UPRIGHT, Orientation.WIDE]


def test_a_chart_that_would_be_too_small_is_parted_by_branches_and_the_size_is_told(letters: Letters) -> None:
    picture = picture_of(bush(300, 4, 3), letters)
    by_branch = make_pages(replace(picture, spec=replace(FIT, pages=Pages.BRANCHES)))
    assert len(make_pages(picture)) == len(by_branch) > 1
    points = fitted(picture).points
    assert points < 6
    told = warning(picture, PictureFormat.PDF)
    assert told.startswith("On one sheet of A4 the smallest text would have ")
    said = float(told.split(" would have ")[1].split(" pt")[0])
    assert said <= points < said + 0.1
    assert ", less than 6 pt, so each branch has a page of its own" in told


def test_nothing_is_told_of_what_fits_or_is_not_wanted_on_one_sheet(letters: Letters) -> None:
    fits = make_picture(dataset(COMPANY), FIT, letters)
    large = picture_of(bush(300, 4, 3), letters)
    allowed = replace(large, spec=replace(FIT, least_text=1.0))
    elsewhere = [replace(large, spec=replace(FIT, pages=pages)) for pages in Pages if pages is not Pages.FIT]
    for picture in (fits, allowed, *elsewhere):
        assert warning(picture, PictureFormat.PDF) == ""
    assert len(make_pages(allowed)) == 1


def test_larger_paper_has_larger_letters(letters: Letters) -> None:
    picture = picture_of(bush(120, 4, 3), letters)
    points = [
        fitted(replace(picture, spec=replace(FIT, paper=paper))).points
        for paper in (Paper.A4, Paper.A3, Paper.A0)
    ]
    assert points == sorted(set(points))


def test_one_card_does_not_fill_a_sheet(letters: Letters) -> None:
    for paper, way in product(Paper, Orientation):
        picture = picture_of(star(0), letters, replace(FIT, paper=paper, way=way))
        (page,) = make_pages(picture)
        card = picture.layout.spec.sizes.card_width * page.scale
        assert card < laid_sheet(picture, way).width / 2


def test_sizes_of_letters_are_written_as_the_language_does(letters: Letters) -> None:
    picture = picture_of(bush(300, 4, 3), letters)
    speak("de")
    try:
        told = warning(picture, PictureFormat.PDF)
    finally:
        speak(ENGLISH)
    points = int(fitted(picture).points * 10) / 10
    assert str(points).replace(".", ",") in told
