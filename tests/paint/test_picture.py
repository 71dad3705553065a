"""Pictures: their size, and what is in them."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PySide6.QtGui import QColor, QImage, QPainter

from orgviewer.chart.spec import Folding
from orgviewer.choices import Background, Direction, ThemeName
from orgviewer.errors import OutputError, UsageError
from orgviewer.layout.layout import LayoutStyle
from orgviewer.layout.rectangle import Rectangle
from orgviewer.model.dataset import Dataset
from orgviewer.paint.cards.portraits import Portraits
from orgviewer.paint.chart_marks import marks
from orgviewer.paint.painter import paint
from orgviewer.paint.picture import LEAST_WIDTH, MARGIN, PictureSpec, make_picture
from orgviewer.paint.raster import paint_part, paint_picture
from orgviewer.paint.text_metrics import Letters
from orgviewer.paint.theme import THEMES
from tests.datasets import COMPANY, dataset, with_members
from tests.paint.drawing import pixels

WIDE = with_members([-1, 0, 0, 0, 0], [1, 2, 2, 2, 2])


@pytest.fixture
def company() -> Dataset:
    return dataset(COMPANY)


@pytest.mark.parametrize("scale", [0.25, 1.0, 1.5, 2.0])
@pytest.mark.parametrize("direction", [Direction.DOWN, Direction.RIGHT])
def test_the_size_is_the_extent_times_the_scale(
    company: Dataset, letters: Letters, scale: float, direction: Direction
) -> None:
    made = make_picture(company, PictureSpec(scale=scale, style=LayoutStyle(direction)), letters)
    image = paint_picture(made)
    width, height = made.extent
    assert (image.width(), image.height()) == made.size == (round(width * scale), round(height * scale))
    assert width >= made.layout.width + 2 * MARGIN
    assert height > made.layout.height + 2 * MARGIN
    assert image.text("Title") == "The example"


@pytest.mark.parametrize("theme", ThemeName)
@pytest.mark.parametrize("background", Background)
def test_what_lies_behind_the_cards(
    company: Dataset, letters: Letters, theme: ThemeName, background: Background
) -> None:
    image = paint_picture(make_picture(company, PictureSpec(theme=theme, background=background), letters))
    corners = pixels(image)[[0, 0, -1, -1], [0, -1, 0, -1]]
    if background is Background.TRANSPARENT:
        assert (corners[:, 3] == 0).all()
    else:
        page = QColor(THEMES[theme].page)
        assert (corners == (page.red(), page.green(), page.blue(), 255)).all()
    assert QColor(THEMES[ThemeName.LIGHT].page) == QColor("white")


def test_nothing_touches_the_margin(company: Dataset, letters: Letters) -> None:
    for data in (company, WIDE.dataset(), dataset({"persons": [{"id": "a", "name": "Ada"}]})):
        made = make_picture(data, PictureSpec(background=Background.TRANSPARENT), letters)
        alpha = pixels(paint_picture(made))[..., 3]
        border = int(MARGIN) - 2  # a line is drawn half outside of its card
        assert alpha[border:-border, border:-border].any()
        for edge in (alpha[:border], alpha[-border:], alpha[:, :border], alpha[:, -border:]):
            assert not edge.any()


@pytest.mark.parametrize("theme", ThemeName)
@pytest.mark.parametrize("scale", [1, 2])
def test_it_is_exactly_the_drawing_of_the_screen(letters: Letters, theme: ThemeName, scale: int) -> None:
    made = make_picture(WIDE.dataset(), PictureSpec(scale=scale, theme=theme), letters)
    layout = made.layout
    width, height = round(layout.width) * scale, round(layout.height) * scale
    assert layout.width > LEAST_WIDTH  # so that it begins on a whole pixel
    screen = QImage(width, height, QImage.Format.Format_ARGB32_Premultiplied)
    screen.fill(QColor(made.theme.page))
    painter = QPainter(screen)
    painter.scale(scale, scale)
    view = Rectangle(0, 0, layout.width, layout.height)
    portraits = Portraits(Path("nowhere"))
    paint(marks(layout, made.theme, letters, portraits, view, scale), painter, letters)
    painter.end()
    start = round(MARGIN) * scale
    part = paint_picture(made).copy(start, start, width, height)
    assert np.array_equal(pixels(part), pixels(screen))


def test_a_small_chart_stands_in_the_middle_above_its_sources(letters: Letters) -> None:
    data = dataset({"persons": [{"id": "a", "name": "Ada"}]})
    made = make_picture(data, PictureSpec(background=Background.TRANSPARENT), letters)
    assert made.layout.width < LEAST_WIDTH
    drawn = pixels(paint_picture(made))[: round(MARGIN + made.layout.height) + 2, :, 3].any(axis=0)
    inked = np.flatnonzero(drawn)
    assert abs((inked[0] + inked[-1] + 1) / 2 - made.size[0] / 2) <= 1


def test_a_part_and_a_depth(company: Dataset, letters: Letters) -> None:
    whole = make_picture(company, PictureSpec(), letters)
    part = make_picture(company, PictureSpec(root="language"), letters)
    folded = make_picture(company, PictureSpec(folding=Folding(depth=1)), letters)
    assert len(part.layout.chart) == 4
    assert len(folded.layout.chart) == 3
    assert part.extent < whole.extent
    with pytest.raises(UsageError, match="nobody"):
        make_picture(company, PictureSpec(root="nobody"), letters)


def test_an_empty_file_makes_a_picture_of_its_title(letters: Letters) -> None:
    image = paint_picture(make_picture(dataset({}), PictureSpec(), letters))
    assert len(np.unique(pixels(image).reshape(-1, 4), axis=0)) > 2


def test_letters_tell_what_could_not_be_drawn() -> None:
    data = dataset({"persons": [{"id": "a", "name": "Ada \U0010fffd"}]})
    own = Letters()
    paint_picture(make_picture(data, PictureSpec(), own))
    assert own.missing == {"\U0010fffd"}


def test_parts_fit_without_a_seam(company: Dataset, letters: Letters) -> None:
    made = make_picture(company, PictureSpec(scale=1.3), letters)
    width, height = made.size
    whole = pixels(paint_picture(made))
    for left, top, wide, high in ((0, 0, 97, 53), (97, 53, 131, 71), (width - 50, height - 40, 50, 40)):
        part = pixels(paint_part(made, left, top, wide, high))
        assert np.array_equal(part, whole[top : top + high, left : left + wide])


def test_more_memory_than_there_is_is_said(
    company: Dataset, letters: Letters, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QImage, "isNull", lambda self: True)
    with pytest.raises(OutputError, match="not enough memory"):
        paint_picture(make_picture(company, PictureSpec(), letters))
