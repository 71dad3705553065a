"""The same people as another tree, in other colours, with a legend: by menus, as a person does it."""

from __future__ import annotations

import base64
import re
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QImage, QTextDocument
from PySide6.QtTest import QTest

from orgviewer.chart.chart import Kind
from orgviewer.chart.places import Place
from orgviewer.choices import Direction, Extra
from orgviewer.paint.cards.labels import label
from orgviewer.paint.cards.signs import Sign, meaning
from orgviewer.paint.picture import PictureSpec
from orgviewer.paint.theme import THEMES, Theme
from orgviewer.relations.facets import Facet, FacetKind
from orgviewer.views.actions.action import ActionName
from orgviewer.views.chart import regrouping, surface
from orgviewer.views.chart.regrouping import MOST_OFFERED, FacetMenu
from orgviewer.views.export.dialog import ExportDialog
from orgviewer.views.files import loading
from orgviewer.views.main_window import MainWindow
from orgviewer.views.search.legend import Legend
from tests.datasets import COMPANY
from tests.views.conftest import Document
from tests.views.hands import Hands
from tests.views.search.test_finding import lit, names, wait

SCHOOL = Facet(FacetKind.SCHOOL)
DATED: Document = {
    "persons": [
        {"id": "boss", "name": "Boss", "memberships": [{"start_date": "2023-09"}]},
        {"id": "one", "name": "One", "memberships": [{"start_date": "2024", "reports_to": "boss"}]},
    ]
}
ALT = Qt.KeyboardModifier.AltModifier


def entry(menu: FacetMenu, word: str) -> QAction:
    """Open a menu and return the entry with a word."""
    menu.aboutToShow.emit()
    (found,) = [action for action in menu.actions() if word in action.text()]
    return found


def arrange(hands: Hands, word: str) -> None:
    entry(hands.window.arrange_menu, word).trigger()


def colour(hands: Hands, word: str) -> None:
    entry(hands.window.colour_menu, word).trigger()


def plain(legend: Legend) -> str:
    """Return the text of the legend as it is seen."""
    document = QTextDocument()
    document.setHtml(legend.text())
    return document.toPlainText()


def pictures(legend: Legend) -> list[bytes]:
    """Return the pictures of signs in the legend."""
    return [base64.b64decode(data) for data in re.findall(r"data:image/png;base64,([^\"]*)", legend.text())]


def colours_of(picture: bytes) -> set[str]:
    """Return the colours in a picture that hide what is behind them."""
    image = QImage.fromData(picture)
    pixels = (image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height()))
    return {pixel.name() for pixel in pixels if pixel.alpha() == 255}


def groups(hands: Hands) -> list[str]:
    chart = hands.scene.chart
    return [label(chart, node).title for node in range(len(chart)) if chart.kind[node] == Kind.GROUP]


def test_the_menu_offers_what_tells_people_apart_and_checks_what_is_so(hands: Hands) -> None:
    menu = hands.window.arrange_menu
    menu.aboutToShow.emit()
    texts = [action.text().partition(" ")[2] for action in menu.actions()]
    assert texts[:4] == ["Organization", "School", "Work elsewhere", "Interned at"]
    assert texts[4:] == ["Advisor", "Teacher", "Project", "Role"]
    assert [action.text()[3:] for action in menu.actions() if action.isChecked()] == ["Organization"]
    arrange(hands, "School")
    menu.aboutToShow.emit()
    assert [action.text()[3:] for action in menu.actions() if action.isChecked()] == ["School"]


def test_the_year_is_offered_where_a_membership_says_when_it_began(
    open_document: Callable[[Document], Hands],
) -> None:
    menu = open_document(DATED).window.arrange_menu
    menu.aboutToShow.emit()
    assert [action.text().partition(" ")[2] for action in menu.actions()][-1] == "Start year"


def test_people_stand_under_their_schools_and_the_selection_stays(hands: Hands) -> None:
    hands.click_card("greg-yang")
    arrange(hands, "School")
    assert "Harvard University" in groups(hands)
    assert groups(hands)[-1] == "Not stated"
    assert hands.scene.whole.key(hands.view.selected)[:2] == (Kind.PERSON, "greg-yang")
    assert "Greg Yang" in hands.window.details.toPlainText()
    assert hands.view.rect().contains(hands.middle(hands.view.selected))


