"""What stands on every sheet beside the chart, and the logo that somebody names."""

from __future__ import annotations

import math
from itertools import product
from pathlib import Path
from typing import cast

import numpy as np
import pytest
from msgspec.structs import replace
from PySide6.QtGui import QColor, QImage, QTextLayout

from orgviewer.choices import Pages, Paper
from orgviewer.errors import OutputError
from orgviewer.paint.marks import Marks
from orgviewer.paint.picture import PictureSpec, SheetSpec, make_picture
from orgviewer.paint.text_metrics import Letters
from orgviewer.paint.theme import Lettering
from orgviewer.publish.paper import logo
from orgviewer.publish.paper.frame import FrameText, frame_text
from orgviewer.publish.paper.lengths import MILLIMETRE
from orgviewer.publish.paper.logo import read_logo
from orgviewer.publish.paper.page import Page
from orgviewer.publish.paper.pages import make_pages
from tests.datasets import COMPANY, bush, dataset

FULL = SheetSpec("The board", "", "Confidential", "{title} · {day} · {page}/{pages}", "Draft", True)
LOGO_SIZE = (300, 100)


def words(drawn: Marks) -> list[str]:
    return [text for texts in drawn.texts for text in texts.texts]


def pages_of(letters: Letters, sheet: SheetSpec, pages: Pages = Pages.FIT) -> tuple[Page, ...]:
    return make_pages(make_picture(dataset(COMPANY), PictureSpec(pages=pages, sheet=sheet), letters))


@pytest.fixture
def logo_file(tmp_path: Path) -> Path:
    """Return the path of a picture."""
    path, image = tmp_path / "logo.png", QImage(*LOGO_SIZE, QImage.Format.Format_RGB32)
    image.fill(QColor("#2244aa"))
    assert image.save(str(path))
    return path


@pytest.mark.parametrize("pages", Pages)
def test_every_sheet_has_what_was_chosen_and_says_which_it_is(letters: Letters, pages: Pages) -> None:
    spec = PictureSpec(pages=pages, sheet=FULL, paper=Paper.A5, scale=2.0)
    made = make_pages(make_picture(dataset(COMPANY), spec, letters))
    for number, page in enumerate(made, 1):
        said = words(page.frame)
        assert {"The board", "As of Jun 2024", "Confidential", "Draft"} <= set(said)
        assert f"The board · Jun 2024 · {number}/{len(made)}" in said
        assert f"page {number} of {len(made)}" in said


@pytest.mark.parametrize("pages", Pages)
def test_nothing_of_it_lies_on_the_chart_or_in_the_margins(letters: Letters, pages: Pages) -> None:
    margins = 15.0
    spec = PictureSpec(pages=pages, sheet=replace(FULL, watermark="", margins=margins))
    for page in make_pages(make_picture(bush(31, 2, 3).dataset(), spec, letters)):
        chart = page.placed(page.part)
        for texts in page.frame.texts:
            for (x, y), text in zip(texts.places.tolist(), texts.texts, strict=True):
                right = x + letters.width(text, texts.style.lettering)
                assert margins * MILLIMETRE <= x < right <= page.width - margins * MILLIMETRE + 0.1
                above, below = y - texts.style.lettering.pixels, y + 4
                assert below <= chart.top + 0.1 or above >= chart.bottom - 0.1
                assert margins * MILLIMETRE - 4 <= above < below <= page.height - margins * MILLIMETRE + 4


def test_a_title_above_is_not_said_again_beneath(letters: Letters) -> None:
    for title, count in (("", 2), ("The board", 1)):  # once on the card of the file
        (page,) = pages_of(letters, SheetSpec(title=title))
        assert words(page.marks()).count("The example") == count
        assert "Source: Example AG, Annual report, Feb 2024" in words(page.marks())


def test_where_nothing_is_chosen_nothing_stands_and_nothing_moves(letters: Letters) -> None:
    (page,) = pages_of(letters, SheetSpec())
    assert page.frame == Marks() or not words(page.frame)
    assert page.top == pytest.approx(10 * MILLIMETRE)


def test_what_parts_a_day_that_is_unknown_from_the_rest_goes_with_it(letters: Letters) -> None:
    undated = bush(3, 2, 1).dataset()
    spec = PictureSpec(pages=Pages.FIT, sheet=SheetSpec(footer="Board · {day}", header="{unknown}"))
    (page,) = make_pages(make_picture(undated, spec, letters))
    assert {"Board", "{unknown}"} == set(words(page.frame))


@pytest.mark.parametrize(
    ("footer", "said"),
    [
        ("{day}", ""),
        ("{day} – Board", "Board"),
        ("Board · {day} · {page}/{pages}", "Board · 1/1"),
        ("Board, {day}, draft", "Board, draft"),
        ("Board ({day})", "Board"),
    ],
)
def test_a_day_that_is_unknown_leaves_no_gap_behind(letters: Letters, footer: str, said: str) -> None:
    picture = make_picture(bush(3, 2, 1).dataset(), PictureSpec(pages=Pages.FIT), letters)
    assert frame_text(picture, 1, 1).filled(footer) == said


