"""Going about: one branch alone, back and forward, zooming to what is selected, the parts in step."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from orgviewer.chart.chart import Kind
from orgviewer.chart.places import Place
from orgviewer.chart.spec import ChartSpec
from orgviewer.layout.layout import LARGEST_FIT
from orgviewer.paint.cards.labels import label
from orgviewer.saved.cards import KeptFolding
from orgviewer.views.actions.action import ActionName
from orgviewer.views.actions.visited import MOST_VISITS, Sight, Trail
from orgviewer.views.chart.camera import Camera
from orgviewer.views.chart.minimap import Minimap
from orgviewer.views.chart.visits import Visit
from tests.datasets import bush
from tests.views.conftest import Document
from tests.views.hands import Hands

Key = Qt.Key
ALT = Qt.KeyboardModifier.AltModifier
CONTROL = Qt.KeyboardModifier.ControlModifier


def shown(hands: Hands) -> list[str]:
    chart = hands.scene.chart
    return [label(chart, node).title for node in range(len(chart))]


def path(hands: Hands) -> list[str]:
    """Return the steps of the breadcrumbs; none if the bar is hidden."""
    bar = hands.window.parts.breadcrumbs
    if bar.isHidden():
        return []
    middle = [button.text() for button in bar.middle if not button.isHidden()]
    return [bar.first.text(), *middle, bar.last.text()]


# One branch alone


def test_enter_shows_a_branch_alone_and_backspace_all_again(hands: Hands) -> None:
    before = shown(hands)
    hands.press(Key.Key_Minus)
    place = hands.click_card("founding-team")
    camera = hands.view.camera
    hands.press(Key.Key_Return)
    assert shown(hands)[0] == "Founding team"
    assert len(shown(hands)) == 7
    assert path(hands) == ["xAI", "Founding team"]
    assert hands.view.camera.scale > camera.scale
    hands.press(Key.Key_Backspace)
    assert shown(hands) == before
    assert path(hands) == []
    assert hands.view.selected == place


def test_what_was_folded_before_a_focus_is_folded_after_it(hands: Hands) -> None:
    hands.click_card("founding-team")
    hands.press(Key.Key_Space)
    folding = hands.scene.folding
    hands.press(Key.Key_Return)
    assert len(shown(hands)) == 7  # a branch in focus is open
    hands.press(Key.Key_Backspace)
    assert hands.scene.folding == folding


def test_a_breadcrumb_leads_to_the_branch_above(
    open_document: Callable[[Document], Hands],
) -> None:
    hands = open_document({"persons": [{"id": "only", "name": "Only"}]})
    hands.window.show_dataset(bush(13, 3, 1).dataset())
    hands.focus(hands.view)
    place = hands.place("o12")
    hands.view.select(place)
    hands.press(Key.Key_Return)
    assert path(hands) == ["Team 0", "Team 3", "Team 12"]
    step = next(button for button in hands.window.parts.breadcrumbs.middle if not button.isHidden())
    QTest.mouseClick(step, Qt.MouseButton.LeftButton)
    assert shown(hands)[0] == "Team 3"
    assert hands.view.hasFocus()
    QTest.mouseClick(hands.window.parts.breadcrumbs.cross, Qt.MouseButton.LeftButton)
    assert shown(hands)[0] == "Team 0"


def test_home_goes_to_the_top_of_the_focus_and_levels_count_from_it(hands: Hands) -> None:
    hands.click_card("founding-team")
    hands.press(Key.Key_Return)
    hands.press(Key.Key_Down)
    hands.press(Key.Key_Home)
    assert hands.view.selected == hands.place("founding-team")
    assert shown(hands)[0] == "Founding team"


def test_whoever_is_chosen_outside_of_the_focus_ends_it(hands: Hands) -> None:
    hands.click_card("founding-team")
    hands.press(Key.Key_Return)
    hands.view.select(hands.place("xiao-sun"))
    assert shown(hands)[0] == "xAI"
    assert path(hands) == []


def test_a_new_reading_of_the_file_keeps_the_focus(
    open_document: Callable[[Document], Hands], write: Callable[..., Path]
) -> None:
    persons = [
        {"id": "a", "name": "A"},
        {"id": "b", "name": "B", "memberships": [{"reports_to": "a"}]},
        {"id": "c", "name": "C", "memberships": [{"reports_to": "b"}]},
    ]
    hands = open_document({"persons": persons})
    hands.click_card("b")
    hands.press(Key.Key_Return)
    assert shown(hands) == ["B", "C"]
    write({"persons": [{"id": "new", "name": "New"}, *persons]})
    hands.window.documents.reload()
    assert shown(hands) == ["B", "C"]
    write({"persons": persons[:1]})
    hands.window.documents.reload()
    assert shown(hands) == ["A"]


# Back and forward


def test_alt_and_arrows_go_back_and_forward_through_the_places_visited(hands: Hands) -> None:
    places = [hands.click_card("greg-yang"), hands.click_card("xiao-sun"), hands.click_card("elon-musk")]
    for place in (places[1], places[0], -1, -1):
        hands.press(Key.Key_Left, ALT)
        assert hands.view.selected == place
    for place in (*places, places[-1]):
        hands.press(Key.Key_Right, ALT)
        assert hands.view.selected == place


def test_going_back_looks_where_one_looked(hands: Hands) -> None:
    hands.click_card("greg-yang")
    hands.press(Key.Key_Plus)
    camera = hands.view.camera
    hands.window.details.card_chosen.emit(hands.place("xiao-sun"))
    hands.press(Key.Key_Left, ALT)
    assert hands.view.camera == camera


def test_a_focus_is_a_place_too(hands: Hands) -> None:
    hands.click_card("founding-team")
    hands.press(Key.Key_Return)
    hands.press(Key.Key_Left, ALT)
    assert path(hands) == []
    hands.press(Key.Key_Right, ALT)
    assert path(hands) == ["xAI", "Founding team"]


def test_back_and_forward_are_offered_when_there_is_somewhere_to_go(hands: Hands) -> None:
    back, forward = (hands.window.actions_by_name[name] for name in (ActionName.BACK, ActionName.FORWARD))
    assert not back.isEnabled()
    hands.click_card("greg-yang")
    assert back.isEnabled()
    assert not forward.isEnabled()
    back.trigger()
    assert forward.isEnabled()
    assert not back.isEnabled()


def test_another_file_has_no_places_visited(hands: Hands, write: Callable[..., Path]) -> None:
    hands.click_card("greg-yang")
    hands.window.open_file(write({"persons": [{"id": "a", "name": "A"}]}))
    assert not hands.window.actions_by_name[ActionName.BACK].isEnabled()


def test_a_trail_is_bounded_and_forgets_what_lay_ahead() -> None:
    def seen(number: int) -> Sight:
        key = Kind.PERSON, str(number), ""
        return Sight(Visit(ChartSpec(), KeptFolding(), Camera(), (key,)))

    trail = Trail()
    for number in range(MOST_VISITS + 50):
        trail = trail.leave(seen(number))
    assert len(trail.before) == MOST_VISITS
    here = seen(-7)
    earlier, back = trail.back(here)
    assert back == seen(MOST_VISITS + 49)
    assert earlier.forward(back)[1] == here
    left = earlier.leave(seen(1))
    assert left.forward(here)[1] is None


# Where the view looks


def test_zooming_to_the_selection_shows_its_branch_as_large_as_fits(hands: Hands) -> None:
    place = hands.click_card("founding-team")
    hands.press(Key.Key_8, CONTROL)
    node = hands.scene.node(place)
    left, top, right, bottom = hands.scene.layout.bounds[node].tolist()
    for corner in ((left, top), (right, bottom)):
        x, y = hands.view.camera.to_screen(corner)
        assert 0 <= x <= hands.view.width()
        assert 0 <= y <= hands.view.height()
    assert hands.view.camera.scale == LARGEST_FIT


def test_the_root_is_centred_by_key(hands: Hands) -> None:
    hands.press(Key.Key_Plus)
    hands.view.move_camera(hands.view.camera.moved(-3000, -3000))
    hands.press(Key.Key_Home, CONTROL)
    middle = hands.middle(Place(0))
    assert abs(middle.x() - hands.view.width() / 2) <= 1
    assert abs(middle.y() - hands.view.height() / 2) <= 1


# The parts in step


def test_the_outline_follows_the_chart_and_the_chart_the_outline(hands: Hands) -> None:
    window, outline = hands.window, hands.window.parts.outline
    hands.press(Key.Key_F8)
    assert window.parts.outline_dock.isVisible()
    place = hands.click_card("xiao-sun")
    assert outline.selected_place() == place
    hands.focus(outline)
    hands.press(Key.Key_Up, widget=outline)
    assert hands.view.selected == outline.selected_place() != place
    text = hands.window.details.toPlainText()
    assert label(hands.scene.whole, hands.view.selected).title in text


def test_folding_is_the_same_in_outline_and_chart(hands: Hands) -> None:
    outline = hands.window.parts.outline
    hands.press(Key.Key_F8)
    place = hands.click_card("founding-team")
    hands.focus(outline)
    hands.press(Key.Key_Left, widget=outline)
    assert hands.scene.chart.hidden[hands.scene.node(place)] > 0
    hands.press(Key.Key_Right, widget=outline)
    assert hands.scene.chart.hidden[hands.scene.node(place)] == 0
    hands.focus(hands.view)
    hands.press(Key.Key_Space)
    assert not outline.isExpanded(outline.currentIndex())


def test_enter_in_the_outline_shows_the_branch_alone(hands: Hands) -> None:
    outline = hands.window.parts.outline
    hands.press(Key.Key_F8)
    hands.click_card("founding-team")
    hands.focus(outline)
    hands.press(Key.Key_Return, widget=outline)
    assert path(hands) == ["xAI", "Founding team"]


def test_letters_typed_in_the_outline_begin_the_search(hands: Hands) -> None:
    outline = hands.window.parts.outline
    hands.press(Key.Key_F8)
    hands.focus(outline)
    QTest.keyClicks(outline, "g")
    hands.qtbot.waitUntil(hands.window.parts.search.field.hasFocus)
    assert hands.window.parts.search.field.text() == "g"


def test_the_map_comes_when_a_smaller_view_cuts_off_what_was_moved_and_whole(hands: Hands) -> None:
    hands.press(Key.Key_Minus)
    assert hands.view.sees_all
    assert not any(minimap.isVisible() for minimap in hands.view.findChildren(Minimap))
    size = hands.window.size()
    hands.window.resize(size.width() * 3 // 4, size.height() * 3 // 4)
    assert not hands.view.sees_all
    assert hands.view.findChildren(Minimap)[0].isVisible()


def test_the_map_goes_with_its_action_and_shows_what_stands_out(hands: Hands) -> None:
    minimap = hands.window.parts.minimap
    assert minimap.isHidden()  # all is in view
    for _ in range(4):
        hands.press(Key.Key_Plus)
    assert not minimap.isHidden()
    before = minimap.grab().toImage()
    hands.view.select(hands.place("elon-musk"))
    assert minimap.grab().toImage() != before
    hands.window.actions_by_name[ActionName.MINIMAP].trigger()
    assert minimap.isHidden()


def test_f6_goes_round_all_parts_that_are_shown(hands: Hands) -> None:
    parts = hands.window.parts
    hands.press(Key.Key_F8)
    for part in (parts.details, parts.outline, parts.chart):
        hands.window.actions_by_name[ActionName.OTHER_PART].trigger()
        hands.qtbot.waitUntil(part.hasFocus)


def test_unnamed_and_vacant_cards_can_be_in_focus_and_are_no_trouble(company: Hands) -> None:
    for kind in (Kind.UNNAMED, Kind.VACANCY):
        nodes = [node for node in range(len(company.scene.whole)) if company.scene.whole.kind[node] == kind]
        company.view.select(Place(nodes[0]))
        company.press(Key.Key_Return)
        assert len(shown(company)) == 1
        company.press(Key.Key_Backspace)


def test_escape_ends_the_selection_and_then_the_focus(hands: Hands) -> None:
    hands.click_card("founding-team")
    hands.press(Key.Key_Return)
    hands.press(Key.Key_Escape)
    assert (hands.view.selected, shown(hands)[0]) == (-1, "Founding team")
    hands.press(Key.Key_Escape)
    assert shown(hands)[0] == "xAI"


def test_a_walk_of_many_steps_is_one_place_to_go_back_from(hands: Hands) -> None:
    place = hands.click_card("xiao-sun")
    for pressed in (Key.Key_Up, Key.Key_Left, Key.Key_Left):
        hands.press(pressed)
    hands.press(Key.Key_Left, ALT)
    assert hands.view.selected == place


def test_whoever_is_focused_from_the_outline_stays_selected_there(hands: Hands) -> None:
    outline = hands.window.parts.outline
    hands.press(Key.Key_F8)
    place = hands.click_card("zihang-dai")
    hands.focus(outline)
    hands.press(Key.Key_Return, widget=outline)
    assert path(hands)[-1] == "Zihang Dai"
    assert outline.selected_place() == place
    assert outline.visualRect(outline.currentIndex()).isValid()


def test_going_back_to_the_whole_chart_fits_it_into_the_window_of_now(hands: Hands) -> None:
    hands.click_card("greg-yang")
    hands.press(Key.Key_Return)
    hands.window.resize(900, 600)
    hands.press(Key.Key_Left, ALT)
    layout, camera = hands.scene.layout, hands.view.camera
    assert camera.to_screen((layout.width, 0.0))[0] <= hands.view.width()