def test_a_group_is_a_card_with_a_page_and_can_be_folded(hands: Hands) -> None:
    arrange(hands, "School")
    place = hands.scene.whole.find((Kind.GROUP, "University of Toronto", ""))
    hands.click(hands.middle(Place(place)))
    text = hands.window.details.toPlainText()
    assert text.startswith("University of Toronto")
    assert "Jimmy Ba" in text
    hands.press(Qt.Key.Key_Space)
    assert hands.scene.chart.hidden[hands.scene.node(Place(place))] == 3


def test_back_leads_to_the_tree_before_and_forward_again(hands: Hands) -> None:
    place = hands.click_card("greg-yang")
    camera = hands.view.camera
    arrange(hands, "Role")
    hands.press(Qt.Key.Key_Left, ALT)
    assert groups(hands) == []
    assert (hands.view.selected, hands.view.camera) == (place, camera)
    hands.press(Qt.Key.Key_Right, ALT)
    assert "Co-founder" in groups(hands)


def test_the_outline_and_the_panel_speak_of_the_new_tree(hands: Hands) -> None:
    window = hands.window
    window.actions_by_name[ActionName.OUTLINE].trigger()
    arrange(hands, "School")
    root = window.parts.outline.model().index(0, 0)
    assert root.data() == "People at xAI, as an article on Grok-3 names them"
    hands.click_card("greg-yang")
    assert window.parts.outline.selected_place() == hands.view.selected


def test_a_reading_of_the_same_file_keeps_the_tree(hands: Hands) -> None:
    arrange(hands, "School")
    hands.window.documents.reload()
    assert "Harvard University" in groups(hands)


def test_another_file_begins_with_its_own_tree(hands: Hands, write: Callable[..., Path]) -> None:
    arrange(hands, "School")
    path = write({"persons": [{"id": "a", "name": "A", "education": [{"institution": "X"}]}]}, "other.yaml")
    hands.window.documents.open(path)
    assert groups(hands) == []


def test_who_stands_twice_has_two_cards_ringed(hands: Hands) -> None:
    arrange(hands, "Work elsewhere")
    chart = hands.scene.chart
    dai = hands.scene.whole.dataset.person_index["zihang-dai"]
    assert len(chart.cards(Kind.PERSON, dai)) > 1


# Colours


def test_colours_have_a_legend_and_a_click_there_finds_the_people(hands: Hands) -> None:
    legend = hands.window.parts.legend
    assert "School" not in plain(legend)
    colour(hands, "School")
    assert not legend.isHidden()
    assert "University of Toronto 3" in plain(legend)
    hands.focus(legend)
    QTest.keyClick(legend, Qt.Key.Key_Tab)
    QTest.keyClick(legend, Qt.Key.Key_Return)
    wait(hands)
    assert hands.window.parts.search.field.text() == 'school:"University of Toronto"'
    assert {"yuhuai-wu", "jimmy-ba", "guodong-zhang"} == lit(hands)
    assert len(names(hands)) == 3


def test_colours_change_neither_tree_nor_view(hands: Hands) -> None:
    hands.click_card("founding-team")
    hands.press(Qt.Key.Key_Space)
    hands.press(Qt.Key.Key_Plus)  # lest the view keeps the whole chart in sight
    folding, camera = hands.scene.folding, hands.view.camera
    colour(hands, "School")
    assert (hands.scene.folding, hands.view.camera) == (folding, camera)
    assert hands.scene.chart.colouring is not None
    colour(hands, "Branch")
    assert hands.scene.chart.colouring is None
    assert "School" not in plain(hands.window.parts.legend)


def test_the_legend_explains_the_signs_that_a_chart_has(open_document: Callable[[Document], Hands]) -> None:
    persons = [{"id": "ada", "name": "Ada", "note": "A doubt.", "memberships": [{"organization_id": "one"}]}]
    organizations = [{"id": "one", "name": "One", "note": "Ours.", "classification": "function"}]
    hands = open_document({"organizations": organizations, "persons": persons})
    legend = hands.window.parts.legend
    assert not legend.isHidden()
    said = [meaning(sign) for sign in (Sign.GROUPING, Sign.NOTE)]
    assert [sentence in plain(legend) for sentence in (*said, meaning(Sign.REPEATED))] == [True, True, False]
    outline, dot = pictures(legend)
    dark = replace(hands.view.theme, focus="#123456", card="#654321")
    hands.window.parts.set_theme(dark)
    assert pictures(legend) != [outline, dot]
    assert dark.focus in colours_of(pictures(legend)[1])
    hands = open_document({"persons": [{"id": "ada", "name": "Ada"}]})
    assert hands.window.parts.legend.isHidden()
    assert not hands.window.actions_by_name[ActionName.LEGEND].isEnabled()


