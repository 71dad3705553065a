"""Texts in a mirrored window: each is laid by its own direction."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QTextCursor
from PySide6.QtWidgets import (
    QApplication,
    QDockWidget,
    QLabel,
    QListWidget,
    QMenu,
    QPushButton,
    QTextBrowser,
    QWidget,
)
from pytestqt.qtbot import QtBot

from orgviewer.choices import Direction
from orgviewer.controls import ReadingDirection, isolated, reading
from orgviewer.layout.rectangle import Rectangle
from orgviewer.paint.chart_marks import marks
from orgviewer.paint.theme import Lettering
from orgviewer.resources import sample
from orgviewer.views.actions.action import ActionName
from orgviewer.views.chart.minimap import DISTANCE
from orgviewer.views.elided import ElidedLabel, laid, rich_text
from orgviewer.views.main_window import MainWindow
from orgviewer.views.panel.page_html import BESIDE_DISC
from orgviewer.views.saved.tabs import ViewBar
from orgviewer.views.start.mirroring import lay_texts
from orgviewer.views.statistics.bars import AIR, BAR
from orgviewer.views.statistics.dock import Statistics
from tests.datasets import COMPANY
from tests.phrases import PACKAGE
from tests.views.hands import Hands

LATIN, ARABIC = "Saved: 7 people.", "مريم الخطيب (7)."


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ada.", ReadingDirection.FROM_LEFT),
        ("(7) مريم", ReadingDirection.FROM_RIGHT),
        ("נועם, Dr.", ReadingDirection.FROM_RIGHT),
        ("Dr. נועם", ReadingDirection.FROM_LEFT),
        ("吴宇怀", ReadingDirection.FROM_LEFT),
        ("85 % …", ReadingDirection.FROM_LEFT),
        ("", ReadingDirection.FROM_LEFT),
    ],
)
def test_a_text_is_read_as_its_first_letter_is(text: str, expected: ReadingDirection) -> None:
    assert reading(text) is expected


def test_only_what_is_read_from_another_side_is_held_together_each_line_by_itself() -> None:
    assert isolated(LATIN, ReadingDirection.FROM_LEFT) == LATIN
    assert isolated(ARABIC, ReadingDirection.FROM_RIGHT) == ARABIC
    assert isolated(f"{LATIN}\n\n{ARABIC}", ReadingDirection.FROM_RIGHT) == f"\u2066{LATIN}\u2069\n\n{ARABIC}"
    assert isolated(f"{LATIN}\n{ARABIC}", ReadingDirection.FROM_LEFT) == f"{LATIN}\n\u2067{ARABIC}\u2069"


@pytest.fixture
def mirrored(qapp: QApplication) -> Iterator[Callable[[], None]]:
    """Yield what mirrors the program from now on; it is as it was afterwards."""
    style = qapp.style().name()

    def mirror() -> None:
        qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        lay_texts(qapp)

    yield mirror
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    qapp.setStyle(style)


def elided() -> QWidget:
    label = ElidedLabel()
    label.say(LATIN)
    return label


def listed() -> QWidget:
    rows = QListWidget()
    rows.addItem(LATIN)
    rows.setFrameShape(QListWidget.Shape.NoFrame)
    return rows


def offered() -> QWidget:
    menu = QMenu()
    menu.addAction(LATIN)
    return menu


def ends_with_its_full_stop(widget: QWidget) -> bool:
    """Say whether what stands furthest to the right of a widget's letters is as low as a full stop."""
    widget.resize(320, 30)
    image = widget.grab().toImage()
    points = ((x, y) for x in range(image.width()) for y in range(image.height()))
    dark = [(x, y) for x, y in points if image.pixelColor(x, y).lightness() < 90]
    rows, right = [y for _, y in dark], max(x for x, _ in dark)
    return min(y for x, y in dark if x == right) > (min(rows) + max(rows)) / 2


@pytest.mark.parametrize("make", [lambda: QLabel(LATIN), lambda: QPushButton(LATIN), elided, listed, offered])
def test_a_sentence_ends_in_a_mirrored_window_where_it_ends_in_another(
    qtbot: QtBot, mirrored: Callable[[], None], make: Callable[[], QWidget]
) -> None:
    before = make()
    qtbot.addWidget(before)
    assert ends_with_its_full_stop(before)
    mirrored()
    after = make()
    qtbot.addWidget(after)
    assert after.isRightToLeft()
    assert ends_with_its_full_stop(after)


