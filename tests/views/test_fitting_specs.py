"""What a chart was arranged or coloured by may be gone from its file: it is drawn by what there is."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from orgviewer.chart.chart import Chart
from orgviewer.chart.spec import ChartSpec, fitting
from orgviewer.chart.trees import whole_chart
from orgviewer.model.recognition import LEFT_OUT, TableSpec
from orgviewer.readers import read
from orgviewer.relations.facets import ORGANIZATION, REPORTING, Facet, FacetKind
from orgviewer.views.actions.action import ActionName
from orgviewer.views.main_window import MainWindow

STAFF = "id,name,manager,grade,shift\n" + "".join(
    f"p{number},Person {number},{f'p{(number - 1) // 3}' if number else ''},{'AB'[number % 2]},early\n"
    for number in range(20)
)
GRADE, SHIFT = Facet(FacetKind.COLUMN, "grade"), Facet(FacetKind.COLUMN, "shift")
WITHOUT = TableSpec((("grade", LEFT_OUT),))
Way = Callable[[MainWindow, Path], None]


def leave_out(window: MainWindow, path: Path) -> None:
    del path
    window.documents.read_as(WITHOUT, is_seen=True)


def open_again_without(window: MainWindow, path: Path) -> None:
    window.open_file(path, WITHOUT)


def save_without(window: MainWindow, path: Path) -> None:
    path.write_text(STAFF.replace(",grade,", ",level,"), encoding="utf-8")
    window.documents.reload()


def compare_without(window: MainWindow, path: Path) -> None:
    save_without(window, path)
    window.documents.compare(path)


def open_elsewhere_meanwhile(window: MainWindow, path: Path) -> None:
    window.do(ActionName.CLOSE)
    path.write_text(STAFF.replace(",grade,", ",level,"), encoding="utf-8")
    window.open_file(path)


@pytest.fixture
def staff(tmp_path: Path) -> Path:
    path = tmp_path / "staff.csv"
    path.write_text(STAFF, encoding="utf-8")
    return path


def whole(window: MainWindow) -> Chart:
    assert window.chart.scene
    return window.chart.scene.whole


@pytest.mark.gui
@pytest.mark.parametrize(
    "way", [leave_out, open_again_without, save_without, compare_without, open_elsewhere_meanwhile]
)
@pytest.mark.parametrize("arranged", [GRADE, SHIFT])
def test_a_chart_is_drawn_by_what_its_file_still_says(
    window: MainWindow, staff: Path, way: Way, arranged: Facet
) -> None:
    window.open_file(staff)
    window.going.arrange_by(arranged)
    window.going.colour_by(GRADE)
    assert (whole(window).spec.arranged_by, whole(window).spec.coloured_by) == (arranged, GRADE)
    way(window, staff)
    left = None if arranged == GRADE else SHIFT
    assert (whole(window).spec.arranged_by, whole(window).spec.coloured_by) == (left, None)
    # No scene is made of what is gone, and none is to be undone.
    undone = "arrangement" if left and way is not open_elsewhere_meanwhile else ""
    undone = "comparison" if way is compare_without else undone
    assert window.going.undone == undone
    if left is None:
        usual = whole_chart(whole(window).dataset, ChartSpec())
        assert whole(window).parent.tolist() == usual.parent.tolist()


@pytest.mark.gui
def test_what_is_chosen_while_a_file_is_read_without_it_is_not_drawn(window: MainWindow, staff: Path) -> None:
    window.open_file(staff)
    save_without(window, staff)
    shown = window.chart.scene
    window.going.want(ChartSpec(arranged_by=GRADE))
    assert window.chart.scene is shown
    window.going.want(ChartSpec(arranged_by=SHIFT, coloured_by=GRADE))
    assert whole(window).spec == ChartSpec(arranged_by=SHIFT)


def test_what_nobody_has_on_one_day_alone_stays_wanted(tmp_path: Path) -> None:
    path = tmp_path / "staff.csv"
    path.write_text(STAFF, encoding="utf-8")
    dataset = read(path)
    spec = ChartSpec(as_of="1950", arranged_by=GRADE, coloured_by=REPORTING)
    assert fitting(spec, dataset.on("1950")) is spec
    assert fitting(ChartSpec(arranged_by=ORGANIZATION), dataset) == ChartSpec()
