"""Big files are read beside the window, which goes on working, and may give them up."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from orgviewer.commands.sample import write_sample
from orgviewer.errors import ReadError, StoppedError
from orgviewer.layout.layout import LayoutStyle
from orgviewer.paint.theme import LIGHT
from orgviewer.views.actions.action import ActionName
from orgviewer.views.files.loading import READ, SMALL, Loader
from orgviewer.views.files.open_file import OpenFile
from orgviewer.views.main_window import MainWindow
from orgviewer.views.settings import Settings
from orgviewer.views.start.welcome import WelcomePage
from orgviewer.views.status import Ongoing
from orgviewer.views.work_bar import WorkBar
from tests.datasets import COMPANY
from tests.views.dialogs import dialogs, problems_of
from tests.views.hands import LEFT, Hands
from tests.views.threads import end_of, nothing_left_running, workers

F5 = Qt.Key.Key_F5
LONGEST = 30_000  # milliseconds
TABLE_ROWS = 40_000
TITLE = "A sample organization — orgviewer"
Write = Callable[..., Path]


@pytest.fixture(autouse=True)
def no_thread_left(qapp: QApplication) -> Iterator[None]:
    with nothing_left_running():
        yield


@pytest.fixture(scope="module")
def big(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("big") / "big.yaml"
    write_sample(people=6_000, output=path, seed=1)
    assert path.stat().st_size > SMALL
    return path


@pytest.fixture(scope="module")
def table(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("table") / "table.csv"
    write_sample(people=TABLE_ROWS, output=path, seed=2)
    assert path.stat().st_size > SMALL
    return path


@dataclass
class Midway:
    """Does something once, as soon as a part of a file is read, and remembers the shares that are told."""

    window: MainWindow
    action: Callable[[], object]
    shares: list[float] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.window.opening.progressed.connect(self._hear)

    def _hear(self, share: float) -> None:
        self.shares.append(share)
        if share > 0:
            action, self.action = self.action, lambda: None
            action()

    @property
    def is_reached(self) -> bool:
        return bool(self.shares) and self.shares[-1] > 0


def is_loading(window: MainWindow) -> bool:
    return Ongoing.READING in window.status.works


def reading(window: MainWindow) -> WorkBar:
    """Return what shows how far the reading is."""
    bar = window.status.works[Ongoing.READING]
    assert bar.isVisible()
    assert bar.words.text().startswith("Reading ")
    return bar


def wait_for(qtbot: QtBot, condition: Callable[[], bool]) -> None:
    qtbot.waitUntil(condition, timeout=LONGEST)


# The loader alone


def loader(path: Path) -> Loader:
    return Loader(OpenFile(path), LayoutStyle(), LIGHT)


@pytest.mark.parametrize("name", ["a.csv", "a.CSV", "a.json", "a.yaml"])
def test_small_and_missing_files_are_quick(name: str, tmp_path: Path) -> None:
    path = tmp_path / name
    assert loader(path).is_quick
    path.write_bytes(b"x" * SMALL)
    assert loader(path).is_quick
    path.write_bytes(b"x" * (SMALL + 1))
    assert not loader(path).is_quick


def test_a_file_gives_the_same_scene_here_and_apart(table: Path) -> None:
    shares: list[float] = []
    here, apart = loader(table).now(), loader(table)(shares.append, lambda: True)
    assert (here.layout.left == apart.layout.left).all()
    assert (here.layout.top == apart.layout.top).all()
    assert here.folding == apart.folding
    assert here.whole.people[0] == TABLE_ROWS
    assert 0 < max(shares) <= READ


def test_a_loader_passes_on_what_is_wrong(table: Path, tmp_path: Path) -> None:
    with pytest.raises(ReadError):
        loader(tmp_path / "missing.yaml").now()
    with pytest.raises(ReadError):
        loader(tmp_path / "missing.yaml")(lambda _: None, lambda: True)
    with pytest.raises(StoppedError):
        loader(table)(lambda _: None, lambda: False)


# The window


def test_a_big_file_opens_beside_the_chart_that_is_open(company: Hands, big: Path) -> None:
    window = company.window
    before = company.scene
    seen: list[tuple[str, bool, int]] = []

    def use() -> None:
        place = company.click_card("ben")
        assert window.chart.selected == place
        assert "Ben Example" in window.details.toPlainText()
        assert company.scene is before
        seen.append((window.windowTitle(), is_loading(window), reading(window).progress.value()))

    midway = Midway(window, use)
    window.open_file(big)
    assert is_loading(window)
    assert reading(window).progress.value() == 0
    wait_for(company.qtbot, lambda: window.windowTitle() == TITLE)
    assert len(seen) == 1
    title, was_loading, value = seen[0]
    assert title == "The example — orgviewer"
    assert was_loading
    assert value == round(100 * next(share for share in midway.shares if share > 0))
    assert len({round(100 * share) for share in midway.shares}) > 5
    assert midway.shares == sorted(midway.shares)
    assert not is_loading(window)
    assert company.scene.whole.people[0] == 6_000
    assert window.chart.selected == -1


def test_a_big_table_opens_in_an_empty_window(qtbot: QtBot, window: MainWindow, table: Path) -> None:
    window.open_file(table)
    assert is_loading(window)
    wait_for(qtbot, lambda: window.dataset is not None)
    assert window.windowTitle() == "table — orgviewer"
    assert not is_loading(window)
    assert len(Hands(qtbot, window).scene.whole) == TABLE_ROWS


def test_cancel_drops_what_is_loaded(company: Hands, big: Path) -> None:
    window, before = company.window, company.scene
    midway = Midway(window, lambda: QTest.mouseClick(reading(window).cancel, LEFT))
    window.open_file(big)
    wait_for(company.qtbot, lambda: midway.is_reached)
    assert not is_loading(window)
    end_of(workers())
    assert not is_loading(window)
    assert company.scene is before
    assert window.windowTitle() == "The example — orgviewer"
    assert dialogs(window) == []
    window.open_file(big)
    wait_for(company.qtbot, lambda: window.windowTitle() == TITLE)


def test_cancel_before_anything_was_told(company: Hands, big: Path) -> None:
    window, before = company.window, company.scene
    window.open_file(big)
    QTest.mouseClick(reading(window).cancel, LEFT)
    assert not is_loading(window)
    end_of(workers())
    assert not is_loading(window)
    assert company.scene is before


@pytest.fixture
def empty(window: MainWindow) -> MainWindow:
    """Return a window in which nothing is open, and nothing is offered either."""
    assert window.dataset is None
    return window


def test_closing_while_a_first_file_is_loaded_gives_that_up_and_shows_what_else_can_be_opened(
    empty: MainWindow, qtbot: QtBot, big: Path
) -> None:
    empty.open_file(big)
    assert is_loading(empty)
    empty.do(ActionName.CLOSE)
    assert empty.isVisible()
    assert not is_loading(empty)
    end_of(workers())
    assert empty.dataset is None
    assert len(empty.findChildren(WelcomePage)) == 1
    empty.open_file(big)
    wait_for(qtbot, lambda: empty.windowTitle() == TITLE)
    assert empty.chart.isVisible()
    empty.do(ActionName.CLOSE)
    empty.do(ActionName.CLOSE)
    assert not empty.isVisible()


def test_closing_while_another_file_is_loaded_keeps_the_open_one(company: Hands, big: Path) -> None:
    window, before = company.window, company.scene
    window.open_file(big)
    window.do(ActionName.CLOSE)
    end_of(workers())
    assert company.scene is before
    assert window.dataset is not None
    window.do(ActionName.CLOSE)
    assert window.dataset is None


def test_a_small_file_takes_the_place_of_one_that_is_loaded(company: Hands, big: Path, write: Write) -> None:
    window, other = company.window, write({**COMPANY, "meta": {"title": "Other"}}, "other.yaml")
    midway = Midway(window, lambda: window.open_file(other))
    window.open_file(big)
    wait_for(company.qtbot, lambda: midway.is_reached)
    assert window.windowTitle() == "Other — orgviewer"
    assert not is_loading(window)
    end_of(workers())
    assert window.windowTitle() == "Other — orgviewer"
    assert not is_loading(window)


def test_a_big_file_takes_the_place_of_one_that_is_loaded(company: Hands, big: Path, table: Path) -> None:
    window = company.window
    titles: list[str] = []
    window.windowTitleChanged.connect(titles.append)
    midway = Midway(window, lambda: window.open_file(table))
    window.open_file(big)
    wait_for(company.qtbot, lambda: bool(titles))
    assert midway.is_reached
    end_of(workers())
    assert titles == ["table — orgviewer"]
    assert not is_loading(window)


def test_a_big_file_with_mistakes_shows_them_and_leaves_the_chart(
    company: Hands, table: Path, tmp_path: Path
) -> None:
    window, before = company.window, company.scene
    path = tmp_path / "broken.yaml"
    path.write_text("persons:\n" + "  - {id: a, name: Ada}\n" * TABLE_ROWS + "  - [\n", encoding="utf-8")
    window.open_file(path)
    wait_for(company.qtbot, lambda: bool(dialogs(window)))
    sentence = f"{path}:{TABLE_ROWS + 3}:1: error: this is not YAML: did not find expected node content"
    assert problems_of(window).strip().startswith(sentence)
    assert company.scene is before
    assert window.windowTitle() == "The example — orgviewer"
    assert not is_loading(window)


def test_a_big_file_is_read_again(company: Hands, tmp_path: Path) -> None:
    window, path = company.window, tmp_path / "again.csv"
    write_sample(people=TABLE_ROWS, output=path, seed=2)
    window.open_file(path)
    wait_for(company.qtbot, lambda: window.windowTitle() == "again — orgviewer")
    place = company.place("e1")
    window.chart.select(place)
    with path.open("a", encoding="utf-8") as file:
        file.write("new,Newcomer,e0,,\n")
    before = company.scene
    company.press(F5)
    assert is_loading(window)
    assert company.scene is before
    wait_for(company.qtbot, lambda: window.status.currentMessage() == "Read again.")
    assert not is_loading(window)
    assert company.scene.whole.people[0] == TABLE_ROWS + 1
    assert window.chart.selected == company.place("e1")


def test_closing_the_window_ends_loading(company: Hands, big: Path) -> None:
    window = company.window
    midway = Midway(window, window.close)
    window.open_file(big)
    wait_for(company.qtbot, lambda: midway.is_reached)
    end_of(workers())
    assert not window.isVisible()
    assert window.windowTitle() == "The example — orgviewer"


def test_a_window_that_goes_without_being_closed_ends_loading(qtbot: QtBot, big: Path) -> None:
    window = MainWindow(Settings())
    window.show()
    midway = Midway(window, window.deleteLater)
    window.open_file(big)
    wait_for(qtbot, lambda: midway.is_reached)
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert not isValid(window)
    end_of(workers())
