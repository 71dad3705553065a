"""The outline under a person's hands: what is open, what is selected, and what is only asked for."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QImage, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QStyleOptionViewItem, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from orgviewer.chart.chart import Chart, Kind
from orgviewer.chart.folding import opening_folding
from orgviewer.chart.places import NO_PLACE, ROOT, Place
from orgviewer.chart.spec import ChartSpec, Folding
from orgviewer.chart.trees import whole_chart
from orgviewer.choices import ThemeName
from orgviewer.layout.layout import LayoutStyle
from orgviewer.model.dataset import Dataset
from orgviewer.paint.text_metrics import Letters
from orgviewer.paint.theme import THEMES, Theme
from orgviewer.views import accessibility
from orgviewer.views.actions.action import ActionName
from orgviewer.views.chart.scene import Scene, make_scene
from orgviewer.views.outline.expansion import MOST_OPEN, MOST_ROWS
from orgviewer.views.outline.model import BATCH, MOST_LEVELS, Index, OutlineColumn, OutlineModel
from orgviewer.views.outline.view import INDENT, USUAL_WIDTH, Outline
from tests.datasets import COMPANY, bush, chain, dataset, star
from tests.views.hands import Hands

LIGHT, DARK = THEMES[ThemeName.LIGHT], THEMES[ThemeName.DARK]
Key = Qt.Key
CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
LEFT = Qt.MouseButton.LeftButton
Word = tuple[str, int]


def chart_of(tree: Dataset) -> Chart:
    return whole_chart(tree, ChartSpec())


def scene_of(tree: Dataset, folding: Folding | None = None) -> Scene:
    whole = chart_of(tree)
    folding = opening_folding(whole) if folding is None else folding
    return make_scene(whole, folding, LayoutStyle(), LIGHT, Letters())


class Watched(Outline):
    """An outline that counts how often a branch is opened or closed."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        self.changes = 0
        super().__init__(theme, parent)

    def expand(self, index: Index) -> None:
        self.changes += 1
        super().expand(index)

    def collapse(self, index: Index) -> None:
        self.changes += 1
        super().collapse(index)


class Window(QWidget):
    """A window with an outline and a field, that gets the keys which neither wants."""

    def __init__(self) -> None:
        super().__init__()
        self.outline = Watched(LIGHT, self)
        self.field = QLineEdit(self)
        self.typed = ""
        layout = QVBoxLayout(self)
        layout.addWidget(self.outline)
        layout.addWidget(self.field)
        self.resize(300, 500)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        self.typed += event.text()


