"""What is closed is forgotten: nothing that was remembered of it keeps a file alive."""

from __future__ import annotations

import gc
from collections.abc import Callable
from weakref import ref

import numpy as np
import pytest
from PySide6.QtGui import QGuiApplication

from orgviewer.chart.chart import Chart
from orgviewer.chart.lighting import Steps
from orgviewer.chart.spec import ChartSpec, Filter
from orgviewer.chart.trees import whole_chart
from orgviewer.layout.lanes import dotted_routes
from orgviewer.layout.layout import LayoutStyle, arrange
from orgviewer.layout.moves import move_arcs
from orgviewer.model.dataset import Dataset
from orgviewer.paint.cards.sizes import layout_spec
from orgviewer.paint.side_lines import step_marks
from orgviewer.paint.text_metrics import Letters
from orgviewer.paint.theme import LIGHT
from tests.both import both
from tests.datasets import COMPANY, dataset

LETTERS: list[Letters] = []


def filtered(data: Dataset) -> None:
    whole_chart(data, ChartSpec(filter=Filter("Ada")))
    whole_chart(data, ChartSpec(as_of="2024", filter=Filter("Ada")))


def drawn(data: Dataset) -> None:
    chart = whole_chart(data, ChartSpec())
    letters = Letters()
    LETTERS.append(letters)
    layout = arrange(chart, layout_spec(chart, LIGHT, letters, LayoutStyle()))
    dotted_routes(layout)
    move_arcs(layout)
    step_marks(layout, LIGHT, letters, Steps(np.array([[1, 2]], np.int32), ("met",)), 1.0)


@pytest.mark.gui
@pytest.mark.parametrize("look", [filtered, drawn])
def test_a_file_is_forgotten_with_its_chart(qapp: QGuiApplication, look: Callable[[Dataset], None]) -> None:
    data = dataset(COMPANY)
    look(data)
    known = ref(data)
    del data
    gc.collect()
    assert known() is None


def test_two_states_are_forgotten_with_their_chart() -> None:
    data = both()
    chart: Chart = whole_chart(data, ChartSpec())
    assert chart.changed is not None
    assert len(chart.changed.headcounts) == len(chart)
    known = ref(data), ref(data.both.earlier) if data.both else None
    del data, chart
    gc.collect()
    assert [one and one() for one in known] == [None, None]


def test_the_index_of_a_file_is_made_once_for_all_days() -> None:
    data = dataset(COMPANY)
    filtered(data)
    index = data.found("orgviewer.search.index:build_index")
    assert data.on("2023").found("orgviewer.search.index:build_index") is index
