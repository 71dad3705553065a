"""Pictures: their size, what is in them, and how they are written."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QIODevice, QSaveFile
from PySide6.QtGui import QColor, QImage, QImageWriter, QPainter

from orgviewer.arrange.layout import Direction, LayoutStyle
from orgviewer.arrange.rectangle import Rectangle
from orgviewer.arrange.spec import Folding
from orgviewer.errors import OutputError, UsageError
from orgviewer.model.dataset import Dataset
from orgviewer.paint import picture
from orgviewer.paint.chart_marks import marks
from orgviewer.paint.letters import Letters
from orgviewer.paint.painter import paint
from orgviewer.paint.picture import (
    MARGIN,
    Background,
    PictureSpec,
    check_output,
    export_picture,
    make_picture,
    paint_picture,
    write_png,
)
from orgviewer.paint.portraits import Portraits
from orgviewer.paint.theme import THEMES, ThemeName
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
    assert layout.width > picture.LEAST_WIDTH  # so that it begins on a whole pixel
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
    assert made.layout.width < picture.LEAST_WIDTH
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


@pytest.mark.parametrize(("side", "most"), [(2_000, 10**9), (10**6, 1_000_000), (700, 10**9)])
def test_an_impossible_size_names_the_largest_scale_that_works(
    company: Dataset, letters: Letters, monkeypatch: pytest.MonkeyPatch, side: int, most: int
) -> None:
    monkeypatch.setattr(picture, "LONGEST_SIDE", side)
    monkeypatch.setattr(picture, "MOST_PIXELS", most)
    made = make_picture(company, PictureSpec(scale=40), letters)
    with pytest.raises(OutputError, match="is too large; the largest scale that works is") as caught:
        paint_picture(made)
    named = float(str(caught.value).rstrip(".").rsplit(" ", 1)[1])
    assert named == made.largest_scale > 0
    works = replace(made, spec=replace(made.spec, scale=named))
    image = paint_picture(works)
    assert max(image.width(), image.height()) <= side
    assert image.width() * image.height() <= most
    with pytest.raises(OutputError):
        paint_picture(replace(made, spec=replace(made.spec, scale=named * 1.05)))


def test_even_for_a_huge_chart_there_is_a_scale_that_works(
    letters: Letters, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(picture, "LONGEST_SIDE", 5)
    made = make_picture(WIDE.dataset(), PictureSpec(), letters)
    assert 0 < made.largest_scale < 0.01
    small = paint_picture(replace(made, spec=PictureSpec(scale=made.largest_scale)))
    assert 4 <= max(small.width(), small.height()) <= 5


def test_the_real_limits_hold(company: Dataset, letters: Letters) -> None:
    made = make_picture(company, PictureSpec(scale=1_000), letters)
    with pytest.raises(OutputError, match="too large"):
        paint_picture(made)


def test_what_is_read_back_is_what_was_painted(company: Dataset, letters: Letters, tmp_path: Path) -> None:
    output = tmp_path / "chart.png"
    export_picture(company, output, PictureSpec())
    painted = paint_picture(make_picture(company, PictureSpec(), letters))
    assert np.array_equal(pixels(QImage(str(output))), pixels(painted))
    assert output.read_bytes().startswith(b"\x89PNG\r\n")
    assert [*tmp_path.iterdir()] == [output]


def test_the_same_picture_is_the_same_bytes(company: Dataset, tmp_path: Path) -> None:
    outputs = [tmp_path / name for name in ("one.png", "two.png")]
    for output in outputs:
        export_picture(company, output, PictureSpec(background=Background.TRANSPARENT))
    assert outputs[0].read_bytes() == outputs[1].read_bytes()


def test_letters_tell_what_could_not_be_drawn(tmp_path: Path) -> None:
    data = dataset({"persons": [{"id": "a", "name": "Ada \U0010fffd"}]})
    assert export_picture(data, tmp_path / "chart.png", PictureSpec()).missing == {"\U0010fffd"}


SMALL = QImage(64, 64, QImage.Format.Format_ARGB32_Premultiplied)


def noise(side: int) -> QImage:
    """Return an image that cannot be packed small."""
    data = np.random.default_rng(0).integers(0, 256, side * side * 4, dtype=np.uint8).tobytes()
    return QImage(data, side, side, QImage.Format.Format_RGBA8888).copy()


@pytest.mark.parametrize("name", ["chart", "chart.jpg", "chart.png.txt", ".png", "png"])
def test_a_wrong_suffix(tmp_path: Path, name: str) -> None:
    with pytest.raises(OutputError, match=r'" does not end in \.png\.$'):
        write_png(SMALL, tmp_path / name)
    assert [*tmp_path.iterdir()] == []


def test_capitals_are_fine(tmp_path: Path) -> None:
    write_png(SMALL, tmp_path / "CHART.PNG")
    assert (tmp_path / "CHART.PNG").stat().st_size


def test_a_missing_folder(tmp_path: Path) -> None:
    with pytest.raises(OutputError) as caught:
        write_png(SMALL, tmp_path / "missing" / "chart.png")
    assert str(caught.value) == f'The folder "{tmp_path / "missing"}" does not exist.'


def test_a_folder_as_the_output(tmp_path: Path) -> None:
    (tmp_path / "chart.png").mkdir()
    with pytest.raises(OutputError) as caught:
        write_png(SMALL, tmp_path / "chart.png")
    assert str(caught.value) == f'"{tmp_path / "chart.png"}" is a folder.'


def test_a_file_as_the_folder(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("text")
    with pytest.raises(OutputError, match="does not exist"):
        write_png(SMALL, tmp_path / "file" / "chart.png")


def test_a_name_that_is_too_long(tmp_path: Path) -> None:
    with pytest.raises(OutputError, match="cannot be written"):
        write_png(SMALL, tmp_path / f"{'a' * 300}.png")
    with pytest.raises(OutputError, match="cannot be written"):
        check_output(tmp_path / ("a" * 300) / "chart.png")


def test_a_folder_that_may_not_be_entered(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(self: Path) -> bool:
        raise PermissionError(13, "Permission denied", str(self))

    monkeypatch.setattr(Path, "is_dir", refuse)
    with pytest.raises(OutputError, match="cannot be written: Permission denied"):
        check_output(tmp_path / "chart.png")


@pytest.fixture(params=["new", "old"])
def output(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    """Return a path at which there is nothing yet, or an old file."""
    path = tmp_path / "chart.png"
    if request.param == "old":
        path.write_bytes(b"old")
    return path


def assert_untouched(output: Path) -> None:
    """Check that an old file is as it was and nothing else lies beside it."""
    assert {path.name: path.read_bytes() for path in output.parent.iterdir()} in ({}, {output.name: b"old"})


def test_a_file_that_may_not_be_opened(output: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(self: QSaveFile, mode: QIODevice.OpenModeFlag) -> bool:
        self.setErrorString("Permission denied")
        return False

    before = output.exists()
    monkeypatch.setattr(QSaveFile, "open", refuse)
    with pytest.raises(OutputError, match=r'"[^"]*chart\.png" cannot be written: Permission denied'):
        write_png(SMALL, output)
    assert output.exists() == before
    assert_untouched(output)


def test_a_picture_that_cannot_be_packed(output: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def half(self: QImageWriter, image: QImage) -> bool:
        self.device().write(b"\x89PNG half of it")
        return False

    before = output.exists()
    monkeypatch.setattr(QImageWriter, "write", half)
    with pytest.raises(OutputError, match="cannot be written") as caught:
        write_png(SMALL, output)
    assert output.exists() == before
    assert_untouched(output)
    assert caught.value.__traceback__  # even while somebody still reads what went wrong


def test_a_full_disk(output: Path) -> None:
    resource = pytest.importorskip("resource", reason="limits the size of files as Unix does")
    before = output.exists()
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (20_000, limits[1]))
    try:
        with pytest.raises(OutputError, match="cannot be written"):
            write_png(noise(128), output)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)
    assert output.exists() == before
    assert_untouched(output)


def test_an_old_file_is_replaced_whole(tmp_path: Path) -> None:
    output = tmp_path / "chart.png"
    output.write_bytes(b"old" * 100_000)
    write_png(noise(16), output)
    assert np.array_equal(pixels(QImage(str(output))), pixels(noise(16)))
    assert [*tmp_path.iterdir()] == [output]
