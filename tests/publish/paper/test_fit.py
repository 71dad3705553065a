"""A whole picture on one sheet of paper: how large its letters are, and what comes if they are too small."""

from __future__ import annotations

from itertools import product

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from orgviewer.chart.rules.grammar import parse_rule
from orgviewer.chart.spec import ChartSpec, Folding
from orgviewer.choices import (
    A4_UPRIGHT,
    A4_WIDE,
    USUAL_MARGIN,
    Background,
    Direction,
    LayoutKind,
    Orientation,
    OwnPaper,
    Pages,
    Paper,
    PictureFormat,
)
from orgviewer.layout.layout import FAMILIAR, LayoutStyle
from orgviewer.paint.picture import MARGIN as AROUND
from orgviewer.paint.picture import Picture, PictureSpec, SheetSpec, make_picture
from orgviewer.paint.raster import paint_picture
from orgviewer.paint.text_metrics import Letters
from orgviewer.publish.formats import warning
from orgviewer.publish.paper.fit import fitted
from orgviewer.publish.paper.lengths import MILLIMETRE, text_size
from orgviewer.publish.paper.pages import make_pages
from orgviewer.publish.paper.sheets import laid_sheet
from orgviewer.words.language import ENGLISH, speak
from tests.datasets import COMPANY, Tree, bush, chain, dataset, random_tree, star, trees
from tests.paint.drawing import pixels

FIT = PictureSpec(pages=Pages.FIT)
ROUNDING = 1e-6
MARGIN = USUAL_MARGIN * MILLIMETRE


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
    assert first.part == first.picture.trimmed
    assert len(first.picture.layout.chart) == len(picture.layout.chart)
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


def test_a_deep_chart_stands_upright_and_a_broad_one_lies(letters: Letters) -> None:
    ways = [fitted(picture_of(tree, letters)).way for tree in (chain(9), star(5))]
    assert ways == [Orientation.UPRIGHT, Orientation.WIDE]


@pytest.mark.parametrize("tree", [bush(16, 4, 2), bush(40, 3, 4), random_tree(60, 3, 6, 5)])
def test_a_sheet_has_letters_as_large_as_the_best_layout_that_a_person_can_choose_for_it(
    letters: Letters, tree: Tree
) -> None:
    for way, shape in ((Orientation.WIDE, A4_WIDE), (Orientation.UPRIGHT, A4_UPRIGHT)):
        spec = replace(FIT, way=way)
        chosen = [
            replace(spec, style=LayoutStyle(kind=kind, aspect=shape))
            for kind in (LayoutKind.TIDY, LayoutKind.COMPACT)
        ]
        area = laid_sheet(picture_of(tree, letters, spec), way).area
        for one in chosen:
            part = picture_of(tree, letters, one).trimmed
            by_hand = text_size(min(area.width / part.width, area.height / part.height))
            assert fitted(picture_of(tree, letters, spec)).points * FAMILIAR >= min(by_hand, text_size(2.0))


@pytest.mark.parametrize("kind", [LayoutKind.TIDY, LayoutKind.COMPACT])
@pytest.mark.parametrize("direction", Direction)
def test_what_was_chosen_of_the_layout_stays_so_on_a_sheet(
    letters: Letters, kind: LayoutKind, direction: Direction
) -> None:
    spec = replace(FIT, style=LayoutStyle(direction, kind), way=Orientation.UPRIGHT)
    fit = fitted(picture_of(bush(40, 3, 4), letters, spec))
    assert (fit.picture.layout.spec.kind, fit.picture.layout.spec.direction) == (kind, direction)
    assert fit.way is Orientation.UPRIGHT


def test_the_shape_of_the_window_is_not_that_of_the_sheet(letters: Letters) -> None:
    points = [
        fitted(picture_of(bush(60, 3, 4), letters, replace(FIT, style=LayoutStyle(aspect=aspect)))).points
        for aspect in (0.2, 1.5, 4.0)
    ]
    assert len(set(points)) == 1


@pytest.mark.parametrize("tree", [bush(300, 4, 3), bush(90, 2, 1)])
def test_sheets_by_branch_lie_so_that_there_are_fewer(letters: Letters, tree: Tree) -> None:
    numbers = {
        way: len(make_pages(picture_of(tree, letters, replace(FIT, pages=Pages.BRANCHES, way=way))))
        for way in Orientation
    }
    assert numbers[Orientation.AUTOMATIC] == min(numbers.values())


def test_a_sheet_has_any_size(letters: Letters) -> None:
    for paper, way, sides in (
        (OwnPaper(300, 200), Orientation.UPRIGHT, (200, 300)),
        (OwnPaper(200, 300), Orientation.WIDE, (300, 200)),
        (Paper.LEGAL, Orientation.UPRIGHT, (215.9, 355.6)),
        (Paper.A5, Orientation.WIDE, (210, 148)),
        (Paper.SLIDE, Orientation.AUTOMATIC, (338.7, 190.5)),
    ):
        (page,) = make_pages(picture_of(star(5), letters, replace(FIT, paper=paper, way=way)))
        millimetres = page.width / MILLIMETRE, page.height / MILLIMETRE
        assert millimetres == pytest.approx(sides, abs=0.4)


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


@pytest.mark.parametrize("direction", Direction)
@pytest.mark.parametrize("kind", [LayoutKind.TIDY, LayoutKind.COMPACT])
def test_a_sheet_spends_no_room_beside_what_is_drawn_and_cuts_nothing_of_it(
    letters: Letters, direction: Direction, kind: LayoutKind
) -> None:
    spec = replace(
        FIT,
        background=Background.TRANSPARENT,
        style=LayoutStyle(direction, kind),
        folding=Folding(depth=1),
        chart=ChartSpec(rules=(parse_rule('level > 0: badge "B" red'),)),
    )
    picture = picture_of(bush(20, 3, 3), letters, spec)
    part, (width, height) = picture.trimmed, picture.extent
    drawn = pixels(paint_picture(picture))[..., 3] > 0
    rows, columns = np.flatnonzero(drawn.any(axis=1)), np.flatnonzero(drawn.any(axis=0))
    assert part.left <= columns[0] <= part.left + 4
    assert part.top <= rows[0] <= part.top + 4
    assert rows[-1] < part.bottom <= height - AROUND + 4
    assert columns[-1] < part.right <= width - AROUND + 4


def test_a_badge_beneath_the_lowest_card_is_on_the_sheet_where_nothing_stands_beneath(
    letters: Letters,
) -> None:
    titled = replace(FIT, sheet=SheetSpec(title="The title"), folding=Folding(depth=0))
    picture = picture_of(bush(20, 3, 3), letters, replace(titled, background=Background.TRANSPARENT))
    assert not picture.footer.height
    drawn = np.flatnonzero((pixels(paint_picture(picture))[..., 3] > 0).any(axis=1))
    (page,) = make_pages(picture)
    assert drawn[-1] < page.part.bottom