@pytest.mark.parametrize(
    ("footer", "drawn"),
    [
        ("Footer {title} · {page}/{pages}", ["Footer", "هيكل", "1", "7"]),
        ("{title} – draft {page}", ["هيكل", "draft", "1"]),
        ("تذييل {page}/{pages} {title}", ["هيكل", "7", "تذييل"]),
    ],
)
def test_a_title_that_is_read_from_the_right_turns_nothing_around_it(
    letters: Letters, footer: str, drawn: list[str]
) -> None:
    line = letters.legible(FrameText("هيكل", "", 1, 7).filled(footer))
    layout = QTextLayout(line, letters.fonts[Lettering.DETAIL])
    layout.beginLayout()
    placed = layout.createLine()
    layout.endLayout()
    ends = [(line.index(word), line.index(word) + len(word) - 1) for word in drawn]
    middles = [sum(cast("tuple[float, int]", placed.cursorToX(end))[0] for end in both) for both in ends]
    assert middles == sorted(middles)


@pytest.mark.parametrize(
    ("title", "said"),
    [
        ("Board {day}", "Board Jun 2024"),
        ("{title}: {page} of {pages}", "The example: 1 of 1"),
        ("{unknown}", "{unknown}"),
        ("The {page} plan", "The 1 plan"),
    ],
)
def test_a_title_has_names_filled_in_and_is_the_title_of_other_texts(
    letters: Letters, title: str, said: str
) -> None:
    (page,) = pages_of(letters, SheetSpec(title=title, header="{title}", footer="about {title}"))
    assert words(page.frame).count(said) == 2
    assert f"about {said}" in words(page.frame)


def test_a_title_of_the_file_that_looks_like_a_name_stays(letters: Letters) -> None:
    odd = dataset({**COMPANY, "meta": {"title": "The {page} plan"}})
    sheet = SheetSpec(title="{title}", header="{title}, {page}")
    (page,) = make_pages(make_picture(odd, PictureSpec(pages=Pages.FIT, sheet=sheet), letters))
    assert {"The {page} plan", "The {page} plan, 1"} <= set(words(page.frame))


def test_margins_are_as_wide_as_was_said(letters: Letters) -> None:
    for margins in (0.0, 25.0):
        (page,) = pages_of(letters, SheetSpec(margins=margins))
        assert page.top == pytest.approx(margins * MILLIMETRE)


def test_a_watermark_lies_across_the_middle_of_the_sheet_and_is_seen_through(letters: Letters) -> None:
    for text in ("Draft", "W" * 80):
        (page,) = pages_of(letters, SheetSpec(watermark=text))
        (mark,) = page.frame.texts
        length = letters.width(mark.texts[0], mark.style.lettering) * mark.style.size
        slope = math.radians(mark.style.turn)
        (start,) = mark.places
        end = start + length * np.array((math.cos(slope), math.sin(slope)))
        for x, y in (start, end):
            assert 0 < x < page.width
            assert 0 < y < page.height
        middle = (start + end) / 2
        assert np.hypot(*(middle - (page.width / 2, page.height / 2))) < 20 * mark.style.size
        assert mark.style.strength < 0.3


def test_a_long_title_and_a_long_header_leave_each_other_room(letters: Letters) -> None:
    long = SheetSpec(title="A title without an end " * 20, header="A header without an end " * 20)
    (page,) = pages_of(letters, long)
    ends = sorted(
        (x, x + letters.width(text, texts.style.lettering))
        for texts in page.frame.texts
        for (x, _), text in zip(texts.places.tolist(), texts.texts, strict=True)
        if text.startswith("A ")
    )
    assert len(ends) == 2
    assert ends[0][1] < ends[1][0]


def test_a_logo_stands_before_the_title_in_its_own_shape(letters: Letters, logo_file: Path) -> None:
    (page,) = pages_of(letters, replace(FULL, logo=str(logo_file)))
    ((_, _, width, height),) = page.frame.pictures[0].rectangles.tolist()
    assert width / height == pytest.approx(LOGO_SIZE[0] / LOGO_SIZE[1])
    title = next(texts for texts in page.frame.texts if "The board" in texts.texts)
    assert title.places[0, 0] > page.frame.pictures[0].rectangles[0, 0] + width


def test_a_logo_that_cannot_be_drawn_is_told_with_its_path(
    tmp_path: Path, logo_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "logo.txt").write_text("no picture", encoding="utf-8")
    (tmp_path / "cut.png").write_bytes(logo_file.read_bytes()[:60])
    for name, sentence in (
        ("missing.png", "cannot be read: No such file"),
        ("logo.txt", "is no picture that can be drawn"),
        ("cut.png", "is no picture that can be drawn"),
        ("", ""),
    ):
        if not sentence:
            assert read_logo("") is None
            continue
        path = tmp_path / name
        with pytest.raises(OutputError, match=sentence) as raised:
            read_logo(str(path))
        assert str(path) in str(raised.value)
    for name, value in (("LARGEST_FILE", 40), ("MOST_PIXELS", 100)):
        with monkeypatch.context() as patched:
            patched.setattr(logo, name, value)
            with pytest.raises(OutputError, match="at most"):
                read_logo(str(logo_file))


def test_all_of_it_leaves_room_for_a_chart_on_every_paper(letters: Letters) -> None:
    for paper, pages in product(Paper, (Pages.FIT, Pages.BRANCHES)):
        spec = PictureSpec(pages=pages, paper=paper, sheet=replace(FULL, margins=30.0))
        for page in make_pages(make_picture(dataset(COMPANY), spec, letters)):
            shown = page.placed(page.part)
            assert page.outer.left - 0.1 <= shown.left < shown.right <= page.outer.right + 0.1
            assert page.outer.top < shown.top < shown.bottom < page.outer.bottom