def test_what_the_program_paints_itself_knows_how_the_window_is_read(mirrored: Callable[[], None]) -> None:
    assert (laid(LATIN), laid(ARABIC)) == (LATIN, f"\u2067{ARABIC}\u2069")
    mirrored()
    assert (laid(LATIN), laid(ARABIC)) == (f"\u2066{LATIN}\u2069", ARABIC)
    assert rich_text("1 : 4 <", ARABIC) == f"<p>\u20661 : 4 &lt;\u2069<br>{ARABIC}</p>"


def test_whoever_paints_a_text_in_a_window_lays_it() -> None:
    modules = {path: path.read_text(encoding="utf-8") for path in PACKAGE.joinpath("views").rglob("*.py")}
    assert [path.stem for path, text in modules.items() if ".drawText(" in text and "laid(" not in text] == []


def test_the_name_of_a_view_is_laid_by_its_own_direction_and_the_mark_stands_behind_it(
    qtbot: QtBot, mirrored: Callable[[], None]
) -> None:
    bar = ViewBar()
    qtbot.addWidget(bar)
    bar.show_views((LATIN, ARABIC), ARABIC, is_changed=True)
    assert [bar.tabs.tabText(place) for place in (1, 2)] == [LATIN, f"\u2067{ARABIC}\u2069 •"]
    mirrored()
    bar.show_views((LATIN, ARABIC), LATIN, is_changed=True)
    assert [bar.tabs.tabText(place) for place in (1, 2)] == [f"\u2066{LATIN}\u2069 •", ARABIC]


def number_beside(window: MainWindow, name: str, qtbot: QtBot) -> QImage:
    """Return the picture of a number in the statistics of a window."""
    window.do(ActionName.STATISTICS)
    (dock,) = window.findChildren(Statistics)
    rows, bars = dock.rows, dock.bars
    qtbot.waitUntil(lambda: rows.rowCount() > 0)
    heading = rows.index(0, 0)
    found = (rows.index(row, 0, heading) for row in range(rows.rowCount(heading)))
    (index,) = (one for one in found if one.data() == name)
    room, row = bars.visualRect(index), rows.row_at(index)
    assert row
    wide = bars.fontMetrics().horizontalAdvance(row.number)
    line = room.adjusted(AIR, AIR, -AIR, -AIR - BAR)
    line.setLeft(line.left() if window.isRightToLeft() else line.right() + 1 - wide)
    line.setWidth(wide)
    return bars.viewport().grab(line).toImage()


def inked_at(image: QImage) -> float:
    """Return how far from the left the ink of a picture is on the average, in pixels."""
    points = [(x, y) for x in range(image.width()) for y in range(image.height())]
    ink = [(x, 255 - image.pixelColor(x, y).lightness()) for x, y in points]
    return sum(x * dark for x, dark in ink) / sum(dark for _, dark in ink)


def test_one_to_four_is_not_four_to_one_in_a_mirrored_window(
    new_window: Callable[[], MainWindow],
    mirrored: Callable[[], None],
    tmp_path: Path,
    qtbot: QtBot,
) -> None:
    def picture() -> QImage:
        window = new_window()
        window.open_file(path)
        return number_beside(window, "Managers to staff", qtbot)

    path = tmp_path / "team.csv"
    path.write_text("\n".join(("id,manager", "0,", *(f"{one},0" for one in range(1, 5)))), encoding="utf-8")
    before = picture()
    mirrored()
    assert inked_at(picture()) == pytest.approx(inked_at(before), abs=0.3)  # letters lie between pixels


@pytest.mark.parametrize("alignment", [None, Qt.AlignmentFlag.AlignTop], ids=["usual", "at the top"])
@pytest.mark.parametrize("text", [LATIN, ARABIC, f"<b>{LATIN}</b>"])
def test_labels_begin_where_the_lines_of_the_window_do(
    qtbot: QtBot, mirrored: Callable[[], None], text: str, alignment: Qt.AlignmentFlag | None
) -> None:
    mirrored()
    label = QLabel(text)
    if alignment is not None:
        label.setAlignment(alignment)
    qtbot.addWidget(label)
    label.resize(320, 30)
    image = label.grab().toImage()
    points = [(x, y) for x in range(320) for y in range(30)]
    assert min(x for x, y in points if image.pixelColor(x, y).lightness() < 90) > 160


# The window