class Person:
    """Somebody at an outline of a window, who hears its signals as (name, place)."""

    def __init__(self, qtbot: QtBot, window: Window) -> None:
        self.qtbot, self.window, self.outline = qtbot, window, window.outline
        self.heard: list[Word] = []
        for name in ("place_chosen", "fold_asked", "branch_asked", "activated_place"):
            getattr(self.outline, name).connect(lambda place, name=name: self.heard.append((name, place)))

    @property
    def model(self) -> OutlineModel:
        model = self.outline.model()
        assert isinstance(model, OutlineModel)
        return model

    def index(self, place: Place) -> QModelIndex:
        return self.model.fetch_to(place)

    def open_places(self) -> list[Place]:
        found, waiting = [], [self.model.index(0, 0)]
        while waiting:
            index = waiting.pop()
            if self.outline.isExpanded(index):
                found.append(self.model.place(index))
            waiting += [self.model.index(row, 0, index) for row in range(self.model.rowCount(index))]
        return sorted(found)

    def wait_for_rows(self, rows: int) -> None:
        self.qtbot.waitUntil(lambda: self.model.rows(ROOT) == rows)

    def scroll_to_the_end(self) -> None:
        QApplication.processEvents()  # the rows are laid out
        bar = self.outline.verticalScrollBar()
        bar.setValue(bar.maximum())

    def shown_rows(self) -> list[Place]:
        """Return the places of all rows from the first to the last."""
        found, index = [], self.model.index(0, 0)
        while index.isValid():
            found.append(self.model.place(index))
            index = self.outline.indexBelow(index)
        return found

    def middle(self, place: Place) -> QPoint:
        box = self.outline.visualRect(self.index(place))
        assert self.outline.viewport().rect().contains(box.center())
        return box.center()

    def arrow(self, place: int) -> QPoint:
        box = self.outline.visualRect(self.index(Place(place)))
        return QPoint(box.left() - INDENT // 2, box.center().y())

    def click(self, point: QPoint, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.mouseClick(self.outline.viewport(), LEFT, modifiers, point)

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.keyClick(self.outline, key, modifiers)

    def focus(self, widget: QWidget) -> None:
        self.window.activateWindow()
        widget.setFocus()
        self.qtbot.waitUntil(widget.hasFocus)

    def is_seen(self, place: int) -> bool:
        box = self.outline.visualRect(self.index(Place(place)))
        return not box.isEmpty() and self.outline.viewport().rect().contains(box.center())


@pytest.fixture
def person(qtbot: QtBot) -> Person:
    window = Window()
    qtbot.addWidget(window)
    window.show()
    qtbot.waitExposed(window)
    return Person(qtbot, window)


@pytest.fixture
def company(person: Person) -> Person:
    """A person at the outline of a company of a few people, all open."""
    scene = scene_of(dataset(COMPANY))
    person.outline.show_chart(scene.whole)
    person.outline.show_open(scene)
    person.focus(person.outline)
    return person


def count_calls(monkeypatch: pytest.MonkeyPatch, owner: type, name: str) -> list[tuple[Any, ...]]:
    """Return a list that gets the arguments of every call of a method."""
    calls: list[tuple[Any, ...]] = []
    method = getattr(owner, name)

    def counted(*arguments: Any) -> object:
        calls.append(arguments)
        return method(*arguments)

    monkeypatch.setattr(owner, name, counted)
    return calls


def place(person: Person, kind: Kind, identifier: str, within: str = "") -> Place:
    assert person.model.chart is not None
    found = person.model.chart.find((kind, identifier, within))
    assert found >= 0
    return Place(found)


def team(person: Person, identifier: str) -> Place:
    return place(person, Kind.ORGANIZATION, identifier)


# Selecting


def test_a_click_chooses_a_place(company: Person) -> None:
    vision = team(company, "vision")
    company.click(company.middle(vision))
    assert company.heard == [("place_chosen", vision)]
    assert company.outline.selected_place() == vision
    company.click(company.middle(vision), CONTROL)
    assert company.heard[1:] == [("place_chosen", -1)]


def test_the_root_can_be_chosen_first(company: Person) -> None:
    company.focus(company.window.field)
    company.focus(company.outline)
    assert company.heard == []  # the keys alone choose nothing
    company.click(company.middle(Place(0)))
    assert company.heard == [("place_chosen", 0)]


def test_the_keys_walk_from_row_to_row(company: Person) -> None:
    rows = company.shown_rows()
    company.outline.show_place(rows[1])
    for key in (Key.Key_Down, Key.Key_Up, Key.Key_End, Key.Key_Home, Key.Key_PageDown):
        company.press(key)
    chosen = [rows[2], rows[1], rows[-1], rows[0], rows[-1]]
    assert company.heard == [("place_chosen", row) for row in chosen]


def test_showing_a_place_selects_it_in_silence(company: Person) -> None:
    joe = place(company, Kind.PERSON, "joe", "speech")
    company.outline.show_open(scene_of(dataset(COMPANY), Folding(depth=0)))
    assert not company.is_seen(joe)
    company.outline.show_place(joe)
    assert company.outline.selected_place() == joe
    assert company.is_seen(joe)
    company.outline.show_place(NO_PLACE)
    assert company.outline.selected_place() == -1
    assert not company.outline.currentIndex().isValid()
    assert company.heard == []


def test_a_place_far_below_is_reached(person: Person) -> None:
    person.outline.show_chart(chart_of(star(3 * BATCH).dataset()))
    for far in (3 * BATCH, BATCH + 3, 1):
        person.outline.show_place(Place(far))
        assert person.is_seen(far)
        QApplication.processEvents()
        assert person.is_seen(far)
    assert person.heard == []


def test_too_deep_a_place_is_stood_for(person: Person) -> None:
    person.outline.show_chart(chart_of(chain(MOST_LEVELS + 9).dataset()))
    person.outline.show_place(Place(MOST_LEVELS + 8))
    assert person.outline.selected_place() == MOST_LEVELS - 1
    box = person.outline.visualRect(person.index(Place(MOST_LEVELS - 1)))
    assert 0 <= box.left() < box.right() < person.outline.viewport().width()  # scrolled to the side as well
    person.outline.show_place(Place(0))
    assert person.outline.horizontalScrollBar().value() == 0


def test_an_empty_chart_and_no_chart_select_nothing(person: Person) -> None:
    person.outline.show_place(Place(3))
    person.outline.show_chart(chart_of(dataset({})))
    person.outline.show_place(Place(0))
    person.outline.show_open(scene_of(dataset({})))
    person.press(Key.Key_Return)
    assert person.outline.selected_place() == -1
    assert person.heard == []


# Opening


def test_what_is_open_in_the_chart_is_open_here(company: Person) -> None:
    scene = scene_of(dataset(COMPANY))
    company.outline.show_open(scene)
    every = [place for place in range(len(scene.whole)) if scene.whole.children[1][place]]
    assert company.open_places() == every
    language, speech = team(company, "language"), team(company, "speech")
    folded = scene.refolded(Folding(exceptions=frozenset({language})))
    company.outline.show_open(folded)
    assert sorted(company.shown_rows()) == folded.chart.whole.tolist()
    assert speech not in folded.chart.whole
    company.outline.show_open(scene)
    assert company.open_places() == every
    assert company.heard == []


def test_a_selection_that_a_fold_hides_opens_nothing(company: Person) -> None:
    scene = scene_of(dataset(COMPANY))
    company.outline.show_open(scene)
    company.outline.show_place(place(company, Kind.PERSON, "joe", "speech"))
    for folding in (Folding(exceptions=frozenset({team(company, "language")})), Folding(depth=0)):
        folded = scene.refolded(folding)
        company.outline.show_open(folded)
        QApplication.processEvents()
        assert sorted(company.shown_rows()) == folded.chart.whole.tolist()


def test_another_chart_is_taken_with_what_is_open_in_it(company: Person) -> None:
    scene = scene_of(star(3).dataset(), Folding())
    company.outline.show_open(scene)
    assert company.shown_rows() == [0, 1, 2, 3]
    assert company.heard == []


def test_opening_and_closing_by_the_arrow_asks_the_chart(company: Person) -> None:
    vision = team(company, "vision")
    company.click(company.arrow(vision))
    assert not company.outline.isExpanded(company.index(vision))
    assert company.heard == [("fold_asked", vision)]
    scene = scene_of(dataset(COMPANY))
    company.outline.show_open(scene.refolded(Folding(exceptions=frozenset({vision}))))
    company.click(company.arrow(vision))
    assert company.outline.isExpanded(company.index(vision))
    assert company.heard == [("fold_asked", vision)] * 2


@pytest.mark.parametrize(
    ("closing", "opening"), [(Key.Key_Left, Key.Key_Right), (Key.Key_Minus, Key.Key_Plus)]
)
def test_the_keys_close_and_open(company: Person, closing: Qt.Key, opening: Qt.Key) -> None:
    vision, scene = team(company, "vision"), scene_of(dataset(COMPANY))
    company.outline.show_open(scene)
    company.outline.show_place(vision)
    company.press(closing)
    assert not company.outline.isExpanded(company.index(vision))
    company.outline.show_open(scene.refolded(Folding(exceptions=frozenset({vision}))))
    company.press(opening)
    assert company.outline.isExpanded(company.index(vision))
    assert company.heard == [("fold_asked", vision)] * 2


def test_left_closes_even_where_the_view_is_scrolled_to_the_side(person: Person) -> None:
    scene = scene_of(chain(40).dataset(), Folding())
    person.outline.show_open(scene)
    person.outline.show_place(Place(38))
    assert person.outline.horizontalScrollBar().value() > 0
    person.press(Key.Key_Left)
    assert person.heard == [("fold_asked", 38)]
    person.press(Key.Key_Left)  # closed already
    assert person.heard[1:] == [("place_chosen", 37)]


def test_what_the_chart_has_open_anyway_is_not_asked_for(person: Person) -> None:
    tree = bush(3 * MOST_OPEN, 2, 0).dataset()
    scene = scene_of(tree, Folding())
    person.outline.show_open(scene)
    (row, *_) = (row for row in person.shown_rows() if scene.whole.children[1][row] and row >= MOST_OPEN)
    assert not person.outline.isExpanded(person.index(row))
    person.outline.show_place(row)
    person.press(Key.Key_Right)
    assert person.outline.isExpanded(person.index(row))
    assert person.heard == []
    person.outline.show_open(scene)  # what the person has opened stays
    assert person.outline.isExpanded(person.index(row))
    person.outline.show_open(scene.refolded(Folding(exceptions=frozenset({row}))))
    assert not person.outline.isExpanded(person.index(row))


def test_what_is_above_the_selection_stays_open(person: Person) -> None:
    tree = bush(3 * MOST_OPEN, 2, 0).dataset()
    scene = scene_of(tree, Folding())
    last = len(scene.whole) - 1
    person.outline.show_open(scene)
    person.outline.show_place(Place(last))
    person.outline.show_open(scene.refolded(Folding(exceptions=frozenset({Place(5)}))))
    assert person.is_seen(last)


def test_enter_and_a_double_click_activate_and_open_nothing(company: Person) -> None:
    vision = team(company, "vision")
    point = company.middle(vision)
    company.click(point)
    QTest.mouseDClick(company.outline.viewport(), LEFT, Qt.KeyboardModifier.NoModifier, point)
    company.press(Key.Key_Return)
    company.press(Key.Key_Enter)
    assert company.heard == [("place_chosen", vision)] + [("activated_place", vision)] * 3
    assert company.outline.isExpanded(company.index(vision))


def test_a_star_asks_for_the_branch_and_opens_none_by_itself(company: Person) -> None:
    company.outline.show_open(scene_of(dataset(COMPANY), Folding(depth=0)))
    company.outline.show_place(Place(0))
    company.press(Key.Key_Asterisk)
    assert company.heard == [("branch_asked", 0)]
    assert company.open_places() == []


# Typing


def test_letters_are_left_to_the_window(company: Person) -> None:
    company.outline.show_place(Place(0))
    for key, modifiers in (
        (Key.Key_E, SHIFT),
        (Key.Key_V, Qt.KeyboardModifier.NoModifier),
        (Key.Key_7, SHIFT),
    ):
        company.press(key, modifiers)
    assert company.window.typed.lower() == "ev7"
    assert company.outline.selected_place() == 0
    assert company.heard == []


def test_no_letter_searches_the_tree(company: Person) -> None:
    company.outline.show_place(Place(0))
    company.outline.keyboardSearch("Vision")
    assert company.outline.selected_place() == 0


def test_keys_of_the_tree_are_not_letters(company: Person) -> None:
    company.outline.show_place(team(company, "vision"))
    for key in (Key.Key_Space, Key.Key_Plus, Key.Key_Minus, Key.Key_Asterisk, Key.Key_Down, Key.Key_Return):
        company.press(key)
    assert company.window.typed == ""


# Work


def test_of_many_open_branches_the_uppermost_are_opened(person: Person) -> None:
    tree = bush(5 * MOST_OPEN, 2, 0).dataset()
    scene = scene_of(tree, Folding())
    person.outline.show_open(scene)
    assert person.open_places() == list(range(MOST_OPEN))


def test_rows_are_bounded_as_well(person: Person) -> None:
    scene = scene_of(bush(200, 60, 40).dataset(), Folding())
    person.outline.show_open(scene)
    rows = sum(person.model.rows(place) for place in person.open_places())
    assert MOST_ROWS - 100 < rows <= MOST_ROWS


def test_a_fold_costs_what_has_changed(person: Person) -> None:
    scene = scene_of(bush(900, 2, 0).dataset(), Folding())
    person.outline.show_open(scene)
    folded = scene.refolded(
        Folding(exceptions=frozenset({Place(400)}))
    )  # with two teams below, and nobody in them
    for shown, changes in ((scene, 0), (folded, 1), (folded, 0), (scene, 1), (scene, 0)):
        person.outline.changes = 0
        person.outline.show_open(shown)
        assert person.outline.changes == changes


def test_folding_all_again_and_again_asks_for_few_rows(
    person: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    scene = scene_of(bush(20_000, 4, 1).dataset(), Folding())
    folded = scene.refolded(Folding(depth=1))
    asked = count_calls(monkeypatch, OutlineModel, "index")
    for shown in (scene, folded) * 3:
        person.outline.changes = 0
        person.outline.show_open(shown)
        QApplication.processEvents()
        assert person.outline.changes <= MOST_OPEN
    assert 3 * MOST_OPEN < len(asked) < 3 * 2 * MOST_ROWS


def test_a_branch_of_50_000_is_opened_by_its_first_rows(
    person: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    person.outline.show_open(scene_of(star(50_000).dataset(), Folding(depth=0)))
    asked = count_calls(monkeypatch, OutlineModel, "index")
    person.click(person.arrow(0))
    for _ in range(5):  # no layout fetches more by itself
        person.outline.scheduleDelayedItemsLayout()
        QApplication.processEvents()
    assert person.model.rows(Place(0)) == BATCH
    assert BATCH <= len(asked) < 10 * BATCH


def test_more_rows_come_as_the_person_scrolls_to_them(person: Person) -> None:
    person.outline.show_open(scene_of(star(2 * BATCH + 5).dataset(), Folding()))
    for rows in (BATCH, 2 * BATCH, 2 * BATCH + 5):
        person.wait_for_rows(rows)
        person.scroll_to_the_end()
    assert person.is_seen(2 * BATCH + 5)


def test_branches_among_rows_that_come_later_are_open_too(person: Person) -> None:
    scene = scene_of(bush(4, 3, BATCH + 9).dataset(), Folding())  # members stand before the teams
    person.outline.show_open(scene)
    team = int(scene.whole.cards(Kind.ORGANIZATION, 1)[0])
    assert person.open_places() == [0]
    person.scroll_to_the_end()
    person.qtbot.waitUntil(lambda: person.model.has_row(Place(team)))
    person.qtbot.waitUntil(lambda: person.outline.isExpanded(person.index(Place(team))))
    assert person.heard == []


def test_branches_beside_a_place_far_below_are_open_too(person: Person) -> None:
    scene = scene_of(bush(4, 3, BATCH + 9).dataset(), Folding())
    first = int(scene.whole.cards(Kind.ORGANIZATION, 1)[0])
    second, third = first + 1, first + 2
    person.outline.show_open(scene)
    person.outline.show_place(Place(second))
    person.qtbot.waitUntil(lambda: person.open_places() == [0, first, second, third])
    assert person.is_seen(second)


# What is heard and seen


@pytest.fixture
def announced(monkeypatch: pytest.MonkeyPatch) -> list[tuple[object, str]]:
    """Who is told what while the test runs: widgets and sentences."""
    told: list[tuple[object, str]] = []

    class Listener:
        @staticmethod
        def updateAccessibility(event: QAccessibleAnnouncementEvent) -> None:  # noqa: N802
            told.append((event.object(), event.message()))

    monkeypatch.setattr(accessibility, "QAccessible", Listener)
    return told


def test_a_selection_from_outside_is_announced_where_the_keys_are(
    company: Person, announced: list[tuple[object, str]]
) -> None:
    company.focus(company.window.field)
    company.outline.show_place(team(company, "vision"))
    company.outline.show_place(team(company, "vision"))
    company.outline.show_place(NO_PLACE)
    assert announced == [(company.window.field, "Vision, 2 of 5 named")]


def test_what_the_person_chose_here_is_not_announced_again(
    company: Person, announced: list[tuple[object, str]]
) -> None:
    company.outline.place_chosen.connect(company.outline.show_place)
    company.click(company.middle(team(company, "vision")))
    assert announced == []


def test_a_folded_card_is_announced_as_folded(company: Person, announced: list[tuple[object, str]]) -> None:
    vision = team(company, "vision")
    scene = scene_of(dataset(COMPANY))
    company.outline.show_open(scene.refolded(Folding(exceptions=frozenset({vision}))))
    company.outline.show_place(vision)
    assert [sentence for _, sentence in announced] == ["Vision, 2 of 5 named, folded"]


def test_a_sentence_reaches_qt(company: Person) -> None:
    accessibility.announce(company.outline, "Heard")


def test_a_screen_reader_finds_every_card(company: Person) -> None:
    found = QAccessible.queryAccessibleInterface(company.outline)
    cells = [found.child(number) for number in range(found.childCount())]
    names = [cell.text(QAccessible.Text.Name) for cell in cells if cell.role() == QAccessible.Role.TreeItem]
    assert found.text(QAccessible.Text.Name) == "Outline"
    assert "Ada Example, 艾达, Lead" in names
    assert "Head of vision, vacant" in names


def row_colour(person: Person, place: int) -> str:
    """Return the colour behind a row, where nothing is written."""
    number = person.index(Place(place)).siblingAtColumn(OutlineColumn.PEOPLE)
    box = person.outline.visualRect(number)
    image: QImage = person.outline.viewport().grab().toImage()
    return image.pixelColor(box.left() + 3, box.center().y()).name()


@pytest.mark.parametrize("theme", [LIGHT, DARK])
def test_selection_and_focus_are_seen(company: Person, theme: Theme) -> None:
    joe = place(company, Kind.PERSON, "joe", "speech")
    company.outline.set_theme(theme)
    company.outline.show_place(joe)
    focused = row_colour(company, joe)
    company.focus(company.window.field)
    left = row_colour(company, joe)
    assert len({focused, left, row_colour(company, 0)}) == 3
    assert row_colour(company, 0) == theme.card


@pytest.mark.parametrize("width", [200, 280, 700])
def test_the_columns_fill_the_room(company: Person, width: int) -> None:
    company.window.resize(width, 400)
    QApplication.processEvents()
    widths = [company.outline.columnWidth(column) for column in OutlineColumn]
    assert sum(widths) >= company.outline.viewport().width()
    assert widths[OutlineColumn.NAME] > widths[OutlineColumn.ROLE]
    option = QStyleOptionViewItem()
    company.outline.initViewItemOption(option)
    number = option.fontMetrics.horizontalAdvance("People")
    assert widths[OutlineColumn.PEOPLE] > number


def test_at_first_names_and_usual_roles_have_room_beside_each_other(hands: Hands) -> None:
    hands.window.actions_by_name[ActionName.OUTLINE].trigger()
    outline = hands.window.parts.outline
    hands.qtbot.waitUntil(lambda: outline.width() == USUAL_WIDTH)
    metrics = outline.fontMetrics()
    for column, text in (
        (OutlineColumn.NAME, "Image team (Aurora)"),
        (OutlineColumn.ROLE, "Founding member"),
        (OutlineColumn.PEOPLE, "People"),
    ):
        assert outline.columnWidth(column) > metrics.horizontalAdvance(text) + 2 * INDENT * (not column)


def test_no_row_is_measured_for_the_columns(person: Person, monkeypatch: pytest.MonkeyPatch) -> None:
    measured = count_calls(monkeypatch, OutlineModel, "data")
    person.outline.show_open(scene_of(star(400).dataset(), Folding()))
    QApplication.processEvents()
    assert max(index.row() for _, index, *_ in measured) < 100  # those in view are painted
