"""The chart as assistive tools find it: cards with names, places and actions, made when asked for."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtGui import QAccessible, QAccessibleInterface

from orgviewer.chart.places import Node
from orgviewer.views.chart import accessible
from orgviewer.views.chart.accessible import AccessibleCard, AccessibleChart
from tests.views.conftest import Document
from tests.views.hands import Hands

Name, Description = QAccessible.Text.Name, QAccessible.Text.Description


def chart_of(hands: Hands) -> AccessibleChart:
    found = QAccessible.queryAccessibleInterface(hands.view)
    assert isinstance(found, AccessibleChart)
    return found


def all_cards(above: QAccessibleInterface) -> Iterator[AccessibleCard]:
    """Yield the cards beneath something, as a tool walks them."""
    for turn in range(above.childCount()):
        card = above.child(turn)
        assert isinstance(card, AccessibleCard)
        assert above.indexOfChild(card) == turn
        yield card
        yield from all_cards(card)


def card(hands: Hands, name: str) -> AccessibleCard:
    return next(each for each in all_cards(chart_of(hands)) if each.text(Name).startswith(name))


def test_a_tool_walks_from_the_chart_to_every_card(company: Hands) -> None:
    chart = chart_of(company)
    assert (chart.role(), chart.text(Name), chart.childCount()) == (QAccessible.Role.Tree, "Chart", 1)
    found = {each.text(Name): each.text(Description) for each in all_cards(chart)}
    assert len(found) == len(company.scene.chart)
    assert found["Ada Example, 艾达, Lead"] == "level 4, 1 of 4"
    assert found["Vision, 2 of 5 named"] == "level 3, 2 of 3"


def test_a_card_is_where_it_is_drawn_and_is_found_there(company: Hands) -> None:
    ada = card(company, "Ada Example")
    assert ada.role() == QAccessible.Role.TreeItem
    middle = ada.rect().center()
    off = company.view.mapFromGlobal(middle) - company.middle(company.scene.place(ada.node))
    assert off.manhattanLength() <= 2
    assert chart_of(company).childAt(middle.x(), middle.y()) is ada
    corner = company.view.mapToGlobal(company.nowhere())
    assert chart_of(company).childAt(corner.x(), corner.y()) is None
    above = ada.parent()
    assert above.text(Name).startswith("Vision")
    assert above.child(0) is ada
    assert above.child(99) is None


def test_a_card_says_whether_it_is_selected_and_open_and_a_tool_changes_that(company: Hands) -> None:
    vision = card(company, "Vision")
    state = vision.state()
    assert (state.expandable, state.expanded, state.collapsed, state.selected) == (1, 1, 0, 0)
    select, fold = vision.actionNames()
    vision.doAction(select)
    assert vision.state().selected
    assert company.view.selected == company.place("vision")
    assert chart_of(company).focusChild().text(Name) == vision.text(Name)
    vision.doAction(fold)
    assert not vision.isValid()  # the chart is another one
    folded = card(company, "Vision")
    assert (folded.state().expanded, folded.state().collapsed) == (0, 1)
    assert folded.text(Name) == "Vision, 2 of 5 named, folded"
    assert folded.childCount() == 0
    assert not card(company, "Solo").state().expandable


def test_only_a_few_cards_of_many_are_kept(
    open_document: Callable[[Document], Hands], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(accessible, "MOST_KEPT", 5)
    hands = open_document({"persons": [{"id": str(turn), "name": f"P{turn}"} for turn in range(40)]})
    chart = chart_of(hands)
    root = chart.card(Node(0))
    assert root is not None
    names = []
    for turn in range(root.childCount()):
        top = chart.card(Node(0))
        assert top is not None
        names.append(top.child(turn).text(Name))
        assert len(chart._cards) <= 5
    assert names == [f"P{turn}" for turn in range(40)]


@pytest.fixture
def tool() -> Iterator[None]:
    """An assistive tool runs."""
    QAccessible.setActive(True)
    yield
    QAccessible.setActive(False)


def kept(numbers: set[int]) -> set[int]:
    """Return those numbers of cards under which there is still something in Qt's table."""
    return {number for number in numbers if QAccessible.accessibleInterface(number) is not None}


@pytest.mark.usefixtures("tool")
def test_a_closed_window_leaves_no_cards_to_a_tool(company: Hands) -> None:
    chart = chart_of(company)
    numbers = {QAccessible.uniqueId(each) for each in all_cards(chart)}
    assert len(numbers) == len(company.scene.chart)
    assert kept(numbers) == numbers
    company.window.close()
    assert kept(numbers) == set()
    assert chart.card(Node(0)) is None
    assert chart.childCount() == 0


@pytest.mark.usefixtures("tool")
def test_a_chart_that_is_shown_again_has_its_cards_again(company: Hands) -> None:
    company.view.hide()
    assert chart_of(company).child(0) is None
    company.view.show()
    assert len([*all_cards(chart_of(company))]) == len(company.scene.chart)


def test_an_empty_chart_has_no_cards(hands: Hands) -> None:
    window = type(hands.window)(hands.window.settings)
    hands.qtbot.addWidget(window)
    empty = QAccessible.queryAccessibleInterface(window.chart)
    assert empty.childCount() == 0
    assert empty.child(0) is None
