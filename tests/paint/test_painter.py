"""Small charts beside pictures of them that are kept.

The kept pictures have no letters and cards of a stated size, so that they are the same on every
machine but for a little smoothing.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pytest
from msgspec.structs import replace
from PySide6.QtGui import QColor, QImage, QPainter

from orgviewer.chart.places import Node
from orgviewer.chart.spec import ChartSpec, Folding
from orgviewer.chart.trees import make_chart
from orgviewer.choices import Direction, LayoutKind
from orgviewer.layout.connectors import CORNER, pieces
from orgviewer.layout.layout import LayoutSpec, arrange
from orgviewer.layout.rectangle import Rectangle
from orgviewer.model.dataset import Dataset
from orgviewer.paint import painter
from orgviewer.paint.cards.portraits import Portraits
from orgviewer.paint.chart_marks import NOTHING, Highlight, marks
from orgviewer.paint.marks import Boxes, BoxStyle, LineStyle, Marks, Polylines, Texts, TextStyle
from orgviewer.paint.painter import paint
from orgviewer.paint.text_metrics import Letters
from orgviewer.paint.theme import DARK, LIGHT, Lettering, Theme
from tests.datasets import COMPANY, Tree, bush, dataset, with_members
from tests.paint.drawing import WHOLE, Pixels, pixels
from tests.pictures import looks_alike, unlikeness

PICTURES = Path(__file__).parent / "pictures"
MARGIN = 12


@dataclass(frozen=True)
class Case:
    """What to paint, without letters."""

    data: Dataset
    chart: ChartSpec = WHOLE
    theme: Theme = LIGHT
    direction: Direction = Direction.DOWN
    scale: float = 1.0
    highlight: Highlight = NOTHING


TEAM = with_members([-1, 0, 0], [0, 3, 1]).dataset()
CASES = {
    "person": Case(dataset({"persons": [{"id": "ada", "name": "Ada"}]})),
    "team": Case(with_members([-1], [11]).dataset()),
    "teams": Case(TEAM, highlight=Highlight(selected=Node(4))),
    "teams_right": Case(TEAM, direction=Direction.RIGHT),
    "folded": Case(TEAM, ChartSpec(folding=Folding(1))),
    "dark": Case(dataset(COMPANY), theme=DARK, highlight=Highlight(selected=Node(6))),
    "far_away": Case(bush(60, 4, 3).dataset(), scale=0.1),
}


def painted(case: Case, letters: Letters) -> QImage:
    chart = make_chart(case.data, case.chart)
    layout = arrange(chart, LayoutSpec(case.theme.sizes, case.direction, LayoutKind.TIDY))
    width, height = (round(side * case.scale) + 2 * MARGIN for side in (layout.width, layout.height))
    view = Rectangle(0, 0, layout.width, layout.height)
    portraits = Portraits(Path("nowhere"))
    drawn = marks(layout, case.theme, letters, portraits, view, case.scale, case.highlight)
    image = QImage(width, height, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(QColor(case.theme.background))
    painter = QPainter(image)
    painter.translate(MARGIN, MARGIN)
    painter.scale(case.scale, case.scale)
    paint(replace(drawn, texts=()), painter, letters)
    painter.end()
    return image


@pytest.mark.parametrize("name", CASES)
def test_a_chart_looks_as_it_looked(name: str, letters: Letters) -> None:
    looks_alike(PICTURES / f"{name}.png", painted(CASES[name], letters))


def test_every_kept_picture_has_its_case() -> None:
    assert {path.stem for path in PICTURES.iterdir()} == {*CASES}


def test_the_comparison_sees_a_card_that_is_missing(letters: Letters) -> None:
    one, other = (
        painted(Case(Tree((-1, 0, 0), ((), (1, 2, 3), people)).dataset()), letters)
        for people in ((4,), (4, 5))
    )
    assert one.size() == other.size()
    assert unlikeness(one, other)
    assert not unlikeness(one, one)


def canvas(drawn: Marks, letters: Letters) -> Pixels:
    """Return marks on a black ground of 40 × 40."""
    image = QImage(40, 40, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(QColor("black"))
    painter = QPainter(image)
    paint(drawn, painter, letters)
    painter.end()
    return pixels(image)[..., :3]


ONE = np.zeros(1, np.int32)


def box(style: BoxStyle, rectangle: tuple[float, float, float, float]) -> Boxes:
    return Boxes(style, ONE, np.array([rectangle], np.float64))


@pytest.mark.parametrize("radius", [0.0, 6.0])
def test_a_box_is_filled_with_its_colour(letters: Letters, radius: float) -> None:
    drawn = canvas(Marks(boxes=(box(BoxStyle("#ff8000", radius=radius), (10, 10, 20, 20)),)), letters)
    assert drawn[20, 20].tolist() == [255, 128, 0]
    assert drawn[20, 10].tolist() == [255, 128, 0]
    assert (drawn[10, 10].tolist() == [255, 128, 0]) == (radius == 0)
    assert not drawn[:9].any()


def test_a_box_without_a_fill_is_a_frame(letters: Letters) -> None:
    solid, dashed = (
        canvas(Marks(boxes=(box(BoxStyle("", "#ffffff", 2.0, dashed=dashed), (10, 10, 20, 20)),)), letters)
        for dashed in (False, True)
    )
    assert not solid[20, 20].any()
    assert solid[10:30, 10].all()
    assert 0 < dashed[10:30, 10].astype(bool).mean() < 1


def test_a_dashed_line_has_gaps_rounded_corners_and_a_disc_where_it_begins(letters: Letters) -> None:
    corners = np.array([[(5.0, 35.0), *[(5.0, 5.0)] * 3, (35.0, 5.0)]])
    style = LineStyle("#ffffff", 2.0, 8.0, dashed=True, disc=4.0)
    dashed = canvas(Marks(lines=(Polylines(style, ONE, corners),)), letters)[..., 0] > 127
    assert dashed[35, 2:8].all()  # the disc
    assert not dashed[4:6, 4:6].all()  # the corner
    for stretch in (dashed[13:30, 5], dashed[5, 13:35]):
        assert 0 < stretch.mean() < 1


def test_boxes_lie_above_lines_and_texts_above_boxes(letters: Letters) -> None:
    line = Polylines(LineStyle("#00ff00", 4.0, 0.0), ONE, np.array([[(0.0, 20.0), *[(40.0, 20.0)] * 4]]))
    text = Texts(TextStyle(Lettering.TITLE, "#ffffff"), ONE, np.array([(12.0, 28.0)]), ("MM",))
    drawn = canvas(Marks((line,), (box(BoxStyle("#ff0000"), (10, 10, 20, 20)),), (), (text,)), letters)
    assert drawn[20, 5].tolist() == [0, 255, 0]
    inside = drawn[11:29, 11:29].reshape(-1, 3).tolist()
    assert [255, 0, 0] in inside
    assert [255, 255, 255] in inside
    assert [0, 255, 0] not in inside


@pytest.mark.parametrize("direction", Direction)
def test_lines_that_share_a_way_look_like_one(letters: Letters, direction: Direction) -> None:
    # Two strokes over each other would smooth their edges twice and look broader.
    chart = make_chart(with_members([-1, 0, 0, 0, 2], [9, 2, 3, 0, 0]).dataset(), ChartSpec())
    layout = arrange(chart, LayoutSpec(direction=direction, kind=LayoutKind.TIDY))
    image = QImage(round(layout.width), round(layout.height), QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(QColor("black"))
    painter = QPainter(image)
    nodes, points = pieces(layout, np.arange(1, len(chart), dtype=np.int32))
    paint(Marks(lines=(Polylines(LineStyle("#ffffff", 1.25, CORNER), nodes, points),)), painter, letters)
    painter.end()
    bright = pixels(image)[..., 0]
    usual = round(255 * 1.25 / 2)  # a line on the border of two rows of pixels covers them by 5/8
    assert (abs(bright.astype(int) - usual) <= 2).sum() > 500
    assert (bright > usual + 20).sum() <= 8 * len(nodes)  # corners and where a line branches off


def test_corners_are_rounded(letters: Letters) -> None:
    route = np.array([[(5.0, 5.0), (5.0, 30.0), (35.0, 30.0), (35.0, 30.0), (35.0, 30.0)]])
    sharp, rounded = (
        canvas(Marks(lines=(Polylines(LineStyle("#ffffff", 2.0, radius), ONE, route),)), letters)
        for radius in (0.0, 8.0)
    )
    assert sharp[29, 4].any()
    assert not rounded[29, 4].any()
    assert np.array_equal(sharp[:20], rounded[:20])


def elbows(count: int, gap: float) -> Polylines:
    """Return lines beside each other that are so far apart, each with two corners."""
    line = np.array([(10.0, 8.0), (10.0, 20.3), (31.7, 20.3), (31.7, 40.0), (31.7, 40.0)])
    points = line + np.stack((np.arange(count) * (21.7 + gap), np.zeros(count)), axis=1)[:, None]
    return Polylines(LineStyle("#335577", 1.25, CORNER), np.arange(count, dtype=np.int32), points)


def drawn_lines(lines: Polylines, letters: Letters) -> Pixels:
    image = QImage(4_000, 50, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    with QPainter(image) as brush:
        paint(Marks(lines=(lines,)), brush, letters)
    return pixels(image)


@pytest.mark.parametrize("gap", [-5.0, 1.0, 12.0])
def test_lines_in_paths_of_their_own_look_as_in_one(
    gap: float, letters: Letters, monkeypatch: pytest.MonkeyPatch
) -> None:
    lines = elbows(110, gap)
    parted = drawn_lines(lines, letters)
    monkeypatch.setattr(painter, "FEWEST", len(lines.points))
    assert (drawn_lines(lines, letters) == parted).all()


def test_lines_that_come_near_each_other_stay_in_one_path() -> None:
    few = painter.FEWEST
    near, apart = elbows(3 * few, 2.0).points, elbows(3 * few, 12.0).points
    assert [len(part) for part in painter.parted(near, 5.25)] == [3 * few]
    assert [len(part) for part in painter.parted(apart, 5.25)] == [few, few, few]
    bus = np.array([[(0.0, 0.0), *[(5_000.0, 0.0)] * 4]])
    assert [len(part) for part in painter.parted(np.concatenate((apart, bus)), 5.25)] == [3 * few + 1]
    mixed = np.concatenate((apart[few:], apart[:few]))
    for part in painter.parted(mixed, 5.25):
        assert np.ptp(part[:, 0, 0]) < few * 40
    assert [len(part) for part in painter.parted(apart[:0], 5.25)] == [0]
