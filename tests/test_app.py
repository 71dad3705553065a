"""Starting the window, and what is said when something breaks."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QMessageBox

from orgviewer import __version__, app
from orgviewer.chart.chart import Kind
from orgviewer.choices import Direction, LayoutKind
from orgviewer.commands import cli
from orgviewer.errors import UsageError
from orgviewer.paint.cards.labels import label
from orgviewer.relations.facets import Facet, FacetKind
from orgviewer.resources import default_dataset
from orgviewer.views.actions.action import ActionName
from orgviewer.views.chart.view import ChartView
from orgviewer.views.files.notices import NoticeBar
from orgviewer.views.files.pasting import PREFIX
from orgviewer.views.main_window import MainWindow
from orgviewer.views.problems.dialog import ProblemsDialog

ENDED_WITH = 7


@pytest.fixture(autouse=True)
def own_hook() -> Iterator[None]:
    """Give the tests' own excepthook back."""
    hook = sys.excepthook
    yield
    sys.excepthook = hook


def windows() -> list[MainWindow]:
    return [widget for widget in QApplication.topLevelWidgets() if isinstance(widget, MainWindow)]


@pytest.fixture
def seen(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> Iterator[list[MainWindow]]:
    """The windows that are open once the program waits for a person, who closes them at once."""
    seen: list[MainWindow] = []

    def wait(*_: object) -> int:
        qapp.processEvents()  # the windows come onto the screen
        seen.extend(window for window in windows() if window.isVisible())
        for window in seen:
            for dialog in window.findChildren(ProblemsDialog):
                dialog.hide()
            window.close()
        return ENDED_WITH

    monkeypatch.setattr(QApplication, "exec", wait)
    monkeypatch.setattr(app, "QApplication", lambda _: qapp)  # there can be only one
    yield seen
    for window in seen:  # which the end of the program would take along
        window.deleteLater()


def test_without_a_file_the_sample_opens(seen: list[MainWindow], qapp: QApplication) -> None:
    assert (
        app.run(
            path=None,
            layout=LayoutKind.AUTOMATIC,
            direction=Direction.DOWN,
            as_of=None,
            columns=[],
            sheet=None,
            encoding=None,
            at=None,
        )
        == ENDED_WITH
    )
    (window,) = seen
    assert window.dataset is not None
    assert window.dataset.path == default_dataset()
    assert not qapp.windowIcon().isNull()
    assert qapp.applicationVersion() == __version__
    assert sys.excepthook is app.show_unexpected


def test_a_named_file_opens(seen: list[MainWindow]) -> None:
    path = default_dataset().with_name("example.yaml")
    app.run(
        path=path,
        layout=LayoutKind.COMPACT,
        direction=Direction.LEFT,
        as_of=None,
        columns=[],
        sheet=None,
        encoding=None,
        at=None,
    )
    (window,) = seen
    assert window.dataset is not None
    assert window.dataset.path == path
    assert window.chart.scene is not None
    spec = window.chart.scene.layout.spec
    assert (spec.kind, spec.direction) == (LayoutKind.COMPACT, Direction.LEFT)
    chosen = (ActionName.LAYOUT_COMPACT, ActionName.GROW_LEFT)
    assert all(window.actions_by_name[name].isChecked() for name in chosen)


def test_a_named_file_opens_as_it_was_seen_last(seen: list[MainWindow], tmp_path: Path) -> None:
    path = tmp_path / "staff.csv"
    path.write_text("id,name,manager\n1,Ada,\n2,Ben,1\n3,Cy,2\n", encoding="utf-8")

    def run(layout: LayoutKind | None = None, mirrored: bool = False) -> ChartView:
        app.run(
            path=path,
            layout=layout,
            direction=None,
            as_of=None,
            columns=[],
            sheet=None,
            encoding=None,
            at=None,
            mirrored=mirrored,
        )
        return seen[-1].chart

    style = run(LayoutKind.TIDY).layout_style
    assert (style.kind, style.direction) == (LayoutKind.TIDY, Direction.DOWN)
    again = run()
    assert again.layout_style.kind is LayoutKind.TIDY
    again.set_direction(Direction.LEFT)
    seen[-1].starting.keep()
    style = run(LayoutKind.AUTOMATIC).layout_style
    assert (style.kind, style.direction) == (LayoutKind.AUTOMATIC, Direction.LEFT)
    path = tmp_path / "other.csv"
    path.write_text("id,name\n1,Ada\n", encoding="utf-8")
    assert run(mirrored=True).layout_style.direction is Direction.LEFT


def test_a_named_file_opens_as_a_saved_view_wants_it_but_for_what_is_typed(
    seen: list[MainWindow], tmp_path: Path
) -> None:
    path = tmp_path / "staff.csv"
    path.write_text("id,name,manager,Grade\n1,Ada,,A\n2,Ben,1,B\n3,Cy,2,A\n", encoding="utf-8")
    (tmp_path / "staff.orgviewer.yaml").write_text(
        "views:\n  - name: Board\n    style: {kind: compact, direction: right}\n"
        "    chart: {coloured_by: {kind: column, column: Grade}, as_of: 2024-06, root: '2'}\n",
        encoding="utf-8",
    )

    def run(view: str) -> ChartView:
        app.run(
            path=path,
            layout=None,
            direction=Direction.UP,
            as_of=None,
            columns=[],
            sheet=None,
            encoding=None,
            at=None,
            view=view,
        )
        return seen[-1].chart

    chart = run("Board")
    assert (chart.layout_style.kind, chart.layout_style.direction) == (LayoutKind.COMPACT, Direction.UP)
    assert chart.chart_spec.coloured_by == Facet(FacetKind.COLUMN, "Grade")
    assert chart.chart_spec.as_of == "2024-06"
    assert chart.scene
    assert chart.scene.folding.focus == chart.scene.whole.find((Kind.PERSON, "2", ""))
    count = len(seen)
    with pytest.raises(UsageError, match='Did you mean "Board"'):
        run("Bord")
    assert len(seen) == count


@pytest.mark.parametrize(
    ("typed", "people", "said"),
    [
        ({"only": "Grade:B"}, ["Ada", "Ben"], "Only “Grade:B”: 2 of 3 people shown"),
        ({"hide": "Grade:B"}, ["Ada", "Cy"], "Without “Grade:B”: 2 of 3 people shown"),
        ({"only": "Zanzibar"}, ["Ada"], "Nobody is found"),
        ({"only": "Grade:B", "view": "Hidden"}, ["Ada", "Ben"], "Only “Grade:B”: 2 of 3 people shown"),
        ({"view": "Hidden"}, ["Ada", "Cy"], "Without “Grade:B”: 2 of 3 people shown"),
    ],
)
def test_a_named_file_opens_with_those_alone_whom_a_filter_shows(
    seen: list[MainWindow], tmp_path: Path, typed: dict[str, str], people: list[str], said: str
) -> None:
    path = tmp_path / "staff.csv"
    path.write_text("id,name,manager,Grade\n1,Ada,,A\n2,Ben,1,B\n3,Cy,1,A\n", encoding="utf-8")
    (tmp_path / "staff.orgviewer.yaml").write_text(
        "views:\n  - name: Hidden\n    chart: {filter: {query: 'Grade:B', way: hide}}\n", encoding="utf-8"
    )
    words = [str(path), *(word for option, text in typed.items() for word in (f"--{option}", text))]
    app.run(**vars(cli.WINDOW.make_parser().parse_args(words)))
    whole = seen[-1].chart.scene.whole if seen[-1].chart.scene else None
    assert whole
    assert [label(whole, place).title for place in range(len(whole))] == people
    (bar,) = [bar for bar in seen[-1].findChildren(NoticeBar) if said in bar.label.text()]
    assert not bar.isHidden()


def test_a_file_that_fails_leaves_an_empty_window_with_its_problems(
    seen: list[MainWindow], tmp_path: Path
) -> None:
    app.run(
        path=tmp_path / "missing.yaml",
        layout=LayoutKind.TIDY,
        direction=Direction.UP,
        as_of=None,
        columns=[],
        sheet=None,
        encoding=None,
        at=None,
    )
    (window,) = seen
    assert window.actions_by_name[ActionName.LAYOUT_TIDY].isChecked()
    assert window.dataset is None
    dialog = window.findChild(ProblemsDialog)
    assert isinstance(dialog, ProblemsDialog)
    assert "does not exist" in dialog.text


def test_what_a_crash_left_of_pasted_tables_goes_at_the_next_start(
    seen: list[MainWindow], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    (tmp_path / f"{PREFIX}a").mkdir()
    app.run(
        path=None,
        layout=LayoutKind.AUTOMATIC,
        direction=Direction.DOWN,
        as_of=None,
        columns=[],
        sheet=None,
        encoding=None,
        at=None,
    )
    assert [*tmp_path.iterdir()] == []


def test_what_breaks_is_told_with_details(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    boxes: list[tuple[str, str]] = []

    def look(box: QMessageBox) -> None:
        boxes.append((box.text(), box.detailedText()))

    monkeypatch.setattr(QMessageBox, "exec", look)
    try:
        raise ValueError("the cause")
    except ValueError as error:
        app.show_unexpected(ValueError, error, error.__traceback__)
    ((text, details),) = boxes
    assert "the cause" not in text
    assert f"orgviewer {__version__}" in details
    assert "ValueError: the cause" in details
    assert "test_app.py" in details
    assert "ValueError: the cause" in capsys.readouterr().err


COPYING = """\
import sys
from PySide6.QtCore import QTimer
from orgviewer import app
from orgviewer.__main__ import main
def copied(window):
    window.exporting.copy()
    window.close()
show = app.MainWindow.show
def shown(window):
    show(window)
    window.documents.opened.connect(lambda _: QTimer.singleShot(0, lambda: copied(window)))
app.MainWindow.show = shown
sys.exit(main())
"""


def test_the_program_ends_well_after_something_was_copied(tmp_path: Path) -> None:
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "XDG_CONFIG_HOME": str(tmp_path)}
    file = default_dataset().with_name("example.yaml")
    done = subprocess.run(
        [sys.executable, "-c", COPYING, str(file)],
        env={**environment, "PYTHONPATH": str(Path(app.__file__).parents[1])},
        capture_output=True,
        check=False,
        timeout=120,
    )
    assert done.returncode == 0