def test_the_legend_stays_while_its_signs_are_folded_away(hands: Hands) -> None:
    legend, said = hands.window.parts.legend, plain(hands.window.parts.legend)
    assert meaning(Sign.REPEATED) in said
    hands.window.actions_by_name[ActionName.FOLD_ALL].trigger()
    assert not hands.scene.chart.repeated.all()
    assert not legend.isHidden()
    assert plain(legend) == said


def test_the_legend_can_be_switched_off_and_follows_the_theme(hands: Hands) -> None:
    colour(hands, "School")
    legend, action = hands.window.parts.legend, hands.window.actions_by_name[ActionName.LEGEND]
    action.trigger()
    assert legend.isHidden()
    action.trigger()
    assert not legend.isHidden()
    hands.window.parts.set_theme(replace(hands.view.theme, accents=("#123456",)))
    assert "#123456" in colours_of(pictures(legend)[0])


@pytest.mark.parametrize("theme", THEMES.values(), ids=lambda theme: str(theme.name))
def test_legend_and_cards_have_the_same_colours_for_numbers(
    window: MainWindow, tmp_path: Path, theme: Theme
) -> None:
    table = tmp_path / "pay.csv"
    table.write_text(
        "Name,Manager,Pay\nAda,,139500\nBen,Ada,98000\nCem,Ada,62000\nDora,Ben,41000\nEve,Ben,\n"
    )
    window.open_file(table)
    window.going.colour_by(Facet(FacetKind.COLUMN, "Pay"))
    window.parts.set_theme(theme)
    scene = window.chart.scene
    assert scene
    colouring = scene.whole.colouring
    assert colouring
    assert colouring.scale
    bins = len(colouring.scale.bins)
    swatches = [colours_of(picture) for picture in pictures(window.parts.legend)]
    shades = [*theme.ramped(bins).accents[:bins], theme.neutral_tint]
    assert all(shade in swatch for shade, swatch in zip(shades, swatches, strict=True))


def test_a_picture_is_offered_of_the_tree_and_the_colours_that_are_shown(
    hands: Hands, monkeypatch: pytest.MonkeyPatch
) -> None:
    arrange(hands, "School")
    colour(hands, "Role")
    asked: list[PictureSpec] = []

    monkeypatch.setattr(ExportDialog, "ask", lambda dialog: asked.append(dialog.spec))
    hands.window.actions_by_name[ActionName.EXPORT].trigger()
    assert asked[0].chart == hands.view.chart_spec
    assert asked[0].chart.arranged_by == SCHOOL


def test_the_legend_has_room_for_all_values_in_a_narrow_window(hands: Hands) -> None:
    colour(hands, "School")
    legend = hands.window.parts.legend
    wide = legend.height()
    hands.window.resize(700, 700)
    hands.qtbot.waitUntil(lambda: legend.height() > wide)
    assert legend.height() >= legend.heightForWidth(legend.width())
    for word in ("University of California", "others", "not stated"):
        assert word in plain(legend)


def test_back_from_a_third_tree_with_somebody_selected(hands: Hands) -> None:
    hands.click_card("greg-yang")
    for word in ("Role", "Advisor"):
        arrange(hands, word)
    for _ in range(3):
        hands.press(Qt.Key.Key_Left, ALT)
        assert "Greg Yang" in hands.window.details.toPlainText() or hands.view.selected < 0


def test_the_status_line_says_what_people_are_arranged_by(hands: Hands) -> None:
    arrange(hands, "School")
    assert hands.window.status.counts.text().startswith("12 named · 13 groups")
    assert "by School" in hands.window.status.counts.text()


# Beside the tree


OFFICE: Document = {
    "persons": [
        {"id": "boss", "name": "Boss"},
        {"id": "one", "name": "One", "memberships": [{"reports_to": "boss"}]},
        {"id": "two", "name": "Two", "memberships": [{"reports_to": "boss", "also_reports_to": ["one"]}]},
        {"id": "aid", "name": "Aid", "memberships": [{"reports_to": "boss", "assistant": True}]},
    ]
}


