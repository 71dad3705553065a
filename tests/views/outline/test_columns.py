from __future__ import annotations

import pytest
from PySide6.QtGui import QFont, QFontMetrics

from orgviewer.chart.spec import ChartSpec
from orgviewer.chart.trees import make_chart
from orgviewer.model.dataset import Dataset
from orgviewer.views.outline.columns import LEAST_ROLE, MARGIN, MOST_ROLE, shared, wanted_name_width
from tests.datasets import dataset

pytestmark = pytest.mark.gui

INDENT = 12


def staff(*names: str) -> Dataset:
    persons = [{"id": f"p{number}", "name": name} for number, name in enumerate(names)]
    return dataset({"meta": {"title": "A"}, "persons": persons})


def wanted(data: Dataset) -> tuple[int, QFontMetrics]:
    metrics = QFontMetrics(QFont())
    return wanted_name_width(make_chart(data, ChartSpec()), metrics, INDENT), metrics


@pytest.mark.usefixtures("qapp")
def test_names_want_room_for_the_longest_of_few_and_for_most_of_many() -> None:
    long = "Maria-Magdalena Theophilopoulou"
    width, metrics = wanted(staff("Ada", long))
    assert width == metrics.horizontalAdvance(long) + 2 * INDENT + MARGIN
    width, metrics = wanted(staff(*["Ada"] * 150, long))
    assert width == metrics.horizontalAdvance("Ada") + 2 * INDENT + MARGIN


@pytest.mark.usefixtures("qapp")
def test_nobody_wants_no_room() -> None:
    assert wanted(dataset({}))[0] == 0


@pytest.mark.parametrize(
    ("room", "names", "least", "widths"),
    [
        (300, 180, 90, (180, 120)),
        (300, 290, 90, (300 - LEAST_ROLE, LEAST_ROLE)),
        (700, 180, 90, (700 - MOST_ROLE, MOST_ROLE)),
        (130, 180, 90, (90, 40)),
        (80, 180, 90, (90, 0)),
    ],
)
def test_names_come_first_and_roles_take_the_rest(
    room: int, names: int, least: int, widths: tuple[int, int]
) -> None:
    assert shared(room, names, least) == widths