@pytest.fixture
def turned(mirrored: Callable[[], None], new_window: Callable[[], MainWindow], qtbot: QtBot) -> Hands:
    """The hands of a person at a window that is read from the right."""
    mirrored()
    window = new_window()
    window.open_file(sample("xai.yaml"))
    hands = Hands(qtbot, window)
    hands.focus(window.chart)
    return hands


def middle_of(part: QWidget) -> int:
    """Return how far from the left of its window the middle of a part is."""
    return part.mapTo(part.window(), part.rect().center()).x()


def test_the_details_stand_where_lines_end_and_lists_where_they_begin(turned: Hands) -> None:
    window = turned.window
    window.do(ActionName.OUTLINE)
    window.do(ActionName.STATISTICS)
    (statistics,) = (dock for dock in window.findChildren(QDockWidget) if dock.objectName() == "statistics")
    QApplication.processEvents()
    chart = middle_of(window.chart)
    assert middle_of(window.parts.dock) < chart
    assert middle_of(window.parts.outline_dock) > chart
    assert middle_of(statistics) > chart


def test_where_parts_stood_is_kept_for_windows_that_are_read_alike(
    new_window: Callable[[], MainWindow], mirrored: Callable[[], None]
) -> None:
    area = Qt.DockWidgetArea
    window = new_window()
    window.addDockWidget(area.LeftDockWidgetArea, window.parts.dock)
    window.close()
    again = new_window()
    assert again.dockWidgetArea(again.parts.dock) is area.LeftDockWidgetArea
    again.addDockWidget(area.RightDockWidgetArea, again.parts.dock)
    again.close()
    mirrored()
    turned = new_window()
    assert turned.dockWidgetArea(turned.parts.dock) is area.LeftDockWidgetArea


def test_what_is_found_is_listed_under_the_field_and_begins_at_the_right(turned: Hands) -> None:
    window, bar = turned.window, turned.window.parts.search
    window.open_search("yang")
    turned.qtbot.waitUntil(bar.list.isVisible)
    assert abs(middle_of(bar.list) - middle_of(bar.field)) < bar.list.width()
    assert middle_of(bar.list) < middle_of(window.chart)
    row = bar.list.visualRect(bar.hits.index(0))
    image = bar.list.viewport().grab(row).toImage()
    ground = image.pixelColor(2, 2)
    inked = [
        x for x in range(image.width()) for y in range(image.height()) if image.pixelColor(x, y) != ground
    ]
    assert min(inked) > image.width() / 2


def test_the_map_lies_at_the_other_side(turned: Hands) -> None:
    turned.press(Qt.Key.Key_6, Qt.KeyboardModifier.ControlModifier)
    minimap = turned.window.parts.minimap
    assert minimap.isVisible()
    assert minimap.geometry().left() == DISTANCE


def test_the_lines_of_the_panel_begin_at_the_right_and_keep_their_own_direction(turned: Hands) -> None:
    turned.view.select(turned.place("greg-yang"))
    details = turned.window.details
    block, starts = details.document().begin(), {}
    while block.isValid():
        starts[block.text()] = details.cursorRect(QTextCursor(block)), block.textDirection()
        block = block.next()
    heading, direction = starts["Education"]
    assert heading.x() > details.width() / 2
    assert direction is Qt.LayoutDirection.LeftToRight
    end = details.cursorRect(at_end_of(details, "Education"))
    assert end.x() > heading.x()
    disc = next(place for text, (place, _) in starts.items() if text == "\ufffc")
    name = next(place for text, (place, _) in starts.items() if text.startswith("Greg Yang"))
    end = details.cursorRect(at_end_of(details, "Greg Yang"))
    assert disc.x() > end.x() > name.x()
    assert disc.x() - end.x() < BESIDE_DISC + 30  # and marks of sources


def at_end_of(details: QTextBrowser, text: str) -> QTextCursor:
    cursor = details.document().find(text)
    cursor.setPosition(cursor.selectionEnd())
    return cursor


def leaning(icon: QImage) -> float:
    """Return where the ink of an icon is on the average, from the left."""
    points = [(x, y) for x in range(icon.width()) for y in range(icon.height())]
    ink = [(x, icon.pixelColor(x, y).alpha()) for x, y in points]
    return sum(x * alpha for x, alpha in ink) / sum(alpha for _, alpha in ink)


