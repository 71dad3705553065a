"""What was seen of a file is there again: at the next start, and when a recent file is opened."""

from __future__ import annotations

import json
from collections.abc import Callable
from functools import partial
from pathlib import Path

import msgspec
import pytest
from msgspec.structs import replace
from PySide6.QtCore import QSettings
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel

from orgviewer.chart.chart import Chart, Kind
from orgviewer.chart.places import NO_PLACE, Place
from orgviewer.chart.spec import ChartSpec, Filter, FilterWay, Folding
from orgviewer.choices import Direction, Extra, LayoutKind, Resumed
from orgviewer.relations.facets import Facet, FacetKind
from orgviewer.resources import sample
from orgviewer.views.actions.action import ActionName
from orgviewer.views.actions.entering.rooms_of_file import chart_filter
from orgviewer.views.files.notices import NoticeBar
from orgviewer.views.files.open_file import OpeningWish
from orgviewer.views.main_window import MainWindow
from orgviewer.views.settings import MOST_VIEWS, RESUMED, SET_ASIDE, Settings
from orgviewer.views.start.kept_views import MOST_BYTES, KeptView, decoded, encoded, seen_now
from orgviewer.views.start.recent_pictures import picture_of
from orgviewer.views.start.welcome import WelcomePage
from tests.datasets import COMPANY
from tests.views.dialogs import problems_of
from tests.views.hands import Hands

pytestmark = pytest.mark.gui
Write = Callable[..., Path]
Start = Callable[[], MainWindow]
STAFF = "id,name,manager,grade\n" + "".join(
    f"p{number},Person {number},{f'p{(number - 1) // 3}' if number else ''},{'AB'[number % 2]}\n"
    for number in range(40)
)
GRADE = Facet(FacetKind.COLUMN, "grade")


def toggled(place: Place, whole: Chart, folding: Folding) -> Folding:
    del whole
    return folding.toggled(place)


@pytest.fixture
def staff(tmp_path: Path) -> Path:
    path = tmp_path / "staff.csv"
    path.write_text(STAFF, encoding="utf-8")
    return path


def place(window: MainWindow, identifier: str) -> Place:
    assert window.chart.scene
    return Place(window.chart.scene.whole.find((Kind.PERSON, identifier, "")))


def corner(window: MainWindow, identifier: str) -> tuple[float, float]:
    """Return where the card of a person begins, from the middle of the view."""
    scene, chart = window.chart.scene, window.chart
    assert scene
    card = scene.card(scene.node(place(window, identifier)))
    x, y = chart.camera.to_screen((card.left, card.top))
    return x - chart.width() / 2, y - chart.height() / 2


def change_all(window: MainWindow) -> None:
    """See a file in another way in all respects."""
    chart, actions = window.chart, window.actions_by_name
    for name in (ActionName.LAYOUT_COMPACT, ActionName.GROW_RIGHT, ActionName.SUMMARIES):
        actions[name].trigger()
    window.going.colour_by(GRADE)
    chart.focus_on(place(window, "p1"))
    chart.toggle(place(window, "p5"))
    chart.select(place(window, "p4"))
    chart.zoom_to(1.5)


def test_the_last_file_opens_as_it_was_seen(window: MainWindow, staff: Path, next_start: Start) -> None:
    window.open_file(staff)
    change_all(window)
    before = window.chart
    assert before.scene
    where = corner(window, "p4")
    window.close()
    later = next_start()
    after = later.chart
    assert after.scene
    assert later.dataset
    assert later.dataset.path == staff
    assert after.chart_spec == before.chart_spec
    assert after.chart_spec.coloured_by == GRADE
    assert Extra.SUMMARIES in after.chart_spec.extras
    assert (after.layout_style.kind, after.layout_style.direction) == (LayoutKind.COMPACT, Direction.RIGHT)
    assert after.scene.folding == before.scene.folding
    assert after.scene.folding.focus == place(later, "p1")
    assert after.selected == place(later, "p4")
    assert after.camera.scale == pytest.approx(1.5)
    assert corner(later, "p4") == pytest.approx(where)
    assert later.actions_by_name[ActionName.LAYOUT_COMPACT].isChecked()


