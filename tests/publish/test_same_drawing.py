"""The same drawing everywhere: a PNG, an SVG in a browser and a PDF on paper, within a tolerance.

Of three charts, light and dark, names from right to left and in Chinese characters among them. The SVG
is in `test_svg`, the widget in `test_picture`.
"""

from __future__ import annotations

import io
import subprocess
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray
from PySide6.QtGui import QImage

from orgviewer.choices import ThemeName
from orgviewer.model.dataset import Dataset
from orgviewer.paint.picture import Picture, PictureSpec, make_picture
from orgviewer.paint.raster import paint_picture
from orgviewer.paint.text_metrics import Letters
from orgviewer.progress import unheard
from orgviewer.publish.pdf.writer import write_pdf
from orgviewer.publish.png import write_png
from orgviewer.readers import read
from tests.datasets import dataset
from tests.paint.drawing import pixels
from tests.publish.svg.test_writer import DATA, SCRIPTS, STRONG

MUCH_ON_PAPER, FEW_ON_PAPER = 40.0, 0.2
"""For each pixel at a strong edge, as letters have, all may differ by so much of 255 together, and so many
strongly: counted by all pixels it would depend on how much of the page is text. Poppler, which draws letters
a little bolder than Qt, comes to 28 to 35 and to 0.12 to 0.18, other names to 183 and to 0.9."""
CHARTS = ("xai", "example", "scripts")


def data_of(chart: str) -> Dataset:
    return dataset(SCRIPTS) if chart == "scripts" else read(DATA / f"{chart}.yaml")


def assert_alike(one: QImage, other: QImage) -> None:
    """Check that two images show the same: letters may be smoothed otherwise, dashes begin elsewhere."""
    ours, theirs = (pixels(image)[..., :3].astype(int) for image in (one, other))
    height, width = (min(sides) for sides in zip(ours.shape[:2], theirs.shape[:2], strict=True))
    assert np.abs(np.subtract(ours.shape, theirs.shape)).max() <= 1  # a page ends on a whole point
    difference = np.abs(ours[:height, :width] - theirs[:height, :width]).max(axis=2)
    edges = strong_edges(ours).sum()
    assert difference.sum() < MUCH_ON_PAPER * edges
    assert (difference > STRONG).sum() < FEW_ON_PAPER * edges


def strong_edges(image: NDArray[np.int_]) -> NDArray[np.bool_]:
    """Return which pixels differ strongly from one beside them: height × width."""
    down, across = (np.abs(np.diff(image, axis=axis)).max(axis=2) > STRONG for axis in (0, 1))
    edges = np.zeros(image.shape[:2], bool)
    edges[1:] |= down
    edges[:-1] |= down
    edges[:, 1:] |= across
    edges[:, :-1] |= across
    return edges


@pytest.mark.parametrize("theme", ThemeName)
@pytest.mark.parametrize("chart", CHARTS)
def test_a_png_is_the_screen_exactly(letters: Letters, chart: str, theme: ThemeName) -> None:
    picture = make_picture(data_of(chart), PictureSpec(theme=theme), letters)
    file = io.BytesIO()
    write_png(picture, file, unheard)
    assert np.array_equal(pixels(QImage.fromData(file.getvalue())), pixels(paint_picture(picture)))


@pytest.mark.parametrize("theme", ThemeName)
@pytest.mark.parametrize("chart", CHARTS)
def test_a_pdf_looks_as_the_screen(
    letters: Letters, tmp_path: Path, requires_program: Callable[[str], str], chart: str, theme: ThemeName
) -> None:
    picture = make_picture(data_of(chart), PictureSpec(theme=theme), letters)
    path = tmp_path / "chart.pdf"
    with path.open("wb") as file:
        write_pdf(picture, file, unheard)
    program = requires_program("pdftoppm")
    command = [program, "-r", "96", "-png", "-singlefile", str(path), str(tmp_path / "chart")]
    subprocess.run(command, check=True, capture_output=True)
    assert_alike(paint_picture(picture), QImage(str(tmp_path / "chart.png")))


def test_the_comparison_would_notice_another_theme(letters: Letters) -> None:
    one, other = (
        paint_picture(make_picture(data_of("xai"), PictureSpec(theme=theme), letters))
        for theme in (ThemeName.LIGHT, ThemeName.DARK)
    )
    with pytest.raises(AssertionError):
        assert_alike(one, other)


def test_the_comparison_would_notice_other_names(letters: Letters) -> None:
    def named(name: str) -> Picture:
        people = [{"id": str(place), "name": f"{name} {place}"} for place in range(9)]
        return make_picture(dataset({"persons": people}), PictureSpec(), letters)

    with pytest.raises(AssertionError):
        assert_alike(paint_picture(named("Ada Lovelace")), paint_picture(named("WWWW WWWWW")))
