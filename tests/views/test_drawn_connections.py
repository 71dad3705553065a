"""A connection on the chart: everybody on the chain lit, and each step an arc with a word."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from orgviewer.chart.lighting import Connection
from orgviewer.chart.places import NO_PLACE, Node
from orgviewer.layout.rectangle import Rectangle
from orgviewer.paint.cards.card import card_rectangles
from orgviewer.paint.chart_marks import marks
from orgviewer.paint.marks import LineKind, Marks
from orgviewer.paint.picture import make_picture
from orgviewer.publish.formats import write_picture
from orgviewer.views.actions.action import ActionName
from orgviewer.views.files.notices import NoticeBar
from tests.views.conftest import Document
from tests.views.hands import Hands

CHAIN = ("haotian-liu", "guodong-zhang", "greg-yang")
WORDS = ("same school", "same team")


def connect(hands: Hands) -> Connection:
    """Ask how the first of the chain is connected to the last."""
    hands.view.select(hands.place(CHAIN[0]))
    hands.view.pair(hands.place(CHAIN[-1]))
    hands.qtbot.waitUntil(lambda: hands.view.connection is not None)
    assert hands.view.connection
    return hands.view.connection


def nodes(hands: Hands) -> list[Node]:
    return [hands.scene.node(hands.place(identifier)) for identifier in CHAIN]


def drawn(hands: Hands, scale: float = 1.0) -> Marks:
    """Return what is drawn of the whole layout with what stands out now."""
    view, layout = hands.view, hands.scene.layout
    everything = Rectangle(0.0, 0.0, layout.width, layout.height)
    return marks(layout, view.theme, view.letters, view.portraits, everything, scale, view.highlight())


def words(found: Marks) -> list[str]:
    return [text for texts in found.texts for text in texts.texts if text in WORDS]


def test_everybody_on_the_chain_is_lit_and_all_others_step_back(hands: Hands) -> None:
    connection = connect(hands)
    assert [identifier for _, identifier, _ in connection.cards] == [*CHAIN]
    lit = hands.view.highlight().lit
    assert lit is not None
    assert np.flatnonzero(lit.own).tolist() == sorted(nodes(hands))


def test_each_step_is_an_arc_between_two_cards_with_a_word(hands: Hands) -> None:
    connect(hands)
    found = drawn(hands)
    arcs = next(lines for lines in found.lines if lines.kind is LineKind.STEP)
    assert arcs.nodes.tolist() == nodes(hands)[1:]
    for (one, other), points in zip(
        zip(nodes(hands), nodes(hands)[1:], strict=False), arcs.points, strict=True
    ):
        for node, (x, y) in ((one, points[0]), (other, points[-1])):
            left, top, width, height = card_rectangles(hands.scene.layout, np.array([node], np.int32))[0]
            assert left - 0.01 <= x <= left + width + 0.01
            assert top - 0.01 <= y <= top + height + 0.01
    assert words(found) == [*WORDS]


@pytest.mark.parametrize("scale", [0.5, 1.0])
def test_no_word_stands_on_anybody_of_the_chain(hands: Hands, scale: float) -> None:
    connect(hands)
    cards = card_rectangles(hands.scene.layout, np.array(nodes(hands), np.int32))
    found = drawn(hands, scale)
    names = {text for texts in found.texts for text in texts.texts}
    (grounds,) = (
        boxes.rectangles
        for boxes in found.boxes
        if boxes.nodes.tolist() == nodes(hands)[1:] and boxes.style.radius > hands.view.theme.radius
    )
    for left, top, width, height in grounds.tolist():
        apart = (cards[:, 0] >= left + width) | (cards[:, 0] + cards[:, 2] <= left)
        assert (apart | (cards[:, 1] >= top + height) | (cards[:, 1] + cards[:, 3] <= top)).all()
    if scale == 1.0:
        assert {"Haotian Liu", "Guodong Zhang", "Greg Yang"} <= names


def test_from_afar_the_words_can_be_read(hands: Hands) -> None:
    connect(hands)
    scale = 0.25
    (style,) = {texts.style for texts in drawn(hands, scale).texts if set(texts.texts) & {*WORDS}}
    assert style.lettering.pixels * style.size * scale >= 10


def test_another_selection_ends_it(hands: Hands) -> None:
    connect(hands)
    hands.view.select(NO_PLACE)
    assert hands.view.connection is None
    assert hands.view.highlight().lit is None
    assert words(drawn(hands)) == []


def test_whoever_is_hidden_on_the_chain_is_unfolded(hands: Hands) -> None:
    hands.window.actions_by_name[ActionName.FOLD_ALL].trigger()
    assert not hands.is_shown(hands.place(CHAIN[1]))
    connect(hands)
    assert all(hands.is_shown(hands.place(identifier)) for identifier in CHAIN)


def test_the_whole_chain_comes_into_view(hands: Hands) -> None:
    hands.view.zoom_to(3.0)
    connect(hands)
    assert all(hands.view.sees(hands.place(identifier)) for identifier in CHAIN)


def test_what_is_looked_for_meanwhile_stands_out_instead(hands: Hands) -> None:
    connect(hands)
    hands.window.open_search("musk")
    found = hands.scene.node(hands.place("elon-musk"))
    hands.qtbot.waitUntil(lambda: bool((lit := hands.view.highlight().lit) and lit.own[found]))
    hands.press(Qt.Key.Key_Escape, widget=hands.window.parts.search.field)


def test_a_picture_shows_it_if_the_window_does(hands: Hands, tmp_path: Path) -> None:
    def svg(name: str) -> str:
        spec = hands.window.exporting._shown()
        picture = make_picture(hands.scene.whole.dataset, spec, hands.view.letters)
        write_picture(picture, tmp_path / name, lambda _: None)
        return (tmp_path / name).read_text(encoding="utf-8")

    connect(hands)
    with_it = svg("with.svg")
    assert all(word in with_it for word in WORDS)
    hands.press(Qt.Key.Key_Escape)
    assert not any(word in svg("without.svg") for word in WORDS)


def bar(hands: Hands) -> NoticeBar:
    return hands.window.parts.connections.bar


def test_escape_ends_it_and_leaves_the_first_of_the_two_selected(hands: Hands) -> None:
    connect(hands)
    assert "Haotian Liu" in bar(hands).label.text()
    hands.press(Qt.Key.Key_Escape)
    assert (hands.view.selected, hands.view.connection) == (hands.place(CHAIN[0]), None)
    assert not bar(hands).isVisible()
    hands.press(Qt.Key.Key_Escape)
    assert hands.view.selected == NO_PLACE


def test_escape_ends_it_from_the_page_about_it(hands: Hands) -> None:
    connect(hands)
    hands.window.details.setFocus()
    hands.press(Qt.Key.Key_Escape, widget=hands.window.details)
    assert hands.view.connection is None
    assert hands.view.selected == hands.place(CHAIN[0])


def test_a_button_that_is_seen_as_long_as_it_is_shown_ends_it(hands: Hands) -> None:
    connect(hands)
    assert bar(hands).isVisible()
    QTest.mouseClick(bar(hands).button, Qt.MouseButton.LeftButton)
    assert hands.view.connection is None
    assert not bar(hands).isVisible()
    assert hands.view.hasFocus()


TEAMS: Document = {
    "organizations": [{"id": one, "name": one.title()} for one in ("first", "second")],
    "persons": [
        {
            "id": "ada",
            "name": "Ada",
            "memberships": [{"organization_id": "first"}, {"organization_id": "second"}],
        },
        {"id": "bob", "name": "Bob", "memberships": [{"organization_id": "second"}]},
        {"id": "cid", "name": "Cid", "memberships": [{"organization_id": "first"}]},
    ],
}


def ends(hands: Hands) -> list[list[str]]:
    """Return of each step under which cards its two cards stand."""
    hands.qtbot.waitUntil(lambda: hands.view.connection is not None)
    connection, whole = hands.view.connection, hands.scene.whole
    assert connection is not None
    parents = [[int(whole.parent[whole.find(card)]) for card in pair] for pair in connection.ends]
    names = whole.dataset.organizations
    return [[names[int(whole.record[parent])].name for parent in pair] for pair in parents]


def test_a_step_is_drawn_from_the_card_on_which_its_tie_stands(
    open_document: Callable[[Document], Hands],
) -> None:
    hands = open_document(TEAMS)
    hands.view.select(hands.place("ada"))  # her card in the first team
    hands.view.pair(hands.place("bob"))
    assert ends(hands) == [["Second", "Second"]]
    hands.view.select(hands.place("cid"))
    hands.view.pair(hands.place("bob"))
    assert ends(hands) == [["First", "First"], ["Second", "Second"]]  # over both cards of Ada


@pytest.mark.parametrize("scale", [1.0, 0.6])
def test_a_word_takes_no_more_from_a_card_than_it_covers(
    open_document: Callable[[Document], Hands], scale: float
) -> None:
    ids = list("abcdef")
    lines = [None, "a", "a", "b", "c", "c"]
    persons = [
        {"id": one, "name": f"Person {one}", "memberships": [{"reports_to": above, "role": f"Role {one}"}]}
        for one, above in zip(ids, lines, strict=True)
    ]
    hands = open_document({"persons": persons})
    hands.view.select(hands.place("d"))
    hands.view.pair(hands.place("e"))
    hands.qtbot.waitUntil(lambda: hands.view.connection is not None)
    written = {text for texts in drawn(hands, scale).texts for text in texts.texts}
    for one in ids:
        assert {f"Person {one}", f"Role {one}"} & written