def test_a_recent_file_opens_as_it_was_seen(window: MainWindow, staff: Path, write: Write) -> None:
    window.open_file(staff)
    change_all(window)
    seen = seen_now(window.chart)
    window.open_file(write(COMPANY))
    assert window.chart.chart_spec.coloured_by is None
    window.recent.aboutToShow.emit()
    window.recent.actions()[1].trigger()
    assert window.dataset
    assert window.dataset.path == staff
    assert seen_now(window.chart) == seen


def test_a_file_that_was_left_with_a_filter_opens_with_it_and_its_bar(
    window: MainWindow, staff: Path, next_start: Start
) -> None:
    window.open_file(staff)
    chart_filter(window).show_found("grade:A", FilterWay.ONLY)
    assert window.chart.scene
    shown = len(window.chart.scene.chart)
    window.close()
    later = next_start()
    assert later.chart.chart_spec.filter == Filter("grade:A")
    assert later.chart.scene
    assert len(later.chart.scene.chart) == shown
    bars = (one for one in later.findChildren(NoticeBar) if one.isVisible())
    (bar,) = (one for one in bars if "grade:A" in one.label.text())
    bar.cross.click()
    assert later.chart.chart_spec.filter is None
    assert len(later.chart.scene.whole) == 40


def test_a_file_that_was_not_moved_fits_whatever_the_window_is_now(
    window: MainWindow, staff: Path, next_start: Start
) -> None:
    window.open_file(staff)
    window.resize(800, 600)
    window.close()
    later = next_start()
    assert later.chart.follows_window
    assert later.chart.sees_all
    assert later.chart.selected == NO_PLACE


def test_a_changed_file_gets_as_much_of_its_view_as_fits(
    window: MainWindow, staff: Path, next_start: Start
) -> None:
    window.open_file(staff)
    change_all(window)
    window.chart.leave_focus()
    window.chart.toggle(place(window, "p2"))
    window.close()
    head, *rows = STAFF.splitlines()
    kept = [row for row in rows if not row.startswith("p39,")]
    text = "\n".join([head, *reversed(kept)]).replace(",grade", ",level")
    staff.write_text(text, encoding="utf-8")
    later = next_start()
    chart = later.chart
    assert chart.scene
    assert chart.chart_spec.coloured_by is None
    assert chart.layout_style.kind is LayoutKind.COMPACT
    folded = {chart.scene.whole.key(folded)[1] for folded in chart.scene.folding.exceptions}
    assert "p2" in folded
    assert chart.selected == place(later, "p4")


def test_what_was_in_focus_and_is_gone_leaves_what_was_around_it(
    window: MainWindow, staff: Path, next_start: Start
) -> None:
    window.open_file(staff)
    window.chart.toggle(place(window, "p3"))
    window.chart.focus_on(place(window, "p2"))
    window.close()
    gone = "\n".join(row for row in STAFF.splitlines() if not row.startswith("p2,"))
    staff.write_text(gone.replace(",p2,", ",p1,"), encoding="utf-8")
    later = next_start()
    assert later.chart.scene
    assert later.chart.scene.folding.focus == 0
    assert place(later, "p3") in later.chart.scene.folding.exceptions


def test_the_file_alone_is_resumed_if_that_is_chosen(
    window: MainWindow, staff: Path, next_start: Start
) -> None:
    Settings().choose(RESUMED, Resumed.FILE)
    window.open_file(staff)
    change_all(window)
    window.close()
    later = next_start()
    assert later.dataset
    assert later.chart.chart_spec == ChartSpec()
    assert Settings().kept_view(staff) is None


def test_nothing_is_resumed_if_that_is_chosen(window: MainWindow, staff: Path, next_start: Start) -> None:
    Settings().choose(RESUMED, Resumed.NOTHING)
    window.open_file(staff)
    window.close()
    later = next_start()
    assert later.dataset is None
    assert later.findChildren(WelcomePage)