def test_back_points_to_the_right(mirrored: Callable[[], None], new_window: Callable[[], MainWindow]) -> None:
    def leanings() -> list[float]:
        actions = new_window().actions_by_name
        return [leaning(actions[name].icon().pixmap(20).toImage()) for name in names]

    names = ActionName.BACK, ActionName.FORWARD, ActionName.OUTLINE, ActionName.PANEL, ActionName.EXPORT
    before = leanings()
    assert before[0] < 9.5 < before[1]
    mirrored()
    after = leanings()
    assert after[:-1] == pytest.approx([19 - one for one in before[:-1]], abs=0.2)
    assert after[-1] == before[-1]


def test_the_arrow_that_points_on_goes_on_in_a_presentation(turned: Hands) -> None:
    turned.window.do(ActionName.PRESENT)
    turned.press(Qt.Key.Key_Left)
    assert turned.window.presentation.number == 1
    turned.press(Qt.Key.Key_Right)
    assert turned.window.presentation.number == 0
    turned.press(Qt.Key.Key_Escape)


# Cards and where charts grow to


def test_cards_are_mirrored_and_siblings_stand_from_right_to_left(turned: Hands) -> None:
    view = turned.view
    assert view.layout_style.reading is ReadingDirection.FROM_RIGHT
    view.set_direction(Direction.DOWN)
    node = turned.scene.node(turned.place("greg-yang"))
    layout = turned.scene.layout
    middle = layout.left[node] + layout.spec.sizes.card_width / 2
    everything = Rectangle(0, 0, layout.width, layout.height)
    drawn = marks(layout, view.theme, view.letters, view.portraits, everything, 1.0)
    ends = [
        (place, place + view.letters.width(text, texts.style.lettering), texts.style.lettering)
        for texts in drawn.texts
        for owner, (place, _), text in zip(texts.nodes, texts.places, texts.texts, strict=True)
        if owner == node
    ]
    (initials,) = (start for start, _, lettering in ends if lettering is Lettering.INITIALS)
    assert initials > middle
    assert all(end < initials for _, end, lettering in ends if lettering is not Lettering.INITIALS)
    assert max(end for _, end, lettering in ends if lettering is Lettering.NAME) > middle


def test_a_click_selects_the_card_that_is_seen_and_keys_lead_where_they_point(turned: Hands) -> None:
    turned.view.set_direction(Direction.DOWN)
    place = turned.click_card("founding-team")
    assert turned.view.selected == place
    lefts = [turned.scene.layout.left[turned.scene.node(turned.view.selected)]]
    turned.press(Qt.Key.Key_Left)
    lefts.append(turned.scene.layout.left[turned.scene.node(turned.view.selected)])
    assert turned.view.selected != place
    assert lefts[1] < lefts[0]


D = Direction


def test_a_chart_grows_from_where_one_begins_to_read_in_every_window(
    new_window: Callable[[], MainWindow], mirrored: Callable[[], None]
) -> None:
    assert new_window().chart.layout_style.direction is D.DOWN
    mirrored()
    assert new_window().chart.layout_style.direction is D.LEFT


def seen_again(new_window: Callable[[], MainWindow], path: Path) -> Direction:
    window = new_window()
    window.open_file(path)
    return window.chart.layout_style.direction


@pytest.mark.parametrize(
    ("chosen", "expected"), [(D.DOWN, D.LEFT), (D.UP, D.UP), (D.RIGHT, D.LEFT), (D.LEFT, D.RIGHT)]
)
def test_a_view_that_was_kept_is_mirrored(
    new_window: Callable[[], MainWindow],
    mirrored: Callable[[], None],
    write: Callable[..., Path],
    chosen: Direction,
    expected: Direction,
) -> None:
    path = write(COMPANY)
    window = new_window()
    window.open_file(path)
    window.chart.set_direction(chosen)
    window.close()
    assert seen_again(new_window, path) is chosen
    mirrored()
    assert seen_again(new_window, path) is expected


@pytest.mark.parametrize(
    ("chosen", "expected"), [(D.LEFT, D.DOWN), (D.DOWN, D.DOWN), (D.UP, D.UP), (D.RIGHT, D.LEFT)]
)
def test_a_view_that_was_kept_from_a_mirrored_window_is_turned_back(
    qapp: QApplication,
    new_window: Callable[[], MainWindow],
    mirrored: Callable[[], None],
    write: Callable[..., Path],
    chosen: Direction,
    expected: Direction,
) -> None:
    path = write(COMPANY)
    mirrored()
    window = new_window()
    window.open_file(path)
    window.chart.set_direction(chosen)
    window.close()
    assert seen_again(new_window, path) is chosen
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    assert seen_again(new_window, path) is expected