@pytest.mark.parametrize(
    ("name", "extra"),
    [(ActionName.ASSISTANTS, Extra.ASSISTANTS), (ActionName.DOTTED_LINES, Extra.DOTTED_LINES)],
)
def test_assistants_and_dotted_lines_are_switched(
    open_document: Callable[[Document], Hands], name: ActionName, extra: Extra
) -> None:
    hands = open_document(OFFICE)
    before = (len(hands.scene.chart), len(hands.scene.chart.dotted))
    assert before == (4, 1)
    action = hands.window.actions_by_name[name]
    assert action.isChecked()
    action.trigger()
    after = (len(hands.scene.chart), len(hands.scene.chart.dotted))
    assert after == ((3, 1) if extra is Extra.ASSISTANTS else (4, 0))
    assert not action.isChecked()
    action.trigger()
    assert (len(hands.scene.chart), len(hands.scene.chart.dotted)) == before


# Motion, and many people


def test_cards_move_from_their_old_places_and_end_in_the_new_ones(hands: Hands) -> None:
    view = hands.view
    arrange(hands, "School")
    assert view.motion.way is not None
    way = view.motion.way(np.arange(len(hands.scene.chart), dtype=np.int32), 1.0)
    assert np.abs(way.offsets).max() > 10
    hands.qtbot.waitUntil(lambda: view.motion.way is None)


def test_nothing_moves_where_the_system_wants_no_motion(
    hands: Hands, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(surface, "LONGEST_MOTION", 0)
    arrange(hands, "School")
    assert hands.view.motion.way is None


def test_a_large_file_is_regrouped_beside_the_window(hands: Hands, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(regrouping, "QUICK", 0)
    with hands.qtbot.waitSignal(hands.window.going.regrouped):
        arrange(hands, "School")
        assert groups(hands) == []  # not yet
    assert "Harvard University" in groups(hands)


def test_what_is_unfolded_while_colours_are_made_stays_so(
    hands: Hands, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(regrouping, "QUICK", 0)
    team = hands.place("founding-team")
    with hands.qtbot.waitSignal(hands.window.going.regrouped):
        colour(hands, "School")
        hands.view.toggle(team)
        folded = hands.scene.folding
    assert hands.scene.whole.spec.coloured_by == SCHOOL
    assert hands.scene.folding == folded
    assert not hands.is_shown(hands.place("jimmy-ba", "founding-team"))


def test_a_layout_chosen_while_another_tree_is_made_is_the_one_of_the_new_tree(
    hands: Hands, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(regrouping, "QUICK", 0)
    with hands.qtbot.waitSignal(hands.window.going.regrouped):
        arrange(hands, "School")
        hands.view.set_direction(Direction.RIGHT)
    assert hands.scene.layout.spec.direction is Direction.RIGHT


def test_another_tree_does_not_give_up_a_file_that_is_being_read(
    hands: Hands, write: Callable[..., Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(loading, "SMALL", 0)
    path = write(COMPANY, "other.yaml")
    with hands.qtbot.waitSignal(hands.window.documents.opened):
        hands.window.open_file(path)
        arrange(hands, "School")
        assert "Harvard University" in groups(hands)
    assert hands.scene.whole.dataset.path == path


def test_a_tree_of_the_file_before_is_not_shown_any_more(
    hands: Hands, write: Callable[..., Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(regrouping, "QUICK", 0)
    path = write(COMPANY, "other.yaml")
    arrange(hands, "School")
    assert hands.window.going.opening.is_busy
    hands.window.open_file(path)
    assert not hands.window.going.opening.is_busy
    assert hands.scene.whole.dataset.path == path


def test_a_tree_chosen_while_the_file_is_read_again_is_that_of_the_new_reading(
    hands: Hands, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = hands.window.dataset
    monkeypatch.setattr(loading, "SMALL", 0)
    with hands.qtbot.waitSignal(hands.window.documents.read_again):
        hands.window.documents.reload()
        arrange(hands, "School")
    assert hands.window.dataset is not before
    assert hands.scene.whole.dataset is hands.window.dataset
    assert "Harvard University" in groups(hands)


def test_a_menu_offers_as_many_fields_as_anybody_looks_through(
    open_document: Callable[[Document], Hands],
) -> None:
    other = {f"Field {number}": str(number) for number in range(3_000)}
    persons = [{"id": name, "name": name, "other": other} for name in ("ada", "ben")]
    hands = open_document({"persons": persons})
    hands.window.colour_menu.aboutToShow.emit()
    assert len(hands.window.colour_menu.actions()) <= MOST_OFFERED + 1
    assert hands.window.knowledge
    assert not hands.window.knowledge.has_index  # so it is made beside the window