def test_a_file_that_is_gone_is_said_to_be(window: MainWindow, staff: Path, next_start: Start) -> None:
    window.open_file(staff)
    window.close()
    staff.unlink()
    (page,) = next_start().findChildren(WelcomePage)
    assert "staff.csv" in page.line.text()
    assert page.line.isVisible()


def test_a_file_that_cannot_be_read_any_more_leads_to_the_page(
    window: MainWindow, staff: Path, next_start: Start
) -> None:
    window.open_file(staff)
    window.close()
    staff.write_bytes(b"\x89PNG\r\n\x1a\n")
    later = next_start()
    assert "PNG" in problems_of(later)
    (page,) = later.findChildren(WelcomePage)
    assert "staff.csv" in page.line.text()
    assert page.isVisible()


def test_what_is_wanted_of_a_file_wins_over_how_it_was_seen_last(window: MainWindow, staff: Path) -> None:
    window.open_file(staff)
    change_all(window)
    seen = window.chart.chart_spec
    window.open_file(sample("example.yaml"))
    window.open_file(staff, wanted=OpeningWish(as_of="2020", layout=LayoutKind.TIDY))
    assert window.chart.chart_spec == replace(seen, as_of="2020")
    style = window.chart.layout_style
    assert (style.kind, style.direction) == (LayoutKind.TIDY, Direction.RIGHT)
    assert window.chart.selected == place(window, "p4")


def test_what_is_wanted_of_a_file_is_not_kept_before_somebody_goes_about(
    window: MainWindow, staff: Path, new_window: Start
) -> None:
    window.open_file(staff)
    change_all(window)
    window.close()
    kept = Settings().kept_view(staff)
    for wanted in (OpeningWish(), OpeningWish(as_of="2020", layout=LayoutKind.TIDY, direction=Direction.UP)):
        later = new_window()
        later.open_file(staff, wanted=wanted)
        later.resize(later.size() / 2)
        later.close()
        assert Settings().kept_view(staff) == kept
    later = new_window()
    later.open_file(staff, wanted=OpeningWish(direction=Direction.UP))
    later.chart.select(place(later, "p6"))
    later.close()
    view = decoded(Settings().kept_view(staff) or b"")
    assert view
    assert (view.style.kind, view.style.direction) == (LayoutKind.COMPACT, Direction.UP)
    assert view.selected == (Kind.PERSON, "p6", "")


@pytest.mark.parametrize("broken", ["nonsense", "[1]", '{"version": 2, "views": {"a": {}}}', '{"views": 5}'])
def test_what_was_kept_and_makes_no_sense_is_set_aside(
    window: MainWindow, staff: Path, next_start: Start, broken: str
) -> None:
    store = QSettings("orgviewer", "orgviewer")
    store.setValue("views", broken)
    window.open_file(staff)
    assert window.dataset
    window.close()
    store.sync()
    assert store.value(SET_ASIDE) == broken
    assert Settings().kept_view(staff) is not None
    assert next_start().dataset


@pytest.mark.parametrize(
    "change",
    [
        {"chart": {"extras": ["no such thing"]}},
        {"camera": {"scale": 0, "card": [3, "p4", ""], "right": 0, "below": 0}},
        {"camera": {"scale": 1, "card": [3, "p4", ""], "right": 1e300, "below": 0}},
        {"folding": {"depth": -1}},
        {"selected": [99, "p4", ""]},
        {"style": []},
    ],
    ids=str,
)
def test_one_view_that_makes_no_sense_is_as_none(
    window: MainWindow, staff: Path, next_start: Start, change: dict[str, object]
) -> None:
    window.open_file(staff)
    change_all(window)
    window.close()
    view = Settings().kept_view(staff)
    assert view
    Settings().keep_view(staff, json.dumps(json.loads(view) | change).encode())
    later = next_start()
    assert later.dataset
    assert later.chart.chart_spec == ChartSpec()


def test_what_a_hand_wrote_of_root_and_day_is_not_taken(window: MainWindow, staff: Path) -> None:
    window.open_file(staff)
    view = seen_now(window.chart)
    assert view
    plain = msgspec.json.decode(encoded(view))
    plain["chart"] |= {"root": "nobody", "as_of": "1999"}
    assert decoded(msgspec.json.encode(plain)) == view


