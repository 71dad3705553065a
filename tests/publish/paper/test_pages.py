"""Pages of paper: what of a picture stands on which."""

from __future__ import annotations

import random
from itertools import pairwise, product

import numpy as np
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from msgspec.structs import replace
from PySide6.QtGui import QColor, QFont, QImage, QPainter

from orgviewer.chart.chart import Kind
from orgviewer.chart.spec import Folding
from orgviewer.choices import (
    USUAL_MARGIN,
    Direction,
    LayoutKind,
    Orientation,
    OwnPaper,
    Pages,
    Paper,
    ThemeName,
)
from orgviewer.layout.layout import LayoutStyle
from orgviewer.layout.rectangle import Rectangle
from orgviewer.paint.cards.card import card_rectangles
from orgviewer.paint.cards.labels import label
from orgviewer.paint.chart_marks import LINE
from orgviewer.paint.marks import LineKind, Marks
from orgviewer.paint.picture import Picture, PictureSpec, SheetSpec, make_picture
from orgviewer.paint.raster import paint_picture
from orgviewer.paint.text_metrics import Letters
from orgviewer.paint.theme import Lettering
from orgviewer.publish.paper.lengths import MILLIMETRE, POINT, text_size
from orgviewer.publish.paper.page import Page, paint_page
from orgviewer.publish.paper.pages import make_pages
from orgviewer.publish.paper.sheets import sheet
from orgviewer.publish.paper.tiles import OVERLAP, grid, tiles
from orgviewer.publish.pdf.destinations import places_of
from tests.datasets import COMPANY, Tree, bush, chain, dataset, reports, star, trees, with_members
from tests.paint.drawing import pixels

ROUNDING = 1e-6
MARGIN = USUAL_MARGIN * MILLIMETRE


def painted(page: Page, colour: str = "white") -> QImage:
    image = QImage(round(page.width), round(page.height), QImage.Format.Format_RGB32)
    image.fill(QColor(colour))
    with QPainter(image) as painter:
        paint_page(page, painter)
    return image


def words(drawn: Marks) -> list[str]:
    return [text for texts in drawn.texts for text in texts.texts]


def extent(rectangle: Rectangle) -> tuple[float, float]:
    return rectangle.right - rectangle.left, rectangle.bottom - rectangle.top


def test_one_page_is_as_large_as_the_picture_and_looks_like_it(letters: Letters) -> None:
    for theme in ThemeName:
        picture = make_picture(dataset(COMPANY), PictureSpec(pages=Pages.ONE, theme=theme), letters)
        (page,) = make_pages(picture)
        assert page.label == "The example"
        width, height = picture.extent
        for side, wanted in ((page.width, width), (page.height, height)):
            assert (side * POINT) == pytest.approx(round(side * POINT))
            assert wanted <= side < wanted + 1 / POINT
        # Apart from photos, which a page shows sharper than a screen does, and there is none here.
        expected = pixels(paint_picture(picture))
        shown = pixels(painted(page))[: expected.shape[0], : expected.shape[1]]
        assert np.array_equal(shown[:-1, :-1], expected[:-1, :-1])


