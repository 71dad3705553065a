"""Files that are empty, large, or full of names that nobody thought of; Qt's warnings fail a test."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt

from orgviewer.chart.places import Node, Place
from tests.datasets import bush
from tests.views.conftest import Document
from tests.views.hands import Hands

Open = Callable[[Document], Hands]
KEYS = (
    *(Qt.Key.Key_Home, Qt.Key.Key_Down, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Left),
    *(Qt.Key.Key_Space, Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Backspace, Qt.Key.Key_Asterisk),
    *(Qt.Key.Key_Plus, Qt.Key.Key_Minus, Qt.Key.Key_Home, Qt.Key.Key_F5, Qt.Key.Key_Escape),
)
NAMES = (
    "吴宇怀",
    "محمد بن موسى الخوارزمي",
    "שלום עליכם",
    "👩‍👩‍👧‍👦 Family 🏳️‍🌈",
    "Z͑ͫa̴l͂g͉o̕ " * 8,
    "Ångström Ñandú-O’Neil von und zu Ü",
    "नमस्ते संसार",
    "A" * 10_000,
    "word " * 2_000,
    "tab\tnew\nline\r\u2028\u200b\u202eright to left",
    "\U000f0000\ue000",
    "<b>&amp;</b> %n {name} %1",
    "...",
    "'",
    "𝕬𝖉𝖆",
)


def look_everywhere(hands: Hands) -> None:
    """Paint the chart and the panel in every state that a few keys lead to."""
    for key in KEYS:
        hands.press(key)
        hands.view.repaint()
        hands.window.details.repaint()
    for place in map(Place, range(-1, min(40, len(hands.scene.whole)))):
        hands.view.select(place)
        hands.view.repaint()
        hands.view.tip(hands.scene.node(place))


@pytest.mark.parametrize(
    "document", [{}, {"meta": {"title": "Nobody"}}, {"sources": [{"id": "s", "title": "S"}]}]
)
def test_a_file_without_people(open_document: Open, document: Document) -> None:
    hands = open_document({"persons": [], **document})
    look_everywhere(hands)
    assert len(hands.scene.whole) == 0
    assert hands.view.selected == -1
    assert "Nobody is in this file yet." in hands.window.details.toPlainText()
    assert hands.window.status.counts.text().startswith("0 people")
    hands.click(hands.nowhere())
    hands.press(Qt.Key.Key_Space, Qt.KeyboardModifier.ShiftModifier)


def test_a_file_that_becomes_empty_and_full_again(
    company: Hands, write: Callable[[Document], object]
) -> None:
    company.click_card("ben")
    write({"persons": []})
    company.press(Qt.Key.Key_F5)
    company.view.repaint()
    assert company.view.selected == -1
    write({"persons": [{"id": "ben", "name": "Ben"}]})
    company.press(Qt.Key.Key_F5)
    company.click_card("ben")
    look_everywhere(company)


def test_one_person(open_document: Open) -> None:
    hands = open_document({"persons": [{"id": "a", "name": "Ada"}]})
    look_everywhere(hands)
    hands.click_card("a")
    assert hands.view.selected == 0
    assert hands.window.details.toPlainText().strip().startswith("￼")
    assert hands.window.status.counts.text() == "1 person"


def test_a_thousand_people(hands: Hands) -> None:
    dataset = bush(125, 3, 8).dataset()
    assert len(dataset.persons) == 1000
    hands.window.show_dataset(dataset)
    hands.view.repaint()
    last = hands.place("p999")
    hands.view.select(last)
    hands.press(Qt.Key.Key_0, Qt.KeyboardModifier.ControlModifier)
    hands.view.centre(last)
    hands.click(hands.middle(last))
    assert hands.view.selected == last
    assert "Person 999" in hands.window.details.toPlainText()
    assert hands.window.status.counts.text().startswith("1,000 people")
    hands.press(Qt.Key.Key_9, Qt.KeyboardModifier.ControlModifier)
    hands.view.repaint()


def test_names_of_every_kind(open_document: Open) -> None:
    hands = open_document(
        {
            "meta": {"title": NAMES[7]},
            "sources": [{"id": "s", "title": NAMES[8]}],
            "organizations": [{"id": "o", "name": NAMES[7], "sources": [{"id": "s"}]}],
            "persons": [
                {
                    "id": f"p{number}",
                    "name": name,
                    "other_names": [{"name": name, "lang": "zh"}],
                    "summary": name,
                    "biography": name,
                    "memberships": [{"organization_id": "o", "role": name}],
                }
                for number, name in enumerate(NAMES)
            ],
        }
    )
    look_everywhere(hands)
    for number in range(len(NAMES)):
        assert hands.click_card(f"p{number}") == hands.view.selected
    card = hands.scene.card(Node(0))
    assert card.right - card.left <= hands.view.theme.width_range[1]
    assert hands.window.details.horizontalScrollBar().maximum() == 0