def test_what_is_kept_is_bounded(window: MainWindow, tmp_path: Path) -> None:
    settings = Settings()
    for number in range(MOST_VIEWS + 5):
        settings.keep_view(tmp_path / f"{number}.csv", b"{}")
    kept = [settings.kept_view(tmp_path / f"{number}.csv") for number in range(MOST_VIEWS + 5)]
    assert kept == [None] * 5 + [b"{}"] * MOST_VIEWS
    path = tmp_path / "long.csv"
    names = [f"{number}{'x' * 400}" for number in range(40)]
    path.write_text("id,name,manager\n" + "".join(f"{one},N,{names[0]}\n" for one in names), encoding="utf-8")
    window.open_file(path)
    for name in names[1:]:
        window.chart.refold(partial(toggled, place(window, name)), "fold")
    view = seen_now(window.chart)
    assert view
    assert len(msgspec.json.encode(view)) > MOST_BYTES
    assert len(encoded(view)) <= MOST_BYTES
    assert decoded(encoded(view))


def test_nothing_is_kept_of_what_was_pasted_or_comes_along(
    window: MainWindow, next_start: Start, own_settings: Path
) -> None:
    QGuiApplication.clipboard().setText("name\tmanager\nAda\t\nBen\tAda\n")
    window.do(ActionName.PASTE)
    assert window.dataset
    window.open_file(sample("xai.yaml"))
    window.close()
    assert QSettings("orgviewer", "orgviewer").value("views") is None
    assert not (own_settings / "cache").exists()
    assert next_start().findChildren(WelcomePage)


def test_who_clears_the_list_leaves_neither_views_nor_pictures(window: MainWindow, staff: Path) -> None:
    window.open_file(staff)
    window.starting.keep()
    assert picture_of(staff).exists()
    assert Settings().kept_view(staff)
    window.recent.aboutToShow.emit()
    window.recent.actions()[-1].trigger()
    assert not picture_of(staff).exists()
    assert Settings().kept_view(staff) is None


def test_a_state_and_a_comparison_are_not_kept(hands: Hands, staff: Path, write: Write) -> None:
    window = hands.window
    window.open_file(staff)
    window.documents.compare(write(COMPANY))
    assert window.documents.file
    assert window.documents.file.earlier
    kept = Settings().kept_view(staff)
    window.starting.keep()
    assert Settings().kept_view(staff) == kept
    assert isinstance(decoded(kept or b""), KeptView)


def test_a_window_without_a_file_does_not_forget_what_another_had_open(
    window: MainWindow, staff: Path
) -> None:
    settings = Settings()
    settings.remember_last_file(staff)
    window.starting.welcome()
    window.close()
    assert settings.last_file == staff


def test_a_file_that_was_closed_is_not_resumed(window: MainWindow, staff: Path) -> None:
    window.open_file(staff)
    Settings().remember_last_file(staff)
    window.do(ActionName.CLOSE)
    assert Settings().last_file is None


def test_a_step_of_a_presentation_is_not_kept(window: MainWindow, staff: Path, next_start: Start) -> None:
    window.open_file(staff)
    before = window.chart.scene.folding if window.chart.scene else None
    window.do(ActionName.PRESENT)
    window.presentation.go_to(1)
    window.close()
    later = next_start()
    assert later.chart.scene
    assert later.chart.scene.folding == before


def test_of_another_file_that_cannot_be_read_it_is_not_said_that_it_was_open_last(
    window: MainWindow, staff: Path, next_start: Start, tmp_path: Path
) -> None:
    window.open_file(staff)
    window.close()
    later = next_start()
    later.do(ActionName.CLOSE)
    broken = tmp_path / "broken.json"
    broken.write_text("{", encoding="utf-8")
    later.open_file(broken)
    said = [label.text() for label in later.findChildren(QLabel) if label.isVisible()]
    assert not any("open last" in text for text in said)