@pytest.mark.parametrize("pages", [Pages.FIT, Pages.TILES])
@pytest.mark.parametrize("direction", [Direction.DOWN, Direction.UP])
@pytest.mark.parametrize("seed", [5, 11])
def test_no_dotted_line_at_the_edge_of_a_chart_is_cut_off(
    letters: Letters, pages: Pages, direction: Direction, seed: int
) -> None:
    chance = random.Random(seed)
    parents = [-1, *(chance.randrange(max(1, place // 4)) for place in range(1, 30))]
    dotted = [[chance.randrange(30)] if chance.random() < 0.2 else [] for _ in parents]
    data = reports(parents, [False] * 30, dotted)
    spec = PictureSpec(pages=pages, style=LayoutStyle(direction=direction), paper=Paper.A3)
    made = make_pages(make_picture(data, spec, letters))
    picture, parts = made[-1].picture, [page.part for page in made]
    (lines,) = (one for one in picture.ground().lines if one.kind is LineKind.DOTTED)
    starts, points = lines.points[:, 0], lines.points.reshape(-1, 2)
    low = np.minimum(points.min(axis=0) - LINE / 2, starts.min(axis=0) - lines.style.disc)
    high = np.maximum(points.max(axis=0) + LINE / 2, starts.max(axis=0) + lines.style.disc)
    assert min(part.left for part in parts) <= low[0]
    assert min(part.top for part in parts) <= low[1]
    assert max(part.right for part in parts) >= high[0]
    assert max(part.bottom for part in parts) >= high[1]


def test_what_is_written_is_read_out(letters: Letters) -> None:
    (page,) = make_pages(make_picture(dataset(COMPANY), PictureSpec(pages=Pages.ONE), letters))
    heard: list[tuple[QFont, str]] = []
    image = QImage(8, 8, QImage.Format.Format_RGB32)
    with QPainter(image) as painter:
        paint_page(page, painter, lambda font, texts: heard.extend((font, text) for text in texts))
    assert (letters.fonts[Lettering.NAME], "Eve Example") in heard
    assert {text for _, text in heard} == set(words(page.marks()))


@given(
    left=st.floats(-500, 500),
    width=st.floats(1, 9_000),
    height=st.floats(1, 9_000),
    scale=st.floats(0.3, 3),
    paper=st.sampled_from(Paper),
    way=st.sampled_from(Orientation),
)
def test_tiles_cover_all_and_overlap(
    letters: Letters, left: float, width: float, height: float, scale: float, paper: Paper, way: Orientation
) -> None:
    picture = make_picture(dataset({}), PictureSpec(pages=Pages.TILES, paper=paper, way=way), letters)
    part = Rectangle(left, -left, left + width, height - left)
    page_sheet = sheet(picture)
    made = tiles(picture, grid(picture, part, scale, page_sheet), scale, page_sheet, "whole")
    by_place = {(round(page.part.left, 3), round(page.part.top, 3)): page for page in made}
    assert len(by_place) == len(made)
    lefts, tops = (sorted({place[axis] for place in by_place}) for axis in (0, 1))
    assert len(lefts) * len(tops) == len(made)
    assert (lefts[0], tops[0]) == pytest.approx((part.left, part.top), abs=1e-3)
    last = by_place[lefts[-1], tops[-1]].part
    assert (last.right, last.bottom) == pytest.approx((part.right, part.bottom), abs=0.1)
    for before, after in pairwise(lefts):
        assert by_place[before, tops[0]].part.right - after == pytest.approx(OVERLAP / scale, abs=0.01)
    for before, after in pairwise(tops):
        assert by_place[lefts[0], before].part.bottom - after == pytest.approx(OVERLAP / scale, abs=0.01)
    for page in made:
        shown = page.placed(page.part)
        assert shown.left >= page_sheet.area.left - ROUNDING
        assert shown.right <= page_sheet.area.right + 0.02
        assert shown.bottom <= page_sheet.area.bottom + 0.02
        assert page.scale == scale


@settings(max_examples=30)
@given(
    tree=trees(most=40, members=9),
    scale=st.floats(0.5, 3),
    paper=st.sampled_from((Paper.A4, Paper.A5, Paper.LETTER)),
    way=st.sampled_from((Orientation.WIDE, Orientation.UPRIGHT)),
    kind=st.sampled_from((LayoutKind.TIDY, LayoutKind.COMPACT)),
)
def test_no_card_lies_in_two_tiles_without_lying_whole_in_one(
    letters: Letters, tree: Tree, scale: float, paper: Paper, way: Orientation, kind: LayoutKind
) -> None:
    style = LayoutStyle(kind=kind)
    spec = PictureSpec(pages=Pages.TILES, paper=paper, way=way, style=style, scale=scale)
    picture = make_picture(tree.dataset(), spec, letters)
    area, sizes = sheet(picture).area, picture.layout.spec.sizes
    assume(sizes.card_width * scale <= area.width * 0.7 and sizes.card_height * scale <= area.height * 0.6)
    pages = [page for page in make_pages(picture) if page.label != "Cover"]
    boxes = card_rectangles(picture.layout, np.arange(len(picture.layout.chart), dtype=np.int32))
    x, y = pages[0].picture.corner
    left, top = boxes[:, 0] + x, boxes[:, 1] + y
    right, bottom = left + boxes[:, 2], top + boxes[:, 3]
    is_whole = np.zeros(len(boxes), bool)
    for page in pages:
        part = page.part.grown(ROUNDING)
        is_whole |= (left >= part.left) & (right <= part.right) & (top >= part.top) & (bottom <= part.bottom)
    assert is_whole.all()


def test_a_tile_shows_by_dashed_marks_where_its_neighbours_begin(letters: Letters) -> None:
    picture = make_picture(bush(31, 2, 3).dataset(), PictureSpec(pages=Pages.TILES), letters)
    _, first, second, *_ = make_pages(picture)
    assert second.part.left < first.part.right
    begins = first.placed(Rectangle(second.part.left, 0.0, second.part.right, 1.0)).left
    dashed = [lines.points for lines in first.around.lines if lines.style.dashed]
    assert any(np.isclose(points[..., 0], begins).all(axis=1).any() for points in dashed)


def test_paper_is_as_large_as_it_is_called(letters: Letters) -> None:
    for paper, way, expected in (
        (Paper.A4, Orientation.WIDE, (842, 595)),
        (Paper.A4, Orientation.UPRIGHT, (595, 842)),
        (Paper.A3, Orientation.WIDE, (1191, 842)),
        (Paper.A0, Orientation.UPRIGHT, (2384, 3370)),
    ):
        found = sheet(
            make_picture(dataset({}), PictureSpec(pages=Pages.TILES, paper=paper, way=way), letters)
        )
        assert (round(found.width * POINT), round(found.height * POINT)) == expected
        assert extent(found.area) == pytest.approx((found.width - 2 * MARGIN, found.height - 2 * MARGIN))


def test_a_poster_has_a_cover_and_labels(letters: Letters) -> None:
    picture = make_picture(bush(31, 2, 3).dataset(), PictureSpec(pages=Pages.TILES), letters)
    cover, *rest = make_pages(picture)
    rows, columns = 1, 1
    for page in rest:
        row, column = (int(word.rstrip(",")) for word in page.label.split()[1:4:2])
        rows, columns = max(rows, row), max(columns, column)
    assert 1 < len(rest) <= rows * columns  # but for empty ones
    assert rest[1].label == f"row 1, column 2 of {rows} × {columns}"
    assert any(text.startswith(rest[1].label) for text in words(rest[1].around))
    said = f"A poster of {len(rest)} pages, {rows} × {columns}; neighbours overlap by 10 mm at least: "
    assert any(text.startswith(said) for text in words(cover.around))
    assert picture.dataset.title in words(cover.around)
    assert extent(cover.part) == cover.picture.extent
    outlines = [box for boxes in cover.around.boxes for box in boxes.rectangles.tolist()]
    assert len(outlines) == len(rest)
    places = places_of(picture, [cover, *rest])
    assert (places.page > 0).all()  # never on the cover


def test_a_poster_that_fits_on_one_page_has_no_cover(letters: Letters) -> None:
    (page,) = make_pages(
        make_picture(dataset(COMPANY), PictureSpec(pages=Pages.TILES, paper=Paper.A3), letters)
    )
    assert not page.around.texts
    assert not page.around.lines
    assert page.label == "The example"


def test_nothing_of_a_tile_reaches_into_its_margin_but_its_own_marks(letters: Letters) -> None:
    _, page, *_ = make_pages(make_picture(bush(31, 2, 3).dataset(), PictureSpec(pages=Pages.TILES), letters))
    drawn = pixels(painted(page))[..., :3].min(axis=2) < 200
    margin = int(MARGIN)
    assert drawn[margin + 1 : -margin - 1, margin + 1 : -margin - 1].any()
    middle = drawn.shape[1] // 2
    assert not drawn[:margin, middle - 100 : middle + 100].any()


def test_tiles_without_margins_say_where_they_belong_too(letters: Letters) -> None:
    spec = PictureSpec(pages=Pages.TILES, sheet=SheetSpec(margins=0.0))
    _, *pages = make_pages(make_picture(bush(31, 2, 3).dataset(), spec, letters))
    assert len(pages) > 1
    for page in pages:
        (label,) = page.around.texts
        assert label.texts[0].startswith(page.label)
        (baseline,) = label.places[:, 1].tolist()
        pixels_high = label.style.lettering.pixels
        assert page.outer.bottom <= baseline - pixels_high + 2
        assert baseline + pixels_high / 3 <= page.height
        for line in page.around.lines:
            assert line.points.min() >= 0
            assert (line.points.max(axis=(0, 1)) <= (page.width, page.height)).all()


@pytest.mark.parametrize("way", [Orientation.WIDE, Orientation.UPRIGHT])
def test_nothing_of_a_poster_is_cut_by_the_edge_of_small_paper_or_lies_on_what_every_sheet_says(
    letters: Letters, way: Orientation
) -> None:
    on_each = SheetSpec(title="A title", footer="A footer", has_page_numbers=True)
    spec = PictureSpec(pages=Pages.TILES, paper=OwnPaper(100, 200), way=way, sheet=on_each)
    cover, *pages = make_pages(make_picture(bush(31, 2, 3).dataset(), spec, letters))
    for texts in cover.around.texts:
        for (x, _), text in zip(texts.places.tolist(), texts.texts, strict=True):
            assert x + letters.width(text, texts.style.lettering) <= cover.width - MARGIN + ROUNDING
    assert any("begins." in text for text in words(cover.around))
    for page in pages:
        area = sheet(page.picture).area
        for lines in page.around.lines:
            ends = lines.points[:, [0, 1]]
            is_beside = (ends[..., 0] < area.left).all(axis=1) | (ends[..., 0] > area.right).all(axis=1)
            inside = (ends[..., 1] > page.outer.top) & (ends[..., 1] < page.outer.bottom)
            assert (is_beside | ~inside.any(axis=1)).all()


# Branches


BY_BRANCH = PictureSpec(pages=Pages.BRANCHES)


def branch_pages_of(
    tree: Tree, letters: Letters, spec: PictureSpec = BY_BRANCH
) -> tuple[Picture, tuple[Page, ...]]:
    picture = make_picture(tree.dataset(), spec, letters)
    return picture, make_pages(picture)


@settings(max_examples=20)
@given(tree=trees(most=60, members=12), way=st.sampled_from(Orientation))
def test_every_card_stands_legibly_somewhere(letters: Letters, tree: Tree, way: Orientation) -> None:
    picture, pages = branch_pages_of(tree, letters, replace(BY_BRANCH, way=way))
    places = places_of(picture, pages)
    assert (places.page >= 0).all()
    smallest = min(lettering.pixels for lettering in Lettering) * POINT
    assert all(page.scale * smallest >= 6 - ROUNDING for page in pages)
    sizes = picture.layout.spec.sizes
    for left, top, right, bottom in places.rectangles.tolist():
        assert (right - left) / (bottom - top) == pytest.approx(sizes.card_width / sizes.card_height)


@settings(max_examples=20)
@given(tree=trees(most=80, members=12))
def test_a_badge_leads_to_the_page_of_its_branch_and_that_page_back(letters: Letters, tree: Tree) -> None:
    _, pages = branch_pages_of(tree, letters)
    begun = {
        int(page.picture.layout.chart.whole[0]): number for number, page in reversed([*enumerate(pages)])
    }
    for number, page in enumerate(pages):
        chart, shown = page.picture.layout.chart, set(words(page.marks()))
        assert set(page.badges) == set(np.flatnonzero(chart.hidden).tolist())
        for node, text in page.badges.items():
            there = begun[int(chart.whole[node])]
            assert there > number
            assert text.endswith(f"· see page {there + 1}")
            assert text in shown
            assert f"back to page {number + 1} · page {there + 1} of {len(pages)}" in words(
                pages[there].around
            )
            assert number in {link.page for link in pages[there].links}
        assert all(link.page in range(len(pages)) for link in page.links)
        assert len({link.rectangle for link in page.links}) == len(page.links)


def test_the_head_names_the_path_from_the_root(letters: Letters) -> None:
    picture, pages = branch_pages_of(bush(400, 3, 4), letters)
    chart = picture.layout.chart
    assert len(pages) > 10
    for page in pages:
        node = int(np.searchsorted(chart.whole, page.picture.layout.chart.whole[0]))
        path = [label(chart, place).title for place in (node, *chart.ancestors(node))]
        head = words(page.around)
        assert [text for text in head if text.startswith("Team")] == path[::-1]
        assert head.count("›") == len(path) - 1


def test_a_long_path_keeps_its_ends(letters: Letters) -> None:
    _, pages = branch_pages_of(chain(120), letters)
    head = words(pages[-1].around)
    assert "Team 0" in head
    assert "…" in head
    text_of_last = label(pages[-1].picture.layout.chart, 0).title
    assert text_of_last in head
    assert len(head) < 80


def test_what_was_folded_before_stays_so(letters: Letters) -> None:
    folded = replace(BY_BRANCH, folding=Folding(depth=2))
    picture, pages = branch_pages_of(bush(400, 3, 4), letters, folded)
    assert places_of(picture, pages).page.min() >= 0
    assert len(places_of(picture, pages).page) == len(picture.layout.chart)
    shown = [text for page in pages for text in words(page.marks())]
    hides = picture.layout.chart.people[picture.layout.chart.hidden > 0]
    assert len(hides) == 9
    for number in hides.tolist():
        assert f"+{number}" in shown
    assert not any("see page" in text for text in shown)


@pytest.mark.parametrize("tree", [with_members([-1], [900]), star(500)])
def test_more_reports_than_a_page_holds_are_parted_alike(letters: Letters, tree: Tree) -> None:
    picture, pages = branch_pages_of(tree, letters)
    charts = [page.picture.layout.chart for page in pages]
    assert len(pages) > 4
    assert {int(chart.whole[0]) for chart in charts} == {0}
    assert sum(len(chart) - 1 for chart in charts) == len(picture.layout.chart) - 1
    sizes = [len(chart) for chart in charts]
    assert max(sizes) - min(sizes) < len(sizes)
    name = label(picture.layout.chart, 0).title
    names = [f"{name} ({number} of {len(pages)})" for number in range(1, len(pages) + 1)]
    assert [page.label for page in pages] == names
    assert all(name in words(page.around) for name, page in zip(names, pages, strict=True))
    assert set(places_of(picture, pages).page.tolist()) == set(range(len(pages)))


def test_the_path_leads_to_the_page_of_a_parted_family_that_shows_it(letters: Letters) -> None:
    # Two hundred teams, of which the last one is large and has an even larger one beneath it.
    tree = with_members([-1, *[0] * 200, 200], [0] * 200 + [150, 300])
    picture, pages = branch_pages_of(tree, letters)
    (deepest,) = picture.layout.chart.cards(Kind.ORGANIZATION, 201).tolist()
    above = int(picture.layout.chart.parent[deepest])
    shown = [page.picture.layout.chart.whole.tolist() for page in pages]
    (of_root,) = (number for number, nodes in enumerate(shown) if above in nodes[1:])
    (of_team,) = (number for number, nodes in enumerate(shown) if deepest in nodes[1:])
    assert shown[of_root][0] == shown[0][0]
    assert of_root > 0
    own = [page for page, nodes in zip(pages, shown, strict=True) if nodes[0] == deepest]
    assert len(own) > 1
    for page in own:
        assert {of_root, of_team} <= {link.page for link in page.links}


def test_the_longest_foot_leaves_room_for_a_chart_on_every_paper(letters: Letters) -> None:
    source = {"title": "A report with a name that is not short at all", "publisher": "An institute"}
    document = {**COMPANY, "sources": [{**source, "id": f"s{number}"} for number in range(400)]}
    for paper, way in product(Paper, Orientation):
        spec = replace(BY_BRANCH, paper=paper, way=way)
        for page in make_pages(make_picture(dataset(document), spec, letters)):
            shown, area = page.placed(page.part), sheet(page.picture).area
            assert text_size(page.scale) >= 6 - ROUNDING
            assert area.left - ROUNDING <= shown.left <= shown.right <= area.right + ROUNDING
            assert area.top <= shown.top <= shown.bottom <= area.bottom + ROUNDING


def test_a_branch_that_fits_stands_on_one_page_with_its_sources(letters: Letters) -> None:
    picture = make_picture(dataset(COMPANY), PictureSpec(pages=Pages.BRANCHES), letters)
    (page,) = make_pages(picture)
    assert not page.badges
    assert "page 1 of 1" in words(page.around)
    assert "Source: Example AG, Annual report, Feb 2024" in words(page.marks())


@pytest.mark.parametrize("pages", Pages)
def test_nobody_still_makes_a_page(letters: Letters, pages: Pages) -> None:
    (page,) = make_pages(make_picture(dataset({}), PictureSpec(pages=pages), letters))
    assert "test" in words(page.marks())
    assert len(np.unique(pixels(painted(page)))) > 2


def test_a_dark_page_is_dark_to_its_edges(letters: Letters) -> None:
    (page,) = make_pages(
        make_picture(dataset(COMPANY), PictureSpec(pages=Pages.BRANCHES, theme=ThemeName.DARK), letters)
    )
    dark = QColor(page.picture.theme.page)
    assert pixels(painted(page))[0, 0].tolist() == [dark.red(), dark.green(), dark.blue(), 255]
