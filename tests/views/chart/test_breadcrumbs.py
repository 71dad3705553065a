"""The bar that names the way to a branch: what fits, what hides in the menu, and how it is walked."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QColor, QFont, QFontMetrics, QImage, QPalette
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QTextEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from orgviewer.chart.places import Place
from orgviewer.views.chart.breadcrumbs import (
    MOST_ENTRIES,
    MOST_STEPS,
    Breadcrumbs,
    Crumb,
    StepButton,
    fitting,
    shown_name,
)

Key = Qt.Key
LEFT = Qt.MouseButton.LeftButton
WAY = [(Place(0), "Example AG"), (Place(4), "Research"), (Place(9), "Vision")]
ENDLESS = "Department of everything that has ever been thought of " * 4


@pytest.fixture
def bar(qtbot: QtBot) -> Iterator[Breadcrumbs]:
    """A bar above something else that takes the keyboard, 1000 pixels wide."""
    window = QWidget()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    column.setContentsMargins(0, 0, 0, 0)
    bar = Breadcrumbs(window)
    column.addWidget(bar)
    column.addWidget(QTextEdit(window))
    window.resize(1000, 200)
    window.show()
    qtbot.waitExposed(window)
    window.activateWindow()
    yield bar  # the window lives as long as this function does
    window.close()


def buttons(bar: Breadcrumbs) -> list[StepButton]:
    """Return the buttons that are shown, as they stand from left to right."""
    row = bar.layout()
    assert row
    row.activate()
    shown = [button for button in bar.findChildren(StepButton) if button.isVisible()]
    return sorted(shown, key=lambda button: button.x())


def texts(bar: Breadcrumbs) -> list[str]:
    return [button.text() for button in buttons(bar)]


def set_width(qtbot: QtBot, bar: Breadcrumbs, width: int) -> None:
    bar.window().resize(width, 200)
    qtbot.waitUntil(lambda: bar.width() == width)


def click(bar: Breadcrumbs, text: str) -> None:
    button = next(button for button in buttons(bar) if button.text() == text)
    QTest.mouseClick(button, LEFT)


def open_menu(bar: Breadcrumbs) -> QMenu:
    click(bar, "…")
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    return menu


def choose(menu: QMenu, action: QAction) -> None:
    QTest.mouseClick(menu, LEFT, pos=menu.actionGeometry(action).center())


def numbered(count: int) -> list[Crumb]:
    return [(Place(10 * place), f"Department {place}") for place in range(count)]


# What it says


def test_each_step_is_a_button_and_the_last_one_is_told_in_bold(bar: Breadcrumbs) -> None:
    assert not bar.isVisible()
    bar.show_path(WAY)
    assert bar.isVisible()
    assert texts(bar) == ["Example AG", "Research", "×"]
    assert bar.last.text() == "Vision"
    assert bar.last.contentsRect().width() >= bar.last.fontMetrics().horizontalAdvance("Vision")
    assert bar.last.font().bold()
    assert not buttons(bar)[0].font().bold()


def test_nothing_to_name_hides_the_bar(bar: Breadcrumbs) -> None:
    bar.show_path(WAY)
    bar.show_path([])
    assert not bar.isVisible()
    bar.show_path([(Place(0), "Example AG")])
    assert texts(bar) == ["×"]
    assert bar.last.text() == "Example AG"


def test_another_way_replaces_the_first(bar: Breadcrumbs) -> None:
    bar.show_path(numbered(5))
    bar.show_path(WAY)
    assert texts(bar) == ["Example AG", "Research", "×"]


def test_a_click_on_a_step_says_its_place(qtbot: QtBot, bar: Breadcrumbs) -> None:
    bar.show_path(WAY)
    for text, place in (("Research", 4), ("Example AG", 0)):
        with qtbot.waitSignal(bar.place_chosen) as chosen:
            click(bar, text)
        assert chosen.args == [place]


def test_the_last_step_is_no_button(qtbot: QtBot, bar: Breadcrumbs) -> None:
    bar.show_path(WAY)
    with qtbot.assertNotEmitted(bar.place_chosen), qtbot.assertNotEmitted(bar.closed):
        QTest.mouseClick(bar.last, LEFT)


def test_the_cross_closes(qtbot: QtBot, bar: Breadcrumbs) -> None:
    bar.show_path(WAY)
    assert bar.cross.toolTip() == "Show the whole chart (Backspace)"
    with qtbot.waitSignal(bar.closed):
        click(bar, "×")


def test_names_are_plain_text(bar: Breadcrumbs) -> None:
    name = "R&D <b>bold</b>\n&\tSons"
    bar.show_path([(Place(0), name), (Place(1), name), (Place(2), name)])
    for button in buttons(bar)[:2]:
        assert button.text() == "R&&D <b>bold</b> && Sons"
        assert button.shortcut().isEmpty()
        assert "&lt;b&gt;" in button.toolTip()
        assert button.accessibleName() == "R&D <b>bold</b> & Sons"
    assert bar.last.text() == "R&D <b>bold</b> & Sons"
    assert bar.last.textFormat() is Qt.TextFormat.PlainText
    assert "&lt;b&gt;" in bar.last.toolTip()


def test_an_ampersand_is_drawn_in_full(bar: Breadcrumbs) -> None:
    widths = []
    for name in ("R&D", "RD"):
        bar.show_path([(Place(0), name), (Place(1), "Vision")])
        widths.append(bar.first.sizeHint().width())
    assert widths[0] == widths[1] + bar.first.fontMetrics().horizontalAdvance("&")


def test_endless_names_are_cut_and_whole_in_the_tool_tip(bar: Breadcrumbs) -> None:
    bar.show_path([(Place(0), ENDLESS), (Place(1), ENDLESS)])
    assert bar.first.text().endswith("…")
    assert bar.first.width() < 220
    assert bar.last.width() < 300
    for widget in (bar.first, bar.last):
        assert ENDLESS in widget.toolTip()


def test_a_name_of_ten_million_characters_is_not_measured_in_full(bar: Breadcrumbs) -> None:
    bar.show_path([(Place(0), "x" * 10_000_000), (Place(1), "y" * 10_000_000)])
    assert len(bar.first.accessibleName()) <= 500
    assert len(bar.last.text()) <= 500
    assert len(bar.last.toolTip()) < 11_000


def test_everything_says_what_it_is_to_a_screen_reader(bar: Breadcrumbs) -> None:
    bar.show_path(numbered(30))
    assert bar.accessibleName()
    for button in buttons(bar):
        assert any(map(str.isalpha, button.accessibleName()))


# What fits


def test_what_finds_no_room_hides_in_the_menu_and_comes_back(qtbot: QtBot, bar: Breadcrumbs) -> None:
    bar.show_path(numbered(6))
    whole = texts(bar)
    assert len(whole) == 6
    set_width(qtbot, bar, 500)
    narrow = texts(bar)
    assert narrow[:2] == ["Department 0", "…"]
    assert narrow[-2:] == ["Department 4", "×"]
    assert len(narrow) < len(whole)
    assert bar.last.text() == "Department 5"
    set_width(qtbot, bar, 1000)
    assert texts(bar) == whole


@pytest.mark.parametrize("name", ["R&D", ENDLESS], ids=["short", "endless"])
@pytest.mark.parametrize("width", [130, 220, 400, 640, 1000, 1800])
@pytest.mark.parametrize("count", [1, 2, 3, 9, 40])
def test_nothing_overlaps_or_is_cut_off(
    qtbot: QtBot, bar: Breadcrumbs, count: int, width: int, name: str
) -> None:
    bar.show_path([(Place(place), f"{name} {place}") for place in range(count)])
    set_width(qtbot, bar, width)
    row = [*buttons(bar)[:-1], bar.last, bar.cross]
    for one, following in pairwise(row):
        assert one.geometry().right() < following.x()
    for button in buttons(bar):
        assert button.width() >= button.sizeHint().width()
    assert bar.cross.geometry().right() < width
    assert bar.last.width() >= 30


def test_the_menu_lists_what_is_hidden_from_the_top_down(qtbot: QtBot, bar: Breadcrumbs) -> None:
    bar.show_path([(Place(0), "Top"), (Place(1), "A & B"), (Place(2), "<i>Other</i>"), *numbered(9)[3:]])
    set_width(qtbot, bar, 480)
    menu = open_menu(bar)
    entries = menu.actions()
    assert [entry.text() for entry in entries[:2]] == ["A && B", "<i>Other</i>"]
    assert "&lt;i&gt;" in entries[1].toolTip()
    shown = [button.place for button in buttons(bar)[2:-1]]
    assert shown
    with qtbot.waitSignal(bar.place_chosen) as chosen:
        choose(menu, entries[-1])
    assert chosen.args == [shown[0] - 10]


def test_the_first_step_hides_too_where_nothing_else_fits(qtbot: QtBot, bar: Breadcrumbs) -> None:
    bar.show_path([(Place(7), ENDLESS), (Place(8), ENDLESS), (Place(9), ENDLESS)])
    set_width(qtbot, bar, 200)
    assert texts(bar) == ["…", "×"]
    menu = open_menu(bar)
    assert len(menu.actions()) == 2
    with qtbot.waitSignal(bar.place_chosen) as chosen:
        choose(menu, menu.actions()[0])
    assert chosen.args == [7]


def test_a_branch_a_hundred_thousand_steps_deep_has_few_buttons_and_entries(bar: Breadcrumbs) -> None:
    before = len(bar.findChildren(QWidget))
    bar.show_path(numbered(100_000))
    assert len(bar.findChildren(QWidget)) == before
    bar.window().resize(3000, 200)
    QApplication.processEvents()
    assert len(buttons(bar)) == MOST_STEPS + 3
    menu = open_menu(bar)
    assert len(menu.actions()) == MOST_ENTRIES + 1
    assert menu.actions()[0].text() == f"{100_000 - 2 - MOST_STEPS - MOST_ENTRIES:,} steps above"
    assert not menu.actions()[0].isEnabled()
    assert menu.actions()[-1].text() == f"Department {100_000 - 2 - MOST_STEPS}"
    menu.close()


def test_larger_letters_leave_room_for_fewer_steps(qtbot: QtBot, bar: Breadcrumbs) -> None:
    bar.show_path(numbered(8))
    before = len(buttons(bar))
    font = QFont(bar.font())
    font.setPointSizeF(font.pointSizeF() * 1.6)
    bar.setFont(font)
    qtbot.waitUntil(lambda: len(buttons(bar)) < before)
    assert bar.last.font().bold()
    bar.show_path([(Place(0), ENDLESS), (Place(1), "Vision")])
    font.setPointSizeF(font.pointSizeF() * 1.6)
    bar.setFont(font)
    qtbot.waitUntil(lambda: bar.first.fontMetrics().height() > 30)
    assert buttons(bar)[0].text().endswith("…")
    assert buttons(bar)[0].width() < 220


@given(
    st.integers(1, 200),
    st.lists(st.integers(1, 200), max_size=8),
    st.integers(0, 9),
    st.integers(1, 30),
    st.integers(0, 1500),
)
def test_as_many_steps_are_shown_as_fit_and_no_more(
    first: int, widths: Sequence[int], further: int, more: int, room: int
) -> None:
    between = len(widths) + further

    def wanted(number: int) -> int:
        return first + sum(widths[:number]) + (more if number < between else 0)

    number = fitting(first, widths, between, more, room)
    assert number == -1 or wanted(number) <= room
    assert all(wanted(larger) > room for larger in range(number + 1, len(widths) + 1))


@given(st.text(max_size=60))
def test_no_name_becomes_a_mnemonic(qapp: QApplication, name: str) -> None:
    metrics = QFontMetrics(qapp.font())
    assert shown_name(name, metrics, 100_000).replace("&&", "").count("&") == 0


# Keyboard


def test_tab_goes_through_the_steps_and_on(qtbot: QtBot, bar: Breadcrumbs) -> None:
    bar.show_path(WAY)
    first, second, cross = buttons(bar)
    first.setFocus()
    qtbot.waitUntil(first.hasFocus)
    for here, following in ((first, second), (second, cross)):
        QTest.keyClick(here, Key.Key_Tab)
        assert following.hasFocus()
    QTest.keyClick(cross, Key.Key_Tab)
    other = bar.window().findChild(QTextEdit)
    assert other
    assert other.hasFocus()


def test_arrows_walk_the_buttons_and_stay_in_the_bar(qtbot: QtBot, bar: Breadcrumbs) -> None:
    bar.show_path(numbered(30))
    row = buttons(bar)
    assert "…" in texts(bar)
    row[0].setFocus()
    qtbot.waitUntil(row[0].hasFocus)
    QTest.keyClick(row[0], Key.Key_Left)
    assert row[0].hasFocus()
    for here, following in pairwise(row):
        QTest.keyClick(here, Key.Key_Right)
        assert following.hasFocus()
    QTest.keyClick(row[-1], Key.Key_Right)
    assert row[-1].hasFocus()
    QTest.keyClick(row[-1], Key.Key_Left)
    assert row[-2].hasFocus()


def test_arrows_follow_the_direction_of_writing(qtbot: QtBot, bar: Breadcrumbs) -> None:
    bar.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    bar.show_path(WAY)
    qtbot.waitUntil(lambda: bar.cross.x() < bar.first.x())
    bar.first.setFocus()
    qtbot.waitUntil(bar.first.hasFocus)
    QTest.keyClick(bar.first, Key.Key_Left)
    assert buttons(bar)[1].hasFocus()
    assert buttons(bar)[1].text() == "Research"


@pytest.mark.parametrize("key", [Key.Key_Space, Key.Key_Return, Key.Key_Enter])
def test_a_key_presses_a_step(qtbot: QtBot, bar: Breadcrumbs, key: Qt.Key) -> None:
    bar.show_path(WAY)
    bar.first.setFocus()
    qtbot.waitUntil(bar.first.hasFocus)
    with qtbot.waitSignal(bar.place_chosen) as chosen:
        QTest.keyClick(bar.first, key)
    assert chosen.args == [0]


def test_a_click_leaves_the_keyboard_where_it_was(qtbot: QtBot, bar: Breadcrumbs) -> None:
    bar.show_path(WAY)
    other = bar.window().findChild(QTextEdit)
    assert other
    other.setFocus()
    qtbot.waitUntil(other.hasFocus)
    click(bar, "Research")
    assert other.hasFocus()


# Colours


@pytest.fixture
def light_comes_back(qapp: QApplication) -> Iterator[None]:
    light = QPalette(qapp.palette())
    yield
    qapp.setPalette(light)


def wait_for_ground(qtbot: QtBot, bar: Breadcrumbs, ground: QColor) -> None:
    qtbot.waitUntil(lambda: bar.palette().button().color() == ground)


@pytest.mark.usefixtures("light_comes_back")
def test_it_is_legible_on_light_and_on_dark_ground(
    qtbot: QtBot, qapp: QApplication, bar: Breadcrumbs
) -> None:
    bar.show_path(WAY)
    grounds = []
    for ground in ("#efefef", "#202020"):
        qapp.setPalette(QPalette(QColor(ground)))
        wait_for_ground(qtbot, bar, QColor(ground))
        image = bar.grab().toImage()
        grounds.append(image.pixelColor(image.width() // 2, 2).lightness())
        for widget in (bar.first, bar.last, bar.cross):
            assert contrast(image.copy(widget.geometry())) > 120
        gap = bar.first.geometry().translated(bar.first.width(), 0)
        gap.setWidth(9)
        assert contrast(image.copy(gap)) > 40  # its chevron
    assert grounds[0] > 200
    assert grounds[1] < 60


def contrast(image: QImage) -> int:
    """Return how far the lightness of the darkest and of the lightest pixel lie apart."""
    pixels = (image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height()))
    lightness = [pixel.lightness() for pixel in pixels]
    return max(lightness) - min(lightness)
